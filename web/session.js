/**
 * Which conversation this browser is in. Only its id and the newest token are kept: the server has everything else.
 * Without storage (private windows) the chat works all the same, it just does not survive a reload.
 */
const place = 'onboarding.chat'

export function savedSession() {
  try {
    const saved = JSON.parse(localStorage.getItem(place) ?? 'null')
    return saved?.conversationId && saved.token ? saved : undefined
  } catch {
    return undefined
  }
}

export function saveSession(session) {
  try {
    localStorage.setItem(place, JSON.stringify(session))
  } catch {
    // Nothing to be done, and nothing lost.
  }
}

export function forgetSession() {
  try {
    localStorage.removeItem(place)
  } catch {
    // As above.
  }
}

/** A token: of the saved conversation when there is one, else of a new one. Undefined: that conversation is gone. */
export async function requestToken(session) {
  const response = await fetch('/api/chat/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(
      session ? { conversationId: session.conversationId, token: session.token } : {},
    ),
  })
  if (session && (response.status === 403 || response.status === 404)) return undefined
  if (!response.ok) throw new Error(`token: ${response.status}`)
  const { conversationId, token, domain } = await response.json()
  return { ...session, conversationId, token, domain }
}

/** Who carries the conversation: our own server, unless it names another. */
export const directLineAt = (domain) => domain ?? `${location.origin}/v3/directline`

/** Where the stream of a conversation is now. */
export async function requestStream({ conversationId, token, domain }, watermark) {
  const response = await fetch(
    `${directLineAt(domain)}/conversations/${conversationId}?watermark=${encodeURIComponent(watermark ?? '')}`,
    { headers: { authorization: `Bearer ${token}` } },
  )
  if (!response.ok) throw new Error(`stream: ${response.status}`)
  return response.json()
}
