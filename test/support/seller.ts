import { createCalls } from '../../bots/calls/call-desk.ts'
import type { Caller, Calls, CallStart } from '../../bots/calls/calls.ts'
import type { CallGuide } from '../../dialogs/call/call-guide.ts'
import type { CallInput } from '../../onboarding/call/call-input.ts'
import type { StaffMember } from '../../onboarding/staff/staff.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import { createCallBook } from '../../services/records/call-book.ts'
import { foreignInGuide } from './audit-language.ts'
import { createHouse, type House } from './conversation.ts'

let keys = 0

const callsOf = ({ ports, stores, takeTurn }: House): Calls =>
  createCalls({
    conversations: stores.conversations,
    decisions: stores.decisions,
    takeTurn,
    ports,
    book: createCallBook(stores.documents, ports.now),
  })

export interface SellerOptions {
  readonly house?: House
  /** Id in the demo profile. */
  readonly staff?: string
  readonly language?: Language
  readonly channel?: Caller['channel']
}

/** Somebody of the demo's staff with a customer on the phone. Whatever they see is audited for its language. */
export class Seller {
  readonly house: House
  readonly calls: Calls
  readonly caller: Caller
  readonly transcript: string[] = []
  call = ''

  constructor({ house = createHouse(), staff = 'freja', ...more }: SellerOptions = {}) {
    this.house = house
    this.calls = callsOf(house)
    const { language = 'da', channel = 'desk' } = more
    this.caller = { member: this.member(staff), channel, language }
  }

  private member(staff: string): StaffMember {
    const found = this.house.ports.profile.staff.people.find(({ id }) => id === staff)
    if (found === undefined) throw new Error(`nobody is called ${staff}`)
    return found
  }

  async start(start: Partial<CallStart> = {}): Promise<CallGuide> {
    keys += 1
    const guide = this.seen(
      'start',
      await this.calls.start(this.caller, { key: `s${keys}`, ...start }),
    )
    this.call = guide.id
    return guide
  }

  /** One step; the same key again is the same press. */
  async do(input: CallInput, key?: string): Promise<CallGuide> {
    keys += 1
    this.house.clock.at += 1000
    const step = { call: this.call, key: key ?? `k${keys}`, input }
    return this.seen(JSON.stringify(input), await this.calls.take(this.caller, step))
  }

  say(text: string): Promise<CallGuide> {
    return this.do({ kind: 'text', text })
  }

  async look(): Promise<CallGuide> {
    return this.seen('look', await this.calls.look(this.caller, this.call))
  }

  private seen(what: string, guide: CallGuide | string): CallGuide {
    if (typeof guide === 'string') throw new Error(`${guide}\n${this.transcript.join('\n')}`)
    const { title, told, say, missing } = guide
    this.transcript.push(
      `> ${what}`,
      `  ${guide.moment} ${title}: ${say?.text ?? ''}`,
      ...told.map((line) => `  · ${line}`),
      `  missing ${missing.map(({ key }) => key).join()}`,
    )
    const foreign = foreignInGuide(guide)
    if (foreign.length > 0) {
      throw new Error(`mixed: ${JSON.stringify(foreign)}\n${this.transcript.join('\n')}`)
    }
    return guide
  }
}
