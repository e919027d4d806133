import fc from 'fast-check'
import { countries } from '../../onboarding/countries/index.ts'
import {
  payments,
  customerTypes,
  type CountryCode,
  type CustomerType,
  type Language,
  type Payment,
} from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { people } from '../conversations/phrases.ts'

/** What one customer has to say, and how they settle what they are asked about it. */
export interface Plan {
  readonly language: Language
  readonly country: CountryCode
  readonly customerType: CustomerType
  readonly payment: Payment
  /** Field key → what is typed; the value of a choice. */
  readonly values: Readonly<Record<string, string>>
  /** Of two values the register's or the better spelled one. */
  readonly agrees: boolean
  readonly reason: string
}

const names = [
  'Mette Sørensen',
  'Åsa Öberg',
  'Kari Nordmann',
  'Anne-Marie Lindqvist',
  'Per O’Brien',
]
const domains = ['nordlys.example.dk', 'gmial.com', 'no-mail.example', 'firma.example.se']

const emails = fc
  .tuple(fc.constantFrom('anna', 'per.olsen', 'faktura2', 'm-s'), fc.constantFrom(...domains))
  .map(([local, domain]) => `${local}@${domain}`)

const phonesOf = (country: CountryCode) => {
  const { phone, e164 } = people[country]
  const national = phone.replace(/\D/g, '')
  return fc.constantFrom(phone, e164, national, e164.replace('+', '00'))
}

const numbersOf = (country: CountryCode) => {
  const { good, young, middleScore, noAddress } = demoNumbers(country)
  return fc.constantFrom(good, young, middleScore, noAddress)
}

/** None that a register has for its company. */
const moved: Readonly<Record<CountryCode, readonly string[]>> = {
  DK: ['Havnegade 5, 5000 Odense C', 'Nygade 1, 8000 Aarhus'],
  SE: ['Kungsgatan 4, 411 19 Göteborg', 'Storgatan 2, 111 22 Stockholm'],
  NO: ['Strandgaten 7, 5013 Bergen', 'Storgata 9, 0155 Oslo'],
}

const addresses: Readonly<Record<CountryCode, readonly string[]>> = {
  DK: ['Vestergade 3, 2. tv, 8000 Aarhus C', 'Havnegade 5, 5000 Odense'],
  SE: ['Storgatan 12 lgh 1203, 114 55 Stockholm', 'Kungsgatan 4, 411 19 Göteborg'],
  NO: ['Storgata 12B, 0155 Oslo', 'Strandgaten 7, 5013 Bergen'],
}

/** None that the seller proposes: to say what stands already is something else than to leave it. */
const amounts = ['15000', '12.000', '9 500 kr', '750']

/** One in so many customers says it. */
const seldom = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 2 })

function detailsOf(country: CountryCode, customerType: CustomerType) {
  // By e-mail is what the seller proposes.
  const channels = countries[country].invoiceChannels[customerType].filter(
    (channel) => channel !== 'email',
  )
  return {
    'invoice.channel': seldom(fc.constantFrom(...channels)),
    'invoice.email': seldom(emails),
    'invoice.gln': fc.constantFrom('5790000435975', '5790 0004 3597 5'),
    'invoice.peppol': fc.constantFrom('0192:123456785', '0088:5790000435975', '0007:5599990107'),
    'invoice.reference': seldom(fc.constantFrom('PO 4711', 'Projekt 4410', 'INK-4471')),
    'credit.amount': seldom(fc.constantFrom(...amounts)),
  }
}

type Parts = Readonly<Record<string, fc.Arbitrary<string | undefined>>>

const companyParts = (country: CountryCode): Parts => ({
  'company.number': numbersOf(country),
  'company.address': fc.constantFrom(...moved[country]),
})

const personParts = (country: CountryCode): Parts => ({
  'person.address': fc.constantFrom(...addresses[country]),
})

function partsOf(country: CountryCode, customerType: CustomerType): Parts {
  const isBusiness = customerType === 'business'
  const who = isBusiness ? 'contact' : 'person'
  return {
    ...detailsOf(country, customerType),
    [`${who}.name`]: fc.constantFrom(...names),
    [`${who}.phone`]: phonesOf(country),
    [`${who}.email`]: emails,
    ...(country === 'NO' && { [`${who}.landline`]: seldom(fc.constant('68 05 01 23')) }),
    ...(isBusiness ? companyParts(country) : personParts(country)),
  }
}

const isSaid = (entry: readonly [string, string | undefined]): entry is [string, string] =>
  entry[1] !== undefined

export type Kind = Pick<Plan, 'language' | 'country' | 'customerType' | 'payment'>

/** Random answers for one kind of customer. */
export const plansFor = (kind: Kind): fc.Arbitrary<Plan> =>
  fc
    .record({
      values: fc.record(partsOf(kind.country, kind.customerType)),
      agrees: fc.boolean(),
      reason: fc.constantFrom('', 'Vi er flyttet', 'Vi har flyttat', 'We have moved'),
    })
    .map(({ values, agrees, reason }) => ({
      ...kind,
      agrees,
      reason,
      values: {
        country: kind.country,
        customerType: kind.customerType,
        payment: kind.payment,
        ...Object.fromEntries(Object.entries(values).filter(isSaid)),
      },
    }))

/** Every country, type and way of paying in these languages. */
export const kindsIn = (languages: readonly Language[]): readonly Kind[] =>
  languages.flatMap((language) =>
    (['DK', 'SE', 'NO'] as const).flatMap((country) =>
      customerTypes.flatMap((customerType) =>
        payments.map((payment) => ({ language, country, customerType, payment })),
      ),
    ),
  )
