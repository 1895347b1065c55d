import fc from 'fast-check'
import { ExerciseId } from '../../src/ids.ts'
import { contextOfLine } from '../../src/voice/context-line.ts'
import { emptyContext, type ParseContext } from '../../src/voice/parse-context.ts'
import { readCases, UtteranceCase } from '../corpus.ts'

/** What the parser is given in one run. */
export type Heard = { transcript: string; alternatives: readonly string[]; context: ParseContext }

const spoken = readCases('utterances/development.jsonl', UtteranceCase).map(({ text, alternatives, context }) => ({
  text,
  alternatives: alternatives ?? [],
  context: contextOfLine(context ?? {}),
}))
const texts = spoken.map(({ text }) => text)
const vocabulary = [...new Set(texts.flatMap((text) => text.split(/\s+/)))]
const numbers =
  '0 1 2 5 8 10 12 20 45 60 82.5 100 135 185 225 315 500 1000 99999 -5 0.5 1e9 8.25 2:25 1:52:00 6-8 3x10 1,0,5 ½ NaN Infinity'
const marks = ", . ? ! / - : ; ( ) @ + x × # % & £ “ ' 💪 \u200b and then no not same again for at by to"
const insertions = [...numbers.split(' '), ...marks.split(' '), ...vocabulary]

type Slip = readonly [kind: number, at: number, what: number]
const slipKinds = 9

/** One slip of the speaker or the recogniser, done to the words in place. */
function makeSlip(words: string[], [kind, at, what]: Slip): void {
  const place = at % Math.max(1, words.length)
  const word = words[place] ?? ''
  const letter = what % Math.max(1, word.length)
  const inserted = insertions[what % insertions.length] ?? ''
  const other = (texts[what % texts.length] ?? '').split(' ')
  const edits: readonly (() => void)[] = [
    () => words.splice(place, 1),
    () => words.splice(place, 0, word),
    () => words.splice(place, 2, words[place + 1] ?? '', word),
    () => words.splice(place, 1, inserted),
    () => words.splice(place, 0, inserted),
    () => words.splice(place, 1, word.slice(0, letter) + word.slice(letter + 1)),
    () => words.splice(place, 2, word + (words[place + 1] ?? '')),
    () => words.splice(place, words.length, ...other.slice(what % other.length)),
    () => words.push(['then', ',', 'and', 'no'][at % 4] ?? '', ...other),
  ]
  edits[kind]?.()
}

const slip = fc.tuple(fc.nat(slipKinds - 1), fc.nat(40), fc.nat(100_000))
const mostWords = 60

const mutated = fc.tuple(fc.nat(spoken.length - 1), fc.array(slip, { maxLength: 4 })).map(([at, slips]): Heard => {
  const one = spoken[at]
  const words = (one?.text ?? '').split(' ')
  for (const each of slips) makeSlip(words, each)
  const transcript = words.slice(0, mostWords).join(' ')
  return {
    transcript,
    alternatives: slips.length === 0 ? [] : (one?.alternatives ?? []),
    context: one?.context ?? emptyContext(),
  }
})

const id = (text: string) => ExerciseId.parse(text)

const afterBench: ParseContext = {
  ...emptyContext('lb'),
  lastSet: {
    exerciseId: id('bench-press'),
    load: { value: 185, unit: 'lb' },
    reps: 8,
    rpe: 8,
    durationSeconds: null,
    distanceMeters: null,
    isBodyweight: false,
    side: null,
    type: 'working',
  },
  currentExerciseId: id('bench-press'),
  plannedExerciseIds: [id('overhead-press'), id('barbell-row'), id('hammer-curl')],
  recentLoadsKg: new Map([
    [id('bench-press'), [84, 80]],
    [id('back-squat'), [120]],
  ]),
}
const contexts = fc.constantFrom(emptyContext('lb'), emptyContext('kg'), afterBench)

const jumbled = fc.array(fc.constantFrom(...insertions), { maxLength: 14 }).map((words) => words.join(' '))
const noise = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 40 }))

const random = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: jumbled }, { weight: 1, arbitrary: noise }), contexts)
  .map(([transcript, context]): Heard => ({ transcript, alternatives: [`${transcript} 5`], context }))

/** Utterances of natural length: two in three as a lifter said them with up to four slips, the others words, numbers or characters at random. */
export const anyUtterance: fc.Arbitrary<Heard> = fc.oneof(
  { weight: 2, arbitrary: mutated },
  { weight: 1, arbitrary: random },
)
