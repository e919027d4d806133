import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

type Table = Readonly<Record<Language, readonly string[]>>

const homes = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' } as const

const firms: Readonly<Record<Language, string>> = {
  da: 'dansk virksomhed',
  sv: 'svenskt företag',
  no: 'norsk bedrift',
  en: 'danish company',
}

/** Whoever runs it alone. */
const alone: Table = {
  da: ['a er bare mig sjæl å min svend', 'det er kun mig', 'bare mig selv'],
  sv: ['är bara jag själv', 'det är bara jag', 'jag är ensam i firman'],
  no: ['det e bare meg sjøl', 'berre meg', 'jeg er alene om det'],
  en: ['just me no company reg really', "it's only me", 'I work on my own'],
}

const skipped: Readonly<Record<Language, string>> = {
  da: 'vi har ikke noget og jeg gider ikke lede, kan vi springe det over',
  sv: 'vi har inget sånt och jag orkar inte leta, kan vi hoppa över det',
  no: 'vi har ikke noe sånt og jeg gidder ikke lete, kan vi hoppe over det',
  en: 'we dont have one and I cant be bothered looking, can we skip it',
}

const traders: Readonly<Record<Language, string>> = {
  da: 'jeg er frisør i Sverige, enskild firma',
  sv: 'tjena jag e frisör i göteborg, enskild firma',
  no: 'jeg er frisør i Sverige, enskild firma',
  en: 'hi im a hairdresser in malmö, sole trader',
}

const ownNumbers: Table = {
  da: ['jeg har kun mit svenske personnummer', 'det er mit personnummer'],
  sv: ['har bara personnumret som orgnummer', 'det är samma som mitt personnr'],
  no: ['har bare det svenske personnummeret', 'det er personnummeret mitt'],
  en: ['I only have my personnummer', 'it is my personal number'],
}

/** Private customers by mistake. */
const businesses: Table = {
  da: [
    'virksomhed',
    'nej nej det er klinikken der skal være kunde, ikke mig privat!',
    'det er til firmaet',
  ],
  sv: [
    'företag!!',
    'nej nej det är salongen som ska va kund, inte jag privat!',
    'vi är ett företag',
  ],
  no: ['bedrift', 'nei det er klinikken som skal være kunde, ikke meg', 'det er til firmaet'],
  en: [
    'company',
    "no no it's the clinic that should be the customer, not me privately!",
    'its for the business',
  ],
}
const privates: Table = {
  da: ['ikke et firma', 'intet firma'],
  sv: ['inget företag', 'inte företag'],
  no: ['ikke et firma', 'ingen bedrift'],
  en: ['no company', 'not a company'],
}

const sure: Table = {
  da: ['jo det er rigtigt nok det står på min momsangivelse', 'nummeret er rigtigt'],
  sv: ['jo det stämmer det står på f-skattbeviset', 'numret är rätt'],
  no: ['jo det er riktig det står på regnskapet mitt..', 'nummeret er riktig'],
  en: ["yes it's right, its on my accounts", "I'm sure"],
}
const unsure: Table = {
  da: ['er det rigtigt?', 'det er måske forkert'],
  sv: ['är det rätt?', 'det är kanske fel'],
  no: ['er det riktig?', 'det er kanskje ikke riktig'],
  en: ['is it right?', "I'm not sure"],
}

async function begun(language: Language, ...messages: readonly string[]): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  for (const message of messages) await customer.say(message)
  return customer
}

const privately = {
  da: 'privat i Danmark',
  sv: 'privat i Sverige',
  no: 'privat i Norge',
  en: 'private in Denmark',
}

