import { expect } from 'chai'
import { columns, fieldOfColumn, textsByField } from '../../../onboarding/import/columns.ts'

describe('columns of a customer file', () => {
  it('credit and national numbers are never imported', () => {
    expect(columns.has('credit.amount')).to.equal(false)
    expect(columns.has('person.nationalNumber')).to.equal(false)
    expect(columns.has('company.address.street')).to.equal(true)
  })

  it('a column named by its field goes before one that the type decides', () => {
    const cells = new Map([
      ['contact.phone', '1'],
      ['phone', '2'],
      ['email', '3'],
    ])
    expect([...textsByField(cells, 'business')]).to.deep.equal([
      ['contact.phone', '1'],
      ['contact.email', '3'],
    ])
  })

  it('an address is put together from its columns, whoever’s it is', () => {
    const cells = new Map([
      ['address', 'c/o Prøve'],
      ['address.street', 'Vestergade 3'],
      ['address.postalCode', '8000'],
      ['address.city', 'Aarhus C'],
    ])
    const text = 'c/o Prøve\nVestergade 3\n8000 Aarhus C'
    expect(textsByField(cells, 'business').get('company.address')).to.equal(text)
    expect(textsByField(cells, 'private').get('person.address')).to.equal(text)
  })

  it('the field of a part is its address', () => {
    expect(fieldOfColumn('address.city')).to.equal('company.address')
    expect(fieldOfColumn('phone', 'private')).to.equal('person.phone')
    expect(fieldOfColumn('customerId')).to.equal('customerId')
  })
})
