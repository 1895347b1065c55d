import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Figure } from './score.ts'

const file = join(import.meta.dirname, 'recorded.json')

/** Figures by their name ("sealed utterances exact"), in 0..1. */
const Recorded = z.record(z.string(), z.number().min(0).max(1))
export type Recorded = z.infer<typeof Recorded>

/** The figures that are better when smaller; all others are better when larger. */
const smallerIsBetter = /\b(silentWrong|askedClear|falseAccept|redFlagFalse)$/

/** Two runs of the same cases give the same shares, but for the last binary digits after a change of order. */
const rounding = 1e-6

/** What the repository holds the parser to; empty where nothing was recorded yet. */
export function readRecorded(): Recorded {
  return existsSync(file) ? Recorded.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
}

/** Makes the figures the ones to hold from now on. Those without cases are not among them. */
export function writeRecorded(figures: ReadonlyMap<string, Figure>): void {
  const values = [...figures].flatMap(([name, { value }]) => (value === null ? [] : [[name, roundTo6(value)] as const]))
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(values), null, 2)}\n`)
}

const roundTo6 = (value: number) => Math.round(value * 1e6) / 1e6

/** What fell under what was recorded, in words; a figure that is no longer measured has fallen too. */
export function findFalls(figures: ReadonlyMap<string, Figure>, recorded: Recorded): string[] {
  return Object.entries(recorded).flatMap(([name, was]) => {
    const value = figures.get(name)?.value ?? null
    if (value === null) return [`${name}: ${percent(was)} recorded, not measured now`]
    const loss = smallerIsBetter.test(name) ? value - was : was - value
    return loss > rounding ? [`${name}: ${percent(value)}, was ${percent(was)}`] : []
  })
}

const percent = (value: number) => `${(value * 100).toFixed(2)} %`
