import type { ProviderAnswer } from './provider-answer.ts'

/** Answers kept at most; the oldest goes first. */
const most = 500

type Kept = Exclude<ProviderAnswer<unknown>, { outcome: 'unavailable' }>

/**
 * Keeps good answers for a while, in memory only: they may hold a sole trader's name. An answer tells its age by
 * `fetchedAt`. Trouble is never kept.
 */
export function createAnswerCache(maxAgeMs: number, now: () => Date) {
  const answers = new Map<string, Kept>()
  const isFresh = ({ fetchedAt }: Kept): boolean =>
    now().getTime() - Date.parse(fetchedAt) < maxAgeMs

  return {
    get(key: string): Kept | undefined {
      const kept = answers.get(key)
      if (kept === undefined || isFresh(kept)) return kept
      answers.delete(key)
      return undefined
    },
    put(key: string, answer: ProviderAnswer<unknown>): void {
      if (answer.outcome === 'unavailable' || maxAgeMs === 0) return
      answers.delete(key)
      answers.set(key, answer)
      const [oldest] = answers.keys()
      if (answers.size > most && oldest !== undefined) answers.delete(oldest)
    },
  }
}
