// Suspension trainer. How a line is written: see catalogColumns in ../parse-catalog-table.ts.
export const suspensionTable = `
suspension-push-up | Suspension Push-up | chest 1, front_delt .5, triceps .5, abs .5 | suspension | horizontal_push | bw_reps | added | bilateral | intermediate | trx push up; trx chest press; suspension chest press; suspended push up; strap push up; atomic push up
suspension-fly | Suspension Fly | chest 1, front_delt .5 | suspension | horizontal_push | bw_reps | added | bilateral | intermediate | trx fly; trx chest fly; suspension chest fly; suspended fly; strap fly
suspension-y-fly | Suspension Y Fly | rear_delt 1, traps 1, rotator_cuff .5 | suspension | shoulder_isolation | bw_reps | added | bilateral | intermediate | trx y fly; trx y; trx y raise; suspension y raise; trx y deltoid fly
suspension-t-fly | Suspension T Fly | rear_delt 1, upper_back 1 | suspension | shoulder_isolation | bw_reps | added | bilateral | intermediate | trx t fly; trx reverse fly; suspension reverse fly; trx rear delt fly; trx t raise
suspension-face-pull | Suspension Face Pull | rear_delt 1, upper_back 1, rotator_cuff .5 | suspension | horizontal_pull | bw_reps | added | bilateral | intermediate | trx face pull; ring face pull; suspended face pull; strap face pull
suspension-triceps-extension | Suspension Triceps Extension | triceps 1 | suspension | elbow_extension | bw_reps | added | bilateral | intermediate | trx tricep extension; suspension tricep; trx tricep press; trx skull crusher; strap tricep extension
suspension-pull-up | Suspension Pull-up | lats 1, biceps .5, upper_back .5 | suspension | vertical_pull | bw_reps | added | bilateral | intermediate | trx pull up; suspended pull up; trx chin up; strap pull up
suspension-single-arm-row | Suspension Single-Arm Row | lats 1, upper_back 1, biceps .5 | suspension | horizontal_pull | bw_reps | added | unilateral | intermediate | trx single arm row; trx power pull; single arm trx row
suspension-pistol-squat | Suspension Pistol Squat | quads 1, glutes 1 | suspension | squat | bw_reps | added | unilateral | intermediate | trx pistol squat; trx single leg squat; trx pistol; assisted pistol trx; strap pistol squat
suspension-hip-press | Suspension Hip Press | glutes 1, hamstrings .5 | suspension | hip_isolation | bw_reps | added | bilateral | intermediate | trx hip press; trx glute bridge; trx hip thrust; trx bridge
suspension-side-plank | Suspension Side Plank | obliques 1, abs .5 | suspension | anti_rotation | duration | none | unilateral | intermediate | trx side plank; suspended side plank; strap side plank
suspension-jump-squat | Suspension Jump Squat | quads 1, glutes 1, calves .5 | suspension | jump | bw_reps | added | bilateral | intermediate | trx jump squat; trx squat jump; trx jump; suspended jump squat
suspension-dip | Suspension Dip | triceps 1, chest 1, front_delt .5 | suspension | vertical_push | bw_reps | added | bilateral | advanced | trx dip; strap dip; suspended dip
`
