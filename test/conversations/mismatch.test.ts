import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { demoCompanies } from '../../services/registers/demo-companies.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'
import { da } from './mismatch/da.ts'
import { en } from './mismatch/en.ts'
import { no } from './mismatch/no.ts'
import { sv } from './mismatch/sv.ts'
import type { MismatchWords } from './mismatch/row.ts'

const said: Readonly<Record<Language, MismatchWords>> = { da, sv, no, en }
const contact = 'Mette Sørensen, +45 20 12 34 56, mette@nordlys.example.dk'
const number = '12345674'
const nordlys = demoCompanies.DK.find((company) => company.number === number)

/** The two fields on which a register and a customer can differ, as the customer has them and as the register does. */
const contested = [
  {
    key: 'company.name',
    opening: `Fjordsol ApS, CVR ${number}`,
    mine: 'Fjordsol ApS',
    register: nordlys?.name,
    retyped: { typed: 'Nordlys', value: 'Nordlys' },
  },
  {
    key: 'company.address',
    opening: `Havnegade 4, 8000 Aarhus C, CVR ${number}`,
    mine: { street: 'Havnegade 4', postalCode: '8000', city: 'Aarhus C', country: 'DK' },
    register: { ...nordlys?.address, country: 'DK' },
    retyped: {
      typed: `${nordlys?.address?.street ?? ''}, ${nordlys?.address?.postalCode ?? ''} ${nordlys?.address?.city ?? ''}`,
      value: { ...nordlys?.address, country: 'DK' },
    },
  },
] as const

const agreeing: Readonly<Record<Language, string>> = {
  da: 'ja det er fint',
  sv: 'ja det är bra',
  no: 'ja det er greit',
  en: 'yes that is fine',
}

type Contested = (typeof contested)[number]

async function asked(language: Language, { key, opening }: Contested, channel = 'webchat') {
  const customer = new Customer({ locale: phrases[language].locale, channel })
  await customer.start()
  await customer.say(opening)
  expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal(`choose:${key}`)
  return customer
}

async function finished(customer: Customer, language: Language) {
  if (customer.last?.hints.asks.startsWith('choose:') === true)
    await customer.say(phrases[language].no)
  await customer.say(contact)
  await customer.say(phrases[language].yes)
  return customer.record()
}

const valueAt = (record: object, key: string): unknown =>
  key.split('.').reduce<unknown>((part, name) => Reflect.get(part as object, name), record)

