import { expect } from 'chai'
import type { Answer } from '../../onboarding/answer.ts'
import { newCase, type CaseState } from '../../onboarding/case-state.ts'
import { definitionVersion } from '../../onboarding/definition-version.ts'
import { resumeCase } from '../../onboarding/resume-case.ts'
import { demoProfile } from '../support/conversation.ts'

const today = {
  profile: demoProfile,
  now: () => new Date('2026-11-23T10:00:00Z'),
  testSeries: true,
}

const answer = (value: Answer['value']): Answer => ({
  value,
  source: 'customer',
  channel: 'webchat',
  at: '2026-11-22T10:00:00.000Z',
  verification: 'checked',
})

function parked(answers: Record<string, Answer['value']>, definition: string): CaseState {
  return {
    ...newCase({
      caseId: 'case-1',
      conversation: 'webchat:1',
      reference: 'BCDF-2345',
      language: 'da',
      channel: 'webchat',
      at: '2026-11-22T10:00:00.000Z',
      definition,
    }),
    answers: Object.fromEntries(
      Object.entries(answers).map(([key, value]) => [key, answer(value)]),
    ),
  }
}

const address = { street: 'Vestergade 3', postalCode: '8000', city: 'Aarhus C', country: 'DK' }

describe('a deploy in mid-conversation', () => {
  it('leaves the state alone when the field list is the same', () => {
    const state = parked({ country: 'DK' }, definitionVersion)
    expect(resumeCase(state, today)).to.equal(state)
  })

  it('keeps every answer that still holds in its own field', () => {
    const answers = {
      country: 'DK',
      customerType: 'business',
      'company.number': '12345674',
      'company.address': address,
      'contact.phone': '+4520123456',
      'contact.email': 'mette@nordlys.example.dk',
      'credit.amount': 5000,
    }
    const resumed = resumeCase(parked(answers, 'older'), today)
    expect(
      Object.fromEntries(Object.entries(resumed.answers).map(([key, { value }]) => [key, value])),
    ).to.deep.equal(answers)
    expect(resumed.definition).to.equal(definitionVersion)
  })

  it('drops the answer of a removed field and what a tightened rule no longer accepts', () => {
    const resumed = resumeCase(
      parked({ country: 'DK', 'contact.fax': '1', 'contact.email': 'not an address' }, 'older'),
      today,
    )
    expect(Object.keys(resumed.answers)).to.deep.equal(['country'])
  })

  it('keeps what else was to be changed, without fields that are no longer there', () => {
    const changesLeft = ['contact.email', 'contact.fax']
    const resumed = resumeCase({ ...parked({ country: 'DK' }, 'older'), changesLeft }, today)
    expect(resumed.changesLeft).to.deep.equal(['contact.email'])
    expect(resumeCase(parked({ country: 'DK' }, 'older'), today)).to.not.have.property(
      'changesLeft',
    )
  })

  it('keeps a number that lies in the vault', () => {
    const resumed = resumeCase(
      parked(
        { country: 'SE', 'company.number': '••••••-••••', 'person.nationalNumber': '••••••-••••' },
        'older',
      ),
      today,
    )
    expect(Object.keys(resumed.answers)).to.have.length(3)
  })

  it('goes on with a change that was under way, if the field still exists', () => {
    expect(
      resumeCase({ ...parked({}, 'older'), changing: 'contact.name' }, today).changing,
    ).to.equal('contact.name')
    expect(
      resumeCase({ ...parked({}, 'older'), changing: 'contact.fax' }, today).changing,
    ).to.equal(undefined)
  })
})
