import type { LoadUnit } from '@voicefit/domain/units'
import { Dock } from '../../ui/dock.tsx'
import { CorrectionForm } from './correction-form.tsx'
import type { SetView } from './session-types.ts'
import type { useSessionChanges } from './use-session-changes.ts'

type Props = {
  set: SetView
  unit: LoadUnit
  changes: ReturnType<typeof useSessionChanges>
  onClose: () => void
}

/** The correction of one set at the bottom of the screen, in the place of the line one types into. */
export function CorrectionDock({ set, unit, changes, onClose }: Props) {
  const close = { onSuccess: onClose }
  return (
    <Dock>
      <CorrectionForm
        key={set.id}
        set={set}
        defaultUnit={unit}
        isSaving={changes.correct.isPending || changes.remove.isPending}
        problem={changes.problem}
        onSave={(patch) => changes.correct.mutate({ setId: set.id, patch }, close)}
        onDelete={() => changes.remove.mutate([set.id], close)}
        onCancel={onClose}
      />
    </Dock>
  )
}
