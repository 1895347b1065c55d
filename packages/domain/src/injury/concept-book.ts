import { type PhraseBook, phraseBook, phraseSet } from '../voice/words/phrase-book.ts'
import type { BodyPart } from './injury-finding.ts'
import { type Concept, vocabularies } from './vocabulary/english.ts'
import { partPatterns, type Tissue } from './vocabulary/english-parts.ts'

/** The phrases of one meaning. */
export type Meaning = { concept: Concept; book: PhraseBook<true> }

const isConcept = (name: string): name is Concept => vocabularies.some((vocabulary) => name in vocabulary)

function patternsByConcept(): Map<Concept, string[]> {
  const all = new Map<Concept, string[]>()
  for (const [name, patterns] of vocabularies.flatMap((vocabulary) => Object.entries(vocabulary))) {
    if (isConcept(name)) all.set(name, [...(all.get(name) ?? []), ...patterns])
  }
  return all
}

function byFirstWord(): Map<string, Meaning[]> {
  const meanings = new Map<string, Meaning[]>()
  for (const [concept, patterns] of patternsByConcept()) {
    const book = phraseSet(patterns)
    for (const word of book.keys()) meanings.set(word, [...(meanings.get(word) ?? []), { concept, book }])
  }
  return meanings
}

/** The meanings a word can begin, so that a word is asked only about those. */
export const meaningsByWord: ReadonlyMap<string, readonly Meaning[]> = byFirstWord()

/** The names of body parts, and of injuries named after one. */
export const partBook = phraseBook(
  partPatterns.map(([pattern, part, tissue]): [string, { part: BodyPart; tissue: Tissue }] => [
    pattern,
    { part, tissue },
  ]),
)

const wordsOf = (patterns: readonly string[]) => patterns.flatMap((pattern) => pattern.split(/[^a-z0-9]+/))

/** Every word some phrase or body part is written with. */
export const knownWords: ReadonlySet<string> = new Set([
  ...wordsOf([...patternsByConcept().values()].flat()),
  ...wordsOf(partPatterns.map(([pattern]) => pattern)),
])
