import { type Concept, doneWords, hasWord, type MessageCues, saysNumber, saysThen, speaksOf } from './message-cues.ts'

/** A thing that can be exchanged: an exercise by name, a family of them, a piece of equipment or the one on the screen. */
function namesExercise(cues: MessageCues): boolean {
  return cues.exercises.length > 0 || speaksOf(cues, 'family')
}

function isSurelyLogged({ outcome }: MessageCues): boolean {
  return (
    ((outcome.kind === 'log' || outcome.kind === 'repeat') && outcome.isAuto) ||
    outcome.kind === 'correct' ||
    outcome.kind === 'rest'
  )
}

/** "swap X for Y", "change X to Y", "replace this". */
function asksToExchange(cues: MessageCues): number | null {
  if (speaksOf(cues, 'deed') && !cues.question.isAsked && !speaksOf(cues, 'exchangeSurely')) return null
  const isThere = (from: number) =>
    [...cues.exercises, ...(cues.mentions.get('family') ?? [])].some((one) => one.from >= from)
  const isNamed = (cues.mentions.get('exchangeSurely') ?? []).some(({ to }) => isThere(to))
  if (isNamed) return 0.95
  if (saysThen(cues, 'exchangeSurely', 'spare')) return 0.85
  if (saysThen(cues, 'exchangeSurely', 'equipment') && changesTo(cues, 0) && !speaksOf(cues, 'deed')) return 0.8
  if (speaksOf(cues, 'exchangeSurely') && cues.exercises.length > 0 && !tellsOfDone(cues)) return 0.8
  const first = [...(cues.mentions.get('exchange') ?? []), ...(cues.mentions.get('adjust') ?? [])]
  if (cues.question.isAsked && (cues.mentions.get('adapt') ?? []).some(({ to }) => isThere(to))) return 0.8
  if (takesOut(cues) || asksToDrop(cues)) return 0.85
  const isExchange = first.some(({ to }) => isThere(to) && changesTo(cues, to))
  return isExchange ? 0.88 : null
}

/** "take deadlifts out", "leave the plank out". */
function takesOut({ words, exercises, mentions }: MessageCues): boolean {
  const things = [...exercises, ...(mentions.get('family') ?? [])]
  return things.some(
    ({ from, to }) => outWords.has(words[to] ?? '') && [1, 2].some((back) => takers.has(words[from - back] ?? '')),
  )
}

/** "can we lose the burpees". */
function asksToDrop({ words, exercises, mentions, question }: MessageCues): boolean {
  if (!['can', 'could', 'may'].includes(question.opener) || !['we', 'you'].includes(question.next)) return false
  return (mentions.get('exchange') ?? []).some(({ to }) =>
    exercises.some(({ from }) => from === to || (from === to + 1 && ownerWords.has(words[to] ?? ''))),
  )
}

/** Words of a report: without a question they make of a mention of another exercise something told. */
const tellingWords: ReadonlySet<string> = new Set(
  'is was were am did has had love loved ran jogged rode walked did done going went started felt feels said says yesterday'.split(
    ' ',
  ),
)
const pleas: ReadonlySet<string> = new Set(['please', 'pls', 'plz'])

/** A report, without anything asked for. */
function tellsOfDone(cues: MessageCues): boolean {
  return (
    !cues.question.isAsked &&
    !hasWord(cues, pleas) &&
    !speaksOf(cues, 'give', 'want') &&
    (cues.outcome.kind === 'log' || hasWord(cues, doneWords))
  )
}

/** Asks for something, or tells nothing else. */
function asks(cues: MessageCues): boolean {
  if (cues.question.isAsked || hasWord(cues, pleas)) return true
  if (speaksOf(cues, 'give', 'want', 'asking', 'whatNow', 'dislike', 'busySurely', 'lacking')) return true
  return !hasWord(cues, tellingWords) && !speaksOf(cues, 'deed', 'others')
}

/** "is running easier than cycling" compares, "is there an easier version" asks for one. */
const comparers: ReadonlySet<string> = new Set(['is', 'are', 'does', 'was', 'why'])
const offers: ReadonlySet<string> = new Set(['there', 'any'])

/** "how often should I change exercises". */
const oftenWords: ReadonlySet<string> = new Set(['often', 'frequently', 'why'])
const ownerWords: ReadonlySet<string> = new Set(['my', 'the', 'your', 'than'])
const takers: ReadonlySet<string> = new Set(['take', 'pull', 'leave', 'cut', 'get', 'kick'])
const outWords: ReadonlySet<string> = new Set(['out', 'off', 'away'])
const targets = new Set(['to', 'for', 'with', 'into'])

function changesTo(cues: MessageCues, behind: number): boolean {
  return (
    cues.words.some((word, at) => at >= behind && targets.has(word)) ||
    speaksOf(cues, 'somethingElse', 'alternative', 'give')
  )
}

