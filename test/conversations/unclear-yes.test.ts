import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

type Said = Readonly<Record<Language, readonly string[]>>

/** Begin like a yes, and nothing takes it back. */
const unclear: Said = {
  da: [
    'ja ja den er god med dig',
    'okay vupti',
    'nej det er noget rod, opret mig',
    'nej det er fint',
    'så er jeg tilbage, det er i orden siger chefen',
    'hun er med på den',
    'fint, men I får et ja herfra',
  ],
  sv: [
    'ja ja den var bra',
    'okej hepp',
    'nä det är bara strul, lägg upp mig',
    'nej det är rätt',
    'jag är tillbaka, det är okej säger chefen',
    'han är med på det',
    'bra, men ni får ett ja härifrån',
  ],
  no: [
    'ja ja den var god',
    'ok hepp',
    'nei det er bare rot, opprett meg',
    'nei det er rett',
    'sjefen sier ok',
    'mannen min sier at det er greit',
    'Greit, men dere får ja herfra',
  ],
  en: [
    'yes yes good one',
    'ok whoosh',
    'nah just playing, create me',
    'no i want you to create it',
    "my boss says it's fine",
    'he says yes',
    'fine, but you have a yes from us',
  ],
}

/** Something is to be changed, or it is denied. */
const limited: Said = {
  da: [
    'ja men ikke helt',
    'nej',
    'nej tak',
    'ja hvis det er gratis',
    'ok resten er rigtigt',
    'det meste passer',
  ],
  sv: [
    'ja men inte riktigt',
    'nej',
    'nej skapa mig inte',
    'ja om det är gratis',
    'ok resten stämmer',
    'det mesta stämmer',
  ],
  no: [
    'ja men ikke helt',
    'nei',
    'nei opprett meg ikke',
    'ja hvis det er gratis',
    'ok resten stemmer',
    'det meste stemmer',
  ],
  en: [
    'yes but not quite',
    'no',
    'no thanks',
    'yes if it is free',
    'ok the rest is right',
    'mostly right',
  ],
}

/** The answer to "what should be changed?". */
const afterAll: Said = {
  da: ['glem det, bare opret mig', 'ingenting, jeg vil bare være kunde. opret mig'],
  sv: ['strunt samma, skapa mig bara', 'inget!! jag vill bli kund, lägg upp mig'],
  no: ['nei nei det va ikke så viktig, bare opprett mæ', 'åkei samma det. Bare opprett'],
  en: ['never mind, just create me', 'nothing, i want to be customer. create me'],
}

const notAfterAll: Said = {
  da: ['glem det', 'ikke noget', 'det var ikke så vigtigt, men opret mig ikke'],
  sv: ['strunt samma', 'inget', 'det var inte så viktigt, men lägg inte upp mig'],
  no: ['samma det', 'ingenting', 'det va ikke så viktig, men opprett mæ ikke'],
  en: ['never mind', 'nothing', 'never mind, do not create me'],
}

const no = { da: 'nej', sv: 'nej', no: 'nei', en: 'no' } as const

async function summarised(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  await customer.say('12345674')
  await customer.say('Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk')
  return customer
}

describe('what may have been a yes', () => {
  for (const language of languages) {
    const say = speaker(language)
    const asked = say('messages.confirm.unclear')

    for (const text of unclear[language])
      it(`${language}: “${text}” is asked about, and never answered like a no`, async () => {
        const customer = await summarised(language)
        const reply = await customer.say(text)
        expect(reply.text, customer.transcript.join('\n')).to.include(asked)
        expect(reply.hints.asks).to.equal('confirm')
        expect(reply.choices.map(({ title }) => title)).to.deep.equal([
          say('messages.buttons.confirm'),
          say('messages.buttons.change'),
        ])
      })

    it(`${language}: asked a second time, all ways on are told (UX-23)`, async () => {
      const customer = await summarised(language)
      const [first = '', second = ''] = unclear[language]
      await customer.say(first)
      const reply = await customer.say(second)
      expect(reply.text, customer.transcript.join('\n')).not.to.include(asked)
      expect(reply.text).to.include(say('messages.confirm.again2'))
      expect(reply.hints.asks).to.equal('confirm')
    })

    for (const text of limited[language])
      it(`${language}: “${text}” is asked what is to be changed`, async () => {
        const customer = await summarised(language)
        const reply = await customer.say(text)
        expect(reply.text, customer.transcript.join('\n')).not.to.include(asked)
        expect(reply.hints.asks).to.equal('confirm')
      })

    for (const text of afterAll[language])
      it(`${language}: “${text}” confirms where only a change had been asked for`, async () => {
        const customer = await summarised(language)
        await customer.say(no[language])
        const reply = await customer.say(text)
        expect(reply.hints, customer.transcript.join('\n')).to.include({
          command: 'yes',
          asks: 'outcome',
        })
      })

    for (const text of notAfterAll[language])
      it(`${language}: “${text}” confirms nothing there`, async () => {
        const customer = await summarised(language)
        await customer.say(no[language])
        const reply = await customer.say(text)
        expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
      })
  }
})
