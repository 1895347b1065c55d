import { clauseAt, isPresent, type RemarkReading, saidOf } from './assertion.ts'
import { choosePart } from './body-part.ts'
import { isGeneralQuestion } from './general-question.ts'
import type { Mention, PartMention } from './scan-remark.ts'
import { readPainRating } from './severity.ts'
import type { Concept } from './vocabulary/english.ts'
import type { Tissue } from './vocabulary/english-parts.ts'

/** Something said that shows an injury: the words, and the part it is about. */
export type Evidence = { concept: Concept; from: number; to: number; part: PartMention | null }

/** What one mention has to be judged by. */
type Case = { reading: RemarkReading; mention: Mention; part: PartMention | null }

/** Whether a mention shows an injury of the part it is about. */
type Judge = (subject: Case) => boolean

const isTissue = (part: PartMention | null, ...tissues: Tissue[]) => part !== null && tissues.includes(part.tissue)

/** Words that may stand between an injury and its part: "pulled something in my left", "ankle is a bit". */
const bondWords = new Set(
  'my the a an in of on out up left right both something it i have has is are were was got get been be feels felt might may think bit little muscle part side and old bad lower upper to at with again about little inside outside outer inner front back slight minor small partial grade one two 1 2 3 really definitely from around near behind under just'.split(
    ' ',
  ),
)

function isBound({ reading, mention, part }: Case): boolean {
  if (part === null) return false
  const [start, end] = part.from >= mention.to ? [mention.to, part.from] : [part.to, mention.from]
  if (part.from < mention.to && mention.from < part.to) return true
  const between = reading.remark.words.slice(start, end)
  return between.length <= 6 && between.every((word) => bondWords.has(word))
}

const sentenceSays = ({ reading, mention }: Case, concept: Concept) => {
  const sentence = clauseAt(reading, mention.from)?.sentence
  return saidOf(reading, concept).some((said) => clauseAt(reading, said.from)?.sentence === sentence)
}

const fromWords = new Set(['from', 'after', 'following'])

/** "sore from yesterday", "aches after squats": training is the cause. */
function isFromTraining(subject: Case): boolean {
  const { reading, mention } = subject
  const { words, exerciseAt } = reading.remark
  const isNamed = sentenceSays(subject, 'soreCause')
  const at = words.findIndex((word, position) => position >= mention.from - 6 && fromWords.has(word))
  const isCaused =
    at !== -1 && at - mention.to <= 8 && [...exerciseAt].some((exercise) => exercise > at && exercise - at <= 5)
  return isNamed || isCaused
}

/** Whether soreness of the chest is named after its training: nothing else takes a chest for sore. */
export function isChestSoreness(subject: Case): boolean {
  const { words } = subject.reading.remark
  const isMuscular = ['doms', 'pump', 'pumped', 'sore', 'stretch', 'stretched'].some((word) => words.includes(word))
  const isWeak = ['sore', 'tight', 'hurt', 'ache', 'burning', 'stiff', 'heavyOnChest'].includes(subject.mention.concept)
  const says = (word: string) => words.slice(subject.mention.from, subject.mention.to).includes(word)
  if (!isWeak || says('pressure') || says('pain') || says('crushing') || says('weight')) return false
  const at = words.indexOf('from', subject.mention.from)
  return isMuscular || (at !== -1 && at - subject.mention.to <= 3 && isFromTraining(subject))
}

const hasUnless = (part: PartMention | null, tissues: Tissue[], isTraining: boolean) =>
  isTissue(part, ...tissues) && !isTraining

const isPrecise = (subject: Case) => {
  const clause = clauseAt(subject.reading, subject.mention.from)
  const { words } = subject.reading.remark
  return (
    clause !== undefined &&
    (sentenceSays(subject, 'sharp') ||
      ['when', 'while', 'every', 'whenever', 'during', 'since'].some((word) => words.includes(word)))
  )
}

