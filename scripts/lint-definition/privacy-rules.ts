import type { Field } from '../../onboarding/field.ts'
import type { CountryCode, Privacy } from '../../onboarding/vocabulary.ts'
import type { Rule } from './rule.ts'

/** Published test numbers: MedCom (DK) and navikt/fnrvalidator (NO); Skatteverket's fit a sole trader too (ID-03). */
const testNumbers: readonly (readonly [CountryCode, string])[] = [
  ['DK', '070761-4285'],
  ['NO', '13097248022'],
]
const now = new Date('2026-01-01T00:00:00Z')

/** Told by what it reads, not by its name: national numbers, but no other words. */
function readsNationalNumbers(field: Field): boolean {
  const reads = (country: CountryCode, text: string) =>
    field.read(text, { country, now, testSeries: true }).ok
  return testNumbers.some(([country, number]) => reads(country, number) && !reads(country, 'Anna'))
}

const rank: Readonly<Record<Privacy, number>> = { public: 0, business: 0, personal: 1, secret: 2 }
const isPersonal = ({ privacy }: Field): boolean => rank[privacy] > 0

/** What may be asked when, and how it is kept. */
export const privacyRules: readonly Rule[] = [
  {
    id: 'national-number-secret',
    what: 'A field that reads national numbers is secret.',
    why: 'ID-07, ID-08: never chat text, encrypted in a table of its own.',
    check: ({ fields }) =>
      fields
        .filter((field) => readsNationalNumbers(field) && field.privacy !== 'secret')
        .map(({ key, privacy }) => ({
          field: key,
          message: `reads national numbers but is ${privacy}`,
        })),
  },
  {
    id: 'secret-stays-put',
    what: 'A secret field has no choices, and no other field proposes its value.',
    why: 'ID-08: its value must not be copied to where it can be read.',
    check: ({ fields }) => {
      const secrets = fields.filter(({ privacy }) => privacy === 'secret')
      const copied = (key: string) => fields.some(({ sameAs }) => sameAs?.includes(key) ?? false)
      return secrets
        .filter((field) => field.choices !== undefined || copied(field.key))
        .map(({ key }) => ({ field: key, message: 'its value would be shown elsewhere' }))
    },
  },
  {
    id: 'notice-first',
    what: 'Nothing personal is asked before country, customer type and payment.',
    why: 'GD-01: the notice comes before personal data, and those three decide what it says.',
    check: ({ fields }) => {
      const first = fields.findLastIndex(({ section }) => section === 'customer')
      return fields
        .slice(0, first + 1)
        .filter(isPersonal)
        .map(({ key }) => ({ field: key, message: 'is personal but asked before the notice' }))
    },
  },
]
