const isVowelLike = (letter: string): boolean => 'aeiouyhw'.includes(letter)

/** Spellings of one sound, longer ones first; an upper-case letter stands for a sound of its own. */
const spelling = /^kn|^wr|tch|ch|sh|ph|dge|ge|igh|th|c(?=[eiy])|qu|ck|[qcgxjdbvz]/g

const soundBySpelling: Readonly<Record<string, string>> = {
  kn: 'n',
  wr: 'r',
  tch: 'X',
  ch: 'X',
  sh: 'X',
  ph: 'f',
  dge: 'J',
  ge: 'J',
  igh: 'i',
  th: 't',
  qu: 'k',
  ck: 'k',
  q: 'k',
  c: 'k',
  g: 'k',
  x: 'ks',
  j: 'J',
  d: 't',
  b: 'p',
  v: 'f',
  z: 's',
}

/**
 * A rough key of how a word sounds, for what a recogniser mishears: vowels fall away behind the first letter, voiced and voiceless
 * consonants are one (d/t, b/p, g/k, v/f, z/s), doubled letters too. "left" and "lift", "girl" and "curl", "squad" and "squat" share theirs.
 * Idea: Soundex (Russell 1918) and Metaphone (Philips 1990), cut down to the confusions of gym speech.
 */
export function soundKey(word: string): string {
  const sounds = word.replace(spelling, (spelt, at: number) => {
    const isSoftC = spelt === 'c' && 'eiy'.includes(word[at + 1] ?? ' ')
    return isSoftC ? 's' : (soundBySpelling[spelt] ?? spelt)
  })
  let key = ''
  let last = ''
  for (let at = 0; at < sounds.length; at += 1) {
    const sound = sounds.charAt(at)
    if (isVowelLike(sound)) {
      if (at === 0) key += sound === 'w' ? 'w' : 'a'
    } else if (sound !== last) key += sound
    last = sound
  }
  return key
}
