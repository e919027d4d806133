/** What a request to the table service is to the turn that sends it. */
export const steps = [
  'read',
  'save',
  'confirmation',
  'credit intent',
  'credit result',
  'reference',
  'claim',
  'record',
  'review',
  'secret',
  'transcript',
] as const
export type Step = (typeof steps)[number]

export interface StorageRequest {
  readonly method: string
  readonly url: string
  readonly body: string
}

interface Rule {
  readonly step: Step
  readonly table: string
  readonly methods: string
  readonly holds?: (body: string) => boolean
}

const has =
  (part: string, expected = true) =>
  (body: string): boolean =>
    body.includes(part) === expected

const rules: readonly Rule[] = [
  { step: 'read', table: 'conversations', methods: 'GET' },
  {
    step: 'confirmation',
    table: 'conversations',
    methods: 'POST PUT',
    holds: has('finishingFor'),
  },
  { step: 'save', table: 'conversations', methods: 'POST PUT' },
  { step: 'credit intent', table: 'credit', methods: 'POST' },
  { step: 'credit result', table: 'credit', methods: 'PUT' },
  { step: 'reference', table: 'claims', methods: 'POST', holds: has('caseId', false) },
  { step: 'claim', table: 'claims', methods: 'POST PUT' },
  { step: 'record', table: 'customers', methods: 'POST PUT' },
  { step: 'review', table: 'reviews', methods: 'POST' },
  { step: 'secret', table: 'vault', methods: 'POST PUT DELETE' },
  { step: 'transcript', table: 'transcripts', methods: 'POST' },
]

/** A transaction names its table in its parts only. */
function tableOf({ url, body }: StorageRequest): string {
  const place = url.includes('$batch') ? (/\/\/[^/]+(\/[^\s?]+)/.exec(body)?.[1] ?? '') : url
  return /^\/\w+\/(\w+)/.exec(place)?.[1] ?? ''
}

/** Undefined: nothing of a turn (figures, sweeps, queries, opening of tables). */
export function stepOf(request: StorageRequest): Step | undefined {
  const table = tableOf(request)
  return rules.find(
    (rule) =>
      rule.table === table &&
      rule.methods.split(' ').includes(request.method) &&
      (rule.holds?.(request.body) ?? true),
  )?.step
}
