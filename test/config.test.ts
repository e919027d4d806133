import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { parse, stringify } from 'yaml'
import { loadConfig, loadProfile, settings, type Variables } from '../config.ts'
import { OnboardingError } from '../onboarding/errors.ts'

const demoProfile = 'deployment/profiles/demo.yaml'

function errorOf(run: () => unknown): OnboardingError {
  try {
    run()
  } catch (error) {
    if (error instanceof OnboardingError) return error
    throw error
  }
  return expect.fail('nothing was thrown')
}

const problemsOf = (run: () => unknown): readonly string[] =>
  errorOf(run)
    .message.split('\n')
    .slice(1)
    .map((line) => line.replace(/^- /, ''))

describe('the configuration', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'config-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  const key = () => randomBytes(32).toString('base64')
  const write = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }

  /** A machine of a newcomer: nothing set but the folder. */
  const local = (variables: Variables = {}) => loadConfig({ DATA_DIR: folder, ...variables })

  /** All that production wants. The demo profile is left, and refused. */
  const production = (): Variables => ({
    DATA_DIR: folder,
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://bot.example/',
    AZURE_STORAGE_ACCOUNT: 'customers',
    MicrosoftAppId: 'app',
    MicrosoftAppPassword: 'password',
    TOKEN_SECRET: 't'.repeat(32),
    CLAIM_KEY: 'c'.repeat(32),
    VAULT_KEYS: `k2:${key()},k1:${key()}`,
  })
  const productionProblems = (variables: Variables = {}) =>
    problemsOf(() => loadConfig({ ...production(), ...variables }))
  const beyondDemo = (problems: readonly string[]) =>
    problems.filter((problem) => !problem.startsWith('ONBOARDING_PROFILE: providers.'))

  describe('on a fresh machine', () => {
    it('needs no setting at all', () => {
      expect(local()).to.include({
        production: false,
        port: 3978,
        publicUrl: undefined,
        rateLimits: true,
        behindProxy: false,
        logLevel: 'info',
        storage: undefined,
      })
      expect(local().profile.id).to.equal('demo')
    })

    it('takes an empty value for none', () => {
      expect(local({ PORT: '', LOG_LEVEL: '', VAULT_KEYS: '' })).to.include({ port: 3978 })
    })

    it('makes secrets once and keeps them over a restart', () => {
      const first = local().secrets
      expect(local().secrets).to.deep.equal(first)
      expect(first.vault.keys[first.vault.current]).to.have.length(32)
      expect(first.token).to.not.equal(first.claim)
    })

    it('lets nobody else read them', () => {
      local()
      expect(statSync(join(folder, 'secrets.json')).mode & 0o777).to.equal(0o600)
    })

    it('makes the data folder when it is not there', () => {
      const dataDir = join(folder, 'deep', 'er')
      expect(loadConfig({ DATA_DIR: dataDir }).secrets).to.deep.equal(
        loadConfig({ DATA_DIR: dataDir }).secrets,
      )
    })

    it('prefers the secrets that are set', () => {
      const { token, claim } = local({ TOKEN_SECRET: 's'.repeat(32) }).secrets
      expect(token).to.equal('s'.repeat(32))
      expect(claim).to.equal(local().secrets.claim)
    })

    it('writes no secrets when they are all set', () => {
      const { secrets } = local({ ...production(), NODE_ENV: 'development' })
      expect(secrets.vault.current).to.equal('k2')
      expect(() => statSync(join(folder, 'secrets.json'))).to.throw()
    })

    it('says which file to delete when the secrets cannot be read, without quoting it', () => {
      write('secrets.json', '{"TOKEN_SECRET": "hush')
      const error = errorOf(() => local())
      expect(error.code).to.equal('config.invalid')
      expect(error.message).to.include('secrets.json').and.not.include('hush')
      expect(error.cause).to.equal(undefined)
    })

    it('reads storage, proxy, limits and credentials', () => {
      const config = local({
        AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true',
        BEHIND_PROXY: 'on',
        RATE_LIMITS: 'off',
        MicrosoftAppId: 'app',
        MicrosoftAppTenantId: 'tenant',
        MicrosoftAppType: 'UserAssignedMSI',
        DIRECT_LINE_SECRET: 'azure',
      })
      expect(config.storage).to.deep.equal({ connectionString: 'UseDevelopmentStorage=true' })
      expect(config).to.include({
        behindProxy: true,
        rateLimits: false,
        directLineSecret: 'azure',
      })
      expect(config.bot).to.deep.include({ appId: 'app', tenantId: 'tenant' })
    })
  })

  describe('with endpoints for events', () => {
    const demo = parse(readFileSync(demoProfile, 'utf8')) as object
    const profileWith = (url: string): string =>
      write('delivery.yaml', stringify({ ...demo, delivery: [{ id: 'crm', url }] }))
    const secret = (fill: number) => `crm:whsec_${Buffer.alloc(32, fill).toString('base64')}`

    it('reads their secrets, two while one changes', () => {
      const config = local({
        ONBOARDING_PROFILE: profileWith('http://localhost:1/in'),
        WEBHOOK_SECRETS: `${secret(1)}, ${secret(2)}`,
      })
      expect(config.secrets.webhooks.get('crm')).to.deep.equal([
        Buffer.alloc(32, 1),
        Buffer.alloc(32, 2),
      ])
      expect(config.profile.delivery[0]?.events).to.have.length(4)
    })

    it('refuses an ERP connector whose credentials are missing, and takes it with them', () => {
      const erp = { SE: { connector: 'fortnox' } }
      const ONBOARDING_PROFILE = write('erp.yaml', stringify({ ...demo, erp }))
      expect(
        problemsOf(() => local({ ONBOARDING_PROFILE, FORTNOX_CLIENT_ID: 'id' })),
      ).to.deep.equal([
        'ONBOARDING_PROFILE: erp: fortnox needs FORTNOX_CLIENT_SECRET',
        'ONBOARDING_PROFILE: erp: fortnox needs FORTNOX_TENANT_ID',
      ])
      const credentials = { clientId: 'id', clientSecret: 'hush', tenantId: '4711' }
      const config = local({
        ONBOARDING_PROFILE,
        FORTNOX_CLIENT_ID: 'id',
        FORTNOX_CLIENT_SECRET: 'hush',
        FORTNOX_TENANT_ID: '4711',
      })
      expect(config.secrets.erp.fortnox).to.deep.equal(credentials)
    })

    it('refuses a missing or broken secret and, in production, an address without https', () => {
      const ONBOARDING_PROFILE = profileWith('http://crm.example/?key=hush')
      const missing = problemsOf(() => local({ ONBOARDING_PROFILE }))
      expect(missing).to.deep.equal([
        'ONBOARDING_PROFILE: delivery.crm: WEBHOOK_SECRETS has no secret "crm"',
      ])
      const broken = problemsOf(() => local({ WEBHOOK_SECRETS: 'crm:whsec_hush' }))
      expect(broken[0]).to.match(/^WEBHOOK_SECRETS: must be a list/)
      const inProduction = productionProblems({ ONBOARDING_PROFILE, WEBHOOK_SECRETS: secret(1) })
      expect(inProduction).to.include(
        'ONBOARDING_PROFILE: delivery.crm: url must be https in production',
      )
      expect([...missing, ...broken, ...inProduction].join()).to.not.include('hush')
    })
  })

  describe('with mistakes', () => {
    it('lists every problem at once, each by its name', () => {
      const problems = problemsOf(() =>
        local({
          PORT: 'http',
          NODE_ENV: 'Production',
          LOG_LEVEL: 'loud',
          RATE_LIMITS: 'no',
          TOKEN_SECRET: 'short',
          VAULT_KEYS: 'k1:c2hvcnQ=',
          AZURE_STORAGE_ACCOUNT: 'https://customers',
          PUBLIC_URL: 'bot.example',
          MicrosoftAppId: 'app',
          ONBOARDING_PROFILE: join(folder, 'none.yaml'),
        }),
      )
      expect(problems.map((problem) => problem.split(':')[0])).to.have.members([
        'PORT',
        'NODE_ENV',
        'LOG_LEVEL',
        'RATE_LIMITS',
        'TOKEN_SECRET',
        'VAULT_KEYS',
        'AZURE_STORAGE_ACCOUNT',
        'PUBLIC_URL',
        'MicrosoftAppId',
        'ONBOARDING_PROFILE',
      ])
    })

    it('never shows a value', () => {
      const { message } = errorOf(() =>
        local({
          TOKEN_SECRET: 'hush-1',
          CLAIM_KEY: 'hush-2',
          VAULT_KEYS: 'hush-3',
          PORT: 'hush-4',
        }),
      )
      expect(message).to.not.include('hush')
    })

    it('writes no secrets', () => {
      errorOf(() => local({ PORT: 'http' }))
      expect(() => statSync(join(folder, 'secrets.json'))).to.throw()
    })

    it('refuses two vault keys of one id', () => {
      const problems = problemsOf(() => local({ VAULT_KEYS: `k:${key()},k:${key()}` }))
      expect(problems).to.have.length(1)
      expect(problems[0]).to.match(/^VAULT_KEYS: /)
    })

    it('refuses two kinds of storage', () => {
      const problems = problemsOf(() =>
        local({ AZURE_STORAGE_ACCOUNT: 'customers', AZURE_STORAGE_CONNECTION_STRING: 'x' }),
      )
      expect(problems).to.deep.equal([
        'AZURE_STORAGE_ACCOUNT: set this or AZURE_STORAGE_CONNECTION_STRING, not both',
      ])
    })
  })

  describe('in production', () => {
    it('is content with everything set, but refuses the demo providers', () => {
      const problems = productionProblems()
      expect(beyondDemo(problems)).to.deep.equal([])
      expect(problems).to.have.length(14)
      expect(problems).to.include(
        'ONBOARDING_PROFILE: providers.credit.DK: demo is refused in production',
      )
    })

    it('refuses to run on what is only for trying out', () => {
      const names = beyondDemo(
        problemsOf(() => loadConfig({ NODE_ENV: 'production', RATE_LIMITS: 'off' })),
      ).map((problem) => problem.split(':')[0])
      expect(names).to.have.members([
        'MicrosoftAppId',
        'TOKEN_SECRET',
        'CLAIM_KEY',
        'VAULT_KEYS',
        'RATE_LIMITS',
        'PUBLIC_URL',
        'AZURE_STORAGE_CONNECTION_STRING or AZURE_STORAGE_ACCOUNT',
      ])
    })

    it('wants https', () => {
      expect(beyondDemo(productionProblems({ PUBLIC_URL: 'http://bot.example' }))).to.deep.equal([
        'PUBLIC_URL: must be set in production, with https',
      ])
    })

    it('reports a secret that is too short as that, not as missing', () => {
      const problems = beyondDemo(productionProblems({ CLAIM_KEY: 'short' }))
      expect(problems).to.deep.equal(['CLAIM_KEY: must have at least 32 characters'])
    })

    it('drops the slash at the end of its address', () => {
      const config = loadConfig({ ...production(), NODE_ENV: 'test' })
      expect(config.publicUrl).to.equal('https://bot.example')
    })
  })

  describe('the profile', () => {
    /** The demo profile with something changed. */
    const changed = (change: (profile: Record<string, Record<string, unknown>>) => void) => {
      const profile = parse(readFileSync(demoProfile, 'utf8')) as Record<
        string,
        Record<string, unknown>
      >
      change(profile)
      return write('profile.yaml', stringify(profile))
    }
    const problemsIn = (path: string) => problemsOf(() => loadProfile(path))

    it('of the demo seller is in order', () => {
      expect(loadProfile(demoProfile).controller.name).to.equal('Nordhavn Engros A/S')
    })

    it('names every line that is wrong at once', () => {
      const path = changed((profile) => {
        profile['controller'] = { ...profile['controller'], email: 'nobody' }
        profile['desk'] = { ...profile['desk'], opens: 'early' }
        profile['colour'] = {}
      })
      const problems = problemsIn(path)
      expect(errorOf(() => loadProfile(path)).code).to.equal('profile.invalid')
      expect(problems).to.have.length(3)
      expect(problems.join('\n'))
        .to.include('controller.email: ')
        .and.include('desk.opens: ')
        .and.include('colour')
    })

    it('may not switch credit on before the impact assessment is on file (GD-26)', () => {
      const path = changed((profile) => {
        delete profile['credit']?.['dpiaReference']
      })
      expect(problemsIn(path).join('\n')).to.include('GD-26')
    })

    it('may only name providers that there are', () => {
      const path = changed((profile) => {
        profile['providers'] = {
          ...profile['providers'],
          register: { DK: 'krak', SE: 'demo', NO: 'toString' },
        }
      })
      const known = 'must be one of demo, bolagsverket, brreg, cvr, cvrapi'
      expect(problemsIn(path)).to.deep.equal([
        `providers.register.DK: ${known}`,
        `providers.register.NO: ${known}`,
      ])
    })

    it('may only name providers that know the country and have their keys: every problem at once', () => {
      const path = changed((profile) => {
        profile['providers'] = {
          ...profile['providers'],
          register: { DK: 'cvr', SE: 'bolagsverket', NO: 'cvrapi' },
        }
      })
      const wrong = (variables: Variables = {}) =>
        problemsOf(() => local({ ONBOARDING_PROFILE: path, ...variables }))
      const place = 'ONBOARDING_PROFILE: providers.register'
      expect(wrong()).to.deep.equal([
        `${place}.DK: cvr needs CVR_CLIENT_ID`,
        `${place}.DK: cvr needs CVR_CLIENT_SECRET`,
        `${place}.SE: bolagsverket needs BOLAGSVERKET_CLIENT_ID`,
        `${place}.SE: bolagsverket needs BOLAGSVERKET_CLIENT_SECRET`,
        `${place}.NO: cvrapi does not know NO`,
      ])
      expect(wrong({ CVR_CLIENT_ID: 'id', CVR_CLIENT_SECRET: 'hush' })).to.have.length(3)
      expect(wrong({ ...production() })).to.include(`${place}.NO: cvrapi is refused in production`)
    })

    it('that is no YAML is reported with line and column', () => {
      const problems = problemsIn(write('profile.yaml', 'id: demo\ncontroller: { name: x\n'))
      expect(problems).to.have.length(1)
      expect(problems[0]).to.match(/line \d+, column \d+/)
    })

    it('that is not there is reported as that', () => {
      expect(problemsIn(join(folder, 'none.yaml'))).to.deep.equal(['cannot be read (ENOENT)'])
    })

    it('that is empty is reported', () => {
      expect(problemsIn(write('profile.yaml', ''))).to.have.length(1)
    })
  })

  it('explains each of its settings', () => {
    expect(settings.map(({ name }) => name)).to.include.members(['PORT', 'DATA_DIR', 'VAULT_KEYS'])
    expect(settings.find(({ name }) => name === 'PORT')?.default).to.equal('3978')
    expect(settings.find(({ name }) => name === 'CLAIM_KEY')?.default).to.equal('')
    for (const { meaning } of settings) expect(meaning).to.match(/\.$/)
  })
})
