/** A case whose customer waits for a person, talks with one, or wants to be called: where its conversation is. */
export interface OpenTalk {
  readonly caseId: string
  readonly reference: string
  /** The channel's conversation. Restricted: on SMS it holds a phone number. */
  readonly conversation: string
  /** ISO 8601 UTC. */
  readonly at: string
}

/**
 * Finds the conversations that people have to look at without reading all of them. It only points: what is true stands in the
 * conversation.
 */
export interface TalkStore {
  /** Keyed by the case: again it says where the case is now. */
  open(talk: OpenTalk): Promise<void>
  /** All of them, longest waiting first. One read of one partition. */
  list(): Promise<readonly OpenTalk[]>
  /**
   * Nobody has to look any more; erasure too (GD-23). Missing ones are fine.
   *
   * @param at only if it is open since then, and not since a later wish
   */
  close(caseId: string, at?: string): Promise<void>
}
