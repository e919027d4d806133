import { expect } from 'chai'
import { understand } from '../../dialogs/understanding/understand.ts'
import { hasWords } from '../../locales/has-words.ts'
import { speaker, type WordKey } from '../../locales/words.ts'
import type { Field } from '../../onboarding/field.ts'
import { fields, type FieldKey } from '../../onboarding/fields/index.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { countryCodes, languages, type CountryCode } from '../../onboarding/vocabulary.ts'
import { context } from '../onboarding/readers/contexts.ts'

const form: readonly Field[] = fields

type Part = 'company' | 'contact' | 'person' | 'invoice' | 'credit'
type Below<P extends Part> = P extends Part
  ? `${P}.${keyof NonNullable<CustomerRecord[P]> & string}`
  : never
type Forgotten = Exclude<FieldKey, keyof CustomerRecord | Below<Part>>

/** Does not compile when a field has no place in `onboarding/record.ts`; the compiler's message names the field. */
const recordHasEveryField: [Forgotten] extends [never] ? true : Forgotten = true

/** The field's example in the words of a country, where it has some. */
function exampleOf(key: string, country: CountryCode): WordKey {
  const own = `fields.${key}.example${country}`
  if (hasWords(own)) return own
  return `fields.${key}.example` as WordKey // test/locales/texts.test.ts holds that there is one
}

/** That it has all its words in every language is held by test/locales/texts.test.ts. */
describe('a field is one entry and its words', () => {
  it('the record has a place for every field', () => {
    expect(recordHasEveryField).to.equal(true)
  })

  it('keys are unique and none lies below another', () => {
    const keys = form.map(({ key }) => key)
    expect(new Set(keys).size).to.equal(keys.length)
    for (const key of keys) {
      expect(
        keys.filter((other) => other.startsWith(`${key}.`)),
        key,
      ).to.deep.equal([])
    }
  })

  // A secret is never chat text (ID-07). Denmark and Norway keep no phone numbers back for examples, so theirs are
  // numbers that nobody can have, and no reader accepts those.
  const typed = form.filter(({ key, privacy }) => privacy !== 'secret' && !key.endsWith('.phone'))
  for (const { key } of typed) {
    it(`${key}: its own example is a good answer to its question in every language and country`, () => {
      for (const language of languages) {
        for (const country of countryCodes) {
          const example = speaker(language)(exampleOf(key, country))
          const understood = understand(example, {
            language,
            asks: key,
            open: [key],
            answered: [],
            values: {},
            country: key === 'country' ? undefined : country,
            customerType: key.startsWith('person.') ? 'private' : 'business',
            reading: context(country),
            faq: [],
          })
          const filled = understood.fills.map((fill) => fill.key)
          expect(filled, `${language} ${country}: ${example}`).to.include(key)
        }
      }
    })
  }
})
