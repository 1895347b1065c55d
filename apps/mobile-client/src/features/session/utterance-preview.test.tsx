import { fireEvent, render, screen } from '@testing-library/react-native'
import { describe, expect, it } from 'vitest'
import { entry } from '../../testing/set-views.ts'
import { groupEntries, type Preview } from './preview.ts'
import { UtterancePreview } from './utterance-preview.tsx'

async function show(preview: Preview) {
  const calls: string[] = []
  await render(
    <UtterancePreview
      preview={preview}
      onConfirm={() => calls.push('confirmed')}
      onChoose={(choice) => calls.push(choice.utterance)}
    />,
  )
  return calls
}

const groups = groupEntries([
  entry({ provenance: { exercise: 'carried', load: 'said', unit: 'default', reps: 'said' } }),
])

describe('UtterancePreview', () => {
  it('tells a screen reader what each field is and where it came from', async () => {
    await show({ kind: 'sets', groups, isAuto: true })
    expect(screen.getByLabelText('Exercise: Bench Press, carried over from the set before')).toBeOnTheScreen()
    expect(screen.getByLabelText('Load: 185 lb, as you said it, in lb because that is your unit')).toBeOnTheScreen()
    expect(screen.getByLabelText('Reps: 8, as you said it')).toBeOnTheScreen()
  })

  it('tells the eye the same', async () => {
    await show({ kind: 'sets', groups, isAuto: true })
    expect(screen.getByText('Exercise · as before')).toBeOnTheScreen()
    expect(screen.getByText('Load · lb assumed')).toBeOnTheScreen()
  })

  it('asks for a look at a reading that is not certain, and only then', async () => {
    const calls = await show({ kind: 'sets', groups, isAuto: false })
    await fireEvent.press(screen.getByRole('button', { name: 'Log it' }))
    expect(calls).toEqual(['confirmed'])
    await screen.unmount()
    await show({ kind: 'sets', groups, isAuto: true })
    expect(screen.queryByRole('button', { name: 'Log it' })).toBeNull()
  })

  it('answers a question with the utterance behind the button', async () => {
    const choices = [
      { label: 'Front squat', utterance: 'front squat 225 for 5' },
      { label: 'Back squat', utterance: 'back squat 225 for 5' },
    ]
    const calls = await show({ kind: 'question', question: 'Which squat?', choices })
    await fireEvent.press(screen.getByRole('button', { name: 'Back squat' }))
    expect(calls).toEqual(['back squat 225 for 5'])
  })
})
