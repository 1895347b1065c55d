import { fireEvent, render, screen } from '@testing-library/react-native'
import { describe, expect, it } from 'vitest'
import { setView, squat } from '../../testing/set-views.ts'
import { SetList } from './set-list.tsx'

async function show(): Promise<string[]> {
  const opened: string[] = []
  await render(
    <SetList
      sets={[setView(1, { rpe: 8, provenance: { rpe: 'said' } }), squat(2)]}
      badges={{ [squat(2).id]: ['heaviest_load'] }}
      openSetId={squat(2).id}
      onOpen={(setId) => opened.push(setId)}
    />,
  )
  return opened
}

describe('SetList', () => {
  it('says load, reps, effort and record of a set in one phrase', async () => {
    await show()
    expect(screen.getByRole('button', { name: 'Set 1, 185 lb × 8, RPE 8' })).toBeOnTheScreen()
    expect(screen.getByRole('button', { name: 'Set 1, 185 lb × 8, Heaviest ever' })).toBeOnTheScreen()
  })

  it('lists the exercise trained last first', async () => {
    await show()
    expect(screen.getAllByRole('heading').map((heading) => heading.props.children)).toEqual(['Squat', 'Bench Press'])
  })

  it('opens the tapped set', async () => {
    const opened = await show()
    await fireEvent.press(screen.getByRole('button', { name: /RPE 8/ }))
    expect(opened).toEqual([setView(1).id])
  })

  it('marks the set whose correction is open', async () => {
    await show()
    expect(screen.getByRole('button', { expanded: true })).toHaveAccessibleName(/Heaviest ever/)
  })
})
