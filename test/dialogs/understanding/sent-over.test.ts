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
    ['credit.amount', 'send det over på min iPad så gør jeg det færdigt der'],
    ['credit.amount', 'send det til min computer så tager jeg resten der'],
    ['credit.amount', 'kan du sende den over på min telefon'],
    ['credit.amount', 'jeg vil hellere sidde ved computeren'],
    ['credit.amount', 'flyt det over på min mobil'],
    ['credit.amount', "lad mig gøre det færdigt på pc'en"],
    ['credit.amount', 'send mig et link jeg kan åbne på computeren'],
    ['credit.amount', 'jeg klarer resten på min bærbare'],
    ['credit.amount', 'smid det over på tabletten så udfylder jeg det der'],
  ],
  sv: [
    ['credit.amount', 'skicka över det till min ipad så gör jeg klart där'],
    ['credit.amount', 'skicka det till min dator så tar jag resten där'],
    ['credit.amount', 'kan du skicka över det till min telefon'],
    ['credit.amount', 'flytta över det till mobilen'],
    ['credit.amount', 'jag fixar resten på datorn'],
    ['credit.amount', 'jag skulle hellre sitta vid datorn'],
    ['credit.amount', 'låt mig göra klart på plattan'],
    ['credit.amount', 'skicka en länk som jag kan öppna på datorn'],
  ],
  no: [
    ['credit.amount', 'send det over på iPaden min så gjør jeg det ferdig der'],
    ['credit.amount', 'send det til pc-en min så tar jeg resten der'],
    ['credit.amount', 'kan du sende det over til mobilen min'],
    ['credit.amount', 'flytt det over på mobilen'],
    ['credit.amount', 'jeg ordner resten på dataen'],
    ['credit.amount', 'jeg vil heller sitte ved datamaskinen'],
    ['credit.amount', 'la meg fullføre på nettbrettet'],
    ['credit.amount', 'send en lenke jeg kan åpne på pc'],
  ],
  en: [
    ['credit.amount', "send it over to my iPad and I'll finish it there"],
    ['credit.amount', "send this to my laptop, I'll do the rest there"],
    ['credit.amount', 'can you push it to my phone'],
    ['credit.amount', 'move it over to my mobile'],
    ['credit.amount', "I'll sort the rest on the computer"],
    ['credit.amount', "I'd rather sit at my computer"],
    ['credit.amount', 'let me finish it on the tablet'],
    ['credit.amount', 'send a link I can open on my PC'],
  ],
}

/** What looks like it, and is something else. */
const others: Table = {
  da: [
    ['contact.phone', 'send en sms til min telefon'],
    ['invoice.channel', 'send fakturaen til min computer'],
    ['invoice.channel', 'send fakturaerne på mail'],
    ['contact.email', 'send den til min mail'],
    ['contact.phone', 'send koden til min mobil'],
    ['credit.amount', 'vi køber computere hos jer'],
    ['credit.amount', 'send varerne over på lageret'],
  ],
  sv: [
    ['invoice.channel', 'skicka fakturan till datorn'],
    ['contact.phone', 'skicka ett sms till min mobil'],
  ],
  no: [
    ['invoice.channel', 'send fakturaen til pc-en'],
    ['contact.phone', 'send en sms til mobilen min'],
    ['contact.phone', 'ring meg på mobilen'],
  ],
  en: [
    ['invoice.channel', 'send the invoices to my computer guy'],
    ['contact.phone', 'send a text to my phone'],
    ['contact.phone', 'ring my mobile'],
    ['contact.email', 'send it to my work mail'],
    ['credit.amount', 'we mostly buy iPads from you'],
  ],
}

describe('the conversation is taken elsewhere in other words', () => {
  for (const language of languages) {
    for (const [asks, text] of read[language])
      it(`${language}: “${text}”`, () => {
        const { command, fills } = understand(text, contextOf(language, asks))
        expect(command?.name).to.equal('move')
        expect(fills).to.deep.equal([])
      })
    for (const [asks, text] of others[language])
      it(`${language}: not “${text}”`, () => {
        expect(understand(text, contextOf(language, asks)).command?.name).to.not.equal('move')
      })
  }
})
