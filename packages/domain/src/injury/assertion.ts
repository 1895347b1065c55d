import type { Mention, PartMention, ScannedRemark } from './scan-remark.ts'
import type { Clause } from './split-clauses.ts'
import { type Concept, transparentWords } from './vocabulary/english.ts'

/** A scanned remark with its clauses and, by kind, what is said in it. */
export type RemarkReading = {
  remark: ScannedRemark
  clauses: readonly Clause[]
  byConcept: ReadonlyMap<Concept, readonly Mention[]>
}

type Span = { from: number; to: number }

const longestDenial = 14
const longestBond = 30
const stops = new Set(['.', '?', 'but', 'because', 'except', 'until', 'cause'])
const partlyFine = new Set([
  'when',
  'if',
  'until',
  'walking',
  'on',
  'for',
  'during',
  'with',
  'once',
  'while',
  'except',
  'but',
  'in',
  'otherwise',
])
/** What may follow the "no" of "pain: no", else the "no" belongs to what comes. */
const endsDenial = new Set([
  '',
  '.',
  ',',
  '?',
  'but',
  'just',
  'thanks',
  'today',
  'at',
  'whatsoever',
  'really',
  'so',
  'all',
  'now',
  'and',
])
const notADeterminer = new Set(['my', 'the', 'i', 'it', 'this', 'that', ','])

/** What is said of a kind. */
export function saidOf(reading: RemarkReading, concept: Concept): readonly Mention[] {
  return reading.byConcept.get(concept) ?? []
}

const has = (reading: RemarkReading, concept: Concept, test: (mention: Mention) => boolean) =>
  saidOf(reading, concept).some(test)

const startsAt = (reading: RemarkReading, concept: Concept, at: number) =>
  has(reading, concept, (mention) => mention.from === at)

/** The clause a word stands in. */
export function clauseAt(reading: RemarkReading, at: number): Clause | undefined {
  return reading.clauses.find((clause) => clause.from <= at && at < clause.to)
}

function isTransparent(reading: RemarkReading, at: number): boolean {
  const { words, parts, mentions } = reading.remark
  const word = words[at] ?? ''
  if (transparentWords.has(word) || parts.some((part) => part.from <= at && at < part.to)) return true
  if (word === ',') return words.slice(at + 1, at + 7).includes('or') || words.slice(at + 1, at + 4).includes('no')
  return mentions.some(
    (mention) => denied.has(mention.concept) && mention.from <= at && at < mention.to && mention.to - mention.from <= 3,
  )
}

/** What is said with a negation of its own. */
const inabilities: ReadonlySet<Concept> = new Set([
  'loss',
  'vomit',
  'breath',
  'vision',
  'limbFails',
  'severeWord',
  'stroke',
  'speechFails',
  'swellingBig',
  'popLoss',
  'handFails',
  'footDrop',
  'noTouch',
  'organFails',
  'bladder',
  'headSymptom',
  'eyeFails',
])

/** Symptoms a denial may list before the one that is asked about. */
const denied: ReadonlySet<Concept> = new Set([
  'pain',
  'hurt',
  'sore',
  'ache',
  'numb',
  'tingling',
  'weak',
  'dizzy',
  'swelling',
  'breath',
  'headSymptom',
  'vomit',
  'fever',
  'palpitation',
  'injureWithPart',
  'faint',
  'stiff',
  'tight',
  'warmth',
  'swellingBig',
  'heavyOnChest',
])

/** "can't keep water down and …": the negation belongs to what is said with it, not to what follows. */
const isInsideStatement = ({ remark }: RemarkReading, at: number, span: Span) =>
  remark.mentions.some(
    ({ concept, from, to }) => from < at && at < to && to - from >= 3 && to <= span.from && inabilities.has(concept),
  )

