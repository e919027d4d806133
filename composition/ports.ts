import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { createCaseReader } from '../bots/read-case.ts'
import type { Config } from '../config.ts'
import type { Ports } from '../dialogs/ports.ts'
import type { CountryCode } from '../onboarding/vocabulary.ts'
import { addressDirectories } from '../services/addresses/index.ts'
import { attributionOf } from '../services/attributions.ts'
import { choose } from '../services/choose-provider.ts'
import { creditProviders } from '../services/credit/index.ts'
import { createPublicFetch } from '../services/delivery/public-fetch.ts'
import { eInvoiceDirectories } from '../services/e-invoice/index.ts'
import type { Outside } from '../services/http/provider-health.ts'
import { mailDomainChecks } from '../services/mail-domains/index.ts'
import type { Stores } from '../services/records/create-stores.ts'
import type { Messaging } from './messaging.ts'
import { registers } from '../services/registers/index.ts'
import { vatChecks } from '../services/vat/index.ts'

const now = (): Date => new Date()

/** Each for itself; all of a turn together have the time of `composition/turns.ts`. Milliseconds. */
const deadline = { lookup: 3500, beside: 2000, mail: 1000, credit: 5000 }

function perCountry<T>(make: (country: CountryCode) => T): Readonly<Record<CountryCode, T>> {
  return { DK: make('DK'), SE: make('SE'), NO: make('NO') }
}

/** What is known only once the server listens. */
export interface ServedAt {
  url: string
}

/** What the ports are made from. */
export interface PortParts {
  readonly stores: Stores
  readonly outside: Outside
  readonly messaging: Messaging
  readonly servedAt: ServedAt
}

/** Everything that a turn may ask of the world, from configuration and profile. */
export function createPorts(
  config: Config,
  { stores, outside, messaging, servedAt }: PortParts,
): Ports {
  const { profile } = config
  const { register, addresses: directory, credit, mailDomains, vat, eInvoice } = profile.providers
  const deps = { now, outside, settings: config.providers }
  // On a developer's machine the publisher is one of the same machine.
  const publicFetch = config.production ? createPublicFetch() : outside.fetch
  return {
    profile,
    registers: perCountry((country) => choose(registers, register[country])(country, deps)),
    addresses: perCountry((country) =>
      choose(addressDirectories, directory[country])(country, deps),
    ),
    credit: perCountry((country) => choose(creditProviders, credit[country])(country, deps)),
    mailDomains: choose(mailDomainChecks, mailDomains)({}),
    vat: perCountry((country) => choose(vatChecks, vat[country])(deps)),
    eInvoice: choose(eInvoiceDirectories, eInvoice)({ ...deps, publicFetch }),
    customers: stores.customers,
    creditLog: stores.creditLog,
    vault: stores.vault,
    reviews: stores.reviews,
    questions: stores.reviews,
    talks: stores.talks,
    messenger: messaging.messenger,
    codes: messaging.codes,
    digitTries: messaging.digitTries,
    transfers: messaging.transfers,
    finder: stores.finder,
    caseIn: createCaseReader(stores.conversations, { profile, now }),
    chatUrl: () => `${servedAt.url}/`,
    now,
    newId: randomUUID,
    randomBytes: (count) => randomBytes(count),
    pause: (milliseconds) => pause(milliseconds),
    attributionOf,
    testSeries: !config.production,
    privacyUrl: (language) =>
      profile.controller.privacyUrl ?? `${servedAt.url}/privacy?lang=${language}`,
    deadline,
    left: () => Infinity,
  }
}
