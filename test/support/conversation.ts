import { randomBytes } from 'node:crypto'
import { createTextControl } from '../../bots/text-control.ts'
import { createTakeTurn } from '../../bots/turn.ts'
import { createCaseReader } from '../../bots/read-case.ts'
import type { TakeTurn } from '../../bots/take-turn.ts'
import { loadProfile } from '../../config.ts'
import type { CardSubmit, Inbound } from '../../dialogs/inbound.ts'
import type { Ports } from '../../dialogs/ports.ts'
import type { Reply } from '../../dialogs/reply.ts'
import type { Profile } from '../../onboarding/profile.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { countryCodes, type CountryCode } from '../../onboarding/vocabulary.ts'
import { createDemoAddresses } from '../../services/addresses/demo.ts'
import { attributionOf } from '../../services/attributions.ts'
import { createDemoCredit } from '../../services/credit/demo.ts'
import { createDemoEInvoice } from '../../services/e-invoice/demo.ts'
import { mailDomainChecks } from '../../services/mail-domains/index.ts'
import { createMessageHouse, type MessageHouse } from './message-house.ts'
import { foreignParts } from './audit-language.ts'
import { filledIn, formIn } from './form-filler.ts'
import { createDemoRegister } from '../../services/registers/demo.ts'
import { createTableStores, type Stores } from '../../services/records/create-stores.ts'
import { memoryTables } from '../../services/records/memory-table.ts'
import type { TableSet } from '../../services/records/table.ts'
import { createDemoVat } from '../../services/vat/demo.ts'

export const demoProfile = loadProfile('deployment/profiles/demo.yaml')

/** A working house in memory with a clock that the test moves. */
export interface House {
  readonly takeTurn: TakeTurn
  readonly ports: Ports
  readonly stores: Stores
  readonly clock: { at: number }
  /** What went out by SMS and e-mail. */
  readonly post: MessageHouse
  /** The same house, with other ports. */
  with(ports: Partial<Ports>): House
}

export interface HouseOptions {
  readonly profile?: Profile
  readonly overrides?: Partial<Ports>
  /** Default: in memory, of its own. */
  readonly tables?: TableSet
}

function perCountry<T>(make: (country: CountryCode) => T): Readonly<Record<CountryCode, T>> {
  return { DK: make('DK'), SE: make('SE'), NO: make('NO') }
}

function provider<T>(list: Readonly<Record<string, T>>, id: string): T {
  const found = list[id]
  if (found === undefined) throw new Error(`no provider ${id}`)
  return found
}

export function createHouse(options: HouseOptions = {}): House {
  const { profile = demoProfile, overrides = {}, tables = memoryTables() } = options
  const clock = { at: Date.parse('2026-11-23T10:00:00Z') }
  const now = () => new Date(clock.at)
  const stores = createTableStores(tables, {
    claimKey: 'test-claim-key',
    vault: { current: 'k1', keys: { k1: Buffer.alloc(32, 7) } },
    now,
  })
  const post = createMessageHouse({ stores, now })
  let ids = 0
  const ports: Ports = {
    profile,
    registers: perCountry((country) => createDemoRegister(country, { now })),
    addresses: perCountry((country) => createDemoAddresses(country, { now })),
    credit: perCountry((country) => createDemoCredit(country, { now })),
    mailDomains: provider(mailDomainChecks, 'demo')({}),
    vat: perCountry(() => createDemoVat({ now })),
    eInvoice: createDemoEInvoice({ now }),
    customers: stores.customers,
    creditLog: stores.creditLog,
    vault: stores.vault,
    reviews: stores.reviews,
    questions: stores.reviews,
    talks: stores.talks,
    messenger: post.messenger,
    codes: post.codes,
    digitTries: post.digitTries,
    transfers: post.transfers,
    finder: stores.finder,
    caseIn: createCaseReader(stores.conversations, { profile, now }),
    chatUrl: () => 'https://bot.example/',
    now,
    newId: () => `id-${(ids += 1)}-${randomBytes(6).toString('hex')}`,
    randomBytes: (count) => randomBytes(count),
    pause: () => Promise.resolve(),
    attributionOf,
    testSeries: true,
    privacyUrl: (language) => `https://bot.example/privacy?lang=${language}`,
    deadline: { lookup: 1000, beside: 1000, mail: 1000, credit: 1000 },
    left: () => Infinity,
    ...overrides,
  }
  return furnished({ ports, stores, clock, post })
}

