import type { CaseState, Dilemma } from '../../onboarding/case-state.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import type { AddressSearch, PartialAddress } from '../../onboarding/ports.ts'
import { readPartialAddress, type Place } from '../../onboarding/readers/partial-address.ts'
import { present } from '../../onboarding/present.ts'
import type { Reason } from '../../onboarding/reading.ts'
import type { Address, CountryCode } from '../../onboarding/vocabulary.ts'
import { clear, update, type Draft } from '../draft.ts'
import {
  codeAgreed,
  codeBeside,
  codeNamed,
  placeSaid,
  townOfStreet,
} from '../understanding/addresses/place-said.ts'
import { readCandidateChoice } from '../understanding/choices/read-candidates.ts'
import type { Fill, Understanding } from '../understanding/understanding.ts'
import { timeFor, within } from '../within.ts'
import { isAgreed } from './agreed-proposal.ts'
import { changeField } from './change.ts'
import { applyFills } from './fill.ts'
import { sayWhatWasNoted } from './noted.ts'

type Addresses = Extract<Dilemma, { kind: 'address' }>
type Partial = NonNullable<CaseState['partial']>

/** More than that is no choice: the postal code is asked for instead. */
const mostAddresses = 5

const incomplete: ReadonlySet<Reason> = new Set(['postalCodeMissing', 'cityMissing'])

/** `Dalbyvej 112 st th`: with a house number alone nothing was meant as a postal code. */
const isIncomplete = ({ raw, why }: NonNullable<Understanding['refused']>): boolean =>
  incomplete.has(why.reason) ||
  (why.reason === 'postalCodeFormat' && raw.match(/\d+/g)?.length === 1)

const countryOf = ({ state, ports }: Draft): CountryCode | undefined =>
  circumstances(state.answers, ports.profile).country

const withoutAddresses = ({ state }: Draft) =>
  state.dilemmas.filter(({ kind }) => kind !== 'address')

/** Asks the directory of the customer's country; a choice comes of it only where it is a short one. */
async function search(draft: Draft, country: CountryCode, partial: PartialAddress) {
  const directory = draft.ports.addresses[country]
  const silent = { outcome: 'unavailable', sourceId: directory.id } as const
  const found = await within<AddressSearch>(
    timeFor(draft.ports, 'lookup'),
    (signal) => directory.complete(partial, signal),
    silent,
  )
  if (found.outcome === 'unavailable') return undefined
  const { sourceId, fetchedAt, addresses } = found
  const isShort = addresses.length > 0 && addresses.length <= mostAddresses
  return isShort ? { candidates: addresses, sourceId, fetchedAt } : undefined
}

/** What the directory has is offered; where it has nothing, or too much, the rest is asked for. */
async function offer(draft: Draft, country: CountryCode, { key, own, ...partial }: Partial) {
  const found = own === true ? undefined : await search(draft, country, partial)
  update(draft, { dilemmas: withoutAddresses(draft) })
  if (found === undefined) {
    update(draft, { partial: { key, ...partial, ...(own && { own }) } })
    return
  }
  clear(draft, 'partial')
  update(draft, {
    dilemmas: [{ kind: 'address', key, partial, ...found }, ...draft.state.dilemmas],
  })
}

/** `ekvägen 14 kungsbacka 434 30`: what stands behind the street goes with it where it is a postal code. */
function begun(text: string, street: string, country: CountryCode): PartialAddress | undefined {
  const at = text.indexOf(street)
  const behind = at === -1 ? '' : text.slice(at)
  const longer = [/[.!?\n]/, /[.,;!?\n]/]
    .map((mark) => readPartialAddress(String(behind.split(mark)[0]), country))
    .find((one) => one?.postalCode !== undefined)
  if (longer !== undefined) return longer
  const partial = readPartialAddress(street, country)
  const city = partial?.city ?? townOfStreet(text, street)
  return (
    partial && { ...present({ postalCode: codeNamed(text) }), ...partial, ...present({ city }) }
  )
}

/**
 * A street without its postal code or town is no mistake to be told of: the country's directory completes it, or the rest is
 * asked for (UX-10, UX-28). `false`: it is something else, or nobody knows the country yet.
 */
export async function completeAddress(
  draft: Draft,
  refused: Understanding['refused'],
): Promise<boolean> {
  const country = countryOf(draft)
  if (country === undefined || refused === undefined || !isIncomplete(refused)) return false
  const said = begun(draft.inbound.text, refused.raw, country)
  if (said === undefined) return false
  const partial = { ...present({ city: draft.state.town }), ...said }
  const { key } = refused
  if (isWhole(partial)) await finish(draft, country, { key, ...partial })
  else {
    // A new address instead of the one that stands: what is missing of it is asked for.
    if (draft.state.answers[key] !== undefined) changeField(draft, key)
    await offer(draft, country, { key, ...partial })
  }
  return true
}

const fillOf = (key: string, { street }: PartialAddress, value: Address): Fill => ({
  key,
  raw: street,
  value,
  how: 'asked',
  correction: false,
})

