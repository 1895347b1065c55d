import { recogniseInjury } from '@voicefit/domain/injury/recognise-injury'
import { z } from 'zod'

const InjuryLine = z.object({ id: z.unknown().optional(), text: z.string() })

/** One line of `injury --jsonl`; what was not said is null. */
export function answerInjury(line: unknown): object {
  const { id, text } = InjuryLine.parse(line)
  const finding = recogniseInjury(text)
  if (finding.kind === 'none') return { id, injury: false, bodyPart: null, side: null, severity: null, redFlag: false }
  const { bodyPart, side, severity, isRedFlag } = finding
  return { id, injury: true, bodyPart, side, severity, redFlag: isRedFlag }
}

/** A finding as a person reads it: the advice of a red flag first. */
export function describeInjury(text: string): string {
  const finding = recogniseInjury(text)
  if (finding.kind === 'none') return 'Nothing of an injury was said. This is no medical opinion.'
  const { bodyPart, side, severity, redFlags } = finding
  const where = [side, bodyPart ?? 'not said where'].filter((word) => word !== null).join(' ')
  return [
    ...redFlags.map(({ kind, advice }) => `Red flag, ${kind.replaceAll('_', ' ')}: ${advice}`),
    `Injury: ${where}, ${severity ?? 'severity not said'}.`,
  ].join('\n')
}
