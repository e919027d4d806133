import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }

/** Other numbers of the same people, from ranges that are nobody's. */
const others = {
  DK: { phone: '20 12 34 99', e164: '+4520123499', short: '20 12 34' },
  SE: { phone: '070-174 06 41', e164: '+46701740641', short: '070-174' },
  NO: { phone: '912 34 568', e164: '+4791234568', short: '912 34' },
} as const

/** A business at its summary. */
async function atSummary(language: Language): Promise<Customer> {
  const home = homes[language]
  const customer = new Customer({ locale: phrases[language].locale })
  const { name, phone, email } = people[home]
  await customer.start()
  await customer.say(demoNumbers(home).good)
  await customer.say(`${name}, ${phone}, ${email}`)
  return customer
}

const mail = (language: Language): string => people[homes[language]].email.replace(/^\w+/, 'lis')

type Words = Readonly<Record<Language, readonly string[]>>

const two: Words = {
  da: [
    'både telefon og mail er forkert',
    'ret telefonen og mailen',
    'telefonen er forkert, og det er mailen også',
  ],
  sv: [
    'både telefon och mejl är fel',
    'ändra telefonen och mejlen',
    'telefonnumret är fel, mejlen också',
  ],
  no: [
    'både telefon og e-post er feil',
    'endre telefonen og e-posten',
    'telefonen er feil og mailen er feil',
  ],
  en: [
    'both the phone and the mail are wrong',
    'change the phone and the e-mail',
    'the phone is wrong and so is the mail',
  ],
}

const three: Readonly<Record<Language, string>> = {
  da: 'telefonen, mailen og adressen er forkert',
  sv: 'telefonen, mejlen och adressen är fel',
  no: 'telefonen, mailen og adressen er feil',
  en: 'the phone, the mail and the address are wrong',
}

/** A value, another way to pay and a field without a value, in one message. */
const mixed: Readonly<Record<Language, (phone: string) => string>> = {
  da: (phone) => `telefon er ${phone}, og brug forudbetaling i stedet, og adressen er forkert`,
  sv: (phone) => `telefon är ${phone}, och förskott i stället, och adressen är fel`,
  no: (phone) => `telefon er ${phone}, og bruk forskudd i stedet, og adressen er feil`,
  en: (phone) => `phone is ${phone}, and use prepayment instead, and the address is wrong`,
}

const unreadable: Readonly<Record<Language, (phone: string, mail: string) => string>> = {
  da: (phone, address) => `telefonen er ${phone} og mailen er ${address}`,
  sv: (phone, address) => `telefonen är ${phone} och mejlen är ${address}`,
  no: (phone, address) => `telefonen er ${phone} og mailen er ${address}`,
  en: (phone, address) => `the phone is ${phone} and the mail is ${address}`,
}

const nothing: Readonly<Record<Language, string>> = { da: 'nej', sv: 'nej', no: 'nei', en: 'no' }
const undo: Readonly<Record<Language, string>> = {
  da: 'fortryd',
  sv: 'ångra',
  no: 'angre',
  en: 'undo',
}

