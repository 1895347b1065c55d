import { type Concept, hasWord, type MessageCues, saysNumber, saysThen, shareOf, speaksOf } from './message-cues.ts'

const traits: readonly Concept[] = [
  'experience',
  'goal',
  'equipment',
  'day',
  'body',
  'identity',
  'health',
  'sport',
  'prefer',
]
const small: readonly Concept[] = [
  'glue',
  'iAm',
  'iHave',
  'habit',
  'able',
  'aim',
  'been',
  'stat',
  'training',
  'named',
  'mass',
  'lacking',
  'family',
]
const soonWords: ReadonlySet<string> = new Set(['today', 'tonight', 'tomorrow', 'yesterday'])
const speakerWords: ReadonlySet<string> = new Set(['i', 'im', 'me'])
const greetings: ReadonlySet<string> = new Set(['morning', 'evening', 'night', 'afternoon', 'day'])

/** "a hundred swings", not "one pull up bar". */
function countsExercise({ exercises, numbers, mentions }: MessageCues): boolean {
  const owned = mentions.get('equipment') ?? []
  return exercises.some(
    ({ from, to }) => numbers[from - 1] === true && !owned.some((one) => one.from === from && one.to >= to),
  )
}

function isAnswer(cues: MessageCues): boolean {
  const said = traits.filter((trait) => speaksOf(cues, trait))
  if (said.length === 0 || cues.words.length > 25 || hasEntries(cues)) return false
  if (speaksOf(cues, 'counted') && speaksOf(cues, 'family') && cues.numbers.filter(Boolean).length >= mostNumbers)
    return false
  if (countsExercise(cues)) return false
  if (speaksOf(cues, 'arriving') && !speaksOf(cues, 'habit', 'able', 'aim')) return false
  const isRun = speaksOf(cues, 'runSurely') && speaksOf(cues, 'runDone')
  const isMeasured = speaksOf(cues, 'run') && speaksOf(cues, 'runMeasure') && saysNumber(cues)
  if ((isRun || isMeasured) && !speaksOf(cues, 'aim', 'habit')) return false
  // "good morning", "one more day": a time of day alone is no schedule.
  const isDayAlone =
    said.every((trait) => trait === 'day') && cues.words.every((word) => greetings.has(word) || !hasSchedule(cues))
  return !isDayAlone && shareOf(cues, [...traits, ...small]) === 1
}

function hasEntries({ outcome }: MessageCues): boolean {
  return 'entries' in outcome && outcome.kind !== 'ask' && outcome.entries.length > 0
}

function hasSchedule(cues: MessageCues): boolean {
  return (cues.mentions.get('day') ?? []).some(
    ({ from, to }) => to - from > 1 || !greetings.has(cues.words[from] ?? ''),
  )
}

/** "I am 34 and 80 kilos", "5 foot 10 180 pounds". */
function tellsBody(cues: MessageCues): boolean {
  if (!saysNumber(cues)) return false
  const isMeasured =
    speaksOf(cues, 'body') && (speaksOf(cues, 'mass', 'iAm') || shareOf(cues, [...traits, ...small]) > 0.7)
  return isMeasured && cues.exercises.length === 0 && !speaksOf(cues, 'run')
}

/** "hi I'm Priya": a name behind "I am", written with a capital or unknown to us. */
function tellsName(cues: MessageCues): boolean {
  if (speaksOf(cues, 'named')) return !cues.question.isAsked || cues.words.length > 4
  return (cues.mentions.get('iAm') ?? []).some(
    ({ from, to }) =>
      cues.words[to - 1] === 'am' &&
      from >= 0 &&
      cues.capitals[to] === true &&
      cues.words[to] !== 'i' &&
      cues.capitals[to + 1] !== true &&
      !/^\d/.test(cues.words[to] ?? '') &&
      !cues.capitals.every(Boolean),
  )
}

/** "my 5k was 23:59" is a run. */
function isTimed(cues: MessageCues): boolean {
  return cues.words.includes('was') && speaksOf(cues, 'runMeasure')
}

const mostNumbers = 4
const fewestListed = 3

/** "dumbbells to 30, one cable tower and a smith". */
function listsEquipment(cues: MessageCues): boolean {
  const starts = new Set((cues.mentions.get('equipment') ?? []).map(({ from }) => from))
  return starts.size >= fewestListed && !speaksOf(cues, 'deed', 'undone', 'soon') && !hasEntries(cues)
}

type Telling = { confidence: number; isTold: (cues: MessageCues) => boolean }

