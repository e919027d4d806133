import type { DeliveryReport } from '../onboarding/messaging/message-sender.ts'
import type { ReceiptReader, TakeReport } from '../onboarding/messaging/receipts.ts'
import { problem } from './problem.ts'
import type { Route, RouteRequest, RouteResponse } from './route.ts'

export interface ReceiptsOptions {
  readonly reader: ReceiptReader
  readonly takeReport: TakeReport
}

/** One after the other: several may be about one number. Delivered again, a report changes nothing. */
async function note(
  reports: readonly DeliveryReport[],
  takeReport: TakeReport,
): Promise<RouteResponse> {
  for (const report of reports) await takeReport(report)
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
      return note(reading.reports, options.takeReport)
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
