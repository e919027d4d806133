import { expect } from 'chai'
import type { Answer } from '../../../onboarding/answer.ts'
import {
  claimOfRow,
  importedCompletion,
  otherValues,
  rowIdentity,
} from '../../../onboarding/import/imported-customer.ts'
import type { ReadCustomer } from '../../../onboarding/import/read-customer-row.ts'
import { demoProfile } from '../../support/conversation.ts'

const at = '2026-11-25T10:00:00.000Z'
const said = (value: Answer['value'], source: Answer['source'] = 'import'): Answer => ({
  value,
  source,
  channel: 'import',
  at,
  verification: 'checked',
})

const address = { street: 'Storgata 1', postalCode: '0155', city: 'Oslo', country: 'NO' }

const person = (more: Partial<ReadCustomer> = {}): ReadCustomer => ({
  country: 'NO',
  customerType: 'private',
  language: 'no',
  leftOut: [],
  answers: {
    country: said('NO'),
    customerType: said('private'),
    payment: said('invoice', 'profile'),
    'person.name': said('Kari Prøve'),
    'person.address': said(address),
    'person.phone': said('+4740600000'),
    'person.email': said('kari@prove.example'),
    'invoice.channel': said('email', 'profile'),
    'invoice.email': said('kari@prove.example', 'profile'),
  },
  ...more,
})

const as = {
  caseId: 'case',
  reference: 'BCDF-2345',
  at,
  profile: demoProfile,
  attributionOf: () => undefined,
}

describe('an imported customer', () => {
  it('has the source import, no credit, and no notice that nobody was shown', () => {
    const { record, evidence, event, claim, conversation } = importedCompletion(person(), as, [])
    expect(record).to.include({ status: 'complete', language: 'no', reference: 'BCDF-2345' })
    expect(record.provenance['person.phone']).to.include({ source: 'import', channel: 'import' })
    expect(record.provenance['payment']).to.include({ source: 'profile' })
    expect(record.credit).to.equal(undefined)
    expect(record.notices).to.deep.equal([])
    expect(evidence).to.deep.equal([])
    expect([event.type, claim, conversation]).to.deep.equal(['customer.created', undefined, ''])
  })

  it('DQ-03: somebody who may be here already goes before a person with the other’s reference', () => {
    const { record, event } = importedCompletion(person(), as, ['GHJK-6789'])
    expect(record.status).to.equal('in-review')
    expect(record.reviewReasons).to.deep.equal(['possible-duplicate:GHJK-6789'])
    expect(event.type).to.equal('customer.in-review')
  })

  it('is known again by the seller’s id, else by everything that the file says', () => {
    expect(rowIdentity(person({ customerId: '17' }))).to.equal('id|17')
    const { answers } = person()
    const other = { ...answers, 'person.phone': said('+4740600001') }
    const proposed = { ...answers, payment: said('prepayment', 'profile') }
    const turned = Object.fromEntries(Object.entries(answers).reverse())
    expect(rowIdentity(person({ answers: turned }))).to.equal(rowIdentity(person()))
    expect(rowIdentity(person({ answers: proposed }))).to.equal(rowIdentity(person()))
    expect(rowIdentity(person({ answers: other }))).to.not.equal(rowIdentity(person()))
  })

  it('claims its company by the number itself, a sole trader by the one in the vault', () => {
    const answers = { ...person().answers, 'company.number': said('••••••-••••') }
    expect(claimOfRow(person({ answers, country: 'SE', secret: '198112289874' }))).to.equal(
      'SE:198112289874',
    )
    expect(claimOfRow(person())).to.equal(undefined)
    const company = person({ answers: { ...answers, 'company.number': said('12345674') } })
    expect(importedCompletion(company, as, []).claim).to.equal('NO:12345674')
  })

  it('DQ-11: what the file says otherwise about a known customer is named, and nothing else', () => {
    const { record } = importedCompletion(person(), as, [])
    expect(otherValues(person(), record)).to.deep.equal([])
    const answers = { ...person().answers, 'person.phone': said('+4740600001') }
    expect(otherValues(person({ answers }), record)).to.deep.equal([
      { key: 'person.phone', reason: 'otherValue' },
    ])
    expect(otherValues(person({ answers }), { ...record, status: 'erased' })).to.deep.equal([])
  })
})
