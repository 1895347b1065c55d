import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countReport, type Report } from './run-vitest.ts'

const root = join(import.meta.dirname, '..')

const file = (name: string, statuses: string[], status = statuses.includes('failed') ? 'failed' : 'passed') => ({
  name: join(root, name),
  status,
  message: '',
  assertionResults: statuses.map((one, position) => ({ status: one, fullName: `${name} ${position}` })),
})

const report = (...testResults: Report['testResults']): Report => ({ testResults })

describe('the count of a vitest run', () => {
  it('adds tests up and says how many each folder has', () => {
    const counted = countReport(
      report(file('packages/db/src/a.test.ts', ['passed', 'passed']), file('bench/b.test.ts', ['passed', 'failed'])),
      1,
      'words',
    )
    expect(counted).toMatchObject({ passed: 3, failed: 1, note: 'db 2, bench 2', output: 'words' })
  })

  it('names every test that was left out', () => {
    const counted = countReport(
      report(file('packages/db/src/a.test.ts', ['skipped', 'pending', 'todo', 'passed'])),
      0,
      '',
    )
    expect(counted.skipped).toEqual([0, 1, 2].map((position) => `packages/db/src/a.test.ts ${position}`))
    expect(counted).toMatchObject({ passed: 1, failed: 0 })
  })

  it('a file that cannot be loaded is one failure', () => {
    expect(countReport(report(file('packages/db/src/a.test.ts', [], 'failed')), 1, '').failed).toBe(1)
  })

  it('a file whose last hook failed after its tests passed is one failure', () => {
    expect(countReport(report(file('packages/db/src/a.test.ts', ['passed'], 'failed')), 1, '').failed).toBe(1)
  })

  it('a run that ended badly without naming a test is one failure', () => {
    expect(countReport(report(file('packages/db/src/a.test.ts', ['passed'])), 1, '').failed).toBe(1)
    expect(countReport(report(), 1, '').failed).toBe(1)
  })

  it('a good run in which no test ran is one failure', () => {
    expect(countReport(report(), 0, '').failed).toBe(1)
  })
})
