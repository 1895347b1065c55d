// Leg presses and squat machines. How a line is written: see catalogColumns in ../parse-catalog-table.ts.
export const legPressTable = `
leg-press | Leg Press | quads 1, glutes 1 | plate_machine, stack_machine | squat | load_reps | total | bilateral | beginner | sled press; leg press machine; forty five degree leg press; leg dress; 45 degree leg press; incline leg press; leg pressed; plate loaded leg press; lake press; like press; leg breast
single-leg-leg-press | Single-Leg Leg Press | quads 1, glutes 1 | plate_machine | squat | load_reps | total | unilateral | beginner | one leg press; unilateral leg press; single leg dress
horizontal-leg-press | Horizontal Leg Press | quads 1, glutes 1 | stack_machine | squat | load_reps | stack | bilateral | beginner | seated leg press; seated leg press machine; selectorized leg press; cybex leg press; machine leg press; pin loaded leg press; horizontal leg dress
vertical-leg-press | Vertical Leg Press | quads 1, glutes 1 | plate_machine | squat | load_reps | total | bilateral | intermediate | vertical press for legs; lying vertical leg press; vertical sled leg press
wide-stance-leg-press | Wide-Stance Leg Press | glutes 1, adductors 1, quads 1 | plate_machine | squat | load_reps | total | bilateral | beginner | wide leg press; sumo leg press; high and wide leg press; high foot leg press
narrow-stance-leg-press | Narrow-Stance Leg Press | quads 1, glutes .5 | plate_machine | squat | load_reps | total | bilateral | beginner | narrow leg press; close stance leg press; close leg press; low foot leg press; quad leg press
hack-squat | Hack Squat | quads 1, glutes .5 | plate_machine | squat | load_reps | total | bilateral | beginner | hack squat machine; machine hack squat; hack; hack squad; hex squat machine; hack machine; hacked squat; hak squat; hack sled
reverse-hack-squat | Reverse Hack Squat | quads 1, glutes 1 | plate_machine | squat | load_reps | total | bilateral | beginner | hack squat reverse; reverse hack; reverse hack squat machine; facing in hack squat; reverse hack squad
pendulum-squat | Pendulum Squat | quads 1, glutes .5 | plate_machine | squat | load_reps | total | bilateral | beginner | pendulum; pendulum squat machine; pendulum squad; pendulum machine; arsenal pendulum
belt-squat | Belt Squat | quads 1, glutes 1 | plate_machine | squat | load_reps | total | bilateral | beginner | belt squat machine; hip belt squat; belt squad; pit shark; pit shark squat; built squat; dip belt squat; bell squat
v-squat | V Squat | quads 1, glutes 1 | plate_machine | squat | load_reps | total | bilateral | beginner | v squat machine; vee squat; hammer strength v squat; v squad; super squat machine; reverse v squat
machine-squat-press | Machine Squat Press | quads 1, glutes 1 | stack_machine | squat | load_reps | stack | bilateral | beginner | squat machine; squat press machine; squat press; machine squat; lever squat machine
`
