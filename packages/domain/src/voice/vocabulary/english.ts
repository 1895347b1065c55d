import type { SetType, Side } from '../../session/set.ts'
import type { LoadUnit } from '../../units.ts'

// The words of the grammar. A line is a pattern: plain words, # for a number, {a|b|} for alternatives (an empty one makes it optional).
// Words come without apostrophes; "don't" is "do not", "I'll" is "i will".

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Sounds of thinking, dropped wherever they stand. */
export const fillers = words('um umm uh uhh uhm er erm ah eh hmm hm mm mhm huh please basically literally')

/** Asides of two words, dropped as well. */
export const fillerPairs = new Set(['you know', 'i think', 'i guess', 'i believe', 'i reckon', 'i suppose'])

/** Words that carry no value in a logged set and are stepped over without a cost. */
export const glue = words(`
  i we you me my the a an of on did do done got get hit had have has was is were be it its this that these those with using in into so ok okay well yeah
  yep yes alright right hey just and then now today there here next log logged logging record recorded recording add added put down save saved enter
  track up set sets reps rep did finished completed complete managed made doing went going to as from about around weight load wait rest for x at by
  straight total exactly nice awesome great cool another like coach hi hello oh good solid felt feels voicefit app move movement exercise weighing loaded
  took taken worked working kept keeping stayed staying stuck sticking ended started starting finally ran swapped let see know mean think guess
  nah stripped floor still than held holding lasted hung strapped getting gave used hugging averaging called cheeky morning evening lunchtime park outside outdoors round go try turned paired love then throughout already together todays hopped jumped heavier lighter chucked slapped repped rattled squeezed ground churned racked popped threw thrown topped smoked burned mine us our could yesterday pr prs pb pbs max maxed new personal best record pushing pushed pulled pulling lifted lifting immediately directly straightaway afterwards quickly quick innit mate plus
  make makes having played sprint weights finish write wrote aye yo yall ugh alrighty pin smashed performed stack long actually sorry oops dropped drop backed off lowered bumped raised increased decreased only time banged knocked out cranked crushed nailed smashed hammered pumped some them all came moved moving onto switch switched over back through
`)

export const loadUnits: ReadonlyMap<string, LoadUnit> = new Map([
  ...['lb', 'lbs', 'pound', 'pounds', 'pounder', 'pounders', 'quid', 'pounce', 'pounts'].map(
    (word) => [word, 'lb'] as const,
  ),
  ...[
    'kg',
    'kgs',
    'kilo',
    'kilos',
    'kilogram',
    'kilograms',
    'kilogramme',
    'kilogrammes',
    'killos',
    'keelos',
    'killers',
    'kills',
    'keys',
    'kay',
    'kays',
    'ks',
    'k',
  ].map((word) => [word, 'kg'] as const),
])

/** Units that also mean kilometres. */
export const kiloOrKilometre = words('k ks kay kays')

export const distanceUnits: ReadonlyMap<string, 'meter' | 'kilometer' | 'mile' | 'yard' | 'foot'> = new Map([
  ...['m', 'meter', 'meters', 'metre', 'metres'].map((word) => [word, 'meter'] as const),
  ...['km', 'kms', 'kilometer', 'kilometers', 'kilometre', 'kilometres'].map((word) => [word, 'kilometer'] as const),
  ...['mile', 'miles', 'mi', 'miler'].map((word) => [word, 'mile'] as const),
  ...['yd', 'yds', 'yard', 'yards'].map((word) => [word, 'yard'] as const),
  ...['ft', 'foot', 'feet'].map((word) => [word, 'foot'] as const),
])

export const secondWords = words('s sec secs second seconds')
export const minuteWords = words('min mins minute minutes')
export const hourWords = words('h hr hrs hour hours')

/** Words around a bare "5 k" that make it kilometres. */
export const runningWords = words('ran in pace jog jogged hr heart easy tempo recovery steady')

/** Behind a time between stretches they make it the rest of an interval. */
export const easyWords = words('easy jog jogging walk walking float slow')

/** What a piece of work is called where several are counted: "six 100 metre repeats". */
export const interval = words(
  'repeats reps rounds intervals efforts sprints runs strides swims rows hills pieces bursts',
)

/** How the feet stood in a lift. */
export const stanceWords = words(
  'up wide wider narrow narrower close closer together high higher low lower flat elevated nice apart turned raised forward in out',
)

/** In front of a time they make it one of a mile, a kilometre or 500 metres. */
export const paceAheadPatterns = [
  '{at|with|in|} {a|an|my|the|} {average|avg|mean|overall|} {pace|split|splits} {was|is|of|at|around|about|averaged|averaging|} {about|around|}',
]

export const crossWords = words('x by times buy bye')
export const atWords = words('at with using')
/** What leads to a load on a machine: "had it on 30". */
export const settingAtPatterns = [
  '{had|have|got|with|was|} {it|the stack|the pin|the weight|the machine|the assist|stack|pin} {on|at|set to|set at|set on}',
  '{set|loaded} {to|at|on}',
]
export const forWords = words('for four fore')

/** Forms of a verb or a slip of the recogniser that stand for an exercise name. */
export const exerciseForms: ReadonlyMap<string, string> = new Map([
  ['benched', 'bench'],
  ['benching', 'bench'],
  ['squatted', 'squat'],
  ['squatting', 'squat'],
  ['deadlifted', 'deadlift'],
  ['deadlifting', 'deadlift'],
  ['lunged', 'lunge'],
  ['planked', 'plank'],
  ['rowed', 'rowing'],
  ['pressed', 'press'],
  ['pressing', 'press'],
  ['biked', 'cycling'],
  ['cycled', 'cycling'],
  ['swam', 'swimming'],
  ['tips', 'dips'],
  ['walked', 'walking'],
  ['rode', 'cycling'],
])

/** Verbs said in front of what was moved, and how they stand in the name: "dragged the sled" is the sled drag. */
export const verbForms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    dragged: ['drag'],
    dragging: ['drag'],
    pulled: ['drag', 'pull'],
    pulling: ['drag', 'pull'],
    pushed: ['push'],
    pushing: ['push'],
    carried: ['carry', 'walk'],
    carrying: ['carry', 'walk'],
    flipped: ['flip'],
    flipping: ['flip'],
    skipped: ['skipping', 'jump'],
    jumped: ['skipping', 'jump'],
    slammed: ['slam'],
    slamming: ['slam'],
    climbed: ['climb'],
    climbing: ['climb'],
  }),
)

