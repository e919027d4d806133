import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, firstFields, opening, valuesIn } from './situations.ts'

type Row = readonly [Language, said: string, values: Readonly<Record<string, unknown>>]

const private_ = { country: 'SE', customerType: 'private', payment: 'prepayment' }

/** A wish, and whether it is granted. */
const wishes: readonly Row[] = [
  [
    'sv',
    'Hej, vi är ett par i Sverige och vill beställa privat och betala i förskott. Går det för sig?',
    private_,
  ],
  ['sv', 'Vi vill betala i förskott. Går det bra?', { payment: 'prepayment' }],
  ['sv', 'Vi vill betala i förskott, kan man det?', { payment: 'prepayment' }],
  [
    'sv',
    'Sverige, företag, faktura. Nöjd?',
    { country: 'SE', customerType: 'business', payment: 'invoice' },
  ],
  ['da', 'Vi vil gerne betale forud. Kan det lade sig gøre?', { payment: 'prepayment' }],
  ['da', 'Vi vil gerne have faktura, er det muligt?', { payment: 'invoice' }],
  ['da', 'Vi vil gerne have faktura. Må vi det?', { payment: 'invoice' }],
  ['no', 'Vi ønsker forskudd. Er det mulig?', { payment: 'prepayment' }],
  ['no', 'Vi vil gjerne ha faktura. Lar det seg gjøre?', { payment: 'invoice' }],
  [
    'no',
    'Norge, bedrift, forskudd. Greit?',
    { country: 'NO', customerType: 'business', payment: 'prepayment' },
  ],
  ['en', 'We would like to pay in advance. Is that all right?', { payment: 'prepayment' }],
  ['en', "We'd like an invoice, is that okay with you?", { payment: 'invoice' }],
  ['en', 'We would like an invoice. Can you do that?', { payment: 'invoice' }],
]

/** What is only asked about is no wish, and neither are two at once or one that is denied. */
const questions: readonly (readonly [Language, string])[] = [
  ['sv', 'Går det bra att vi betalar i förskott?'],
  ['sv', 'Tar ni faktura? Går det?'],
  ['sv', 'Faktura eller förskott, går det?'],
  ['sv', 'Vi vill inte betala i förskott. Är det okej?'],
  ['da', 'Kan vi få faktura? Er det ok?'],
  ['no', 'Går det an å betale på forskudd?'],
  ['en', 'Can we pay in advance? Is that okay?'],
]

describe('a way to pay, and whether it is granted', () => {
  for (const [language, said, values] of wishes)
    it(`${language}: "${said}" is a wish`, () => {
      expect(valuesIn(said, opening(language))).to.deep.equal(values)
    })

  for (const [language, said] of questions)
    it(`${language}: "${said}" is a question`, () => {
      expect(valuesIn(said, opening(language))).to.not.have.property('payment')
    })

  it('changes nothing that has been answered', () => {
    const context = asking('confirm', { answered: firstFields, values: { payment: 'invoice' } })
    expect(valuesIn('faktura, är det okej?', context)).to.deep.equal({})
  })
})