for (const language of languages) {
  for (const field of contested) {
    const { key, mine, register } = field

    describe(`DQ-07: ${key} and the register differ (${language})`, () => {
      it('both values stand side by side with three ways on', async () => {
        const customer = await asked(language, field)
        expect(customer.last?.choices).to.have.length(3)
        expect(customer.last?.text).to.include(typeof mine === 'string' ? mine : mine.street)
        expect(customer.last?.text).to.include(
          nordlys?.name === register ? register : nordlys?.address?.street,
        )
      })

      for (const words of [...said[language].register, 'button', '1']) {
        it(`the register’s is taken: ${words}`, async () => {
          const customer = await asked(language, field, words === '1' ? 'sms' : 'webchat')
          const title = customer.last?.choices[0]?.title ?? ''
          const reply = await customer.say(words === 'button' ? title : words)
          expect(reply.hints.understood[key], customer.transcript.join('\n')).to.deep.equal(
            register,
          )
          expect(reply.hints.asks).to.equal('contact.name')
          const record = await finished(customer, language)
          expect(record.status).to.equal('complete')
          expect(record.provenance[key]).to.deep.include({ source: 'register', stated: mine })
          expect(record.provenance[key]?.statedBy).to.include({ source: 'customer' })
        })
      }

      for (const words of [...said[language].mine, 'button', '2']) {
        it(`one’s own is kept: ${words}`, async () => {
          const customer = await asked(language, field, words === '2' ? 'sms' : 'webchat')
          const title = customer.last?.choices[1]?.title ?? ''
          const reply = await customer.say(words === 'button' ? title : words)
          expect(reply.hints.asks, customer.transcript.join('\n')).to.equal(`choose:${key}`)
          expect(reply.choices).to.have.length(1)
          const record = await finished(customer, language)
          expect(record.reviewReasons).to.deep.equal([`differs:${key}`])
          expect(valueAt(record, key)).to.deep.equal(mine)
          const provenance = record.provenance[key]
          expect(provenance).to.deep.include({
            source: 'customer',
            verification: 'differs',
            stated: register,
          })
          expect(provenance?.statedBy).to.include({ source: 'register', sourceId: 'demo-register' })
          expect(provenance).not.to.have.property('reason')
        })
      }

      for (const words of said[language].mineBecause) {
        it(`one’s own is kept with its reason: ${words}`, async () => {
          const customer = await asked(language, field)
          const reply = await customer.say(words)
          expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('contact.name')
          const record = await finished(customer, language)
          const { reason = '' } = record.provenance[key] ?? {}
          expect(reason).not.to.equal('')
          expect(words).to.include(reason)
        })
      }

      for (const words of [...said[language].mistyped, 'button', '3']) {
        it(`a slip is asked for again: ${words}`, async () => {
          const customer = await asked(language, field, words === '3' ? 'sms' : 'webchat')
          const title = customer.last?.choices[2]?.title ?? ''
          const reply = await customer.say(words === 'button' ? title : words)
          expect(reply.hints, customer.transcript.join('\n')).to.include({ asks: key })
          await customer.say(field.retyped.typed)
          expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('contact.name')
          const record = await finished(customer, language)
          expect(record.status).to.equal('complete')
          expect(valueAt(record, key)).to.deep.equal(field.retyped.value)
          expect(record.provenance[key]?.verification).to.equal('register')
        })
      }
    })
  }

  describe(`the reason for keeping one’s own (${language})`, () => {
    const [name] = contested

    async function askedWhy() {
      const customer = await asked(language, name)
      await customer.say(customer.last?.choices[1]?.title ?? '')
      return customer
    }

    for (const words of said[language].reasons) {
      it(`is kept as said: ${words}`, async () => {
        const customer = await askedWhy()
        const reply = await customer.say(words)
        expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('contact.name')
        const record = await finished(customer, language)
        expect(record.provenance['company.name']?.reason).to.equal(words)
      })
    }

    for (const words of said[language].noReason) {
      it(`may be left out: ${words}`, async () => {
        const customer = await askedWhy()
        const reply = await customer.say(words)
        expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('contact.name')
        expect(
          (await finished(customer, language)).provenance['company.name'],
        ).not.to.have.property('reason')
      })
    }

    it('is not waited for: other answers go on', async () => {
      const customer = await askedWhy()
      const reply = await customer.say(contact)
      expect(reply.hints.understood).to.include({ 'contact.email': 'mette@nordlys.example.dk' })
      expect(reply.hints.asks).to.equal('confirm')
    })

    it('a yes chooses neither, and that is said', async () => {
      const customer = await asked(language, name)
      const reply = await customer.say(agreeing[language])
      expect(reply.text, customer.transcript.join('\n')).to.include(
        speaker(language)('messages.choose.which'),
      )
      expect(reply.hints).to.include({ asks: 'choose:company.name', attempt: 2 })
      expect(reply.choices).to.have.length(3)
    })

    for (const words of said[language].unclear) {
      it(`what chooses neither is asked again: ${words}`, async () => {
        const customer = await asked(language, name)
        const reply = await customer.say(words)
        expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('choose:company.name')
        expect(reply.choices).to.have.length(3)
      })
    }
  })
}

describe('DQ-07: what was typed again', () => {
  it('and still differs is asked about again', async () => {
    const customer = await asked('en', contested[0])
    await customer.say('I mistyped')
    const reply = await customer.say('Fjordly ApS')
    expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('choose:company.name')
    expect(reply.text).to.include('Fjordly ApS').and.include('Nordlys ApS')
  })

  it('a third value instead of a choice is compared too', async () => {
    const customer = await asked('en', contested[0])
    const reply = await customer.say('it is Fjordly ApS')
    expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('choose:company.name')
    expect(reply.text).to.include('Fjordly ApS')
  })

  it('undo brings back what was mistyped', async () => {
    const customer = await asked('en', contested[0])
    await customer.say('I mistyped')
    const reply = await customer.say('undo')
    expect(reply.hints.understood).to.include({ 'company.name': 'Fjordsol ApS' })
  })

  it('ID-07: a national number in a reason is not kept', async () => {
    const customer = await asked('sv', contested[0])
    await customer.say('behåll mitt, eftersom 800102-2386 äger det')
    const row = await customer.house.stores.conversations.load(customer.conversation)
    expect(row?.json).not.to.match(/800102|2386/)
  })
})
