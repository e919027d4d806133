import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { Reply } from '../../dialogs/reply.ts'
import { createHouse, type House } from '../support/conversation.ts'
import { closeBrowser, sendBox } from './browser.ts'
import { focusedName, tabTo } from './inspect-page.ts'
import { startRealBot, type RealBot, type RealChat } from './real-bot.ts'

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

/** The values on a summary, by field. */
const valuesOf = ({ summary }: Reply): Record<string, string> =>
  Object.fromEntries(
    (summary?.sections ?? []).flatMap(({ rows }) => rows).map(({ key, value }) => [key, value]),
  )

const changeButton = (page: Page, label: string) =>
  page.locator(`.ac-pushButton[title="Change: ${label}"]`)

describe('a customer who does not go straight through', function () {
  this.timeout(60_000)
  let house: House
  let bot: RealBot
  let chat: RealChat

  beforeEach(async () => {
    house = createHouse()
    bot = await startRealBot(house)
  })
  afterEach(async () => {
    await chat.close()
    await bot.close()
  })
  after(closeBrowser)

  async function atSummary(lang = 'en'): Promise<Reply> {
    chat = await bot.open({ lang })
    await chat.tell('12345674')
    return chat.tell(contact)
  }

  /** Waits until nothing of the customer is left on the screen, and something of the bot is. */
  const emptied = async (): Promise<void> => {
    await chat.page
      .locator('.webchat__bubble', { hasText: 'mette@nordlys' })
      .first()
      .waitFor({ state: 'detached' })
    await chat.page.locator('.webchat__bubble').first().waitFor()
    expect(chat.complaints).to.deep.equal([])
  }

  const count = async (): Promise<number> =>
    (await house.stores.customers.list({ limit: 10 })).records.length

  it('changes one row by its button and comes back to the summary, everything else kept (UX-20)', async () => {
    const before = await atSummary()
    const asked = await chat.after(() => changeButton(chat.page, 'Contact person').click())
    expect(asked.hints).to.include({ command: 'change', asks: 'contact.name' })
    const after = await chat.tell('Mette Holm')
    expect(after.hints.asks).to.equal('confirm')
    expect(valuesOf(after)).to.deep.equal({ ...valuesOf(before), 'contact.name': 'Mette Holm' })
    const done = await chat.push('Create customer')
    const record = await house.stores.customers.get(done.hints.reference)
    expect(record?.contact).to.include({ name: 'Mette Holm', email: 'mette@nordlys.example.dk' })
    expect(record?.provenance['contact.name']).to.include({ source: 'customer' })
  })

  it('is shown where things stand by a button of an old card, and confirms nothing by it (CH-05)', async () => {
    await atSummary()
    await chat.after(() => changeButton(chat.page, 'Contact person').click())
    const after = await chat.tell('Mette Holm')
    const old = chat.page.locator('.ac-pushButton', { hasText: 'Create customer' }).first()
    const shown = await chat.after(() => old.click())
    expect(shown.hints).to.include({ asks: 'confirm' })
    expect(valuesOf(shown)).to.deep.equal(valuesOf(after))
    expect(await count()).to.equal(0)
    expect((await chat.push('Create customer')).hints).to.include({ outcome: 'complete' })
    expect(await count()).to.equal(1)
  })

  it('asks something at the summary, is answered shortly, and the card above still works (UX-20, CH-05)', async () => {
    await atSummary()
    const answer = await chat.tell('what does it cost?')
    expect(answer.summary).to.equal(undefined)
    await chat.page.locator('.webchat__suggested-actions', { hasText: 'Create customer' }).waitFor()
    const card = chat.page.locator('.ac-pushButton', { hasText: 'Create customer' })
    expect(await card.count()).to.equal(1)
    const asked = await chat.after(() => changeButton(chat.page, 'Contact person').click())
    expect(asked.hints).to.include({ command: 'change', asks: 'contact.name' })
    await chat.push('Keep it as it is')
    const done = await chat.after(() => card.click())
    expect(done.hints).to.include({ done: true, outcome: 'complete' })
  })

  it('confirms by the button of the card without a mouse (UX-04)', async () => {
    await atSummary()
    const { page } = chat
    await sendBox(page).focus()
    await backTo(page, /^Conversation/)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Create customer')
    const done = await chat.after(() => page.keyboard.press('Enter'))
    expect(done.hints).to.include({ done: true, outcome: 'complete' })
    await chat.hear(done.hints.reference)
  })

  it('changes the language by the menu, and the open question comes in it (UX-06)', async () => {
    chat = await bot.open({ lang: 'da' })
    await chat.tell('12345674')
    await chat.page.getByRole('button', { name: 'Sprog: Dansk' }).click()
    const asked = await chat.after(() => chat.page.getByRole('button', { name: 'Svenska' }).click())
    expect(asked).to.include({ language: 'sv' })
    expect(asked.hints).to.include({ asks: 'contact.name' })
    await chat.page.getByRole('button', { name: 'Hjälp' }).waitFor()
    const summary = await chat.tell(contact)
    expect(summary).to.include({ language: 'sv' })
    expect(valuesOf(summary)).to.include({ 'company.name': 'Nordlys ApS' })
    const done = await chat.tell('ja')
    const record = await house.stores.customers.get(done.hints.reference)
    expect(record).to.include({ language: 'sv', country: 'DK' })
  })

  it('sees the same conversation in two tabs, and can go on in either', async () => {
    chat = await bot.open({ lang: 'da' })
    await chat.tell('12345674')
    const second = await chat.context.newPage()
    await second.goto(`${bot.url}/?lang=da`)
    await second.getByText('Nordlys ApS').first().waitFor()
    const summary = await chat.after(async () => {
      await sendBox(second).fill(contact)
      await sendBox(second).press('Enter')
    })
    expect(summary.hints.asks).to.equal('confirm')
    await second.locator('.ac-pushButton', { hasText: 'Opret kunde' }).waitFor()
    const done = await chat.tell('ja')
    await second.getByText(done.hints.reference).first().waitFor()
    expect(await count()).to.equal(1)
  })

  it('starts over from the foot of the page: what was said is gone, and it begins again', async () => {
    await atSummary('da')
    const asked = await chat.push('Start forfra')
    expect(asked.hints).to.include({ command: 'restart' })
    const fresh = asked.hints.asks === 'choose:restart' ? await chat.tell('ja') : asked
    expect(fresh.progress.answered).to.equal(0)
    await emptied()
    expect(await bot.transcriptOf(chat.page)).not.to.match(/Mette|20 12 34 56/)
    await chat.tell('12345674')
    await chat.tell(contact)
    expect((await chat.tell('ja')).hints).to.include({ outcome: 'complete' })
  })

  it('cancels: what was collected is deleted, and nothing is created', async () => {
    await atSummary('no')
    const cancelled = await chat.tell('avbryt')
    const gone = cancelled.hints.done === true ? cancelled : await chat.tell('ja')
    expect(gone.hints).to.include({ done: true, outcome: 'cancelled' })
    await emptied()
    await sendBox(chat.page).and(chat.page.locator(':focus')).waitFor()
    expect(await bot.transcriptOf(chat.page)).not.to.match(/Mette|20 12 34 56/)
    expect(await count()).to.equal(0)
  })
})

/** Presses Shift+Tab until what has the focus is called so. */
async function backTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    if (name.test(await focusedName(page))) return
    await page.keyboard.press('Shift+Tab')
  }
  throw new Error(`${name.source} cannot be reached with Shift+Tab`)
}
