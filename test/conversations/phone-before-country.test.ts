import { expect } from 'chai'
import type { Language } from '../../onboarding/vocabulary.ts'
import { speaker } from '../../locales/words.ts'
import { Customer } from '../support/conversation.ts'

interface Talk {
  readonly language: Language
  readonly locale: string
  readonly number: string
  readonly type: string
  readonly country: string
  readonly key: 'person.phone' | 'contact.phone'
  readonly read: string
}

const talks: readonly Talk[] = [
  {
    ...{ language: 'da', locale: 'da-DK', number: 'min mobil er 20 12 33 09' },
    ...{ type: 'privat', country: 'Danmark', key: 'person.phone', read: '+4520123309' },
  },
  {
    ...{ language: 'sv', locale: 'sv-SE', number: 'telefon: 08 465 004 04' },
    ...{ type: 'privat', country: 'Sverige', key: 'person.phone', read: '+46846500404' },
  },
  {
    ...{ language: 'no', locale: 'nb-NO', number: 'tlf 680 51 234' },
    ...{ type: 'bedrift', country: 'Norge', key: 'contact.phone', read: '+4768051234' },
  },
  {
    ...{ language: 'en', locale: 'en-GB', number: 'my phone is 68051234' },
    ...{ type: 'private', country: 'Norway', key: 'person.phone', read: '+4768051234' },
  },
]

describe('UX-10 a phone number that is said before the country', () => {
  for (const { language, locale, number, type, country, key, read } of talks) {
    for (const order of [
      [type, country],
      [country, type],
    ]) {
      it(`${language}: is no miss, and is read when it is known whose it is: ${order.join(', ')}`, async () => {
        const customer = new Customer({ locale })
        await customer.start()
        const reply = await customer.say(number)
        expect(reply.text).to.include(
          speaker(language)('reasons.countryUnknown', { field: '', expected: '', got: '' }),
        )
        expect(reply.hints.attempt).to.equal(1)
        const replies = [await customer.say(order[0] ?? ''), await customer.say(order[1] ?? '')]
        const understood = replies.map(({ hints }) => hints.understood[key])
        expect(understood, customer.transcript.join('\n')).to.include(read)
      })
    }
  }

  it('several of them, in messages of their own, are all read', async () => {
    const customer = new Customer({ locale: 'nb-NO' })
    await customer.start()
    for (const text of ['privat', 'mobil 680 51 234', 'fasttelefon 680 54 321'])
      await customer.say(text)
    const { understood } = (await customer.say('Norge')).hints
    expect(understood).to.include({
      'person.phone': '+4768051234',
      'person.landline': '+4768054321',
    })
  })
})