describe('a company of one', () => {
  for (const language of languages) {
    const say = speaker(language)

    for (const text of alone[language]) {
      it(`${language}: “${text}” hears that there is a number all the same, and is no miss (UX-23)`, async () => {
        const customer = await begun(language, firms[language])
        const reply = await customer.say(text)
        const transcript = customer.transcript.join('\n')
        expect(reply.text, transcript).to.include(say(`messages.alone.${homes[language]}`))
        expect(reply.hints, transcript).to.include({ asks: 'company.number', attempt: 1 })
      })
    }

    it(`${language}: “${skipped[language]}” is told that it cannot be, and who helps`, async () => {
      const customer = await begun(language, firms[language])
      const reply = await customer.say(skipped[language])
      expect(reply.text, customer.transcript.join('\n')).to.include(say('messages.skip.number'))
    })

    it(`${language}: ID-03: “${traders[language]}” has the protected field at once, and its form by its name`, async () => {
      const customer = await begun(language)
      const reply = await customer.say(traders[language])
      const transcript = customer.transcript.join('\n')
      expect(reply.secret?.key, transcript).to.equal('company.number')
      expect(reply.text, transcript).to.include(say('messages.secret.soleTraderFirst'))
      expect(reply.text, transcript)
        .to.include('Enskild firma')
        .and.not.match(/\bEF\b/)
      const company = await customer.say(demoNumbers('SE').good)
      expect(company.hints.asks, customer.transcript.join('\n')).to.equal('contact.name')
    })

    for (const text of ownNumbers[language]) {
      it(`${language}: ID-03: “${text}” leads to the protected field in Sweden alone`, async () => {
        const customer = await begun(language, firms.sv)
        const reply = await customer.say(text)
        expect(reply.secret?.key, customer.transcript.join('\n')).to.equal('company.number')
        const other = await begun(language, firms.da)
        const open = await other.say(text)
        expect(open.secret, other.transcript.join('\n')).to.equal(undefined)
      })
    }
  }
})

describe('private by mistake', () => {
  for (const language of languages) {
    for (const text of businesses[language]) {
      it(`${language}: “${text}” is a company after all`, async () => {
        const customer = await begun(language, privately[language])
        const reply = await customer.say(text)
        const transcript = customer.transcript.join('\n')
        expect(reply.hints.understood, transcript).to.include({ customerType: 'business' })
        expect(reply.hints.asks, transcript).to.equal('company.number')
      })
    }
    for (const text of privates[language]) {
      it(`${language}: “${text}” is none`, async () => {
        const customer = await begun(language, privately[language])
        const reply = await customer.say(text)
        const transcript = customer.transcript.join('\n')
        expect(reply.hints.understood, transcript).to.not.have.property('customerType')
      })
    }
  }
})

/** Valid numbers of nobody. */
const unknown: Readonly<Record<CountryCode, string>> = {
  DK: '90000004',
  SE: '5599981230',
  NO: '312345676',
}

describe('a number that its register does not know', () => {
  for (const language of languages) {
    for (const text of sure[language]) {
      it(`${language}: “${text}” says the same as writing it again`, async () => {
        const customer = await begun(language, firms.no, unknown.NO)
        const reply = await customer.say(text)
        const transcript = customer.transcript.join('\n')
        expect(reply.hints.understood, transcript).to.include({ 'company.number': unknown.NO })
        expect(reply.hints.asks, transcript).to.equal('company.name')
      })
    }
    for (const text of unsure[language]) {
      it(`${language}: “${text}” does not`, async () => {
        const customer = await begun(language, firms.no, unknown.NO)
        const reply = await customer.say(text)
        expect(reply.hints.understood, customer.transcript.join('\n')).to.deep.equal({})
      })
    }
  }
})

const others: Readonly<Record<Language, readonly [country: string, text: string, CountryCode]>> = {
  da: [firms.sv, 'ok brug det danske så, 12345674', 'DK'],
  sv: [firms.da, 'ta det svenska då 559999-0107', 'SE'],
  no: [firms.sv, 'det er det ikke noe galt med. men ok bruk det norske da 310004103', 'NO'],
  en: [firms.sv, 'use the norwegian one then 310004103', 'NO'],
}

describe('the number of another country', () => {
  for (const language of languages) {
    const [first, text, country] = others[language]
    it(`${language}: “${text}” changes the country, and is no phone`, async () => {
      const customer = await begun(language, first)
      const reply = await customer.say(text)
      const transcript = customer.transcript.join('\n')
      expect(reply.hints.understood, transcript).to.include({ country })
      expect(reply.hints.understood, transcript).to.not.have.property('contact.phone')
      expect(reply.hints.asks, transcript).to.equal('contact.name')
    })
  }
})
