import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { UnderstandingContext } from '../../../dialogs/understanding/understanding.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, summary, valuesIn, valuesOf } from './situations.ts'

const referenceKey = 'invoice.reference'

/** Invoices are to come by mail, for 5000 a month. */
function standing(language: Language): UnderstandingContext {
  const context = summary(language)
  return {
    ...context,
    answered: [...context.answered, referenceKey],
    values: { 'invoice.channel': 'email', 'credit.amount': 5000 },
  }
}

describe('understanding: what invoices are marked with, without "with"', () => {
  const rows = [
    ['da', 'fakturaen skal mærkes Lager Øst', 'Lager Øst'],
    ['sv', 'fakturan ska märkas Lager Öst', 'Lager Öst'],
    ['no', 'fakturaen må merkes Lager Øst', 'Lager Øst'],
    ['en', 'invoices should be marked Warehouse East', 'Warehouse East'],
    ['en', 'please mark the invoice Warehouse East', 'Warehouse East'],
  ] as const
  for (const [language, text, reference] of rows)
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, standing(language))).to.include({ [referenceKey]: reference })
    })

  const none = [
    ['da', 'fakturaen er mærket Forkert'],
    ['da', 'den faktura der er mærket Lager Øst er forkert'],
    ['da', 'pakken skal mærkes Lager Øst'],
    ['en', 'the invoice marked Paid was wrong'],
  ] as const
  for (const [language, text] of none)
    it(`${language}: "${text}" asks for none`, () => {
      expect(valuesIn(text, standing(language))).to.not.have.any.keys(referenceKey)
    })
})

describe('understanding: where the reference is asked for, what is to be written is that, and nobody', () => {
  const rows = [
    ['da', 'bare skriv Lager Øst', 'Lager Øst'],
    ['da', 'skriv bare afd. 40', 'afd. 40'],
    ['sv', 'ta Karin Ek avd 40', 'Karin Ek avd 40'],
    ['no', 'bare skriv Kari Haugen avd 40', 'Kari Haugen avd 40'],
    ['en', 'just put Warehouse East', 'Warehouse East'],
  ] as const
  for (const [language, text, reference] of rows)
    it(`${language}: "${text}"`, () => {
      const context = { ...standing(language), asks: referenceKey }
      expect(valuesIn(text, context)).to.deep.equal({ [referenceKey]: reference })
    })

  it('en: "take your time" is none', () => {
    const context = { ...standing('en'), asks: referenceKey }
    expect(valuesIn('take your time', context)).to.deep.equal({})
  })
})

describe('understanding: the mailbox of the accounts is where invoices go', () => {
  const rows = [
    ['da', 'Bogholderiets mailboks er bogh@example.dk, brug den til fakturaer'],
    ['sv', 'ekonomiavdelningens mejl är bogh@example.dk, använd den för fakturor'],
    ['no', 'regnskapets postkasse er bogh@example.dk, bruk den til fakturaer'],
    ['en', 'the accounts mailbox is bogh@example.dk, use that for invoices'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}"`, () => {
      const values = valuesIn(text, business('contact.email', language))
      expect(values).to.include({ 'invoice.email': 'bogh@example.dk' })
      expect(values).to.not.have.any.keys('contact.email')
    })
})

describe('understanding: an electronic invoice goes by the number that is given', () => {
  it('da: "som e-faktura, EAN …" is by that number', () => {
    const text = 'fakturaen skal sendes som e-faktura, EAN 5798038307585'
    expect(valuesIn(text, standing('da'))).to.deep.equal({
      'invoice.channel': 'gln',
      'invoice.gln': '5798038307585',
    })
  })

  const asked = [
    ['da', 'kan du skifte til e-faktura'],
    ['sv', 'kan du byta till e-faktura på fakturan'],
    ['no', 'kan du bytte til ehf på fakturaen'],
    ['en', 'can you switch to e-invoice'],
  ] as const
  for (const [language, text] of asked)
    it(`${language}: "${text}" is a wish`, () => {
      expect(valuesIn(text, standing(language))).to.include({ 'invoice.channel': 'peppol' })
    })

  const none = [
    ['da', 'kan I skifte til e-faktura hvis vi får EAN?'],
    ['no', 'kan man bytte til ehf senere?'],
  ] as const
  for (const [language, text] of none)
    it(`${language}: "${text}" is a question`, () => {
      expect(valuesIn(text, standing(language))).to.deep.equal({})
    })
})

describe('understanding: an amount that is far too low, and the one in its place', () => {
  const rows = [
    ['da', 'beloebet er alt for lavt, saet det til 25.000'],
    ['sv', 'beloppet är alldeles för lågt, sätt det till 25 000'],
    ['no', 'belopet er altfor lavt, sett det til 25 000'],
    ['en', 'the amount is far too low, set it to 25,000'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}"`, () => {
      expect(valuesOf(understand(text, standing(language)))).to.deep.equal({
        'credit.amount': 25000,
      })
    })
})

describe('understanding: the mail address for invoices is wrong, and whose address the contact’s is stays', () => {
  const rows = [
    ['da', 'mailen til fakturaer passer ikke'],
    ['da', 'mailadressen for vores fakturaer er forkert'],
    ['sv', 'mejladressen för fakturor är fel'],
    ['sv', 'mejlen till våra fakturor stämmer inte'],
    ['no', 'e-postadressen for fakturaene er feil'],
    ['no', 'eposten til fakturaane er feil'],
    ['en', 'The mail adress for the invoices isn’t right'],
    ['en', 'the email address for our bills is wrong'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}"`, () => {
      expect(understand(text, standing(language)).command).to.deep.equal({
        name: 'change',
        target: 'invoice.email',
      })
    })

  const others = [
    ['da', 'min mail er forkert, ikke den til fakturaer'],
    ['sv', 'min mejladress är fel'],
    ['no', 'eposten min er feil'],
    ['en', 'my email adress is wrong'],
    ['en', 'the email to Bill isn’t right'],
  ] as const
  for (const [language, text] of others)
    it(`${language}: "${text}" is about the contact's`, () => {
      expect(understand(text, standing(language)).command?.target).to.equal('contact.email')
    })

  it('sv: "mejladressen för fakturor ska vara …" gives it', () => {
    const text = 'mejladressen för fakturor ska vara ekonomi@example.se'
    expect(valuesIn(text, standing('sv'))).to.deep.equal({ 'invoice.email': 'ekonomi@example.se' })
  })
})

describe('understanding: a reference in quotation marks is kept without them', () => {
  const rows = [
    ['da', 'fakturaen skal mærkes med "Lager Øst"', 'Lager Øst'],
    ['sv', 'fakturan ska märkas med ”Lager Öst”', 'Lager Öst'],
    ['no', 'fakturaen må merkes med «Lager Øst»', 'Lager Øst'],
    ['en', 'invoices should be marked "Warehouse East"', 'Warehouse East'],
  ] as const
  for (const [language, text, reference] of rows)
    it(`${language}: ${text}`, () => {
      expect(valuesIn(text, standing(language))).to.include({ [referenceKey]: reference })
    })
})
