import { StyleSheet, View } from 'react-native'
import { strings } from '../../strings.ts'
import { space } from '../../ui/theme.ts'
import { Failed, Waiting } from '../../ui/waiting.tsx'
import { EmptyLog } from './empty-log.tsx'
import type { LogBook } from './log-book.tsx'
import { PendingList } from './pending-list.tsx'
import type { SetView } from './session-types.ts'
import { SetList } from './set-list.tsx'

type Props = {
  book: LogBook
  openSetId: string | null
  onOpen: (setId: SetView['id']) => void
  onExample: (example: string) => void
}

/** Today's sets in whatever state they are: on their way, not there, none yet, or a list. */
export function TodaySets({ book, openSetId, onOpen, onExample }: Props) {
  const { session, outboxState } = book
  return (
    <View style={styles.fill}>
      <PendingList state={outboxState} outbox={book.outbox} />
      {session.isPending && session.fetchStatus !== 'paused' ? (
        <Waiting label={strings.log.loading} />
      ) : session.isError && session.data === undefined ? (
        <Failed text={strings.log.failed} retryLabel={strings.common.retry} onRetry={() => void session.refetch()} />
      ) : session.data && session.data.sets.length > 0 ? (
        <SetList sets={session.data.sets} badges={book.badges} openSetId={openSetId} onOpen={onOpen} />
      ) : outboxState.items.length === 0 ? (
        <EmptyLog onExample={onExample} />
      ) : null}
    </View>
  )
}

const styles = StyleSheet.create({ fill: { flexGrow: 1, gap: space.lg } })
