import { isObject } from '../channels/activity.ts'

/** Which conversation a page comes back to, and the token by which it proves that it was there. */
export interface Resume {
  readonly conversationId: string
  readonly token: string
}

/** Undefined: the page wants a new conversation. */
export function readResume(body: unknown): Resume | undefined {
  if (!isObject(body)) return undefined
  const { conversationId, token } = body
  return typeof conversationId === 'string' && typeof token === 'string'
    ? { conversationId, token }
    : undefined
}
