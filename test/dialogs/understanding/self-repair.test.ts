import { expect } from 'chai'
import { languages } from '../../../onboarding/vocabulary.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, valuesIn } from './situations.ts'

type Row = readonly [asks: string, said: string, values: Readonly<Record<string, unknown>>]

const amount = (said: string, value: number): Row => [
  'credit.amount',
  said,
  { 'credit.amount': value },
]
const mail = (said: string, value: string): Row => [
  'contact.email',
  said,
  { 'contact.email': value },
]
const payment = (said: string, value: string): Row => ['payment', said, { payment: value }]
const phone = (said: string, value: string): Row => [
  'contact.phone',
  said,
  { 'contact.phone': value },
]

/** Somebody puts right in the same message what they have just said: the last value is meant. */
const repairs: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    amount('4000, hov nej 4500', 4500),
    amount('tolv tusind, eller rettere sagt ti', 10_000),
    amount('2.000 undskyld 20.000', 20_000),
    mail('ib@gl.dk hov ib@ny.dk', 'ib@ny.dk'),
    mail('ib@gl.dk, vent, jeg mener ib@ny.dk', 'ib@ny.dk'),
    phone('31 22 45 60 nej 31 22 45 61', '+4531224561'),
    phone('31224560 eller rettere 31224561', '+4531224561'),
    phone('31224560, ups, 61 til sidst', '+4531224561'),
    phone('31224560... æh 31224561', '+4531224561'),
    phone('31224560 nej det er min mands, mit er 31224599', '+4531224599'),
    mail('ib@gl.dk... eller nej, brug hellere ib@ny.dk', 'ib@ny.dk'),
    amount('8000... gør det til 10000', 10_000),
    payment('forud eller nej, faktura', 'invoice'),
    payment('faktura, nej vent, forud', 'prepayment'),
  ],
  sv: [
    amount('4000, oj nej 4500', 4500),
    amount('tolv tusen, eller rättare sagt tio', 10_000),
    amount('2 000 förlåt 20 000', 20_000),
    mail('ib@gl.se oj ib@ny.se', 'ib@ny.se'),
    mail('ib@gl.se, nä vänta ib@ny.se', 'ib@ny.se'),
    phone('070-174 06 20 nej 070-174 06 21', '+46701740621'),
    phone('0701740620, jag menar 0701740621', '+46701740621'),
    phone('0701740620 eh 0701740621', '+46701740621'),
    phone('0701740620, nej det är sambons, mitt är 0701740699', '+46701740699'),
    amount('5000, sätt den till 8000 istället', 8000),
    payment('förskott, eller nej förresten, faktura', 'invoice'),
  ],
  no: [
    amount('4000, oi nei 4500', 4500),
    amount('tolv tusen, eller rettere sagt ti', 10_000),
    amount('2 000 beklager 20 000', 20_000),
    mail('ib@gl.no, nei vent, ib@ny.no', 'ib@ny.no'),
    mail('ib@gl.no mente ib@ny.no', 'ib@ny.no'),
    phone('412 34 560 nei 412 34 561', '+4741234561'),
    phone('41234560, eg meiner 41234561', '+4741234561'),
    phone('41234560, ehm, 41234561', '+4741234561'),
    phone('41234560 nei det er kona sitt, mitt er 41234599', '+4741234599'),
    mail('ib@gl.no... eller nei, bruk heller ib@ny.no', 'ib@ny.no'),
    amount('5000... skriv heller 8000', 8000),
    payment('faktura, nei oi, forskudd', 'prepayment'),
  ],
  en: [
    amount('4000, oops no 4500', 4500),
    amount('twelve thousand, or rather ten', 10_000),
    amount('2,000 sorry 20,000', 20_000),
    mail('ib@old.no sorry I mean ib@new.no', 'ib@new.no'),
    mail('ib@old.no, scratch that, ib@new.no', 'ib@new.no'),
    phone('412 34 560 no wait 412 34 561', '+4741234561'),
    phone('41234560 uh 41234561', '+4741234561'),
    phone("41234560 - no, that's my wife's, mine is 41234599", '+4741234599'),
    amount('8000... make that 10000', 10_000),
    payment('invoice, no wait, prepayment', 'prepayment'),
    phone('41234560, actually 41234561', '+4741234561'),
  ],
}

/** An amount in whatever words it is wrapped, and beside other answers. */
const wrapped: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    amount('næppe over 4.000', 4000),
    amount('måske 750', 750),
    amount('rundt regnet 6.500 tror jeg nok', 6500),
    amount('syv hundrede', 700),
    [
      'credit.amount',
      'vel 3500, papirfaktura tak',
      { 'credit.amount': 3500, 'invoice.channel': 'post' },
    ],
  ],
  sv: [
    amount('inte över 4 000', 4000),
    amount('kanske 750', 750),
    amount('kring 6500 skulle jag tro', 6500),
    amount('sju hundra', 700),
  ],
  no: [
    amount('ikke mer enn 4 000', 4000),
    amount('kanskje 750', 750),
    amount('rundt 6500 trur eg', 6500),
    amount('sju hundre', 700),
  ],
  en: [
    amount('not more than 4,000', 4000),
    amount('probably 750', 750),
    amount('around 6,500 I would think', 6500),
    amount('seven hundred', 700),
  ],
}

describe('a message that puts itself right', () => {
  for (const language of languages)
    for (const [asks, said, values] of repairs[language])
      it(`${language}: "${said}"`, () => {
        expect(valuesIn(said, business(asks, language))).to.deep.equal(values)
      })

  it('takes nothing back where two fields are named', () => {
    const said = '412 34 567, our company no. is 923 609 016'
    expect(valuesIn(said, business('contact.phone', 'en'))).to.deep.equal({
      'contact.phone': '+4741234567',
      'company.number': '923609016',
    })
  })
})

describe('a number given another ending', () => {
  for (const [language, said, phone] of [
    ['da', '20123456, nej 57', '+4520123457'],
    ['da', '20 12 34 56 undskyld 58', '+4520123458'],
    ['sv', '070-174 06 41 nej vänta 42, anna@example.se', '+46701740642'],
    ['sv', '070-174 06 05, förlåt 06', '+46701740606'],
    ['no', '680 51 234, nei 235', '+4768051235'],
    ['en', '680 51 234, no sorry 35', '+4768051235'],
  ] as const)
    it(`${language}: "${said}"`, () => {
      expect(valuesIn(said, business('contact.phone', language))).to.include({
        'contact.phone': phone,
      })
    })

  for (const [language, said, phone] of [
    ['da', '20123456 nej tak', '+4520123456'],
    ['en', '680 51 234, no 12 boxes please', '+4768051234'],
  ] as const)
    it(`${language}: and not by "${said}"`, () => {
      expect(valuesIn(said, business('contact.phone', language))).to.include({
        'contact.phone': phone,
      })
    })
})

describe('an amount in so many words', () => {
  for (const language of languages)
    for (const [asks, said, values] of wrapped[language])
      it(`${language}: "${said}"`, () => {
        expect(valuesIn(said, business(asks, language))).to.deep.equal(values)
      })

  it('is none where it is asked about or denied', () => {
    for (const said of ['er 500 for lidt?', 'nej, 500 er for meget', 'is 500 enough?'])
      expect(valuesIn(said, business('credit.amount', 'da'))).to.deep.equal({})
  })
})
