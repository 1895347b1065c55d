// The words of orders: what is said around them, and undo, deleting, rest, start and finish. Patterns are written as in english.ts.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Single words around an order that say nothing of it. */
export const courtesyWords = words(
  'ok okay hey so and well alright yeah thanks now just oh ah ow app voicefit actually oops whoops right then no nope nah sorry wait mate bro dude man pal buddy lads quickly cheers great perfect cool aye damn , . ? :',
)
/** Phrases around an order that say nothing of it. */
export const courtesyPatterns = [
  'for me',
  'go ahead {and|}',
  'thank you',
  'yes {,|} thanks',
  'if you {can|could|would}',
  'real quick',
  'i {think|guess|reckon}',
  'good {morning|afternoon|evening}',
  'my {bad|mistake|fault|friend}',
  'never mind',
  'hang on',
  'hold on',
]
/** An order put as a question or a wish. */
export const requestPatterns = [
  '{can|could|would|will} {you|we|i} {just|maybe|quickly|}',
  '{would|do} you mind',
  'you {can|could|may} {just|}',
  'i {just|} {want|need|would like|would love} {you|} to',
  'i {wanna|gotta}',
  '{lets|let us} {just|}',
  'let me {just|}',
  'help me {to|}',
]
/** A question to the app that begins so is an order: "can you change that to nine". */
export const requestVerbs = words(
  'change fix correct update edit amend adjust make mark label tag set put stick add log record note repeat copy duplicate save',
)

/** What was wrong with the set to be taken back, said before the order or behind it. */
export const excusePatterns = [
  '{that|it|this|that one|that set|that last one|that last set|the last one|the last set|last one|last set|the weight|the reps|the exercise} {was|is} {all|just|totally|} {wrong|incorrect|rubbish|not right|not mine|not me|a mistake|an accident|an error|a typo|the wrong one|the wrong exercise|the wrong set|the wrong weight}',
  '{that ones|that sets} wrong',
  'wrong {exercise|weight|set|one|reps|number|lift|button|machine}',
  '{i|you} {got|heard|read|did} {that|it|that one} {all|} wrong',
  '{you|it} misheard {me|that|it|}',
  'i {misspoke|miscounted}',
  'i {messed|screwed|stuffed|cocked|mucked} {that|it|} up',
  '{that|it} was {logged|added|saved|put in} by {mistake|accident}',
  'by {mistake|accident}',
  'i did not {do|finish|mean|want} {it|that|that one|that set}',
]

/**
 * Verbs of taking back. `set` takes one set or many, `many` only more than one, `part` needs its other half before or behind the
 * object ("take … off"), `named` is said of much else and needs the word for a set, `plain` takes what is pointed at, and no exercise.
 */
