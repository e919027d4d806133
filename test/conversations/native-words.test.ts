import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import type { CreditProvider } from '../../onboarding/ports.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer, createHouse } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

type Rows = Readonly<Record<Language, string>>

async function begun(language: Language, ...said: readonly string[]): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  for (const text of said) await customer.say(text)
  return customer
}

const abroad: Readonly<Record<Language, readonly string[]>> = {
  da: ['Tyskland', 'vi bor i Finland'],
  sv: ['Tyskland', 'vi bor i Finland'],
  no: ['Tyskland', 'vi bor i Finland'],
  en: ['Germany', 'we are based in Finland'],
}

/** Name and number before anything says whether it is a company's contact; the form in the seller's way of writing. */
const early: Rows = {
  da: 'Hanne Bek, +45 20 12 34 59',
  sv: 'Hanne Bäck, +45 20 12 34 59',
  no: 'Hanne Bekk, +45 20 12 34 59',
  en: 'Hannah Beck, +45 20 12 34 59',
}

const nameIs: Rows = { da: 'Navn: ', sv: 'Namn: ', no: 'Navn: ', en: 'Name: ' }

const formSaid: Rows = {
  da: 'det er en enkeltmandsvirksomhed',
  sv: 'det är en enskild firma',
  no: 'det er et enkeltpersonforetak',
  en: 'it is an enkeltpersonforetak',
}

const formShown: Rows = {
  da: 'Enkeltmandsvirksomhed',
  sv: 'Enskild firma',
  no: 'Enkeltpersonforetak',
  en: 'Sole trader',
}

const wayAndNumber: Rows = {
  da: 'vi vil have fakturaen på EAN 5798009811578',
  sv: 'vi vill ha fakturan till GLN 5798009811578',
  no: 'vi vil ha fakturaen til GLN 5798009811578',
  en: 'we want the invoice sent to EAN 5798009811578',
}

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

describe('what the bot says back', () => {
  for (const language of languages) {
    const say = speaker(language)

    it(`UX-23 ${language}: words without sense at the opening are no choice that is missing, and each miss helps more`, async () => {
      const customer = await begun(language)
      const lines = ['first', 'second'] as const
      for (const [at, text] of ['foo bar baz qux', 'bla ble blu'].entries()) {
        const reply = await customer.say(text)
        const transcript = customer.transcript.join('\n')
        expect(reply.text, transcript).to.include(
          say(`messages.notUnderstood.${lines[at] ?? 'first'}`),
        )
      }
    })

    for (const text of abroad[language])
      it(`UX-22 ${language}: “${text}” hears that we do not sell there`, async () => {
        const customer = await begun(language, phrases[language].private)
        const reply = await customer.say(text)
        const field = say('fields.country.inText')
        expect(reply.text).to.include(say('reasons.notServed', { field }))
        expect(reply.hints.understood).to.deep.equal({})
      })

    it(`${language}: whoever may be a private customer or a contact is not called either`, async () => {
      const customer = await begun(language)
      const { text } = await customer.say(early[language])
      expect(text).to.include(nameIs[language])
      expect(text).to.not.include(say('fields.person.name.label'))
      expect(text).to.not.include(say('fields.person.phone.label'))
    })

    it(`${language}: the form of a company is read back by its name, not by its code`, async () => {
      const customer = await begun(language)
      const { text } = await customer.say(`${formSaid[language]}, a@lys.example`)
      expect(text).to.include(formShown[language])
    })

    it(`${language}: the name that the register has is not noted once more in small letters`, async () => {
      const customer = await begun(language)
      const { text, hints } = await customer.say('nordlys aps, 12345674')
      expect(hints.understood).to.include({ 'company.number': '12345674' })
      expect(text).to.include('Nordlys ApS').and.not.include('nordlys aps')
    })

    it(`${language}: a way of invoicing that comes with its number is read back with it`, async () => {
      const customer = await begun(language, '12345674', contact)
      const { text, hints } = await customer.say(wayAndNumber[language])
      expect(hints.understood).to.include({ 'invoice.gln': '5798009811578' })
      expect(text).to.match(/EAN\/GLN, 5798009811578/)
    })

    it(`CR-12 ${language}: the reference number of a refusal is told once, and what is possible first`, async () => {
      const assess: CreditProvider['assess'] = () =>
        Promise.resolve({
          outcome: 'report',
          score: 5,
          sourceId: 'demo-credit',
          inquiryId: 'q-1',
          at: '2026-11-23T10:00:00.000Z',
        })
      const provider: CreditProvider = {
        id: 'demo-credit',
        name: 'Demo Bureau',
        demo: true,
        assess,
      }
      const credit = { DK: provider, SE: provider, NO: provider }
      const customer = new Customer({
        house: createHouse({ overrides: { credit } }),
        locale: phrases[language].locale,
      })
      await customer.start()
      await customer.say('12345674')
      await customer.say(contact)
      const { text, hints } = await customer.say(phrases[language].yes)
      expect(text.split(hints.reference)).to.have.length(2)
      const [possible] = say('messages.outcome.prepaymentOffered', { authority: '-' }).split('. ')
      expect(text).to.include(possible)
    })
  }
})
