import { expect } from 'chai'
import type { UnderstandingContext } from '../../../dialogs/understanding/understanding.ts'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, summary, valuesIn } from './situations.ts'

/** Invoices are to come by mail. */
const standing = (language: Language): UnderstandingContext => ({
  ...summary(language),
  values: { 'invoice.channel': 'email' },
})

describe('understanding: another way for invoices as a wish, in whatever form', () => {
  const rows = [
    ['da', 'vi vil hellere have e-fakturaer', 'peppol'],
    ['da', 'kan vi få e-faktura i stedet?', 'peppol'],
    ['da', 'kan fakturaen hellere komme som e-faktura?', 'peppol'],
    ['da', 'skift fakturamåde til e-faktura', 'peppol'],
    ['da', 'min bogholder vil hellere have e-faktura', 'peppol'],
    ['da', 'helst EAN', 'gln'],
    ['sv', 'vi vill hellre ha e-fakturor', 'peppol'],
    ['sv', 'kan vi få e-faktura istället?', 'peppol'],
    ['sv', 'kan fakturan komma som e-faktura istället?', 'peppol'],
    ['sv', 'byt fakturasätt till e-faktura', 'peppol'],
    ['no', 'vi vil heller ha e-fakturaer', 'peppol'],
    ['no', 'kan eg få ehf i staden', 'peppol'],
    ['no', 'kan fakturaen heller komme som ehf?', 'peppol'],
    ['no', 'bytt fakturamåte til ehf', 'peppol'],
    ['en', 'we’d rather get e-invoices', 'peppol'],
    ['en', 'could we have e-invoices instead?', 'peppol'],
    ['en', 'could the invoice come as an e-invoice instead?', 'peppol'],
    ['en', 'change the invoice method to e-invoice', 'peppol'],
    ['en', 'preferably EAN', 'gln'],
  ] as const
  for (const [language, text, channel] of rows)
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, standing(language))).to.deep.equal({ 'invoice.channel': channel })
      expect(understand(text, standing(language)).command).to.equal(undefined)
    })

  const none = [
    ['da', 'vores kunder vil hellere have e-faktura'],
    ['da', 'hvordan skifter man til e-faktura?'],
    ['da', 'kan vi få e-faktura?'],
    ['sv', 'våra kunder vill hellre ha e-fakturor'],
    ['sv', 'vad är e-faktura istället för?'],
    ['no', 'kan vi bytte til ehf senere?'],
    ['no', 'hvis vi heller vil ha ehf, hva da?'],
    ['en', 'our customers would rather get e-invoices'],
    ['en', 'do you support e-invoices?'],
    ['en', 'what are e-invoices instead of?'],
  ] as const
  for (const [language, text] of none)
    it(`${language}: "${text}" is no wish of the customer's`, () => {
      expect(valuesIn(text, standing(language))).to.deep.equal({})
    })
})

describe('understanding: a customer who is named beside the way is whoever it is for', () => {
  const rows = [
    ['da', 'Registrerer en kunde, de vil have e-faktura'],
    ['sv', 'Registrerar en kund, de vill ha e-faktura'],
    ['no', 'Registrerer en kunde av oss. De vil ha EHF'],
    ['en', 'Registering a customer of ours. They want EHF'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}"`, () => {
      const context = asking('country', { language, open: ['country', 'invoice.channel'] })
      expect(valuesIn(text, context)).to.include({ 'invoice.channel': 'peppol' })
    })
})
