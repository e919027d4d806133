import { expect } from 'chai'
import { speaker, type WordKey } from '../../locales/words.ts'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }

type Place = 'country' | 'contact.phone' | 'contact.email' | 'confirm' | 'outcome'

async function at(place: Place, language: Language, channel = 'webchat'): Promise<Customer> {
  const { locale, yes } = phrases[language]
  const { name, phone, email } = people[homes[language]]
  const customer = new Customer({ locale, channel })
  await customer.start()
  const said = [demoNumbers(homes[language]).good, name, phone, email, yes]
  const count = { country: 0, 'contact.phone': 2, 'contact.email': 3, confirm: 4, outcome: 5 }
  for (const message of said.slice(0, count[place])) await customer.say(message)
  expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal(place)
  return customer
}

type Table<T> = Readonly<Record<Language, readonly T[]>>

/** What is asked, and whose value is read out. */
type Held = readonly [said: string, of: 'name' | 'phone' | 'email']

const held: Table<Held> = {
  da: [
    ['hvem har I sat som kontaktperson?', 'name'],
    ['fik I min mail rigtigt?', 'email'],
    ['hvilken mail har i skrevet til fakturaer?', 'email'],
    ['Er mit nummer rigtigt?', 'phone'],
  ],
  sv: [
    ['Hvem står som kontakt nu?', 'name'],
    ['Blev mejlen rätt nu?', 'email'],
    ['vilken mejl ligger fakturorna på?', 'email'],
    ['vad har ni skrivit för telefonnummer?', 'phone'],
  ],
  no: [
    ['kven står som kontakt?', 'name'],
    ['hvilken epost har dere skrevet?', 'email'],
    ['er telefonnummeret mitt riktig?', 'phone'],
  ],
  en: [
    ['who is listed as the contact?', 'name'],
    ['which email did you put for invoices', 'email'],
    ['what phone number did you write down?', 'phone'],
    ['is my number right?', 'phone'],
  ],
}

describe('what we hold is read out when it is asked for', () => {
  for (const language of languages)
    for (const [said, of] of held[language])
      for (const place of ['confirm', 'outcome'] as const)
        it(`${language}, ${place}: “${said}”`, async () => {
          const customer = await at(place, language)
          const reply = await customer.say(said)
          expect(reply.text.replace(/\D/g, '') + reply.text).to.include(shown(language, of))
          expect(reply.hints.understood).to.deep.equal({})
          expect(reply.hints.asks).to.equal(place)
        })

  it('in a text message nothing is read out once all is done (SM-11)', async () => {
    const customer = await at('outcome', 'da', 'sms')
    const reply = await customer.say('fik I min mail rigtigt?')
    expect(reply.text).not.to.include(people.DK.email)
  })
})

const shown = (language: Language, of: Held[1]): string => {
  const value = people[homes[language]][of]
  return of === 'phone' ? value.replace(/\D/g, '') : value
}

type Row = readonly [said: string, place: Place, ...told: WordKey[]]

const answers: Table<Row> = {
  da: [
    ['sælger I mine data?', 'country', 'answers.data.notSold'],
    [
      'hva sker der med mine data og hvem kan se dem',
      'country',
      'answers.data.use',
      'answers.data.notSold',
    ],
    ['deler I mit nummer med nogen?', 'contact.phone', 'answers.data.notSold'],
    ['jeg har kun fastnet', 'contact.phone', 'answers.landline'],
    ['skal det være min mail eller indehaverens?', 'contact.email', 'answers.whose'],
    [
      'er det mig som bogholder eller ham der ejer firmaet? han hedder Jonas Friis',
      'contact.email',
      'answers.whose',
    ],
    ['jeg har ikke nogen mail', 'contact.email', 'answers.needed.mail'],
    ['er det et krav?', 'contact.phone', 'fields.contact.phone.why', 'answers.needed.phone'],
    ['leverer I til samme adresse som i registret?', 'confirm', 'answers.deliveryAddress'],
    ['hvor skal jeg betale pengene ind?', 'confirm', 'answers.payWhere.invoice'],
  ],
  sv: [
    ['säljer ni mina uppgifter vidare?', 'country', 'answers.data.notSold'],
    ['ni får inte dela min mail med nån annan va?', 'contact.phone', 'answers.data.notSold'],
    ['duger hemtelefon?', 'contact.phone', 'answers.landline'],
    ['måste jag?', 'contact.phone', 'fields.contact.phone.why', 'answers.needed.phone'],
    [
      'är det jag eller ägaren som ska stå där? hon heter Lisa Berg',
      'contact.email',
      'answers.whose',
    ],
    ['levererar ni till samma adress?', 'confirm', 'answers.deliveryAddress'],
  ],
  no: [
    ['selger dere opplysningene videre', 'country', 'answers.data.notSold'],
    [
      'Før jeg sier noe som helst: hva bruker dere opplysningene til og hvor lenge lagres de?',
      'country',
      'answers.data.use',
    ],
    ['holder det med fasttelefon?', 'contact.phone', 'answers.landline'],
    [
      'Må dere ha telefonnummeret mitt?',
      'contact.phone',
      'fields.contact.phone.why',
      'answers.needed.phone',
    ],
    ['e det æ eller ho som eig butikken? ho heiter Kari Moe', 'contact.email', 'answers.whose'],
  ],
  en: [
    [
      'I dont want to open links. just tell me short, do you sell it on?',
      'country',
      'answers.data.notSold',
    ],
    ['what do you need my details for?', 'country', 'answers.data.use'],
    ['cant i skip it', 'contact.phone', 'fields.contact.phone.why', 'answers.needed.phone'],
    ["can't we just skip the phone number", 'contact.phone', 'fields.contact.phone.why'],
    ['why do you need it? he prefers email', 'contact.phone', 'fields.contact.phone.why'],
    ['I only have a landline', 'contact.phone', 'answers.landline'],
    ['is it me or my boss? his name is John Hill', 'contact.email', 'answers.whose'],
    ['wait what did you write down as the delivery address?', 'confirm', 'answers.deliveryAddress'],
  ],
}

