import { expect } from 'chai'
import {
  undone,
  withAnswers,
  withDerivedAnswers,
  withoutAnswers,
} from '../../onboarding/answering.ts'
import type { Answer } from '../../onboarding/answer.ts'
import { newCase, type CaseState } from '../../onboarding/case-state.ts'

const empty = newCase({
  caseId: 'case-1',
  conversation: 'webchat:1',
  reference: 'BCDF-2345',
  language: 'da',
  channel: 'webchat',
  at: '2026-11-23T10:00:00.000Z',
  definition: 'd1',
})

const said = (value: Answer['value'], source: Answer['source'] = 'customer'): Answer => ({
  value,
  source,
  channel: 'webchat',
  at: '2026-11-23T10:00:00.000Z',
  verification: 'checked',
})

const values = (state: CaseState) =>
  Object.fromEntries(Object.entries(state.answers).map(([key, answer]) => [key, answer.value]))

describe('answers', () => {
  const named = withAnswers(empty, { 'contact.name': said('Mette Sørensen') })

  it('keep the value they replace', () => {
    const changed = withAnswers(named, { 'contact.name': said('Mette Sørensen Holm') })
    expect(changed.answers['contact.name']?.previous).to.equal('Mette Sørensen')
  })

  it('leave every other answer byte-identical when one is corrected', () => {
    const both = withAnswers(named, { 'contact.phone': said('+4520123456') })
    const changed = withAnswers(both, { 'contact.phone': said('+4520123457') })
    expect(changed.answers['contact.name']).to.equal(both.answers['contact.name'])
  })

  it('said again with the same value are no step to undo', () => {
    const again = withAnswers(named, { 'contact.name': said('Mette Sørensen') })
    expect(again.undo).to.have.length(1)
  })

  it('answer a field that was left out before', () => {
    const skipped: CaseState = { ...named, skipped: ['contact.landline'] }
    expect(withAnswers(skipped, { 'contact.landline': said('+4722222222') }).skipped).to.deep.equal(
      [],
    )
  })

  it('that a register gave fall away when the number they hang on changes, typed ones stay', () => {
    const number = withAnswers(empty, { 'company.number': said('12345674') })
    const filled = withDerivedAnswers(number, {
      'company.name': said('Nordlys ApS', 'register'),
      'company.address': said({
        street: 'Vestergade 3',
        postalCode: '8000',
        city: 'Aarhus C',
        country: 'DK',
      }),
    })
    const changed = withAnswers(filled, { 'company.number': said('87654321') })
    expect(Object.keys(values(changed))).to.deep.equal(['company.number', 'company.address'])
  })

  it('of a company fall away with its country', () => {
    const company = withAnswers(empty, { country: said('DK'), 'company.number': said('12345674') })
    expect(values(withAnswers(company, { country: said('NO') }))).to.deep.equal({ country: 'NO' })
  })
})

describe('answers that are taken out', () => {
  const company = withAnswers(empty, {
    'company.number': said('12345674'),
    'company.address': { ...said('Vestergade 3'), verification: 'differs' },
  })

  it('are one step with those that are put otherwise, and undo brings them back', () => {
    const gone = ['company.number', 'company.legalForm']
    const out = withoutAnswers(company, gone, { 'company.address': said('Vestergade 3') })
    expect(Object.keys(out.answers)).to.deep.equal(['company.address'])
    expect(out.answers['company.address']?.verification).to.equal('checked')
    expect(undone(out)?.state.answers).to.deep.equal(company.answers)
  })

  it('leave the others as they are', () => {
    const out = withoutAnswers(company, ['company.number'])
    expect(out.answers).to.deep.equal({ 'company.address': company.answers['company.address'] })
  })
})

describe('undo', () => {
  it('takes back the last step with all that a look-up filled in it', () => {
    const number = withAnswers(empty, { 'company.number': said('12345674') })
    const filled = withDerivedAnswers(number, { 'company.name': said('Nordlys ApS', 'register') })
    expect(undone(filled)?.state.answers).to.deep.equal({})
    expect(undone(filled)?.keys).to.have.members(['company.number', 'company.name'])
  })

  it('restores what stood there before', () => {
    const one = withAnswers(empty, { 'contact.name': said('Mette Sørensen') })
    const two = withAnswers(one, { 'contact.name': said('Jens Holm') })
    expect(undone(two)?.state.answers).to.deep.equal(one.answers)
  })

  it('has nothing to take back at the start', () => {
    expect(undone(empty)).to.equal(undefined)
  })

  it('reaches five steps back', () => {
    let state = empty
    for (let step = 0; step < 9; step += 1) {
      state = withAnswers(state, { 'contact.name': said(`Name ${'x'.repeat(step)}`) })
    }
    expect(state.undo).to.have.length(5)
  })

  it('knows no step where nothing was derived', () => {
    expect(withDerivedAnswers(empty, {})).to.equal(empty)
  })

  it('of derived values works without an earlier step', () => {
    const derived = withDerivedAnswers(empty, { 'company.name': said('Nordlys ApS', 'register') })
    expect(undone(derived)?.state.answers).to.deep.equal({})
  })
})
