import { directLineAt, requestStream, requestToken } from './session.js'

// botframework-directlinejs: ConnectionStatus
const online = 2
const expiredToken = 3
const failedToConnect = 4
const ended = 5

/**
 * A Direct Line connection that looks after itself: an expired token (a laptop that slept) is renewed, and the page
 * hears of what cannot be mended.
 */
export function connect(session, { onSession, onOnline, onFailed, onLost }) {
  const directLine = window.WebChat.createDirectLine({
    domain: directLineAt(session.domain),
    token: session.token,
    conversationId: session.joined ? session.conversationId : undefined,
  })
  // The library waits 3 to 15 seconds before it opens a broken stream again, and 20 before the next try. That is for a
  // service with millions of clients; here somebody is waiting for an answer. A turn takes 10 seconds at most.
  directLine.getRetryDelay = () => 500 + Math.random() * 1500
  directLine.timeout = 12_000

  let current = session
  const keep = (changes) => {
    current = { ...current, ...changes }
    onSession(current)
  }

  const renew = async () => {
    try {
      const renewed = await requestToken({ ...current, token: directLine.token })
      if (renewed === undefined) return onLost()
      keep(renewed)
      const { streamUrl, token } = await requestStream(renewed, directLine.watermark)
      directLine.reconnect({ streamUrl, token })
    } catch {
      onFailed()
    }
  }

  const watching = directLine.connectionStatus$.subscribe((status) => {
    if (status === online) {
      keep({ token: directLine.token })
      onOnline()
    }
    if (status === expiredToken) void renew()
    if (status === failedToConnect) onFailed()
    if (status === ended) onLost()
  })

  return {
    directLine,
    /** Ends it on purpose: nothing was lost. */
    end: () => {
      watching.unsubscribe()
      directLine.end()
    },
    /** Remembers something about the conversation, beyond a reload. */
    keep,
    /** The bot has answered: from now on a reload goes on instead of beginning. */
    joined: () => {
      keep({ joined: true, token: directLine.token })
    },
  }
}