export const effortPatterns: readonly (readonly [
  string,
  'rpe' | 'rir' | 'failure' | 'none-left' | 'at' | 'left' | 'one-left' | 'couple-left',
])[] = [
  [
    '{rpe|r p e|our p e|are p e|rp e|arpie|rpee|rp|r p|are pea e|our pea e|pea e|are pee|our pee|are p|arpee|rpe e|our pe|are pe|r pe|our p|are pee ee|our pee ee|ar pe} {was|is|of|at|felt|} {about|around|like|maybe|probably|roughly|say|} {a|an|} #',
    'rpe',
  ],
  ['{at|@} {an|a|} {rpe|r p e|our p e|are p e} {of|} {a|an|} #', 'rpe'],
  ['{at|} {an|a|} # {rpe|r p e}', 'rpe'],
  ['{felt|feels|feeling} like {a|an} #', 'rpe'],
  ['{call it|called it|calling it|call that|rate it|rated it|rating it|make it|say} {a|an} #', 'rpe'],
  ['{probably|maybe|about|around|roughly|easily} {a|an} #', 'rpe'],
  ['{exertion|effort|difficulty|intensity} {was|is|of|level|} {a|an|} #', 'rpe'],
  ['# out of {10|ten}', 'rpe'],
  [
    '{at|with|} {a|} {rate of perceived exertion|perceived exertion|rating of perceived exertion} {of|was|is|at|} #',
    'rpe',
  ],
  ['{at|was} {an|a} #', 'at'],
  ['{at|with|} {rir|r i r|are i r|eye are|eye are eye|are eye are|are i are|r eye r} {of|was|is|} #', 'rir'],
  ['{at|with|} # {rir|r i r}', 'rir'],
  ['{with|had|left|leaving|about|kept|} {about|maybe|} # {rep|reps|more|more reps|} {left|} in {the|my} tank', 'rir'],
  ['{with|had|left|leaving|about|kept|} {about|maybe|} # {rep|reps|} {left|} in reserve', 'rir'],
  ['{i|} {could|might} have {done|gotten|got|had|squeezed out} {about|maybe|} # more {reps|rep|}', 'rir'],
  ['{i|} could {do|get} {about|maybe|} # more {reps|rep|}', 'rir'],
  ['{with|had|left|} {about|maybe|} # {more|left|more left} in me', 'rir'],
  ['{with|had|} {about|maybe|} # to spare', 'rir'],
  ['# {reps|rep|} {shy of|short of|away from|from|before} failure', 'rir'],
  ['{with|had|} # {reps|rep} left', 'rir'],
  ['{had|with|got} {another|an extra|at least|} # {more|extra|more reps|} {in me|in the tank|left in me|to go}', 'rir'],
  ['{had|got} # more {reps|rep|}', 'rir'],
  ['{stopped|racked it|cut it|ended|left it} # {reps|rep|} {short|early|shy} {of failure|}', 'rir'],
  ['{reps|rep} in reserve {of|was|is|were|} #', 'rir'],
  ['{with|had|left|} {a|} couple {of reps|of|reps|more|} {left|} in {the|my} tank', 'couple-left'],
  ['{with|had|left|} {a|} couple {of reps|reps|more|} {left|in reserve|in me|to spare}', 'couple-left'],
  ['{with|had} {about|maybe|probably|like|} # left', 'rir'],
  ['{about|maybe|probably} # left', 'left'],
  ['{about|maybe|probably} # {more|reps} in {the|my} tank', 'rir'],
  ['# left', 'left'],
  ['{could have done|had} {another|another one|one more} {rep|} {in the tank|in me|}', 'one-left'],
  ['{to|till|until|til|went to|taken to|took it to|all the way to|went till} {failure|fail}', 'failure'],
  ['{close to|near|not to|no|not|without|before|shy of|short of|almost to|nearly to} failure', 'none-left'],
  ['{did|does|do|was} not {go|going|get|take it|taken|reach|hit|push|quite} {all the way|} {to|} failure', 'none-left'],
  ['{and|} {then|} failed', 'failure'],
  ['failure', 'failure'],
  ['{all out|absolute max}', 'failure'],
  ['{until|till|til} {i|we} {could not|failed|dropped}', 'failure'],
  ['{no reps|no more reps|nothing more} {left|in me}', 'failure'],
  ['empty tank', 'failure'],
  ['{with|had|} {nothing|none|zero} {left|} {in the tank|in reserve|left}', 'failure'],
  ['{could|can} not {do|get} {another|another one|one more|any more|anymore}', 'failure'],
]

/** Said and done before the set that follows at once: it is none of them. */
export const warmedUpPatterns = [
  '{warm up|warmup|warm ups|warmups|warming up} {set|sets|} {is|are|} {done|finished|over|complete|out of the way}',
]

export const setTypePatterns: readonly (readonly [string, SetType])[] = [
  ['{warm up|warmup|warm ups|warmups|warming up|warmed up} {set|sets|} {with|at|of|}', 'warmup'],
  ['after {my|the|a|} {warm up|warmup|warm ups|warmups|warming up} {set|sets|}', 'working'],
  ['{drop set|dropset|drop sets|dropsets|drop set of|drops}', 'drop'],
  ['{triple|double|mechanical} {drop|dropset|drop set}', 'drop'],
  ['{dropped|drop|dropping|stripped|strip|stripping} {it|that|straight|right|down|} {down|} to', 'drop'],
  [
    '{amrap|am rap|m rap|amraps|as many reps as possible|as many as possible|as many reps as i could|as many as i could|as many as i can|as many reps as i can|as many|max reps|max rep|a m r a p|amrapd|amraped|amrapped} {set|sets|of|}',
    'amrap',
  ],
  ['# plus set', 'amrap'],
  ['{w / u|w u|wu|w up}', 'warmup'],
  ['{working|work} {set|sets}', 'working'],
  ['working', 'working'],
]

export const sidePatterns: readonly (readonly [string, Side])[] = [
  ['/ {side|leg|arm|hand|each}', 'each'],
  ['ea', 'each'],
  ['{on|for|} {each|per|every} {side|leg|arm|foot}', 'each'],
  ['{a|an} {side|leg|arm}', 'each'],
  ['{on|} both {sides|legs|arms}', 'each'],
  ['{on|for|} either {side|leg|arm}', 'each'],
  ['{each|apiece}', 'each'],
  ['{left and right|right and left}', 'each'],
  ['{on|with|} {the|my|} left {side|leg|arm|hand|foot|} {only|}', 'left'],
  ['{on|with|} {the|my|} right {side|leg|arm|hand|foot|} {only|}', 'right'],
]

export const eachSidePatterns = ['{each|per|a|every} {side|arm|leg|hand}', 'each', 'apiece']
/** Words that say the load is that of one bell. They change nothing: the load said is always that of one. */
export const perHandPatterns = ['{in|} {each|per|a|either|every} hand', 'per {dumbbell|bell|kettlebell}', 'a piece']

/** What a set was done with, by the word that stands for it in names of exercises. */
export const equipmentPatterns: readonly (readonly [string, string])[] = [
  ['{with|using|on|} {a|the|my|some|two|} {dumbbell|dumbbells|dumb bells|dbs|db}', 'dumbbell'],
  ['{with|using|on|} {a|the|my|some|two|} {kettlebell|kettlebells|kettle bells|kbs|kb}', 'kettlebell'],
  ['{with|using|on|} {a|the|my|} {barbell}', 'barbell'],
  ['{with|using|on|} {a|the|} {ez bar|e z bar|easy bar|curl bar}', 'ez bar'],
  ['{with|using|on|} {a|the|} {trap bar|hex bar}', 'trap bar'],
  ['{with|using|on|} {a|the|} {safety bar|safety squat bar|ssb}', 'safety bar'],
  ['{with|using|on|in} {a|the|} {smith|smith machine}', 'smith machine'],
  ['smith machine', 'smith machine'],
  ['{with|using|on|} {a|the|} {cable|cables|cable machine|cable stack}', 'cable'],
  ['{with|using|on} {a|the|} machine', 'machine'],
  ['machine', 'machine'],
  ['{with|using|on} {a|the|} {band|bands|resistance band|resistance bands}', 'band'],
  ['{with|using|on} {the|} {trx|rings}', 'ring'],
  ['{with|using|on} {a|the|} landmine', 'landmine'],
  ['{on|at|with} {a|an|the} incline', 'incline'],
  ['{on|at|with} {a|an|the} decline', 'decline'],
]

