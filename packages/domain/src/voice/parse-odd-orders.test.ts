import { describe, it } from 'vitest'
import { afterBench, check, kilos } from './testing/check-reading.ts'

describe('parseUtterance: sets told in an odd order', () => {
  it('two exercises with the same, and what is of all sets behind them', () => {
    check(
      'hammer curls and Zottman curls both with the 25s for ten',
      'log: hammer-curl 25lb x10; zottman-curl 25lb x10',
    )
    check(
      '12 at 100, 10 at 80 and 14 at 60, drop set, seated cable row',
      'log: seated-cable-row 100lb x12; seated-cable-row 80lb x10 drop; seated-cable-row 60lb x14 drop',
    )
    check(
      'incline dumbbell press: set one 60s for 12, sets two and three 70s for 9',
      'log: incline-dumbbell-press 60lb x12; 2* incline-dumbbell-press 70lb x9',
    )
  })

  it('a machine set to a load, totals of both sides, times with the part of the day', () => {
    check('assisted chin-ups, had it on 30, got six', 'log: assisted-chin-up -30kg x6', kilos)
    check(
      'alternating dumbbell shoulder press 14 kilos, total of 20',
      'log: alternating-dumbbell-shoulder-press 14kg x10 each',
    )
    check('Ran 10k in 52:30 this morning', 'log: run 3150s 10000m "this morning"')
    check('swam fifteen hundred metres in 32 minutes', 'log: swim 1920s 1500m')
    check('wall sit, got to thirty seconds, phew', 'log: wall-sit 30s "phew"')
    check('warm-up hill sprint 20 meters in 10 seconds', 'log: hill-sprint 10s 20m warmup')
    check('w/u deadlift 60 x 5', 'log: deadlift 60kg x5 warmup', kilos)
  })

  it('typed in the shorthand of a log book', () => {
    check('DB row 30s 3x10/side', 'log: 3* dumbbell-row 30lb x10 each')
    check('bss 20s 10ea', 'log: bulgarian-split-squat 20lb x10 each')
    check('leg press 200kgx10x4', 'log: 4* leg-press 200kg x10')
    check('bench:80kgx8', 'log: bench-press 80kg x8')
    check('bike 30min 150w', 'log: stationary-bike 1800s "150w"')
    check('smith machine squat plate and a half each side for 10', 'log?: smith-machine-squat 180lb x10')
    check('row 250 m sprint 48 seconds', 'log: row-erg 48s 250m')
  })

  it('a clock where a weight would stand weighs nothing', () => {
    check('bench a plate and 27:45, on each side, eight reps', 'log?: bench-press 135lb x8 each')
  })

  it('a correction with its excuse, and a stranger over there', () => {
    check('sorry it was 195, I read the plates wrong', 'correct last: load=195lb', afterBench)
    check('no no, eleven not twelve, I was distracted', 'correct last: reps=11', afterBench)
    check('Jordan over there just benched 315 for 4', 'none', afterBench)
  })
})
