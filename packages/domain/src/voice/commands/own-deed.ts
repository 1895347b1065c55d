import type { ParseContext } from '../parse-context.ts'
import { type Item, isSetData } from '../slots/item.ts'
import { type Scan, wordsBetween } from '../slots/scan.ts'
import {
  exerciseForms,
  negationPatterns,
  notMinePatterns,
  otherDayPatterns,
  otherDeedPatterns,
  otherPersonPatterns,
  pastTalkPatterns,
  planPatterns,
  turnPatterns,
} from '../vocabulary/english.ts'
import { phraseSet, readPhrase } from '../words/phrase-book.ts'
import type { TokenisedText } from '../words/tokens.ts'

const turns = phraseSet(turnPatterns)
const negations = phraseSet(negationPatterns)
const otherTimes = [pastTalkPatterns, otherDayPatterns].map((patterns) => phraseSet(patterns))
const others = [otherPersonPatterns, otherDeedPatterns].map((patterns) => phraseSet(patterns))
const asides = [planPatterns, otherPersonPatterns, otherDeedPatterns, notMinePatterns].map((patterns) =>
  phraseSet(patterns),
)

/** A stretch of an utterance that may be the speaker's own deed by itself, in the context it is read in, and the talk around it. */
export type Deed = { text: TokenisedText; context: ParseContext; aside: string }

/** More turns than this are no report of a set. */
const mostTurns = 4

const separators = new Set([',', '.', '?', 'and', 'but', 'so', 'while'])
/** Behind a turn these still belong to the talk before it, or stand for what was talked of. */
const pronouns = new Set(['that', 'it', 'this', 'those', 'these', 'them'])
const wholePlan = new Set(['plan', 'plans', 'goal', 'target', 'aim'])

/** What may lead to a name, and what to a number too. */
const leadWords = new Set(['but', 'so', '?'])
const turnWords = new Set([...leadWords, 'just', 'only'])

/** "my mate did 140 but squatted 160": still the other one's deed. */
function isVerbOfOther(scan: Scan, at: number): boolean {
  if (!exerciseForms.has(scan.wordAt(at))) return false
  for (let before = 0; before < at; before += 1)
    if (others.some((book) => readPhrase(book, scan, before) !== null)) return true
  return false
}

function isOfAnotherDay(scan: Scan, end: number): boolean {
  for (let at = 0; at < end; at += 1) if (otherTimes.some((book) => readPhrase(book, scan, at) !== null)) return true
  return false
}

/** Where the words behind a turn at a position begin; null where nothing turns. */
function turnAt(scan: Scan, items: readonly Item[], at: number): number | null {
  const word = scan.wordAt(at)
  if (word !== 'but' && isOfAnotherDay(scan, at)) return null
  if (readPhrase(turns, scan, at) !== null) {
    if (separators.has(word)) return at + 1
    // Without a pause only behind values of its own: "the sheet said 4x8 I did 3x8".
    return items.some((item) => item.from < at && isSetData(item)) ? at : null
  }
  const next = at + 1 + (['the', 'my', 'a'].includes(scan.wordAt(at + 1)) ? 1 : 0)
  const isNumber = next === at + 1 && scan.numberAt(next) !== null
  if (scan.exerciseAt.has(next)) return leadWords.has(word) && !isVerbOfOther(scan, next) ? at + 1 : null
  return isNumber && turnWords.has(word) ? at + 1 : null
}

const slice = (scan: Scan, from: number, to: number): TokenisedText => ({
  text: scan.text.text,
  tokens: scan.tokens.slice(from, to),
})

/** "my mate did 140 but I only did 120 for 3 on the bench": the deed behind the turn, of the exercise talked of unless it was not done. */
function deedBehindTurn(scan: Scan, context: ParseContext, from: number): Deed {
  const named = [...scan.exerciseAt.entries()].findLast(([at]) => at < from)?.[1].exercise
  let isDenied = false
  for (let at = 0; at < from; at += 1) isDenied ||= readPhrase(negations, scan, at) !== null
  const isCarried = named !== undefined && !isDenied
  let end = from
  while (end > 0 && separators.has(scan.wordAt(end - 1))) end -= 1
  return {
    text: slice(scan, from, scan.tokens.length),
    context: isCarried ? { ...context, currentExerciseId: named.id } : context,
    aside: wordsBetween(scan, 0, end),
  }
}

/** Where talk of plans or of others begins behind a set: at the last pause before it, else at its first word where it has values of its own. */
function asideStart(scan: Scan, items: readonly Item[]): number | null {
  const data = items.find(isSetData)
  if (data === undefined) return null
  for (let at = data.to; at < scan.tokens.length; at += 1) {
    if (!asides.some((book) => readPhrase(book, scan, at) !== null)) continue
    let start = at
    while (start > data.to && !separators.has(scan.wordAt(start))) start -= 1
    const isApart = start > data.to
    const words = scan.tokens.slice(isApart ? start + 1 : at).map((token) => token.text)
    const hasOwnValue = items.some((item) => item.from > at && (isSetData(item) || item.kind === 'exercise'))
    const isAbout = words.some((word) => pronouns.has(word) || wholePlan.has(word))
    if (isAbout || words.length < 3 || !(isApart || hasOwnValue)) return null
    return isApart ? start : at
  }
  return null
}

/** "my knee is a bit cranky but squat 100 for 5": nothing of a set in front of the turn. */
export function hasTalkAhead(scan: Scan, items: readonly Item[]): boolean {
  const but = scan.tokens.findIndex((token) => token.text === 'but')
  const first = items.find((item) => isSetData(item) || item.kind === 'exercise')
  return but > 1 && first !== undefined && first.from > but && turnAt(scan, items, but) !== null
}

/**
 * The stretches of an utterance that may be a deed of the speaker's although the whole is not: behind a turn ("planned five by five but
 * only did …"), or before talk of plans and of others ("… for 10, the wife did 140"). None is surely one; each is to be read by itself.
 */
export function findOwnDeeds(scan: Scan, items: readonly Item[], context: ParseContext): Deed[] {
  const deeds: Deed[] = []
  const end = asideStart(scan, items)
  if (end !== null) {
    const start = end + (separators.has(scan.wordAt(end)) ? 1 : 0)
    deeds.push({ text: slice(scan, 0, end), context, aside: wordsBetween(scan, start, scan.tokens.length) })
  }
  for (let at = 1; at < scan.tokens.length && deeds.length < mostTurns; at += 1) {
    const from = turnAt(scan, items, at)
    if (from !== null && from < scan.tokens.length) deeds.push(deedBehindTurn(scan, context, from))
  }
  return deeds
}
