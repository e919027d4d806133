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

/** One way is named in place of the other. */
const replaced: readonly Row[] = [
  ['da', 'vil have EHF i stedet for faktura på e-post'],
  ['da', 'vi vil gerne have e-faktura istedetfor regning på mail'],
  ['da', 'i stedet for mail, EHF'],
  ['sv', 'vill ha e-faktura i stället för faktura via mejl'],
  ['sv', 'i stället för mejl, e-faktura'],
  ['no', 'vil ha EHF i stedet for faktura på e-post'],
  ['no', 'EHF istedenfor e-post'],
  ['en', 'instead of e-mail, e-invoice'],
  ['en', 'e-invoice rather than invoices by e-mail'],
]

const replacedBack: readonly Row[] = [
  ['da', 'vil have faktura på e-mail i stedet for EHF'],
  ['da', 'i stedet for e-faktura, mail'],
  ['sv', 'vill ha fakturan på mejl istället för e-faktura'],
  ['no', 'e-post i stedet for EHF'],
  ['en', 'instead of e-invoice, e-mail'],
]

const notReplaced: readonly Row[] = [
  ['da', 'hvad er forskellen på EHF i stedet for e-post?'],
  ['da', 'i stedet for e-mail, ring til mig'],
  ['sv', 'ring mig i stället för mejl'],
  ['no', 'ring meg i stedet for e-post'],
  ['en', 'call me instead of e-mail'],
  ['en', 'instead of my e-mail use kari2@fjordlys.example.no'],
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

  for (const [rows, from, to] of [
    [replaced, 'email', 'peppol'],
    [replacedBack, 'peppol', 'email'],
  ] as const)
    for (const [language, text] of rows)
      it(`${language}: “${text}” takes ${to} in place of ${from}`, () => {
        const context = summary(language)
        const values = { ...context.values, 'invoice.channel': from }
        const { fills } = understand(text, { ...context, values })
        expect(valuesOf({ fills })).to.deep.equal({ 'invoice.channel': to })
      })

  for (const [language, text] of notReplaced)
    it(`${language}: “${text}” replaces no way`, () => {
      const { fills } = understand(text, summary(language))
      expect(valuesOf({ fills })).to.not.have.property('invoice.channel')
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
