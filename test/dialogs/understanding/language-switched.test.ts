import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, summary } from './situations.ts'

type Row = readonly [session: Language, asks: string, text: string]

const heard = ([language, asks, text]: Row) =>
  understand(text, asks === 'confirm' ? summary(language) : business(asks, language))

const asked: readonly (readonly [...Row, Language])[] = [
  ['da', 'contact.name', 'snak svensk til mig', 'sv'],
  ['da', 'contact.name', 'snak engelsk til mig', 'en'],
  ['da', 'contact.name', 'snak norsk med mig', 'no'],
  ['da', 'contact.name', 'skriv til mig på engelsk', 'en'],
  ['da', 'contact.name', 'skriv svensk til mig', 'sv'],
  ['da', 'contact.email', 'tal engelsk til mig tak', 'en'],
  ['sv', 'contact.name', 'prata danska med mig', 'da'],
  ['sv', 'contact.name', 'skriv engelska till mig', 'en'],
  ['sv', 'contact.name', 'tala engelska med mig', 'en'],
  ['sv', 'contact.email', 'snacka norska med oss', 'no'],
  ['no', 'contact.name', 'snakk svensk til meg', 'sv'],
  ['no', 'contact.name', 'skriv engelsk til meg', 'en'],
  ['no', 'contact.name', 'prat dansk med oss', 'da'],
  ['en', 'contact.name', 'talk Danish to me', 'da'],
  ['en', 'contact.name', 'speak Swedish to me', 'sv'],
  ['en', 'contact.name', 'write to me in Norwegian', 'no'],
]

/** Its words without the values tell the language; the question may be explained in it as well. */
const evident: readonly (readonly [...Row, Language])[] = [
  ['da', 'contact.name', 'Our contact person is Emma Clarke', 'en'],
  ['da', 'contact.name', 'The contact person is Emma Clarke', 'en'],
  ['sv', 'contact.name', 'Our contact person is Emma Clarke', 'en'],
  ['no', 'contact.name', 'Our contact person is Emma Clarke', 'en'],
  [
    'da',
    'contact.email',
    "sorry, I don't understand Swedish that well, what is it you are asking me for here?",
    'en',
  ],
  ['sv', 'contact.email', 'Sorry, I do not understand what you are asking me for here', 'en'],
  [
    'sv',
    'contact.email',
    'Unnskyld, jeg skjønner ikke helt hva dere mener med dette spørsmålet',
    'no',
  ],
  ['da', 'contact.email', 'Förlåt, jag förstår inte danska så bra, vad är det ni vill veta?', 'sv'],
  [
    'sv',
    'contact.email',
    'Undskyld, jeg forstår ikke svensk særlig godt, hvad er det I vil vide?',
    'da',
  ],
  ['no', 'contact.email', "sorry, what does this question mean? I don't read Norwegian", 'en'],
  ['da', 'contact.email', 'Beklager, jeg skjønner ikke hva du spør om', 'no'],
  ['en', 'contact.email', 'Ursäkta, vad är det ni frågar efter?', 'sv'],
  ['no', 'contact.phone', 'The phone number is 20 12 34 56', 'en'],
  ['da', 'company.name', 'Our company is called Nordlys ApS', 'en'],
  ['da', 'credit.amount', 'We expect to buy for about 20000 a month', 'en'],
  ['da', 'credit.amount', 'Vi räknar med att handla för ungefär 20000 i månaden', 'sv'],
]

/** A mere yes, a name, and what is told of others. */
const neither: readonly Row[] = [
  ['no', 'confirm', 'yes, that is correct'],
  ['da', 'confirm', 'yes, that is correct'],
  ['sv', 'confirm', "yes that's right"],
  ['no', 'confirm', 'ja det stämmer'],
  ['da', 'confirm', 'ja, det stämmer bra'],
  ['sv', 'confirm', 'ja, det er rigtigt'],
  ['da', 'confirm', 'ok, thank you'],
  ['en', 'confirm', 'ja, det er rigtigt'],
  ['da', 'contact.name', 'vi er svenskere'],
  ['sv', 'contact.name', 'vi är danskar'],
  ['da', 'contact.name', 'de fleste af os taler engelsk på kontoret'],
  ['sv', 'contact.name', 'de flesta av oss pratar engelska på kontoret'],
  ['no', 'contact.name', 'de fleste av oss snakker engelsk på kontoret'],
  ['en', 'contact.name', 'most of us speak Danish at the office'],
  ['da', 'contact.name', 'Emma Clarke'],
  ['da', 'company.name', 'The Good Company ApS'],
  ['sv', 'company.name', 'The Coffee House AB'],
  ['no', 'company.name', 'We Are Oslo AS'],
  ['da', 'contact.name', 'Vores kontaktperson hedder Lina Sandberg'],
  ['no', 'contact.name', 'Vår kontaktperson heter Lina Sandberg'],
  ['da', 'contact.name', 'Lina Sandberg'],
  ['da', 'contact.name', 'kontaktperson Lina Sandberg'],
  ['da', 'contact.name', 'snak med Lina'],
  ['sv', 'company.address', 'Storgatan 9, 111 22 Stockholm'],
  ['da', 'contact.email', 'info@example.se'],
]

describe('which messages switch the language', () => {
  for (const [language, asks, text, to] of asked)
    it(`${language}: “${text}” asks for it`, () => {
      const said = heard([language, asks, text])
      expect(said.language).to.deep.equal({ to, how: 'asked' })
      expect(said.command?.name).to.equal('language')
    })
  for (const [language, asks, text, to] of evident)
    it(`${language}: “${text}” is evident`, () => {
      expect(heard([language, asks, text]).language).to.deep.equal({ to, how: 'evident' })
    })
  for (const [language, asks, text] of neither)
    it(`${language}: “${text}” switches nothing`, () => {
      expect(heard([language, asks, text]).language).to.equal(undefined)
    })
})
