import { expect } from 'chai'
import fc from 'fast-check'
import { amountByOccasion, isByMonth, readAmount } from '../../../onboarding/readers/amount.ts'
import { readChoice } from '../../../onboarding/readers/choice.ts'
import {
  companyNumberElsewhere,
  readCompanyNumber,
} from '../../../onboarding/readers/company-number.ts'
import { readGln } from '../../../onboarding/readers/gln.ts'
import { readNationalNumber } from '../../../onboarding/readers/national-number.ts'
import { readPeppol } from '../../../onboarding/readers/peppol.ts'
import type { CountryCode } from '../../../onboarding/vocabulary.ts'
import { context, disguises, reasonOf, valueOf } from './contexts.ts'

describe('amounts', () => {
  for (const [text, amount] of [
    ['5000', 5000],
    ['5.000', 5000],
    ['5,000', 5000],
    ['5 000 kr', 5000],
    ['5\u00a0000', 5000],
    ['５０００', 5000],
    ['ca. 5000 kr/md', 5000],
    ['about 5000 a month', 5000],
    ['5000:-', 5000],
    ['kr. 5.000,-', 5000],
    ['DKK 12.500,50', 12501],
    ['12,500.25', 12500],
    ['1.234.567 SEK', 1234567],
    ['5k', 5000],
    ["20' om måneden", 20_000],
    ['1/2 mio om året', 41_667],
    ['½ mio', 500_000],
    ['3/4 million a year', 62_500],
    ['120.000 p.a.', 10_000],
    ['240.000 på ett år', 20_000],
    ['8000, öppnade för ett år sedan', 8000],
    ['5 t.kr.', 5000],
    ['tkr 5', 5000],
    ['10 T', 10000],
    ['10 tusind', 10000],
    ['10 tusen kronor', 10000],
    ['2,5 tusen', 2500],
    ['2.5 thousand', 2500],
    ['1,5 mio', 1500000],
    ['2 mill. kr', 2000000],
    ['1 m', 1000000],
    ['50 mdkr', 50],
    ['60.000 om halvåret', 10000],
    ['60 000 varje halvår', 10000],
    ['60000 every half-year', 10000],
    ['5000 hver anden måned', 2500],
    ['5 000 varannan månad', 2500],
    ['5000 annenhver måned', 2500],
    ['5000 every other month', 2500],
  ] as const) {
    it(`UX-19 "${text}" is ${amount}`, () => {
      expect(valueOf(readAmount(text))).to.equal(amount)
    })
  }

  for (const [text, reason] of [
    ['', 'empty'],
    ['det ved jeg ikke', 'notANumber'],
    ['5000-10000', 'notANumber'],
    ['5.00.000', 'notANumber'],
    ['32 12 34 56', 'notANumber'],
    ['100 kr om dagen', 'notByMonth'],
    ['200 kr om dan', 'notByMonth'],
    ['500 kroner dagen', 'notByMonth'],
    ['daily 500', 'notByMonth'],
    ['40.000 i sesongen', 'notByMonth'],
    ['2 000 kr per beställning', 'notByMonth'],
    ['10.000 ad gangen', 'notByMonth'],
    ['0', 'outOfRange'],
    ['-5000', 'outOfRange'],
    ['10.000.001', 'outOfRange'],
  ] as const) {
    it(`UX-22 "${text}" is refused as ${reason}`, () => {
      expect(reasonOf(readAmount(text))).to.equal(reason)
    })
  }

  for (const [text, country] of [
    ['2000 euro', 'DK'],
    ['$500', 'SE'],
    ['EUR 3000 a month', 'NO'],
    ['two thousand pounds', 'DK'],
    ['30.000 danske kr', 'SE'],
    ['20 000 norska i månaden', 'SE'],
    ['SEK 20.000', 'DK'],
    ['20000 NOK', 'DK'],
  ] as const) {
    it(`UX-22 "${text}" is no amount in the money of ${country}`, () => {
      expect(reasonOf(readAmount(text, { country }))).to.equal('otherCurrency')
    })
  }

  for (const [text, country, amount] of [
    ['30.000 danske kr', 'DK', 30_000],
    ['SEK 20.000', 'SE', 20_000],
    ['det er nok 5000', 'DK', 5000],
    ['5000 for vores norske kunder', 'DK', 5000],
  ] as const) {
    it(`UX-22 "${text}" is one`, () => {
      expect(valueOf(readAmount(text, { country }))).to.equal(amount)
    })
  }

  it('UX-30 asks whether thousands were left out where hardly anybody buys for so little', () => {
    expect(readAmount('8')).to.deep.equal({ ok: true, value: 8, suggestion: 8000 })
    expect(readAmount('8 kr')).to.deep.equal({ ok: true, value: 8 })
    expect(readAmount('100')).to.deep.equal({ ok: true, value: 100 })
  })

  it('reads its own output, however the thousands are set apart', () => {
    const amounts = fc.integer({ min: 1, max: 10_000_000 })
    fc.assert(
      fc.property(amounts, fc.constantFrom('da', 'sv', 'nb', 'en'), (amount, language) => {
        expect(valueOf(readAmount(String(amount)))).to.equal(amount)
        const shown = new Intl.NumberFormat(language).format(amount)
        expect(valueOf(readAmount(shown))).to.equal(amount)
      }),
    )
  })
})

