import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { asking, business, firstFields, summary, valuesIn } from './situations.ts'

describe('understanding: more than one thing in a message', () => {
  it('a question is answered and the answer beside it is kept', () => {
    const { fills, digression } = understand(
      'what does it cost? I’m from Sweden',
      asking('country', { language: 'en', open: firstFields }),
    )
    expect(fills.map(({ key, value }) => [key, value])).to.deep.equal([['country', 'SE']])
    expect(digression).to.deep.equal({ topic: 'faq', faq: 'price' })
  })

  it('"hvad er EAN" asks what it is and chooses nothing', () => {
    expect(valuesIn('hvad er EAN', business('invoice.channel', 'da'))).to.deep.equal({})
  })

  it('an address given with the way of invoicing is the one for invoices', () => {
    const context = business('invoice.channel', 'da', ['contact.email'])
    expect(valuesIn('på mail til bogholderi@nordlys.dk', context)).to.deep.equal({
      'invoice.email': 'bogholderi@nordlys.dk',
      'invoice.channel': 'email',
    })
  })

  it('a number that fails as the answer asked for is refused, not put into another field', () => {
    const { fills, refused } = understand('det er 20123456', business('company.number', 'da'))
    expect(fills).to.deep.equal([])
    expect(refused?.key).to.equal('company.number')
  })

  it('a wish at the summary changes the way of invoicing only', () => {
    expect(valuesIn('vi vil gerne have fakturaen med posten', summary('da'))).to.deep.equal({
      'invoice.channel': 'post',
    })
  })

  it('the names of postal code and town are no part of an address', () => {
    const text = 'Vej: Engvej 8\nPostnr: 5000\nBy: Odense C'
    expect(valuesIn(text, business('company.address', 'da'))).to.deep.equal({
      'company.address': {
        street: 'Engvej 8',
        postalCode: '5000',
        city: 'Odense C',
        country: 'DK',
      },
    })
  })
})
