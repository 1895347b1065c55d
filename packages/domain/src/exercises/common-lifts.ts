/** The lifts most people do; each needs at least `fewestAliases` ways to be said. */
export const commonLiftIds: readonly string[] = `
  bench-press incline-bench-press close-grip-bench-press dumbbell-bench-press incline-dumbbell-press machine-chest-press
  dumbbell-fly cable-fly pec-deck dip push-up
  overhead-press dumbbell-shoulder-press machine-shoulder-press arnold-press lateral-raise cable-lateral-raise front-raise
  dumbbell-reverse-fly reverse-pec-deck face-pull upright-row
  skull-crusher triceps-pushdown rope-pushdown overhead-triceps-extension triceps-kickback
  barbell-row pendlay-row dumbbell-row chest-supported-dumbbell-row seated-cable-row t-bar-row machine-row inverted-row
  lat-pulldown straight-arm-pulldown pull-up chin-up assisted-pull-up barbell-shrug back-extension
  barbell-curl ez-bar-curl dumbbell-curl hammer-curl preacher-curl incline-dumbbell-curl concentration-curl cable-curl
  back-squat front-squat goblet-squat hack-squat leg-press smith-machine-squat
  deadlift sumo-deadlift romanian-deadlift stiff-leg-deadlift trap-bar-deadlift rack-pull good-morning
  lunge walking-lunge bulgarian-split-squat step-up
  leg-extension lying-leg-curl seated-leg-curl nordic-hamstring-curl glute-ham-raise hip-abduction hip-adduction
  hip-thrust glute-bridge cable-glute-kickback standing-calf-raise seated-calf-raise
  power-clean clean-and-jerk snatch thruster kettlebell-swing farmers-carry
  plank crunch sit-up russian-twist hanging-leg-raise ab-wheel-rollout cable-crunch
  run treadmill-run walk row-erg stationary-bike stair-climber elliptical burpee box-jump jump-rope
`
  .split(/\s+/)
  .filter((id) => id !== '')
