import { afterReport } from '../onboarding/messaging/contact-point.ts'
import type { ContactPoints } from '../onboarding/messaging/contact-points.ts'
import type { DeliveryReport } from '../onboarding/messaging/message-sender.ts'
import type { ReceiptReader } from '../onboarding/messaging/receipts.ts'
import { problem } from './problem.ts'
import type { Route, RouteRequest, RouteResponse } from './route.ts'

export interface ReceiptsOptions {
  readonly reader: ReceiptReader
  readonly contactPoints: ContactPoints
}

/** One after the other: several may be about one number. Delivered again, a report changes nothing. */
async function note(
  reports: readonly DeliveryReport[],
  contactPoints: ContactPoints,
): Promise<RouteResponse> {
  for (const report of reports) {
    await contactPoints.change(report.kind, report.to, (point) => afterReport(point, report))
  }
  return { status: 204 }
}

function answer(request: RouteRequest, options: ReceiptsOptions): Promise<RouteResponse> {
  const reading = options.reader.read(request)
  switch (reading.outcome) {
    case 'forbidden':
      return Promise.resolve(problem(403))
    case 'malformed':
      return Promise.resolve(problem(400))
    case 'handshake':
      return Promise.resolve({ status: 200, body: reading.answer })
    case 'reports':
      return note(reading.reports, options.contactPoints)
  }
}

/** `POST /api/receipts/<carrier>`: what became of messages. Number and text stand in the body only. */
export const receiptsRoute = (options: ReceiptsOptions): Route => ({
  method: 'post',
  path: `/api/receipts/${options.reader.id}`,
  body: options.reader.body,
  // A carrier calls from few addresses, often, and does not call again when it is turned away.
  limited: false,
  handle: (request) => answer(request, options),
})
