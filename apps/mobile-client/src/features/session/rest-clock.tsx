import { useEffect } from 'react'
import { StyleSheet, Vibration, View } from 'react-native'
import { useNow } from '../../device/use-now.ts'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { radius, space } from '../../ui/theme.ts'
import { useColors } from '../../ui/theme-context.tsx'
import { formatClock, restLeft } from './rest.ts'

type Props = { startedAt: number; restSeconds: number; onDismiss: () => void }

/** Counts a rest down where the thumb is, and says (and on a phone shakes) when it is over. */
export function RestClock({ startedAt, restSeconds, onDismiss }: Props) {
  const colors = useColors()
  const left = restLeft({ startedAt, restSeconds }, useNow(250))
  const isOver = left.seconds === 0
  useEffect(() => {
    if (isOver) Vibration.vibrate()
  }, [isOver])
  const dismiss = <IconButton icon="close" label={strings.rest.stop} onPress={onDismiss} />
  if (isOver)
    return (
      <Notice tone="record" isAlert icon="check" text={strings.rest.over}>
        {dismiss}
      </Notice>
    )
  return (
    <View role="timer" aria-label={strings.rest.label} style={styles.clock}>
      <AppText variant="label" color="inkMuted">
        {strings.rest.label}
      </AppText>
      <AppText variant="number">{formatClock(left.seconds)}</AppText>
      <View style={[styles.track, { backgroundColor: colors.sunken }]}>
        <View style={[styles.done, { backgroundColor: colors.accent, width: `${left.share * 100}%` }]} />
      </View>
      {dismiss}
    </View>
  )
}

const styles = StyleSheet.create({
  clock: { flexDirection: 'row', alignItems: 'center', gap: space.md },
  track: { flex: 1, height: 6, borderRadius: radius.pill, overflow: 'hidden' },
  done: { height: 6, borderRadius: radius.pill },
})
