import { expect } from 'chai'
import fc from 'fast-check'
import { changeableFields, changeRecord } from '../../onboarding/change-record.ts'
import type { ChangedValue, RecordChange } from '../../onboarding/record-change.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { withValue } from '../../onboarding/record-values.ts'
import { sampleRecord } from '../contracts/sample-completion.ts'

const at = '2026-11-23T09:00:00.000Z'
const changedBy = { source: 'customer', channel: 'sms', at } as const
const business = sampleRecord('BCDF-2345')
const address = { street: 'Storgata 1', postalCode: '0155', city: 'Oslo', country: 'NO' }

const person: CustomerRecord = {
  reference: 'GHJK-6789',
  status: 'complete',
  country: 'NO',
  customerType: 'private',
  payment: 'prepayment',
  language: 'no',
  person: {
    name: 'Kari Prøve',
    address,
    phone: '+4740600000',
    email: 'kari@prove.example',
    landline: '+4722222222',
  },
  invoice: { channel: 'post' },
  provenance: {},
  notices: [],
  createdAt: '2026-11-22T10:00:00.000Z',
  definitionVersion: 'v1',
}

const to = (value: ChangedValue['value'], more: Partial<ChangedValue> = {}): ChangedValue => ({
  value,
  verification: 'checked',
  ...more,
})

const change = (
  record: CustomerRecord,
  values: RecordChange['values'],
  more: Partial<RecordChange> = {},
) => changeRecord(record, { id: 'c1', reference: record.reference, changedBy, values, ...more })

function changed(...args: Parameters<typeof change>): CustomerRecord {
  const result = change(...args)
  return result.ok ? result.record : expect.fail(JSON.stringify(result.problems))
}

function problems(...args: Parameters<typeof change>) {
  const result = change(...args)
  return result.ok ? [] : result.problems.map(({ key, reason }) => `${key} ${reason}`)
}

