import type { ContactPoint } from './contact-point.ts'
import type { MessageKind } from './message-sender.ts'

/** What is known of each number and address. One read, or one read and one conditional write. */
export interface ContactPoints {
  read(kind: MessageKind, to: string): Promise<ContactPoint>
  /** Changes it and gives what it is then; `change` may run again on a fresh one. The same object back: nothing is written. */
  change(
    kind: MessageKind,
    to: string,
    change: (point: ContactPoint) => ContactPoint,
  ): Promise<ContactPoint>
}
