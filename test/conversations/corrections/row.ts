/** Where the conversation stands when the customer corrects something. */
export type Place =
  /** Asked for the phone, right after the name. */
  | 'phone'
  /** Asked for the e-mail, right after the phone. */
  | 'email'
  | 'summary'
  /** At the summary, three messages after it was first shown. */
  | 'later'
  /** At the summary of a private customer. */
  | 'private'

/**
 * One correction: what is said, and all that it fills. Where the sentence only names the field, `value` is what is
 * answered when the bot asks for it.
 */
export type Correction = readonly [
  at: Place,
  said: string,
  understood: Readonly<Record<string, unknown>>,
  value?: string,
]
