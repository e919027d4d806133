import { expect } from 'chai'
import { partsOf } from '../../onboarding/messaging/sms-parts.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { Texter } from '../support/texter.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
const mail = 'mette@nordlys.example.dk'

const wishes: Readonly<Record<Language, string>> = {
  da: 'Vi har fået ny mail',
  sv: 'ny e-postadress',
  no: 'ny epostadresse',
  en: 'I have a new e-mail',
}

/** In every language the number belongs to another country, so that its language is spoken. */
const numbers: Readonly<Record<Language, string>> = {
  da: '+4520123456',
  sv: '+46701740605',
  no: '+4792345678',
  en: '+4520123458',
}

interface Talk {
  readonly texter: Texter
  readonly phone: string
  readonly mailNow: () => Promise<string | undefined>
}

/** A finished customer whose number is the language's own, and somebody who writes from it. */
async function talkIn(language: Language): Promise<Talk> {
  const made = new Customer({ locale: 'da-DK' })
  await made.start()
  await made.say('12345674')
  await made.say(`Mette Sørensen, 20 12 34 56, ${mail}`)
  await made.say('ja')
  const { house } = made
  const phone = numbers[language]
  const reference = made.last?.hints.reference ?? ''
  await house.stores.customers.change({
    id: 'own-number',
    reference,
    changedBy: { source: 'staff', channel: 'desk', at: '2026-11-23T10:00:00.000Z' },
    values: { 'contact.phone': { value: phone, verification: 'checked' } },
  })
  return {
    texter: new Texter(phone, { house }),
    phone,
    mailNow: async () => (await house.stores.customers.get(reference))?.contact?.email,
  }
}

const digitsIn = ({ texts }: Texter): string =>
  /\b\d{4}\b(?=[^\d]*\n)/.exec(`${texts.at(-1) ?? ''}\n`)?.[0] ?? 'no digits'

const wrongIn = (texter: Texter): string => (digitsIn(texter) === '4321' ? '1234' : '4321')

/** Says who it is, by a code that only the owner of the number has. */
async function prove({ texter, phone }: Talk, wish: string) {
  texter.house.clock.at += 13 * minuteMs
  await texter.say(wish)
  return texter.say(texter.codeTo(phone))
}

describe('SM-08: the digits of a read-back cannot be guessed by going on', () => {
  for (const language of languages) {
    it(`other values give no further guesses: after three, who writes proves it anew (${language})`, async () => {
      const talk = await talkIn(language)
      const { texter } = talk
      await prove(talk, wishes[language])
      await texter.say('evil1@nordlys.example.dk')
      await texter.say(wrongIn(texter))
      await texter.say('evil2@nordlys.example.dk')
      await texter.say(wrongIn(texter))
      await texter.say('evil3@nordlys.example.dk')
      texter.house.clock.at += minuteMs
      const spent = await texter.say(wrongIn(texter))
      expect(spent.hints.asks, texter.transcript.join('\n')).to.equal('code')
      await texter.say('evil4@nordlys.example.dk')
      expect(await talk.mailNow()).to.equal(mail)
      expect(texter.texts.filter((text) => partsOf(text) > 1)).to.deep.equal([])
    })

    it(`ten a day for a number and a customer, right or wrong; then a person, and tomorrow again (${language})`, async () => {
      const talk = await talkIn(language)
      const { texter } = talk
      for (let round = 0; round < 3; round += 1) {
        await prove(talk, wishes[language])
        await texter.say(`evil${round}@nordlys.example.dk`)
        for (const guess of Array<string>(3).fill(wrongIn(texter))) await texter.say(guess)
      }
      await prove(talk, wishes[language])
      await texter.say('ny@nordlys.example.dk')
      await texter.say(wrongIn(texter))
      await texter.say('ny2@nordlys.example.dk')
      const locked = await texter.yes()
      expect(locked.hints, texter.transcript.join('\n')).to.include({ outcome: 'cancelled' })
      expect(locked.text).to.include(texter.house.ports.profile.desk.phone)
      expect(await talk.mailNow()).to.equal(mail)
      texter.house.clock.at += dayMs
      await prove(talk, wishes[language])
      await texter.say('ny@nordlys.example.dk')
      await texter.yes()
      expect(await talk.mailNow()).to.equal('ny@nordlys.example.dk')
      expect(texter.texts.filter((text) => partsOf(text) > 1)).to.deep.equal([])
    })
  }

  it('no text holds the door open for the next: ten minutes after the code a new one is needed', async () => {
    const talk = await talkIn('da')
    const { texter } = talk
    await prove(talk, wishes.da)
    for (const address of ['a@nordlys.example.dk', 'b@nordlys.example.dk']) {
      texter.house.clock.at += 4 * minuteMs
      expect((await texter.say(address)).hints.asks).to.equal('confirm:change')
    }
    texter.house.clock.at += 4 * minuteMs
    const late = await texter.say(digitsIn(texter))
    expect(late.hints.asks).to.equal('code')
    expect(late.text).to.include('Det er noget siden')
    expect(await talk.mailNow()).to.equal(mail)
  })

  it('the digits themselves show again who writes: another change follows without a code', async () => {
    const talk = await talkIn('da')
    const { texter } = talk
    await prove(talk, wishes.da)
    await texter.say('a@nordlys.example.dk')
    texter.house.clock.at += 7 * minuteMs
    await texter.yes()
    texter.house.clock.at += 7 * minuteMs
    expect((await texter.say('Ny kontaktperson')).hints.asks).to.equal('contact.name')
  })

  it('SM-10: whoever names another number in place of the earlier one proves it by a code', async () => {
    const talk = await talkIn('da')
    const { texter } = talk
    await prove(talk, 'nyt telefonnummer')
    await texter.say('20 12 34 57')
    await texter.say(texter.codeTo('+4520123457'))
    await texter.yes()
    await texter.say('fortryd')
    const other = await texter.say('20 12 34 59')
    expect(other.hints.asks, texter.transcript.join('\n')).to.equal('code')
  })
})
