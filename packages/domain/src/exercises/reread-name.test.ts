import { expect, test } from 'vitest'
import { catalogExercises } from './catalog-exercises.ts'
import { fuzzyNameIndex } from './fuzzy-name-index.ts'
import { rereadName } from './reread-name.ts'

const index = fuzzyNameIndex(catalogExercises)

test('a word that is two words of names is parted', () =>
  expect(rereadName(['closegrip', 'bench'], index)).toContainEqual(['close', 'grip', 'bench']))

test('two words that are one word of a name are joined', () =>
  expect(rereadName(['skull', 'crushr'], index)).toContainEqual(['skullcrusher']))

test('a word beside a little one is not joined to itself', () =>
  expect(rereadName(['oh', 'hold'], index)).not.toContainEqual(['hold']))

test('what holds no names is read no other way', () => expect(rereadName(['quantum', 'physics'], index)).toEqual([]))
