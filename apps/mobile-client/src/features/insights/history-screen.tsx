import { useQuery } from '@tanstack/react-query'
import { Link } from 'expo-router'
import { useState } from 'react'
import { Pressable, StyleSheet, View } from 'react-native'
import { trpc } from '../../api/client.ts'
import { useNow } from '../../device/use-now.ts'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { Card } from '../../ui/card.tsx'
import { Field } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Screen } from '../../ui/screen.tsx'
import { radius, space } from '../../ui/theme.ts'
import { useColors } from '../../ui/theme-context.tsx'
import { Failed, Waiting } from '../../ui/waiting.tsx'
import { nameRecentDay } from './day-names.ts'
import { filterExercises } from './filter-exercises.ts'
import type { TrainedExercise } from './insight-types.ts'

const words = strings.history

/** Every exercise ever logged, the latest first, to find one and see how it went. */
export function HistoryScreen() {
  const [query, setQuery] = useState('')
  const trained = useQuery(trpc.exercises.trained.queryOptions())
  const found = filterExercises(trained.data?.items ?? [], query)
  return (
    <Screen>
      <AppText variant="display" role="heading" aria-level={1}>
        {words.title}
      </AppText>
      {trained.isPending ? <Waiting label={words.loading} /> : null}
      {trained.isError && trained.data === undefined ? (
        <Failed text={words.failed} retryLabel={strings.common.retry} onRetry={() => void trained.refetch()} />
      ) : null}
      {trained.data?.items.length === 0 ? <AppText color="inkMuted">{words.empty}</AppText> : null}
      {trained.data && trained.data.items.length > 0 ? (
        <>
          <Field
            label={words.search}
            isLabelHidden
            placeholder={words.search}
            value={query}
            onChangeText={setQuery}
            inputMode="search"
          />
          {found.length === 0 ? (
            <AppText color="inkMuted">{words.nothingFound(query.trim())}</AppText>
          ) : (
            <ExerciseList items={found} />
          )}
        </>
      ) : null}
    </Screen>
  )
}

function ExerciseList({ items }: { items: readonly TrainedExercise[] }) {
  const colors = useColors()
  const now = useNow(60_000)
  return (
    <Card style={styles.list}>
      <View role="list">
        {items.map((item, index) => {
          const detail = `${words.sets(item.setCount)}, ${words.last(nameRecentDay(item.lastPerformedAt, now))}`
          return (
            <View
              key={item.id}
              role="listitem"
              style={index === 0 ? null : [styles.divided, { borderColor: colors.line }]}
            >
              <Link href={{ pathname: '/history/[exerciseId]', params: { exerciseId: item.id } }} asChild>
                <Pressable aria-label={`${item.name}, ${detail}`} style={styles.row}>
                  <View style={styles.fill}>
                    <AppText variant="label">{item.name}</AppText>
                    <AppText variant="small" color="inkMuted">
                      {detail}
                    </AppText>
                  </View>
                  <Icon name="chevron" size={18} color={colors.inkMuted} />
                </Pressable>
              </Link>
            </View>
          )
        })}
      </View>
    </Card>
  )
}

const styles = StyleSheet.create({
  list: { paddingVertical: space.xs },
  divided: { borderTopWidth: StyleSheet.hairlineWidth },
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    minHeight: 60,
    gap: space.md,
    paddingVertical: space.sm,
    borderRadius: radius.sm,
  },
  fill: { flex: 1 },
})