/** What one says of oneself, the surest first. */
const tellings: readonly Telling[] = [
  { confidence: 0.95, isTold: tellsName },
  { confidence: 0.93, isTold: tellsBody },
  { confidence: 0.93, isTold: (cues) => speaksOf(cues, 'ability') && !speaksOf(cues, 'deed', 'soon') },
  {
    confidence: 0.93,
    isTold: (cues) => speaksOf(cues, 'aim') && speaksOf(cues, 'goal', 'sport', 'stat') && !hasWord(cues, soonWords),
  },
  { confidence: 0.88, isTold: (cues) => cues.words[0] === 'to' && speaksOf(cues, 'goal', 'sport', 'training', 'stat') },
  { confidence: 0.88, isTold: (cues) => saysThen(cues, 'aim', 'training') && !hasWord(cues, soonWords) },
  {
    confidence: 0.85,
    isTold: (cues) => speaksOf(cues, 'aim') && saysNumber(cues) && !hasWord(cues, soonWords) && !speaksOf(cues, 'deed'),
  },
  {
    confidence: 0.93,
    isTold: (cues) =>
      speaksOf(cues, 'experience') &&
      speaksOf(cues, 'training', 'been', 'iAm', 'sport', 'equipment', 'plan') &&
      !hasWord(cues, soonWords),
  },
  {
    confidence: 0.9,
    isTold: (cues) =>
      speaksOf(cues, 'been') && speaksOf(cues, 'experience', 'sport', 'training') && !hasWord(cues, soonWords),
  },
  {
    confidence: 0.9,
    isTold: (cues) => speaksOf(cues, 'able') && speaksOf(cues, 'day', 'equipment') && !hasWord(cues, soonWords),
  },
  {
    confidence: 0.88,
    isTold: (cues) =>
      speaksOf(cues, 'habit') && speaksOf(cues, 'day', 'equipment', 'sport', 'identity') && !hasWord(cues, soonWords),
  },
  {
    confidence: 0.88,
    isTold: (cues) =>
      saysThen(cues, 'iHave', 'equipment') && !speaksOf(cues, 'busySurely', 'arriving') && !hasWord(cues, soonWords),
  },
  { confidence: 0.88, isTold: (cues) => saysThen(cues, 'lacking', 'equipment') && !speaksOf(cues, 'soon') },
  {
    confidence: 0.88,
    isTold: (cues) =>
      speaksOf(cues, 'identity') && speaksOf(cues, 'iAm', 'iHave', 'habit') && !hasWord(cues, soonWords),
  },
  { confidence: 0.85, isTold: (cues) => speaksOf(cues, 'health') },
  {
    confidence: 0.85,
    isTold: (cues) =>
      speaksOf(cues, 'prefer') &&
      speaksOf(cues, 'training', 'day', 'equipment', 'mass', 'prefer') &&
      cues.words.length > 2,
  },
  {
    confidence: 0.75,
    isTold: (cues) =>
      speaksOf(cues, 'station') &&
      speaksOf(cues, 'iAm', 'habit') &&
      !hasWord(cues, soonWords) &&
      !speaksOf(cues, 'deed', 'dislike', 'undone'),
  },
  {
    confidence: 0.82,
    isTold: (cues) => speaksOf(cues, 'stat') && saysNumber(cues) && !speaksOf(cues, 'deed') && !isTimed(cues),
  },
  { confidence: 0.93, isTold: (cues) => speaksOf(cues, 'owns') && speaksOf(cues, 'equipment') },
  {
    confidence: 0.82,
    isTold: (cues) =>
      saysThen(cues, 'iHave', 'day') &&
      speaksOf(cues, 'training', 'sport') &&
      !hasWord(cues, soonWords) &&
      !speaksOf(cues, 'runDone'),
  },
  {
    confidence: 0.85,
    isTold: (cues) => speaksOf(cues, 'weekly') && speaksOf(cues, 'training') && !speaksOf(cues, 'deed'),
  },
  { confidence: 0.82, isTold: (cues) => speaksOf(cues, 'been') && speaksOf(cues, 'plan') },
  { confidence: 0.8, isTold: (cues) => speaksOf(cues, 'level') && !speaksOf(cues, 'others') },
  {
    confidence: 0.78,
    isTold: (cues) =>
      speaksOf(cues, 'aim') && cues.exercises.length > 0 && !hasWord(cues, soonWords) && !speaksOf(cues, 'deed'),
  },
  { confidence: 0.85, isTold: (cues) => speaksOf(cues, 'age') && !speaksOf(cues, 'deed') },
  { confidence: 0.75, isTold: listsEquipment },
  { confidence: 0.8, isTold: isAnswer },
]

/** Says how surely a message tells who somebody is, what they want, have and can, in 0..1, or null when it does not. */
export function judgeOnboarding(cues: MessageCues): number | null {
  const { question, outcome } = cues
  if ((question.isAsked || speaksOf(cues, 'asking')) && !speaksOf(cues, 'named')) return null
  if (speaksOf(cues, 'others') && !hasWord(cues, speakerWords)) return null
  const telling = tellings.find(({ isTold }) => isTold(cues))
  if (telling === undefined) return null
  const isLogged =
    ((outcome.kind === 'log' && outcome.isAuto) || outcome.kind === 'correct') && !speaksOf(cues, 'weekly')
  if (isLogged && (telling.confidence < 0.93 || (speaksOf(cues, 'deed') && cues.exercises.length > 0))) return null
  const isTold = (speaksOf(cues, 'aim', 'been', 'habit', 'able') && !speaksOf(cues, 'deed')) || cues.words[0] === 'to'
  if (hasEntries(cues) && cues.exercises.length > 0 && telling.confidence < 0.9 && !isTold) return null
  return telling.confidence
}
