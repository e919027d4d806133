import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import { speaker, type WordKey } from '../../locales/words.ts'
import { gsmText } from '../../onboarding/messaging/gsm-text.ts'
import { partsOf } from '../../onboarding/messaging/sms-parts.ts'
import { languages } from '../../onboarding/vocabulary.ts'

/** A seller and a host of their own, longer than most; the secret of a link is always 22 characters. */
const link = `https://chat.nordhavn-engros.dk/#resume=${'x'.repeat(22)}`
const longest = {
  seller: 'Nordhavn Engros A/S',
  url: link,
  notice: 'https://chat.nordhavn-engros.dk/privacy?lang=da',
  code: '123456',
  minutes: 59,
  hours: 24,
  end: '4567',
  phone: '+45 70 20 12 34',
}

/** Longer than one message, and why that is worth a second. */
const twoParts: Readonly<Record<string, string>> = {
  call: 'the notice has to be there when a conversation goes on in writing (CA-04)',
  summary: 'the notice has to be there with what is to be confirmed (CA-04)',
}

const names = Object.keys(
  JSON.parse(readFileSync('locales/en/outgoing.json', 'utf8')) as Record<string, object>,
)

describe('text messages with the longest realistic values (SM-16)', () => {
  for (const language of languages) {
    it(`${language}: each is one message, or two for a reason`, () => {
      const long = names.flatMap((name) => {
        const text = speaker(language)(`outgoing.${name}.sms` as WordKey, longest)
        const [parts, most] = [partsOf(gsmText(text)), name in twoParts ? 2 : 1]
        return parts > most ? [`${name}: ${String(gsmText(text).length)} ${text}`] : []
      })
      expect(long).to.deep.equal([])
    })
  }

  it('nothing stands in the list of reasons that does not need it', () => {
    const needless = Object.keys(twoParts).filter((name) =>
      languages.every(
        (language) =>
          partsOf(gsmText(speaker(language)(`outgoing.${name}.sms` as WordKey, longest))) === 1,
      ),
    )
    expect(needless).to.deep.equal([])
  })
})
