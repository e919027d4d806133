import type { RecogniseWords } from '../../../locales/recognise.ts'

/** What a label says the thing beside it is. */
export type Role = keyof RecogniseWords['labels'] | 'reference'

/** The name of a field in the message. */
export interface Label {
  readonly role: Role
  /** Indexes into the message's tokens: `to` is exclusive. */
  readonly from: number
  readonly to: number
}
