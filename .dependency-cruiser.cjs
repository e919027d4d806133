/** The directions of DESIGN section 3, as rules. */
const onlyFrom = (name, target, allowed) => ({
  name,
  severity: 'error',
  from: { pathNot: allowed },
  to: { path: target },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'onboarding-is-pure',
      severity: 'error',
      from: { path: '^onboarding/' },
      to: { path: '^(bots|dialogs|services|locales|web|app|composition|config|settings|index)' },
    },
    {
      name: 'onboarding-does-no-io',
      severity: 'error',
      from: { path: '^onboarding/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|url|util)$' },
    },
    {
      name: 'dialogs-ask-only',
      severity: 'error',
      from: { path: '^dialogs/' },
      to: { path: '^(bots|services|app|composition|config|settings|index)' },
    },
    {
      name: 'dialogs-do-no-io',
      severity: 'error',
      from: { path: '^dialogs/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|url|util)$' },
    },
    {
      name: 'services-never-see-dialogs',
      severity: 'error',
      from: { path: '^services/' },
      to: { path: '^(bots|dialogs|locales|app|composition|config|settings|index)' },
    },
    {
      name: 'locales-know-types-only',
      severity: 'error',
      from: { path: '^locales/' },
      to: { path: '^(bots|dialogs|services|app|composition|config|settings|index)' },
    },
    {
      name: 'locales-see-onboarding-by-type',
      severity: 'error',
      from: { path: '^locales/' },
      to: {
        path: '^onboarding/',
        pathNot: '^onboarding/errors',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'bots-do-not-reach-out',
      severity: 'error',
      from: { path: '^bots/' },
      to: { path: '^(services|app|composition|config|settings|index)' },
    },
    onlyFrom('composition-at-the-top', '^composition/', '^(app|index|composition/|test/)'),
    onlyFrom(
      'sdk-only-in-bots',
      'node_modules/(botbuilder|botframework|restify)',
      '^(bots/|node_modules/)',
    ),
    onlyFrom('azure-only-in-records', 'node_modules/@azure/', '^(services/records/|node_modules/)'),
    onlyFrom('i18next-only-in-locales', 'node_modules/i18next/', '^(locales/|node_modules/)'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
}
