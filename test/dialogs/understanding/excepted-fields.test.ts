import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { summary } from './situations.ts'

const rows = [
  ['da', 'ja, på nær adressen', 'company.address'],
  ['da', 'ja, lige bortset fra husnummeret', 'company.address'],
  ['da', 'alt er rigtigt, med undtagelse af telefonen', 'contact.phone'],
  ['da', 'det passer alt sammen på nær navnet', 'contact.name'],
  ['sv', 'allt stämmer så när som på adressen', 'company.address'],
  ['sv', 'ja, med undantag för postnumret', 'company.address'],
  ['no', 'ja, så nær som adressen', 'company.address'],
  ['no', 'alt stemmer, med unntak av telefonen', 'contact.phone'],
  ['en', 'yes, all but the address', 'company.address'],
  ['en', 'yes, save for the postcode', 'company.address'],
  ['en', 'everything is fine with the exception of the phone', 'contact.phone'],
] as const

describe('a yes to all but one field', () => {
  for (const [language, said, target] of rows)
    it(`is a wish to change that one, and no whole yes (${language}): ${said}`, () => {
      const { assent, command, fills } = understand(said, summary(language))
      expect(command).to.deep.include({ name: 'change', target })
      expect(assent).to.equal('partly')
      expect(fills).to.deep.equal([])
    })

  it('and what only stands near a field changes nothing', () => {
    const said = [
      ['ja, adressen ligger nær stationen', 'da'],
      ['ja, telefonen er på', 'da'],
      ['ja, vi ligger nær Oslo', 'no'],
      ['yes, the address is near the bar', 'en'],
    ] as const
    for (const [text, language] of said)
      expect(understand(text, summary(language)).command, text).to.equal(undefined)
  })
})
