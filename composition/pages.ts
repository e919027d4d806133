import { insightsRoutes } from '../bots/insights-route.ts'
import { metricsRoute } from '../bots/metrics-route.ts'
import { pageRoutes } from '../bots/page.ts'
import { privacyHtml } from '../bots/privacy-page.ts'
import type { Route } from '../bots/route.ts'
import { localeTag } from '../locales/format.ts'
import { fullNotice } from '../locales/notices.ts'
import { funnelReport } from '../onboarding/metrics/funnel.ts'
import { attributionsOf } from '../services/attributions.ts'
import { lastQuality } from '../services/records/measured-quality.ts'
import { sessionLanguage, type Parts } from './parts.ts'

function privacyPage({ config, ports }: Parts): (tag: string) => string {
  const { profile } = config
  const bureaus = profile.countries.flatMap((country) => ports.credit[country].name ?? [])
  const attributions = attributionsOf(profile)
  return (tag) => {
    const language = sessionLanguage(tag, config)
    const notice = fullNotice(language, { ...profile, bureaus })
    return privacyHtml({ ...notice, language: localeTag(language), attributions })
  }
}

function chatPage(parts: Parts): readonly Route[] {
  const { languages, controller } = parts.config.profile
  const { name: seller, privacyUrl } = controller
  return pageRoutes({
    settings: { seller, languages, ...(privacyUrl === undefined ? {} : { privacyUrl }) },
    privacyPage: privacyPage(parts),
  })
}

/** There is no operator login yet, so production has no such page. */
function insights({ config, stores }: Parts): readonly Route[] {
  if (config.production) return []
  return insightsRoutes({
    report: async (days) => funnelReport(await stores.metrics.read(days)),
    quality: () => lastQuality(stores.documents),
  })
}

const metrics = ({ config, telemetry }: Parts): Route =>
  metricsRoute({ read: () => telemetry.prometheus(), token: config.telemetry.token })

/** Every page that people, and the operator's scraper, open. */
export function pages(parts: Parts): readonly Route[] {
  return [...chatPage(parts), ...insights(parts), metrics(parts)]
}
