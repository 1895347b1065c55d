/** Remarks that tell of an injury: text | body part | side | severity; "-" is null, "?" is not judged. */
export const injuryRemarks = `
my left knee hurts when I squat | knee | left | -
right shoulder is killing me | shoulder | right | -
tweaked my lower back on the last deadlift | lower back | - | -
I think I pulled my hamstring | hamstring | - | -
pulled something in my back | lower back | - | -
rolled my ankle on the run this morning | ankle | - | -
slight twinge in my right elbow on the curls | elbow | right | mild
bit of a niggle in the left achilles | ankle | left | mild
had to stop the set because my shoulder was pinching | shoulder | - | moderate
my wrist hurts every rep | wrist | - | moderate
knee is swollen | knee | - | moderate
shoulder pain about 3 out of 10 | shoulder | - | mild
my elbow is at a six out of ten | elbow | - | moderate
elbow pain 8/10 today | elbow | - | severe
can't lift my arm above my head | other | - | severe
tore my pec benching | chest | - | severe
I can't put any weight on my right foot | foot | right | severe
my back went out picking up the dumbbells | lower back | - | -
threw my back out deadlifting | lower back | - | -
I've done my back in | lower back | - | -
put my back out yesterday | lower back | - | -
both knees ache on the stairs | knee | both | -
my knees are sore after every run | knee | both | moderate
sharp pain in my groin | groin | - | -
felt a pop in my shoulder | shoulder | - | -
hip flexor strain on the left side | hip | left | -
my rotator cuff is acting up again | shoulder | - | -
plantar fasciitis is flaring up | foot | - | -
I've got tennis elbow | elbow | - | -
dealing with shin splints | shin | - | -
shin splints are back | shin | - | -
sciatica is bad today | lower back | - | -
doing rehab for my knee | knee | - | -
six weeks post op on my acl | knee | - | -
recovering from a torn rotator cuff | shoulder | - | ?
coming back from a hamstring strain so going light | hamstring | - | -
I'm nursing a sore shoulder | shoulder | - | -
jammed my finger on the rack | hand | - | -
dropped a plate on my toe | foot | - | -
cut my shin on the bar and it's bleeding | shin | - | -
ripped a callus on pull ups | hand | - | -
blister on my heel from the new shoes | foot | - | -
I sprained my left ankle playing basketball | ankle | left | -
my neck is stiff and I can't turn my head | neck | - | severe
woke up with a stiff neck | neck | - | -
pain between my shoulder blades | upper back | - | -
mid back pain on rows | upper back | - | -
my tailbone hurts from sit ups | lower back | - | -
heel pain first thing in the morning | foot | - | -
ribs hurt when I breathe in | chest | - | -
thumb is swollen after that catch | hand | - | moderate
I strained my oblique | abdomen | - | -
adductor is tender | groin | - | -
glute pain on the right when I sit | hip | right | -
my shoulder doesn't feel right | shoulder | - | -
something is wrong with my knee | knee | - | -
left knee keeps giving out | knee | left | -
IT band is really painful on the outside of my knee | knee | - | -
my lower back is spasming | lower back | - | -
back spasms since yesterday | lower back | - | -
I hurt myself on the bench | - | - | -
I got injured last week | - | - | -
I'm in a lot of pain | - | - | -
it hurts when I press overhead | - | - | -
calf cramped up at mile 4 and it still hurts | calf | - | -
pulled my calf, had to walk home | calf | - | moderate
pain shooting from my lower back down my leg | lower back | - | -
the pain starts in my neck and goes down into my arm | neck | - | -
my knee has been hurting for two years | knee | - | -
tore my acl last year and it's still sore | knee | - | severe
knee feels fine but my elbow hurts | elbow | - | -
no pain in the shoulder but the elbow is sore | elbow | - | -
didn't finish because my knee hurt | knee | - | ?
couldn't finish my set my shoulder hurts | shoulder | - | ?
not sure if I tore something in my calf | calf | - | ?
bench 185 for 8 but my left shoulder hurt | shoulder | left | -
squats 225 for 5, sharp pain in the right knee | knee | right | -
ran 5k, achilles was hurting the whole way | ankle | - | -
my coach thinks my hip is inflamed | hip | - | -
physio says it's a grade one hamstring strain | hamstring | - | -
my wife says I hurt my knee | knee | - | -
should I keep going if my knee still hurts | knee | - | -
what should I do about my sore knee | knee | - | -
why does my elbow hurt when I curl | elbow | - | -
is it normal that my wrist hurts after benching | wrist | - | -
can I train with a sprained ankle | ankle | - | -
can't squat without pain in my knee | knee | - | ?
my hip hurts so bad I can barely walk | hip | - | severe
broke my wrist two weeks ago, in a cast | wrist | - | severe
my shoulder is torn | shoulder | - | severe
dislocated my shoulder this morning | shoulder | - | severe
I feel a pinch in the front of my hip at the bottom | hip | - | -
my forearm hurts when I grip | other | - | -
left bicep tendon is sore and clicking | ? | ? | -
wrist pain from front squats | wrist | - | -
patellar tendonitis is killing me | knee | - | -
my feet are killing me | foot | both | -
knee's been dodgy since Sunday | knee | - | -
hammy went ping on the sprint | hamstring | - | -
felt something tear in my quad | quadriceps | - | ?
stubbed my toe on the sled | foot | - | -
i burned my hand on the rope | hand | - | -
my back is jacked up | lower back | - | -
messed up my shoulder doing dips | shoulder | - | -
concrete floor is murder, my shins are painful | shin | both | -
I have a hernia | abdomen | - | -
got a stress fracture in my foot | foot | - | ?
L knee pain | knee | left | -
low back pain 5/10 | lower back | - | moderate
the front of my ankle is bruised | ankle | - | -
bruised rib from the bar | chest | - | -
it's not just sore, my knee is really painful | knee | - | -
I never felt pain like this in my shoulder | shoulder | - | -
no my knee hurts | knee | - | -
my lower back has been bothering me for a week | lower back | - | -
trouble with my left hip | hip | left | -
my left glute is giving me grief | hip | left | -
carpal tunnel is playing up | wrist | - | -
felt dizzy after the third set | head | - | ?
I've got a migraine | head | - | -
my jaw hurts | head | - | -
collarbone is sore where the bar sits | shoulder | - | -
tight left hamstring and it pinches | hamstring | left | -
my right knee is really bothering me today | knee | ? | ?
ouch, something just went in my lower back | lower back | ? | ?
got a sharp stabbing pain behind my kneecap on lunges | knee | ? | ?
shoulder's a bit cranky on overhead work | shoulder | ? | ?
woke up and couldn't turn my neck | neck | ? | ?
elbow's been playing up on pulldowns | elbow | ? | ?
I've been having pain in my left hip for about three weeks | hip | ? | ?
my hamstring tightened up and I felt a sharp pull | hamstring | ? | ?
strained my groin doing sumo | groin | ? | ?
ankle's puffy after I rolled it yesterday | ankle | ? | ?
physio has me on band work for my shoulder rehab | shoulder | ? | ?
still rehabbing my torn labrum | shoulder | ? | ?
skinned my shins on deadlifts, bit of blood | shin | ? | ?
my wrists ache after push ups | wrist | ? | ?
my lower back is a little tweaky | lower back | ? | ?
I tweaked something in my neck doing shrugs | neck | ? | ?
there's a burning pain in my elbow | elbow | ? | ?
achilles is stiff and sore in the mornings | ankle | ? | ?
my toe is broken | foot | ? | ?
got whacked in the ribs with the bar and it hurts to breathe | chest | ? | ?
pec feels strained | chest | ? | ?
pinched nerve in my neck | neck | ? | ?
quad strain, taking it easy | quadriceps | ? | ?
my big toe is swollen and painful | foot | ? | ?
hurts to lift my arm sideways | other | ? | ?
I felt my calf go on the last sprint | calf | ? | ?
left shoulder has a dull ache at the bottom of bench | shoulder | ? | ?
shin pain getting worse each run | shin | ? | ?
sore elbow | elbow | ? | ?
knee pain | knee | ? | ?
tendonitis in both elbows | elbow | ? | ?
I've injured my foot | foot | ? | ?
I've hurt my back | lower back | ? | ?
I hurt my back again | lower back | ? | ?
bad shoulder today | shoulder | ? | ?
my knees are killing me | knee | ? | ?
hand is cramping and painful | hand | ? | ?
my SI joint is out | lower back | ? | ?
pulled a muscle in my neck | neck | ? | ?
the arch of my foot hurts | foot | ? | ?
sprained wrist so no benching | wrist | ? | ?
my left knee is clicking and painful | knee | ? | ?
oblique strain from woodchoppers | abdomen | ? | ?
my stomach hurts | abdomen | ? | ?
skipped squats because of my knee pain | knee | ? | ?
had to rack it, bicep felt like it was tearing | other | ? | ?
my shoulder pain came back | shoulder | ? | ?
knee injury flared up | knee | ? | ?
groin's tight and painful on the left | groin | ? | ?
it's my lower back again, seized up on me | lower back | ? | ?
I have a bruise on my collarbone and it's tender | shoulder | ? | ?
can't make a fist, my hand is swollen | hand | ? | ?
lat strain | upper back | ? | ?
my trap is in spasm | upper back | ? | ?
split my lip on the bar | ? | ? | ?
finger's bleeding | hand | ? | ?
outside of my left foot aches when I run | foot | ? | ?
dull ache in my lower back, 4 out of 10 | lower back | ? | ?
I'm injured | ? | ? | ?
my bad knee is swelling up | knee | ? | ?
Left shoulder impingement acting up | shoulder | ? | ?
feels like I pulled my calf | calf | ? | ?
might have torn my meniscus | knee | ? | ?
I think I've strained my adductor | groin | ? | ?
my ankle gave way | ankle | ? | ?
hip clicks and hurts | hip | ? | ?
back's killing me | lower back | ? | ?
my back hurts from deadlifts | lower back | ? | ?
neck pain after shrugs | neck | ? | ?
elbows hurt on skull crushers | elbow | ? | ?
shoulder press is hurting my left shoulder | shoulder | ? | ?
leg press makes my knee hurt | knee | ? | ?
calf raises irritate my achilles | ankle | ? | ?
dead bugs hurt my lower back | lower back | ? | ?
the deadlift tweaked my back | lower back | ? | ?
hip thrusts bruised my hip bones | hip | ? | ?
post-surgery shoulder, three months out | shoulder | ? | ?
my left arm is in a sling | other | ? | ?
my lower back is pretty beat up after those deadlifts, sharp when I bend over | lower back | ? | ?
something pulled in my left groin during lateral lunges | groin | ? | ?
knee's giving me trouble going down stairs | knee | ? | ?
shoulder felt unstable on the snatch and now it aches | shoulder | ? | ?
there is a stabbing feeling under my right shoulder blade | upper back | ? | ?
I've had this nagging elbow thing for a month | elbow | ? | ?
my forearms are painful near the elbow when I do curls | elbow | ? | ?
had a flare up of my plantar fasciitis | foot | ? | ?
my hips are hurting every time I squat deep | hip | ? | ?
tore a callus open, hand's bleeding | hand | ? | ?
I landed wrong on a box jump and my ankle's swollen like a balloon | ankle | ? | ?
pretty sure I strained my calf on the hill repeats | calf | ? | ?
my back locked up mid set | lower back | ? | ?
IT band pain at mile 6 | knee | ? | ?
my physical therapist has me doing clamshells for my hip | hip | ? | ?
on week four of rehab for my achilles tear | ankle | ? | ?
I'm coming off a shoulder injury, still not 100 percent | shoulder | ? | ?
got kicked in the shin, big bruise | shin | ? | ?
my thumb got jammed between plates | hand | ? | ?
wrist is tweaked from cleans | wrist | ? | ?
felt a tweak in my left quad on the third rep | quadriceps | ? | ?
the inside of my right knee is sore and a little puffy | knee | ? | ?
my pec is really sore near the armpit, felt a tear | chest | ? | ?
lower back pump turned into actual pain | lower back | ? | ?
it's a dull pain in my hip, about a 4 | hip | ? | ?
my shoulder hurts like hell | shoulder | ? | ?
neck's jacked from sleeping wrong | neck | ? | ?
ribs are bruised | chest | ? | ?
had to drop out at 8k, hamstring went | hamstring | ? | ?
my left elbow is inflamed again | elbow | ? | ?
stepping down hurts my knee | knee | ? | ?
can't run, shin splints | shin | ? | ?
can't train today, hurt my foot | foot | ? | ?
my hand hurts where I broke it | hand | ? | ?
my knee is bad again | knee | ? | ?
I think I have a concussion from the bar | head | ? | ?
shoulder is not great today, pinches at the top | shoulder | ? | ?
pain in left knee. 7/10. can't bend it | knee | ? | ?
hammy is tight and painful on the left | hamstring | ? | ?
hip pinch at the bottom of squats | hip | ? | ?
my hip flexors are strained | hip | ? | ?
my tricep tendon is angry | other | ? | ?
upper trap pain on the right side | upper back | ? | ?
sprained a finger playing ball | hand | ? | ?
my eye got poked and it hurts | head | ? | ?
fell off the bike and scraped my knee badly | knee | ? | ?
I got a bad blister on my foot | foot | ? | ?
my stomach cramps when I run | abdomen | ? | ?
my ankle is sore but I can run on it | ankle | ? | ?
every time I bench my shoulder clicks and hurts | shoulder | ? | ?
I banged my knee on the rack, it's bruised | knee | ? | ?
sharp twinge in lower back, racked it | lower back | ? | ?
no injuries except my bad knee which hurts today | knee | ? | ?
didn't hurt at first but now my elbow is throbbing | elbow | ? | ?
It's not my knee, it's my hip that hurts | hip | ? | ?
quad tendon is sore below the kneecap | knee | ? | ?
my back was hurting during the last set of rows | lower back | ? | ?
I was limping after the run | ? | ? | ?
calf strain, third week | calf | ? | ?
Knee pain when squatting. Started two weeks ago. | knee | ? | ?
so I was doing my third set of rows and I felt this sharp thing in my right lat and had to put the bar down | upper back | ? | ?
yeah my elbows are kinda bothering me on the close grip stuff | elbow | ? | ?
weird pain on the outside of my left ankle since Tuesday | ankle | ? | ?
I've been getting knee pain every time I run more than five k | knee | ? | ?
my lower back's been tight and painful since those heavy pulls | lower back | ? | ?
might need to skip overhead today, shoulder is aching | shoulder | ? | ?
can we go easy on legs, I pulled my quad | quadriceps | ? | ?
I can train but my wrist is in a brace | wrist | ? | ?
I got hit by a car and my hip is bruised | hip | ? | ?
note left shoulder twinge on last rep | shoulder | ? | ?
my neck is killing me after those shrugs | neck | ? | ?
there's a lump on my shin and it's tender | shin | ? | ?
tweaked it again, same hamstring | hamstring | ? | ?
I rolled over on my ankle stepping off the curb | ankle | ? | ?
the rehab for my rotator cuff is going slow | shoulder | ? | ?
still can't fully bend my elbow since the fall | elbow | ? | ?
pain when I rotate my hip inwards | hip | ? | ?
my feet hurt after the long run | foot | ? | ?
my heel is so sore I can't put it down in the morning | foot | ? | ?
Achilles tendonitis, week two | ankle | ? | ?
sprained my wrist yesterday so no pressing today | wrist | ? | ?
torn meniscus, surgery next month | knee | ? | ?
I've got a tear in my labrum | shoulder | ? | ?
groin pull from the sled push | groin | ? | ?
my toes are bleeding from the new shoes | foot | ? | ?
bad wrist day, every rep hurts | wrist | ? | ?
my shoulder has hurt since I fell in January | shoulder | ? | ?
fell on my elbow and it's swollen | elbow | ? | ?
my lower back aches all day | lower back | ? | ?
knee felt like it was going to give out and it's sore now | knee | ? | ?
my right glute hurts when I sit | hip | ? | ?
felt my back pop and now it's really stiff | lower back | ? | ?
shoulder started hurting on set two, stopped there | shoulder | ? | ?
just a slight pinch in the knee, nothing major | knee | ? | ?
I think it's a grade two calf tear | calf | ? | ?
my hamstrings hurt when I sprint | hamstring | ? | ?
ouch, my finger | hand | ? | ?
cut my hand on the barbell knurling | hand | ? | ?
the front of both my shins hurt | shin | ? | ?
hurt my hip flexor kicking | hip | ? | ?
having some discomfort in my right wrist on front rack | wrist | ? | ?
my old back injury is acting up | lower back | ? | ?
can't sleep on my left shoulder because of the pain | shoulder | ? | ?
my hip popped and it's been sore since | hip | ? | ?
my arm hurts | other | ? | ?
back pain | lower back | ? | ?
hurt knee | knee | ? | ?
`

