import type { DeskServer } from './desk-server.ts'

export interface Writer {
  readonly conversation: string
  readonly locale: string
  readonly channelId?: string
  readonly aadObjectId?: string
  readonly tenant?: string
  /** Where the bot reaches the writer later; by default nowhere. */
  readonly serviceUrl?: string
}

interface Activity {
  readonly text: string
  readonly suggestedActions?: { readonly actions: readonly { readonly title: string }[] }
  readonly channelData?: {
    readonly onboarding?: {
      readonly reference: string
      readonly asks: string
      readonly outcome?: string
    }
  }
}

let sent = 0

async function send(
  server: DeskServer,
  writer: Writer,
  text: string,
): Promise<Activity | undefined> {
  sent += 1
  server.house.clock.at += 1000
  const { conversation, locale, channelId = 'emulator', aadObjectId, tenant } = writer
  const { serviceUrl = 'http://localhost:1' } = writer
  const response = await fetch(`${server.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: `m${sent}`,
      channelId,
      locale,
      deliveryMode: 'expectReplies',
      serviceUrl,
      conversation: { id: conversation, conversationType: 'personal' },
      from: { id: '29:x', aadObjectId },
      recipient: { id: 'bot' },
      channelData: { tenant: { id: tenant } },
      text,
    }),
  })
  const { activities } = (await response.json()) as { activities: readonly Activity[] }
  if (response.status !== 200) throw new Error(`status ${response.status}`)
  return activities.at(-1)
}

/** Says something over `POST /api/messages`, as a channel does; gives the last activity of the answer. */
export async function write(server: DeskServer, writer: Writer, text: string): Promise<Activity> {
  const last = await send(server, writer, text)
  if (last === undefined) throw new Error('no answer')
  return last
}

/** Says something that nobody answers: a person has the conversation. Gives whether it was so. */
export const writeToPerson = async (server: DeskServer, writer: Writer, text: string) =>
  (await send(server, writer, text)) === undefined

/** Everything that a company of the demo registers says until its record is written; gives the reference. */
export async function onboard(
  server: DeskServer,
  writer: Writer,
  said: { readonly number: string; readonly contact: string; readonly yes: string },
): Promise<string> {
  await write(server, writer, said.number)
  await write(server, writer, said.contact)
  const done = await write(server, writer, said.yes)
  return done.channelData?.onboarding?.reference ?? ''
}
