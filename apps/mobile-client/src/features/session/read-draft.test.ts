import { emptyContext } from '@voicefit/domain/voice/parse-context'
import { describe, expect, it } from 'vitest'
import { strings } from '../../strings.ts'
import { readDraft } from './read-draft.ts'

describe('readDraft', () => {
  it.each([strings.log.placeholder, ...strings.log.examples])(
    'reads the example "%s" as a certain log',
    (transcript) => {
      expect(readDraft({ transcript, alternatives: [] }, emptyContext('lb'))).toMatchObject({
        kind: 'log',
        isAuto: true,
      })
    },
  )

  it('is null while there are no words', () => {
    expect(readDraft({ transcript: '  ', alternatives: [] }, emptyContext('lb'))).toBeNull()
  })
})