const isOneSided = ({ reading, part }: Case) =>
  part !== null &&
  reading.remark.words.slice(Math.max(0, part.from - 2), part.from).some((word) => word === 'left' || word === 'right')

const painSays = ({ reading, mention }: Case) => saidOf(reading, 'painAlone').some(({ from }) => from === mention.from)

const bodily = new Set([
  'in',
  'on',
  'at',
  'behind',
  'under',
  'down',
  'around',
  'across',
  'when',
  'below',
  'above',
  'near',
  'between',
])
const nuisances = new Set(['pain', 'pains', 'headache', 'headaches', 'migraine'])
const nuisanceVerbs = new Set(['is', 'was', 'such', 'be', 'are', 'being', 'been', 'becoming'])
const nuisanceDegrees = new Set([
  'real',
  'right',
  'total',
  'massive',
  'huge',
  'big',
  'major',
  'complete',
  'royal',
  'bit',
  'of',
  'a',
  'absolute',
  'constant',
])

/** "cardio is a pain": said of a thing, not of a body. */
function isNuisance({ reading, mention }: Case): boolean {
  const { words } = reading.remark
  const isOfBody = bodily.has(words[mention.to] ?? '') || !nuisances.has(words[mention.to - 1] ?? '')
  if (isOfBody) return false
  const before = words.slice(Math.max(0, mention.from - 4), mention.from)
  const at = before.findIndex(
    (word, order) => nuisanceVerbs.has(word) && before[order + 1] === 'a' && before[order - 1] !== 'there',
  )
  return at !== -1 && before.slice(at + 2).every((word) => nuisanceDegrees.has(word))
}

const isLimp = ({ reading, mention }: Case) =>
  ['limping', 'hobbling'].includes(reading.remark.words[mention.from] ?? '')

const relievable = new Set([
  'popped',
  'cracked',
  'pop',
  'crack',
  'tear',
  'slipped',
  'strain',
  'bad',
  'had',
  'need',
  'getting',
])

function isInjured(subject: Case): boolean {
  const word = subject.reading.remark.words[subject.mention.from] ?? ''
  if (word.startsWith('rolled') || word.startsWith('turned'))
    return isBound(subject) && ['ankle', 'foot', 'knee'].includes(subject.part?.part ?? '')
  if (isTissue(subject.part, 'body') && (relievable.has(word) || word === 'hurt')) return false
  return isBound(subject) || isFelt(subject)
}

/** "it tightened up and I felt a sharp pull": what was felt is of the part named before. */
function isFelt({ reading, mention, part }: Case): boolean {
  const clause = clauseAt(reading, mention.from)
  return part !== null && clause !== undefined && part.to <= clause.from && mention.to - mention.from >= 3
}

/** "my calf grabbed": the part stands right before. */
function isSeized({ mention, part }: Case): boolean {
  return part !== null && part.tissue !== 'body' && part.to <= mention.from && mention.from - part.to <= 1
}

const afterGoing = new Set([
  '',
  '.',
  ',',
  '?',
  'again',
  'on',
  'at',
  'during',
  'when',
  'while',
  'and',
  'in',
  'as',
  'pop',
  'ping',
  'bang',
  'twang',
  'crack',
  'into',
  'out',
  'picking',
  'pulling',
  'lifting',
  'doing',
  'sprinting',
  'running',
  'bending',
  'jumping',
  'last',
  'this',
  'today',
  'yesterday',
  'mid',
  'halfway',
  'so',
  'had',
  'with',
  'off',
  'completely',
  'big',
  'lunging',
  'kicking',
  'landing',
  'reaching',
  'from',
])

/** "my back's gone again", "felt the calf go": it went, and what follows says no where to. */
function isWent({ reading, mention, part }: Case): boolean {
  const { words } = reading.remark
  const clause = clauseAt(reading, mention.from)
  if (part === null || clause === undefined || !afterGoing.has(words[mention.to] ?? '')) return false
  return !['pain', 'ache', 'hurt', 'sore', 'tight', 'numb'].some((concept) =>
    reading.remark.mentions.some(
      (said) => said.concept === concept && said.from >= clause.from && said.to <= mention.from,
    ),
  )
}

