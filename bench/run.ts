import { readdirSync } from 'node:fs'

// Each benchmark is a file <name>.bench.ts that exports `run`. It prints its own comparisons.
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))

const [name] = process.argv.slice(2)
if (name === undefined || !names.includes(name)) {
  process.stdout.write(`Usage: npm run bench -- NAME\n\nBenchmarks:\n${names.map((each) => `  ${each}`).join('\n')}\n`)
  process.exitCode = name === undefined || name === '--help' ? 0 : 1
} else {
  const { run } = (await import(`./${name}.bench.ts`)) as { run: () => Promise<void> }
  await run()
}
