import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useState } from 'react'
import { queryClient, trpc } from '../../api/client.ts'
import { newId } from '../../device/new-id.ts'
import { useStored } from '../../device/use-stored.ts'
import { type Feedback, feedbackOf } from './feedback.ts'
import type { Words } from './read-draft.ts'
import { awardBadges, RecordBadges } from './record-badges.ts'
import { afterAnswer } from './session-cache.ts'
import type { LogAnswer } from './session-types.ts'
import { useOutbox } from './use-outbox.ts'
import { updateCurrentSession } from './use-session-changes.ts'

const noBadges: RecordBadges = {}

function useLogBookOf(userId: string) {
  const [feedback, setFeedback] = useState<Feedback | null>(null)
  const [badges = noBadges, storeBadges] = useStored(`voicefit-badges-${userId}`, RecordBadges, noBadges)
  const session = useQuery(trpc.session.current.queryOptions())
  const profile = useQuery(trpc.profile.get.queryOptions())

  const take = (answer: LogAnswer, heard: string) => {
    setFeedback(feedbackOf(answer, heard))
    updateCurrentSession((current) => afterAnswer(current, answer))
    if (answer.kind !== 'logged' || answer.records.length === 0) return
    const kept = new Set(queryClient.getQueryData(trpc.session.current.queryKey())?.sets.map((set) => set.id))
    void storeBadges(awardBadges(badges, answer.sets, answer.records, kept))
  }
  const { outbox, state } = useOutbox(userId, take)

  return {
    session,
    defaultUnit: profile.data?.defaultUnit ?? 'lb',
    badges,
    feedback,
    setFeedback,
    outbox,
    outboxState: state,
    /** Sends words to be logged, now or when the server is reached. `isConfirmed`: the athlete saw the reading and agreed. */
    say: (words: Words, isConfirmed: boolean) => {
      setFeedback(null)
      void outbox.add({
        id: newId(),
        transcript: words.transcript.trim(),
        alternatives: [...words.alternatives],
        isConfirmed,
        refusal: null,
      })
    },
  }
}

export type LogBook = ReturnType<typeof useLogBookOf>

const LogBookContext = createContext<LogBook | null>(null)

/** Keeps the log of one athlete going on every screen: what waits is sent even while history is looked at. */
export function LogBookProvider({ userId, children }: { userId: string; children: ReactNode }) {
  return <LogBookContext value={useLogBookOf(userId)}>{children}</LogBookContext>
}

export function useLogBook(): LogBook {
  const book = use(LogBookContext)
  if (book === null) throw new Error('useLogBook outside of LogBookProvider')
  return book
}
