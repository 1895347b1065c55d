// Whole-body conditioning. How a line is written: see catalogColumns in ../parse-catalog-table.ts.
export const conditioningTable = `
burpee | Burpee | quads 1, chest 1, front_delt .5, abs .5 | bodyweight | jump | bw_reps | added | bilateral | beginner | burp he; burpee push up; squat thrust jump; slurpee; birdie burpee; chest to floor burpee; burpy; bar facing burpee; burpee over bar; burpee over the bar
half-burpee | Half Burpee | quads 1, chest 1, front_delt .5, abs .5 | bodyweight | jump | bw_reps | added | bilateral | beginner | no push up burpee; no jump burpee; squat thrust; sprawl; step back burpee
burpee-broad-jump | Burpee Broad Jump | quads 1, chest 1, front_delt .5, abs .5 | bodyweight | jump | bw_reps | added | bilateral | intermediate | bbj; broad jump burpee; hyrox burpee broad jump; burpee long jump
burpee-pull-up | Burpee Pull-up | lats 1, quads 1, chest .5 | bodyweight | jump | bw_reps | added | bilateral | advanced | burpee to pull up; pull up burpee; burpee chin up
dumbbell-burpee | Dumbbell Burpee | quads 1, chest 1, front_delt .5, abs .5 | dumbbell | jump | load_reps | per_hand | bilateral | intermediate | burpee with dumbbells; weighted burpee; dumbbell burpee deadlift; burpee deadlift
high-knees | High Knees | hip_flexors 1, quads 1, calves .5 | bodyweight | gait | duration | none | alternating | beginner | high knee run; running in place; run in place; jogging in place; highnees; high needs; jog on the spot; running on the spot; high knee running
butt-kick | Butt Kick | hamstrings 1, calves .5 | bodyweight | gait | duration | none | alternating | beginner | butt kickers; heel kicks; bum kicks; bum flicks; heel flick
fast-feet | Fast Feet | calves 1, quads 1 | bodyweight | gait | duration | none | alternating | beginner | quick feet; football run; speed feet; foot fire; fast feet drill; pitter patter
battle-rope-wave | Battle Rope Wave | front_delt 1, forearms 1, abs .5 | bodyweight | shoulder_isolation | duration | none | alternating | beginner | battle rope; alternating rope wave; heavy rope; battling ropes; rope wave; battle robe; cattle rope; alternating waves
battle-rope-slam | Battle Rope Slam | lats 1, abs 1, front_delt 1 | bodyweight | trunk_flexion | duration | none | bilateral | beginner | rope slam; double rope slam; power slam ropes; double wave; double arm rope wave
shadow-boxing | Shadow Boxing | front_delt 1, abs .5, calves .5 | bodyweight | gait | duration | none | alternating | beginner | shadow box; shadow boxer; air boxing; shadow bocce
heavy-bag | Heavy Bag | front_delt 1, obliques 1, abs .5 | bodyweight | rotation | duration | none | alternating | beginner | punching bag; boxing bag; heavy bag boxing; bag work; boxing; bag boxing; heavy bag rounds; boxing rounds; punch bag; mitt work; pad work; hitting the bag; punching the bag
kickboxing | Kickboxing | quads 1, glutes 1, obliques 1, front_delt .5 | bodyweight | rotation | duration | none | alternating | beginner | muay thai; thai boxing; thai pads; cardio kickboxing; bag kicks
step-aerobics | Step Aerobics | quads 1, calves 1, glutes .5 | bodyweight | gait | duration | none | alternating | beginner | aerobics; step class; aerobic step; step aerobic class; body step
hiit-circuit | HIIT Circuit | quads 1, abs 1, front_delt .5 | bodyweight | gait | duration | none | bilateral | beginner | hiit; high intensity interval training; circuit training; interval circuit; bootcamp; hiit class; tabata; metcon; hiit workout
agility-ladder | Agility Ladder | calves 1, quads 1 | bodyweight | gait | duration | none | alternating | beginner | ladder drill; speed ladder; agility drill; foot ladder
shuttle-run | Shuttle Run | quads 1, calves 1, hamstrings .5 | bodyweight | gait | distance_duration | none | alternating | beginner | shuttles; beep test; suicide run; bleep test; pacer test; line drill; shuttle sprint; yo yo test
army-crawl | Army Crawl | front_delt 1, abs 1, obliques .5 | bodyweight | gait | distance_duration | none | bilateral | beginner | low crawl; commando crawl; leopard crawl; elbow crawl
`
