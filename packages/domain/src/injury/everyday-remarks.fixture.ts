/** Red flags as lay people say, type and dictate them: text | kind. */
export const everydayRedFlags = `
my left arm has gone to sleep and wont wake up since the shrugs | limb_numbness_or_weakness
cant feel my foot since the squats | limb_numbness_or_weakness
lost all feeling from the knee down after that deadlift | limb_numbness_or_weakness
whole leg feels like its not mine, back went on the third rep | limb_numbness_or_weakness
my right hand is asleep all day since the bench | limb_numbness_or_weakness
theres no strength in my left leg since my back went | limb_numbness_or_weakness
arm just flops when i try to lift it | limb_numbness_or_weakness
my legs gave way under me and theyre all tingly since i hurt my back | limb_numbness_or_weakness
toes are numb and my calf feels wooden after the back tweak | limb_numbness_or_weakness
got pins and needles all down my arm since I jarred my neck | limb_numbness_or_weakness
left hand keeps dropping stuff and the fingers are fuzzy | limb_numbness_or_weakness
cant lift my toes up when i walk, foot just drags behind | limb_numbness_or_weakness
my grip has disappeared in the right hand, neck has been killing me | limb_numbness_or_weakness
i dont have power in the leg, it is like sleeping | limb_numbness_or_weakness
leg is like jelly and i cant feel it properly, one side only, with my sciatica | limb_numbness_or_weakness
electric shocks down both arms when I bend my neck | limb_numbness_or_weakness
my foot is dead, cant move the toes | limb_numbness_or_weakness
knee keeps buckling because the leg wont hold me up, back pain too | limb_numbness_or_weakness
my thigh has no feeling in it anymore | limb_numbness_or_weakness
cannot feel two of my fingers after the pull ups | limb_numbness_or_weakness
outside of my foot went numb after that last deadlift | limb_numbness_or_weakness
numb from my hip to my toes since the pull | limb_numbness_or_weakness
my arm is gone all weak and heavy since i felt my neck click | limb_numbness_or_weakness
My leg it doesnt respond since the deadlift | limb_numbness_or_weakness
i cant raise my foot off the floor properly, keeps tripping me | limb_numbness_or_weakness
disc is out and ive lost the power in me right leg | limb_numbness_or_weakness
my feet feel like theyre full of sand and i cant tell where the floor is | limb_numbness_or_weakness
sensation in my hand is gone since the neck thing | limb_numbness_or_weakness
leg keeps collapsing on me since the weekend, went at the back | limb_numbness_or_weakness
numbness in the arm is spreading to the fingers | limb_numbness_or_weakness
my right leg is numb again | limb_numbness_or_weakness
cant wiggle my toes, foot is dead | limb_numbness_or_weakness
my hand has gone weak i couldnt even hold my coffee | limb_numbness_or_weakness
pissed myself a bit without feeling it since my back went | bladder_or_bowel
I cant tell when I need to wee anymore, back is in bits | bladder_or_bowel
back pain and havent been able to go to the toilet since yesterday | bladder_or_bowel
my bum is numb and my back is killing me | bladder_or_bowel
i have pain in the back and i can not hold my urine | bladder_or_bowel
had an accident in my pants, couldnt hold it, back injury last week | bladder_or_bowel
no control down there since the deadlift | bladder_or_bowel
i poo myself a bit since the disc | bladder_or_bowel
cant feel when i wipe | bladder_or_bowel
my privates have gone numb after squats | bladder_or_bowel
numb between the legs and back agony | bladder_or_bowel
pee just dribbles out now and my back is stuffed | bladder_or_bowel
bowels have gone haywire since i slipped my disc, cant control them | bladder_or_bowel
I didnt notice I had wet myself til I saw my shorts, back went an hour ago | bladder_or_bowel
cant get a wee started at all since hurting my back | bladder_or_bowel
saddle feels numb, like sitting on nothing, lower back pain | bladder_or_bowel
lost feeling round my backside | bladder_or_bowel
since back injury i must push to pee and nothing comes | bladder_or_bowel
went to the loo and couldnt feel anything, back has been agony for days | bladder_or_bowel
my bladder wont empty and my lower back hurts | bladder_or_bowel
soiled myself at the gym after my back popped | bladder_or_bowel
pins and needles in my groin and bum and cant pee | bladder_or_bowel
losing urine since disc problem | bladder_or_bowel
i have no feel when i go toilet, back pain strong | bladder_or_bowel
leaking wee all day since the back injury | bladder_or_bowel
numb arse and both legs tingling | bladder_or_bowel
crotch is numb after the heavy deadlifts | bladder_or_bowel
I can't poo or pee properly since my back seized | bladder_or_bowel
havent had a pee in 14 hours and my backs agony | bladder_or_bowel
chest feels like someones standing on it | chest_pain
got a tight band round my chest | chest_pain
crushing feeling behind my breastbone when i was on the bike | chest_pain
weird ache in my chest going down my left arm | chest_pain
my chest is killing me and my arm feels heavy | chest_pain
burning in the centre of my chest when i push hard on the rower | chest_pain
pain in the chest when I run | chest_pain
heart hurts when I sprint | chest_pain
feels like an elephant is sat on me chest | chest_pain
stabbing in my chest after the sled | chest_pain
squeezing in the chest with sweats | chest_pain
theres a pressure here in my chest and jaw | chest_pain
feel something heavy in chest since training | chest_pain
I'm getting a pain across my chest whenever I climb stairs | chest_pain
chest aches and im sweating buckets just sitting here | chest_pain
my heart is paining | chest_pain
sharp chest pains came on mid set | chest_pain
like a fist clenched in my chest | chest_pain
pain in left arm and neck with sweating | chest_pain
my chest went really tight on the treadmill and im scared | chest_pain
vice like grip round the chest | chest_pain
discomfort in my chest that goes up to my throat | chest_pain
chest feels tight as a drum and breathing hurts | chest_pain
someone is squeezing my heart it feels like | chest_pain
dull heaviness over the heart | chest_pain
pain behind the sternum | chest_pain
chst pain | chest_pain
chest is hurtin bad | chest_pain
i have oppression in the chest | chest_pain
left arm and jaw are aching and i feel sick | chest_pain
tight chest on the assault bike and it hasnt eased | chest_pain
my chest has been sore and tight with a squeezing feeling every time i walk uphill | chest_pain
cant breathe properly and im just sat down | breathless_at_rest
im gasping and i havent done anything yet | breathless_at_rest
ten minutes after the set and still cant get my breath | breathless_at_rest
i am without air when i am resting | breathless_at_rest
short of breath lying in bed | breathless_at_rest
puffed out just tying my shoelaces | breathless_at_rest
breathing is really hard and i'm only standing here | breathless_at_rest
can't get any air into my lungs | breathless_at_rest
wheezing like mad and i only walked from the car | breathless_at_rest
still panting twenty minutes after I finished | breathless_at_rest
out of breath just talking | breathless_at_rest
struggling for air sat on the couch | breathless_at_rest
breathless walking to the kitchen | breathless_at_rest
i cant take a proper breath in | breathless_at_rest
its been half an hour and my breathing wont settle down | breathless_at_rest
feel like im suffocating lying down | breathless_at_rest
huffing and puffing doing nothing | breathless_at_rest
woke up in the night fighting for breath | breathless_at_rest
short of breath all day for no reason | breathless_at_rest
can't fill my lungs sitting at my desk | breathless_at_rest
the air is not coming, i am sitting on bench | breathless_at_rest
cant catch my breath been sat here ages | breathless_at_rest
im breathing really fast and ive not moved for fifteen minutes | breathless_at_rest
cant brethe | breathless_at_rest
no puff at all even at rest | breathless_at_rest
gasping for air after doing nothing | breathless_at_rest
difficulty breathing | breathless_at_rest
winded just from getting dressed | breathless_at_rest
heart is racing and im dizzy | palpitations_with_dizziness
my heart is fluttering and i feel like im gonna pass out | palpitations_with_dizziness
heart beating out of my chest and the room is spinning | palpitations_with_dizziness
heart going like crazy and feel faint just standing here | palpitations_with_dizziness
heart rate shot up to 200 for no reason and i went lightheaded | palpitations_with_dizziness
pulse is all over the shop and i feel woozy | palpitations_with_dizziness
my heart is jumping and my head spins | palpitations_with_dizziness
heart doing backflips and feel giddy | palpitations_with_dizziness
heart goes thump thump stop and then I get dizzy | palpitations_with_dizziness
palpitations with dizzy spells | palpitations_with_dizziness
heart wont slow down and im seeing stars, really light headed | palpitations_with_dizziness
my heart beats very strong and i am dizzy | palpitations_with_dizziness
ticker is going mental and im feeling faint | palpitations_with_dizziness
heart is missing beats, swimmy head | palpitations_with_dizziness
my heart is hammering for no reason and im wobbly and lightheaded | palpitations_with_dizziness
getting a flutter in my chest and nearly fainting with it | palpitations_with_dizziness
heartbeat is irregular, feel off balance and dizzy | palpitations_with_dizziness
heart felt like a fish flopping about and i came over dizzy | palpitations_with_dizziness
heart is pounding an hour later and i feel dizzy | palpitations_with_dizziness
dizzy and my heart is skipping | palpitations_with_dizziness
my hearts doing somersaults and im proper lightheaded | palpitations_with_dizziness
my watch says irregular rhythm and i feel woozy | palpitations_with_dizziness
heart galloping, had to sit down cos the room was going round | palpitations_with_dizziness
extra beats and light headed again | palpitations_with_dizziness
pulse going haywire and i feel about to faint | palpitations_with_dizziness
heart racing while resting, giddy | palpitations_with_dizziness
heart thudding in my ears and i am going dizzy | palpitations_with_dizziness
i passed out | fainting
blacked out on the last rep of squats | fainting
fainted in the changing room | fainting
woke up on the floor after my deadlift | fainting
i nearly passed out doing squats had to lie down | fainting
everything went dark and i dropped the bar | fainting
lost conciousness for a few seconds | fainting
my lights went out mid lift | fainting
came round with people standing over me | fainting
conked out in the middle of the wod | fainting
i fell down unconscious | fainting
next thing i know im on the ground and everybody's looking at me | fainting
i went out like a light on the platform | fainting
keeled over after the run | fainting
collapsed at the end of the race | fainting
i lost my consciousness during the training | fainting
nearly fainted twice today | fainting
i felt myself going, legs went and i was on the floor for a minute | fainting
out cold for ten seconds after the heavy single | fainting
vision tunneled and i went down | fainting
dropped like a stone after the set, dont remember hitting the floor | fainting
my mate says i was unconscious for half a minute | fainting
hit the deck after my last set, no memory of it | fainting
fainted | fainting
felt like i was about to black out during front squats | fainting
i had a blackout on the treadmill | fainting
went all grey and next minute im lying on the mat | fainting
i was gone for some seconds after the deadlift | fainting
pased out after burpees | fainting
came to on the gym floor | fainting
had a funny turn and went down mid session | fainting
tunnel vision and i passed out | fainting
swooned off the bike | fainting
heard a pop in my knee and now i cant walk on it | pop_with_loss_of_function
felt a snap in my achilles and cant stand on my toes | pop_with_loss_of_function
something popped in my shoulder and i cant lift it | pop_with_loss_of_function
bicep popped and my arm wont bend | pop_with_loss_of_function
loud bang from my calf and i can hardly walk | pop_with_loss_of_function
my knee made a crack and it wont straighten | pop_with_loss_of_function
elbow popped on the bench and now its useless | pop_with_loss_of_function
hamstring went twang, cant walk | pop_with_loss_of_function
felt something tear in my chest and the arm has no strength | pop_with_loss_of_function
ankle popped and it wont hold me | pop_with_loss_of_function
there was a crack in my wrist and I can't turn it | pop_with_loss_of_function
my knee crunched then gave way and i cant bear weight | pop_with_loss_of_function
felt a rip in my bicep, cant curl anything | pop_with_loss_of_function
felt a ping in my quad and i cant lift my leg | pop_with_loss_of_function
achilles went bang like somebody kicked me, cant push off | pop_with_loss_of_function
heard my shoulder go pop, now i cant raise my arm past the hip | pop_with_loss_of_function
hip cracked and the leg wont take weight | pop_with_loss_of_function
a noise like a gunshot in my calf and i couldn't walk after | pop_with_loss_of_function
my knee did crac and now i can not put the foot on the floor | pop_with_loss_of_function
pec snapped, couldnt press the bar off | pop_with_loss_of_function
popped my knee landing and it buckles every step | pop_with_loss_of_function
felt my hammy snap, had to be carried off | pop_with_loss_of_function
bicep made a velcro sound and now I've no strength to turn my palm | pop_with_loss_of_function
shoulder popped out and its stuck | pop_with_loss_of_function
thumb snapped and i cant grip | pop_with_loss_of_function
back popped and i couldnt get up off the floor | pop_with_loss_of_function
knee popped n swelled up straight away | pop_with_loss_of_function
heard it go, calf cant push off anymore | pop_with_loss_of_function
pop in groin and i cant lift my leg | pop_with_loss_of_function
finger popped and now it wont straighten | pop_with_loss_of_function
something has broken inside the knee with a noise, i can't step on the leg | pop_with_loss_of_function
felt a pop and my arm just dropped | pop_with_loss_of_function
my shoulder looks like its out of the socket | deformity
finger is bent sideways | deformity
my wrist is bent at a funny angle | deformity
kneecap is on the side of my leg | deformity
the bone is sticking out of my shin | deformity
my elbow is the wrong shape | deformity
my bicep has rolled up into a ball | deformity
theres a big dent in my thigh where the muscle was | deformity
ankle is facing the wrong direction | deformity
my toe is pointing sideways | deformity
shoulder has dropped out and theres a lump at the front | deformity
my forearm looks bent in the middle | deformity
my collarbone is poking up under the skin | deformity
nose is all over to one side after the bar hit it | deformity
elbow popped out and it looks deformed | deformity
bicep looks like popeye | deformity
theres a gap in my achilles i can put my finger in | deformity
foot is twisted round the wrong way | deformity
my finger is crooked after the ball hit it | deformity
the shoulder is lower than the other and there is a hole | deformity
the arm has a strange shape after i fell | deformity
my patella moved to the outside | deformity
i can see the bone | deformity
thumb is dislocated | deformity
knee cap popped out and hasn't gone back | deformity
something sticking out of my wrist that shouldnt be there | deformity
shin is bent where it shouldnt bend | deformity
finger's gone back to front | deformity
muscle has balled up under my armpit and theres a hollow where my pec was | deformity
bump the size of an egg where my collarbone meets shoulder, bone sticking up | deformity
shoulder's hanging out of joint | deformity
kneecap is not where it should be | deformity
banged my head on the rack and feel sick | head_injury_with_symptoms
bar hit me on the head and im dizzy | head_injury_with_symptoms
dropped a plate on my head, got a headache and blurry vision | head_injury_with_symptoms
fell off the box and hit my head, cant remember the last set | head_injury_with_symptoms
smacked my head on the rig and now i feel all foggy | head_injury_with_symptoms
whacked my noggin, seeing double | head_injury_with_symptoms
hit head on floor and vomit two times | head_injury_with_symptoms
knocked my head and ive been confused since | head_injury_with_symptoms
got a bang on the head and my ears are ringing | head_injury_with_symptoms
clonked my head on the bar and now im drowsy | head_injury_with_symptoms
took a knock to the head, keep forgetting things | head_injury_with_symptoms
kettlebell smacked me in the face and im dizzy and sick | head_injury_with_symptoms
my head hit the ground and I lost consciousness | head_injury_with_symptoms
I think im concussed | head_injury_with_symptoms
bumped my head on the pull up bar and lights hurt my eyes | head_injury_with_symptoms
barbell came down on my head, bleeding and woozy | head_injury_with_symptoms
fell backwards on my head and now headache that gets worse | head_injury_with_symptoms
hit my head and i was out for a few secs | head_injury_with_symptoms
cracked my skull on the smith machine and im being sick | head_injury_with_symptoms
i slipped and my head went into the rack and i feel really sleepy | head_injury_with_symptoms
my head struck the bench and im slurring | head_injury_with_symptoms
got hit on the head by a falling dumbbell and everything is spinning | head_injury_with_symptoms
walloped my head, pupils are different sizes | head_injury_with_symptoms
i hit the head and after i have nausea | head_injury_with_symptoms
bashed me head, proper dazed | head_injury_with_symptoms
concussion from the weekend still got headaches | head_injury_with_symptoms
knocked myself silly on the bar and dont remember driving here | head_injury_with_symptoms
medicine ball to the face and now my vision is fuzzy | head_injury_with_symptoms
worst headache of my life | worst_headache
worst headache ever came on during squats | worst_headache
sudden massive headache mid deadlift | worst_headache
like being hit over the head with a bat, came out of nowhere | worst_headache
thunderclap headache on the bench | worst_headache
head felt like it exploded when i strained | worst_headache
never had a headache this bad | worst_headache
my head is splitting, came on in a second on leg press | worst_headache
most painful headache ive ever had | worst_headache
the strongest headache of my life after leg press | worst_headache
instant blinding headache when i stood up with the bar | worst_headache
sudden pain in the head like a explosion | worst_headache
headache came on all at once and its unbearable | worst_headache
my head has never hurt like this | worst_headache
worst pain in my head i've ever known | worst_headache
stonking headache hit me from nowhere in the middle of a lift | worst_headache
headache from zero to a hundred in a second | worst_headache
back of my head felt like someone hit me with a hammer mid press | worst_headache
crazy sudden headache and stiff neck | worst_headache
excruciating headache came on suddenly mid set | worst_headache
like a bomb going off in my head mid rep | worst_headache
the most horrible headache ever | worst_headache
headache so bad and so sudden i dropped the bar | worst_headache
agony in my head out of the blue, never known anything like it | worst_headache
a lightning bolt of pain in my skull | worst_headache
i got the biggest headache i ever have | worst_headache
my skull felt like it cracked open mid squat out of nowhere | worst_headache
worst migraine ive ever had and it came on in seconds | worst_headache
head pain like never before | worst_headache
worse headache of my life | worst_headache
my face is drooping on one side | stroke_signs
cant speak properly, words are coming out wrong | stroke_signs
one side of my body has gone weak | stroke_signs
left side of my face is numb | stroke_signs
my speech is slurred all of a sudden | stroke_signs
my mouth has dropped on the right | stroke_signs
i can not lift my left arm and leg suddenly | stroke_signs
talking gibberish and cant help it | stroke_signs
my smile is wonky and my arm is weak | stroke_signs
whole right side just went | stroke_signs
cant find my words since the last set | stroke_signs
half my body is numb | stroke_signs
my tongue isnt working and i'm dribbling out of one side | stroke_signs
the right arm and the right leg have no force since an hour | stroke_signs
my face feels like after the dentist on one side | stroke_signs
people cant understand what im saying | stroke_signs
words wont come out right | stroke_signs
mouth is sagging on the left | stroke_signs
i cant smile on one side | stroke_signs
eyelid has drooped and my speech is funny | stroke_signs
arm and leg on the left side wont move | stroke_signs
suddenly i cannot speak | stroke_signs
slurring my words and ive not had a drink | stroke_signs
face gone lopsided | stroke_signs
my left side doesnt work | stroke_signs
face is falling on one side | stroke_signs
i sound drunk but i havent been drinking | stroke_signs
numb down one whole side | stroke_signs
cant string a sentence together all of a sudden | stroke_signs
left half of my face wont move | stroke_signs
my mouth is crooked and i cannot talk good | stroke_signs
sudden weakness in my arm and leg on one side | stroke_signs
cant see out of my right eye | vision_loss
ive gone blind in one eye | vision_loss
vision has gone in my left eye | vision_loss
everythings gone black in one eye | vision_loss
like a curtain coming down over my eye | vision_loss
lost my sight for a minute after the lift | vision_loss
half of my vision is missing | vision_loss
big black spot in my vision that wont go | vision_loss
i see nothing with the left eye | vision_loss
my eyesight just went | vision_loss
suddenly seeing double | vision_loss
vision blurry in one eye since the deadlift | vision_loss
there's a shadow over my right eye | vision_loss
eye went dark | vision_loss
tunnel vision that hasnt gone away | vision_loss
cant see properly since that heavy squat | vision_loss
lost peripheral vision on the left | vision_loss
i am blind on one eye | vision_loss
a grey veil over the eye | vision_loss
blank patch in the middle of what I see | vision_loss
my vision went and hasnt come back fully | vision_loss
sight in my left eye has disappeared | vision_loss
seeing flashes and floaters and a dark curtain | vision_loss
one eye is all fuzzy and i cant read the board | vision_loss
everything looks blurry all of a sudden | vision_loss
i have lost the view in the eye | vision_loss
right eye has stopped working | vision_loss
half the screen is missing when i look at it | vision_loss
I can only see half of everything | vision_loss
the sight is going in my eye | vision_loss
it's like looking through fog with my left eye | vision_loss
my calf is swollen and hot | hot_swollen_calf
calf is red and warm and sore to touch | hot_swollen_calf
left calf twice the size of the other and hot | hot_swollen_calf
lower leg is puffed up and warm | hot_swollen_calf
calf is massive and burning hot | hot_swollen_calf
one calf is way bigger than the other and tender | hot_swollen_calf
my calf is swelled and it is warm | hot_swollen_calf
calf feels hot, tight and swollen after the flight | hot_swollen_calf
leg is swollen red and hot below the knee | hot_swollen_calf
calf has ballooned and its red | hot_swollen_calf
calf is throbbing hot and hard | hot_swollen_calf
i think i have a blood clot in my calf | hot_swollen_calf
dvt symptoms in my left leg, calf hot and swollen | hot_swollen_calf
calf is warm to the touch and looks puffy | hot_swollen_calf
swollen calf, skin is red and shiny | hot_swollen_calf
calf gone hard and hot since i got back off holiday | hot_swollen_calf
my calf hurts and its much bigger than the right one | hot_swollen_calf
red streaks and heat on the back of my calf, its swollen | hot_swollen_calf
the calf is fat and hot | hot_swollen_calf
calf's up like a football and roasting | hot_swollen_calf
calf is inflamed red and hot | hot_swollen_calf
back of my lower leg is swollen and feels warm | hot_swollen_calf
right calf is huge and warm | hot_swollen_calf
calf swelling with heat | hot_swollen_calf
calf tender hot to touch since the surgery | hot_swollen_calf
my calf is really red and swollen | hot_swollen_calf
calf painful and warm after long drive, tender when i press | hot_swollen_calf
swolen calf and hot | hot_swollen_calf
knee is hot and swollen and i have a fever | hot_joint_with_fever
hot red knee and shivering | hot_joint_with_fever
my ankle is burning hot and ive got a temperature | hot_joint_with_fever
elbow red and swollen, feeling feverish | hot_joint_with_fever
shoulder joint is hot and i have the chills | hot_joint_with_fever
temp of 39 and my knee is like a furnace | hot_joint_with_fever
hip is hot and ive got a fever | hot_joint_with_fever
wrist is red hot, sweats and fever all night | hot_joint_with_fever
knee has swollen up overnight and im running a temperature | hot_joint_with_fever
i have high temperature and my knee is warm and red | hot_joint_with_fever
my big toe is swollen red and im feverish | hot_joint_with_fever
feverish and my knee is boiling | hot_joint_with_fever
got the shivers and my elbow is hot and puffy | hot_joint_with_fever
my knee is hot to touch and I'm burning up | hot_joint_with_fever
ankle is angry red and hot, temp 38.9 | hot_joint_with_fever
knee is really warm and swollen with chills | hot_joint_with_fever
joint is red and hot and i feel like i have the flu | hot_joint_with_fever
got a temp and my knees swollen up like a balloon | hot_joint_with_fever
knee swollen hot, body hot also with fever | hot_joint_with_fever
finger joint is red and swollen and i have a fever | hot_joint_with_fever
hot swollen wrist, 102 fever | hot_joint_with_fever
my knee is warm and i cant stop shaking with cold sweats | hot_joint_with_fever
elbow roasting hot, 39 degrees temperature | hot_joint_with_fever
my knee is infected i think, hot and im feverish | hot_joint_with_fever
knee on fire and i've got a raging temperature | hot_joint_with_fever
pyrexia and a hot knee | hot_joint_with_fever
my pee is brown | dark_urine
peeing coke coloured since the workout | dark_urine
urine looks like cola | dark_urine
wee is dark as tea | dark_urine
pee is the color of iced tea | dark_urine
urine is dark red after crossfit | dark_urine
im pissing brown | dark_urine
blood in my urine after the run | dark_urine
my piss is black | dark_urine
dark pee after 200 pullups | dark_urine
peeing blood | dark_urine
pee looks like coffee | dark_urine
urine is very dark, brown like beer | dark_urine
toilet water is brown after i pee and my arms are swollen | dark_urine
i think i've got rhabdo | dark_urine
my urine is dark | dark_urine
whats it mean if my wee is brown | dark_urine
pee came out looking like soy sauce | dark_urine
it was like treacle when i weed | dark_urine
my pee is pink | dark_urine
pissing blood | dark_urine
dark coloured urine two days after leg day | dark_urine
wee has gone the colour of rust | dark_urine
orangey brown pee and legs are destroyed | dark_urine
peed and it looked like root beer | dark_urine
the pipi is brown | dark_urine
urin is dark brown | dark_urine
my wee is maroon | dark_urine
wee looks like bovril | dark_urine
i have the urine of dark color | dark_urine
peeing rust | dark_urine
bad stomach pain and vomiting | belly_pain_with_vomiting
belly is killing me and i keep throwing up | belly_pain_with_vomiting
gut pain and being sick | belly_pain_with_vomiting
cant stop puking and my stomach is in knots with pain | belly_pain_with_vomiting
abdominal pain with vomiting since this morning | belly_pain_with_vomiting
severe pain lower right belly and i vomited twice | belly_pain_with_vomiting
tummy pain and ive been sick all night | belly_pain_with_vomiting
my stomach hurts really bad and ive thrown up three times | belly_pain_with_vomiting
vomited and stomach is rock hard | belly_pain_with_vomiting
abdomen pain and vomit | belly_pain_with_vomiting
horrible pain in me guts and spewing | belly_pain_with_vomiting
sharp pain in my side and puking | belly_pain_with_vomiting
stomach cramps so bad im vomiting | belly_pain_with_vomiting
pain round my belly button and i keep being sick | belly_pain_with_vomiting
chundering and my guts are in agony | belly_pain_with_vomiting
barfing all morning with stomach pain | belly_pain_with_vomiting
stomach ache and throwing up blood | belly_pain_with_vomiting
my belly is swollen and sore and i cant keep anything down | belly_pain_with_vomiting
can't keep water down and my stomach is agony | belly_pain_with_vomiting
stabbing stomach pain, hurling everything up | belly_pain_with_vomiting
hernia is hard and painful and ive been sick | belly_pain_with_vomiting
doubled over with belly pain and retching | belly_pain_with_vomiting
i have strong pain of stomach and i vomit | belly_pain_with_vomiting
upchucking and pain in my abdomen | belly_pain_with_vomiting
gut is in bits and ive been heaving all night | belly_pain_with_vomiting
stomach is so sore and i been vomitting | belly_pain_with_vomiting
tummy ache so bad i threw up | belly_pain_with_vomiting
pain in my lower abdomen, threw up after | belly_pain_with_vomiting
the whole of my left foot is numb since rack pulls | limb_numbness_or_weakness
can barely lift my foot, it just hangs there | limb_numbness_or_weakness
fingers have gone all tingly and I keep fumbling my chalk | limb_numbness_or_weakness
theres a dead patch on my thigh and my leg feels feeble since the back twinge | limb_numbness_or_weakness
ma leg's gone deid fae the hip doon | limb_numbness_or_weakness
i dont feel the two small fingers of the hand | limb_numbness_or_weakness
arm wont do what I tell it | limb_numbness_or_weakness
my calf has gone floppy and i trip over my own foot, back's dodgy | limb_numbness_or_weakness
numbnes in both hands when i wake up after deadlift day | limb_numbness_or_weakness
my hand has no grip strength since my neck cracked | limb_numbness_or_weakness
lost sensation in my big toe after squats | limb_numbness_or_weakness
strange weakness in one leg, it just wont push | limb_numbness_or_weakness
right leg feels detached from me since the disc went | limb_numbness_or_weakness
havent been able to wee since my back went on tuesday | bladder_or_bowel
cant tell if my bladder is full since the deadlift injury | bladder_or_bowel
numb in the crotch and weak legs after heavy squats | bladder_or_bowel
i keep wetting myself without knowing since the back injury | bladder_or_bowel
no sensation when i go for a number two, back is agony | bladder_or_bowel
having trouble starting to pee since i hurt my back | bladder_or_bowel
bowel control has gone since the back thing | bladder_or_bowel
tingling around my arse and i cant hold my wee | bladder_or_bowel
pee is leaking and lower back is screaming | bladder_or_bowel
my bits are numb since that last pull | bladder_or_bowel
cant feel myself pee | bladder_or_bowel
theres a pain in the middle of my chest that comes when i climb the stairs | chest_pain
chest feels crushed | chest_pain
my chest hurts bad, like really bad | chest_pain
got a heavy chest and a dodgy left arm | chest_pain
feels like a belt being tightened around my chest | chest_pain
ache across my chest into both shoulders when i cycle | chest_pain
dolor en el pecho, i mean pain in chest | chest_pain
my chest is squeezing and im clammy | chest_pain
heart aches on every incline | chest_pain
i got this stabbing chest thing going on | chest_pain
burning pain behind breastbone on the treadmill, goes when i stop | chest_pain
something is sitting on my chest i swear | chest_pain
im breathless just sitting on the couch | breathless_at_rest
cant get enough air and im not even moving | breathless_at_rest
im struggling for breath in the changing room and haven't trained | breathless_at_rest
breathing hard for an hour now since i stopped | breathless_at_rest
lying in bed and i cant catch my breath | breathless_at_rest
short of breath even when im doing nothing | breathless_at_rest
i cannot breathe well when i rest | breathless_at_rest
gasping for breath sitting in the car | breathless_at_rest
feel like i cant get a full breath since this morning sitting at work | breathless_at_rest
not able to breathe properly at rest | breathless_at_rest
my heart started racing out of the blue and i got dizzy | palpitations_with_dizziness
heart is doing flips and i'm light headed | palpitations_with_dizziness
irregular heartbeat and dizziness | palpitations_with_dizziness
heart fluttering like a bird, about to pass out | palpitations_with_dizziness
feel my heart pounding in my throat and everything is spinning | palpitations_with_dizziness
my heart rhythm is off and i feel faint | palpitations_with_dizziness
i have palpitations and i am going dizzy | palpitations_with_dizziness
heart skipped a load of beats then I went woozy | palpitations_with_dizziness
pulse is weird and jumpy, head feels floaty | palpitations_with_dizziness
heart is thumping at 180 sat down, feeling giddy | palpitations_with_dizziness
went unconscious on the leg press | fainting
i just passed out in the shower after training | fainting
i fainted from the heavy set | fainting
i blacked out and smashed into the rack | fainting
went down like a ton of bricks and dont remember a thing | fainting
i had a faint on the treadmill | fainting
lost consciousness on the erg | fainting
felt faint, then woke up on the ground | fainting
knees went and then i was looking up at the ceiling with no idea what happened | fainting
i came to and the paramedic was there | fainting
nearly blacked out on that last single | fainting
passed out cold after a max effort | fainting
knee went pop and now i cant put weight on it | pop_with_loss_of_function
something went bang in my calf and i cant walk | pop_with_loss_of_function
shoulder made a loud crack and now i cant move my arm | pop_with_loss_of_function
my achilles snapped, foot wont push | pop_with_loss_of_function
pec ripped with a pop, arm has no power | pop_with_loss_of_function
heard a snap in my ankle and couldnt stand up | pop_with_loss_of_function
popped my bicep, elbow wont bend now | pop_with_loss_of_function
groin popped, can barely walk | pop_with_loss_of_function
my wrist made a crunch and i cant hold anything | pop_with_loss_of_function
felt my quad tear with a pop, leg wont straighten | pop_with_loss_of_function
hip popped out on the squat, couldnt get up | pop_with_loss_of_function
finger's at a right angle | deformity
my knee cap has moved to the side | deformity
shoulder is visibly out of its socket | deformity
arm looks bent where it shouldnt be | deformity
there's bone poking out | deformity
ankle is pointing the wrong way | deformity
my toe is all bent out of shape | deformity
bicep is bunched up near my shoulder | deformity
elbow looks dislocated | deformity
wrist is all wonky and bent after i fell | deformity
theres a massive lump on my collarbone and the bone's sticking up | deformity
forearm has a bend in it that wasnt there before | deformity
hit my head on the bar and now im seeing double | head_injury_with_symptoms
bashed my head and ive been sick twice | head_injury_with_symptoms
bumped my head, feel really dazed and sleepy | head_injury_with_symptoms
plate fell on my head and now i have a banging headache | head_injury_with_symptoms
whacked my head on the cable machine and im confused | head_injury_with_symptoms
fell off the rig onto my head and everything's blurry | head_injury_with_symptoms
the bar came down on my forehead and i feel nauseous | head_injury_with_symptoms
knocked my head, cant concentrate and the lights bother me | head_injury_with_symptoms
smacked the back of my skull on the floor, ears ringing | head_injury_with_symptoms
banged ma heid an noo ah feel sick | head_injury_with_symptoms
my head hit the floor when i fell from the rope, feel out of it | head_injury_with_symptoms
its the worst headache i have had in my life | worst_headache
head suddenly felt like it was going to explode on the last rep | worst_headache
sudden awful headache at the back of my head mid squat | worst_headache
a massive headache came from nowhere when i deadlifted | worst_headache
never had pain like this in my head | worst_headache
headache hit me like lightning | worst_headache
i got headache very strong in one second, like a bomb | worst_headache
most intense headache ever, came on during bench | worst_headache
splitting headache out of nowhere, worst one ever | worst_headache
felt a snap in my head then an unreal headache | worst_headache
one side of my mouth is hanging down | stroke_signs
my words are slurring | stroke_signs
left arm and left leg have gone weak all of a sudden | stroke_signs
face feels numb on the right and my hand is clumsy | stroke_signs
i cant get my words out properly | stroke_signs
half of my face is not moving | stroke_signs
speech has gone funny | stroke_signs
cant smile properly, one side is dead | stroke_signs
right side of my body feels heavy and numb | stroke_signs
my face is lopsided | stroke_signs
suddenly i am speaking like drunk | stroke_signs
cant lift one arm and my face is droopy | stroke_signs
suddenly can't see anything out of my left eye | vision_loss
lost vision in one eye | vision_loss
my eye has gone completely dark | vision_loss
there is a black curtain over half my sight | vision_loss
everything went blurry in my right eye and it stayed | vision_loss
i cant see the left half of things | vision_loss
vision is going in and out in one eye | vision_loss
sight has gone in one eye after a heavy set | vision_loss
my right eye sees nothing | vision_loss
blurred vision that started on the last deadlift | vision_loss
big blind spot in my eye now | vision_loss
calf is swollen hot and tender | hot_swollen_calf
one calf is bigger and warmer than the other | hot_swollen_calf
back of my calf is red hot and puffy | hot_swollen_calf
my left calf has swollen up and feels like its burning | hot_swollen_calf
calf is throbbing and swollen since the flight | hot_swollen_calf
the calf it is red, hot, and fat | hot_swollen_calf
worried about dvt, calf swollen and sore | hot_swollen_calf
calf hard, warm and red | hot_swollen_calf
swelling in my calf and its warm | hot_swollen_calf
knee swollen hot with fever | hot_joint_with_fever
my ankle is red hot and i feel feverish | hot_joint_with_fever
temperature of 38.7 and my elbow is throbbing and hot | hot_joint_with_fever
hot swollen hip and chills | hot_joint_with_fever
wrist blown up and hot, running a fever | hot_joint_with_fever
i have chills and my knee is burning | hot_joint_with_fever
my shoulder is red and hot and i feel fluey and shivery | hot_joint_with_fever
thumb joint is hot and swollen and ive got a temp | hot_joint_with_fever
pee is dark brown like cola | dark_urine
my urine is the colour of strong tea | dark_urine
peeing dark brown after that workout | dark_urine
wee looks like coke | dark_urine
urine has turned red | dark_urine
there's blood in my pee | dark_urine
my pee came out black | dark_urine
my piss looks like coffee after 300 pull ups | dark_urine
urine color very dark like coca cola | dark_urine
bloody urine after the marathon | dark_urine
terrible stomach ache and i cant stop vomiting | belly_pain_with_vomiting
sharp pain in my belly and throwing up | belly_pain_with_vomiting
belly pain, vomited three times | belly_pain_with_vomiting
stomach is killing me, been puking since training | belly_pain_with_vomiting
my gut hurts loads and im being sick | belly_pain_with_vomiting
pain in lower right abdomen and throwing up | belly_pain_with_vomiting
stomach pain so bad im bent double and vomiting | belly_pain_with_vomiting
tummy is in agony and i keep retching | belly_pain_with_vomiting
hernia popped out, sore as hell, and im vomiting | belly_pain_with_vomiting
abdominal cramps, vomited everything | belly_pain_with_vomiting
thumb and first finger have been numb since the carries | limb_numbness_or_weakness
my leg buckled walking upstairs, it's got no strength since my back went | limb_numbness_or_weakness
whole arm's gone fizzy and i cant close my hand | limb_numbness_or_weakness
cant pee since my back locked up | bladder_or_bowel
no idea when im going to poo, it just happens, since my disc slipped | bladder_or_bowel
feels numb when i sit on the toilet and my back is shot | bladder_or_bowel
weird pressure thing in my chest when i did the bike | chest_pain
chest is in agony | chest_pain
pain shooting from my chest to my left shoulder | chest_pain
lying on my bed and i cant breathe right | breathless_at_rest
havent lifted a thing yet and im already breathless | breathless_at_rest
an hour since i finished and i still cant breathe normally | breathless_at_rest
heart keeps skipping and im dead dizzy | palpitations_with_dizziness
my heart went berserk and i had to grab the rack cos i was dizzy | palpitations_with_dizziness
lightheaded and my pulse is racing for no reason | palpitations_with_dizziness
i fainted mid squat | fainting
next thing i knew i was on the floor with a crowd round me | fainting
passed out when i stood up from the bench | fainting
shoulder went pop, arm is hanging there | pop_with_loss_of_function
snap in the back of my heel and now i can't tiptoe | pop_with_loss_of_function
knee popped and i can't straighten it | pop_with_loss_of_function
my pinky is sticking out sideways | deformity
shoulder popped out and looks square | deformity
my bicep slid up my arm | deformity
cracked my head off the floor, been puking | head_injury_with_symptoms
bar whacked my head and i cant remember the rest of the session | head_injury_with_symptoms
took an elbow to the temple and everything is blurry | head_injury_with_symptoms
headache like ive never had, came out of nowhere on the last rep | worst_headache
worst head pain ever | worst_headache
my head exploded, unbelievable headache all of a sudden | worst_headache
left side of my mouth wont move | stroke_signs
my arm went dead and my speech is all slurry | stroke_signs
cant get words out and face feels weird | stroke_signs
gone blind on the right | vision_loss
lost half my vision after that lift | vision_loss
cant see out the left side | vision_loss
left calf is double the size and warm | hot_swollen_calf
calf red hot swollen hurts to touch | hot_swollen_calf
my calf is really swollen and it feels hot | hot_swollen_calf
ankle swollen and hot plus ive got a fever | hot_joint_with_fever
knee is red and ive been shivering all night | hot_joint_with_fever
hot puffy elbow and a temp | hot_joint_with_fever
my pee is like coca cola | dark_urine
urine is brown and my legs are wrecked | dark_urine
pissing dark red | dark_urine
awful belly ache and been sick five times | belly_pain_with_vomiting
stomach pain, keep vomiting | belly_pain_with_vomiting
i keep puking and there's a stabbing pain in my tummy | belly_pain_with_vomiting
`