describe('several changes in one message: none is dropped (UX-20, UX-23)', () => {
  for (const language of languages) {
    const home = homes[language]
    const other = others[home]

    for (const said of two[language])
      it(`${language}: “${said}” asks for the first and then for the second`, async () => {
        const customer = await atSummary(language)
        const asked = await customer.say(said)
        expect(asked.hints, customer.transcript.join('\n')).to.include({ asks: 'contact.phone' })
        const next = await customer.say(other.phone)
        expect(next.hints, customer.transcript.join('\n')).to.deep.include({
          asks: 'contact.email',
          understood: { 'contact.phone': other.e164 },
        })
        const done = await customer.say(mail(language))
        expect(done.hints, customer.transcript.join('\n')).to.deep.include({
          asks: 'confirm',
          understood: { 'contact.email': mail(language) },
        })
      })

    it(`${language}: those that are asked for later are named`, async () => {
      const customer = await atSummary(language)
      const asked = await customer.say(three[language])
      expect(asked.hints).to.include({ asks: 'contact.phone' })
      const again = await customer.say(other.phone)
      // Said once.
      expect(again.text.split('\n\n').length).to.equal(2)
      const last = await customer.say(mail(language))
      expect(last.hints, customer.transcript.join('\n')).to.include({ asks: 'company.address' })
      expect(asked.text.split('\n\n').length, asked.text).to.equal(2)
    })

    it(`${language}: the value of one that waits is taken, and the first is asked for still`, async () => {
      const customer = await atSummary(language)
      await customer.say(two[language][0] ?? '')
      const next = await customer.say(mail(language))
      expect(next.hints, customer.transcript.join('\n')).to.deep.include({
        asks: 'contact.phone',
        understood: { 'contact.email': mail(language) },
      })
      const done = await customer.say(other.phone)
      expect(done.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
    })

    it(`${language}: one that is kept leads to the next; a no keeps them all`, async () => {
      const customer = await atSummary(language)
      await customer.say(two[language][0] ?? '')
      const kept = await customer.say(customer.last?.choices[0]?.title ?? '')
      expect(kept.hints, customer.transcript.join('\n')).to.include({ asks: 'contact.email' })
      for (const word of [nothing[language], undo[language]]) {
        const another = await atSummary(language)
        await another.say(two[language][0] ?? '')
        const all = await another.say(word)
        expect(all.hints, another.transcript.join('\n')).to.deep.include({
          asks: 'confirm',
          understood: {},
        })
        expect(all.text).to.include(people[home].email)
      }
    })

    it(`${language}: a value, another payment and a field without a value`, async () => {
      const customer = await atSummary(language)
      const reply = await customer.say(mixed[language](other.phone))
      expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
        asks: 'company.address',
        understood: { 'contact.phone': other.e164, payment: 'prepayment' },
      })
      // Old and new of both.
      const figures = reply.text.replace(/\D/g, '')
      for (const { phone } of [people[home], other])
        expect(figures).to.include(phone.replace(/\D/g, ''))
      const [, changed = ''] = reply.text.split('\n\n')
      expect(changed).to.match(/(?:fra|från|from) \p{L}+ (?:til|till|to) \p{L}+/u)
    })

    it(`${language}: a value that cannot be read is asked for beside one that can`, async () => {
      const customer = await atSummary(language)
      const reply = await customer.say(unreadable[language](other.short, mail(language)))
      expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
        asks: 'contact.phone',
        understood: { 'contact.email': mail(language) },
      })
      const done = await customer.say(other.phone)
      expect(done.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
    })
  }
})

type Rows = Readonly<Record<Language, readonly string[]>>

const unanswered: Rows = {
  da: [
    'telefonen er {p}. har I også stole i rødt?',
    'telefonen er {p}, og er der plads til en lastbil hos jer?',
  ],
  sv: [
    'telefonen är {p}. har ni också stolar i rött?',
    'telefonen är {p}, och finns det plats för en lastbil hos er?',
  ],
  no: [
    'telefonen er {p}. har dere også stoler i rødt?',
    'telefonen er {p}, og er det plass til en lastebil hos dere?',
  ],
  en: [
    'the phone is {p}. do you sell chairs in red?',
    'the phone is {p}, and is there room for a lorry at your place?',
  ],
}

const errands: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  da: [
    ['telefonen er {p}. husk at ringe, inden I leverer', 'husk at ringe, inden I leverer'],
    ['telefonen er {p}, og skriv navnet på pakken', 'skriv navnet på pakken'],
  ],
  sv: [
    [
      'telefonen är {p}. kom ihåg att ringa innan ni levererar',
      'kom ihåg att ringa innan ni levererar',
    ],
    ['telefonen är {p} och lägg nyckeln under mattan', 'lägg nyckeln under mattan'],
  ],
  no: [
    ['telefonen er {p}. husk å varsle før dere leverer', 'husk å varsle før dere leverer'],
    ['telefonen er {p}, og meld oss på nyhetsbrevet', 'meld oss på nyhetsbrevet'],
  ],
  en: [
    [
      "the phone is {p}. don't forget to call before you deliver",
      "don't forget to call before you deliver",
    ],
    [
      'the phone is {p}. please add two chairs to every delivery',
      'please add two chairs to every delivery',
    ],
  ],
}

