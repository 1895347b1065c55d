import Svg, { Path } from 'react-native-svg'

/** Strokes on a 24-point grid. Drawn, not typed: no font has to have the glyph. */
const paths = {
  mic: 'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3ZM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21M8.5 21h7',
  micOff:
    'M9 9v2a3 3 0 0 0 4.7 2.5M15 10V6a3 3 0 0 0-5.7-1.3M5.5 11a6.5 6.5 0 0 0 10 5.5M18.5 11a6.4 6.4 0 0 1-.6 2.7M12 17.5V21M8.5 21h7M4 3l16 18',
  stop: 'M8 7h8a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1Z',
  log: 'M5 7v10M9.5 7v10M14 7v10M18.5 7v10M3 16 21 8',
  history: 'M4 19V5M4 19h16M7.5 14.5l3.5-4 3 2.5L19 7',
  settings: 'M4 7h9M17 7h3M15 5v4M4 12h3M11 12h9M9 10v4M4 17h9M17 17h3M15 15v4',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  chevron: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  check: 'M5 12.5l4.5 4.5L19 7',
  send: 'M12 19V5M6 11l6-6 6 6',
  undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16.2 16.2 21 21',
  medal: 'M12 9a6 6 0 1 0 0 12 6 6 0 0 0 0-12ZM8 3l4 6 4-6M12 12.5v5',
  offline:
    'M3 3l18 18M5 12.5a10 10 0 0 1 4.2-2.5M12.5 9.6A10 10 0 0 1 19 12.5M8.5 16a5 5 0 0 1 5.6-1M12 19.5v.01M2 9a15 15 0 0 1 4-2.6M10 5.2A15 15 0 0 1 22 9',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
} as const

export type IconName = keyof typeof paths

/** A drawn sign; decoration only, the control around it carries the name. */
export function Icon({
  name,
  size = 22,
  color,
  weight = 2,
}: {
  name: IconName
  size?: number
  color: string
  weight?: number
}) {
  return (
    <Svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden>
      <Path
        d={paths[name]}
        stroke={color}
        strokeWidth={weight}
        strokeLinecap="round"
        strokeLinejoin="round"
        fill={name === 'stop' ? color : 'none'}
      />
    </Svg>
  )
}
