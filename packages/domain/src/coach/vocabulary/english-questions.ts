const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const phrases = (text: string): ReadonlySet<string> => new Set(text.split(',').map((phrase) => phrase.trim()))

/** The words a question is known by. */
export const questionWords = {
  wh: words("what whats what's which when whens whys where wheres who whos whose why how hows wat wut"),
  auxiliaries: words(
    'is are am was were do does did can could should would will shall have has had may might isnt arent dont cant wont doesnt any anyone anybody',
  ),
  /** Behind these a question needs a subject: "did I", not "did legs". */
  pastAuxiliaries: words('did had was were have has may might will'),
  subjects: words('i you we he she they it that there this my the your anyone anybody people someone these those u ya'),
  /** What may stand before the first word of a question. */
  openers: words(
    `so and hey ok okay well hi hello coach but um uh just quick question yo please also thanks sorry voicefit like now then alright right good morning evening
    hmm oh yeah honestly actually btw wait buddy bro dude man afternoon tell me know cheers anyway mate one more thing another serious random`,
  ),
  determiners: words('my the this that these those'),
  youWords: words('you u ya ye yous yall'),
  joiners: words('so but and because'),
  turning: words('am do did should can could would shall will is does are'),
  turned: words('i you we'),
  neverTurned: words('so nor neither as than only'),
  /** What looks like a question and tells: "would love a plan", "can not", "will be back". */
  tellingNext: phrases(
    'would love, would like, will be, could be, would be, will do, can only, could only, would appreciate, could use, could do, can do, would rather, will try, will have, might be, might have, might go, might do, may have, can train, can make, would prefer, any day, any time, any other day, any other time, might try, any weekday, any evening, any morning',
  ),
  /** Behind "do" they make it an order: "do the bench". */
  ordered: words('the it that this a an some my more another not one two three four five six ten me us'),
  /** What begins like a question and exclaims. */
  exclaiming: phrases(
    'how about, what about, what a, what an, how cool, how nice, how lovely, how funny, how sad, how rude, how sweet, how awesome, which is, which was, what i, who cares, who knows, how annoying',
  ),
} as const
