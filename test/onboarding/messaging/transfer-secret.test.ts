import { expect } from 'chai'
import fc from 'fast-check'
import {
  newTransferCode,
  newTransferToken,
  readTransferCode,
  readTransferToken,
  transferSecret,
} from '../../../onboarding/messaging/transfer-secret.ts'

/** Gives the bytes one by one, then zeroes. */
const bytes = (...values: readonly number[]) => {
  const left = [...values]
  return (count: number) => Uint8Array.from({ length: count }, () => left.shift() ?? 0)
}

describe('secrets of links and codes (CH-07)', () => {
  it('a code has nine letters that cannot be misread, the first no digit', () => {
    expect(newTransferCode(bytes(0, 1, 8, 9, 10))).to.equal('BCD-222-222')
  })

  it('draws again where some letters would be likelier than others', () => {
    expect(newTransferCode(bytes(255, 243, 8, 8, 8, 8, 8, 8, 8, 8, 8))).to.equal('BBB-BBB-BBB')
    expect(newTransferCode((count) => (count === 1 ? Uint8Array.of(9) : Uint8Array.of()))).to.equal(
      'CCC-CCC-CCC',
    )
  })

  it('every code is read back, in any case and grouping', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 40, maxLength: 40 }), (random) => {
        const code = newTransferCode(bytes(8, ...random))
        const plain = code.replaceAll('-', '')
        for (const typed of [code, code.toLowerCase(), ` ${plain} `, code.replaceAll('-', ' ')]) {
          expect(readTransferCode(typed)).to.equal(plain)
          expect(transferSecret(typed)).to.equal(plain)
        }
      }),
    )
  })

  it('numbers, references, words and sentences are no codes', () => {
    const texts = [
      '12345674',
      '234 567 892',
      'BCDF-2345',
      'Skovgaard',
      'BCD-FGH-JKM er min kode',
      '',
    ]
    for (const text of texts) expect(readTransferCode(text), text).to.equal(undefined)
  })

  it('a token has 128 bits and stands in a URL as it is', () => {
    const token = newTransferToken(bytes(251, 255, 254))
    expect(token).to.match(/^[\w-]{22}$/)
    expect(readTransferToken(token)).to.equal(token)
    expect(transferSecret(token)).to.equal(token)
    expect(readTransferToken(`${token}x`)).to.equal(undefined)
  })
})
