/** Trouble that is ours to mend. Closed list; the customer never sees more than an apology and the reference. */
export type ErrorCode =
  | 'config.invalid'
  | 'profile.invalid'
  | 'storage.unavailable'
  | 'storage.conflict'
  | 'state.unreadable'
  | 'vault.key'
  | 'record.incomplete'
  | 'effect.unknown'
  | 'words.missing'

/** The only error class thrown by product code. The message holds no customer data; the cause is kept for the log. */
export class OnboardingError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(`${code}: ${message}`, cause === undefined ? undefined : { cause })
    this.name = 'OnboardingError'
    this.code = code
  }
}
