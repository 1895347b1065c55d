import type { LoadUnit } from '../../units.ts'
import { kiloOrKilometre, loadUnits } from '../vocabulary/english.ts'
import { isKilometreAt, type Scan } from './scan.ts'

/** The unit word at a position; "k" after a run is a kilometre, so there it is none. */
export function unitAt(scan: Scan, at: number): LoadUnit | null {
  const word = scan.wordAt(at)
  const unit = loadUnits.get(word) ?? null
  if (unit === null || !kiloOrKilometre.has(word)) return unit
  const isTimed =
    scan.wordAt(at + 1) === 'in' || scan.tokens.some((token) => token.kind === 'word' && token.text === 'ran')
  return isKilometreAt(scan, at) || isTimed ? null : unit
}
