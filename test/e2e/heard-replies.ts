import type { Page } from 'playwright-core'
import type { Hints } from '../../dialogs/reply.ts'

interface Activity {
  readonly from?: { readonly role?: string }
  readonly channelData?: { readonly onboarding?: Hints }
}

/** The hints of the bot's replies, as the page itself receives them. */
export interface HeardReplies {
  readonly watch: (page: Page) => void
  /** The next reply that has not been taken yet; waits for it at most as long as channels do. */
  readonly next: () => Promise<Hints>
}

/** How long channels wait for a turn, milliseconds (DESIGN section 5). */
const channelLimit = 10_000

export function createHeardReplies(): HeardReplies {
  const heard: Hints[] = []
  let arrived = (): void => undefined

  function hear(frame: string | Buffer): void {
    // An empty frame says that the line is alive.
    const text = String(frame)
    if (text === '') return
    const { activities = [] } = JSON.parse(text) as { activities?: readonly Activity[] }
    for (const { channelData } of activities) {
      if (channelData?.onboarding !== undefined) heard.push(channelData.onboarding)
    }
    arrived()
  }

  return {
    watch(page) {
      page.on('websocket', (socket) => {
        socket.on('framereceived', ({ payload }) => {
          hear(payload)
        })
      })
    },
    async next() {
      const late = AbortSignal.timeout(channelLimit)
      while (heard.length === 0) {
        await new Promise<void>((resolve, reject) => {
          arrived = resolve
          late.addEventListener('abort', () => {
            reject(new Error('no reply within the time that channels wait'))
          })
        })
      }
      const [first] = heard.splice(0, 1)
      if (first === undefined) throw new Error('nothing was heard')
      return first
    },
  }
}
