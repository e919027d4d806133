import { leaveWord } from '../bots/leave-word.ts'
import type { Ports } from '../dialogs/ports.ts'
import { within } from '../dialogs/within.ts'
import type { RecheckSources } from '../onboarding/recheck/recheck-store.ts'
import { dueAt } from '../onboarding/review/due-at.ts'
import { countryCodes } from '../onboarding/vocabulary.ts'
import type { Stores } from '../services/records/create-stores.ts'
import type { RecheckParts } from '../services/recheck/recheck-round.ts'

/** Nobody waits for it, so a slow answer is an answer. Milliseconds. */
const deadline = 10_000

type Providers = Pick<Ports, 'registers' | 'addresses' | 'mailDomains' | 'vat'>

/** The same providers as in a conversation, with more patience. */
function recheckSources({ registers, addresses, mailDomains, vat }: Providers): RecheckSources {
  return {
    company(country, number) {
      const register = registers[country]
      const silent = { outcome: 'unavailable', sourceId: register.id } as const
      return within(deadline, (signal) => register.find(number, signal), silent)
    },
    address(address) {
      const country = countryCodes.find((code) => code === address.country)
      if (country === undefined) return Promise.resolve(undefined)
      const directory = addresses[country]
      const silent = { outcome: 'unavailable', sourceId: directory.id } as const
      return within(deadline, (signal) => directory.check(address, signal), silent)
    },
    mailDomain: (domain) =>
      within(deadline, (signal) => mailDomains.check(domain, signal), 'unknown'),
    mailDomainsId: mailDomains.id,
    vat(country, number) {
      const check = vat[country]
      const silent = { outcome: 'unavailable', sourceId: check.id } as const
      return within(deadline, (signal) => check.check(number, signal), silent)
    },
  }
}

/** Everything that a check in the background needs, in the server as well as on the command line. */
export function recheckParts(
  stores: Stores,
  ports: Providers & Pick<Ports, 'profile' | 'now'>,
): RecheckParts {
  return {
    store: stores.rechecks,
    reviews: stores.reviews,
    vault: stores.vault,
    sources: recheckSources(ports),
    tell: (difference) => leaveWord(stores.conversations, difference, ports),
    dueAt: (at, reason, country) => dueAt({ at, reasons: [reason], country }, ports.profile),
    now: ports.now,
  }
}
