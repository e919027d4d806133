import { expect } from 'chai'
import { partsOf } from '../../onboarding/messaging/sms-parts.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer, type House } from '../support/conversation.ts'
import { replayed } from '../support/replay-server.ts'
import { Texter } from '../support/texter.ts'
import { createVerifyHouse } from '../support/verify-house.ts'

/** The code that the provider of the fixtures takes, and those by which it fails. */
const codes = {
  right: '123456',
  wrong: '111111',
  over: '404404',
  spent: '555555',
  odd: '777777',
} as const

const phones = {
  fresh: '20 12 34 57',
  landline: '33 12 00 00',
  hadEnough: '20 12 34 58',
  everybodyWaits: '20 12 34 59',
} as const

const words: Readonly<Record<Language, { readonly mail: string; readonly phone: string }>> = {
  da: { mail: 'ny mail', phone: 'nyt mobilnummer' },
  sv: { mail: 'ny e-postadress', phone: 'nytt mobilnummer' },
  no: { mail: 'ny epostadresse', phone: 'nytt mobilnummer' },
  en: { mail: 'new e-mail', phone: 'new phone number' },
}

/** In every language the number belongs to its country, so that its language is spoken. */
const numbers: Readonly<Record<Language, string>> = {
  da: '+4520123456',
  sv: '+46701740605',
  no: '+4792345678',
  en: '+4520123450',
}

const nobodys: Readonly<Record<Language, string>> = {
  da: '+4540506070',
  sv: '+46701740606',
  no: '+4792345679',
  en: '+4540506071',
}

interface Talk {
  readonly house: House
  readonly texter: Texter
  readonly reference: string
}