/** Remarks that tell of none. */
export const harmlessRemarks = `
my legs are sore from yesterday
quads are so sore after leg day
crazy pump in my chest today
I'm exhausted
skull crushers 80 for 10
dead bug three sets of ten
back squat killed me
leg day destroyed my legs
killing it today
killed that workout
paperwork is a pain in the neck
traffic was a pain in the ass
no pain today
no pain at all
no knee pain
my knee doesn't hurt anymore
shoulder feels great
shoulders feel great, knees feel great
no pain or swelling in the ankle
I don't have any pain in my shoulder
bench felt fine, no shoulder pain
how do I avoid knee pain
how can I prevent shin splints
what causes tennis elbow
what exercises help lower back pain
is deadlifting bad for your back
can squats hurt my knees
will running damage my knees
I'm worried about hurting my back
don't want to hurt my back
what if I tear my acl
what should I do if I hurt my shoulder
if my knee hurts I'll stop
my wife hurt her knee
my friend tore his acl
he pulled his hamstring
my dad has a bad back
my training partner's shoulder is hurting
she broke her wrist
a guy at the gym tore his bicep
tore my acl in 2015
I broke my arm when I was a kid
had shoulder surgery five years ago
I used to have knee pain
knee was hurting last week but it's fine now
my back was sore but it feels great today
my ankle has healed
shoulder is fully healed
hamstring strain has cleared up
the knee pain is gone
no pain no gain
feel the burn
my quads are burning
legs are jelly
my legs are dead
legs are toast
my abs are killing me from yesterday
DOMS in my glutes
doms is real today
good soreness in my back
hamstrings are tight
tight hips today need to stretch
pulled 405 for a single
pulled sumo today
pull day done
broke my PR
broke a sweat
smashed chest today
crushed it
tore through that workout
ripped through my sets
hit legs and back today
hit a new pr on squat
shoulder press 95 for 10
hip thrust 225 for 8
knee raises three by twelve
calf raises 90 for 15
chest day tomorrow
neck curls 25 for 20
leg curls felt heavy
wrist curls 40 for 20
back extensions 3 sets of 15
bench press 185 for 8 RPE 8
I'm out of breath after that set
that set hurt
that hurt so good
my ego hurts
those squats are killing me
everything hurts after that session
my whole body aches
I'm wiped out
next day I felt great
I'm tired and sleepy
rolled out my quads
foam rolled my back
cracked my back and it felt good
stretched my hamstrings
popped some pre workout
sick pump
cutting weight for the meet
lost five pounds
elbows tucked, chest up
knee sleeves help a lot
wore my wrist wraps
back to back sets
back in the gym after vacation
coming back from vacation
I'm back
heart rate was 150
my heart rate hit 180 on the sprints
easy run, 5 miles, legs felt heavy
felt strong today
shoulder day was brutal
give me a hand with this
what is a rotator cuff
are deadlifts safe
best stretches for tight hips
exercises for lower back pain
can you get tendonitis from curls
how do I protect my shoulders when benching
does benching cause shoulder pain
hello
thanks coach
squat 225 for 5
ran 5k in 25 minutes
what's my bench max
I can't feel my legs after that leg day
I can't walk after leg day
can barely walk, squats destroyed me
my arms are fried
shoulders are smoked
my triceps are sore
chest is sore from bench
pecs are sore
calves are sore from the hill sprints
nothing hurts
pain free today
injury free so far
knees held up fine
my back is feeling strong
I did not hurt myself
did not tweak anything
someone got hurt at the gym today
people always hurt their backs deadlifting
my training buddy hurt his shoulder
no issues with the knee today
my wife is in labor pains
that was a painful set
burpees hurt
squats hurt today in a good way
my lungs were burning
arms feel like noodles
knees feel awesome
shoulder's all better now
fully recovered from the ankle sprain
back to full training after my knee injury healed
never injured my back
I've never had knee problems
how to strengthen my knees to avoid injury
what muscles does the hip thrust work
best exercises for knee health
what is sciatica
is it true that squats hurt your knees
my friend has tendonitis what should he do
coach hurt his back
my pride hurts
this program is a killer
deadlifts are brutal
glutes are on fire
delayed onset soreness in my hamstrings
feeling sore all over
pretty sore today
quads are tight and sore from squats
upper back is sore from rows yesterday
I'm sore from leg day
can't move today lol, leg day
that was a backbreaker
pinch grip holds 30 seconds
good mornings felt good on my back
face pulls 40 for 15
jaw dropping pr
neck and neck with my pr
heavy breathing after that
I hit a wall
knock it out of the park
dropped the weight to 135
I dropped ten pounds of fat
cut my rest short
broke the bar
strained to lock it out
pull ups 10 reps
tight form today
tight schedule, quick session
popped a creatine
elbow sleeves on
rolled my shoulders back
shoulder mobility work done
stretch for hips
physio appointment went well and I'm cleared to train
if my back starts hurting what should I do
do deadlifts cause back pain
in case I get injured
my old knee injury doesn't bother me anymore
I had a shoulder injury in college
sprained my ankle years ago
pain is temporary
stomach vacuum 3 sets
ab wheel rollouts destroyed my core
I'm hurting for time
it was painfully slow
no soreness
not sore at all
without any pain
zero pain on squats today
pain level zero
knee pain 0 out of 10
my dog hurt its leg
watched a guy tear his pec on youtube
belt squat to save my back
switch to goblet squats
I want to bulletproof my knees
what's a good warm up for shoulders
RPE 8 out of 10 on bench
felt like a 7 out of 10
knee high socks
my chest grew an inch
my knees feel good for once
not injured, just tired
I'm sore but in a good way
shoulders are pumped
my legs are shaking
quads on fire after those squats
ab soreness is unreal
got some soreness in my lats from pull ups
hammies are sore from RDLs
that last rep nearly killed me
that set of squats was murder
I'm dead
pain is weakness leaving the body
cardio is a pain
alarm went off at 5, painful
training hurts my social life
broke through my plateau
my bench is broken
I pulled a heavy single today
pulled an all nighter
he strained his back
my sister is recovering from knee surgery
mom broke her hip
buddy of mine blew out his knee
my client's shoulder hurts, what should he do
saw someone drop a plate on his foot
what should I do to prevent a hamstring pull
tips to keep my lower back safe on deadlifts
how do people get shin splints
if I tear something I'm done
I would hate to hurt my back
hope I don't get hurt
trying not to aggravate anything
the knee is completely healed
shoulder surgery was ten years ago and it's solid
elbow used to bug me but not anymore
ankle pain is gone, back to running
my wrist feels fine with wraps
cleared by my physio
zero pain today
knees were pain free
my back doesn't hurt
haven't had any knee pain
no aches no pains
never been injured
felt no pain in the shoulder today
bench without shoulder pain finally
finally squatted with no knee pain
I twisted the dial
shoulder taps 20
knee to elbow 15 reps
neck bridge 3 sets
wrist roller 2 rounds
heel touches 30
leg extensions 100 for 15
hamstring curls 90 for 12
glute bridge 20 reps
chest supported row 70 for 10
back off set 185 for 10
hand release push ups 20
toes to bar 12
elbow plank one minute
good hip drive today
need to work on ankle mobility
shoulders back and down
keep my back straight
my heart was in it
elbows flared
knees caved in a bit on the last rep
tight hamstrings, need stretching
stiff legged deadlift 135 for 10
stiff today
feeling beat up
I feel wrecked after that workout
smoked my legs
abs are on fire
my muscles ache
legs ache from yesterday
everything is sore
I feel like I got hit by a truck
my grip gave out at rep 6
arms gave out on the last push up
my forearms gave out
form broke down on the last set
lungs gave out
ran out of gas
bonked at mile 20
my shoes are killing me
deadlifts destroyed my back in a good way
no complaints from the knee
my shoulder's been good lately
knee update: all good
shoulder is back to 100 percent
my back feels so much better
the doctor said my knee is fine
my boyfriend dislocated his shoulder
they say squats wreck your knees
could heavy deadlifts injure me
is knee pain normal for beginners
what helps with sore muscles
what's the best way to treat DOMS
I stretched so I wouldn't hurt my hamstring
I wore a belt to protect my back
going light to avoid aggravating anything
I'm afraid of getting hurt
that was painful to watch
it hurts to lose
hurt my feelings
I burned out on the last set
I'm beat
feeling the squats from Monday
squats left me crippled lol
walking like a penguin after leg day
stairs are my enemy today
can't lift my arms after shoulder day
my chest is still sore from Monday
sore lats
sore legs
a little sore but good to go
tender from the massage gun
stiff from sitting all day
tight calves from running
my calves are rock hard
I feel tight
pull through the heels
grip slipped
lost my balance
bar slipped out of my hands
tore my shorts
ripped my leggings
broke my watch strap
blew past my PR
back to the gym tomorrow
stop hurting me with these workouts
you're killing me coach
these lunges are killing me
this heat is killing me
my legs hate me
shoulders are toasted
burning in my quads on the bike
my lungs hurt
strained every muscle on that last rep
pressing 100 in pain cave mode
knee wraps on, 500 for 1
knee drive felt good
ankle weights 5 pounds
head harness 25 for 15
hand grippers 3 sets
heels elevated squats 95 for 12
elbow out rows
chest supported, no back strain
hip circle walks
I had a hernia operation ten years ago
used to get migraines
before my surgery I benched 300
grandma's hip is bad
we had a guy with a torn pec last year
`

