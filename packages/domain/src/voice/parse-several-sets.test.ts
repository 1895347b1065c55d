import { describe, it } from 'vitest'
import { afterBench, check } from './testing/check-reading.ts'

describe('parseUtterance: several sets', () => {
  it('sets times reps in every order', () => {
    check('squat five by five at two twenty five', 'log: 5* back-squat 225lb x5')
    check('squat 3 sets of 8 at 185', 'log: 3* back-squat 185lb x8')
    check('squat 3 x 8 at 100 kilos', 'log: 3* back-squat 100kg x8')
    check('bench 3x8x185', 'log: 3* bench-press 185lb x8')
    check('bench 185x8x3', 'log: 3* bench-press 185lb x8')
    check('bench 100 kg x 5 x 3', 'log: 3* bench-press 100kg x5')
    check('bench 185 for 8 x 3 sets', 'log: 3* bench-press 185lb x8')
    check('bench 185 3x8', 'log: 3* bench-press 185lb x8')
    check('3x5', 'log: 3* bench-press 185lb x5', afterBench)
    check('5x3 225', 'log: 5* bench-press 225lb x3', afterBench)
    check('bench 3x5 100kg @8', 'log: 3* bench-press 100kg x5 @8')
    check('bench 60 kilos 8 reps 3 sets', 'log: 3* bench-press 60kg x8')
    check('bench 3 sets 8 reps 60 kilos', 'log: 3* bench-press 60kg x8')
    check('bench 185 for 3 sets of 8', 'log: 3* bench-press 185lb x8')
    check('3 sets of bench at 185 for 8', 'log: 3* bench-press 185lb x8')
    check('three sets of eight reps bench press 185', 'log: 3* bench-press 185lb x8')
    check('squat 225 five sets of five', 'log: 5* back-squat 225lb x5')
    check('two sets 225 for 5', 'log: 2* bench-press 225lb x5', afterBench)
    check('225 for 5 three times', 'log: 3* bench-press 225lb x5', afterBench)
    check('225 for 5 twice', 'log: 2* bench-press 225lb x5', afterBench)
    check('pull ups 3x8', 'log: 3* pull-up x8')
    check('plank 3 x 45 seconds', 'log: 3* plank 45s')
    check('plank for ninety seconds three times', 'log: 3* plank 90s')
  })

  it('one load, a list of reps', () => {
    check('bench 185 for 8, 8 and 7', 'log: 2* bench-press 185lb x8; bench-press 185lb x7')
    check('bench 8, 8, 7 at 185', 'log: 2* bench-press 185lb x8; bench-press 185lb x7')
    check('bench 185 8 8', 'log: 2* bench-press 185lb x8')
    check('bench 185, 8, 8, 7', 'log: 2* bench-press 185lb x8; bench-press 185lb x7')
    check(
      'bench 185 for eight, then seven, then six',
      'log: bench-press 185lb x8; bench-press 185lb x7; bench-press 185lb x6',
    )
    check(
      'bench 3 sets of 12, 10 and 8 at 135',
      'log: bench-press 135lb x12; bench-press 135lb x10; bench-press 135lb x8',
    )
    check(
      'bench 135 for 3 sets of 12, 10, 8',
      'log: bench-press 135lb x12; bench-press 135lb x10; bench-press 135lb x8',
    )
    check(
      'same weight for 8, 7 and 6',
      'log: bench-press 185lb x8; bench-press 185lb x7; bench-press 185lb x6',
      afterBench,
    )
    check('pull ups 10 8 6', 'log: pull-up x10; pull-up x8; pull-up x6')
  })

  it('loads and reps in turn', () => {
    check(
      'bench 185 for 10, 205 for 8, 225 for 6',
      'log: bench-press 185lb x10; bench-press 205lb x8; bench-press 225lb x6',
    )
    check('bench 185 10 205 8 225 6', 'log: bench-press 185lb x10; bench-press 205lb x8; bench-press 225lb x6')
    check('bench 185x8 195x6 205x4', 'log: bench-press 185lb x8; bench-press 195lb x6; bench-press 205lb x4')
    check(
      'bench one thirty five for ten one fifty five for eight one seventy five for six',
      'log: bench-press 135lb x10; bench-press 155lb x8; bench-press 175lb x6',
    )
    check(
      'incline bench, twelve ten and eight reps at 95, 115 and 135',
      'log: incline-bench-press 95lb x12; incline-bench-press 115lb x10; incline-bench-press 135lb x8',
    )
    check('bench 60 70 80 for 12 10 8', 'log: bench-press 60lb x12; bench-press 70lb x10; bench-press 80lb x8')
    check('bench 185 for 8 205 for 6 felt good', 'log: bench-press 185lb x8; bench-press 205lb x6 "felt good"')
    check(
      'bench four sets, first two 70 for 10, last two 80 for 8',
      'log: 2* bench-press 70lb x10; 2* bench-press 80lb x8',
    )
    check(
      'set one 225 for 5 set two 225 for 4 set three 225 for 3',
      'log: bench-press 225lb x5; bench-press 225lb x4; bench-press 225lb x3',
      afterBench,
    )
  })

  it('effort of each set, of all, or of the last', () => {
    check(
      'overhead press 115 for five and five, RPE eight then nine',
      'log: overhead-press 115lb x5 @8; overhead-press 115lb x5 @9',
    )
    check(
      'bench 3 sets of 8 at 185, RPE 7, 8, 9',
      'log: bench-press 185lb x8 @7; bench-press 185lb x8 @8; bench-press 185lb x8 @9',
    )
    check('bench 100kg 3x5 RPE 8', 'log: 3* bench-press 100kg x5 @8')
    check('bench 185 for 8 at RPE 8 and 205 for 6 at RPE 9', 'log: bench-press 185lb x8 @8; bench-press 205lb x6 @9')
    check('bench 185 for 8 rpe 8 205 for 6 rpe 9', 'log: bench-press 185lb x8 @8; bench-press 205lb x6 @9')
    check(
      '4 sets of 8 at 185, last one to failure',
      'log: 3* bench-press 185lb x8; bench-press 185lb x8 @10 failure',
      afterBench,
    )
    check('4x8 185 last set RPE 9', 'log: 3* bench-press 185lb x8; bench-press 185lb x8 @9', afterBench)
  })

  it('drops, rest-pause, clusters and minutes', () => {
    check('bench 185 for 8 drop set 135 for 12', 'log: bench-press 185lb x8; bench-press 135lb x12 drop')
    check(
      'leg press drop set 80 for 10, 60 for 8, 40 for 12',
      'log: leg-press 80lb x10; leg-press 60lb x8 drop; leg-press 40lb x12 drop',
    )
    check('bench rest pause 185 for 12, 4, 3', 'log: bench-press 185lb x19 "rest-pause 12, 4, 3"')
    check('bench cluster five singles at 100', 'log: 4* bench-press 100lb x1; bench-press 100lb x1 "cluster"')
    check('myo reps lateral raise 20 for 15 then 5 5 5', 'log: lateral-raise 20lb x30 "rest-pause 15, 5, 5, 5"')
    check('bench every minute for ten minutes, five reps at 135', 'log: 10* bench-press 135lb x5')
  })

  it('several exercises in one breath', () => {
    check(
      'bench four sets of eight at 80 then squats five by five at 100 then a 5 k run',
      'log: 4* bench-press 80lb x8; 5* back-squat 100lb x5; run 5000m',
    )
    check('bench 185 for 8 squat 225 for 5', 'log: bench-press 185lb x8; back-squat 225lb x5')
    check('12 pull ups then 20 push ups', 'log: pull-up x12; push-up x20')
    check('10 push ups, 8 dips and 12 pull ups', 'log: push-up x10; dip x8; pull-up x12')
    check(
      'superset hammer curls 30s for 12 with pushdowns 50 for 15',
      'log: hammer-curl 30lb x12 "superset"; triceps-pushdown 50lb x15',
    )
  })

  it('intervals and carries', () => {
    check('run six by 400 in ninety with sixty rest', 'log: 5* run 90s 400m; run 90s 400m "with sixty rest"')
    check('ran 8 x 200 in 35', 'log: 8* run 35s 200m')
    check('sled push 3 plates, 20 yards, 4 times', 'log: 4* sled-push 135lb 18.288m')
    check('farmers carry 2 x 40 meters with 32 kilos', 'log: 2* farmers-carry 32kg 40m')
  })
})
