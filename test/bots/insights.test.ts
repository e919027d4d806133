import { expect } from 'chai'
import { chartSvg } from '../../bots/insights-chart.ts'
import { insightsHtml, type InsightsView } from '../../bots/insights-page.ts'
import { insightsRoutes } from '../../bots/insights-route.ts'
import { tableHtml } from '../../bots/insights-table.ts'
import type { RouteRequest, RouteResponse } from '../../bots/route.ts'
import { speaker } from '../../locales/words.ts'
import { funnelReport, type FunnelReport } from '../../onboarding/metrics/funnel.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { sampleQuality, sampleReport } from '../support/sample-report.ts'

const asked: number[] = []
const routes = insightsRoutes({
  report: (days) => {
    asked.push(days)
    return Promise.resolve(sampleReport)
  },
  quality: () => Promise.resolve(sampleQuality),
})

const local: RouteRequest = {
  method: 'GET',
  url: '/insights',
  headers: { host: 'localhost:3978' },
  query: {},
  params: {},
  body: undefined,
  remoteAddress: '127.0.0.1',
}

function get(change: Partial<RouteRequest> = {}, path = '/insights'): Promise<RouteResponse> {
  const route = routes.find((candidate) => candidate.path === path)
  return route === undefined
    ? expect.fail(`no route ${path}`)
    : route.handle({ ...local, ...change })
}

const textOf = ({ body }: RouteResponse): string => (typeof body === 'string' ? body : '')

describe('/insights is for this machine only', () => {
  const here: readonly Partial<RouteRequest>[] = [
    {},
    { remoteAddress: '::1', headers: { host: '[::1]:3978' } },
    { remoteAddress: '::ffff:127.0.0.1', headers: { host: '127.0.0.1' } },
  ]
  for (const request of here) {
    it(`answers ${request.remoteAddress ?? '127.0.0.1'}, and is never kept`, async () => {
      const answer = await get(request)
      expect([answer.status, answer.contentType]).to.deep.equal([200, 'text/html'])
      expect(answer.headers).to.deep.equal({ 'cache-control': 'no-store' })
    })
  }

  const elsewhere: Readonly<Record<string, Partial<RouteRequest>>> = {
    'another machine': { remoteAddress: '192.168.1.7' },
    'nobody known': { remoteAddress: '' },
    'another machine that looks alike': { remoteAddress: '127.0.0.1.evil.example' },
    'a page of another site whose name leads here': { headers: { host: 'evil.example:3978' } },
    'no host at all': { headers: {} },
    'a tunnel or proxy on this machine': {
      headers: { host: 'localhost:3978', 'x-forwarded-for': '203.0.113.7' },
    },
    'another kind of proxy': { headers: { host: 'localhost', forwarded: 'for=203.0.113.7' } },
  }
  for (const [who, request] of Object.entries(elsewhere)) {
    it(`is not there for ${who}`, async () => {
      const before = asked.length
      const { status, body } = await get(request)
      expect(status).to.equal(404)
      expect(body).to.have.property('title', 'Not found')
      expect(asked.length).to.equal(before)
    })
  }
})

