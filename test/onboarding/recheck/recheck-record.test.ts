import { expect } from 'chai'
import type { Provenance, CustomerRecord } from '../../../onboarding/record.ts'
import type { CompanyLookup, RegisteredCompany } from '../../../onboarding/ports.ts'
import { keepRechecked } from '../../../onboarding/recheck/keep-rechecked.ts'
import { isLastRecheck, nextRecheckAt } from '../../../onboarding/recheck/recheck-pauses.ts'
import {
  pendingKeys,
  withAddressLookup,
  withCompanyLookup,
  withMailDomain,
  withoutAnswer,
} from '../../../onboarding/recheck/recheck-record.ts'

const at = '2026-11-22T10:00:00.000Z'
const fetchedAt = '2026-11-22T10:05:00.000Z'
const by = { sourceId: 'some-register', fetchedAt }
const place = { street: 'Vestergade 3', postalCode: '8000', city: 'Aarhus C', country: 'DK' }

const stands = (verification: Provenance['verification']): Provenance => ({
  source: 'customer',
  channel: 'webchat',
  at,
  verification,
})

const company = { number: '12345674', name: 'Nordlys ApS', legalForm: 'ApS', address: place }

const record: CustomerRecord = {
  reference: 'BCDF-2345',
  status: 'complete',
  country: 'DK',
  customerType: 'business',
  payment: 'prepayment',
  language: 'da',
  company,
  contact: { name: 'Mette Prøve', phone: '+4520123456', email: 'mette@nordlys.example' },
  invoice: { channel: 'email' },
  provenance: {
    'company.number': stands('pending'),
    'company.name': stands('checked'),
    'company.legalForm': stands('checked'),
    'company.address': stands('pending'),
    'contact.email': stands('pending'),
  },
  notices: [],
  createdAt: at,
  definitionVersion: 'v1',
}

const registered: RegisteredCompany = {
  number: '12345674',
  country: 'DK',
  name: 'NORDLYS',
  legalForm: 'ApS',
  address: place,
  status: 'active',
}

const found = (changes: Partial<RegisteredCompany> = {}): CompanyLookup => ({
  outcome: 'found',
  company: { ...registered, ...changes },
  ...by,
})

const verifications = ({ provenance }: CustomerRecord) =>
  Object.fromEntries(Object.entries(provenance).map(([key, entry]) => [key, entry.verification]))

describe('values checked again (DQ-07)', () => {
  it('are those that nobody could check', () => {
    expect(pendingKeys(record)).to.deep.equal([
      'company.number',
      'company.address',
      'contact.email',
    ])
  })

  it('come after growing pauses, and end with a person', () => {
    const minutes = [0, 1, 2, 3, 4, 5].map(
      (attempts) => (Date.parse(nextRecheckAt(attempts, at)) - Date.parse(at)) / 60_000,
    )
    expect(minutes).to.deep.equal([5, 30, 120, 480, 1440, 1440])
    expect([4, 5].map(isLastRecheck)).to.deep.equal([false, true])
  })

  it('stay as they are while the source is silent', () => {
    const silent = { outcome: 'unavailable', sourceId: 'x' } as const
    expect(withCompanyLookup(record, silent)).to.equal(record)
    expect(withAddressLookup(record, 'company.address', silent)).to.equal(record)
    const unknown = { answer: 'unknown', ...by } as const
    expect(withMailDomain(record, 'contact.email', unknown)).to.equal(record)
    const { company: _company, ...person } = record
    expect(withCompanyLookup(person, found())).to.equal(person)
  })

  it('agree with the register, with its name and the time', () => {
    const after = withCompanyLookup(record, found({ advertisingProtected: true }))
    expect(verifications(after)).to.deep.equal({
      'company.number': 'register',
      'company.name': 'register',
      'company.legalForm': 'register',
      'company.address': 'register',
      'contact.email': 'pending',
    })
    expect(after.provenance['company.name']).to.include({
      source: 'customer',
      sourceId: 'some-register',
      checkedAt: fetchedAt,
    })
    expect(after.status).to.equal('complete')
    expect(after.company).to.include({ status: 'active', advertisingProtected: true })
  })

  it('that differ keep both values and go to a person', () => {
    const other = { ...place, street: 'Nørregade 1' }
    const after = withCompanyLookup(record, found({ name: 'Sydlys ApS', address: other }))
    expect(after.company).to.deep.include({ name: 'Nordlys ApS', address: place })
    expect(after.provenance['company.name']).to.deep.include({
      verification: 'differs',
      stated: 'Sydlys ApS',
      statedBy: { source: 'register', sourceId: 'some-register', at: fetchedAt },
    })
    expect(after.status).to.equal('in-review')
    expect(after.reviewReasons).to.deep.equal(['differs:company.name', 'differs:company.address'])
  })

  it('a branch, another legal form: the register has another value', () => {
    const after = withCompanyLookup(record, found({ number: '88888880', legalForm: 'A/S' }))
    expect(after.reviewReasons).to.deep.equal([
      'differs:company.number',
      'differs:company.legalForm',
    ])
  })

  it('leave alone what the register filled, what differs already, and what it does not tell', () => {
    const before = {
      ...record,
      provenance: {
        'company.number': stands('pending'),
        'company.name': { ...stands('register'), source: 'register' as const },
        'company.address': stands('differs'),
      },
    }
    const { address: _address, ...bare } = registered
    const empty = { ...bare, name: ' ', legalForm: 'something else' }
    for (const lookup of [found({ name: 'X', legalForm: 'YY' }), { ...found(), company: empty }]) {
      const after = withCompanyLookup(before, lookup)
      expect(verifications(after)).to.deep.equal({
        'company.number': 'register',
        'company.name': 'register',
        'company.address': 'differs',
      })
    }
    const noStreet = found({ address: { ...place, street: '' } })
    expect(
      withCompanyLookup(record, noStreet).provenance['company.address']?.verification,
    ).to.equal('pending')
    const noCode = found({ address: { ...place, postalCode: '' } })
    expect(withCompanyLookup(record, noCode).status).to.equal('complete')
  })

  it('a masked number is not compared (ID-03)', () => {
    const masked = { ...record, company: { ...company, number: '••••••-••••' } }
    const after = withCompanyLookup(masked, found())
    expect(after.status).to.equal('complete')
    expect(JSON.stringify(after)).to.not.include('12345674')
  })

  it('a closed company goes to a person (DQ-08), an unknown number too', () => {
    expect(withCompanyLookup(record, found({ status: 'bankrupt' })).reviewReasons).to.deep.equal([
      'company-bankrupt',
    ])
    const missing = withCompanyLookup(record, { outcome: 'notFound', ...by })
    expect(missing.reviewReasons).to.deep.equal(['differs:company.number', 'not-in-register'])
    expect(missing.provenance['company.number']).to.not.have.property('stated')
  })

  it('an address is confirmed, likelier otherwise, unknown, or of a country without a directory', () => {
    const key = 'company.address'
    const after = (lookup: Parameters<typeof withAddressLookup>[2]) => {
      const { provenance, reviewReasons } = withAddressLookup(record, key, lookup)
      return [provenance[key]?.verification, provenance[key]?.stated, reviewReasons]
    }
    const likelier = { ...place, postalCode: '8200' }
    expect(after({ outcome: 'confirmed', address: place, ...by })[0]).to.equal('register')
    expect(after({ outcome: 'suggested', address: likelier, ...by })).to.deep.equal([
      'differs',
      likelier,
      ['differs:company.address'],
    ])
    expect(after({ outcome: 'notFound', ...by })[0]).to.equal('differs')
    expect(after({ outcome: 'unknown', ...by })[0]).to.equal('checked')
    expect(after(undefined)[0]).to.equal('unverified')
    const lookup = { outcome: 'confirmed', address: place, ...by } as const
    expect(withAddressLookup(record, 'person.address', lookup)).to.equal(record)
  })

  it('an e-mail domain takes mail or does not', () => {
    const key = 'contact.email'
    const after = (answer: 'deliverable' | 'noMail') =>
      withMailDomain(record, key, { answer, ...by })
    expect(after('deliverable').provenance[key]).to.include({
      verification: 'checked',
      checkedAt: fetchedAt,
    })
    expect(after('noMail').reviewReasons).to.deep.equal(['differs:contact.email'])
  })

  it('that nobody answers for days are the customer’s word alone, and a person looks', () => {
    const after = withoutAnswer(record)
    expect(pendingKeys(after)).to.deep.equal([])
    expect(after.provenance['company.number']?.verification).to.equal('unverified')
    expect(after.reviewReasons).to.deep.equal(['unverified'])
    expect(withoutAnswer(withoutAnswer(record)).reviewReasons).to.deep.equal(['unverified'])
  })
})

