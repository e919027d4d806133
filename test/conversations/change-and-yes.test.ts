import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

type Said = Readonly<Record<Language, readonly string[]>>

const amount: Said = {
  da: ['Fint, sæt det til 20.000. Resten er korrekt.', 'ok gør det 20.000, ellers passer alt'],
  sv: ['Bra, sätt det till 20 000. Resten stämmer.', 'ok gör det 20 000, resten är rätt'],
  no: ['Fint, sett det til 20 000. Resten stemmer.', 'ok gjør det 20 000, resten er riktig'],
  en: ['Fine, set it to 20,000. The rest is right.', 'ok make it 20000, rest is fine'],
}

const paper: Said = {
  da: ['vi vil kun have papir', 'ja så brev da'],
  sv: ['vi vill bara ha papper', 'ja brev då, kör'],
  no: ['vi vil bare ha papir', 'ja brev da, bare opprett'],
  en: [
    'yeah all fine go ahead, but remove the invoice email thing we only want paper',
    'ok paper then',
  ],
}

const mail: Said = {
  da: ['ja så mail da. bare gør det', 'så tag mail'],
  sv: ['ja mejl då. bara kör', 'då tar vi mejl'],
  no: ['ja mail da. bare kjør', 'da tar vi mail'],
  en: ['ok mail then. just do it', 'we only want mail'],
}

/** The way for invoices and the amount are not what is spoken of. */
const nothingChanged: Said = {
  da: ['min mail da', 'så mail mig', 'ja mailen passer da', 'ok 20.000 varer'],
  sv: ['min mejl då', 'mejla mig då', 'ja mejlen stämmer då', 'ok 20 000 varor'],
  no: ['min mail da', 'bare mail meg', 'ja mailen stemmer da', 'ok 20 000 varer'],
  en: ['my mail then', 'just mail me', 'we want paper cups', 'ok 20,000 items'],
}

async function summarised(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  await customer.say('12345674')
  await customer.say('Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk')
  return customer
}

/** What the message changed; nothing is confirmed by it. */
async function changedBy(customer: Customer, text: string): Promise<unknown> {
  const { hints } = await customer.say(text)
  expect(hints.asks, customer.transcript.join('\n')).to.equal('confirm')
  expect(hints.command, customer.transcript.join('\n')).not.to.equal('yes')
  return hints.understood
}

describe('a change and a yes in one message: the change is made, and nothing is confirmed', () => {
  for (const language of languages) {
    for (const text of amount[language])
      it(`${language}: “${text}”`, async () => {
        const customer = await summarised(language)
        expect(await changedBy(customer, text)).to.include({ 'credit.amount': 20_000 })
      })

    for (const text of paper[language])
      it(`${language}: “${text}”`, async () => {
        const customer = await summarised(language)
        expect(await changedBy(customer, text)).to.include({ 'invoice.channel': 'post' })
      })

    for (const text of mail[language])
      it(`${language}: “${text}” takes the way back that stood there first`, async () => {
        const customer = await summarised(language)
        await customer.say(paper[language][0] ?? '')
        expect(await changedBy(customer, text)).to.include({ 'invoice.channel': 'email' })
      })

    for (const text of nothingChanged[language])
      it(`${language}: “${text}” changes nothing`, async () => {
        const customer = await summarised(language)
        expect(await changedBy(customer, text)).to.deep.equal({})
      })
  }
})
