import type { Answer } from '../../onboarding/answer.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { countries } from '../../onboarding/countries/index.ts'
import type { Circumstances, Field, FieldValue } from '../../onboarding/field.ts'
import type { Profile } from '../../onboarding/profile.ts'
import { customerTypes, payments, type CountryCode } from '../../onboarding/vocabulary.ts'
import type { Definition } from './definition.ts'

const answer = (value: FieldValue): Answer => ({
  value,
  source: 'customer',
  channel: 'lint',
  at: '1970-01-01T00:00:00Z',
  verification: 'checked',
})

/** Below and above every threshold that a profile may set. */
const amounts = [1, 1e12] as const

function casesOf(profile: Profile): readonly Circumstances[] {
  return profile.countries.flatMap((country) =>
    customerTypes.flatMap((customerType) =>
      payments.flatMap((payment) =>
        countries[country].invoiceChannels[customerType].flatMap((channel) =>
          amounts.flatMap((amount) =>
            [true, false].map((naturalPerson) => ({
              ...circumstances(
                {
                  country: answer(country),
                  customerType: answer(customerType),
                  payment: answer(payment),
                  'invoice.channel': answer(channel),
                  'credit.amount': answer(amount),
                },
                profile,
              ),
              naturalPerson: customerType === 'private' || naturalPerson,
            })),
          ),
        ),
      ),
    ),
  )
}

const worked = new WeakMap<Profile, readonly Circumstances[]>()

/**
 * Every customer there can be: country × type × payment × invoice channel × amount × legal form. Kept, since most rules
 * ask for each field and language.
 */
export function everyCase(profile: Profile): readonly Circumstances[] {
  const cases = worked.get(profile) ?? casesOf(profile)
  worked.set(profile, cases)
  return cases
}

/** For messages: `SE private invoice email`. */
export const caseName = (c: Circumstances): string =>
  [c.country, c.customerType, c.payment, c.invoiceChannel].join(' ')

/** Fields of one case, without those that the seller dropped. */
export function fieldsIn({ fields, profile }: Definition, c: Circumstances): readonly Field[] {
  return fields.filter(
    (field) => field.applies(c) && (field.required(c) || !profile.drop.includes(field.key)),
  )
}

/** Fields that a customer with no proposals is asked for, one by one. */
export function askedIn(definition: Definition, c: Circumstances): readonly Field[] {
  const present = fieldsIn(definition, c)
  const follows = ({ sameAs = [] }: Field) => present.some(({ key }) => sameAs.includes(key))
  const wanted = (field: Field) =>
    field.required(c) || field.askOnce === true || definition.profile.require.includes(field.key)
  return present.filter((field) => wanted(field) && !follows(field))
}

/** Countries whose customers may be asked for a field. */
export function countriesOf({ profile }: Definition, field: Field): readonly CountryCode[] {
  const asked = everyCase(profile).filter((c) => field.applies(c))
  return profile.countries.filter((country) => asked.some((c) => c.country === country))
}
