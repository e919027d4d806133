import { expect } from 'chai'
import { languages } from '../../onboarding/vocabulary.ts'
import { DirectLineCustomer } from '../support/direct-line-customer.ts'
import { startDesk, type DeskServer } from '../support/desk-server.ts'
import { closeBrowser, openPage } from './browser.ts'
import { axeViolations, sidewaysScroll, targets } from './inspect-page.ts'

describe('a talk with a customer on the desk, in a browser', function () {
  this.timeout(60_000)
  let server: DeskServer
  let customer: DirectLineCustomer

  before(async () => {
    server = await startDesk()
    customer = await DirectLineCustomer.start(server)
    await customer.say('12345674', 'sv-SE')
    await customer.say('prata med en medarbetare', 'sv-SE')
  })
  after(async () => {
    await closeBrowser()
    await server.close()
  })

  for (const language of languages) {
    for (const width of [320, 1280]) {
      it(`is accessible and needs no scrolling sideways, ${language}, ${width} px (UX-02, UX-05)`, async () => {
        const { page, complaints, close } = await openPage(`${server.url}/desk`, width)
        await page.getByRole('link', { name: 'Freja Holm' }).click()
        await page.waitForURL(/\/desk$/)
        const talk = `/desk/talks/${customer.reference}`
        for (const path of ['/desk/talks', talk, `${talk}/words`]) {
          await page.goto(`${server.url}${path}?lang=${language}&live=off`)
          expect(await axeViolations(page), path).to.deep.equal([])
          expect(await sidewaysScroll(page), path).to.equal(0)
          expect((await targets(page)).filter(({ height }) => height < 24)).to.deep.equal([])
        }
        expect(complaints).to.deep.equal([])
        await close()
      })
    }
  }

  it('takes the customer, writes, and what is being typed stays while new words come', async () => {
    const { page, complaints, close } = await openPage(`${server.url}/desk?lang=en`, 1280)
    await page.getByRole('link', { name: 'Freja Holm' }).click()
    await page.waitForURL(/\/desk$/)
    await page.goto(`${server.url}/desk/talks?lang=en`)
    await page.getByRole('link', { name: customer.reference }).click()
    await page.getByRole('button', { name: 'Take the talk' }).click()
    await page.getByText('The talk is yours.').waitFor()
    await page.getByLabel('Your message').fill('Hej, jag')
    await customer.say('Är någon där?')
    const frame = page.frameLocator('iframe.words')
    await frame.getByText('Är någon där?').waitFor()
    expect(await page.getByLabel('Your message').inputValue()).to.equal('Hej, jag')
    await page.getByRole('button', { name: 'Send' }).click()
    await frame.getByText('Hej, jag').waitFor()
    const heard = await customer.heard()
    expect(heard.at(-1)?.text).to.equal('Freja skriver: Hej, jag')
    expect(await axeViolations(page)).to.deep.equal([])
    expect(complaints).to.deep.equal([])
    await close()
  })
})
