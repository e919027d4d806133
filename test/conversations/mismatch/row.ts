/** How customers of one language answer a difference between what they said and what the register says. */
export interface MismatchWords {
  readonly register: readonly string[]
  readonly mine: readonly string[]
  /** One's own with the reason in the same message. */
  readonly mineBecause: readonly string[]
  readonly mistyped: readonly string[]
  /** A reason by itself, when it was asked for. */
  readonly reasons: readonly string[]
  readonly noReason: readonly string[]
  /** Neither, or both: asked again, never guessed. */
  readonly unclear: readonly string[]
}
