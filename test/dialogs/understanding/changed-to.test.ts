import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { summary, valuesOf } from './situations.ts'

type Changes = Readonly<Record<Language, readonly (readonly [said: string, to: string])[]>>

const changes: Changes = {
  da: [
    ['ret betaling til forskud', 'prepayment'],
    ['ret faktura til forskud', 'prepayment'],
    ['lav det om til forskud', 'prepayment'],
    ['kan I ændre til forskud?', 'prepayment'],
    ['ret faktura til EAN', 'gln'],
    ['skift faktura til e-faktura tak', 'peppol'],
  ],
  sv: [
    ['ändra faktura till förskott', 'prepayment'],
    ['byt faktura till förskott', 'prepayment'],
    ['kan ni ändra till förskott istället?', 'prepayment'],
    ['ändra fakturan till Peppol', 'peppol'],
    ['byt fakturan till e-faktura', 'peppol'],
  ],
  no: [
    ['endre faktura til forskudd', 'prepayment'],
    ['bytt faktura med forskudd', 'prepayment'],
    ['kan dere endre til forskuddsbetaling?', 'prepayment'],
    ['endre faktura til EHF', 'peppol'],
    ['bytt fakturaen til EHF i stedet', 'peppol'],
  ],
  en: [
    ['change payment to prepayment', 'prepayment'],
    ['change invoice to prepayment', 'prepayment'],
    ['switch us to prepayment please', 'prepayment'],
    ['change the invoice to Peppol', 'peppol'],
    ['change invoice to EAN', 'gln'],
  ],
}

const later: Readonly<Record<Language, string>> = {
  da: 'kan man ændre til forskud senere?',
  sv: 'kan man ändra till förskott senare?',
  no: 'kan man endre til forskudd senere?',
  en: 'can I change to prepayment later?',
}

const openly: Readonly<Record<Language, string>> = {
  da: 'ret faktura',
  sv: 'ändra faktura',
  no: 'endre fakturaen',
  en: 'change the invoice please',
}

const keyOf = (value: string): string => (value === 'prepayment' ? 'payment' : 'invoice.channel')

describe('a choice that is changed to another one', () => {
  for (const language of languages) {
    for (const [said, to] of changes[language])
      it(`${language}: “${said}”`, () => {
        const heard = understand(said, summary(language))
        expect(valuesOf(heard)[keyOf(to)], said).to.equal(to)
        expect(heard.command, said).to.equal(undefined)
      })

    it(`${language}: “${later[language]}” is asked and changes nothing`, () => {
      expect(valuesOf(understand(later[language], summary(language)))).to.deep.equal({})
    })

    it(`${language}: “${openly[language]}” says not to what, which is asked`, () => {
      const { command, fills } = understand(openly[language], {
        ...summary(language),
        values: { 'invoice.channel': 'email' },
      })
      expect(command).to.deep.equal({ name: 'change', target: 'invoice.channel' })
      expect(fills).to.deep.equal([])
    })
  }
})
