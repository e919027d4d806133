import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { asking, business, businessFields, firstFields, summary, valuesIn } from './situations.ts'

const unknown = {
  da: ['det kan jeg ikke på stående fod', 'har det ikke i hovedet', 'ikke lige i hovedet'],
  sv: [
    'har det inte i huvudet',
    'inte i skallen',
    'vet inte riktigt vad det räknas som',
    'inte säker på vilken form det är',
    'inget jag kan utantill',
  ],
  no: [
    'har det ikkje i hovudet',
    'har det ikke på stående fot',
    'ikke sikker på hvilken form det er',
    'usikker på hva vi regnes som',
  ],
  en: [
    "don't have it in my head",
    'not sure what we count as',
    "don't know what we're classed as",
    'not certain what type we are',
  ],
} as const

describe('understanding: what is asked for is not known', () => {
  for (const language of ['da', 'sv', 'no', 'en'] as const)
    for (const text of unknown[language])
      it(`${language}: "${text}"`, () => {
        const { dontKnow, fills } = understand(text, business('company.legalForm', language))
        expect(dontKnow).to.equal(true)
        expect(fills).to.deep.equal([])
      })

  it('a new phone is why, and nothing is to be changed', () => {
    const text = 'inget jag kan utantill, har ny telefon, ingen aning'
    const { dontKnow, command } = understand(text, business('contact.phone', 'sv'))
    expect([dontKnow, command]).to.deep.equal([true, undefined])
  })
})

describe('understanding: nobody is called so', () => {
  for (const [language, text] of [
    ['da', 'vil helst være anonym'],
    ['sv', 'vill helst vara anonym'],
    ['no', 'eg vil vere anonym'],
    ['en', "I'd rather stay anonymous"],
  ] as const)
    it(`${language}: "${text}"`, () => {
      const { command, fills } = understand(text, business('contact.name', language))
      expect(command?.name).to.equal('skip')
      expect(fills).to.deep.equal([])
    })

  it('"Anonym"', () => {
    expect(valuesIn('Anonym', business('contact.name', 'da'))).to.deep.equal({})
  })
})

describe('understanding: an answer and a question about it', () => {
  for (const [language, text, amount] of [
    ['da', '9000, er det for lidt?', 9000],
    ['sv', '10 000. Är det ett tak eller bara en gissning?', 10000],
    ['no', '8000 - betyr det noe om det blir mer?', 8000],
    ['en', 'about 8000, is it ok?', 8000],
  ] as const)
    it(`${language}: "${text}"`, () => {
      const { fills, digression } = understand(text, business('credit.amount', language))
      expect(fills.map(({ value }) => value)).to.deep.equal([amount])
      expect(digression).to.not.equal(undefined)
    })

  for (const [language, text] of [
    ['da', 'er 9000 for lidt?'],
    ['da', 'under 9000, er det ok?'],
    ['sv', '5000? är det för mycket'],
    ['no', '9000 eller 10000, er det nok?'],
  ] as const)
    it(`${language}: none is given in "${text}"`, () => {
      expect(valuesIn(text, business('credit.amount', language))).to.deep.equal({})
    })

  for (const [language, text, name] of [
    ['da', 'Anne-Grethe Bøgh, hvem ringer til mig?', 'Anne-Grethe Bøgh'],
    ['en', 'Lone Bak, who will call me?', 'Lone Bak'],
  ] as const)
    it(`${language}: "${text}" asks for nobody`, () => {
      const context = business('contact.name', language)
      expect(valuesIn(text, context)).to.deep.equal({ 'contact.name': name })
      expect(understand(text, context).command).to.equal(undefined)
    })

  it('"hvem kan jeg snakke med" asks for somebody', () => {
    const { command } = understand('hvem kan jeg snakke med', business('contact.name', 'da'))
    expect(command?.name).to.equal('human')
  })
})

describe('understanding: how invoices come, in one word', () => {
  const context = asking('invoice.channel', {
    country: 'DK',
    customerType: 'business',
    open: businessFields,
    answered: firstFields,
  })
  for (const [text, channel] of [
    ['vi er offentlige så EAN/GLN', 'gln'],
    ['We are public sector so EAN/GLN', 'gln'],
    ['GLN/EAN please', 'gln'],
    ['just mail them to us electronically as e-mail', 'email'],
  ] as const)
    it(`"${text}"`, () => {
      expect(valuesIn(text, context)).to.deep.equal({ 'invoice.channel': channel })
    })
})

describe('understanding: an answer that is not the one that stands there', () => {
  for (const [language, text, target] of [
    ['da', 'mit telefonnummer er ikke det der', 'contact.phone'],
    ['da', 'adressen er ikke den der', 'company.address'],
    ['da', 'kontaktpersonen skal ikke være mig alligevel', 'contact.name'],
    ['sv', 'min mejl är inte den där', 'contact.email'],
    ['sv', 'kontaktpersonen ska inte vara jag', 'contact.name'],
    ['no', 'mailen min er ikke den der', 'contact.email'],
    ['no', 'kontakten skal ikkje vere meg likevel', 'contact.name'],
    ['en', 'the phone number is not that one', 'contact.phone'],
    ['en', "the contact shouldn't be me after all", 'contact.name'],
  ] as const)
    it(`${language}: "${text}"`, () => {
      const { command, fills } = understand(text, summary(language))
      expect(command).to.deep.include({ name: 'change', target })
      expect(fills).to.deep.equal([])
    })

  for (const [language, text] of [
    ['da', 'det skal ikke være mig der ringer'],
    ['sv', 'det är inte den där dagen'],
    ['no', 'det er ikke den der'],
    ['en', "it shouldn't be me who pays"],
  ] as const)
    it(`${language}: names nothing to change: "${text}"`, () => {
      expect(understand(text, summary(language)).command?.target).to.equal(undefined)
    })
})
