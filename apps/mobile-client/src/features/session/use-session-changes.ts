import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { queryClient, refusalMessage, trpc, trpcClient } from '../../api/client.ts'
import { newId } from '../../device/new-id.ts'
import { strings } from '../../strings.ts'
import type { Patch } from './correction.ts'
import { withChangedSet, withoutSet } from './session-cache.ts'
import type { SessionView, SetView } from './session-types.ts'

const currentKey = trpc.session.current.queryKey()

export function updateCurrentSession(change: (current: SessionView | null) => SessionView | null): void {
  queryClient.setQueryData(currentKey, (current) => change(current ?? null))
  void queryClient.invalidateQueries({ queryKey: trpc.exercises.pathKey() })
}

/** Keeps one id for one intent, so that a second try of the same change is the same request. */
function useIntentIds() {
  const ids = useRef(new Map<string, string>())
  return {
    idOf: (intent: string) => {
      const id = ids.current.get(intent) ?? newId()
      ids.current.set(intent, id)
      return id
    },
    settle: (intent: string) => void ids.current.delete(intent),
  }
}

/** The changes a hand makes to the open session. Each is repeated under the same id until it has succeeded. */
export function useSessionChanges() {
  const { idOf, settle } = useIntentIds()
  const [problem, setProblem] = useState<string | null>(null)

  const fail = (fallback: string) => (error: unknown) => setProblem(refusalMessage(error) ?? fallback)

  const correct = useMutation({
    mutationFn: ({ setId, patch }: { setId: SetView['id']; patch: Patch }) =>
      trpcClient.session.correctSet.mutate({ id: idOf(`correct ${setId} ${JSON.stringify(patch)}`), setId, patch }),
    onMutate: () => setProblem(null),
    onSuccess: ({ set, session }, { setId, patch }) => {
      settle(`correct ${setId} ${JSON.stringify(patch)}`)
      updateCurrentSession((current) => withChangedSet(current, session, set))
    },
    onError: fail(strings.correction.failed),
  })
  const remove = useMutation({
    mutationFn: async (setIds: readonly SetView['id'][]) => {
      for (const setId of setIds) {
        const { session } = await trpcClient.session.deleteSet.mutate({ id: idOf(`delete ${setId}`), setId })
        updateCurrentSession((current) => withoutSet(current, session, setId))
      }
    },
    onMutate: () => setProblem(null),
    onError: fail(strings.log.undoFailed),
  })
  const finish = useMutation({
    mutationFn: () => trpcClient.session.finish.mutate({ id: idOf('finish') }),
    onMutate: () => setProblem(null),
    onSuccess: () => {
      settle('finish')
      updateCurrentSession(() => null)
    },
    onError: fail(strings.summary.failed),
  })
  return { correct, remove, finish, problem, clearProblem: () => setProblem(null) }
}
