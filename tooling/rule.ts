import type { SourceFile } from './source-file.ts'

/** What a rule may know beyond the file it looks at. */
export type Repository = {
  /** Files that a test of their own folder, or of one above, runs. */
  tested: ReadonlySet<string>
  /** Folders with a test in them. */
  testedFolders: ReadonlySet<string>
}

export type Rule = {
  name: string
  /** The rule in a sentence, as the title of its test. */
  promise: string
  find: (file: SourceFile, repository: Repository) => string[]
}
