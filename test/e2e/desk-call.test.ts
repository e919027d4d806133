import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { speaker } from '../../locales/words.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { createHouse, type House } from '../support/conversation.ts'
import { startDesk, type DeskServer } from '../support/desk-server.ts'
import { closeBrowser, openPage, type OpenPage } from './browser.ts'
import { axeViolations, focusedName, sidewaysScroll, tabTo, targets } from './inspect-page.ts'
import { startRealBot, type RealBot } from './real-bot.ts'

const contact = 'Elin Öberg, 070-174 06 05, elin@algkronan.example.se'
const hourMs = 60 * 60 * 1000

const secretIn = (text = ''): string => /#(resume=[\w-]{22})/.exec(text)?.[1] ?? ''

describe('a guided call in a browser', function () {
  this.timeout(120_000)
  let house: House
  let server: DeskServer
  let bot: RealBot

  beforeEach(async () => {
    let url = ''
    house = createHouse({ overrides: { chatUrl: () => `${url}/` } })
    bot = await startRealBot(house)
    server = await startDesk({ house })
    url = server.url
  })
  afterEach(async () => {
    await Promise.all([bot.close(), server.close()])
  })
  after(closeBrowser)

  const press = (page: Page, name: string) =>
    page.getByRole('button', { name, exact: true }).click()
  const open = (page: Page, name: string) => page.getByText(name, { exact: true }).click()
  const sent = () => [...house.post.sms.sent, ...house.post.email.sent]

  async function signIn(name: string, width: number, language: string): Promise<OpenPage> {
    const opened = await openPage(`${server.url}/desk?lang=${language}`, width)
    await opened.page.getByRole('link', { name }).click()
    await opened.page.waitForURL(/\/desk$/)
    return opened
  }

  async function inspect({ page, complaints }: OpenPage): Promise<void> {
    for (const more of await page.locator('summary').all()) {
      if ((await more.locator('..').getAttribute('open')) === null) await more.click()
    }
    expect(await axeViolations(page)).to.deep.equal([])
    expect(await sidewaysScroll(page)).to.equal(0)
    expect((await targets(page)).filter(({ height }) => height < 24)).to.deep.equal([])
    expect(complaints).to.deep.equal([])
  }

  async function said(page: Page, label: string, text: string): Promise<void> {
    await page.getByLabel(label).fill(text)
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
  }

  it('from the start to the record that the customer confirmed, with a break in the middle, Danish read and Swedish said', async () => {
    const freja = await signIn('Freja Holm', 1280, 'da')
    const { page, complaints } = freja
    const say = (text: string) => said(page, 'Hvad siger kunden?', text)

    await page.getByRole('link', { name: 'Samtaler' }).click()
    await page.getByLabel('Sprog, du taler med kunden').selectOption({ label: 'svensk' })
    await press(page, 'Start samtalen')
    await page.getByText('Du talar med Nordhavn Engros A/S').waitFor()
    await press(page, 'Jeg har læst op')
    await page.getByText('Vilket land är du i').waitFor()
    await say('559999-0107')
    await page.getByText('fem fem nio nio nio nio, noll ett noll sju').waitFor()
    await say(contact)
    await page.getByText('noll sju noll, ett sju fyra, noll sex, noll fem').waitFor()
    await page.getByText('elin snabel-a algkronan punkt example punkt se').waitFor()

    await open(page, 'Parkér, og ring tilbage')
    await page.getByLabel('Note på én linje').fill('Ring til mobilen')
    await press(page, 'Parkér')
    await page.getByText('Note: Ring til mobilen').waitFor()
    expect(await page.locator('main').innerText()).not.to.include('Elin')

    // The page proposes the next working day at nine; on a Friday that is Monday.
    house.clock.at += 4 * 24 * hourMs
    await freja.close()
    const later = await signIn('Freja Holm', 1280, 'da')
    const back = later.page
    await back.getByText('Kunder, du har lovet at ringe til').waitFor()
    await back.getByRole('table').first().getByRole('link').first().click()
    await back
      .getByText('Hej, det är Freja Holm')
      .or(back.getByText('Hej, här är'))
      .first()
      .waitFor()
    await press(back, 'Kunden er i røret: fortsæt')
    await back.getByText('skjult til kunden selv siger det').first().waitFor()
    expect(await back.locator('main').innerText()).not.to.include('070-174 06 05')
    await press(back, 'Telefonnummer')
    await said(back, 'Hvad siger kunden?', '070-174 06 05')
    await back.getByText('det samme som gemt').waitFor()

    const before = sent().length
    await press(back, 'Kunden siger ja: send opsummeringen')
    await back.getByText('Intet er bekræftet, før kunden gør det der').waitFor()
    expect(sent()).to.have.length(before + 1)
    expect((await house.stores.customers.list({ limit: 5 })).records).to.deep.equal([])

    const link = secretIn(sent().find(({ text }) => secretIn(text) !== '')?.text)
    const chat = await bot.open({ lang: 'sv', fragment: link })
    expect(chat.greeting.hints.asks).to.equal('code')
    const code = /\b(\d{6})\b/.exec(sent().at(-1)?.text ?? '')?.[1] ?? ''
    const summary = await chat.tell(code)
    expect(summary.hints.asks).to.equal('confirm')
    expect(summary.language).to.equal('sv')
    let reply = await chat.tell('ja')
    if (reply.hints.done !== true) reply = await chat.tell('ja')
    expect(reply.hints).to.include({ done: true, outcome: 'complete' })
    await chat.close()

    const record = await house.stores.customers.get(reply.hints.reference)
    expect(record?.status).to.equal('complete')
    expect(record?.contact).to.include({ name: 'Elin Öberg', phone: '+46701740605' })
    expect(record?.provenance['contact.name']).to.include({ source: 'staff', by: 'freja' })
    await back.reload()
    await back.getByText('Kunden har bekræftet og er oprettet.').waitFor()
    await back.getByRole('link', { name: 'Åbn kunden' }).click()
    await back.getByText('Älgkronan AB').first().waitFor()
    expect([...complaints, ...later.complaints]).to.deep.equal([])
    await later.close()
  })

  for (const language of languages) {
    for (const width of [320, 1280]) {
      it(`is accessible and needs no scrolling sideways, ${language}, ${width} px (UX-02, UX-05)`, async () => {
        const say = speaker(language)
        const desk = await signIn('Sigrid Dahl', width, language)
        const { page } = desk
        const text = say('call.page.textLabel')
        await page.goto(`${server.url}/desk/calls`)
        await press(page, say('call.page.calls.start'))
        await inspect(desk)
        await press(page, say('calls.buttons.read'))
        await said(page, text, '12345674')
        await said(page, text, contact)
        await said(page, text, 'Storgatan 9, 1000 København K')
        await inspect(desk)
        await page.goto(page.url())
        for (const does of ['park', 'resume', 'finish'] as const) {
          if (does === 'park') {
            await open(page, say('call.page.park.title'))
            await press(page, say('call.page.park.button'))
          } else if (does === 'resume') await press(page, say('call.page.parked.resume'))
          else await page.goto(`${server.url}/desk/calls?whose=all`)
          await inspect(desk)
        }
        await desk.close()
      })
    }
  }

  it('a newcomer with nothing but a keyboard starts a call, reads the notice and types an answer', async () => {
    const desk = await signIn('Freja Holm', 1280, 'en')
    const { page, complaints } = desk
    await tabTo(page, 'Calls')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/desk\/calls$/)
    await tabTo(page, 'Start the call')
    await page.keyboard.press('Enter')
    await page.getByText('This is Nordhavn Engros A/S').waitFor()
    await tabTo(page, 'I have read it aloud')
    await page.keyboard.press('Enter')
    await page.getByText('Which country are you in').waitFor()
    await page.keyboard.type('12345674')
    await page.keyboard.press('Enter')
    await page.getByText('one two, three four, five six, seven four').waitFor()
    await tabTo(page, 'Phone number')
    await page.keyboard.press('Enter')
    await page.getByText('Which phone number is best').waitFor()
    expect(await focusedName(page)).to.equal('')
    expect(page.url()).to.match(/\/desk\/calls\/[0-9a-f]+$/)
    expect(complaints).to.deep.equal([])
    await desk.close()
  })
})
