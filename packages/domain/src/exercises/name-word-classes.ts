import type { Equipment } from './exercise.ts'

/** Words a name can lose without becoming another one. */
export const fillerWords: ReadonlySet<string> = new Set(
  (
    'a an the some my our of on with and to for at in do did doing done exercise movement please then now ' +
    'this that these those using from off onto into gym went go played playing'
  ).split(' '),
)

/** Other ways to say one word of a name, in the form of name fragments. */
export const sameWords: ReadonlyMap<string, string> = new Map([
  ['tri', 'tricep'],
  ['bi', 'bicep'],
  ['tris', 'tricep'],
  ['bis', 'bicep'],
  ['ham', 'hamstring'],
  ['hammy', 'hamstring'],
  ['abdominal', 'ab'],
  ['pectoral', 'pec'],
  ['deltoid', 'delt'],
  ['ext', 'extension'],
  ['inc', 'incline'],
  ['incl', 'incline'],
  ['inclined', 'incline'],
  ['dec', 'decline'],
  ['declined', 'decline'],
  ['rev', 'reverse'],
  ['reversed', 'reverse'],
  ['sitting', 'seated'],
  ['stood', 'standing'],
  ['laying', 'lying'],
  ['lie', 'lying'],
  ['narrow', 'close'],
  ['unilateral', 'single'],
  ['mach', 'machine'],
  ['hexbar', 'trapbar'],
  ['assist', 'assisted'],
  ['support', 'supported'],
  ['weight', 'weighted'],
])

const joinedPairs: readonly (readonly [pair: string, joined: string])[] = [
  ...'pull chin push press sit step muscle get roll wall v z'
    .split(' ')
    .map((verb) => [`${verb} up`, `${verb}up`] as const),
  ...'pull push press'.split(' ').map((verb) => [`${verb} down`, `${verb}down`] as const),
  ['pull over', 'pullover'],
  ['pull through', 'pullthrough'],
  ['pull apart', 'pullapart'],
  ['cross over', 'crossover'],
  ['kick back', 'kickback'],
  ['dead lift', 'deadlift'],
  ['double under', 'doubleunder'],
  ['kettle bell', 'kettlebell'],
  ['kettle ball', 'kettlebell'],
  ['dumb bell', 'dumbbell'],
  ['bar bell', 'barbell'],
  ['hand stand', 'handstand'],
  ['cable machine', 'cable'],
  ['straight bar', 'straightbar'],
  ['v bar', 'vbar'],
  ['v grip', 'vbar'],
  ['seated down', 'seated'],
  ['lying down', 'lying'],
  ['standing up', 'standing'],
  ['dead bug', 'deadbug'],
  ['skull crusher', 'skullcrusher'],
  ['face pull', 'facepull'],
  ['bent over', 'bentover'],
  ['roll out', 'rollout'],
  ['t bar', 'tbar'],
  ['ez bar', 'ezbar'],
  ['ez barbell', 'ezbar'],
  ['e z', 'ez'],
  ['trap bar', 'trapbar'],
  ['hex bar', 'trapbar'],
  ['safety bar', 'safetybar'],
  ['smith machine', 'smith'],
  ['medicine ball', 'medicineball'],
  ['swiss ball', 'swissball'],
  ['stability ball', 'swissball'],
  ['exercise ball', 'swissball'],
  ['resistance band', 'band'],
  ['body weighted', 'bodyweight'],
  ['pec deck', 'pecdeck'],
  ['pec decline', 'pecdeck'],
  ['peck deck', 'pecdeck'],
  ['a time', 'a'],
  ['in client', 'incline'],
  ['in cline', 'incline'],
  ['in klein', 'incline'],
]

const joinedWords = new Map<string, Map<string, string>>()
for (const [pair, joined] of joinedPairs) {
  const [first = '', second = ''] = pair.split(' ')
  const known = joinedWords.get(first)
  if (known === undefined) joinedWords.set(first, new Map([[second, joined]]))
  else known.set(second, joined)
}

/** The one word two words become that are also written as one, or that name one thing together ("pull up", "smith machine"); undefined for others. */
export function joinedWord(first: string, second: string): string | undefined {
  return joinedWords.get(first)?.get(second)
}

