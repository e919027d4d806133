import { expect } from 'chai'
import type { Answer } from '../../onboarding/answer.ts'
import { carriedOver } from '../../onboarding/carry-over.ts'

const said = (value: string): Answer => ({
  value,
  source: 'customer',
  channel: 'webchat',
  at: '2026-11-23T10:00:00.000Z',
  verification: 'checked',
})

describe('UX-12: what somebody said of themselves is not asked again', () => {
  const name = said('Lars Holm')

  it('when they turn out to buy for a company', () => {
    const answers = { customerType: said('business'), 'person.name': name }
    expect(carriedOver(answers)).to.deep.equal({ 'contact.name': name })
  })

  it('when they turn out to buy for themselves', () => {
    const answers = { customerType: said('private'), 'contact.name': name }
    expect(carriedOver(answers)).to.deep.equal({ 'person.name': name })
  })

  it('but never over an answer that stands, nor before the type is known', () => {
    const other = said('Mette Sørensen')
    const answers = { customerType: said('business'), 'person.name': name, 'contact.name': other }
    expect(carriedOver(answers)).to.deep.equal({})
    expect(carriedOver({ 'person.name': name })).to.deep.equal({})
  })
})
