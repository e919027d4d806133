import { expect } from 'chai'
import { isInOtherCurrency, otherCurrenciesIn } from '../../../onboarding/readers/other-currency.ts'

describe('money that is not of the country', () => {
  it('tells where it is named', () => {
    expect(otherCurrenciesIn('ca 2000 euro', 'DK')).to.deep.equal([{ start: 8, end: 12 }])
    expect(otherCurrenciesIn('30.000 danske kr', 'SE')).to.deep.equal([{ start: 7, end: 16 }])
    expect(otherCurrenciesIn('30.000 danske kr', 'DK')).to.deep.equal([])
  })

  it('is so beside a figure, and "nok" is a guess', () => {
    expect(isInOtherCurrency('SEK 20.000', 'DK')).to.equal(true)
    expect(isInOtherCurrency('20.000 NOK', 'DK')).to.equal(true)
    expect(isInOtherCurrency('det er nok 5000', 'DK')).to.equal(false)
    expect(isInOtherCurrency('20 000 kr', 'NO')).to.equal(false)
    expect(isInOtherCurrency('2000 euro', undefined)).to.equal(false)
  })
})
