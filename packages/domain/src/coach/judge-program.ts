import type { Mention } from './concept-book.ts'
import { type Concept, hasWord, type MessageCues, mentionsAfter, saysNumber, speaksOf } from './message-cues.ts'

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
/** Who asks, or is asked: without one of them a message about others is no request. */
const asker: ReadonlySet<string> = new Set(
  'i me us we you can could please make build create design write give'.split(' '),
)
const pleas: ReadonlySet<string> = new Set(['please', 'pls', 'plz'])
const reshaping: ReadonlySet<string> = new Set(
  'change adjust modify update redo rework tweak extend shorten revise rewrite adapt simplify condense rearrange reorganise reorganize'.split(
    ' ',
  ),
)
const openWords: ReadonlySet<string> = new Set(['best', 'right', 'ideal', 'perfect'])
const articles: ReadonlySet<string> = new Set(['a', 'an', 'another', 'new', 'some', 'good', 'quick'])
/** Words that make of a message without a request something told. */
const tellingWords = new Set(
  'is are was were am did has had love loved like liked hate ran going went started ends ended works worked felt feels feel stick sticking said says looks been following skipped missed great awesome cool thanks thank loving btw skip skipping will gonna tomorrow later might tonight never not yesterday'.split(
    ' ',
  ),
)

/** "my plan", "the new plan": one that is there already. */
function isOwned(cues: MessageCues, mention: Mention): boolean {
  if (openWords.has(cues.words[mention.from - 1] ?? '')) return false
  return (cues.mentions.get('owned') ?? []).some(({ to }) => to <= mention.from && mention.from - to < farthestOwner)
}

/** "how do I …" asks to know, not to have; what was said before such a question still asks to have. */
function isAskedFor(cues: MessageCues, mention: Mention): boolean {
  const { opener, next, at } = cues.question
  if (opener === 'do' && next === 'i') return mention.from < at
  return opener === '' || politeOpeners.has(opener) || mention.from < at
}

/** The mentions of a thing behind a verb that asks for it. */
function requestsOf(cues: MessageCues, verb: Concept, thing: Concept): readonly Mention[] {
  return mentionsAfter(cues, verb, thing).filter((mention) => isAskedFor(cues, mention))
}

/** "create something for my dad". */
function isForSomebody(cues: MessageCues): boolean {
  return cues.words.includes('for') && speaksOf(cues, 'others', 'owned') && !speaksOf(cues, 'offTopic')
}

/** Words that ask for something, when they stand anywhere they can. */
function speaksInRequest(cues: MessageCues, concept: Concept): boolean {
  return (cues.mentions.get(concept) ?? []).some((mention) => isAskedFor(cues, mention))
}

/** "make me a plan", "a routine would be great, can you set that up". */
function asksToMake(cues: MessageCues): boolean {
  const things: readonly Concept[] = ['plan', 'session', 'ownTraining']
  if (things.some((thing) => requestsOf(cues, 'make', thing).length > 0)) return true
  return requestsOf(cues, 'make', 'somethingElse').length > 0 && speaksOf(cues, 'span')
}

/** "I need a plan", "give me a workout": only of a plan that is not there yet. */
function asksToGet(cues: MessageCues): boolean {
  const wanted = [
    ...requestsOf(cues, 'give', 'plan'),
    ...requestsOf(cues, 'give', 'session'),
    ...requestsOf(cues, 'want', 'plan'),
    ...requestsOf(cues, 'aim', 'plan'),
  ]
  const needed = requestsOf(cues, 'need', 'session').filter(({ from }) => articles.has(cues.words[from - 1] ?? ''))
  const isFresh = requestsOf(cues, 'want', 'fresh').length > 0 && speaksOf(cues, 'plan')
  return isFresh || [...wanted, ...needed].some((mention) => !isOwned(cues, mention))
}

/** "give me something for abs, 10 minutes a day". */
function wantsSomethingLasting(cues: MessageCues): boolean {
  const verbs: readonly Concept[] = ['want', 'give', 'make']
  const isImperative =
    ['give', 'make', 'build', 'design', 'create', 'write'].includes(cues.words[0] ?? '') &&
    (speaksOf(cues, 'training', 'goal') || cues.words[0] !== 'give')
  if (isImperative && speaksOf(cues, 'lasting') && !speaksOf(cues, 'asking')) return true
  const isNamed = cues.mentions.get('somethingElse')?.[0]?.from === 0 && !cues.question.isAsked
  if (isNamed && speaksOf(cues, 'lasting')) return true
  return speaksOf(cues, 'lasting') && verbs.some((verb) => requestsOf(cues, verb, 'somethingElse').length > 0)
}

