import { findExercise } from '../../exercises/catalog-exercises.ts'
import { ExerciseId } from '../../ids.ts'
import type { ParseContext } from '../parse-context.ts'
import { glue } from '../vocabulary/english.ts'
import type { TokenisedText } from '../words/tokens.ts'
import { referenceRules } from './change-slots.ts'
import { countRules } from './count-slots.ts'
import { distanceRules, halfMarathonMeters, marathonMeters, stretchRules } from './distance-slots.ts'
import { failureRules, mannerRules } from './effort-slots.ts'
import { everyRules } from './every-slots.ts'
import type { Item } from './item.ts'
import { joinMachines } from './join-machine.ts'
import { linkRules } from './link-slots.ts'
import { loadRules } from './load-slots.ts'
import { laterPaceRules, paceRules } from './pace-slots.ts'
import { earlyRemarkRules, lateRemarkRules, remarkRules, repairRules } from './remark-slots.ts'
import { readItems, type Scan, type SlotRule, startScan } from './scan.ts'
import { clockRules, durationRules } from './time-slots.ts'

const runId = ExerciseId.parse('run')
const parkrunMeters = 5000

/** How long a race is whose name says it; a parkrun is 5 km. */
function raceMeters(id: string, words: readonly string[]): number | null {
  if (id === 'parkrun') return parkrunMeters
  return !words.includes('marathon') ? null : words.includes('half') ? halfMarathonMeters : marathonMeters
}

const readExercise: SlotRule = (scan, at) => {
  const match = scan.exerciseAt.get(at)
  if (match === undefined) return null
  const words = Array.from({ length: match.length }, (_, step) => scan.wordAt(at + step))
  const meters = raceMeters(match.exercise.id, words)
  const named = { kind: 'exercise' as const, exercise: match.exercise, score: 1 }
  return { contents: meters === null ? [named] : [named, { kind: 'distance', meters }], length: match.length }
}

/** "… and then a 5 k": kilometres with an article and without a name are a run. */
const readRun: SlotRule = (scan, at) => {
  const number = scan.wordAt(at) === 'a' || scan.wordAt(at) === 'my' ? scan.numberAt(at + 1) : null
  const unit = at + 1 + (number?.length ?? 0)
  if (number === null || !/^(?:k|km)$/.test(scan.wordAt(unit)) || number.value < 1 || number.value > 100) return null
  const isNamed =
    scan.profileAt(at) === 'distance' ||
    scan.exerciseAt.has(unit + 1) ||
    ['kettlebell', 'dumbbell', 'plate', 'vest'].includes(scan.wordAt(unit + 1))
  const run = isNamed ? null : findExercise(runId)
  if (run === null) return null
  return {
    contents: [
      { kind: 'exercise', exercise: run, score: 0.95 },
      { kind: 'distance', meters: number.value * 1000 },
    ],
    length: unit + 1 - at,
  }
}

/** The grammar of a spoken set: the rules in the order they are tried. A new pattern is a new rule, or a line of the vocabulary. */
const setRules: readonly SlotRule[] = [
  ...earlyRemarkRules,
  readRun,
  readExercise,
  ...repairRules,
  ...failureRules,
  ...remarkRules,
  ...referenceRules,
  ...mannerRules,
  ...everyRules,
  ...stretchRules,
  ...countRules,
  ...paceRules,
  ...durationRules,
  ...laterPaceRules,
  ...distanceRules,
  ...clockRules,
  ...loadRules,
  ...linkRules,
  ...lateRemarkRules,
]

const isGlue = (scan: Scan, at: number) => {
  const token = scan.tokens[at]
  return token === undefined || token.kind === 'mark' || glue.has(token.text)
}

/** Reads an utterance into its slots, from left to right. */
export function readUtterance(text: TokenisedText, context: ParseContext): { scan: Scan; items: Item[] } {
  const scan = startScan(text, context)
  return { scan, items: joinMachines(dropImpliedDistance(readItems(scan, setRules, isGlue)), scan) }
}

/** The distance in a race's name gives way to one that was said. */
function dropImpliedDistance(items: Item[]): Item[] {
  const isImplied = (item: Item) =>
    item.kind === 'distance' && items.some((other) => other.kind === 'exercise' && other.from === item.from)
  const isSaid = items.some((item) => item.kind === 'distance' && !isImplied(item))
  return isSaid ? items.filter((item) => !isImplied(item)) : items
}