export const bodyweightPatterns = ['{at|with|} {bodyweight|body weight|bw} {only|}', 'unweighted']
export const noLoadPatterns = ['{with|} no {weight|load}', 'without {weight|load}']

export const platePatterns: readonly (readonly [
  string,
  'count' | 'one' | 'quarter' | 'half' | 'count-extra' | 'one-extra' | 'count-quarter',
])[] = [
  ['# {plates|plate}', 'count'],
  ['{a|one} plate', 'one'],
  ['plate', 'one'],
  ['{a|one|} plate and a quarter', 'quarter'],
  ['{a|one|} plate and a half', 'half'],
  ['# {plates|plate} and a quarter', 'count-quarter'],
  ['# {plates|plate} {and|plus} {a|} #', 'count-extra'],
  ['{a|one|} plate {and|plus} {a|} #', 'one-extra'],
]
export const aSidePatterns = ['{a|per|each|on each|either|every|on either} side']
export const barPatterns = [
  '{just|only|with|} {the|an|} {empty|} {bar|barbell} {only|alone|}',
  '{the|just the|just} bar',
  'empty bar',
  '{nothing but|only} {the|an|} {empty|} {bar|barbell}',
]
export const loadSlang: readonly (readonly [string, number])[] = [
  ['a buck', 100],
  ['buck', 100],
]

export const changePatterns: readonly (readonly [
  string,
  'up' | 'down' | 'percent-up' | 'percent-down' | 'percent-of' | 'half' | 'same' | 'same-reps' | 'double',
])[] = [
  ['{strapped on|hung on|hung|clipped on|chucked on|loaded on} {a|an} #', 'up'],
  [
    '{plus|add|added|adding|add another|up|went up|go up|going up|up by|went up by|increase|increased|increased by|heavier by} #',
    'up',
  ],
  ['# {more|heavier}', 'up'],
  ['{at|with|} {the|} same {weight|load} plus #', 'up'],
  [
    '{minus|drop|dropped|drop by|dropped by|down|went down|go down|down by|took off|take off|lighter by|less} #',
    'down',
  ],
  ['# {less|lighter}', 'down'],
  ['{minus|drop|dropped|down|less} # percent', 'percent-down'],
  ['# percent {less|lighter|down|off}', 'percent-down'],
  ['{plus|add|up} # percent', 'percent-up'],
  ['# percent {more|heavier|up}', 'percent-up'],
  ['# percent of {that|it|the weight|that weight|the last set|the last one|my last set|what i had}', 'percent-of'],
  ['half {the|that|of the|of that|} {weight|load|}', 'half'],
  ['{halved|halve|halving} {the|that|} {weight|load|it|that}', 'half'],
  ['{cut|chopped} {the weight|the load|it|that} in half', 'half'],
  [
    '{at|with|using|on|for|} {the|that|} {same|identical} {weight|load|bar|bar weight|pin|stack|plates|plate|dumbbells|dumbbell|bells|bell|kettlebell|kettlebells|setting|resistance|poundage} {again|as before|as last set|on there|on the bar|on|} {but|}',
    'same',
  ],
  [
    '{kept|left|leaving|keeping|leave|keep} {it|that|the weight|the load|the pin|the bar} {where it was|the same|as it was|as is|there|alone} {but|}',
    'same',
  ],
  ['stayed {put|there} {but|}', 'same'],
  [
    '{weight|load|pin} {is|was|} {unchanged|the same|same|stayed the same|stayed where it was|stayed put} {but|}',
    'same',
  ],
  ['no {change in|change to} {the|} {weight|load}', 'same'],
  ['no {weight|load} change', 'same'],
  ['{did not|not|without} {touch|change|move|touching|changing|moving} the {weight|load|pin|plates|bar}', 'same'],
  [
    '{at|with|using|kept|kept it at|stayed at|stayed on|staying at|sticking with|stuck with|on} {that|this|the} weight {again|} {but|}',
    'same',
  ],
  ['{for|} {the|} same {reps|number of reps|amount of reps} {but|}', 'same-reps'],
  ['for the same', 'same-reps'],
]

/** "same weight, two reps less": reps counted from those of the last set. */
export const repsChangePatterns: readonly (readonly [string, 'more' | 'fewer'])[] = [
  ['# {more|extra} {rep|reps}', 'more'],
  ['# {rep|reps} {more|extra}', 'more'],
  ['# {less|fewer} {rep|reps}', 'fewer'],
  ['# {rep|reps} {less|fewer|down|short}', 'fewer'],
]

/**
 * Verbs of a change of load. `up` and `down` say so by themselves; `load` is also said of a whole load and needs "another" or "on";
 * `unload` needs "off" or "down".
 */
export const shiftVerbs: readonly (readonly [string, 'up' | 'down' | 'load' | 'unload'])[] = [
  [
    '{add|added|adding|tacked|tack|raise|raised|bump|bumped|upped|increase|increased|nudge|nudged|crank|cranked|jumped|jump|hiked|pushed|went up|moved up|stepped up|jumped up|bumped up}',
    'up',
  ],
  [
    '{drop|dropped|dropping|lower|lowered|reduce|reduced|decreased|decrease|shave|shaved|shed|went down|came down|moved down|stepped down|backed off|back off|dialed|dialled|cut|chopped}',
    'down',
  ],
  [
    '{throw|threw|slap|slapped|put|stick|stuck|chuck|chucked|whack|whacked|pop|popped|load|loaded|toss|tossed|slide|slid|pile|piled|bung|bunged|hang|hung|stack|stacked|got}',
    'load',
  ],
  ['{take|took|taking|knock|knocked|pull|pulled|strip|stripped|bring|brought|backed|scraped|peeled}', 'unload'],
]
/** What is made heavier or lighter. */
export const shiftObjects = ['{it|that|the weight|the load|the bar|the pin|the stack|the weights|things|everything}']
/** Words around the amount, and where they point. */
export const shiftUpWords = words('on up more extra heavier another')
export const shiftDownWords = words('off down less lighter')
/** Behind the amount: where it went, no value. */
export const shiftPlaces = ['{to|of|from|on|off|onto|} {it|that|the bar|there|the stack|the weight|the sled|top}']

