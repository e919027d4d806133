import type { CreditProvider, CreditSubject } from '../ports.ts'
import type { CustomerType } from '../vocabulary.ts'

interface Customer {
  /** Unknown counts as private (CR-06). */
  readonly customerType?: CustomerType | undefined
  readonly naturalPerson: boolean
}

/** The bureau by name, for notice, log and record: undefined where none is asked about such a customer. */
export function bureauFor(
  { name, covers }: Pick<CreditProvider, 'name' | 'covers'>,
  { customerType = 'private', naturalPerson }: Customer,
): string | undefined {
  const subject: CreditSubject = { customerType, naturalPerson }
  return covers?.(subject) === false ? undefined : name
}