/** "no pain", "not feeling any real pain in my knee": a negation whose reach ends at the first word it cannot pass. */
function isDenied(reading: RemarkReading, span: Span): boolean {
  const { words } = reading.remark
  if (words[span.to] === 'until' && !words.slice(span.to, span.to + 3).includes('now')) return false
  if (
    ['?', ':', ','].includes(words[span.to] ?? '') &&
    ['no', 'none', 'zero', 'nope', 'nothing', '0'].includes(words[span.to + 1] ?? '')
  ) {
    if (endsDenial.has(words[span.to + 2] ?? '')) return true
  }
  if (
    ['level', 'is', 'was', 'at', 'score'].includes(words[span.to] ?? '') &&
    ['zero', '0'].includes(words[span.to + 1] ?? '')
  )
    return true
  if (words[span.to] === 'free' || words[span.to] === '0' || words[span.to] === 'zero' || words[span.to] === 'less')
    return true
  for (let at = span.from - 1; at >= 0 && span.from - at <= longestDenial; at -= 1) {
    const word = words[at] ?? ''
    if (stops.has(word)) return false
    if (startsAt(reading, 'negator', at)) {
      if (isInsideStatement(reading, at, span)) return false
      if (word === 'no' && notADeterminer.has(words[at + 1] ?? '')) return false
      if (word === 'never' && words.slice(at, span.to + 5).some((next) => ['this', 'before', 'such'].includes(next)))
        return false
      if (word === 'nothing' && words[at + 1] === 'but') return false
      const isDouble = words
        .slice(Math.max(0, at - 8), at)
        .some((before) => before === 'not' || before === 'never' || before === 'cannot')
      return !(word === 'without' && isDouble)
    }
    if (!isTransparent(reading, at)) return false
  }
  return false
}

/** Whose it is: what stands before the part decides, else the nearest person named before. */
function isOthers(reading: RemarkReading, span: Span, part: PartMention | null): boolean {
  const { words } = reading.remark
  if (part !== null) {
    for (let at = part.from - 1; at >= 0 && part.from - at <= 3; at -= 1) {
      const word = words[at] ?? ''
      if (word === 'my') return startsAt(reading, 'other', at)
      if (word === 'mine') return has(reading, 'other', (mention) => mention.from <= at && at < mention.to)
      if (['his', 'her', 'their', 'your'].includes(word)) return true
    }
  }
  for (let at = span.from - 1; at >= 0 && span.from - at <= longestBond; at -= 1) {
    const other = saidOf(reading, 'other').find((mention) => mention.to - 1 === at)
    if (other !== undefined) {
      const isReport = startsAt(reading, 'reports', at + 1) || startsAt(reading, 'reports', at + 2)
      const isProfessional = has(reading, 'professional', (mention) => mention.from === other.from)
      if (
        !isReport &&
        !(
          isProfessional &&
          !['hurt', 'tore', 'broke', 'has', 'is', 'treats', 'treated', 'sees', 'helps', 'fixes'].includes(
            words[at + 1] ?? '',
          )
        )
      )
        return true
      at = other.from
      continue
    }
    if (startsAt(reading, 'own', at)) return false
  }
  return false
}

/** "if", "to avoid", "worried about tearing" reach to the end of their clause; "not sure if" does not. */
function isHypothetical(reading: RemarkReading, span: Span): boolean {
  const clause = clauseAt(reading, span.from)
  if (clause === undefined) return false
  const { words } = reading.remark
  const isOngoing = words
    .slice(clause.from, clause.to)
    .some((word) => word === 'still' || word === 'keeps' || word === 'worse')
  return (
    !isOngoing &&
    has(reading, 'hypothetical', (mention) => {
      if (mention.from < clause.from || mention.from > span.from || mention.to > clause.to) return false
      return !has(reading, 'realIf', (real) => real.from <= mention.from && mention.from < real.to)
    })
  )
}

const clearWords = new Set([
  'never',
  'no',
  'not',
  'fine',
  'clear',
  'good',
  'great',
  'nothing',
  'perfect',
  'recovered',
  'solid',
  'okay',
  'ok',
  'without',
  'zero',
  'problems',
  'trouble',
  'issues',
])

/** "never since", "been clear ever since": what goes on is that nothing is wrong. */
const isAllClear = ({ remark: { words } }: RemarkReading, mention: Mention) =>
  words.slice(mention.from, mention.to).includes('since') &&
  words.slice(Math.max(0, mention.from - 3), mention.from).some((word) => clearWords.has(word))

/** "in 2019", "years ago" in a sentence that says nothing of today. */
function isPast(reading: RemarkReading, span: Span): boolean {
  const sentence = clauseAt(reading, span.from)?.sentence
  const isHere = (mention: Mention) => clauseAt(reading, mention.from)?.sentence === sentence
  const remote = saidOf(reading, 'remote').filter(isHere)
  if (remote.length === 0) return false
  // "hurts since I fell two years ago": the time belongs to the cause.
  return !has(
    reading,
    'ongoing',
    (mention) =>
      clauseAt(reading, mention.from) !== undefined &&
      !isAllClear(reading, mention) &&
      !remote.some((time) => time.from <= mention.from && mention.to <= time.to),
  )
}

