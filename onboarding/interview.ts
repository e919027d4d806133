import { countries } from './countries/index.ts'
import type { Answer } from './answer.ts'
import type { CompanyFacts, EInvoiceFact } from './case-state.ts'
import { fieldByKey, fields, isFieldKey } from './fields/index.ts'
import { keepingLatest } from './keeping-latest.ts'
import { circumstances, type Answers } from './circumstances.ts'
import type { Circumstances, Field, FieldValue } from './field.ts'
import type { Profile } from './profile.ts'

/** The part of the state that decides what comes next. */
export interface Interview {
  readonly answers: Answers
  readonly skipped: readonly string[]
  readonly company?: Pick<CompanyFacts, 'number' | 'eInvoice'>
  readonly underAge?: true
}

const form: readonly Field[] = fields

/** Where the company whose number was given takes electronic invoices, if somebody knows. */
function reachableAt(interview: Interview, profile: Profile): EInvoiceFact | undefined {
  const { answers, company } = interview
  const { country, customerType } = circumstances(answers, profile)
  if (country === undefined || customerType === undefined) return undefined
  if (answers['company.number']?.value !== company?.number) return undefined
  const channels = countries[country].invoiceChannels[customerType]
  return channels.includes('peppol') ? company?.eInvoice : undefined
}

/** Whoever says where invoices go has chosen how they come. */
const saysWhere = ({ answers }: Interview): boolean =>
  ['invoice.channel', 'invoice.email', 'invoice.gln'].some((key) => answers[key] !== undefined)

/** Who knew what is proposed for a field where nobody answered: `undefined` when the seller proposes it itself. */
export function proposedBy(
  key: string,
  interview: Interview,
  profile: Profile,
): EInvoiceFact | undefined {
  if (interview.answers[key] !== undefined) return undefined
  if (key === 'invoice.peppol') return reachableAt(interview, profile)
  if (key !== 'invoice.channel' || saysWhere(interview)) return undefined
  return reachableAt(interview, profile)
}

/**
 * The same as for the answers alone, but that a company known to take electronic invoices gets them by default, and that nobody
 * needs the national number of whoever is not of age, as no credit is assessed.
 */
const circumstancesOf = keepingLatest((interview: Interview, profile: Profile): Circumstances => {
  const said = circumstances(interview.answers, profile)
  const c = interview.underAge === true ? { ...said, nationalNumber: 'forbidden' as const } : said
  const known = proposedBy('invoice.channel', interview, profile)
  return known === undefined ? c : { ...c, invoiceChannel: 'peppol' }
})

/** Fields that apply now, in the order of asking, without those the seller dropped. */
export const applicableFields: (interview: Interview, profile: Profile) => readonly Field[] =
  keepingLatest((interview, profile) => {
    const c = circumstancesOf(interview, profile)
    return form.filter((field) => field.applies(c) && !isDropped(field, c, profile))
  })

/** A field that the record cannot do without is never dropped, whatever the profile says. */
function isDropped(field: Field, c: Circumstances, profile: Profile): boolean {
  return profile.drop.includes(field.key) && !field.required(c)
}

export function isRequired(field: Field, interview: Interview, profile: Profile): boolean {
  return field.required(circumstancesOf(interview, profile)) || profile.require.includes(field.key)
}

/**
 * What the seller proposes where the customer has said nothing: electronic invoices to a company that is known to take them,
 * the profile's defaults, the only country there is, the contact's e-mail for the invoice (UX-12). Never stored as an answer; shown in the summary for the customer to confirm.
 */
export function proposal(
  field: Field,
  interview: Interview,
  profile: Profile,
): FieldValue | undefined {
  const own = ownProposal(field.key, interview, profile)
  if (own !== undefined || field.sameAs === undefined) return own
  const source = field.sameAs.find((key) => interview.answers[key] !== undefined)
  return source === undefined ? undefined : interview.answers[source]?.value
}

function ownProposal(key: string, interview: Interview, profile: Profile): FieldValue | undefined {
  const c = circumstancesOf(interview, profile)
  switch (key) {
    case 'country':
      return c.country
    case 'payment':
      return c.payment
    case 'invoice.channel':
      return c.invoiceChannel
    case 'invoice.peppol':
      return proposedBy('invoice.peppol', interview, profile)?.participant
    case 'credit.amount':
      return c.customerType === undefined
        ? undefined
        : profile.defaults[c.customerType].creditAmount
    default:
      return undefined
  }
}

/** The value that counts: the answer, else the proposal. */
export function valueOf(
  key: string,
  interview: Interview,
  profile: Profile,
): FieldValue | undefined {
  const answer = interview.answers[key]
  if (answer !== undefined) return answer.value
  const field = isFieldKey(key) ? fieldByKey(key) : undefined
  return field === undefined ? undefined : proposal(field, interview, profile)
}

function isMissing(field: Field, interview: Interview, profile: Profile): boolean {
  if (interview.skipped.includes(field.key)) return false
  if (!isRequired(field, interview, profile) && field.askOnce !== true) return false
  return valueOf(field.key, interview, profile) === undefined && !follows(field, interview, profile)
}

/** Whether the value will come from another field that is asked anyway. */
function follows(field: Field, interview: Interview, profile: Profile): boolean {
  const { sameAs: sources } = field
  if (sources === undefined) return false
  return applicableFields(interview, profile).some(({ key }) => sources.includes(key))
}

/** Fields that still have to be asked, in order. The first one is the next question; none means: show the summary. */
export function missingFields(interview: Interview, profile: Profile): readonly Field[] {
  return applicableFields(interview, profile).filter((field) =>
    isMissing(field, interview, profile),
  )
}

/** Until the type is known the bar is drawn for a business, so that it never grows longer. */
function asBusiness(interview: Interview): Interview {
  const customerType: Answer = {
    value: 'business',
    source: 'profile',
    channel: '',
    at: '',
    verification: 'unverified',
  }
  return { ...interview, answers: { ...interview.answers, customerType } }
}

/** Required questions answered and in all, for the progress indicator. */
export function progress(
  interview: Interview,
  profile: Profile,
): { readonly answered: number; readonly required: number } {
  const likely = interview.answers['customerType'] === undefined ? asBusiness(interview) : interview
  const asked = applicableFields(likely, profile).filter(
    (field) => isRequired(field, likely, profile) && isAsked(field, likely, profile),
  )
  const answered = asked.filter((field) => interview.answers[field.key] !== undefined)
  return { answered: answered.length, required: asked.length }
}

/** What the seller proposes, or what follows from another answer, is no question, answered or not: the bar would grow. */
function isAsked(field: Field, interview: Interview, profile: Profile): boolean {
  return proposal(field, interview, profile) === undefined && !follows(field, interview, profile)
}

/** Values the customer may choose from, narrowed to what the seller and the country offer. */
export function choicesOf(field: Field, interview: Interview, profile: Profile): readonly string[] {
  const c = circumstances(interview.answers, profile)
  const all = field.choices?.(c) ?? []
  if (field.key === 'country')
    return all.filter((code) => profile.countries.some((own) => own === code))
  if (field.key === 'invoice.channel' && c.country !== undefined && c.customerType !== undefined) {
    const offered: readonly string[] = countries[c.country].invoiceChannels[c.customerType]
    return all.filter((channel) => offered.includes(channel))
  }
  return all
}