/** Injuries without a red flag: text | body part | side | severity; "-" is null, "?" is not judged. */
export const everydayInjuries = `
front of my left shoulder is well sore when i bench | shoulder | left | -
rotator cuff has been grumbling for weeks | shoulder | - | -
felt a tweak in my right shoulder on the snatch | shoulder | right | -
my collar bone is bruised from cleans | shoulder | - | -
AC joint flare up, hurts on dips | shoulder | - | -
sholder hurts bad when i lift it | shoulder | - | -
inside of the elbow hurts on chin ups, left one | elbow | left | -
golfers elbow in both arms | elbow | both | -
outside of my right elbow aches every rep | elbow | right | moderate
my wrist is a bit tender after cleans | wrist | - | mild
wrists are achy from pushups | wrist | both | -
jarred my wrist on the bag | wrist | - | -
landed on my wrist, its swollen | wrist | - | moderate
thumb is sprained from catching the bar | hand | - | -
bent my finger back, it's puffy | hand | - | moderate
ripped my palm open on the pull ups | hand | - | -
cricked my neck looking up | neck | - | -
neck is killing me since shrugs | neck | - | -
can't turn my head to the left | head | left | severe
pain between my shoulder blades when i row | upper back | - | -
pulled something under my shoulder blade | upper back | - | -
mid back spasm mid set | upper back | - | -
i put my back out lifting the bags | lower back | - | -
lower back is in bits after deadlifts, sharp pain when I bend | lower back | - | -
back went on me doing rows | lower back | - | -
my lower back seized up, had to stop | lower back | - | moderate
disc bulge playing up | lower back | - | -
my spine hurt when i sit | lower back | - | -
tailbone is sore from the rower | lower back | - | -
cracked rib, hurts when i laugh | chest | - | -
ribs are bruised on the right from sparring | chest | right | -
tore my pec on bench | chest | - | severe
pec tweak 3/10 | chest | - | mild
hip pinches at the bottom of the squat | hip | - | -
left hip is clicking and painful | hip | left | -
deep ache in my right glute when I run | hip | right | -
glute strain, easing back in | hip | - | -
hip flexor is giving me grief | hip | - | -
groin strain, pain 4 out of 10 | groin | - | moderate
tweaked my groin on the sumo pulls | groin | - | -
inner thigh twinge on lunges | groin | - | mild
hammy went on the sprint | hamstring | - | -
hammie feels tight and sharp on the right side | hamstring | right | -
felt something go in the back of my thigh | hamstring | - | -
quad pull on the left | quadriceps | left | -
dead legged my quad in footy | quadriceps | - | -
thigh strain | quadriceps | - | -
knee is playing up again | knee | - | -
left knee is swollen up like a balloon | knee | left | moderate
kneecap pain on stairs | knee | - | -
stabbing pain under my right kneecap | knee | right | -
twisted my knee on the landing | knee | - | -
nees hurt when i squat | knee | both | -
mcl sprain, in a brace | knee | - | -
calf is cramping and hurts to walk | calf | - | -
tight painful left calf since the run | calf | left | -
shin splints are killing me | shin | - | -
smacked my shin on the box | shin | - | -
shin is bruised and sore | shin | - | -
rolled me ankle on the kerb | ankle | - | -
ankle pain 6/10 | ankle | - | moderate
achilles is stiff and sore in the morning | ankle | - | -
tore my achilles | ankle | - | severe
heel pain, think its plantar fasciitis | foot | - | -
arch of my left foot hurts | foot | left | -
stubbed my toe on the rack and it's throbbing | foot | - | -
blister on my heel is bleeding | foot | - | -
broke my toe | foot | - | severe
stomach strain from sit ups | abdomen | - | -
pulled an oblique | abdomen | - | -
hernia is hurting | abdomen | - | -
headache every session this week | head | - | -
busted my lip on the bar | head | - | -
forearm pain when i grip | other | - | -
strained my right bicep on curls | other | right | -
tricep tendon is really sore | other | - | -
doing rehab for my shoulder | shoulder | - | -
three weeks post op on my knee | knee | - | -
physio for my ankle this morning, still sore | ankle | - | -
coming back from a torn hamstring | hamstring | - | ?
i have pain in the two knees | knee | both | -
the shoulder it pains me when i push | shoulder | - | -
i hurt me back | lower back | - | -
it hurts my wrist to do front squats | wrist | - | -
had to bin the squats, knee was screaming | knee | - | moderate
packed it in early, hip hurts | hip | - | moderate
can barely walk, pulled my calf | calf | - | severe
i cannot bend my knee | knee | - | severe
elbow is killing 9/10 | elbow | - | severe
shoulder niggle nothing major | shoulder | - | mild
slight discomfort in my left knee | knee | left | mild
tiny twinge in my back | lower back | - | mild
knee pain level 2 | knee | - | mild
my right ancle is sore | ankle | right | -
hamstirng is tight and painful on the left | hamstring | left | -
stomch muscle pull | abdomen | - | -
shoulder is crunching and sore when i press | shoulder | - | -
my right shoulder keeps slipping and hurts | shoulder | right | -
bit sore round my left rotator cuff | shoulder | left | mild
delt strain on the right side | shoulder | right | -
there is a sharp pain in my elbow with every curl | elbow | - | -
my elbow feels inflamed | elbow | - | -
hyperextended my elbow on the jerk | elbow | - | -
wrist feels jammed and painful in the front rack | wrist | - | -
sprained both wrists snowboarding | wrist | both | -
pinky is swollen | hand | - | moderate
whiplash from the car, neck is painful | neck | - | -
trap spasm into my neck | neck | - | -
something twinged in my mid back | upper back | - | -
my lower back is wrecked, can't bend | lower back | - | severe
slipped disc is bad this morning | lower back | - | -
pulled muscle in my lower back, 5/10 | lower back | - | moderate
my back is acting up when i deadlift | lower back | - | -
left glute is in spasm | hip | left | -
hips hurt on both sides when i squat | hip | both | -
adductor is sore and pulling on the left | groin | left | -
groin feels strained when i sidestep | groin | - | -
torn hamstring, in rehab | hamstring | - | severe
my hammy is nipping a bit | hamstring | - | mild
strained quad kicking a ball | quadriceps | - | -
patella tendon is sore every session | knee | - | -
knee locks up when i squat | knee | - | -
knees are grinding and painful | knee | both | -
itb is flaring, outside of the knee is sore | knee | - | -
calf tear grade 1 | calf | - | severe
my calf twinges a bit when i push off | calf | - | mild
right shin hurts when i run | shin | right | -
twisted my ankle on a rock | ankle | - | -
both ankles ache after every run | ankle | both | moderate
achilles has gone again | ankle | - | -
ball of my right foot is sore | foot | right | -
big toe is swollen | foot | - | moderate
felt a sharp pain in my stomach on the sit ups | abdomen | - | -
oblique strain on the left | abdomen | left | -
chipped a tooth on the bar | head | - | -
cut my forehead on the rack | head | - | -
bad migraine today | head | - | -
forearm is strained | other | - | -
bicep tendonitis in my left arm | other | left | -
ruptured my bicep, surgery next week | other | - | severe
had to stop, sharp pain in left knee | knee | left | moderate
couldn't finish the set, elbow pain | elbow | - | moderate
hip pain 8 out of 10 | hip | - | severe
my back is a wee bit sore and stiff | lower back | - | mild
nursing a tight achilles | ankle | - | -
still rehabbing my knee | knee | - | -
getting physio on my neck | neck | - | -
i have a injury in the shoulder | shoulder | - | -
the knee make me pain when i go down | knee | - | -
i feel pain in back lower when lifting | lower back | - | -
`

