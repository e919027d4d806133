import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { Texter } from '../support/texter.ts'
import { people, phrases } from './phrases.ts'

const key = 'invoice.reference'
const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }

interface Voice {
  /** `{}` stands for the contact. */
  readonly beside: string
  readonly beforehand: string
  readonly late: string
  readonly named: string
  readonly other: string
  readonly gone: string
  readonly change: string
  readonly yesAnd: string
  readonly besidePhone: string
}

const voices: Readonly<Record<Language, Voice>> = {
  da: {
    beside: '{}. fakturaerne skal mærkes med PO 4711',
    beforehand: '{} faktura mærket med PO 4711',
    late: 'mærk fakturaerne med PO 4711',
    named: 'referencen skal være Lars',
    other: 'referencen er forkert, skal være Skolekøkken 3',
    gone: 'fjern referencen',
    change: 'ret referencen',
    yesAnd: 'ja, og mærk dem med PO 4711',
    besidePhone: 'telefonen er {}, og skriv PO 4711 på fakturaen',
  },
  sv: {
    beside: '{}. fakturorna ska märkas med PO 4711',
    beforehand: '{} faktura märkt med PO 4711',
    late: 'märk fakturorna med PO 4711',
    named: 'skriv Lars i referensfältet',
    other: 'referensen är fel, ska vara Skolekøkken 3',
    gone: 'ta bort referensen',
    change: 'ändra referensen',
    yesAnd: 'ja, och märk dem med PO 4711',
    besidePhone: 'telefonen är {} och lägg till PO 4711 på fakturan',
  },
  no: {
    beside: '{}. fakturaene skal merkes med PO 4711',
    beforehand: '{} faktura merket med PO 4711',
    late: 'merk fakturaene med PO 4711',
    named: 'referansen skal være Lars',
    other: 'referansen er feil, skal være Skolekøkken 3',
    gone: 'fjern referansen',
    change: 'endre referansen',
    yesAnd: 'ja, og merk dem med PO 4711',
    besidePhone: 'telefonen er {}, og skriv PO 4711 på fakturaen',
  },
  en: {
    beside: '{}. invoices must be marked with PO 4711',
    beforehand: '{} invoices marked with PO 4711',
    late: 'mark the invoices with PO 4711',
    named: 'put Lars in the ref field',
    other: 'the reference is wrong, it should be Skolekøkken 3',
    gone: 'remove the reference',
    change: 'change the reference',
    yesAnd: 'yes, and mark them with PO 4711',
    besidePhone: 'the phone is {}. please add PO 4711 to every invoice',
  },
}

const phoneKey = 'contact.phone'
const others: Readonly<Record<CountryCode, { readonly said: string; readonly e164: string }>> = {
  DK: { said: '20 12 34 57', e164: '+4520123457' },
  SE: { said: '070-174 06 06', e164: '+46701740606' },
  NO: { said: '912 34 568', e164: '+4791234568' },
}

const contactOf = (language: Language): string => {
  const { name, phone, email } = people[homes[language]]
  return `${name}, ${phone}, ${email}`
}

async function begun(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  return customer
}

async function atContact(language: Language): Promise<Customer> {
  const customer = await begun(language)
  await customer.say(demoNumbers(homes[language]).good)
  return customer
}

async function atSummary(language: Language, said = contactOf(language)): Promise<Customer> {
  const customer = await atContact(language)
  const reply = await customer.say(said)
  expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
  return customer
}

const rowOf = (customer: Customer) =>
  customer.last?.summary?.sections.flatMap(({ rows }) => rows).find((row) => row.key === key)

async function recordOf(customer: Customer) {
  for (let said = 0; customer.last?.hints.done !== true && said < 3; said += 1)
    await customer.say('ja')
  expect(customer.last?.hints.outcome, customer.transcript.join('\n')).to.equal('complete')
  return customer.house.stores.customers.get(customer.last?.hints.reference ?? '')
}

