import Svg, { Line, Rect } from 'react-native-svg'
import { useColors } from './theme-context.tsx'

const bars = [
  [16, 25, 39],
  [26, 17, 47],
  [36, 22, 42],
  [46, 14, 50],
] as const

/** The sign of the app: four strokes of a voice, crossed like the fifth stroke of a tally. */
export function BrandMark({ size = 40 }: { size?: number }) {
  const colors = useColors()
  return (
    <Svg width={size} height={size} viewBox="0 0 64 64" aria-hidden>
      <Rect width={64} height={64} rx={15} fill={colors.accent} />
      {bars.map(([x, from, to]) => (
        <Line key={x} x1={x} y1={from} x2={x} y2={to} stroke={colors.onAccent} strokeWidth={5} strokeLinecap="round" />
      ))}
      <Line x1={11} y1={45} x2={53} y2={21} stroke={colors.recordSoft} strokeWidth={5} strokeLinecap="round" />
    </Svg>
  )
}