/** Red flags: text | kind. */
export const redFlagRemarks = `
my left arm went numb during bench | limb_numbness_or_weakness
numbness down my right leg | limb_numbness_or_weakness
tingling and numbness in my fingers when I press | limb_numbness_or_weakness
I can't feel my foot | limb_numbness_or_weakness
no feeling in my left hand | limb_numbness_or_weakness
my leg has gone weak since I hurt my back | limb_numbness_or_weakness
back pain and now my foot is dragging | limb_numbness_or_weakness
pins and needles down my leg since deadlifts | limb_numbness_or_weakness
weakness in my right arm after that pull | limb_numbness_or_weakness
my hand keeps going numb | limb_numbness_or_weakness
lost control of my bladder during squats | bladder_or_bowel
back hurts and I can't pee | bladder_or_bowel
I wet myself and my legs feel weird | bladder_or_bowel
numb between my legs since the deadlift | bladder_or_bowel
I have no bladder control since yesterday | bladder_or_bowel
can't control my bowels since I hurt my back | bladder_or_bowel
my groin area is numb and my back is killing me | bladder_or_bowel
chest pain on the treadmill | chest_pain
my chest hurts | chest_pain
pressure in my chest | chest_pain
tightness in my chest and my arm aches | chest_pain
feels like an elephant on my chest | chest_pain
sharp pain in the left side of my chest | chest_pain
crushing feeling in my chest after the sprint | chest_pain
my chest feels tight and I'm sweating | chest_pain
chest is really tight and pain going down my left arm | chest_pain
my chest, arm and jaw hurt | chest_pain
heavy pressure across my chest when I run | chest_pain
can't catch my breath even sitting down | breathless_at_rest
short of breath just lying here | breathless_at_rest
I'm struggling to breathe at rest | breathless_at_rest
still out of breath ten minutes after stopping | breathless_at_rest
I can't breathe properly | breathless_at_rest
having trouble breathing | breathless_at_rest
breathless walking to the kitchen | breathless_at_rest
heart is racing and I feel dizzy | palpitations_with_dizziness
palpitations and lightheaded | palpitations_with_dizziness
my heart keeps skipping beats and I feel faint | palpitations_with_dizziness
heart fluttering and I'm woozy | palpitations_with_dizziness
heart's pounding out of nowhere and the room is spinning | palpitations_with_dizziness
I passed out after deadlifts | fainting
fainted in the gym | fainting
blacked out on the last rep | fainting
I collapsed and lost consciousness | fainting
nearly passed out racking the bar | fainting
woke up on the floor | fainting
felt a pop in my right shoulder and i cant raise the arm | pop_with_loss_of_function
heard a pop in my knee and now I can't bend it | pop_with_loss_of_function
felt a snap in my calf, can't push off | pop_with_loss_of_function
something popped in my shoulder and I can't lift my arm | pop_with_loss_of_function
loud crack in my ankle and I can't walk | pop_with_loss_of_function
my pec popped and I have no strength in it | pop_with_loss_of_function
achilles snapped, I can't stand on it | pop_with_loss_of_function
my finger is bent the wrong way | deformity
shoulder popped out of its socket | deformity
my elbow looks deformed | deformity
bone sticking out of my wrist | deformity
my bicep is balled up near the elbow | deformity
kneecap is out of place | deformity
there's a dent in my hamstring where it tore | deformity
hit my head on the bar and now I feel sick | head_injury_with_symptoms
banged my head, feeling dizzy and confused | head_injury_with_symptoms
dropped the bar on my head and I've got a headache | head_injury_with_symptoms
I think I have a concussion | head_injury_with_symptoms
plate hit my head. everything is blurry | head_injury_with_symptoms
worst headache of my life | worst_headache
this is the worst headache I've ever had | worst_headache
thunderclap headache mid set | worst_headache
sudden severe headache during squats | worst_headache
never had a headache this bad | worst_headache
headache came on suddenly like a hammer | worst_headache
one side of my face is drooping | stroke_signs
my speech is slurred | stroke_signs
I'm slurring my words | stroke_signs
numb on the whole left side | stroke_signs
my face is numb and I can't speak | stroke_signs
can't get my words out | stroke_signs
suddenly i cant see anything with my left eye | vision_loss
lost vision in one eye | vision_loss
my vision went black in my right eye | vision_loss
can't see out of my left eye | vision_loss
I'm seeing double | vision_loss
like a curtain over my left eye | vision_loss
my calf is hot and swollen | hot_swollen_calf
right calf is swollen red and warm | hot_swollen_calf
calf is swollen and tender after the flight | hot_swollen_calf
one calf is bigger than the other and it's painful | hot_swollen_calf
knee is hot and swollen and I have a fever | hot_joint_with_fever
fever and my elbow is red and hot | hot_joint_with_fever
ankle is swollen, got a temperature and chills | hot_joint_with_fever
my pee is dark brown after that workout | dark_urine
urine looks like cola | dark_urine
peeing blood since yesterday | dark_urine
pee the colour of tea | dark_urine
stomach pain and throwing up | belly_pain_with_vomiting
my stomach is killing me and I keep vomiting | belly_pain_with_vomiting
bad belly cramps, been sick twice | belly_pain_with_vomiting
abdominal pain with vomiting since last night | belly_pain_with_vomiting
my right hand has been numb since yesterday | limb_numbness_or_weakness
both hands go numb when I hold the bar | limb_numbness_or_weakness
shooting pain down my leg and my toes are numb | limb_numbness_or_weakness
my left leg feels weak and heavy since I tweaked my back | limb_numbness_or_weakness
I'm losing strength in my left arm | limb_numbness_or_weakness
my arm just went dead on overhead press | limb_numbness_or_weakness
lost feeling in two fingers | limb_numbness_or_weakness
can't lift my foot, it just drops | limb_numbness_or_weakness
my grip suddenly went weak in the right hand and my neck hurts | limb_numbness_or_weakness
there's numbness running down my arm into my pinky | limb_numbness_or_weakness
I've had numbness in my left foot all week | limb_numbness_or_weakness
pins and needles in both legs and can't feel when I need to pee | bladder_or_bowel
I peed myself on that deadlift and now my legs tingle | bladder_or_bowel
I haven't been able to pee since this morning and my back is killing me | bladder_or_bowel
I lost bowel control after hurting my back | bladder_or_bowel
numbness in my saddle area | bladder_or_bowel
my inner thighs and groin are numb | bladder_or_bowel
can't hold my pee since I hurt my back | bladder_or_bowel
having trouble going to the bathroom since my back went out and my legs are numb | bladder_or_bowel
I'm having chest pains | chest_pain
there's a weird pressure in my chest | chest_pain
chest feels like it's being squeezed | chest_pain
I get chest tightness when I climb stairs | chest_pain
my chest is killing me and I'm sweaty | chest_pain
pain in my chest and left arm | chest_pain
stabbing chest pain mid set | chest_pain
a dull ache in the middle of my chest that won't go away | chest_pain
heart hurts when I run | chest_pain
pain radiating into my jaw and left arm | chest_pain
my chest feels heavy | chest_pain
bit of chest pain but I think it's fine | chest_pain
probably nothing but my chest hurts a little | chest_pain
is it normal to have chest pain when I run | chest_pain
bench 185 for 8 and I have chest pain | chest_pain
no pain in my arm but my chest hurts | chest_pain
can't breathe and I'm just sitting here | breathless_at_rest
I'm gasping for air and I haven't done anything | breathless_at_rest
short of breath when I lie down | breathless_at_rest
I can't get enough air | breathless_at_rest
my breathing is really hard even at rest | breathless_at_rest
I'm still panting half an hour after the workout | breathless_at_rest
woke up short of breath | breathless_at_rest
can't catch my breath even though I stopped twenty minutes ago | breathless_at_rest
heart's racing, I feel like I'm going to pass out | palpitations_with_dizziness
my heart rate is all over the place and I'm dizzy | palpitations_with_dizziness
irregular heartbeat and light headed | palpitations_with_dizziness
heart is pounding out of my chest and I'm lightheaded | palpitations_with_dizziness
dizzy with a fluttering heart | palpitations_with_dizziness
I fainted during squats | fainting
passed out at the top of a heavy deadlift | fainting
I just blacked out for a second | fainting
I almost fainted after my set | fainting
lost consciousness for a few seconds | fainting
everything went black and I fell over | fainting
I got knocked out by the bar | fainting
came to on the floor | fainting
felt a loud pop in my bicep and now it's useless | pop_with_loss_of_function
knee popped and it won't hold my weight | pop_with_loss_of_function
there was a snap in the back of my ankle and I couldn't walk | pop_with_loss_of_function
my hamstring went pop and I can't walk | pop_with_loss_of_function
heard a crack in my wrist and I can't move it | pop_with_loss_of_function
something snapped in my elbow, can't straighten it | pop_with_loss_of_function
pec tore with a pop, can't push anything | pop_with_loss_of_function
my ankle is at a weird angle | deformity
my shoulder is out of its socket | deformity
dislocated my finger and it's pointing sideways | deformity
my forearm looks bent | deformity
my bicep rolled up my arm | deformity
I can see the bone in my shin | deformity
weird lump where my collarbone should be | deformity
my knee looks out of place | deformity
hit my head on the rack and feel nauseous | head_injury_with_symptoms
cracked my head on the pull up bar, seeing stars | head_injury_with_symptoms
I fell and hit my head, now I can't remember the session | head_injury_with_symptoms
took a knock to the head and I've been throwing up | head_injury_with_symptoms
barbell hit my head and I have a splitting headache | head_injury_with_symptoms
whacked my head on the rig and the lights are too bright | head_injury_with_symptoms
bumped my head and I'm a bit foggy | head_injury_with_symptoms
I'm concussed | head_injury_with_symptoms
most intense headache ever during deadlift | worst_headache
got a sudden splitting headache on my last rep | worst_headache
I have the worst headache ever | worst_headache
explosive headache when I strained | worst_headache
my head exploded with pain out of nowhere worst pain ever | worst_headache
my left arm and the left side of my face feel numb | stroke_signs
my mouth is drooping on one side | stroke_signs
I suddenly can't speak properly | stroke_signs
my words are coming out wrong | stroke_signs
half my face is numb | stroke_signs
weakness on one side of my body | stroke_signs
my whole right side went weak | stroke_signs
I think I'm having a stroke | stroke_signs
I can't see out of one eye | vision_loss
my vision is going blurry and dark | vision_loss
went blind in my left eye for a minute | vision_loss
double vision since the heavy set | vision_loss
I'm losing my vision | vision_loss
half my vision is gone | vision_loss
calf is red hot and swollen | hot_swollen_calf
left calf is swollen, warm and it hurts to touch | hot_swollen_calf
my calf feels hot and it's really tender | hot_swollen_calf
my lower leg is swollen and red | hot_swollen_calf
I might have a blood clot in my leg | hot_swollen_calf
swelling and warmth in my calf | hot_swollen_calf
my knee's red, hot and I've got a fever | hot_joint_with_fever
swollen wrist and fever | hot_joint_with_fever
my elbow is hot to touch and I'm shivering with a temperature | hot_joint_with_fever
my urine is brown | dark_urine
my piss is the color of coke | dark_urine
dark pee after murph | dark_urine
I'm peeing brown and my arms are swollen | dark_urine
there is blood in my urine | dark_urine
stomach hurts and I've been puking | belly_pain_with_vomiting
severe abdominal pain, can't stop vomiting | belly_pain_with_vomiting
my gut is in agony and I threw up three times | belly_pain_with_vomiting
throwing up with really bad stomach cramps | belly_pain_with_vomiting
pain in my lower right belly and vomiting | belly_pain_with_vomiting
my left hand is numb and tingly | limb_numbness_or_weakness
fingers on my right hand go numb every time I bench | limb_numbness_or_weakness
there's a tingling sensation shooting down my arm | limb_numbness_or_weakness
my foot has been numb since deadlift day | limb_numbness_or_weakness
I've lost strength in my right hand | limb_numbness_or_weakness
my leg keeps buckling and feels numb | limb_numbness_or_weakness
numb toes after squats | limb_numbness_or_weakness
pain down the back of my leg with numbness in my foot | limb_numbness_or_weakness
my arm feels dead and heavy | limb_numbness_or_weakness
weakness in my legs and can't control my bladder | bladder_or_bowel
bowel accident after lifting | bladder_or_bowel
I can't tell when I need to pee anymore and my back is wrecked | bladder_or_bowel
can't urinate since my back injury | bladder_or_bowel
numbness around my groin and butt | bladder_or_bowel
pressure on my chest while running | chest_pain
chest tightness on the stairs | chest_pain
tight feeling across my chest | chest_pain
my chest is aching and my left arm feels heavy | chest_pain
squeezing pain in the chest | chest_pain
got this burning pain in my chest when I push hard | chest_pain
my heart hurts | chest_pain
chest is pounding and hurts | chest_pain
some chest discomfort during cardio | chest_pain
can't breathe right now | breathless_at_rest
I'm so short of breath I can't finish a sentence | breathless_at_rest
winded just from standing up | breathless_at_rest
hard to breathe lying flat | breathless_at_rest
trouble catching my breath at rest | breathless_at_rest
heart palpitations and dizziness | palpitations_with_dizziness
my heart was racing and I nearly fainted | fainting
heart's beating really fast and I'm feeling dizzy, I'm just sitting | palpitations_with_dizziness
skipped heartbeats and lightheadedness | palpitations_with_dizziness
I went unconscious for a second after the lift | fainting
I keep fainting | fainting
felt faint and then passed out | fainting
I blacked out mid deadlift | fainting
saw black and woke up on the ground | fainting
heard a loud snap in my achilles and can't walk | pop_with_loss_of_function
my biceps popped and I can't bend my arm | pop_with_loss_of_function
felt a pop in my groin, can't lift my leg | pop_with_loss_of_function
pop in the knee, it gave out and I can't put weight on it | pop_with_loss_of_function
my shoulder popped and I lost all strength in it | pop_with_loss_of_function
my wrist looks deformed after the fall | deformity
finger's sticking out sideways | deformity
my collarbone is poking up | deformity
ankle's facing the wrong way | deformity
I dislocated my kneecap | deformity
hit my head on the squat rack and I keep forgetting things | head_injury_with_symptoms
knocked my head, vomited twice | head_injury_with_symptoms
bar hit me in the head and I'm dizzy | head_injury_with_symptoms
I banged my head and now my vision is blurry | head_injury_with_symptoms
head hit the floor, feel confused | head_injury_with_symptoms
it's the worst headache I have ever experienced | worst_headache
sudden explosive headache at the bottom of the squat | worst_headache
my head suddenly hurts worse than ever | worst_headache
the left side of my face is drooping and my arm is weak | stroke_signs
I can't lift my left arm and my speech is off | stroke_signs
my face feels droopy | stroke_signs
slurred speech and confusion | stroke_signs
I can't move my right side | stroke_signs
vision went dark in one eye | fainting
lost sight in my left eye | vision_loss
I suddenly can't see properly | vision_loss
there's a dark curtain over my vision | vision_loss
calf is swollen and hot to the touch | hot_swollen_calf
my calf is red, warm and sore | hot_swollen_calf
swollen calf with pain and heat | hot_swollen_calf
one leg is swollen and warm | hot_swollen_calf
my knee is swollen and hot and I feel feverish | hot_joint_with_fever
joint is red hot, running a fever | hot_joint_with_fever
dark urine two days after the workout | dark_urine
my urine looks like tea | dark_urine
pee is brown | dark_urine
cola colored urine | dark_urine
I'm pissing blood | dark_urine
stomach pain and vomiting after the run | belly_pain_with_vomiting
been throwing up with horrible belly pain | belly_pain_with_vomiting
abdominal cramps and I can't stop puking | belly_pain_with_vomiting
severe stomach ache, threw up twice | belly_pain_with_vomiting
I've got no sensation in my right thigh | limb_numbness_or_weakness
both my legs have gone numb | limb_numbness_or_weakness
my pinky and ring finger have been tingling for days | limb_numbness_or_weakness
I keep tripping because my foot won't lift | limb_numbness_or_weakness
my left arm is noticeably weaker than yesterday and tingles | limb_numbness_or_weakness
electric pain down my leg and it feels weak | limb_numbness_or_weakness
my hand went completely numb during the farmers carry | limb_numbness_or_weakness
can't feel half my foot after squats | limb_numbness_or_weakness
losing feeling in my legs | limb_numbness_or_weakness
I accidentally wet myself after squatting | bladder_or_bowel
I have trouble starting to pee since my back gave out | bladder_or_bowel
I can't hold my bowels | bladder_or_bowel
numb down there since the squat session | bladder_or_bowel
bladder leaking and back pain | bladder_or_bowel
really bad chest pain | chest_pain
there's a tightness in my chest that comes when I push the sled | chest_pain
my chest feels like it's in a vice | chest_pain
my chest hurts when I breathe in | chest_pain
chest pain and sweating | chest_pain
pain across my chest into my jaw | chest_pain
feel pressure behind my breastbone | chest_pain
I feel like I can't breathe even though I'm resting | breathless_at_rest
super short of breath and it's not going away | breathless_at_rest
can't breathe lying down | breathless_at_rest
getting out of breath just walking to the bathroom | breathless_at_rest
I'm wheezing and can't catch my breath | breathless_at_rest
heart keeps fluttering and I get lightheaded | palpitations_with_dizziness
my pulse is irregular and I feel woozy | palpitations_with_dizziness
my heart is pounding and I feel like I'm going to faint | fainting
passed out in the squat rack | fainting
lost consciousness doing overhead press | fainting
I fainted this morning after my run | fainting
nearly blacked out on squats | fainting
woke up on the gym floor | fainting
my knee made a loud pop and I can't straighten it | pop_with_loss_of_function
heard something snap in my elbow now I can't grip | pop_with_loss_of_function
calf popped and I can't stand on my toes | pop_with_loss_of_function
there was a ripping sound in my chest on bench and I can't press at all | pop_with_loss_of_function
my finger is crooked after the plate fell on it | deformity
shoulder looks out of place | deformity
my arm is bent at a weird angle | deformity
bone is poking through the skin | deformity
smacked my head on a bar, now nauseous | head_injury_with_symptoms
got hit in the head with a dumbbell and I'm seeing double | head_injury_with_symptoms
fell and hit my head, felt confused for a while | head_injury_with_symptoms
kettlebell hit my forehead, headache and vomiting | head_injury_with_symptoms
head injury, feeling really sleepy | head_injury_with_symptoms
terrible headache came on suddenly during deadlifts, worst ever | worst_headache
this headache is the worst I have ever had | worst_headache
the most painful headache of my life hit me mid set | worst_headache
face is drooping on the left | stroke_signs
can't move the left side of my body | stroke_signs
I'm having trouble speaking | stroke_signs
sudden confusion and slurred speech | stroke_signs
my vision disappeared on one side | vision_loss
everything went dark in my left eye | fainting
blurry vision in one eye since the lift | vision_loss
lost part of my vision | vision_loss
my left calf is swollen, red and painful | hot_swollen_calf
calf is hot, tight and swollen after the long drive | hot_swollen_calf
calf feels warm and looks bigger than the other one | hot_swollen_calf
my ankle joint is red and hot with a fever | hot_joint_with_fever
hot swollen elbow and I've got chills | hot_joint_with_fever
feverish and my knee is red and swollen | hot_joint_with_fever
my pee is the color of cola | dark_urine
urine turned dark brown after crossfit | dark_urine
brown urine and super sore arms | dark_urine
peeing really dark since that workout | dark_urine
stomach hurts so bad I'm throwing up | belly_pain_with_vomiting
vomiting and sharp pain in my abdomen | belly_pain_with_vomiting
severe belly pain, been vomiting all night | belly_pain_with_vomiting
no feeling below my knee | limb_numbness_or_weakness
my arm keeps tingling when I press overhead | limb_numbness_or_weakness
pins and needles running into my thumb from my neck | limb_numbness_or_weakness
back is bad and my right leg is weak | limb_numbness_or_weakness
my quad just won't fire and the leg feels numb | limb_numbness_or_weakness
dropped the dumbbell because my hand went weak | limb_numbness_or_weakness
my legs are numb and I can't walk right | limb_numbness_or_weakness
sciatica pain with numb toes | limb_numbness_or_weakness
I got up and my left leg was weak and numb | limb_numbness_or_weakness
numbness from my hip to my foot | limb_numbness_or_weakness
shooting pains and numbness in my arm | limb_numbness_or_weakness
I pooped myself deadlifting and my back is killing me | bladder_or_bowel
lost bladder control | bladder_or_bowel
since the disc went I can't feel myself going to the bathroom | bladder_or_bowel
can't pee since hurting my lower back | bladder_or_bowel
numbness in my crotch after the deadlift | bladder_or_bowel
saddle area is numb | bladder_or_bowel
I can't control when I pee anymore | bladder_or_bowel
my chest is hurting | chest_pain
I have a pain in my chest | chest_pain
chest feels tight, like pressure | chest_pain
weird chest pressure on the bike | chest_pain
it feels like someone is standing on my chest | chest_pain
pain in the center of my chest | chest_pain
dull chest ache for the last hour | chest_pain
chest pain going to my shoulder | chest_pain
I got chest pains during sprints yesterday | chest_pain
left sided chest pain | chest_pain
my chest feels funny and heavy | chest_pain
sharp chest pain that comes and goes | chest_pain
my chest hurts bad | chest_pain
finding it hard to breathe just sitting on the couch | breathless_at_rest
I'm really short of breath and haven't started yet | breathless_at_rest
breathing feels hard even lying in bed | breathless_at_rest
can't seem to get my breath back, it's been 30 minutes | breathless_at_rest
I can't breathe | breathless_at_rest
shortness of breath while resting | breathless_at_rest
out of breath doing nothing | breathless_at_rest
heart racing and dizzy between sets | palpitations_with_dizziness
my heart won't slow down and I'm lightheaded | palpitations_with_dizziness
heart is skipping and I almost passed out | palpitations_with_dizziness
palpitations, feeling faint | palpitations_with_dizziness
heart is fluttering and I feel dizzy | palpitations_with_dizziness
my heartbeat is irregular and the room's spinning | palpitations_with_dizziness
I think I fainted | fainting
passed out for a couple seconds | fainting
I blacked out on the leg press | fainting
I came close to passing out | fainting
collapsed during the run and don't remember it | fainting
fainted twice today | fainting
my friend says I passed out for a minute | fainting
popping sound in my knee and now it's locked | pop_with_loss_of_function
bicep snapped, arm has no strength | pop_with_loss_of_function
heard a pop in my achilles, can't go up on my toes | pop_with_loss_of_function
felt a big pop in my hamstring and can barely walk | pop_with_loss_of_function
pop in shoulder, arm won't go up | pop_with_loss_of_function
heard a snap in my wrist and I can't hold anything | pop_with_loss_of_function
my pec went pop and now I can't push | pop_with_loss_of_function
my elbow is visibly out of place | deformity
shoulder is dislocated | deformity
my toe is bent sideways | deformity
there's a bone sticking out of my hand | deformity
my forearm has a weird bend in it | deformity
my kneecap moved to the side of my leg | deformity
ankle looks really wrong after I landed | deformity
my bicep muscle bunched up like popeye | deformity
hit my head pretty hard and now I have a headache | head_injury_with_symptoms
dumbbell fell on my face, feeling dizzy | head_injury_with_symptoms
I cracked my head on the bench and I'm confused | head_injury_with_symptoms
bumped my head and threw up | head_injury_with_symptoms
banged my head earlier, ears are ringing | head_injury_with_symptoms
took a barbell to the head, can't remember what happened | head_injury_with_symptoms
fell off the box and hit my head, feel sick | head_injury_with_symptoms
worst headache ever while squatting | worst_headache
never felt a headache like this | worst_headache
a headache like a thunderclap hit me | worst_headache
instant blinding headache on my max attempt | worst_headache
out of nowhere I got the most intense headache | worst_headache
my mouth is drooping | stroke_signs
right side of my body is numb | stroke_signs
I'm talking funny and my face is drooping | stroke_signs
my left side feels paralyzed | stroke_signs
my words are slurred | stroke_signs
one side of my face went numb | stroke_signs
can't see from my right eye | vision_loss
vision went blurry and didn't come back | vision_loss
sudden loss of vision | vision_loss
I'm seeing double after that lift | vision_loss
my eyesight is gone on the left | vision_loss
part of my vision is missing | vision_loss
my calf is really swollen and feels hot | hot_swollen_calf
red swollen calf | hot_swollen_calf
calf swelled up, it's warm and hurts | hot_swollen_calf
painful swollen calf after flying | hot_swollen_calf
knee is red hot swollen and I'm running a temperature | hot_joint_with_fever
got a fever and my hip joint is hot and painful | hot_joint_with_fever
my big toe joint is hot and I have chills | hot_joint_with_fever
wrist swollen and hot with fever | hot_joint_with_fever
my urine is dark | dark_urine
pee looks like coke after yesterday's workout | dark_urine
my pee is brown and my muscles are super sore | dark_urine
urine is tea colored | dark_urine
really dark pee and my arms are swollen | dark_urine
there's blood in my pee | dark_urine
my stomach is in knots and I'm vomiting | belly_pain_with_vomiting
bad stomach pain, vomiting | belly_pain_with_vomiting
I've been vomiting and my belly hurts | belly_pain_with_vomiting
puking with stomach cramps | belly_pain_with_vomiting
sharp pain in my right side and throwing up | belly_pain_with_vomiting
my lower back is bad and there's numbness going down to my foot | limb_numbness_or_weakness
can't feel my toes on the left | limb_numbness_or_weakness
arm went numb halfway through the set | limb_numbness_or_weakness
my hand is weak and I keep dropping the dumbbell | limb_numbness_or_weakness
tingling in both feet since yesterday | limb_numbness_or_weakness
my leg feels like it's not mine, totally numb | limb_numbness_or_weakness
weak leg and back pain after deadlifting | limb_numbness_or_weakness
I couldn't hold it and peed during deadlifts, back is in agony | bladder_or_bowel
bowel control is gone since I hurt my back | bladder_or_bowel
numb around my private parts | bladder_or_bowel
I haven't peed all day and my legs are weak | bladder_or_bowel
my chest is tight and I feel sick | chest_pain
chest is burning and my jaw hurts | chest_pain
really heavy feeling in my chest | chest_pain
stabbing in my chest when I lift | chest_pain
my chest feels crushed | chest_pain
had chest pain walking up the hill today | chest_pain
gasping for breath and I'm just lying here | breathless_at_rest
I'm breathless at rest | breathless_at_rest
I feel short of breath all the time | breathless_at_rest
my breathing is laboured sitting still | breathless_at_rest
my heart is going crazy and I feel dizzy | palpitations_with_dizziness
heart flutters and I get dizzy when I stand | palpitations_with_dizziness
dizzy spells with palpitations | palpitations_with_dizziness
I lost consciousness during the last set | fainting
passed out cold on the treadmill | fainting
I keep blacking out when I deadlift | fainting
fainted after my run | fainting
loud pop in my pec, arm is useless | pop_with_loss_of_function
knee popped, it's stuck and won't straighten | pop_with_loss_of_function
shoulder popped and I can't raise my arm | pop_with_loss_of_function
felt my achilles snap and couldn't walk off the court | pop_with_loss_of_function
my finger looks crooked and swollen | deformity
there is a big dent in my thigh | deformity
shoulder is sitting lower than the other and looks wrong | deformity
my nose is bent | deformity
hit my head and blacked out | head_injury_with_symptoms
hit my head on a dumbbell, now I have double vision | head_injury_with_symptoms
got a concussion yesterday | head_injury_with_symptoms
head got smashed by the bar, feeling drowsy | head_injury_with_symptoms
worst head pain of my life | worst_headache
sudden headache like being hit with a bat | worst_headache
severe headache with a stiff neck | worst_headache
half of my face is drooping | stroke_signs
my arm and face on the right went numb | stroke_signs
can't speak clearly all of a sudden | stroke_signs
slurring and my smile is crooked | stroke_signs
I've gone blind in one eye | vision_loss
I can't see on my left side | vision_loss
my vision keeps going black | vision_loss
vision is fading in my right eye | vision_loss
swollen hot calf | hot_swollen_calf
calf is tender, warm and swollen | hot_swollen_calf
left calf swollen and red since the flight | hot_swollen_calf
my ankle is hot, swollen and I feel feverish | hot_joint_with_fever
knee is burning hot and I have a fever of 39 | hot_joint_with_fever
brown pee | dark_urine
pee was really dark this morning after the workout | dark_urine
my urine is the colour of coke | dark_urine
red urine after the marathon | dark_urine
gut pain and vomiting | belly_pain_with_vomiting
threw up twice and my stomach really hurts | belly_pain_with_vomiting
tummy ache and being sick | belly_pain_with_vomiting
`

