import { createHash } from 'node:crypto'
import { OnboardingError } from '../onboarding/errors.ts'
import type { NoticeId } from '../onboarding/notice-evidence.ts'
import type { Profile } from '../onboarding/profile.ts'
import type { CountryCode, CustomerType, Language } from '../onboarding/vocabulary.ts'
import { formatList } from './format.ts'
import { speaker, type Say, type Values, type WordKey } from './words.ts'

/** What decides which wording a customer sees, and the names that go into it. */
export interface NoticeFacts {
  /** The controller's name. */
  readonly company: string
  /** Where the full notice stands in the session language (GD-02). */
  readonly url: string
  /** The bureau's name (M6: by name, never "a bureau"); undefined where the seller asks none. */
  readonly bureau: string | undefined
  /** Whether a bureau is asked in any of the seller's countries: before the country is known, nobody can say which. */
  readonly anyBureau: boolean
  readonly country: CountryCode
  readonly customerType: CustomerType
  /** Private persons and sole traders: only they are promised that a person decides before a no (GD-16). */
  readonly naturalPerson: boolean
  /** Whether the bureau sends a copy letter to the one assessed (CR-05). */
  readonly copyLetter: boolean
  /** Whether a national number goes to the bureau as well. */
  readonly nationalNumber?: boolean
}

/** A notice as shown, with what its evidence needs (GD-13). */
export interface RenderedNotice {
  readonly text: string
  readonly version: string
  /** SHA-256 of `text`, hex. */
  readonly sha256: string
}

/** Notices that are shown or said; the full one is a page. */
export type ShortNotice = Exclude<NoticeId, 'full'>

type Wording =
  | 'firstLayer'
  | 'firstLayerOwn'
  | 'oral'
  | 'oralOwn'
  | `credit.own${'Person' | 'Trader' | 'Company'}`
  | `credit.natural${CountryCode}`
  | 'credit.company'
  | 'credit.companyCopy'
  | `nationalNumber.${CountryCode}`

/** One whole text per case, never assembled from sentences: each can be released, hashed and read on its own. */
function wordingOf(id: ShortNotice, facts: NoticeFacts): Wording {
  switch (id) {
    case 'firstLayer':
      return facts.anyBureau ? 'firstLayer' : 'firstLayerOwn'
    case 'oral':
      return facts.anyBureau ? 'oral' : 'oralOwn'
    case 'nationalNumber':
      return `nationalNumber.${facts.country}`
    case 'credit':
      return creditWording(facts)
  }
}

/** `own…`: the seller assesses without a bureau, on the register and the purchases. */
function creditWording(facts: NoticeFacts): Wording {
  if (facts.bureau === undefined) return `credit.own${ownCase(facts)}`
  if (facts.naturalPerson) return `credit.natural${facts.country}`
  return facts.copyLetter ? 'credit.companyCopy' : 'credit.company'
}

function ownCase({ customerType, naturalPerson }: NoticeFacts): 'Person' | 'Trader' | 'Company' {
  if (customerType === 'private') return 'Person'
  return naturalPerson ? 'Trader' : 'Company'
}

function dataSent(facts: NoticeFacts, say: Say): string {
  if (facts.customerType === 'private') {
    return say(`notices.dataSent.${facts.nationalNumber === true ? 'personWithNumber' : 'person'}`)
  }
  return say(`notices.dataSent.${facts.naturalPerson ? 'soleTrader' : 'company'}`)
}

/** A seller has few notices, and each is shown to many. */
const hashes = new Map<string, string>()

function hash(text: string): string {
  const sha256 = hashes.get(text) ?? createHash('sha256').update(text, 'utf8').digest('hex')
  hashes.set(text, sha256)
  return sha256
}

/** The notice in the customer's language: text, version and the hash that proves which text was shown. */
export function renderNotice(
  id: ShortNotice,
  language: Language,
  facts: NoticeFacts,
): RenderedNotice {
  const say = speaker(language)
  const wording = wordingOf(id, facts)
  const text = say(`notices.${wording}.text`, {
    controller: facts.company,
    url: facts.url,
    bureau: facts.bureau ?? '',
    register: say(`messages.registers.${facts.country}`),
    dataSent: dataSent(facts, say),
  })
  return { text, version: say(`notices.${wording}.version`), sha256: hash(text) }
}

