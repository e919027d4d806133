/** Of so many conversations it is known which message holds the form that stands open. */
const remembered = 1000

/**
 * Where the open forms are, as far as this instance sent them. It only serves to tidy up: whoever answers a form that nobody
 * knew of any more is told that the step is done (CH-05).
 */
export interface OpenCards {
  find(conversation: string): string | undefined
  /** `undefined`: none stands open any more. */
  note(conversation: string, message: string | undefined): void
}

export function createOpenCards(limit = remembered): OpenCards {
  const messages = new Map<string, string>()
  return {
    find: (conversation) => messages.get(conversation),
    note(conversation, message) {
      messages.delete(conversation)
      if (message === undefined) return
      messages.set(conversation, message)
      const [oldest] = messages.keys()
      if (messages.size > limit && oldest !== undefined) messages.delete(oldest)
    },
  }
}
