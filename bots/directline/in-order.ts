/** Runs the tasks of one key one after the other, those of different keys side by side. */
export interface InOrder {
  run<T>(key: string, task: () => Promise<T>): Promise<T>
}

/**
 * Two quick messages of one customer are answered in the order they came. This is a courtesy of one instance, not what
 * keeps the state right: that is the conditional write (DESIGN section 5).
 */
export function createInOrder(): InOrder {
  const tails = new Map<string, Promise<unknown>>()
  return {
    run(key, task) {
      const before = tails.get(key) ?? Promise.resolve()
      const result = before.then(task, task)
      const tail = result.then(
        () => undefined,
        () => undefined,
      )
      tails.set(key, tail)
      void tail.then(() => {
        if (tails.get(key) === tail) tails.delete(key)
      })
      return result
    },
  }
}
