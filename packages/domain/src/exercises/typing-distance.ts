const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

function neighboursOf(letter: string): string {
  for (const [at, row] of keyRows.entries()) {
    const column = row.indexOf(letter)
    if (column < 0) continue
    // Each row is set in by about half a key: the keys above are at the same column and the next, those below at the same and the one before.
    const above = keyRows[at - 1]?.slice(column, column + 2) ?? ''
    const below = keyRows[at + 1]?.slice(Math.max(0, column - 1), column + 1) ?? ''
    return `${row[column - 1] ?? ''}${row[column + 1] ?? ''}${above}${below}`
  }
  return ''
}

const codeA = 97
const letterCount = 26
const isNearKey = new Uint8Array(letterCount * letterCount)
for (const letter of keyRows.join('')) {
  for (const other of neighboursOf(letter))
    isNearKey[(letter.charCodeAt(0) - codeA) * letterCount + other.charCodeAt(0) - codeA] = 1
}
const vowels = new Set([...'aeiouy'].map((letter) => letter.charCodeAt(0)))

/** What a slip costs; 1 is a plain one. A slip of the fingers costs less than a letter out of the blue. */
const slip = { swapped: 0.7, doubled: 0.6, missing: 0.9, extra: 1, nearKey: 0.8, otherVowel: 0.8, otherLetter: 1.2 }

function substitution(said: number, meant: number): number {
  if (said === meant) return 0
  if (vowels.has(said) && vowels.has(meant)) return slip.otherVowel
  const row = said - codeA
  const column = meant - codeA
  const areLetters = row >= 0 && row < letterCount && column >= 0 && column < letterCount
  return areLetters && isNearKey[row * letterCount + column] === 1 ? slip.nearKey : slip.otherLetter
}

const longest = 96
const width = longest + 1
const table = new Float64Array(width * width)

function cell(row: number, column: number): number {
  return table[row * width + column] ?? Number.POSITIVE_INFINITY
}

/**
 * How far a typed word is from the one that was meant, in slips: swapped, dropped, doubled, extra and wrong letters, wrong ones
 * costing less when the keys are neighbours. 0 for equal words; Infinity as soon as it must exceed `limit` or a word is over 96 letters.
 * Source: optimal string alignment (Damerau 1964, doi:10.1145/363958.363994), restricted to adjacent swaps; the weights are ours.
 */
export function typingDistance(typed: string, meant: string, limit: number): number {
  if (typed === meant) return 0
  if (typed.length > longest || meant.length > longest) return Number.POSITIVE_INFINITY
  if (Math.abs(typed.length - meant.length) * slip.doubled > limit) return Number.POSITIVE_INFINITY
  for (let column = 0; column <= meant.length; column += 1) table[column] = column * slip.missing
  // Further from the diagonal the letters left over alone exceed the limit: those cells are never looked at.
  const band = Math.floor(limit / slip.doubled)
  for (let row = 1; row <= typed.length; row += 1) {
    const said = typed.charCodeAt(row - 1)
    const before = row > 1 ? typed.charCodeAt(row - 2) : -1
    const from = Math.max(1, row - band)
    const to = Math.min(meant.length, row + band)
    let least = from === 1 ? row * slip.extra : Number.POSITIVE_INFINITY
    table[row * width + from - 1] = least
    if (to < meant.length) table[row * width + to + 1] = Number.POSITIVE_INFINITY
    for (let column = from; column <= to; column += 1) {
      const letter = meant.charCodeAt(column - 1)
      const letterBefore = column > 1 ? meant.charCodeAt(column - 2) : -1
      let cost = cell(row - 1, column - 1) + substitution(said, letter)
      cost = Math.min(cost, cell(row - 1, column) + (said === before ? slip.doubled : slip.extra))
      cost = Math.min(cost, cell(row, column - 1) + (letter === letterBefore ? slip.doubled : slip.missing))
      if (said === letterBefore && before === letter && said !== letter)
        cost = Math.min(cost, cell(row - 2, column - 2) + slip.swapped)
      table[row * width + column] = cost
      if (cost < least) least = cost
    }
    if (least > limit + slip.swapped) return Number.POSITIVE_INFINITY
  }
  const distance = cell(typed.length, meant.length)
  return distance <= limit ? distance : Number.POSITIVE_INFINITY
}
