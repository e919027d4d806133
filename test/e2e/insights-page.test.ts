import { expect } from 'chai'
import { insightsRoutes } from '../../bots/insights-route.ts'
import { createServer, type Server } from '../../bots/server.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { createLogged } from '../bots/logged.ts'
import { sampleQuality, sampleReport } from '../support/sample-report.ts'
import { closeBrowser, openPage } from './browser.ts'
import { axeViolations, sidewaysScroll, targets } from './inspect-page.ts'

describe('the page of figures in a browser', () => {
  let server: Server
  let url: string

  before(async () => {
    server = createServer({
      routes: insightsRoutes({
        report: () => Promise.resolve(sampleReport),
        quality: () => Promise.resolve(sampleQuality),
      }),
      ready: () => Promise.resolve({ ready: true, missing: [] }),
      log: createLogged(),
      security: { frameAncestors: [], tls: false },
      behindProxy: false,
    })
    url = `http://localhost:${await server.listen(0)}`
  })

  after(async () => {
    await closeBrowser()
    await server.close()
  })

  for (const language of languages) {
    for (const width of [320, 1280]) {
      it(`is accessible and needs no scrolling sideways, ${language}, ${width} px (UX-02)`, async () => {
        const { page, complaints, close } = await openPage(
          `${url}/insights?lang=${language}`,
          width,
        )
        expect(await axeViolations(page)).to.deep.equal([])
        expect(await sidewaysScroll(page)).to.equal(0)
        expect(await page.locator('svg.chart:visible').count()).to.equal(4)
        const small = (await targets(page)).filter(({ height }) => height < 24)
        expect(small).to.deep.equal([])
        expect(complaints).to.deep.equal([])
        await close()
      })
    }
  }

  it('leads from a group to its own funnel and back', async () => {
    const { page, close } = await openPage(`${url}/insights`, 1280)
    await page.getByRole('link', { name: 'DK' }).click()
    await page.getByText('Only country').waitFor()
    expect(page.url()).to.include('only=country%3ADK')
    await page.getByRole('link', { name: 'Show all' }).click()
    await page.getByText('Country · 2 of 3').waitFor()
    await close()
  })
})
