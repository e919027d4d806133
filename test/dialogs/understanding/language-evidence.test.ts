import { expect } from 'chai'
import { evidentLanguage } from '../../../dialogs/understanding/talk/language-evidence.ts'
import { readMessage } from '../../../dialogs/understanding/message.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'

const told: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'vi vil gerne oprettes som kunde hos jer',
    'jeg kan ikke lige finde nummeret nogen steder',
    'hvorfor skal I bruge mit telefonnummer?',
    'det er altså ikke rigtigt, I må ikke ringe efter klokken fire',
  ],
  no: [
    'me driv eit lite gardsbruk i Førde og vil handle på konto',
    'eg hugsar ikkje orgnr',
    'det er altså kona mi som styrer med det',
    'gir ikke dere fødselsnummeret mitt nei',
    'kan dere ikke bare ringe meg etterpå',
  ],
  sv: [
    'e de här kundtjänst?',
    'vi vill öppna konto, vi är en förening i umeå',
    'hej jag vill bli kund hos er',
    'nä det stämmer inte, vi e ju en förening',
  ],
  en: [
    'is there anyone there or just a bot',
    'we are a café in oslo',
    'not sure what our number is',
    'can you just call me later',
  ],
}

/** Danish and bokmål alike, or too little to tell by. */
const untold = [
  'nå men jeg fortryder, jeg betaler bare på forhånd',
  'jeg er privatperson i Bergen',
  'vi har 12 ansatte og har holdt på siden 1987',
  'vi ligger på Industrivej 9 i 7430 Ikast, porten rundt om bagved',
  'det har jeg ikke lyst til at svare på',
  'ok tak',
  'Mette Sørensen',
  'invoice',
]

const languageOf = (text: string): Language | undefined =>
  evidentLanguage(readMessage(text).tokens.filter(({ kind }) => kind === 'word'))

describe('TX-02 the language that a message is clearly written in', () => {
  for (const [language, texts] of Object.entries(told)) {
    for (const text of texts) {
      it(`${language}: ${text}`, () => {
        expect(languageOf(text)).to.equal(language)
      })
    }
  }

  for (const text of untold) {
    it(`is not told by “${text}”`, () => {
      expect(languageOf(text)).to.equal(undefined)
    })
  }
})
