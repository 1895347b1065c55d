#!/usr/bin/env node
import { runCommandLine } from './program.ts'

const terminal = {
  input: process.stdin,
  print: (line: string) => process.stdout.write(`${line}\n`),
  warn: (line: string) => process.stderr.write(`${line}\n`),
  setExitCode: (code: number) => {
    process.exitCode = code
  },
}
await runCommandLine(terminal, process.argv.slice(2))
