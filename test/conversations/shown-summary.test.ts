import { expect } from 'chai'
import { channelOf } from '../../bots/channels/index.ts'
import type { Reply } from '../../dialogs/reply.ts'
import type { CountryCode, Language } from '../../onboarding/vocabulary.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { speaker } from '../../locales/words.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }
const hour = 60 * 60 * 1000

type Rows = Readonly<Record<Language, readonly string[]>>

async function atSummary(language: Language, channel = 'webchat'): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale, channel })
  const { name, phone, email } = people[homes[language]]
  await customer.start()
  await customer.say(demoNumbers(homes[language]).good)
  await customer.say(`${name}, ${phone}, ${email}`)
  expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
  expect(customer.last?.summary, 'the first one is whole').to.be.an('object')
  return customer
}

/** A private customer who has said yes to the summary and is asked about the credit check. */
async function atNotice(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  const { name, address, phone, email } = people[homes[language]]
  const { private: isPrivate, invoice, yes } = phrases[language]
  await customer.start()
  await customer.say(isPrivate)
  if (customer.last?.hints.asks === 'country') await customer.say(homes[language])
  for (const said of [`${name}, ${address}, ${phone}, ${email}`, invoice, yes])
    await customer.say(said)
  // In Sweden the national number is asked for first, and refusing it is no dead end.
  const { secret } = customer.last ?? {}
  if (secret !== undefined) {
    await customer.submit({ action: 'refuse', key: secret.key, revision: secret.revision })
    await customer.say(yes)
  }
  return customer
}

const remindOf = (language: Language): string => speaker(language)('messages.summary.remind')

/** What is shown whole: the rows, and what goes before them. */
function expectWhole(reply: Reply, customer: Customer): void {
  const transcript = customer.transcript.join('\n')
  expect(reply.summary, transcript).to.be.an('object')
  expect(reply.text, transcript).to.include('Demo Bureau')
  expect(reply.text, transcript).not.to.include(remindOf(reply.language))
}

/** After a change: all answers, and not once more the notice that was read before them. */
function expectAnswers(reply: Reply, customer: Customer): void {
  const transcript = customer.transcript.join('\n')
  const say = speaker(reply.language)
  expect(reply.summary, transcript).to.be.an('object')
  expect(reply.text, transcript).to.include(say('messages.summary.confirmAskCredit'))
  expect(reply.text, transcript).not.to.include('Demo Bureau')
  expect(reply.text, transcript).not.to.include(say('messages.summary.intro'))
}

function expectShort(reply: Reply, customer: Customer): void {
  const transcript = customer.transcript.join('\n')
  expect(reply.hints.asks, transcript).to.equal('confirm')
  expect(reply.summary, transcript).to.equal(undefined)
  expect(reply.text, transcript).not.to.include('Demo Bureau')
  expect(reply.choices.map(({ title }) => title)).to.deep.equal([
    speaker(reply.language)('messages.buttons.confirm'),
    speaker(reply.language)('messages.buttons.change'),
  ])
}

const beside: Rows = {
  da: [
    'hvad koster det?',
    'tak for hjælpen',
    'hvornår har I åbent?',
    'er du et menneske?',
    'privatliv',
    'hvorfor telefon?',
  ],
  sv: [
    'vad kostar det?',
    'tack för hjälpen',
    'när har ni öppet?',
    'är du en människa?',
    'integritet',
    'varför telefon?',
  ],
  no: [
    'hva koster det?',
    'takk for hjelpen',
    'når har dere åpent?',
    'er du et menneske?',
    'personvern',
    'hvorfor telefon?',
  ],
  en: [
    'what does it cost?',
    'thanks for your help',
    'when are you open?',
    'are you human?',
    'privacy',
    'why phone?',
  ],
}

const unsure: Rows = {
  da: ['jeg ved det ikke', 'hjælp', 'blip blop'],
  sv: ['jag vet inte', 'hjälp', 'blipp blopp'],
  no: ['jeg vet ikke', 'hjelp', 'blipp blopp'],
  en: ["I don't know", 'help', 'blip blop'],
}

const again: Rows = {
  da: [
    'må jeg se det igen?',
    'vis mig lige oversigten igen',
    'kan du vise den en gang til',
    'oversigt',
  ],
  sv: [
    'får jag se det igen?',
    'visa översikten igen tack',
    'kan du visa den en gång till',
    'översikt',
  ],
  no: [
    'kan jeg få se det igjen?',
    'vis meg oversikten igjen',
    'kan eg få sjå det ein gang til',
    'oversikt',
  ],
  en: [
    'can I see it again?',
    'show me the summary again please',
    'let me see that once more',
    'summary',
  ],
}

