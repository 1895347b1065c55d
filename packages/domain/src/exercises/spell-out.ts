import { nameFragments, nameWords } from './exercise-name.ts'

/** What lifters shorten, in the form of name fragments, and the words it stands for. Initials that name one exercise alone are its aliases. */
const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'sa single arm',
    'sl single leg',
    'cg close grip',
    'wg wide grip',
    'ng neutral grip',
    'rg reverse grip',
    'cs chest supported',
    'bo bent over',
    'btn behind neck',
    'sm smith',
    'bp bench press',
    'ohp overhead press',
    'dl deadlift',
    'rdl romanian deadlift',
    'sldl stiff leg deadlift',
    'overheadsquat overhead squat',
    'bss bulgarian split squat',
    'pwr power',
    'mtn mountain',
    'mt mountain',
    'med medicine',
    'thru through',
    'w with',
    'n and',
  ].map((line) => {
    const [short = '', ...words] = line.split(' ')
    return [short, words] as const
  }),
)

/** Writes out what is short in a query: "SM RDLs" is "smith romanian deadlift"; other words come back as name fragments. */
export function spellOut(query: string): string {
  return nameFragments(nameWords(query))
    .flatMap((fragment) => shortForms.get(fragment) ?? [fragment])
    .join(' ')
}