export const remarkPatterns: readonly string[] = [
  '{plus|and|with|} # {forced|assisted|partial|partials|cheat|spotted} {reps|rep|}',
  '{the|} {light|heavy|medium|thick|thin|red|green|blue|black|purple|yellow|orange} one',
  '{was|} {meant|supposed} to {be|get|do} #',
  '# more {sets|set} {to come|to go|to do|left|remaining}',
  '{heart rate|hr} {hit|was|at|up to|got to|reached|peaked at|of|} #',
  '{same|this|that} {exercise|movement|lift|machine|station} {again|}',
  '{back|chest|knee|} {seat|pad} {position|height|setting|at|on|number|hole|notch|} {number|at|} #',
  '{bench|rack|pulley|peg|pin|box|foot plate|cable|arm} {position|height|setting|hole|notch} {number|at|} #',
  '{at|from|off|to|on|} {a|an|the|} # {inch|inches|centimeters|centimetres|cm} {box|blocks|block|deficit|step|platform|boxes|high|}',
  '{with|and|} {a|} # {second|seconds|sec} {negative|negatives|pause|pauses|paused|eccentric|eccentrics|lowering|descent|squeeze|squeezes|down|up|stop|stretch|tempo|hold at the top|hold at the bottom|holds at the top|at the top|at the bottom}',
  '{on|across|over|around} {my|the} {back|chest|shoulders|lap|hips|waist}',
  '{machine|station|rack|platform|treadmill|locker|lane} number #',
  '{on|at|in} {machine|station|rack|platform|treadmill|lane} #',
  '{hook grip|mixed grip|over under|over under grip|double overhand|ass to grass|atg|below parallel|to parallel|full depth|to depth}',
  '{i am|} # years old',
  '{incline|decline} {at|of|set to|} # {degrees|degree|percent}',
  '# {degrees|degree} {incline|decline|}',
  '{on|} {a|the|my|} {bench|seat|pad} {set|} {at|to|on} # {degrees|degree}',
  '{with|} {a|} # {count|counts} {pause|pauses|hold|holds|}',
  '{position|hole|level|setting|notch|zone|resistance|gear|cadence|speed|grade} {level|of|at|number|} #',
  'pin {number|at|on|} #',
  '{a|} {quarter|half|ten|five|twenty} {past|to} #',
  '{pad|seat|bench} {on|at|in} {notch|hole|position|setting|number} #',
  'no {break|rest} {between|in between|}',
  'nothing on it',
  'against {the|a} wall',
  'tempo # # # {#|}',
  'tempo # - # - # {- #|}',
  'tempo #',
  '# - # - # {- #|} tempo',
  '# # # {#|} tempo',
  '{at|with|} {a|my|} {average|avg|max|peak|} {heart rate|hr} {of|at|was|averaged|hit|peaked at|reached|got up to|got to|} {about|around|} #',
  '# {bpm|beats per minute|watts|w|rpm|calories|cals|cal|kcal}',
  '# percent {grade|incline|gradient}',
  '{at|on|with|} {a|an|} # percent {grade|incline|gradient|slope}',
  '{incline|grade|gradient} {of|at|was|} # percent',
  'at # percent {of my max|of max|one rep max|of one rep max|}',
  '# percent {of my max|of max|of one rep max}',
  '{at a|at|} {bodyweight|body weight} {of|is|was} #',
  '{at|weighing} # {bodyweight|body weight}',
  '{bodyweight|body weight} # {kilos|kg|pounds|lbs|lb}',
  '{at|with|} {a|} # {kilos|kilo|kg|pounds|pound|lbs|lb} {bodyweight|body weight}',
  '{i am weighing|weighing} #',
  '{i|} {weigh|weighed} {in|} {at|} # {kilos|kilo|kg|pounds|pound|lbs|lb}',
  '{at|around|by|about|} # {am|pm|a m|p m|oclock|o clock}',
  '{at|around|by|about|} # {this|in the} {morning|afternoon|evening}',
  '{at|about|} # {at night|tonight|last night}',
  '{this|earlier this|in the} {morning|afternoon|evening}',
  '{earlier today|earlier on|earlier|tonight|first thing}',
  '{red|blue|green|black|yellow|purple|orange|grey|gray|light|medium|heavy|thick|thin|thicker|mini|resistance} band',
  '{paused|pause|deficit|close grip|wide grip|neutral grip|beltless|belted|with a belt|with belt|with straps|straps|no straps|no belt|touch and go|slow eccentric|slow negatives|strict|controlled}',
  '{top set|back off set|back off|back off sets|backoff|backoff set}',
  '{cluster|cluster set|clusters|superset|supersetted|giant set|pyramid|ramp}',
]

/** Asking for a moment before a set is told: no time of it. */
export const momentPatterns = [
  '{hold on|hang on|just|give me|gimme|wait|} {#|a} {sec|secs|second|seconds|tick|ticks|moment|mo}',
]

/** Settings of a treadmill or a bike, where no number behind them is a load. */
export const machineSettingPatterns = [
  '{at|with|} {a|an|my|} {average|avg|max|peak|mean|} {heart rate|hr|pulse|max hr|max heart rate} {average|avg|max|} {of|at|was|around|about|hit|averaged|peaked at|got to|went up to|} {around|about|} # {average|avg|}',
  '{max|peak|peaked at} # {bpm|}',
  '{and|with|} {about|} # {m|meters|metres|feet|ft|foot} {of|} {climb|climbing|climbed|elevation|elevation gain|gain|ascent|vert|vertical|up|uphill|ascending|descent}',
  '{at|} {a|} {stroke rate|rate|drag factor|drag|damper|damper setting|spm|stroke rating|rating} {of|at|was|on|} #',
  '{off|with|and|plus} {a|} # {m|meter|meters|metre|metres|yards} {jog|walk|easy|recovery|float|rest|jogging|walking} {recovery|back|rest|between|in between|}',
  '{in|of|} {a|an|the|} # {m|meter|metre|meters|metres|yard|yards} pool',
  '{averaging|averaged|average|avg|at|around} {about|around|} # {watts|rpm|calories|cals|cal|kcal|bpm}',
  '{for|and|} # {floors|flights|steps|stairs|storeys} {climbed|}',
  '{incline|grade|gradient|slope|elevation|resistance|level|speed|cadence} {of|at|was|to|on|} # {percent|miles an hour|miles per hour|mph|kph|kilometers an hour|kilometers per hour|k an hour|}',
  '{at|} # {miles an hour|miles per hour|mph|kph|kmh|km h|km an hour|km per hour|kilometres per hour|kays an hour|ks an hour|kilometers an hour|kilometers per hour|kilometres an hour|k an hour|k per hour} {and|} {# percent|}',
  '# {percent|} {incline|grade|gradient}',
  '{at|} # {incline|grade|gradient|level|resistance} #',
  '{at|} # # percent {incline|grade|gradient|}',
  'at # # # percent {incline|grade|gradient|}',
  '{at|} # percent',
  '# {strokes|strokes a minute|strokes per minute|spm|floors|steps|flights}',
  '# {average|avg|} {watts|rpm|calories|cals|cal|kcal|bpm}',
  '# {laps|lap|lengths|length}',
  '{burned|burnt} # {calories|cals|}',
]

/** The speed of a treadmill or the gear of a bike, said as bare numbers. */
export const machineSpeedPatterns = ['at # {#|} {,|} {# percent|}', 'at # point # {,|} {# percent|}']

/** Ordinals and places in a plan: they say which set it was, never how many, how heavy or how long. */
export const ordinalPatterns = [
  '{set|round} {number|} #',
  '{set|round} {number|} # of #',
  '{first|second|third|fourth|fifth|last|next|other} one',
  'week # {day #|}',
  'day #',
  '{exercise|lift|movement|station|block|round} {number|} #',
  '# {things|exercises|movements|lifts}',
  'than {before|last time|last set|the last one|the last set|that}',
  '{first|second|third|fourth|fifth|sixth} and {final|last} {set|round|one}',
  'number #',
  '{first|second|third|fourth|fifth|last|final} {of|out of} # {sets|set|rounds}',
  '{on|} {my|the|} {first|second|third|fourth|fifth|sixth|last|final|next|1st|2nd|3rd|4th|5th|1 st|2 nd|3 rd|4 th|5 th} {set|round|working set|exercise|one}',
]

