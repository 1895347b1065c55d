import type { LoadUnit } from '@voicefit/domain/units'
import type { Choice } from '@voicefit/domain/voice/outcome'
import { StyleSheet, View } from 'react-native'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Tally } from '../../ui/tally.tsx'
import { space } from '../../ui/theme.ts'
import { ChoiceButtons } from './choice-buttons.tsx'
import type { Feedback } from './feedback.ts'
import { RestClock } from './rest-clock.tsx'
import { formatTotals } from './session-totals.ts'
import type { SessionSummary, SetView } from './session-types.ts'

type Props = {
  feedback: Feedback
  unit: LoadUnit
  /** What went wrong with the undo, or null. */
  problem: string | null
  isUndoing: boolean
  onUndo: (sets: readonly SetView[]) => void
  onChoose: (choice: Choice) => void
  /** Puts words back on the line, to be changed. */
  onEdit: (heard: string) => void
  onDismiss: () => void
}

/** What became of the last utterance, and what can still be done about it. Stays until it is dismissed. */
export function FeedbackBar({ feedback, unit, problem, isUndoing, onUndo, onChoose, onEdit, onDismiss }: Props) {
  const dismiss = <IconButton icon="close" label={strings.log.dismiss} onPress={onDismiss} />
  switch (feedback.kind) {
    case 'logged':
      return (
        <Notice
          tone={feedback.record === null ? 'calm' : 'record'}
          icon={feedback.record === null ? 'check' : 'medal'}
          text={problem ?? (feedback.record === null ? feedback.text : `${feedback.record}. ${feedback.text}`)}
        >
          <Button
            label={strings.log.undo}
            look="quiet"
            icon="undo"
            onPress={() => onUndo(feedback.sets)}
            isBusy={isUndoing}
          />
        </Notice>
      )
    case 'said':
      return (
        <Notice tone="calm" text={feedback.text}>
          {dismiss}
        </Notice>
      )
    case 'question':
      return (
        <View role="alert">
          <ChoiceButtons question={feedback.question} choices={feedback.choices} onChoose={onChoose} aside={dismiss}>
            <Button label={strings.log.edit(feedback.heard)} look="quiet" onPress={() => onEdit(feedback.heard)} />
          </ChoiceButtons>
        </View>
      )
    case 'resting':
      return <RestClock startedAt={feedback.startedAt} restSeconds={feedback.restSeconds} onDismiss={onDismiss} />
    case 'finished':
      return <Finished session={feedback.session} unit={unit} onClose={onDismiss} />
  }
}

function Finished({ session, unit, onClose }: { session: SessionSummary; unit: LoadUnit; onClose: () => void }) {
  const lasted = Date.parse(session.finishedAt ?? session.lastActivityAt) - Date.parse(session.startedAt)
  const totals = formatTotals(session.totals, unit, lasted)
  return (
    <View role="status" style={styles.finished}>
      <AppText variant="heading">{strings.summary.done}</AppText>
      <Tally count={session.totals.setCount} />
      <AppText>{strings.summary.doneText(totals.setsInWords, totals.volume, totals.duration)}</AppText>
      <Button label={strings.summary.close} look="soft" onPress={onClose} />
    </View>
  )
}

const styles = StyleSheet.create({
  finished: { gap: space.sm },
})
