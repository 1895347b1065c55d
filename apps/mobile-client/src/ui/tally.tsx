import { StyleSheet, View } from 'react-native'
import Svg, { Line } from 'react-native-svg'
import { space } from './theme.ts'
import { useColors } from './theme-context.tsx'

const gap = 6
const height = 24

/** Strokes in fives, as chalk on a wall. A picture of `count` beside its number, hidden from screen readers. */
export function Tally({ count, most = 25 }: { count: number; most?: number }) {
  const colors = useColors()
  const shown = Math.min(count, most)
  const groups = Array.from({ length: Math.ceil(shown / 5) }, (_, group) => Math.min(5, shown - group * 5))
  return (
    <View style={styles.row} aria-hidden>
      {groups.map((strokes, group) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group of strokes is nothing but its place
        <Svg key={group} width={gap * 5} height={height}>
          {[1, 2, 3, 4].slice(0, strokes).map((stroke) => (
            <Line
              key={stroke}
              x1={stroke * gap}
              y1={4}
              x2={stroke * gap}
              y2={height - 4}
              stroke={colors.accent}
              strokeWidth={2.5}
              strokeLinecap="round"
            />
          ))}
          {strokes === 5 ? (
            <Line
              x1={2}
              y1={height - 6}
              x2={gap * 5 - 2}
              y2={6}
              stroke={colors.record}
              strokeWidth={2.5}
              strokeLinecap="round"
            />
          ) : null}
        </Svg>
      ))}
    </View>
  )
}

const styles = StyleSheet.create({ row: { flexDirection: 'row', flexWrap: 'wrap', columnGap: space.xs } })