const senses: readonly Concept[] = ['feelingNoun', 'vision', 'eyeNoun', 'visionWord', 'lostPower']
const complaints: readonly Concept[] = ['pain', 'ache', 'hurt', 'tingling', 'sore', 'swelling']

/** "the feeling in my hand is gone": what went is a sense, not a complaint. */
function isLossOfSense(reading: RemarkReading, healed: Mention): boolean {
  const clause = clauseAt(reading, healed.from)
  const isBefore = (mention: Mention) =>
    clause !== undefined && mention.from >= clause.from && mention.from <= healed.from && mention.to <= healed.to
  const says = (concepts: readonly Concept[], test: (mention: Mention) => boolean) =>
    concepts.some((concept) => has(reading, concept, (mention) => isBefore(mention) && test(mention)))
  return says(senses, () => true) && !says(complaints, (mention) => mention.to <= healed.from)
}

const endsGoing = new Set([
  '',
  '.',
  ',',
  '?',
  'now',
  'since',
  'for',
  'completely',
  'and',
  'but',
  'after',
  'away',
  'again',
  'with',
  'thanks',
  'by',
  'when',
  'overnight',
  'today',
  'down',
  'entirely',
  'at',
  'this',
])

/** "I expect it's fine" is a hope, not a recovery. */
const hedges = new Set([
  'expect',
  'hope',
  'hoping',
  'hopefully',
  'suppose',
  'reckon',
  'assume',
  'assuming',
  'maybe',
  'sure',
  'think',
  'says',
  'tell',
  'tells',
])

/** "has gone light headed", "has gone in a knot": what went became something, it did not go away. */
const isGoneOn = (words: readonly string[], healed: Mention) =>
  words[healed.to - 1] === 'gone' && !endsGoing.has(words[healed.to] ?? '')

/** "but it's fine now", "has healed": takes back what was said of the same part before it, and in its own clause. */
function isHealed(reading: RemarkReading, span: Span, part: PartMention | null): boolean {
  const { words } = reading.remark
  const at = clauseAt(reading, span.from)
  const isStill = has(
    reading,
    'ongoing',
    (mention) => mention.from >= span.from && (words[mention.from] ?? '').startsWith('still'),
  )
  if (isStill || at === undefined) return false
  const speaksOf = (mention: Mention) => {
    const clause = clauseAt(reading, mention.from)
    if (clause === undefined) return false
    const parts = reading.remark.parts.filter((other) => other.from >= clause.from && other.to <= mention.from)
    return parts.length === 0 || part === null || parts.some((other) => other.part === part.part)
  }
  const isAsserted = (mention: Mention) => !isDenied(reading, mention) && !isHypothetical(reading, mention)
  const isHealing = has(reading, 'healed', (mention) => {
    const isOnce = ['used', 'use'].includes(words[mention.from] ?? '')
    if (isOnce) return clauseAt(reading, mention.from) === at
    if (isLossOfSense(reading, mention)) return false
    if (isGoneOn(words, mention)) return false
    const holdsIt = mention.from < span.from && span.to <= mention.to
    if (!holdsIt && mention.from < span.to && span.from < mention.to) return false
    const clause = clauseAt(reading, mention.from)
    const isBehind = clause !== undefined && (clause.from >= at.to || clause === at)
    return isBehind && speaksOf(mention) && isAsserted(mention)
  })
  const isFineAgain = has(reading, 'fine', (mention) => {
    const clause = clauseAt(reading, mention.from)
    if (clause === undefined || clause.from < at.to || !isAsserted(mention)) return false
    if (partlyFine.has(words[mention.to] ?? '')) return false
    const named = reading.remark.parts.some(
      (other) => other.from >= clause.from && other.to <= mention.from && other.part === part?.part,
    )
    const subject = words.slice(clause.from, mention.from)
    if (subject.some((word) => hedges.has(word))) return false
    return named || (subject.includes('it') && !subject.includes('i'))
  })
  return isHealing || isFineAgain
}

/**
 * Whether something said is the speaker's own and present: not denied, not somebody else's, not supposed or prevented, not long past,
 * not healed. `part` is the part of the body it is about, when one is named.
 */
export function isPresent(reading: RemarkReading, span: Span, part: PartMention | null): boolean {
  return (
    !isDenied(reading, span) &&
    !isOthers(reading, span, part) &&
    !isHypothetical(reading, span) &&
    !isPast(reading, span) &&
    !isHealed(reading, span, part)
  )
}
