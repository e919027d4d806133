import { expect } from 'chai'
import type { Language } from '../../onboarding/vocabulary.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'

const locales = { da: 'da-DK', sv: 'sv-SE', no: 'nb-NO', en: 'en-GB' } as const

/** The company as its customer names it, and its number. */
const companies: Readonly<Record<Language, readonly [said: string, number: string]>> = {
  da: ['fjordblik i danmark', '92002845'],
  sv: ['nygrodd i sverige', '5599990248'],
  no: ['nyspirt i norge', '312026848'],
  en: ['fjordblik in denmark', '92002845'],
}

/** A yes, and what else was said in the same message. */
const agreed: Readonly<Record<Language, readonly (readonly [said: string, also: object])[]>> = {
  da: [
    ['ja det er mit lille værksted', {}],
    ['jep, mail er bo@fjordblik.example.dk', { 'contact.email': 'bo@fjordblik.example.dk' }],
    ['ja lige præcis os. vi vil betale forud', { payment: 'prepayment' }],
  ],
  sv: [
    ['javisst de e vårt, ring 0701740611', { 'contact.phone': '+46701740611' }],
    ['visst fanken e de vi', {}],
    [
      'ja det är mitt firma. mail ek@nygrodd.example.se',
      { 'contact.email': 'ek@nygrodd.example.se' },
    ],
  ],
  no: [
    ['ja dæ stæmme', {}],
    ['jepp det e oss, mail e bo@nyspirt.example.no', { 'contact.email': 'bo@nyspirt.example.no' }],
    ['ja det er bedriften min', {}],
  ],
  en: [
    ['it is', {}],
    ['yes thats my little workshop :)', {}],
    ['thats the one. u can reach me on +45 20123417', { 'contact.phone': '+4520123417' }],
    ['yup and we spend about 3k a month', { 'credit.amount': 3000 }],
  ],
}

const notAgreed: Readonly<Record<Language, readonly string[]>> = {
  da: ['ja men det er ikke os', 'ja, eller det gamle firma', 'måske', 'er det dem i Aalborg?'],
  sv: ['ja men det är inte vi', 'ja fast ett annat bolag', 'kanske', 'är det dom i Lund?'],
  no: ['ja men det er ikke oss', 'ja eller et annet firma', 'kanskje', 'er det de i Oslo?'],
  en: ['yes but that is not us', 'yes but it is the other company', 'maybe', 'ok who are you?'],
}

async function asked(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: locales[language] })
  await customer.start()
  const { hints } = await customer.say(companies[language][0])
  expect(hints.asks).to.equal('choose:company.number')
  return customer
}

describe('"is it this company?"', () => {
  for (const language of languages) {
    for (const [said, also] of agreed[language])
      it(`takes the yes, and what is said beside it (${language}): ${said}`, async () => {
        const { hints } = await (await asked(language)).say(said)
        expect(hints.understood).to.include({ 'company.number': companies[language][1], ...also })
        expect(hints.asks).to.equal('contact.name')
      })

    for (const said of notAgreed[language])
      it(`takes no other word for one (${language}): ${said}`, async () => {
        const { hints } = await (await asked(language)).say(said)
        expect(hints.understood).to.not.have.property('company.number')
      })
  }

  it('a company that is closed is for a colleague, whatever is said beside the yes (DQ-08)', async () => {
    const customer = new Customer({ locale: 'da-DK' })
    await customer.start()
    await customer.say('gamle lygter i danmark')
    const { hints } = await customer.say('ja det er os, mail er bo@lygter.example.dk')
    expect(hints.understood).to.not.have.property('contact.email')
  })
})
