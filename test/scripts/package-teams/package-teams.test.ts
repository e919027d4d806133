import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inflateRawSync, inflateSync, crc32 } from 'node:zlib'
import { ManifestUtil, type TeamsAppManifest } from '@microsoft/teams-manifest'
import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Command, type Language } from '../../../onboarding/vocabulary.ts'
import { appProblems, packageTeams } from '../../../scripts/package-teams/package-teams.ts'

const app = {
  appId: '11111111-2222-4333-8444-555555555555',
  domain: 'bot.example.com',
  seller: 'Nordhavn "Engros" A/S',
  version: '1.2.3',
}

/** The files of a zip, found by its own table of contents. */
function unzip(file: Buffer): Map<string, Buffer> {
  const end = file.length - 22
  expect(file.readUInt32LE(end), 'end of the table of contents').to.equal(0x06054b50)
  const files = new Map<string, Buffer>()
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(file.readUInt32LE(at)).to.equal(0x02014b50)
    const [packed, size] = [file.readUInt32LE(at + 20), file.readUInt32LE(at + 24)]
    const nameLength = file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + 46, at + 46 + nameLength)
    const start = file.readUInt32LE(at + 42)
    const data = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28)
    const content = inflateRawSync(file.subarray(data, data + packed))
    expect(content.length, name).to.equal(size)
    expect(crc32(content), name).to.equal(file.readUInt32LE(at + 16))
    files.set(name, content)
    at += 46 + nameLength
  }
  return files
}

const files = unzip(packageTeams(app))
const jsonOf = (name: string): Record<string, string> =>
  JSON.parse(files.get(name)?.toString('utf8') ?? '{}') as Record<string, string>
const manifest = jsonOf('manifest.json') as unknown as TeamsAppManifest

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength })
const https = { type: 'string', pattern: '^https://', maxLength: 2048 }
const own = (properties: object) => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
  additionalProperties: false,
})

/**
 * What the documentation of the manifest demands of the parts that this one has; where versions differ the strictest. The
 * schema itself is fetched by the library over the network, which tests do not do.
 */
const documented = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...own({
    $schema: { type: 'string', pattern: '/v1\\.28/MicrosoftTeams\\.schema\\.json$' },
    manifestVersion: { const: '1.28' },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    id: { type: 'string', pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' },
    developer: own({
      name: text(32),
      websiteUrl: https,
      privacyUrl: https,
      termsOfUseUrl: https,
    }),
    name: own({ short: text(30), full: text(100) }),
    description: own({ short: text(80), full: text(4000) }),
    icons: own({ color: text(2048), outline: text(2048) }),
    accentColor: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' },
    localizationInfo: own({
      defaultLanguageTag: { const: 'en' },
      additionalLanguages: {
        type: 'array',
        items: own({ languageTag: text(35), file: text(2048) }),
      },
    }),
    bots: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: own({
        botId: { const: app.appId },
        scopes: { const: ['personal'] },
        supportsFiles: { const: false },
        isNotificationOnly: { const: false },
        commandLists: {
          type: 'array',
          maxItems: 3,
          items: own({
            scopes: { const: ['personal'] },
            commands: {
              type: 'array',
              minItems: 1,
              maxItems: 10,
              items: own({ title: text(32), description: text(128) }),
            },
          }),
        },
      }),
    },
    validDomains: { type: 'array', maxItems: 16, items: text(2048) },
  }),
}

const tags = { en: undefined, da: 'da.json', sv: 'sv.json', no: 'nb.json' } as const
const commands = manifest.bots?.[0]?.commandLists?.[0]?.commands ?? []
const commandKey = (at: number, part: string): string =>
  `bots[0].commandLists[0].commands[${at}].${part}`

/** Everything that people read in the manifest, by the path that a localization file names it with. */
const localizable: Readonly<Record<string, string>> = {
  'name.short': manifest.name.short,
  'name.full': manifest.name.full ?? '',
  'description.short': manifest.description.short,
  'description.full': manifest.description.full ?? '',
  ...Object.fromEntries(
    commands.flatMap(({ title, description }, at) => [
      [commandKey(at, 'title'), title],
      [commandKey(at, 'description'), description],
    ]),
  ),
}

const wordsOf = (language: Language): Readonly<Record<string, string>> => {
  const file = tags[language]
  return file === undefined ? localizable : jsonOf(file)
}

const longest: readonly (readonly [RegExp, number])[] = [
  [/^name\.short$/, 30],
  [/^name\.full$/, 100],
  [/^description\.short$/, 80],
  [/^description\.full$/, 4000],
  [/\.title$/, 32],
  [/\.description$/, 128],
]

function sizeOf(icon: Buffer): readonly [number, number] {
  expect(icon.toString('latin1', 1, 4)).to.equal('PNG')
  return [icon.readUInt32BE(16), icon.readUInt32BE(20)]
}

/** Red, green, blue and opacity of every point. */
function pointsOf(icon: Buffer): readonly (readonly number[])[] {
  const start = icon.indexOf('IDAT')
  const raw = inflateSync(icon.subarray(start + 4, start + 4 + icon.readUInt32BE(start - 4)))
  const [width, height] = sizeOf(icon)
  return Array.from({ length: width * height }, (_point, at) => {
    const from = Math.floor(at / width) * (1 + width * 4) + 1 + (at % width) * 4
    return [...raw.subarray(from, from + 4)]
  })
}