/** The parts of the seller's profile that the full notice names, and the bureaus by name. */
export interface FullNoticeFacts extends Pick<Profile, 'controller' | 'countries' | 'retention'> {
  readonly desk: Pick<Profile['desk'], 'reviewDays'>
  readonly bureaus: readonly string[]
  /** Whom companies are looked up with besides their registers. */
  readonly providers: Pick<Profile['providers'], 'vat' | 'eInvoice'>
}

interface NoticeSection {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

export interface FullNotice {
  readonly title: string
  readonly version: string
  readonly sections: readonly NoticeSection[]
}

/** The company registers, and who else is asked about companies. */
function registersOf({ countries, providers }: FullNoticeFacts) {
  const isVatAsked = countries.some((country) => providers.vat[country] !== 'none')
  return [
    ...countries,
    ...(isVatAsked ? (['vat'] as const) : []),
    ...(providers.eInvoice === 'none' ? [] : (['eInvoice'] as const)),
  ]
}

function fullValues(language: Language, facts: FullNoticeFacts): Values {
  const { controller, retention, desk } = facts
  const say = speaker(language)
  const registers = registersOf(facts).map((id) => say(`messages.registers.${id}`))
  return {
    controller: controller.name,
    address: controller.address,
    email: controller.email,
    phone: controller.phone,
    dpo: controller.dataProtectionOfficer ?? '',
    hosting: controller.hosting,
    thirdCountries: controller.thirdCountries?.[language] ?? '',
    registers: formatList(registers, language),
    bureaus: formatList([...new Set(facts.bureaus)], language),
    unfinishedHours: retention.unfinishedHours,
    parkedDays: retention.parkedDays,
    transcriptDays: retention.transcriptDays,
    creditDays: retention.creditDays,
    evidenceYears: retention.evidenceYears,
    reviewDays: desk.reviewDays,
  }
}

/** Silence about a transfer would be a false statement, and another language's text is no substitute (TX-01). */
function transfersSection(language: Language, facts: FullNoticeFacts): string {
  const { thirdCountries } = facts.controller
  if (thirdCountries === undefined) return 'noThirdCountries'
  if (thirdCountries[language] !== undefined) return 'thirdCountries'
  throw new OnboardingError('words.missing', `controller.thirdCountries.${language} in the profile`)
}

/** Two sections name the bureaus, where there are any. */
const withBureau: ReadonlySet<string> = new Set(['sources', 'recipients'])
const withoutBureau: ReadonlySet<string> = new Set(['sourcesOwn', 'recipientsOwn'])

function sectionIds(language: Language, facts: FullNoticeFacts): readonly SectionId[] {
  const transfers = transfersSection(language, facts)
  const untrue = facts.bureaus.length === 0 ? withBureau : withoutBureau
  return sectionOrder.filter((id) => {
    if (untrue.has(id)) return false
    if (id === 'dpo') return facts.controller.dataProtectionOfficer !== undefined
    return !id.endsWith('hirdCountries') || id === transfers
  })
}

const sectionOrder = [
  'controller',
  'dpo',
  'purposes',
  'interests',
  'sources',
  'sourcesOwn',
  'recipients',
  'recipientsOwn',
  'thirdCountries',
  'noThirdCountries',
  'retention',
  'required',
  'rights',
  'consent',
  'automated',
  'complaint',
] as const
type SectionId = (typeof sectionOrder)[number]

/** Everything that GD-03 demands, in one place and one language, for `/privacy` (GD-02). */
export function fullNotice(language: Language, facts: FullNoticeFacts): FullNotice {
  const say = speaker(language)
  const values = fullValues(language, facts)
  const sections = sectionIds(language, facts).map((id) => {
    const key: WordKey = `notices.full.sections.${id}.text`
    return {
      id,
      title: say(`notices.full.sections.${id}.title`),
      paragraphs: say(key, values).split('\n\n'),
    }
  })
  return { title: say('notices.full.title'), version: say('notices.full.version'), sections }
}

/** The full notice as one text with its proof, for whoever was sent a link to it (GD-13). */
export function renderFullNotice(language: Language, facts: FullNoticeFacts): RenderedNotice {
  const { title, version, sections } = fullNotice(language, facts)
  const parts = sections.flatMap((section) => [section.title, ...section.paragraphs])
  const text = [title, ...parts].join('\n\n')
  return { text, version, sha256: hash(text) }
}
