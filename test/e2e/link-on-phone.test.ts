import { expect } from 'chai'
import { sendParkedLink, sendUpdateLink } from '../../dialogs/update/send-link.ts'
import { createHouse, Customer, type House } from '../support/conversation.ts'
import { closeBrowser } from './browser.ts'
import { axeViolations, sidewaysScroll } from './inspect-page.ts'
import { startRealBot, type RealBot } from './real-bot.ts'

const phone = { width: 360, height: 640 }
const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

const secretIn = (text = ''): string => /#(resume=[\w-]{22})/.exec(text)?.[1] ?? ''

describe('a link on a phone of 360 pixels', function () {
  this.timeout(60_000)
  let house: House
  let bot: RealBot

  beforeEach(async () => {
    house = createHouse()
    bot = await startRealBot(house)
  })
  afterEach(() => bot.close())
  after(closeBrowser)

  const lastText = () => house.post.sms.sent.at(-1)?.text
  const lastCode = () => lastText()?.slice(0, 6) ?? ''

  it('opens the chat in update mode: no app, no password, a code, and the e-mail is changed', async () => {
    const customer = new Customer({ house, locale: 'da-DK' })
    for (const text of ['12345674', contact, 'ja']) await customer.say(text)
    const record = await customer.record()
    expect(await sendUpdateLink(house.ports, record, 'k1')).to.equal('sent')
    const chat = await bot.open({ lang: 'da', ...phone, fragment: secretIn(lastText()) })
    try {
      expect(chat.greeting.hints.asks).to.equal('code')
      expect(chat.greeting.text).not.to.include('Mette')
      await chat.tell(lastCode())
      const asked = await chat.push('E-mail')
      expect(asked.hints.asks).to.equal('contact.email')
      expect(await sidewaysScroll(chat.page)).to.equal(0)
      expect(await axeViolations(chat.page)).to.deep.equal([])
      await chat.tell('ny@nordlys.example.dk')
      const end = await chat.push('Nej')
      expect(end.hints).to.include({ done: true, outcome: 'complete' })
      expect(chat.page.url()).not.to.include('resume=')
      expect(chat.complaints).to.deep.equal([])
    } finally {
      await chat.close()
    }
    const changed = await house.stores.customers.get(record.reference)
    expect(changed?.contact?.email).to.equal('ny@nordlys.example.dk')
    expect(changed?.provenance['contact.email']).to.include({ channel: 'webchat' })
  })

  it('finishes an onboarding that was left lying', async () => {
    const customer = new Customer({ house, locale: 'da-DK' })
    for (const text of ['12345674', contact]) await customer.say(text)
    const parked = await house.ports.caseIn(customer.conversation)
    if (parked === undefined) throw new Error('no case')
    expect(await sendParkedLink(house.ports, parked, 'k1')).to.equal('sent')
    const chat = await bot.open({ lang: 'da', ...phone, fragment: secretIn(lastText()) })
    try {
      expect(chat.greeting.hints.asks).to.equal('code')
      const back = await chat.tell(lastCode())
      expect(back.hints.asks).to.equal('confirm')
      expect(await sidewaysScroll(chat.page)).to.equal(0)
      const done = await chat.tell('ja')
      expect(done.hints).to.include({ done: true, outcome: 'complete' })
    } finally {
      await chat.close()
    }
    const record = await house.stores.customers.get(parked.reference)
    expect(record?.status).to.equal('complete')
  })
})
