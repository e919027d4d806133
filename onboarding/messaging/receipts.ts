import type { DeliveryReport } from './message-sender.ts'

/** What a carrier called us with, as far as it matters. */
export interface ReceiptRequest {
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly query: Readonly<Record<string, string>>
  /** A form as an object of strings, a JSON document, or a mail as text. */
  readonly body: unknown
}

export type ReceiptReading =
  /** Not from the carrier, as far as can be seen. */
  | { readonly outcome: 'forbidden' }
  /** From the carrier, but nothing that it is known to say. */
  | { readonly outcome: 'malformed' }
  /** It asks whether we want to hear from it at all; it wants to hear this. */
  | { readonly outcome: 'handshake'; readonly answer: object }
  /** None, where what it tells changes nothing for the recipient's number. */
  | { readonly outcome: 'reports'; readonly reports: readonly DeliveryReport[] }

/** What becomes of a delivery report: the contact point follows it, and its customers are asked where it comes to that (DQ-10). */
export type TakeReport = (report: DeliveryReport) => Promise<void>

/** Reads the delivery receipts of one carrier (DQ-10), once it is sure that they are its own. Never throws. */
export interface ReceiptReader {
  /** Id of the carrier: part of the address that it calls. */
  readonly id: string
  /** What it calls with: a form, JSON, or a mail as it came. */
  readonly body: 'form' | 'required' | 'mail'
  read(request: ReceiptRequest): ReceiptReading
}