/** Injuries that come near a red flag and are none. */
export const nearRedFlags = `
torn meniscus, can't straighten my knee
meniscus tear in my left knee, it locks and won't bend
hamstring tear grade two, can't run
pulled my back, can't bend over
back went, can't get out of bed
frozen shoulder, can't lift my arm past ninety degrees
shoulder impingement, can't reach behind my back
shoulder clicks and it hurts to lift my arm
knee makes a crunching noise and is stiff
knee gives way on the stairs sometimes
my knee buckled on the lunge but no pain
ankle is swollen and bruised after rolling it
knee is swollen and warm after the long run
elbow is a bit warm and sore
calf cramp woke me up last night
calf strain, sore to touch
sore calf, tender when I press it
calf is swollen after I pulled it
my wrist is swollen and can't bend it
wrist hurts so I can't grip the bar
carpal tunnel is playing up
carpal tunnel pain in my left wrist when I hold the bar
trapped nerve in my neck, can't turn my head
neck is locked, can't look left
stiff neck and headache
headache after training
headaches on heavy squats
migraine today, skipping squats
bad headache all day
slight headache since the heavy singles
bumped my head on the rack, small bruise, otherwise fine
banged my head, got a lump
hit my chin on the bar, cut lip
split my eyebrow open on the bar
nose bleed after the deadlift
something in my eye, stings
black eye from the ball
dropped a plate on my toe and the nail is black
thumb nail is black and blue
dizzy when I stand up too fast
felt dizzy after the set
a bit lightheaded on the bike today
felt lightheaded for a second
stomach cramps on the run
stitch in my side
side stitch on the run
hernia is sore
pulled a muscle in my stomach
strained my abs, hurts to laugh
ribs hurt when I breathe
bruised rib, hurts to breathe deep
cracked a rib, hurts to cough
pec strain, hurts on the bench
pulled my pec
costochondritis again
winded myself falling off the box, ribs sore
cut my shin on the box, blood everywhere
bleeding shin after box jumps
callus ripped, hand bleeding
blister on my heel is red
toe is bruised and bent it back on the sled
jammed my finger, it's swollen and stiff
finger is swollen after the ball hit it
sprained thumb, can't grip
shin splints, both legs
stress fracture in my foot
broken toe
broke my wrist, in a cast
post op knee, quad is weak
knee rehab, my quad is still weak
glute is weak since hip surgery so doing rehab
my groin is sore
pulled my groin
tailbone is bruised from sit ups
sciatica today, ache in my bum
sciatica shooting down my leg
hip pain when I sit
piriformis is tight and sore on the right
back spasm
lower back tight and sore after deadlifts, hurts to sit
back is killing me after sitting in the car
bad back, going to the toilet is painful because of bending
can't sleep on my shoulder
woke up with a stiff neck
woke up with a sore shoulder
hurts to breathe after the rib knock
sore throat and cough
shoulder blade pain when I breathe in
jaw hurts from clenching
tooth ache when I bite down on lifts
shoulder pops and aches
hip popped and now it aches
heard a click in my elbow, sore since
felt a pop in my groin, it's sore
felt a pop in my shoulder but I can still lift it
hamstring popped, bit sore, walking ok
back cracked and it's been sore
tweaked my knee and it's swollen a bit
wrist is swollen, moderate pain
lump on my wrist, ganglion, aches
bump on my heel hurts in shoes
bunion hurts
my foot hurts, had to stop running
leg hurts all the way down the outside
leg is sore and heavy since I pulled the quad
left leg hurts
right arm aches after curls
arm hurts when I straighten it
bicep tendon is sore
tricep is sore near the elbow
`

