import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer, type House } from '../support/conversation.ts'
import { Texter } from '../support/texter.ts'

const old = '+4520123456'
const fresh = '+4520123457'
const mail = 'mette@nordlys.example.dk'
const hour = 60 * 60 * 1000

interface Moved {
  readonly house: House
  readonly reference: string
}

async function customer(): Promise<Moved> {
  const made = new Customer({ locale: 'da-DK' })
  await made.start()
  await made.say('12345674')
  await made.say(`Mette Sørensen, 20 12 34 56, ${mail}`)
  await made.say('ja')
  return { house: made.house, reference: made.last?.hints.reference ?? '' }
}

/** A customer who has just changed from the old number to the new one. */
async function moved(): Promise<Moved> {
  const made = await customer()
  const texter = new Texter(old, { house: made.house })
  await texter.say('nyt telefonnummer')
  await texter.say(texter.codeTo(old))
  await texter.say('20 12 34 57')
  await texter.say(texter.codeTo(fresh))
  await texter.yes()
  return made
}

const phoneOf = async ({ house, reference }: Moved) =>
  (await house.stores.customers.get(reference))?.contact?.phone

const undoWords: Readonly<Record<Language, string>> = {
  da: 'FORTRYD',
  sv: 'Ångra',
  no: 'angre',
  en: 'undo',
}

describe('SM-10: another phone number', () => {
  it('from the old number is a wish: the new one is proven by its own code', async () => {
    const made = await customer()
    const texter = new Texter(old, { house: made.house })
    await texter.say('nyt telefonnummer')
    await texter.say(texter.codeTo(old))
    const asked = await texter.say('20 12 34 57')
    expect(asked.hints.asks).to.equal('code')
    expect(await phoneOf(made)).to.equal(old)
    const wrong = texter.codeTo(fresh) === '111111' ? '222222' : '111111'
    await texter.say(wrong)
    expect(await phoneOf(made)).to.equal(old)
    await texter.say(texter.codeTo(fresh))
    expect(await phoneOf(made), 'read back first').to.equal(old)
    await texter.yes()
    expect(await phoneOf(made)).to.equal(fresh)
  })

  it('the old number and the e-mail address are told, once, and only how it ends', async () => {
    const { house } = await moved()
    const [notice, ...more] = house.post.sms.sent.filter(({ text }) => text.includes('ender nu på'))
    expect(more).to.deep.equal([])
    expect(notice).to.include({ to: old })
    expect(notice?.text).to.include('57').and.include('FORTRYD').and.not.include('20123457')
    expect(house.post.email.sent.map(({ to }) => to)).to.deep.equal([mail])
  })

  for (const language of languages) {
    it(`"${undoWords[language]}" from the old number takes it back, after a code, within 72 hours (${language})`, async () => {
      const made = await moved()
      made.house.clock.at += 71 * hour
      const owner = new Texter(old, { house: made.house, channel: 'sms' })
      const asked = await owner.say(undoWords[language])
      expect(asked.hints.asks).to.equal('code')
      expect(await phoneOf(made)).to.equal(fresh)
      await owner.say(owner.codeTo(old))
      await owner.yes()
      expect(await phoneOf(made), owner.transcript.join('\n')).to.equal(old)
      const history = await made.house.stores.customers.history(made.reference)
      expect(
        history.filter(({ field }) => field === 'contact.phone').map(({ old: was }) => was),
      ).to.deep.equal([old, fresh])
    })
  }

  it('after 72 hours the old number is a stranger', async () => {
    const made = await moved()
    made.house.clock.at += 73 * hour
    const owner = new Texter(old, { house: made.house })
    const before = owner.codesSent()
    await owner.say('fortryd')
    expect(owner.codesSent()).to.equal(before)
    expect(await phoneOf(made)).to.equal(fresh)
  })

  it('until then the new number alone proves nothing: its code goes to the e-mail address', async () => {
    const made = await moved()
    const taker = new Texter(fresh, { house: made.house })
    await taker.say('ny mail')
    expect(taker.codeTo(mail)).to.match(/^\d{6}$/)
    made.house.clock.at += 73 * hour
    await taker.say('1')
    const later = new Texter(fresh, { house: made.house })
    expect(later.codeTo(fresh)).to.match(/^\d{6}$/)
  })

  it('a number that takes no texts is not taken', async () => {
    const { house } = await customer()
    const texter = new Texter(old, { house })
    await texter.say('nyt telefonnummer')
    await texter.say(texter.codeTo(old))
    const reply = await texter.say('+46 8 123 456 78')
    expect(reply.hints.asks).to.equal('contact.phone')
  })

  it('where the code does not come, another number can be given', async () => {
    const made = await customer()
    const texter = new Texter(old, { house: made.house })
    await texter.say('nyt telefonnummer')
    await texter.say(texter.codeTo(old))
    await texter.say('20 12 34 58')
    const other = await texter.say('2')
    expect(other.hints.asks).to.equal('contact.phone')
    await texter.say('20 12 34 57')
    await texter.say(texter.codeTo(fresh))
    await texter.yes()
    expect(await phoneOf(made)).to.equal(fresh)
  })
})

