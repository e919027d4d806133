import { expect } from 'chai'
import { keepingLatest } from '../../onboarding/keeping-latest.ts'

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
