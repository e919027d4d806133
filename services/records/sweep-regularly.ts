import { regularly, type Regular } from '../regularly.ts'

const firstAfterMs = 60 * 1000
const everyMs = 60 * 60 * 1000

export interface RegularSweep extends Pick<Regular, 'onError' | 'after'> {
  readonly sweep: () => Promise<unknown>
}

/** Retention deletes by itself: a minute after the start, then an hour after each sweep. Gives what ends it. */
export function sweepRegularly({ sweep, ...rest }: RegularSweep): () => Promise<void> {
  return regularly({ ...rest, run: sweep, firstAfterMs, everyMs })
}
