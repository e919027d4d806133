import { expect } from 'chai'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HistoryEntry } from '../../onboarding/history.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { closeBrowser, openChat } from './browser.ts'
import { createHeardReplies } from './heard-replies.ts'
import { runRecordsWith, startProgram, type Program } from './started-program.ts'

interface Person {
  readonly mail: string
  readonly phone: string
  /** What the old system has of the company, and the demo register has otherwise. */
  readonly row: readonly string[]
  readonly key: 'name' | 'address'
  readonly old: unknown
  readonly fresh: unknown
  readonly register: string
  readonly yes: string
  readonly no: string
}

/** Customers of an older system: what it says of them was right once. */
const people: Readonly<Record<Language, Person>> = {
  da: {
    mail: 'mette@da.example.dk',
    phone: '+4520123456',
    row: ['DK', '12345674', 'Nordlys ApS', 'ApS', 'Nørregade 7', '1165', 'København K'],
    key: 'address',
    old: { street: 'Nørregade 7', postalCode: '1165', city: 'København K', country: 'DK' },
    fresh: { street: 'Vestergade 3, 2. tv', postalCode: '8000', city: 'Aarhus C', country: 'DK' },
    register: 'Det fra registeret',
    yes: 'ja',
    no: 'nej',
  },
  sv: {
    mail: 'kerstin@sv.example.dk',
    phone: '+46701740605',
    row: ['SE', '559999-0107', 'Gamla Kronan AB', 'AB', 'Storgatan 8', '90326', 'Umeå'],
    key: 'name',
    old: 'Gamla Kronan AB',
    fresh: 'Älgkronan AB',
    register: 'Det från registret',
    yes: 'ja',
    no: 'nej',
  },
  no: {
    mail: 'kari@no.example.dk',
    phone: '+4792345678',
    row: ['NO', '310004103', 'Gamle Fjell AS', 'AS', 'Storgata 8B', '9008', 'Tromsø'],
    key: 'name',
    old: 'Gamle Fjell AS',
    fresh: 'Nordlysfjell AS',
    register: 'Det fra registeret',
    yes: 'ja',
    no: 'nei',
  },
  en: {
    mail: 'ann@en.example.dk',
    phone: '+4520123458',
    row: ['NO', '313038211', 'Gammel Måne ANS', 'ANS', 'Strandgata 88', '6002', 'Ålesund'],
    key: 'name',
    old: 'Gammel Måne ANS',
    fresh: 'Fjord og Måne ANS',
    register: 'From the register',
    yes: 'yes',
    no: 'no',
  },
}

const head = [
  'language',
  'country',
  'company.number',
  'company.name',
  'company.legalForm',
  'company.address.street',
  'company.address.postalCode',
  'company.address.city',
  'contact.name',
  'contact.phone',
  'contact.email',
  'customerType',
]

interface Message {
  readonly kind: string
  readonly to: string
  readonly text: string
}

interface Report {
  readonly due: number
  readonly counts: { readonly done: number; readonly asked: number; readonly found: number }
  readonly customers: readonly { readonly proposals: readonly string[]; readonly ask?: string }[]
}