describe('the page', () => {
  const page = (view: Partial<InsightsView> = {}, report: FunnelReport = sampleReport) =>
    insightsHtml(report, { labels: 'en', days: 30, ...view })

  it('holds no script, no inline style and nothing of another site', () => {
    expect(page()).not.to.match(/<script|style="|\son\w+=|https?:\/\//)
  })

  it('draws every chart and says the same in a table', () => {
    const html = page()
    expect(html.match(/<svg class="chart" role="img" aria-label="[^"]+"/g)).to.have.length(3)
    for (const words of ['Country · 2 of 3', 'check digit · 1', 'Contact person · ']) {
      expect(html).to.include(words)
    }
    expect(html).to.include('<td class="number">3</td><td class="number">2</td>')
    expect(html).to.include('<td>33.3 %</td>')
    expect(html).to.include('asked for a person')
  })

  for (const labels of languages) {
    it(`names fields in ${labels}, and marks them as such (UX-06)`, () => {
      const html = page({ labels })
      const tag = { da: 'da-DK', sv: 'sv-SE', no: 'nb-NO', en: 'en-GB' }[labels]
      const name = speaker(labels)('fields.contact.phone.label')
      expect(html).to.include(`<span lang="${tag}">${name}</span>`)
      expect(html).to.include('<html lang="en">')
    })
  }

  it('shows one group alone when asked to, and an unknown group as empty', () => {
    const only = { dimension: 'country', name: 'DK' } as const
    const html = page({ only })
    expect(html).to.include('Only country <strong>DK</strong>')
    expect(html).not.to.include('Country · ')
    for (const name of ['XX', 'constructor', '__proto__']) {
      const empty = page({ only: { dimension: 'country', name } })
      expect(empty).to.include('Steps: nothing in this period')
    }
  })

  it('reads language, days and group from the address, and nothing else', async () => {
    const html = textOf(await get({ query: { lang: 'nb-NO', days: '7', only: 'country:DK' } }))
    expect(asked.at(-1)).to.equal(7)
    expect(html).to.include('lang="nb-NO"').and.include('Only country <strong>DK</strong>')
    for (const days of ['0', '-1', '9999', 'x', '1.5']) {
      await get({ query: { days } })
      expect(asked.at(-1)).to.equal(30)
    }
    const odd = await get({ query: { lang: '"><script>', only: 'country:<script>' } })
    expect(textOf(odd)).not.to.include('<script').and.not.to.include('<strong>')
  })

  it('DQ-09 charts the share of each field that is verified within its limit, the stalest first', async () => {
    const html = textOf(await get({ query: { lang: 'da' } }))
    const section = html.slice(html.indexOf('<h2>Freshness'))
    const shares = ['6 of 30, 20.0 %', '96 of 150, 64.0 %', '117 of 120, 97.5 %']
    expect(shares.map((share) => section.indexOf(share) > 0)).to.deep.equal([true, true, true])
    expect(section.indexOf('6 of 30')).to.be.lessThan(section.indexOf('117 of 120'))
    expect(section).to.include('Measured 2026-11-25 10:00 (UTC)')
    expect(section).to.include(
      '<td class="number">150</td><td class="number">96</td><td>64.0 %</td>',
    )
    expect(page()).to.include('Measured for the first time a minute after the start.')
  })

  it('says so when nothing was counted', () => {
    const html = page({}, funnelReport({ from: '2026-11-23', to: '2026-11-23', increments: [] }))
    expect(html).to.include('Steps: nothing in this period')
    expect(html).not.to.include('<svg')
  })

  it('has its style in a file of its own', async () => {
    expect(await get({}, '/insights.css')).to.include({ status: 200 })
  })
})

describe('charts and tables', () => {
  it('are safe with any words', () => {
    const label = `<b>"'&`
    const svg = chartSvg({ title: label, bars: [{ label, whole: 1, part: 1, figures: label }] })
    const table = tableHtml({ id: 'x', caption: label, head: [label], rows: [[1]] })
    for (const html of [svg, table]) {
      expect(html).to.include('&lt;b&gt;&quot;&#39;&amp;').and.not.to.include('<b>')
    }
  })

  it('draw bars as shares of the longest', () => {
    const bars = [
      { label: 'a', whole: 4, part: 1, figures: '' },
      { label: 'b', whole: 2, part: 2, figures: '' },
    ]
    const widths = [...chartSvg({ title: 't', bars }).matchAll(/<rect[^>]*width="([^"]+)"/g)]
    expect(widths.map(([, width]) => width)).to.deep.equal(['100%', '25%', '50%', '50%'])
  })

  it('draw nothing where all is zero', () => {
    const bars = [{ label: 'a', whole: 0, part: 0, figures: '' }]
    expect(chartSvg({ title: 't', bars })).to.include('width="0%"')
  })
})
