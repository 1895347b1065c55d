import { spawn } from 'node:child_process'
import process from 'node:process'

export type CommandResult = { exitCode: number; output: string; elapsedMs: number }

export type CommandOptions = { cwd: string; env?: Record<string, string>; signal?: AbortSignal }

/** Runs a program to its end with its output kept; never throws for an exit code, a missing program is code 127. */
export function runCommand(program: string, args: string[], options: CommandOptions): Promise<CommandResult> {
  const startedAt = performance.now()
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.signal ? { signal: options.signal } : {}),
    })
    const chunks: Buffer[] = []
    const finish = (exitCode: number) =>
      resolve({ exitCode, output: Buffer.concat(chunks).toString('utf8'), elapsedMs: performance.now() - startedAt })
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${program}: ${error.message}\n`))
      finish(127)
    })
    child.on('close', (code, signal) => finish(code ?? (signal ? 128 : 1)))
  })
}

/** "3.4 s", one decimal, for progress lines. */
export function seconds(elapsedMs: number): string {
  return `${(elapsedMs / 1000).toFixed(1)} s`
}
