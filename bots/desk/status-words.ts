import type { WordKey } from '../../locales/words.ts'
import type { RecordStatus } from '../../onboarding/record.ts'

/** What a record's status is called. */
export const statusWords: Readonly<Record<RecordStatus, WordKey>> = {
  complete: 'desk.status.complete',
  'in-review': 'desk.status.inReview',
  declined: 'desk.status.declined',
  erased: 'desk.status.erased',
}