function furnished(parts: Omit<House, 'takeTurn' | 'with'>): House {
  const { ports, stores, post } = parts
  const takeTurn = createTextControl(
    createTakeTurn({ conversations: stores.conversations, ports }),
    {
      contactPoints: post.contactPoints,
      reviews: stores.reviews,
      customers: stores.customers,
      profile: ports.profile,
      now: ports.now,
    },
  )
  return {
    ...parts,
    takeTurn,
    with: (others) => furnished({ ...parts, ports: { ...ports, ...others } }),
  }
}

export interface CustomerOptions {
  readonly house?: House
  readonly locale?: string
  readonly channel?: string
  readonly preset?: Inbound['preset']
  readonly protectedInput?: boolean
  /** The channel shows forms. */
  readonly forms?: true
}

let conversations = 0

/** Somebody who talks to the bot: what they say goes through the whole turn protocol. */
export class Customer {
  readonly house: House
  readonly transcript: string[] = []
  last: Reply | undefined
  readonly conversation: string
  private readonly options: CustomerOptions
  private said = 0

  constructor(options: CustomerOptions = {}) {
    this.options = options
    this.house = options.house ?? createHouse()
    conversations += 1
    this.conversation = `${options.channel ?? 'webchat'}:${conversations}`
  }

  private inbound(part: Partial<Inbound>): Inbound {
    const channel = this.options.channel ?? 'webchat'
    return {
      kind: 'message',
      channel,
      text: '',
      attachments: false,
      protectedInput: this.options.protectedInput ?? channel !== 'sms',
      ...(this.options.locale === undefined ? {} : { locale: this.options.locale }),
      ...(this.options.preset === undefined ? {} : { preset: this.options.preset }),
      ...(this.options.forms === undefined ? {} : { forms: true }),
      ...part,
    }
  }

  /** Says something that nobody answers: a person has the conversation. Gives whether it was so. */
  async unanswered(text: string, activityId?: string): Promise<boolean> {
    this.said += 1
    this.house.clock.at += 1000
    const address = { conversation: this.conversation, activityId: activityId ?? `a${this.said}` }
    return (await this.house.takeTurn(address, this.inbound({ text }))).length === 0
  }

  /** Sends one activity; the same id twice is a redelivery. */
  async send(part: Partial<Inbound>, activityId?: string): Promise<Reply> {
    this.said += 1
    this.house.clock.at += 1000
    const id = activityId ?? `a${this.said}`
    const replies = await this.house.takeTurn(
      { conversation: this.conversation, activityId: id },
      this.inbound(part),
    )
    const reply = replies.at(-1)
    if (reply === undefined) throw new Error('no reply')
    this.transcript.push(
      `> ${part.text ?? part.submit?.action ?? part.kind ?? ''}`,
      this.show(reply),
    )
    this.last = reply
    // Issue 3, point 8: no message ever mixes languages. Every reply of every conversation test is audited.
    const foreign = foreignParts(reply, this.house.ports.profile)
    if (foreign.length > 0) {
      throw new Error(
        `not ${reply.language}: ${JSON.stringify(foreign)}\n${this.transcript.join('\n')}`,
      )
    }
    return reply
  }

  private show(reply: Reply): string {
    const parts = [
      reply.text,
      reply.form?.twin,
      reply.summary?.twin,
      reply.choices.map((c) => `[${c.title}]`).join(' '),
    ]
    return `${parts.filter(Boolean).join('\n')}\n  ${JSON.stringify(reply.hints)}`
  }

  start(): Promise<Reply> {
    return this.send({ kind: 'start' })
  }

  say(text: string): Promise<Reply> {
    return this.send({ text })
  }

  submit(submit: CardSubmit): Promise<Reply> {
    return this.send({ submit })
  }

  /** Types these into the form that was shown last, makes these choices, and sends it. */
  fill(
    typed: Readonly<Record<string, string>>,
    choices: Readonly<Record<string, string>> = {},
  ): Promise<Reply> {
    return this.submit(filledIn(formIn(this.last), typed, choices))
  }

  /** The finished record under the reference last told. */
  async record(): Promise<CustomerRecord> {
    const reference = this.last?.hints.reference ?? ''
    const record = await this.house.stores.customers.get(reference)
    if (record === undefined)
      throw new Error(`no record ${reference}\n${this.transcript.join('\n')}`)
    return record
  }
}

export const allCountries = countryCodes
