import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, summary } from './situations.ts'

type Table = Readonly<Record<Language, readonly string[]>>

const asked: Table = {
  da: [
    'Sælger I nummeret videre til telefonsælgere?',
    'giver I mit nummer videre?',
    'gemmer I det her for evigt?',
    'hvem får mit telefonnummer?',
    'hvor havner mine oplysninger henne?',
    'hvem deler I det med?',
    'deler I det med andre?',
    'hvad sker der med oplysningerne bagefter',
    'hvem kan se det jeg skriver?',
  ],
  sv: [
    'vad använder ni mina uppgifter till sen',
    'delar ni den med nån annan?',
    'sparar ni min mejl för alltid?',
    'vart tar mina uppgifter vägen?',
    'vem får mitt nummer?',
    'lämnar ni mitt nummer vidare?',
    'hur länge sparas det här?',
    'är det säkert att lämna sina uppgifter här?',
  ],
  no: [
    'hva bruker dere opplysningene til egentlig?',
    'hvem deler dere dette med?',
    'kem får se det her nummeret?',
    'kor lenge tek de vare på dette?',
    'hvor havner opplysningene mine?',
    'gir dere nummeret mitt videre?',
    'lagrer dere dette for alltid?',
    'hvem får nummeret mitt',
  ],
  en: [
    'who gets to see my phone number?',
    'will you give my number to anyone?',
    'do you pass it on to third parties?',
    'where does my information end up?',
    'do you store this forever?',
    'who gets my number?',
    'how long do you hold on to this?',
    'what exactly do you use my details for',
  ],
}

/** Asks for the whole of it, and nothing in particular. */
const shown: Table = {
  da: ['vis mig privatlivspolitikken', 'Vis mig privatlivsinformationen'],
  sv: ['visa integritetspolicyn', 'Visa mig integritetsinformationen'],
  no: ['vis personvernerklæringen', 'vis personverninformasjonen'],
  en: ['show me the privacy policy', 'show the privacy information'],
}

const others: Table = {
  da: [
    'hvem skal jeg give mit nummer til?',
    'kan jeg dele kontoen med andre?',
    'hvor havner varerne?',
    'kan I sende regningen videre til andre?',
    'hvem får fakturaen på mail?',
  ],
  sv: [
    'kan jag dela kontot med någon annan?',
    'vart ska jag skicka numret?',
    'delar ni upp leveransen?',
    'vem får mejlet med fakturan?',
  ],
  no: [
    'hvem skal jeg gi nummeret til?',
    'hvor lenge må jeg ta vare på kvitteringen?',
    'hvor havner pakken?',
    'hvem får fakturaen?',
  ],
  en: [
    "can I give you someone else's number?",
    'can I pass it on to my accountant?',
    'do you give discounts to others?',
    'who do I give my number to?',
  ],
}

const eachOf = (table: Table, check: (text: string, language: Language) => void): void => {
  for (const language of languages)
    for (const text of table[language])
      it(`${language}: “${text}”`, () => {
        check(text, language)
      })
}

describe('what becomes of one’s data is asked', () => {
  eachOf(asked, (text, language) => {
    for (const context of [business('contact.phone', language), summary(language, 'notice')]) {
      const { command, digression, fills, assent } = understand(text, context)
      expect({ command, digression, fills }, context.asks).to.deep.equal({
        command: { name: 'privacy' },
        digression: { topic: 'dataUse' },
        fills: [],
      })
      expect(assent, context.asks).to.not.equal('yes')
    }
  })
})

describe('the whole of the notice is asked for', () => {
  eachOf(shown, (text, language) => {
    const { command, digression } = understand(text, business('contact.phone', language))
    expect({ command, digression }).to.deep.equal({
      command: { name: 'privacy' },
      digression: undefined,
    })
  })
})

describe('who gets something else, and where that goes, is no question about data', () => {
  eachOf(others, (text, language) => {
    const { command, digression } = understand(text, business('contact.phone', language))
    expect(command?.name).to.not.equal('privacy')
    expect(digression?.topic).to.not.equal('dataUse')
  })
})
