import { expect } from 'chai'
import { business, opening, valuesIn } from './situations.ts'

describe('a Danish GLN in whatever groups', () => {
  const said = [
    'ean 5790 007 654 324',
    '5790 007 654 324',
    '57 90 00 76 54 32 4',
    '579 0007 654 324',
    '5790-007-654-324',
  ]
  for (const text of said)
    it(`is one number: ${text}`, () => {
      for (const asks of ['invoice.channel', 'invoice.gln'])
        expect(valuesIn(text, business(asks, 'da'))['invoice.gln'], asks).to.equal('5790007654324')
    })

  it('is one number between other numbers', () => {
    const text = 'cvr 12345674, ean 5790 007 654 324, tlf 20 12 34 56'
    expect(valuesIn(text, opening('da'))).to.include({
      'company.number': '12345674',
      'invoice.gln': '5790007654324',
      'contact.phone': '+4520123456',
    })
  })

  it('is none whose check digit is wrong', () => {
    expect(valuesIn('5790 007 654 325', business('invoice.gln', 'da'))).to.deep.equal({})
  })
})
