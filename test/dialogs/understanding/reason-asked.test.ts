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
    ['contact.name', 'og grunden til at I spørger er?'],
    ['contact.name', 'hvad er årsagen til at I spørger om det'],
    ['contact.phone', 'hvad er begrundelsen for det spørgsmål'],
    ['credit.amount', 'hvorfor spørger I om hvor meget vi køber for'],
    ['credit.amount', 'hvorfor skal jeg fortælle hvor meget vi handler for?'],
    ['credit.amount', 'hvorfor vil I vide hvad vi bruger om måneden'],
    ['contact.email', 'hvad får jer til at spørge om det'],
    ['contact.email', 'jeg kan ikke se hvorfor I skal have min mail'],
    ['contact.phone', 'hvad er grunden til I vil have mit nummer'],
    ['contact.phone', 'er der en god grund til at I skal bruge mit mobilnummer?'],
    ['payment', 'hvorfor er det vigtigt hvordan vi betaler'],
    ['contact.phone', 'forklar mig lige hvorfor'],
    ['contact.phone', 'i hvilken anledning vil I vide det'],
  ],
  sv: [
    ['contact.name', 'och anledningen till att ni frågar är?'],
    ['contact.name', 'vad är skälet till att ni frågar om det'],
    ['contact.phone', 'vad är anledningen till frågan'],
    ['credit.amount', 'varför frågar ni hur mycket vi handlar för'],
    ['credit.amount', 'varför ska jag berätta hur mycket vi köper för?'],
    ['credit.amount', 'varför vill ni veta hur mycket vi beställer'],
    ['contact.email', 'vad får er att fråga om det'],
    ['contact.email', 'jag förstår inte varför ni behöver min mejl'],
    ['contact.phone', 'finns det någon bra anledning till att ni ska ha mitt mobilnummer?'],
    ['payment', 'varför spelar det roll hur vi betalar'],
    ['contact.phone', 'förklara gärna varför'],
    ['contact.phone', 'av vilken anledning vill ni veta det'],
  ],
  no: [
    ['contact.name', 'og grunnen til at dere spør er?'],
    ['contact.name', 'hva er årsaken til at dere spør om det'],
    ['contact.phone', 'kva er grunnen til at de spør om det'],
    ['credit.amount', 'hvorfor spør dere om hvor mye vi handler for'],
    ['credit.amount', 'kvifor spør de om kor mykje me kjøper for'],
    ['credit.amount', 'hvorfor skal jeg fortelle hvor mye vi kjøper for?'],
    ['credit.amount', 'hvorfor vil dere vite hvor mye vi bruker i måneden'],
    ['contact.email', 'hva får dere til å spørre om det'],
    ['contact.email', 'jeg skjønner ikke hvorfor dere trenger eposten min'],
    ['contact.phone', 'er det en god grunn til at dere skal ha mobilnummeret mitt?'],
    ['payment', 'hvorfor er det viktig hvordan vi betaler'],
    ['contact.phone', 'forklar gjerne hvorfor'],
    ['contact.phone', 'av hvilken grunn vil dere vite det'],
  ],
  en: [
    ['contact.name', 'and the reason for asking is?'],
    ['contact.name', 'the reason for this question being?'],
    ['contact.phone', 'your reason for wanting that?'],
    ['credit.amount', 'Why should I tell you how much we buy?'],
    ['credit.amount', 'why do you ask how much we order for?'],
    ['credit.amount', 'why are you interested in what we spend?'],
    ['credit.amount', 'how come you want to know how much we spend'],
    ['contact.email', 'what makes you ask for that'],
    ['contact.email', "what's the thinking behind that question"],
    ['contact.email', "I don't see why you'd need my email"],
    ['contact.phone', 'is there a good reason you need my mobile?'],
    ['company.number', 'for what purpose do you collect the company number'],
    ['payment', 'why would I have to choose that here?'],
    ['contact.phone', 'explain why you need that'],
    ['contact.phone', 'care to tell me why?'],
    ['contact.phone', 'on what grounds do you ask for my number'],
  ],
}

/** What looks like it, and is something else. */
const others: Table = {
  da: [
    ['credit.amount', 'hvor meget kan vi købe for?'],
    ['company.name', 'Grunden ApS'],
    ['contact.name', 'af den grund vil jeg gerne have mails'],
    ['credit.amount', 'grunden til at jeg spørger er at chefen vil vide det'],
    ['credit.amount', 'hvad kan vi købe for?'],
  ],
  sv: [
    ['credit.amount', 'hur mycket får vi handla för?'],
    ['company.name', 'Anledning AB'],
    ['credit.amount', 'anledningen till att jag frågar är att chefen vill veta'],
    ['credit.amount', 'vad kan vi köpa för?'],
  ],
  no: [
    ['credit.amount', 'hvor mye kan vi handle for?'],
    ['company.name', 'Grunnen AS'],
    ['credit.amount', 'grunnen til at jeg spør er at sjefen vil vite det'],
    ['credit.amount', 'hva kan vi kjøpe for?'],
  ],
  en: [
    ['credit.amount', 'for the reason I told you'],
    ['company.name', 'The Reason AS'],
    ['confirm', 'why is the phone number wrong? change it'],
    ['contact.name', 'for good reason we use a shared mailbox'],
    ['credit.amount', 'the reason I ask is that my boss wants to know'],
  ],
}

describe('why is asked in other words', () => {
  for (const language of languages) {
    for (const [asks, text] of read[language])
      it(`${language}: “${text}”`, () => {
        const { command, fills } = understand(text, contextOf(language, asks))
        expect(command?.name).to.equal('why')
        expect(fills).to.deep.equal([])
      })
    for (const [asks, text] of others[language])
      it(`${language}: not “${text}”`, () => {
        expect(understand(text, contextOf(language, asks)).command?.name).to.not.equal('why')
      })
  }
})
