import type { InjuryCase, MessageCase, NameCase } from './corpus.ts'
import { isAsked, isSilentlyWrong, type UtteranceVerdict } from './judge-utterance.ts'

/** What one figure is, and how many cases it stands on; the value is null where there is none. */
export type Figure = { value: number | null; of: number }

/** The share of `all` that `isCounted`, in 0..1. */
export function share<Item>(all: readonly Item[], isCounted: (item: Item) => boolean): Figure {
  const of = all.length
  return { value: of === 0 ? null : all.filter(isCounted).length / of, of }
}

/** The figures of utterances: all right, silently wrong, and asked about though clear. */
export function scoreUtterances(verdicts: readonly UtteranceVerdict[]) {
  return {
    exact: share(verdicts, ({ differences }) => differences.length === 0),
    silentWrong: share(verdicts, isSilentlyWrong),
    askedClear: share(
      verdicts.filter(({ isClear }) => isClear),
      isAsked,
    ),
  }
}

export type CalibrationRow = { from: number; to: number; count: number; right: number; auto: number; autoWrong: number }

const binEdges = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1]

/** How often readings of each confidence are right. Questions and noise are left out: they claim nothing to be right about. */
export function calibrate(verdicts: readonly UtteranceVerdict[]): CalibrationRow[] {
  const readings = verdicts.filter(({ kind }) => kind !== 'ask' && kind !== 'none')
  return binEdges.slice(0, -1).map((from, at) => {
    const to = binEdges[at + 1] ?? 1
    const inBin = readings.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence <= 1)),
    )
    return {
      from,
      to,
      count: inBin.length,
      right: inBin.filter(({ differences }) => differences.length === 0).length,
      auto: inBin.filter(({ isAuto }) => isAuto).length,
      autoWrong: inBin.filter(isSilentlyWrong).length,
    }
  })
}

/** What a name was taken for; null when it was not accepted. */
export type NameVerdict = { expected: NameCase['expect']; accepted: string | null }

/** Names that mean an exercise and were taken for it; names that mean none and were taken for one. */
export function scoreNames(verdicts: readonly NameVerdict[]) {
  return {
    topOne: share(
      verdicts.filter(({ expected }) => expected !== null),
      ({ expected, accepted }) => expected === accepted,
    ),
    falseAccept: share(
      verdicts.filter(({ expected }) => expected === null),
      ({ accepted }) => accepted !== null,
    ),
  }
}

export type InjuryVerdict = { expected: InjuryCase['expect']; got: InjuryCase['expect'] }

/** F1 of "this is an injury"; part, side and severity where it is one and was found; red flags found and falsely raised. */
export function scoreInjuries(verdicts: readonly InjuryVerdict[]) {
  const isFound = ({ expected, got }: InjuryVerdict) => expected.injury && got.injury
  const found = verdicts.filter(isFound)
  const said = verdicts.filter(({ expected }) => expected.injury).length
  const claimed = verdicts.filter(({ got }) => got.injury).length
  return {
    f1: { value: said + claimed === 0 ? null : (2 * found.length) / (said + claimed), of: said },
    bodyPart: share(found, ({ expected, got }) => expected.bodyPart === got.bodyPart),
    side: share(found, ({ expected, got }) => expected.side === got.side),
    severity: share(found, ({ expected, got }) => expected.severity === got.severity),
    redFlagRecall: share(
      verdicts.filter(({ expected }) => expected.redFlag),
      ({ got }) => got.redFlag,
    ),
    redFlagFalse: share(
      verdicts.filter(({ expected }) => !expected.redFlag),
      ({ got }) => got.redFlag,
    ),
  }
}

export type MessageVerdict = { expected: MessageCase['expect']['label']; got: string }

/** Messages that went where they belong. */
export function scoreMessages(verdicts: readonly MessageVerdict[]) {
  return { accuracy: share(verdicts, ({ expected, got }) => expected === got) }
}

/** The items of each group, in the order in which the groups first appear. */
export function groupBy<Item>(items: readonly Item[], groupOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item])
  return groups
}
