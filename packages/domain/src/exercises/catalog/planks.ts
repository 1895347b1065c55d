// Planks, rollouts and other trunk bracing. How a line is written: see catalogColumns in ../parse-catalog-table.ts.
export const planksTable = `
plank | Plank | abs 1, obliques .5 | bodyweight | anti_extension | duration | none | bilateral | beginner | blank; front plank; forearm plank; elbow plank; low plank; planking; planks hold; regular plank; prone plank
high-plank | High Plank | abs 1, obliques .5 | bodyweight | anti_extension | duration | none | bilateral | beginner | straight arm plank; push up plank; extended plank; tall plank; hand plank; full plank
side-plank | Side Plank | obliques 1, abs .5, hip_abductors .5 | bodyweight | anti_rotation | duration | none | unilateral | beginner | side blank; side bridge; lateral plank; oblique plank; side plank hold; elbow side plank; side planking; sight plank
weighted-plank | Weighted Plank | abs 1, obliques .5 | plate | anti_extension | load_duration | total | bilateral | intermediate | plank with weight; plate plank; loaded plank; weight plank; plank with plate
rkc-plank | RKC Plank | abs 1, obliques .5 | bodyweight | anti_extension | duration | none | bilateral | intermediate | hardstyle plank; rkc; max tension plank
long-lever-plank | Long-Lever Plank | abs 1, obliques .5 | bodyweight | anti_extension | duration | none | bilateral | advanced | long lever; extended arm plank; long plank; arms extended plank
stir-the-pot | Stir the Pot | abs 1, obliques 1 | swiss_ball | anti_extension | bw_reps | added | bilateral | intermediate | swiss ball stir the pot; stability ball stir the pot; plank circle; stir a pot; stirring the pot
swiss-ball-plank | Swiss Ball Plank | abs 1, obliques .5 | swiss_ball | anti_extension | duration | none | bilateral | intermediate | stability ball plank; ball plank; exercise ball plank; physio ball plank
suspension-plank | Suspension Plank | abs 1, obliques .5 | suspension | anti_extension | duration | none | bilateral | intermediate | trx plank; suspended plank; feet suspended plank; ring plank
side-plank-with-rotation | Side Plank with Rotation | obliques 1, abs .5 | bodyweight | rotation | bw_reps | added | unilateral | intermediate | side plank rotation; thread the needle side plank; side plank reach through; rotating side plank
side-plank-hip-dip | Side Plank Hip Dip | obliques 1, abs .5 | bodyweight | rotation | bw_reps | added | unilateral | beginner | side plank dip; hip dips; side plank raise; side plank hip raise; side plank pulse; plank hip dip
plank-shoulder-tap | Plank Shoulder Tap | abs 1, obliques 1, front_delt .5 | bodyweight | anti_rotation | bw_reps | added | alternating | beginner | shoulder tap; plank tap; plank shoulder touch; shoulder touch plank; shoulder taps push up position
plank-jack | Plank Jack | abs 1, hip_abductors .5 | bodyweight | jump | bw_reps | added | bilateral | beginner | plank jumping jack; jack plank; plank jacks cardio
plank-up-down | Plank Up-Down | abs 1, triceps .5, front_delt .5 | bodyweight | anti_extension | bw_reps | added | alternating | beginner | up down plank; plank to push up; plank up and down; walking plank; push up plank walk; elbow to hand plank
plank-drag | Plank Drag | abs 1, obliques 1, lats .5 | dumbbell, kettlebell | anti_rotation | load_reps | total | alternating | intermediate | plank pull through; dumbbell plank drag; kettlebell drag; plank drag through; renegade drag; plank pull
body-saw | Body Saw | abs 1, front_delt .5 | suspension | anti_extension | bw_reps | added | bilateral | advanced | slider body saw; trx body saw; plank saw; sliding plank
ab-wheel-rollout | Ab Wheel Rollout | abs 1, lats .5 | bodyweight | anti_extension | bw_reps | added | bilateral | intermediate | ab wheel; rollout; ab roller; ab rollout; wheel rollout; kneeling ab wheel; app wheel; ad wheel; kneeling rollout; ab wheel roll; ab wheel roll up
standing-ab-wheel-rollout | Standing Ab Wheel Rollout | abs 1, lats .5 | bodyweight | anti_extension | bw_reps | added | bilateral | advanced | standing rollout; standing ab wheel; standing ab rollout; full ab wheel
barbell-rollout | Barbell Rollout | abs 1, lats .5 | barbell | anti_extension | bw_reps | added | bilateral | intermediate | barbell ab rollout; bar rollout; ez bar rollout
swiss-ball-rollout | Swiss Ball Rollout | abs 1 | swiss_ball | anti_extension | bw_reps | added | bilateral | beginner | stability ball rollout; ball rollout
suspension-fallout | Suspension Fallout | abs 1, lats .5 | suspension, rings | anti_extension | bw_reps | added | bilateral | intermediate | trx fallout; trx rollout; ring rollout; ring fallout; fallouts
dead-bug | Dead Bug | abs 1, hip_flexors .5 | bodyweight | anti_extension | bw_reps | added | alternating | beginner | dead bug hold; dad bug; dead book; banded dead bug; dead buck; deadbug weighted; dead pug; dying bug
bird-dog | Bird Dog | lower_back 1, abs 1, glutes .5 | bodyweight | anti_rotation | bw_reps | added | alternating | beginner | bird dog hold; pointer exercise; quadruped reach; bird talk; pointer dog; bird dog row bodyweight
hollow-hold | Hollow Hold | abs 1, hip_flexors .5 | bodyweight | anti_extension | duration | none | bilateral | intermediate | hollow body hold; hollow body; hollow; banana hold; hollow position; hollow body position; holo hold; hollow rock hold
hollow-rock | Hollow Rock | abs 1, hip_flexors .5 | bodyweight | trunk_flexion | bw_reps | added | bilateral | intermediate | hollow body rock; rocking hollow; banana rock; holo rock
arch-hold | Arch Hold | lower_back 1, glutes .5 | bodyweight | hinge | duration | none | bilateral | beginner | arch body hold; reverse hollow hold; superman arch; arch body
bear-plank | Bear Plank | abs 1, quads .5, front_delt .5 | bodyweight | anti_extension | duration | none | bilateral | beginner | bear hold; beast hold; bear position hold; bear plank hold; hovering tabletop; bare plank
stomach-vacuum | Stomach Vacuum | abs 1 | bodyweight | anti_extension | duration | none | bilateral | beginner | ab vacuum; abdominal vacuum; tummy vacuum; stomach vacuum hold
`
