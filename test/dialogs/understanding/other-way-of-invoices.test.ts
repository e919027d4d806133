import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, valuesOf } from './situations.ts'

type Row = readonly [Language, string]

const summary = (language: Language) =>
  asking('confirm', {
    language,
    country: 'NO',
    customerType: 'business',
    answered: ['payment', 'invoice.channel', 'invoice.email'],
    values: {
      payment: 'invoice',
      'invoice.channel': 'email',
      'invoice.email': 'kari@fjordlys.example.no',
    },
  })

const preferred: readonly Row[] = [
  ['da', 'kan vi hellere få fakturaerne som e-faktura'],
  ['sv', 'kan vi hellre få fakturorna via peppol'],
  ['no', 'kan vi heller få fakturaene som EHF'],
  ['en', 'can we rather have the invoices as EHF'],
]

const wished: readonly Row[] = [
  ['da', 'vi vil gerne have fakturaerne på en anden måde'],
  ['da', 'nej jeg vil ikke have faktura på mail, det skal ændres'],
  ['sv', 'nä jag vill inte ha fakturan på mejl, måste byta det'],
  ['sv', 'kan vi få fakturan på ett annat sätt?'],
  ['no', 'kan vi bytte måten vi får faktura på?'],
  ['no', 'vi vil ikke ha faktura på epost'],
  ['en', "we'd like to receive invoices another way"],
  ['en', "I don't want invoices by email"],
]

const beside: readonly Row[] = [
  ['da', 'fakturaen skal ikke sendes på mail til mig men til Kari'],
  ['sv', 'vilka andra sätt finns det att få fakturan på?'],
  ['no', 'send ikke faktura på epost til sjefen'],
  ['en', 'what other ways are there to get the invoices?'],
]

describe('another way for invoices, at the summary', () => {
  for (const [language, text] of preferred)
    it(`${language}: “${text}” takes it`, () => {
      const { fills } = understand(text, summary(language))
      expect(valuesOf({ fills })).to.deep.equal({ 'invoice.channel': 'peppol' })
    })

  for (const [language, text] of wished)
    it(`${language}: “${text}” asks which`, () => {
      const { fills, command } = understand(text, summary(language))
      expect(fills).to.deep.equal([])
      expect(command).to.deep.equal({ name: 'change', target: 'invoice.channel' })
    })

  for (const [language, text] of beside)
    it(`${language}: “${text}” opens nothing`, () => {
      const { fills, command } = understand(text, summary(language))
      expect(valuesOf({ fills })).to.not.have.property('invoice.channel')
      expect(command?.target).to.not.equal('invoice.channel')
    })
})
