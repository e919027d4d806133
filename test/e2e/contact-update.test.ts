import { expect } from 'chai'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HistoryEntry } from '../../onboarding/history.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { runRecords, startProgram, tell, type Program } from './started-program.ts'

interface Person {
  readonly number: string
  readonly phone: string
  readonly wish: string
  readonly notice: RegExp
  readonly done: string
}

/** Of the demo registers, each in the language of the number. The event is proven in test/conversations/contact-update.test.ts. */
const people: Readonly<Record<Language, Person>> = {
  da: {
    number: '12345674',
    phone: '+4520123456',
    wish: 'Jeg har fået ny mail',
    notice: /en anden e-mailadresse på dig/,
    done: 'nej',
  },
  sv: {
    number: '90000101',
    phone: '+46701740605',
    wish: 'Jag har bytt mejl',
    notice: /en annan e-postadress till dig/,
    done: 'nej',
  },
  no: {
    number: '310004103',
    phone: '+4792345678',
    wish: 'Jeg har ny e-post',
    notice: /en annen e-postadresse på deg/,
    done: 'nei',
  },
  en: {
    number: '92002845',
    phone: '+4520123458',
    wish: 'I have a new email',
    notice: /another e-mail address for you/,
    done: 'no',
  },
}

interface Message {
  readonly kind: string
  readonly to: string
  readonly text: string
}

describe('contact data by "SMS" through the emulator’s door, with `npm start` and nothing else', function () {
  this.timeout(90_000)
  const folder = mkdtempSync(join(tmpdir(), 'contact-update-'))
  let program: Program

  before(async () => {
    program = await startProgram(folder, { RATE_LIMITS: 'off' })
  })
  after(async () => {
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const outbox = (): readonly Message[] => {
    const file = join(folder, 'outbox.jsonl')
    if (!existsSync(file)) return []
    // What stands behind the last line break is being written at this moment.
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
    return lines.map((line) => JSON.parse(line) as Message)
  }

  /** What goes out after the answer is there soon after it. */
  async function sent(wanted: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = outbox().findLast(wanted)
      if (found !== undefined) return found
      await fetch(`${program.url}/healthz`)
    }
  }

  const records = async <T>(...args: readonly string[]): Promise<T> =>
    JSON.parse(await runRecords(folder, ...args, '--json')) as T

  let said = 0
  const say = (conversation: string, text: string, channel = 'sms') =>
    tell(program, { conversation, channel, text, id: `m${(said += 1)}` })

  async function onboard({ number, phone }: Person, language: Language): Promise<string> {
    const chat = `chat-${language}`
    await say(chat, number, 'emulator')
    const summary = await say(
      chat,
      `Mette Sørensen, ${phone}, mette@nordlys.example.dk`,
      'emulator',
    )
    await say(chat, 'ja', 'emulator')
    return summary.channelData?.onboarding?.reference ?? ''
  }

  for (const language of languages) {
    it(`${language}: somebody with only a phone number changes the e-mail; record, history and notice follow`, async () => {
      const person = people[language]
      const reference = await onboard(person, language)
      const fresh = `ny-${language}@nordlys.example.dk`
      const first = await say(person.phone, person.wish)
      expect(first.text).not.to.include('Mette')
      const code = await sent(({ to, text }) => to === person.phone && /^\d{6} /.test(text))
      await say(person.phone, code.text.slice(0, 6))
      const readBack = await say(person.phone, fresh)
      expect(readBack.text).to.include(fresh)
      // Whoever only sends under this number cannot read the digits by which it is saved.
      const changed = await say(person.phone, /\b\d{4}\b/.exec(readBack.text)?.[0] ?? '')
      expect(changed.text).to.include(fresh)
      const end = await say(person.phone, person.done)
      expect(end.channelData?.onboarding).to.include({ done: true, outcome: 'complete' })

      const record = await records<CustomerRecord>('show', reference)
      expect(record.contact).to.include({ email: fresh, phone: person.phone })
      expect(record.provenance['contact.email']).to.include({ source: 'customer', channel: 'sms' })
      const history = await records<readonly HistoryEntry[]>('history', reference)
      expect(history.map(({ field, old }) => [field, old])).to.deep.include([
        'contact.email',
        'mette@nordlys.example.dk',
      ])
      const notice = await sent(({ kind, text }) => kind === 'email' && person.notice.test(text))
      expect(notice.to).to.equal('mette@nordlys.example.dk')
    })
  }

  it('a forged sender changes nothing and hears nothing', async () => {
    const before = await records<readonly CustomerRecord[]>('list')
    for (const text of [
      'ny mail evil@havn.example.dk',
      '123456',
      '000000',
      'evil@havn.example.dk',
    ]) {
      const reply = await say('+4520123456', text)
      expect(reply.text).not.to.match(/Mette|nordlys/i)
    }
    expect(await records<readonly CustomerRecord[]>('list')).to.deep.equal(before)
  })
})
