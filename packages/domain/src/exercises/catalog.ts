import { buildCatalog } from './catalog-exercises.ts'
import type { Exercise } from './exercise.ts'

/** Every exercise everybody can log, in the order of the tables. */
export const catalog: readonly Exercise[] = buildCatalog()
