import { describe, expect, test } from 'vitest'
import { catalog } from './catalog.ts'
import { catalogTables } from './catalog-tables.ts'
import { type CatalogFault, checkCatalog } from './check-catalog.ts'
import { commonLiftIds } from './common-lifts.ts'
import { catalogLinesOf, parseCatalogLine } from './parse-catalog-table.ts'

const press =
  'test-press | Test Press | chest 1, triceps .5 | barbell | horizontal_push | load_reps | total | bilateral | beginner | tp; testing press'

const kindsOf = (lines: string, commonIds: readonly string[] = []) =>
  checkCatalog([{ area: 'test', text: lines }], commonIds).map((fault) => fault.kind)

const planted: readonly (readonly [CatalogFault['kind'], string, string])[] = [
  ['unreadable_line', 'a line with a column too few', press.replace(' | beginner', '')],
  ['unreadable_line', 'a line with a column too many', `${press} | more`],
  ['unreadable_line', 'an unknown muscle', press.replace('chest 1', 'chess 1')],
  ['unreadable_line', 'a share that is neither 1 nor .5', press.replace('triceps .5', 'triceps .25')],
  ['unreadable_line', 'an unknown piece of equipment', press.replace('| barbell', '| bar')],
  ['unreadable_line', 'an unknown pattern', press.replace('horizontal_push', 'push')],
  ['unreadable_line', 'an unknown measure', press.replace('load_reps', 'kg_reps')],
  ['unreadable_line', 'an unknown load basis', press.replace('| total', '| both')],
  ['unreadable_line', 'an unknown laterality', press.replace('bilateral', 'both')],
  ['unreadable_line', 'an unknown level', press.replace('beginner', 'easy')],
  ['unreadable_line', 'an id with capitals', press.replace('test-press', 'Test-Press')],
  ['unreadable_line', 'an id longer than 64 letters', press.replace('test-press', 't'.repeat(65))],
  ['unreadable_line', 'an empty name', press.replace('Test Press', '')],
  ['invalid_exercise', 'a name of one letter', press.replace('Test Press', 'T')],
  [
    'duplicate_id',
    'an id used twice',
    `${press}\n${press.replace('Test Press', 'Other Press').replace('tp; testing press', '')}`,
  ],
  [
    'duplicate_name',
    'a name used twice',
    `${press}\n${press.replace('test-press', 'other').replace('tp; testing press', '')}`,
  ],
  [
    'duplicate_name',
    'a name that differs only by a hyphen and a plural',
    `${press}\n${press.replace('test-press', 'other').replace('Test Press', 'Test-Presses').replace('tp; testing press', '')}`,
  ],
  [
    'alias_collision',
    'an alias of another exercise',
    `${press}\n${press.replace('test-press | Test Press', 'other | Other').replace('; testing press', '')}`,
  ],
  [
    'alias_collision',
    'an alias that is the name of another exercise',
    `${press}\n${press.replace('test-press | Test Press', 'other | Other').replace('tp; testing press', 'test press')}`,
  ],
  ['redundant_alias', 'an alias that is a plural of the name', press.replace('tp;', 'test presses;')],
  ['reserved_name', 'an alias that names a whole family', press.replace('tp;', 'Presses;')],
  ['reserved_name', 'an alias that is gym talk', press.replace('tp;', 'sets;')],
  ['reserved_name', 'an alias that is a number', press.replace('tp;', '21s;')],
  ['reserved_name', 'an alias that is a number in words', press.replace('tp;', 'twenty ones;')],
  ['no_direct_muscle', 'no muscle worked directly', press.replace('chest 1', 'chest .5')],
  ['repeated_muscle', 'a muscle listed twice', press.replace('triceps .5', 'chest .5')],
  ['load_mismatch', 'a load where the measure has none', press.replace('load_reps', 'duration')],
  ['load_mismatch', 'no load where the measure needs one', press.replace('| total', '| none')],
]

describe('checkCatalog', () => {
  test('finds nothing wrong with the catalogue as it is', () => {
    expect(checkCatalog(catalogTables)).toEqual([])
  })

  test('finds nothing wrong with a sound line, a remark and an empty line', () => {
    expect(kindsOf(`# remark\n\n${press}\n`)).toEqual([])
  })

  test.each(planted)('reports %s for %s and nothing else', (kind, _what, lines) => {
    expect(kindsOf(lines)).toEqual([kind])
  })

  test('reports an exercise without muscles as invalid', () => {
    expect(kindsOf(press.replace('chest 1, triceps .5', ''))).toEqual(['invalid_exercise', 'no_direct_muscle'])
  })

  test('says which table and line could not be read, and reads on', () => {
    expect(
      checkCatalog([{ area: 'test', text: `\nbroken\n${press}\nbroken` }], []).map((fault) => fault.where),
    ).toEqual(['test:2', 'test:4'])
  })

  test('reports a common lift that is not there', () => {
    expect(kindsOf(press, ['squat'])).toEqual(['missing_common_lift'])
  })

  test('reports a common lift with fewer than five aliases', () => {
    expect(kindsOf(press, ['test-press'])).toEqual(['too_few_aliases'])
    expect(kindsOf(press.replace('tp;', 'tp; tpr; tester; test lift;'), ['test-press'])).toEqual([])
  })

  test('lets a stretch do without a muscle worked directly', () => {
    expect(kindsOf(press.replace('chest 1', 'chest .5').replace('horizontal_push', 'mobility'))).toEqual([])
  })
})

describe('parseCatalogLine', () => {
  test('throws for a bad line and names the table and the line', () => {
    expect(() => catalogLinesOf({ area: 'test', text: `${press}\nbroken` }).map(parseCatalogLine)).toThrow(
      /test line 2/,
    )
  })
})

describe('the catalogue', () => {
  test('has at least six hundred exercises', () => {
    expect(catalog.length).toBeGreaterThanOrEqual(600)
  })

  test('counts at least seventy common lifts', () => {
    expect(new Set(commonLiftIds).size).toBeGreaterThanOrEqual(70)
  })

  test('is read in less than 20 ms, the median of nine readings', () => {
    const times = Array.from({ length: 9 }, () => {
      const startedAt = performance.now()
      catalogTables.flatMap(catalogLinesOf).map(parseCatalogLine)
      return performance.now() - startedAt
    })
    expect(times.sort((a, b) => a - b)[4]).toBeLessThan(20)
  })
})