describe('GLN', () => {
  const gln = '5790000000012'

  for (const text of [gln, 'EAN-nr. 5790000000012', 'GLN: 57 90000 00001 2']) {
    it(`UX-19 "${text}" is understood`, () => {
      expect(valueOf(readGln(text))).to.equal(gln)
    })
  }

  for (const [text, reason] of [
    ['', 'empty'],
    ['579000000001', 'tooShort'],
    ['57900000000122', 'tooLong'],
    ['5790000000013', 'checkDigit'],
    ['GLN', 'wrongCharacters'],
  ] as const) {
    it(`UX-22 "${text}" is refused as ${reason}`, () => {
      expect(reasonOf(readGln(text))).to.equal(reason)
    })
  }

  for (const [name, disguise] of disguises) {
    it(`UX-19 ${name} do not matter`, () => {
      expect(valueOf(readGln(disguise(gln)))).to.equal(gln)
    })
  }

  it('a GLN with one digit changed is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const wrong = gln.slice(0, at) + String((Number(gln[at]) + more) % 10) + gln.slice(at + 1)
        expect(reasonOf(readGln(wrong))).to.equal('checkDigit')
      }),
    )
  })
})

describe('Peppol ids', () => {
  const rows: readonly (readonly [string, CountryCode | undefined, string])[] = [
    ['0192:974760673', 'NO', '0192:974760673'],
    ['0192: 974 760 673', 'DK', '0192:974760673'],
    ['0184:DK13585628', 'DK', '0184:DK13585628'],
    ['0184:13585628', 'DK', '0184:DK13585628'],
    ['0007:5560360793', 'SE', '0007:5560360793'],
    ['0088:5790000000012', undefined, '0088:5790000000012'],
    ['5790000000012', 'DK', '0088:5790000000012'],
    ['Peppol-id: 0192:974760673', 'NO', '0192:974760673'],
    ['iso6523-actorid-upis::0192:974760673', 'NO', '0192:974760673'],
    ['556036-0793', 'SE', '0007:5560360793'],
    ['13585628', 'DK', '0184:DK13585628'],
    ['974760673', 'NO', '0192:974760673'],
    ['9930:de123456789', 'DK', '9930:DE123456789'],
  ]
  for (const [text, country, value] of rows) {
    it(`UX-19 "${text}" is ${value}`, () => {
      expect(valueOf(readPeppol(text, context(country)))).to.equal(value)
      expect(valueOf(readPeppol(value, context(country)))).to.equal(value)
    })
  }

  for (const [text, country, reason] of [
    ['', 'NO', 'empty'],
    ['0192:974760674', 'NO', 'checkDigit'],
    ['0088:5790000000013', 'DK', 'checkDigit'],
    ['0184:974760673', 'DK', 'otherCountry'],
    ['0007:701063-2391', 'SE', 'nationalNumberInChat'],
    ['974760673', undefined, 'wrongCharacters'],
    ['9930:å', 'DK', 'wrongCharacters'],
    [`9930:${'1'.repeat(51)}`, 'DK', 'tooLong'],
  ] as const) {
    it(`UX-22 "${text.slice(0, 20)}" is refused as ${reason}`, () => {
      expect(reasonOf(readPeppol(text, context(country)))).to.equal(reason)
    })
  }
})

