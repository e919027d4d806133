import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { createHouse, Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

/** Monday evening, when nobody is at the desk. */
const evening = Date.parse('2026-11-23T18:00:00Z')
const phone = '+4520123477'

type Table = Readonly<Record<Language, readonly string[]>>

/** Tomorrow, in words of the first half of the day or at ten. */
const booked: Table = {
  da: [
    'ring til mig i morgen formiddag på 20 12 34 77',
    'ok så ring i morgen tidlig på 20 12 34 77',
    'kan i ringe imorgen kl 10 20123477',
    '20 12 34 77 - I kan ringe i morgen',
  ],
  sv: [
    'kan ni ringa mig imorrn förmiddag på +45 20 12 34 77',
    'ok ring imorgon fm på 20 12 34 77 då',
    'ring upp mig imorgon bitti, 20123477',
    'vill bli uppringd i morgon kl 10 på 20 12 34 77',
  ],
  no: [
    'ring meg i mårra formiddag på 20 12 34 77',
    'ok ring i morgen tidlig på 20 12 34 77 da',
    'kan nokon ringe meg i morgon klokka 10? 20123477',
    'vil bli oppringt i morgen, 20 12 34 77',
  ],
  en: [
    'call me back tmrw morning on 20 12 34 77',
    'can someone ring me tomorrow at 10 on 20 12 34 77',
    'ok call tomorrow morning on 20 12 34 77 then',
    'give me a ring tomorrow, 20123477',
  ],
}

/** Nobody asks to be called, or a number is the answer. */
const unbooked: Table = {
  da: ['20 12 34 77 men ring ikke før kl 9', 'hvorfor vil I ringe til mig i morgen?', 'ring ikke'],
  sv: ['20 12 34 77, ring inte före nio', 'om ni undrar nåt så ring mig', 'ring mig inte i morgon'],
  no: ['20 12 34 77 men ikke ring før ni', 'ikke ring meg i morgen', 'ring meg hvis noe mangler'],
  en: ['you can call me on 20 12 34 77', "please don't call me tomorrow", 'call me if it is wrong'],
}

const wish = { da: 'ring til mig', sv: 'ring mig', no: 'ring meg', en: 'call me back' } as const
const when = {
  da: 'i morgen tidlig',
  sv: 'imorgon bitti',
  no: 'i morgen tidlig',
  en: 'tomorrow morning',
} as const
const that = {
  da: 'det nummer jeg skrev ja',
  sv: 'ja det numret jag skrev',
  no: 'ja det nummeret jeg skrev',
  en: 'yes that number',
} as const
const leaving = {
  da: 'tak for det, så stopper jeg her. god dag',
  sv: 'tack, då slutar jag här. ha det',
  no: 'takk for det, da stopper jeg her. ha det',
  en: 'thanks, thats me done for today, bye',
} as const
const nonsense = {
  da: 'det her er noget pjat, farvel',
  sv: 'nu orkar vi inte med det här, hejdå',
  no: 'dette er bare tull, ha det',
  en: 'this is nonsense, goodbye',
} as const
const company = {
  da: 'vi hedder Fjordsol ApS',
  sv: 'vi heter Fjordsol ApS',
  no: 'vi heter Fjordsol ApS',
  en: 'our name is Fjordsol ApS',
} as const

async function begun(language: Language, ...messages: readonly string[]): Promise<Customer> {
  const house = createHouse()
  house.clock.at = evening
  const customer = new Customer({ house, locale: phrases[language].locale })
  await customer.start()
  for (const message of ['12345674', ...messages]) await customer.say(message)
  return customer
}

/** What was promised, as the staff sees it. */
async function promised({ house, conversation }: Customer) {
  return (await house.ports.caseIn(conversation))?.callBack
}

describe('a call that is asked for in a sentence', () => {
  for (const language of languages) {
    for (const text of booked[language]) {
      it(`${language}: “${text}” is booked, and its number is no answer`, async () => {
        const customer = await begun(language)
        const reply = await customer.say(text)
        const transcript = customer.transcript.join('\n')
        expect(reply.hints, transcript).to.deep.include({ asks: 'contact.name', understood: {} })
        const call = await promised(customer)
        expect(call?.phone, transcript).to.equal(phone)
        expect(call?.from.slice(0, 10), transcript).to.equal('2026-11-24')
      })
    }

    for (const text of unbooked[language]) {
      it(`${language}: “${text}” books nothing`, async () => {
        const customer = await begun(language)
        const reply = await customer.say(text)
        const transcript = customer.transcript.join('\n')
        expect(reply.hints.asks, transcript).to.not.match(/^callback/)
        expect(await promised(customer), transcript).to.equal(undefined)
      })
    }

    it(`${language}: “${wish[language]}” asks when at once; the number that we have is meant by “${that[language]}”`, async () => {
      const customer = await begun(language, 'Mette Holm, 20 12 34 77, mette@nordlys.example')
      expect((await customer.say(wish[language])).hints.asks).to.equal('callback.time')
      expect((await customer.say(when[language])).hints.asks).to.equal('callback.phone')
      const reply = await customer.say(that[language])
      const transcript = customer.transcript.join('\n')
      expect(reply.hints.asks, transcript).to.equal('confirm')
      expect((await promised(customer))?.phone, transcript).to.equal(phone)
    })

    it(`${language}: an answer to the form goes there while a call is arranged`, async () => {
      const customer = await begun(language)
      await customer.say(wish[language])
      const reply = await customer.say(company[language])
      const transcript = customer.transcript.join('\n')
      expect(reply.hints, transcript).to.deep.include({
        asks: 'contact.name',
        understood: { 'company.name': 'Fjordsol ApS' },
      })
    })
  }
})

describe('whoever goes is let go', () => {
  for (const language of languages) {
    it(`${language}: “${leaving[language]}” hears of the call that is promised, and is asked nothing`, async () => {
      const customer = await begun(language, booked[language][0] ?? '')
      const reply = await customer.say(leaving[language])
      const transcript = customer.transcript.join('\n')
      expect(reply.text.split('\n\n'), transcript).to.have.length(1)
      expect(reply.text, transcript).to.include('20 12 34 77')
      expect(reply.hints, transcript).to.include({ asks: 'contact.name', attempt: 1 })
    })

    it(`${language}: “${nonsense[language]}” is no miss (UX-23), and can be gone on from`, async () => {
      const customer = await begun(language)
      const reply = await customer.say(nonsense[language])
      const transcript = customer.transcript.join('\n')
      expect(reply.text.split('\n\n'), transcript).to.have.length(1)
      expect(reply.hints, transcript).to.include({ asks: 'contact.name', attempt: 1 })
      const next = await customer.say('Mette Holm')
      expect(next.hints.understood, customer.transcript.join('\n')).to.deep.equal({
        'contact.name': 'Mette Holm',
      })
    })
  }
})
