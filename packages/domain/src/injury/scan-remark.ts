import { exerciseNameIndex, matchExerciseAt } from '../exercises/exercise-name-index.ts'
import { readPhrase } from '../voice/words/phrase-book.ts'
import { type Token, tokenise } from '../voice/words/tokens.ts'
import { meaningsByWord, partBook } from './concept-book.ts'
import type { BodyPart } from './injury-finding.ts'
import { readWords } from './read-words.ts'
import type { Concept } from './vocabulary/english.ts'
import type { Tissue } from './vocabulary/english-parts.ts'

/** A phrase of the vocabulary found in a remark: what it means and the words it takes, `to` excluded. */
export type Mention = { concept: Concept; from: number; to: number }

/** A part of the body, or an injury named after one. */
export type PartMention = { part: BodyPart; tissue: Tissue; isPlural: boolean; from: number; to: number }

/** A remark prepared for judging: its words without degrees, what they mean, and which of them name exercises. */
export type ScannedRemark = {
  text: string
  tokens: readonly Token[]
  words: readonly string[]
  mentions: readonly Mention[]
  parts: readonly PartMention[]
  exerciseAt: ReadonlySet<number>
}

/** What says how a remark is meant is heard inside a figure of speech too. */
const contextConcepts: ReadonlySet<Concept> = new Set([
  'rehab',
  'ongoing',
  'healed',
  'fine',
  'painFree',
  'negator',
  'own',
  'other',
  'reports',
  'professional',
  'hypothetical',
  'realIf',
  'remote',
  'soreCause',
  'exertion',
  'atRest',
  'restTime',
  'exertionMore',
  'bothLegs',
  'heartWord',
  'headStrike',
  'moderateWord',
  'faint',
  'fever',
  'breathPlain',
  'handFails',
  'slipsOut',
])

type Span = { from: number; to: number }

const overlaps = (a: Span, b: Span) => a.from < b.to && b.from < a.to

/** Names of exercises of several words: "skull crusher", "back squat", "dead bug" say nothing about the body. */
function nameExercises(words: readonly string[]): { spans: Span[]; exerciseAt: Set<number> } {
  const index = exerciseNameIndex()
  const spans: Span[] = []
  const exerciseAt = new Set<number>()
  for (let at = 0; at < words.length; ) {
    const match = matchExerciseAt(words, at, index)
    const isPainObject = words[at - 1] === 'my' && match !== null && match.length === 1
    if (match !== null && !isPainObject) {
      exerciseAt.add(at)
      if (match.length > 1) spans.push({ from: at, to: at + match.length })
    }
    at += match?.length ?? 1
  }
  return { spans, exerciseAt }
}

const plurals = /^(feet|calves|hammies)$|(?<!^achille|^pelvi|[sup])s$/

const possessives = new Set(['my', 'lower', 'upper', 'low', 'mid', 'middle', 'left', 'right'])

const inabilities: ReadonlySet<Concept> = new Set(['loss', 'severeWord', 'stiff'])

/** "got back pain", "my back from", "pain in the neck and I can't turn it": the part is meant after all. */
function isPartAfterAll(figure: Span, words: readonly string[], evidence: readonly Mention[]): boolean {
  if (words[figure.from] === 'back') return possessives.has(words[figure.from - 1] ?? '')
  if (words[figure.to - 1] === 'neck')
    return evidence.some(({ concept, from }) => inabilities.has(concept) && from >= figure.to)
  return (
    words[figure.to - 1] === 'back' && evidence.some(({ concept, from }) => concept === 'pain' && from === figure.to)
  )
}

function findMeanings(words: readonly string[]): { mentions: Mention[]; parts: PartMention[] } {
  const text = { wordAt: (at: number) => words[at] ?? '', numberAt: () => null }
  const mentions: Mention[] = []
  const parts: PartMention[] = []
  let partEnd = 0
  for (let from = 0; from < words.length; from += 1) {
    for (const { concept, book } of meaningsByWord.get(words[from] ?? '') ?? []) {
      const match = readPhrase(book, text, from)
      if (match !== null) mentions.push({ concept, from, to: from + match.length })
    }
    // "shoulder blade" is not a shoulder: the longest name that began first keeps its words.
    const part = from < partEnd ? null : readPhrase(partBook, text, from)
    if (part === null) continue
    // "bent my finger back": the way it went, not the back.
    const isDirection = words[from] === 'back' && part.length === 1 && parts.at(-1)?.to === from
    if (isDirection) continue
    partEnd = from + part.length
    parts.push({ ...part.value, isPlural: plurals.test(words[partEnd - 1] ?? ''), from, to: partEnd })
  }
  return { mentions, parts }
}

/** Reads what the words of a remark mean one by one; names of exercises and figures of speech lose their bodily meaning. */
export function scanRemark(remark: string): ScannedRemark {
  const { text, tokens } = tokenise(remark)
  const words = readWords(tokens, text)
  const { spans: names, exerciseAt } = nameExercises(words)
  const { mentions, parts } = findMeanings(words)
  const figures = mentions.filter(
    (mention) => mention.concept === 'figure' && !isPartAfterAll(mention, words, mentions),
  )
  const masks = [...names, ...figures]
  const isMasked = (span: Span) => masks.some((mask) => overlaps(mask, span))
  return {
    text,
    tokens,
    words,
    mentions: mentions.filter(
      (mention) => mention.concept !== 'figure' && (contextConcepts.has(mention.concept) || !isMasked(mention)),
    ),
    parts: parts.filter(
      (part) =>
        !isMasked(part) &&
        !mentions.some((said) => part.tissue === 'body' && said.concept === 'wound' && overlaps(said, part)),
    ),
    exerciseAt,
  }
}

const longestPiece = 600

/** A long text in pieces of at most 600 characters, cut behind a sentence where one ends, else between words, so that reading takes bounded steps. */
export function cutText(text: string): string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const furthest = from + longestPiece
    const stop = text.lastIndexOf('. ', furthest)
    const space = text.lastIndexOf(' ', furthest)
    const isTail = furthest >= text.length
    const to = isTail ? text.length : stop > from + longestPiece / 2 ? stop + 1 : space > from ? space : furthest
    pieces.push(text.slice(from, to))
    from = to
  }
  return pieces
}
