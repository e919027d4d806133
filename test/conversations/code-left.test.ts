import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const wishes = {
  da: 'ret min telefon',
  sv: 'jag vill ändra min adress',
  no: 'endre telefonen min',
  en: 'change my phone',
} as const

const left: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'glem det, vi lader det være. tak for hjælpen du',
    'nej jeg vil ikke rette noget alligevel',
    'det er lige meget alligevel',
    'nå pyt, det kan vente',
    'det er fint som det er',
    'stop',
    'farvel',
  ],
  sv: [
    'äh strunt i det, vi låter det vara',
    'nä jag vill inte ändra nåt ändå',
    'det kvittar',
    'jag ångrade mig',
    'det får vänta',
    'stopp',
    'hejdå',
  ],
  no: [
    'glem det, vi lar det ligge. takk for hjelpa',
    'nei æ vil ikkje endre nokka likevel',
    'same det, lat det vere',
    'jeg ombestemte meg',
    'det kan vente',
    'stopp',
    'ha det',
  ],
  en: [
    "forget it, we'll leave it. thanks for your help",
    "no I don't want to change anything after all",
    'leave it as it is',
    'I changed my mind',
    'it can wait',
    'stop',
    'bye',
  ],
}

/** Asked of the seller while the code is waited for: each with a piece of its answer. */
const asked: Readonly<Record<Language, readonly (readonly [string, RegExp])[]>> = {
  da: [
    ['hvornår kan vi så bestille?', /kundeservice@/],
    ['er du en robot?', /automatisk assistent/],
    ['hvornår har I åbent', /08\.30/],
    ['kan man betale med kort?', /kort/],
  ],
  sv: [
    ['när kan vi beställa?', /kundeservice@/],
    ['är du en robot?', /automatisk assistent/],
    ['när har ni öppet', /08\.30/],
    ['kan man betala med kort?', /kort/],
  ],
  no: [
    ['når kan vi bestille?', /kundeservice@/],
    ['er du en robot?', /automatisk assistent/],
    ['når har dere åpent', /08\.30/],
    ['kan man betale med kort?', /kort/],
  ],
  en: [
    ['when can we order?', /kundeservice@/],
    ['are you a robot?', /automated assistant/],
    ['when are you open', /8:30|08[.:]30/],
    ['can I pay by card?', /card/],
  ],
}

/** The code, or something else, is still wanted. */
const kept: Readonly<Record<Language, readonly string[]>> = {
  da: ['ikke navnet men telefonen', 'jeg vil ikke rette adressen, kun nummeret', 'ok tak'],
  sv: ['inte namnet utan numret', 'jag vill inte ändra namnet, bara numret', 'ok tack'],
  no: ['ikke navnet men telefonen', 'vil ikke endre adressen, bare nummeret', 'ok takk'],
  en: ['not the name but the phone', "I don't want to change the name only the phone", 'ok thanks'],
}

const lacking: Readonly<Record<Language, readonly string[]>> = {
  da: ['jeg kan ikke se nogen kode, anna har mailen', 'der kommer ingen kode'],
  sv: ['ser ingen kod, det är anna som har mejlen', 'har inte fått nån kod'],
  no: ['ser ingen kode, det er anna som har eposten', 'får ikkje nokon kode'],
  en: ['I cant see any code, anna has the mail', 'no code came'],
}

const again: Readonly<Record<Language, readonly string[]>> = {
  da: ['send en ny kode', 'kan du sende den igen?', 'prøv med en anden kode'],
  sv: ['skicka en ny kod', 'kan du skicka den igen?', 'en annan kod tack'],
  no: ['send en ny kode', 'kan du sende den på nytt?', 'prøv med en annen kode'],
  en: ['send a new code', 'can you send it again?', 'resend please'],
}

const thanks = { da: 'tak, farvel', sv: 'tack hejdå', no: 'takk ha det', en: 'thanks bye' } as const
const data = { da: 'mine data', sv: 'mina uppgifter', no: 'mine data', en: 'my data' } as const
const call = { da: 'ring til mig så', sv: 'ring mig då', no: 'ring meg da', en: 'call me then' }

async function atCode(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  const { name, phone, email } = people.DK
  await customer.start()
  for (const said of ['12345674', `${name}, ${phone}, ${email}`, phrases[language].yes])
    await customer.say(said)
  const reply = await customer.say(wishes[language])
  expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('code')
  return customer
}

