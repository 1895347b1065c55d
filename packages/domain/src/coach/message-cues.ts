import { exerciseNameIndex, matchExerciseAt } from '../exercises/exercise-name-index.ts'
import { ExerciseId } from '../ids.ts'
import type { InjuryFinding } from '../injury/injury-finding.ts'
import { recogniseInjury } from '../injury/recognise-injury.ts'
import type { ParseOutcome } from '../voice/outcome.ts'
import { emptyContext, type ParseContext } from '../voice/parse-context.ts'
import { parseUtterance } from '../voice/parse-utterance.ts'
import { type NumberReading, readNumber } from '../voice/words/number-words.ts'
import { type Token, tokenise } from '../voice/words/tokens.ts'
import { type ConceptBook, conceptBook, findConcepts, type Mention } from './concept-book.ts'
import { type Question, readQuestion } from './read-question.ts'
import { requestConcepts } from './vocabulary/english-requests.ts'
import { speakerConcepts } from './vocabulary/english-speaker.ts'
import { talkConcepts } from './vocabulary/english-talk.ts'

const lists = { ...requestConcepts, ...speakerConcepts, ...talkConcepts }

export type Concept = keyof typeof lists

/** A message prepared for classification: its words, the concepts in them, whether it asks, and what the log and the injury rules make of it. */
export type MessageCues = {
  words: readonly string[]
  /** Which sentence a word belongs to, counted from 0. */
  sentences: readonly number[]
  /** Whether a word is a number or part of one. */
  numbers: readonly boolean[]
  /** Whether a word is written with a capital letter. */
  capitals: readonly boolean[]
  mentions: ReadonlyMap<Concept, readonly Mention[]>
  exercises: readonly Mention[]
  question: Question
  finding: InjuryFinding
  outcome: ParseOutcome
}

/**
 * A message is read as if somebody had just warmed up on the bench, so that "185 for 8" and "same again" are seen for the logs they
 * are, whatever the weight: after a warm-up any may follow.
 */
const afterASet: ParseContext = {
  ...emptyContext('lb'),
  currentExerciseId: ExerciseId.parse('bench-press'),
  lastSet: {
    exerciseId: ExerciseId.parse('bench-press'),
    load: { value: 135, unit: 'lb' },
    reps: 8,
    rpe: null,
    durationSeconds: null,
    distanceMeters: null,
    isBodyweight: false,
    side: null,
    type: 'warmup',
  },
}

/** Words that tell something as done. */
export const doneWords: ReadonlySet<string> = new Set(
  'ran jogged rode walked cycled hiked biked did done went finished swam completed logged managed'.split(' '),
)

const longestMessage = 2000
const sentenceMarks = new Set(['.', '?'])

let book: ConceptBook<Concept> | null = null

function theBook(): ConceptBook<Concept> {
  book ??= conceptBook(lists)
  return book
}

function findExercises(words: readonly string[]): Mention[] {
  const index = exerciseNameIndex()
  const found: Mention[] = []
  for (let at = 0; at < words.length; ) {
    const name = matchExerciseAt(words, at, index)
    if (name !== null) found.push({ from: at, to: at + name.length })
    at += name?.length ?? 1
  }
  return found
}

function sentenceOfEach(all: readonly Token[]): number[] {
  let sentence = 0
  return all.flatMap((token) => {
    if (token.kind !== 'mark') return [sentence]
    if (sentenceMarks.has(token.text)) sentence += 1
    return []
  })
}

function numberOfEach(tokens: readonly Token[], numberAt: (at: number) => NumberReading | null): boolean[] {
  let end = 0
  return tokens.map((token, at) => {
    end = Math.max(end, at + (numberAt(at)?.length ?? 0))
    return at < end || token.kind === 'number' || token.kind === 'clock'
  })
}

const companionWords: ReadonlySet<string> = new Set(['with', 'and', 'for'])
const tellers: ReadonlySet<string> = new Set([
  'doctor',
  'doc',
  'physio',
  'they',
  'friends',
  'people',
  'wife',
  'husband',
])
const owners: ReadonlySet<string> = new Set(['my', 'his', 'her', 'their', 'our', 'the', 'your', 'a', 'an'])
/** How one is addressed, unless it is somebody's: "mate" and "my mate". */
const addressed: ReadonlySet<string> = new Set(['mate', 'buddy', 'dude', 'bro', 'man', 'pal'])
/** What a parent says of oneself: "dad of three", "a busy mum". */
const parents: ReadonlySet<string> = new Set(['dad', 'mum', 'mom', 'father', 'mother'])
const parentsOwners: ReadonlySet<string> = new Set(['my', 'his', 'her', 'their', 'our', 'your', ''])

