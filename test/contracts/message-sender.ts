import { expect } from 'chai'
import type {
  MessageKind,
  MessageSender,
  OutgoingMessage,
} from '../../onboarding/messaging/message-sender.ts'

export interface SenderUnderTest {
  readonly id: string
  readonly kind: MessageKind
  readonly demo: boolean
  readonly make: () => MessageSender
  /** Nobody is there: the carrier cannot be reached at all. */
  readonly makeUnreachable: () => MessageSender
  /** What the carrier was given so far: to whom, and the words. */
  readonly received: () => Promise<readonly { readonly to: string; readonly text: string }[]>
}

const patient = () => new AbortController().signal

export const recipients: Readonly<Record<MessageKind, string>> = {
  sms: '+4520123456',
  email: 'mette@nordlys.example',
}

/** A message of the product's own; letters of all four languages, and two lines. */
export const sampleMessage = (
  kind: MessageKind,
  part: Partial<OutgoingMessage> = {},
): OutgoingMessage => ({
  id: 'm1',
  kind,
  to: recipients[kind],
  text: 'Nordhavn: Blåbær på ø – hälsning från Malmö\n2. linje',
  language: 'da',
  ...(kind === 'email' ? { subject: 'Din kode til Nordhavn & Søn' } : {}),
  ...part,
})

/** What every carrier of messages must do. */
export function messageSenderContract(name: string, subject: SenderUnderTest): void {
  const { kind } = subject

  describe(`${name} as a message sender`, () => {
    it('says who it is, and whether production may use it', () => {
      const { id, kind: carries, demo } = subject.make()
      expect({ id, kind: carries, demo }).to.deep.equal({
        id: subject.id,
        kind,
        demo: subject.demo,
      })
    })

    it('takes a message, and carries its words as they are', async () => {
      const before = (await subject.received()).length
      const message = sampleMessage(kind)
      const result = await subject.make().send(message, patient())
      expect(result).to.include({ outcome: 'accepted' })
      const received = (await subject.received()).slice(before)
      expect(received).to.deep.equal([{ to: message.to, text: message.text }])
    })

    it('gives an id by which delivery receipts find the message', async () => {
      const result = await subject.make().send(sampleMessage(kind), patient())
      if (result.outcome !== 'accepted') expect.fail(result.outcome)
      expect(result.providerId).to.match(/\S/)
      expect(result.providerId).not.to.include(recipients[kind])
    })

    it('sends nothing when the time is up before it starts, and says that it may be repeated', async () => {
      const before = (await subject.received()).length
      const result = await subject.make().send(sampleMessage(kind), AbortSignal.abort())
      expect(result).to.deep.equal({ outcome: 'unavailable', maybeSent: false })
      expect(await subject.received()).to.have.length(before)
    })

    it('says that it is unavailable when nobody is there', async () => {
      const result = await subject.makeUnreachable().send(sampleMessage(kind), patient())
      expect(result).to.deep.equal({ outcome: 'unavailable', maybeSent: false })
    })
  })
}
