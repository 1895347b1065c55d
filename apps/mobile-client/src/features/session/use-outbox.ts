import { onlineManager } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { isWorthRetrying, refusalMessage, trpcClient } from '../../api/client.ts'
import { readStored, writeStored } from '../../device/use-stored.ts'
import { createOutbox, type SendOutcome } from '../../outbox/create-outbox.ts'
import { type OutboxItem, OutboxItems } from '../../outbox/outbox.ts'
import { strings } from '../../strings.ts'
import type { LogAnswer } from './session-types.ts'

async function send(item: OutboxItem, onAnswer: (answer: LogAnswer, heard: string) => void): Promise<SendOutcome> {
  const { id, transcript, alternatives, isConfirmed } = item
  try {
    onAnswer(await trpcClient.voice.log.mutate({ id, transcript, alternatives, confirmed: isConfirmed }), transcript)
    return { kind: 'taken' }
  } catch (error) {
    if (isWorthRetrying(error)) return { kind: 'unreachable' }
    return { kind: 'refused', reason: refusalMessage(error) ?? strings.log.notTaken }
  }
}

/** The utterances of this athlete that the server has not taken yet, sent whenever it can be reached. */
export function useOutbox(userId: string, onAnswer: (answer: LogAnswer, heard: string) => void) {
  const answered = useRef(onAnswer)
  useEffect(() => {
    answered.current = onAnswer
  })
  const outbox = useMemo(() => {
    const key = `voicefit-outbox-${userId}`
    return createOutbox({
      load: async () => (await readStored(key, OutboxItems)) ?? [],
      save: (items) => writeStored(key, items),
      send: (item) => send(item, (answer, heard) => answered.current(answer, heard)),
      wait: (ms, done) => {
        const timer = setTimeout(done, ms)
        return () => clearTimeout(timer)
      },
    })
  }, [userId])
  useEffect(() => {
    void outbox.open()
    const stopListening = onlineManager.subscribe((isOnline) => {
      if (isOnline) void outbox.flush()
    })
    return () => {
      stopListening()
      outbox.close()
    }
  }, [outbox])
  const state = useSyncExternalStore(outbox.subscribe, outbox.read)
  return { outbox, state }
}
