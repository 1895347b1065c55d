/**
 * Words that stand for one another, joined for use as alternatives of a pattern: `{${limb}}`. A word added here is known
 * in every sign that speaks of its kind.
 */
export const limb = 'arm|leg|hand|foot|forearm|thigh|calf|shin|lower leg|upper arm|limb'
export const limbEnd =
  'finger|fingers|thumb|toe|toes|big toe|pinky|little finger|ring finger|fingertips|sole|heel|ankle|wrist'
export const side = 'left|right|whole|entire|whole left|whole right|entire left|entire right|bad|good|other'
export const notAble = 'can not|could not|can barely|could barely|can hardly|could hardly|unable to|not able to'
export const faceWord = 'face|mouth|smile|eyelid|lip|cheek|eyebrow|side of my face|face on one side'
export const gone =
  'gone|went|is gone|has gone|was gone|are gone|have gone|going|is going|disappeared|has disappeared|vanished|has vanished|missing|is missing|cut out|packed in|has packed in|packed up|given up|has given up|switched off|shut off|shut down|faded|has faded|stopped working|has stopped working|not there|is not there|not working|is not working'
export const fails =
  'does not work|do not work|did not work|not working|stopped working|will not work|would not work|will not move|does not move|do not move|did not move|would not move|will not respond|does not respond|do not respond|did not respond|not responding|will not wake up|would not wake up|will not obey|does not obey|not do what i tell it|not doing what i tell it|will not do what i tell it|will not do what i want|will not listen|will not cooperate|does not listen|will not hold me|will not hold me up|will not support me|not hold me up|does not hold me'
export const flops =
  'flops|flopping|flopped|drags|dragging|dragged|drops|slaps|slapping|slapped|trails|trailing|folds|folding|folded|folded under|folding under|buckles|buckling|keeps buckling|keeps folding|hangs|hanging|hung|dangles|dangling|tripping|keeps tripping|tripping me|catches the floor|catching the floor|scuffs|scuffing|keeps giving way|keeps collapsing|collapsing'
export const saddle =
  'groin|genitals|crotch|saddle|saddle area|privates|private parts|private area|perineum|undercarriage|nether regions|nethers|tackle|balls|vagina|penis|bits|genital area|groin area|inner thighs|taint'
export const seat = 'bum|arse|ass|backside|bottom|buttocks|buttock|behind|rear|bum cheeks|bum cheek|butt|rear end'
export const toilet =
  'bladder|bowel|bowels|pee|peeing|wee|weeing|piss|pissing|urinate|urinating|urine|water works|waterworks|loo|toilet|bog|dunny|bathroom|restroom|poo|poop|pooping|pooing|number two|stool|a leak|my water|pass water|passing water|wees|pees'
export const passesWater =
  'urine|urin|pee|peeing|peed|pees|piss|pissing|pissed|wee|weeing|weed|wees|urinate|urinated|urinating|pipi|pish|tinkle|waz|toilet bowl|toilet water|in the toilet bowl|water when i go|passing'
export const darkDrink =
  'cola|coke|coca cola|pepsi|tea|iced tea|ice tea|black tea|coffee|black coffee|root beer|guinness|stout|porter|bovril|gravy|treacle|molasses|soy sauce|soya sauce|syrup|maple syrup|rust|rusty water|rust water|beetroot|beetroot juice|red wine|wine|merlot|port|ribena|cranberry juice|blackcurrant|prune juice|mud|muddy water|marmite|vegemite|chocolate|barbecue sauce|bbq sauce|whisky|whiskey|rum|ale|dark beer|blood|brown sauce|dr pepper|cider|mahogany|teak|bronze|copper|coca'
export const hot =
  'hot|warm|heat|warmth|hotter|warmer|boiling|boiling hot|roasting|roasting hot|burning hot|red hot|red|redness|reddish|scorching|toasty|feverish to touch|furnace|oven|radiator|flushed|glowing|radiating heat|giving off heat|burning up|on fire|cherry red|beetroot|scalding|baking|piping hot|fiery|burning|feverish|feels like fire'
export const swollenWord =
  'swollen|swolen|swelling|swelled|swelled up|swells|puffy|puffed up|puffed|bigger than|twice the size|double the size|two times the size|ballooned|ballooning|enlarged|fatter than|larger than|blown up|blew up|balloon|football|melon|grapefruit|rugby ball|size of a|has come up|come up|came up|bloated|up big|way bigger|much bigger|bigger|swole|swole up|engorged'