export const removalVerbs: readonly (readonly [string, 'set' | 'many' | 'part' | 'named' | 'plain'])[] = [
  [
    '{delete|remove|undo|erase|scrap|scratch|discard|bin|cancel|strike|ditch|trash|wipe|nix|void|unlog|axe|get rid of|dump|bin off|do away with|throw away|throw out|chuck away|chuck out|toss out|revert|reverse|cross out|cross off|rub out|take out|take off|take back|strike out|roll back|back out|kill off}',
    'set',
  ],
  ['{clear|clear out|reset|empty|restart|redo|purge|nuke|kill|blow away|start over}', 'many'],
  ['{take|cross|rub|strike|scratch|chuck|throw|roll|toss}', 'part'],
  ['{drop|lose|kill|skip logging|leave out}', 'named'],
  [
    '{forget|ignore|disregard|forget about|do not log|do not count|do not save|do not keep|do not record|do not add|do not include}',
    'plain',
  ],
]
/** The other halves of "take … off". */
export const removalParticles = words('off out back away')
/** Words that mean more than one set. */
export const removalMany = words(
  'all every everything whole entire both lot workout workouts session sessions exercise exercises history log logs logbook sets ones entries data week today todays these those them day completely training months',
)
/** Words that point at a set: without one there is no order. */
export const removalPointers = words(
  'that it this the my last previous latest recent what these those them both all every everything today todays',
)
export const removalNouns = words('one set entry log record bit number line thing')
/** Words between them. */
export const removalGlue = words(
  'most very just again of i you have has been i logged said did put in added recorded got saved entered clean completely so far then from for one whole thing today please now',
)
/** Where it is to be taken from: changes nothing about what is taken. */
export const removalTails = [
  '{off|out of|from|in|on} {the|my|this|todays|} {log|list|record|records|books|workout|session|history|diary|sheet|tracker}',
  '{off|out of|from} {there|here|today}',
  '{so far|from this morning|for today|today}',
]
/** More than one set, said without such a verb. */
export const startOverPatterns = [
  'start {over|again|from scratch|from the beginning}',
  'start {the|this|my} {whole|} {workout|session|thing|exercise|log} {over|again|from scratch}',
]
export const undoPatterns = [
  'undo',
  '{scratch that|never mind that|nevermind that|that was wrong delete it}',
  '{never mind|nevermind} {that|the last} {last|} {one|set}',
  '{cancel|delete|undo|remove|scratch|scrap|forget|ignore} what i just {logged|said|did|put in|added}',
  '{that|this|that one|that set|the last one|the last set} {did not|does not|should not|should not have} {count|counted}',
  '{that|that one|that set} should not be {there|in there|on there|logged}',
  '{i|} did not mean to {log|save|add|record|say} {that|it|that one}',
  'get {that|it|that one|that set} {off|out of} {there|here|the log}',
  '{that|that set} {never|did not} {happened|happen}',
]
export const setPlacePatterns: readonly (readonly [string, number])[] = [
  ['{the|my|} {first|1st} {set|one}', 1],
  ['{the|my|} {second|2nd} {set|one}', 2],
  ['{the|my|} {third|3rd} {set|one}', 3],
  ['{the|my|} {fourth|4th} {set|one}', 4],
  ['{the|my|} {fifth|5th} {set|one}', 5],
  ['{the|my|} {sixth|6th} {set|one}', 6],
]
export const setNumberPatterns = ['{the|my|} set {number|} #']

export const restNouns = words('timer rest break countdown breather resting clock')
/** Verbs of being told when the time is up. */
export const alarmPatterns = [
  '{ping|remind|buzz|beep|alert|wake|prompt|nudge} me {again|up|} {in|after|when}',
  'let me know {in|after|when}',
  'time me {for|}',
  'count me down {from|for|}',
]
/** Words that may stand beside the length of a rest. */
export const restLeads = words(`
  set start a an the my for of take taking having have begin time me to add another wait with need i am give lets gonna going will more period count down kick off gimme got get can
  could we let us and on in extend by quick short long longer shorter proper full good little bit this next between sets starting from extra put up want about around
  here it over would like you please is at real
`)
export const restPatterns = [
  '{lets|} {start|set|begin|take|time|need|get|having|taking|starting|} {a|an|my|the|another|} {quick|short|} {rest|rest timer|timer|break|rest period|breather|rest clock}',
  '{start|begin|set|run|go with|hit} {the|my} {clock|rest clock|countdown|stopwatch}',
  '{i am|} {gonna|going to|about to} {rest|take a break|take a rest|have a rest|have a breather}',
  'i need a {rest|break|breather|quick rest|quick break}',
  '{time to|start|begin} {rest|resting}',
  'rest {up|time|a bit|for a bit|a while}',
  '{resting|rest time|resting now|timer|time me|start timer|start the timer}',
]
export const stopTimerPatterns = [
  '{stop|cancel|end|kill|skip|clear|turn off|switch off|shut off|silence} {the|my|this|that|} {timer|rest|rest timer|clock|countdown|rest period|break|resting} {early|}',
  '{timer|clock|countdown|rest timer} {off|stop|done}',
  '{end of|enough|done} {rest|resting}',
  '{rest|break|rest time} {is|} {over|done|finished|up}',
  'turn {the|my} {timer|clock} off',
  'no {more|} {rest|timer} {needed|this time|}',
]

const sessionNouns = '{workout|session|training|gym session|lifting session|training session|workout session|one|log}'
const kindsOfDay =
  'push|pull|leg|legs|chest|back|arm|arms|shoulder|shoulders|upper|lower|upper body|lower body|full body|bench|squat|deadlift|cardio|conditioning|gym|lifting|strength'