describe('what we need, and what becomes of it, is answered in a sentence or two', () => {
  for (const language of languages)
    for (const [said, place, ...told] of answers[language])
      it(`${language}, ${place}: “${said}”`, async () => {
        const customer = await at(place, language)
        const reply = await customer.say(said)
        for (const key of told) expect(reply.text).to.include(speaker(language)(key))
        expect(reply.hints.understood, reply.text).to.deep.equal({})
        expect(reply.hints.asks).to.equal(place)
        expect(reply.text).not.to.include(speaker(language)('messages.digression.question'))
        expect(reply.text).not.to.include(speaker(language)('messages.digression.questionToo'))
      })

  it('the link to the notice stands in a message once', async () => {
    const customer = await at('contact.phone', 'no')
    const { text } = await customer.say(
      'Selger dere opplysningene mine videre? Hvor lenge beholder dere dem?',
    )
    expect(text.split('/privacy').length - 1, text).to.equal(1)
    expect(text).to.include('14 dager')
  })

  it('beside values they are kept, and the question is answered all the same', async () => {
    const customer = await at('contact.phone', 'sv')
    const reply = await customer.say('070-174 06 05. ni får inte dela min mail med nån annan va?')
    expect(reply.hints.understood).to.have.property('contact.phone', '+46701740605')
    expect(reply.text).to.include(speaker('sv')('answers.data.notSold'))
  })

  it('a way to pay that we proposed is said to be that', async () => {
    const customer = await at('confirm', 'en')
    const { text } = await customer.say('do we pay by invoice or what did you set?')
    const values = { field: 'Payment', value: 'Invoice' }
    expect(text).to.include(speaker('en')('answers.held.ours', values))
  })
})

const unknown: Readonly<Record<Language, readonly string[]>> = {
  da: ['hvorfor kan I ikke finde os?', 'hvad betyder det?'],
  sv: ['varför hittar ni inte företaget?', 'vad betyder det för mig?'],
  no: ['hvorfor finner dere det ikke?', 'hva betyr det for meg'],
  en: ["why can't you find us?", 'what does that mean for me?'],
}

describe('a number that is in no register', () => {
  for (const language of languages)
    for (const said of unknown[language])
      it(`${language}: “${said}” is told why, and what to do`, async () => {
        const customer = new Customer({ locale: phrases[language].locale })
        await customer.start()
        await customer.say('559999-1238')
        const { text } = await customer.say(said)
        expect(text).to.include(speaker(language)('answers.notFound'))
      })
})

describe('a question that must not be taken for one of these', () => {
  const others: readonly (readonly [Language, Place, string, WordKey])[] = [
    ['da', 'confirm', 'hvad skal jeg skrive som adresse?', 'messages.digression.gotIt'],
    ['en', 'contact.phone', 'do I have to write the country code?', 'answers.needed.required'],
    ['sv', 'contact.phone', 'måste numret vara svenskt?', 'answers.needed.required'],
    ['da', 'country', 'hvad sælger I?', 'answers.data.notSold'],
    ['sv', 'country', 'säljer ni till privatpersoner?', 'answers.data.notSold'],
    ['da', 'country', 'hvor længe holder I åbent?', 'answers.data.notSold'],
  ]
  for (const [language, place, said, key] of others)
    it(`${language}: “${said}”`, async () => {
      const customer = await at(place, language)
      const { text } = await customer.say(said)
      const [start = ''] = speaker(language)(key, { field: '\n', value: '' }).split('\n')
      expect(text.includes(start) && start !== '', text).to.equal(false)
    })
})
