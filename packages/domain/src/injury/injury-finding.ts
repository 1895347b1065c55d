import { z } from 'zod'

/** Where a pain is; `other` is a part of the body without a name of its own here (arm, forearm, leg). */
export const BodyPart = z.enum([
  'neck',
  'shoulder',
  'elbow',
  'wrist',
  'hand',
  'upper back',
  'lower back',
  'chest',
  'hip',
  'groin',
  'hamstring',
  'quadriceps',
  'knee',
  'calf',
  'shin',
  'ankle',
  'foot',
  'abdomen',
  'head',
  'other',
])
export type BodyPart = z.infer<typeof BodyPart>

export const InjurySide = z.enum(['left', 'right', 'both'])
export type InjurySide = z.infer<typeof InjurySide>

export const Severity = z.enum(['mild', 'moderate', 'severe'])
export type Severity = z.infer<typeof Severity>

/** Signs that want a doctor, not a program. */
export const RedFlagKind = z.enum([
  'chest_pain',
  'stroke_signs',
  'fainting',
  'palpitations_with_dizziness',
  'breathless_at_rest',
  'head_injury_with_symptoms',
  'worst_headache',
  'vision_loss',
  'bladder_or_bowel',
  'limb_numbness_or_weakness',
  'pop_with_loss_of_function',
  'deformity',
  'hot_swollen_calf',
  'hot_joint_with_fever',
  'dark_urine',
  'belly_pain_with_vomiting',
])
export type RedFlagKind = z.infer<typeof RedFlagKind>

/** A red flag and where to turn with it, in general words: an advice, never a diagnosis. */
export type RedFlag = { kind: RedFlagKind; advice: string }

/**
 * What a remark says about the speaker's body. `none` is "nothing of an injury was said", never "you are well".
 * Null fields were not said; every red flag makes the injury severe. `remark` is what was said, at most 500 characters of it.
 */
export type InjuryFinding =
  | { kind: 'none' }
  | {
      kind: 'injury'
      bodyPart: BodyPart | null
      side: InjurySide | null
      severity: Severity | null
      isRedFlag: boolean
      redFlags: RedFlag[]
      remark: string
    }
