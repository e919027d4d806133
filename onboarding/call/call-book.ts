/** An activity of a channel that opened a call in a chat: delivered again it belongs to that call still. */
export interface Opened {
  readonly by: string
  readonly call: string
}

/**
 * The calls of one member of the staff. A page of pointers and nothing else: where a call stands and whose it is says the
 * call's own row, so an entry too many does no harm.
 */
export interface BookPage {
  /** Ids of calls, newest first. */
  readonly calls: readonly string[]
  /** The call that their chat is about. */
  readonly current?: string
  /** What opened calls in their chat lately, newest last. */
  readonly opened: readonly Opened[]
}

/** So many calls are remembered; older ones are finished or deleted. */
const mostCalls = 200
const mostOpened = 24

export const emptyPage: BookPage = { calls: [], opened: [] }

/** Puts a call on a page; one that is there already moves to the front. */
export const withCall = (page: BookPage, call: string): BookPage => ({
  ...page,
  calls: [call, ...page.calls.filter((other) => other !== call)].slice(0, mostCalls),
})

export const withoutCalls = (page: BookPage, gone: ReadonlySet<string>): BookPage => ({
  ...page,
  calls: page.calls.filter((call) => !gone.has(call)),
})

/** Opens a call in the chat. The same activity again changes nothing: it may be an old one. */
export function opening(page: BookPage, opened: Opened): BookPage {
  if (page.opened.some(({ by }) => by === opened.by)) return page
  return {
    ...withCall(page, opened.call),
    current: opened.call,
    opened: [...page.opened, opened].slice(-mostOpened),
  }
}

/** Which call an activity belongs to: the one that it opened, else the one that the chat is about. */
export const callOf = (page: BookPage, activity: string): string | undefined =>
  page.opened.find(({ by }) => by === activity)?.call ?? page.current

/** The pages of all staff, one row each. */
export interface CallBook {
  /** Empty for whoever has had no call yet. */
  read(staff: string): Promise<BookPage>
  /** Changes a page and gives what it is then; `change` may run again on a fresh one. The same object back: nothing is written. */
  change(staff: string, change: (page: BookPage) => BookPage): Promise<BookPage>
}
