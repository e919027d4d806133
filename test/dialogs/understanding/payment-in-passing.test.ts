import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, valuesOf } from './situations.ts'

type Payment = 'invoice' | 'prepayment'
type Row = readonly [Language, string]

/** The summary, where one payment stands: the customer's own, or a proposal that nobody has spoken of. */
const summary = (language: Language, payment?: Payment, asks = 'confirm') =>
  asking(asks, {
    language,
    country: 'DK',
    customerType: 'business',
    ...(payment === undefined
      ? { open: ['payment', 'invoice.channel'] }
      : { answered: ['payment'], values: { payment } }),
  })

const other = { invoice: 'prepayment', prepayment: 'invoice' } as const

const refused: readonly (readonly [Payment, Row])[] = [
  ['invoice', ['da', 'vi skal ikke have faktura alligevel']],
  ['invoice', ['da', 'faktura vil jeg ikke have']],
  ['invoice', ['da', 'nej tak til faktura']],
  ['invoice', ['sv', 'nej inte faktura förresten']],
  ['invoice', ['sv', 'faktura behöver vi inte']],
  ['invoice', ['no', 'nei faktura vil eg ikkje ha']],
  ['invoice', ['no', 'nei, ikkje faktura likevel']],
  ['invoice', ['no', 'eg treng ikkje faktura']],
  ['invoice', ['en', 'no invoice please']],
  ['invoice', ['en', 'we don’t want an invoice']],
  ['invoice', ['en', 'invoice? no we dont want that']],
  ['prepayment', ['da', 'vi gider ikke betale forud']],
  ['prepayment', ['sv', 'nej inte förskott']],
  ['prepayment', ['no', 'vil ikke ha forskudd likevel']],
  ['prepayment', ['en', 'no i dont want to pay in advance']],
]

const stated: readonly (readonly [Payment, Row])[] = [
  ['prepayment', ['sv', 'privatperson i sverige, betalar i förskott']],
  ['invoice', ['sv', 'Privat. Ska bygga carport, tar det på faktura']],
  [
    'invoice',
    ['da', 'jeg bor lidt uden for Viborg og skal bruge varer for ca 15000 om måneden på faktura'],
  ],
  ['invoice', ['no', 'skal pusse opp, tar det på faktura']],
  ['invoice', ['en', 'it is for us at home, take it on invoice']],
]

describe('a payment that is stated is no question', () => {
  for (const [payment, [language, text]] of stated)
    it(`${language}: “${text}”`, () => {
      expect(valuesOf(understand(text, asking('country', { language })))).to.include({ payment })
    })
})

describe('turning down the one of two payments takes the other', () => {
  for (const [payment, [language, text]] of refused)
    for (const standing of [payment, undefined])
      it(`${language}: “${text}” where ${standing ?? 'a proposal'} stands`, () => {
        const { fills, assent } = understand(text, summary(language, standing))
        expect(valuesOf({ fills })).to.deep.equal({ payment: other[payment] })
        expect(assent).to.not.equal('yes')
      })
})

const halfSentences: readonly (readonly [Payment, Row])[] = [
  [
    'invoice',
    ['da', 'hov jeg ville da gerne ha faktura og betale bagefter, kan man det som privat?'],
  ],
  ['invoice', ['da', 'hm ok så tag faktura']],
  ['invoice', ['sv', 'va ska ja betala direkt? jag vill ha faktura']],
  ['invoice', ['sv', 'ok kör faktura isf men gör ni uc på mig då??']],
  ['invoice', ['no', 'ok ta faktura da']],
  ['invoice', ['en', 'ah you know what, invoice is fine, go with that']],
  ['invoice', ['en', 'no then invoice']],
  ['invoice', ['en', 'id rather pay upfront actually, less hassle. no wait, my boss says invoice']],
  ['prepayment', ['da', 'nå så må vi jo betale forud']],
  ['prepayment', ['sv', 'äh, kör på förskott då']],
  ['prepayment', ['no', 'hm, men blir det sånn kredittsjekk da? da tror jeg nesten forskudd']],
  ['prepayment', ['en', 'actually make it invoice. hm, forget it, prepay']],
]

describe('the last word about the payment counts, in whatever half sentence it stands', () => {
  for (const [payment, [language, text]] of halfSentences)
    it(`${language}: “${text}”`, () => {
      const { fills, assent } = understand(text, summary(language, other[payment]))
      expect(valuesOf({ fills })).to.deep.equal({ payment })
      expect(assent).to.not.equal('yes')
    })

  it('a payment and a way of sending in one breath are both taken', () => {
    const text = 'förskott? va, då vill jag hellre få hem en faktura i pappersform'
    const { fills } = understand(text, summary('sv', 'prepayment'))
    expect(valuesOf({ fills })).to.deep.equal({ payment: 'invoice', 'invoice.channel': 'post' })
  })
})

const open: readonly Row[] = [
  ['da', 'gerne faktura hvis det er gratis'],
  ['da', 'vil gerne ha faktura men kun hvis der ikke er kredittjek, er der det?'],
  ['sv', 'helst faktura, men inte om det kostar nåt'],
  ['no', 'jeg tar faktura dersom det ikke er gebyr'],
  ['en', 'invoice if there is no fee'],
  ['da', 'jeg har ikke valgt faktura'],
  ['sv', 'jag har inte valt faktura'],
  ['no', 'Oi stopp, jeg har ikke valgt faktura?'],
  ['en', 'I didnt choose invoice though? nobody asked me'],
  ['en', 'you didnt answer my question.. can i pay later or not'],
]

describe('a payment that hangs on what it costs, or that nobody has chosen, is left open', () => {
  for (const [language, text] of open)
    for (const standing of ['prepayment', undefined] as const)
      it(`${language}: “${text}” where ${standing ?? 'a proposal'} stands`, () => {
        const { fills, assent } = understand(text, summary(language, standing))
        expect(fills).to.deep.equal([])
        expect(assent).to.equal(undefined)
      })

  it('hears what there is to choose from', () => {
    const { digression } = understand('jag har inte valt faktura', summary('sv'))
    expect(digression).to.deep.equal({ topic: 'paymentWays' })
  })
})

const beside: readonly Row[] = [
  ['da', 'vi har ikke fået nogen faktura'],
  ['da', 'fakturaen skal ikke sendes til mig'],
  ['da', 'hvad hvis jeg ikke vil have faktura?'],
  ['sv', 'skicka inte fakturan till mig'],
  ['sv', 'måste det vara faktura?'],
  ['no', 'ikke send faktura til den adressen'],
  ['no', 'er det gebyr på faktura?'],
  ['en', 'we have not received an invoice yet'],
  ['en', 'what happens if I choose prepayment?'],
]

describe('what is said of an invoice is no choice of another payment', () => {
  for (const [language, text] of beside)
    it(`${language}: “${text}”`, () => {
      expect(understand(text, summary(language, 'invoice')).fills).to.deep.equal([])
    })
})

describe('a payment typed at the outcome', () => {
  const texts: readonly Row[] = [
    ['da', 'så må vi jo betale forud'],
    ['sv', 'okej då betalar vi i förskott'],
    ['no', 'vi skal ikke ha faktura'],
    ['en', 'wait I want to pay in advance'],
  ]
  for (const [language, text] of texts)
    it(`${language}: “${text}”`, () => {
      const { fills } = understand(text, summary(language, 'invoice', 'outcome'))
      expect(valuesOf({ fills })).to.deep.equal({ payment: 'prepayment' })
    })
})
