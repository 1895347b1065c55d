const pairs = (text: string): ReadonlyMap<string, number> =>
  new Map(text.split(/\s+/).map((pair) => [pair.split('=')[0] ?? '', Number(pair.split('=')[1])]))

/** The words English counts with. Homophones are not here: they are numbers only where a slot needs one. */
export const numberWords = {
  units: pairs('one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9'),
  unitsPlural: pairs('fives=5 twos=2'),
  teens: pairs(
    'ten=10 eleven=11 twelve=12 dozen=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19',
  ),
  tens: pairs('twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90'),
  tensPlural: pairs(
    'tens=10 twelves=12 fifteens=15 twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90',
  ),
  zero: new Set(['oh', 'o', 'zero']),
  hundred: new Set(['hundred', 'hundreds', 'hunnid']),
  thousand: new Set(['thousand']),
  point: new Set(['point', 'dot']),
  half: new Set(['half']),
  quarter: new Set(['quarter']),
  /** What a count stands before: "one hundred eight reps" is 100, then 8 reps. */
  countedThings: new Set(['reps', 'rep', 'sets', 'times', 'rpe', 'rir']),
  /** What a recogniser writes for a number. Read as that number only in a slot that wants one and has none. */
  homophones: pairs(
    'ate=8 won=1 to=2 too=2 for=4 fore=4 tree=3 free=3 sex=6 sax=6 sicks=6 tin=10 nein=9 fife=5 hate=8 sivan=7',
  ),
} as const
