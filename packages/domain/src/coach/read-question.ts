import { readNumber } from '../voice/words/number-words.ts'
import type { Token } from '../voice/words/tokens.ts'
import { questionWords } from './vocabulary/english-questions.ts'

/**
 * How a message asks. `opener` is the word its last question begins with ('' when it begins with none), `isLast` whether nothing
 * is told behind it, `isMarked` whether a question mark stands in it, `at` the word the last question begins at, or -1.
 */
export type Question = {
  isAsked: boolean
  isMarked: boolean
  isLast: boolean
  opener: string
  next: string
  at: number
}

const {
  wh,
  auxiliaries,
  pastAuxiliaries,
  subjects,
  openers,
  joiners,
  tellingNext,
  exclaiming,
  turning,
  turned,
  neverTurned,
  ordered,
  determiners,
  youWords,
} = questionWords

/** Whether two words open a question: "what did", "can you", "did i", but not "what a day", "can not", "did legs", "when i". */
function opensQuestion(first: string, next: string, after: string, isAlone: boolean, isCounted: boolean): boolean {
  if (next === 'not' && auxiliaries.has(first)) return subjects.has(after)
  if (wh.has(first)) {
    if (exclaiming.has(`${first} ${next}`)) return false
    // "when I squat", "where it hurts": a clause of time or place, unless it ends in a verb put first.
    return (
      !(
        (first === 'when' || first === 'where' || first === 'which' || first === 'who') &&
        subjects.has(next) &&
        next !== 'my'
      ) || isAlone
    )
  }
  if (!auxiliaries.has(first) || next === '') return false
  if (tellingNext.has(`${first} ${next}`) || tellingNext.has(`${first} ${next} ${after}`)) return false
  if (first === 'do') return !ordered.has(next) && !/^\d/.test(next)
  // "did my three miles", "had my second child": told, where "did my squat go up" asks.
  if (pastAuxiliaries.has(first) && determiners.has(next) && (isCounted || first === 'had')) return false
  if (first === 'will' && (next.endsWith('ing') || next === 'a')) return true
  return pastAuxiliaries.has(first) ? subjects.has(next) : true
}

/** "… what am i doing wrong": a verb put before its subject, in the middle of words without marks. */
function turnsToAsk(word: string, before: string, next: string, after: string): boolean {
  return turning.has(word) && turned.has(next) && after !== '' && !neverTurned.has(before)
}

/** Reads whether and how a message asks, clause by clause: a clause begins at the start, behind a mark and behind "so", "and" or "but". */
export function readQuestion(all: readonly Token[]): Question {
  const none = { isAsked: false, isMarked: false, isLast: false, opener: '', next: '', at: -1 }
  const wordAt = (at: number) => (all[at]?.kind === 'mark' ? '' : (all[at]?.text ?? ''))
  const nextOf = (at: number) => (youWords.has(wordAt(at + 1)) ? 'you' : wordAt(at + 1))
  const tokens = all.filter((token) => token.kind !== 'mark')
  const isCounted = tokens.some((_, at) => readNumber(tokens, at) !== null) && !all.some(({ text }) => text === '?')
  let found: Question = none
  let isStart = true
  let place = -1
  for (const [at, token] of all.entries()) {
    if (token.kind === 'mark') {
      if (token.text === '?') found = { ...found, isAsked: true, isMarked: true, isLast: true }
      isStart = token.text !== '-' && token.text !== '/'
      continue
    }
    place += 1
    if (turnsToAsk(token.text, wordAt(at - 1), wordAt(at + 1), wordAt(at + 2))) {
      const before = wordAt(at - 1)
      const isWh = wh.has(before)
      found = {
        ...found,
        isAsked: true,
        isLast: true,
        opener: isWh ? before : token.text,
        next: nextOf(at),
        at: place,
      }
    }
    if (isStart && opensQuestion(token.text, wordAt(at + 1), wordAt(at + 2), all.length === at + 1, isCounted)) {
      found = { ...found, isAsked: true, isLast: true, opener: token.text, next: nextOf(at), at: place }
    }
    isStart = joiners.has(token.text) || (isStart && openers.has(token.text))
  }
  return found
}
