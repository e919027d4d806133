import { expect } from 'chai'
import { isOpen, openQuestions } from '../../../onboarding/wash/open-questions.ts'
import type { WashFind } from '../../../onboarding/wash/wash-state.ts'
import { company, daysAgo, person, said, today } from './wash-record.ts'

const name: WashFind = {
  kind: 'register',
  key: 'company.name',
  value: 'Polarlys ApS',
  sourceId: 'cvr',
  at: daysAgo(1),
}
const mail: WashFind = { kind: 'undelivered', key: 'contact.email', at: daysAgo(1) }

describe('DQ-09 what a customer is asked', () => {
  it('nothing while everything is young and nobody says otherwise', () => {
    expect(openQuestions(company(20), [], today)).to.deep.equal([])
    expect(openQuestions(person(300), [], today)).to.deep.equal([])
  })

  it('what a register contradicts, what does not arrive, what is old; in this order, each once', () => {
    expect(openQuestions(company(370), [mail, name], today)).to.deep.equal([
      name,
      mail,
      { kind: 'confirm', keys: ['contact.phone'] },
    ])
  })

  it('old contact points and addresses of persons, never what a register knows', () => {
    expect(openQuestions(company(370), [], today)).to.deep.equal([
      { kind: 'confirm', keys: ['contact.phone', 'contact.email'] },
    ])
    expect(openQuestions(person(370), [], today)).to.deep.equal([
      { kind: 'confirm', keys: ['person.address', 'person.phone', 'person.email'] },
    ])
  })

  it('invoices that go elsewhere are asked about too, those to the same mailbox are not', () => {
    const record = company(370, { invoice: { channel: 'email', email: 'bilag@nordlys.example' } })
    expect(openQuestions(record, [], today)).to.deep.equal([
      { kind: 'confirm', keys: ['contact.phone', 'contact.email', 'invoice.email'] },
    ])
  })

  it('not what a person or a check that is still to come looks after, nor what is not there', () => {
    const record = company(370)
    const provenance = {
      ...record.provenance,
      'contact.phone': said(370, { verification: 'differs' }),
      'contact.email': said(370, { verification: 'pending' }),
      'person.phone': said(370),
    }
    expect(openQuestions({ ...record, provenance }, [], today)).to.deep.equal([])
  })

  it('nothing of an erased customer', () => {
    expect(openQuestions({ ...company(370), status: 'erased' }, [name], today)).to.deep.equal([])
  })

  it('a find is over when the record says so, or its owner has kept the other value', () => {
    const record = company(10)
    expect(isOpen(record, name)).to.equal(true)
    const own = { name: 'Polarlys', number: '12345674', legalForm: 'ApS' }
    const taken = { ...record, company: { ...record.company, ...own } } as typeof record
    expect(isOpen(taken, name)).to.equal(false)
    const kept = said(0, { verification: 'differs', stated: 'Polarlys ApS' })
    const keeping = { ...record, provenance: { ...record.provenance, 'company.name': kept } }
    expect(isOpen(keeping, name)).to.equal(false)
    expect(isOpen(person(10), name)).to.equal(false)
  })

  it('an address, and a value of any other field, is compared in its own way', () => {
    const { company: known } = company(10)
    const address = {
      ...name,
      key: 'company.address',
      value: { street: 'Vestergade 3 2.tv', postalCode: '8000', city: 'Århus C', country: 'DK' },
    }
    expect(isOpen(company(10), address)).to.equal(false)
    expect(known).not.to.equal(undefined)
    expect(isOpen(company(10), { ...name, key: 'company.legalForm', value: 'A/S' })).to.equal(true)
    expect(isOpen(company(10), { ...name, key: 'company.legalForm', value: 'ApS' })).to.equal(false)
  })

  it('DQ-10 a contact point that was said anew since is none that does not work', () => {
    expect(isOpen(company(10), mail)).to.equal(true)
    expect(isOpen(company(0.5), mail)).to.equal(false)
    expect(isOpen({ ...company(10), provenance: {} }, mail)).to.equal(true)
    expect(isOpen(person(10), mail)).to.equal(false)
  })
})
