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
