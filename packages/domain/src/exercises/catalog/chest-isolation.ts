// Flies and other chest isolation. How a line is written: see catalogColumns in ../parse-catalog-table.ts.
export const chestIsolationTable = `
dumbbell-fly | Dumbbell Fly | chest 1, front_delt .5 | dumbbell | horizontal_push | load_reps | per_hand | bilateral | beginner | chest fly; dumbbell chest fly; flat dumbbell fly; flat fly; dumbbell flight; chest flies dumbbell; lying dumbbell fly; dumbbell fry
incline-dumbbell-fly | Incline Dumbbell Fly | chest 1, front_delt .5 | dumbbell | horizontal_push | load_reps | per_hand | bilateral | beginner | incline fly; incline chest fly; dumbbell incline fly; incline dumbbell chest fly
decline-dumbbell-fly | Decline Dumbbell Fly | chest 1, front_delt .5 | dumbbell | horizontal_push | load_reps | per_hand | bilateral | beginner | decline fly; decline chest fly; dumbbell decline fly
floor-fly | Floor Fly | chest 1, front_delt .5 | dumbbell | horizontal_push | load_reps | per_hand | bilateral | beginner | dumbbell floor fly; floor chest fly
dumbbell-pullover | Dumbbell Pullover | lats 1, chest 1, triceps .5 | dumbbell | horizontal_push | load_reps | total | bilateral | intermediate | pullover; lying pullover; chest pullover; cross bench pullover
svend-press | Svend Press | chest 1 | plate | horizontal_push | load_reps | total | bilateral | beginner | plate squeeze press; plate press out; svend; sven press; plate squeeze
cable-fly | Cable Fly | chest 1 | cable | horizontal_push | load_reps | stack | bilateral | beginner | cable chest fly; cable crossover; crossover; cable cross; standing cable fly; cable flight
low-to-high-cable-fly | Low-to-High Cable Fly | chest 1, front_delt .5 | cable | horizontal_push | load_reps | stack | bilateral | beginner | low cable fly; low to high fly; upward cable fly; low cable crossover; low to high crossover; incline cable crossover
high-to-low-cable-fly | High-to-Low Cable Fly | chest 1 | cable | horizontal_push | load_reps | stack | bilateral | beginner | high cable fly; high to low fly; high cable crossover; downward cable fly; decline cable fly; high to low crossover
incline-cable-fly | Incline Cable Fly | chest 1, front_delt .5 | cable | horizontal_push | load_reps | stack | bilateral | beginner | cable incline fly; incline bench cable fly; incline cable chest fly
lying-cable-fly | Lying Cable Fly | chest 1 | cable | horizontal_push | load_reps | stack | bilateral | beginner | flat bench cable fly; flat cable fly; cable fly on bench
seated-cable-fly | Seated Cable Fly | chest 1 | cable | horizontal_push | load_reps | stack | bilateral | beginner | seated cable chest fly; bench supported cable fly
single-arm-cable-fly | Single-Arm Cable Fly | chest 1 | cable | horizontal_push | load_reps | stack | unilateral | beginner | single arm cable crossover; single arm cable chest fly
pec-deck | Pec Deck | chest 1 | stack_machine | horizontal_push | load_reps | stack | bilateral | beginner | pec fly; machine fly; pec dec; pec deck fly; chest fly machine; machine chest fly; pec machine; butterfly machine; peck deck; pack deck; pec fly machine; pectoral fly
single-arm-pec-deck | Single-Arm Pec Deck | chest 1 | stack_machine | horizontal_push | load_reps | stack | unilateral | beginner | single arm pec fly; one arm machine fly
ring-fly | Ring Fly | chest 1, front_delt .5, abs .5 | rings | horizontal_push | bw_reps | added | bilateral | advanced | ring chest fly; gymnastic ring fly
cable-pullover | Cable Pullover | lats 1, chest .5, triceps .5 | cable | vertical_pull | load_reps | stack | bilateral | beginner | lying cable pullover; bench cable pullover
`
