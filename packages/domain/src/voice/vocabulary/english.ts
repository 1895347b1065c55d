import type { SetType, Side } from '../../session/set.ts'
import type { LoadUnit } from '../../units.ts'

// The words of the grammar. A line is a pattern: plain words, # for a number, {a|b|} for alternatives (an empty one makes it optional).
// Words come without apostrophes; "don't" is "do not", "I'll" is "i will".

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Sounds of thinking, dropped wherever they stand. */
export const fillers = words('um umm uh uhh uhm er erm ah eh hmm hm mm mhm huh please basically literally')

/** Words that carry no value in a logged set and are stepped over without a cost. */
export const glue = words(`
  i we you me my the a an of on did do done got get hit had have has was is were be it its this that these those with using in into so ok okay well yeah
  yep yes alright right hey just and then now today there here next log logged logging record recorded recording add added put down save saved enter
  track up set sets reps rep did finished completed complete managed made doing went going to as from about around weight load wait rest for x at by
  straight total exactly nice awesome great cool another like coach hi hello oh clean good solid voicefit app move movement exercise weighing loaded
  performed stack long actually sorry oops dropped drop backed off lowered bumped raised increased decreased only time banged knocked out cranked crushed nailed smashed hammered pumped some them all came moved moving onto switch switched over back through
`)