/** What sounds like it and asks for something else. */
const notAgain: Rows = {
  da: ['jeg vil ikke se det igen', 'kan jeg få pengene igen?'],
  sv: ['jag vill inte se det igen', 'kan jag få pengarna igen?'],
  no: ['jeg vil ikke se det igjen', 'kan jeg få pengene igjen?'],
  en: ["I don't want to see it again", 'can I get my money again?'],
}

const otherPhone: Readonly<Record<Language, string>> = {
  da: 'telefonen er 20 12 34 67',
  sv: 'telefonen är 070-174 06 12',
  no: 'telefonen er 912 34 576',
  en: 'the phone is 20 12 34 67',
}

const asksHowMuch = (language: Language): string => beside[language][0] ?? ''

describe('UX-20: what the customer has before them is not shown again', () => {
  for (const language of languages) {
    it(`${language}: a question, thanks or small talk is answered, and one sentence leads back`, async () => {
      const customer = await atSummary(language)
      for (const said of beside[language]) {
        const reply = await customer.say(said)
        expectShort(reply, customer)
        expect(reply.text.split('\n\n').at(-1)).to.equal(remindOf(language))
        expect(reply.hints.understood).to.deep.equal({})
      }
    })

    it(`${language}: help and a miss lead back by themselves, and say it once`, async () => {
      const customer = await atSummary(language)
      for (const said of unsure[language]) {
        const reply = await customer.say(said)
        expectShort(reply, customer)
        expect(reply.text, customer.transcript.join('\n')).not.to.include(remindOf(language))
        expect(reply.text).to.match(/ja|yes/)
      }
    })

    it(`${language}: a yes after a question confirms, with the notice as it was shown`, async () => {
      const customer = await atSummary(language)
      await customer.say(asksHowMuch(language))
      const reply = await customer.say(phrases[language].yes)
      expect(reply.hints.done, customer.transcript.join('\n')).to.equal(true)
      const { notices } = await customer.record()
      const credit = notices.filter(({ noticeId }) => noticeId === 'credit')
      expect(credit.map(({ kind }) => kind)).to.deep.equal(['shown', 'acknowledged'])
      expect(new Set(credit.map(({ sha256 }) => sha256)).size).to.equal(1)
    })

    it(`${language}: the number of a line still changes it, and what was changed is shown`, async () => {
      const customer = await atSummary(language)
      const rows = customer.last?.summary?.sections.flatMap((section) => section.rows) ?? []
      const number = String(rows.find(({ key }) => key === 'contact.phone')?.number)
      await customer.say(asksHowMuch(language))
      expect((await customer.say(number)).hints.asks).to.equal('contact.phone')
      expectAnswers(await customer.say(otherPhone[language]), customer)
    })

    it(`${language}: a change and what is taken back show all answers, another language the notice too`, async () => {
      const customer = await atSummary(language)
      await customer.say(asksHowMuch(language))
      expectAnswers(await customer.say(otherPhone[language]), customer)
      expectShort(await customer.say(asksHowMuch(language)), customer)
      const undo = { da: 'fortryd', sv: 'ångra', no: 'angre', en: 'undo' }[language]
      expectAnswers(await customer.say(undo), customer)
      const other = language === 'sv' ? 'norsk' : 'svenska'
      expectWhole(await customer.say(other), customer)
    })

    it(`${language}: whoever asks to see it again sees all of it`, async () => {
      const customer = await atSummary(language)
      for (const said of again[language]) {
        await customer.say(asksHowMuch(language))
        const reply = await customer.say(said)
        expect(reply.hints.command, customer.transcript.join('\n')).to.equal('summary')
        expectWhole(reply, customer)
      }
      for (const said of notAgain[language]) expectShort(await customer.say(said), customer)
    })

    it(`${language}: a value that stands already is said to stand, and nothing more`, async () => {
      const customer = await atSummary(language)
      const { phone } = people[homes[language]]
      const reply = await customer.say(phone)
      expectShort(reply, customer)
      expect(reply.text.replace(/\D/g, ''), reply.text).to.include(phone.slice(-2))
      expect(reply.text).to.include(remindOf(language))
    })

    it(`${language}: whoever wants to change a line sees the lines again, without the notice`, async () => {
      const customer = await atSummary(language)
      const change = speaker(language)('messages.buttons.change')
      expectShort(await customer.say(change), customer)
      const reply = await customer.say(change)
      const transcript = customer.transcript.join('\n')
      expect(reply.summary, transcript).to.be.an('object')
      expect(reply.text, transcript).to.equal(speaker(language)('messages.summary.changeWhich'))
    })

    it(`${language}: the credit notice by itself is not repeated either, and yields to its answer`, async () => {
      const customer = await atNotice(language)
      expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('notice')
      const whole = customer.last?.text ?? ''
      const reply = await customer.say(asksHowMuch(language))
      const transcript = customer.transcript.join('\n')
      expect(reply.text, transcript).not.to.include(whole)
      expect(reply.text, transcript).to.include(speaker(language)('messages.credit.needsAnswer'))
      const why = { da: 'hvorfor?', sv: 'varför?', no: 'hvorfor?', en: 'why?' }[language]
      expect((await customer.say(why)).text, transcript).to.equal(whole)
      const done = await customer.say(speaker(language)('messages.buttons.invoice'))
      expect(done.hints.done, customer.transcript.join('\n')).to.equal(true)
    })

    it(`${language}: by text message it is a short one, whose buttons are no numbers`, async () => {
      const customer = await atSummary(language, 'sms')
      const reply = await customer.say(asksHowMuch(language))
      expectShort(reply, customer)
      const [activity] = channelOf('sms').render(reply)
      const text = activity?.text ?? ''
      expect(text.length).to.be.within(1, 320)
      expect(text).not.to.match(/^\d/m)
      expect(text).to.include(`[${speaker(language)('messages.buttons.confirm')}]`)
      expect((await customer.say(phrases[language].yes)).hints.done).to.equal(true)
    })
  }

  for (const channel of ['webchat', 'msteams']) {
    it(`${channel} shows the two buttons below the short answer`, async () => {
      const customer = await atSummary('da', channel)
      const [activity] = channelOf(channel).render(await customer.say('hvad koster det?'))
      expect(activity?.attachments).to.equal(undefined)
      const button = (title: string) => ({ type: 'imBack', title, value: title })
      expect(activity?.suggestedActions?.actions).to.deep.equal([
        button('Opret kunde'),
        button('Ret'),
      ])
    })
  }

  it('a pause, and whoever opens the chat again, bring it back whole', async () => {
    const customer = await atSummary('da')
    customer.house.clock.at += 2 * hour
    expectWhole(await customer.say('hvad koster det?'), customer)
    expectShort(await customer.say('hvad koster det?'), customer)
    expectWhole(await customer.start(), customer)
  })

  it('a notice that no longer carries a yes is shown again (CR-02)', async () => {
    const customer = await atSummary('da')
    for (let hours = 0; hours < 26; hours += 1) {
      customer.house.clock.at += 0.99 * hour
      await customer.say('hvad koster det?')
    }
    const { notices } = (await customer.say('ja'), await customer.record())
    expect(
      notices.filter(({ noticeId, kind }) => noticeId === 'credit' && kind === 'shown'),
    ).to.have.length(2)
  })
})

