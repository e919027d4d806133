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
    ['contact.email', 'næste tak, det her svarer jeg ikke på'],
    ['contact.email', 'det svarer jeg ikke på, videre'],
    ['contact.email', 'næste spørgsmål, det her vil jeg ikke svare på'],
    ['invoice.reference', 'vi behøver ikke nogen reference'],
    ['invoice.reference', 'har ikke brug for nogen reference'],
    ['invoice.reference', 'reference er ikke nødvendig'],
    ['contact.phone', 'den springer vi bare over'],
    ['contact.phone', 'gå bare videre til det næste'],
    ['contact.phone', 'hop over den her'],
    ['contact.phone', 'lad det felt være tomt'],
    ['contact.phone', 'kan vi hoppe til næste'],
  ],
  sv: [
    ['contact.email', 'nästa tack, det här svarar jag inte på'],
    ['contact.email', 'det svarar jag inte på, vidare'],
    ['contact.email', 'nästa fråga, den här tänker jag inte svara på'],
    ['invoice.reference', 'vi behöver ingen referens'],
    ['invoice.reference', 'det behövs ingen märkning'],
    ['contact.phone', 'den hoppar vi bara över'],
    ['contact.phone', 'gå bara vidare till nästa'],
    ['contact.phone', 'kan vi hoppa till nästa'],
    ['contact.phone', 'lämna den tom'],
    ['contact.phone', 'det där avstår jag från'],
  ],
  no: [
    ['contact.email', 'neste takk, dette svarer jeg ikke på'],
    ['contact.email', 'det svarer jeg ikke på, videre'],
    ['contact.email', 'neste spørsmål, dette vil jeg ikke svare på'],
    ['invoice.reference', 'trenger ikke noe referanse'],
    ['invoice.reference', 'vi trenger ingen referanse'],
    ['invoice.reference', 'referanse er ikke nødvendig'],
    ['invoice.reference', 'me treng ikkje nokon referanse'],
    ['contact.phone', 'den hopper vi bare over'],
    ['contact.phone', 'bare gå videre til neste'],
    ['contact.phone', 'kan vi hoppe til neste'],
    ['contact.phone', 'la den stå tom'],
    ['contact.phone', 'det der står jeg over'],
  ],
  en: [
    ['contact.email', 'next one please, not answering this'],
    ['contact.email', 'not answering that, next'],
    ['contact.email', "I won't answer that one, go to the next"],
    ['contact.email', "next question please, I'm not saying"],
    ['invoice.reference', "we don't need a reference"],
    ['contact.phone', "that one I'd rather skip, next"],
    ['contact.phone', 'can we jump past this'],
    ['contact.phone', "I'd like to go straight to the next one"],
    ['contact.phone', 'no need for that'],
    ['contact.phone', 'just move along to the next question'],
  ],
}

/** What looks like it, and is something else. */
const others: Table = {
  da: [
    ['contact.name', 'hvad er det næste spørgsmål'],
    ['contact.phone', 'vi svarer ikke på telefonen før ti'],
    ['contact.phone', 'skal jeg svare på det her?'],
    ['company.name', 'Næste Stop ApS'],
    ['contact.email', 'vi svarer i næste uge'],
  ],
  sv: [
    ['contact.name', 'vad är nästa fråga'],
    ['contact.phone', 'vi svarar inte i telefon före tio'],
    ['contact.phone', 'måste jag svara på det här?'],
    ['company.name', 'Nästa Steg AB'],
  ],
  no: [
    ['contact.name', 'hva er neste spørsmål'],
    ['contact.phone', 'vi svarer ikke på telefon før ti'],
    ['contact.phone', 'må jeg svare på dette?'],
    ['company.name', 'Neste Steg AS'],
  ],
  en: [
    ['contact.name', "what's the next one"],
    ['contact.name', 'how many questions are next'],
    ['contact.email', 'nobody answers that mail, use the next one: mail@example.dk'],
    ['contact.phone', "we're not answering the phone before ten"],
    ['contact.phone', 'do I need to answer this?'],
    ['company.name', 'Next Door Ltd'],
    ['contact.email', 'next week'],
  ],
}

describe('what is asked for is left out in other words', () => {
  for (const language of languages) {
    for (const [asks, text] of read[language])
      it(`${language}: “${text}”`, () => {
        const { command, fills } = understand(text, contextOf(language, asks))
        expect(command?.name).to.equal('skip')
        expect(fills).to.deep.equal([])
      })
    for (const [asks, text] of others[language])
      it(`${language}: not “${text}”`, () => {
        expect(understand(text, contextOf(language, asks)).command?.name).to.not.equal('skip')
      })
  }
})
