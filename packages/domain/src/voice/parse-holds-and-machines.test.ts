import { describe, it } from 'vitest'
import { check } from './testing/check-reading.ts'

describe('parseUtterance: holds and carries', () => {
  it('a side belongs to the name where it begins one', () => {
    check('held a side plank 40 seconds each side', 'log: side-plank 40s each')
    check('side plank left 45 seconds right 40 seconds', 'log: side-plank 45s left; side-plank 40s right')
    check('left side plank 40 seconds', 'log: side-plank 40s left')
    check('thirty second side plank each side', 'log: side-plank 30s each')
    check('suitcase carry 24 kilos 40 metres each hand', 'log: suitcase-carry 24kg 40m each')
    check('farmers walk 32 kilos each hand forty metres', 'log: farmers-carry 32kg 40m')
  })

  it('what is held has a weight and a time', () => {
    check('weighted plank with a 45 on my back for a minute', 'log: weighted-plank 45lb 60s "on my back"')
    check('dumbbell hold, hundreds, for half a minute', 'log: dumbbell-hold 100lb 30s')
    check('plate pinch 45s for 20 seconds', 'log: plate-pinch 45lb 20s')
    check('dead hang 45s', 'log: dead-hang 45s')
    check('farmers carry two 24 kilo bells 100 metres', 'log: farmers-carry 24kg 100m')
    check('plank one thirty one fifteen and one minute', 'log?: plank 15lb 91s; plank 15lb 60s')
    check('plank for two hours', 'ask: How long was the hold?')
  })

  it('a verb and what was moved name the exercise', () => {
    check('dragged the sled thirty metres with sixty kilos on it', 'log: sled-drag 60kg 30m')
    check('pulled the sled 20 metres with 80 kilos', 'log: sled-drag 80kg 20m')
    check('pushed the sled 20 metres with 100 kilos four times', 'log: 4* sled-push 100kg 20m')
    check('skipped rope for ten minutes', 'log: jump-rope 600s')
  })
})

describe('parseUtterance: machines and what they show', () => {
  it('a verb and the machine behind it are one exercise', () => {
    check(
      'ran 3 miles on the treadmill at 6 miles an hour in 30 minutes',
      'log: treadmill-run 1800s 4828.032m "at 6 miles an hour"',
    )
    check('walked 40 minutes on the treadmill', 'log: treadmill-walk 2400s')
    check('rode 30 miles in an hour and fifty', 'log: road-cycling 6600s 48280.32m')
  })

  it('climbs, heart rates, strokes, floors and speeds are kept, and are no values', () => {
    check(
      'trail run 7 miles with 400 metres of climb in an hour and ten',
      'log: trail-run 4200s 11265.408m "with 400 metres of climb"',
    )
    check(
      'ran 12k in 66 minutes average heart rate 148 max 171',
      'log: run 3960s 12000m "average heart rate 148; max 171"',
    )
    check('heart rate hit 171 after 10 thrusters at 95', 'log: thruster 95lb x10 "heart rate hit 171"')
    check('rowed 500m 1:38 rate 34', 'log: row-erg 98s 500m "rate 34"')
    check('stairmaster fifteen minutes 60 floors', 'log: stair-climber 900s "60 floors"')
    check('treadmill 20 minutes at ten k an hour', 'log: treadmill-run 1200s "at ten k an hour"')
    check('rucking 6k 20 kilos 1 hour 5 minutes', 'log: rucking 20kg 3900s 6000m')
  })

  it('rounds on the clock are sets, and the clock is no time of theirs', () => {
    check('every 90 seconds for six rounds two snatches at 135', 'log: 6* snatch 135lb x2')
    check('emom 8: 5 pull ups', 'log: 8* pull-up x5')
    check('heavy bag six three minute rounds', 'log: 6* heavy-bag 180s')
    check('every two minutes for ten minutes 3 power cleans at 80 kilos', 'log: 5* power-clean 80kg x3')
  })

  it('a split is of the row before it', () => {
    check('rowed 2k in seven twenty eight, split one fifty two', 'log: row-erg 448s 2000m "split one fifty two"')
    check('rowed 2k in 7:28 split 1:52', 'log: row-erg 448s 2000m "split 1:52"')
    check('front split 60 seconds', 'log: front-split 60s')
  })
})

describe('parseUtterance: the safety net of distances', () => {
  it('stretches of one exercise that are not alike are asked about', () => {
    check('ran 5k in 25 minutes, 400 metres', 'log?: run 1500s 5000m; run 400m')
    check('ran 3k 4k 5k', 'log?: run 3000m; run 4000m; run 5000m')
    check('ran 2 miles in 18 minutes and then 1 mile in 8 30', 'log: run 1080s 3218.688m; run 510s 1609.344m')
  })

  it('a time off the pace said with it, or slower than a crawl, is asked about', () => {
    check('ran 5k in 26:10, pace 4:10 per km', 'log?: run 1570s 5000m')
    check('rowed 2k in three hours', 'ask: That is slower than a crawl. What was the time?')
  })
})
