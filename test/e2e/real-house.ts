import type { Hints } from '../../dialogs/reply.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { openChat } from './browser.ts'
import { createHeardReplies } from './heard-replies.ts'
import { houseAt, type ProviderUrl } from './replayed-world.ts'
import { runRecords, startProgram } from './started-program.ts'

/** What most people in a country speak. */
export const languages = { DK: 'da', SE: 'sv', NO: 'no' } as const

/** The real program with the real providers, its chat page and its operator's command line. */
export interface RealHouse {
  /** Tells everything in a new browser, message by message; the hints of each reply, the greeting's first. */
  onboard(country: CountryCode, messages: readonly string[]): Promise<readonly Hints[]>
  record(reference: string): Promise<CustomerRecord>
  close(): Promise<void>
}

/** Starts `npm start` with a data folder and a profile of its own. */
export async function openRealHouse(at: ProviderUrl): Promise<RealHouse> {
  const { dataDir, settings, remove } = houseAt(at)
  const program = await startProgram(dataDir, settings, 'real')
  return {
    async onboard(country, messages) {
      const heard = createHeardReplies()
      const chat = await openChat({
        url: program.url,
        lang: languages[country],
        watch: heard.watch,
      })
      try {
        const hints = [await heard.next()]
        for (const message of messages) {
          await chat.say(message)
          hints.push(await heard.next())
        }
        await chat.hear(hints.at(-1)?.reference ?? 'no reply')
        return hints
      } finally {
        await chat.close()
      }
    },
    async record(reference) {
      // What the CLI prints is its contract (DESIGN section 6).
      return JSON.parse(await runRecords(dataDir, 'show', reference, '--json')) as CustomerRecord
    },
    async close() {
      await program.stop()
      remove()
    },
  }
}
