/**
 * A lift of the demonstration athlete: where it starts, what it gains a week, and how it is trained. Loads are in
 * pounds as said; a lift without load is done with the body alone.
 */
export type DemoLift = {
  exerciseId: string
  startLb: number | null
  weeklyGainLb: number
  stepLb: number
  setCount: number
  reps: number
  warmUps: number
}

const lift = (
  exerciseId: string,
  startLb: number | null,
  weeklyGainLb: number,
  stepLb: number,
  [setCount, reps]: [number, number],
  warmUps = 0,
): DemoLift => ({ exerciseId, startLb, weeklyGainLb, stepLb, setCount, reps, warmUps })

/** Four training days that take turns: upper and lower body, each once heavy and once for more repetitions. */
export const demoDays: readonly (readonly DemoLift[])[] = [
  [
    lift('bench-press', 165, 1.6, 5, [4, 5], 2),
    lift('barbell-row', 135, 1.4, 5, [4, 8], 1),
    lift('overhead-press', 95, 0.9, 5, [3, 6], 1),
    lift('pull-up', null, 0, 0, [3, 7]),
    lift('triceps-pushdown', 50, 0.6, 5, [3, 12]),
  ],
  [
    lift('back-squat', 225, 2.6, 5, [4, 5], 2),
    lift('romanian-deadlift', 185, 2, 5, [3, 8], 1),
    lift('leg-press', 270, 4, 10, [3, 10]),
    lift('standing-calf-raise', 120, 1.5, 10, [3, 12]),
  ],
  [
    lift('incline-dumbbell-press', 50, 0.6, 5, [4, 8], 1),
    lift('lat-pulldown', 120, 1.2, 10, [4, 10], 1),
    lift('lateral-raise', 20, 0.2, 5, [3, 14]),
    lift('barbell-curl', 65, 0.6, 5, [3, 10]),
    lift('pull-up', null, 0, 0, [3, 6]),
  ],
  [
    lift('deadlift', 275, 3, 5, [3, 4], 3),
    lift('leg-press', 250, 4, 10, [3, 12]),
    lift('lying-leg-curl', 80, 1, 10, [3, 12]),
    lift('standing-calf-raise', 110, 1.5, 10, [3, 15]),
  ],
]

/** Weekdays of the four days, counted from Monday as 0. */
export const demoWeekdays: readonly number[] = [0, 1, 3, 4]

export const demoWeeks = 17

/** Every eighth week is light: fewer sets at about nine tenths of the load. */
export const deloadEveryWeeks = 8

/** The share of planned days on which life came between. */
export const missedShare = 0.12

export const demoRunExerciseId = 'run'
