/** Red flags told the way strangers tell them: by what an organ refuses, by what can no longer be done, by place, form and sound. */
export const strangersRedFlags = `
my bladder has a mind of its own since the deadlift
the waterworks are on strike since I put my back out
plumbing has packed in since my back went
bowels have stopped telling me when they need to go
bladder won't take orders any more, sciatica in both legs
the tap won't turn off down there since the squat and my bum is numb
wee just runs down my leg without asking since the disc slipped
there's no signal from my bladder, I only know it's full when it's wet
pee comes whenever it pleases since the back went
poo came out and I never felt it, back's been bad all week
I leak when I stand up and don't feel it happen, since my back popped
motions are coming without my knowing since the disc
had to change my trousers twice, the urine does not wait since the lift
I cannot hold the water since the fall on my back
waterworks on the blink and both legs tingly
can't feel the toilet paper any more since my back went
I sit on the loo and nothing will start, back is agony since deads
the seat of the toilet feels like it's not there, lower back done in
wet patch in my shorts and I had no idea, back spasmed on Tuesday
my bum has no feeling sitting down since the rack pull
weeing has gone all wrong since my back went, takes ages to start
toilet not coming since two days, back injury and legs numb
my wee's gone the colour of strong tea after all those squats
pee has turned the shade of flat coke
the urine has become black like coffee since the crossfit
toilet looks like someone tipped cola in it
what came out of me was the colour of gravy
peeing mahogany over here after murph
water I pass is brown as a teabag
wees come out like Guinness since Saturday
there is a brown colour in urine since two days
went for a slash and it was rust coloured
my first piss this morning, looked like red wine
urine colour is same as cold drink, the black one
when I go to the loo it's like iced tea and my arms won't straighten
bowl full of treacle when I wee, thighs like wood
passing dark stuff instead of wee since leg day
I do pipi and it is brown
the widdle is a funny brown shade dear
since spin class my pee resembles coca cola
can't grip my phone with the right hand since my neck clicked
foot slaps the floor with every step since the back went
my left leg keeps folding under me on the stairs, back's bad
can't do my buttons up, fingers won't do it, since the neck thing
cups just fall out of my right hand since I hurt my neck
can't turn the key in the door, that hand has nothing in it
I trip over my own toes now because the foot won't come up
can't stand on tiptoe on the left since the disc went
walk with a slap on the right side, the foot just flaps
can't lift the kettle with my left, arm's got no go in it
leg gave up on me getting off the bus and it feels like somebody else's
keep dropping my pen, thumb and finger not working since the shrugs
arm been dead three hours since the pull ups and won't wake up
there's this dead feeling from the neck down my right arm
my foot keeps slapping on the floor and I can't pull the toes up
arm feels dead weight
I stub my toes on every kerb, can't hoik the foot up since deadlifts
my hand cannot make a fist since the neck pain, it has no force
ants are walking in my leg from the back to the toe
in my arm there is current coming, from neck to fingers
my right leg is not mine since morning, back pain is there
can't tell hot from cold on my shin since the back thing
stuck a pin in my foot and felt nowt, since my back went
left hand is gone to sleep and it will not come back
I have no strength to hold glass, it falls, after neck crack
the toothbrush falls out my hand since I jarred my neck
my knee folded and folded again, the leg has no power since back pain
my elbow is out of its place
knee cap is sitting on the side of my leg
kneecap is round the side of my leg
my ankle is facing sideways
finger points at the ceiling when the rest point forward
the shin has a step in it
shoulder is out of his place and the form is not normal
my wrist is a z
foot is on back to front
toe is at ninety degrees to the others
the bone of my collar is making a tent in the skin
forearm has a bend halfway that wasn't there this morning
there's an extra corner on my arm
thumb has gone round the back of my hand
my elbow's inside out
the finger has become crooked after the fall and it is not coming straight
the shape of my shoulder is changed, it has gone square and I can't move it
kneecap has wandered off round the outside
my leg goes off to the left below the knee
knuckle has vanished and the finger sits under the next one
my nose is over on my cheek
bone has come from its place in the shoulder
there's a bit of white bone looking at me through my shin
arm is hanging the wrong way round from the shoulder
biceps has run up my arm like a blind
something clunked in my left shoulder and now the arm just hangs there
I heard clac in the front thigh and now I cannot make the leg straight
some tuk sound came in my wrist and now it is not moving at all
left achilles went with a crack and I can't push off
pec went with a bang, arm's no use now
there was a thunk in my knee and it won't bend
my calf went off like a pistol, can't go up on my toes
heard a crunch from the elbow, can't pick up a cup with it
knee made a noise like celery and now I'm on my backside, won't hold me
it made katak in the shoulder and now the arm is not going up
like someone kicked me in the back of the heel, turned round and nobody there, can't walk
thought somebody threw a ball at my calf, now I can't stand on it
heard a rip like velcro at the front of my shoulder, can't press anything
a tac in the knee, after it does not support me
something burst in my bicep and I can't turn a screwdriver
hammy twanged like a guitar string and I had to be carried off
my knee banged from the inside and it doesn't straighten
ankle went crunch, foot won't take me
groin gave out a snap and I can't bring my leg in
biceps tendon made a plop and the forearm has no strength
quad went ping and I cannot raise the leg off the bed
it's now three pm and I'm still winded from the morning class
half an hour since I parked myself and still sucking air
can't finish a sentence and I've been sat here ages
breathing problem is coming even when I am simply sitting
I do nothing, I rest, but the air is not enough
woke up and I can't breathe right
need to sit up to breathe
need three pillows or I can't breathe
finished at nine and at noon my breath hasn't come back
I have to stop for air between the bed and the bathroom
lungs won't fill and I'm only on the sofa
chest heaving and I haven't done a thing today
talking makes me gasp
I must breathe very quick and I do not move
trained at six, it's ten now, I'm still panting in my chair
my breath is not coming full, I am only lying
have to pause for breath after every three words
air won't go down sitting here on the bench
puffed out from putting my socks on
I am sitting and the breath is short short
my heart is beating too fast-fast and head is reeling
the heart jump jump like a fish and I have vertigo
flip flop heartbeats are back and my head went light
ticker's doing a drum solo and I've come over all funny
heart is dancing and the room turns
heart running like a horse, I see the room move
my pulse stops and starts and I have to hold the rail or I go over
heart going like a washing machine, legs to water, head swims
heart's bouncing off my ribs and I've gone light headed
feels like a bird trapped in my chest and I'm giddy
heart is going dhak dhak and giddiness is there
watch says 195 sat still and everything's swaying
the heart makes extra jumps and I feel drunk without drinking
heart's kicking like a mule and my head's away with the fairies
beats are coming two at a time then none, head gone floaty
heart went bananas and I nearly keeled over
In the chest I have like a stone, it presses and presses
stabby thing in my chest when I breathe in
feels like my chest is in a press
someone parked a lorry on my breastbone
there's a fist squeezing behind my ribs in the middle, and down my left arm
chest is being wrung out like a dishcloth
chest paining since the press and jaw also
my chest has gone in a knot and I'm sweating cold
it's like wearing a corset that someone keeps pulling tighter round my chest
burning behind the breastbone going up to my throat and jaw while on the bike
a bag of cement on my chest
there is weight in chest side and left hand is paining
left arm's aching, jaw's aching and I've gone grey and sweaty
knife in the chest each time I inhale
chest's gone tight as a drum
heart is paining
I fell down and I was not there for some seconds, then I opened the eyes on the ground
next I knew I was staring at the strip lights with folk round me
the world switched off for a moment mid squat and I woke under the bar
lost a few seconds, no clue how I got on the mat
body shut down and I hit the deck, don't recall it
I swooned like a Victorian lady on the platform
lights out on the last rep, they had to slap me awake
suddenly it was dark in my eyes and I fell
black came in front of my eyes and I fell down
somebody had to revive me by the squat rack
I was gone for about ten seconds they say
went over like a felled tree, remember nothing
blinked and I was on the floor with the coach shouting my name
I lost my senses after the last set and fell
my wife found me on the garage floor by the rack, don't know how long I'd been out
keeled clean over on the treadmill and came to with a paramedic
switched off like a telly and woke up on the mat
I hit the head on the floor and after this I am confuse and forget what day
head hit the wall and now I'm seeing two of you
headbutted the rack and can't think straight
bar bounced off my forehead and I keep asking the same question
my head met the rack and now I want to sleep
plate came down on my head and there's clear stuff coming out of my ear
cracked me skull on the pull up bar and been chucking up since
got a dumbbell to the temple, feel like I'm under water
fell off the box onto the back of my head, don't know what month it is
ball to the face and everything's slow and lights hurt
I gave my head a dunt off the rack and I'm seeing stars
head has collided with bar and vomiting is coming
bashed the back of me napper and I feel sick as a parrot
kettlebell caught my jaw, can't remember the drive home
took a barbell to the head, my words are coming slow
one pupil's bigger than the other since I whacked my head
went head first into the rig and now I can't concentrate and feel queasy
felt like an axe in the back of my skull on the last rep
never in sixty years have I had a head like this, it came on in one second
it hit me head like a brick doing squats
my head went from fine to agony in a heartbeat
like a bomb behind my eyes, mid rep, out of nowhere
headache from zero to ten in a blink
someone took a hammer to the inside of my head on the third rep
my skull felt like it burst
this headache is not like any other I've had
most terrible headache in all my life
head pain came like thunder
a headache like a gunshot on the leg press
I've had headaches but this is another planet
head cracked in two the moment I strained
like being shot in the head
lightning strike in my head on the last deadlift and it won't ease
back of my head exploded with pain
such a headache I never had in my life
left knee's red hot and I'm sweating and freezing at once, 38.9 on the thermometer
finger joint hot puffy and red, I feel fluey, thermometer says one oh two
elbow's swollen like an orange and my teeth are chattering
knee is cooking and I've the shivers
ankle red and fat and I'm burning up in bed
my knee is hot, also I have fever since yesterday
big toe joint throbbing hot, running a temp of 39
wrist glowing like a coal and I can't stop shaking with cold
hip is hot to touch and I'm soaked in sweat at night
knee swelled up overnight, temperature 101
fever is coming and the elbow is hot and swollen
calf has swollen up like a melon and it's roasting
one calf is double the other and feels warm
my calf is hot and hard like a stone after the flight
right calf tight, shiny and red since the long drive
sock won't go over my left calf any more and it's warm
the calf is fat and hot only on one side
back of my lower leg is puffed up, tender and glowing
lower leg's blown up and feels like a hot water bottle
calf is sore, red and bigger than the other
calf burning to touch and swollen, not even trained
my mouth has slid down on one side
half of my face is not obeying
words come out like porridge
I want to say cup and I say dog
tongue's not doing what it's told
left arm and leg have gone on strike together
smile's only working on one side
coffee dribbles out the left of my mouth
face has melted on the right
I speak and nobody is understanding me suddenly
my speech has gone to mush
one half of the body went to sleep, arm and leg
mouth is going to one side and I cannot speak clear
my eye and mouth on the left side are hanging
can't get my words out and my hand won't write
a curtain has come down over one eye
half the screen is missing when I look with my left eye
I am not able to see from one eye since the lift
everything has gone double
there's a black blob in the middle of what I see
right eye has gone dark
the sight went in my left eye
blurred in one eye since the heavy set and not clearing
vision is coming and going on one side
lost the bottom half of everything I look at
looking through a dirty window with my right eye since deadlifts
it's like someone pulled a blind over my left eye
belly is killing me and everything I eat comes back
doubled up with my guts and can't stop chucking
stomach paining too much and vomiting is coming
my stomach is like a board and I was sick three times
sharp pain low on the right of my tummy and I've been throwing up
hernia's hard and sore and I keep being sick
tum's in agony, head down the toilet all night
gut ache and green puke since the core session
father here, sixty six, my ring and little finger have been numb since I hung from the bar on Thursday
gonna be honest the whole outside of my left foot just isnt there anymore feeling wise
been shuffling because my right foot won't clear the carpet since the back spasm
the hand I write with has gone on holiday since that neck pull
me thumb's gone all floppy and I keep letting go of the reins
when I sneeze there's a jolt straight down to my big toe and the toe is dead
my calf has no power, I go up on the toes and it sinks straight down, disc trouble
everything below my knee is fuzz since I rounded on that deadlift
dropped three pans this week, right hand just lets go, neck's stiff too
my arm is tingling right to the fingertips whenever I look up
kneecap down is numb on the left
both hands tingle and I'm stumbling about since the neck crack
leg went from under me in Tesco, it's been weak since the back went
can't feel the accelerator with my right foot since Sunday
I've been wetting the bed since the back injury, so embarrassing
can't tell when I'm full, bladder wise, and my inner thighs are numb
numb where you'd sit on a bike seat and sciatica in both legs
lost control of my bowels on the bus this morning, back has been bad for a week
my undercarriage is completely without feeling after the squat
it just trickles out without me knowing, the urine I mean, slipped disc
I go to the toilet and I cannot feel myself going
haven't been able to wee since the deadlift and my saddle area is tingly
privates are numb doc
struggling to hold my bladder since I hurt my back
no sensation when I have sex since my back injury, and trouble peeing
my chest feels like someone is sitting on it since the bench
tightness across my chest spreading to the jaw, on the treadmill
got this awful squeezing behind the sternum
pain in chest goes to left arm, sweating too much
chest hurts and I feel sick, forty nine years old
it's like indigestion but heavy and going into my shoulder and my left arm
pressure in the middle of my chest each time I climb the stairs
a hot poker through my chest when I pulled
feel a dull weight across my breast bone, bit clammy
my heart hurts when I breathe
heavy chest, pain down inside of my arm, gone pale
grandpa lifter here: my chest tightened like a drum on the sled and my jaw aches
chest discomfort that comes on with every set and goes when I stop
some kind of clamp around my chest, can't explain
breathless just brushing my teeth this morning
I'm out of breath lying flat, have to prop up
can't get enough air and I've only been reading
still gasping an hour after class
winded walking to the fridge
I wake up at night gasping
short of breath for no reason since yesterday
I get out of puff talking on the phone
my lungs feel like they won't expand, haven't trained today
breath is becoming short while I am eating food
struggling to breathe while sat at my desk
panting like a dog and all I did was get dressed
heart fluttering like mad and I feel like I'm going to faint
my heart skips and then the room spins
irregular heartbeat and lightheaded since my last set
had palpitations with dizziness on the rower
heart beating out of my chest and I'm seeing spots, feel faint
my pulse is all over the shop and I feel woozy
watch flagged afib and I'm dizzy
heart going ten to the dozen lying down and I'm lightheaded
heart is pausing, then a big thump, then I go light headed
I passed out on the leg press
fainted after my last set of squats
came round on the floor with my training partner slapping my cheeks
everything faded and next thing I'm looking up at the ceiling
I blacked out for a few seconds at the top of the deadlift
my knees went and I was out cold, they told me
collapsed mid set and don't remember it
woke up on the gym floor, no idea what happened
had a funny turn and hit the deck, can't remember going down
I lost consciousness when I stood up
I dropped like a sack of spuds on the squat, people say I was out for half a minute
blacked out and dropped the bar
whacked my head on the smith machine and now I've got a splitting headache and feel sick
banged my head on the pull up bar, feel really groggy
plate fell on my head and I'm confused
got kneed in the head at sparring and I keep forgetting what I was saying
slipped off the box and cracked my head, been sick twice
concussed I think, light is killing my eyes after that knock
bar landed on my face, I've got blurred vision now
knocked my head and my ears are ringing and I'm dizzy
took a knee to the temple and now everything's in slow motion
fell backwards, hit the back of my head, drowsy since
bumped heads in wrestling and now I can't remember my combination lock
head smashed on the floor off a failed snatch, nauseous
worst headache of my life came on during the squat
sudden blinding headache at the top of the press
like getting hit with a bat in the back of the head mid deadlift
thunderclap headache in the gym
headache exploded out of nowhere when I was straining
never felt a headache like it, came on in seconds
instant headache, ten out of ten, when I held my breath
my head feels like it's going to explode, started suddenly on the last rep
pain at the base of my skull came on like a switch, neck's stiff
the most violent pain in my head I've known, came at lockout
my face is drooping on the right
can't lift my right arm and my speech is slurred
words are coming out all jumbled
suddenly can't speak properly and my arm's gone weak
one side of my body has gone numb
my smile's wonky and my hand won't grip
slurring like I'm drunk but I haven't touched a drop
left side of my face feels like I've been to the dentist
I can't find the right words and my right leg is heavy
mouth droops and tea runs down my chin
half my body won't listen
my tongue is thick and I sound drunk
lost sight in my right eye for a minute
can't see out of my left eye
vision's gone blurry and half of it is missing
it's like a curtain across my eye
seeing double since the last set
a grey shadow has come over half of what I see
everything's gone dark on the left
flashes of light and a shower of floaters since I strained
my eyesight suddenly went fuzzy in one eye
felt a pop in my knee and it can't take weight
heard a snap in my achilles and can't push off
bicep popped and there's no strength to turn the doorknob
something tore in my pec with a loud rip and the arm is useless
my hamstring went pop and I can't walk
loud crack from my ankle, can't stand on it
felt my shoulder pop and now I can't lift it
there was a bang in the back of my leg and I dropped, couldn't get up
quad tendon snapped I think, can't straighten the knee
knee went crack and ballooned right up
my wrist cracked and now the hand hangs
felt something give in my elbow with a pop, can't bend it
my finger is bent sideways
shoulder's popped out and it looks square
my elbow looks deformed
kneecap's on the wrong side
there's a bone sticking out of my hand
wrist is bent like a fork
my ankle is pointing the wrong way
dislocated my thumb and it's stuck out
big lump where my collarbone should be flat, it's stepped
the arm has an angle where there shouldn't be one
my toe is at a right angle
calf's swollen, hot and red
one calf is much bigger and it's warm to touch
calf is hot, hard and tender after the flight
left calf puffed up, aches and it's red
my lower leg is swollen tight and warm behind the knee
calf throbbing, shiny and twice the size
knee is hot, swollen and I've got a fever
my elbow is red and burning and I've the chills
ankle swollen and hot, temperature thirty nine
hip joint on fire and I'm shivering
knuckle puffed up and red, running a temperature
knee looks like a red balloon and I'm sweating and shaking
pee is the colour of cola
dark brown urine since the workout
my urine's like tea
wee went brown after the pull up challenge
pissing coca cola since the murph
urine the colour of rust and my arms are swollen solid
peed blood after the run
stomach pain and I can't stop throwing up
bad belly cramps and vomiting since the session
sharp pain in my right side and I've been sick
as a nurse I know this is bad but both my feet are numb and I can't pee
my wee lad says I look grey, chest is like a brick sitting there
since Thursdays PB my left foot flaps like a flip flop
ring finger and pinky dead as a doornail since the dips
I'm a drummer and the right stick keeps flying out my hand since my neck locked
cannot climb the stair, the leg do not push, back very pain
from hip to ankle no feeling, I pinch and nothing
my toes curl under and won't lift since the squat
the arm drops whenever I raise it since the neck crunch
whole hand buzzing and weak since I slept off that neck strain from shrugs
peeing without meaning to since my disc went
I have to push on my belly to get any pee out since the back injury
my backside feels like it's been to the dentist
stool is passing and I am not knowing, back pain also
can't feel it when I wipe down below
haven't peed in fourteen hours and my legs feel weird, back went yesterday
bladder's gone to sleep since the deadlift
my nether region is numb as a post
tightness in my chest like a strap being pulled
chest pain when I row, goes off when I rest
there is a burning in centre of chest going up the jaw
someone's put an anvil on my chest
sharp jabs over my heart on every breath
my sternum feels crushed and my left arm tingles
left arm heavy, chest heavy, bit sick
chest is on fire and I'm dripping in cold sweat
squeezing in the chest, comes in waves
I can't get air in and I'm just lying on the settee
out of breath tying my shoes
breathing feels like through a straw even sitting
an hour after the ride and I still cannot get my breath
gasping after walking from the car
I sleep in the armchair because I can't breathe lying down
too breathless to talk and I've not even warmed up
can't fill my lungs since this morning
heart is flipping and I almost fell over dizzy
pulse going mad, room going round
heartbeat feels irregular and I feel like passing out
palpitations again with lightheadedness
heart leaps about then I see stars and wobble
my Garmin says 210 at rest and I'm woozy
heart's thudding and missing, head full of air
I keeled over mid row
found myself on the floor of the shower after training, no memory
went out like a candle on the overhead press
I just dropped, they say I was unconscious a minute
got up off the bench and fainted clean away
blacked out squatting, woke with the bar on the pins
can't remember the last set, woke up with a towel under my head
fell, hit my temple on a plate, been confused since
the bar cracked my nose and I've been dizzy and sick since
walked into the J hook, now I've double vision
my head bounced off the platform and I feel drunk
rack pin dropped on my skull, can't remember my kids' names
ever since the ball hit my head I'm so tired and lights bother me
took a kick to the head at muay thai, vomited twice
smacked my forehead and I've had a headache with blurry eyes since
skull splitting headache that came out of nowhere on the leg press
headache hit me like a truck on rep five
most painful headache ever, came in a second
it felt like something burst in my head
head suddenly felt like it was struck by lightning
never had pain in my head like it, dropped the bar
my left eyelid and lip are sagging
talking funny and my arm is like lead all of a sudden
I keep mixing my words up and the right hand is clumsy since an hour
my face on one side is not moving when I laugh
can't lift my left arm or smile straight
speech has gone thick
one arm and one leg went dead at once
I tried to say hello and only noise came out
right eye is black
only see the top half of things
double vision since the last deadlift
everything blurry on my left side suddenly
my eye has a dark curtain
cannot see out the corner of my left eye anymore
felt it tear with a pop, bicep is rolled up by my shoulder
knee popped, fell, can't put weight on it
heard a ping in my calf and now I can't rise on my toes
achilles made a gunshot noise, foot just flops
my pec ripped, I heard it, arm is weak as water
shoulder cracked loud and my arm won't go overhead
my hip clunked and I can't stand on that leg
finger snapped and it's pointing the wrong way
forearm is bent in the middle
knee cap slid to the outside and stuck there
my shoulder is hanging lower and there's a hollow
ankle's at a funny angle
jaw is out of line since the hit, can't close my mouth
thumb joint popped out and won't go back
calf is red, hot and swelling up
painful hot calf, swelled overnight after the coach trip
leg is twice the size below the knee and hot
knee is boiling, swollen, and I feel feverish
shivering with a red hot elbow
hot swollen wrist and a temperature
urine looks like Coca Cola since the bootcamp
brown wee and thighs that won't bend
pee's the colour of mud
my water is coming dark like black tea
tummy rigid and I keep being sick
gut pain so bad I vomited
throwing up with stabbing belly pain after sit ups
I'm a postie and since Monday's lift my right foot keeps catching on kerbs
two of my fingers have lost their feeling after handstands
calf feels hollow and I can't push off, low back niggling too
my arm won't do what I tell it after the neck twinge
legs feel like someone else's from the waist down
peed my leggings on a deadlift and never felt it
my bladder fills up and I have no clue
numb round the back passage since the squat
chest feels squashed flat
got an ache in the chest that runs into my left elbow
strong pressure here in the chest, sorry my English
someone is wringing my heart
breathless in bed last night
I puff just doing my shoelaces
couldn't get a full breath in the queue at the shop
heart's all over the place and I came over dizzy
pulse racing at rest with the room spinning
I fainted at the water fountain
went down like a ton of bricks and don't remember
woke up with my face on the treadmill belt
bumped my head on the rig and I've thrown up
I fell and hit my head and I can't remember it
headache came on like a bolt from the blue on max squat
never had a worse headache
left half of my face has dropped
words won't come and my right arm is limp
my right eye's vision has a big hole in it
can't see properly on one side since the lift
a snap in my elbow and now I can't straighten it
achilles popped, foot won't push
my wrist looks like an s
shoulder bone is sticking up
kneecap has gone to the outside
left calf hot and twice as big
my calf is red raw, swollen and I flew yesterday
knee's hot like a stove and I've got the sweats
fever and a fat red ankle
pee like coke
my urine went dark brown after spin
tummy cramps so bad I was sick
`