/** "any other row", not "my other leg". */
function asksForAnother({ words, mentions, exercises }: MessageCues): boolean {
  const things = [...exercises, ...(mentions.get('family') ?? [])]
  return (mentions.get('other') ?? []).some(
    ({ from, to }) => things.some((thing) => thing.from === to) && !ownerWords.has(words[from - 1] ?? ''),
  )
}

/** "an alternative to dips", "a different exercise", "an easier version of push ups". */
function asksForAlternative(cues: MessageCues): number | null {
  const isNamed = namesExercise(cues)
  const isAsked = asks(cues)
  if (saysThen(cues, 'other', 'exerciseNoun') && isAsked && isNamed) return 0.9
  if (cues.question.isAsked && asksForAnother(cues)) return 0.86
  if (hasWord(cues, oftenWords) && cues.question.isAsked) return null
  if (speaksOf(cues, 'alternativeSurely')) return isNamed || isAsked || cues.words.length <= 4 ? 0.92 : null
  if (speaksOf(cues, 'somethingElse') && isAsked && (isNamed || speaksOf(cues, 'spare', 'dislike', 'busy'))) return 0.88
  const isComparing = comparers.has(cues.question.opener) && !offers.has(cues.question.next)
  return speaksOf(cues, 'alternative') && isNamed && isAsked && !isComparing ? 0.85 : null
}

/** "X instead of Y", "what instead". */
function asksInstead(cues: MessageCues): number | null {
  if (!speaksOf(cues, 'instead')) return null
  const isNamed = namesExercise(cues)
  if (speaksOf(cues, 'insteadSurely') && isNamed) return 0.9
  return (isNamed || speaksOf(cues, 'equipment')) && asks(cues) ? 0.85 : null
}

/** What is needed is not there: "squat rack is taken, what can I do". */
function lacksMeans(cues: MessageCues): number | null {
  if (!namesExercise(cues) && !speaksOf(cues, 'station')) return null
  const asksWhat = speaksOf(cues, 'whatNow', 'somethingElse', 'alternative', 'instead')
  const isBusy = saysThen(cues, 'station', 'busy') || (speaksOf(cues, 'busy') && cues.exercises.length > 0)
  if (isBusy && asksWhat) return 0.9
  if (speaksOf(cues, 'station') && speaksOf(cues, 'busySurely') && speaksOf(cues, 'want', 'give')) return 0.85
  const isFor = (cues.mentions.get('lacking') ?? []).some(({ to }) => cues.exercises.some(({ from }) => from >= to))
  if (speaksOf(cues, 'lacking') && asksWhat && cues.question.isAsked) return 0.88
  if (saysThen(cues, 'lacking', 'equipment') && cues.question.isAsked && cues.exercises.length > 0) return 0.82
  if (isFor && hasWord(cues, new Set(['for'])) && speaksOf(cues, 'equipment')) return 0.75
  if (speaksOf(cues, 'useFor') && cues.exercises.length > 0) return 0.78
  const isNamed = cues.exercises.length > 0 || saysThen(cues, 'station', 'busySurely')
  return isNamed && speaksOf(cues, 'busySurely') && !isDeedDone(cues) && !speaksOf(cues, 'others') ? 0.72 : null
}

/** Something told as done, "rowing machine" aside. */
function isDeedDone({ mentions }: MessageCues): boolean {
  const stations = mentions.get('station') ?? []
  return (mentions.get('deed') ?? []).some(
    (deed) => !stations.some(({ from, to }) => from <= deed.from && deed.to <= to),
  )
}

/** "I hate burpees, what else is there". */
function dislikes(cues: MessageCues): number | null {
  if (saysThen(cues, 'refusal', 'family') || (speaksOf(cues, 'refusal') && cues.exercises.length > 0)) return 0.72
  const asksElse = speaksOf(cues, 'somethingElse', 'alternative', 'insteadSurely', 'give')
  return speaksOf(cues, 'dislike') && namesExercise(cues) && asksElse ? 0.9 : null
}

const introductory: readonly Concept[] = ['aim', 'been', 'experience', 'identity', 'age', 'named', 'health']

/** Somebody who tells of themselves and asks for nothing wants no other exercise. */
function introduces(cues: MessageCues): boolean {
  const told = introductory.filter((concept) => speaksOf(cues, concept))
  return told.length > 1 && !cues.question.isAsked && !speaksOf(cues, 'exchangeSurely', 'alternativeSurely', 'instead')
}

/** Says how surely a message asks for another exercise in the place of one, in 0..1, or null when it does not. */
export function judgeSwap(cues: MessageCues): number | null {
  if (speaksOf(cues, 'insteadSurely') && cues.exercises.length > 1 && !saysNumber(cues)) return 0.88
  if (introduces(cues)) return null
  if (isSurelyLogged(cues) || speaksOf(cues, 'food')) return null
  const exchanged = asksToExchange(cues)
  if (exchanged !== null || tellsOfDone(cues)) return exchanged
  for (const judge of [asksInstead, asksForAlternative, dislikes, lacksMeans]) {
    const confidence = judge(cues)
    if (confidence !== null) return confidence
  }
  return null
}