const machines: readonly Equipment[] = [
  'stack_machine',
  'plate_machine',
  'assisted_machine',
  'rower',
  'stair',
  'bike',
  'treadmill',
]

/** What an equipment word may stand for. Said on top of a name it is no other exercise as long as the exercise is done with it. */
export const equipmentByWord: ReadonlyMap<string, readonly Equipment[]> = new Map<string, readonly Equipment[]>([
  ['barbell', ['barbell', 'ez_bar']],
  ['dumbbell', ['dumbbell']],
  ['kettlebell', ['kettlebell']],
  ['cable', ['cable']],
  ['machine', machines],
  ['smith', ['smith']],
  ['ezbar', ['ez_bar']],
  ['ez', ['ez_bar']],
  ['trapbar', ['trap_bar']],
  ['safetybar', ['safety_bar']],
  ['landmine', ['landmine']],
  ['band', ['band']],
  ['banded', ['band']],
  ['bodyweight', ['bodyweight']],
  ['ring', ['rings']],
  ['trx', ['suspension']],
  ['suspension', ['suspension']],
  ['plate', ['plate', 'plate_machine']],
  ['medicineball', ['medicine_ball']],
  ['swissball', ['swiss_ball']],
  ['sandbag', ['sandbag']],
  ['sled', ['sled', 'plate_machine']],
  ['straightbar', ['barbell', 'cable']],
])

/** Words of one group exclude each other: a name with another word of the group is another exercise. */
const opposites: readonly string[] = [
  'standing seated lying kneeling hanging prone supine',
  'incline decline flat',
  'front back rear side',
  'wide close',
  'high low',
  'abduction adduction',
  'abductor adductor',
  'internal external',
  'supinated pronated neutral',
  'flexion extension',
  'push pull',
  'pushup pullup chinup situp stepup muscleup',
  'pushdown pulldown',
  'overhand underhand',
  'concentric eccentric',
  'left right',
]

const oppositeGroup: ReadonlyMap<string, number> = new Map(
  opposites.flatMap((group, at) => group.split(' ').map((word) => [word, at] as const)),
)

/** The group of words that exclude each other a word belongs to, or null. */
export function oppositeGroupOf(word: string): number | null {
  return oppositeGroup.get(word) ?? null
}

/** Words that name no movement: alone they point at no single exercise. */
export const looseWords: ReadonlySet<string> = new Set(
  `leg arm chest shoulder back hip glute calf hamstring quad tricep bicep forearm wrist neck ab core lat delt trap knee ankle foot toe body
  upper lower front rear side high low wide close overhead single double alternating weighted assisted reverse
  standing seated lying kneeling incline decline flat machine grip stretch elevated`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

type WordWeight = { extra: number; missing: number }
const plainWeight: WordWeight = { extra: 1, missing: 1 }
const equipmentWeight: WordWeight = { extra: 0.1, missing: 0.2 }

const weightByWord: ReadonlyMap<string, WordWeight> = new Map<string, WordWeight>([
  ...'regular normal classic conventional traditional basic standard strict full style variation version position'
    .split(' ')
    .map((word) => [word, { extra: 0.1, missing: 0.5 }] as const),
  ...'45 degree handle attachment heavy light left right help between against holding 2'
    .split(' ')
    .map((word) => [word, { extra: 0.15, missing: 0.5 }] as const),
  ...'standing flat'.split(' ').map((word) => [word, { extra: 0.2, missing: 0.5 }] as const),
  ...'seated lying bentover'.split(' ').map((word) => [word, { extra: 0.45, missing: 0.6 }] as const),
  ...'grip stance bar vbar rope thing stuff upper lower'
    .split(' ')
    .map((word) => [word, { extra: 0.4, missing: 0.3 }] as const),
  ['alternating', { extra: 0.3, missing: 0.3 }],
  ['weighted', { extra: 0.2, missing: 0.6 }],
])

/** How much of a name a word is: `extra` when only the query has it, `missing` when only the name has it. 0..1. */
export function wordWeight(word: string): WordWeight {
  return weightByWord.get(word) ?? (equipmentByWord.has(word) ? equipmentWeight : plainWeight)
}