export const bigWord = 'huge|massive|enormous|giant|fat|big|hard|solid|tight and shiny|shiny|rock hard|thick'
export const vomits =
  'vomiting|vomitting|vomited|vomit|vomits|throwing up|threw up|throw up|thrown up|throws up|puking|puked|puke|pukes|being sick|been sick|was sick|am sick everywhere|sick everywhere|keep being sick|retching|retched|wretching|dry heaving|barfing|barfed|barf|heaving|hurling|hurled|chucking up|chucked up|chuck up|chundering|chundered|chunder|spewing|spewed|spew|upchucking|upchucked|ralphing|bringing everything up|brought everything up|brought it all up|bringing it all up|threw it all up|coming back up|comes back up|boaking|boaked|boking|blowing chunks|lost my breakfast|lost my lunch|throwin up'
export const sudden =
  'sudden|suddenly|instant|instantly|all at once|in one second|in a second|in two seconds|in seconds|within seconds|in a split second|in an instant|out of nowhere|from nowhere|out of the blue|from zero|zero to|from nothing|nothing to|came from nowhere|so fast|in a flash|at once|bam'
export const hurtPart =
  'back|lower back|upper back|low back|neck|shoulder|rotator cuff|hip|hip flexor|knee|ankle|calf|hamstring|hammy|hammie|hammer|quad|groin|adductor|achilles|elbow|wrist|pec|bicep|tricep|glute|lat|trap|oblique|thigh|rib|shin|toe|thumb|finger'
export const furniture =
  'recliner|armchair|arm chair|chair|rocking chair|deckchair|sofa|couch|settee|bed|bench|bath|bathtub|hammock|car|bus|train|taxi|desk|office|pew|waiting room|stool|seat|floor|mat|lounger|tub|wheelchair|futon|bunk|tent|van|cab|cinema|church|classroom|meeting|lecture'
export const obeys =
  'listen|listens|listening|obey|obeys|obeying|respond|responds|responding|answer|answers|answering|cooperate|cooperates|cooperating|behave|behaves|behaving|take orders|takes orders|taking orders|do as it is told|does as it is told|doing what it is told|do what it is told|doing what i tell it|do what i say|do what i tell it|do its job|do their job|does its job|does his job|doing its job|work|works|working|function|functions|functioning|tell me|tells me|telling me|warn me|warns me|warning me|signal|let me know|let go|talk to me|talking to me|play ball|follow orders|react|reacts|reacting|understand me|hear me|hearing me|wait|waits|hold|holds|switch on|wake up'
export const wildBeat =
  'jump jump|jump|jumps|jumping|flip flop|flip flops|flip flopping|flipflop|fast fast|too fast|very fast|so fast|fast|drum solo|drumming|drums|drum roll|dancing|dances|tap dancing|tapdance|jig|running|runs|galloping|gallops|kicking|kicks|bouncing|bounces|stops and starts|stop start|starts and stops|stuttering|stutters|stutter|stumbling|stumbles|tripping over itself|tumbling|tumble dryer|washing machine|spin cycle|bananas|ballistic|berserk|bonkers|mental|haywire|wild|crazy|nuts|doolally|dhak dhak|dhak|boom boom|thud thud|thump thump|two at a time|then none|pauses|pausing|misses|missing|missed|misfiring|misfires|misfire|hiccup|hiccups|hiccuping|flapping|flaps|trapped|thrashing|leaping|leaps|bucking|bolting|bolts|trotting|banging|bangs|knocking|trembling|tremble|shaking|shivering|quiver|quivers|quivering|rattling|rattles|out of time|off beat|offbeat|out of step|uneven|not regular|no rhythm|lost its rhythm|rhythm is gone|extra|double|somersault|somersaults|acrobatics|gymnastics|cartwheel|hopping|hops|rabbit|horse|hammer|jackhammer|machine gun|mule|disco|salsa|jive|techno|sprinting|190|195|200|205|210|180|185|170|175|160|165|in my throat|in my ears|out of my chest|will not stop|not slowing|will not slow|racing|races|pounding|fluttering|flutters|skipping|skips|throbbing'
