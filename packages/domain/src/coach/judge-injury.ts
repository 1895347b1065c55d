import { hasWord, type MessageCues, saysNumber, speaksOf } from './message-cues.ts'

/** Words of pain that came back, wherever they stand, or of an exception behind what was denied. */
const returning: ReadonlySet<string> = new Set(['still', 'again', 'since', 'worse', 'until', 'lately'])
const painful: ReadonlySet<string> = new Set(['hurts', 'hurt', 'hurting', 'pain', 'aches', 'sore'])
const excepting: ReadonlySet<string> = new Set(['but', 'except', 'although', 'though', 'however', 'yet', 'apart'])

/** "dodgy knees, but nothing hurts", not "cleared to lift, but it hurts". */
function hasNoPainNow(cues: MessageCues): boolean {
  const last = cues.mentions.get('painless')?.at(-1)
  if (last === undefined || hasWord(cues, returning)) return false
  return !cues.words.some((word, at) => at >= last.to && (excepting.has(word) || painful.has(word)))
}

/** Says how surely a message reports an injury. A light remark behind a complete set belongs to the set; what healed long ago to the introduction. */
export function judgeInjury(cues: MessageCues): number | null {
  const { finding, outcome } = cues
  if (finding.kind === 'none') return null
  if (finding.isRedFlag) return 0.99
  if (finding.severity === null && hasNoPainNow(cues)) return null
  const isRemarkOfSet = finding.severity === null || finding.severity === 'mild'
  if (isRemarkOfSet && outcome.kind === 'log' && outcome.isAuto && saysNumber(cues)) return null
  // "Callum, plumber, bad knees": told of oneself.
  if (
    finding.severity === null &&
    speaksOf(cues, 'health') &&
    speaksOf(cues, 'named', 'age') &&
    !speaksOf(cues, 'dislike')
  )
    return null
  return speaksOf(cues, 'health') ? 0.8 : 0.93
}