/** "almost rolled my ankle", "the plate just missed my foot". */
function isNearMiss(subject: Case): boolean {
  const { reading, mention } = subject
  const isSmash = mention.concept === 'injureSmash' && sentenceSays(subject, 'nearMiss')
  return isSmash || saidOf(reading, 'nearMiss').some((miss) => miss.to === mention.from)
}

function isSmashed({ reading, mention, part }: Case): boolean {
  if (part === null || part.from < mention.to || part.from - mention.to > 8) return false
  const isOwn = reading.remark.words.slice(Math.max(0, part.from - 3), part.from).includes('my')
  return isOwn && (part.tissue === 'joint' || part.part === 'head')
}

/** "can't lift my arm": the part stands right behind, or the clause is about it and no training explains it. */
function isLoss(subject: Case): boolean {
  const { reading, mention, part } = subject
  if (part === null || isFromTraining(subject) || part.tissue === 'body') return false
  const distance = part.from >= mention.to ? part.from - mention.to : mention.from - part.to
  return (
    distance <= 4 &&
    (part.from > mention.from ? reading.remark.words.slice(mention.to, part.from).includes('my') : true)
  )
}

/** What each kind of word needs to be an injury. */
const judges: Partial<Record<Concept, Judge>> = {
  sharp: (subject) => isTissue(subject.part, 'joint', 'mixed', 'organ', 'muscle', 'limb') && isPrecise(subject),
  pain: (subject) =>
    !isNuisance(subject) &&
    (subject.part === null
      ? painSays(subject) &&
        !sentenceSays(subject, 'muscleWord') &&
        !(isLimp(subject) && sentenceSays(subject, 'soreCause'))
      : !(isTissue(subject.part, 'body') && !isPrecise(subject)) &&
        !(
          isTissue(subject.part, 'muscle', 'limb') &&
          isFromTraining(subject) &&
          !isPrecise(subject) &&
          !painSays(subject)
        )),
  hurt: (subject) =>
    isTissue(subject.part, 'joint', 'mixed', 'organ', 'condition') ||
    (isTissue(subject.part, 'muscle', 'limb') &&
      (isPrecise(subject) || !(subject.part?.isPlural === true || isFromTraining(subject)))),
  off: (subject) => isTissue(subject.part, 'joint', 'mixed', 'organ', 'muscle', 'limb') && isNearPart(subject),
  injureWithPart: (subject) => isInjured(subject) && !isNearMiss(subject),
  injureSmash: (subject) => isSmashed(subject) && !isNearMiss(subject),
  selfInjured: () => true,
  sore: (subject) => isTissue(subject.part, 'joint') || hasUnless(subject.part, ['mixed'], isFromTraining(subject)),
  ache: (subject) =>
    isTissue(subject.part, 'joint', 'organ') ||
    (hasUnless(subject.part, ['mixed', 'muscle', 'limb'], isFromTraining(subject)) && subject.part?.isPlural === false),
  stiff: (subject) => hasUnless(subject.part, ['joint', 'mixed'], isFromTraining(subject)),
  tight: (subject) =>
    hasUnless(subject.part, ['joint'], isFromTraining(subject)) ||
    (hasUnless(subject.part, ['mixed', 'muscle'], isFromTraining(subject)) && isOneSided(subject)),
  burning: (subject) => hasUnless(subject.part, ['joint', 'mixed', 'organ'], isFromTraining(subject)),
  cramp: (subject) => isTissue(subject.part, 'joint', 'mixed', 'organ', 'muscle', 'limb'),
  click: (subject) => isTissue(subject.part, 'joint', 'mixed') && !saidOf(subject.reading, 'negator').length,
  worn: (subject) => isTissue(subject.part, 'joint', 'mixed') && isBound(subject) && !isFromTraining(subject),
  seizes: isSeized,
  wentOff: isWent,
  swelling: (subject) =>
    subject.part !== null && !(isTissue(subject.part, 'muscle', 'limb', 'body') && sentenceSays(subject, 'pumped')),
  bruise: (subject) => subject.part !== null,
  blackEye: () => true,
  wound: () => true,
  wreck: (subject) => isBound(subject) && isTissue(subject.part, 'joint'),
  rehab: () => true,
  loss: isLoss,
  numb: (subject) =>
    subject.part !== null &&
    !sentenceSays(subject, 'cold') &&
    !(subject.part.part === 'hip' && sentenceSays(subject, 'bikeSeat')) &&
    !(isTissue(subject.part, 'body') && isFromTraining(subject)),
  tingling: (subject) => subject.part !== null && !sentenceSays(subject, 'cold'),
  numbLimb: (subject) => subject.part !== null && !sentenceSays(subject, 'cold') && !sentenceSays(subject, 'soreCause'),
  deadLimb: (subject) =>
    subject.part !== null &&
    !sentenceSays(subject, 'cold') &&
    !sentenceSays(subject, 'spent') &&
    !sentenceSays(subject, 'soreCause'),
  weak: (subject) =>
    isTissue(subject.part, 'limb', 'joint', 'condition') && !subject.part?.isPlural && !isFromTraining(subject),
  palpitationStrong: () => true,
  dizzyAlone: () => true,
  headHit: () => true,
  concussed: () => true,
}