describe('what invoices are to carry is understood and never asked for', () => {
  for (const language of languages) {
    const say = speaker(language)
    const voice = voices[language]
    const marker = say('messages.understood.unheard', { said: '|' }).split('|').at(-1) ?? ''

    it(`${language}: not given it is offered in the summary, and the record has none`, async () => {
      const customer = await atSummary(language)
      expect(rowOf(customer)?.value).to.equal(say('messages.notGiven'))
      expect((await recordOf(customer))?.invoice).to.not.have.property('reference')
    })

    it(`${language}: beside the contact it takes three messages, and stands in the record`, async () => {
      const customer = await atSummary(language, voice.beside.replace('{}', contactOf(language)))
      expect(customer.last?.hints.understood).to.include({ [key]: 'PO 4711' })
      expect(customer.last?.text).to.not.include(marker)
      expect(rowOf(customer)?.value).to.equal('PO 4711')
      const record = await recordOf(customer)
      expect(record?.invoice.reference).to.equal('PO 4711')
      expect(record?.provenance[key]).to.include({ source: 'customer' })
    })

    it(`${language}: said with the number it waits for the summary`, async () => {
      const customer = await begun(language)
      await customer.say(voice.beforehand.replace('{}', demoNumbers(homes[language]).good))
      expect(customer.last?.hints.understood).to.include({ [key]: 'PO 4711' })
      await customer.say(contactOf(language))
      expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
      expect(rowOf(customer)?.value).to.equal('PO 4711')
    })

    it(`${language}: given, put right and taken away at the summary`, async () => {
      const customer = await atSummary(language)
      for (const [said, value] of [
        [voice.late, 'PO 4711'],
        [voice.other, 'Skolekøkken 3'],
        [voice.gone, null],
      ] as const) {
        const reply = await customer.say(said)
        expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
          asks: 'confirm',
          understood: { [key]: value },
        })
        expect(reply.text).to.not.include(marker)
        expect(rowOf(customer)?.value).to.equal(value ?? say('messages.notGiven'))
      }
    })

    it(`${language}: changed by its name and by its line`, async () => {
      const customer = await atSummary(language)
      const line = String(rowOf(customer)?.number)
      for (const [said, value] of [
        [voice.change, 'Anna Berg'],
        [line, '20123456'],
      ] as const) {
        expect((await customer.say(said)).hints.asks, customer.transcript.join('\n')).to.equal(key)
        const reply = await customer.say(value)
        expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
          asks: 'confirm',
          understood: { [key]: value },
        })
      }
    })

    it(`${language}: a yes beside it confirms nothing until it has been seen`, async () => {
      const customer = await atSummary(language)
      const reply = await customer.say(voice.yesAnd)
      expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
        asks: 'confirm',
        understood: { [key]: 'PO 4711' },
      })
    })

    it(`${language}: beside a change both are done, and nothing is left to be told`, async () => {
      const customer = await atSummary(language)
      const reply = await customer.say(
        voice.besidePhone.replace('{}', others[homes[language]].said),
      )
      expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
        asks: 'confirm',
        understood: { [key]: 'PO 4711', [phoneKey]: others[homes[language]].e164 },
      })
      expect(reply.text).to.not.include(marker)
    })

    it(`${language}: ID-07 a national number asked for as one is not kept`, async () => {
      const customer = await atSummary(language)
      await customer.say(voice.change)
      const reply = await customer.say('070761-4285')
      expect(reply.hints.understood).to.deep.equal({})
      expect(reply.text).to.not.include('070761')
    })

    it(`${language}: who pays in advance is told why it is not noted`, async () => {
      const customer = await atSummary(language)
      await customer.say(phrases[language].prepayment)
      expect(rowOf(customer)).to.equal(undefined)
      expect(customer.last?.text).to.not.include(say('messages.understood.reference'))
      for (const said of [voice.late, voice.named]) {
        const reply = await customer.say(said)
        expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
          asks: 'confirm',
          understood: {},
          attempt: 1,
        })
        expect(reply.text).to.include(say('messages.understood.reference'))
        expect(reply.text).to.not.include(marker)
      }
    })

    it(`${language}: whoever pays in advance after all is told what becomes of it`, async () => {
      const customer = await atSummary(language)
      await customer.say(voice.named)
      expect(rowOf(customer)?.value).to.equal('Lars')
      const reply = await customer.say(phrases[language].prepayment)
      expect(reply.text).to.include(say('messages.understood.reference'))
      await customer.say(phrases[language].invoice)
      expect(rowOf(customer)?.value).to.equal('Lars')
    })
  }
})

const wishes: Readonly<Record<Language, readonly [opening: string, wish: string]>> = {
  da: ['ændre faktura', 'fakturaerne skal mærkes med PO 99'],
  sv: ['byta fakturering', 'märk fakturorna med PO 99'],
  no: ['endre fakturering', 'merk fakturaene med PO 99'],
  en: ['change invoicing', 'please quote PO 99 on every invoice'],
}

describe('an existing customer changes what its invoices are to carry (SM-08, GD-22)', () => {
  for (const language of languages)
    it(`${language}: behind a code, read back, in record and history`, async () => {
      const made = await atSummary('da', `${contactOf('da')}, mærkes med PO 4711`)
      await recordOf(made)
      const { house } = made
      const reference = made.last?.hints.reference ?? ''
      const texter = new Texter(people.DK.e164, { house })
      const [opening, wish] = wishes[language]
      await texter.say(opening)
      await texter.say(texter.codeTo(people.DK.e164))
      await texter.say(wish)
      await texter.yes()
      const record = await house.stores.customers.get(reference)
      expect(record?.invoice, texter.transcript.join('\n')).to.include({
        channel: 'email',
        reference: 'PO 99',
      })
      expect(record?.provenance[key]).to.include({ source: 'customer', channel: 'sms' })
      const history = await house.stores.customers.history(reference)
      expect(history.find(({ field }) => field === key)).to.include({ old: 'PO 4711' })
    })
})