describe('a record made again after a check', () => {
  const prepaid = { ...record, payment: 'prepayment' } as const

  it('keeps what the check found, and what a person has to look at, but for credit', () => {
    const checked = withCompanyLookup(
      { ...record, reviewReasons: ['credit:referred'] },
      found({ name: 'Sydlys ApS', advertisingProtected: true }),
    )
    const kept = keepRechecked(checked, prepaid)
    expect(kept.provenance['company.name']).to.deep.equal(checked.provenance['company.name'])
    expect(kept.provenance['contact.email']?.verification).to.equal('pending')
    expect(kept).to.deep.include({ status: 'in-review', reviewReasons: ['differs:company.name'] })
    expect(kept.company).to.include({ status: 'active', advertisingProtected: true })
  })

  it('is as it was made when nothing was checked', () => {
    expect(keepRechecked(record, prepaid)).to.equal(prepaid)
  })

  it('of a private person, and one that was given up', () => {
    const { company: _company, ...person } = withoutAnswer(record)
    const { company: _made, ...made } = prepaid
    const kept = keepRechecked(person, made)
    expect(kept.reviewReasons).to.deep.equal(['unverified'])
    expect(kept).to.not.have.property('company')
    const { reviewReasons: _none, ...silent } = withMailDomain(record, 'contact.email', {
      answer: 'deliverable',
      ...by,
    })
    expect(keepRechecked(silent, prepaid)).to.not.have.property('reviewReasons')
  })

  it('keeps what was changed since, and no difference that was settled by it', () => {
    const provenance = {
      ...record.provenance,
      'contact.email': { ...stands('checked'), channel: 'sms' },
    }
    const changedAt = '2026-11-23T10:00:00.000Z'
    const contact = { name: 'Ola Prøve', phone: '+4520123456', email: 'ny@prove.example' }
    const changed = { ...record, contact, provenance, changedAt }
    const made = {
      ...prepaid,
      status: 'in-review' as const,
      reviewReasons: ['differs:contact.email'],
      provenance: {
        ...record.provenance,
        payment: stands('checked'),
        'contact.landline': stands('checked'),
      },
    }
    const kept = keepRechecked(changed, made)
    expect(kept).to.deep.include({ contact, changedAt, status: 'complete', payment: 'prepayment' })
    expect(kept.provenance).to.deep.equal({ payment: stands('checked'), ...provenance })
  })
})
