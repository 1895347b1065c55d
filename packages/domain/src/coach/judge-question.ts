import { hasWord, type MessageCues, saysNumber, shareOf, speaksOf } from './message-cues.ts'

/** Questions that are asked of a coach whatever their words: "should I", "how do I", "am I". */
const coachOpeners: ReadonlySet<string> = new Set([
  'should',
  'how',
  'hows',
  'am',
  'why',
  'when',
  'which',
  'is',
  'can',
  'could',
  'would',
  'what',
  'whats',
  'do',
  'did',
  'does',
])
/** "what a workout" is no question. */
const exclaimers: ReadonlySet<string> = new Set(['what', 'how'])
const speakerWords: ReadonlySet<string> = new Set(['i', 'my', 'me'])

/** "sumo or conventional for long legs". */
function weighsTwo(cues: MessageCues): boolean {
  return saysThenOr(cues) && !speaksOf(cues, 'deed', 'others', 'soon') && !hasWord(cues, choosers)
}

function saysThenOr({ words, exercises, mentions }: MessageCues): boolean {
  const things = [...exercises, ...(mentions.get('subject') ?? [])]
  const or = words.indexOf('or')
  return or > 0 && things.some(({ to }) => to <= or) && things.some(({ from }) => from > or)
}

/** "I might do squats or deadlifts" weighs nothing for us. */
const choosers: ReadonlySet<string> = new Set(['i', 'we', 'will', 'might', 'maybe'])
const longestName = 6

/** "squat history", "weekly volume": nothing but what is to be shown. */
function namesOwnData(cues: MessageCues): boolean {
  const isNamed = speaksOf(cues, 'ledger') && (cues.exercises.length > 0 || speaksOf(cues, 'subject'))
  const isTold = saysNumber(cues) || speaksOf(cues, 'deed', 'undone', 'others', 'fresh', 'iAm', 'aim')
  return (
    isNamed &&
    !isTold &&
    cues.words.length <= longestName &&
    shareOf(cues, ['subject', 'ledger', 'glue', 'family', 'span']) === 1
  )
}

/** Says how surely a message asks about training, the body in training, food, rest or one's own log, in 0..1, or null when it does not. */
export function judgeQuestion(cues: MessageCues): number | null {
  const isQuery = cues.outcome.kind === 'query' && !speaksOf(cues, 'undone')
  const isAsked = cues.question.isAsked || speaksOf(cues, 'asking') || weighsTwo(cues)
  if (!isAsked && !isQuery) return namesOwnData(cues) ? 0.65 : null
  if (!isAsked && exclaimers.has(cues.words[0] ?? '')) return null
  const isOfTraining = cues.exercises.length > 0 || speaksOf(cues, 'subject', 'sport')
  if (speaksOf(cues, 'offTopic') && !(isOfTraining && hasWord(cues, speakerWords))) return null
  if (speaksOf(cues, 'ownData') && hasWord(cues, speakerWords)) return 0.92
  if (isOfTraining) return isQuery ? 0.93 : 0.9
  if (speaksOf(cues, 'ownData') && isQuery) return 0.85
  if (speaksOf(cues, 'coachAsk') && cues.words.length >= 4) return 0.6
  const isToUs = cues.question.next === 'you' && !speaksOf(cues, 'opinion')
  const isOwn = !isToUs && hasWord(cues, speakerWords) && coachOpeners.has(cues.question.opener)
  return isOwn && cues.words.length >= 4 ? 0.6 : null
}