export const heavyThing =
  'stone|stones|brick|bricks|cement|concrete|lorry|truck|bus|car|tractor|piano|fridge|anvil|slab|paving slab|boulder|rock|rocks|sandbag|sack|sack of potatoes|potatoes|sack of spuds|coal|elephant|horse|cow|gorilla|bear|rhino|hippo|camel|buffalo|walrus|fat man|sumo wrestler|wrestler|lead|ton|tonne|two tons|mountain|tyre|tombstone|gravestone|safe|wardrobe|sofa|tank|bulldozer|house|building|cow'
export const dailyThing =
  'phone|mobile|cup|mug|glass|pen|pencil|key|keys|door handle|door knob|doorknob|kettle|fork|spoon|knife|cutlery|chopsticks|jar|jar lid|lid|toothbrush|hairbrush|comb|razor|laces|shoelaces|buttons|button|zip|remote|tv remote|mouse|coin|coins|card|bag|shopping|saucepan|pan|pot|bottle|water bottle|cup of tea|brew|cuppa|coffee|coffee cup|teacup|newspaper|paper|book|steering wheel|gear stick|tap|taps|screwdriver|hammer|drill|needle|scissors|tin|tin opener|can opener|purse|wallet|towel|soap|lipstick|cigarette|lighter|baby bottle|controller|joystick|carrier bag|sandwich|toast|ball|phones|cups|mugs|glasses|pens|plates|jars|forks|spoons|bottles|cans|dishes|tools|screws|bits of paper'
export const joint = 'shoulder|elbow|wrist|knee|kneecap|knee cap|patella|ankle|hip|finger|thumb|toe|jaw|collarbone'
export const popSound =
  'pop|popped|popping|pops|plop|plopped|clac|clak|clack|klak|klack|clacked|tuk|tak|tac|tic tac|tock|toc|katak|khatak|kat|kaput sound|krak|crak|crac|crack|cracked|cracking|cric|crick|creck|snap|snapped|snapping|thunk|thunked|clunk|clunked|clonk|thud|thwack|whack sound|bang|banged|boom|bam|pow|pang|ping|pinged|twang|twanged|crunch|crunched|crunching|rip|ripped|ripping|rrrip|crackle|burst|zing|thwip|squelch|squelched|knack|knak|plock|ploc|pof|puf|tchak|chtak|tok|trak|trac|splat|whip crack'
export const lowPlace =
  'floor|ground|mat|deck|platform|gym floor|bathroom floor|garage floor|kitchen floor|turf|grass|track|pavement|carpet|rubber|bar|rack|squat rack|treadmill|bench|bed|changing room|shower|tiles|concrete|recovery position|ambulance|hospital|strip lights|barbell|rower|lino|wood|stretcher|road|verge|gutter|pool side|poolside'
export const blowTool =
  'bar|barbell|plate|dumbbell|dumb bell|kettlebell|weight|weights|ball|medicine ball|med ball|cable|handle|attachment|box|rack|beam|pole|post|wall|door|bench|band|collar|rope|pin|pulley|hook|bell|rig|stone|log|tyre|chain|football|cricket ball|elbow|knee|fist|boot|j hook|machine|floor|clip|safety bar|carabiner|landmine|club|mace|ring|rings'
export const headWord =
  'head|heid|skull|noggin|bonce|forehead|temple|face|napper|dome|noodle|chin|jaw|crown|brow|eyebrow|back of my head|back of the head|side of my head|cranium|scalp|nape|top of my head'
export const feverDegrees =
  '37.8|37.9|38|38.0|38.1|38.2|38.3|38.4|38.5|38.6|38.7|38.8|38.9|39|39.0|39.1|39.2|39.3|39.4|39.5|39.6|39.7|39.8|39.9|40|40.0|40.1|40.2|40.5|100.4|100.5|101|101.5|102|102.5|103|104'
export const sickness =
  'vomit|vomits|vomiting|vomited|puke|puked|puking|threw up|throw up|throwing up|thrown up|chuck up|chucked up|chucking|chucking up|being sick|been sick|was sick|spew|spewed|spewing|retch|retching|heave|heaving|hurl|hurled|barf|barfed|barfing|boke|boak|boaking|chunder|chundering|honking|ralph|upchuck|calling hughie|hughie|technicolour yawn|bring it up|bringing up|bringing it all up|brought it up|cannot keep|bile'