/** Behind the reps of a set they say of which of the sets announced: "8 on the first two and 6 on the last". */
export const shareOfSetsPatterns: readonly (readonly [string, 'one' | 'count' | 'rest'])[] = [
  ['{on|for|in} {the|my} {first|last|second|third|final} {#|# sets|# of them}', 'count'],
  ['{on|for|in} {the|my} {first|last|second|third|final} {one|set|}', 'one'],
  ['{on|for|in} {the|my} {other|others|rest|remaining} {sets|ones|of them|}', 'rest'],
  ['{on|for|in} {the|my} other {#|# sets}', 'count'],
]
/** Words before a count of sets: "first two 70 for 10". */
export const someSetsPatterns = ['{first|last|next|other|the first|the last|the other|the next}']
export const coupleOfSetsPatterns = ['{a|} couple {of|} sets', 'a {pair|couple} at']
/** The last number counts the sets. */
export const everyMinutePatterns = [
  'every # {seconds|secs|minutes|mins} {on the minute|} for # {rounds|sets|times|goes}',
  'every {minute|other minute} for # {rounds|sets|times|goes}',
  '{every minute|emom|e mom} {on the minute|} {for|of|} # {minutes|minute|mins}',
  '# {minute|minutes} {emom|e mom|every minute|every minute on the minute|on the minute}',
]
export const singleQualities = words('heavy top opening easy quick paused')
export const singlesPatterns: readonly (readonly [string, number])[] = [
  ['{singles|single}', 1],
  ['{doubles|double}', 2],
  ['{triples|triple}', 3],
]
export const repsWords = words('rep reps rm skips jumps hops repetition repetitions rap raps wrap wraps repped steps')
/** How reps were, between their number and their name: "ten good ones". */
export const repQualities = words(
  'good solid clean easy hard quick nice strict slow heavy tough full decent proper big explosive controlled ugly total more',
)
export const setsWords = words('set sets series serie setts sits rounds round lots lot trips trip passes')
/** Words before the reps of a set that was just done. */
export const gotWords = words('got hit managed')
export const gotPatterns = [
  '{have|has} done',
  '{got|hit|managed}',
  '{squeezed|cranked|banged|knocked|ground|churned|pumped|repped|rattled|smashed|squeeze|crank|bang|knock|grind|churn|pump|rep} out',
  'ended {up|} {with|being|at|on}',
  '{stopped|ended|finished} at',
  'gave me',
  '{made it|got} {to|through}',
  '{grind|ground|grinded} through',
]
/** Which repetition was not made; 0 is the last one. */
export const missedRepPatterns: readonly (readonly [string, number])[] = [
  ['{missed|failed|failed on|lost|could not get|did not get} {the|my|} {last|final} {one|rep|repetition|}', 0],
  ...['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'].map(
    (ordinal, at) =>
      [`{missed|failed|failed on|lost|could not get|did not get} {the|my|a} ${ordinal} {one|rep|}`, at + 2] as const,
  ),
]
/** "failed the 9th": the number is the repetition that was not made. */
export const missedNumberPatterns = [
  '{missed|failed|failed on|lost|could not get|did not get} {the|my|a|on the|} # {th|rd|nd|st} {rep|one|}',
]
export const failedAtPatterns = [
  'failed {at|on} {rep|} #',
  'failed {at|on} number #',
  '{went|taken|took it|got|hit|} {to|} failure {at|on} {rep|} #',
]

export const repairPatterns = [
  '{no|oh|oops|wait|ah} {sorry|wait|no} {i mean|i meant|make that|make it|that was|it was|}',
  '{no|wait|sorry|oops} {i mean|i meant|make that|make it}',
  '{no|} {hang on|hold on} {no|}',
  '{i mean|i meant|or rather|make that|correction|scratch that|undo|undo that|let me correct that|i should say|rather}',
  '{nah|nope} {no|wait|sorry|actually|hang on|hold on|} {make that|make it|more like|}',
  '{no|wait|sorry|oops|oh} {no|wait|sorry|} {hang on|hold on}',
  'more like',
  '{sorry|oops|actually}',
  'no',
]
/** Behind a repair they lead up to the value meant. */
export const repairLeads = words('it its was is were the a those that these like on with')
/** What a hesitation between a number and a near one stands for: the first was a slip. */
export const hesitationRepair = 'rather'

/** What begins a remark when a set has been said before it. */
export const remarkStarters = words(`
  felt feels feeling feel hated loved enjoyed clean happy chuffed buzzing cheers thanks thankfully dead dying absolutely proper properly legs arms chest core abs my form face lungs heart
  sweating sweaty shattered am knackered cooked toast fried gassed but because easy hard heavy light tough rough smooth fast slow shaky terrible awful amazing moderate grinder brutal
  ugly sloppy shoulder shoulders knee knees back elbow elbows wrist wrists hip hips neck ankle ankles hamstring hamstrings quad quads glute glutes groin
  calf pec pecs bicep biceps tricep triceps forearm forearms spine lower sore soreness pain painful hurt hurts hurting tight tweaked tweak twinge
  pinch pinchy aching ache aches cramp cramped form grip depth lockout bar speed tired wrecked dead exhausted energy pumped pump pr pb record personal
  bad best worst not never too very really super pretty quite barely almost though although still definitely finally while during after before since spotter spotted spot
  helped help paused struggled failed missed couldnt slight little bit tiny kinda kind sort nagging niggle
`)

export const bodyParts = words(`
  shoulder knee back elbow wrist hip neck ankle hamstring quad glute groin calf pec bicep tricep forearm shin foot heel toe hand thumb finger rib lat trap cuff adductor achilles spine forearm
`)
export const painWords = words(
  'hurt hurts hurting pain painful sore ache aches aching tight tweaked tweak twinge pinch pinching niggle stiff strained pulled cramp cramped swollen numb tingling clicking popped killing cranky dodgy grumpy niggly twingy twinging playing acting throbbing burning achy achey tweaky niggles niggling tender inflamed',
)
/** Words of pain only beside a part of the body: dogs bark too. */
export const loosePainWords = words(
  'barking bothering bothers giving flaring flared grumbling grumbly screaming pinged unhappy irritated aggravated locking catching grinding complaining',
)

export const notePatterns = [
  '{add|make|take|leave|write|put|log|record|save|keep|stick|pop|enter|note} {a|another|this|} {quick|little|mental|} {note|comment|remark} {on there|on that|on it|to that|for that|on that one|to that one|to that set|on that set|for that set|to the last set|on the last set|for the last set|to self|to myself|for myself|for next time|for later|} {,|:|} {that|saying|about|}',
  '{jot|write|note|take} {this|that|it|} down {,|:|} {that|}',
  '{quick|mental|} {note|notes} {to self|to myself|for next time|for later|for coach|for my coach|} {,|:|} {that|}',
  '{for|in|add to|put in|write in} {the|my} notes {,|:|} {that|put|}',
  'remember to',
  'remark',
  'comment',
]

const oneMoreTime = '{again|once more|one more time|another time|over again|one more|same again|}'
const lastSetNames =
  '{that|it|this|that one|that set|that last one|that last set|that exact set|that same set|the last|the last one|the last set|last set|last one|my last set|the previous set|the previous one|previous set|the same set|the same|the same thing|the same one|the exact same|the exact same set}'