describe('DQ-09 the wash closes its loop, with `npm start`, the operator’s command and a browser', function () {
  this.timeout(300_000)
  const folder = mkdtempSync(join(tmpdir(), 'wash-'))
  let program: Program

  // No texts, so that the time of day does not matter (SM-14); and nobody washes but this test.
  const profile = join(folder, 'profile.yaml')
  const settings = { RATE_LIMITS: 'off', ONBOARDING_PROFILE: profile }

  const records = async <T>(...args: readonly string[]): Promise<T> =>
    JSON.parse(await runRecordsWith(settings, folder, [...args, '--json'])) as T

  const outbox = (): readonly Message[] => {
    const file = join(folder, 'outbox.jsonl')
    if (!existsSync(file)) return []
    // What stands behind the last line break is being written at this moment.
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
    return lines.map((line) => JSON.parse(line) as Message)
  }

  /** What goes out after the answer is there soon after it. */
  async function sent(to: string, words: RegExp): Promise<Message> {
    for (;;) {
      const found = outbox().findLast((each) => each.to === to && words.test(each.text))
      if (found !== undefined) return found
      await fetch(`${program.url}/healthz`)
    }
  }

  async function customer(language: Language): Promise<CustomerRecord> {
    const all = await records<readonly CustomerRecord[]>('list')
    const found = all.find((each) => each.contact?.email === people[language].mail)
    return found ?? expect.fail(`no customer of ${language}`)
  }

  before(async () => {
    const demo = readFileSync('deployment/profiles/demo.yaml', 'utf8')
    writeFileSync(profile, `${demo}\nmessages: { sms: none }\nwash: { enabled: false }\n`)
    program = await startProgram(folder, settings)
    const file = join(folder, 'old-system.csv')
    const rows = languages.map((language) => {
      const { row, phone, mail } = people[language]
      return [language, ...row, 'Mette Prøve', phone, mail, 'business'].join(';')
    })
    writeFileSync(file, [head.join(';'), ...rows, ''].join('\n'))
    const report = await records<{ created: number; refused: number }>('import', file)
    expect(report).to.include({ created: 4, refused: 0 })
  })
  after(async () => {
    await closeBrowser()
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('a dry run tells what would be done and writes nothing', async () => {
    const before = [await records('list'), outbox().length]
    const report = await records<Report>('wash', '--dry-run')
    expect(report.due).to.equal(4)
    expect(report.customers.map(({ ask }) => ask)).to.deep.equal(Array(4).fill('email'))
    const proposals = report.customers.flatMap((each) => each.proposals).sort()
    expect(proposals).to.deep.equal([
      ...['company.address', 'company.name', 'company.name', 'company.name'],
    ])
    expect([await records('list'), outbox().length]).to.deep.equal(before)
  })

  it('the wash asks each of them once, and the records stay as they were', async () => {
    const report = await records<Report>('wash')
    expect(report.counts).to.include({ done: 4, asked: 4, found: 4 })
    const again = await records<Report>('wash')
    expect(again.counts).to.include({ asked: 0 })
    const all = await records<readonly CustomerRecord[]>('list')
    for (const language of languages) {
      const { mail, key, old } = people[language]
      const found = all.find((each) => each.contact?.email === mail)
      expect(found?.company?.[key]).to.deep.equal(old)
      expect(outbox().filter(({ to }) => to === mail)).to.have.length(1)
    }
  })

  for (const language of languages) {
    it(`${language}: the customer opens the link, takes the register’s value, and confirms the rest`, async () => {
      const person = people[language]
      const { reference } = await customer(language)
      const link = await sent(person.mail, /#resume=/)
      const heard = createHeardReplies()
      const chat = await openChat({
        url: program.url,
        lang: language,
        watch: heard.watch,
        fragment: /#(resume=[\w-]{22})/.exec(link.text)?.[1] ?? '',
      })
      try {
        expect((await heard.next()).asks).to.equal('code')
        const code = await sent(person.mail, /^\d{6} /)
        const say = async (text: string) => {
          await chat.say(text)
          return heard.next()
        }
        expect((await say(code.text.slice(0, 6))).asks).to.equal(`choose:company.${person.key}`)
        await chat.press(person.register)
        expect((await heard.next()).asks).to.equal('choose:still')
        expect((await say(person.yes)).asks).to.equal('choose:more')
        expect(await say(person.no)).to.include({ done: true, outcome: 'complete' })
        expect(chat.complaints).to.deep.equal([])
      } finally {
        await chat.close()
      }
      const record = await records<CustomerRecord>('show', reference)
      expect(record.status).to.equal('complete')
      expect(record.company?.[person.key]).to.deep.equal(person.fresh)
      expect(record.provenance[`company.${person.key}`]).to.include({
        source: 'customer',
        channel: 'webchat',
        verification: 'register',
        sourceId: 'demo-register',
      })
      expect(record.provenance['contact.email']).to.include({ source: 'customer' })
      const history = await records<readonly HistoryEntry[]>('history', reference)
      expect(history.map(({ field, old }) => [field, old])).to.deep.include([
        `company.${person.key}`,
        person.old,
      ])
      const waiting = await records<{
        readonly events: readonly { readonly type: string; readonly reference: string }[]
      }>('events')
      const own = waiting.events.filter((each) => each.reference === reference)
      expect(own.map(({ type }) => type)).to.deep.equal(['customer.created', 'customer.updated'])
    })
  }

  it('what was confirmed is fresh, and nobody is asked again', async () => {
    const freshness = await records<{
      readonly fields: readonly { readonly key: string; readonly share: number }[]
    }>('freshness')
    for (const { key, share } of freshness.fields) expect(share, key).to.equal(1)
    const before = outbox().length
    await records<Report>('wash')
    expect(outbox()).to.have.length(before)
  })
})