/** Talk of other people, of what is over, of jokes and names: nothing of the speaker's body is wrong. */
export const strangersHarmless = `
dead arm after the rower
weight on the chest then pressed
crushing chest today
left shoulder sits lower in the mirror
everything went dark, power cut
how do I know if I have rhabdo
collapsed on the floor after the assault bike
skipping today
i have a headache from work
the collars popped off and the plates slid, gave the whole gym a heart attack
dead bugs and heart attack burpees on the menu tomorrow
covid in 2021 left me breathless for weeks, fully over it since 2022
signed up blind for a hyrox, no idea what I'm in for
client of mine reports a numb foot after squats, I have sent her to hospital
one more round and I'd have passed out haha, great fun
The doctor asked about bladder or bowel trouble, I have none of it
Had a clot in my calf three years ago, treated, discharged, running happily ever since
nearly gave me a heart attack when the bar slipped
a customer of mine fainted last night
one of mine had chest pains, he's in hospital
asked the nurse about chest pain, numbness, all that, I've got none of those
no chest pain no dizziness nothing like that
my dad's heart attack was in 2019, he is fine
Thunder had a great game
Crack is the name of our team
rhabdo is what you get if you overdo it, right?
is dark urine always rhabdo?
I had a stroke in 2018, cleared and training
passed out in 2020, never since, all checked
popped a lung in 2015, healed
dislocated my shoulder ten years ago, solid since
that class took my breath away
heart racing in the last interval, loved it
the app crashed and everything went black on my phone
the lights went out in the gym, whole block
laughed so hard I wet myself
I'd have fainted if you made me do one more
one more set and I would have thrown up
was dead on the floor after that AMRAP, brilliant
lying on the floor after the echo bike, cooked
legs are dead after hill sprints
skipping rope today, double unders
heart emoji
heart rate hit 190 on the last sprint
stroke rate 24 on the erg
pressed the weight off my chest and racked it
chest got crushed today, five sets of bench
smashed chest and back
dropped a plate and it went bang, scared everyone
knees cracked like bubble wrap on the warm up but no pain
my knee clicks, never hurts
grip gave out on the last rep of deadlifts
couldn't feel my legs after leg day lol
can't lift my arms after that shoulder day
can't walk after leg day haha
legs like jelly after lunges
my hands went numb from the cold on the run
foot fell asleep while I was on the sofa, fine now
I was out of breath at the top of the hill
breathing hard after the set
could hardly breathe after that 400
eyes watering from the chalk
glasses steamed up and I couldn't see a thing
blurry photo of my squat
her calf was hot and swollen, turned out a clot, she's okay
beetroot juice turned my pee pink again
vitamins make my pee bright yellow
coke after training is the best
need a wee before my set
bladder training question for my mum
pee break then bench
had black coffee before squats
I've got nerves of steel
heart of a lion, that lad
nothing hurts, nothing numb, all good
pressure of exams, chest day helped
my head is in the game
head spinning with all the program options
banged my head to the music during squats
headbanging playlist for deadlifts
worst headache of a day at work
the plan fell apart, face palm
the mirror makes me look lopsided
one arm is bigger than the other
form looks wonky on my left side
bar is bent, needs replacing
popped a few paracetamol
popped to the shop after training
crack on with the next block
snapped my resistance band
my phone slipped out of my hand mid set
dropped my phone on the treadmill
forearms so pumped I can't hold my phone
can't grip the bar any more after farmers walks
fingers slipping off the bar, need chalk
my shorts ripped, what a bang
cramming for finals so no gym
what are the symptoms of a stroke
should I worry about people fainting in class
training partner's foot went numb in the leg press
my mate reckons his wee was like cola after murph
my nan had a stroke so I train for her
friend of mine passed out on the treadmill
a guy I coach popped his achilles
student in my class banged her head and felt sick
used to get palpitations and dizzy, nothing for years
had kidney stones with brown pee in 2017, gone since
my shoulder used to pop out, surgery 2016, no bother since
faint smell of sweat in here
numb to the pain of early alarms
blind squat test tomorrow with eyes closed
double vision is my favourite band
ripped a fart in yoga and nearly passed out from embarrassment
`

