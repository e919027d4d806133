import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { createHouse, type House } from '../support/conversation.ts'
import { dispatch } from '../support/message-house.ts'

const numbers: Readonly<Record<Language, string>> = {
  da: '+4520123456',
  sv: '+46701740605',
  no: '+4792345678',
  en: '+447700900123',
}

const stopWords: Readonly<Record<Language, readonly string[]>> = {
  da: ['Afmeld', 'STOP', 'frameld!'],
  sv: ['Sluta', 'STOPP', 'avanmäl', 'AVREGISTRERA'],
  no: ['stopp', 'Avmeld', 'STOP.'],
  en: ['Stop', 'unsubscribe', 'STOP ALL'],
}

const nearWords: Readonly<Record<Language, string>> = {
  da: 'slut',
  sv: 'sluta skicka sms',
  no: 'slutt',
  en: 'stop texting me',
}

const wrongPerson: Readonly<Record<Language, string>> = {
  da: 'Forkert nummer',
  sv: 'FEL NUMMER',
  no: 'feil nummer',
  en: 'Wrong number',
}

const cancels: Readonly<Record<Language, string>> = {
  da: 'AFBRYD',
  sv: 'AVBRYT',
  no: 'AVBRYT',
  en: 'start over',
}

/** Somebody at a phone: words go in, words come out. */
class Texter {
  readonly house: House
  readonly #phone: string
  readonly #locale: string
  #said = 0

  constructor(phone: string, { house = createHouse(), locale = 'en-GB' } = {}) {
    this.house = house
    this.#phone = phone
    this.#locale = locale
  }

  async say(text: string, activityId = `a${(this.#said += 1)}`): Promise<string | undefined> {
    const replies = await this.house.takeTurn(
      { conversation: `sms:${this.#phone}`, activityId },
      {
        kind: 'message',
        channel: 'sms',
        text,
        attachments: false,
        protectedInput: false,
        locale: this.#locale,
      },
    )
    return replies.at(-1)?.text
  }

