import { fillerPairs, fillers, hesitationRepair } from '../vocabulary/english.ts'
import { readNumber } from './number-words.ts'
import type { Token } from './tokens.ts'

/** The lightest load a hesitation is heard as a slip of: smaller numbers may be counts, and two counts are two sets. */
const leastSlip = 20
/** How near the number meant is to the slip: "one ten, er, one twenty". */
const mostSlipRatio = 1.35
/** A spoken number has at most this many tokens. */
const longestNumber = 5

const isFiller = (token: Token | undefined) => token?.kind === 'word' && fillers.has(token.text)

/** The value of the number that ends right before a token, the longest there is, or null. */
function valueBefore(tokens: readonly Token[], end: number): number | null {
  for (let start = Math.max(0, end - longestNumber); start < end; start += 1) {
    const number = readNumber(tokens, start)
    if (number !== null && start + number.length === end) return number.value
  }
  return null
}

/** "one ten er one twenty": a sound of thinking between two loads near each other takes the first back. */
function isSlip(kept: readonly Token[], tokens: readonly Token[], at: number): boolean {
  const before = valueBefore(kept, kept.length)
  const after = readNumber(tokens, at + 1)?.value ?? null
  if (before === null || after === null || before === after || Math.min(before, after) < leastSlip) return false
  return Math.max(before, after) / Math.min(before, after) <= mostSlipRatio
}

/** Leaves out sounds of thinking and asides ("um", "you know"); between a slip and the load meant one stays, as a repair. */
export function dropFillers(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    const next = tokens[at + 1]
    if (token.kind === 'word' && next?.kind === 'word' && fillerPairs.has(`${token.text} ${next.text}`)) at += 1
    else if (!isFiller(token)) kept.push(token)
    else if (isSlip(kept, tokens, at)) kept.push({ ...token, kind: 'word', text: hesitationRepair })
  }
  return kept
}
