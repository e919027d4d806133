import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { UnderstandingContext } from '../../../dialogs/understanding/understanding.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, summary } from './situations.ts'

type Row = readonly [asks: string, text: string]
type Table = Readonly<Record<Language, readonly Row[]>>

const contextOf = (language: Language, asks: string): UnderstandingContext =>
  asks === 'confirm' ? summary(language) : business(asks, language)

const read: Table = {
  da: [
    ['country', 'Er der et rigtigt menneske jeg kan snakke med i stedet?'],
    ['country', 'findes der et levende menneske jeg kan tale med'],
    ['country', 'er der en person jeg kan skrive med i stedet for en robot'],
    ['contact.name', 'kan man få fat i en rigtig person?'],
    ['contact.name', 'har I en medarbejder jeg kan ringe til'],
    ['contact.name', 'jeg vil hellere snakke med et menneske'],
    ['contact.email', 'sæt mig over til en kollega'],
    ['contact.email', 'er der ikke en af kød og blod jeg kan snakke med'],
    ['contact.email', 'hvem kan jeg snakke med i stedet for dig'],
  ],
  sv: [
    ['country', 'Finns det en riktig människa jag kan prata med i stället?'],
    ['country', 'finns det någon levande människa man kan få tag i'],
    ['contact.name', 'har ni en riktig person jag kan skriva med'],
    ['contact.name', 'är det någon människa jag kan få snakka med istället'],
    ['contact.name', 'jag vill hellre prata med en människa'],
    ['contact.name', 'går det att få prata med en säljare istället'],
    ['contact.email', 'koppla mig till en kollega'],
    ['contact.email', 'är det någon av kött och blod jag kan prata med'],
    ['contact.email', 'vem kan jag prata med i stället för dig'],
    ['contact.email', 'kan jag få en riktig säljare på tråden'],
  ],
  no: [
    ['country', 'Er det et ordentlig menneske jeg kan snakke med i stedet?'],
    ['country', 'fins det et ekte menneske jeg kan prate med'],
    ['contact.name', 'har dere en person jeg kan ringe til'],
    ['contact.name', 'er det noen levende jeg kan snakke med'],
    ['contact.name', 'jeg vil heller snakke med et menneske'],
    ['contact.name', 'går det an å få snakke med en selger i stedet'],
    ['contact.email', 'sett meg over til en kollega'],
    ['contact.email', 'er det nokon av kjøtt og blod eg kan snakke med'],
    ['contact.email', 'hvem kan jeg snakke med i stedet for deg'],
    ['contact.email', 'kan jeg få en ordentlig selger på tråden'],
  ],
  en: [
    ['country', 'Is there a real human I can talk to instead?'],
    ['country', 'is there a living person I can speak with'],
    ['contact.name', 'do you have a real person I could chat with'],
    ['contact.name', 'any actual human around I can talk to?'],
    ['contact.name', "I'd sooner talk to a human"],
    ['contact.name', 'could a salesperson take over from here'],
    ['contact.email', 'put me through to a colleague'],
    ['contact.email', 'is there anyone of flesh and blood I can talk to'],
    ['contact.email', 'who can I talk to instead of you'],
    ['contact.email', 'can I get a real rep on the line'],
  ],
}

/** What looks like it, and is something else. */
const others: Table = {
  da: [
    ['contact.name', 'det er mig I kan snakke med'],
    ['contact.name', 'I kan snakke med Mette Holm i stedet'],
  ],
  sv: [
    ['contact.name', 'det är mig ni kan prata med'],
    ['contact.name', 'ni kan prata med Lina Sandberg i stället'],
  ],
  no: [
    ['contact.name', 'det er meg dere kan snakke med'],
    ['contact.name', 'dere kan snakke med Kari Nordmann i stedet'],
  ],
  en: [['contact.name', 'you can talk to Emma Clarke instead']],
}

describe('somebody is asked for in other words', () => {
  for (const language of languages) {
    for (const [asks, text] of read[language])
      it(`${language}: “${text}”`, () => {
        const { command, fills } = understand(text, contextOf(language, asks))
        expect(command?.name).to.equal('human')
        expect(fills).to.deep.equal([])
      })
    for (const [asks, text] of others[language])
      it(`${language}: not “${text}”`, () => {
        expect(understand(text, contextOf(language, asks)).command?.name).to.not.equal('human')
      })
  }
})
