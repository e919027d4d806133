import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { speaker } from '../../locales/words.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { measureQuality } from '../../services/records/measured-quality.ts'
import { onboard, write } from '../support/desk-customer.ts'
import { startDesk, type DeskServer } from '../support/desk-server.ts'
import { closeBrowser, openPage } from './browser.ts'
import { axeViolations, focusedName, sidewaysScroll, tabTo, targets } from './inspect-page.ts'

const referred = {
  number: '92002845',
  contact: 'Mette Sørensen, 20 12 34 56, mette@fjordblik.example.dk',
  yes: 'ja',
}

describe('the desk in a browser', function () {
  this.timeout(60_000)
  let server: DeskServer
  let reference: string

  before(async () => {
    server = await startDesk()
    reference = await onboard(server, { conversation: 'one', locale: 'da-DK' }, referred)
    await write(server, { conversation: 'two', locale: 'nb-NO' }, 'snakk med en medarbeider')
    const { customers, documents } = server.house.stores
    const { now, profile } = server.house.ports
    await measureQuality({ customers, documents, now, limits: profile.freshness })
  })
  after(async () => {
    await closeBrowser()
    await server.close()
  })

  async function signIn(page: Page, name: string): Promise<void> {
    await page.getByRole('link', { name }).click()
    await page.waitForURL(/\/desk$/)
  }

  const wholePage = async (page: Page): Promise<void> => {
    for (const more of await page.locator('summary').all()) {
      if ((await more.locator('..').getAttribute('open')) === null) await more.click()
    }
  }

  async function inspect(page: Page, complaints: readonly string[]): Promise<void> {
    await wholePage(page)
    expect(await axeViolations(page)).to.deep.equal([])
    expect(await sidewaysScroll(page)).to.equal(0)
    expect((await targets(page)).filter(({ height }) => height < 24)).to.deep.equal([])
    expect(complaints).to.deep.equal([])
  }

  for (const language of languages) {
    for (const width of [320, 1280]) {
      it(`is accessible and needs no scrolling sideways, ${language}, ${width} px (UX-02, UX-05)`, async () => {
        const { page, complaints, close } = await openPage(`${server.url}/desk`, width)
        await signIn(page, 'Sigrid Dahl')
        const customer = `/desk/customers/${reference}`
        for (const path of ['/desk', '/desk/search', customer, '/desk/figures']) {
          await page.goto(`${server.url}${path}?lang=${language}`)
          await inspect(page, complaints)
        }
        await page.goto(`${server.url}/desk/search`)
        await page.getByRole('searchbox').fill('fjordblik')
        await page.keyboard.press('Enter')
        await page.getByText(speaker(language)('desk.search.found', { count: 1 })).waitFor()
        expect(page.url()).to.equal(`${server.url}/desk/search`)
        await inspect(page, complaints)
        await close()
      })
    }
  }

  it('a newcomer signs in, finds the case and decides it with the keyboard alone', async () => {
    const { page, complaints, close } = await openPage(`${server.url}/desk?lang=en`, 1280)
    await tabTo(page, 'Sigrid Dahl · supervisor')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/desk$/)
    await page.keyboard.press('Tab')
    expect(await focusedName(page)).to.equal('Go to the content')
    await page.getByText('Cases that wait for a person').first().waitFor()
    await tabTo(page, reference)
    await page.keyboard.press('Enter')
    await page.getByText('This case is waiting for a person').waitFor()
    await tabTo(page, 'Approve the customer')
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'Approved.' }).waitFor()
    const record = await server.house.stores.customers.get(reference)
    expect(record?.decision).to.include({ kind: 'approved', by: 'sigrid' })
    await tabTo(page, 'Sign out')
    await page.keyboard.press('Enter')
    await page.getByText('You are signed out.').waitFor()
    expect(complaints).to.deep.equal([])
    await close()
  })
})
