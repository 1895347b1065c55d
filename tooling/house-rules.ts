import { dirname } from 'node:path/posix'
import { docstringRules } from './docstring-rules.ts'
import type { Repository, Rule } from './rule.ts'
import { isNode, type SourceFile, type SyntaxNode } from './source-file.ts'
import { describeRepository } from './tested-files.ts'

export const longestFile = 400
export const longFile = 250
export const longestFunction = 70

export type Finding = { rule: string; path: string; detail: string }

const functionTypes = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'MethodProperty',
])
const vagueNames = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'index'])
const sqlStatement =
  /^\s*(select\s[\s\S]+\sfrom\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|(create|alter|drop)\s+(table|index|role|policy)\s)/i

const at = (file: SourceFile, node: SyntaxNode) => `line ${file.lineAt(node.span.start)}`

/** The text of an identifier or of a property name, or null for anything computed. */
function nameOf(value: unknown): string | null {
  return isNode(value) && typeof value['value'] === 'string' ? value['value'] : null
}

function memberPath(node: SyntaxNode): [string | null, string | null] {
  return node.type === 'MemberExpression' ? [nameOf(node['object']), nameOf(node['property'])] : [null, null]
}

function lineSpan(file: SourceFile, node: SyntaxNode): number {
  return file.lineAt(node.span.end) - file.lineAt(node.span.start) + 1
}

const isWithin = (inner: SyntaxNode, outer: SyntaxNode) =>
  inner !== outer && inner.span.start >= outer.span.start && inner.span.end <= outer.span.end

/** Lines of a function without the methods and named functions inside it, which count for themselves. */
function ownLines(file: SourceFile, node: SyntaxNode): number {
  const named = file.nodes.filter(
    (inner) => /^(MethodProperty|FunctionDeclaration)$/.test(inner.type) && isWithin(inner, node),
  )
  const outermost = named.filter((inner) => !named.some((other) => isWithin(inner, other)))
  return lineSpan(file, node) - outermost.reduce((sum, inner) => sum + lineSpan(file, inner), 0)
}

function findVagueNames(file: SourceFile): string[] {
  // Expo's router reads file names as addresses, so a folder's own screen has to be called index.
  if (file.path.startsWith('apps/mobile-client/src/app/')) return []
  return file.path.split('/').flatMap((part) => {
    const stem = part.replace(/\..*$/, '')
    return vagueNames.has(stem) ? [`"${stem}" names no idea; name the noun`] : []
  })
}

function findBarrels(file: SourceFile): string[] {
  return file.nodes
    .filter(
      (node) => node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node['source']),
    )
    .map((node) => `${at(file, node)}: import the file you mean instead of passing its names on`)
}

