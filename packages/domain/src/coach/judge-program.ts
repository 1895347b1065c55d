import type { Mention } from './concept-book.ts'
import { type Concept, type MessageCues, mentionsAfter, saysThen, speaksOf } from './message-cues.ts'

const farthestOwner = 3
/** A wish or a request in the form of a question. */
const politeOpeners = new Set([
  'can',
  'could',
  'would',
  'will',
  'any',
  'is',
  'do',
  'have',
  'may',
  'anyone',
  'anybody',
  'might',
])
/** Words that make of a message without a request something told. */
const tellingWords = new Set(
  'is are was were am did has had love loved like liked hate ran going went started ends ended works worked felt feels feel stick sticking said says looks been following skipped missed skip skipping will gonna tomorrow later might tonight never not yesterday'.split(
    ' ',
  ),
)

/** "my plan", "the new plan": one that is there already. */
function isOwned(cues: MessageCues, mention: Mention): boolean {
  return (cues.mentions.get('owned') ?? []).some(({ to }) => to <= mention.from && mention.from - to < farthestOwner)
}

function asksForIt(cues: MessageCues): boolean {
  const { isAsked, opener } = cues.question
  return !isAsked || opener === '' || politeOpeners.has(opener)
}

const canBeMade: readonly Concept[] = ['plan', 'session']

/** "make me a plan", "a routine would be great, can you set that up". */
function asksToMake(cues: MessageCues): boolean {
  if (canBeMade.some((thing) => saysThen(cues, 'make', thing))) return true
  if (saysThen(cues, 'make', 'somethingElse') && speaksOf(cues, 'span')) return true
  if (saysThen(cues, 'make', 'ownTraining')) return true
  return false
}

/** "I need a plan", "give me a workout": only of a plan that is not there yet. */
function asksToGet(cues: MessageCues): boolean {
  const given = canBeMade.flatMap((thing) => mentionsAfter(cues, 'give', thing))
  const wanted = [...mentionsAfter(cues, 'want', 'plan'), ...mentionsAfter(cues, 'aim', 'plan')]
  return (
    [...given, ...wanted].some((mention) => !isOwned(cues, mention)) ||
    (saysThen(cues, 'want', 'fresh') && speaksOf(cues, 'plan'))
  )
}

/** "what's a good program for beginners", "do you have a 10k plan". */
function asksWhichPlan(cues: MessageCues): boolean {
  const isOpen = (cues.mentions.get('plan') ?? []).some((mention) => !isOwned(cues, mention))
  return isOpen && speaksOf(cues, 'offered') && !speaksOf(cues, 'weighing') && cues.question.isAsked
}

/** Nothing but the name of a plan: "12 week strength block please". */
function namesAPlan(cues: MessageCues): boolean {
  const plans = cues.mentions.get('plan') ?? []
  const isOpen = plans.some((mention) => !isOwned(cues, mention))
  return (
    isOpen &&
    !cues.question.isAsked &&
    !speaksOf(cues, 'deed', 'others') &&
    !cues.words.some((word) => tellingWords.has(word))
  )
}

/** Says how surely a message asks for a plan to be made or changed as a whole, in 0..1, or null when it does not. */
export function judgeProgram(cues: MessageCues): number | null {
  const isEnduring = speaksOf(cues, 'plan')
  if (speaksOf(cues, 'food') && !isEnduring) return null
  const canAsk = asksForIt(cues)
  if (speaksOf(cues, 'makeIt') && speaksOf(cues, 'plan', 'session') && !speaksOf(cues, 'asking')) return 0.88
  if (canAsk && asksToMake(cues)) return 0.95
  if (canAsk && asksToGet(cues)) return 0.93
  if (canAsk && saysThen(cues, 'adjust', 'plan')) return 0.9
  if (canAsk && speaksOf(cues, 'planning') && speaksOf(cues, 'span', 'plan', 'session', 'goal')) return 0.9
  if (canAsk && speaksOf(cues, 'coaching') && speaksOf(cues, 'span', 'goal', 'sport')) return 0.88
  if (canAsk && saysThen(cues, 'want', 'span') && saysThen(cues, 'want', 'somethingElse')) return 0.8
  if (asksWhichPlan(cues)) return 0.85
  return namesAPlan(cues) ? 0.82 : null
}
