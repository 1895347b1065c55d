import { isPresent, type RemarkReading } from './assertion.ts'
import { choosePart, readSide } from './body-part.ts'
import { type Evidence, findEvidence } from './evidence.ts'
import type { BodyPart, InjuryFinding, InjurySide, Severity } from './injury-finding.ts'
import { type FoundRedFlag, findRedFlags } from './red-flags.ts'
import { cutText, type Mention, type ScannedRemark, scanRemark } from './scan-remark.ts'
import { readSeverity } from './severity.ts'
import { splitClauses } from './split-clauses.ts'
import type { Concept } from './vocabulary/english.ts'

const longestRemark = 500

type Assessed = {
  bodyPart: BodyPart | null
  side: InjurySide | null
  severity: Severity | null
  flags: readonly FoundRedFlag[]
}

function readRemark(remark: ScannedRemark): RemarkReading {
  const byConcept = new Map<Concept, Mention[]>()
  for (const mention of remark.mentions) {
    const list = byConcept.get(mention.concept)
    if (list === undefined) byConcept.set(mention.concept, [mention])
    else list.push(mention)
  }
  return { remark, clauses: splitClauses(remark), byConcept }
}

/** The part the finding is of: that of the first red flag, else the first evidence with a part of its own, else any part named. */
function mainPart(evidence: readonly Evidence[], flags: readonly FoundRedFlag[]): Evidence['part'] {
  const named = evidence.filter((one) => one.part !== null)
  const flag = flags[0]
  if (flag !== undefined) return named.find((one) => one.part?.part === flag.part)?.part ?? null
  const precise = named.find((one) => one.part?.part !== 'other') ?? named[0]
  return precise?.part ?? null
}

/** Where symptoms are that name no part. */
const placeBySymptom: ReadonlyMap<Concept, BodyPart> = new Map([
  ['dizzyAlone', 'head'],
  ['blackEye', 'head'],
  ['headHit', 'head'],
  ['concussed', 'head'],
  ['palpitationStrong', 'chest'],
])

function placeOf(evidence: readonly Evidence[]): BodyPart | null {
  for (const { concept } of evidence) {
    const place = placeBySymptom.get(concept)
    if (place !== undefined) return place
  }
  return null
}

function assess(remark: ScannedRemark): Assessed | null {
  const reading = readRemark(remark)
  const evidence = findEvidence(reading)
  const flags = findRedFlags(reading, evidence)
  if (evidence.length === 0 && flags.length === 0) return null
  const part = mainPart(evidence, flags)
  const flagPart = flags[0] === undefined ? null : choosePart(reading, flags[0])
  const isAsserted = (span: { from: number; to: number }) => isPresent(reading, span, null)
  return {
    bodyPart: flags[0]?.part ?? part?.part ?? placeOf(evidence),
    side: readSide(reading, part ?? flagPart),
    severity: readSeverity(reading, flags.length > 0, isAsserted),
    flags,
  }
}

/**
 * Recognises an injury in what somebody said: a present pain, strain, wound or alarming symptom of the speaker, rehabilitation included.
 * Soreness of training, figures of speech, other people, past and healed injuries, denials, suppositions and questions of prevention are none.
 * Red flags are found by rule and make it severe. Pure, never throws, in time linear in the text. It is no diagnosis.
 */
export function recogniseInjury(text: string): InjuryFinding {
  const found = cutText(text)
    .map((piece) => assess(scanRemark(piece)))
    .filter((one) => one !== null)
  const main = found.find((one) => one.flags.length > 0) ?? found[0]
  if (main === undefined) return { kind: 'none' }
  const flags = new Map(found.flatMap((one) => one.flags.map(({ kind, advice }) => [kind, { kind, advice }])))
  return {
    kind: 'injury',
    bodyPart: main.bodyPart,
    side: main.side,
    severity: main.severity,
    isRedFlag: flags.size > 0,
    redFlags: [...flags.values()],
    remark: text.trim().slice(0, longestRemark),
  }
}