describe('CH-05: the card of the summary', () => {
  it('stays the present one while questions are asked beside it', async () => {
    const customer = await atSummary('da')
    const revision = customer.last?.summary?.revision ?? 0
    await customer.say('hvad koster det?')
    await customer.say('tak')
    const asked = await customer.submit({ action: 'change', key: 'contact.phone', revision })
    expect(asked.hints.asks).to.equal('contact.phone')
    await customer.say('lad det stå')
    const reply = await customer.submit({ action: 'confirm', revision })
    expect(reply.hints.done, customer.transcript.join('\n')).to.equal(true)
  })

  it('is an old one once another has been shown, and the present one confirms', async () => {
    const customer = await atSummary('da')
    const revision = customer.last?.summary?.revision ?? 0
    const again = (await customer.say('oversigt')).summary?.revision ?? 0
    await customer.say('tak')
    const old = await customer.submit({ action: 'confirm', revision })
    expect(old.hints.done, customer.transcript.join('\n')).to.equal(undefined)
    expect(again).to.be.greaterThan(revision)
    const shown = old.summary?.revision ?? 0
    const reply = await customer.submit({ action: 'confirm', revision: shown })
    expect(reply.hints.done, customer.transcript.join('\n')).to.equal(true)
  })

  it('with values that were changed since is refused, and the present one shown', async () => {
    const customer = await atSummary('da')
    const revision = customer.last?.summary?.revision ?? 0
    await customer.say('hvad koster det?')
    await customer.say('telefonen er 20 12 34 67')
    await customer.say('hvad koster det?')
    const reply = await customer.submit({ action: 'confirm', revision })
    expect(reply.hints.done).to.equal(undefined)
    expectWhole(reply, customer)
    // The very same values again are not what that card was about: it has been answered by a change.
    await customer.say('fortryd')
    expect((await customer.submit({ action: 'confirm', revision })).hints.done).to.equal(undefined)
  })

  it('does nothing while something else is asked, or when all is done', async () => {
    const customer = await atSummary('da')
    const revision = customer.last?.summary?.revision ?? 0
    await customer.say('ret telefonen')
    expect((await customer.submit({ action: 'confirm', revision })).hints.asks).to.equal(
      'contact.phone',
    )
    await customer.say('lad det stå')
    await customer.say('ja')
    const late = await customer.submit({ action: 'confirm', revision })
    expect(late.hints.asks).to.equal('outcome')
  })
})
