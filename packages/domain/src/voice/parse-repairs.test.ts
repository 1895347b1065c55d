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

describe('parseUtterance: efforts, drops and misheard counts', () => {
  it('efforts in more words', () => {
    check('squat 315 for 3 RPE was about 7', 'log: back-squat 315lb x3 @7')
    check('squat 315 for 3 call it an 8', 'log: back-squat 315lb x3 @8')
    check('squat 315x3 r.p.e. 9', 'log: back-squat 315lb x3 @9')
    check('squat 315 for 3 had two more', 'log: back-squat 315lb x3 @8')
    check('squat 315 for 3 with a couple left in the tank', 'log: back-squat 315lb x3 @8')
    check('squat 315 for 3 our PE ate', 'log: back-squat 315lb x3 @8')
    check('squat 315 for 3 too in the tank', 'log: back-squat 315lb x3 @8')
    check('bench 185 for 8 failed the 9th', 'log: bench-press 185lb x8 @10 failure')
    check('bench went to failure at 185 got 9', 'log: bench-press 185lb x9 @10 failure')
  })

  it('drop sets told as a chain, by their number, or as what was dropped to', () => {
    const drops = 'log: leg-extension 150lb x12; leg-extension 120lb x10 drop; leg-extension 90lb x10 drop'
    check('leg extension 150 for 12 drop 120 for 10 drop 90 for 10', drops)
    check('leg extension 150 for 12, 120 for 10, 90 for 10 as a drop set', drops)
    check('leg extension 3 drop sets 150 for 12, 120 for 10, 90 for 10', drops)
    check('leg extension one working set 150 for 12 and two drops, 120 for 10 and 90 for 10', drops)
  })

  it('a number of sets told one by one', () => {
    check(
      'bench three sets, 185 for 8, 195 for 6, 205 for 4',
      'log: bench-press 185lb x8; bench-press 195lb x6; bench-press 205lb x4',
    )
    check('flat bench dumbbells 80s 6 reps', 'log: dumbbell-bench-press 80lb x6')
    check('deadlift 275 for triples, five of them', 'log: 5* deadlift 275lb x3')
    check('did 20 push ups 3 times', 'log: 3* push-up x20')
    check('squats 225 two sets of five then one of three', 'log: 2* back-squat 225lb x5; back-squat 225lb x3')
    check('bench 185 four reps of five', 'log?: bench-press 185lb x4; bench-press 185lb x5')
  })

  it('numbers and units by their sound, where nothing else fits', () => {
    check('deadlift for oh five for three', 'log: deadlift 405lb x3')
    check('bench won ten for 12', 'log: bench-press 110lb x12')
    check('bench 135 for too', 'log: bench-press 135lb x2')
    check('bench press 60 killers for ten', 'log: bench-press 60kg x10')
  })

  it('counts and sides put right', () => {
    check('three no four sets of 8 at 185 on bench', 'log: 4* bench-press 185lb x8')
    check('three sets of 8 no 10 at 185 on bench', 'log: 3* bench-press 185lb x10')
    check('single leg press left 100 for 10 sorry right', 'log: single-leg-leg-press 100lb x10 right')
    check('bench one eighty five one ninety five for eight', 'log?: bench-press 185lb x8; bench-press 195lb x8')
  })

  it('what was warmed up before is no warm-up set', () => {
    check('warm up done bench 185 for 8', 'log: bench-press 185lb x8')
    check('push ups with a 45 plate on my back for 15', 'log: push-up 45lb x15 "on my back"')
  })
})
