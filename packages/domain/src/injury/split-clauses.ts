import type { ScannedRemark } from './scan-remark.ts'

/** A stretch of words that makes one statement; clauses of one sentence share its number. `to` is excluded. */
export type Clause = { from: number; to: number; sentence: number; isQuestion: boolean }

const splitters = new Set([
  'but',
  'because',
  'cause',
  'cuz',
  'though',
  'although',
  'however',
  'except',
  'then',
  'apart',
  'besides',
  'otherwise',
  'when',
  'while',
  'whenever',
  'which',
  'until',
])
const starters = new Set([
  'my',
  'i',
  'it',
  'now',
  'he',
  'she',
  'they',
  'then',
  'the',
  'felt',
  'there',
  'is',
  'should',
  'what',
  'can',
  'today',
  'his',
  'her',
])
const joiners = new Set(['and', 'so', 'plus', 'or'])
const questionStarts = new Set([
  'what',
  'whats',
  'how',
  'hows',
  'why',
  'when',
  'where',
  'which',
  'who',
  'is',
  'are',
  'can',
  'could',
  'should',
  'would',
  'will',
  'do',
  'does',
  'did',
  'am',
  'any',
  'shall',
  'explain',
  'tell',
  'tips',
  'advice',
  'best',
  'exercises',
  'stretches',
])
const articles = new Set(['my', 'the', 'left', 'right', 'both', 'lower', 'upper', 'and', ',', 'a'])

/** Whether a stretch only names parts ("my chest,"), so that what follows speaks of them too. */
function onlyNamesParts(remark: ScannedRemark, from: number, to: number): boolean {
  if (to === from) return true
  for (let at = from; at < to; at += 1) {
    if (articles.has(remark.words[at] ?? '')) continue
    if (!remark.parts.some((part) => part.from <= at && at < part.to)) return false
  }
  return true
}

/** Cuts a remark where a statement ends: at marks, at "but", "because" and their like, at "and" before a new subject. */
export function splitClauses(remark: ScannedRemark): Clause[] {
  const { words } = remark
  const clauses: Clause[] = []
  let from = 0
  let sentence = 0
  const close = (to: number) => {
    if (to > from) clauses.push({ from, to, sentence, isQuestion: false })
    from = to
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const isSentenceEnd = (word === '.' || word === '?') && at > 0
    const isComma = (word === ',' || word === '-' || word === ':') && !onlyNamesParts(remark, from, at)
    const isJoin = joiners.has(word) && starters.has(words[at + 1] ?? '') && !onlyNamesParts(remark, from, at)
    if (isSentenceEnd) {
      close(at + 1)
      sentence += 1
    } else if (isComma) close(at + 1)
    else if (isJoin || splitters.has(word)) close(at)
  }
  close(words.length)
  return markQuestions(words, clauses)
}

const alwaysAsks = new Set(['should', 'how', 'what'])
const askingSubjects = new Set(['i', 'it', 'that', 'this', 'you', 'there', 'they', 'we'])

/** A sentence asks when it ends with "?" or one of its statements begins as a question does. */
function markQuestions(words: readonly string[], clauses: readonly Clause[]): Clause[] {
  const asking = new Set<number>()
  for (const clause of clauses) {
    let start = clause.from
    while (joiners.has(words[start] ?? '') || words[start] === ',') start += 1
    const first = words[start] ?? ''
    const next = words[start + 1] ?? ''
    const opens =
      start === 0 ||
      words[start - 1] === '.' ||
      (words[start - 1] === ',' && askingSubjects.has(next)) ||
      alwaysAsks.has(first)
    const isStatement = next === 'not' || (first === 'when' && !['will', 'can', 'should', 'do'].includes(next))
    if (words[clause.to - 1] === '?' || (opens && !isStatement && questionStarts.has(first)))
      asking.add(clause.sentence)
  }
  return clauses.map((clause) => ({ ...clause, isQuestion: asking.has(clause.sentence) }))
}
