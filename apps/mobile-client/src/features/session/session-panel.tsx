import { StyleSheet, View } from 'react-native'
import { useNow } from '../../device/use-now.ts'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Tally } from '../../ui/tally.tsx'
import { space } from '../../ui/theme.ts'
import type { useLogBook } from './log-book.tsx'
import { formatTotals } from './session-totals.ts'
import type { SessionView } from './session-types.ts'
import type { useSessionChanges } from './use-session-changes.ts'

type Props = {
  session: SessionView
  book: ReturnType<typeof useLogBook>
  changes: ReturnType<typeof useSessionChanges>
  /** Numbers under each other, for the side of a wide window. */
  isTall: boolean
}

/** The workout in numbers, drawn as a tally, and the button that ends it. */
export function SessionPanel({ session, book, changes, isTall }: Props) {
  const now = useNow(30_000)
  const totals = formatTotals(session.totals, book.defaultUnit, now - Date.parse(session.startedAt))
  const words = strings.summary
  const numbers = [
    { label: words.setsLabel, value: totals.sets },
    { label: words.volumeLabel, value: totals.volume },
    { label: words.durationLabel, value: totals.duration },
  ]
  const finish = () =>
    changes.finish.mutate(undefined, { onSuccess: (done) => book.setFeedback({ kind: 'finished', session: done }) })
  const button = (
    <Button label={words.finish} look={isTall ? 'soft' : 'quiet'} onPress={finish} isBusy={changes.finish.isPending} />
  )
  return (
    <Card role="region" aria-label={words.title}>
      <View style={styles.head}>
        <Tally count={session.totals.setCount} />
        {isTall ? null : button}
      </View>
      <View style={isTall ? styles.tall : styles.flat}>
        {numbers.map((number) => (
          <View
            key={number.label}
            accessible
            role="img"
            aria-label={`${number.label}: ${number.value}`}
            style={isTall ? styles.pair : styles.fill}
          >
            <AppText variant={isTall ? 'number' : 'heading'}>{number.value}</AppText>
            <AppText variant="tiny" color="inkMuted">
              {number.label}
            </AppText>
          </View>
        ))}
      </View>
      {isTall ? button : null}
    </Card>
  )
}

const styles = StyleSheet.create({
  head: { flexDirection: 'row', alignItems: 'center', justifyContent: 'space-between', gap: space.md },
  flat: { flexDirection: 'row', gap: space.md },
  tall: { gap: space.md },
  pair: { flexDirection: 'row-reverse', alignItems: 'baseline', justifyContent: 'space-between' },
  fill: { flex: 1 },
})
