import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, person, summary, valuesIn, valuesOf } from './situations.ts'

const answered = ['contact.name', 'contact.phone', 'contact.email']
const values = { 'contact.name': 'Mette Sørensen', 'contact.email': 'mette@firma.no' }
const at = (asks: string, language: Language) => ({ ...business(asks, language, answered), values })
const done = (language: Language) => ({ ...summary(language), values })

const forBills = {
  da: ['lad os tage mail, til bogholderi@firma.no', 'nej, bogholderi@firma.no'],
  sv: ['vi tar mejl, till ekonomi@firma.no', 'nej ekonomi@firma.no'],
  no: ['vi tar e-post, til regnskap@firma.no', 'nei, regnskap@firma.no'],
  en: ["let's do e-mail, to invoices@firma.no", 'no, accounts@firma.no'],
} as const
const forContact = {
  da: ['nej mette2@firma.no', 'nej, mailen er bogholderi@firma.no'],
  sv: ['nej mette2@firma.no', 'fel mejl, ekonomi@firma.no'],
  no: ['nei mette2@firma.no', 'nei, e-posten er regnskap@firma.no'],
  en: ['no mette2@firma.no', 'wrong e-mail, accounts@firma.no'],
} as const

describe('understanding: an address for bills is put right, and not the contact’s', () => {
  for (const language of languages) {
    for (const text of forBills[language])
      it(`${language}: “${text}”`, () => {
        const filled = valuesIn(text, done(language))
        expect(filled['invoice.email'], JSON.stringify(filled)).to.match(/^[a-z]+@firma.no$/)
        expect(filled['contact.email']).to.equal(undefined)
      })
    for (const text of forContact[language])
      it(`${language}: “${text}” is the contact’s`, () => {
        expect(Object.keys(valuesIn(text, done(language)))).to.deep.equal(['contact.email'])
      })
  }
})

const taken = {
  da: ['så tag mail', 'ok brug mail', 'nej så bruger vi mail'],
  sv: ['äh ta mejl då', 'nej ta mejl', 'ok använd mejl'],
  no: ['ta e-post da', 'nei ta e-post', 'ok bruk e-post'],
  en: ['just use email then', 'ok take e-mail', 'well use email'],
} as const

describe('understanding: the way of invoicing, taken while another question is open', () => {
  for (const language of languages)
    for (const text of taken[language]) {
      it(`${language}: “${text}”`, () => {
        expect(valuesIn(text, at('credit.amount', language))).to.deep.equal({
          'invoice.channel': 'email',
        })
      })
      it(`${language}: “${text}” where the phone is asked for may be how to be reached`, () => {
        expect(valuesIn(text, at('contact.phone', language))).to.deep.equal({})
      })
    }
})

const successors = {
  da: ['Lone er stoppet, den nye er Jens Holm', 'Lone er stoppet, nu er det Jens Holm'],
  sv: ['Anita har slutat, den nya är Jens Holm', 'Mette har slutat, ny är Jens Holm'],
  no: ['Anita har sluttet, ny er Jens Holm', 'Anita har sluttet, den nye er Jens Holm'],
  en: ['Anita left, the new one is Jens Holm', "Anita has left us, now it's Jens Holm"],
} as const
const noSuccessors = {
  da: ['Lone er stoppet', 'Jens Holm er stoppet, ny er på vej'],
  sv: ['Anita har slutat', 'vi har ny adress, eftersom Jens Holm har slutat'],
  no: ['Anita har sluttet', 'Jens Holm har sluttet, ny kommer snart'],
  en: ['Anita has left', 'Jens Holm left, a new one is coming'],
} as const

describe('understanding: whoever comes in the place of somebody who has left', () => {
  for (const language of languages) {
    for (const text of successors[language])
      it(`${language}: “${text}”`, () => {
        expect(valuesIn(text, at('credit.amount', language))).to.deep.equal({
          'contact.name': 'Jens Holm',
        })
      })
    for (const text of noSuccessors[language])
      it(`${language}: “${text}” names nobody`, () => {
        expect(valuesIn(text, at('credit.amount', language))).to.deep.equal({})
      })
  }
})

const ownUse = {
  da: ['privat brug, det er til mit sommerhus', 'til privat brug'],
  sv: ['privat bruk, det är till köket', 'för privat bruk'],
  no: ['til privat bruk på hytta', 'privat bruk'],
  en: ["Personal use. It's for our kitchen", 'for private use'],
} as const

describe('understanding: what a private customer buys for asks nothing about data', () => {
  for (const language of languages)
    for (const text of ownUse[language])
      it(`${language}: “${text}”`, () => {
        const said = understand(text, person('person.phone', language))
        expect([said.command, valuesOf(said)]).to.deep.equal([undefined, {}])
      })
  it('a question about data does', () => {
    const said = understand('how do you use my private data?', person('person.phone', 'en'))
    expect(said.command?.name).to.be.oneOf(['privacy', 'why'])
  })
})