function isNearPart({ mention, part }: Case): boolean {
  if (part === null) return false
  return part.from >= mention.to ? part.from - mention.to <= 4 : mention.from - part.to <= 4
}

/** "my elbow is at a six out of ten": a rating of a part is a pain, when no exercise is what was rated. */
function findRatedPart(reading: RemarkReading): Evidence | null {
  const part = reading.remark.parts.find((named) => named.tissue !== 'body')
  if (part === undefined || reading.remark.exerciseAt.size > 0 || (readPainRating(reading.remark.tokens) ?? 0) === 0)
    return null
  return isPresent(reading, part, part) ? { concept: 'pain', from: part.from, to: part.to, part } : null
}

/** Everything in a remark that shows an injury the speaker has now, in the order it was said. */
export function findEvidence(reading: RemarkReading): Evidence[] {
  const found: Evidence[] = []
  for (const mention of reading.remark.mentions) {
    const judge = judges[mention.concept]
    if (judge === undefined) continue
    const part = choosePart(reading, mention)
    const subject = { reading, mention, part }
    if (
      judge(subject) &&
      !isChestOnlySore(subject) &&
      isPresent(reading, mention, part) &&
      !isGeneralQuestion(reading, mention)
    )
      found.push({ ...mention, part })
  }
  for (const part of reading.remark.parts) {
    const mention: Mention = { concept: 'pain', from: part.from, to: part.to }
    if (
      part.tissue === 'condition' &&
      !isNuisance({ reading, mention, part }) &&
      isPresent(reading, part, part) &&
      !isGeneralQuestion(reading, part)
    )
      found.push({
        concept: 'pain',
        from: part.from,
        to: part.to,
        part: part.part === 'other' ? choosePlace(reading, part) : part,
      })
  }
  const rated = found.length === 0 ? findRatedPart(reading) : null
  if (rated !== null) found.push(rated)
  return found.sort((a, b) => a.from - b.from)
}

/** "a stress fracture in my foot": the injury has no place of its own, the part named with it has. */
function choosePlace(reading: RemarkReading, condition: PartMention): PartMention {
  const others = reading.remark.parts.filter((part) => part !== condition)
  return choosePart({ ...reading, remark: { ...reading.remark, parts: others } }, condition) ?? condition
}

const isChestOnlySore = (subject: Case) =>
  subject.part?.part === 'chest' && subject.part.tissue === 'organ' && isChestSoreness(subject)
