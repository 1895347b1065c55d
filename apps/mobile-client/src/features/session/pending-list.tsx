import { StyleSheet, View } from 'react-native'
import type { Outbox, OutboxState } from '../../outbox/create-outbox.ts'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { Button } from '../../ui/button.tsx'
import { radius, space } from '../../ui/theme.ts'
import { useColors } from '../../ui/theme-context.tsx'

/** The utterances the server has not taken yet, each with what holds it up. */
export function PendingList({ state, outbox }: { state: OutboxState; outbox: Pick<Outbox, 'sendAgain' | 'drop'> }) {
  const colors = useColors()
  if (state.items.length === 0) return null
  return (
    <View role="list" style={styles.list}>
      {state.items.map((item) => (
        <View
          key={item.id}
          role="listitem"
          style={[styles.item, { borderColor: item.refusal === null ? colors.control : colors.danger }]}
        >
          <AppText variant="label">{item.transcript}</AppText>
          <AppText variant="small" color={item.refusal === null ? 'inkMuted' : 'danger'}>
            {item.refusal ?? (state.isStuck ? strings.log.waiting : strings.log.sending)}
          </AppText>
          {item.refusal === null ? null : (
            <View style={styles.actions}>
              <Button label={strings.log.sendAgain} look="soft" onPress={() => void outbox.sendAgain(item.id)} />
              <Button label={strings.log.drop} look="quiet" onPress={() => void outbox.drop(item.id)} />
            </View>
          )}
        </View>
      ))}
    </View>
  )
}

const styles = StyleSheet.create({
  list: { gap: space.sm },
  item: { borderWidth: 1, borderStyle: 'dashed', borderRadius: radius.md, padding: space.md, gap: space.xs },
  actions: { flexDirection: 'row', gap: space.sm, marginTop: space.xs },
})
