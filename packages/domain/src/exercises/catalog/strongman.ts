// Strongman events, sleds, tyres. How a line is written: see catalogColumns in ../parse-catalog-table.ts.
export const strongmanTable = `
atlas-stone | Atlas Stone | glutes 1, hamstrings 1, lower_back 1, biceps .5, forearms .5 | sandbag | hinge | load_reps | total | bilateral | advanced | stone load; stone lift; atlas stone load; stone to shoulder; stone loading; atlas stone over bar; stone over bar
sandbag-to-shoulder | Sandbag to Shoulder | glutes 1, quads 1, lower_back .5, upper_back .5, biceps .5 | sandbag | hinge | load_reps | total | bilateral | advanced | sandbag over shoulder; sandbag shoulder; sandbag shouldering; sandbag clean to shoulder
sandbag-over-bar | Sandbag Over Bar | glutes 1, quads 1, lower_back .5, upper_back .5, biceps .5 | sandbag | hinge | load_reps | total | bilateral | advanced | sandbag load; sandbag to platform; sandbag loading; sandbag over yoke
sandbag-clean | Sandbag Clean | quads 1, glutes 1, upper_back .5 | sandbag | olympic | load_reps | total | bilateral | advanced | sandbag power clean; sandbag clean and press; d ball clean
d-ball-over-shoulder | D-Ball Over Shoulder | glutes 1, quads 1, upper_back .5 | medicine_ball | hinge | load_reps | total | bilateral | advanced | d ball; ball over shoulder; d ball to shoulder; d ball shoulder; slam ball over shoulder; dead ball over shoulder
tire-flip | Tire Flip | glutes 1, quads 1, chest .5, biceps .5 | sled | hinge | bw_reps | none | bilateral | advanced | tyre flip; flipping tire; tractor tire flip; tyre flipping; tire flipping; fire flip
car-deadlift | Car Deadlift | glutes 1, quads 1, lower_back 1 | plate_machine | hinge | load_reps | total | bilateral | advanced | car lift; car dead; car deadlift frame; deadlift car frame; side handle deadlift
silver-dollar-deadlift | Silver Dollar Deadlift | glutes 1, lower_back 1, traps 1 | barbell | hinge | load_reps | total | bilateral | advanced | 18 inch deadlift; eighteen inch deadlift; elevated strongman deadlift
log-clean | Log Clean | quads 1, glutes 1, upper_back 1, biceps .5 | barbell | olympic | load_reps | total | bilateral | advanced | log clean only; log to chest
circus-dumbbell | Circus Dumbbell | front_delt 1, triceps 1, obliques .5 | dumbbell | vertical_push | load_reps | per_hand | unilateral | advanced | circus dumbbell press; monster dumbbell; circus press; circus dumbbell clean and press
keg-toss | Keg Toss | glutes 1, traps 1, front_delt .5 | sandbag | olympic | load_reps | total | bilateral | advanced | sandbag toss; keg throw; bag toss; sandbag throw over bar
arm-over-arm-pull | Arm-over-Arm Pull | lats 1, biceps 1, forearms 1, upper_back .5 | sled | horizontal_pull | load_distance | total | bilateral | intermediate | arm over arm; rope sled pull; hand over hand sled pull; seated sled pull; sled rope pull; hand over hand pull; hyrox sled pull
truck-pull | Truck Pull | quads 1, glutes 1, calves 1 | sled | gait | load_distance | total | bilateral | advanced | vehicle pull; car pull; bus pull; harness pull; truck push
sledgehammer-slam | Sledgehammer Slam | abs 1, obliques 1, lats .5 | plate | rotation | reps | none | alternating | intermediate | sledgehammer; tire slam; sledgehammer swing; tyre slam; sledge hammer tire; hammer slam tire
conans-wheel | Conan's Wheel | quads 1, glutes 1, upper_back 1, biceps .5 | barbell | carry | load_distance | total | bilateral | advanced | zercher wheel carry
sled-push | Sled Push | quads 1, glutes 1, calves .5 | sled | gait | load_distance | total | bilateral | beginner | prowler push; prowler; sled; pushing sled; push sled; weighted sled push; hyrox sled push; sled bush; slid push; tank push; prowl a push; led push
sled-drag | Sled Drag | hamstrings 1, glutes 1, quads .5 | sled | gait | load_distance | total | bilateral | beginner | sled pull; forward sled drag; forward sled pull; drag the sled; prowler drag; prowler pull; sled dragging; harness sled drag
backward-sled-drag | Backward Sled Drag | quads 1, calves .5 | sled | gait | load_distance | total | bilateral | beginner | reverse sled drag; backward sled pull; reverse sled pull; walking backward sled; sled drag backwards; backward drag
lateral-sled-drag | Lateral Sled Drag | hip_abductors 1, adductors 1, glutes .5 | sled | gait | load_distance | total | unilateral | beginner | side sled drag; sideways sled drag; lateral sled pull; crossover sled drag
sled-row | Sled Row | upper_back 1, lats 1, biceps .5 | sled | horizontal_pull | load_distance | total | bilateral | beginner | standing sled row; strap sled row
sled-sprint | Sled Sprint | quads 1, glutes 1, hamstrings 1, calves .5 | sled | gait | load_distance | total | bilateral | intermediate | resisted sprint; weighted sled sprint; sled run; heavy sled sprint
`
