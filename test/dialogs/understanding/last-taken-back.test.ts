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
    ['company.address', 'slå en streg over det sidste jeg sagde'],
    ['company.address', 'stryg det jeg lige skrev'],
    ['company.address', 'glem det jeg skrev før'],
    ['company.address', 'det sidste jeg skrev skal du se bort fra'],
    ['company.address', 'se bort fra mit sidste svar'],
    ['company.address', 'slet det sidste jeg skrev'],
    ['company.address', 'kan du annullere det jeg lige indtastede'],
    ['company.address', 'jeg trækker det sidste tilbage'],
    ['company.address', 'træk lige det sidste svar tilbage'],
    ['company.address', 'fjern min seneste indtastning'],
    ['company.address', 'ups kan du slette det jeg skrev lige før'],
    ['company.address', 'ignorer min sidste besked'],
    ['company.address', 'det jeg lige svarede gælder ikke'],
  ],
  sv: [
    ['company.address', 'stryk det jag sa sist'],
    ['company.address', 'ta bort det jag nyss skrev'],
    ['company.address', 'bortse från det senaste jag skrev'],
    ['company.address', 'radera det jag precis skrev in'],
    ['company.address', 'kan du ta tillbaka det sista jag angav'],
    ['company.address', 'jag tar tillbaka det senaste'],
    ['company.address', 'glöm det jag skrev precis'],
    ['company.address', 'ignorera mitt senaste svar'],
    ['company.address', 'dra ett streck över det senaste'],
    ['company.address', 'hoppsan, ta bort det jag nyss svarade'],
    ['company.address', 'det jag skrev nyss gäller inte'],
    ['company.address', 'ångra min senaste inmatning'],
  ],
  no: [
    ['company.address', 'fjern det eg nettopp skreiv'],
    ['company.address', 'fjern det jeg nettopp skrev'],
    ['company.address', 'stryk det siste jeg sa'],
    ['company.address', 'se bort fra det forrige svaret mitt'],
    ['company.address', 'slett det jeg akkurat skrev inn'],
    ['company.address', 'ta tilbake det siste jeg skrev'],
    ['company.address', 'jeg trekker tilbake det siste svaret'],
    ['company.address', 'sett en strek over det siste'],
    ['company.address', 'glem det jeg nettopp svarte'],
    ['company.address', 'ignorer det siste jeg skrev'],
    ['company.address', 'kan du viske ut det siste jeg sa'],
    ['company.address', 'det jeg svarte nå nettopp gjelder ikke'],
    ['credit.amount', 'fjern det eg nettopp skreiv'],
  ],
  en: [
    ['company.address', 'take back that last thing I entered'],
    ['company.address', 'strike the last thing I said'],
    ['company.address', 'disregard my last answer'],
    ['company.address', 'please ignore what I just typed'],
    ['company.address', 'remove what I just wrote'],
    ['company.address', 'can you delete the thing I entered just now'],
    ['company.address', 'I take that last bit back'],
    ['company.address', 'cross out the last thing I told you'],
    ['company.address', 'retract my previous answer'],
    ['company.address', 'erase what I put in just now'],
    ['company.address', "what I said just now doesn't count"],
    ['company.address', 'rub out my last reply'],
    ['company.address', 'withdraw the last answer please'],
  ],
}

/** What looks like it, and is something else. */
const others: Table = {
  da: [
    ['company.address', 'det sidste jeg skrev er rigtigt'],
    ['company.address', 'slet alt jeg har skrevet'],
    ['company.address', 'kan du gentage det sidste du sagde'],
    ['company.address', 'glem det'],
    ['company.address', 'slet mit telefonnummer'],
    ['confirm', 'slå en streg over telefonnummeret'],
    ['company.address', 'se bort fra min første mail, den anden er rigtig'],
    ['company.address', 'det du sidst skrev forstår jeg ikke'],
    ['company.address', 'du må ikke slette det jeg lige skrev'],
  ],
  sv: [
    ['company.address', 'det senaste jag skrev stämmer'],
    ['company.address', 'ta bort allt jag skrivit'],
    ['company.address', 'ta bort mitt mobilnummer'],
    ['company.address', 'kan du upprepa det du sa sist'],
    ['company.address', 'det jag nyss skrev är rätt'],
    ['company.address', 'ta inte bort det jag nyss skrev'],
  ],
  no: [
    ['company.address', 'det siste jeg skrev stemmer'],
    ['company.address', 'slett alt jeg har skrevet'],
    ['company.address', 'fjern telefonnummeret'],
    ['company.address', 'kan du gjenta det siste du sa'],
    ['company.address', 'det jeg skrev nettopp er riktig'],
    ['company.address', 'ikke slett det jeg nettopp skrev'],
  ],
  en: [
    ['company.address', 'the last thing I entered is right'],
    ['company.address', 'delete everything I wrote'],
    ['company.address', 'remove my phone number'],
    ['company.address', 'repeat the last thing you said'],
    ['company.address', 'what I just wrote is our address'],
    ['company.address', "ignore the last digit, it's 12"],
    ['company.address', 'did you get what I just wrote?'],
    ['company.address', "don't delete what I just wrote"],
  ],
}

describe('the last answer is taken back in other words', () => {
  for (const language of languages) {
    for (const [asks, text] of read[language])
      it(`${language}: “${text}”`, () => {
        const { command, fills } = understand(text, contextOf(language, asks))
        expect(command?.name).to.equal('undo')
        expect(fills).to.deep.equal([])
      })
    for (const [asks, text] of others[language])
      it(`${language}: not “${text}”`, () => {
        expect(understand(text, contextOf(language, asks)).command?.name).to.not.equal('undo')
      })
  }
})
