import { clauseAt, isPresent, type RemarkReading, saidOf } from './assertion.ts'
import { choosePart } from './body-part.ts'
import { type Evidence, isChestSoreness } from './evidence.ts'
import { isGeneralQuestion } from './general-question.ts'
import type { BodyPart, RedFlag } from './injury-finding.ts'
import type { Mention } from './scan-remark.ts'
import type { Concept } from './vocabulary/english.ts'
import { type RedFlagRule, redFlagRules, type Sign } from './vocabulary/english-red-flags.ts'

/** A red flag found, with the part of the body it is of and the words that showed it. */
export type FoundRedFlag = RedFlag & { part: BodyPart | null; from: number; to: number }

const nearWords = 12

/** What only says where or how, and is not itself asserted: a place, a colour, a time. */
const circumstances: ReadonlySet<Concept> = new Set([
  'limb',
  'limbWhole',
  'jointSite',
  'calf',
  'leg',
  'belly',
  'urine',
  'atRest',
  'restTime',
  'lasting',
  'site',
  'worst',
  'chest',
  'heartWord',
  'bladderWord',
  'visionWord',
  'headNoun',
  'faceNoun',
  'breathNoun',
  'limbBig',
  'saddle',
  'seat',
  'headSite',
  'eyeNoun',
  'oneSide',
  'armAndLeg',
  'feelingNoun',
  'limbSmall',
  'armOrJaw',
  'bigWord',
  'calf',
  'headPain',
  'headache',
  'skull',
  'bladderOrgan',
  'spineWord',
  'heartOrgan',
  'boneNoun',
  'urinePlace',
])

function isSaid(reading: RemarkReading, mention: Mention): boolean {
  if (circumstances.has(mention.concept)) return true
  return isPresent(reading, mention, choosePart(reading, mention)) && !isGeneralSign(reading, mention)
}

/** A question about signs in general; one that says "I" is taken for the speaker's own. */
function isGeneralSign(reading: RemarkReading, mention: Mention): boolean {
  const { words } = reading.remark
  return isGeneralQuestion(reading, mention) && !words.includes('i') && !words.includes('me')
}

function isNear(reading: RemarkReading, mentions: readonly Mention[]): boolean {
  const from = Math.min(...mentions.map((mention) => mention.from))
  const to = Math.max(...mentions.map((mention) => mention.to))
  const clauses = new Set(mentions.map((mention) => clauseAt(reading, mention.from)))
  return clauses.size === 1 || to - from <= nearWords
}

/** The phrases that make up a sign, one of every group, or null when one is missing. */
function findSign(reading: RemarkReading, sign: Sign): Mention[] | null {
  if (sign.unless?.some((concept) => saidOf(reading, concept).length > 0)) return null
  if (sign.unlessAll?.every((concept) => saidOf(reading, concept).length > 0)) return null
  const groups = sign.all.map((group) =>
    group.flatMap((concept) => saidOf(reading, concept).filter((mention) => isSaid(reading, mention))),
  )
  const [first, ...others] = groups
  for (const anchor of first ?? []) {
    const chosen = others.map((group, order) =>
      group.find(
        (mention) =>
          (mention.from >= anchor.to || mention.to <= anchor.from) &&
          (order + 1 >= (sign.near ?? 0) || isNear(reading, [anchor, mention])),
      ),
    )
    const whole = chosen.filter((mention) => mention !== undefined)
    if (whole.length === others.length) return [anchor, ...whole]
  }
  return null
}

const spine: ReadonlySet<BodyPart> = new Set(['neck', 'lower back', 'upper back'])

/** Where a nerve comes from: the part of the spine that was named with its trouble. */
function nerveSource(reading: RemarkReading): BodyPart | null {
  return reading.remark.parts.find((part) => spine.has(part.part) && isPresent(reading, part, part))?.part ?? null
}

function findRule(reading: RemarkReading, rule: RedFlagRule): FoundRedFlag | null {
  for (const sign of rule.signs) {
    const mentions = findSign(reading, sign)
    const anchor = mentions?.[0]
    if (anchor === undefined) continue
    const part = choosePart(reading, anchor)
    if (rule.kind === 'chest_pain' && isChestSoreness({ reading, mention: anchor, part })) continue
    return {
      kind: rule.kind,
      advice: rule.advice,
      part: rule.part ?? (rule.isOfNerve === true ? nerveSource(reading) : null) ?? part?.part ?? 'other',
      from: anchor.from,
      to: anchor.to,
    }
  }
  return null
}

const chestSymptoms: ReadonlySet<Concept> = new Set([
  'pain',
  'hurt',
  'ache',
  'tight',
  'burning',
  'cramp',
  'stiff',
  'off',
])

/** Words that may stand between the parts of a list: "my chest, my left arm and my jaw". */
const listWords = new Set([
  ',',
  'and',
  'my',
  'the',
  'in',
  'left',
  'right',
  'both',
  'or',
  'upper',
  'a',
  'is',
  'are',
  'side',
  'of',
])

/** Pain anywhere in the chest, alone or in a list of parts, that is not said of its muscles or ribs. */
function isChestPain(reading: RemarkReading, { concept, part, from, to }: Evidence): boolean {
  if (!chestSymptoms.has(concept)) return false
  if (part?.part === 'chest' && part.tissue === 'organ') return true
  const { parts, words } = reading.remark
  return parts.some((listed) => {
    if (listed.part !== 'chest' || listed.tissue !== 'organ') return false
    const [start, end] = listed.from >= to ? [to, listed.from] : [listed.to, from]
    const isListed = (at: number) =>
      listWords.has(words[at] ?? '') || parts.some((other) => other.from <= at && at < other.to)
    for (let at = start; at < end; at += 1) if (!isListed(at)) return false
    return true
  })
}

/**
 * The red flags of a remark, by rule alone: each sign must be the speaker's own and present. The most urgent comes first.
 * Nothing that runs later may take one away.
 */
export function findRedFlags(reading: RemarkReading, evidence: readonly Evidence[]): FoundRedFlag[] {
  const found: FoundRedFlag[] = []
  for (const rule of redFlagRules) {
    const flag = findRule(reading, rule)
    const chest = rule.kind === 'chest_pain' ? evidence.find((one) => isChestPain(reading, one)) : undefined
    if (flag !== null) found.push(flag)
    else if (chest !== undefined)
      found.push({ kind: rule.kind, advice: rule.advice, part: 'chest', from: chest.from, to: chest.to })
  }
  return found
}
