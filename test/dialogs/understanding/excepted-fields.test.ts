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

/** Several fields are named, and of one alone it is said that it is wrong. */
const oneWrong = [
  ['da', 'navn og adresse er ok men mobilnummeret er forkert', 'contact.phone'],
  ['da', 'mobil ok, mail ok, navn forkert', 'contact.name'],
  ['da', 'alt er rigtigt men ikke mobilen', 'contact.phone'],
  ['da', 'mailen til kontaktpersonen er forkert', 'contact.email'],
  ['sv', 'namn och adress är ok men mobilnumret är fel', 'contact.phone'],
  ['sv', 'allt stämmer, inte namnet', 'contact.name'],
  ['sv', 'alt stämmer men inte mobilnumret', 'contact.phone'],
  ['sv', 'mejlen till kontakten är fel', 'contact.email'],
  ['no', 'navn og adresse er greit men beløpet er feil', 'credit.amount'],
  ['no', 'mobil ja, mail ja, navn nei', 'contact.name'],
  ['no', 'alt stemmer, bare ikke mailen', 'contact.email'],
  ['no', 'kontakten sin mail er feil', 'contact.email'],
  ['en', 'the name and the address are ok but the mobile is wrong', 'contact.phone'],
  ['en', "everything's right but not the mobile", 'contact.phone'],
  ['en', "the contact person's mail is wrong", 'contact.email'],
  ['en', 'e-mail of the contact is wrong', 'contact.email'],
] as const

describe('a yes to all but one field', () => {
  for (const [language, said, target] of oneWrong)
    it(`opens the one that is wrong, and no other (${language}): ${said}`, () => {
      const { assent, command, fills } = understand(said, summary(language))
      expect(command).to.deep.equal({ name: 'change', target })
      expect(assent).not.to.equal('yes')
      expect(fills).to.deep.equal([])
    })

  it('opens all that stand in one list with what is wrong', () => {
    const both = [
      ['da', 'kontaktperson og mail er forkert', ['contact.name', 'contact.email']],
      ['sv', 'namnet rätt, mobilen fel, mejlen fel', ['contact.phone', 'contact.email']],
      ['no', 'adressen er fin, men beløpet og mailen er feil', ['credit.amount', 'contact.email']],
      ['en', 'address ok, mobile and email are wrong', ['contact.phone', 'contact.email']],
    ] as const
    for (const [language, said, [target, ...also]] of both)
      expect(understand(said, summary(language)).command, said).to.deep.equal({
        name: 'change',
        target,
        also,
      })
  })

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