const likeThat =
  '{like that|like that one|like it|just like that|just like that one|just like it|just like the last|just like the last one|exactly like that|exactly like that one|exactly the same|of those|of them|of that|of the same|of the same thing|the same|same|the exact same|same again|same thing|same thing again|the same again|identical|identical to that|identical to the last|identical to the last one|as before|like the last|like the last one|like the last set}'
const sameValues = '{weight|load|weights}'
const sameReps = '{reps|rep count|number of reps|amount of reps}'

/** The last set again. `times` says how often by itself, `times-more` by its number. */
export const repeatPatterns: readonly (readonly [string, 'once' | 'times' | 'times-more'])[] = [
  [
    `{and|} {the|exactly the|the exact|exact|exactly|the very|just the|literally the|} {same|identical} {thing|set|one|numbers|deal|story|as before|as last|as last set|as the last set|as the last one|as that|as that one|for the next set|for the next one|} ${oneMoreTime}`,
    'once',
  ],
  ['{and|} {again|ditto|repeat|repeat set|repeat last|same same|likewise|same same same}', 'once'],
  [`{copy|repeat|duplicate|clone} ${lastSetNames} {in|} ${oneMoreTime}`, 'once'],
  [
    `{did|do|done|log|add|put|enter|save|record|run|and|and did|logged} ${lastSetNames} {in|down|} {again|once more|one more time|another time|over again|one more}`,
    'once',
  ],
  [`{did|do|log|add|and|} {the|exactly the} {same|same set|same thing} {again|once more|one more time|}`, 'once'],
  [`same ${sameValues} {,|} {and|} {the|} {same|} ${sameReps} ${oneMoreTime}`, 'once'],
  [`same ${sameReps} {,|} {and|} {the|} {same|} ${sameValues} ${oneMoreTime}`, 'once'],
  [
    '{the|my|} {next|second|third|fourth|fifth|last|other} {set|one} {was|is|were|} {the|exactly the|exactly|} {same|identical|same again|same thing|same as that|same as the last|same as the first}',
    'once',
  ],
  ['{log|copy} that last {one|set} {again|}', 'once'],
  ['{identical|exact same|same} to {that|the last|the last one|the last set}', 'once'],
  ['{and|} {another|one more} {identical|same} {set|one}', 'once'],
  [
    `{did|do|log|add|and|got|} {another|another one|another set|one more|once more|one more set|one more time|1 more} ${likeThat}`,
    'once',
  ],
  [
    '{did|do|log|add|and|} {another|another one|another set|one more|once more|one more set|one more time|1 more}',
    'once',
  ],
  ['{did|do|log|add|and|} {twice more|two times more|twice again|2 times more}', 'times'],
  [`{twice more|twice again} ${likeThat}`, 'times'],
  [`{did|do|log|add|and|} {# more|another #|another # more} {identical|} {sets|set|} ${likeThat}`, 'times-more'],
  ['{did|do|log|add|and|} {#|another #} more {identical|} {sets|set|}', 'times-more'],
  ['another # sets', 'times-more'],
  [`{a|another|} couple {more|} {sets|of sets|} ${likeThat}`, 'times'],
  [`{same|same again|same thing|exact same|the same|same set} {,|} {for|} {another #|# more} {sets|set}`, 'times-more'],
  [
    `{repeat|did|do|log|add|copy|run|put} ${lastSetNames} {again|} {twice|two times|twice more|twice again|two more times}`,
    'times',
  ],
  [`{repeat|copy|do|did|log|add|run|put} ${lastSetNames} {again|} {#|another #} more {times|sets|}`, 'times-more'],
  [`{repeat|copy|do|log|add|run} ${lastSetNames} {again|} # {times|x|sets}`, 'times-more'],
  ['{repeat|same} # {times|more times}', 'times-more'],
  ['{same again|same|repeat} {twice|two times}', 'times'],
  ['{same again|same|repeat} {times|x} #', 'times-more'],
]

/** Words of another day's sets: all of an utterance, one of each kind among them, asks for those. */
export const historyCues = words('same identical like copy repeat whatever numbers exactly')
export const historyTimes = words(
  'time week weeks session sessions workout workouts monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays yesterday yesterdays',
)
export const historyGlue = words(
  'the as on my i did do what for of from in put use log load just weights weight reps sets set thing it that with and last previous exact same ok , numbers exercise day bring up paste let lets',
)

export const confirmPatterns = ['{yes|yeah|yep|confirm|confirmed|correct|that is right|thats right}']

export const correctionPatterns = [
  '{no|nope|nah|wrong|correction|sorry|oops|whoops|wait|actually|hang on|hold on|my bad|my mistake} {no|wait|sorry|actually|} {i mean|i meant|i said|meant|make that|make that one|make it|change that to|change it to|it was|that was|that is|it is|that should be|it should be|should be|should have been|}',
  '{i mean|i meant|i meant to say|i said|meant|meant to say|make that|make it|rather|should be|should say|should have said|that should say|it should say|that should have said|should have been|that should be|it should be|that should have been|it should have been|that was|it was|it was actually|that was actually|it was really}',
  '{change|fix|correct|update|edit|amend|adjust|set|make} {that|it|the last one|the last set|last set|last one|my last set|that set|that last set} {to|}',
  '{call|give|rate|make} {that|it|that one|that set|the last one|the last set|that last one|that last set|the previous one} {as|at|down as|}',
  '{swap|switch} {that|it|that one|the last one|the last set} to',
  '{those|these} were {actually|}',
  '{scratch that|undo that|delete that}',
  '{the|that|my|} last {one|set} {was|should be|should have been|was actually}',
  '{that|the|} last {one|set} {is|was} wrong {it was|should be|it should be|}',
  '{change|fix|correct|update|edit} {the|that|} exercise {to|}',
  '{mark|label|tag|count|save|set} {it|that|this|that one|the last one|that set|the last set} as {a|an|}',
]
/** "change the reps to 9": which field the number belongs to. */
export const correctFieldPatterns: readonly (readonly [string, 'load' | 'reps' | 'rpe' | 'rir'])[] = [
  [
    '{change|fix|correct|update|edit|amend|adjust|make|set|put|} {the|my|that|} {weight|load} {on that one|on the last one|on that set|on the last set|} {,|} {it|that|} {to|was|is|should be|should say|should read|needs to be|should have been|was actually|is actually|was really|was more like|at|is wrong it should be|is wrong should be|is wrong it was|was wrong it was|is off it was|} #',
    'load',
  ],
  [
    '{change|fix|correct|update|edit|amend|adjust|make|set|put|} {the|my|} {reps|rep count} {on that one|on the last one|on that set|on the last set|} {,|} {it|they|that|} {to|was|were|is|should be|should say|should read|need to be|needs to be|should have been|were actually|was actually|at|are wrong should be|are wrong it was|are wrong they were|are wrong it should be|were wrong it was|is wrong it should be|} #',
    'reps',
  ],
  [
    '{change|fix|correct|update|edit|amend|adjust|make|set|put|} {the|my|} {rpe} {on that|on that one|on that set|on the last one|on the last set|} {to|was|is|at|should be|should have been|was actually|was more like|is more like|was about|} {a|an|} #',
    'rpe',
  ],
  [
    '{change|fix|correct|update|edit|amend|adjust|make|set|put|} {the|my|} {rir} {on that|on that one|on that set|on the last one|on the last set|} {to|was|is|at|should be|should have been|was actually|was more like|is more like|was about|} {a|an|} #',
    'rir',
  ],
]
export const correctSetPatterns = [
  '{change|fix|correct|update|edit|amend|adjust|make} {the|} set {number|} # {to|was|should be|}',
  '{mark|label|tag|count|call} set {number|} # {as|} {a|an|}',
  'set {number|} # {was|should be|should have been|should say|should read|needs to be|was actually}',
  '{in|on|for} set {number|} # {it was|i did|i got|it should be|was}',
]
/** Fields of a set, as they are named. */
export const fieldNames = words('reps rep weight load rpe rir')
/** Which set a correction is about, told behind its verb. */
export const setPhrases = ['{on|of|in|for|from|to} {the|my|} set {number|} #']
export const lastSetPhrases = [
  '{on|to|for|of|in|against} {that|it|that one|that set|that last set|that last one|the last set|the last one|my last set|the previous set}',
]
/** Verbs that fasten an effort, a side or a kind of set to a set. */
export const attachVerbs = words('stick put add slap pop log record give note tag mark')
/** What tells the manner of the last set: "that one was RPE 9". */
export const lastSetTellings = ['{that|this|that last|this last|the last|last} {one|set} {was|is|had} {actually|an|a|}']
/** What went wrong, before a correction or behind it. */
export const slipPatterns = [
  '{i|} {miscounted|misspoke|misread} {it|that|}',
  '{i|} counted {it|that|} wrong',
  '{you|it} misheard {me|that|it|}',
  '{you|i|it|} got {that|it|the reps|the weight} wrong',
  '{that|it} is {wrong|not right|incorrect|not correct}',
  '{that was|that one was|thats} {wrong|not right}',
  'let me {fix|correct|change} {that|it}',
  '{sorry|} {my bad|my mistake|my fault}',
  'wrong {unit|units|weight|reps|number|exercise|side|one}',
]
/** What tells the right value behind a slip. */
export const slipTellings = [
  '{it|that|they} {was|is|were|should be|should have been|was actually|should say}',
  'i {actually|only|just|} {got|did|had|meant|managed|hit|said} {only|}',
  '{should be|make it|make that|change it to|put}',
]

