import { expect } from 'chai'
import { foreignCharacters, partsOf, unitsOf } from '../../../onboarding/messaging/sms-parts.ts'

describe('length of a text message (SM-16)', () => {
  it('Nordic letters cost one, brackets and the euro two', () => {
    expect(unitsOf('æøåÆØÅäöÄÖé')).to.equal(11)
    expect(unitsOf('[€]')).to.equal(6)
  })

  it('a letter outside the alphabet makes the whole message wide', () => {
    expect(foreignCharacters('Kovač ‘x’')).to.equal('č‘’')
    expect(unitsOf('Kovač')).to.equal(5)
    expect(partsOf(`${'a'.repeat(69)}č`)).to.equal(1)
    expect(partsOf(`${'a'.repeat(70)}č`)).to.equal(2)
    expect(partsOf(`${'a'.repeat(134)}č`)).to.equal(3)
  })

  it('160 fit into one, 153 into each of several', () => {
    expect(partsOf('a'.repeat(160))).to.equal(1)
    expect(partsOf('a'.repeat(161))).to.equal(2)
    expect(partsOf('a'.repeat(306))).to.equal(2)
    expect(partsOf('a'.repeat(307))).to.equal(3)
  })
})
