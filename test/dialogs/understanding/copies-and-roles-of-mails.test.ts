import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { business, summary, valuesIn, valuesOf } from './situations.ts'

describe('understanding: who gets a copy is in the place of nobody', () => {
  const rows = [
    ['da', 'kopi til min revisor lars@revisor.dk'],
    ['da', 'sæt lars@revisor.dk cc'],
    ['da', 'med lars@revisor.dk på kopi'],
    ['sv', 'cc min revisor på lars@revisor.se'],
    ['sv', 'skicka kopia till lars@revisor.se också'],
    ['sv', 'lägg lars@revisor.se på kopia'],
    ['no', 'kopi til lars@revisor.no'],
    ['no', 'send regnskapsføreren kopi på lars@revisor.no'],
    ['en', 'cc my accountant at lars@revisor.no'],
    ['en', 'please put lars@revisor.no in copy'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}"`, () => {
      for (const context of [
        summary(language),
        business('invoice.email', language, ['contact.email']),
        business('contact.email', language),
      ]) {
        const said = understand(text, context)
        expect(valuesOf(said)).to.deep.equal({})
        expect(said.elsewhere).to.equal('copies')
      }
    })

  const beside = [
    ['da', 'faktura@nordlys.dk, cc lars@revisor.dk', 'faktura@nordlys.dk'],
    ['sv', 'ekonomi@vret.se och kopia till lars@revisor.se', 'ekonomi@vret.se'],
    ['no', 'faktura@fjord.no med kopi til lars@revisor.no', 'faktura@fjord.no'],
    ['en', 'bills@fjord.no, copy to lars@revisor.no', 'bills@fjord.no'],
    ['da', 'kopishop@nordlys.dk', 'kopishop@nordlys.dk'],
    ['no', 'send meg en kopi på kari@fjord.no', 'kari@fjord.no'],
  ] as const
  for (const [language, text, mail] of beside)
    it(`${language}: in "${text}" ${mail} is the answer`, () => {
      const context = business('invoice.email', language, ['contact.email'])
      expect(valuesIn(text, context)).to.include({ 'invoice.email': mail })
      expect(valuesIn(text, context)).not.to.have.property('contact.email')
    })
})

describe('understanding: who gets the invoices is not whom we talk to', () => {
  const rows = [
    ['da', 'Marit får fakturaerne, marit@fjord.no'],
    ['da', 'det er Marit der betaler regningerne, marit@fjord.no'],
    ['da', 'marit@fjord.no er til fakturaer'],
    ['sv', 'Marit får fakturorna, marit@fjord.no'],
    ['sv', 'marit@fjord.no är för fakturor'],
    ['no', 'Marit får fakturaene, marit@fjord.no'],
    ['no', 'fakturaene tar Marit seg av: marit@fjord.no'],
    ['en', 'Marit handles the invoices, marit@fjord.no'],
    ['en', 'marit@fjord.no is for invoices'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, summary(language))).to.deep.equal({ 'invoice.email': 'marit@fjord.no' })
    })

  const two = [
    ['da', 'regnskab@fjord.no til faktura, mette@fjord.no til alt andet'],
    ['da', 'faktura til regnskab@fjord.no, ellers mette@fjord.no'],
    ['sv', 'regnskab@fjord.no för fakturor, mette@fjord.no för allt annat'],
    ['no', 'mette@fjord.no til meg og regnskab@fjord.no til fakturaer'],
    ['en', 'regnskab@fjord.no for invoices, mette@fjord.no for everything else'],
  ] as const
  for (const [language, text] of two)
    it(`${language}: "${text}" are two`, () => {
      expect(valuesIn(text, business('contact.email', language))).to.include({
        'contact.email': 'mette@fjord.no',
        'invoice.email': 'regnskab@fjord.no',
      })
    })
})

describe('understanding: an address in other signs', () => {
  const rows = [
    ['da', 'mette (punktum) dahl@nordlys.dk', 'mette.dahl@nordlys.dk'],
    ['da', 'mette@nordlys(.)dk', 'mette@nordlys.dk'],
    ['sv', 'erik(punkt)lind@vret.se', 'erik.lind@vret.se'],
    ['sv', 'erik snabel-a vret punkt se', 'erik@vret.se'],
    ['no', 'torunn(punktum)bjorgaas@fjord.no', 'torunn.bjorgaas@fjord.no'],
    ['no', 'torunn(punktum)bjorgaas(at)fjord(punktum)no', 'torunn.bjorgaas@fjord.no'],
    ['no', 'torunn@fjord punktum no', 'torunn@fjord.no'],
    ['en', 'tom(dot)hill@fjord.no', 'tom.hill@fjord.no'],
  ] as const
  for (const [language, text, mail] of rows)
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, business('contact.email', language))).to.deep.equal({
        'contact.email': mail,
      })
    })

  const sameDomain = [
    ['da', 'samme domæne som min mail, men faktura@'],
    ['sv', 'faktura@ samma domän som innan'],
    ['no', 'samme domene som min mail, men faktura@'],
    ['en', 'same domain as my mail, faktura@'],
  ] as const
  for (const [language, text] of sameDomain)
    it(`${language}: "${text}" is on the domain that is known`, () => {
      const context = {
        ...business('invoice.email', language, ['contact.email']),
        values: { 'contact.email': 'kari@fjord.no' },
      }
      expect(valuesIn(text, context)).to.deep.equal({ 'invoice.email': 'faktura@fjord.no' })
    })
})
