// Resistance band. How a line is written: see catalogColumns in ../parse-catalog-table.ts.
export const bandTable = `
band-chest-press | Band Chest Press | chest 1, triceps .5, front_delt .5 | band | horizontal_push | reps | none | bilateral | beginner | banded chest press; resistance band chest press; band press; banded press; standing band press; band bench press lying
band-fly | Band Fly | chest 1 | band | horizontal_push | reps | none | bilateral | beginner | banded fly; band chest fly; resistance band fly; banded chest fly; resistance band chest fly
band-front-raise | Band Front Raise | front_delt 1 | band | shoulder_isolation | reps | none | bilateral | beginner | banded front raise; resistance band front raise; front raise with band
band-reverse-fly | Band Reverse Fly | rear_delt 1, upper_back 1 | band | shoulder_isolation | reps | none | bilateral | beginner | banded reverse fly; resistance band reverse fly; band rear delt fly; banded rear delt fly
band-upright-row | Band Upright Row | side_delt 1, traps 1 | band | vertical_pull | reps | none | bilateral | beginner | banded upright row; resistance band upright row; upright row with band
band-shrug | Band Shrug | traps 1 | band | vertical_pull | reps | none | bilateral | beginner | banded shrug; resistance band shrug; shrug with band
band-pull-through | Band Pull-Through | glutes 1, hamstrings 1 | band | hinge | reps | none | bilateral | beginner | banded pull through; resistance band pull through; pull through with band
band-overhead-triceps-extension | Band Overhead Triceps Extension | triceps 1 | band | elbow_extension | reps | none | bilateral | beginner | banded overhead tricep extension; band overhead extension; banded overhead extension; resistance band overhead extension; resistance band tricep extension
band-skull-crusher | Band Skull Crusher | triceps 1 | band | elbow_extension | reps | none | bilateral | beginner | banded skull crusher; resistance band skull crusher
band-crunch | Band Crunch | abs 1 | band | trunk_flexion | reps | none | bilateral | beginner | banded crunch; resistance band crunch; kneeling band crunch
band-side-bend | Band Side Bend | obliques 1 | band | trunk_flexion | reps | none | unilateral | beginner | banded side bend; resistance band side bend; side bend with band
band-lunge | Band Lunge | quads 1, glutes 1 | band | lunge | reps | none | alternating | beginner | banded lunge; banded split squat; resistance band lunge; band split squat
band-thruster | Band Thruster | quads 1, front_delt 1, glutes .5 | band | olympic | reps | none | bilateral | beginner | banded thruster; resistance band thruster; band squat to press
band-bicycle | Band Bicycle | abs 1, hip_flexors 1 | band | trunk_flexion | reps | none | alternating | beginner | banded bicycle crunch; banded bicycle; banded bike crunch
band-dislocate | Band Dislocate | front_delt .5, rotator_cuff .5 | band | mobility | reps | none | bilateral | beginner | shoulder dislocate; shoulder pass through; banded dislocate; pvc pass through; dislocates; shoulder dislocates band; dislocations
band-y-raise | Band Y Raise | traps 1, rear_delt 1 | band | shoulder_isolation | reps | none | bilateral | beginner | banded y raise; resistance band y raise; band overhead y
band-internal-rotation | Band Internal Rotation | rotator_cuff 1 | band | shoulder_isolation | reps | none | unilateral | beginner | banded internal rotation; resistance band internal rotation; internal rotation with band
band-squat-walk | Band Squat Walk | glutes 1, quads 1, hip_abductors 1 | band | squat | reps | none | alternating | beginner | banded squat walk; squat walk with band; lateral squat walk
`
