import { expect } from 'chai'
import { historyOf } from '../../onboarding/history.ts'
import type { CustomerRecord, Provenance } from '../../onboarding/record.ts'
import { sampleRecord } from '../contracts/sample-completion.ts'

const at = '2026-11-23T09:00:00.000Z'
const before = sampleRecord('BCDF-2345')

const said = (source: Provenance['source'], more: Partial<Provenance> = {}): Provenance => ({
  source,
  channel: 'webchat',
  at,
  verification: 'checked',
  ...more,
})

describe('GD-22: history of a record', () => {
  it('has nothing to say of a record that is the same, or whose credit outcome came', () => {
    expect(historyOf(before, { ...before, status: 'in-review' }, { at })).to.deep.equal([])
    const credit = { status: 'approved' } as CustomerRecord['credit'] & object
    expect(historyOf(before, { ...before, credit }, { at })).to.deep.equal([])
  })

  it('keeps the old value, where it came from and who made the change', () => {
    const contact = { name: 'Ola Prøve', phone: '+46701740605', email: 'kari@prove.example' }
    const after = {
      ...before,
      contact,
      provenance: { 'contact.name': said('register', { sourceId: 'demo-register', said: 'x' }) },
    }
    expect(historyOf(before, after, { at })).to.deep.equal([
      {
        field: 'contact.name',
        at,
        old: 'Kari Prøve Nordmann',
        oldFrom: before.provenance['contact.name'],
        changedBy: { source: 'register', sourceId: 'demo-register', channel: 'webchat', at },
      },
    ])
  })

  it('names nobody where nobody is known to have changed it', () => {
    const contact = { name: 'Ola Prøve', phone: '+46701740605', email: 'kari@prove.example' }
    const [entry] = historyOf(before, { ...before, contact }, { at })
    expect(entry).to.have.property('old', 'Kari Prøve Nordmann')
    expect(entry).to.not.have.property('changedBy')
  })

  it('keeps values that went, and says of those that came that there was none', () => {
    const after: CustomerRecord = {
      ...before,
      payment: 'prepayment',
      invoice: { channel: 'gln', gln: '5790000000005' },
      provenance: { ...before.provenance, 'invoice.gln': said('staff', { by: 'desk-1' }) },
    }
    const entries = historyOf(before, after, { at })
    expect(entries).to.deep.equal([
      { field: 'payment', at, old: 'invoice' },
      { field: 'invoice.channel', at, old: 'email' },
      { field: 'invoice.email', at, old: 'kari@prove.example' },
      {
        field: 'invoice.gln',
        at,
        changedBy: { source: 'staff', by: 'desk-1', channel: 'webchat', at },
      },
    ])
  })

  it('an address whose parts stand in another order is the same address', () => {
    const { company } = before
    if (company === undefined) throw new Error('the sample is a company')
    const { street, postalCode, city, country } = company.address
    const same = { ...company, address: { country, city, postalCode, street } }
    expect(historyOf(before, { ...before, company: same }, { at })).to.deep.equal([])
    const moved = { ...company, address: { country, city, postalCode, street: 'Storgata 2' } }
    const [entry] = historyOf(before, { ...before, company: moved }, { at })
    expect(entry).to.deep.include({ field: 'company.address', old: company.address })
  })

  it('keeps what a value stood on when only that changes, and names the maker of the change', () => {
    const name = before.provenance['contact.name']
    if (name === undefined) throw new Error('the sample has a contact')
    const differs = { ...name, verification: 'differs' as const, sourceId: 'demo-register' }
    const provenance = { 'contact.name': differs, 'contact.phone': said('register') }
    const by = { source: 'register', channel: 'recheck', at } as const
    expect(historyOf(before, { ...before, provenance }, { at, by })).to.deep.equal([
      {
        field: 'contact.name',
        at,
        old: 'Kari Prøve Nordmann',
        oldFrom: name,
        changedBy: { ...by, sourceId: 'demo-register' },
      },
    ])
    const contact = { name: 'Ola Prøve', phone: '+46701740605', email: 'kari@prove.example' }
    const [entry] = historyOf(before, { ...before, contact, provenance: {} }, { at, by })
    expect(entry?.changedBy).to.deep.equal(by)
  })
})
