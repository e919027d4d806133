import { dropStandingBesideNew } from '../not-meant/standing-beside-new.ts'
import { takeAheadOfTime } from '../choices/ahead-of-time.ts'
import { takeStandingInvoices } from '../choices/standing-invoices.ts'
import { findNationalNumbers } from '../../../onboarding/national-numbers.ts'
import { isFieldKey } from '../../../onboarding/fields/index.ts'
import { takeHome } from '../countries/only-living.ts'
import { dropAskedAbout } from '../not-meant/asked-about.ts'
import { takeBesideYes } from '../assent/beside-yes.ts'
import { isWholeYes } from '../assent/whole-yes.ts'
import { takeCopies } from '../not-meant/copy-mails.ts'
import { takeDismissal } from '../corrections/dismissals.ts'
import { takeDisplayName } from '../shapes/display-names.ts'
import { kindOf } from '../words/field-keys.ts'
import { findAddresses, findStreets } from '../addresses/find-addresses.ts'
import { takeKeptContact, type Kept } from '../not-meant/kept-contact.ts'
import { takeReferences } from '../not-meant/references.ts'
import { findAmounts } from '../amounts/find-amounts.ts'
import { findCompanies } from '../shapes/find-companies.ts'
import { correctHosts } from '../shapes/corrected-hosts.ts'
import { findLinksAndIds, findMails } from '../shapes/find-mail.ts'
import { findMailsWithAt } from '../shapes/mail-with-at.ts'
import { findNumbers } from '../shapes/find-numbers.ts'
import { findSpokenNumbers } from '../shapes/find-spoken.ts'
import { findLabels, type Label } from '../labels/labels.ts'
import { withLandlines } from '../labels/landline-beside-mobile.ts'
import { type Message } from '../message.ts'
import { takeFormAsked } from '../names/form-asked.ts'
import { forgetOldValues } from '../not-meant/old-values.ts'
import { takeOthersAmounts } from '../amounts/others-amounts.ts'
import { dropOthersNumbers } from '../not-meant/others-numbers.ts'
import { dropSigned } from '../not-meant/signed-values.ts'
import { takeMentioned } from '../not-meant/mentioned-names.ts'
import { takeOtherAddresses } from '../addresses/other-addresses.ts'
import { takeReference } from '../references/take-reference.ts'
import { repairEndings } from '../shapes/repaired-endings.ts'
import { takePartCorrections } from '../corrections/part-corrections.ts'
import { takeNameParts, type NameParts } from '../names/name-parts.ts'
import {
  takeEcho,
  takeHow,
  takeLanguage,
  takePermission,
  takeSideQuestion,
  type Aside,
} from './side-questions.ts'
import { takeStandingStreet, type StandingStreet } from '../addresses/standing-street.ts'
import { joinAddressParts } from '../addresses/join-address-parts.ts'
import { takeDevice, takeSignature } from '../shapes/signature.ts'
import { takeWhose } from '../questions/whose-asked.ts'
import { takeRestated } from '../corrections/restated.ts'
import { takeTradeName } from '../names/trade-names.ts'
import { completeMails } from '../shapes/whole-mails.ts'
import { startScan, take, wordsLeft, type Scan, type Stretch } from '../shapes/scan.ts'
import { dropNotMeant } from '../not-meant/values-not-meant.ts'
import type { Dismissed } from '../situation.ts'
import type { PartCorrection, Understanding, UnderstandingContext } from '../understanding.ts'
import { dropOwn } from '../not-meant/own-agency.ts'

/** `suggest:contact.email` asks about that field too; summary and notice ask for no field. */
export function askedField({ asks }: UnderstandingContext): string {
  const key = asks.replace(/^suggest:/, '')
  return isFieldKey(key) ? key : ''
}

const expecting = { phone: 'phone', number: 'companyNumber' } as const

/** Blots national numbers out before anything else looks at the text (ID-07). */
function hideNationalNumbers(
  message: Message,
  context: UnderstandingContext,
): readonly { start: number; end: number }[] {
  const kind = kindOf(askedField(context))
  return findNationalNumbers(message.text, {
    country: context.country ?? context.reading.country,
    now: context.reading.now,
    expecting: kind === 'phone' || kind === 'number' ? expecting[kind] : undefined,
  })
}

