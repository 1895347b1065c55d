// Gymnastic strength and holds. How a line is written: see catalogColumns in ../parse-catalog-table.ts.
export const gymnasticsTable = `
muscle-up | Muscle-up | lats 1, chest 1, triceps 1, biceps .5 | bodyweight | vertical_pull | bw_reps | added | bilateral | advanced | bar muscle up; strict muscle up; kipping muscle up; mu; muscle op; weighted muscle up; b m u; mussel up
ring-muscle-up | Ring Muscle-up | lats 1, chest 1, triceps 1, biceps .5 | rings | vertical_pull | bw_reps | added | bilateral | advanced | rmu; muscle up on rings; gymnastic ring muscle up; strict ring muscle up
banded-muscle-up | Banded Muscle-up | lats 1, chest 1, triceps 1, biceps .5 | band | vertical_pull | bw_reps | added | bilateral | intermediate | band muscle up; assisted muscle up; band assisted muscle up; resistance band muscle up
negative-muscle-up | Negative Muscle-up | lats 1, triceps 1, chest .5 | bodyweight | vertical_pull | bw_reps | added | bilateral | advanced | muscle up negative; eccentric muscle up; slow muscle up lowering
l-sit | L-Sit | abs 1, hip_flexors 1, triceps .5 | bodyweight | anti_extension | duration | none | bilateral | intermediate | l sit hold; elsit; parallette l sit; l seat; floor l sit; l hold; ring l sit
tuck-l-sit | Tuck L-Sit | abs 1, hip_flexors .5 | bodyweight | anti_extension | duration | none | bilateral | intermediate | tucked l sit; tuck sit; tuck hold; tuck support; tucked sit
hanging-l-sit | Hanging L-Sit | abs 1, hip_flexors 1, forearms .5 | bodyweight | anti_extension | duration | none | bilateral | intermediate | hanging l hold; l hang; bar l sit; l sit hang; hanging l
v-sit | V-Sit | abs 1, hip_flexors 1 | bodyweight | anti_extension | duration | none | bilateral | advanced | v sit hold; vee sit; v hold; boat pose hold; straddle v sit; manna progression
front-lever | Front Lever | lats 1, abs 1, upper_back 1 | bodyweight | anti_extension | duration | none | bilateral | advanced | front lever hold; full front lever; front leaver; fl hold; front lever static
tuck-front-lever | Tuck Front Lever | lats 1, abs .5 | bodyweight | anti_extension | duration | none | bilateral | intermediate | tucked front lever; tuck front lever hold; advanced tuck front lever; front lever tuck
front-lever-raise | Front Lever Raise | lats 1, abs 1 | bodyweight | vertical_pull | bw_reps | added | bilateral | advanced | front lever pull; front lever negative; tuck front lever raise
front-lever-row | Front Lever Row | lats 1, upper_back 1, biceps .5 | bodyweight | horizontal_pull | bw_reps | added | bilateral | advanced | tuck front lever row; front lever pull up; tucked front lever row
back-lever | Back Lever | front_delt 1, biceps 1, lats .5 | bodyweight | anti_extension | duration | none | bilateral | advanced | back lever hold; full back lever; back leaver; tuck back lever; back lever static
planche | Planche | front_delt 1, chest 1, abs 1, biceps .5 | bodyweight | anti_extension | duration | none | bilateral | advanced | full planche; planche hold; straddle planche; planch; plunge hold; planch hold
tuck-planche | Tuck Planche | front_delt 1, abs 1, chest .5 | bodyweight | anti_extension | duration | none | bilateral | advanced | tucked planche; tuck planche hold; advanced tuck planche; frog planche
planche-lean | Planche Lean | front_delt 1, abs .5, chest .5 | bodyweight | anti_extension | duration | none | bilateral | intermediate | leaning plank; planche lean hold; planch lean
human-flag | Human Flag | obliques 1, lats 1, front_delt 1, abs .5 | bodyweight | anti_rotation | duration | none | unilateral | advanced | flag hold; human flag hold; side flag; pole flag; tuck human flag
handstand-hold | Handstand Hold | front_delt 1, traps 1, abs .5 | bodyweight | vertical_push | duration | none | bilateral | intermediate | handstand; wall handstand; freestanding handstand; chest to wall handstand; wall handstand hold; wall facing handstand
handstand-walk | Handstand Walk | front_delt 1, traps 1, abs 1 | bodyweight | gait | distance_duration | none | bilateral | advanced | walking on hands; walk on hands; hsw; handstand walking; hand walk
wall-walk | Wall Walk | front_delt 1, abs 1, triceps .5 | bodyweight | vertical_push | bw_reps | added | bilateral | intermediate | wall climb; wall walks handstand; wall crawl
headstand | Headstand | front_delt 1, abs 1, traps .5 | bodyweight | vertical_push | duration | none | bilateral | intermediate | tripod headstand; headstand hold; tripod hold; forearm stand
crow-pose | Crow Pose | front_delt 1, abs 1, triceps .5 | bodyweight | vertical_push | duration | none | bilateral | intermediate | crow stand; frog stand; crow hold; bakasana; crow balance
skin-the-cat | Skin the Cat | lats 1, front_delt 1, abs 1 | bodyweight | vertical_pull | bw_reps | added | bilateral | intermediate | skin the cat rings; skin a cat; german hang pull; skinning the cat
german-hang | German Hang | front_delt 1, biceps 1, chest .5 | bodyweight | mobility | duration | none | bilateral | intermediate | ring german hang; german hang hold; germany hang
ring-support-hold | Ring Support Hold | triceps 1, chest 1, front_delt .5 | rings | vertical_push | duration | none | bilateral | intermediate | ring support; support hold; rto support; turned out ring hold; rings turned out hold
iron-cross | Iron Cross | chest 1, lats 1, biceps 1 | rings | vertical_pull | duration | none | bilateral | advanced | iron cross hold; rings cross; maltese; i cross
chin-over-bar-hold | Chin-over-Bar Hold | lats 1, biceps 1, upper_back .5 | bodyweight | vertical_pull | duration | none | bilateral | intermediate | flexed arm hang; pull up hold; chin up hold; bent arm hang; chin over bar; top hold pull up; isometric pull up; flex arm hang
bear-crawl | Bear Crawl | front_delt 1, quads 1, abs 1 | bodyweight | gait | distance_duration | none | bilateral | beginner | bear walk; bear crawling; bare crawl; beer crawl; bear craw; forward bear crawl
crab-walk | Crab Walk | triceps 1, glutes 1, front_delt .5 | bodyweight | gait | distance_duration | none | bilateral | beginner | crab crawl; crab walking; reverse crab walk; grab walk
inchworm | Inchworm | abs 1, hamstrings 1, front_delt .5 | bodyweight | mobility | bw_reps | added | bilateral | beginner | walkout; hand walkout; plank walkout; inchworm push up
bridge-push-up | Bridge Push-up | lower_back 1, triceps 1, front_delt 1, glutes 1 | bodyweight | vertical_push | bw_reps | added | bilateral | advanced | wheel push up; back bridge push up; backbend push up
back-bridge-hold | Back Bridge Hold | lower_back 1, glutes 1, front_delt .5 | bodyweight | mobility | duration | none | bilateral | intermediate | wheel pose; back bridge; gymnastic bridge; full bridge; backbend; bridge pose; wheel hold
pelican-curl | Pelican Curl | biceps 1, chest .5, front_delt .5 | rings | elbow_flexion | bw_reps | added | bilateral | advanced | pelican; ring pelican curl; ring pelican
impossible-dip | Impossible Dip | triceps 1 | bodyweight | vertical_pull | bw_reps | added | bilateral | advanced | bar impossible dip; slow russian dip
press-to-handstand | Press to Handstand | front_delt 1, abs 1, traps 1, hip_flexors .5 | bodyweight | vertical_push | bw_reps | added | bilateral | advanced | handstand press; straddle press handstand; press handstand; pike press to handstand; straddle press
kip-up | Kip-up | abs 1, glutes 1 | bodyweight | jump | bw_reps | added | bilateral | advanced | nip up; kip hub; rising handspring
animal-flow | Animal Flow | abs 1, front_delt 1, quads .5 | bodyweight | mobility | duration | none | bilateral | beginner | primal movement; animal crawl; beast crawl; ground flow
lizard-crawl | Lizard Crawl | chest 1, abs 1, triceps .5 | bodyweight | gait | distance_duration | none | bilateral | advanced | alligator crawl; gator crawl; crocodile crawl; lizard walk
duck-walk | Duck Walk | quads 1, glutes 1, calves .5 | bodyweight | gait | distance_duration | none | bilateral | beginner | duck walking; squat walk; deep squat walk; dog walk squat
`
