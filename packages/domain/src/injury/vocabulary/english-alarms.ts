import {
  bigWord,
  darkDrink,
  faceWord,
  fails,
  flops,
  gone,
  hot,
  limb,
  limbEnd,
  notAble,
  passesWater,
  saddle,
  seat,
  side,
  sudden,
  swollenWord,
  toilet,
  vomits,
} from './english-families.ts'

/** What the signs of the red flags are made of, by families of words: a body region, a sensation, an onset, a function that is lost. */
export const alarmPatterns = {
  // Numbness and weakness of a limb.
  numb: [
    `{no|lost|lost all|lost the|lost my|losing|losing the|lose|less|without|zero|hardly any|not much|barely any|not any|not have|have not|not got any|no more|lack of|reduced|funny} {feeling|sensation|feel|feelings}`,
    `{feeling|sensation|feel} {in|of|from|below} {both|} {my|the|me|} {${side}|} {${limb}|${limbEnd}} {${gone}}`,
    '{numbed|numbing|numbs|deadened|dead to the touch|gone to sleep|went to sleep|going to sleep|goes to sleep|sleeping since|wooden|wood|full of sand|cotton wool|cotton|not mine|not my own|someone elses|somebody elses|does not belong to me|not part of me|not attached|feels foreign|fuzzy fingers|dead since|totally dead}',
    '{is|was|been|has been|feels|still} {asleep|sleeping} {all day|since|for|and|still|even|the whole|after|every|when i}',
    `{${notAble}} {feel|sense} {a thing|anything|nothing|} {in|below|from|past|my|the|me}`,
    '{do not|does not|did not} feel {a thing|anything|nothing} {in|below|from|past|}',
    '{dead patch|dead spot|numb patch|feeble|detached|unfeeling|lifeless|fumbling|clumsy} ',
    `{${limb}|${limbEnd}} {is|are|feels|feel} {fuzzy|dead|asleep and|dead weight}`,
  ],
  notFeel: ['{do not|does not|did not} feel {my|the|me|} {one|two|three|last|} {two|small|little|}'],
  limb: [
    '{kneecap|knee cap|bicep|sole|instep|lower leg|upper arm|big toe|little toe|ring and little finger|knuckles|fingertips|back of my hand|leg below}',
  ],
  limbSmall: ['{arm|leg|hand|foot|finger|fingers|toe|toes|thumb|heel}'],
  feelingNoun: ['{sensation|feeling|feel} {in|of|from|below|to}'],
  isGone: [`{${gone}}`],
  lostPower: [
    '{no|lost|lost all|lost the|lost my|losing|losing the|lose|without|zero|hardly any|barely any|not any|not have|have no|not got any|no more|lack of} {of|the|} {power|strength|force|movement|muscle control|grip strength}',
    `{power|strength|force|grip|control} {in|of|from} {my|the|me|} {${side}|} {${limb}|${limbEnd}} {${gone}|is weak}`,
    `grip {${gone}} in`,
    '{that|so|too|gone|went|feels|is|are|got|getting|become|turned} {bloody|} weak',
    '{dead weight|useless|limp|lifeless|floppy|paralysed|paralyzed|paralised|paralysis}',
  ],
  limbFails: [
    `{arm|leg|hand|foot|toes|fingers|limb} {it|they|just|} {${fails}|flops|flopping|flopped|drags|dragging|trailing|keeps folding|folded under|nearly folded|nearly folded under|folding under|hangs|keeps dragging|keeps slapping|keeps tripping|scuffs|keeps buckling|keeps collapsing|keeps giving way|keeps giving out}`,
    `{${notAble}} {lift|raise|pull|move|wiggle|point|curl|get|pick} {it|my|the|me|} {left|right|} {foot|toes|toe|big toe|fingers} {up|off|off the floor|}`,
    '{leg|arm|foot|hand} {is|feels|was|has gone|went} {that|so|too} weak',
  ],
  limbFlops: ['{feeble|will not push|will not lift|has nothing in it|got nothing in it}', `{${flops}}`],
  tingling: ['{fizzy|prickly|tingly|tingle|tingles|tinglin|buzzing|fizzing|pins and needle|electric}'],
  limbBig: ['{arm|leg|foot|hand}'],

  // Bladder, bowel and what the saddle touches.
  saddle: [
    `{${saddle}}`,
    '{between|around|round|in between} {my|the|me|} {legs|thighs}',
    '{down|round} {there|below}',
    `{round|around} {my|the|me|} {${seat}}`,
  ],
  seat: [`{${seat}}`],
  bikeSeat: [
    '{bike seat|bike saddle|the bike|spin bike|spin class|on the bike|the rower|rowing|erg|the erg|cycling|ride|riding|long drive|hard chair|the bench|hip thrusts|hip thrust}',
  ],
  bladderWord: [`{${toilet}}`],
  bladderTrouble: [
    `{${notAble}|do not|does not|did not|have not|trouble|struggling to|struggle to|hard to|difficulty|difficult to} {go|feel|sense|notice|hold|control|empty|start|tell|get|have|been able|have had|had|make|do|stop|push|know|pass}`,
    '{will not|does not|not|did not} {empty|emptying|work|working|start|come|coming|come out|stop|respond|hold}',
    '{nothing comes|nothing comes out|nothing will come|nothing happens|must push|have to push|have to strain|straining to|dribbles|dribbling|dribble|leaks|leaking|leaked|leakage|losing|lost|haywire|all over the place|no feel|no feeling|without feeling|without noticing|no idea when|not know when|just happens|without knowing|not noticing|not notice|no warning|no control|without control|lost control|numb|not been since|have not been|gone funny|packed in|not right|by itself|on its own|by accident}',
  ],
  bladder: [
    '{no|not|do not|does not|can not|could not|never} feel when {i|} {wipe|wee|pee|poo|go}',
    '{can|could} not {feel|} when i {wipe|wee|pee|poo|poop}',
    `{${notAble}} {pee|wee|poo|poop|piss|urinate} or {pee|wee|poo|poop|piss}`,
    '{wet|wetting|peed|pissed|soiled|shit|shat|pooped|poo|pooed|crapped|weed|messed|wee|pee|pissing|soiling|shitting} {myself|my pants|my shorts|my leggings|my trousers|my knickers|my undies|me self|meself|the bed}',
    '{accident|accidents} in my {pants|shorts|leggings|trousers|knickers|undies|underwear}',
    '{no|lost|losing|zero} control {down|} {there|below}',
    '{feel|feeling} {anything|nothing|it|} when i {wipe|wee|pee|poo|poop|go to the toilet|go toilet|go to the loo|am on the loo}',
    '{no|lost} {feel|feeling} when i {wipe|wee|pee|poo|go}',
    `{no|lost|lost all|losing|loss of} {feeling|sensation} {in|round|around} {my|the|me|} {${saddle}|${seat}}`,
    '{bladder|bowels|bowel} {has|have|is|are} {gone haywire|gone|packed in|shot|given up|not behaving|on strike|stopped}',
    'incontinent',
  ],
  laugh: [
    '{laughing|laughter|laughed|laugh|giggling|giggle|chuckling|hilarious|funny video|so funny|joke|jokes|comedy|coughing fit}',
    '{nearly|almost|practically|about} {shit|pissed|peed|wet|crapped|shat|pooped} {myself|my pants}',
    '{scared|frightened|spooked|jumped|terrified|fear|shocked|excited|excitement|embarrassment|boredom|bored|joy|happiness|the price|price of}',
    '{my|the|a} {calendar|diary|windows|dates|schedule|tattoo}',
  ],

  // Chest.
  pressing: [
    '{standing|sitting|sat|stood} on it',
    '{belt|strap|rope|band|wire|hoop|clamp} {being|is|was|getting|pulled|} {tightened|tightening|tight|pulled|squeezing|squeezed} {round|around|across|}',
    '{standing on|sitting on|sat on|stood on|kneeling on|jumping on|pressing down on} {it|me}',
    '{tight band|band round|band around|band across|iron band|oppression|oppressive|fist|clenched|clenching|gripped|vise|vice grip|gripping|squashed|squashing|crushing|squeezing feeling|heavy weight|weighed down|boulder|anvil|elephant|gorilla|ton of bricks|bricks|concrete block|rock sitting|like a weight|pressing feeling|pressing on|pressing with|pressing pain}',
    '{someone|somebody|something|elephant|person|weight|truck|horse|gorilla|boulder|man|brick} {is|was|heavy|has|} {been|} {sitting|standing|sat|stood|kneeling|leaning|pressing|pushing|squeezing|squashing|gripping|crushing|parked|stamping|tightening}',
  ],
  heavyOnChest: [
    '{crushing|squeezing|pressing|tight|heavy} {feeling|sensation|pain|ache} {behind|under|in|on|across} my {breastbone|sternum|chest}',
    '{crushing|squeezing|tightness|tight|pressure|heaviness|heavy|dull|burning|weird|strange|funny|horrible|pressing|gripping|tight band|band} {feeling|sensation|pain|ache|} {in|on|across|over|behind|under|round|around|right across} {the|my|me|} {middle of|centre of|center of|} {the|my|me|} {chest|heart|breastbone|sternum}',
    '{chest|heart} {is|was|feels|felt|has|keeps|are|started|} {been|} {paining|painin|hurting|hurtin|tightening up|closing up|crushing|constricting|in a vice|in a vise|clamped}',
  ],
  armOrJaw: ['{left arm|jaw|arm and jaw|arm and my jaw}'],
  sweat: ['{sweats|sweat|cold sweats|nauseated|feel sick|sick|queasy|grey|ashen|pale|chest}'],

  // Breath.
  breath: [
    `{${notAble}|can not seem to|struggling to|hard to|struggle to|trying to} {take|get|draw|fill|suck|pull|catch|breathe|breath|gulp|find|recover} {a|any|my|enough|in|the|me|} {proper|full|deep|decent|good|big|normal|} {breath in|breaths|air|lungs|wind|oxygen|puff|breath back|wind back|air in|breath in|a breath in}`,
    '{take|get} a proper {breath|breath in}',
    'can not take a breath',
    '{puffing|puffed|puffed out|huffing|huffing and puffing|no puff|panting|gulping|gulping for air|gasping|wheezing|wheezy|wheeze|breathless|no air|without air|out of air|air hunger|suffocating|smothering|smothered|hyperventilating|blowing hard|out of puff|out of wind|struggling to breathe|struggling to breath|heavy breathing}',
    'air {is|does|will|just|} not {coming|come|going|go|getting|get} {in|}',
    '{breath|breathing|breaths} {is|are|still|will not|has not|does not|are not|not|} {still|been|} {settle|settled|settling|calm|calmed|slow|recover|fast|shallow|laboured|labored|ragged|all over the place|heavy|come back|coming back|hard}',
    '{sit up|prop myself up|sit upright} to breathe',
    '{needing|need|have|having} to {sit up|prop myself up} to breathe',
  ],
  atRest: [
    '{telly|tv|netflix|shoelaces|shoelace|laces|tying my shoes|putting my shoes on|putting my socks on|getting dressed|brushing my teeth|from the car|from the car park|to the kitchen|to the car|to the loo|to the toilet|to the bathroom|to the door|up one flight|one flight of stairs|at rest|when resting|when i rest|am resting|in the night|at night|in my sleep|in bed|on the sofa|on the couch|on the settee|at my desk|at work|in the car|in a chair|in the chair|on the bench|flat on my back|laid down|laid flat|for no reason|doing nothing|doing nowt|not doing anything|without doing anything|not moved|have not moved|have not started|have not trained|have not done|changing room|locker room|before i started|before i start|before the session|before training|before the warm up|even when i am still|keeping still|a sentence}',
    '{just|am|been|only|still} {sat|sitting|stood|standing|lying|resting} {here|there|down|}',
  ],
  breathStrong: ['can not take a {breath|breath in}', '{fill my lungs|air into my lungs|breath into my lungs}'],
  restTime: [
    '{minutes|mins|minute|hour|hours|half hour|half an hour|quarter of an hour} {ago|later|after|since|on|now|and|of|into|rest|past|past it|already}',
    '{five|ten|fifteen|twenty|thirty|forty|5|10|15|20|30|40|45|60} {minutes|mins|min}',
    '{out of the blue|out of nowhere|all day|all morning|all evening|all night|ages|still not|talking|resting|lying|laying|stood|standing|up the stairs|not even|an hour|hours}',
    '{just|only} {walking|walked}',
  ],
  exertionMore: [
    '{skipping|bike|biking|cycling|swim|swimming|walk uphill|sled|prowler|sandbag|round|rounds|mile|km|k|laps|lap|class|skiing|ski|row|erg|after|emom|amrap|fran|murph|tabata|treadmill|hiit}',
  ],
  lasting: [
    '{still|has not settled|have not settled|will not settle|not settling|not settled|will not calm|stopped|finished|ended|keeps|not gone off|not gone away|not come back}',
  ],
  palpitation: ['{extra|ectopic|missed|skipped|dropped} {beat|beats|heartbeats}'],

  // Heart.
  irregular: [
    '{all over the shop|all over the place|all over|backflips|somersaults|flips|cartwheels|thump|thumps|thumping|thudding|thuds|mental|haywire|bonkers|nuts|berserk|ballistic|crazy|like the clappers|the clappers|going the clappers|beats strong|beating strong|strong|beats fast|beats hard|beats irregular|beats very strong|beats too|beating irregular|flopping|flops|missing|extra beats|extra beat|skipped beats|ectopic|ectopics|shot up|spiked|jumps|jumped|stops and starts|stopping and starting|will not slow|will not settle|not settling|not slowing|not coming down|will not come down|will not stop racing|racing|races|pounding|pounds|fluttering|flutter|flutters|skipped|skipping|skips|irregular|irregularly|uneven|erratic|wild|mad|too fast|so fast|fast|galloping|hammering|hammers|is off|weird|jumpy|funny|strange|out of rhythm|off rhythm|out of sync|trembling|quivering|dancing|bouncing|drum|drumming|jackhammer|going off|190|200|210|220|180}',
  ],
  heartWord: [
    '{hearts|ticker|bpm|hr|extra beats|extra beat|watch says|heartrate|heart rhythm|rhythm|pulse rate|palpitation|palpitations|beats}',
  ],
  dizzy: [
    '{head spins|head is spinning|head was spinning|head spinning|swimmy|swimming head|head is swimming|head swimming|head swims|room was going round|room going round|room is going round|room goes round|world is spinning|everything spinning|everything is spinning|lighthead|light in the head|seeing stars|see stars|saw stars|wobbly|dizzyness|light headed again|feel faint|feeling faint|near fainting|nearly fainting|swaying|dizziness|dizzy spells|dizzy spell|muzzy|floaty|feel drunk|could pass out|might pass out|spaced out|swimming}',
  ],

  // Fainting.
  faint: [
    '{lost|losing|lose|lost my|losing my|lost all|regained|regaining} {consciousness|conciousness|conscious|concious}',
    '{conked out|out cold|out like a light|went out like a light|went out like a|sparked out|sparko|swooned|swoon|fainty|fainted|a faint|funny turn|spell of fainting|fainting spell|fainting episode|unconscious|unconcious|unconsious|flaked out|flat out on the floor|blacked right out|greyed out|browned out|whited out|went under on|lost the lights|passed right out|out of it on the floor|knocked out on the floor}',
    '{went|gone|was going|going} {all|} {unconscious|lights out|night night|blank and fell|black and fell}',
    '{came|come|coming} {to|round|around} {with|on|and|to find|after|again|later|in the|surrounded}',
    '{went|gone} out {a|} light',
    '{about to|going to} black out',
    '{was|were} {out|gone} for {a|some|several|ten|five|twenty|thirty|about|maybe|5|10|20|30|couple} {few|couple|good|ten|five|} {of|} {seconds|secs|second|sec|moments|minute|minutes|mins|moment}',
    '{was|am|felt|felt i was|felt like i was} {about|going|close|near} to {black out|pass out|faint|fainting|passing out|collapse|keel over}',
    '{do|did|can|could} not remember {hitting|falling|going down|dropping|how i got}',
    '{everything|it all|it|the room|the gym|world|all} {went|goes|turned|gone|was going} {black|dark|grey|gray|white|blank}',
    'my lights {went|gone|go} {out|off}',
    'lights went out {on me|mid|and i|for me|for a|during|when i|as i|at the|under}',
    '{black out|blacking out|blackout|blacked out|greying out}',
  ],
  fall: [
    '{went down|going down|fell down|fell over|fell to the|fell off|dropped like|dropped to the|hit the deck|hit the floor|hit the ground|on the floor|on the ground|on the deck|on the mat|on the platform|crumpled|collapsed|toppled|keeled|slid down|legs went|knees went|legs gave way|folded|looking up at the ceiling|staring at the ceiling|face planted|faceplanted|lying on|flat on my back|in a heap|ended up on}',
  ],
  blank: [
    '{do not remember|did not remember|can not remember|could not remember|no memory|no recollection|next thing|next minute|next thing i know|no idea how|no clue how|no idea what happened|no clue what happened|not a clue what|not a clue how|woke up|came to|came round|came around|coming round|like a light|dropped like a|like a stone|a stone|sack of|like a sack|like a tree|lights out|vision tunneled|vision tunnelled|vision went|vision closed|everything went|went blank|blank|all grey|all black|felt myself going|out for a few|standing over me|slapping my|slapping me|people over me|looking at me|looking down at me}',
  ],

  // A pop and what no longer works.
  pop: [
    '{pops|snaps|cracks|crac|crak|crunched|crunches|twang|twanged|pinged|bang|banged|gunshot|gun shot|velcro|loud noise|a noise|some noise|popping sound|cracking sound|cracking noise|loud sound|loud crack|let go|let out|tearing sound|tearing noise|torn inside|ripping|broken inside|something broke|something went|something give|give way inside|snapping|crackle|clunked|thwack|popping noise|clonk|go bang|went bang|popt|poped|went off like}',
    '{felt|heard|hear|feel} {it|something|my|the} {left|right|} {bicep|hamstring|hammy|calf|achilles|pec|knee|shoulder|quad|groin|ankle|elbow|wrist|back|muscle|} {go|went|give|snap|pop|tear|rip|crack}',
  ],
  loss: [
    `{${notAble}} {take|put} {any|a|my|the|} {weight|foot|load|pressure}`,
    `{${notAble}} {take|put} {any|a|my|the|} {weight|foot} {on|down|through}`,
    '{will|would|does|did|do} not {take|bear|hold|carry|support} {any|my|the|a|} {weight|load|me}',
    `{${notAble}|can not even} {walk|hop|hobble|push off|push|grip|turn|twist|curl|lift|raise|bend|straighten|stand|step|move|squeeze|press|pull|extend|flex|use|make a fist|go up on|get up|weight bear|run|open|close|pick|hold|climb|do a|push up|rotate|reach|throw|drive|sit}`,
    '{had to be|got|being|was} {carried|helped|stretchered|dragged|wheeled|lifted} {off|out|away|home|to the}',
    '{has|have|got|with} {no|lost all|lost|zero} {strength|power|force}',
  ],

  popLoss: [
    '{useless|no use|buckles|buckling|gave way|gives way|collapsed under|arm dropped|arm just dropped|leg dropped|locked solid|will not straighten|will not bend|will not go up|will not go|will not lift|will not turn|will not grip|will not move|will not work|not straighten|not bend|hangs|hanging|hung|is stuck|stuck|dangling|limp|is floppy|went floppy|gone floppy|dead now|not move it|not moving|not working|does not work|stopped working}',
  ],

  // Out of shape and out of place.
  deformed: [
    '{facing the wrong direction|wrong direction|the wrong way|wrong way round|on the side of|slid to the outside|moved to the outside|moved to the side|to the outside of|to the inside of|over to one side|all to one side|back to front|backwards|at right angles|at a right angle|bent at ninety|bent ninety|not where it should be|lower than the other and|moved to the outside|moved outside|not where it belongs|not where it used to be|should not be|should not bend|should not go|where it should not|not supposed to|moved to|has moved out|slid round|slid out|slid off|slid to|slipped round|shifted round|come out of its|come out of the|came out of its|came out of the|came out the|came out of joint|come out of joint|come out the|dropped out|has dropped out|dinner fork|fork|banana|zig zag|s shape|bent in the|bent in two|bent in half|in two pieces|two pieces|hollow|hollow where|crater|dip where|dent in|dent where|can put my finger|can put my finger in|could put my thumb|could put my finger|put your thumb in|put your finger in|bunched|bunched up|balled|balled up|rolled up|sits higher|step in the|size of an egg|lump at the front|lump where|bone is out|out the socket|outta socket|outta place|out of whack|out the joint|hanging out|hanging out of|stuck out of place|popped out of|twisted round|twisted right round|turned round|turned right round|bent right back|bent right over|hanging by|detached|detached from|pushed in|caved in|squashed flat|concave|misshaped|mis shaped|disformed|disloc|dislocate|dislocation|dislocated|popped its socket|misaligned|not straight|not straight anymore|poking out of|under the skin|skin tented|not in line|not in its place|not in its socket|not in place|skew|skewed|skew whiff|displaced|wonky shape}',
    '{looks|look|looking|looked|is|went|gone|goes} {all|} {bent over at|deformed|wonky and bent|bent and|skew whiff|squint|mashed up|bent funny|bent weird|mangled|misshapen} ',
    '{has|got} a {bend|kink|curve|angle} in {it|my|the}',
    '{looks|look|looking|looked} {all|} {bent|deformed|twisted|wrong|out of place|mangled|dislocated|broken|displaced|crooked|wonky|squint|mashed}',
  ],
  site: ['{patella|kneecap|knee cap|collar bone|tendon}'],
  boneNoun: [
    '{bone|muscle|patella|kneecap|knee cap|collar bone|forearm|tendon|thigh|toe|toes|shin|finger|calf|pec|nose}',
  ],

  // Blows to the head.
  headBlow: [
    '{hit|hits|hitting|banged|bang|banging|bash|bashed|clonked|walloped|wallop|knock|knocked|smacked|smack|whacked|whack|bumped|bump|cracked|crack|clipped|headbutted|headbutt|landed on|landed on my|fell on|fell on my|dropped on|fell backwards on|struck|bonked|clouted|clobbered|clattered|thumped|thwacked|twatted|donked|dinged|bounced off|bounced|went into|came down on|came off on|slammed|took a|taken a|caught|kicked|elbowed|kneed|punched|crashed into|smashed|dropped|blow|caught me on|split}',
  ],
  headSite: [
    '{headbutted|headbutt} {the|a}',
    'head {hit|into|against} the {wall|floor|rack|bar|ground}',
    '{head|skull|noggin|bonce|heid|forehead|temple|face|napper|dome|noodle|chin|jaw|back of my head|crown|brow|eyebrow|ear}',
  ],
  headSymptom: [
    '{feel sick|feeling sick|being sick|been sick|vomit|vomits|vomitting|sick to my stomach|drowsy|sleepy|so tired|can not stay awake|light hurts|lights hurt|lights are|light is|too bright|stars|fuzzy|foggy|can not think|not thinking|keep forgetting|forget things|not remember|no memory|memory is|watery|fluid|liquid|leaking from|dripping|out my nose|out of my nose|out of my ear|pupil|pupils|was out for|out for a|seeing two|two of everything|muddled|confusion|confused|mixed up|slurring|slurred|ringing|spinning|worse and worse|headaches|head ache|headache|dizzy|dizziness|dizzyness|woozy|spaced|dazed|stunned|blurry|blurred|vision|not right since|not been right|wobbly|disoriented|disorientated|tinnitus|do not know where|what day it is|cant focus|sick as a dog|knocked out|unconscious|blacked|nauseous|queasy|giddy|silly|drunk|seeing double|puke|puked|puking|threw up|throwing up|groggy|out of it|not with it|lost consciousness}',
  ],
  concussed: [
    '{concussed|concussion|concust|concusion|knocked myself silly|hit my head and am seeing|knocked silly|seen stars after}',
  ],

  // Headaches unlike any other.
  headPain: [
    '{headache|head ache|headaches|head pain|migraine|pain in my head|pain in the head|pain in me head|pain ive ever felt in my head|pain in my skull|pain in my whole head|pain of head|agony in my head|agony in the head|pain i have ever felt in my head|worst pain in my head|head hurts|head hurt|head is hurting|head is pounding|head is splitting|head splitting|head has never hurt|hurt in my head|felt in my head|pain behind my eyes|pain at the back of my head|pain in the back of my head|head is killing|in my head|in my skull}',
  ],
  worst: [
    `{${sudden}|strongest|biggest|terrible|most terrible|most horrible|most awful|most severe|unreal|sudden|most violent|worst pain|worst|worse|worst ever|worse ever|worst i have|ever had|ever have|ever felt|ever known|i ever|never known|never hurt|never before|no other|nothing like it|never in my life|of my life|in my whole life|explosion|unreal and sudden|so sudden|unbearable|thunderclap|lightning|lightning bolt|hammer|baseball bat|sledgehammer|sledge hammer|brick|bomb|gunshot|axe|exploded|exploding|in my life}`,
  ],
  headStrike: [
    '{head|skull|back of my head} {suddenly|} {is|was|felt|feels|has|it|just|} {it|has|i got|somebody|someone|something|} {exploded|exploding|explode|was going to explode|going to explode|about to explode|would explode|it exploded|cracked open|hit me|hit it|split open|cracked open|cracked|burst|ripped open|blew up|been hit|got hit|was hit|kicked|struck}',
    '{bomb|bombs|explosion|lightning|lightning bolt|gun|gunshot|firework|grenade|thunder} {went off|going off|gone off|going off|exploded|of pain|blast|} in {my|the|me} {head|skull|brain}',
    '{hit|whacked|smacked|struck|bashed|clubbed|kicked} {over|on|in|round|across} the {back of the|} head {with|by} {a|an}',
    '{snap|pop|click|crack|bang|burst} in my {head|skull|brain}',
    '{being|been|got|getting} {hit|whacked|smacked|struck|bashed|clubbed} {over|on|in|round|across} the {back of the|} head',
    '{someone|somebody} {hit|whacked|smacked|struck|bashed|clubbed|kicked} me {over|on|in|round|across|with} {the|my|a} {head|hammer|bat|back of my head|back of the head}',
  ],

  // Signs of a stroke.
  stroke: [
    `{${faceWord}} {it|they|has|have|is|are|just|suddenly|feels|feel|looks|went|} {is|suddenly|been|gone|all|just|started|} {dropped|drooping|droopy|drooped|droop|droops|drop|falling|fallen|falls|falling down|sagging|sagged|sags|sag|slipped|slid|sliding|hanging|hangs|hung|lopsided|lop sided|crooked|wonky|uneven|numb|frozen|paralysed|paralyzed|not moving|will not move|does not move|will not smile|not smile|will not work|not working|does not work|dead|weak|tingling|pulling down|squint|asymmetrical|asymmetric|wooden|gone|melting|melted|down on one side|down on the left|down on the right}`,
    `{${notAble}} {smile|raise|move|lift|close|feel} {on|my|the|one|half|} {one|left|right|half|whole|} {side|face|eyebrow|mouth|cheek|lips|smile|eyelid}`,
    `{left|right|one|half} {half|side|} {of|} {my|me|the} {face|mouth} {will not|does not|is not|has|is|feels|just|went|not|} {move|moving|work|smile|dropped|drop|gone|numb|hanging|sagging|dead|frozen|weak|slack|tingling|drooped|drooping}`,
    `{tongue} {is|feels|went|has|gone|} {gone|not|all|} {thick|numb|heavy|working|swollen and words|not working|weird and i can not}`,
    '{dribbling|drooling|drool|dribble} {out|from|down|on} {of|} {one|the|my} {side|left|right|corner|mouth|chin}',
    '{talking|speaking|talk|speak|spouting|came out} {gibberish|nonsense|jibberish|double dutch|gobbledygook|mumbo jumbo|funny|garbled}',
    '{speech|talking|voice} {is|has|went|sounds|has gone|was|gone|} {all|gone|suddenly|} {slurred|slurry|slurring|garbled|jumbled|gibberish|thick|gone|mush|mumbly|not clear|unclear|funny|weird|impaired}',
    '{slurring|slurred|slur|slurry|sluring}',
    `{${notAble}|can not even} {string|say|form|get|find|speak|make|pronounce|finish|remember} {a|my|the|any|out|} {words|word|sentence|sentences|speech|sentence together|words out|right words|simple words}`,
    '{words} {will|do|does|would|did|just|can|could} not {come|coming|come out|make sense|form|get out}',
    '{words|they|it|sentences} {all|} {come|comes|came|coming|are coming} {out|} {wrong|jumbled|garbled|funny|slurred|scrambled|as gibberish|gibberish|mixed up|backwards|a mess}',
    '{look|looking|searching|search|struggling} for {the|my|} words',
    '{nobody|no one|people|they|wife|partner|mate|he|she} {can not|could not|does not|do not|can|could} {understand} {me|what i|a word|my speech|my words|what i am saying}',
    '{sound|sounds|sounding|speaking|talking|speak|talk|walking and talking} {a|} {drunk|drunk person|drunkard|drunken}',
    'lost my {speech|words|power of speech}',
    '{lost the ability|lost the power} to {speak|talk}',
    '{whole|entire} {left|right|} side {just|of my body|of me|} {went|gone|numb|is|has|feels|not|dead|weak|will not|does not}',
    '{left|right} side {does not|will not|is not|not|stopped|has stopped|just stopped|has gone|just} {work|working|move|moving|respond|responding|weak|dead|went|numb|feel}',
    'like {after|from} the {dentist|dentists}',
    '{after|from|been to|at|come from} {the|a} {dentist|dentists} on',
    'face {feels|felt} {after|} {the|} {dentist}',
  ],
  speechFails: [`{${notAble}|suddenly can not} {talk|speak|talk properly|speak properly}`],
  armAndLeg: [
    '{arm and leg|leg and arm|arm and my leg|leg and my arm|arm and the leg|arm and right leg|arm and left leg|arm and my left leg|arm and my right leg}',
  ],
  oneSide: [
    '{one side|one whole side|one half|half} of {my|me|the} {body}',
    '{left arm and leg|right arm and leg|half my body|half of me|half me|one whole side|whole side|down one side|on one side|one sided|all down one|all down my left|all down my right|whole left side|whole right side|entire left side|entire right side|left half|right half|left side of my body|right side of my body}',
    '{arm} and {my|the|me|} {left|right|same|} leg',
    '{leg} and {my|the|me|} {left|right|same|} arm',
    '{arm and face|face and arm|face and my arm|arm and my face|face and my left arm|face and left arm|face and my right arm|face and right arm|arm and half my face}',
  ],
  faceNoun: ['{smile|eyelid|eyebrow|half my face|jaw and lip}'],
  droop: [
    '{droop|drooping|droopy|drooped|droops|sagging|sagged|lopsided|lop sided|wonky|crooked|not moving|will not move|does not move|gone slack|slack|paralysed|paralyzed|weak|falling down}',
  ],

  // Sight.
  visionWord: [
    '{eyes|sight|eyesight|seeing|see|what i see|looking at|everything|view|field of vision|vision field|peripheral|screen|sights}',
  ],
  eyeNoun: ['{eye|eyes|vision|sight|eyesight|peripheral vision|field of vision|view in the eye|view in my eye}'],
  eyeFails: [
    `{${gone}|dark|all dark|black|blacked|blacked out|blackness|grey|gray|greyed|veil|curtain|shadow|fog|foggy|misty|mist|clouded|cloudy|blurry|blurred|blury|blur|fuzzy|hazy|haze|double|blank|blank patch|blank spot|black spot|black spots|black hole|hole|dim|dimmed|dimming|half|nothing|blind|lost|lose|losing|flashes|flashing|flashing lights|floaters|zigzags|zig zags|spots|tunnel|tunnelled|tunneled|tunnelling|narrowed|narrowing|closing in|does not see|do not see|not see|does not work|not focus|will not focus|smudge|smudged|kaleidoscope|sparkles|patchy|fading|come back|not come back|not cleared}`,
  ],
  vision: [
    `{${notAble}} see {properly|since|after|straight|anything|nothing|half|well|out|clear|clearly|from|suddenly|on one|on the left|on the right|on my|one half|at all|a thing|much|the left|the right|through|it all went|from one|in one|in my|in the|with my|with the|with one}`,
    `{see|seeing|saw} {nothing|double|two|only half|half|flashes|flashing|floaters|spots and|black spots|a curtain|a dark|a shadow|grey|a black|zigzags|just black|blurry|blurred|everything double|everything twice}`,
    'only see {half|one side|part|the left|the right|the middle|shapes|shadows|light}',
    '{gone|went|going|am|turned|temporarily|was} {completely|} blind',
    '{half|part|bottom half|top half|bottom|top|middle|one side|left side|right side|left half|right half|side} of {everything|what i see|what i am|whatever|whatever i am|whatever i look|the screen|my vision|my sight|my view|the room|the picture|my eye} ',
    '{half|part of} {the screen|my vision|my sight|me sight|my view|the room|the picture} {is|was|has|} {missing|gone|black|dark|grey|disappeared|blank|cut off}',
    '{everything|all|it|everythings|it all} {looks|looked|is|went|has gone|goes|gone|going|got|} {all|suddenly|} {blurry|blurred|fuzzy|double|foggy|dim|dark in|grey in|black in|hazy|misty|milky}',
    '{eye} {does not|do not|will not|is not|not|just|has|stopped|suddenly|} {see|seeing|work|working|stopped working|gone dark|went dark|gone black|went black|gone blind|went blind|stopped seeing|packed in}',
    '{blank|grey|gray|black|dark|blind|missing} {patch|patches|spot|spots|bit|area|hole|curtain|veil} {in|over|across|on|where} {the|my|me|what|one|}',
    '{veil|curtain|shadow|shade|blind|film} {over|across|down over|coming down|coming over|came down|came across|falling|fell|in front of} {my|the|one|me|}',
  ],
  visionBenign: [
    '{sweat|chalk|sunscreen|glasses|contacts|contact lens|contact lenses|lens|fogged|steamed|mirror|photo|camera|video|shampoo|soap|onion|hayfever|hay fever|pollen|for next year|for this|clip|footage|black eye|bloodshot|blood vessel|red eye|red eyes|eye drops|mascara}',
  ],

  // A calf that is hot and swollen, a joint with fever.
  warmth: [`{${hot}}`],
  swellingBig: [`{${swollenWord}}`],
  bigWord: [`{${bigWord}}`],
  calf: ['{calf|calfs|calve|back of my lower leg|back of my leg below|below the knee|calfmuscle}'],
  clot: ['{blood clots|clots|dvts|a clot|clotted}'],
  swollenPlace: [`{${swollenWord}|inflamed}`],
  fever: [
    '{pyrexia|flu|the flu|flu like|flulike|chill|chills|shaking|shakes|shivery|shivers|shivering|shiver|the shivers|febrile|feverish|fevers|fevered|high temperature|a temp|temp of|temperature of|raging temperature|running a temp|running a temperature|running hot|burning up with|am burning up|burning up|body hot|hot all over|sweats|cold sweats|night sweats|rigors|37 8|38|38 5|39|39 5|40|40 degrees|101|102|103|104|thirty nine|thirty eight}',
  ],
  jointSite: ['{joints|knees|elbows|kneecap|big toe joint|toe joint|finger joint|knuckle|ankel|thumb joint|hip joint}'],

  // Urine.
  rhabdo: [
    '{have|got|getting|has|had|is this|is it|be|into|signs of|could be|might be|may have|maybe} {a|} {rhabdo|rhabdomyolysis}',
  ],
  urine: [`{${passesWater}}`],
  drink: [
    `{looks|looked|looking|colour|color|coloured|colored|colours|came out|comes out|coming out|come out|is|was|are|turned|into|gone|went|shade|something|as dark as|dark as|same as|be|water} {coming out|} {of|as|the colour of|the color of|the|a|an|} {strong|dark|black|cold|flat|weak|thick|} {${darkDrink}}`,
    `{${darkDrink}} {coloured|colored|color|colour}`,
  ],
  darkColour: [
    '{dark|darker|darkened|brown|browny|brownish|browns|black|blackish|bloody|blood|red|reddish|rusty|rust|maroon|pink|pinkish|burgundy|crimson|purple|orangey brown|dark orange|orange brown|amber brown|tea coloured|cola coloured}',
  ],

  // Belly.
  belly: [
    '{stomach|stomachs|belly|abdomen|abdominal|gut|guts|tummy|tum|bellybutton|belly button|hernia|appendix|lower abdomen|upper abdomen|stomack|stomache|stomoch|bowels|lower right|right side|left side|in my side|stummy|stummick|insides}',
  ],
  bellyPain: [
    '{pain|pains|painful|paining|hurts|hurting|hurt|killing|agony|agonising|agonizing|ache|aching|aches|achy|sore|tender|stabbing|stabs|sharp|cramps|cramping|cramp|rock hard|rockhard|hard as|rigid|board|in bits|in knots|knotted|in bulk|doubled over|doubled up|doubling over|twisting|torture|excruciating|spasms|burning|gone hard|hard and|on fire|swollen|knives|knife|sorely|throbbing|pains me|bent double}',
  ],
  vomit: [
    `{${vomits}}`,
    `{${notAble}|not} {keep|keeping|hold|stomach} {anything|food|water|a thing|fluids|liquids|even water|nothing} {down|}`,
    '{keep|keep on|kept|keeps} {vomiting|being sick|puking|throwing up|heaving|chucking|spewing}',
    'threw {everything|it all|my guts|my food|my breakfast|my lunch} {up|back up}',
  ],
} as const satisfies Record<string, readonly string[]>
