/**
 * Loaded into the server process before `index.ts` (`node --import`): adds a register and a bureau called `storm` that
 * ask the harness, as a real client would ask its service, by HTTP. The harness counts, delays, fails and kills there.
 */
import type { CompanyLookup, CreditReport } from '../../onboarding/ports.ts'
import { creditProviders } from '../../services/credit/index.ts'
import { requireGrounds } from '../../services/credit/require-grounds.ts'
import { registers } from '../../services/registers/index.ts'

// Without its harness a server would go on for ever.
process.on('disconnect', () => process.exit(1))

const { STORM_PROVIDERS = '', STORM_INSTANCE = '' } = process.env
const register = 'storm-register'
const bureau = 'storm-bureau'

async function ask(path: string, body: object, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(STORM_PROVIDERS + path, {
    method: 'POST',
    headers: { 'x-instance': STORM_INSTANCE },
    body: JSON.stringify(body),
    signal,
  })
  return response.ok ? response.json() : undefined
}

Object.assign(registers, {
  storm: (country: string) => ({
    id: register,
    demo: true,
    country,
    async find(number: string, signal: AbortSignal): Promise<CompanyLookup> {
      const company = await ask('/register', { number }, signal).catch(() => undefined)
      if (company === undefined) return { outcome: 'unavailable', sourceId: register }
      const fetchedAt = new Date().toISOString()
      // Boundary: the harness answers with a company in the shape of the port.
      return { outcome: 'found', company, sourceId: register, fetchedAt } as CompanyLookup
    },
  }),
})

Object.assign(creditProviders, {
  storm: () => ({
    id: bureau,
    name: 'Storm Bureau',
    demo: true,
    async assess(
      request: Parameters<typeof requireGrounds>[0],
      signal: AbortSignal,
    ): Promise<CreditReport> {
      requireGrounds(request, new Date())
      const { caseId } = request
      const answer = await ask('/bureau', { caseId }, signal).catch(() => undefined)
      const at = new Date().toISOString()
      return answer === undefined
        ? { outcome: 'unavailable', sourceId: bureau }
        : { outcome: 'report', score: 80, sourceId: bureau, inquiryId: `storm-${caseId}`, at }
    },
  }),
})