/** "put me on something for strength". */
function wantsSomethingFor(cues: MessageCues): boolean {
  const isWanted = requestsOf(cues, 'give', 'somethingElse').length > 0
  return (
    isWanted && speaksOf(cues, 'goal') && cues.exercises.length === 0 && !speaksOf(cues, 'instead', 'dislike', 'asking')
  )
}

/** "can you … a plan", whatever the verb. */
function isPoliteAboutPlans(cues: MessageCues): boolean {
  const { opener, next } = cues.question
  const isToUs = next === 'you' && ['can', 'could', 'would', 'will'].includes(opener)
  if (isToUs && requestsOf(cues, 'make', 'session').length > 0) return true
  return isToUs && speaksOf(cues, 'plan') && !speaksOf(cues, 'asking', 'weighing', 'ownData')
}

/** "new plan please, the old one is stale". */
function pleadsForAPlan(cues: MessageCues): boolean {
  const isOpen = (cues.mentions.get('plan') ?? []).some((mention) => !isOwned(cues, mention))
  return isOpen && hasWord(cues, pleas) && !cues.question.isAsked && !speaksOf(cues, 'deed', 'asking')
}

/** "a quick leg workout please". */
function wishesASession(cues: MessageCues): boolean {
  const isOpen = (cues.mentions.get('session') ?? []).some((mention) => !isOwned(cues, mention))
  const isTold =
    cues.question.isAsked ||
    speaksOf(cues, 'deed', 'others', 'ownData', 'asking') ||
    cues.words.some((word) => tellingWords.has(word))
  return (
    isOpen && speaksOf(cues, 'wished') && !isTold && cues.outcome.kind !== 'finish' && cues.outcome.kind !== 'start'
  )
}

/** "add a day to my plan", "swap my program for another". */
function asksToChange(cues: MessageCues): boolean {
  if (requestsOf(cues, 'adjust', 'plan').length > 0) return true
  const isReshaped = cues.words.some((word) => reshaping.has(word)) && !speaksOf(cues, 'deed', 'undone')
  if (isReshaped && requestsOf(cues, 'adjust', 'ownTraining').length > 0) return true
  return requestsOf(cues, 'exchange', 'plan').length > 0 && cues.exercises.length === 0
}

/** "what's a good program for beginners", "do you have a 10k plan". */
function asksWhichPlan(cues: MessageCues): boolean {
  if (!cues.question.isAsked || speaksOf(cues, 'weighing')) return false
  if (speaksOf(cues, 'shape') && speaksOf(cues, 'plan')) return true
  if (speaksOf(cues, 'ownTraining') && cues.words.includes('look')) return true
  const isOpen = (cues.mentions.get('plan') ?? []).some((mention) => !isOwned(cues, mention))
  return isOpen && speaksOf(cues, 'offered')
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
  if (speaksOf(cues, 'food') && !speaksOf(cues, 'plan')) return null
  if (speaksOf(cues, 'others') && !hasWord(cues, asker)) return null
  if (speaksOf(cues, 'makeIt') && speaksOf(cues, 'plan', 'session') && !speaksOf(cues, 'asking')) return 0.88
  if (asksToMake(cues)) return 0.95
  if (asksToGet(cues)) return 0.93
  if (asksToChange(cues)) return 0.9
  if (speaksInRequest(cues, 'planning') && (speaksOf(cues, 'span', 'plan', 'session', 'goal') || isForSomebody(cues)))
    return 0.9
  const isTowards =
    speaksOf(cues, 'span', 'goal', 'sport', 'lasting') || (cues.exercises.length > 0 && saysNumber(cues))
  const isToldAsAim = ['goal', 'target', 'aim'].includes(cues.words[0] ?? '')
  if (!isToldAsAim && speaksInRequest(cues, 'coaching') && isTowards) return 0.88
  if (wantsSomethingLasting(cues)) return 0.85
  if (isPoliteAboutPlans(cues)) return 0.75
  if (wantsSomethingFor(cues) && cues.words.includes('me')) return 0.65
  if (pleadsForAPlan(cues)) return 0.8
  if (wishesASession(cues)) return 0.7
  if (asksWhichPlan(cues)) return 0.85
  return namesAPlan(cues) && !(cues.outcome.kind === 'log' && cues.outcome.isAuto) ? 0.82 : null
}
