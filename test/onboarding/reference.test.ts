import { expect } from 'chai'
import fc from 'fast-check'
import { newReference, toReference } from '../../onboarding/reference.ts'

describe('reference numbers', () => {
  it('UX-21: can be read aloud: grouped 4-4, no vowels, no 0/O or 1/I/L', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
        expect(newReference(bytes)).to.match(
          /^[2-9BCDFGHJKMNPQRSTVWXZ]{4}-[2-9BCDFGHJKMNPQRSTVWXZ]{4}$/,
        )
      }),
    )
  })

  it('are found in any case, with or without dash and blanks', () => {
    for (const text of ['BCDF-2345', 'bcdf2345', ' bcdf 2345 ']) {
      expect(toReference(text)).to.equal('BCDF-2345')
    }
  })

  it('are not made of anything else', () => {
    for (const text of ['', 'BCDF-234', 'BCDF-234O', '../../etc']) {
      expect(toReference(text)).to.equal(undefined)
    }
  })
})
