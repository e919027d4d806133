import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { business } from './situations.ts'

type Row = readonly [asks: string, said: string, meant: string]

/** What ordinary customers say and ask on the way, each family in its own words in every language. */
const tables: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['contact.name', "go'daw", 'greeting'],
    ['credit.amount', 'god formiddag', 'greeting'],
    ['company.number', 'vi burde være oprettet i forvejen', 'otherMatter'],
    ['contact.name', 'kan jeg skrive to personer?', 'secondContact'],
    ['contact.phone', 'hvor mange kontaktpersoner må vi have?', 'secondContact'],
    ['credit.amount', 'i danske kroner eller euro?', 'currency'],
    ['company.address', 'skal jeg skrive hvor varerne skal hen eller kontoret?', 'deliveryAddress'],
    ['payment', 'hvordan kommer fakturaen', 'invoiceWays'],
    ['contact.phone', 'på hvilke måder kan jeg betale', 'paymentWays'],
    ['contact.phone', 'hvor længe har I åbent i dag', 'openingHours'],
    ['notice', 'hvilket firma tjekker I os hos?', 'bureau'],
    ['country', 'ville bare høre om det her er ægte, fik et link på sms', 'genuine'],
    ['credit.amount', 'skal vi så købe for det hver måned', 'amountMeans'],
    ['outcome', 'super, tusind tak', 'thanks'],
    ['outcome', 'tak, det er fint', 'thanks'],
  ],
  sv: [
    ['contact.name', "go'morron", 'greeting'],
    ['credit.amount', 'god förmiddag', 'greeting'],
    ['company.number', 'min kollega har redan registrerat oss', 'otherMatter'],
    ['contact.name', 'kan jag skriva två personer?', 'secondContact'],
    ['contact.phone', 'hur många kontaktpersoner får vi ha?', 'secondContact'],
    ['credit.amount', 'är det svenska eller danska kronor', 'currency'],
    ['company.address', 'är det leveransadressen eller kontorsadressen', 'deliveryAddress'],
    ['payment', 'hur kommer fakturan', 'invoiceWays'],
    ['contact.phone', 'på vilka sätt kan jag betala', 'paymentWays'],
    ['contact.phone', 'hur länge har ni öppet idag', 'openingHours'],
    ['contact.phone', 'när hör ni av er?', 'howLong'],
    ['notice', 'vilket företag kollar ni oss hos?', 'bureau'],
    ['contact.email', 'luktar lite phishing det här', 'genuine'],
    ['credit.amount', 'är det bara en uppskattning', 'amountMeans'],
    ['outcome', 'toppen, tack så mycket', 'thanks'],
  ],
  no: [
    ['contact.name', "go'morn", 'greeting'],
    ['credit.amount', 'god formiddag', 'greeting'],
    ['company.number', 'vi er visst registrert allerede', 'otherMatter'],
    ['contact.name', 'kan jeg skrive to personer?', 'secondContact'],
    ['contact.phone', 'hvor mange kontaktpersoner kan vi ha?', 'secondContact'],
    ['credit.amount', 'NOK eller EUR?', 'currency'],
    ['company.address', 'er det adressen for varene', 'deliveryAddress'],
    ['payment', 'hvordan kommer fakturaen', 'invoiceWays'],
    ['contact.phone', 'på hvilke måter kan jeg betale', 'paymentWays'],
    ['contact.phone', 'når slutter dere', 'openingHours'],
    ['notice', 'hvem gjør kredittvurderingen', 'bureau'],
    ['country', 'Bare lurer på om dette er ekte, fikk en lenke på sms', 'genuine'],
    ['contact.phone', 'er du ekte?', 'areYouHuman'],
    ['credit.amount', 'er det et bindende tall', 'amountMeans'],
    ['outcome', 'supert, tusen takk', 'thanks'],
  ],
  en: [
    ['contact.name', 'heya', 'greeting'],
    ['credit.amount', "g'day", 'greeting'],
    ['company.number', "I reckon we're already on your books", 'otherMatter'],
    ['contact.name', 'can I put down two people?', 'secondContact'],
    ['contact.phone', 'how many contacts can we have?', 'secondContact'],
    ['contact.name', 'is it possible to continue another time', 'goOnLater'],
    ['credit.amount', 'in NOK or euros?', 'currency'],
    ['company.address', 'Should I put where the goods go or the office?', 'deliveryAddress'],
    ['contact.phone', 'in what ways do you send invoices', 'invoiceWays'],
    ['contact.phone', 'in which ways can I pay', 'paymentWays'],
    ['contact.phone', 'when do you finish', 'openingHours'],
    ['notice', 'which company do you check us with?', 'bureau'],
    ['country', 'just wondering if this is real, got a link by text', 'genuine'],
    ['credit.amount', 'should I just guess', 'amountMeans'],
    ['outcome', 'brilliant, thanks a lot', 'thanks'],
    ['outcome', 'right, thanks then', 'thanks'],
  ],
}

describe('everyday questions and talk', () => {
  for (const language of languages)
    for (const [asks, said, meant] of tables[language])
      it(`${language}: “${said}” is ${meant}, and no yes and no value`, () => {
        const heard = understand(said, business(asks, language))
        expect(heard.digression?.topic).to.equal(meant)
        expect(heard.assent).to.not.equal('yes')
        expect(heard.fills).to.deep.equal([])
      })

  it('who stands in a register is no customer by that', () => {
    for (const said of ['vi er allerede registreret for moms', "we're already registered for VAT"])
      expect(
        understand(said, business('company.number', 'da')).digression?.topic,
        said,
      ).to.not.equal('otherMatter')
  })

  it('what is called so is asked for, and no name', () => {
    for (const said of ['hvad hedder bureauet', 'vad heter upplysningsföretaget'])
      expect(understand(said, business('contact.name', 'da')).fills, said).to.deep.equal([])
  })
})
