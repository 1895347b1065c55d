// Forearms and grip. How a line is written: see catalogColumns in ../parse-catalog-table.ts.
export const forearmsTable = `
wrist-curl | Wrist Curl | forearms 1 | barbell | elbow_flexion | load_reps | total | bilateral | beginner | barbell wrist curl; forearm curl; seated wrist curl; wrist flexion; wrist girls; wrist roll curl; forearm wrist curl
reverse-wrist-curl | Reverse Wrist Curl | forearms 1 | barbell | elbow_flexion | load_reps | total | bilateral | beginner | wrist extension; barbell reverse wrist curl; reverse forearm curl; wrist extension curl; reverse wrist girls
behind-the-back-wrist-curl | Behind-the-Back Wrist Curl | forearms 1 | barbell | elbow_flexion | load_reps | total | bilateral | beginner | behind back wrist curl; standing wrist curl; behind the back forearm curl; standing behind the back wrist curl
dumbbell-wrist-curl | Dumbbell Wrist Curl | forearms 1 | dumbbell | elbow_flexion | load_reps | per_hand | bilateral | beginner | dumbbell forearm curl; one arm wrist curl; wrist curl dumbbell
dumbbell-reverse-wrist-curl | Dumbbell Reverse Wrist Curl | forearms 1 | dumbbell | elbow_flexion | load_reps | per_hand | bilateral | beginner | dumbbell wrist extension; reverse dumbbell wrist curl; single arm reverse wrist curl
cable-wrist-curl | Cable Wrist Curl | forearms 1 | cable | elbow_flexion | load_reps | stack | bilateral | beginner | cable forearm curl; wrist curl cable; low cable wrist curl
wrist-roller | Wrist Roller | forearms 1 | plate | elbow_flexion | load_reps | total | bilateral | beginner | wrist rolls; wrist rolling; forearm roller; rist roller; wrist roller up
finger-curl | Finger Curl | forearms 1 | barbell | elbow_flexion | load_reps | total | bilateral | beginner | barbell finger curl; finger roll; fingertip curl; finger curls barbell
wrist-rotation | Wrist Rotation | forearms 1 | dumbbell | elbow_flexion | load_reps | per_hand | unilateral | beginner | pronation supination; forearm rotation; dumbbell pronation; dumbbell supination; wrist pronation
hand-gripper | Hand Gripper | forearms 1 | plate_machine | elbow_flexion | load_reps | total | unilateral | beginner | gripper; captains of crush; grip trainer; hand grip; grip squeezer; coc gripper
plate-pinch | Plate Pinch | forearms 1 | plate | carry | load_duration | per_hand | bilateral | beginner | pinch grip; plate pinch hold; pinch hold; pinch grip hold
barbell-hold | Barbell Hold | forearms 1, traps .5 | barbell | carry | load_duration | total | bilateral | beginner | barbell grip hold; static barbell hold; deadlift hold; barbell static hold; bar hold
dumbbell-hold | Dumbbell Hold | forearms 1, traps .5 | dumbbell | carry | load_duration | per_hand | bilateral | beginner | dumbbell grip hold; static dumbbell hold; farmers hold; dumbbell static hold
dead-hang | Dead Hang | forearms 1, lats .5 | bodyweight | vertical_pull | duration | none | bilateral | beginner | bar hang; passive hang; hanging from bar; dead hand; hang from bar; hang hold; dead hung; hanging hold
one-arm-dead-hang | One-Arm Dead Hang | forearms 1, lats .5 | bodyweight | vertical_pull | duration | none | unilateral | advanced | one arm hang
active-hang | Active Hang | forearms 1, lats 1, upper_back .5 | bodyweight | vertical_pull | duration | none | bilateral | beginner | scapular hang; engaged hang; active dead hang; active bar hang
towel-hang | Towel Hang | forearms 1 | bodyweight | vertical_pull | duration | none | bilateral | intermediate | towel dead hang; hang from towel; towel grip hang
hub-lift | Hub Lift | forearms 1 | plate | hinge | load_reps | total | unilateral | advanced | plate hub lift; hub pinch; hub deadlift; one hand hub lift
axle-deadlift-hold | Axle Deadlift Hold | forearms 1, traps .5 | barbell | carry | load_duration | total | bilateral | advanced | axle hold; fat bar hold; thick bar hold; axle bar hold
`