/** Plain injuries in dialect and learners' words: text | body part | side | severity; "-" is null, "?" is not judged. */
export const strangersInjuries = `
sore wrist that gets worse each week | wrist | - | ?
stabbing me between the shoulder blades | upper back | - | -
shoulder keeps slipping out | shoulder | - | ?
there is a sting in the wrist | wrist | - | -
pain in the neck and cannot turn the head | neck | - | severe
my back went, cannot stand up straight | lower back | - | ?
ma shoulder's absolutely gowpin | shoulder | - | -
my elbow's giving it laldy since curls | elbow | - | -
wrist gets worse every week | wrist | - | -
my knee keeps slipping out | knee | - | ?
a sting in my elbow on every curl | elbow | - | ?
something stabbing me in the hip when I squat | hip | - | -
done my calf playing five a side | calf | - | -
did me back lifting the shopping | lower back | - | -
me knee's knackered | knee | - | -
shoulder's bin playing up since bench | shoulder | - | -
pain is coming in my left knee while squatting | knee | left | -
the knee is paining me since two days | knee | - | -
I have a pain at the elbow | elbow | - | -
my ankle is throbbing like mad | ankle | - | -
my back has gone into spasm, can't stand straight | lower back | - | ?
pulled me groin at footy | groin | - | -
my wrist is worse every session | wrist | - | ?
`