function findEnvironmentReads(file: SourceFile): string[] {
  if (file.isTest || /^(tooling|bench)\//.test(file.path) || file.path === 'apps/server/src/env.ts') return []
  return file.nodes
    .filter((node) => memberPath(node).join('.') === 'process.env')
    .map((node) => `process.env, ${at(file, node)}`)
}

function findLongFunctions(file: SourceFile): string[] {
  if (file.isTest || file.path.endsWith('/contract.ts')) return []
  return file.nodes
    .filter((node) => functionTypes.has(node.type) && ownLines(file, node) > longestFunction)
    .map((node) => `${ownLines(file, node)} lines from ${at(file, node)}`)
}

const decisions = /^(IfStatement|ConditionalExpression|SwitchStatement|ForStatement|ForOfStatement|WhileStatement)$/

/** Logic is where a function decides or repeats; a list, a schema or a straight call is not. */
function hasLogic(file: SourceFile): boolean {
  const isDecision = (node: SyntaxNode) =>
    decisions.test(node.type) || (node.type === 'BinaryExpression' && /^(&&|\|\||\?\?)$/.test(String(node['operator'])))
  return file.nodes.some((node) => functionTypes.has(node.type)) && file.nodes.some(isDecision)
}

/** Catalogues, vocabularies, schemas and fixtures are as long as what they list, as long as they decide nothing. */
function isList(file: SourceFile): boolean {
  return /\/(catalog|vocabulary|schema)\/|\.fixture\.ts$/.test(file.path) && !hasLogic(file)
}

function findUntested(file: SourceFile, repository: Repository): string[] {
  const isSource = /^packages\/[^/]+\/src\//.test(file.path) && !/\/schema\/|\/contract\.ts$/.test(file.path)
  if (!isSource || file.isTest || !hasLogic(file)) return []
  // A procedure is called through the router with what lies around it, so its area's test is the one beside it.
  const isCalled = file.path.startsWith('packages/api/src/') && repository.testedFolders.has(dirname(file.path))
  return repository.tested.has(file.path) || isCalled ? [] : ['has logic and no test beside it']
}

function findLeftOutTests(file: SourceFile): string[] {
  return file.nodes
    .filter((node) => {
      const [object, property] = memberPath(node)
      return (
        ['describe', 'it', 'test', 'suite'].includes(object ?? '') && ['skip', 'only', 'todo'].includes(property ?? '')
      )
    })
    .map((node) => `${memberPath(node).join('.')}, ${at(file, node)}`)
}

function findLooseTypes(file: SourceFile): string[] {
  const casts = (node: unknown) => isNode(node) && node.type === 'TsAsExpression'
  const loose = file.nodes.flatMap((node) => {
    if (node.type === 'TsKeywordType' && node['kind'] === 'any') return [`any, ${at(file, node)}`]
    if (node.type === 'TsNonNullExpression') return [`non-null "!", ${at(file, node)}`]
    if (casts(node) && casts(node['expression'])) return [`a cast through a cast, ${at(file, node)}`]
    return []
  })
  const silenced = file.text.split('\n').flatMap((line, row) => {
    return /^\s*(\/\/|\/\*|\{\/\*)\s*@ts-(ignore|expect-error|nocheck)/.test(line)
      ? [`@ts comment, line ${row + 1}`]
      : []
  })
  return [...loose, ...silenced]
}

function findSql(file: SourceFile): string[] {
  if (file.isTest || /^(packages\/(db|infra)|bench|tooling)\//.test(file.path)) return []
  return file.nodes
    .filter((node) => {
      const text = node.type === 'TemplateElement' ? node['raw'] : node.type === 'StringLiteral' ? node['value'] : null
      return typeof text === 'string' && sqlStatement.test(text)
    })
    .map((node) => `SQL, ${at(file, node)}`)
}

function findApiValues(file: SourceFile): string[] {
  if (!/^apps\/(mobile-client|cli)\/src\//.test(file.path) || file.isTest) return []
  return file.nodes
    .filter((node) => node.type === 'ImportDeclaration' && /^@voicefit\/api(\/|$)/.test(nameOf(node['source']) ?? ''))
    .filter((node) => node['typeOnly'] !== true)
    .map((node) => `${at(file, node)}: a value import of the router ships the server; write "import type"`)
}

export const houseRules: readonly Rule[] = [
  {
    name: 'file-length',
    promise: `a file has at most ${longestFile} lines`,
    find: (file) => (file.lineCount > longestFile && !isList(file) ? [`${file.lineCount} lines`] : []),
  },
  { name: 'function-length', promise: `a function has at most ${longestFunction} lines`, find: findLongFunctions },
  {
    name: 'vague-name',
    promise: 'no file or folder is called utils, helpers, common, misc or index',
    find: findVagueNames,
  },
  { name: 'barrel', promise: 'no file passes the exports of another on', find: findBarrels },
  { name: 'environment', promise: 'apps/server/src/env.ts alone reads the environment', find: findEnvironmentReads },
  {
    name: 'test-beside',
    promise: 'every file with logic in a package is reached by a test of its own folder',
    find: findUntested,
  },
  { name: 'left-out-test', promise: 'no test is skipped, singled out or left for later', find: findLeftOutTests },
  { name: 'loose-type', promise: 'no any, no non-null assertion, no silenced compiler', find: findLooseTypes },
  { name: 'sql', promise: 'SQL is written in db and in the adapters of infra alone', find: findSql },
  { name: 'api-types-only', promise: 'the apps import types of the router and nothing else', find: findApiValues },
  ...docstringRules,
]

/** What a rule finds in these files. */
export function findBreaches(rule: Rule, files: readonly SourceFile[]): Finding[] {
  const repository = describeRepository(files)
  return files.flatMap((file) =>
    rule.find(file, repository).map((detail) => ({ rule: rule.name, path: file.path, detail })),
  )
}
