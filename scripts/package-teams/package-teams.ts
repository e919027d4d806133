import { readFileSync } from 'node:fs'
import { colorIcon, outlineIcon } from './icons.ts'
import { zip } from './zip.ts'

/** What is particular to one installation. */
export interface TeamsApp {
  /** The bot's app id at Azure, a GUID: `MicrosoftAppId`. */
  readonly appId: string
  /** Host name under which the bot is reached, without protocol: that of `PUBLIC_URL`. */
  readonly domain: string
  /** The seller's name. */
  readonly seller: string
  /** Of the package; Teams takes a new one as an update. */
  readonly version: string
}

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
const host = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,}$/i
const semver = /^\d+\.\d+\.\d+$/
/** Longest name of a developer. */
const longestName = 32

/** What would only show when somebody uploads the package; empty when all is well. */
export function appProblems({ appId, domain, seller, version }: TeamsApp): readonly string[] {
  return [
    ...(guid.test(appId) ? [] : ['the app id is the GUID of the bot (MicrosoftAppId)']),
    ...(host.test(domain) ? [] : ['the domain is a host name without https:// and path']),
    ...(seller !== '' && seller.length <= longestName
      ? []
      : [`the seller's name has 1 to ${longestName} characters`]),
    ...(semver.test(version) ? [] : ['the version has three numbers']),
  ]
}

const folder = new URL('../../deployment/teams/', import.meta.url)
const localizations = ['da.json', 'sv.json', 'nb.json']

const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

/** Puts the values in as JSON strings, so that a name with quotation marks stays a name. */
function filledIn(template: string, app: TeamsApp): string {
  const values: Readonly<Record<string, string>> = { ...app }
  return template.replace(/\{\{(\w+)\}\}/g, (_gap, name: string) =>
    JSON.stringify(values[name] ?? '').slice(1, -1),
  )
}

/** The package that is uploaded to Teams: manifest, words of the other languages, icons. */
export function packageTeams(app: TeamsApp): Buffer {
  return zip([
    { name: 'manifest.json', content: Buffer.from(filledIn(textOf('manifest.json'), app)) },
    ...localizations.map((name) => ({ name, content: Buffer.from(textOf(name)) })),
    { name: 'color.png', content: colorIcon() },
    { name: 'outline.png', content: outlineIcon() },
  ])
}