describe('the Teams package', () => {
  it('holds the manifest, a file for each further language and two icons, and nothing else', () => {
    expect([...files.keys()].sort()).to.deep.equal(
      ['manifest.json', 'da.json', 'sv.json', 'nb.json', 'color.png', 'outline.png'].sort(),
    )
    for (const { file } of manifest.localizationInfo?.additionalLanguages ?? []) {
      expect(files.has(file), file).to.equal(true)
    }
    expect([manifest.icons.color, manifest.icons.outline]).to.deep.equal([
      'color.png',
      'outline.png',
    ])
  })

  it('is what the documentation of the manifest demands', async () => {
    // Boundary: the library's type wants every property of every app in the schema.
    const schema = documented as unknown as Parameters<
      typeof ManifestUtil.validateManifestAgainstSchema
    >[1]
    expect(await ManifestUtil.validateManifestAgainstSchema(manifest, schema)).to.deep.equal([])
    const broken = structuredClone(manifest)
    broken.name = { short: 'x'.repeat(31), full: '' }
    expect(await ManifestUtil.validateManifestAgainstSchema(broken, schema)).to.have.lengthOf(2)
  })

  it('is read as one bot by the library that others read it with', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'teams-'))
    const path = join(folder, 'manifest.json')
    await writeFile(path, files.get('manifest.json') ?? '')
    const read = await ManifestUtil.loadFromPath(path)
    expect(ManifestUtil.parseCommonProperties(read)).to.deep.include({
      id: app.appId,
      version: '1.2.3',
      manifestVersion: '1.28',
      capabilities: ['Bot'],
    })
    await rm(folder, { recursive: true })
  })

  it('names this bot, this seller and this host, and no other', () => {
    expect(manifest.bots?.[0]?.botId).to.equal(app.appId)
    expect(manifest.developer.name).to.equal(app.seller)
    expect(manifest.validDomains).to.deep.equal(['bot.example.com'])
    for (const url of [manifest.developer.websiteUrl, manifest.developer.privacyUrl]) {
      expect(new URL(url).host).to.equal('bot.example.com')
    }
    expect(files.get('manifest.json')?.toString('utf8')).not.to.contain('{{')
  })

  it('is for private chats only (CH-04)', () => {
    const scopes = [manifest.bots?.[0]?.scopes, manifest.bots?.[0]?.commandLists?.[0]?.scopes]
    expect(scopes).to.deep.equal([['personal'], ['personal']])
    expect(manifest).not.to.have.any.keys('staticTabs', 'configurableTabs', 'composeExtensions')
  })

  for (const language of languages) {
    it(`says everything in ${language}, within what Teams shows`, () => {
      const { $schema = '', ...said } = wordsOf(language)
      expect(Object.keys(said).sort()).to.deep.equal(Object.keys(localizable).sort())
      if (language !== 'en') {
        expect($schema).to.match(/\/v1\.28\/MicrosoftTeams\.Localization\.schema\.json$/)
        expect(said['description.full']).not.to.equal(localizable['description.full'])
      }
      for (const [key, value] of Object.entries(said)) {
        const most = longest.find(([pattern]) => pattern.test(key))?.[1] ?? 0
        expect(value.length, key).to.be.within(1, most)
      }
    })

    it(`lists commands that the bot understands in ${language} (CH-03)`, () => {
      const meant: readonly Command[] = [
        'help',
        'summary',
        'change',
        'restart',
        'human',
        'language',
        'privacy',
        'mydata',
      ]
      const understood = commands.map((_command, at) => {
        const title = wordsOf(language)[commandKey(at, 'title')] ?? ''
        return understand(title, {
          language,
          asks: 'contact.name',
          open: ['contact.name'],
          answered: [],
          values: {},
          reading: { now: new Date('2026-11-26T10:00:00Z'), testSeries: true },
          faq: [],
        }).command?.name
      })
      expect(understood).to.deep.equal(meant)
    })
  }

  it('has icons as Teams wants them: 192 pixels in colour, 32 in white on nothing', () => {
    const color = files.get('color.png') ?? Buffer.alloc(0)
    const outline = files.get('outline.png') ?? Buffer.alloc(0)
    expect(sizeOf(color)).to.deep.equal([192, 192])
    expect(sizeOf(outline)).to.deep.equal([32, 32])
    expect(pointsOf(color).every(([, , , alpha]) => alpha === 255)).to.equal(true)
    const kinds = new Set(pointsOf(outline).map((point) => point.join()))
    expect([...kinds].sort()).to.deep.equal(['0,0,0,0', '255,255,255,255'])
  })

  it('is the same file each time, so that a new one is a change', () => {
    expect(packageTeams(app).equals(packageTeams(app))).to.equal(true)
  })

  it('is not made with an id, a host, a name or a version that Teams would refuse', () => {
    expect(appProblems(app)).to.deep.equal([])
    for (const wrong of [
      { appId: '' },
      { appId: 'my-bot' },
      { domain: 'https://bot.example.com' },
      { domain: 'bot.example.com/x' },
      { domain: 'localhost' },
      { seller: '' },
      { seller: 'x'.repeat(33) },
      { version: '1.2' },
    ]) {
      expect(appProblems({ ...app, ...wrong }), JSON.stringify(wrong)).to.have.lengthOf(1)
    }
  })

  it('is built by one command, which says what it needs', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'teams-'))
    const out = join(folder, 'package.zip')
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, ['scripts/package-teams/index.ts', ...args])
    await run('--app-id', app.appId, '--domain', app.domain, '--out', out)
    expect([...unzip(await readFile(out)).keys()]).to.include('manifest.json')
    const failed = await run('--domain', 'x').catch((error: unknown) => error as { stderr: string })
    expect(failed.stderr).to.contain('app id').and.contain('npm run package:teams')
    await rm(folder, { recursive: true })
  })
})
