import { expect } from 'chai'
import { isSearchable, matchesCustomer } from '../../../onboarding/staff/match-customer.ts'
import { sampleRecord } from '../../contracts/sample-completion.ts'

const company = sampleRecord('BCDF-2345')
const { company: _company, contact: _contact, ...rest } = company
const person = {
  ...rest,
  person: {
    name: 'Åse Ærlig',
    address: { street: 'Vej 1', postalCode: '8000', city: 'Aarhus', country: 'DK' },
    phone: '+4520123456',
    email: 'aase@prove.example',
    landline: '+4586123456',
  },
}

describe('staff find a customer', () => {
  const found = [
    'prøvefab',
    'PRÖVEFABRIKKEN',
    'nordmann',
    'kari@prove.example',
    '12345674',
    '12 34 56 74',
    '070-174 06 05',
    '+46 70 174 06 05',
  ]
  for (const query of found) {
    it(`by “${query}”`, () => {
      expect(matchesCustomer(company, query)).to.equal(true)
    })
  }

  const persons = ['aase', 'åse', 'ärlig', '86 12 34 56', 'AASE@prove.example']
  for (const query of persons) {
    it(`a private person by “${query}”`, () => {
      expect(matchesCustomer(person, query)).to.equal(true)
    })
  }

  for (const query of ['prove.example', '1234567', '740605', '99999999', 'nobody']) {
    it(`not by “${query}”`, () => {
      expect(matchesCustomer(company, query)).to.equal(false)
      expect(matchesCustomer(person, query)).to.equal(false)
    })
  }

  it('only by something that says more than nearly everybody', () => {
    expect([' ab ', 'abc', '   '].map(isSearchable)).to.deep.equal([false, true, false])
  })
})
