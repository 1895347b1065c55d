import type { LoadUnit } from '@voicefit/domain/units'
import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Stepper } from '../../ui/stepper.tsx'
import { space } from '../../ui/theme.ts'
import { draftOf, type Patch, patchOf, stepEffort, stepLoad, stepReps } from './correction.ts'
import { formatLoad } from './format-set.ts'
import type { SetView } from './session-types.ts'

type Props = {
  set: SetView
  /** The unit of a load that is set where there was none. */
  defaultUnit: LoadUnit
  isSaving: boolean
  problem: string | null
  onSave: (patch: Patch) => void
  onDelete: () => void
  onCancel: () => void
}

/** Corrects load, repetitions and effort of one stored set by buttons a chalky thumb can hit. */
export function CorrectionForm({ set, defaultUnit, isSaving, problem, onSave, onDelete, onCancel }: Props) {
  const [draft, setDraft] = useState(() => draftOf(set))
  const words = strings.correction
  const patch = patchOf(set, draft)
  const stepper = (label: string, shown: string) => ({
    label,
    shown,
    lessLabel: words.less(label.toLowerCase()),
    moreLabel: words.more(label.toLowerCase()),
  })
  const moveLoad = (direction: 1 | -1) =>
    setDraft({ ...draft, load: stepLoad(draft.load, direction, defaultUnit, set.isBodyweight) })
  return (
    <View role="form" aria-label={words.title(set.exerciseName)} style={styles.form}>
      <View style={styles.head}>
        <AppText variant="heading" style={styles.fill}>
          {words.title(set.exerciseName)}
        </AppText>
        <IconButton icon="close" label={words.cancel} onPress={onCancel} />
      </View>
      {draft.load === null && !set.isBodyweight ? null : (
        <Stepper
          {...stepper(words.load, draft.load === null ? words.noLoad : formatLoad(draft.load, set.isBodyweight))}
          onLess={() => moveLoad(-1)}
          onMore={() => moveLoad(1)}
          canLess={set.isBodyweight || (draft.load?.value ?? 0) > 0}
        />
      )}
      {draft.reps === null ? null : (
        <Stepper
          {...stepper(words.reps, String(draft.reps))}
          onLess={() => setDraft({ ...draft, reps: stepReps(draft.reps, -1) })}
          onMore={() => setDraft({ ...draft, reps: stepReps(draft.reps, 1) })}
          canLess={draft.reps > 1}
        />
      )}
      <Stepper
        {...stepper(words.effort, draft.rpe === null ? words.noEffort : strings.set.rpe(draft.rpe))}
        onLess={() => setDraft({ ...draft, rpe: stepEffort(draft.rpe, -1) })}
        onMore={() => setDraft({ ...draft, rpe: stepEffort(draft.rpe, 1) })}
        canLess={draft.rpe !== null}
        canMore={draft.rpe !== 10}
      />
      {problem === null ? null : (
        <AppText variant="small" color="danger" role="alert">
          {problem}
        </AppText>
      )}
      <View style={styles.actions}>
        <Button label={words.remove} look="danger" icon="trash" onPress={onDelete} isDisabled={isSaving} isTall />
        <Button
          label={words.save}
          onPress={() => patch !== null && onSave(patch)}
          isDisabled={patch === null}
          isBusy={isSaving}
          isTall
          style={styles.fill}
        />
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  form: { gap: space.sm },
  head: { flexDirection: 'row', alignItems: 'center' },
  fill: { flex: 1 },
  actions: { flexDirection: 'row', gap: space.sm, marginTop: space.sm },
})
