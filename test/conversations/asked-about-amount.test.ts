import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }

async function atSummary(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  const { name, phone, email } = people[homes[language]]
  await customer.start()
  await customer.say(demoNumbers(homes[language]).good)
  await customer.say(`${name}, ${phone}, ${email}`)
  expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
  return customer
}

type Rows = Readonly<Record<Language, readonly string[]>>

/** What the amount that we proposed is for, and nothing against it. */
const ours: Rows = {
  da: ['er 5000 om måneden noget vi binder os til?', 'hvorfor 5000 i måneden?'],
  sv: ['är 5000 nåt vi förbinder oss till', 'varför 5000 kr?', 'är 5000 en gräns?'],
  no: ['er 5000 noe vi binder oss til', 'hvorfor 5000?', 'ka e 5000 for noe?'],
  en: ['is the 5000 a limit?', 'what does 5000 mean', 'why 5000?'],
}

const beside: Rows = {
  da: ['hvorfor 5000 i måneden? vi handler nok for 20.000 kr.'],
  sv: ['varför 5000 kr? vi handlar nog för 20 tusen'],
  no: ['hvorfor 5000? vi handler nok for 20 000 kr'],
  en: ['is the 5000 a limit? we buy for maybe 20,000 a month'],
}

/** Asked in words that looked like a change, a wish or an end of everything. */
const changesNothing: Rows = {
  da: ['hvad hvis vi kommer over en måned?', 'kan jeg fortryde senere?'],
  sv: ['vad händer om vi köper för mer en månad', 'kan jag avbryta sen om jag ångrar mig'],
  no: ['ka skjer viss vi betaler før seint', 'kan jeg trekke meg etterpå?'],
  en: ['What if we go over it one month?', 'can i cancel later?'],
}

describe('a question about the amount opens and changes nothing (GD-07)', () => {
  for (const language of languages) {
    const say = speaker(language)

    for (const said of ours[language])
      it(`${language}: “${said}”`, async () => {
        const customer = await atSummary(language)
        const reply = await customer.say(said)
        const transcript = customer.transcript.join('\n')
        expect(reply.hints, transcript).to.deep.include({ asks: 'confirm', understood: {} })
        expect(reply.text, transcript).to.include(say('messages.digression.amountMeans'))
        expect(reply.text, transcript).to.match(/5[., \u00a0]000/u)
      })

    for (const said of beside[language])
      it(`${language}: “${said}” is answered, and the other amount taken`, async () => {
        const customer = await atSummary(language)
        const reply = await customer.say(said)
        const transcript = customer.transcript.join('\n')
        expect(reply.hints, transcript).to.deep.include({
          asks: 'confirm',
          understood: { 'credit.amount': 20_000 },
        })
        expect(reply.text, transcript).to.include(say('messages.digression.amountMeans'))
      })

    for (const said of changesNothing[language])
      it(`${language}: “${said}” changes nothing`, async () => {
        const customer = await atSummary(language)
        const reply = await customer.say(said)
        const transcript = customer.transcript.join('\n')
        expect(reply.hints, transcript).to.deep.include({ asks: 'confirm', understood: {} })
        expect(reply.hints, transcript).not.to.have.property('command')
        expect(reply.text.split('\n\n').at(-1), transcript).to.equal(say('messages.summary.remind'))
      })
  }
})
