import { describe, it } from 'vitest'
import { check, kilos } from './testing/check-reading.ts'

describe('parseUtterance: the time of a distance', () => {
  it('a clock behind a distance is its time, and no second distance', () => {
    check('just ran a mile in seven fifty', 'log: run 470s 1609.344m')
    check('ran a mile, seven fifty', 'log: run 470s 1609.344m')
    check('rowed 3 by 1000 metres in three fifty', 'log: 3* row-erg 230s 1000m')
    check('swam ten by 100 metres in one fifty', 'log: 10* swim 110s 100m')
    check('ski erg 1000 in three fifty', 'log: ski-erg 230s 1000m')
    check(
      'rowed 500 in 1:45, 500 in 1:47 and 500 in 1:50',
      'log: row-erg 105s 500m; row-erg 107s 500m; row-erg 110s 500m',
    )
    check('ran a mile in two fifty', 'ask: That is faster than the world record. What was the time?')
  })

  it('minutes and seconds written as one number are a time where they cannot be seconds', () => {
    check('rowed 2k in 728', 'log: row-erg 448s 2000m')
    check('ran 5k in 2430', 'log: run 1470s 5000m')
    check('ran 800 in 150', 'log?: run 110s 800m')
  })

  it('the unit of a bare number is the smallest nobody is too slow for', () => {
    check('ran 400 in 80', 'log: run 80s 400m')
    check('ran 5k in 25', 'log: run 1500s 5000m')
    check('cycled 1 k in 75', 'log: road-cycling 75s 1000m')
    check('swam 100 in 2', 'log: swim 120s 100m')
    check('marathon in 4', 'log: marathon 14400s 42195m')
  })

  it('words that say a time is exact are no values', () => {
    check('ran 5k in 25 minutes dead', 'log: run 1500s 5000m')
    check('ran a mile in six flat', 'log: run 360s 1609.344m')
    check('I was running 6 km during 35 minutes', 'log: run 2100s 6000m')
  })

  it('parts of hours, miles and kilometres', () => {
    check('rowed for a quarter of an hour', 'log: row-erg 900s')
    check('cycled for three quarters of an hour', 'log: road-cycling 2700s')
    check('walked for an hour and a quarter', 'log: walk 4500s')
    check('half hour run', 'log: run 1800s')
    check('ran the mile in 6:12', 'log: run 372s 1609.344m')
    check('ran a mile and a half in 11 20', 'log: run 680s 2414.016m')
    check('ran a quarter mile in 85 seconds', 'log: run 85s 402.336m')
    check('ran a k in four thirty', 'log: run 270s 1000m')
    check('swam a thousand metres in twenty two', 'log: swim 1320s 1000m')
  })

  it('a race has the distance of its name', () => {
    check('parkrun this morning 26 58', 'log: parkrun 1618s 5000m "this morning"')
    check('half marathon in one forty eight', 'log: half-marathon 6480s 21097.5m')
  })
})

describe('parseUtterance: counted stretches', () => {
  it('a count in front of several of a distance is one of sets', () => {
    check('ran eight 200s in 38 seconds each', 'log: 8* run 38s 200m')
    check('ran four eight hundreds in three twenty', 'log: 4* run 200s 800m')
    check('six 100 metre sprints', 'log: 6* sprint 100m')
    check('five fifty metre sprints', 'log: 5* sprint 50m')
    check('8 hill sprints of 20 seconds', 'log: 8* hill-sprint 20s')
    check('three planks of 45 seconds', 'log: 3* plank 45s')
    check('swam twenty 50s', 'log: 20* swim 50m')
    check('swam 8 x 50 in 45 seconds', 'log: 8* swim 45s 50m')
  })

  it('several of a distance without a count are asked about', () => {
    check('ran some 400s in 80', 'log?: run 80s 400m')
  })

  it('how often one started is no time of the work', () => {
    check('swam ten 100s on two minutes', 'log: 9* swim 100m; swim 100m "on two minutes"')
    check('rowed 6 by 500 every three minutes', 'log: 5* row-erg 500m; row-erg 500m "every three minutes"')
  })

  it('feet behind the reps of a lift are those one stands on', () => {
    check('leg press 250 for 10 feet nice and high', 'log: leg-press 250lb x10 "feet nice and high"')
    check('bench 185 for 8 feet up', 'log: bench-press 185lb x8 "feet up"')
  })
})

describe('parseUtterance: paces and splits', () => {
  it('a pace gives the time of a distance said without one', () => {
    check('easy run 8 km, pace six minutes a kilometre', 'log: run 2880s 8000m', kilos)
    check('I have run ten kilometers with pace five minutes per kilometer', 'log: run 3000s 10000m')
    check('ran 10k, average pace five twenty', 'log: run 3200s 10000m')
    check('rowed 5k at a two ten split', 'log: row-erg 1300s 5000m "two ten split"')
    check('rowed 10k at 2:15 per 500', 'log: row-erg 2700s 10000m')
  })

  it('beside the time a pace changes nothing', () => {
    check('ran 5k in 26:10, pace 5:14 per km', 'log: run 1570s 5000m')
    check(
      'rowed 5k in twenty one fifty average split two eleven',
      'log: row-erg 1310s 5000m "average split two eleven"',
    )
  })

  it('"at" a time too slow for a pace is the time', () => {
    check('rowed 2k at seven forty', 'log: row-erg 460s 2000m')
    check('ran 5k at 25 30', 'log: run 1530s 5000m')
  })
})

describe('parseUtterance: remarks on a run', () => {
  it('a remark ends where the missing time or distance begins', () => {
    check('ran 5k with my wife in 32 minutes', 'log: run 1920s 5000m "my wife in"')
    check('ran 3 miles, felt great, 24 10', 'log: run 1450s 4828.032m "felt great"')
    check('rowed 2k PB seven oh five', 'log: row-erg 425s 2000m "PB"')
    check(
      'ran twelve kilometres nice and steady, heart rate around one fifty',
      'log: run 12000m "heart rate around one fifty"',
    )
    check('ran 5k easy thirty minutes', 'log: run 1800s 5000m "easy"')
  })

  it('a remark that may hide the time is asked about', () => {
    check('ran 5k in under 25 minutes', 'log?: run 5000m "under 25 minutes"')
    check('ran 5k, legs gone for the last two minutes', 'log?: run 5000m "legs gone for the last two minutes"')
  })

  it('the easy part between counted stretches is a rest', () => {
    check('ran 10 times one minute hard one minute easy', 'log: 9* run 60s; run 60s "hard one minute easy"')
    check('ran 12 x 200m off 200m jog', 'log: 11* run 200m; run 200m "off 200m jog"')
  })

  it('nothing on a run is counted or weighs anything unsaid', () => {
    check('swam 16 x 25 in 20 seconds', 'log: 16* swim 20s 25m')
    check('4x400m sprint 70s', 'log: 4* sprint 70s 400m')
    check('ran 10 x 60', 'ask: That does not go together. What was the set?')
    check('broad jump 2 metres 40', 'ask: Which exercise was it?')
  })
})
