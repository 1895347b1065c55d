// Who may import whom inside the monorepo. tooling/dependency-rules.test.ts plants one breach of every rule below.
const test = '\\.test\\.tsx?$|/(test|testing|e2e|fixtures)/|/contract\\.ts$|\\.contract\\.ts$|vitest\\.config'

/** What only the layers that own a vendor may import; the client signs in with auth-js itself. */
const vendors =
  '(^|/)node_modules/(pg|pg-boss|drizzle-orm|ioredis|fastify|jose|openai|pino|prom-client|cockatiel|@fastify/[^/]+|' +
  '@electric-sql/[^/]+|@node-rs/[^/]+|@upstash/[^/]+|@supabase/[^/]+|@opentelemetry/[^/]+)/'

/** The folders of api that are no area of their own: what is done to a logbook whoever asks, and what a call costs. */
const belowAreas = '^packages/api/src/(logbook|usage)/'

const databaseVendors = '(^|/)node_modules/(pg|drizzle-orm)/'

module.exports = {
  forbidden: [
    {
      name: 'resolves',
      comment: 'An import must lead to a file or to a declared package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one idea or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-folder-cycle',
      comment: 'The areas of domain form a tree: imports between its folders flow one way.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^packages/domain/src/' },
      to: { circular: true },
    },
    {
      name: 'domain-only-zod',
      comment:
        'domain is pure: no IO, no vendor, nothing of ours; zod alone. Its evaluation reads files, its source does not.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: test },
      to: { pathNot: '^packages/domain/|(^|/)node_modules/zod/' },
    },
    {
      name: 'infra-nothing-of-ours',
      comment: 'infra holds ports and adapters that know no product word.',
      severity: 'error',
      from: { path: '^packages/infra/' },
      to: { path: '^(apps|bench|tooling|packages/(?!(infra|test-servers)/))' },
    },
    {
      name: 'db-only-domain',
      comment: 'db knows the rules of domain, not who calls it.',
      severity: 'error',
      from: { path: '^packages/db/' },
      to: { path: '^(apps|bench|tooling|packages/(?!(db|domain|test-servers)/))' },
    },
    {
      name: 'test-servers-in-tests',
      comment: 'The servers that tests start are for tests.',
      severity: 'error',
      from: { pathNot: `${test}|^packages/test-servers/` },
      to: { path: '^packages/test-servers/' },
    },
    {
      name: 'api-only-ports',
      comment:
        'api sees the ports of infra (a file named like its folder, or one beside the folders), never an adapter. ' +
        'identity computes instead of fetching, so it has no port to hide behind.',
      severity: 'error',
      from: { path: '^packages/api/', pathNot: test },
      to: {
        path: '^packages/infra/src/([^/]+)/',
        pathNot: '^packages/infra/src/([^/]+)/\\1\\.ts$|^packages/infra/src/identity/',
      },
    },
    {
      name: 'api-own-area',
      comment: `An area of api never reaches into another; they meet in domain, a store, or the ground below the areas.`,
      severity: 'error',
      from: { path: '^packages/api/src/([^/]+)/', pathNot: `${test}|${belowAreas}` },
      to: { path: '^packages/api/src/[^/]+/', pathNot: `^packages/api/src/$1/|${belowAreas}` },
    },
    {
      name: 'api-ground-below-areas',
      comment: 'What several areas stand on knows none of them.',
      severity: 'error',
      from: { path: belowAreas, pathNot: test },
      to: { path: '^packages/api/src/[^/]+/', pathNot: belowAreas },
    },
    {
      name: 'client-only-domain-and-api',
      comment: 'The apps that run elsewhere share the rules of domain and the types of the router, nothing more.',
      severity: 'error',
      from: { path: '^apps/(mobile-client|cli)/', pathNot: test },
      to: { path: '^(bench|tooling|packages/(?!(domain|api)/))' },
    },
    {
      name: 'client-api-router-only',
      comment:
        'The client sees the package entry of api; what lies under /server is the server. That it takes types alone is a ' +
        'house rule (this parser does not tell type imports from others).',
      severity: 'error',
      from: { path: '^apps/(mobile-client|cli)/', pathNot: test },
      to: { path: '^packages/api/', pathNot: '^packages/api/src/router\\.ts$' },
    },
    {
      name: 'nothing-imports-an-app',
      comment: 'Apps are the ends of the graph; bench measures them and is one itself.',
      severity: 'error',
      from: { path: '^(packages|tooling)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-apart',
      comment: 'Apps are the ends of the graph, for each other too.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'vendors-at-the-edge',
      comment: 'A vendor is named in infra, db and the server alone, so it can be replaced there.',
      severity: 'error',
      from: { path: '^(packages/api|apps/cli)/', pathNot: test },
      to: { path: vendors },
    },
    {
      name: 'client-vendors',
      comment: 'The app talks to our server; the one vendor it knows is sign-in.',
      severity: 'error',
      from: { path: '^apps/mobile-client/', pathNot: test },
      to: { path: vendors, pathNot: '(^|/)node_modules/@supabase/auth-js/' },
    },
    {
      name: 'sql-drivers-in-db',
      comment: 'Queries live in db; an adapter of infra may speak to its own tables.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: `^packages/(db|infra)/|${test}` },
      to: { path: databaseVendors },
    },
    {
      name: 'no-test-in-source',
      comment: 'What ships does not import tests, nor what scores it.',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: test },
      to: { path: '\\.test\\.tsx?$|/(e2e|testing|fixtures|eval)/' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.expo|\\.turbo|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: [
        '.ts',
        '.tsx',
        '.web.ts',
        '.web.tsx',
        '.mts',
        '.cts',
        '.js',
        '.jsx',
        '.mjs',
        '.cjs',
        '.json',
        '.d.ts',
      ],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
    progress: { type: 'none' },
  },
}
