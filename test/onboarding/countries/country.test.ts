import { expect } from 'chai'
import { countries } from '../../../onboarding/countries/index.ts'
import { countryCodes } from '../../../onboarding/vocabulary.ts'
import { context, reasonOf, valueOf } from '../readers/contexts.ts'
import { readAddress } from '../../../onboarding/readers/address.ts'

describe('postal codes', () => {
  const good = [
    ['DK', '8000', '8000'],
    ['DK', 'DK-2100', '2100'],
    ['DK', '0800', '0800'],
    ['SE', '114 55', '11455'],
    ['SE', 'SE-114 55', '11455'],
    ['SE', 's-11455', '11455'],
    ['SE', '１１４\u00a055', '11455'],
    ['NO', '0155', '0155'],
    ['NO', 'N-0155', '0155'],
    ['NO', 'NO–9170', '9170'],
  ] as const
  for (const [country, text, code] of good) {
    it(`UX-19 ${country} "${text}" is understood`, () => {
      expect(valueOf(countries[country].readPostalCode(text))).to.equal(code)
    })

    it(`${country} ${code} as it stands on a letter can be typed back`, () => {
      const shown = countries[country].formatPostalCode(code)
      expect(valueOf(countries[country].readPostalCode(shown))).to.equal(code)
    })
  }

  const bad = [
    ['DK', '', 'empty'],
    ['DK', '800', 'postalCodeFormat'],
    ['DK', 'SE-8000', 'postalCodeFormat'],
    ['SE', '01455', 'postalCodeFormat'],
    ['SE', '1145', 'postalCodeFormat'],
    ['NO', '01555', 'postalCodeFormat'],
  ] as const
  for (const [country, text, reason] of bad) {
    it(`UX-22 ${country} "${text}" is refused as ${reason}`, () => {
      expect(reasonOf(countries[country].readPostalCode(text))).to.equal(reason)
    })
  }

  it('Swedish codes are written with a blank', () => {
    expect(countries.SE.formatPostalCode('11455')).to.equal('114 55')
  })
})

describe('what is known about a country', () => {
  for (const code of countryCodes) {
    const country = countries[code]

    it(`${code} gives an example address that its own reader accepts`, () => {
      const { street, postalCode, city } = country.exampleAddress
      const line = `${street}, ${country.formatPostalCode(postalCode)} ${city}`
      expect(valueOf(readAddress(line, context(code)))).to.deep.equal(country.exampleAddress)
    })

    it(`${code} has legal forms with codes of their own`, () => {
      const codes = country.legalForms.map((form) => form.code)
      expect(new Set(codes).size).to.equal(codes.length)
      expect(country.legalForms.some((form) => form.soleTrader)).to.equal(true)
    })

    it(`${code} names its legal forms in lower case and its labels as letters`, () => {
      const names = country.legalForms.flatMap((form) => form.names)
      expect(names).to.deep.equal(names.map((name) => name.toLowerCase()))
      for (const label of country.companyNumberLabels) expect(label).to.match(/^\p{Ll}+$/u)
    })
  }

  it('CR-05 copy letters go to SE natural persons, sole traders and partnerships, and NO sole traders', () => {
    const copied = countryCodes.map((code) => [
      code,
      countries[code].legalForms.filter((form) => form.copyLetter).map((form) => form.code),
    ])
    expect(Object.fromEntries(copied)).to.deep.equal({
      DK: [],
      SE: ['EF', 'HB', 'KB'],
      NO: ['ENK'],
    })
  })
})