  post(id: string, part: Parameters<typeof dispatch>[0] = {}) {
    return this.house.post.messenger.post(dispatch({ id, to: this.#phone, ...part }))
  }
}

const confirmations: Readonly<Record<Language, RegExp>> = {
  da: /Du får ikke flere sms'er/,
  sv: /Du får inga fler sms/,
  no: /Du får ikke flere SMS/,
  en: /You get no more texts/,
}

describe('wishes about text messages', () => {
  for (const language of languages) {
    for (const words of stopWords[language]) {
      it(`SM-04: "${words}" from ${numbers[language]}: one confirmation in ${language}, then nothing`, async () => {
        const texter = new Texter(numbers[language])
        expect(await texter.say(words))
          .to.match(confirmations[language])
          .and.to.match(/^[^:]+: /)
        expect(await texter.say(words)).to.equal(undefined)
        expect(await texter.post('m1')).to.equal('suppressed')
      })
    }

    it(`SM-04: "${nearWords[language]}" is asked about once; no answer is an opt-out (${language})`, async () => {
      const texter = new Texter(numbers[language])
      expect(await texter.say(nearWords[language])).to.include('START')
      expect(await texter.post('m1')).to.equal('suppressed')
      expect(await texter.say(nearWords[language])).to.equal(undefined)
      expect(await texter.say('Start')).to.match(/STOPP?\b/)
      expect(await texter.post('m2')).to.equal('accepted')
    })

    it(`SM-05: ${cancels[language]} is said to the case and stops no messages (${language})`, async () => {
      const texter = new Texter(numbers[language])
      await texter.say(language === 'en' ? 'Hello, I am new' : 'Hej')
      await texter.say(cancels[language])
      expect(await texter.post('m1')).to.equal('accepted')
    })

    it(`SM-07: "${wrongPerson[language]}" stops the use of the number and tells nothing (${language})`, async () => {
      const texter = new Texter(numbers[language])
      await texter.post('m1', { asksAbout: 'BCDF-2345' })
      const reply = await texter.say(wrongPerson[language])
      expect(reply).not.to.match(/BCDF|Mette|Nordlys/)
      expect(await texter.post('m2')).to.equal('suppressed')
    })

    it(`SM-11: a known number gets the words of an unknown one (${language})`, async () => {
      for (const words of [...stopWords[language], nearWords[language], wrongPerson[language]]) {
        const known = new Texter(numbers[language], { locale: 'sv-SE' })
        await known.post('m1', { asksAbout: 'BCDF-2345' })
        await known.say('Dansk, tak')
        const unknown = new Texter(numbers[language], { locale: 'sv-SE' })
        expect(await known.say(words)).to.equal(await unknown.say(words))
      }
    })
  }

  it('NIX 23-359: an opt-out acts in the sender itself, on what is scheduled too, and is confirmed', async () => {
    const texter = new Texter(numbers.sv)
    texter.house.clock.at = Date.parse('2026-11-23T21:00:00Z')
    expect(await texter.post('m1', { initiative: 'business' })).to.equal('waiting')
    expect(await texter.say('STOPP')).to.match(confirmations.sv)
    texter.house.clock.at = Date.parse('2026-11-24T10:00:00Z')
    await texter.house.post.messenger.deliverDue()
    expect(texter.house.post.sms.sent).to.deep.equal([])
    const mail = { kind: 'email', to: 'mette@nordlys.example' } as const
    expect(await texter.post('m2', mail), 'other channels keep working').to.equal('accepted')
  })

  it('NIX 22-088: a stranger who gets somebody else’s messages is heard, and a person corrects the customer', async () => {
    const texter = new Texter(numbers.sv)
    await texter.post('m1', { asksAbout: 'BCDF-2345' })
    expect(await texter.say('Nej')).to.include('Vi använder inte numret mer')
    expect(await texter.post('m2', { asksAbout: 'BCDF-2345' })).to.equal('suppressed')
    const reviews = await texter.house.stores.reviews.list(10)
    expect(reviews.map(({ reference, reason }) => [reference, reason])).to.deep.equal([
      ['BCDF-2345', 'wrong-person'],
    ])
    expect(JSON.stringify(reviews)).not.to.include('46701740605')
  })

  it('NIX 23-452: the opt-out is provable: when, and by which message; and it costs one reply', async () => {
    const texter = new Texter(numbers.sv)
    await texter.say('stopp', 'SM00000000000000000000000000000001')
    const { optedOut } = await texter.house.post.contactPoints.read('sms', numbers.sv)
    expect(optedOut).to.deep.equal({
      at: '2026-11-23T10:00:00.000Z',
      by: 'SM00000000000000000000000000000001',
    })
  })

  it('delivered twice, it is confirmed in the same words', async () => {
    const texter = new Texter(numbers.da)
    const first = await texter.say('STOP', 'a')
    expect(await texter.say('STOP', 'a')).to.equal(first)
  })

  it('SM-06: the case goes on as it was when the customer writes again', async () => {
    const texter = new Texter(numbers.da, { locale: 'da-DK' })
    await texter.say('Hej')
    const question = await texter.say('hvad mangler du?')
    await texter.say('STOP')
    expect(await texter.say('hvad mangler du?')).to.equal(question)
  })

  it('a bare no is an answer where nothing was asked about the number', async () => {
    const texter = new Texter(numbers.da, { locale: 'da-DK' })
    await texter.say('Hej')
    expect(await texter.say('nej'))
      .to.be.a('string')
      .and.not.to.include('nummeret')
    expect(await texter.post('m1')).to.equal('accepted')
  })

  it('on other channels the words mean what they mean in the conversation', async () => {
    const house = createHouse()
    await house.takeTurn(
      { conversation: 'webchat:+4520123456', activityId: 'a' },
      {
        kind: 'message',
        channel: 'webchat',
        text: 'STOP',
        attachments: false,
        protectedInput: false,
      },
    )
    expect((await house.post.contactPoints.read('sms', '+4520123456')).optedOut).to.equal(undefined)
  })
})
