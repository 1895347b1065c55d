import { createRequire } from 'node:module'
import { join } from 'node:path'
import swc from '@swc/core'
import type { ICruiseOptions, IForbiddenRuleType, IResolveOptions } from 'dependency-cruiser'

const root = join(import.meta.dirname, '..')

/**
 * dependency-cruiser tells swc that every file is plain TypeScript, which cannot read JSX; it takes no option for it.
 * The module it calls is this one, so the extension decides here. Applied before it is loaded.
 */
const parseFileSync = swc.parseFileSync.bind(swc)
Object.assign(swc, {
  parseFileSync: (path: string, options: swc.ParseOptions) =>
    parseFileSync(path, path.endsWith('x') ? { ...options, syntax: 'typescript', tsx: true } : options),
})

const { cruise } = await import('dependency-cruiser')

export type Breach = { rule: string; from: string; to: string }

export type ImportMap = {
  breaches: Breach[]
  /** Our own files and what each imports, as paths from the base. */
  files: Map<string, string[]>
}

type Rules = { forbidden: IForbiddenRuleType[]; options: ICruiseOptions & { enhancedResolveOptions: IResolveOptions } }

const rules: Rules = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'))

export const ruleNames: readonly string[] = rules.forbidden.flatMap((rule) => rule.name ?? [])

/**
 * Looks at every import under `folders` with the rules of .dependency-cruiser.cjs. Throws when it looked at nothing:
 * a parser that cannot read TypeScript would otherwise report a clean house.
 */
export async function cruiseImports(baseDir: string, folders: string[]): Promise<ImportMap> {
  const { enhancedResolveOptions, ...options } = rules.options
  const reporter = await cruise(
    folders,
    { ...options, baseDir, validate: true, ruleSet: { forbidden: rules.forbidden } },
    enhancedResolveOptions,
  )
  const result = reporter.output
  if (typeof result === 'string') throw new Error('dependency-cruiser answered with text instead of its result')
  const ours = result.modules.filter((module) => !module.source.includes('node_modules') && module.followable !== false)
  if (!ours.some((module) => module.dependencies.length > 0)) throw new Error('dependency-cruiser looked at no import')
  return {
    breaches: result.summary.violations.map((violation) => ({
      rule: violation.rule.name,
      from: violation.from,
      to: violation.to,
    })),
    files: new Map(ours.map((module) => [module.source, module.dependencies.map((dependency) => dependency.resolved)])),
  }
}
