import { expect } from 'chai'
import { senderIdForm, senderIdProblems } from '../../../onboarding/messaging/sender-id.ts'
import type { CountryCode } from '../../../onboarding/vocabulary.ts'

describe('senders of text messages', () => {
  for (const [id, form] of [
    ['+4592450000', 'number'],
    ['+46700000000', 'number'],
    ['1234', 'short-code'],
    ['71234', 'short-code'],
    ['Nordhavn', 'name'],
    ['Nordhavn 24', 'name'],
    ['4592450000', undefined],
    ['+0092450000', undefined],
    ['Nordhavn & Søn', undefined],
    ['Nordhavn Handel', undefined],
    ['', undefined],
  ] as const) {
    it(`SM-03: "${id}" is ${form ?? 'nothing that operators take'}`, () => {
      expect(senderIdForm(id)).to.equal(form)
    })
  }

  const problems = (id: string, countries: readonly CountryCode[], replies = true) =>
    senderIdProblems(id, { countries, replies })

  it('SM-03: a number can be used everywhere, and answered', () => {
    expect(problems('+4592450000', ['DK', 'SE', 'NO'])).to.deep.equal([])
  })

  it('SM-03: a name cannot be answered', () => {
    expect(problems('Nordhavn', ['DK'])).to.deep.equal([
      'a name cannot be answered: use a number, or set messages.replies: false',
    ])
    expect(problems('Nordhavn', ['DK'], false)).to.deep.equal([])
  })

  it('SM-02: a name says who writes', () => {
    for (const name of ['INFO', 'Sms', 'kode ']) {
      expect(problems(name, ['NO'], false)).to.deep.equal(['a name must say who writes'])
    }
  })

  it('SM-03: a short code belongs to one country, and has its length', () => {
    expect(problems('1234', ['DK'])).to.deep.equal([])
    expect(problems('71234', ['SE'])).to.deep.equal([])
    expect(problems('1234', ['NO'])).to.deep.equal([])
    expect(problems('71234', ['DK'])).to.deep.equal(['no short code of DK has so many digits'])
    expect(problems('1234', ['DK', 'SE'])).to.deep.equal([
      'a short code works in one country only',
      'no short code of SE has so many digits',
    ])
  })

  it('anything else is told what there is', () => {
    expect(problems('Nordhavn & Søn', ['DK'])).to.have.length(1)
  })
})