/** What stands in a message by its shape alone. */
export interface Looked {
  readonly scan: Scan
  readonly labels: readonly Label[]
  readonly forgot: boolean
  readonly secret: boolean
  /** Pieces of answers put right. */
  readonly parts: readonly PartCorrection[]
  readonly name: NameParts
  readonly aside: Aside
  readonly elsewhere: Understanding['elsewhere']
  /** Where addresses stand that are none of the customer's own. */
  readonly otherPlaces: readonly Stretch[]
  /** "forget it, …": what is left is what was said behind it. */
  readonly dismissed: Dismissed | undefined
  /** A value is named that is nobody's answer. */
  readonly notMeant: boolean
  /** "keep Søren as contact" */
  readonly kept: Kept | undefined
  /** The address at which invoices are to come as before. */
  readonly invoicesTo: string | undefined
  /** What invoices are to carry. */
  readonly reference: string | undefined
  /** The address that stands and whose street is said again. */
  readonly stays: StandingStreet | undefined
}

const asksForYes: ReadonlySet<string> = new Set(['confirm', 'notice'])

/** "yes, do the credit check": every word of it is the yes, and nothing is asked beside it. */
const isAllYes = (scan: Scan, { asks }: UnderstandingContext): boolean =>
  asksForYes.has(asks) && isWholeYes(wordsLeft(scan), scan.message.text, asks)

/** What is asked beside something else, and in which language it is to go on. */
const asideOf = (scan: Scan, context: UnderstandingContext): Aside => ({
  ...(isAllYes(scan, context) ? {} : besideIn(scan, context)),
  ...takeLanguage(scan),
})

const besideIn = (scan: Scan, context: UnderstandingContext): Aside =>
  takeWhose(scan, context.asks, context.language)
    ? { digression: { topic: 'whose' } }
    : takeSideQuestion(scan, context)

function findAllMails(scan: Scan, context: UnderstandingContext): void {
  findMails(scan)
  correctHosts(scan)
  // Where it was asked for, nothing else can be meant.
  if (kindOf(askedField(context)) !== 'email') findMailsWithAt(scan)
  completeMails(scan, context)
}

type Elsewhere = Understanding['elsewhere']

/** What is said for a purpose that no field keeps; the name that a firm trades as where nothing else is. */
const elsewhereIn = (
  scan: Scan,
  context: UnderstandingContext,
  found: readonly Elsewhere[],
): Elsewhere => found.find((one) => one !== undefined) ?? takeTradeName(scan, context)

/** Everything that has a shape of its own, most specific first. */
export function look(message: Message, context: UnderstandingContext): Looked {
  const scan = startScan(message)
  const secrets = hideNationalNumbers(message, context)
  for (const { start, end } of secrets) take(scan, start, end)
  const { raw: reference, elsewhere: toldOf } = takeReference(scan, context)
  takeDevice(scan)
  takeSignature(scan, context)
  takeAheadOfTime(scan, context.asks)
  const dismissed = takeDismissal(scan)
  const parts = secrets.length > 0 ? [] : takePartCorrections(scan, context)
  findLinksAndIds(scan)
  findAllMails(scan, context)
  const copies = takeCopies(scan)
  const invoicesTo = takeStandingInvoices(scan, context)
  takeReferences(scan)
  findAmounts(scan)
  findSpokenNumbers(scan)
  findAddresses(scan, context.asks)
  findStreets(scan, context.asks)
  joinAddressParts(scan)
  const stays = parts.length > 0 ? undefined : takeStandingStreet(scan, context)
  const { purpose, places: otherPlaces } = takeOtherAddresses(scan, context)
  const elsewhere = elsewhereIn(scan, context, [purpose, copies, toldOf])
  findNumbers(scan)
  takeOthersAmounts(scan, askedField(context))
  dropOthersNumbers(scan)
  dropOwn(scan)
  const name = { ...takeDisplayName(scan), ...takeNameParts(scan, context) }
  takeFormAsked(scan)
  findCompanies(scan, findLabels(scan), context.asks)
  dropStandingBesideNew(scan, context)
  dropSigned(scan)
  const forgot = forgetOldValues(scan)
  dropAskedAbout(scan)
  const notMeant = dropNotMeant(scan, context)
  repairEndings(scan)
  if (context.customerType === undefined) takeHome(scan)
  takeEcho(scan)
  takeBesideYes(scan, context)
  const aside = asideOf(scan, context)
  takeHow(scan, context)
  takePermission(scan, context)
  takeRestated(scan)
  takeMentioned(scan, askedField(context))
  const labels = withLandlines(findLabels(scan), scan)
  const kept = takeKeptContact(scan, labels, context)
  const secret = secrets.length > 0
  const values = { parts, name, invoicesTo, reference, stays, otherPlaces }
  return { scan, labels, forgot, secret, kept, ...values, aside, elsewhere, dismissed, notMeant }
}
