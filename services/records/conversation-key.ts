import { keyedDigest } from './row-key.ts'

/**
 * Names of conversations in table keys. Keyed, because on SMS the id may hold a phone number, and a plain hash of one is
 * found by trying all numbers there are (GD-24).
 */
export const conversationKey = (key: string, conversation: string): string =>
  keyedDigest(key, `conversation|${conversation}`)

/** Transcripts are known by the channel's own id. */
export const transcriptKey = (key: string, conversation: string): string =>
  keyedDigest(key, `transcript|${conversation}`)

/** The id within its channel of a conversation that has the channel's name in front (`webchat:…`). */
export const withoutChannel = (conversation: string): string =>
  conversation.slice(conversation.indexOf(':') + 1)

/** What stands for a network address in rows and throttles: nobody can find out by trying whose it was. */
export const addressAlias = (secret: string, address: string): string =>
  keyedDigest(secret, `address|${address}`)
