import { expect } from 'chai'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }

const mailOf = (language: Language): string => people[homes[language]].email
const firstNameOf = (language: Language): string =>
  String(people[homes[language]].name.split(' ')[0]).toLowerCase()

/** A business at its summary. */
async function atSummary(language: Language): Promise<Customer> {
  const home = homes[language]
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  await customer.say(demoNumbers(home).good)
  await customer.say(`${people[home].name}, ${people[home].phone}, ${mailOf(language)}`)
  return customer
}

interface Mails {
  readonly old: string
  readonly other: string
  readonly first: string
}
type Says = Readonly<Record<Language, readonly ((mails: Mails) => string)[]>>

const stays: Says = {
  da: [
    ({ other, first }) =>
      `kontaktpersonen er Jens Holm, ${other}, men fakturaen stadig til ${first}`,
    ({ other }) => `mailen er ${other} men faktura som før`,
    ({ other, old }) => `ny kontakt Jens Holm ${other}. faktura skal stadig gå til ${old}`,
  ],
  sv: [
    ({ other, first }) => `ny kontakt Karin Ek ${other}, fakturan fortfarande till ${first}`,
    ({ other, first }) => `mejlen är ${other} men fakturan ska gå till ${first} som förut`,
    ({ other, old }) => `kontakten är Karin Ek ${other} men fakturorna ska fortsatt gå till ${old}`,
  ],
  no: [
    ({ other, first }) => `ny kontakt er Kari Moen ${other} men fakturaen stadig til ${first}`,
    ({ other, first }) => `e-posten skal være ${other} men faktura på ${first}`,
    ({ other, old }) => `kontakten heter Kari Moen, ${other}. faktura fortsatt til ${old}`,
  ],
  en: [
    ({ other, first }) => `contact is now Mary Holm, ${other}. keep invoices with ${first}`,
    ({ other }) => `contact Mary Holm ${other} and invoices stay as they are`,
    ({ other, old }) => `new contact Mary Holm ${other}, invoices still to ${old}`,
  ],
}

const moved: Says = {
  da: [({ old, other }) => `brug ikke ${old} til faktura, brug ${other}`],
  sv: [({ old, other }) => `skicka inte fakturan till ${old}, ta ${other}`],
  no: [({ old, other }) => `ikkje bruk ${old} til faktura, bruk ${other}`],
  en: [
    ({ old, other }) => `don't use ${old} for invoices, use ${other}`,
    ({ old, other }) => `invoices not to ${old} but ${other}`,
  ],
}

/** Whoever speaks of invoices otherwise keeps no address by it. */
const wishes: Says = {
  da: [({ other }) => `mailen er ${other}, jeg vil stadig have faktura`],
  sv: [({ other }) => `mejlen är ${other}, jag vill fortfarande ha faktura`],
  no: [({ other }) => `mailen er ${other}, vi vil fortsatt ha faktura`],
  en: [({ other }) => `the mail is ${other}, we still want invoice`],
}

describe('where invoices go when the contact changes', () => {
  for (const language of languages) {
    const mails = {
      old: mailOf(language),
      other: mailOf(language).replace(/^\w+/, 'lis'),
      first: firstNameOf(language),
    }

    for (const say of stays[language])
      it(`${language}: “${say(mails)}” keeps their address, and says so`, async () => {
        const customer = await atSummary(language)
        const { hints, text } = await customer.say(say(mails))
        expect(hints.understood, customer.transcript.join('\n')).to.include({
          'contact.email': mails.other,
          'invoice.email': mails.old,
        })
        expect(
          text
            .split('\n\n')
            .some((line) => line.includes(mails.old) && !line.includes(mails.other)),
          text,
        ).to.equal(true)
      })

    for (const say of moved[language])
      it(`${language}: “${say(mails)}” moves the invoices alone`, async () => {
        const customer = await atSummary(language)
        const { hints } = await customer.say(say(mails))
        expect(hints.understood).to.include({ 'invoice.email': mails.other })
        expect(hints.understood).not.to.have.property('contact.email')
      })

    for (const say of wishes[language])
      it(`${language}: “${say(mails)}” says nothing of where they go`, async () => {
        const customer = await atSummary(language)
        const { hints } = await customer.say(say(mails))
        expect(hints.understood).to.include({ 'contact.email': mails.other })
        expect(hints.understood).not.to.have.property('invoice.email')
      })
  }
})
