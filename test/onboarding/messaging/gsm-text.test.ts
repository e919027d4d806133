import { expect } from 'chai'
import fc from 'fast-check'
import { gsmText } from '../../../onboarding/messaging/gsm-text.ts'

describe('text messages (SM-15)', () => {
  const table: readonly (readonly [said: string, sent: string])[] = [
    ['5\u00A0000\u202Fkr\u2009.', '5 000 kr .'],
    ['\u22125', '-5'],
    ['1–2—3‑4', '1-2-3-4'],
    ['‘en’ “to” «tre»', '\'en\' "to" "tre"'],
    ['vent…', 'vent...'],
    ['a\u0308\u200B', 'ä'],
    ['æøåäö ÆØÅÄÖ é', 'æøåäö ÆØÅÄÖ é'],
    ['Kovač Müller', 'Kovač Müller'],
    ['• et → to', '- et -> to'],
  ]
  for (const [said, sent] of table) {
    it(`sends ${JSON.stringify(said)} as ${JSON.stringify(sent)}`, () => {
      expect(gsmText(said)).to.equal(sent)
    })
  }

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(gsmText(gsmText(text))).to.equal(gsmText(text))
      }),
    )
  })
})
