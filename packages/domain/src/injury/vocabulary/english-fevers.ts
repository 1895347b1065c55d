import { feverDegrees, notAble, sickness } from './english-families.ts'

/** Heat, fever and swelling of a joint or a calf, and a belly in pain that gives everything back. */
export const feverPatterns = {
  warmth: [
    '{cooking|cooks|glowing|glows|like a coal|hot coal|coal|hot coals|hot water bottle|hot to touch|hot to the touch|fiery|ablaze|aflame|blazing|simmering|steaming|frying|fry an egg|inferno|lava|hot potato|sunburnt|sunburned|tomato|lobster|pillar box|cherry|crimson|scarlet|ruddy|angry red|bright red|pink and hot|het|roastin|boilin|bilin}',
  ],
  swellingBig: [
    '{swelled|swell|swelling|swole|puff|puffs|puffing|like an orange|orange|like a grapefruit|like a melon|tennis ball|golf ball|cricket ball|like a football|size of|up like a|blown|blew up|inflated|inflating|pumped up like|double the other|double the size|twice the other|twice as big|twice as thick|two times|thicker than|wider than|bigger|fatter|larger|bulging|ballooning|like a balloon|not the same size|different size|bigger round|tight as a drum|fat|big|huge|massive|full of fluid|full of water|fluid on|filled up|swolen up|doubled|doubled in size|will not fit|does not fit|not go on|not go over|will not go over|will not pull up|too tight for my|marks on|engorged}',
  ],
  swollenPlace: ['{fat|puffed up|blown up|inflamed|bigger|puffy|bulging|hard|shiny|solid|swell}'],
  tenderCalf: ['{tender|sore|hurts|painful|paining|hurting|throbs|cramp|crampy|cramping|ache|achy|ouch}'],
  calf: ['{calf|calves|lower leg|calf muscle|below my knee|below the knee|back of my lower leg}'],
  fever: [
    `{${feverDegrees}}`,
    '{fluey|fluish|flu ish|flu|flu like|influenza|thermometer|thermometer says|temperature|temp|fever|fevers|feverish|fevery|burning up|burning hot all over|shiver|shivers|shivery|shivering|shivered|shake|shaking|shakes|shaking with cold|trembling|chills|chilled|chilly|chill|rigor|rigors|teeth chattering|teeth are chattering|chattering|chattering teeth|goose bumps|goosebumps|goose pimples|freezing|frozen|hot and cold|cold and hot|sweating and freezing|sweating|sweats|sweaty|soaked|soaked in sweat|drenched|drenched in sweat|sweat through|sheets|cold sweats|night sweats|hot flushes|flushed|hot all over|feeling poorly|clammy|unwell|ill all over|ache all over|aching all over|septic|infection|infected|peely wally|hot and shivery|hot flush|boiling and freezing|under three blankets|blankets|duvet|radiator on full|paracetamol for the fever|pyrexial|one oh two|one oh one|one oh three|hundred and one|hundred and two|hundred and three|thirty nine|thirty eight|forty degrees}',
  ],
  jointSite: [
    '{joint|finger joint|toe joint|big toe joint|thumb joint|knuckle|kneecap|ankle|wrist|elbow|knee|hip|shoulder|finger|big toe|toe|replacement knee|new knee|new hip}',
  ],
  belly: [
    '{belly|stomach|tummy|tum|guts|gut|abdomen|insides|hernia|appendix|low on the right|lower right|right side of my belly|belly button|bellybutton|navel|wame|puku|bowels|intestines|groin lump|middle|midriff|stomache|stummy}',
  ],
  bellyPain: [
    '{pain|pains|paining|killing|killing me|agony|ache|aches|aching|cramp|cramps|cramping|sore|hurts|hurting|hurt|stabbing|stabs|doubled up|doubled over|bent double|bent over|curled up|board|like a board|rigid|rock|hard|tight as|tender|burning|twisting|twisted|griping|gripes|colic|knife|knives|wringing|on fire|torn|tearing|splitting|excruciating|unbearable|in bits|swollen|bloated|screaming}',
  ],
  vomit: [
    `{${sickness}}`,
    `{everything|all|food|whatever|anything|water|dinner|breakfast|lunch|it|nothing} {i eat|i drink|i ate|i swallow|i take|i had|} {comes|came|is coming|coming|keeps coming|goes|went|will stay|stays} {back|up|back up|straight back|out|down} {up|again|out|}`,
    `{${notAble}|can not stop|could not stop|not stopped|keep|keeps|kept|still|been} {chucking|vomiting|puking|heaving|retching|spewing|throwing up|being sick|barfing|hurling|boaking|chundering}`,
    '{head|face} {down|in|over} {the|a} {toilet|loo|bowl|bucket|bog|pan|sink|bin|basin|dunny}',
    '{vomiting|vomit|vomits|sick} {is|are|} {coming|come|came|happening|times|three times|twice|everywhere|all night|again|since|over}',
    '{was|been|am|being} sick {three|two|twice|four|five|several|all|again|and|many|loads|everywhere|over|6|3|2|4|5}',
    '{green|yellow|brown|black} {puke|vomit|bile|sick|stuff coming up|stuff}',
  ],
} as const satisfies Record<string, readonly string[]>
