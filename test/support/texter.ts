import type { Inbound } from '../../dialogs/inbound.ts'
import type { Reply } from '../../dialogs/reply.ts'
import { gsmText } from '../../onboarding/messaging/gsm-text.ts'
import { textTwin } from '../../bots/channels/text-twin.ts'
import { foreignParts } from './audit-language.ts'
import { createHouse, type House } from './conversation.ts'

/** Somebody at a phone, or at the chat page: words go in, words come out. */
export class Texter {
  readonly house: House
  readonly transcript: string[] = []
  /** Every message as it went out on SMS. */
  readonly texts: string[] = []
  readonly conversation: string
  readonly #channel: string
  last: Reply | undefined
  #said = 0

  constructor(name: string, { house = createHouse(), channel = 'sms' } = {}) {
    this.house = house
    this.#channel = channel
    this.conversation = `${channel}:${name}`
  }

  async send(part: Partial<Inbound>, activityId = `a${(this.#said += 1)}`): Promise<Reply> {
    this.house.clock.at += 1000
    const replies = await this.house.takeTurn(
      { conversation: this.conversation, activityId },
      {
        kind: 'message',
        channel: this.#channel,
        text: '',
        attachments: false,
        protectedInput: false,
        ...part,
      },
    )
    await this.house.post.messenger.deliverDue()
    const reply = replies.at(-1)
    if (reply === undefined) throw new Error(`no reply\n${this.transcript.join('\n')}`)
    this.last = reply
    const text = gsmText(textTwin(reply))
    this.texts.push(text)
    this.transcript.push(`> ${part.text ?? ''}`, text, `  ${JSON.stringify(reply.hints)}`)
    const foreign = foreignParts(reply, this.house.ports.profile)
    if (foreign.length > 0) {
      throw new Error(`not ${reply.language}: ${foreign.join()}\n${this.transcript.join('\n')}`)
    }
    return reply
  }

  say(text: string, activityId?: string): Promise<Reply> {
    return this.send({ text }, activityId)
  }

  /** The newest code that was sent there. */
  codeTo(to: string): string {
    const { sms, email } = this.house.post
    const codes = [...sms.sent, ...email.sent].filter(
      (message) => message.to === to && /^\d{6} is/.test(message.text),
    )
    return codes.at(-1)?.text.slice(0, 6) ?? 'none'
  }

  /** Says yes to the change that was read back last, as its reader can. */
  yes(): Promise<Reply> {
    return this.say(
      /\b\d{4}\b(?=[^\d]*\n)/.exec(`${this.texts.at(-1) ?? ''}\n`)?.[0] ?? 'no digits',
    )
  }

  codesSent(): number {
    const { sms, email } = this.house.post
    return [...sms.sent, ...email.sent].filter(({ text }) => /^\d{6} is/.test(text)).length
  }
}