describe('company numbers by country', () => {
  it('a good number of another country is told as such', () => {
    expect(reasonOf(readCompanyNumber('556036-0793', context('DK')))).to.equal('otherCountry')
    expect(companyNumberElsewhere('556036-0793', context('DK'))?.country).to.equal('SE')
    expect(companyNumberElsewhere('13585628', context('DK'))).to.equal(undefined)
  })

  it('before the country is known every country is tried', () => {
    expect(valueOf(readCompanyNumber('974760673', context())).number).to.equal('974760673')
    expect(companyNumberElsewhere('DK13585628', context())?.country).to.equal('DK')
  })

  for (const [text, reason] of [
    ['13585627', 'checkDigit'],
    ['974760674', 'checkDigit'],
    ['310332097', 'firstDigit'],
    ['123', 'tooShort'],
    ['Hansen', 'wrongCharacters'],
    ['', 'empty'],
  ] as const) {
    it(`UX-22 "${text}" before the country is known is refused as ${reason}`, () => {
      expect(reasonOf(readCompanyNumber(text, context()))).to.equal(reason)
    })
  }
})

describe('national numbers by country', () => {
  it("are read by the customer's country, never guessed", () => {
    expect(valueOf(readNationalNumber('251248-9996', context('DK')))).to.equal('2512489996')
    expect(reasonOf(readNationalNumber('251248-9996', context()))).to.equal('otherCountry')
    expect(reasonOf(readNationalNumber('10915596784', context('NO')))).to.equal('notADate')
    expect(valueOf(readNationalNumber('10915596784', context('NO', true)))).to.equal('10915596784')
  })
})

describe('choices', () => {
  const readFruit = readChoice(['Apple', 'pear'])

  it('are read in any case and kept in their own', () => {
    expect(valueOf(readFruit(' aPPLE '))).to.equal('Apple')
  })

  it('UX-22 nothing and something else are told apart', () => {
    expect(reasonOf(readFruit(''))).to.equal('empty')
    expect(reasonOf(readFruit('plum'))).to.equal('notAChoice')
  })
})

describe('numbers of any kind', () => {
  it('never throw, whatever is typed', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9:. ,k-]{1,30}$/))
    fc.assert(
      fc.property(texts, fc.constantFrom('DK', 'SE', 'NO', undefined), (text, country) => {
        const readings = [
          readAmount(text),
          readGln(text),
          readPeppol(text, context(country)),
          readCompanyNumber(text, context(country)),
        ]
        for (const reading of readings) expect(reading).to.have.property('ok')
      }),
    )
  })
})

describe('an amount by the month', () => {
  for (const said of [
    '5000',
    '5000 om måneden',
    '5 000 i månaden',
    '5000 i måneden',
    '5000 a month',
  ])
    it(`is "${said}"`, () => {
      expect(isByMonth(said)).to.equal(true)
    })

  for (const said of ['60000 om året', '60 000 per år', '15000 i kvartalet', '1200 a week'])
    it(`is not "${said}"`, () => {
      expect(isByMonth(said)).to.equal(false)
    })
})

describe('an amount for a day, a season or an order', () => {
  for (const [said, part] of [
    ['vi køber for 400 kr om dagen, mest mælk', '400 kr om dagen'],
    ['dagligen ungefär 300', 'dagligen ungefär 300'],
    ['5 000 per gang', '5 000 per gang'],
    ['some 2000 for the season', '2000 for the season'],
  ] as const)
    it(`stands in "${said}"`, () => {
      const { start, end } = amountByOccasion(said) ?? { start: 0, end: 0 }
      expect(said.slice(start, end)).to.equal(part)
    })

  it('is none where something else happens daily', () => {
    for (const said of ['we order every day, 8000 a month', '8000', 'hver dag'])
      expect(amountByOccasion(said), said).to.equal(undefined)
  })
})
