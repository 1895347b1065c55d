import { FeedbackBar } from './feedback-bar.tsx'
import type { useLogBook } from './log-book.tsx'
import type { Words } from './read-draft.ts'
import type { useSessionChanges } from './use-session-changes.ts'

type Props = {
  book: ReturnType<typeof useLogBook>
  changes: ReturnType<typeof useSessionChanges>
  onSay: (words: Words, isConfirmed: boolean) => void
  onWords: (words: Words) => void
}

/** What became of the last words, with what can be done about it: undo, choose, edit. */
export function LogFeedback({ book, changes, onSay, onWords }: Props) {
  if (book.feedback === null) return null
  const dismiss = () => book.setFeedback(null)
  return (
    <FeedbackBar
      feedback={book.feedback}
      unit={book.defaultUnit}
      problem={changes.problem}
      isUndoing={changes.remove.isPending}
      onUndo={(sets) =>
        changes.remove.mutate(
          sets.map((set) => set.id),
          { onSuccess: dismiss },
        )
      }
      onChoose={(choice) => onSay({ transcript: choice.utterance, alternatives: [] }, true)}
      onEdit={(transcript) => onWords({ transcript, alternatives: [] })}
      onDismiss={dismiss}
    />
  )
}