describe('contact data by text message, with codes of Twilio Verify', () => {
  const server = replayed('twilio-verify')
  const starts = () => server().requests.filter(({ path }) => path.endsWith('/Verifications'))
  const localeOf = () => new URLSearchParams(starts().at(-1)?.body).get('Locale')

  async function talkIn(language: Language): Promise<Talk> {
    const house = createVerifyHouse(server().url)
    const made = new Customer({ house, locale: 'da-DK' })
    for (const text of ['12345674', 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk', 'ja'])
      await made.say(text)
    const reference = made.last?.hints.reference ?? ''
    await house.stores.customers.change({
      id: 'own-number',
      reference,
      changedBy: { source: 'staff', channel: 'desk', at: '2026-11-23T10:00:00.000Z' },
      values: { 'contact.phone': { value: numbers[language], verification: 'checked' } },
    })
    return { house, texter: new Texter(numbers[language], { house }), reference }
  }

  /** The wish is answered before the provider has: the code can be typed only after that. */
  async function wish({ texter, house }: Talk, text: string) {
    const asked = server().requests.length
    const reply = await texter.say(text)
    while (server().requests.length === asked) await new Promise((go) => setImmediate(go))
    // Until it is written down whose code it is.
    for (let n = 0; n < 50; n += 1) await new Promise((go) => setImmediate(go))
    await house.post.messenger.deliverDue()
    return reply
  }

  const contactOf = async ({ house, reference }: Talk) =>
    (await house.stores.customers.get(reference))?.contact

  const isOnePart = ({ texter }: Talk) => {
    expect(texter.texts.filter((text) => partsOf(text) > 1)).to.deep.equal([])
  }

  for (const language of languages) {
    describe(language, () => {
      it('an e-mail address, and then the number itself: each by its code', async () => {
        const talk = await talkIn(language)
        const { texter, house } = talk
        const first = await wish(talk, words[language].mail)
        expect(first.language).to.equal(language)
        expect(first.hints.asks).to.equal('code')
        expect(localeOf()).to.equal({ da: 'da', sv: 'sv', no: 'nb', en: 'en' }[language])
        await texter.say(codes.right)
        await texter.say('ny@nordlys.example.dk')
        await texter.yes()
        expect((await contactOf(talk))?.email).to.equal('ny@nordlys.example.dk')
        await texter.say(words[language].phone)
        const asked = await texter.say(phones.fresh)
        expect(asked.hints.asks).to.equal('code')
        expect(new URLSearchParams(starts().at(-1)?.body).get('To')).to.equal('+4520123457')
        await texter.say(codes.right)
        await texter.yes()
        expect((await contactOf(talk))?.phone).to.equal('+4520123457')
        isOnePart(talk)
        const codesOfOurs = house.post.sms.sent.filter(({ text }) => /^\d{6}/.test(text))
        expect(codesOfOurs, 'no code of our own by text message').to.deep.equal([])
      })

      it('wrong, over, not to be checked: nothing is told or changed; SM-11: what is over is a wrong code', async () => {
        const talk = await talkIn(language)
        const { texter } = talk
        await wish(talk, words[language].mail)
        const answers: string[] = []
        for (const code of [codes.wrong, codes.odd, codes.over]) {
          const reply = await texter.say(code)
          expect(reply.hints.asks).to.equal('code')
          expect(reply.language).to.equal(language)
          answers.push(texter.texts.at(-1) ?? '')
        }
        const [wrong, odd, over] = answers
        expect(over).to.equal(wrong)
        expect(odd).not.to.equal(wrong)
        expect((await contactOf(talk))?.email).to.equal('mette@nordlys.example.dk')
        expect(texter.texts.join()).not.to.match(/nordlys|Mette|\b56\b/)
        isOnePart(talk)
      })

      it('spent at the provider: a new code is asked for, and lets in', async () => {
        const talk = await talkIn(language)
        const { texter } = talk
        await wish(talk, words[language].mail)
        const refused = await texter.say(codes.spent)
        expect(refused.hints.asks, texter.transcript.join('\n')).to.equal('code')
        talk.house.clock.at += 60_000
        // The first choice: a new code.
        await wish(talk, '1')
        await texter.say(codes.right)
        await texter.say('ny@nordlys.example.dk')
        await texter.yes()
        expect((await contactOf(talk))?.email, texter.transcript.join('\n')).to.equal(
          'ny@nordlys.example.dk',
        )
      })

      it('out of order when the code is typed: told to try again, no try is spent, and then it works', async () => {
        const talk = await talkIn(language)
        const { texter } = talk
        await wish(talk, words[language].mail)
        server().misbehave('html500')
        for (let n = 0; n < 4; n += 1) {
          const reply = await texter.say(codes.right)
          expect(reply.hints.asks).to.equal('code')
          expect(reply.language).to.equal(language)
        }
        expect((await contactOf(talk))?.email).to.equal('mette@nordlys.example.dk')
        server().misbehave(undefined)
        await texter.say(codes.right)
        await texter.say('ny@nordlys.example.dk')
        await texter.yes()
        expect((await contactOf(talk))?.email, texter.transcript.join('\n')).to.equal(
          'ny@nordlys.example.dk',
        )
        isOnePart(talk)
      })

      it('SM-11: out of order when somebody writes: a known number and a stranger hear the same', async () => {
        const talk = await talkIn(language)
        server().misbehave('html500')
        await wish(talk, words[language].mail)
        await talk.texter.say(codes.right)
        const stranger = new Texter(nobodys[language], { house: talk.house })
        await stranger.say(words[language].mail)
        await stranger.say(codes.right)
        expect(stranger.texts).to.deep.equal(talk.texter.texts)
        server().misbehave(undefined)
      })

      for (const [why, phone] of [
        ['a landline', phones.landline],
        ['a number that has had enough codes', phones.hadEnough],
        ['a provider that everybody asks too much', phones.everybodyWaits],
      ] as const) {
        it(`a new number that no code reaches, ${why}: said so, and the number stays`, async () => {
          const talk = await talkIn(language)
          const { texter } = talk
          await wish(talk, words[language].phone)
          await texter.say(codes.right)
          const reply = await texter.say(phone)
          expect(reply.hints.asks, texter.transcript.join('\n')).not.to.equal('code')
          expect(reply.language).to.equal(language)
          expect((await contactOf(talk))?.phone).to.equal(numbers[language])
          isOnePart(talk)
          const mailed = await texter.say(phones.fresh)
          expect(mailed.hints.asks, 'another number may be given').to.equal('code')
        })
      }
    })
  }
})
