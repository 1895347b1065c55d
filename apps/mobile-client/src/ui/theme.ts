import { Platform, type TextStyle } from 'react-native'

/** Every colour of the app, once for light and once for dark. Text pairs hold AA (4.5:1) on `bg` and `surface`. */
export type Colors = {
  bg: string
  surface: string
  sunken: string
  /** The chosen part of a sunken track. */
  raised: string
  line: string
  /** Outline of a control: 3:1 on `bg` and `surface`. */
  control: string
  ink: string
  inkMuted: string
  accent: string
  onAccent: string
  accentSoft: string
  onAccentSoft: string
  record: string
  recordSoft: string
  danger: string
  dangerSoft: string
  shadow: string
}

export const lightColors: Colors = {
  bg: '#F3F5F2',
  surface: '#FFFFFF',
  sunken: '#E7EAE5',
  raised: '#FFFFFF',
  line: '#DADFD8',
  control: '#7F8B84',
  ink: '#14201B',
  inkMuted: '#52605A',
  accent: '#0E6B4F',
  onAccent: '#FFFFFF',
  accentSoft: '#DCEDE5',
  onAccentSoft: '#0A503B',
  record: '#7A4B00',
  recordSoft: '#F9EBCD',
  danger: '#A3301D',
  dangerSoft: '#FAE7E2',
  shadow: '0px 1px 2px rgba(20, 32, 27, 0.06), 0px 8px 24px rgba(20, 32, 27, 0.06)',
}

export const darkColors: Colors = {
  bg: '#0E1412',
  surface: '#171F1C',
  sunken: '#222C28',
  raised: '#3B4843',
  line: '#2A3531',
  control: '#6F7D77',
  ink: '#EEF3F0',
  inkMuted: '#A6B3AD',
  accent: '#6FD3A8',
  onAccent: '#06231A',
  accentSoft: '#16372B',
  onAccentSoft: '#9FE6C6',
  record: '#F0C36A',
  recordSoft: '#362A10',
  danger: '#FFA08F',
  dangerSoft: '#3B1B15',
  shadow: '0px 1px 2px rgba(0, 0, 0, 0.4), 0px 8px 24px rgba(0, 0, 0, 0.3)',
}

/** Distances in points; every gap and padding is one of these. */
export const space = { xs: 4, sm: 8, md: 12, lg: 16, xl: 24, xxl: 32, huge: 48 } as const

export const radius = { sm: 8, md: 12, lg: 18, pill: 999 } as const

/** The least side of anything one taps, in points, and that of the microphone. */
export const targetSize = 44
export const micSize = 64

/** Column width on wide windows and where the layouts change, in points. */
export const columnWidth = 560
export const railFrom = 900
export const asideFrom = 1120
export const balanceFrom = 1400

/** The system's own face: by name in a browser, by saying nothing on a device. */
export const fontFamily = Platform.select({
  web: { fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif' },
  default: {},
})

/** The type scale. Numbers line up under each other everywhere. */
export const type = {
  display: { ...fontFamily, fontSize: 34, lineHeight: 40, fontWeight: '700', letterSpacing: -0.6 },
  title: { ...fontFamily, fontSize: 26, lineHeight: 32, fontWeight: '700', letterSpacing: -0.4 },
  heading: { ...fontFamily, fontSize: 18, lineHeight: 24, fontWeight: '600', letterSpacing: -0.1 },
  number: { ...fontFamily, fontSize: 22, lineHeight: 28, fontWeight: '600', letterSpacing: -0.2 },
  body: { ...fontFamily, fontSize: 16, lineHeight: 24, fontWeight: '400' },
  label: { ...fontFamily, fontSize: 15, lineHeight: 20, fontWeight: '600' },
  small: { ...fontFamily, fontSize: 14, lineHeight: 20, fontWeight: '400' },
  tiny: { ...fontFamily, fontSize: 12, lineHeight: 16, fontWeight: '500' },
} as const satisfies Record<string, TextStyle>

export type TypeName = keyof typeof type
