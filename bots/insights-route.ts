import { join } from 'node:path'
import { toLanguage } from '../locales/format.ts'
import { dimensions, type FunnelReport } from '../onboarding/metrics/funnel.ts'
import type { MeasuredQuality } from '../onboarding/quality/measured-quality.ts'
import { insightsHtml, type InsightsView } from './insights-page.ts'
import { isLocalRequest } from './local-request.ts'
import { readAsset } from './page-asset.ts'
import { problem } from './problem.ts'
import type { Route, RouteRequest } from './route.ts'

export interface InsightsParts {
  /** The figures of the last days. */
  readonly report: (days: number) => Promise<FunnelReport>
  /** The last measurement over all customers; `undefined` before the first. */
  readonly quality: () => Promise<MeasuredQuality | undefined>
}

const defaultDays = 30
const mostDays = 366

function daysOf(text: string | undefined): number {
  const days = Number(text)
  return Number.isInteger(days) && days >= 1 && days <= mostDays ? days : defaultDays
}

/** `country:DK`; anything else shows everything. */
function onlyOf(text: string | undefined): InsightsView['only'] {
  const [, wanted, name] = /^(\w+):([\w-]+)$/.exec(text ?? '') ?? []
  const dimension = dimensions.find((known) => known === wanted)
  return dimension === undefined || name === undefined ? undefined : { dimension, name }
}

function viewOf({ query }: RouteRequest): InsightsView {
  const only = onlyOf(query['only'])
  return {
    labels: toLanguage(query['lang']) ?? 'en',
    days: daysOf(query['days']),
    ...(only === undefined ? {} : { only }),
  }
}

/**
 * The operator's page. There is no operator login yet, so it answers this machine only, and everybody else as if it were
 * not there; production mounts no such route at all (`app.ts`).
 */
export function insightsRoutes({ report, quality }: InsightsParts): readonly Route[] {
  const style = readAsset(join(import.meta.dirname, '..', 'web', 'insights.css'))
  return [
    {
      method: 'get',
      path: '/insights',
      handle: async (request) => {
        if (!isLocalRequest(request)) return problem(404)
        const view = viewOf(request)
        return {
          status: 200,
          headers: { 'cache-control': 'no-store' },
          contentType: 'text/html',
          body: insightsHtml(await report(view.days), view, await quality()),
        }
      },
    },
    {
      method: 'get',
      path: '/insights.css',
      limited: false,
      handle: ({ headers }) => style.answer(headers, false),
    },
  ]
}
