/** When somebody wants to be called: a stretch of opening hours. Times are ISO 8601 UTC. */
export interface CallTime {
  readonly from: string
  readonly until: string
}

/** A call that is being arranged, as far as it was said. */
export interface Arranging {
  readonly time?: CallTime
  /** E.164. */
  readonly phone?: string
  readonly note?: string
  /** Nobody works at the time that was wished for: the one that is offered in its place. */
  readonly offered?: CallTime
}

/** A call that was promised, as far as the conversation knows of it. */
export interface CallBack extends CallTime {
  /** E.164. */
  readonly phone: string
  /** What it is about, in the customer's words; never a national number (ID-07). */
  readonly note?: string
}
