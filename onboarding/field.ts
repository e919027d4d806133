import type {
  Address,
  CountryCode,
  CustomerType,
  InvoiceChannel,
  Payment,
  Privacy,
  Section,
} from './vocabulary.ts'
import type { Reading } from './reading.ts'

/** Every value a field can hold: plain JSON. */
export type FieldValue = string | number | Address

/** The few facts on which it depends whether a field applies. Derived from the answers, see `circumstances.ts`. */
export interface Circumstances {
  readonly country?: CountryCode | undefined
  readonly customerType?: CustomerType | undefined
  readonly payment?: Payment | undefined
  readonly invoiceChannel?: InvoiceChannel | undefined
  /** Private persons and sole traders. Unknown counts as natural (CR-06). */
  readonly naturalPerson: boolean
  /** What the national-number policy says for this case (ID-01). */
  readonly nationalNumber: 'forbidden' | 'consent' | 'justified'
}

/** What a reader may know besides the text. */
export interface ReadContext {
  readonly country?: CountryCode | undefined
  readonly customerType?: CustomerType | undefined
  /** Start of the turn; readers that judge dates use it and nothing else. */
  readonly now: Date
  /** Number series reserved for tests are accepted outside production. */
  readonly testSeries: boolean
}

/**
 * A field is data: one entry here plus its words in each language is all a new field costs.
 * `V` is the normalised value that is stored.
 */
export interface Field<K extends string = string, V extends FieldValue = FieldValue> {
  readonly key: K
  readonly section: Section
  readonly privacy: Privacy
  applies(c: Circumstances): boolean
  required(c: Circumstances): boolean
  read(text: string, context: ReadContext): Reading<V>
  /** The closed list of values, where there is one. */
  choices?(c: Circumstances): readonly (V & string)[]
  /** Ask once although it is optional; a refusal is a valid answer with a way on (ID-06). */
  readonly askOnce?: true
  /** The field whose value is proposed here when this one has none (invoice e-mail ← contact e-mail; UX-12). */
  readonly sameAs?: readonly string[]
}