export const ordinalSetPatterns: readonly (readonly [string, number])[] = [
  ['{change|fix|correct|update|edit|make} {the|my|} first {set|one} {to|}', 1],

  ['{change|fix|correct|update|edit|make} {the|my|} second {set|one} {to|}', 2],
  ['{change|fix|correct|update|edit|make} {the|my|} third {set|one} {to|}', 3],
  ['{change|fix|correct|update|edit|make} {the|my|} fourth {set|one} {to|}', 4],
]

/** "the first set should be 7 reps": a set told by its place, and that it is wrong. */
export const wrongOrdinalPatterns: readonly (readonly [string, number])[] = [
  ['{the|my|} first {set|one} {needs to be|should be|should have been|should say|should read}', 1],
  ['{the|my|} second {set|one} {needs to be|should be|should have been|should say|should read}', 2],
  ['{the|my|} third {set|one} {needs to be|should be|should have been|should say|should read}', 3],
  ['{the|my|} fourth {set|one} {needs to be|should be|should have been|should say|should read}', 4],
]

export const questionStarters = words(
  'what whats which when where who whose why how should shall can could would will do does did is are am was were has have may whens hows',
)
export const questionPatterns = [
  '{show|tell|remind} me',
  '{show|list|open|give me|bring up|go through|go over|run through|look up} {my|the|our|what|everything|all}',
  '{give|get} me {a|the|my} {quick|} {summary|recap|rundown|run down|breakdown|overview|list|total}',
  'compare {today|todays|this|my|the}',
  'read {me|my|the|that|it|out|what}',
  '{say|play|repeat} {that|it|my last set|the last set} back',
  '{read it back|read that back|read back|recap|summarize|summarise|summary|list my sets|status}',
  '{swap|replace|substitute|alternative} ',
  '{how many|how much|how heavy|how long|how far|how did|how do|how is|how am|how was}',
  'plates for #',
  '{fill the rest}',
  'i wonder',
]
/** What makes a question ours: the speaker, the log, the training. */
export const trainingWords = words(`
  i my me pr prs pb max best last next plan program workout workouts session set sets rep reps weight weights rest exercise volume plates plate day week month today heaviest biggest strongest
  yesterday lift lifts lifted log logged record records total deload rpe rir warm calories run distance pace streak progress time goal load heavy one say said
  muscle muscles protein train training percent
`)

/** What the app does, in a question to it. */
export const appDeedPatterns = [
  'you {just|} {log|logged|save|saved|record|recorded|put down|write down|wrote|noted|hear|heard|track|tracked|count|counted}',
  '{have|had} you {got|} {down|logged|recorded|saved|written|noted}',
  'you {have|got|have got} {down|logged|recorded|saved|written|noted}',
]
/** Questions about the room and the people in it. */
export const roomPatterns = [
  '{spot|free|taken|busy|anyone|anybody|using|towel|bottle|music|toilet|toilets|shower|showers|hot|cold|phone|keys|place|shut|open|close}',
  'work in',
  'jump in',
]

export const planPatterns = [
  '{i|we} can {do|lift|bench|squat|deadlift|press|hit|manage|get|run|row|hold|usually|normally|already}',
  '{going|aiming|shooting|go|hoping|hope} for {#|a|another|the}',
  'wanted {#|a}',
  '{going|gonna|about|trying|planning|hoping|want|wanted|need|have|got|supposed|meant|used|fixing|ready} to',
  '{gonna|wanna|gotta}',
  '{i|we|ill|you} will',
  '{ill|lets|tomorrow|tonight|planning|next week|next time|next session|next month|someday|eventually|maybe|perhaps|might|would|wish|imagine|suppose|if|unless|try|trying|hopefully|later|aiming for|aiming|aim|target|goal|thinking|think about|plan|plans|planned|should|could|scheduled|attempt|attempting|shooting for|hope}',
  'the plan',
  '{program|programme|plan|sheet|app|workout|coach|spreadsheet} {says|said|calls for|call for|wants|has}',
  'want',
  '{have|got|only} # {more|} {sets|set} {left|to go|remaining|to do}',
  'next up',
  '{please|can we} do',
]
/** A wish to log is a log: "let's log", "I want to record". */
export const wishToLogPatterns = [
  '{i|} {want|need|would like|wanna|gonna|going|gotta|like} {to|} {log|record|add|enter|save|track|put down|write down}',
  '{lets|let us|can you|could you|please|will you|i will} {log|record|add|enter|save|track|put down|write down|put in}',
]
const people =
  'mate|friend|buddy|bro|brother|sister|wife|husband|girlfriend|boyfriend|partner|gf|bf|dad|mom|mum|son|daughter|coach|trainer|client|training partner|gym partner|gym buddy|lifting partner|workout partner|guy|girl|dude|woman|man|kid|cousin|uncle|neighbor|neighbour|colleague|boss|roommate|flatmate|teammate|pt|spotter|bloke|lad|chap|fella|geezer|lass|missus|nephew|niece|old man'
