import { describe, it } from 'vitest'
import { check } from './testing/check-reading.ts'

describe('parseUtterance: a value taken back and said anew', () => {
  it('whatever the value is of', () => {
    check('lat pulldown one ten er one twenty for twelve', 'log: lat-pulldown 120lb x12')
    check('bench 225 for 5 at RPE 8 no 9', 'log: bench-press 225lb x5 @9')
    check('plank sixty seconds no ninety', 'log: plank 90s')
    check('plank sixty seconds no ninety seconds', 'log: plank 90s')
    check('leg press two sets no three sets of 12 at 360', 'log: 3* leg-press 360lb x12')
    check('hammer curls got nine nah ten at 30', 'log: hammer-curl 30lb x10')
  })

  it('the unit alone', () => {
    check('barbell row 60 pounds, sorry, kilos, for 10', 'log: barbell-row 60kg x10')
  })

  it('with the words that lead up to it', () => {
    check("bench 100, no hold on, it's 110, 110 for 8", 'log: bench-press 110lb x8')
    check('shoulder press 50s for nine, wait no, those were the 55s', 'log: overhead-press 55lb x9')
  })
})

describe('parseUtterance: several counts and loads', () => {
  it('one count for a list of loads, a list of counts for one load', () => {
    check('singles on squat at 205 and 225', 'log: back-squat 205lb x1; back-squat 225lb x1')
    check(
      'three sets of barbell curls at 60, got ten, nine and seven',
      'log: barbell-curl 60lb x10; barbell-curl 60lb x9; barbell-curl 60lb x7',
    )
    check(
      '15, 12 and 10 reps of leg press with 360',
      'log: leg-press 360lb x15; leg-press 360lb x12; leg-press 360lb x10',
    )
    check('squat first 205 for 5, second 215 for 4', 'log: back-squat 205lb x5; back-squat 215lb x4')
  })

  it('what stands before a name says nothing of the numbers behind it', () => {
    check('so for rack pulls I had 405 on there and did five', 'log: rack-pull 405lb x5')
    check('top single on deadlift today five hundred pounds for one', 'log: deadlift 500lb x1 "top single"')
    check('did a heavy triple on bench at 265', 'log: bench-press 265lb x3 "heavy triple"')
    check('ten reps of 95 overhead press', 'log: overhead-press 95lb x10')
  })

  it('qualities of the reps, moments asked for and sides told of are no values', () => {
    check('ten good ones at 135 on the bench', 'log: bench-press 135lb x10')
    check('two secs, back squat 225 for 5', 'log: back-squat 225lb x5')
    check('dumbbell row 50 for 8 left side was weak', 'log: dumbbell-row 50lb x8 "left side was weak"')
    check('bench 185 for 5 did not go to failure', 'log: bench-press 185lb x5')
    check('pull ups went to failure at nine', 'log: pull-up x9 @10 failure')
  })
})
