import { Fragment, useState } from 'react'
import { StyleSheet, View } from 'react-native'
import Svg, { Circle, Line, Path, Text as SvgText } from 'react-native-svg'
import { timeScale, valueScale } from './chart-scale.ts'
import { fontFamily, type } from './theme.ts'
import { useColors } from './theme-context.tsx'

export type ChartPoint = { time: number; value: number }

type Props = {
  points: readonly ChartPoint[]
  /** The whole message of the picture, for those who do not see it. */
  label: string
  height?: number
  formatTime: (time: number) => string
}

const edge = { top: 12, right: 16, bottom: 28, left: 44 }
const widthBeforeLayout = 320

/** One line over time with its axes. */
export function LineChart({ points, label, height = 220, formatTime }: Props) {
  const colors = useColors()
  const [width, setWidth] = useState(widthBeforeLayout)
  const values = points.map((point) => point.value)
  const times = points.map((point) => point.time)
  const y = valueScale(values, height - edge.bottom, edge.top)
  const x = timeScale(times, edge.left + 8, width - edge.right)
  const places = points.map((point) => ({ x: x(point.time), y: y.place(point.value), time: point.time }))
  const line = places
    .map((place, index) => `${index === 0 ? 'M' : 'L'}${place.x.toFixed(1)} ${place.y.toFixed(1)}`)
    .join('')
  const first = places.at(0)
  const last = places.at(-1)
  const text = { ...fontFamily, fontSize: type.tiny.fontSize, fill: colors.inkMuted }
  if (first === undefined || last === undefined) return null
  return (
    <View
      accessible
      role="img"
      aria-label={label}
      onLayout={(event) => setWidth(event.nativeEvent.layout.width)}
      style={styles.chart}
    >
      <Svg width={width} height={height} aria-hidden>
        <ValueAxis scale={y} width={width} text={text} />
        <Path
          d={`${line}L${last.x.toFixed(1)} ${height - edge.bottom}L${first.x.toFixed(1)} ${height - edge.bottom}Z`}
          fill={colors.accent}
          opacity={0.08}
        />
        <Path
          d={line}
          stroke={colors.accent}
          strokeWidth={2.5}
          fill="none"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
        {places.map((place) => (
          <Circle
            key={place.time}
            cx={place.x}
            cy={place.y}
            r={place === last ? 5 : 3}
            fill={place === last ? colors.accent : colors.surface}
            stroke={colors.accent}
            strokeWidth={2}
          />
        ))}
        <SvgText
          {...text}
          x={points.length === 1 ? first.x : edge.left}
          y={height - 8}
          textAnchor={points.length === 1 ? 'middle' : 'start'}
        >
          {formatTime(first.time)}
        </SvgText>
        {points.length > 1 ? (
          <SvgText {...text} x={width - edge.right} y={height - 8} textAnchor="end">
            {formatTime(last.time)}
          </SvgText>
        ) : null}
      </Svg>
    </View>
  )
}

type AxisProps = { scale: ReturnType<typeof valueScale>; width: number; text: object }

/** The lines and numbers of the values. */
function ValueAxis({ scale, width, text }: AxisProps) {
  const colors = useColors()
  return scale.ticks.map((tick) => (
    <Fragment key={tick}>
      <Line x1={edge.left} x2={width - edge.right} y1={scale.place(tick)} y2={scale.place(tick)} stroke={colors.line} />
      <SvgText {...text} x={edge.left - 8} y={scale.place(tick) + 4} textAnchor="end">
        {String(tick)}
      </SvgText>
    </Fragment>
  ))
}

const styles = StyleSheet.create({ chart: { width: '100%' } })
