import { expect } from 'chai'
import type { Answer } from '../../onboarding/answer.ts'
import { buildRecord, reviewReasons, subjectOf } from '../../onboarding/build-record.ts'
import { newCase, type CaseState } from '../../onboarding/case-state.ts'
import { OnboardingError } from '../../onboarding/errors.ts'
import type { CreditOutcome } from '../../onboarding/record.ts'
import { demoProfile } from '../support/conversation.ts'

const { policy } = demoProfile.credit
const at = '2026-11-23T10:00:00.000Z'
const nlod = { text: 'Inneholder data …', licence: 'NLOD 2.0', url: 'https://data.norge.no/nlod' }
const details = {
  profile: demoProfile,
  createdAt: at,
  demo: ['demo-register'],
  attributionOf: (sourceId: string) => (sourceId === 'brreg' ? nlod : undefined),
}

const said = (value: Answer['value'], more: Partial<Answer> = {}): Answer => ({
  value,
  source: 'customer',
  channel: 'webchat',
  at,
  verification: 'checked',
  ...more,
})

const address = { street: 'Vestergade 3', postalCode: '8000', city: 'Aarhus C', country: 'DK' }

function state(answers: Record<string, Answer>, more: Partial<CaseState> = {}): CaseState {
  return {
    ...newCase({
      caseId: 'case-1',
      conversation: 'webchat:1',
      reference: 'BCDF-2345',
      language: 'da',
      channel: 'webchat',
      at,
      definition: 'd1',
    }),
    answers,
    ...more,
  }
}

const business = {
  country: said('DK'),
  customerType: said('business'),
  'company.number': said('12345674', { verification: 'register', said: '12 34 56 74' }),
  'company.name': said('Nordlys ApS', {
    source: 'register',
    sourceId: 'demo-register',
    verification: 'register',
  }),
  'company.legalForm': said('ApS', { source: 'register' }),
  'company.address': said(address),
  'contact.name': said('Mette Sørensen', { by: 'staff-1', source: 'staff' }),
  'contact.phone': said('+4520123456'),
  'contact.email': said('mette@nordlys.example.dk'),
}

const credit: CreditOutcome = {
  status: 'approved',
  limit: 10000,
  currency: 'DKK',
  paymentDays: 14,
  rules: ['score-good'],
  policyVersion: 'demo-1',
  routineVersion: 'routine-1',
  bureau: 'Demo Bureau',
  at,
  amount: 5000,
}

