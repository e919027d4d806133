import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, summary } from './situations.ts'

type Rows<T> = Readonly<Record<Language, T>>

const copied: Rows<readonly (readonly [said: string, command: string])[]> = {
  da: [
    ['skriv oversigt', 'summary'],
    ['skriv »medarbejder«', 'human'],
    ['jeg skriver hjælp', 'help'],
    ['så skriv tilbage', 'back'],
  ],
  sv: [
    ['skriv översikt', 'summary'],
    ['skriv medarbetare', 'human'],
    ['jag skriver hjälp', 'help'],
    ['skriv ”tillbaka”', 'back'],
  ],
  no: [
    ['skriv oversikt', 'summary'],
    ['skriv medarbeider', 'human'],
    ['jeg skriver hjelp', 'help'],
    ['skriv «tilbake»', 'back'],
  ],
  en: [
    ['write overview', 'summary'],
    ['type human', 'human'],
    ['I type “help”', 'help'],
    ['just write back', 'back'],
  ],
}

const misspelled: Rows<readonly (readonly [said: string, command: string])[]> = {
  da: [
    ['gå tilbka', 'back'],
    ['tilbgae', 'back'],
    ['hjælo', 'help'],
    ['overisgt', 'summary'],
    ['medrabejder', 'human'],
  ],
  sv: [
    ['gå tilbka', 'back'],
    ['tillabka', 'back'],
    ['hjäpl', 'help'],
    ['översigt', 'summary'],
    ['medarbtare', 'human'],
  ],
  no: [
    ['gå tilbka', 'back'],
    ['tilbaek', 'back'],
    ['hejlp', 'help'],
    ['ovesikt', 'summary'],
    ['medarbieder', 'human'],
  ],
  en: [
    ['go bakc', 'back'],
    ['previuos', 'back'],
    ['hlep', 'help'],
    ['overveiw', 'summary'],
    ['humna', 'human'],
  ],
}

const unknown: Rows<readonly string[]> = {
  da: ['det er jeg sgu ikke sikker på', 'det aner jeg sgu ikke', 'det må guderne vide'],
  sv: ['det är jag fan inte säker på', 'har noll koll', 'vete tusan', 'int vet ja'],
  no: ['e itj sikker', 'det er æ faen itj sikker på', 'veit da søren', 'aner det ikke'],
  en: ['no clue tbh', "haven't got a scooby", 'ask me another', 'not too sure about that'],
}

const passing: Rows<readonly string[]> = {
  da: ['hvordan er din dag', 'hvordan går dagen', 'hvordan går det med dig'],
  sv: ['hur är din dag', 'har du haft en bra dag', 'vilket väder va!'],
  no: ['hvordan er dagen din', 'åssen går det', 'korleis går det med deg'],
  en: ["how's your day going", 'how is your day', 'you having a good day'],
}

const copiedYes: Rows<readonly string[]> = {
  da: ['skriv ja', 'skriv »ja«'],
  sv: ['skriv ja', 'skriv ”ja”'],
  no: ['skriv ja', 'skriv «ja»'],
  en: ['write yes', 'type yes please'],
}

describe('understanding: our own words copied, misspelled commands, “no idea” and small talk', () => {
  for (const language of languages) {
    for (const [said, command] of [...copied[language], ...misspelled[language]])
      it(`${language}: “${said}”`, () => {
        const understood = understand(said, business('contact.phone', language))
        expect(understood.command?.name).to.equal(command)
        expect(understood.unheard).to.equal(undefined)
      })

    for (const said of unknown[language])
      it(`${language}: “${said}” does not know`, () => {
        expect(understand(said, business('contact.phone', language)).dontKnow).to.equal(true)
      })

    for (const said of passing[language])
      it(`${language}: “${said}” passes the time`, () => {
        const { digression } = understand(said, business('contact.phone', language))
        expect(digression?.topic).to.equal('smallTalk')
      })

    for (const said of copiedYes[language])
      it(`${language}: “${said}” is asked about, and no yes`, () => {
        const { assent, unclear } = understand(said, summary(language))
        expect({ assent, unclear }).to.deep.equal({ assent: 'partly', unclear: true })
      })
  }

  it('a sentence that only begins so, and a name, are no commands', () => {
    const rows = [
      ['skriv en faktura til os', 'contact.phone'],
      ['write the invoice to Jens', 'contact.phone'],
      ['Type Print ApS', 'company.name'],
    ] as const
    for (const [said, asks] of rows)
      expect(understand(said, business(asks, 'da')).command, said).to.equal(undefined)
  })
})
