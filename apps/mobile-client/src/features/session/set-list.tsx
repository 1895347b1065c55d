import { StyleSheet, View } from 'react-native'
import { AppText } from '../../ui/app-text.tsx'
import { Card } from '../../ui/card.tsx'
import { space } from '../../ui/theme.ts'
import type { RecordBadges } from './record-badges.ts'
import type { SetView } from './session-types.ts'
import { groupSets } from './set-groups.ts'
import { SetRow } from './set-row.tsx'

type Props = {
  sets: readonly SetView[]
  badges: RecordBadges
  /** The set being corrected, or null. */
  openSetId: string | null
  onOpen: (setId: SetView['id']) => void
}

/** The sets of a workout by exercise, the exercise trained last on top. A tap on a set opens its correction. */
export function SetList({ sets, badges, openSetId, onOpen }: Props) {
  return (
    <View style={styles.list}>
      {groupSets(sets).map((group) => (
        <Card key={group.exerciseId} role="group" aria-label={group.exerciseName} style={styles.card}>
          <AppText variant="heading" role="heading" aria-level={2}>
            {group.exerciseName}
          </AppText>
          <View role="list">
            {group.sets.map((set, index) => (
              <SetRow
                key={set.id}
                set={set}
                ordinal={index + 1}
                badges={badges[set.id] ?? []}
                isOpen={set.id === openSetId}
                onPress={() => onOpen(set.id)}
              />
            ))}
          </View>
        </Card>
      ))}
    </View>
  )
}

const styles = StyleSheet.create({
  list: { gap: space.lg },
  card: { gap: space.xs, paddingBottom: space.sm },
})
