import { expect } from 'chai'
import fc from 'fast-check'
import { findNationalNumbers, withoutNationalNumbers } from '../../onboarding/national-numbers.ts'
import type { SearchContext } from '../../onboarding/national-numbers.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { disguises, now } from './readers/contexts.ts'

const search = (country?: CountryCode, expecting?: SearchContext['expecting']): SearchContext => ({
  country,
  now,
  expecting,
})

const mask = '••••••-••••'

/** Official and public test numbers only (ID-12). */
const caught: readonly (readonly [
  string,
  string,
  CountryCode,
  (CountryCode | undefined)?,
  SearchContext['expecting']?,
])[] = [
  ['a CPR number', '251248-9996', 'DK'],
  ['a CPR number with a dotted date', '25.12.48-9996', 'DK'],
  ['a CPR number with a blank', '251248 9996', 'DK'],
  ['a CPR number with a dot', '251248.9996', 'DK'],
  ['a bare CPR number', '2512489996', 'DK'],
  ['a bare CPR number of a Dane', '2512489996', 'DK', 'DK'],
  ['a CPR number that would be a Swedish phone', '0101909990', 'DK', 'DK'],
  ['a hyphenated CPR number of a Swede', '251248-9996', 'DK', 'SE'],
  ['a CPR number when a phone was asked for', '251248-9996', 'DK', 'DK', 'phone'],
  ['a coordination number', '701063-2391', 'SE'],
  ['a coordination number without hyphen', '7010632391', 'SE', 'NO'],
  ['a coordination number with month 00', '700060-9805', 'SE'],
  ['a personnummer', '850709-9805', 'SE', 'SE'],
  ['a personnummer with century', '19850709-9805', 'SE', 'SE'],
  ['twelve digits', '198507099805', 'SE'],
  ['spaced-out digits', '1985 07 09 9805', 'SE'],
  ['a personnummer of a centenarian', '900101+9802', 'SE'],
  ['a personnummer when a phone was asked for', '8507099805', 'SE', 'SE', 'phone'],
  ["a sole trader's company number", '850709-9805', 'SE', 'SE', 'companyNumber'],
  ["a sole trader's VAT number (ID-04)", '850709980501', 'SE', 'SE'],
  ['a fødselsnummer', '13097248022', 'NO'],
  ['a fødselsnummer with a blank', '130972 48022', 'NO', 'NO'],
  ['a fødselsnummer with dots', '13.09.72.48022', 'NO'],
  ['a D-number', '53097248016', 'NO', 'NO'],
  ['a synthetic number (Tenor)', '10915596784', 'NO'],
]

const left: readonly (readonly [
  string,
  string,
  (CountryCode | undefined)?,
  SearchContext['expecting']?,
])[] = [
  ['a Danish phone', '32 12 34 56', 'DK'],
  ['a phone with its country code', '+45 32 12 34 56'],
  ['a Swedish phone with its country code', '+46 70-174 06 05'],
  ['a number glued to a plus', '+4670174060', 'SE'],
  ['a Swedish mobile', '070-174 06 05', 'SE'],
  ['a bare Swedish mobile', '0701740605', 'SE'],
  ['a bare Swedish mobile before the country is known', '0701740605'],
  ['a bare Swedish mobile where a phone was asked for', '0701740605', undefined, 'phone'],
  ['a phone without its plus', '46701740605', 'SE', 'phone'],
  ['a Swedish landline', '0812345678', 'SE'],
  ['a Swedish company number', '556036-0793', 'SE'],
  ['a Swedish company number with 16', '165560360793', 'SE'],
  ['a Swedish VAT number', 'SE556036079301', 'SE'],
  ['a Danish company number', 'CVR 13 58 56 28', 'DK'],
  ['a Norwegian company number', 'NO 974 760 673 MVA', 'NO'],
  ['a GLN', '5790000000012', 'DK'],
  ['an amount', '12.500.000 kr', 'DK'],
  ['an address', 'Vestergade 3, 8000 Aarhus C', 'DK'],
  ['a date alone', '25.12.48', 'DK'],
  ['a date before a postal code', '25.12.48 8000 Aarhus', 'DK'],
  ['a wrong check digit', '850709-9806', 'SE'],
  ['ten digits that only a Dane could mean', '2512489996', 'NO'],
  ['a wrong Norwegian check digit', '13097248023', 'NO'],
]

