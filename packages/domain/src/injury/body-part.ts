import { clauseAt, type RemarkReading } from './assertion.ts'
import type { BodyPart, InjurySide } from './injury-finding.ts'
import type { PartMention } from './scan-remark.ts'
import type { Clause } from './split-clauses.ts'
import type { Tissue } from './vocabulary/english-parts.ts'

type Span = { from: number; to: number }

const radiating = new Set([
  'down',
  'radiating',
  'radiates',
  'shooting',
  'shoots',
  'travels',
  'travelling',
  'traveling',
  'runs',
  'spreading',
  'spreads',
  'into',
])
/** Where nerves come from, the likeliest source first. */
const sources: readonly BodyPart[] = ['neck', 'lower back', 'upper back', 'hip', 'shoulder', 'elbow']
const farAway = 100

const within = (parts: readonly PartMention[], clause: Clause) =>
  parts.filter((part) => part.from >= clause.from && part.to <= clause.to)

const vagueness: Partial<Record<Tissue, number>> = { limb: 3, body: 8 }

/** How far a part stands from what is said; whole limbs, and "a muscle" still more, give way to anything more precise. */
function distance(part: PartMention, span: Span): number {
  const gap = part.from >= span.to ? part.from - span.to : Math.max(0, span.from - part.to)
  return gap + (vagueness[part.tissue] ?? 0)
}

const nearest = (parts: readonly PartMention[], span: Span) =>
  parts.reduce<PartMention | null>(
    (best, part) => (best === null || distance(part, span) < distance(best, span) ? part : best),
    null,
  )

/** The part of the body words are about: the source of a nerve pain, the nearest of their clause, else that of the clause before, else behind. */
export function choosePart(reading: RemarkReading, span: Span): PartMention | null {
  const clause = clauseAt(reading, span.from)
  if (clause === undefined) return null
  const { parts, words } = reading.remark
  const own = within(parts, clause)
  if (own.length > 1 && words.slice(clause.from, clause.to).some((word) => radiating.has(word))) {
    const origin = own.find((part) => words.slice(Math.max(0, part.from - 2), part.from).includes('from'))
    if (origin !== undefined) return origin
    const source = sources
      .map((part) => own.find((candidate) => candidate.part === part))
      .find((part) => part !== undefined)
    if (source !== undefined) return source
  }
  if (own.length > 0) return nearest(own, span)
  const before = parts.filter((part) => part.to <= clause.from && clause.from - part.to <= farAway).at(-1)
  return before ?? parts.find((part) => part.from >= clause.to) ?? null
}

const notASide = new Set([
  'now',
  'after',
  'before',
  'away',
  'in',
  'on',
  'at',
  'where',
  'when',
  'there',
  'above',
  'below',
  'under',
  'behind',
  'as',
  'around',
  'here',
  'through',
  'across',
  'round',
  'into',
  'down',
  'up',
  'off',
])
const notBehind = new Set([
  'not',
  'feel',
  'feels',
  'felt',
  'all',
  'is',
  'have',
  'had',
  'with',
  'reps',
  'one',
  'two',
  'sets',
  'i',
])

function sideAt(words: readonly string[], at: number): InjurySide | null {
  const word = words[at]
  if (word === 'left' || word === 'l') return 'left'
  if (word === 'r') return 'right'
  if (word === 'right' && words[at - 1] === 'the')
    return ['way', 'direction', 'weight', 'track', 'form', 'thing', 'plan'].includes(words[at + 1] ?? '')
      ? null
      : 'right'
  if (word === 'right') return notASide.has(words[at + 1] ?? '') ? null : 'right'
  return word === 'both' ? 'both' : null
}

const sided: ReadonlySet<BodyPart> = new Set([
  'shoulder',
  'elbow',
  'wrist',
  'hand',
  'hip',
  'hamstring',
  'quadriceps',
  'knee',
  'calf',
  'shin',
  'ankle',
  'foot',
])

/** Which side a part is hurt on: said before it or behind it; a pair named in the plural is both; null when nothing says. */
export function readSide(reading: RemarkReading, part: PartMention | null): InjurySide | null {
  const { words } = reading.remark
  if (part !== null) {
    const before = words.slice(0, part.from).map((_, at) => (part.from - at <= 3 ? sideAt(words, at) : null))
    const said = before.filter((side) => side !== null)
    if (said.includes('both') || (said.includes('left') && said.includes('right'))) return 'both'
    const nearestSaid = said.at(-1)
    if (nearestSaid !== undefined) return nearestSaid
  }
  const loose = new Set<InjurySide>()
  for (let at = 0; at < words.length; at += 1) {
    const side = sideAt(words, at)
    const isSingleLetter = words[at]?.length === 1
    if (side !== null && !isSingleLetter && !notBehind.has(words[at - 1] ?? '')) loose.add(side)
  }
  if (loose.has('both') || loose.size > 1) return 'both'
  const only = [...loose][0]
  if (only !== undefined) return only
  return part?.isPlural === true && sided.has(part.part) && part.tissue !== 'condition' && !isDigit(words, part)
    ? 'both'
    : null
}

/** Several fingers or toes are mostly those of one hand or foot. */
const isDigit = (words: readonly string[], part: PartMention) =>
  /^(finger|toe|knuckle|thumb)/.test(words[part.to - 1] ?? '')