describe('UX-23: whoever thinks better of a change is let go where its code is asked for', () => {
  for (const language of languages) {
    const say = speaker(language)
    for (const text of left[language]) {
      it(`${language}: “${text}” changes nothing, and says so`, async () => {
        const customer = await atCode(language)
        const reply = await customer.say(text)
        expect(reply.text, customer.transcript.join('\n')).to.include(say('update.nothing'))
        expect(reply.hints).to.include({ asks: 'outcome', done: true })
        const next = await customer.say(thanks[language])
        const transcript = customer.transcript.join('\n')
        expect(next.text, transcript).to.equal(say('messages.digression.goodbyeDone'))
      })
    }

    it(`${language}: what wants something else, or nothing, leaves the question open`, async () => {
      for (const text of kept[language]) {
        const customer = await atCode(language)
        const reply = await customer.say(text)
        expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('code')
      }
    })

    it(`${language}: without the code the ways out are told, and never the same words three times`, async () => {
      for (const text of lacking[language]) {
        const customer = await atCode(language)
        const reply = await customer.say(text)
        const transcript = customer.transcript.join('\n')
        expect(reply.text, transcript).to.include(say('update.identify.ways'))
      }
      const customer = await atCode(language)
      const said = new Set<string>()
      for (const text of ['xyz', 'xyzz', 'xzy']) said.add((await customer.say(text)).text)
      expect(said.size, customer.transcript.join('\n')).to.equal(3)
    })

    for (const text of again[language]) {
      it(`${language}: “${text}” asks for another code`, async () => {
        const customer = await atCode(language)
        const { sms, email } = customer.house.post
        const count = () => sms.sent.length + email.sent.length
        const before = count()
        customer.house.clock.at += 5 * 60 * 1000
        const reply = await customer.say(text)
        const transcript = customer.transcript.join('\n')
        expect(reply.text, transcript).to.include(say('update.identify.again'))
        expect(count(), transcript).to.equal(before + 1)
      })
    }

    for (const [text, answer] of asked[language]) {
      it(`${language}: “${text}” is answered, and the code is asked for again without a miss`, async () => {
        const customer = await atCode(language)
        const reply = await customer.say(text)
        const transcript = customer.transcript.join('\n')
        expect(reply.text, transcript).to.match(answer)
        expect(reply.text, transcript).to.include(speaker(language)('update.identify.code'))
        expect(reply.hints, transcript).to.include({ asks: 'code', attempt: 1 })
      })
    }

    it(`${language}: GD-21: who asks for the data hears when they are shown`, async () => {
      const customer = await atCode(language)
      const reply = await customer.say(data[language])
      expect(reply.text, customer.transcript.join('\n')).to.match(/kundeservice@/)
    })

    it(`${language}: SM-09: a call is promised with its number and hours, which are not shown`, async () => {
      const customer = await atCode(language)
      const reply = await customer.say(call[language])
      const transcript = customer.transcript.join('\n')
      expect(reply.hints.command, transcript).to.equal('human')
      expect(reply.text, transcript).to.match(/08\.30.*15\.30/)
      expect(reply.text, transcript).to.not.include(people.DK.phone)
    })
  }
})

describe('CH-07: what was begun elsewhere is left alone by whoever says so', () => {
  for (const language of languages) {
    it(`${language}: “${left[language][0] ?? ''}”`, async () => {
      const first = new Customer({ locale: phrases[language].locale })
      const { name, phone, email } = people.DK
      await first.start()
      for (const text of ['12345674', `${name}, ${phone}, ${email}`]) await first.say(text)
      await first.say(language === 'sv' ? 'skicka en länk' : 'link')
      const sent = [...first.house.post.sms.sent, ...first.house.post.email.sent].at(-1)?.text ?? ''
      const resume = /#resume=([\w-]{22})/.exec(sent)?.[1] ?? 'no link'
      const second = new Customer({ house: first.house, locale: phrases[language].locale })
      const asked = await second.send({ kind: 'start', resume })
      expect(asked.hints.asks, first.transcript.join('\n')).to.equal('code')
      const reply = await second.say(left[language][0] ?? '')
      const transcript = second.transcript.join('\n')
      expect(reply.text, transcript).to.include(speaker(language)('move.stays'))
      expect(reply.hints.asks, transcript).to.equal('country')
    })
  }
})
