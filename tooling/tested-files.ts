import { dirname, join } from 'node:path/posix'
import type { Repository } from './rule.ts'
import { isNode, type SourceFile } from './source-file.ts'

const isTestFile = (file: SourceFile) => /\.test\.tsx?$/.test(file.path)

/** What a file imports by its place, as paths from the root. */
function listOwnImports(file: SourceFile): string[] {
  return file.nodes
    .filter((node) => node.type === 'ImportDeclaration' && node['typeOnly'] !== true)
    .map((node) => (isNode(node['source']) ? node['source']['value'] : null))
    .filter((source) => typeof source === 'string' && source.startsWith('.'))
    .map((source) => join(dirname(file.path), String(source)))
}

/**
 * The files a test runs that lie in its own area (its folder and what is below it): what it imports, what that imports,
 * and so on. A test that lies beside the areas speaks for the files beside them alone.
 */
function listReached(test: SourceFile, files: ReadonlyMap<string, SourceFile>): Set<string> {
  const home = dirname(test.path)
  const isOwn = (path: string) => (home.endsWith('/src') ? dirname(path) === home : path.startsWith(`${home}/`))
  const reached = new Set<string>()
  const visit = (file: SourceFile) => {
    for (const path of listOwnImports(file)) {
      const target = files.get(path)
      if (!target || reached.has(path) || !isOwn(path)) continue
      reached.add(path)
      visit(target)
    }
  }
  visit(test)
  return reached
}

/** What the rules know of the whole: every path, and which files the tests of their folder reach. */
export function describeRepository(files: readonly SourceFile[]): Repository {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const tests = files.filter(isTestFile)
  return {
    tested: new Set(tests.flatMap((test) => [...listReached(test, byPath)])),
    testedFolders: new Set(tests.map((test) => dirname(test.path))),
  }
}
