import type { Rule } from './rule.ts'
import { isNode, type SourceFile, type SyntaxNode } from './source-file.ts'

/** A port of infra: the file named like its folder, or one that lies beside the folders. */
const portFile = /^packages\/infra\/src\/(([^/]+)\/\2|[^/]+)\.ts$/

function hasDocstring(file: SourceFile, node: SyntaxNode): boolean {
  const before = file.textBefore(node.span.start).trimEnd()
  return before.endsWith('*/') && before.slice(before.lastIndexOf('/*')).startsWith('/**')
}

function exported(file: SourceFile): { node: SyntaxNode; declaration: SyntaxNode }[] {
  return file.nodes.flatMap((node) => {
    const declaration = node['declaration']
    return node.type === 'ExportDeclaration' && isNode(declaration) ? [{ node, declaration }] : []
  })
}

/** The functions among what a declaration declares: by its own keyword or as the value of a constant. */
function declaresFunction(declaration: SyntaxNode): boolean {
  if (declaration.type === 'FunctionDeclaration') return true
  const declarators = declaration['declarations']
  if (!Array.isArray(declarators)) return false
  return declarators.some(
    (one) => isNode(one) && isNode(one['init']) && /^(ArrowFunction|Function)Expression$/.test(one['init'].type),
  )
}

const declaresType = (declaration: SyntaxNode) => /^Ts(Interface|TypeAlias)Declaration$/.test(declaration.type)

/** A record of values may say what each of them means instead. */
function documentsMembers(file: SourceFile, declaration: SyntaxNode): boolean {
  const text = file.textBefore(declaration.span.end).slice(file.textBefore(declaration.span.start).length)
  return declaration.type === 'TsTypeAliasDeclaration' && text.includes('/**')
}

function nameOf(declaration: SyntaxNode): string {
  const declarators = declaration['declarations']
  const named = Array.isArray(declarators) ? declarators[0] : declaration
  const id = isNode(named) ? (named['identifier'] ?? named['id']) : null
  return isNode(id) && typeof id['value'] === 'string' ? id['value'] : declaration.type
}

const undocumented = (file: SourceFile, applies: (declaration: SyntaxNode) => boolean) =>
  exported(file)
    .filter(({ node, declaration }) => applies(declaration) && !hasDocstring(file, node))
    .map(({ declaration }) => nameOf(declaration))

export const docstringRules: readonly Rule[] = [
  {
    name: 'domain-docstring',
    promise: 'every exported function of domain says what it promises',
    find: (file) =>
      file.path.startsWith('packages/domain/src/') && !file.isTest ? undocumented(file, declaresFunction) : [],
  },
  {
    name: 'port-docstring',
    promise: 'every exported type of a port says what callers may rely on',
    find: (file) =>
      portFile.test(file.path) && !file.isTest
        ? undocumented(file, (declaration) => declaresType(declaration) && !documentsMembers(file, declaration))
        : [],
  },
]