describe('the record', () => {
  const record = buildRecord(
    state(business, {
      credit,
      confirmed: { at: '2026-11-23T10:05:00.000Z', summaryHash: 'h' },
      company: {
        outcome: 'found',
        sourceId: 'demo-register',
        fetchedAt: at,
        number: '12345674',
        status: 'active',
        advertisingProtected: true,
      },
      notices: [
        {
          eventId: 'n1',
          kind: 'shown',
          noticeId: 'firstLayer',
          version: '1',
          language: 'da',
          sha256: 'x',
          channel: 'webchat',
          at,
          method: 'rendered',
        },
      ],
    }),
    details,
  )

  it('holds every value under its field key', () => {
    expect(record).to.deep.include({
      reference: 'BCDF-2345',
      status: 'complete',
      country: 'DK',
      customerType: 'business',
      payment: 'invoice',
      contact: { name: 'Mette Sørensen', phone: '+4520123456', email: 'mette@nordlys.example.dk' },
      invoice: { channel: 'email', email: 'mette@nordlys.example.dk' },
      credit,
      demo: ['demo-register'],
    })
  })

  it('DQ-13: shows the advertising protection and status of the company', () => {
    expect(record.company).to.include({
      name: 'Nordlys ApS',
      advertisingProtected: true,
      status: 'active',
    })
  })

  it('DQ-01: an electronic invoice that was proposed is said by the directory that knew', () => {
    const company = {
      outcome: 'found',
      sourceId: 'demo-register',
      fetchedAt: at,
      number: '12345674',
      eInvoice: { participant: '0184:DK12345674', sourceId: 'peppol', fetchedAt: at },
    } as const
    const { invoice, provenance } = buildRecord(state(business, { company }), details)
    expect(invoice).to.deep.equal({ channel: 'peppol', peppol: '0184:DK12345674' })
    for (const key of ['invoice.channel', 'invoice.peppol']) {
      expect(provenance[key]).to.deep.equal({
        source: 'register',
        sourceId: 'peppol',
        channel: 'webchat',
        at,
        verification: 'register',
      })
    }
  })

  it('DQ-01: says where each value comes from; a proposal is the seller’s, confirmed by the customer', () => {
    expect(record.provenance['company.name']).to.include({
      source: 'register',
      sourceId: 'demo-register',
    })
    expect(record.provenance['company.number']).to.include({
      source: 'customer',
      said: '12 34 56 74',
    })
    expect(record.provenance['contact.name']).to.include({ source: 'staff', by: 'staff-1' })
    expect(record.provenance['payment']).to.include({
      source: 'profile',
      at: '2026-11-23T10:05:00.000Z',
    })
  })

  it('names the notices shown, without how they were answered', () => {
    expect(record.notices[0]).to.include({ noticeId: 'firstLayer', sha256: 'x' })
    expect(record.notices[0]).not.to.have.property('method')
  })

  it('leaves out what no longer applies', () => {
    const changed = buildRecord(
      state({
        ...business,
        'person.name': said('Mette Sørensen'),
        'invoice.gln': said('5790000000005'),
      }),
      details,
    )
    expect(changed.person).to.equal(undefined)
    expect(changed.invoice).not.to.have.property('gln')
    expect(changed.provenance).not.to.have.property('person.name')
  })

  it('ID-09: says that a national number was given, never the number', () => {
    const person = buildRecord(
      state({
        country: said('SE'),
        customerType: said('private'),
        payment: said('invoice'),
        'person.name': said('Åsa Öberg'),
        'person.nationalNumber': said('••••••-••••'),
      }),
      { ...details, demo: [] },
    )
    expect(person.person?.nationalNumber).to.equal('given')
    expect(person).not.to.have.property('demo')
    expect(person).not.to.have.property('company')
  })

  it('keeps both values where customer and register differ (DQ-07)', () => {
    const differing = {
      ...business,
      'company.name': said('Nordlyset ApS', { verification: 'differs', stated: 'Nordlys ApS' }),
    }
    const reviewed = buildRecord(state(differing), details)
    expect(reviewed.status).to.equal('in-review')
    expect(reviewed.reviewReasons).to.deep.equal(['differs:company.name'])
    expect(reviewed.provenance['company.name']).to.include({ stated: 'Nordlys ApS' })
  })

  it('GD-07: a register’s value carries what its owner wants said, beside a kept one too', () => {
    const fromBrreg = { source: 'register', sourceId: 'brreg', at } as const
    const { provenance } = buildRecord(
      state({
        ...business,
        'company.name': said('Nordlys ApS', fromBrreg),
        'company.address': said(address, { verification: 'differs', statedBy: fromBrreg }),
      }),
      details,
    )
    expect(provenance['company.name']?.attribution).to.deep.equal(nlod)
    expect(provenance['company.address']?.attribution).to.deep.equal(nlod)
    expect(provenance['company.number']).not.to.have.property('attribution')
  })

  it('is never built without country, type and payment', () => {
    expect(() => buildRecord(state({}), details)).to.throw(OnboardingError, 'record.incomplete')
  })

  it('keeps the cause of an error of ours for the log', () => {
    const cause = new Error('reset')
    expect(new OnboardingError('storage.unavailable', 'tables', cause).cause).to.equal(cause)
  })
})

describe('a person has to look', () => {
  it('when the register does not know the number that the customer insists on', () => {
    expect(reviewReasons(state(business, { insisted: '12345674' }), policy)).to.deep.equal([
      'not-in-register',
    ])
  })

  it('when the customer is not of age', () => {
    expect(reviewReasons(state(business, { underAge: true }), policy)).to.deep.equal(['under-age'])
  })

  it('when credit was anything but approved', () => {
    expect(
      reviewReasons(state(business, { credit: { ...credit, status: 'referred' } }), policy),
    ).to.deep.equal(['credit:referred'])
    expect(reviewReasons(state(business, { credit }), policy)).to.deep.equal([])
  })

  it('CR-10: a block at the bureau is told apart from bad credit', () => {
    for (const rules of [['bureau-block'], ['score-good', 'bureau-block-review']]) {
      const blocked: CreditOutcome = { ...credit, status: 'referred', rules }
      expect(reviewReasons(state(business, { credit: blocked }), policy)).to.deep.equal([
        'credit:blocked',
      ])
    }
  })

  it('CR-02: when nothing was assessed because an error of ours left the grounds wanting', () => {
    const ungrounded: CreditOutcome = { ...credit, status: 'referred', rules: ['no-grounds'] }
    expect(reviewReasons(state(business, { credit: ungrounded }), policy)).to.deep.equal([
      'credit:no-grounds',
    ])
  })
})

describe('the subject of a credit inquiry', () => {
  it('is the company or the person, with the address', () => {
    expect(subjectOf(state(business))).to.deep.equal({ name: 'Nordlys ApS', address })
    expect(subjectOf(state({ 'person.name': said('Åsa Öberg') }))).to.deep.equal({
      name: 'Åsa Öberg',
    })
    expect(subjectOf(state({}))).to.deep.equal({ name: '' })
  })
})

describe('a credit outcome that was reached without grounds', () => {
  it('CR-02 is a reason of its own for a person to look, whatever its status says', () => {
    const noGrounds: CreditOutcome = { ...credit, status: 'referred', rules: ['no-grounds'] }
    expect(reviewReasons(state(business, { credit: noGrounds }), policy)).to.deep.equal([
      'credit:no-grounds',
    ])
  })
})
