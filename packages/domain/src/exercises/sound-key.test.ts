import { expect, test } from 'vitest'
import { soundKey } from './sound-key.ts'

test.each([
  ['left', 'lift'],
  ['squad', 'squat'],
  ['girl', 'curl'],
  ['tea', 't'],
  ['lounge', 'lunge'],
  ['race', 'raise'],
  ['knee', 'nee'],
  ['deadleft', 'deadlift'],
])('%s sounds like %s', (heard, meant) => expect(soundKey(heard)).toBe(soundKey(meant)))

test.each([
  ['lunch', 'lunge'],
  ['car', 'curl'],
  ['row', 'raise'],
  ['press', 'fly'],
])('%s does not sound like %s', (heard, meant) => expect(soundKey(heard)).not.toBe(soundKey(meant)))
