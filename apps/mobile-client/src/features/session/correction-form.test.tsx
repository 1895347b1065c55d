import { fireEvent, render, screen } from '@testing-library/react-native'
import { describe, expect, it } from 'vitest'
import { setView } from '../../testing/set-views.ts'
import type { Patch } from './correction.ts'
import { CorrectionForm } from './correction-form.tsx'
import type { SetView } from './session-types.ts'

async function show(set: SetView, problem: string | null = null) {
  const calls: (Patch | 'deleted' | 'cancelled')[] = []
  await render(
    <CorrectionForm
      set={set}
      defaultUnit="lb"
      isSaving={false}
      problem={problem}
      onSave={(patch) => calls.push(patch)}
      onDelete={() => calls.push('deleted')}
      onCancel={() => calls.push('cancelled')}
    />,
  )
  return calls
}

const press = (name: string) => fireEvent.press(screen.getByRole('button', { name }))

describe('CorrectionForm', () => {
  it('saves only the fields that were stepped', async () => {
    const calls = await show(setView(1))
    await press('More load')
    await press('Less reps')
    await press('Save')
    expect(calls).toEqual([{ load: { value: 190, unit: 'lb' }, reps: 7 }])
  })

  it('gives an effort to a set that had none', async () => {
    const calls = await show(setView(1))
    await press('More effort')
    await press('Save')
    expect(calls).toEqual([{ rpe: 6 }])
  })

  it('has nothing to save before something is changed', async () => {
    const calls = await show(setView(1))
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled()
    await press('Save')
    expect(calls).toEqual([])
  })

  it('adds weight to a bodyweight set, and offers none to a set that carries none', async () => {
    const calls = await show(setView(1, { load: null, isBodyweight: true }))
    await press('More load')
    await press('Save')
    expect(calls).toEqual([{ load: { value: 5, unit: 'lb' } }])
    await screen.unmount()
    await show(setView(1, { load: null, reps: null, durationSeconds: 60 }))
    expect(screen.queryByRole('button', { name: 'More load' })).toBeNull()
  })

  it('deletes, cancels, and says what went wrong', async () => {
    const calls = await show(setView(1), 'The change could not be saved.')
    expect(screen.getByText('The change could not be saved.')).toBeOnTheScreen()
    await press('Delete set')
    await press('Cancel')
    expect(calls).toEqual(['deleted', 'cancelled'])
  })
})