export const startPatterns = [
  `{start|begin|starting|beginning|new|open|kick off|open up|fire up|start up|boot up|get going with|crack on with|get into|create|launch} {up|off|} {a|my|the|our|today|todays|this|} {new|fresh|brand new|another|next|} {#|} {workout|session|training|gym session|lifting session|training session|workout session} {up|}`,
  `{start|begin|starting|new} {a|my|the|todays|} {new|fresh|} {${kindsOfDay}} {day|workout|session|training}`,
  `{start|begin|starting} {a|} {new|fresh} ${sessionNouns}`,
  '{start|begin|starting} {logging|tracking|recording} {my|the|a|this|todays|} {new|} {workout|session|training|sets|gym session|}',
  '{i am|} {starting|beginning|about to start|ready to start|going to start|gonna start} {my|a|the|todays|} {new|} {workout|session|training}',
  '{start|begin|starting|lets begin|lets get started|ready to start|lets go|get started}',
  '{lets get going|get going|kick things off|start things off}',
  '{time|ready|here} to {train|lift|work out|workout|start}',
  'workout time',
  '{lets|} {train|get training|get lifting}',
  'new {workout|session|training|training session|gym session}',
  '{get|start} a {new|} {workout|session} {going|started}',
  '{workout|session|training} {start|started|begins|go}',
]
/** Said before a start or behind it. */
export const startAsides = [
  '{i am|im|just got|just arrived|i just got|i have just got} {here|in|at the gym|to the gym|in the gym|ready}',
  '{lets|here we} {do this|go|get going|get it}',
  '{it is|} time to',
]
const thisSession =
  '{workout|workouts|session|sessions|training|trainings|gym session|lifting|lifting session|training session}'
export const finishPatterns = [
  `{finish|end|stop|close|complete|finished|ending|finishing|completed|wrap up|done with|close out|finish up|finish off|close off|save and finish|save and end|save and close|i have finished|i have completed|i finished} {off|up|} {the|my|this|todays|that|} ${thisSession}`,
  `{finish|wrap|close|end|log|mark|save|count|call} {the|my|this|todays|that} ${thisSession} {up|off|down|out|there|here|as complete|as done|as finished|complete|done|finished}`,
  `${thisSession} {is|} {all|} {done|over|complete|finished|completed|in the bag|wrapped}`,
  '{i am|im|we are|all|i think i am|guess i am} {all|} {done|finished} {up|} {for today|for the day|for the night|here|now|lifting|training|with today|with training|with the workout|with my workout|with this workout|with the session|today|}',
  '{done|finished} {lifting|training|working out|in the gym} {for today|for the day|today|}',
  `{that is|thats} {the|my} ${thisSession} {all|} {done|finished|over|complete|wrapped|} {for today|today|}`,
  '{that is|thats} {me|us|everything} {all|} {done|finished} {for today|for the day|for the night|today|}',
  '{that will|that is} {do|do me|me|it for me|a wrap|it from me} {for today|for the day|today|then|done for today|}',
  '{call it|call it there|calling it|i am calling it|we will call it|call that|wrap it up|that will do|that is it|that will do it} {there|a day|a wrap|done|quits|for today|for the day|for the night|today|}',
  '{finish|end|wrap|close|save|pack} {it|this|things} {up|off|there|here|out|in} {for today|for the day|}',
  '{finish|wrap|pack|close} up {for today|for the day|for the night|here|now}',
  '{finish and save|save and finish|save and close|end and save}',
  '{that is it|thats it|that is all|thats all|that will be all|that is all from me} {for today|for the day|today|}',
  '{done|finished} for {today|the day|the night}',
]
/** Said before a finish or behind it. */
export const finishAsides = [
  '{save|log|keep} {it|that|everything|all of it|the workout|my workout|this workout|the session|my session} {all|}',
  '{that|this} {was|is} {my|the} last {one|set|exercise|lift}',
  '{i am|im} {heading|going|off} {home|out|now}',
  '{good|great|solid|nice|tough|hard} {session|workout|work|one|stuff} {today|}',
  '{done|finished|all done}',
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
  '{that is|thats} # {sets|set} {done|down|in|complete|finished}',
  '{come on|lets go} {#|one|two} more {rep|reps|}',
  'last {rep|one}',
  '{nice|good|great|lovely|solid|beautiful|big} {one|set|work|job|lift} {mate|bro|man|dude|}',
]
