import { expect } from 'chai'
import type { Reply } from '../../dialogs/reply.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { countryNames, people, phrases } from '../conversations/phrases.ts'
import { createHouse, type House } from '../support/conversation.ts'
import { closeBrowser } from './browser.ts'
import { axeViolations, everythingIn, sidewaysScroll, storedInBrowser } from './inspect-page.ts'
import { startRealBot, type RealBot, type RealChat } from './real-bot.ts'

// One of Skatteverket's test numbers: nobody has it.
const testNumber = '19850709-9805'
const digits = /850709-?9805/

describe('a private customer on invoice, on a phone of 320 pixels', function () {
  this.timeout(60_000)
  let house: House
  let bot: RealBot
  let chat: RealChat

  before(async () => {
    house = createHouse()
    bot = await startRealBot(house)
  })
  afterEach(() => chat.close())
  after(async () => {
    await closeBrowser()
    await bot.close()
  })

  /** Barriers of the page as it stands: what axe finds, and what has to be scrolled sideways (UX-02). */
  async function barriers(): Promise<readonly string[]> {
    const wide =
      (await sidewaysScroll(chat.page)) +
      (await sidewaysScroll(chat.page, '.webchat__basic-transcript__scrollable'))
    return [...(await axeViolations(chat.page)), ...(wide === 0 ? [] : [`${wide} px too wide`])]
  }

  for (const language of languages) {
    it(`gives a Swedish personnummer in the protected field, reads the credit notice, and is done (${language}, UX-02, ID-07, CR-02)`, async () => {
      const { name, address, phone, email, e164, stored } = people.SE
      const words = phrases[language]
      const found: string[] = []
      const step = async (reply: Promise<Reply>): Promise<Reply> => {
        const said = await reply
        expect(said.language).to.equal(language)
        found.push(...(await barriers()))
        return said
      }
      chat = await bot.open({ lang: language, width: 320, height: 640 })
      await step(Promise.resolve(chat.greeting))
      await chat.tell(`${words.private}, ${countryNames[language].SE}, ${words.invoice}`)
      const { secret } = await step(chat.tell(`${name}, ${address}, ${phone}, ${email}`))
      await chat.page.locator('input[type=password]').fill(testNumber)
      const summary = await step(chat.push(secret?.submitLabel ?? ''))
      expect(summary.hints).to.deep.include({
        asks: 'confirm',
        understood: { 'person.nationalNumber': true },
      })
      const notice = await step(chat.tell(words.yes))
      expect(notice.hints.asks).to.equal('notice')
      const done = await step(chat.tell(words.yes))
      expect(done.hints).to.include({ done: true })
      await chat.hear(done.hints.reference)

      expect(found).to.deep.equal([])
      expect(chat.complaints).to.deep.equal([])
      expect(await everythingIn(chat.page)).not.to.match(digits)
      expect(await storedInBrowser(chat.page)).not.to.match(digits)
      expect(await bot.transcriptOf(chat.page)).not.to.match(digits)
      const record = await house.stores.customers.get(done.hints.reference)
      expect(record).to.include({ customerType: 'private', payment: 'invoice', language })
      expect(record?.person).to.deep.include({ name, address: stored, phone: e164, email })
      expect(JSON.stringify(record)).not.to.match(digits)
    })
  }
})
