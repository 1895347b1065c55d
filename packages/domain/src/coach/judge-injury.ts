import { type MessageCues, saysNumber, speaksOf } from './message-cues.ts'

/** Says how surely a message reports an injury. A light remark behind a complete set belongs to the set; what healed long ago to the introduction. */
export function judgeInjury(cues: MessageCues): number | null {
  const { finding, outcome } = cues
  if (finding.kind === 'none') return null
  if (finding.isRedFlag) return 0.99
  const isRemarkOfSet = finding.severity === null || finding.severity === 'mild'
  if (isRemarkOfSet && outcome.kind === 'log' && outcome.isAuto && saysNumber(cues)) return null
  return speaksOf(cues, 'health') ? 0.8 : 0.93
}
