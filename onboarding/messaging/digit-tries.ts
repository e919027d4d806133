/** Digits by which somebody says yes to what was read back to a number. */
export interface DigitTry {
  /** Whose data is about to be changed. */
  readonly reference: string
  /** The number that wrote, E.164. */
  readonly from: string
  /** What carried the try: the same one again is not counted again. */
  readonly key: string
}

/** How many such answers are listened to, by number and by customer, whatever they say and whichever value is read back. */
export interface DigitTries {
  /** Counts a try, before anybody looks whether it is right. `false`: there were too many in a day, and this one counts for nothing. */
  take(attempt: DigitTry): Promise<boolean>
}
