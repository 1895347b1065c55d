import { describe, it } from 'vitest'
import { afterBench, check } from '../testing/check-reading.ts'

describe('findOwnDeeds: talk around a set is no set and takes none away', () => {
  it('behind a turn the own deed is logged, whatever was planned or done by others before', () => {
    check(
      'my brother hit 315 for one, I did 275 for two on deadlift',
      'log: deadlift 275lb x2 "my brother hit 315 for one"',
    )
    check('not my day but squat 185 for 5', 'log: back-squat 185lb x5 "not my day"')
    check('planned on squats, did leg press 360 for 12', 'log: leg-press 360lb x12 "planned on squats"')
    check(
      'the sheet said 5x5 but I only got 2x5 at 225 on squat',
      'log: back-squat 225lb x5; back-squat 225lb x5 "the sheet said 5x5"',
    )
    check('my knee is a bit cranky but back squat 135 for 5', 'log: back-squat 135lb x5 "my knee is a bit cranky"')
  })

  it('the deed is of the exercise that was talked of', () => {
    check('on squats she did 95 for 5 and I did 185 for 5', 'log: back-squat 185lb x5 "on squats she did 95 for 5"')
    check('did not do squats, I did 200 for 12', 'none')
  })

  it('plans and others told behind a whole set are its note', () => {
    check(
      'leg press 360 for 12, my wife did 180 for 10 after me',
      'log: leg-press 360lb x12 "my wife did 180 for 10 after me"',
    )
    check('front squat 185 for 3, going for 205 next week', 'log: front-squat 185lb x3 "going for 205 next week"')
  })

  it('what speaks of the whole is no aside', () => {
    check("front squat 185 for 3, that's the plan for tomorrow", 'log?: front-squat 185lb x3 "plan for tomorrow"')
    check('185 for 5 for my buddy', 'ask: How many reps?', afterBench)
  })

  it('nothing of another day, of others alone, or of a wish becomes a set', () => {
    check('last week I did 185 for 8', 'none', afterBench)
    check('my mate did 225 for 3 but squatted 315 for 5', 'none', afterBench)
    check('the bloke next to me just squatted 220 for a double', 'none', afterBench)
    check('my mate did 225 for 5, 235 for 3 and 245 for 1', 'none', afterBench)
    check("I'm going to do 185 for 5 but 205 if it feels good", 'none', afterBench)
    check('should I do 185 for 5 or 205 for 3', 'query', afterBench)
  })
})
