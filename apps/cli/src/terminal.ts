import type { Readable } from 'node:stream'

/** Where a command reads and writes; the process in real life, buffers in tests. */
export type Terminal = {
  input: Readable
  print: (line: string) => unknown
  warn: (line: string) => unknown
  setExitCode: (code: number) => void
}
