import { describe, expect, it } from 'vitest'
import { ExerciseId } from '../ids.ts'
import { noteOutcome } from './outcome-notation.ts'
import { emptyContext, type ParseContext } from './parse-context.ts'
import { parseUtterance } from './parse-utterance.ts'

const nothing = emptyContext('lb')
const kilos = emptyContext('kg')
/** A bench press of 185 lb for 8 was just logged. */
const afterBench: ParseContext = {
  ...nothing,
  lastSet: {
    exerciseId: ExerciseId.parse('bench-press'),
    load: { value: 185, unit: 'lb' },
    reps: 8,
    rpe: null,
    durationSeconds: null,
    distanceMeters: null,
    isBodyweight: false,
    side: null,
    type: 'working',
  },
  currentExerciseId: ExerciseId.parse('bench-press'),
}

function check(utterance: string, expected: string, context: ParseContext = nothing): void {
  expect(noteOutcome(parseUtterance({ transcript: utterance }, context)), utterance).toBe(expected)
}

describe('parseUtterance: everyday speech', () => {
  it('the ways lifters say it', () => {
    check('bench press one ninety five for six reps at an RPE of nine', 'log: bench-press 195lb x6 @9')
    check('okay so I did incline dumbbell press with the sixties for ten', 'log: incline-dumbbell-press 60lb x10')
    check('squatted two seventy five for three reps felt pretty good', 'log: back-squat 275lb x3 "felt pretty good"')
    check('did a set of ten at one thirty five on bench', 'log: bench-press 135lb x10')
    check('two thirty five for four on the squat', 'log: back-squat 235lb x4')
    check('hit three plates for a triple on deadlift', 'log: deadlift 315lb x3')
    check('alright that was eight reps at one ninety', 'log: bench-press 190lb x8', afterBench)
    check('got seven that time', 'log: bench-press 185lb x7', afterBench)
    check('only got six', 'log: bench-press 185lb x6', afterBench)
    check('just six this time', 'ask: Is 6 the reps or the weight?', afterBench)
    check('seven reps this time with one in the tank', 'log: bench-press 185lb x7 @9', afterBench)
    check('ok next set same weight got seven', 'log: bench-press 185lb x7', afterBench)
    check('same weight, 7', 'log: bench-press 185lb x7', afterBench)
    check('same weight seven', 'log: bench-press 185lb x7', afterBench)
    check('same thing but for six', 'log: bench-press 185lb x6', afterBench)
    check('same but 6 reps', 'log: bench-press 185lb x6', afterBench)
    check('again but with 195', 'log: bench-press 195lb x8', afterBench)
    check('same again with 195', 'log: bench-press 195lb x8', afterBench)
    check('one more at 195', 'log: bench-press 195lb x8', afterBench)
    check('one more set at 195 for 6', 'log: bench-press 195lb x6', afterBench)
    check('bumped it up to 195 for 6', 'log: bench-press 195lb x6', afterBench)
    check('went up to 195 and got 6', 'log: bench-press 195lb x6', afterBench)
    check('increased to 195, 6 reps', 'log: bench-press 195lb x6', afterBench)
    check('195, got 6', 'log: bench-press 195lb x6', afterBench)
    check('195 and got 6', 'log: bench-press 195lb x6', afterBench)
    check('195, 6 reps, RPE 9', 'log: bench-press 195lb x6 @9', afterBench)
    check('195, six, nine', 'log?: bench-press 195lb x6; bench-press 195lb x9', afterBench)
    check('195 6 @9', 'log: bench-press 195lb x6 @9', afterBench)
    check('one ninety five six at nine', 'log: bench-press 195lb x6 @9', afterBench)
    check('195 for 6 plus 2 forced reps', 'log: bench-press 195lb x6 "plus 2 forced reps"', afterBench)
    check('195 for 6, 2 assisted', 'log: bench-press 195lb x6 "2 assisted"', afterBench)
    check('195 for 6 with a spot', 'log: bench-press 195lb x6 "spot"', afterBench)
    check('195 for 6 paused', 'log: bench-press 195lb x6 "paused"', afterBench)
    check('195 for 6 slow', 'log: bench-press 195lb x6 "slow"', afterBench)
    check('195 for 6 RPE 9 left elbow felt weird', 'log: bench-press 195lb x6 @9 "left elbow felt weird"', afterBench)
    check(
      '195 for 6 then 185 for 8 then 175 for 10',
      'log: bench-press 195lb x6; bench-press 185lb x8; bench-press 175lb x10',
      afterBench,
    )
    check('195 for 6, dropped to 155 for 10', 'log: bench-press 195lb x6; bench-press 155lb x10', afterBench)
    check('195 for 6 followed by 155 for 10', 'log: bench-press 195lb x6; bench-press 155lb x10', afterBench)
    check('3 more at 185', 'log: 3* bench-press 185lb x8', afterBench)
    check('4x6 at 185 RPE 8', 'log: 4* bench-press 185lb x6 @8', afterBench)
    check('4 by 6 at 185 leaving two in the tank', 'log: 4* bench-press 185lb x6 @8', afterBench)
    check('four sets of six, 185', 'log: 4* bench-press 185lb x6', afterBench)
    check('four sets of six at one eighty five, rpe eight', 'log: 4* bench-press 185lb x6 @8', afterBench)
    check('185 four sets of six', 'log: 4* bench-press 185lb x6', afterBench)
    check('185 for six, four sets', 'log: 4* bench-press 185lb x6', afterBench)
    check('185, 4 sets, 6 reps', 'log: 4* bench-press 185lb x6', afterBench)
    check('185, 6 reps, 4 sets', 'log: 4* bench-press 185lb x6', afterBench)
    check('6 reps, 4 sets, 185', 'log: 4* bench-press 185lb x6', afterBench)
    check('four by six one eighty five', 'log: 4* bench-press 185lb x6', afterBench)
    check('one eighty five four by six', 'log: 4* bench-press 185lb x6', afterBench)
    check('one eighty five by six by four', 'log: 4* bench-press 185lb x6', afterBench)
    check('185 for six times four', 'log?: 6* bench-press 185lb x4', afterBench)
    check('romanian deadlift 3 sets of 10 at 155', 'log: 3* romanian-deadlift 155lb x10')
    check('RDL 155 3x10', 'log: 3* romanian-deadlift 155lb x10')
    check('rdls one fifty five three by ten', 'log: 3* romanian-deadlift 155lb x10')
    check('OHP 95 for 8', 'log: overhead-press 95lb x8')
    check('overhead press ninety five for eight', 'log: overhead-press 95lb x8')
    check('military press 95x8', 'log: overhead-press 95lb x8')
    check('lat pulldown 120 for 12', 'log: lat-pulldown 120lb x12')
    check('lat pull down one twenty for twelve', 'log: lat-pulldown 120lb x12')
    check('leg press 3 plates a side for 12', 'log?: leg-press 315lb x12')
    check('leg extension 90 for 15', 'log: leg-extension 90lb x15')
    check('cable row 100 pounds 12 reps', 'log: seated-cable-row 100lb x12')
    check('face pulls 40 for 20', 'log: face-pull 40lb x20')
    check('hip thrusts 225 for 10', 'log: hip-thrust 225lb x10')
    check('calf raises 3x15 at 90', 'log: 3* standing-calf-raise 90lb x15')
    check('hammer curls 35s for 10', 'log: hammer-curl 35lb x10')
    check('bicep curl 25s for 12', 'log: dumbbell-curl 25lb x12')
    check('dumbbell shoulder press 45s for 9', 'log: dumbbell-shoulder-press 45lb x9')
    check('tricep pushdown 50 for 15', 'log: triceps-pushdown 50lb x15')
    check('preacher curl 60 for 10', 'log: preacher-curl 60lb x10')
    check('skull crushers 70 for 12', 'log: skull-crusher 70lb x12')
    check('front squat one eighty five for five', 'log: front-squat 185lb x5')
    check('sumo deadlift three sixty five for two', 'log: sumo-deadlift 365lb x2')
    check('trap bar deadlift 315 for 6', 'log: trap-bar-deadlift 315lb x6')
    check('power clean 155 for 3', 'log: power-clean 155lb x3')
    check('snatch 60 for 2', 'log: snatch 60kg x2', kilos)
    check('clean and jerk 80 for 1', 'log: clean-and-jerk 80kg x1', kilos)
    check('squat 100 5x5', 'log: 5* back-squat 100kg x5', kilos)
    check('squat 5x5 100', 'log: 5* back-squat 100kg x5', kilos)
    check('squat 140 times 3', 'log: back-squat 140kg x3', kilos)
    check('bench 4 sets of 6 at 82.5', 'log: 4* bench-press 82.5kg x6', kilos)
    check('bench eighty two point five four sets of six', 'log: 4* bench-press 82.5kg x6', kilos)
    check('bench 82,5 for 6', 'log: bench-press 82.5kg x6', kilos)
    check('dips +20 for 8', 'log: dip 20kg x8', kilos)
    check('pull ups + 10 kg x 5', 'log: pull-up 10kg x5', kilos)
    check('lateral raise 10s for 15', 'log: lateral-raise 10kg x15', kilos)
    check('lateral raise 10 kg 3x15', 'log: 3* lateral-raise 10kg x15', kilos)
    check('lateral raise 10 for 15', 'log: lateral-raise 10kg x15', kilos)
    check('lateral raises with 10 for 15', 'log: lateral-raise 10kg x15', kilos)
    check('dumbbell press 30 kilos each hand for 10', 'log: dumbbell-bench-press 30kg x10', kilos)
    check(
      'bench 60 for 10, 80 for 8, 90 for 5, 95 for 3',
      'log: bench-press 60kg x10; bench-press 80kg x8; bench-press 90kg x5; bench-press 95kg x3',
      kilos,
    )
  })

  it('what is said around a set', () => {
    check('same thing but for six', 'log: bench-press 185lb x6', afterBench)
    check('same but 6 reps', 'log: bench-press 185lb x6', afterBench)
    check('again but with 195', 'log: bench-press 195lb x8', afterBench)
    check('same again but felt heavy', 'repeat: bench-press 185lb x8 "felt heavy"', afterBench)
    check('195, six, nine', 'log?: bench-press 195lb x6; bench-press 195lb x9', afterBench)
    check('4x6 at 185 RPE 8', 'log: 4* bench-press 185lb x6 @8', afterBench)
    check('185 for six times four', 'log?: 6* bench-press 185lb x4', afterBench)
    check('185 for 5 by 5', 'log: 5* bench-press 185lb x5', afterBench)
    check('got seven that time', 'log: bench-press 185lb x7', afterBench)
    check('only got six', 'log: bench-press 185lb x6', afterBench)
    check('just six this time', 'ask: Is 6 the reps or the weight?', afterBench)
    check('seven reps this time with one in the tank', 'log: bench-press 185lb x7 @9', afterBench)
    check('increased to 195, 6 reps', 'log: bench-press 195lb x6', afterBench)
    check('195 for 6 plus 2 forced reps', 'log: bench-press 195lb x6 "plus 2 forced reps"', afterBench)
    check('195 for 6, 2 assisted', 'log: bench-press 195lb x6 "2 assisted"', afterBench)
    check('bench 82,5 for 6', 'log: bench-press 82.5kg x6', kilos)
    check('at RPE 8', 'correct last: rpe=8', afterBench)
    check('8 RPE', 'correct last: rpe=8', afterBench)
    check('eight out of ten', 'correct last: rpe=8', afterBench)
    check('with two in the tank', 'correct last: rir=2', afterBench)
    check('bench 185 for 8 at rpe 8 for 3 sets', 'log: 3* bench-press 185lb x8 @8')
    check('bench 185 for 8 rpe 8 3 sets', 'log: 3* bench-press 185lb x8 @8')
    check('3 sets bench 185 for 8 rpe 8, 8, 9', 'log: 2* bench-press 185lb x8 @8; bench-press 185lb x8 @9')
    check('bench 135 for 10 as a warm up then 185 for 8', 'log: bench-press 135lb x10 warmup; bench-press 185lb x8')
    check('bench warm up 135 for 10 then 185 for 8', 'log: bench-press 135lb x10 warmup; bench-press 185lb x8')
    check(
      'bench warm up sets 95 for 10, 115 for 8, then working sets 185 for 8, 8, 8',
      'log: bench-press 95lb x10 warmup; bench-press 115lb x8 warmup; 3* bench-press 185lb x8',
    )
    check('bench 135 for 10 warm up, 185 for 8 working', 'log: bench-press 135lb x10 warmup; bench-press 185lb x8')
    check('bench 185 for 8 failure', 'log: bench-press 185lb x8 @10 failure')
    check('bench 185 for 8 rir 0', 'log: bench-press 185lb x8 @10')
    check('bench 185 for 8 rir 1.5', 'log: bench-press 185lb x8 @8.5')
    check('bench 185 for 8 with 3 reps left', 'log: bench-press 185lb x8 @7')
    check('bench 185 for 8 3 left', 'log: bench-press 185lb x8 @7')
    check('lunges 8 left 8 right with 40s', 'log: lunge 40lb x8 left; lunge 40lb x8 right')
    check('lunges 40 for 8 left and right', 'log: lunge 40lb x8 each')
    check('lunges left leg 40 for 8, right leg 40 for 7', 'log: lunge 40lb x8 left; lunge 40lb x7 right')
    check('bench 185 for 8 no spotter', 'log?: bench-press 185lb x8 "no spotter"')
    check('bench 185 for 8 no belt', 'log: bench-press 185lb x8 "no belt"')
    check('bench 185 for 8 and again', 'log?: bench-press 185lb x8 "again"')
    check('bench 185 for 8 same again', 'log?: bench-press 185lb x8 "same again"')
    check('bench 185 for 8 and then the same', 'log?: bench-press 185lb x8 "same"')
    check('bench 185 for 8 scratch that', 'none')
    check('bench 185 for 8 undo', 'none')
    check('bench 185 for 8 oops 195', 'log: bench-press 195lb x8')
    check('bench 185 for 8 I mean 10', 'log: bench-press 185lb x10')
    check('bench 185 for 8 sorry 10', 'log: bench-press 185lb x10')
    check('bench 185 for 8 no 10', 'log: bench-press 185lb x10')
    check('bench 185 for 8, correction 10 reps', 'log: bench-press 185lb x10')
    check('bench 185 for 8 make that 10', 'log: bench-press 185lb x10')
    check('bench 185 for 8 wait 10', 'log: bench-press 185lb x10')
    check('squat no bench 185 for 8', 'log: bench-press 185lb x8')
    check('squat 185 for 8 no bench', 'log: bench-press 185lb x8')
    check('bench 185 for 8 actually 10', 'log: bench-press 185lb x10')
    check('bench 185 for 8 actually 205 for 6', 'log: bench-press 205lb x6')
  })
})
