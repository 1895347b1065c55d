// Jumps, throws, hops. How a line is written: see catalogColumns in ../parse-catalog-table.ts.
export const jumpsTable = `
box-jump | Box Jump | quads 1, glutes 1, calves .5 | bodyweight | jump | bw_reps | added | bilateral | beginner | plyo box jump; box jumping; jump on box; jump to box; box jump step down; fox jump; box jumped; box chump; high box jump; plyometric box jump
jump-squat | Jump Squat | quads 1, glutes 1, calves .5 | bodyweight | jump | bw_reps | added | bilateral | beginner | squat jump; jumping squat; bodyweight jump squat; plyo squat; explosive squat; jump squad; squat jumps bodyweight; jumping air squat
weighted-jump-squat | Weighted Jump Squat | quads 1, glutes 1, calves .5 | dumbbell, barbell | jump | load_reps | total | bilateral | intermediate | barbell jump squat; dumbbell jump squat; loaded jump squat; trap bar jump; hex bar jump; trap bar jump squat; loaded squat jump
broad-jump | Broad Jump | quads 1, glutes 1, calves .5 | bodyweight | jump | bw_reps | added | bilateral | beginner | standing long jump; long jump; broad jumping; standing broad jump; brought jump; broad jumps for distance
vertical-jump | Vertical Jump | quads 1, glutes 1, calves .5 | bodyweight | jump | bw_reps | added | bilateral | beginner | countermovement jump; cmj; vert jump; vertical leap; high jump standing
depth-jump | Depth Jump | quads 1, glutes 1, calves .5 | bodyweight | jump | bw_reps | added | bilateral | advanced | drop jump; depth drop; depth drop jump; drop jump to box
split-jump | Split Jump | quads 1, glutes 1, calves .5 | bodyweight | jump | bw_reps | added | bilateral | beginner | jump lunge; jumping lunge; split squat jump; plyo lunge; lunge jump; jumping split squat; scissor jump; switch lunge; switching lunge
tuck-jump | Tuck Jump | quads 1, glutes 1, calves .5 | bodyweight | jump | bw_reps | added | bilateral | intermediate | knee tuck jump; tucked jump; high knee jump
seated-box-jump | Seated Box Jump | quads 1, glutes 1, calves .5 | bodyweight | jump | bw_reps | added | bilateral | beginner | seated jump; sit to box jump; seated to box jump; bench box jump
single-leg-box-jump | Single-Leg Box Jump | quads 1, glutes 1, calves .5 | bodyweight | jump | bw_reps | added | unilateral | advanced | single leg jump; one leg jump to box
lateral-box-jump | Lateral Box Jump | quads 1, glutes 1, calves .5 | bodyweight | jump | bw_reps | added | alternating | intermediate | side box jump; box jump over; sideways box jump; lateral box jump over; bjo
burpee-box-jump | Burpee Box Jump | quads 1, chest .5, glutes 1, abs .5 | bodyweight | jump | bw_reps | added | bilateral | intermediate | burpee box jump over; bbjo; burpee to box jump; burpee box
lateral-bound | Lateral Bound | glutes 1, quads 1, hip_abductors 1 | bodyweight | jump | bw_reps | added | alternating | beginner | skater jump; skater; speed skater; ice skater; side to side jump; skater hop; skate jump; lateral jump; heiden
bounding | Bounding | glutes 1, calves 1, hamstrings 1 | bodyweight | jump | bw_reps | added | alternating | intermediate | alternating bound; power bound; bounds; running bound; straight leg bound
pogo-jump | Pogo Jump | calves 1 | bodyweight | jump | bw_reps | added | bilateral | beginner | pogo; pogo hop; pogo jumping; ankle hop; ankle bounce; calf jump
hurdle-jump | Hurdle Jump | quads 1, glutes 1, calves .5 | bodyweight | jump | bw_reps | added | bilateral | intermediate | hurdle hop; hurdles; jump over hurdle; mini hurdle jump
single-leg-hop | Single-Leg Hop | calves 1, quads 1 | bodyweight | jump | bw_reps | added | unilateral | intermediate | hopping; single leg bound; triple hop
star-jump | Star Jump | side_delt .5, quads 1, calves 1 | bodyweight | jump | bw_reps | added | bilateral | beginner | star jumps squat; explosive star jump; x jump
jumping-jack | Jumping Jack | calves 1, hip_abductors 1, side_delt .5 | bodyweight | jump | bw_reps | added | bilateral | beginner | jacks; jumping jax; side straddle hop; jumping check; seal jack
frog-jump | Frog Jump | quads 1, glutes 1, calves .5 | bodyweight | jump | bw_reps | added | bilateral | beginner | frog leap; frog hop; leap frog; frog jumps forward
kneeling-jump | Kneeling Jump | quads 1, glutes 1, calves .5 | bodyweight | jump | bw_reps | added | bilateral | advanced | kneeling squat jump; knee jump; kneel to jump; kneeling box jump
jump-rope | Jump Rope | calves 1, forearms .5 | bodyweight | jump | duration | none | bilateral | beginner | jumping rope; skipping rope; skipping; rope jump; rope skipping; jump robe; single under; speed rope; skip rope
double-under | Double Under | calves 1, forearms .5 | bodyweight | jump | reps | none | bilateral | intermediate | double unders rope; dubs; du; double jump rope; dus; double wonders; double thunders; double under jump rope
crossover-jump-rope | Crossover Jump Rope | calves 1, forearms .5 | bodyweight | jump | reps | none | bilateral | intermediate | crossovers rope; criss cross jump rope; cross over rope skip; triple under
medicine-ball-slam | Medicine Ball Slam | abs 1, lats 1, front_delt .5 | medicine_ball | trunk_flexion | reps | none | bilateral | beginner | ball slam; slam ball; med ball slam; slam; overhead slam; ball slams overhead; bowl slam; ball slap; slammed ball
wall-ball | Wall Ball | quads 1, front_delt 1, glutes 1, triceps .5 | medicine_ball | squat | reps | none | bilateral | beginner | wall ball shot; med ball wall throw; wall bowl; wall ball throw; hyrox wall ball; wall bolt; war ball; wall ball toss
medicine-ball-chest-pass | Medicine Ball Chest Pass | chest 1, triceps 1, front_delt .5 | medicine_ball | horizontal_push | reps | none | bilateral | beginner | chest pass; med ball chest pass; chest throw; medicine ball chest throw; ball chest pass; med ball chest throw; wall chest pass
medicine-ball-overhead-throw | Medicine Ball Overhead Throw | lats 1, abs 1, triceps .5 | medicine_ball | trunk_flexion | reps | none | bilateral | beginner | overhead throw; med ball overhead throw; overhead toss; medicine ball throw; soccer throw; overhead ball throw; med ball throw
medicine-ball-scoop-throw | Medicine Ball Scoop Throw | glutes 1, hamstrings 1, front_delt .5 | medicine_ball | hinge | reps | none | bilateral | beginner | backward overhead throw; backwards med ball throw; med ball scoop; overhead backward toss; granny throw; granny toss; reverse throw
medicine-ball-side-slam | Medicine Ball Side Slam | obliques 1, abs 1 | medicine_ball | rotation | reps | none | bilateral | beginner | rainbow slam; med ball side slam; side slam; side ball slam
`
