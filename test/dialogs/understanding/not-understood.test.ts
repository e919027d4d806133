import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business } from './situations.ts'

type Table = Readonly<Record<Language, readonly string[]>>

const scolding: Table = {
  da: [
    'du fatter jo ingenting',
    'du forstår ikke en skid af hvad jeg skriver',
    'I lytter jo ikke',
    'hvorfor fatter du det ikke',
    'forstår du ikke hvad jeg skriver?',
    'suk, det samme igen og igen',
    'åh for søren da',
    'I spørger jo om alt muligt',
    'det er da utroligt så meget man skal svare på for at købe en pose skruer',
    'hold nu op hvor er I langsomme, jeg har siddet med det her i en halv time',
  ],
  sv: [
    'du fattar ju ingenting',
    'ni hör ju inte på',
    'fattar du ingenting?',
    'suck, samma sak om och om igen',
    'nu blir jag faktiskt riktigt arg',
    'jäkla skitmaskin',
    'herregud vad många frågor ni har',
    'men herregud vad ni frågar',
    'det här är ju rena skämtet',
    'sluta tjata',
    'Herregud, tredje gången jag börjar om. nu är jag rätt trött på det här',
  ],
  no: [
    'du skjønner jo ingenting',
    'du hører jo ikke på meg',
    'hører du ikke etter?',
    'du forstår jo ikkje kva eg skriv',
    'nå blir jeg faktisk ganske sint',
    'dustete robot',
    'kødder du',
    'dere spør jo om alt',
    'slutt å mase',
  ],
  en: [
    "you don't understand anything I write",
    "you don't get it, do you",
    'you are not listening to me',
    "don't you understand?",
    'ugh, same thing over and over',
    'for crying out loud',
    'this is the third form I fill in today, honestly...',
    'are you kidding me',
  ],
}

/** Said by whoever is lost, of what will be, or of what is not given. */
const others: Table = {
  da: [
    'jeg forstår ikke hvad du mener',
    'hvis du ikke forstår det så sig til',
    'det du skriver forstår jeg ikke',
    'du får ikke mit nummer',
    'hvor mange spørgsmål er der?',
    'hører I fra dem eller ikke?',
  ],
  sv: [
    'jag förstår inte vad du menar',
    'om du inte förstår så säg till',
    'du hör inte från oss mer',
    'hur många frågor är det?',
    'jag vill börja om',
  ],
  no: [
    'eg forstår ikkje kva du meiner',
    'du hører ikke fra oss igjen',
    'hvor mange spørsmål er det?',
    'forstår dere hva jeg mener?',
  ],
  en: [
    'I do not understand anything',
    "you don't get my number",
    "you can't get it from me",
    "didn't you get my email?",
    "if you don't understand just say so",
    'you will not hear from us',
  ],
}

const names: Table = {
  da: ['Fanny Fanden', 'Igen Hansen', 'Robert Maskin'],
  sv: ['Arg Larsson', 'Fanny Arge'],
  no: ['Dag Sint', 'Kari Fanden'],
  en: ['Heck Angry', 'Ann Listen'],
}

const eachOf = (table: Table, check: (text: string, language: Language) => void): void => {
  for (const language of languages)
    for (const text of table[language])
      it(`${language}: “${text}”`, () => {
        check(text, language)
      })
}

const asked = ['contact.name', 'contact.phone', 'credit.amount']

describe('whoever has had enough of us gives no value, and asks for no help', () => {
  eachOf(scolding, (text, language) => {
    for (const asks of asked) {
      const { fills, refused, command, digression } = understand(text, business(asks, language))
      expect({ fills, refused, command, digression }, asks).to.deep.equal({
        fills: [],
        refused: undefined,
        command: undefined,
        digression: { topic: 'frustration' },
      })
    }
  })
})

describe('what only sounds like scolding', () => {
  eachOf(others, (text, language) => {
    const { digression } = understand(text, business('contact.phone', language))
    expect(digression?.topic).to.not.equal('frustration')
  })
  eachOf(names, (text, language) => {
    const { fills } = understand(text, business('contact.name', language))
    expect(fills.map(({ value }) => value)).to.deep.equal([text])
  })
})
