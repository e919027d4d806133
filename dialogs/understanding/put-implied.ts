import { isAnswered, put, type Situation } from './situation.ts'
import { impliesBusiness } from './who.ts'

const channelOf = {
  'invoice.gln': 'gln',
  'invoice.peppol': 'peppol',
  'invoice.email': 'email',
} as const

/** An EAN number says how the invoice is to come, an address does where that was asked. */
function putChannel(situation: Situation): void {
  const { fills, asked } = situation
  for (const [key, channel] of Object.entries(channelOf)) {
    const isVague =
      key === 'invoice.email' && (asked !== 'invoice.channel' || isAnswered(situation, key))
    if (!fills.has(key) || asked === key || isVague) continue
    put(situation, { key: 'invoice.channel', raw: '', how: 'shape', value: channel })
  }
}

/** A country that only the name of the company number tells is an answer too. */
export function putImplied(situation: Situation, hasCompany: boolean): void {
  const { context, country, fills } = situation
  if (context.country === undefined && country !== undefined && fills.has('company.number')) {
    put(situation, { key: 'country', raw: '', how: 'labelled', value: country })
  }
  putChannel(situation)
  // "invoice by mail to …" names its payment with the address it goes to.
  if (situation.asked === 'payment' && fills.has('invoice.email'))
    put(situation, { key: 'payment', raw: '', how: 'asked', value: 'invoice' })
  if (impliesBusiness(situation, hasCompany))
    put(situation, { key: 'customerType', raw: '', how: 'shape', value: 'business' })
}
