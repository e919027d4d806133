/** One operation on one row, as it goes over the wire. */
export interface RowRequest {
  readonly method: 'GET' | 'POST' | 'PUT'
  /** Path and query below the account's address, encoded. */
  readonly path: string
  /** Names and values by turns. */
  readonly headers: readonly string[]
  readonly body?: string
}

/** What came back. */
export interface RowResponse {
  readonly status: number
  readonly etag: string
  readonly text: string
}

/** Sends one operation, repeating it where that may help. Rejects when no answer came in time. */
export type SendRow = (request: RowRequest) => Promise<RowResponse>

/** Longer than any healthy answer, short enough for a turn to end within the channel's limit. Milliseconds. */
export const answerWithin = 4000
