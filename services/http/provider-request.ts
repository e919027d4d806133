import type { z } from 'zod'
import type { Authorization, Headers } from './authorization.ts'
import type { Budget } from './request-budget.ts'

export interface ProviderClientOptions {
  /** Stable provider id; with a suffix where a provider has several hosts (`cvr-search`). */
  readonly id: string
  /** Without query; paths are put behind it as they are. */
  readonly baseUrl: string
  readonly authorization?: Authorization
  /** Sent with every request: a User-Agent, an Accept. Nothing secret: that is for `authorization`. */
  readonly headers?: Headers
  /** Milliseconds for one call with its retry and its token; the caller's signal may end it sooner. 3000 by default. */
  readonly deadline?: number
  /** 60 requests a minute by default. */
  readonly budget?: Budget
  /** Milliseconds that a good answer is kept. 0, the default: never. */
  readonly cacheFor?: number
  /** Milliseconds that an open breaker waits before it tries once. 30 000 by default. */
  readonly restFor?: number
}

export interface ProviderGet<T> {
  /** Behind the base URL; parts that come from outside already through `encodeURIComponent`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number>>
  /** The documented shape, as far as it is used: unknown properties are allowed. */
  readonly schema: z.ZodType<T>
  /** `text` hands the body to the schema as it is (XML). */
  readonly as?: 'json' | 'text'
  /** Statuses besides 2xx that are an answer here (404: not known). */
  readonly statuses?: readonly number[]
  /** What the body of such a status has to be; with any other the status means trouble, as it does without `statuses`. */
  readonly refusal?: z.ZodType
  readonly headers?: Headers
  readonly signal: AbortSignal
  /** `false`: this answer is not to be kept. */
  readonly keep?: boolean
  /** What is asked has a consequence (an inquiry that is paid for, or told to somebody): never repeated, never kept. */
  readonly once?: true
}

export interface ProviderPost<T> extends ProviderGet<T> {
  /** Sent as JSON … */
  readonly json?: unknown
  /** … or as a form. */
  readonly form?: Readonly<Record<string, string>>
  /** A POST that only asks (a search): may be repeated and kept like a GET. */
  readonly safe?: boolean
}
