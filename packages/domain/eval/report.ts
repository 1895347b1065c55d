import type { Part } from './corpus.ts'
import type { Evaluation, Miss } from './evaluate.ts'
import {
  calibrate,
  type Figure,
  groupBy,
  scoreInjuries,
  scoreMessages,
  scoreNames,
  scoreUtterances,
  share,
} from './score.ts'

/** Every figure of a part by its full name, as it is recorded. */
export function figuresOf(part: Part, evaluation: Evaluation): Map<string, Figure> {
  const groups = {
    utterances: scoreUtterances(evaluation.utterances),
    names: scoreNames(evaluation.names),
    injuries: scoreInjuries(evaluation.injuries),
    messages: scoreMessages(evaluation.messages),
  }
  return new Map(
    Object.entries(groups).flatMap(([group, figures]) =>
      Object.entries(figures).map(([name, figure]): [string, Figure] => [`${part} ${group} ${name}`, figure]),
    ),
  )
}

/** A part as a person reads it: the figures, the calibration, and where the misses sit. */
export function describePart(part: Part, evaluation: Evaluation): string {
  const figures = [...figuresOf(part, evaluation)].map(([name, figure]) => [
    name.slice(part.length + 1),
    percent(figure),
    `of ${figure.of}`,
  ])
  return [
    `== ${part}`,
    table(['figure', 'value', 'cases'], figures),
    `Calibration of ${part} (readings that are neither a question nor nothing):`,
    table(['confidence', 'readings', 'right', 'auto', 'auto wrong'], calibrationRows(evaluation)),
    `Categories of ${part}:`,
    table(['category', 'cases', 'exact', 'silent-wrong', 'asked, clear'], categoryRows(evaluation)),
    `Messages of ${part} by label:`,
    table(['label', 'cases', 'right'], labelRows(evaluation)),
  ].join('\n\n')
}

function calibrationRows({ utterances }: Evaluation): string[][] {
  return calibrate(utterances).map(({ from, to, count, right, auto, autoWrong }) => [
    `${from.toFixed(2)} - ${to.toFixed(2)}`,
    String(count),
    percent({ value: count === 0 ? null : right / count, of: count }),
    String(auto),
    String(autoWrong),
  ])
}

function categoryRows({ utterances }: Evaluation): string[][] {
  return [...groupBy(utterances, ({ category }) => category)].map(([category, verdicts]) => {
    const { exact, silentWrong, askedClear } = scoreUtterances(verdicts)
    return [category, String(verdicts.length), percent(exact), percent(silentWrong), percent(askedClear)]
  })
}

function labelRows({ messages }: Evaluation): string[][] {
  return [...groupBy(messages, ({ expected }) => expected)].map(([label, verdicts]) => [
    label,
    String(verdicts.length),
    percent(share(verdicts, ({ expected, got }) => expected === got)),
  ])
}

/** The misses of a part, one a line. */
export function describeMisses(misses: readonly Miss[]): string {
  return misses.map(({ id, group, text, wrong }) => `${id} [${group}] ${JSON.stringify(text)}\n    ${wrong}`).join('\n')
}

const percent = ({ value }: Figure) => (value === null ? '-' : `${(value * 100).toFixed(1)} %`)

/** Columns as wide as their widest cell; the first is text, the others are numbers and end at the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return [head, ...rows].map(line).join('\n')
}
