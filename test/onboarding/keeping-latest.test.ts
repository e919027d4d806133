import { expect } from 'chai'
import { keepingLatest, keepingLatestOf } from '../../onboarding/keeping-latest.ts'

describe('a function that keeps its latest answer', () => {
  const made: string[] = []
  const join = keepingLatest((one: { a: string }, other: { b: string }) => {
    made.push(one.a + other.b)
    return one.a + other.b
  })
  const [x, y] = [{ a: 'x' }, { a: 'y' }]
  const [z, w] = [{ b: 'z' }, { b: 'w' }]

  it('works once for the same two things', () => {
    expect([join(x, z), join(x, z)]).to.deep.equal(['xz', 'xz'])
    expect(made).to.deep.equal(['xz'])
  })

  it('works again when either is another one, even one that looks the same', () => {
    expect([join(y, z), join(y, w), join({ ...y }, w)]).to.deep.equal(['yz', 'yw', 'yw'])
    expect(made).to.deep.equal(['xz', 'yz', 'yw', 'yw'])
  })
})

describe('what is worked out of one thing', () => {
  it('is worked out once, until another thing has taken its place', () => {
    const made: number[] = []
    const count = keepingLatestOf((one: { readonly at: number }) => {
      made.push(one.at)
      return one.at * 10
    })
    const [first, second] = [{ at: 1 }, { at: 2 }]
    expect([first, first, second, first].map(count)).to.deep.equal([10, 10, 20, 10])
    expect(made).to.deep.equal([1, 2, 1])
  })
})
