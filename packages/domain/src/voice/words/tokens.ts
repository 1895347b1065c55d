/**
 * One piece of an utterance. `word` is lower case without apostrophes; `number` was written in digits;
 * `clock` is digits with colons ("2:25", "1:52:00"); `mark` is punctuation that parts phrases.
 * `start` and `end` are positions in the text of `TokenisedText`, whose case is the speaker's.
 */
export type Token = { start: number; end: number } & (
  | { kind: 'word'; text: string }
  | { kind: 'number'; text: string; value: number; isPlural: boolean }
  | { kind: 'clock'; text: string; parts: readonly number[] }
  | { kind: 'mark'; text: ',' | '.' | '?' | '-' | '/' | ':' }
)

export type TokenisedText = { text: string; tokens: readonly Token[] }

const lexemes =
  /(?<space>\s+)|(?<clock>\d{1,3}(?::\d{2}){1,2}(?!\d))|(?<spaced>[1-4],\d,[05](?![\d,]))|(?<number>\d{1,3}(?:,\d{3})+(?![\d,])|\d{2,3},(?:5|25|75)(?![\d,])|\d+(?:\.\d+)?|\.\d+)(?<plural>'?s(?![a-z]))?|(?<word>\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*)|(?<sign>[£#@+×*%&½¼¾−–—-]|[,;:!?./()"])/uy

const hiddenCharacters = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const fractions: ReadonlyMap<string, string> = new Map([
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
])
const signWords: ReadonlyMap<string, string> = new Map([
  ['@', 'at'],
  ['+', 'plus'],
  ['×', 'x'],
  ['*', 'x'],
  ['%', 'percent'],
  ['&', 'and'],
  ['£', 'lb'],
  ['#', 'lb'],
])
const endings: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'d", 'would'],
]
const isPlusIs = new Set(['what', 'that', 'it', 'he', 'she', 'who', 'how', 'where', 'when', 'there', 'here', 'this'])

/** Negations as they are typed in haste and written by recognisers. "wont" and "cant" are words, but not in a gym. */
const bareNegations = new Set(
  'dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt couldnt wouldnt shouldnt'.split(' '),
)

/** "200kgx10": a unit and the sign behind it, written together. */
const unitAndSign = /^(kgs?|lbs?)x$/

function splitContraction(word: string): string[] {
  const unit = unitAndSign.exec(word)?.[1]
  if (unit !== undefined) return [unit, 'x']
  if (word === 'cant' || word === 'cannot') return ['can', 'not']
  if (word === 'wont') return ['will', 'not']
  if (bareNegations.has(word)) return [word.slice(0, -2), 'not']
  if (!word.includes("'")) return [word]
  if (word === "can't") return ['can', 'not']
  if (word === "won't") return ['will', 'not']
  if (word === "let's") return ['lets']
  for (const [ending, meaning] of endings) {
    if (word.endsWith(ending) && word.length > ending.length) return [word.slice(0, -ending.length), meaning]
  }
  if (word.endsWith("'s") && isPlusIs.has(word.slice(0, -2))) return [word.slice(0, -2), 'is']
  return [word.replaceAll("'", '')]
}

function normalise(raw: string): string {
  return raw
    .replace(/(\d)\s?([½¼¾])/g, (_, digit: string, sign: string) => `${digit}${fractions.get(sign) ?? ''}`)
    .replace(/[½¼¾]/g, (sign) => `0${fractions.get(sign) ?? ''}`)
    .normalize('NFKC')
    .replace(hiddenCharacters, '')
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (initials) => `${initials.replaceAll('.', '')} `)
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
}

function readSign(sign: string, lower: string, at: number, previous: Token | undefined): Token | null {
  const place = { start: at, end: at + 1 }
  const next = lower[at + 1] ?? ' '
  if (
    sign === '£' ||
    sign === '@' ||
    sign === '+' ||
    sign === '×' ||
    sign === '*' ||
    sign === '%' ||
    sign === '&' ||
    sign === '#'
  ) {
    return { kind: 'word', text: signWords.get(sign) ?? sign, ...place }
  }
  if (sign === ',' || sign === ';' || sign === '(' || sign === ')') return { kind: 'mark', text: ',', ...place }
  if (sign === '.' || sign === '!') return { kind: 'mark', text: '.', ...place }
  if (sign === '?' || sign === ':' || sign === '/') return { kind: 'mark', text: sign, ...place }
  if (sign === '"') return null
  const touchesBefore = previous !== undefined && previous.end === at
  const isDigitNext = next >= '0' && next <= '9'
  if (sign === '—' || sign === '–') {
    return touchesBefore && isDigitNext && sign === '–'
      ? { kind: 'mark', text: '-', ...place }
      : { kind: 'mark', text: ',', ...place }
  }
  if (!touchesBefore)
    return isDigitNext ? { kind: 'word', text: 'minus', ...place } : { kind: 'mark', text: ',', ...place }
  if (previous.kind === 'word') return next === '-' || next === ' ' ? { kind: 'mark', text: ',', ...place } : null
  return isDigitNext && previous.kind === 'number' ? { kind: 'mark', text: '-', ...place } : null
}

/** "£185" is read as "185 lb": the sign changes places with the number behind it. */
function putUnitsBehind(tokens: Token[]): Token[] {
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    if (
      token.kind === 'word' &&
      token.text === 'lb' &&
      token.end - token.start === 1 &&
      next?.kind === 'number' &&
      next.start === token.end
    ) {
      tokens[at] = next
      tokens[at + 1] = token
    }
  }
  return tokens
}

/**
 * Splits an utterance into words, numbers and marks: "185x8" is three tokens, "60kg" two, "pull-ups" two words,
 * "don't" is "do not", "8½" is 8.5, "£185" is 185 lb, "1,0,5" is 105. Invisible characters vanish; emoji part words and are dropped.
 */
export function tokenise(raw: string): TokenisedText {
  const text = normalise(raw)
  const lowered = text.toLowerCase()
  const lower = lowered.length === text.length ? lowered : text
  const tokens: Token[] = []
  let at = 0
  while (at < lower.length) {
    lexemes.lastIndex = at
    const groups = lexemes.exec(lower)?.groups
    if (groups === undefined) {
      at += 1
      continue
    }
    const end = lexemes.lastIndex
    const place = { start: at, end }
    if (groups.clock !== undefined) {
      tokens.push({ kind: 'clock', text: groups.clock, parts: groups.clock.split(':').map(Number), ...place })
    } else if (groups.spaced !== undefined) {
      const digits = groups.spaced.replaceAll(',', '')
      tokens.push({ kind: 'number', text: digits, value: Number(digits), isPlural: false, ...place })
    } else if (groups.number !== undefined) {
      // A comma before a half or a quarter is a decimal one: "82,5".
      const isDecimal = /^\d{2,3},(?:5|25|75)$/.test(groups.number)
      const digits = groups.number.replaceAll(',', isDecimal ? '.' : '')
      tokens.push({
        kind: 'number',
        text: digits,
        value: Number(digits),
        isPlural: groups.plural !== undefined,
        ...place,
      })
    } else if (groups.word !== undefined) {
      for (const word of splitContraction(groups.word)) tokens.push({ kind: 'word', text: word, ...place })
    } else if (groups.sign !== undefined) {
      const token = readSign(groups.sign, lower, at, tokens.at(-1))
      if (token !== null) tokens.push(token)
    }
    at = end
  }
  return { text, tokens: putUnitsBehind(tokens) }
}
