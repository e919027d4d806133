import { expect } from 'chai'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'NO' }

/** A business at its summary. */
async function atSummary(language: Language, ...messages: readonly string[]): Promise<Customer> {
  const home = homes[language]
  const customer = new Customer({ locale: phrases[language].locale })
  const { name, phone, email } = people[home]
  await customer.start()
  for (const message of [demoNumbers(home).good, `${name}, ${phone}, ${email}`, ...messages])
    await customer.say(message)
  return customer
}

type Rows = Readonly<Record<Language, readonly string[]>>

const changePhone: Readonly<Record<Language, string>> = {
  da: 'ret telefonen',
  sv: 'ändra telefonen',
  no: 'endre telefonen',
  en: 'change the phone',
}

const leaving: Rows = {
  da: ['telefonnummeret er rigtigt', 'nej', 'der skal ikke rettes noget', 'hvad koster det?'],
  sv: [
    'telefonnumret är rätt!',
    'aja skit samma, det är rätt nu, lägg upp oss',
    'märk paketen med Jörgen P, port 410',
    'hur lång tid har man på sig?',
  ],
  no: ['nei den er riktig', 'telefonen er riktig, opprett oss', 'vi er ikke et firma akkurat'],
  en: ['no its ok', 'nothing should be changed', 'leave the phone as it was please'],
}

const prepaying: Readonly<Record<Language, string>> = {
  da: 'nej jeg vil betale forud',
  sv: 'jag vill ha förskott',
  no: 'jeg vil heller ha forskudd',
  en: 'I would rather pay in advance',
}

const tries: Rows = {
  da: ['20 12 34'],
  sv: ['070-174 06'],
  no: ['912 34'],
  en: ['912 34'],
}

describe('a change that was not meant is left by whatever else is said (UX-20, UX-23)', () => {
  for (const language of languages) {
    for (const said of leaving[language])
      it(`${language}: “${said}” leads back to the summary, and confirms nothing`, async () => {
        const customer = await atSummary(language, changePhone[language], said)
        const transcript = customer.transcript.join('\n')
        expect(customer.last?.hints, transcript).to.deep.include({
          asks: 'confirm',
          understood: {},
        })
        expect(customer.last?.text).to.include(people[homes[language]].phone.slice(-2))
      })

    it(`${language}: “${prepaying[language]}” is carried out`, async () => {
      const customer = await atSummary(language, changePhone[language], prepaying[language])
      expect(customer.last?.hints, customer.transcript.join('\n')).to.deep.include({
        asks: 'confirm',
        understood: { payment: 'prepayment' },
      })
    })

    it(`${language}: the button keeps what stands`, async () => {
      const customer = await atSummary(language, changePhone[language])
      await customer.say(customer.last?.choices[0]?.title ?? '')
      expect(customer.last?.hints, customer.transcript.join('\n')).to.deep.include({
        asks: 'confirm',
        understood: {},
      })
    })

    for (const said of tries[language])
      it(`${language}: “${said}” is a number with something missing`, async () => {
        const customer = await atSummary(language, changePhone[language], said)
        expect(customer.last?.hints, customer.transcript.join('\n')).to.include({
          asks: 'contact.phone',
          attempt: 2,
        })
      })
  }
})

const disputes: Rows = {
  da: [
    'hvorfor står der 5000? det har jeg ikke skrevet',
    'hvor kommer de 5.000 kr fra',
    'ser fint ud, men 5000 om måneden er alt for meget',
  ],
  sv: [
    'var kommer 5000 ifrån? det har jag inte sagt',
    'varför står det 5000? det har jag inte sagt',
    'ser bra ut men 5000 i månaden är för mycket',
  ],
  no: [
    'hvor kommer 5000 fra? det har jeg ikke sagt',
    'e det rektig at det står 5000 i måneden?',
    'ser bra ut, men 5000 i måneden er for mye',
  ],
  en: [
    'where does 5000 come from? I never said that',
    "why does it say 5,000? I didn't say that",
    'looks good but 5000 a month is too much',
  ],
}

const ours: Readonly<Record<Language, RegExp>> = {
  da: /5\.000\skr\. er vores forslag/,
  sv: /5\s000\skr är vårt förslag/,
  no: /5\s000\skr er vårt forslag/,
  en: /NOK\s5,000 is our suggestion/,
}

const more: Readonly<Record<Language, string>> = {
  da: 'er det rigtigt at der står 5000 om måneden? jeg handler nok mere for 20.000 kr.',
  sv: 'stämmer det att det står 5000 i månaden? jag handlar nog mer för 20 000 kr',
  no: 'e det rektig at det står 5000 i måneden? æ handle nok mer for ei 15-20 tusen',
  en: 'is it right that it says 5000 a month? I buy for more like NOK 20,000',
}

describe('a question about the amount that we proposed is about that amount (GD-07, M9)', () => {
  for (const language of languages) {
    for (const said of disputes[language])
      it(`${language}: “${said}”`, async () => {
        const customer = await atSummary(language, said)
        const transcript = customer.transcript.join('\n')
        expect(customer.last?.hints, transcript).to.deep.include({
          asks: 'credit.amount',
          understood: {},
        })
        expect(customer.last?.text, transcript).to.match(ours[language])
        const reply = await customer.say('800')
        expect(reply.hints, transcript).to.deep.include({
          asks: 'confirm',
          understood: { 'credit.amount': 800 },
        })
      })

    it(`${language}: “${more[language]}” gives another one`, async () => {
      const customer = await atSummary(language, more[language])
      expect(customer.last?.hints, customer.transcript.join('\n')).to.deep.include({
        asks: 'confirm',
        understood: { 'credit.amount': 20_000 },
      })
    })
  }
})
