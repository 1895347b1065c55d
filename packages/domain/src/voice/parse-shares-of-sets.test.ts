import { describe, it } from 'vitest'
import { check, kilos } from './testing/check-reading.ts'

describe('parseUtterance: a number of sets, and what was done in which of them', () => {
  it('by load', () => {
    const loads = 'log: 2* leg-extension 50kg x15; 2* leg-extension 60kg x15'
    check('leg extensions, four sets of fifteen, first two at 50 last two at 60', loads, kilos)
    check(
      'machine chest press, 3 sets of 10, two at 70 and the last at 75',
      'log: 2* machine-chest-press 70kg x10; machine-chest-press 75kg x10',
      kilos,
    )
  })

  it('by reps', () => {
    const reps = 'log: 2* bench-press 185lb x8; bench-press 185lb x6'
    check('did bench, three sets at 185, got 8 on the first two and 6 on the last', reps)
    check('bench three sets at 185, 8 on the first two, 6 on the rest', reps)
  })

  it('by both', () => {
    check(
      'dumbbell rows 3 sets, 70s for 10 on the first, 75s for 8 on the last two',
      'log: dumbbell-row 70lb x10; 2* dumbbell-row 75lb x8',
    )
    check(
      'leg press 4 sets, 200 for 12 twice then 240 for 10 twice',
      'log: 2* leg-press 200kg x12; 2* leg-press 240kg x10',
      kilos,
    )
    check(
      '3 sets of bench, the first 80 for 10 and the other two 85 for 8',
      'log: bench-press 80kg x10; 2* bench-press 85kg x8',
      kilos,
    )
    check('squat set one 185 for 8, sets two and three 205 for 5', 'log: back-squat 185lb x8; 2* back-squat 205lb x5')
  })

  it('a list of reps whose last could be a share stays a list', () => {
    check(
      'bench 3 sets of 12, 10 and 8 at 135',
      'log: bench-press 135lb x12; bench-press 135lb x10; bench-press 135lb x8',
    )
  })

  it('failure told of all sets is of all', () => {
    check(
      'all sets to failure, triceps pushdown at 60, 15 and 12',
      'log: triceps-pushdown 60lb x15 @10 failure; triceps-pushdown 60lb x12 @10 failure',
    )
  })
})
