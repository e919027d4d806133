import { countryCodes } from '../../../onboarding/vocabulary.ts'
import { isAnswered, put, type Situation } from '../situation.ts'
import { dropAlsoFine } from './also-fine.ts'
import { impliesBusiness } from '../countries/who.ts'

const channelOf = {
  'invoice.gln': 'gln',
  'invoice.peppol': 'peppol',
  'invoice.email': 'email',
} as const

/** In the summary the way stands already, unless it is another one. */
function isOtherWay({ context }: Situation): boolean {
  const standing = context.values['invoice.channel']
  return standing !== undefined && standing !== 'email'
}

/** An address for invoices, named as such or given where the way was asked for. */
const isSaid = (situation: Situation): boolean =>
  situation.asked === 'invoice.channel' ||
  situation.context.customerType === undefined ||
  ((situation.asked !== '' || isOtherWay(situation)) &&
    situation.fills.get('invoice.email')?.how === 'labelled')

const ofBusiness = ['company.name', 'company.number', 'company.legalForm']

/** Whoever is asked for whom, and says which company, or what form it has, is one. */
const isBusiness = ({ asked, fills }: Situation): boolean =>
  asked === 'customerType' && ofBusiness.some((key) => fills.has(key))

/** "som e-faktura, EAN 57…": of the electronic ways the one whose number is given. */
function preferGln({ fills }: Situation): void {
  const isPeppol = fills.get('invoice.channel')?.value === 'peppol'
  if (isPeppol && fills.has('invoice.gln') && !fills.has('invoice.peppol'))
    fills.delete('invoice.channel')
}

/** An EAN number says how the invoice is to come, an address does where that was asked. */
function putChannel(situation: Situation): void {
  const { fills, asked } = situation
  for (const [key, channel] of Object.entries(channelOf)) {
    const isVague = key === 'invoice.email' && (isAnswered(situation, key) || !isSaid(situation))
    if (!fills.has(key) || asked === key || isVague) continue
    put(situation, { key: 'invoice.channel', raw: '', how: 'shape', value: channel })
  }
}

const tellingCountry = ['company.number', 'company.address', 'person.address']

/** An address that only lacks its town tells it too, and a number with a slip in it by its name: `cvr 12345675`. */
const tellsCountry = ({ fills, refused }: Situation): boolean =>
  refused?.why.reason === 'cityMissing' ||
  (refused?.key === 'company.number' && refused.why.reason === 'checkDigit') ||
  tellingCountry.some((key) => fills.has(key))

/** A country that only the name of the company number tells, or the address, is an answer too. */
function putCountry(situation: Situation): void {
  const { context, country, fills } = situation
  if (context.country !== undefined) return
  const place = fills.get('company.address') ?? fills.get('person.address')
  const named = typeof place?.value === 'object' ? place.value.country : undefined
  const value = country ?? countryCodes.find((code) => code === named)
  if (value !== undefined && tellsCountry(situation))
    put(situation, { key: 'country', raw: '', how: 'labelled', value })
}

/** Where the payment was asked for, and before anything has been. */
const mayTellPayment = (situation: Situation): boolean =>
  situation.asked === 'payment' ||
  (situation.context.customerType === undefined && !isAnswered(situation, 'payment'))

/** "Jobber i Fjordlys AS, men kjøper privat": the firm that is named beside it buys nothing. */
function dropFirm({ fills }: Situation): void {
  if (fills.get('customerType')?.value !== 'private' || fills.has('company.number')) return
  fills.delete('company.name')
  fills.delete('company.legalForm')
}

/** "Jeg skriver fra J. Petersen Tømrer. Mit navn er Jan Petersen": whoever names a firm gives its contact, where nobody is known to be private. */
function moveToContact({ context, fills }: Situation): void {
  const type = fills.get('customerType')?.value ?? context.customerType
  if (type === 'private' || !fills.has('company.name')) return
  for (const part of ['name', 'phone', 'email']) {
    const [own, key] = [fills.get(`person.${part}`), `contact.${part}`]
    if (own === undefined || fills.has(key)) continue
    fills.delete(own.key)
    fills.set(key, { ...own, key })
  }
}

export function putImplied(situation: Situation, hasCompany: boolean): void {
  const { fills } = situation
  dropFirm(situation)
  moveToContact(situation)
  putCountry(situation)
  dropAlsoFine(situation)
  preferGln(situation)
  putChannel(situation)
  // "invoice by mail to …" names its payment with the address it goes to.
  if (fills.has('invoice.email') && mayTellPayment(situation))
    put(situation, { key: 'payment', raw: '', how: 'asked', value: 'invoice' })
  if (impliesBusiness(situation, hasCompany) || isBusiness(situation))
    put(situation, { key: 'customerType', raw: '', how: 'shape', value: 'business' })
}
