import type { BodyPart, RedFlagKind } from '../injury-finding.ts'
import type { Concept } from './english.ts'

/**
 * A sign: of every group at least one phrase is said, and none of `unless`, and not all of `unlessAll`. Phrases of the first `near` groups stand
 * within one statement or twelve words of each other; the others may stand anywhere in the remark.
 */
export type Sign = {
  all: readonly (readonly Concept[])[]
  unless?: readonly Concept[]
  unlessAll?: readonly Concept[]
  near?: number
}

/** A red flag: the signs it is known by, the part of the body it is of (null: the one that was named; of a nerve: the spine, when it was named), and where to turn. */
export type RedFlagRule = {
  kind: RedFlagKind
  signs: readonly Sign[]
  part: BodyPart | null
  isOfNerve?: true
  advice: string
}

const callNow = 'Stop training and call your local emergency number now.'
const callIf =
  'Stop training and see a doctor today; if it gets worse or comes with anything else, call your local emergency number.'

/** All red flags, the most urgent first. The advice says where to turn and names no illness. */
export const redFlagRules: readonly RedFlagRule[] = [
  {
    kind: 'chest_pain',
    part: 'chest',
    signs: [
      { all: [['heavyOnChest']] },
      { all: [['pressing'], ['chest']], near: 9 },
      { all: [['leftArm'], ['sweat']] },
      { all: [['armHeavy'], ['chest']], near: 2, unless: ['soreCause'] },
      { all: [['indigestion'], ['armOrJaw']], near: 2, unless: ['soreCause'] },
      { all: [['onChest']] },
      { all: [['armOrJaw'], ['pain', 'ache', 'hurt', 'bellyPain'], ['sweat']], near: 2 },
    ],
    advice: `${callNow} Pain or pressure in the chest must be looked at by a doctor at once. Sit down and do not drive yourself.`,
  },
  {
    kind: 'stroke_signs',
    part: 'head',
    signs: [
      { all: [['stroke']] },
      { all: [['speechFails']], unless: ['breathy', 'exertion'] },
      { all: [['numbFace']], unless: ['cold'] },
      { all: [['armAndLeg'], ['loss', 'severeWord']], near: 2, unless: ['soreCause'] },
      { all: [['numb'], ['faceNoun']], unless: ['cold'], near: 9 },
      { all: [['faceNoun'], ['droop']], near: 2, unless: ['cold'] },
      {
        all: [['oneSide'], ['numb', 'tingling', 'weak', 'lostPower', 'limbFails', 'limbFlops']],
        near: 2,
        unless: ['cold', 'soreCause'],
      },
    ],
    advice: `${callNow} Note the time it began. Do not eat, drink or drive.`,
  },
  {
    kind: 'fainting',
    part: 'head',
    signs: [
      { all: [['faint']], unless: ['sleepContext', 'laugh', 'powerCut'] },
      { all: [['fall'], ['blank']], near: 2, unless: ['sleepContext', 'laugh'] },
      { all: [['whiteOut'], ['blank', 'fall']], near: 2, unless: ['powerCut'] },
      { all: [['collapse']], unless: ['spent', 'laugh', 'exertionMore'] },
    ],
    advice: `${callIf} Lie down with your legs up and do not stay alone.`,
  },
  {
    kind: 'palpitations_with_dizziness',
    part: 'chest',
    signs: [
      {
        all: [
          ['palpitation', 'palpitationStrong'],
          ['dizzy', 'faint'],
        ],
      },
      { all: [['heartWord'], ['irregular'], ['dizzy', 'faint', 'dizzyAlone', 'giddy']], near: 2 },
      { all: [['heartOrgan'], ['giddy', 'dizzy', 'faint']], unless: ['calmHeart'] },
    ],
    advice: `${callNow} Sit or lie down and do not stay alone.`,
  },
  {
    kind: 'breathless_at_rest',
    part: 'chest',
    signs: [
      { all: [['breath', 'breathStrong', 'breathPlain'], ['atRest']] },
      { all: [['breathPlain']], unless: ['exertion', 'exertionMore'] },
      { all: [['breath', 'breathStrong', 'breathPlain'], ['restTime'], ['lasting']] },
      { all: [['breath', 'breathStrong'], ['restTime']], unless: ['exertion', 'exertionMore'] },
      { all: [['breathStrong']], unless: ['exertion'] },
      { all: [['cannot'], ['breathNoun']], unless: ['exertion'], near: 9 },
    ],
    advice: `${callNow} Being short of breath at rest must be looked at by a doctor at once. Sit upright.`,
  },
  {
    kind: 'head_injury_with_symptoms',
    part: 'head',
    signs: [
      { all: [['headHit'], ['headSymptom']] },
      { all: [['injureSmash'], ['headNoun'], ['headSymptom']], near: 9 },
      { all: [['concussed']] },
      { all: [['headSite'], ['headBlow'], ['headSymptom']], near: 2, unless: ['laugh'] },
      { all: [['headRam', 'headMet', 'clash'], ['headSymptom']] },
      { all: [['headMet']], unless: ['laugh', 'nearMiss'] },
    ],
    advice: `${callIf} No more training, no driving, and let somebody stay with you. Vomiting, confusion, drowsiness or a growing headache: emergency number.`,
  },
  {
    kind: 'worst_headache',
    part: 'head',
    signs: [
      { all: [['worstHeadache']] },
      { all: [['worst'], ['headacheWord']], near: 9 },
      { all: [['headPain'], ['worst']], near: 2 },
      { all: [['headStrike']] },
      { all: [['headache'], ['unlike']], near: 2 },
      { all: [['headache'], ['inAFlash']], near: 2, unless: ['neckWord'] },
      {
        all: [['inAFlash'], ['skull'], ['pain', 'ache', 'unlike', 'bellyPain', 'severeWord']],
        near: 2,
        unless: ['headHit', 'headRam', 'neckWord'],
      },
    ],
    advice: `${callNow} A sudden or worst-ever headache must be looked at by a doctor at once.`,
  },
  {
    kind: 'vision_loss',
    part: 'head',
    signs: [
      { all: [['vision']], unless: ['visionBenign', 'powerCut'] },
      { all: [['visionTrouble'], ['visionWord']], near: 9, unless: ['visionBenign', 'powerCut'] },
      { all: [['eyeNoun'], ['eyeFails']], near: 2, unless: ['visionBenign', 'powerCut'] },
    ],
    advice: `${callNow} A change of sight must be looked at by a doctor at once. Do not drive.`,
  },
  {
    kind: 'bladder_or_bowel',
    part: null,
    isOfNerve: true,
    signs: [
      { all: [['bladder']], unless: ['laugh'] },
      { all: [['bladderTrouble'], ['bladderWord']], near: 9, unless: ['laugh'] },
      { all: [['organFails'], ['bladderOrgan']], near: 9, unless: ['laugh'] },
      { all: [['nothingStarts'], ['bladderWord'], ['spineWord']], unless: ['laugh'] },
      { all: [['tapWord'], ['organFails', 'bladderTrouble', 'numb'], ['spineWord']], unless: ['laugh'] },
      { all: [['numb', 'tingling'], ['saddle']], near: 2, unless: ['bikeSeat', 'cold'] },
      { all: [['numb', 'tingling'], ['seat']], near: 2, unless: ['bikeSeat', 'cold'] },
    ],
    advice:
      'Stop training and go to an emergency department now, or call your local emergency number. This cannot wait for an appointment.',
  },
  {
    kind: 'limb_numbness_or_weakness',
    part: null,
    isOfNerve: true,
    signs: [
      { all: [['numb', 'tingling'], ['limb']], unless: ['cold'], unlessAll: ['bothLegs', 'soreCause'], near: 9 },
      { all: [['weak'], ['limbWhole']], unless: ['bothLegs', 'soreCause'], near: 9 },
      { all: [['limbSmall'], ['notFeel']], unless: ['cold'], near: 2 },
      { all: [['limb'], ['isGone'], ['feelingNoun']], unless: ['cold'], near: 3 },
      { all: [['limbFails']], unless: ['bothLegs', 'soreCause', 'spent', 'pop'] },
      { all: [['handFails']], unless: ['bothLegs', 'soreCause', 'spent', 'pop', 'holdPain'] },
      { all: [['footDrop']], unless: ['pop'] },
      { all: [['noTouch']] },
      { all: [['slipsOut'], ['spineWord']], near: 2 },
      { all: [['limbGone'], ['limbBig', 'limbSmall']], near: 2, unless: ['bothLegs', 'soreCause'] },
      { all: [['numbLimb']], unless: ['cold', 'bothLegs', 'soreCause', 'spent'] },
      { all: [['deadLimb']], unless: ['spent', 'soreCause', 'cold'] },
      { all: [['lostPower'], ['limbBig', 'limbWhole']], unless: ['bothLegs', 'soreCause'], near: 2 },
    ],
    advice:
      'Stop training and see a doctor today. If it spreads, gets worse, or face, speech, bladder or bowel change too, call your local emergency number.',
  },
  {
    kind: 'pop_with_loss_of_function',
    part: null,
    signs: [
      { all: [['pop'], ['loss', 'popLoss', 'swelling']], unless: ['wound', 'gear'] },
      { all: [['pop'], ['limbFails', 'handFails', 'footDrop']] },
      { all: [['pop'], ['cannotAny'], ['limb', 'site', 'jointSite']], unless: ['wound'], near: 9 },
    ],
    advice:
      'Stop training and do not load or stretch it. Have it seen at an urgent care or emergency department today.',
  },
  {
    kind: 'deformity',
    part: null,
    signs: [
      { all: [['deformed'], ['limb', 'jointSite', 'site', 'boneNoun']], near: 9, unless: ['reflection'] },
      { all: [['boneOut']] },
      { all: [['angled'], ['limb', 'jointSite', 'site', 'boneNoun']], near: 9, unless: ['technique'] },
      { all: [['oddShape'], ['limb', 'jointSite', 'site']], near: 9 },
    ],
    advice:
      'Keep it still as it is, do not push it back, and go to an emergency department now, or call your local emergency number.',
  },
  {
    kind: 'hot_swollen_calf',
    part: 'calf',
    signs: [
      { all: [['calf'], ['swellingBig'], ['warmth', 'tenderCalf']] },
      { all: [['calf'], ['warmth'], ['tenderCalf', 'swollenPlace']], near: 9 },
      { all: [['leg'], ['swellingBig'], ['warmth']], near: 9 },
      { all: [['clot']] },
      { all: [['calf'], ['bigWord'], ['warmth']], near: 3, unless: ['soreCause'] },
    ],
    advice: `${callIf} Do not massage it. Shortness of breath or chest pain: emergency number at once.`,
  },
  {
    kind: 'hot_joint_with_fever',
    part: null,
    signs: [{ all: [['jointSite'], ['warmth', 'swellingBig'], ['fever']] }],
    advice: 'Stop training and see a doctor today, at an emergency department if no practice is open.',
  },
  {
    kind: 'dark_urine',
    part: null,
    signs: [
      { all: [['urine'], ['darkColour']], near: 9, unless: ['stainFood'] },
      { all: [['rhabdo']] },
      { all: [['darkPee']], unless: ['stainFood'] },
      {
        all: [
          ['urine', 'urinePlace'],
          ['drink', 'urineStain'],
        ],
        near: 2,
        unless: ['stainFood'],
      },
    ],
    advice:
      'Stop training, drink water, and go to an emergency department today: this can be a sign that needs a blood test at once.',
  },
  {
    kind: 'belly_pain_with_vomiting',
    part: 'abdomen',
    signs: [{ all: [['belly'], ['bellyPain', 'cramp'], ['vomit']] }],
    advice: `${callIf} Eat nothing until somebody has looked at it.`,
  },
]
