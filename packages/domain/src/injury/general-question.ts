import { clauseAt, type RemarkReading } from './assertion.ts'

const asksForAdvice = new Set(['with', 'through', 'despite'])
const havings = new Set([
  'have',
  'got',
  'get',
  'had',
  'feel',
  'felt',
  'am',
  'getting',
  'keep',
  'hurt',
  'tweaked',
  'pulled',
  'strained',
  'tore',
  'sprained',
  'still',
  'think',
])

/** A question about pain in general: it asks, and nothing in it makes the pain the speaker's. */
export function isGeneralQuestion(reading: RemarkReading, span: { from: number; to: number }): boolean {
  const clause = clauseAt(reading, span.from)
  if (clause === undefined || !clause.isQuestion) return false
  const sentence = reading.clauses.filter((other) => other.sentence === clause.sentence)
  const from = sentence[0]?.from ?? clause.from
  const words = reading.remark.words.slice(from, sentence.at(-1)?.to ?? clause.to)
  if (words.some((word) => word === 'my' || word === 'mine' || word === 'this')) return false
  const isOwn = words.some((word, at) => word === 'i' && havings.has(words[at + 1] ?? '') && !isAskedFor(words, at))
  const isTraining =
    words.includes('i') &&
    reading.remark.words.slice(Math.max(0, span.from - 6), span.from).some((word) => asksForAdvice.has(word))
  return !(isOwn || isTraining)
}

/** "how do I get rid of", "can I get a hernia from": having is what is asked about. */
function isAskedFor(words: readonly string[], at: number): boolean {
  return (
    words[at + 1] === 'get' &&
    (words[at + 2] === 'rid' || ['can', 'could', 'would', 'will', 'might'].includes(words[at - 1] ?? ''))
  )
}
