import { expect } from 'chai'
import { languages, type Command, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

/** UX-24: the same commands in every state, whatever the session language. */
const said: Readonly<Record<Language, Partial<Record<Command, string>>>> = {
  da: {
    help: 'hjælp',
    why: 'hvorfor?',
    summary: 'vis mine svar',
    human: 'tal med en medarbejder',
    privacy: 'privatliv',
    mydata: 'mine data',
    language: 'skift sprog',
    restart: 'start forfra',
    cancel: 'afbryd',
  },
  sv: {
    help: 'hjälp',
    why: 'varför?',
    summary: 'visa mina svar',
    human: 'prata med en medarbetare',
    privacy: 'integritet',
    mydata: 'mina uppgifter',
    language: 'byt språk',
    restart: 'börja om',
    cancel: 'avbryt',
  },
  no: {
    help: 'hjelp',
    why: 'hvorfor?',
    summary: 'vis svarene mine',
    human: 'snakk med en medarbeider',
    privacy: 'personvern',
    mydata: 'mine data',
    language: 'bytt språk',
    restart: 'start på nytt',
    cancel: 'avbryt',
  },
  en: {
    help: 'help',
    why: 'why?',
    summary: 'show my answers',
    human: 'talk to a person',
    privacy: 'privacy',
    mydata: 'my data',
    language: 'change language',
    restart: 'start over',
    cancel: 'cancel',
  },
}

type Place = readonly [name: string, messages: readonly string[]]
const places: readonly Place[] = [
  ['at the first question', []],
  ['at the contact person', ['12345674']],
  ['at the summary', ['12345674', 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk']],
]

async function at(messages: readonly string[], session: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[session].locale })
  await customer.start()
  for (const message of messages) await customer.say(message)
  return customer
}

describe('UX-24: every command is understood in every language in every state', () => {
  for (const [place, messages] of places) {
    for (const language of languages) {
      for (const [command, text] of Object.entries(said[language])) {
        it(`${place}: “${text}” (${language}) is ${command}`, async () => {
          // The words of one language, in a session of the next one: all languages count at once.
          const session = languages[(languages.indexOf(language) + 1) % languages.length] ?? 'en'
          const customer = await at(messages, session)
          const asked = customer.last?.hints.asks
          const reply = await customer.say(text)
          expect(reply.hints.command, customer.transcript.join('\n')).to.equal(command)
          const starts = ['cancel', 'restart'].includes(command)
          expect(reply.hints.asks).to.equal(starts ? 'country' : asked)
        })
      }
    }
  }
})

describe('cancelling', () => {
  it('deletes what was collected and says so', async () => {
    const customer = await at(
      ['12345674', 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'],
      'da',
    )
    const reply = await customer.say('afbryd')
    expect(reply.hints).to.include({ done: true, outcome: 'cancelled' })
    const row = await customer.house.stores.conversations.load(customer.conversation)
    const { state } = JSON.parse(row?.json ?? '{}') as { state: { answers: object } }
    expect(state.answers).to.deep.equal({})
  })

  it('gives a fresh start afterwards', async () => {
    const customer = await at(['12345674'], 'da')
    await customer.say('afbryd')
    const reply = await customer.say('12345674')
    expect(reply.hints.asks).to.equal('contact.name')
  })
})

describe('leaving out, going back and taking back', () => {
  it('goes back to the last thing the customer answered', async () => {
    const customer = await at(['12345674', 'Mette Sørensen'], 'da')
    const reply = await customer.say('tilbage')
    expect(reply.hints).to.include({ command: 'back', asks: 'contact.name' })
    await customer.say('Mette Holm')
    await customer.say('20 12 34 56')
    const summary = await customer.say('mette@nordlys.example.dk')
    expect(summary.hints.asks).to.equal('confirm')
    expect(summary.summary?.twin).to.include('Mette Holm')
  })

  it('says why a required field cannot be left out', async () => {
    const customer = await at(['12345674'], 'en')
    const reply = await customer.say('skip')
    expect(reply.hints).to.include({ command: 'skip', asks: 'contact.name' })
  })

  it('takes the last change back', async () => {
    const customer = await at(
      ['12345674', 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'],
      'da',
    )
    await customer.say('nej telefonen er 20 12 34 57')
    const reply = await customer.say('fortryd')
    expect(reply.hints.command).to.equal('undo')
    expect(reply.hints.understood).to.include({ 'contact.phone': '+4520123456' })
    expect(reply.hints.asks).to.equal('confirm')
  })
})

describe('three misses on one question (UX-23)', () => {
  for (const language of languages) {
    it(`never say the same thing twice running and end with a person (${language})`, async () => {
      const customer = await at(['12345674', 'Mette Sørensen, mette@nordlys.example.dk'], language)
      expect(customer.last?.hints.asks).to.equal('contact.phone')
      const texts: string[] = []
      for (const nonsense of ['12', '123', '1234', '12345']) {
        const reply = await customer.say(nonsense)
        expect(reply.hints.asks).to.equal('contact.phone')
        texts.push(reply.text)
      }
      expect(new Set(texts).size, texts.join('\n---\n')).to.equal(4)
      expect(customer.last?.hints.attempt).to.equal(5)
      expect(texts[2]).to.include('+45 89 00 00 00')
    })
  }
})
