import AsyncStorage from '@react-native-async-storage/async-storage'
import { useEffect, useState } from 'react'
import type { z } from 'zod'

function readJson(text: string | null): unknown {
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    // Not our JSON: the schema then refuses it as it refuses anything else it does not know.
    return undefined
  }
}

/** Reads what is kept under `key`, or null when there is none or an older version wrote it in another form. */
export async function readStored<Value>(key: string, schema: z.ZodType<Value>): Promise<Value | null> {
  const read = schema.safeParse(readJson(await AsyncStorage.getItem(key)))
  return read.success ? read.data : null
}

export function writeStored(key: string, value: unknown): Promise<void> {
  return AsyncStorage.setItem(key, JSON.stringify(value))
}

/** A value kept on this device. `undefined` until it has been read, `fallback` when there is none. */
export function useStored<Value>(key: string, schema: z.ZodType<Value>, fallback: Value) {
  const [value, setValue] = useState<Value | undefined>(undefined)
  useEffect(() => {
    let isCurrent = true
    void readStored(key, schema).then((stored) => isCurrent && setValue(stored ?? fallback))
    return () => {
      isCurrent = false
    }
  }, [key, schema, fallback])
  const store = (next: Value) => {
    setValue(next)
    return writeStored(key, next)
  }
  return [value, store] as const
}
