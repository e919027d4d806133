import { expect } from 'chai'
import fc from 'fast-check'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, valuesIn } from './situations.ts'

const zeroToNine: Readonly<Record<Language, readonly string[]>> = {
  da: 'nul en to tre fire fem seks syv otte ni'.split(' '),
  sv: 'noll ett två tre fyra fem sex sju åtta nio'.split(' '),
  no: 'null en to tre fire fem seks sju åtte ni'.split(' '),
  en: 'zero one two three four five six seven eight nine'.split(' '),
}

describe('understanding: numbers in words and numbers grown together with their name', () => {
  const rows = [
    ['da', 'contact.phone', 'tyve tolv fireogtredive seksoghalvtreds', '+4520123456'],
    ['da', 'contact.phone', 'ring på tyve tolv fem og tredive, nul syv', '+4520123507'],
    ['da', 'contact.phone', 'dobbelt to tre tre fire fire fem fem', '+4522334455'],
    ['da', 'company.number', 'cvr12345674', '12345674'],
    ['sv', 'contact.phone', 'noll sjuttio, ett sju fyra noll sex fyra sju', '+46701740647'],
    ['sv', 'company.number', 'org nr 55 99 99 36 55', '5599993655'],
    ['sv', 'contact.phone', 'namn: Kwame Osei, nr: 0046701740648', '+46701740648'],
    ['no', 'contact.phone', 'sekstiåtte null fem tolv trettitre', '+4768051233'],
    ['no', 'contact.phone', 'mobilen er ni en to tre fire fem seks sju', '+4791234567'],
    ['no', 'company.number', 'orgnr 31 00 01 007', '310001007'],
    ['en', 'contact.phone', 'call me on nine one two three four five six seven', '+4791234567'],
    ['en', 'contact.phone', 'forty one twenty oh one, double two', '+4741200122'],
    ['en', 'contact.phone', 'talk to four one two zero one two three four', '+4741201234'],
    ['en', 'invoice.gln', 'ean no. 579 0001 2345 60', '5790001234560'],
  ] as const
  for (const [language, asks, text, value] of rows) {
    it(`"${text}" is ${asks}`, () => {
      expect(valuesIn(text, business(asks, language))[asks]).to.equal(value)
    })
  }

  it('a name and its number without a blank, twice in one line', () => {
    expect(valuesIn('cvr12345674 tlf20123456', business('company.number', 'da'))).to.deep.equal({
      'company.number': '12345674',
      'contact.phone': '+4520123456',
    })
  })

  it('few numbers in words are no number that is dictated', () => {
    for (const text of ['vi er to eller tre', 'one two three', 'fem seks kunder om ugen'])
      expect(valuesIn(text, business('contact.phone', 'da')), text).to.deep.equal({})
  })

  for (const language of ['da', 'sv', 'no', 'en'] as const) {
    it(`any Danish phone number, figure by figure (${language})`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 20_000_000, max: 31_999_999 }), (number) => {
          const said = Array.from(String(number), (digit) => zeroToNine[language][Number(digit)])
          const context = business('contact.phone', 'da')
          expect(valuesIn(said.join(' '), context)).to.deep.equal(valuesIn(String(number), context))
        }),
      )
    })
  }
})

describe('understanding: a number in groups of three, three and two (UX-19)', () => {
  for (const said of ['680 500 22', '680 500 22 , men ikke ring før kl 14'])
    it(`no: "${said}"`, () => {
      expect(valuesIn(said, business('contact.phone', 'no'))).to.deep.equal({
        'contact.phone': '+4768050022',
      })
    })

  it('also right behind a company number in three groups', () => {
    expect(valuesIn('312 345 676 680 500 22', business('company.number', 'no'))).to.deep.equal({
      'company.number': '312345676',
      'contact.phone': '+4768050022',
    })
  })
})

describe('understanding: a GLN in groups', () => {
  for (const number of ['5790 001 234 010', '5 790 001 234 010', '57 90 00 12 34 01 0'])
    for (const said of [
      `EAN ${number}`,
      `By EAN, our number is ${number}`,
      `EAN, vores er ${number}`,
    ])
      it(`is one number, whatever groups somebody sees in it: "${said}"`, () => {
        expect(valuesIn(said, business('invoice.channel', 'da'))).to.deep.equal({
          'invoice.channel': 'gln',
          'invoice.gln': '5790001234010',
        })
      })

  it('also beside a phone number', () => {
    const values = valuesIn('20123456, EAN 5790 001 234 010', business('contact.phone', 'da'))
    expect(values).to.include({ 'contact.phone': '+4520123456', 'invoice.gln': '5790001234010' })
  })

  it('a phone number, a postal code and a town are none', () => {
    const values = valuesIn('20 12 34 56, 5790 Odense', business('contact.phone', 'da'))
    expect(values).to.deep.equal({ 'contact.phone': '+4520123456' })
  })
})
