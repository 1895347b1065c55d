import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'expo-router'
import { StyleSheet, View } from 'react-native'
import { refusalMessage, trpc } from '../../api/client.ts'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Screen } from '../../ui/screen.tsx'
import { space } from '../../ui/theme.ts'
import { Failed, Waiting } from '../../ui/waiting.tsx'
import { SetRow } from '../session/set-row.tsx'
import { nameFullDay } from './day-names.ts'
import { groupByDay } from './group-by-day.ts'
import type { ExerciseHistory } from './insight-types.ts'
import { ProgressCard } from './progress-card.tsx'
import { chooseLine } from './progress-line.ts'

const words = strings.history

/** One exercise over time: its line, its numbers, and every set of it by workout. */
export function ExerciseHistoryScreen({ exerciseId }: { exerciseId: string }) {
  const router = useRouter()
  const history = useQuery(trpc.exercises.history.queryOptions({ exerciseId }))
  const goBack = () => (router.canGoBack() ? router.back() : router.replace('/history'))
  return (
    <Screen>
      <View style={styles.head}>
        <IconButton icon="back" label={words.back} onPress={goBack} face="sunken" color="ink" />
        <AppText variant="title" role="heading" aria-level={1} style={styles.fill}>
          {history.data?.exercise.name ?? ''}
        </AppText>
      </View>
      {history.isPending ? <Waiting label={words.loading} /> : null}
      {history.isError && history.data === undefined ? (
        <Failed
          text={refusalMessage(history.error) ?? words.failed}
          retryLabel={strings.common.retry}
          onRetry={() => void history.refetch()}
        />
      ) : null}
      {history.data ? <Found history={history.data} /> : null}
    </Screen>
  )
}

function Found({ history }: { history: ExerciseHistory }) {
  const line = chooseLine(history.points)
  return (
    <>
      {line === null ? null : <ProgressCard exerciseName={history.exercise.name} line={line} />}
      <AppText variant="heading" role="heading" aria-level={2}>
        {words.workouts}
      </AppText>
      {groupByDay(history.sets).map((day) => (
        <Card key={day.moment} style={styles.day}>
          <AppText variant="label" color="inkMuted" role="heading" aria-level={3}>
            {nameFullDay(day.moment)}
          </AppText>
          <View role="list">
            {day.sets.map((set, index) => (
              <SetRow key={set.id} set={set} ordinal={index + 1} badges={[]} />
            ))}
          </View>
        </Card>
      ))}
    </>
  )
}

const styles = StyleSheet.create({
  head: { flexDirection: 'row', alignItems: 'center', gap: space.md },
  fill: { flex: 1 },
  day: { gap: space.xs },
})