const secretIn = (text: string): string => /#resume=([\w-]{22})/.exec(text)?.[1] ?? ''

describe('SM-10: the old number is dead', () => {
  it('customer number, link by e-mail, code by e-mail, code to the new number', async () => {
    const made = await customer()
    const { house, reference } = made
    const texter = new Texter(fresh, { house })
    await texter.say('nyt nummer')
    const told = await texter.say(reference.toLowerCase())
    const link = secretIn(house.post.email.sent.at(-1)?.text ?? '')
    expect(link).to.have.length(22)
    const page = new Texter('page-1', { house, channel: 'webchat' })
    const opened = await page.send({ kind: 'start', resume: link })
    expect(opened.hints.asks).to.equal('code')
    await page.say(page.codeTo(mail))
    await page.say('2')
    // Half a minute after the first wish from there (SM-08).
    const soon = await page.say('20 12 34 57')
    expect(soon.hints).to.deep.include({ asks: 'contact.phone', understood: {} })
    house.clock.at += 30_000
    await page.say('20 12 34 57')
    await page.say(page.codeTo(fresh))
    expect(await phoneOf(made), page.transcript.join('\n')).to.equal(fresh)
    const again = new Texter('page-2', { house, channel: 'webchat' })
    const gone = await again.send({ kind: 'start', resume: link })
    expect(gone.hints.asks).to.equal('country')
    const stranger = new Texter('+4540506070', { house })
    await stranger.say('nyt nummer')
    expect((await stranger.say('BCDF-2345')).text).to.equal(told.text)
  })

  it('SM-09: whoever cannot receive a code is called: a person finds the customer, and nothing is told', async () => {
    const { house, reference } = await customer()
    const known = new Texter(old, { house })
    const unknown = new Texter('+4540506070', { house })
    for (const texter of [known, unknown]) {
      await texter.say('nyt nummer')
      await texter.say('2')
    }
    expect(unknown.texts).to.deep.equal(known.texts)
    const tasks = (await house.stores.reviews.list(9)).filter(
      ({ reason }) => reason === 'call-back',
    )
    expect(tasks).to.have.length(2)
    expect(tasks.map((task) => task.reference)).to.include(reference)
  })

  it('at the chat page a number, an address or a customer number is asked for, with the same words for strangers', async () => {
    const { house, reference } = await customer()
    for (const [known, unknown, to] of [
      ['20 12 34 56', '20 12 34 59', old],
      [mail, 'nobody@nordlys.example.dk', mail],
      [reference, 'BCDF-2345', mail],
    ] as const) {
      house.clock.at += hour
      const ours = new Texter(`p-${known}`, { house, channel: 'webchat' })
      const theirs = new Texter(`p-${unknown}`, { house, channel: 'webchat' })
      expect((await ours.say('ny mail')).hints.asks).to.equal('identify')
      await theirs.say('ny mail')
      await ours.say(known)
      await theirs.say(unknown)
      expect(theirs.texts).to.deep.equal(ours.texts)
      const reply = await ours.say(ours.codeTo(to))
      expect(reply.hints.asks, ours.transcript.join('\n')).to.equal('contact.email')
    }
  })
})

describe('SM-08: codes from one place on the network', () => {
  it('are twenty an hour, however many numbers are tried from there', async () => {
    const { house } = await customer()
    const asks: string[] = []
    for (let n = 0; n < 21; n += 1) {
      const page = new Texter(`try-${n}`, { house, channel: 'webchat' })
      await page.send({ text: 'ny mail', address: 'alias-1' })
      asks.push((await page.send({ text: `20 40 50 ${10 + n}`, address: 'alias-1' })).text)
    }
    const told = asks.filter((text) => text.startsWith('Kender vi det'))
    expect(told).to.have.length(20)
    const other = new Texter('other', { house, channel: 'webchat' })
    await other.send({ text: 'ny mail', address: 'alias-2' })
    const reply = await other.send({ text: '20 40 50 60', address: 'alias-2' })
    expect(reply.text).to.match(/^Kender vi det/)
  })
})
