import { parseArgs } from 'node:util'
import { Part } from './corpus.ts'
import { evaluate } from './evaluate.ts'
import { findFalls, readRecorded, writeRecorded } from './recorded.ts'
import { describeMisses, describePart, figuresOf } from './report.ts'

const help = `Scores the parser, the matcher, the injury rules and the classifier on the corpus beside this file.

Usage: npm run eval [-- options]

  --misses   list the misses of the development part as well (those of the sealed part are never shown)
  --record   hold the figures of this run from now on (writes packages/domain/eval/recorded.json)
  --help     this text

Ends with status 1 where a figure fell under the recorded one.

Examples:
  $ npm run eval
  $ npm run eval -- --misses
  $ npm run eval -- --record`

const print = (text: string) => process.stdout.write(`${text}\n`)

type Options = { misses: boolean; record: boolean }

function run({ misses, record }: Options): void {
  const evaluations = Part.options.map((part) => ({ part, evaluation: evaluate(part) }))
  const figures = new Map(evaluations.flatMap(({ part, evaluation }) => [...figuresOf(part, evaluation)]))
  for (const { part, evaluation } of evaluations) {
    print(`${describePart(part, evaluation)}\n`)
    if (misses && part === 'development') print(`Misses of ${part}:\n${describeMisses(evaluation.misses)}\n`)
  }
  const recorded = readRecorded()
  const falls = findFalls(figures, recorded)
  if (falls.length > 0) print(`Fallen:\n${falls.map((fall) => `  ${fall}`).join('\n')}`)
  if (record) {
    writeRecorded(figures)
    print('Recorded.')
    return
  }
  if (falls.length > 0) {
    process.exitCode = 1
    return
  }
  const held = Object.keys(recorded).length
  print(held > 0 ? `No figure fell under the ${held} recorded.` : 'Nothing is recorded yet; --record does.')
}

function readOptions(): Options | 'help' {
  const { values } = parseArgs({
    options: { misses: { type: 'boolean' }, record: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  return values.help ? 'help' : { misses: values.misses ?? false, record: values.record ?? false }
}

function main(): void {
  let options: Options | 'help'
  try {
    options = readOptions()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    process.stderr.write(`${error.message}\n\n${help}\n`)
    process.exitCode = 2
    return
  }
  if (options === 'help') print(help)
  else run(options)
}

main()
