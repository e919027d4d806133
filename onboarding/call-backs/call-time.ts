/** When somebody wants to be called: a stretch of opening hours. Times are ISO 8601 UTC. */
export interface CallTime {
  readonly from: string
  readonly until: string
}

/** A call that was promised, as far as the conversation knows of it. */
export interface CallBack extends CallTime {
  /** E.164. */
  readonly phone: string
}
