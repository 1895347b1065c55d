import { everydayWords } from '../../exercises/everyday-words.ts'
import { looseWords } from '../../exercises/name-word-classes.ts'
import { type Item, isSetData } from '../slots/item.ts'
import type { Scan } from '../slots/scan.ts'
import {
  appDeedPatterns,
  deedPatterns,
  deedWords,
  denyingPatterns,
  emphases,
  negationPatterns,
  notMinePatterns,
  otherDayPatterns,
  otherDeedPatterns,
  otherPersonPatterns,
  pastTalkPatterns,
  planPatterns,
  questionPatterns,
  questionStarters,
  repsWords,
  roomPatterns,
  trainingWords,
  wishToLogPatterns,
} from '../vocabulary/english.ts'
import { type PhraseBook, phraseSet, readPhrase } from '../words/phrase-book.ts'

const plans = phraseSet(planPatterns)
const others = phraseSet(otherPersonPatterns)
const otherDeeds = phraseSet(otherDeedPatterns)
const pastTalk = phraseSet(pastTalkPatterns)
const otherDays = phraseSet(otherDayPatterns)
/** "same as last time": a comparison with another day, no talk of it. */
const comparing = new Set(['as', 'like', 'than', 'from', 'did', 'since', 'what'])
const notMine = phraseSet(notMinePatterns)
const deeds = phraseSet(deedPatterns)
const negations = phraseSet(negationPatterns)
const denials = phraseSet(denyingPatterns)
const wishes = phraseSet(wishToLogPatterns)
const questions = phraseSet(questionPatterns.map((pattern) => pattern.trim()))

const pronouns = new Set([
  'i',
  'you',
  'we',
  'he',
  'she',
  'they',
  'it',
  'this',
  'that',
  'there',
  'anyone',
  'anybody',
  'someone',
  'my',
  'your',
  'the',
])
const pastAuxiliaries = new Set(['did', 'do', 'have', 'had', 'was', 'were'])
/** At the head of an utterance these ask, whatever follows. */
const alwaysAsking = new Set(['is', 'are', 'am', 'does', 'should', 'would', 'could', 'can', 'will', 'shall'])
const notBehindPast = new Set(['it', 'the', 'my', 'this', 'that'])
const questionWords = new Set([
  'what',
  'whats',
  'which',
  'when',
  'whens',
  'where',
  'who',
  'whose',
  'why',
  'how',
  'hows',
])

/** What an utterance is when it is no log: a question of ours, or nothing for us. `doubtful` is a log with a remark that says otherwise. */
export type Intent = 'query' | 'none' | 'log' | 'doubtful'

function occurs(
  book: PhraseBook<true>,
  scan: Scan,
  from: number,
  to: number,
  isSkipped: (at: number) => boolean,
): boolean {
  for (let at = from; at < to; at += 1) if (!isSkipped(at) && readPhrase(book, scan, at) !== null) return true
  return false
}

function startsAsQuestion(scan: Scan): boolean {
  let at = 0
  while (['so', 'and', 'hey', 'ok', 'okay', 'well', ','].includes(scan.wordAt(at))) at += 1
  const word = scan.wordAt(at)
  // "why grip bench": a wide grip, misheard.
  if (scan.exerciseAt.has(at)) return false
  // "what a lift": a cry.
  if (word === 'what' && scan.wordAt(at + 1) === 'a') return false
  if (readPhrase(questions, scan, at) !== null || questionWords.has(word)) return true
  if (!questionStarters.has(word)) return false
  const next = scan.wordAt(at + 1)
  // "couldn't lift 225" tells, "couldn't I …" asks.
  if (next === 'only') return false
  if (next === 'not' && !pronouns.has(scan.wordAt(at + 2))) return false
  // "is twelve repetitions of leg press": told, not asked.
  const counted = word === 'is' ? scan.numberAt(at + 1) : null
  if (word === 'am' && scan.wordAt(at + 1) === 'rap') return false
  if (word === 'is' && ['finish', 'finished', 'done'].includes(scan.wordAt(at + 1))) return false
  if (counted !== null && repsWords.has(scan.wordAt(at + 1 + counted.length)) && scan.tokens.at(-1)?.text !== '?')
    return false
  if (alwaysAsking.has(word)) return true
  return pastAuxiliaries.has(word)
    ? pronouns.has(next) && !notBehindPast.has(next)
    : pronouns.has(next) || scan.tokens.at(-1)?.text === '?'
}

const room = phraseSet(roomPatterns)
const appDeeds = phraseSet(appDeedPatterns)