/** What somebody did, told in the past. */
const deeds =
  'did|hit|pulled|lifted|benched|squatted|deadlifted|pressed|curled|ran|rowed|got|repped|managed|smashed|cleaned|snatched|reckons|reckoned|says|thinks|bets'
export const otherPersonPatterns = [
  '{he|she|they|him|her|his|hers|their|theirs|someone|somebody|everyone|everybody|nobody|people|guys}',
  `{my|the|that|this|a|some|your|our|his|her|another} {${people}}`,
  `{${people}} {next to|beside|in front of|behind|across from|over there|over here|on the next}`,
  `{coach|trainer|physio|doctor} {${deeds}|benches|squats|lifts}`,
  '{your|youre}',
  '{coach|trainer|physio|doctor} {said|says|told|wants|did|had}',
  'you {can|could|should|did|do|are|have|want|need|got|hit|lift|bench|squat|deadlift|using|done|mind|were|was|will|would}',
  '{are|can|could|do|did|would|will|have} you',
  'spot me',
  'see you',
]
/** Behind the numbers these say that the set was not the speaker's; other people there only come into the story. */
export const notMinePatterns = [
  `{for|by|was|were|is|from} {my|the|a|our|his|her} {${people}}`,
  '{he|she|they} {said|told|says|did|does|got|lifted|hit|can|could|wants|was|has|is}',
  'hes',
  '{his|her|their|hers|theirs} {set|sets|lift|pr|max|turn|one|weight}',
  'for {him|her|them}',
  '{not me|your|youre|yours}',
]
/** Where, behind talk of plans or of others, the speaker's own deed begins. */
export const turnPatterns = [
  '{but|so|and|,|.|?|then|anyway|} {i|we} {just|only|actually|still|also|} {did|got|hit|managed|made|gave|used|stopped|went|ended|pulled|lifted|benched|squatted|deadlifted|pressed|curled|rowed|ran|repped|finished|switched|swapped|stuck|kept|could only}',
  '{but|so|,|and then} {just|only|actually|instead|then|} {did|got|managed|went|hit|ended|switched|swapped|stopped|made|could only}',
  '{but|so} {that|it|this|mine|today} was',
  '{and|but|so|,} here is me',
]
/** "could only do six": a deed, whatever its first word. */
export const deedPatterns = [
  '{got|get|made it|went} to # {seconds|secs|minutes|mins|reps|metres|meters|}',
  'as {i|we} {could|can} {get|do|manage|}',
  'as many {as|reps as|} {i|we|} {could|can|}',
  'been going for',
  '{i|} would {call|say} {that|it|this}',
  'did not {touch|change|move} the {weight|load|pin|plates|bar}',
  '{did not|without} {touching|changing} the {weight|load|pin|plates|bar}',
  '{could|can} only {do|get|manage|hit|make|grind|squeeze}',
  'only could {do|get|manage}',
]
/** Talk of other days: told before a set, it is no set of today. */
export const pastTalkPatterns = [
  'last {year|month|week|time|summer|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|session|workout}',
  'back {in the day|then|when}',
  '{#|a few|few|couple|couple of|many|some} {years|months|weeks|days} ago',
  'when i was',
  'in {college|school|high school|my prime|my twenties}',
]
export const otherDayPatterns = ['yesterday', 'last night', 'the day before', 'day before yesterday', 'two days ago']
export const deedWords = words(deeds.replaceAll('|', ' '))
/** In front of a deed they make it great, and are nobody's name. */
export const emphases = words(
  'proper properly absolutely totally finally fully literally straight nearly barely easily actually tried',
)
export const negationPatterns = [
  '{did|do|does|have|has|could|can|was|will|would|am|is|are|should} not',
  '{skipped|skipping|never|cancelled|canceled|bailed on|bailed|missed|without doing|instead of|couldnt|didnt|cant|dont|havent|wont|cannot|nope not}',
  '{no|not} {#|more|any|doing|today}',
  'not',
]
/** Behind the numbers these take the set back; other negations there are remarks: "no spotter", "not easy". */
export const denyingPatterns = [
  '{did|does} not {happen|count|finish|complete|make|log|do|actually}',
  'not {really|mine|me|today|true|counted|happening|done|yet}',
  'never {happened|mind|did|made}',
  '{just|only|} {kidding|joking}',
  'no {i|he|she|they|we} did not',
]
/** Somebody else's deed told behind the numbers. */
export const otherDeedPatterns = [
  '{#|a few|some|many} {people|guys|lads|blokes|girls|others|dudes}',
  '{he|she|they} {did|does|do|lifted|lifts|hit|benched|squatted|deadlifted|got|can|could|used|uses}',
  `{my|the|that|this|some|a} {${people}} {next to me|beside me|over there|} {just|also|only|} {${deeds}|does|can|used}`,
]

/** Spoken alone they are a note about the body or the day. */
export const noteAlonePatterns = [
  '{ow|oww|ouch} ',
  '{i have|i|have|} {done|did|thrown|threw|put|tweaked} my {lower|left|right|} {back|shoulder|knee|neck|hip|elbow} {in|out}',
  '{felt|feeling|feels|feel} ',
  '{slept|sleep} ',
  'i {weigh|weighed|feel|felt} ',
  '{easy|hard|heavy|light|tough|moderate|grinder|brutal}',
  '{that|it|this|they} {was|were|felt|is|feels|hurt|hurts} ',
  '{that|this|the last|last|that last} {one|set} {was|felt|is|feels|really|nearly|almost} ',
  '{i am|feeling|proper|so|totally|absolutely|} {knackered|exhausted|shattered|wrecked|tired|cooked|gassed|spent|drained}',
  '{energy|sleep|mood|motivation|appetite|stress} {is|was|levels} ',
  '{my|} {legs|arms|shoulders|lungs|hands} {are|were|feel|felt} ',
  'no sleep ',
  '{a|} {slight|little|small|bit of a} {pull|tug|strain|tweak|pop} in my ',
  'my {back|knee|shoulder|hamstring|calf|hip|elbow|wrist|ankle} {went|gave|popped|seized|locked} ',
]
export const bodyweightNotePatterns = [
  '{i|} {weigh|weighed} {in at|} #',
  '{i am|} weighing {in at|} #',
  'my weight is #',
  '{my|} {bodyweight|body weight} {is|was|today|} #',
  '# stone {#|}',
  '{my|the|} weight {today|this morning|now} {is|was|} #',
  '{the|} {scale|scales} {said|says|showed|read|reads} #',
  '# {kilos|kilo|kg|pounds|lbs} on the {scale|scales}',
  'i am {down to|up to|at|now|sitting at|} # {kilos|kilo|kg|pounds|lbs}',
  '{bodyweight|body weight|my weight} {is|} {up|down} {to|at} #',
]

/** Techniques that are also somebody's name for an exercise: a technique where another exercise is named. */
export const techniqueNames = words('cluster clusters superset ladder complex pyramid')

/** Said behind several sets, each lighter than the one before: a drop set all of them. */
export const dropChainPatterns = [
  '{as|in} {a|one|} {drop set|dropset|big drop set|strip set}',
  'all {as|} {a|one} {drop set|dropset}',
]
export const techniqueMinisPatterns = ['{rest pause|myo reps|myo rep|myo|myos}']
export const alternatingPatterns = ['alternating', 'alternate', 'alternated']
export const totalPatterns = ['# {reps|rep|} {total|in total|altogether|all up|all in all}', '{total of|a total of} #']