/** Remarks with alarming words that tell of no injury. */
export const everydayHarmless = `
my arms are dead after that
numb with joy
that set took my breath away
I nearly passed out laughing
worst headache of a client
my head is spinning with all these numbers
head is all over the place today, work stress
my heart sank when I missed that
heart is set on 200
that playlist gets my heart racing
heart racing on the start line, love it
blood sweat and tears in that one
my heart was in my mouth on that third attempt
I was so scared I nearly wet myself
pissed myself laughing at him falling off the box
nearly shat myself when the safety slipped
I can't feel my legs lol leg day
cant feel my arms after that pump session
legs are numb from squats in a good way
my legs are gone
legs were gone by rep six
forearms blew up, couldn't hold the bar any more
lost my grip on the last rep
grip gave out on the last pull
grip went on rep 7
couldn't hold the bar on the last deadlift, grip failed
no strength in my legs today, bad sleep
no power today
weak today all round
I'm weak at lockout
left side is weaker than the right
my left arm is weaker than my right on dumbbell press
right leg is stronger
one side lags behind, working on it
left side lags on the split squats
lost control of the bar on the way down
bar slapped my thighs
feet slap when I run downhill
drag the sled 40 metres
dragged myself in today
dragging today, no energy
arms were jelly
legs turned to jello on the walk out
face was bright red after that
face red as a tomato
my face dropped when I saw the programme
grinning like an idiot, big smile on my face
speech to the team before the meet
couldn't speak after that set, just panting
can't talk, mid set
lost for words, what a lift
words can't describe that session
speechless
sounded drunk on the voice note haha
everything went to plan
lights went out in the gym, trained in the dark
the gym lights went off halfway through
blacked out the windows in my garage gym
knocked out 20 push ups
knocked out a quick session
out cold by nine, great sleep
fell asleep on the mat after stretching
slept like a log
dropped like a stone on the negatives, slow next time
hit the deck for 20 press ups
hit the floor for some core work
on the floor after that one, dead
lying on the floor after fran
flat on my back after the 2k, legs gone
went down to 80
went down in weight
came round to liking front squats
can't see my feet past my belly
can't see the point in cardio
can't see my abs yet
can't see myself getting to 200
I can't see any progress in my bench
eyes on the prize
eyes wide open on that
blurry video, sorry
the video is blurry
dark in the garage so couldn't see the plates
sweat in my eyes, couldn't see a thing
saw double on the plates, 2 each side
tunnel vision on the platform, locked in
seeing stars tonight, out camping
seeing double figures on the bar soon
lost half a kilo
half of my session is left
out of breath after the row
blowing hard after that
puffing a bit after the hill
huffing and puffing on the last lap
breathing hard after the sprints, recovered quickly
gasping after fran
struggled to breathe in that mask
forgot to breathe on that rep
held my breath too long
need to work on my breathing
breathe in, brace, go
breathing was on point
caught my breath in a minute
takes me two minutes to catch my breath between sets
sat down for five between sets
sat in the sauna for 20 minutes
felt great at rest, heart rate 52
resting heart rate is down to 48
heart rate spiked to 185 on the last interval
heart rate 190 on the bike
heart pounding, what a rush
watch says 150 average
my chest is massive
chest is huge now
big chest pump
tight chest after flies, good stretch
chest is fried
squeeze at the top of the chest fly
paused on the chest
bar on my chest for two seconds
bench pressing today, chest focus
pressing felt heavy, chest day
something pressing tomorrow, otherwise on my way
band pull aparts and chest flies
elbow out to the side on the press
elbows came out too far
knees bent, back straight
knees coming in on squats
back rounded on the last rep
bent over row 60 for 8
bend the knees more
my bar path is wonky
wrong way round on the landmine
facing the wrong way on the machine haha
out of position on the clean
hips shot up on the deadlift
shoulder dipped a bit in the jerk
the bench is wobbly
collar popped off
the band snapped
band snapped and I couldn't finish
bar snapped at the bottom, could not believe it
rack cracked, can't use it
belt popped open and I couldn't lock it out
knees crack but no pain
my shoulder pops but it doesn't hurt
cracked my back, feels lovely
chiropractor cracked my back
shoulders popping in that photo
quads popping
head down, work done
hit my head coach with questions
headed to the gym
dropped the weight, head was not in it
bang out 10 reps
banged out a few sets, head clear
banging headphones
smashed my squat pr, feel sick with excitement
kicked my ass, dizzy with success
dizzy heights of 100 kilos
felt a bit sick after the prowler
nearly threw up after the 500
puked after the 2k, normal for me
threw up in my mouth a little
threw up 60 kilos overhead easy
throwing up the weights like nothing
butterflies in my stomach before the comp
stomach vacuum 3 sets
stomach full from lunch
upset I missed it
gutted I missed the lift
gut busting set
hot day, legs swollen from the pump
hot in here, sweating like mad
calves pumped and burning
calves are on fire after jump rope
red hot form today
calf raise machine is red
knee warm up done, elbows hot from the sleeves
warm knees after the sleeves
knee sleeves are hot
fever pitch atmosphere at the meet
saturday night fever playlist
chills from that song
temperature in the gym was 35 degrees
cold plunge at 5 degrees
brown rice and chicken
black coffee before training
dark circles, no sleep
pee break between sets
need a wee
drinking so much water I pee every hour
my pee is clear today
red bull then squats
blood test came back fine
blood flow restriction curls
weed killer on the drive today, no training
toilet break
going to the toilet, back in two
can't go to the gym today
couldn't go deeper
can't go heavier
couldn't go today
can't hold a plank that long
can't hold on for the farmers carry
can't stop squatting
numb bum from the rower
saddle sore from the bike
bum is sore from squats
glutes on fire
tingles down my spine hearing that song
spine tingling finish
pins and needles from sitting cross legged, gone now
stroke of luck
20 strokes a minute
stroke rate was 28
clean and jerk felt crisp
felt sharp today
bad knees run in my family, mine are fine
is it normal for muscles to shake after training
do deadlifts hurt your back
what causes shin splints
how do people tear their pecs
how to avoid knee pain squatting
can you squat with a bad back
what are signs of a concussion
does creatine make your pee dark
can running cause blood in urine
my neighbour has a slipped disc
my brother broke his arm
a bloke collapsed at the gym today
saw a guy pass out on deadlifts
someone fainted in spin class
my client's knee is swollen
my mum had a stroke in march
her shoulder is hurting so we swapped to rows
his back went so I trained alone
client reports numbness in his left foot, referred him to gp
training partner popped his knee
coach has a bad back
tore my acl in 2015, fully healed, no problems since
broke my collarbone as a kid
had a hernia op ten years ago, no trouble at all
my shoulder used to hurt on bench but not any more
knee pain has gone completely
back has been fine for months
elbow is all better
the hamstring has healed up nicely
ankle is back to normal
no more wrist pain since I changed grip
shoulder doesn't bother me anymore
hip has been great since the physio
passed out once in 2018, never again
used to get dizzy on squats, doesn't happen now
used to get chest pain when I smoked, nothing for years
no numbness, no tingling, all good
no pain in my chest at all
never fainted in my life
i don't get headaches
no headache today
no swelling
back isn't sore at all
nothing hurts today
nothing hurting
nothing wrong with my knees
no niggles
zero niggles this week
body feels great
feeling strong no aches no pains
knees felt bulletproof
touch wood no injuries
injury free for a year
if my back goes again I'll stop
worried about my knees long term
don't want to hurt my shoulder
i'd hate to pull something
scared of hurting my back
in case my knee plays up
to keep my shoulders healthy
strengthening my knees
bulletproof knees program
mobility for tight hips
hips are tight from sitting
tight hamstrings from sitting all day
hamstrings are tight today
calves tight after the run
stiff from yesterday
stiff as a board this morning after leg day
abs are sore from laughing
abs sore from ab wheel
traps sore
doms in quads, brutal
sore everywhere
ass is sore
everything hurts lol
everything aches after murph
hurts to sit down after leg day
can't walk down stairs after leg day
can't lift my arms to wash my hair after shoulder day
hobbling after leg day
walking like john wayne after squats
pain cave today
embrace the pain
this job is a pain in the back side
parking is a pain
double unders are a pain
traffic to the gym is a real headache
programming for him is a nightmare headache
it pains me to skip
broke my back paying for this membership
breaking my back at work
my back is against the wall with this deadline
got my back mate
back squat then back extensions
back in the game
back is growing
elbow grease
costs an arm and a leg
knee deep in work
gut feeling
cold shoulder from the coach
shoulder to cry on
neck and neck on the rower
stick my neck out and go for 140
long face
skull crushers 30 for 12
dead bugs 3x10
face pull 25 for 15
chest press 60 for 10
head supported row 50 for 10
hip thrust 100 for 10
knee raise 3 sets of 12
neck harness 10 kilos
wrist curls 12 for 20
ankle weights on
shoulder press felt good
broke a sweat
broke a record
killed it
killer set
killing my legs today
that killed me
murdered my quads
destroyed my back today with rows
smashed chest
hammered my hamstrings
blasted arms
burned out my shoulders
torched my core
hit legs hard
dropped the bar behind me safely
dropped the dumbbell next to my toe, phew, missed
dumbbell just missed my foot
nearly dropped a plate on my foot
almost tweaked my back but I'm fine
ripped jeans
tearing it up
snapped out of my funk
snappy reps
explosive reps
explosive squats out of the hole
electric atmosphere
shock to the system
shaky on the first set
wobbly on the bosu
unstable surface work
balance was off today
legs were shaking at the end of the plank
shaking after that set
trembling arms on the last push up
sweating buckets
feeling faintly better
feint praise
tongue in cheek
rest day, body needs it
tired and a bit under the weather
got a cold, skipping today
hungover, head banging
sick gains
sick of burpees
i feel sick when i think about burpees
caught my breath and went again
took the wind out of me
winded after the burpees
ran out of puff on the last 200
no air in the tyres of my bike
the air con is not working
air bike 20 cals
heart of a lion
follow your heart
heart and lungs working overtime
lungs burning after the 400s
lungs on fire
my lungs
weights were flying up
out of it today, no focus
spaced out sets
foggy morning run
brain fog today
forgot my belt
can't remember what I benched last week
don't remember my last set
no idea how many reps that was
next thing you know I'm doing 20s
woke up on the wrong side of bed
woke up early
came to the gym at six
the room was packed
wife says I'm getting big
nobody understands me when I say sumo is easier
people can't understand why I love deadlifts
lost my voice cheering
mouth is dry
jaw dropping lift
dropped jaw at that snatch
out of breath after ten minutes on the bike
puffing after five minutes of skipping
blowing hard after 20 minutes of rowing
gassed after 3 minutes of burpees, needed a minute
wheezing after the 1k row haha
breathing heavy standing at the bar after the wod
took ages to get my breath back after the mile
couldn't catch my breath in the last round
heart was hammering after the sprints
heart rate fast today on the easy run
panting after two flights of stairs with the sandbag
my calf was massive after the pump
quads huge and red from the foam roller
knee sleeves too tight, red marks
felt sick and sweaty after the sled
fell off the box, laughed it off
fell over doing pistols, all good
stacked it off the box lol, no harm done
when I was younger my back hurt all the time, now it's great
song stuck in my head all session
it's all in my head, just need to commit
cracked open a protein shake
back day tomorrow
my legs gave up on the last hill
left arm gave up first
left leg a bit weaker on the split squats
triceps failed before chest
forearms failed on set 3
grip failed at 180
leg drive was missing on bench
no feeling for the groove today
bar felt like a dead weight
losing strength on this cut
lost strength since my holiday
lost power on the last ten strokes
half the class is missing today
head is pounding from the music
sudden drop in strength this week
hit a PR out of nowhere
worst session of my life
worst pump ever
never had a pump like it
nothing like it in my life
explosive start
did my ACL at uni, been solid for a decade
had shin splints last summer, gone now
my elbow was dodgy in january but it's sorted
my wrist has stopped hurting
no longer get any back pain
shoulder's all good again after the rest week
physio signed me off, knee is 100 percent
sprained my ankle years ago, no issues since
the back pain went away once I fixed my form
knee used to click and ache, not anymore
my neck isn't sore today for once
none of my joints hurt
not a twinge today
not even a niggle in the knee
hip didn't hurt at all
got through it without any pain
my sister did her knee in netball
the physio treats a lot of shoulder pain
my mate's back is knackered
our goalkeeper tore his groin
she's got a sore hip so we went easy
my old man has dodgy knees
my client can't feel his foot after surgery
one of the girls fainted in class
if I tear something that's my season done
would heavy squats wreck my knees
don't want to do my back in
how do runners avoid achilles problems
what stretches help prevent groin strains
will deadlifting with a round back hurt me
can too much benching cause shoulder pain
any tips to avoid tennis elbow
legs are absolutely battered from yesterday
triceps are tender from dips
calves are sore from the hike
stiff all over this morning after the meet
whole body aches after moving house
chest is sore from all those pushups
shoulders are sore from swimming
my glutes are killing me after those lunges
can barely sit down after leg day
can barely lift my arms after the push session
that workout was murder
i am broken after that
dead on my feet
I'm toast
absolutely shattered
my lungs were screaming on the hill
the burn was real
gasping for a pint
legs like lead
arms like noodles
head's in the shed today
lost my head a bit and went too heavy
my heart isn't in it today
heart rate monitor died
cold feet before the meet
shouldering the load
knee jerk reaction
elbowed my way to a rack
back to basics
toe to toe with the champ
nail biting finish
eye of the tiger
tongue tied
gut check workout
finger crossed for 200
thumbs up for the new programme
a kick up the backside is what i need
my ego is bruised
bruised ego after missing 100
that missed lift hurt my pride
painfully slow day
growing pains with the new app
crippling self doubt before comps
paralysed by choice of programmes
blinded by the lights on stage
blind faith in the programme
drop dead gorgeous lift
stroke of genius
breath of fresh air in that gym
breathtaking pr
choked on my last attempt
bombed out on bench
crashed and burned on the 5k
got a stitch in my shorts
my shorts ripped on the squat
tore through that wod
snapped a pic of the whiteboard
popped in for a quick arm session
cracked 100 kilos
split squats 20 for 8
broke up my sets
smashed my knees to chest reps
wrist wraps helped
knee sleeves on
ankle mobility drills done
hip mobility 10 minutes
neck training 3 sets
`