/** Said beside a value, and nothing that anybody has to be told of. */
const idle: Rows = {
  da: [
    'telefonen er {p}, det var en tastefejl',
    'telefonen er {p}. er det i orden?',
    'kan du ændre telefonen til {p}? tak!',
  ],
  sv: [
    'telefonen är {p}, det var ett skrivfel',
    'telefonen är {p}. är det okej?',
    'kan du ändra telefonen till {p}? tack!',
  ],
  no: [
    'telefonen er {p}, det var en skrivefeil',
    'telefonen er {p}. er det greit?',
    'kan du endre telefonen til {p}? takk!',
  ],
  en: [
    'the phone is {p}, sorry about that',
    'the phone is {p}. is that ok?',
    'can you change the phone to {p}? thanks!',
  ],
}

describe('what is said beside a change is answered, or named as not understood (UX-23)', () => {
  for (const language of languages) {
    const { phone, e164 } = others[homes[language]]
    const say = speaker(language)
    const colleague = say('messages.digression.question')

    for (const said of unanswered[language])
      it(`${language}: “${said}”: a colleague can answer it`, async () => {
        const reply = await (await atSummary(language)).say(said.replace('{p}', phone))
        expect(reply.hints.understood).to.deep.equal({ 'contact.phone': e164 })
        expect(reply.text).to.include(colleague)
      })

    for (const [said, errand] of errands[language])
      it(`${language}: “${said}”: it is named`, async () => {
        const reply = await (await atSummary(language)).say(said.replace('{p}', phone))
        expect(reply.hints.understood).to.include({ 'contact.phone': e164 })
        expect(reply.text).to.include(say('messages.understood.unheard', { said: errand }))
      })

    for (const said of idle[language])
      it(`${language}: “${said}”: nothing else is said`, async () => {
        const customer = await atSummary(language)
        const plain = await (
          await atSummary(language)
        ).say(phoneAlone[language].replace('{p}', phone))
        const reply = await customer.say(said.replace('{p}', phone))
        expect(reply.text).to.equal(plain.text)
      })

    it(`${language}: our amount that is to go is asked about, beside a name that is changed`, async () => {
      const reply = await (await atSummary(language)).say(amountGone[language])
      expect(reply.hints).to.deep.include({
        asks: 'credit.amount',
        understood: { 'contact.name': 'Lis Holm' },
      })
    })

    it(`${language}: invoices on paper, asked for beside a mail that is wrong, are asked about behind it`, async () => {
      const customer = await atSummary(language)
      const reply = await customer.say(onPaper[language])
      expect(reply.hints, customer.transcript.join('\n')).to.include({ asks: 'contact.email' })
      const next = await customer.say(mail(language))
      expect(next.hints.asks, customer.transcript.join('\n')).to.equal('invoice.channel')
    })

    it(`${language}: whoever pays in advance and wants a person gets both`, async () => {
      const reply = await (await atSummary(language)).say(withPerson[language])
      expect(reply.hints).to.deep.include({
        command: 'human',
        understood: { payment: 'prepayment' },
      })
    })
  }
})

const phoneAlone: Readonly<Record<Language, string>> = {
  da: 'telefonen er {p}',
  sv: 'telefonen är {p}',
  no: 'telefonen er {p}',
  en: 'the phone is {p}',
}

const amountGone: Readonly<Record<Language, string>> = {
  da: 'byt navnet til Lis Holm og fjern det der med 5000',
  sv: 'byt namnet till Lis Holm och ta bort det där med 5000',
  no: 'bytt navnet til Lis Holm og fjern det der med 5000',
  en: 'change the name to Lis Holm and remove that 5000 thing',
}

const onPaper: Readonly<Record<Language, string>> = {
  da: 'mail er forkert, og kan I sende fakturaen på papir',
  sv: 'mejlen är fel, och kan ni skicka fakturan på papper',
  no: 'e-posten er feil, og kan dere sende fakturaen på papir',
  en: 'the mail is wrong, and could you send the invoice on paper',
}

const withPerson: Readonly<Record<Language, string>> = {
  da: 'jeg vil betale forud og tale med en medarbejder',
  sv: 'vi tar förskott, och jag vill prata med någon',
  no: 'vi betaler forskudd, og jeg vil snakke med en medarbeider',
  en: "I'll pay in advance, and let me talk to a human",
}
