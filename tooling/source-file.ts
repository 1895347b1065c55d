import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import swc from '@swc/core'

const root = join(import.meta.dirname, '..')

export type SyntaxNode = { type: string; span: { start: number; end: number }; [field: string]: unknown }

/** A file of ours, read and parsed once for all rules. */
export type SourceFile = {
  /** From the root of the repository, with forward slashes. */
  path: string
  text: string
  lineCount: number
  isTest: boolean
  nodes: SyntaxNode[]
  /** Text in front of a position of the tree, which counts bytes from 1. */
  textBefore(position: number): string
  lineAt(position: number): number
}

/** Everything we wrote in TypeScript: no dependency, no output, no generated file. */
export function listSourceFiles(): SourceFile[] {
  const folders = '{apps,packages}/*/{src,test,e2e,eval}'
  const paths = [
    ...globSync(`${folders}/**/*.{ts,tsx}`, { cwd: root }),
    ...globSync('{tooling,bench}/**/*.ts', { cwd: root, exclude: ['**/node_modules'] }),
  ]
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/(^|\/)(node_modules|dist|\.expo)\//.test(path) && !/\.(d|generated)\.ts$/.test(path))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')))
}

export function parseSource(path: string, text: string): SourceFile {
  const tree = swc.parseSync(text, { syntax: 'typescript', tsx: path.endsWith('x'), target: 'es2022' })
  const bytes = Buffer.from(text)
  const textBefore = (position: number) => bytes.subarray(0, position - 1).toString('utf8')
  return {
    path,
    text,
    lineCount: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    isTest: /\.test\.tsx?$|\/(test|e2e|testing|fixtures|test-servers)\//.test(path),
    nodes: [...walk(tree)],
    textBefore,
    lineAt: (position) => textBefore(position).split('\n').length,
  }
}

function* walk(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (isNode(value)) yield value
  for (const field of Object.values(value)) yield* walk(field)
}

/** Whether a value of the tree is a node with a place in the text. */
export function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'span' in value
  )
}