/** Leaves out what only looks like a concept: "split squats" are no split, "ran with my wife" is no run of hers. */
function withoutLookalikes(
  found: Map<Concept, Mention[]>,
  words: readonly string[],
  names: readonly Mention[],
  isNumber: (at: number) => boolean,
): Map<Concept, Mention[]> {
  const keep = (concept: Concept, isKept: (mention: Mention) => boolean) => {
    const kept = found.get(concept)?.filter(isKept) ?? []
    if (kept.length > 0) found.set(concept, kept)
    else found.delete(concept)
  }
  keep('plan', (plan) => !names.some(({ from, to }) => from <= plan.from && plan.to < to))
  const isSomebody = ({ from }: Mention): boolean => {
    const word = words[from] ?? ''
    const before = words[from - 1] ?? ''
    const isFarCompanion = owners.has(words[from - 2] ?? '') && companionWords.has(words[from - 3] ?? '')
    if (isFarCompanion || [1, 2].some((back) => companionWords.has(words[from - back] ?? ''))) return false
    if (addressed.has(word)) return owners.has(before)
    return !parents.has(word) || (parentsOwners.has(before) && words[from + 1] !== 'of')
  }
  keep('others', isSomebody)
  // "my doctor tells me to move" asks nothing.
  keep(
    'asking',
    ({ from, to }) => from === 0 || words[from] !== 'tell' || to - from !== 2 || !tellers.has(words[from - 1] ?? ''),
  )
  // "a sub 50 ten k" exchanges nothing.
  for (const concept of ['exchange', 'exchangeSurely', 'alternative'] as const)
    keep(concept, ({ from, to }) => words[from] !== 'sub' || !isNumber(to))
  return found
}

/** Reads everything classification looks at, from at most the first 2000 characters; the injury rules read the whole message. */
export function readMessageCues(message: string): MessageCues {
  const { text, tokens: all } = tokenise(message.slice(0, longestMessage))
  const tokens = all.filter((token) => token.kind !== 'mark')
  const words = tokens.map((token) => token.text)
  const numberAt = (at: number): NumberReading | null => readNumber(tokens, at)
  const exercises = findExercises(words)
  const isName = (at: number) => exercises.some(({ from, to }) => from <= at && at < to)
  return {
    words,
    sentences: sentenceOfEach(all),
    capitals: tokens.map(({ start }) => /\p{Lu}/u.test(text.charAt(start))),
    mentions: withoutLookalikes(
      findConcepts(theBook(), words, numberAt, isName),
      words,
      exercises,
      (at) => numberAt(at) !== null,
    ),
    exercises,
    question: readQuestion(all),
    finding: recogniseInjury(message),
    outcome: parseUtterance({ transcript: message }, afterASet),
    numbers: numberOfEach(tokens, numberAt),
  }
}

/** Whether a message speaks of one of some concepts. */
export function speaksOf(cues: MessageCues, ...concepts: readonly Concept[]): boolean {
  return concepts.some((concept) => cues.mentions.has(concept))
}

const widestGap = 9

/** The mentions of a concept that follow a mention of another in the same sentence, at most nine words behind it. */
export function mentionsAfter(cues: MessageCues, before: Concept, after: Concept): readonly Mention[] {
  const firsts = cues.mentions.get(before) ?? []
  return (cues.mentions.get(after) ?? []).filter(({ from }) =>
    firsts.some(
      (first) =>
        first.from < from && from - first.to <= widestGap && cues.sentences[first.from] === cues.sentences[from],
    ),
  )
}

/** Whether a message says one concept and then another, in the same sentence and at most nine words behind it. */
export function saysThen(cues: MessageCues, before: Concept, after: Concept): boolean {
  return mentionsAfter(cues, before, after).length > 0
}

/** Whether a message says a number. */
export function saysNumber(cues: MessageCues): boolean {
  return cues.numbers.some(Boolean)
}

/** Whether one of some words stands in a message. */
export function hasWord(cues: MessageCues, list: ReadonlySet<string>): boolean {
  return cues.words.some((word) => list.has(word))
}

/** The share of the words of a message, in 0..1, that belong to one of some concepts or are numbers. */
export function shareOf(cues: MessageCues, concepts: readonly Concept[]): number {
  const isOwned = new Set<number>()
  for (const concept of concepts) {
    for (const { from, to } of cues.mentions.get(concept) ?? []) for (let at = from; at < to; at += 1) isOwned.add(at)
  }
  const owned = cues.words.filter((_, at) => isOwned.has(at) || cues.numbers[at] === true)
  return cues.words.length === 0 ? 0 : owned.length / cues.words.length
}
