import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, summary, valuesIn } from './situations.ts'

type Row = readonly [language: Language, said: string, value: unknown]

/** Each message fills the field that was asked for with this value, or with nothing. */
const tables: Readonly<Record<string, Readonly<Record<string, readonly Row[]>>>> = {
  'credit.amount': {
    'what is settled on, with its reason behind it': [
      ['da', '9000. eller sig 11000 så vi har lidt luft', 11_000],
      ['da', '4000, eller lad os sige 6000 for en sikkerheds skyld', 6000],
      ['sv', '9000. eller säg 11000 så vi har lite att ta av', 11_000],
      ['sv', '9 000 kr, eller säg 11 000 kr för säkerhets skull', 11_000],
      ['no', '9000, eller la oss si 11000 for sikkerhets skyld', 11_000],
      ['no', '4000. eller si 6000 så vi har litt å gå på', 6000],
      ['en', "9000. or let's say 11000 to be safe", 11_000],
      ['en', "4000, or make it 6000 so there's some slack", 6000],
      ['da', '9000 eller 11000', undefined],
      ['sv', 'mellan 9000 och 11000', undefined],
      ['da', '9000. eller sig 11000 fra 1. januar', undefined],
    ],
    'hundreds that lead their clause': [
      ['da', 'tolv hundrede er rigeligt, vi er bare en lille forening', 1200],
      ['da', 'otte hundrede burde være nok til os, vi køber ikke så tit', 800],
      ['sv', 'artonhundra räcker gott, vi är bara tre på kontoret', 1800],
      ['sv', 'kanske tvåhundra, vi köper så sällan att det räcker', 200],
      ['no', 'tolv hundre holder, vi er en bitte liten forening', 1200],
      ['no', 'åtte hundre bør holde for oss, vi handler sjelden', 800],
      ['en', "eight hundred should do for us, we don't buy very often", 800],
      ['da', 'vi er to hundrede mand, så det bliver en hel del', undefined],
      ['sv', 'vi är trehundra, så det blir nog en del varje månad', undefined],
      ['sv', 'trehundra medlemmar har vi, så det blir en del', undefined],
      ['no', 'fem hundre eller seks hundre, det kommer helt an på', undefined],
      ['en', 'is five hundred okay for you, we are only a small club?', undefined],
    ],
  },
  'company.name': {
    'a firm that is taken back, with the reason between': [
      ['da', 'Lundtag I/S, eller nej, vi er jo et anpartsselskab nu så Lundtag ApS', 'Lundtag ApS'],
      ['sv', 'Vretlack HB, eller nej vi är ju aktiebolag numera så Vretlack AB', 'Vretlack AB'],
      ['no', 'Vikbygg ANS, nei forresten, vi er blitt aksjeselskap så Vikbygg AS', 'Vikbygg AS'],
      ['en', 'Oakes ANS, no wait, we became a limited company in May so Oakes AS', 'Oakes AS'],
      ['sv', 'Vretlack AB, nej det är inte Vretlack HB', 'Vretlack AB'],
      ['sv', 'Vretlack HB och Söderlack AB', 'Vretlack HB'],
    ],
  },
  'contact.email': {
    'a sigh takes back what stands before it': [
      ['da', 'tove.s@vret.dk øv tove.sahl@vret.dk skal det være', 'tove.sahl@vret.dk'],
      ['sv', 'tove.s@vret.se äsch tove.sahl@vret.se ska det vara', 'tove.sahl@vret.se'],
      ['no', 'tove.s@vret.no uff tove.sahl@vret.no skal det være', 'tove.sahl@vret.no'],
      ['en', 'tove.s@vret.no argh tove.sahl@vret.no it should be', 'tove.sahl@vret.no'],
      [
        'sv',
        'tove.s@vret.se, nej jag har ingen annan, men vår växel har tova.s@vret.se',
        'tove.s@vret.se',
      ],
    ],
  },
  'contact.phone': {
    'a number that was misread, and why': [
      ['da', '31224560, nej vent, jeg læste vist forkert på sedlen her, 31224561', '+4531224561'],
      ['sv', '0701740620, nej vänta nu läste jag visst fel på lappen, 0701740621', '+46701740621'],
      ['sv', '0701740620, och nej, vi vill inte ha reklam till 0701740699', '+46701740620'],
    ],
  },
}

for (const [asks, classes] of Object.entries(tables))
  for (const [name, rows] of Object.entries(classes))
    describe(`understanding, where ${asks} was asked for: ${name}`, () => {
      for (const [language, said, value] of rows)
        it(`${language}: "${said}"`, () => {
          expect(valuesIn(said, business(asks, language))[asks]).to.deep.equal(value)
        })
    })

describe('understanding: the name of the amount, a verb that sets it, and the figure', () => {
  const rows = [
    ['da', 'Beløbet må I gerne sætte op til 9000', 9000],
    ['da', 'beløbet kan I øge til 9000', 9000],
    ['sv', 'Beloppet får ni sätta upp till 9000', 9000],
    ['sv', 'beloppet kan ni skriva som 9000', 9000],
    ['no', 'Beløpet kan dere sette opp til 9000', 9000],
    ['en', 'The amount you can put up to 9000', 9000],
    ['sv', 'Beloppet får ni sätta lite högre', undefined],
  ] as const
  for (const [language, said, value] of rows)
    it(`${language}: "${said}"`, () => {
      expect(valuesIn(said, summary(language))['credit.amount']).to.equal(value)
    })
})
