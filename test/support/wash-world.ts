import { washParts } from '../../composition/wash.ts'
import { OnboardingError } from '../../onboarding/errors.ts'
import type { OutgoingMessage } from '../../onboarding/messaging/message-sender.ts'
import type { CompanyRegister, RegisteredCompany } from '../../onboarding/ports.ts'
import type { CustomerRecord, Provenance } from '../../onboarding/record.ts'
import { createTableStores } from '../../services/records/create-stores.ts'
import type { Table, TableName, TableSet } from '../../services/records/table.ts'
import type { WashParts } from '../../services/wash/wash-parts.ts'
import { waitingIn, washRound, type WashLook } from '../../services/wash/wash-round.ts'
import { demoProfile } from './conversation.ts'
import { createMessageHouse } from './message-house.ts'
import { daysOf } from './wash-house.ts'

const weights = [3, 2, 7, 6, 5, 4, 3, 2]

/** Numbers of the series that Brønnøysundregistrene keeps for tests, with their check digit. */
function testNumbers(count: number): readonly string[] {
  const numbers: string[] = []
  for (let body = 31_000_000; numbers.length < count; body += 1) {
    const sum = weights.reduce((so, weight, at) => so + weight * Number(String(body)[at]), 0)
    const check = (11 - (sum % 11)) % 11
    if (check < 10) numbers.push(`${body}${check}`)
  }
  return numbers
}

export type Change = 'name' | 'address' | 'form' | 'dissolved' | 'bankrupt'

/** What became of the companies since they were customers: every eleventh has changed, each kind as often as the next. */
const changes: readonly Change[] = ['name', 'address', 'form', 'dissolved', 'bankrupt']

export const changeOf = (at: number): Change | undefined =>
  at % 11 === 3 ? changes[Math.floor(at / 11) % changes.length] : undefined

const address = { street: 'Storgata 1', postalCode: '0155', city: 'Oslo', country: 'NO' }

const companyAt = (number: string, at: number): RegisteredCompany => ({
  number,
  country: 'NO',
  name: `Prøve ${at} AS`,
  legalForm: 'AS',
  address,
  status: 'active',
})

function changed(company: RegisteredCompany, change: Change | undefined): RegisteredCompany {
  switch (change) {
    case 'name':
      return { ...company, name: `Ny ${company.name}` }
    case 'address':
      return { ...company, address: { ...address, street: 'Storgata 2' } }
    case 'form':
      return { ...company, legalForm: 'ANS' }
    case 'dissolved':
    case 'bankrupt':
      return { ...company, status: change }
    case undefined:
      return company
  }
}

export const mailOf = (at: number): string => `kunde${at}@prove.example`
export const referenceOf = (at: number): string => `WASH-${String(at).padStart(5, '0')}`

function recordAt(number: string, at: number, createdAt: string): CustomerRecord {
  const { name, legalForm } = companyAt(number, at)
  const known: Provenance = {
    source: 'customer',
    channel: 'webchat',
    at: createdAt,
    verification: 'checked',
  }
  const keys = ['company.name', 'company.legalForm', 'company.address', 'contact.email']
  return {
    reference: referenceOf(at),
    status: 'complete',
    country: 'NO',
    customerType: 'business',
    payment: at % 2 === 0 ? 'invoice' : 'prepayment',
    language: 'no',
    company: { number, name, legalForm, address, status: 'active' },
    contact: { name: 'Kari Prøve', email: mailOf(at) },
    invoice: { channel: 'email', email: mailOf(at) },
    provenance: Object.fromEntries(keys.map((key) => [key, known])),
    notices: [],
    createdAt,
    definitionVersion: 'v1',
  }
}

/** How many operations of its storage an instance lives for. */
export interface Life {
  left: number
}

/** Storage that is gone, for one instance, when its life is. */
function mortal(tables: TableSet, life: Life): TableSet {
  const step = (): void => {
    life.left -= 1
    if (life.left < 0) throw new OnboardingError('storage.unavailable', 'the process is dead')
  }
  const kill = (table: Table): Table => {
    const dying =
      <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        step()
        return call(...args)
      }
    return {
      get: dying((key) => table.get(key)),
      insert: dying((row) => table.insert(row)),
      replace: dying((row, etag) => table.replace(row, etag)),
      remove: dying((key, etag) => table.remove(key, etag)),
      transact: dying((all) => table.transact(all)),
      range: dying((range) => table.range(range)),
      scan: (scan) => table.scan(scan),
    }
  }
  const names = Object.keys(tables) as readonly TableName[] // exactly those of the set
  return Object.fromEntries(names.map((name) => [name, kill(tables[name])])) as unknown as TableSet
}

