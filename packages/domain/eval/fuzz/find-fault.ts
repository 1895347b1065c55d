import { isDeepStrictEqual } from 'node:util'
import { SetPatch } from '../../src/session/set.ts'
import { Entry } from '../../src/voice/entry.ts'
import type { ParseOutcome } from '../../src/voice/outcome.ts'
import { emptyContext, type ParseContext } from '../../src/voice/parse-context.ts'
import { parseUtterance } from '../../src/voice/parse-utterance.ts'
import { sayEntry } from '../../src/voice/say-entry.ts'
import type { Heard } from './any-utterance.ts'

const mostSets = 50

function faultOfEntry(entry: Entry): string | null {
  const { error } = Entry.safeParse(entry)
  // The form of a set holds reps of 1 or more, RPE of 1 to 10, and no value that is not a finite number.
  if (error !== undefined) return `${error.issues[0]?.path.join('.')} ${error.issues[0]?.message}`
  return entry.reps === null && entry.durationSeconds === null && entry.distanceMeters === null ? 'an empty set' : null
}

function faultOf(outcome: ParseOutcome, transcript: string): string | null {
  if (!(outcome.confidence >= 0 && outcome.confidence <= 1)) return `a confidence of ${outcome.confidence}`
  if (outcome.transcript !== transcript) return 'another transcript'
  switch (outcome.kind) {
    case 'ask':
    case 'none':
      return outcome.isAuto ? `an automatic ${outcome.kind}` : null
    case 'correct': {
      const { error } = SetPatch.safeParse(outcome.patch)
      return error === undefined ? null : `a patch with ${error.issues[0]?.path.join('.')} ${error.issues[0]?.message}`
    }
    case 'rest':
      // No seconds at all stop the timer.
      return outcome.restSeconds !== null && !(outcome.restSeconds >= 0 && Number.isFinite(outcome.restSeconds))
        ? `a rest of ${outcome.restSeconds}`
        : null
    case 'log':
    case 'repeat': {
      const { length } = outcome.entries
      if (length === 0 || length > mostSets) return `${length} sets`
      return outcome.entries.map(faultOfEntry).find((fault) => fault !== null) ?? null
    }
    default:
      return null
  }
}

const withoutProvenance = ({ provenance: _, ...entry }: Entry) => entry

/** What is wrong with the words of an entry: said by one who saw it, they must be read as that entry and nothing else. */
function faultOfWords(entry: Entry, near: ParseContext): string | null {
  const words = `yes, ${sayEntry(entry)}`
  const again = parseUtterance(
    { transcript: words },
    { ...emptyContext(near.defaultUnit), customExercises: near.customExercises },
  )
  if (again.kind !== 'log') return `"${words}" is read as ${again.kind}`
  const [only, ...more] = again.entries
  if (only === undefined || more.length > 0) return `"${words}" is read as ${again.entries.length} sets`
  return isDeepStrictEqual(withoutProvenance(only), withoutProvenance(entry))
    ? null
    : `"${words}" is read as ${JSON.stringify(only)}, not ${JSON.stringify(entry)}`
}

/** What is wrong with the outcome of one utterance, in words; null for nothing. Throws what the parser throws. */
export function findFault({ transcript, alternatives, context }: Heard): string | null {
  const outcome = parseUtterance({ transcript, alternatives }, context)
  const fault = faultOf(outcome, transcript)
  if (fault !== null || outcome.kind !== 'log' || !outcome.isAuto) return fault
  return outcome.entries.map((entry) => faultOfWords(entry, context)).find((each) => each !== null) ?? null
}