describe('national numbers in chat text', () => {
  for (const [name, number, owner, country, expecting] of caught) {
    it(`ID-07 ${name} is found`, () => {
      const text = `Hej, det er ${number} – tak`
      const found = findNationalNumbers(text, search(country, expecting))
      expect(found).to.deep.equal([{ start: 12, end: 12 + number.length, country: owner }])
    })
  }

  for (const [name, text, country, expecting] of left) {
    it(`ID-07 ${name} is left alone`, () => {
      expect(findNationalNumbers(text, search(country, expecting))).to.deep.equal([])
      expect(withoutNationalNumbers(text, search(country, expecting))).to.equal(text)
    })
  }

  it('ID-09 every number is replaced by the same dots, the rest stays', () => {
    const text = '😀 12345674, 2512489996 og 701063-2391!'
    expect(withoutNationalNumbers(text, search())).to.equal(`😀 12345674, ${mask} og ${mask}!`)
  })

  it('ID-07 a number behind another number is not hidden by it', () => {
    expect(withoutNationalNumbers('8000 701063-2391', search())).to.equal(`8000 ${mask}`)
  })

  for (const [name, text, safe] of [
    ['CPR', 'CPR-nr. 2512 48 9996', `CPR-nr. ${mask}`],
    ['CPR with a day too many', 'mit cpr: 321248-9996', `mit cpr: ${mask}`],
    ['personnummer with a slip', 'personnummer 850709-9806', `personnummer ${mask}`],
    ['personnummer in pairs', 'Personnr: 19 85 07 09 98 05', `Personnr: ${mask}`],
    ['fødselsnummer with a slip', 'fødselsnr. 130972 48023', `fødselsnr. ${mask}`],
  ] as const) {
    it(`ID-07 what is called a ${name} is masked even if it is mistyped`, () => {
      expect(withoutNationalNumbers(text, search())).to.equal(safe)
    })
  }

  it("the customer's country names what could be Danish and Swedish", () => {
    // A MedCom serial whose digits also make a Swedish coordination number.
    const owner = (country: CountryCode) =>
      findNationalNumbers('110190-9990', search(country)).map((found) => found.country)
    expect(owner('DK')).to.deep.equal(['DK'])
    expect(owner('SE')).to.deep.equal(['SE'])
  })

  for (const [name, disguise] of disguises) {
    it(`ID-07 ${name} do not hide a hyphenated or bare number`, () => {
      // Blanks between all digits or odd groups are no way a number is written; those are the readers' business.
      const odd = ['blanks', 'no-break spaces', 'dots', 'hyphens', 'en dashes', 'minus signs']
      const number = odd.includes(name) ? '850709\u20139805' : disguise('8507099805')
      expect(withoutNationalNumbers(`pnr ${number}.`, search('SE'))).to.contain(mask)
    })
  }

  it('ID-07 no digits of a number survive, whatever stands around it', () => {
    const numbers = fc.constantFrom('251248-9996', '701063-2391', '13097248022', '19850709-9805')
    const around = fc.stringMatching(/^[^\d+]{0,20}$/)
    fc.assert(
      fc.property(around, numbers, around, (before, number, after) => {
        const safe = withoutNationalNumbers(`${before} ${number} ${after}`, search())
        expect(safe).to.not.contain(number.slice(-4))
        expect(safe).to.contain(mask)
      }),
    )
  })

  it('never throws and changes nothing without digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = withoutNationalNumbers(text, search('SE'))
        if (!/[\d\uff10-\uff19]/.test(text)) expect(safe).to.equal(text)
      }),
    )
  })

  it('a long message is searched in good time', () => {
    const text = '1 2-3.4 5678 '.repeat(4000)
    expect(findNationalNumbers(text, search())).to.be.an('array')
  }).timeout(1000)
})
