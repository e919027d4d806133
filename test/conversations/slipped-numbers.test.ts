import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

type Said = readonly [text: string, country: CountryCode]

/** A company number whose check digit is wrong, said at the first question. */
const slipped: Readonly<Record<Language, readonly Said[]>> = {
  da: [
    ['danmark 12345678', 'DK'],
    ['cvr 12345675', 'DK'],
    ['12345678 er vores cvr-nummer', 'DK'],
  ],
  sv: [
    ['sverige 5599990170', 'SE'],
    ['vårt orgnummer är 559999-0170', 'SE'],
  ],
  no: [
    ['norge 312345670', 'NO'],
    ['orgnummeret er 312345670', 'NO'],
  ],
  en: [
    ['12345678 thats my cvr', 'DK'],
    ['denmark. 12345678', 'DK'],
  ],
}

const phones: Readonly<Record<Language, readonly string[]>> = {
  da: ['danmark 20123456', '20123456 cvr har jeg ikke'],
  sv: ['sverige 0701740680'],
  no: ['norge 41234567'],
  en: ['denmark 20123456'],
}

async function said(language: Language, text: string): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  await customer.say(text)
  return customer
}

describe('a company number with a slip in it at the first question (UX-22)', () => {
  for (const language of languages) {
    for (const [text, country] of slipped[language])
      it(`${language}: is told what is wrong with it, and the country is taken: ${text}`, async () => {
        const { last, transcript } = await said(language, text)
        expect(last?.text, transcript.join('\n')).to.include(
          speaker(language)(`reasons.companyNumber.checkDigit${country}`),
        )
        expect(last?.hints.understood, transcript.join('\n')).to.deep.equal({ country })
      })
    for (const text of phones[language])
      it(`${language}: no phone number is one: ${text}`, async () => {
        const { last, transcript } = await said(language, text)
        expect(last?.text, transcript.join('\n')).to.not.include(
          speaker(language)('reasons.companyNumber.checkDigitDK'),
        )
      })
  }

  it('the number of a Danish company counts for more than the town of whoever writes', async () => {
    const { last, transcript } = await said(
      'sv',
      'hej, jag är bokförare på Siffran i Lund och ska lägga upp en kund, Nordlys ApS, cvr 12345674',
    )
    expect(last?.hints.understood, transcript.join('\n')).to.include({
      country: 'DK',
      'company.number': '12345674',
    })
  })
})
