import { expect } from 'chai'
import fc from 'fast-check'
import {
  differenceBetween,
  type Segment,
} from '../../../../onboarding/call/read-back/difference.ts'

const marked = (segments: readonly Segment[]): string =>
  segments.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(' ')

const shown = (stated: string, registered: string) => {
  const difference = differenceBetween(stated, registered)
  return [marked(difference.stated), marked(difference.registered)]
}

describe('the difference to the register', () => {
  it('CA-05 is shown word by word', () => {
    expect(shown('Vestergade 12, 8000 Aarhus C', 'Vestergade 21, 8000 Aarhus C')).to.deep.equal([
      'Vestergade [12,] 8000 Aarhus C',
      'Vestergade [21,] 8000 Aarhus C',
    ])
    expect(shown('Nordlys Byg', 'Nordlys Byg og Anlæg ApS')).to.deep.equal([
      'Nordlys Byg',
      'Nordlys Byg [og Anlæg ApS]',
    ])
    expect(shown('Firma Nordlys Byg', 'Nordlys Byg')).to.deep.equal([
      '[Firma] Nordlys Byg',
      'Nordlys Byg',
    ])
    expect(shown('a x b', 'b y a')).to.deep.equal(['[a x] b', 'b [y a]'])
  })

  it('is none for capitals and commas', () => {
    expect(shown('vestergade 12 8000 AARHUS', 'Vestergade 12, 8000 Aarhus')).to.deep.equal([
      'vestergade 12 8000 AARHUS',
      'Vestergade 12, 8000 Aarhus',
    ])
  })

  it('loses no word, and is the same from both sides', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { stated, registered } = differenceBetween(one.join(' '), other.join(' '))
        const whole = (segments: readonly Segment[]) => segments.map((part) => part.text).join(' ')
        const common = (segments: readonly Segment[]) =>
          whole(segments.filter(({ differs }) => !differs))
        expect(whole(stated)).to.equal(one.join(' '))
        expect(whole(registered)).to.equal(other.join(' '))
        expect(common(stated)).to.equal(common(registered))
      }),
    )
  })
})