export const loadUnits: ReadonlyMap<string, LoadUnit> = new Map([
  ...['lb', 'lbs', 'pound', 'pounds', 'pounder', 'pounders', 'quid'].map((word) => [word, 'lb'] as const),
  ...[
    'kg',
    'kgs',
    'kilo',
    'kilos',
    'kilogram',
    'kilograms',
    'kilogramme',
    'kilogrammes',
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

export const crossWords = words('x by times')
export const atWords = words('at with using')
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
  ['biked', 'cycling'],
  ['cycled', 'cycling'],
  ['swam', 'swimming'],
  ['walked', 'walking'],
])

export const effortPatterns: readonly (readonly [
  string,
  'rpe' | 'rir' | 'failure' | 'none-left' | 'at' | 'left' | 'one-left',
])[] = [
  ['{rpe|r p e|our p e|are p e|rp e|arpie|rpee} {was|is|of|about|around|like|maybe|at|a|an|} #', 'rpe'],
  ['{at|@} {an|a|} {rpe|r p e|our p e|are p e} {of|} {a|an|} #', 'rpe'],
  ['{at|} {an|a|} # {rpe|r p e}', 'rpe'],
  ['{felt|feels|feeling} like {a|an} #', 'rpe'],
  ['{exertion|effort|difficulty|intensity} {was|is|of|level|} {a|an|} #', 'rpe'],
  ['# out of {10|ten}', 'rpe'],
  ['{at|was} {an|a} #', 'at'],
  ['{at|with|} {rir|r i r|are i r|eye are} {of|was|is|} #', 'rir'],
  ['{at|with|} # {rir|r i r}', 'rir'],
  ['{with|had|left|leaving|about|kept|} {about|maybe|} # {rep|reps|more|more reps|} {left|} in {the|my} tank', 'rir'],
  ['{with|had|left|leaving|about|kept|} {about|maybe|} # {rep|reps|} {left|} in reserve', 'rir'],
  ['{i|} {could|might} have {done|gotten|got|had|squeezed out} {about|maybe|} # more {reps|rep|}', 'rir'],
  ['{i|} could {do|get} {about|maybe|} # more {reps|rep|}', 'rir'],
  ['{with|had|left|} {about|maybe|} # {more|left|more left} in me', 'rir'],
  ['{with|had|} {about|maybe|} # to spare', 'rir'],
  ['# {reps|rep|} {shy of|short of|away from|from|before} failure', 'rir'],
  ['{with|had|} # {reps|rep} left', 'rir'],
  ['{with|had} # left', 'rir'],
  ['# left', 'left'],
  ['{could have done|had} {another|another one|one more} {rep|} {in the tank|in me|}', 'one-left'],
  ['{to|till|until|til|went to|taken to|took it to|all the way to|went till} {failure|fail}', 'failure'],
  ['{close to|near|not to|no|not|without|before|shy of|short of|almost to|nearly to} failure', 'none-left'],
  ['{and|} {then|} failed', 'failure'],
  ['failure', 'failure'],
  ['{all out|absolute max}', 'failure'],
  ['{with|had|} {nothing|none|zero} {left|} {in the tank|in reserve|left}', 'failure'],
  ['{could|can} not {do|get} {another|another one|one more|any more|anymore}', 'failure'],
]

export const setTypePatterns: readonly (readonly [string, SetType])[] = [
  ['{warm up|warmup|warm ups|warmups|warming up|warmed up} {set|sets|} {with|at|of|}', 'warmup'],
  ['{drop set|dropset|drop sets|dropsets|drop set of}', 'drop'],
  ['{amrap|am rap|m rap|amraps|as many reps as possible|as many as possible|max reps}', 'amrap'],
  ['{working|work} {set|sets}', 'working'],
  ['working', 'working'],
]

export const sidePatterns: readonly (readonly [string, Side])[] = [
  ['{on|for|} {each|per|every} {side|leg|arm|foot}', 'each'],
  ['{a|an} {side|leg|arm}', 'each'],
  ['{on|} both {sides|legs|arms}', 'each'],
  ['{each|apiece}', 'each'],
  ['{left and right|right and left}', 'each'],
  ['{on|with|} {the|my|} left {side|leg|arm|hand|foot|} {only|}', 'left'],
  ['{on|with|} {the|my|} right {side|leg|arm|hand|foot|} {only|}', 'right'],
]

/** Words that say the load is that of one bell. They change nothing: the load said is always that of one. */
export const perHandPatterns = [
  '{in|} {each|per|a|either|every} hand',
  'per {dumbbell|bell|kettlebell}',
  '{dumbbells|dumbbell|kettlebells}',
  'a piece',
]

export const bodyweightPatterns = ['{at|with|} {bodyweight|body weight|bw} {only|}', 'unweighted']
export const noLoadPatterns = ['{with|} no {weight|load}', 'without {weight|load}']

export const platePatterns: readonly (readonly [
  string,
  'count' | 'one' | 'quarter' | 'count-extra' | 'one-extra' | 'count-quarter',
])[] = [
  ['# {plates|plate}', 'count'],
  ['{a|one} plate', 'one'],
  ['plate', 'one'],
  ['{a|one|} plate and a quarter', 'quarter'],
  ['# {plates|plate} and a quarter', 'count-quarter'],
  ['# {plates|plate} {and|plus} {a|} #', 'count-extra'],
  ['{a|one|} plate {and|plus} {a|} #', 'one-extra'],
]
export const aSidePatterns = ['{a|per|each|on each|either|every|on either} side']
export const barPatterns = [
  '{just|only|with|} {the|an|} {empty|} {bar|barbell} {only|alone|}',
  '{the|just the|just} bar',
  'empty bar',
]
export const loadSlang: readonly (readonly [string, number])[] = [
  ['a buck', 100],
  ['buck', 100],
]

export const changePatterns: readonly (readonly [
  string,
  'up' | 'down' | 'percent-up' | 'percent-down' | 'half' | 'same' | 'same-reps' | 'double',
])[] = [
  [
    '{plus|add|added|adding|add another|up|went up|go up|going up|up by|went up by|increase|increased|increased by|heavier by} #',
    'up',
  ],
  ['# {more|heavier}', 'up'],
  [
    '{minus|drop|dropped|drop by|dropped by|down|went down|go down|down by|took off|take off|lighter by|less} #',
    'down',
  ],
  ['# {less|lighter}', 'down'],
  ['{minus|drop|dropped|down|less} # percent', 'percent-down'],
  ['# percent {less|lighter|down|off}', 'percent-down'],
  ['{plus|add|up} # percent', 'percent-up'],
  ['# percent {more|heavier|up}', 'percent-up'],
  ['half {the|that|of the|of that|} {weight|load|}', 'half'],
  ['{at|with|using|} {the|} same {weight|load}', 'same'],
  ['{for|} {the|} same {reps|number of reps|amount of reps}', 'same-reps'],
]

export const remarkPatterns: readonly string[] = [
  '{plus|and|with|} # {forced|assisted|partial|partials|cheat|spotted} {reps|rep|}',
  'seat {position|height|setting|at|on|number|} {number|at|} #',
  '{incline|decline} {at|of|set to|} # {degrees|degree|percent}',
  '# {degrees|degree} {incline|decline|}',
  '{position|hole|level|setting|notch|zone|resistance|gear|cadence|speed|grade} {level|of|at|number|} #',
  'pin {number|} #',
  'tempo # # # {#|}',
  'tempo # - # - # {- #|}',
  'tempo #',
  '# - # - # {- #|} tempo',
  '# # # {#|} tempo',
  '{at|with|} {a|} {heart rate|hr} {of|at|was|averaged|} #',
  '# {bpm|beats per minute|watts|rpm|calories|cals|cal|kcal}',
  '# percent {grade|incline|gradient}',
  'at # percent {of my max|of max|one rep max|of one rep max|}',
  '# percent {of my max|of max|of one rep max}',
  '{at a|at|} {bodyweight|body weight} {of|is|was} #',
  '{bodyweight|body weight} # {kilos|kg|pounds|lbs|lb}',
  '{i am weighing|weighing} #',
  '{at|around|} # {am|pm|a m|p m|oclock|o clock}',
  '# split',
  '{red|blue|green|black|yellow|purple|orange|grey|gray|light|medium|heavy|thick|thin|thicker|mini|resistance} band',
  '{paused|pause|deficit|close grip|wide grip|neutral grip|beltless|belted|with a belt|with belt|with straps|straps|no straps|no belt|touch and go|slow eccentric|slow negatives|strict|controlled}',
  '{top set|back off set|back off|back off sets|backoff|backoff set}',
  '{cluster|cluster set|clusters|superset|supersetted|giant set|pyramid|ramp|emom}',
]

/** Ordinals and places in a plan: they say which set it was, never how many, how heavy or how long. */
export const ordinalPatterns = [
  '{set|round} {number|} #',
  '{set|round} {number|} # of #',
  'week # {day #|}',
  'day #',
  '{on|} {my|the|} {first|second|third|fourth|fifth|sixth|last|final|next|1st|2nd|3rd|4th|5th|1 st|2 nd|3 rd|4 th|5 th} {set|round|working set|exercise|one}',
]

/** Words before a count of sets: "first two 70 for 10". */
export const someSetsPatterns = ['{first|last|next|other|the first|the last|the other|the next}']
export const coupleOfSetsPatterns = ['{a|} couple {of|} sets']
export const everyMinutePatterns = ['{every minute|emom} {on the minute|} {for|} # {minutes|minute|mins}']
export const singlesPatterns: readonly (readonly [string, number])[] = [
  ['{singles|single}', 1],
  ['{doubles|double}', 2],
  ['{triples|triple}', 3],
]
export const repsWords = words('rep reps repetition repetitions rap raps wrap wraps repped')
export const setsWords = words('set sets sits rounds round')
export const failedAtPatterns = ['failed {at|on} {rep|} #', 'failed {at|on} number #']

export const repairPatterns = [
  '{no|oh|oops|wait|ah} {sorry|wait|no} {i mean|i meant|make that|make it|that was|it was|}',
  '{no|wait|sorry|oops} {i mean|i meant|make that|make it}',
  '{i mean|i meant|or rather|make that|correction|scratch that|undo|undo that|let me correct that|i should say|rather}',
  '{sorry|oops|actually}',
  'no',
]

/** What begins a remark when a set has been said before it. */
export const remarkStarters = words(`
  felt feels feeling feel but because easy hard heavy light tough rough smooth fast slow shaky terrible awful amazing moderate grinder brutal
  ugly sloppy shoulder shoulders knee knees back elbow elbows wrist wrists hip hips neck ankle ankles hamstring hamstrings quad quads glute glutes groin
  calf pec pecs bicep biceps tricep triceps forearm forearms spine lower sore soreness pain painful hurt hurts hurting tight tweaked tweak twinge
  pinch pinchy aching ache aches cramp cramped form grip depth lockout bar speed tired wrecked dead exhausted energy pumped pump pr pb record personal
  bad best worst not never too very really super pretty quite barely almost though although still definitely finally while during after before since spotter spotted spot
  helped help paused struggled failed missed couldnt slight little bit tiny kinda kind sort nagging niggle
`)

export const bodyParts = words(`
  shoulder knee back elbow wrist hip neck ankle hamstring quad glute groin calf pec bicep tricep forearm shin foot heel toe hand thumb finger rib lat trap
`)
export const painWords = words(
  'hurt hurts hurting pain painful sore ache aches aching tight tweaked tweak twinge pinch pinching niggle stiff strained pulled cramp cramped swollen numb tingling clicking popped',
)

export const notePatterns = [
  '{add|make|take|leave|write|put} {a|} note {that|saying|about|}',
  '{add|make|take} {a|} note {that|} {to self|}',
  '{quick|} {note|notes} {to self|that|}',
  'remark',
  'comment',
]

export const undoPatterns = [
  '{scratch|delete|remove|undo|cancel|erase|forget|discard|drop|strike} {that|it|this|that one|that set|the last one|the last set|last set|last one|my last set|the last entry|last entry|that last one|that last set|this set|the previous set|previous set}',
  '{undo|scratch that|take that back|take that off|take it off|take that out|never mind that|nevermind that|that was wrong delete it}',
  'get rid of {that|it|that one|that set|the last one|the last set}',
  '{that|this} {did not|does not} count',
]
export const undoPositionPatterns = ['{delete|remove|undo|cancel|erase|scratch} set {number|} #']
export const deleteAllPatterns = [
  '{delete|remove|cancel|erase|discard|clear|scrap|undo} {the|this|my|} {whole|entire|all the|all of the|all} {exercise|workout|session|sets|day|everything|}',
  '{delete|remove|cancel|erase|discard|clear|scrap} {the|this|my} {exercise|workout|session}',
  '{delete|remove|erase|clear} {everything|all}',
]

export const repeatPatterns: readonly (readonly [string, 'once' | 'times' | 'times-more'])[] = [
  [
    '{and|} {the|} same {again|thing|thing again|set|set again|as before|as last|as last set|as the last set|as that|for the next set|one|one again|}',
    'once',
  ],
  [
    '{again|ditto|repeat|repeat that|repeat it|repeat set|repeat last set|repeat the last set|repeat last|same same|likewise}',
    'once',
  ],
  ['{did|do|log|add|and|got} {it|that} again', 'once'],
  [
    '{did|do|log|add|and|and did|} {another|another one|another set|one more|once more|one more set|one more time|1 more|another of those|one more like that|another one like that|one more of those|another set like that|one more the same} {same|the same|like that|same again|}',
    'once',
  ],
  ['{did|do|log|add|and|} {twice more|two times more|twice again|2 times more}', 'times'],
  [
    '{did|do|log|add|and|} {#|another #} more {sets|set|} {like that|of those|of the same|the same|same|like the last|}',
    'times-more',
  ],
  ['{another} # {sets|} {like that|of those|of the same|the same}', 'times-more'],
  ['{repeat|repeat that|same} # {times|more times}', 'times-more'],
  ['{repeat that|repeat it|same again|repeat|do that} {twice|two times}', 'times'],
]

export const historyPatterns = [
  '{the|} same as {last time|last week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last session|last workout}',
  '{what i did|like} last {time|week}',
]

export const restPatterns = [
  '{lets|} {start|set|begin|take|time|} {a|an|my|the|} {rest|rest timer|timer|break|rest period}',
  '{resting|rest time|resting now|timer|time me|start timer|start the timer}',
]
export const stopTimerPatterns = ['{stop|cancel|end|kill|skip|clear} {the|my|} {timer|rest|rest timer|clock}']

export const startPatterns = [
  '{start|begin|starting|beginning|new|open|lets start|lets begin|kick off} {a|my|the|today|todays|new|a new|} {#|} {workout|session|training|gym session|lifting session}',
  '{start|begin|starting|lets start|lets begin|lets get started|ready to start}',
  '{start|begin|starting|lets start|new} {a|my|} {push|pull|leg|legs|chest|back|arm|arms|shoulder|shoulders|upper|lower|upper body|lower body|full body|bench|squat|deadlift|cardio} {day|workout|session}',
]
export const finishPatterns = [
  '{finish|end|stop|close|complete|finished|ending|finishing|completed|wrap up|done with} {the|my|this|todays|} {workout|session|training|gym session|lifting}',
  '{workout|session|training} {done|over|complete|finished|is done|is over|completed}',
  '{i am|im|we are|all|} {done|finished} {for today|for the day|here|now|lifting|training|with today|with training|today|}',
  '{that is it|thats it|that is all|thats all|that will be all|calling it|call it a day|calling it a day} {for today|for the day|today|}',
]

/** Words that only move on; nothing is stored. */
export const navigatePatterns = [
  '{next|skip|skip it|skip this|skip that|next one|next exercise|next set|previous|go back|pause|resume|continue}',
  '{use|in|switch to|change to} {kilos|kilograms|kg|pounds|lbs|lb|kgs}',
]

/** Cheers and counting aloud: nothing is stored. */
export const cheerPatterns = [
  '# {sets|set|more sets|more} {left|to go|remaining}',
  '{i have|i got|i have got|we have|have|only} # {more|} {sets|set|more} {left|to go|remaining|}',
  '{#|one|two} more {rep|reps}',
  '{come on|lets go} {#|one|two} more {rep|reps|}',
  'last {rep|one}',
]

export const confirmPatterns = ['{yes|yeah|yep|confirm|confirmed|correct|that is right|thats right}']

export const correctionPatterns = [
  '{no|nope|nah|wrong|correction|sorry|oops|whoops|wait|actually|hang on|hold on} {no|wait|sorry|actually|} {i mean|i meant|i said|make that|make it|change that to|change it to|it was|that was|that is|it is|that should be|it should be|should be|should have been|}',
  '{i mean|i meant|i said|make that|make it|rather|should be|should have been|that should be|it should be|that should have been|it should have been|that was|it was|it was actually|that was actually|it was really}',
  '{change|fix|correct|update|edit|amend|adjust|set|make} {that|it|the last one|the last set|last set|last one|my last set|that set|that last set} {to|}',
  '{scratch that|undo that|delete that}',
]
/** "change the reps to 9": which field the number belongs to. */
export const correctFieldPatterns: readonly (readonly [string, 'load' | 'reps' | 'rpe' | 'rir'])[] = [
  [
    '{change|fix|correct|update|edit|amend|adjust|make|set|} {the|my|} {weight|load} {to|was|is|should be|should have been|} #',
    'load',
  ],
  [
    '{change|fix|correct|update|edit|amend|adjust|make|set|} {the|my|} {reps|rep count} {to|was|were|is|should be|should have been|} #',
    'reps',
  ],
  ['{change|fix|correct|update|edit|amend|adjust|make|set|} {the|my|} {rpe} {to|was|is|should be|} #', 'rpe'],
  ['{change|fix|correct|update|edit|amend|adjust|make|set|} {the|my|} {rir} {to|was|is|should be|} #', 'rir'],
]
export const correctSetPatterns = [
  '{change|fix|correct|update|edit|amend|adjust|make} {the|} set {number|} # {to|was|should be|}',
  'set {number|} # {was|should be|should have been|was actually}',
]
export const ordinalSetPatterns: readonly (readonly [string, number])[] = [
  ['{change|fix|correct|update|edit|make} {the|my|} first {set|one} {to|}', 1],
  ['{change|fix|correct|update|edit|make} {the|my|} second {set|one} {to|}', 2],
  ['{change|fix|correct|update|edit|make} {the|my|} third {set|one} {to|}', 3],
  ['{change|fix|correct|update|edit|make} {the|my|} fourth {set|one} {to|}', 4],
]

export const questionStarters = words(
  'what whats which when where who whose why how should shall can could would will do does did is are am was were has have may whens hows',
)
export const questionPatterns = [
  '{show|tell|remind} me',
  '{read it back|read that back|read back|recap|summarize|summarise|summary|list my sets|status}',
  '{swap|replace|substitute|alternative} ',
  '{how many|how much|how heavy|how long|how far|how did|how do|how is|how am|how was}',
  'plates for #',
  '{fill the rest}',
  'i wonder',
]
/** What makes a question ours: the speaker, the log, the training. */
export const trainingWords = words(`
  i my me pr prs pb max best last next plan program workout workouts session set sets rep reps weight weights rest exercise volume plates plate day week month today
  yesterday lift lifts lifted log logged record records total deload rpe rir warm calories run distance pace streak progress time goal load heavy one say said
  muscle muscles protein train training percent
`)

export const planPatterns = [
  '{going|gonna|about|trying|planning|hoping|want|wanted|need|have|got|supposed|meant|used|fixing|ready} to',
  '{gonna|wanna|gotta}',
  '{i|we|ill|you} will',
  '{ill|lets|tomorrow|tonight|planning|next week|next time|next session|next month|someday|eventually|maybe|perhaps|might|would|wish|imagine|suppose|if|unless|try|trying|hopefully|later|aiming for|aiming|aim|target|goal|thinking|think about|plan|plans|planned|should|could|scheduled|attempt|attempting|shooting for|hope}',
  'the plan',
  'want',
  'next up',
  '{please|can we} do',
]
/** A wish to log is a log: "let's log", "I want to record". */
export const wishToLogPatterns = [
  '{i|} {want|need|would like|wanna|gonna|going|gotta|like} {to|} {log|record|add|enter|save|track|put down|write down}',
  '{lets|let us|can you|could you|please|will you|i will} {log|record|add|enter|save|track|put down|write down|put in}',
]
export const otherPersonPatterns = [
  '{he|she|they|him|her|his|hers|their|theirs|someone|somebody|everyone|everybody|nobody|people|guys}',
  '{my|the|that|this|a|some|your|our|his|her} {mate|friend|buddy|bro|brother|sister|wife|husband|girlfriend|boyfriend|partner|gf|bf|dad|mom|mum|son|daughter|coach|trainer|client|training partner|gym partner|gym buddy|lifting partner|guy|girl|dude|woman|man|kid|cousin|uncle|neighbor|neighbour|colleague|boss|roommate|flatmate|teammate|pt|workout partner|spotter}',
  '{your|youre}',
  '{coach|trainer|physio|doctor} {said|says|told|wants|did|had}',
  'you {can|could|should|did|do|are|have|want|need|got|hit|lift|bench|squat|deadlift|using|done|know|mind|were|was|will|would}',
  '{are|can|could|do|did|would|will|have} you',
  'spot me',
]
export const negationPatterns = [
  '{did|do|does|have|has|could|can|was|will|would|am|is|are|should} not',
  '{skipped|skipping|never|cancelled|canceled|bailed on|bailed|missed|without doing|instead of|couldnt|didnt|cant|dont|havent|wont|cannot|nope not}',
  '{no|not} {#|more|any|doing|today}',
  'not',
]
/** Somebody else's deed told behind the numbers. */
export const otherDeedPatterns = [
  '{he|she|they} {did|does|do|lifted|lifts|hit|benched|squatted|deadlifted|got|can|could|used|uses}',
  '{my|the|that} {mate|friend|buddy|bro|brother|sister|wife|husband|girlfriend|boyfriend|partner|dad|mom|mum|son|coach|trainer|guy|girl|dude|spotter} {did|does|lifted|hit|benched|squatted|deadlifted|got|can|used}',
]

/** Spoken alone they are a note about the body or the day. */
export const noteAlonePatterns = [
  '{felt|feeling|feels|feel} ',
  '{slept|sleep} ',
  'i {weigh|weighed|feel|felt} ',
  '{easy|hard|heavy|light|tough|moderate|grinder|brutal}',
  '{that|it|this|they} {was|were|felt|is|feels|hurt|hurts} ',
]
export const bodyweightNotePatterns = [
  '{i|} {weigh|weighed} {in at|} #',
  '{my|} {bodyweight|body weight} {is|was|today|} #',
  '# stone {#|}',
]

/** Techniques that are also somebody's name for an exercise: a technique where another exercise is named. */
export const techniqueNames = words('cluster clusters superset ladder complex pyramid')

export const techniqueMinisPatterns = ['{rest pause|myo reps|myo rep|myo|myos}']
export const alternatingPatterns = ['alternating', 'alternate', 'alternated']
export const totalPatterns = ['# {total|in total|altogether}']
