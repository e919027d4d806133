import { z } from 'zod'
import type { CodeIssue } from '../../onboarding/messaging/one-time-codes.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import { basicAuthorization } from '../http/authorization.ts'
import type { ProviderAnswer } from '../http/provider-answer.ts'
import { createProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'

/** Twilio Verify v2. Sources: provider-apis.md 5.2; error codes twilio.com/docs/api/errors (60202 and 60203 read there). */
export interface VerifyOptions {
  readonly baseUrl: string
  readonly accountSid: string
  readonly authToken: string
  /** `VA…` */
  readonly service: string
}

export type VerifyStart =
  | { readonly outcome: 'started'; readonly verification: string }
  | Exclude<CodeIssue, { readonly outcome: 'sent' }>

export interface VerifyCheck {
  /** `gone`: expired, used, or never there; the provider does not say which. `spent`: tried too often. */
  readonly outcome: 'approved' | 'pending' | 'spent' | 'gone' | 'unavailable'
}

export interface VerifyClient {
  /** Sends a code by text message: the same one again while it is neither used nor expired. `to`: E.164. */
  start(to: string, language: Language, signal: AbortSignal): Promise<VerifyStart>
  check(verification: string, code: string, signal: AbortSignal): Promise<VerifyCheck>
}

const locales: Readonly<Record<Language, string>> = { da: 'da', sv: 'sv', no: 'nb', en: 'en' }

const started = z.object({ sid: z.string().min(1), status: z.string() })
const checked = z.object({ status: z.string() })

/** The provider lets nobody start again before the old code has run out. Seconds. */
const untilOver = 600

/** What its error codes say of the number; every other is about our side, and so no answer. */
const starts: ReadonlyMap<number, VerifyStart> = new Map([
  // Sent, or tried, too often within the life of one code.
  [60202, { outcome: 'throttled', seconds: untilOver }],
  [60203, { outcome: 'throttled', seconds: untilOver }],
  // Not a number; a landline; opted out; blocked as fraud; a country that the account does not serve.
  [60200, { outcome: 'unreachable' }],
  [60205, { outcome: 'unreachable' }],
  [21211, { outcome: 'unreachable' }],
  [21610, { outcome: 'unreachable' }],
  [21614, { outcome: 'unreachable' }],
  [60410, { outcome: 'unreachable' }],
  [60605, { outcome: 'unreachable' }],
])

const checks: ReadonlyMap<number, VerifyCheck> = new Map([
  [60202, { outcome: 'spent' }],
  [20404, { outcome: 'gone' }],
])

/** An error whose code is an answer. The same status with another code is trouble: too many requests of all, no right. */
const refusalOf = (known: ReadonlyMap<number, unknown>) =>
  z.object({ code: z.number().refine((code) => known.has(code)) })

const startRefusal = refusalOf(starts)
const checkRefusal = refusalOf(checks)

function told<T>(known: ReadonlyMap<number, T>, answer: ProviderAnswer<unknown>): T | undefined {
  if (answer.outcome !== 'status') return undefined
  const { data } = z.object({ code: z.number() }).safeParse(answer.body)
  return known.get(data?.code ?? 0)
}

const unavailable = { outcome: 'unavailable' } as const

/** What a status of the provider's means; one that is not known lets nobody in, and costs no try. */
const outcomes: Readonly<Record<string, VerifyCheck['outcome']>> = {
  approved: 'approved',
  pending: 'pending',
  max_attempts_reached: 'spent',
  canceled: 'gone',
  expired: 'gone',
  deleted: 'gone',
}

export function createTwilioVerify(options: VerifyOptions, outside: Outside): VerifyClient {
  const { baseUrl, accountSid, authToken, service } = options
  const authorization = basicAuthorization(accountSid, authToken)
  const client = createProviderClient({ id: 'twilio-verify', baseUrl, authorization }, outside)
  const root = `/v2/Services/${encodeURIComponent(service)}`
  const common = { statuses: [400, 403, 404, 429], once: true } as const

  return {
    async start(to, language, signal) {
      const path = `${root}/Verifications`
      const form = { To: to, Channel: 'sms', Locale: locales[language] }
      const refusal = startRefusal
      const answer = await client.post({ ...common, path, form, schema: started, refusal, signal })
      if (answer.outcome === 'ok') return { outcome: 'started', verification: answer.value.sid }
      return told(starts, answer) ?? unavailable
    },
    async check(verification, code, signal) {
      const path = `${root}/VerificationCheck`
      const form = { VerificationSid: verification, Code: code }
      const refusal = checkRefusal
      const answer = await client.post({ ...common, path, form, schema: checked, refusal, signal })
      if (answer.outcome === 'ok') {
        return { outcome: outcomes[answer.value.status] ?? 'unavailable' }
      }
      return told(checks, answer) ?? unavailable
    },
  }
}
