import { expect } from 'chai'
import fc from 'fast-check'
import { readReference } from '../../../onboarding/readers/reference.ts'
import { context, detailOf, reasonOf, valueOf } from './contexts.ts'

const longest = 50

describe('references on invoices', () => {
  for (const text of [
    'PO 4711',
    'INK-4471',
    '4711',
    'Skolekøkken 3',
    'Jörgen P, kostnadsställe 410',
    'Drift & Vedligehold',
    'afd. 4',
    'Anna Berg',
    '20123456',
    '李小龙',
    'a'.repeat(longest),
  ])
    it(`“${text}” is one, kept as typed`, () => {
      expect(valueOf(readReference(text, context('DK')))).to.equal(text)
    })

  it('blanks are tidied, and it is one line', () => {
    expect(valueOf(readReference('  PO\u00a04711\nKök  2 ', context('SE')))).to.equal(
      'PO 4711 Kök 2',
    )
  })

  for (const [text, reason] of [
    ['', 'empty'],
    [' \n ', 'empty'],
    ['–', 'wrongCharacters'],
    ['😀', 'wrongCharacters'],
    ['faktura@nordlys.example', 'wrongCharacters'],
    ['ref. mette@nordlys.example', 'wrongCharacters'],
    ['<b>PO 4711</b>', 'wrongCharacters'],
    ['a'.repeat(longest + 1), 'tooLong'],
  ] as const)
    it(`UX-22 “${text.slice(0, 30)}” is refused as ${reason}`, () => {
      expect(reasonOf(readReference(text, context('DK')))).to.equal(reason)
    })

  for (const [country, number] of [
    ['DK', '070761-4285'],
    ['SE', '811228-9874'],
    ['NO', '15076500565'],
  ] as const)
    it(`ID-07 a national number is none, beside whatever it stands (${country})`, () => {
      for (const text of [number, `ref ${number}`, `Anna ${number}`])
        expect(reasonOf(readReference(text, context(country))), text).to.equal(
          'nationalNumberInChat',
        )
    })

  it('counts characters as people do', () => {
    const text = '𝔸'.repeat(longest)
    expect(valueOf(readReference(text, context('NO')))).to.equal(text)
    expect(detailOf(readReference(`${text}𝔸`, context('NO')))).to.deep.equal({
      expected: longest,
      got: longest + 1,
    })
  })

  it('whatever is read is one line of at most fifty characters, and reads as itself again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const reading = readReference(text, context('SE'))
        if (!reading.ok) return
        expect(Array.from(reading.value).length).to.be.within(1, longest)
        expect(reading.value)
          .to.match(/[\p{L}\p{N}]/u)
          .and.not.include('\n')
        expect(valueOf(readReference(reading.value, context('SE')))).to.equal(reading.value)
      }),
    )
  })
})
