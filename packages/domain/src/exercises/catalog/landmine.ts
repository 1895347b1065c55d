// Landmine lifts. How a line is written: see catalogColumns in ../parse-catalog-table.ts.
export const landmineTable = `
landmine-thruster | Landmine Thruster | quads 1, front_delt 1, glutes 1, triceps .5 | landmine | squat | load_reps | total | bilateral | intermediate | landmine squat to press; landmine squat press
landmine-hack-squat | Landmine Hack Squat | quads 1, glutes .5 | landmine | squat | load_reps | total | bilateral | intermediate | landmine reverse squat; landmine hack; landmine lean back squat
landmine-clean | Landmine Clean | glutes 1, traps 1, quads 1, front_delt .5 | landmine | olympic | load_reps | total | unilateral | intermediate | single arm landmine clean; landmine clean and press; landmine clean to press; landmine power clean
landmine-push-press | Landmine Push Press | front_delt 1, triceps 1, quads .5 | landmine | olympic | load_reps | total | unilateral | intermediate | landmine jerk; landmine split jerk; single arm landmine push press
landmine-single-leg-deadlift | Landmine Single-Leg Deadlift | glutes 1, hamstrings 1 | landmine | hinge | load_reps | total | unilateral | intermediate | landmine single leg rdl; landmine single leg romanian deadlift; single leg landmine deadlift
landmine-fly | Landmine Fly | chest 1, front_delt .5 | landmine | horizontal_push | load_reps | total | unilateral | intermediate | single arm landmine fly; landmine chest fly; landmine chest sweep
landmine-lateral-raise | Landmine Lateral Raise | side_delt 1, front_delt .5 | landmine | shoulder_isolation | load_reps | total | unilateral | intermediate | landmine side raise; landmine raise; landmine cross raise
landmine-row-to-press | Landmine Row to Press | lats 1, front_delt 1, upper_back 1 | landmine | horizontal_pull | load_reps | total | unilateral | intermediate | landmine row and press; landmine row press; landmine hang snatch press
landmine-lateral-lunge | Landmine Lateral Lunge | quads 1, adductors 1, glutes 1 | landmine | lunge | load_reps | total | unilateral | intermediate | landmine side lunge; landmine cossack squat; landmine cossack
landmine-bulgarian-split-squat | Landmine Bulgarian Split Squat | quads 1, glutes 1 | landmine | lunge | load_reps | total | unilateral | intermediate | landmine split squat; landmine bulgarian; landmine bss
landmine-skull-crusher | Landmine Skull Crusher | triceps 1 | landmine | elbow_extension | load_reps | total | bilateral | intermediate | landmine tricep extension; landmine overhead tricep extension; landmine tricep press
landmine-hip-thrust | Landmine Hip Thrust | glutes 1 | landmine | hip_isolation | load_reps | total | bilateral | intermediate | landmine glute bridge; landmine thrust; landmine single leg hip thrust
landmine-calf-raise | Landmine Calf Raise | calves 1 | landmine | calf | load_reps | total | bilateral | intermediate | landmine heel raise; calf raise landmine; landmine calves
`