/** What sounds like a red flag and is none. */
export const noRedFlagRemarks = `
no chest pain
no chest pain, shortness of breath or numbness
chest is sore from bench
my chest is tight from benching yesterday
chest press 100 for 10
out of breath after that run
can't breathe after those burpees
my heart is racing after the sprints
passed out on the couch at 9
what are the symptoms of a stroke
can deadlifts cause fainting
my uncle had chest pain last year
my dad fainted
I drank dark coffee
hot day, calves are sore
knee is swollen
heart rate monitor is broken
knocked out ten pull ups
my foot fell asleep
legs feel weak after that set
I'm out of shape
felt a pop in my knee but it's fine now
strained my pec
threw up after the finisher
dehydrated today
no numbness or tingling
I don't have chest pain
no dizziness and no chest pain today
chest pump was insane
my heart goes out to you
heart rate got to 190, felt great
what does it mean if your pee is dark
my neighbour fainted at the gym
my client felt dizzy
I was dizzy after the sprint last year
calf pump
hot in the gym today
swollen arms from the pump
popped out for lunch
knee pops but doesn't hurt
drank coffee then peed
I passed my PR
out of breath
the weather is blinding
headache from too little coffee
stroke rate 24 on the rower
my vision for this program
weak point training today
bench is a weak lift for me
chest sore after dips
chest is so sore from flies yesterday
went dark in the gym
my bladder is fine
light headed? no
hit my head coach up for a program
my bar path is crooked
my sister had a stroke
can I get rhabdo from crossfit
numb from the cold
gloves made my hands numb
lost control of the bar
no chest tightness today
my heart rate was high
out of breath but feeling great
headache
slight headache today
I almost died on that set
I can't see my abs
I can't see progress
I can't speak highly enough of this program
I can't talk right now
calf raise pump is hot
my knee is warm after warming up
warm calves
red light therapy on my knee
my arms feel weak today
grip is weak
weak legs after the run
popped my collar
numb to the pain
vision board
I have to pee
need to go to the bathroom
my mate passed out
tingly from the pre workout
my back cracked and feels better
stomach is full
felt sick after the sprint
threw up after the run
popped in to the gym, can't complain
I can't breathe through my nose, cold
hard to keep my air in on squats
I can't get my breathing right on the run
difficult to breathe with the belt on squats
bench 225 for 5, chest to bar
my legs feel heavy
arms feel dead after rows
I can't lift my arms after that workout
dead arms after rowing
grip is gone
can't grip the bar anymore, forearms are fried
saw my physio about my sore elbow
swollen ankle after the sprain
my shoulder clicks
hit my head against the wall with this plateau
blurry photo of my squat
double session today
my heart is beating fast after that set
heart pounding after sprints
pounding heart, great session
out of breath but good
peed before the session
red bull before training
the bar is crooked
stomach upset today
threw up a little after the 400s
calves are swollen from the pump
vision is clear
lost half my reps
ears are ringing from the music
my back is sore and I'm tired
I have a headache
slight headache since this morning
felt dizzy for a second
lower back pain
tweaked my knee, it's swollen
rolled my ankle and can't run
numb bum from the bike seat
gone cold
chest day pump, can't put my arms down
bit sick today, fever and chills, no training
I have a fever and my muscles ache
`