export interface WashWorld {
  readonly clock: { at: number }
  readonly stores: ReturnType<typeof createTableStores>
  /** Every message that a carrier got, each id once, with its time. */
  readonly sent: readonly (OutgoingMessage & { readonly at: number })[]
  /** How often each number was looked up. */
  readonly lookups: Map<string, number>
  readonly register: { silent: boolean }
  /** One look by an instance that dies when nothing is left of its life; `dead` when it did. */
  look(life?: Life): Promise<(WashLook & { readonly waiting: boolean }) | 'dead'>
}

export interface WorldOptions {
  readonly customers: number
  readonly tables: TableSet
  readonly rules: Partial<WashParts['rules']>
}

/** So many customers of the Norwegian test series, 31 days old, and a register in which some of them have changed. */
export async function createWashWorld(options: WorldOptions): Promise<WashWorld> {
  const { customers, tables, rules } = options
  const clock = { at: Date.parse('2026-11-23T10:00:00Z') }
  const now = () => new Date(clock.at)
  const secrets = {
    claimKey: 'test-claim-key',
    vault: { current: 'k1', keys: { k1: Buffer.alloc(32, 7) } },
    now,
  }
  const stores = createTableStores(tables, secrets)
  const numbers = testNumbers(customers)
  const companies = new Map(
    numbers.map((number, at) => [number, changed(companyAt(number, at), changeOf(at))]),
  )
  const createdAt = new Date(clock.at - daysOf(31)).toISOString()
  for (const [at, number] of numbers.entries()) {
    const record = recordAt(number, at, createdAt)
    await stores.customers.complete({
      caseId: `case-${at}`,
      record,
      evidence: [],
      conversation: `webchat:${at}`,
      event: { id: `case-${at}-created`, type: 'customer.created', at: createdAt, data: {} },
    })
  }
  const sent = new Map<string, OutgoingMessage & { readonly at: number }>()
  const lookups = new Map<string, number>()
  const register = { silent: false }
  const brreg: CompanyRegister = {
    id: 'brreg',
    demo: false,
    country: 'NO',
    find(number) {
      lookups.set(number, (lookups.get(number) ?? 0) + 1)
      const company = companies.get(number)
      return Promise.resolve(
        register.silent || company === undefined
          ? { outcome: 'unavailable', sourceId: 'brreg' }
          : { outcome: 'found', company, sourceId: 'brreg', fetchedAt: now().toISOString() },
      )
    },
  }

  /** A carrier that drops repeats: each id reaches its customer once. */
  const instanceOn = (own: TableSet) => {
    const mine = createTableStores(own, secrets)
    const post = createMessageHouse({ stores: mine, now, dropsRepeats: true })
    post.email.answer = (message) => {
      if (!sent.has(message.id)) sent.set(message.id, { ...message, at: clock.at })
      return Promise.resolve({ outcome: 'accepted', providerId: message.id })
    }
    const registers = { DK: brreg, SE: brreg, NO: brreg }
    const parts = washParts(mine, post, {
      registers,
      profile: demoProfile,
      now,
      attributionOf: () => undefined,
      chatUrl: () => 'https://bot.example/',
      messenger: post.messenger,
      transfers: post.transfers,
    })
    return { post, parts: { ...parts, rules: { ...parts.rules, ...rules } } }
  }
  return {
    clock,
    stores,
    register,
    lookups,
    get sent() {
      return [...sent.values()]
    },
    async look(life = { left: Number.POSITIVE_INFINITY }) {
      const { post, parts } = instanceOn(mortal(tables, life))
      const looked = await washRound(parts, { signal: new AbortController().signal }).catch(
        (error: unknown) => {
          if (life.left >= 0) throw error
          return 'dead' as const
        },
      )
      if (looked === 'dead') return looked
      await post.messenger.deliverDue()
      const { round } = looked
      const { waiting } = round === undefined ? { waiting: true } : await waitingIn(round, parts)
      return { ...looked, waiting }
    },
  }
}

export const seeded = (seed: number) => {
  let state = seed
  return (most: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % most
  }
}