async function take(draft: Draft, fill: Fill): Promise<void> {
  await applyFills(draft, [fill])
  sayWhatWasNoted(draft, [fill])
}

/** Takes one of the addresses offered, or `mine`; `false` when none was offered. */
export async function chooseAddress(draft: Draft, choice: string): Promise<boolean> {
  const [asked] = draft.state.dilemmas
  const country = countryOf(draft)
  if (asked?.kind !== 'address' || country === undefined) return false
  const { key, partial, candidates, sourceId, fetchedAt: checkedAt } = asked
  update(draft, { dilemmas: withoutAddresses(draft) })
  const chosen = candidates[Number(choice)]
  if (chosen === undefined) update(draft, { partial: { key, ...partial, own: true } })
  else {
    const settled = { verification: 'register', sourceId, checkedAt } as const
    await take(draft, { ...fillOf(key, partial, chosen), settled })
  }
  return true
}

/** Whether the message does something else: a command, a value of its own. */
const isElse = ({ command, nationalNumber, fills }: Understanding): boolean =>
  command !== undefined || nationalNumber === true || fills.length > 0

/** A question, or that somebody does not know: a postal code beside it is the answer all the same. */
const isTalk = ({ digression, dontKnow, assent }: Understanding): boolean =>
  digression !== undefined || dontKnow === true || assent !== undefined

function assented({ candidates }: Addresses, { assent }: Understanding): string | undefined {
  if (assent === 'no') return 'mine'
  return assent === 'yes' && candidates.length === 1 ? '0' : undefined
}

/** "jodå så är det, 79130 brukar det stå på breven": the code of the one that is offered is said beside the yes. */
function withAgreedCode(draft: Draft, { candidates }: Addresses): string | undefined {
  const [only, another] = candidates
  const country = countryOf(draft)
  if (country === undefined || only === undefined || another !== undefined) return undefined
  return codeAgreed(draft.inbound.text, country) === only.postalCode ? '0' : undefined
}

function choiceIn(draft: Draft, asked: Addresses, said: Understanding): string | undefined {
  const offered = asked.candidates.map(({ street, postalCode, city }) => ({
    name: `${street} ${postalCode}`,
    town: city,
  }))
  const choice = readCandidateChoice(draft.inbound.text, offered)
  if (typeof choice === 'number') return String(choice)
  const agreed = withAgreedCode(draft, asked)
  if (agreed !== undefined) return agreed
  if (choice === 'none') return 'mine'
  const isOnly = asked.candidates.length === 1 && isAgreed(draft, said, asked.key)
  return isOnly ? '0' : assented(asked, said)
}

const isWhole = <P extends Place>(partial: P): partial is P & Required<Place> =>
  partial.postalCode !== undefined && partial.city !== undefined

/** Whole now: as it is, where the customer wants it so, else like any other address. */
async function finish(draft: Draft, country: CountryCode, partial: Partial & Required<Place>) {
  const { key, street, postalCode, city, own } = partial
  const fill = fillOf(key, partial, { street, postalCode, city, country })
  await take(draft, own === true ? { ...fill, settled: { verification: 'unverified' } } : fill)
}

async function hearPlace(draft: Draft, partial: Partial, said: Understanding): Promise<boolean> {
  const country = countryOf(draft)
  const place = country === undefined ? undefined : placeSaid(draft.inbound.text, country)
  if (country === undefined || place === undefined) return false
  if (place.postalCode === undefined && isTalk(said)) return false
  const together = { ...partial, ...place }
  if (isWhole(together)) await finish(draft, country, together)
  else await offer(draft, country, together)
  return true
}

/** "0150. kontakt er Ingrid Dahl, 680 52 111": the postal code that was asked for, and everything else behind it. */
async function hearCodeBeside(draft: Draft, partial: Partial, said: Understanding): Promise<void> {
  const country = countryOf(draft)
  const isSaid = said.fills.some(({ key }) => key === partial.key)
  if (country === undefined || said.fills.length === 0 || isSaid) return
  const place = codeBeside(draft.inbound.text, country)
  if (place === undefined) return
  const together = { ...partial, ...place }
  if (isWhole(together)) await finish(draft, country, together)
  else await offer(draft, country, together)
}

/** What was begun and is asked about now, whichever way. */
function begunIn({ state }: Draft): Partial | undefined {
  const [asked] = state.dilemmas
  if (asked?.kind === 'address') return { key: asked.key, ...asked.partial }
  return state.partial?.key === state.open.asks ? state.partial : undefined
}

/** Takes words that say which of the addresses offered it is, or the postal code or town that was asked for. */
export async function hearAddress(draft: Draft, said: Understanding): Promise<boolean> {
  const begun = begunIn(draft)
  if (begun === undefined) return false
  if (isElse(said)) {
    await hearCodeBeside(draft, begun, said)
    return false
  }
  const [asked] = draft.state.dilemmas
  const isOffered = asked?.kind === 'address' && said.digression === undefined
  const choice = isOffered && said.dontKnow !== true ? choiceIn(draft, asked, said) : undefined
  if (choice !== undefined) return chooseAddress(draft, choice)
  return hearPlace(draft, begun, said)
}
