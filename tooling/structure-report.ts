// "node tooling/structure-report.ts": the shape of the code on one screen. Ends with 1 when there is a cycle.
import process from 'node:process'
import { cruiseImports } from './cruise-imports.ts'
import { longFile } from './house-rules.ts'
import { listRings } from './import-rings.ts'
import { requireNode } from './require-node.ts'
import { listSourceFiles, type SourceFile } from './source-file.ts'

const root = `${import.meta.dirname}/..`
const shownFiles = 10

requireNode()
if (process.argv.includes('--help') || process.argv.includes('-h')) {
  process.stdout.write(
    'Usage: node tooling/structure-report.ts\n\nFolders, who imports whom, cycles, the largest files.\n',
  )
  process.exit(0)
}

const files = listSourceFiles()
const { files: imports } = await cruiseImports(root, ['packages', 'apps', 'bench', 'tooling'])
const shipped = new Set(files.filter((file) => !file.isTest).map((file) => file.path))
const edges = [...imports].flatMap(([from, targets]) => targets.map((to): [string, string] => [from, to]))
const ownEdges = edges.filter(([from, to]) => shipped.has(from) && shipped.has(to))

printFolders(files)
printImports('Packages', ownEdges, packageOf)
printImports(
  'Areas of domain',
  ownEdges.filter(([from, to]) => isDomain(from) && isDomain(to)),
  areaOf,
)
const rings = [
  ...listRings(ownEdges),
  ...listRings(ownEdges.map(([from, to]): [string, string] => [packageOf(from), packageOf(to)])),
  ...listRings(
    ownEdges.filter(([from, to]) => isDomain(from) && isDomain(to)).map(([from, to]) => [areaOf(from), areaOf(to)]),
  ),
]
print('Cycles', rings.length === 0 ? ['none'] : rings.map((ring) => ring.join(' <-> ')))
printLargest(files)
process.exitCode = rings.length === 0 ? 0 : 1

function print(title: string, lines: readonly string[]): void {
  process.stdout.write(`${title}\n${lines.map((line) => `  ${line}\n`).join('')}\n`)
}

function packageOf(path: string): string {
  const [group = '', name = ''] = path.split('/')
  return group === 'apps' || group === 'packages' ? `${group}/${name}` : group
}

function isDomain(path: string): boolean {
  return path.startsWith('packages/domain/src/')
}

/** The folder under domain/src; what lies beside the folders is the ground they stand on. */
function areaOf(path: string): string {
  const parts = path.slice('packages/domain/src/'.length).split('/')
  return parts.length > 1 ? (parts[0] ?? '') : `(${parts[0]?.replace(/\.ts$/, '')})`
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

function printFolders(all: readonly SourceFile[]): void {
  const folders = Map.groupBy(all, (file) => folderOf(file.path))
  const rows = [...folders]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([folder, inside]) => {
      const tests = inside.filter((file) => file.isTest)
      const lines = inside.filter((file) => !file.isTest).reduce((sum, file) => sum + file.lineCount, 0)
      return `${folder.padEnd(48)}${String(inside.length - tests.length).padStart(4)} files${String(lines).padStart(6)} lines${String(tests.length).padStart(4)} tests`
    })
  print('Folders', rows)
}

function printImports(title: string, from: readonly [string, string][], groupOf: (path: string) => string): void {
  const counts = new Map<string, Map<string, number>>()
  for (const [source, target] of from) {
    const [a, b] = [groupOf(source), groupOf(target)]
    if (a === b) continue
    const row = counts.get(a) ?? new Map<string, number>()
    counts.set(a, row.set(b, (row.get(b) ?? 0) + 1))
  }
  const rows = [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([a, row]) => {
      const targets = [...row].sort(([, one], [, other]) => other - one).map(([b, count]) => `${b} ${count}`)
      return `${a.padEnd(24)} -> ${targets.join(', ')}`
    })
  print(`${title}, imports between them`, rows.length === 0 ? ['none'] : rows)
}

/** Lists (catalogues, vocabularies, seeds) are long by nature and left out: more than half their lines are data. */
function isData(file: SourceFile): boolean {
  const dataLines = file.text.split('\n').filter((line) => /^\s*([[{'"`\d(]|[\w'"-]+: ?[[{'"`\d]|[\w -]+\|)/.test(line))
  return dataLines.length > file.lineCount / 2
}

function printLargest(all: readonly SourceFile[]): void {
  const sizes = all.filter((file) => !isData(file)).sort((a, b) => b.lineCount - a.lineCount)
  print(
    `Largest ${shownFiles} files that are not data (over ${longFile}: look whether they are two ideas)`,
    sizes.slice(0, shownFiles).map((file) => `${String(file.lineCount).padStart(5)}  ${file.path}`),
  )
}
