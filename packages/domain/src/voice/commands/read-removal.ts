import type { Reading } from '../outcome.ts'
import { ask } from '../sets/ask-reading.ts'
import type { Scan } from '../slots/scan.ts'
import {
  excusePatterns,
  removalGlue,
  removalMany,
  removalNouns,
  removalParticles,
  removalPointers,
  removalTails,
  removalVerbs,
  setNumberPatterns,
  setPlacePatterns,
  startOverPatterns,
  undoPatterns,
} from '../vocabulary/english-commands.ts'
import { phraseBook, phraseSet, readPhrase } from '../words/phrase-book.ts'
import { coreOf, readOrder } from './command-frame.ts'

const excuses = phraseSet(excusePatterns)
const verbs = phraseBook(removalVerbs)
const tails = phraseSet(removalTails)
const undos = phraseSet(undoPatterns)
const startOvers = phraseSet(startOverPatterns)
const setPlaces = phraseBook(setPlacePatterns)
const setNumbers = phraseSet(setNumberPatterns)

/** What is to be taken back, as far as its words say. */
type Object = {
  isMany: boolean
  isPointed: boolean
  hasNoun: boolean
  hasParticle: boolean
  position: number | null
  exerciseId: string | null
}

/** Reads one piece of the object at a position and answers its length; 0 for a word that belongs to none. */
function readPiece(scan: Scan, at: number, object: Object, takesParticle: boolean): number {
  const place = readPhrase(setPlaces, scan, at)
  const numbered = place === null ? readPhrase(setNumbers, scan, at) : null
  const position = place?.value ?? numbered?.numbers[0]?.value
  if (position !== undefined && Number.isInteger(position) && position >= 1 && object.position === null) {
    object.position = position
    return place?.length ?? numbered?.length ?? 0
  }
  const tail = readPhrase(tails, scan, at)
  if (tail !== null) {
    object.hasParticle ||= removalParticles.has(scan.wordAt(at))
    return tail.length
  }
  const named = scan.exerciseAt.get(at)
  if (named !== undefined && object.exerciseId === null) {
    object.exerciseId = named.exercise.id
    return named.length
  }
  const word = scan.wordAt(at)
  const isParticle = takesParticle && removalParticles.has(word)
  const isKnown = removalMany.has(word) || removalPointers.has(word) || removalNouns.has(word) || isParticle
  object.isMany ||= removalMany.has(word)
  object.isPointed ||= removalPointers.has(word)
  object.hasNoun ||= removalNouns.has(word)
  object.hasParticle ||= isParticle
  if (isKnown || removalGlue.has(word)) return 1
  // "the last three": a number counts sets only behind a word that points at them.
  const count = removalPointers.has(scan.wordAt(at - 1)) ? scan.numberAt(at) : null
  object.isMany ||= count !== null
  return count?.length ?? 0
}

function readObject(scan: Scan, start: number, end: number, takesParticle: boolean): Object | null {
  const object: Object = {
    isMany: false,
    isPointed: false,
    hasNoun: false,
    hasParticle: false,
    position: null,
    exerciseId: null,
  }
  for (let at = start; at < end; ) {
    const length = readPiece(scan, at, object, takesParticle)
    if (length === 0) return null
    at += length
  }
  return object
}

const askBeforeDeleting = (): Reading =>
  ask(
    'Delete more than the last set? That is done on the screen, where it can be seen.',
    [{ label: 'Only the last set', utterance: 'delete the last set' }],
    [],
  )

/**
 * Reads "scrap that", "take the last one back out", "delete set 2": one set is taken back, the last or the one named; more than one is
 * asked about, always. Null when the utterance, courtesies and excuses apart, is no such order.
 */
export function readRemoval(scan: Scan): Reading | null {
  const last: Reading = { kind: 'undo', target: { kind: 'last' } }
  if (readOrder(undos, scan, excuses) !== null) return last
  if (readOrder(startOvers, scan) !== null) return askBeforeDeleting()
  const { start, end } = coreOf(scan, excuses)
  const verb = readPhrase(verbs, scan, start)
  const object = verb === null ? null : readObject(scan, start + verb.length, end, verb.value === 'part')
  if (verb === null || object === null) return null
  if (verb.value === 'part' && !object.hasParticle) return null
  if (object.position !== null && !object.isMany)
    return { kind: 'undo', target: { kind: 'position', position: object.position } }
  if (!object.isPointed && object.exerciseId === null && !object.isMany) return null
  if (verb.value === 'named' && !(object.isPointed && object.hasNoun)) return null
  if (verb.value === 'plain' && (object.exerciseId !== null || object.isMany)) return null
  const isOfLast = object.exerciseId === null || object.exerciseId === scan.context.lastSet?.exerciseId
  const isOneSet = object.exerciseId === null || object.hasNoun || scan.wordAt(start + verb.length) === 'last'
  if (object.isMany || !isOfLast || !isOneSet) return askBeforeDeleting()
  return verb.value === 'many' ? null : last
}
