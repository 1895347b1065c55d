import { judgeInjury } from './judge-injury.ts'
import { judgeRunLog, judgeWorkoutLog } from './judge-logs.ts'
import { judgeOnboarding } from './judge-onboarding.ts'
import { judgeProgram } from './judge-program.ts'
import { judgeQuestion } from './judge-question.ts'
import { judgeSwap } from './judge-swap.ts'
import { type MessageCues, readMessageCues, shareOf } from './message-cues.ts'

export type MessageLabel =
  | 'workout_log'
  | 'question'
  | 'onboarding'
  | 'exercise_swap'
  | 'injury_report'
  | 'program_request'
  | 'run_log'
  | 'general'

/** What a message to the coach is for; `confidence` is in 0..1. */
export type MessageClass = { label: MessageLabel; confidence: number }

/** How sure a rule is that a message is of its label, or null when it is not. */
type Rule = { label: MessageLabel; judge: (cues: MessageCues) => number | null }

/** In the order of urgency: what a body says, what is asked to be made, what was done, what is asked, and the rest. */
const rules: readonly Rule[] = [
  { label: 'injury_report', judge: ({ finding }) => (finding.kind === 'injury' && finding.isRedFlag ? 0.99 : null) },
  { label: 'program_request', judge: judgeProgram },
  { label: 'exercise_swap', judge: judgeSwap },
  { label: 'injury_report', judge: judgeInjury },
  { label: 'onboarding', judge: judgeOnboarding },
  { label: 'run_log', judge: judgeRunLog },
  { label: 'workout_log', judge: judgeWorkoutLog },
  { label: 'question', judge: judgeQuestion },
]

/**
 * Says what a message to the coach is for, by rule and offline: red flags first, then requests for a program or another exercise, injuries,
 * introductions, runs, sets, questions of training; greetings, thanks and everything off topic are `general`. Pure, never throws.
 */
export function classifyMessage(text: string): MessageClass {
  const cues = readMessageCues(text)
  for (const { label, judge } of rules) {
    const confidence = judge(cues)
    if (confidence !== null) return { label, confidence }
  }
  return { label: 'general', confidence: shareOf(cues, ['courtesy']) === 1 ? 0.95 : 0.7 }
}
