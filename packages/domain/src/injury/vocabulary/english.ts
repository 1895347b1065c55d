import { alarmPatterns } from './english-alarms.ts'
import { assertionPatterns } from './english-assertions.ts'
import { evidencePatterns } from './english-evidence.ts'
import { feverPatterns } from './english-fevers.ts'
import { figurePatterns } from './english-figures.ts'
import { headPatterns } from './english-heads.ts'
import { hurtPatterns } from './english-hurts.ts'
import { limbPatterns } from './english-limbs.ts'
import { organPatterns } from './english-organs.ts'
import { painPatterns } from './english-pains.ts'
import { quietPatterns } from './english-quiet.ts'
import { signPatterns } from './english-signs.ts'

// The words injuries are recognised by. A line is a pattern: plain words, {a|b|} for alternatives (an empty one makes it optional).
// Words come without apostrophes; "don't" is "do not", "I'm" is "i am". Words of degree ("really") are gone before patterns are tried.

/** Words of degree and sounds of thinking, dropped before anything is matched. */
export const degreeWords: ReadonlySet<string> = new Set(
  `really very so super pretty quite just even actually definitely totally completely literally honestly basically fully properly
  um umm uh uhh er erm like kind kinda sort sorta proper bloody fucking freaking damn absolutely seriously currently probably possibly
  fairly rather slightly somewhat already also always constantly apparently obviously unfortunately guess please hey ok okay well yeah yep oh lol haha
  hi hello extremely incredibly particularly especially basically significantly noticeably entirely`.split(/\s+/),
)

/** All phrases by meaning. A meaning may stand in several of the lists, and a phrase under several meanings. */
export const vocabularies = [
  evidencePatterns,
  painPatterns,
  hurtPatterns,
  signPatterns,
  alarmPatterns,
  organPatterns,
  limbPatterns,
  headPatterns,
  feverPatterns,
  assertionPatterns,
  figurePatterns,
  quietPatterns,
] as const

/** A meaning a phrase can have. */
export type Concept = keyof (typeof evidencePatterns &
  typeof painPatterns &
  typeof hurtPatterns &
  typeof signPatterns &
  typeof alarmPatterns &
  typeof organPatterns &
  typeof limbPatterns &
  typeof headPatterns &
  typeof feverPatterns &
  typeof assertionPatterns &
  typeof figurePatterns &
  typeof quietPatterns)

/** Words a denial reaches through: "no real pain in my", "don't have any numbness or". */
export const transparentWords: ReadonlySet<string> = new Set(
  `have has had having get gets got getting any some a an the my of in on with to is are was were be been being am feel feels feeling felt seem seems
  that much more or nor and major real serious significant sign signs hint trace left right both lower upper back front side this noticed notice noticing
  experience experiencing experienced report causing cause single bit actual sharp shooting i it its think there all at anymore too or sudden major longer
  new other kind of type sort from during while suffering suffer going feeling any such weird unusual muscle joint done did do anything something`.split(
    /\s+/,
  ),
)