describe('changing a finished customer', () => {
  it('gives a value its new source, keeps all others, and says when', () => {
    const after = changed(business, { 'contact.email': to(' NY@prove.example ', { said: 'x' }) })
    expect(after.contact).to.deep.equal({ ...business.contact, email: 'NY@prove.example' })
    expect(after.provenance).to.deep.equal({
      ...business.provenance,
      'contact.email': { ...changedBy, verification: 'checked', said: 'x' },
    })
    expect(after).to.include({ changedAt: at, status: 'complete' })
    expect(business).to.not.have.property('changedAt')
  })

  it('reads every value by its own reader, and says everything that is wrong at once', () => {
    const values = {
      'contact.email': to('ny'),
      'contact.phone': to('12'),
      'company.address': to({ ...address, postalCode: '1' }),
      'contact.name': to('Ola Prøve'),
    }
    expect(problems(business, values)).to.deep.equal([
      'contact.email noAtSign',
      'contact.phone tooShort',
      'company.address postalCodeFormat',
    ])
  })

  it('an address abroad needs street and city, more is not known of it', () => {
    const abroad = { street: 'Teststrasse 1', postalCode: '10115', city: 'Berlin', country: 'DE' }
    expect(changed(person, { 'person.address': to(abroad) }).person?.address).to.equal(abroad)
    for (const gap of ['street', 'city']) {
      const values = { 'person.address': to({ ...abroad, [gap]: '' }) }
      expect(problems(person, values)).to.deep.equal(['person.address streetMissing'])
    }
  })

  it('does not make the customer another one', () => {
    const fixed = ['country', 'customerType', 'payment', 'company.number', 'credit.amount']
    for (const key of [...fixed, 'person.nationalNumber', 'company.status', 'shoe.size']) {
      expect(problems(business, { [key]: to('x') })).to.deep.equal([`${key} notChangeable`])
    }
  })

  it('offers what applies to the customer, and nothing else', () => {
    expect(changeableFields(person).map(({ key }) => key)).to.deep.equal([
      'person.name',
      'person.address',
      'person.phone',
      'person.email',
      'person.landline',
      'invoice.channel',
    ])
    const values = { 'contact.email': to('ny@prove.example') }
    expect(problems(person, values)).to.deep.equal(['contact.email notApplicable'])
  })

  it('an optional value can go, with its source; a required one cannot', () => {
    const provenance = { 'person.landline': { ...changedBy, verification: 'checked' as const } }
    const after = changed({ ...person, provenance }, { 'person.landline': null })
    expect(after.person).to.not.have.property('landline')
    expect(after.provenance).to.deep.equal({})
    expect(problems(person, { 'person.email': null })).to.deep.equal(['person.email required'])
  })

  it('SM-07: a number that is somebody else’s goes, though a customer has to have one', () => {
    const more = { detach: ['person.phone'], reviewReasons: ['wrong-person'] }
    const after = changed(person, { 'person.phone': null }, more)
    expect(after.person).to.not.have.property('phone')
    expect(after).to.deep.include({ status: 'in-review', reviewReasons: ['wrong-person'] })
    expect(problems(person, { 'person.email': null }, more)).to.deep.equal([
      'person.email required',
    ])
  })

  it('a gap that was there before is no obstacle', () => {
    const gap = withValue(person, 'person.email', undefined)
    expect(changed(gap, { 'person.phone': to('+4740600001') }).person?.phone).to.equal(
      '+4740600001',
    )
  })

  it('another invoice channel takes the old address with it and needs its own', () => {
    const values = { 'invoice.channel': to('gln') }
    expect(problems(business, values)).to.deep.equal(['invoice.gln required'])
    const after = changed(
      { ...business, provenance: { 'invoice.email': { ...changedBy, verification: 'checked' } } },
      { ...values, 'invoice.gln': to('5790000000005') },
    )
    expect(after.invoice).to.deep.equal({ channel: 'gln', gln: '5790000000005' })
    expect(Object.keys(after.provenance)).to.have.members(['invoice.channel', 'invoice.gln'])
  })

  it('a channel that the country does not offer is refused', () => {
    expect(problems(person, { 'invoice.channel': to('gln') })).to.deep.equal([
      'invoice.channel notAChoice',
    ])
  })

  it('a value of somebody who saw another record is refused as stale', () => {
    const values = { 'person.email': to('ny@prove.example') }
    const stale = { seen: { 'person.email': 'old@prove.example', 'person.landline': null } }
    expect(problems(person, values, stale)).to.deep.equal([
      'person.email stale',
      'person.landline stale',
    ])
    const fresh = { seen: { 'person.address': address, 'invoice.email': null } }
    expect(problems(person, values, fresh)).to.deep.equal([])
  })

  it('DQ-07: a difference goes to a person, and is no reason any more once it is settled', () => {
    const differs = changed(business, {
      'company.name': to('Prøvehuset ApS', { verification: 'differs', stated: 'Huset ApS' }),
    })
    expect(differs).to.deep.include({
      status: 'in-review',
      reviewReasons: ['differs:company.name'],
    })
    const settled = changed(differs, { 'company.name': to('Huset ApS') })
    expect(settled.status).to.equal('complete')
    expect(settled).to.not.have.property('reviewReasons')
    const more = { ...differs, reviewReasons: ['duplicate', 'differs:company.name'] }
    expect(changed(more, { 'company.name': to('Huset ApS') })).to.deep.include({
      status: 'in-review',
      reviewReasons: ['duplicate'],
    })
    expect(changed(differs, { 'contact.name': to('Ola Prøve') })).to.deep.include({
      reviewReasons: ['differs:company.name'],
    })
    const refused = { ...differs, status: 'declined' as const }
    expect(changed(refused, { 'company.name': to('Huset ApS') }).status).to.equal('declined')
  })

  it('DQ-13: what only the register says goes with the company, where there is one', () => {
    const facts = { status: 'dissolved', advertisingProtected: true }
    const reviewReasons = ['company-dissolved']
    const after = changed(business, {}, { facts, reviewReasons })
    expect(after.company).to.include(facts)
    expect(after).to.deep.include({ status: 'in-review', reviewReasons })
    expect(changed(person, {}, { facts })).to.not.have.property('company')
  })

  it('is the same again when it is made again', () => {
    const names = fc.constantFrom('Ola Prøve', 'Åse-Marie Ødegård', "D'Arcy Prøve")
    const phones = fc.constantFrom('+4520123456', '+46701740605', '+4740600001')
    fc.assert(
      fc.property(names, phones, (name, phone) => {
        const values = { 'contact.name': to(name), 'contact.phone': to(phone) }
        const once = changed(business, values)
        expect(changed(once, values)).to.deep.equal(once)
      }),
    )
  })

  it('no other key becomes part of a record', () => {
    expect(withValue(business, 'payment', 'invoice')).to.equal(business)
  })
})
