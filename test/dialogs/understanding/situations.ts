import { understand } from '../../../dialogs/understanding/understand.ts'
import type {
  Understanding,
  UnderstandingContext,
} from '../../../dialogs/understanding/understanding.ts'
import type { CountryCode, CustomerType, Language } from '../../../onboarding/vocabulary.ts'

const invoice = ['credit.amount', 'invoice.channel', 'invoice.email']
export const businessFields = [
  'company.number',
  'company.name',
  'company.legalForm',
  'company.address',
  'contact.name',
  'contact.phone',
  'contact.email',
  ...invoice,
]
const personFields = ['person.name', 'person.address', 'person.phone', 'person.email', ...invoice]
export const firstFields = ['country', 'customerType', 'payment']

const faq = [
  { id: 'card', match: ['betale med kort', 'betala med kort', 'pay by card'] },
  { id: 'price', match: ['hvad koster', 'vad kostar', 'hva koster', 'what does it cost', 'pris'] },
]

interface Options {
  readonly country?: CountryCode
  readonly customerType?: CustomerType
  readonly language?: Language
  readonly open?: readonly string[]
  readonly answered?: readonly string[]
  readonly values?: UnderstandingContext['values']
}

/** A conversation at one question; whatever is not said is unknown. */
export function asking(asks: string, options: Options = {}): UnderstandingContext {
  const { country, customerType, language = 'da', open = [], answered = [], values = {} } = options
  return {
    language,
    asks,
    country,
    customerType,
    open,
    answered,
    values,
    reading: { country, customerType, now: new Date('2026-11-22T09:00:00Z'), testSeries: true },
    faq,
  }
}

const countryOf: Readonly<Record<Language, CountryCode>> = {
  da: 'DK',
  sv: 'SE',
  no: 'NO',
  en: 'NO',
}

/** A business that has said nothing yet but its country, in the country of the language. */
export const business = (
  asks: string,
  language: Language,
  answered: readonly string[] = [],
): UnderstandingContext =>
  asking(asks, {
    country: countryOf[language],
    customerType: 'business',
    language,
    open: businessFields.filter((key) => !answered.includes(key)),
    answered: [...firstFields, ...answered],
  })

/** A private customer, in the country of the language. */
export const person = (asks: string, language: Language): UnderstandingContext =>
  asking(asks, {
    country: countryOf[language],
    customerType: 'private',
    language,
    open: personFields,
    answered: firstFields,
  })

/** The summary, with everything answered. */
export const summary = (language: Language, asks = 'confirm'): UnderstandingContext => ({
  ...business(asks, language, businessFields),
})

/** The very first question: nothing is known. */
export const opening = (language: Language): UnderstandingContext =>
  asking('country', { language, open: firstFields })

/** The values of a message by field key. */
export function valuesOf(understanding: Understanding): Record<string, unknown> {
  return Object.fromEntries(understanding.fills.map(({ key, value }) => [key, value]))
}

export const valuesIn = (text: string, context: UnderstandingContext): Record<string, unknown> =>
  valuesOf(understand(text, context))
