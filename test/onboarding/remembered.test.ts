import { expect } from 'chai'
import { remembered } from '../../onboarding/remembered.ts'

describe('what is asked again and again', () => {
  it('is worked out once, until something else has taken its place', () => {
    const made: string[] = []
    const shout = remembered(2, (text) => {
      made.push(text)
      return text.toUpperCase()
    })
    expect(['a', 'b', 'a', 'b', 'c', 'b', 'a'].map(shout)).to.deep.equal([
      ...['A', 'B', 'A', 'B', 'C', 'B', 'A'],
    ])
    expect(made).to.deep.equal(['a', 'b', 'c', 'a'])
  })
})