/** A question is ours when it speaks of training and not to somebody in the room. */
function questionIntent(scan: Scan): Intent {
  const words = scan.tokens.map((token) => token.text)
  const isToSomebody =
    words.some(
      (word) =>
        word === 'you' || word === 'your' || word === 'youre' || word === 'he' || word === 'she' || word === 'they',
    ) || occurs(room, scan, 0, scan.tokens.length, () => false)
  const isOfTraining = scan.exerciseAt.size > 0 || words.some((word) => trainingWords.has(word))
  const isToTheApp =
    words.includes('show') ||
    words.includes('tell') ||
    words.includes('read') ||
    words.includes('recap') ||
    words.includes('summary') ||
    occurs(appDeeds, scan, 0, scan.tokens.length, () => false)
  return (isToSomebody && !isToTheApp) || !(isOfTraining || isToTheApp) ? 'none' : 'query'
}

/** Words inside an effort, a name or a note that was asked for say nothing about intent: "could have done two more". */
const ownsItsWords = (item: Item) =>
  item.kind === 'effort' ||
  item.kind === 'missed' ||
  item.kind === 'exercise' ||
  (item.kind === 'remark' && item.isNote === true)

/**
 * Tells plans, wishes, questions, other people's lifts and negations from a report of what was done (rule 16).
 * What stands before the first value decides for the whole; behind it, it only makes the report doubtful.
 */
export function readIntent(scan: Scan, items: readonly Item[]): Intent {
  const owned = new Set<number>()
  for (const item of items) if (ownsItsWords(item)) for (let at = item.from; at < item.to; at += 1) owned.add(at)
  const skip = (at: number) => owned.has(at)
  const end = scan.tokens.length
  for (let at = 0; at < end; at += 1) {
    const deed = readPhrase(deeds, scan, at)
    for (let step = 0; step < (deed?.length ?? 0); step += 1) owned.add(at + step)
  }
  const wish = Array.from({ length: Math.min(4, end) }, (_, at) => readPhrase(wishes, scan, at)?.length ?? 0)
  const wishAt = wish.findIndex((length) => length > 0)
  const start = wishAt === -1 ? 0 : wishAt + (wish[wishAt] ?? 0)
  if (wishAt === -1 && startsAsQuestion(scan)) return questionIntent(scan)
  // "heaviest front squat this year?"
  if (scan.tokens.at(-1)?.text === '?' && scan.exerciseAt.size > 0 && !items.some(isSetData))
    return questionIntent(scan)
  const firstData = items.find((item) => isSetData(item) && item.from >= start)?.from ?? end
  if (occurs(otherDeeds, scan, 0, end, skip) || isStrangersDeed(scan, items)) return 'none'
  const isPast = Array.from({ length: firstData - start }, (_, step) => start + step).some(
    (at) => readPhrase(pastTalk, scan, at) !== null && !comparing.has(scan.wordAt(at - 1)),
  )
  if (isPast) return 'none'
  const isDenied = [plans, others, negations].some((book) => occurs(book, scan, start, firstData, skip))
  if (isDenied) return 'none'
  const isDoubtful =
    occurs(otherDays, scan, 0, end, skip) ||
    [plans, notMine].some((book) => occurs(book, scan, firstData, end, skip)) ||
    hasDenyingRemark(scan, items)
  return isDoubtful || scan.tokens.at(-1)?.text === '?' ? 'doubtful' : 'log'
}

/** "Dave just pulled 250 for two", "…, Sam got ten": a strange word in the place of the one who did it. */
function isStrangersDeed(scan: Scan, items: readonly Item[]): boolean {
  return items.some((item, order) => {
    const isSubject = item.from === 0 || order === 0 || scan.tokens[item.from - 1]?.kind === 'mark'
    return isSubject && item.kind === 'word' && isStranger(item.text) && isDeedAt(scan, item.to)
  })
}

function isStranger(word: string): boolean {
  return !looseWords.has(word) && !everydayWords.has(word) && !emphases.has(word) && !/\d/.test(word)
}

function isDeedAt(scan: Scan, start: number): boolean {
  let at = start
  while (
    ['just', 'also', 'then', 'only', 'even', 'easily', 'over', 'there', 'here', 'next', 'to', 'me', 'beside'].includes(
      scan.wordAt(at),
    )
  )
    at += 1
  return deedWords.has(scan.wordAt(at)) && !(scan.exerciseAt.has(at) && !/ed$/.test(scan.wordAt(at)))
}

/** "185 for 8 did not happen": a remark that begins with a negation may take the set back. */
function hasDenyingRemark(scan: Scan, items: readonly Item[]): boolean {
  return items.some(
    (item) =>
      item.kind === 'remark' &&
      item.isNote !== true &&
      item.text !== '' &&
      readPhrase(denials, scan, item.from) !== null,
  )
}
