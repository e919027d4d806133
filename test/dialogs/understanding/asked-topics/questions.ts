import type { Topic } from '../../../../dialogs/understanding/understanding.ts'

/** What customers ask, by what it is about. */
export type Questions = Readonly<Partial<Record<Topic, readonly string[]>>>
