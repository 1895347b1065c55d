import type { ReactNode } from 'react'
import { StyleSheet, View } from 'react-native'
import { AppText } from './app-text.tsx'
import { Icon, type IconName } from './icon.tsx'
import { radius, space } from './theme.ts'
import { useColors } from './theme-context.tsx'

type Props = {
  tone: 'calm' | 'record' | 'danger'
  text: string
  icon?: IconName
  isAlert?: boolean
  children?: ReactNode
}

const tones = {
  calm: { face: 'sunken', text: 'ink' },
  record: { face: 'recordSoft', text: 'record' },
  danger: { face: 'dangerSoft', text: 'danger' },
} as const

/** One sentence in a coloured band, with what can be done about it. Announced when it appears. */
export function Notice({ tone, text, icon, isAlert = false, children }: Props) {
  const colors = useColors()
  const { face, text: ink } = tones[tone]
  return (
    <View role={isAlert ? 'alert' : 'status'} style={[styles.band, { backgroundColor: colors[face] }]}>
      {icon ? <Icon name={icon} size={20} color={colors[ink]} /> : null}
      <AppText variant="small" color={ink} style={styles.text}>
        {text}
      </AppText>
      {children}
    </View>
  )
}

const styles = StyleSheet.create({
  band: {
    borderRadius: radius.md,
    paddingHorizontal: space.lg,
    paddingVertical: space.sm,
    minHeight: 44,
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.sm,
  },
  text: { flex: 1 },
})
