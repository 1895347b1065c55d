import type { DraftDoubt, SetDraft } from './set-draft.ts'

/** "225 at 5": five reps, or an effort of five? */
export function repsOrEffort(value: number): DraftDoubt {
  return {
    question: `Is ${value} the reps or the RPE?`,
    options: [
      (draft: SetDraft): SetDraft => ({ ...draft, reps: Math.max(1, Math.round(value)) }),
      (draft: SetDraft): SetDraft => ({ ...draft, reps: null, efforts: [{ kind: 'rpe', values: [value] }] }),
    ],
  }
}

/** "8 at 8": eight reps with a weight of eight, or at an effort of eight? */
export function loadOrEffort(value: number): DraftDoubt {
  return {
    question: `Is ${value} the weight or the RPE?`,
    options: [
      (draft: SetDraft): SetDraft => draft,
      (draft: SetDraft): SetDraft => ({ ...draft, load: null, efforts: [{ kind: 'rpe', values: [value] }] }),
    ],
  }
}

/** "hammer curl 15 12": a weight and its reps, or the reps of two sets? */
export function loadAndRepsOrTwoCounts(first: number, second: number): DraftDoubt {
  return {
    question: `Is that ${second} reps with ${first}, or sets of ${first} and ${second} reps?`,
    options: [
      (draft: SetDraft): SetDraft => draft,
      (draft: SetDraft): SetDraft => ({ ...draft, load: null, reps: first }),
    ],
  }
}
