import { limitClasses } from '@voicefit/domain/usage/tier'
import { expect, test } from 'vitest'
import { appRouter } from './router.ts'

// The router keeps its procedures flat by path; its types show them nested.
const procedures: [string, object][] = Object.entries(appRouter._def.procedures)

test.each(procedures)('%s declares the limit class it counts against', (_, procedure) => {
  expect(procedure).toHaveProperty('_def.meta.limit', expect.toBeOneOf([...limitClasses]))
})

test('every area of the product that exists is reachable by its name', () => {
  expect(procedures.map(([path]) => path).sort()).toEqual([
    'exercises.get',
    'exercises.history',
    'exercises.search',
    'exercises.trained',
    'profile.get',
    'profile.update',
    'session.changes',
    'session.correctSet',
    'session.current',
    'session.deleteSet',
    'session.finish',
    'session.history',
    'voice.log',
    'voice.parse',
  ])
})
