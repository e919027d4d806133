import { setTimeout as pause } from 'node:timers/promises'
import type { Dice } from './dice.ts'
import type { Person, Story } from './people.ts'
import type { Heard, Said, Voice } from './voices.ts'

/** What a finished customer was told, and what the record must say. */
export interface Finished {
  readonly reference: string
  readonly outcome: string | undefined
  readonly expected: Expected
  /** Everything said and heard, in order. */
  readonly transcript: readonly string[]
}

export interface Expected {
  readonly story: Story['kind']
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly street: string
  readonly company?: { readonly number: string; readonly name: string }
}

export interface CustomerOptions {
  readonly voice: Voice
  readonly story: Story
  readonly person: Person
  readonly dice: Dice
  readonly transcript: string[]
}

const mostTurns = 60
/** Skatteverket's published example of a coordination number. */
const nationalNumber = '701063-2391'

const otherPhones = { DK: '20 12 99 17', SE: '070-174 06 99' }

const international = (phone: string): string => {
  const digits = phone.replace(/\D/g, '')
  return digits.startsWith('0') ? `+46${digits.slice(1)}` : `+45${digits}`
}

/** Somebody with an unsteady hand and line, who answers what is asked until the case is finished. */
export async function becomeCustomer(options: CustomerOptions): Promise<Finished> {
  const customer = new Customer(options)
  return customer.finish()
}

class Customer {
  readonly #options: CustomerOptions
  #phone: string
  #said = 0
  #last: Heard | undefined
  readonly #earlier: Said[] = []

  constructor(options: CustomerOptions) {
    this.#options = options
    this.#phone = options.person.phones[this.#lives]
  }

  get #lives(): 'DK' | 'SE' {
    return this.#options.story.kind === 'national' ? 'SE' : 'DK'
  }

  async finish(): Promise<Finished> {
    const { dice, transcript } = this.#options
    if (dice.chance(0.3)) await this.#send({ opens: true })
    let heard = await this.#send({ text: this.#opening() })
    for (let turn = 0; turn < mostTurns; turn += 1) {
      if (heard?.hints.done === true) {
        const { reference, outcome } = heard.hints
        await this.#linger()
        return { reference, outcome, expected: this.#expected(), transcript }
      }
      heard = heard === undefined ? await this.#askWhereWeAre() : await this.#answer(heard)
    }
    throw new Error('the conversation does not come to an end')
  }

  #opening(): string {
    const { story } = this.#options
    switch (story.kind) {
      case 'private':
        return `privat, Danmark, ${story.payment}`
      case 'national':
        return 'privat, Sverige, faktura'
      case 'company':
        return story.company.number
    }
  }

  #answer(heard: Heard): Promise<Heard | undefined> {
    const { asks } = heard.hints
    const { dice } = this.#options
    switch (asks) {
      case 'person.name':
      case 'contact.name':
        return dice.chance(0.5) ? this.#tellAtOnce() : this.#tellInOneMessage()
      case 'confirm':
        return this.#confirm(heard)
      case 'person.nationalNumber':
        return heard.revision === undefined
          ? this.#askWhereWeAre()
          : this.#send({
              value: {
                action: 'secret',
                key: asks,
                revision: heard.revision,
                secret: nationalNumber,
              },
            })
      default:
        return this.#send({ text: this.#plainAnswer(asks) })
    }
  }

  #plainAnswer(asks: string): string {
    const { person, story } = this.#options
    const field = asks.split(':').at(-1) ?? asks
    const company = story.kind === 'company' ? story.company : undefined
    const answers: Readonly<Record<string, string>> = {
      country: story.kind === 'national' ? 'Sverige' : 'Danmark',
      customerType: company === undefined ? 'privat' : 'virksomhed',
      payment: 'faktura',
      notice: 'ja',
      'company.number': company?.number ?? '',
      'company.name': company?.name ?? '',
      'company.legalForm': 'anpartsselskab',
      'company.address': 'Havnegade 12, 8000 Aarhus C',
      'person.address': this.#address(),
      'person.phone': this.#phone,
      'contact.phone': this.#phone,
      'person.email': person.email,
      'contact.email': person.email,
      'invoice.email': person.email,
      'invoice.channel': 'e-mail',
      'credit.amount': '2000',
    }
    const answer = answers[field]
    if (answer === undefined || answer === '') throw new Error(`what to say to ${asks}?`)
    return answer
  }

  #address(): string {
    const { person, story } = this.#options
    return story.kind === 'national'
      ? `${person.street.replace('Havnegade', 'Storgatan')}, 111 22 Stockholm`
      : `${person.street}, 8000 Aarhus C`
  }

  #tellInOneMessage(): Promise<Heard | undefined> {
    const { person, story } = this.#options
    const address = story.kind === 'company' ? [] : [this.#address()]
    const all = [person.name, ...address, this.#phone, person.email]
    return this.#send({ text: all.join(', ') })
  }

  /** Several messages before the first is answered: none may be lost. */
  #tellAtOnce(): Promise<Heard | undefined> {
    const { person, story, dice } = this.#options
    const name =
      story.kind === 'company' ? `kontaktperson ${person.name}` : `mit navn er ${person.name}`
    const messages = [name, `telefon ${this.#phone}`, `mail ${person.email}`]
    return this.#sendAtOnce(dice.shuffle(messages).map((text) => ({ text })))
  }

  async #confirm(heard: Heard): Promise<Heard | undefined> {
    const { dice } = this.#options
    const { revision } = heard
    if (dice.chance(0.15) && this.#phone === this.#options.person.phones[this.#lives]) {
      this.#phone = otherPhones[this.#lives]
      return this.#send({ text: `telefonen er ${this.#phone}` })
    }
    if (revision === undefined || dice.chance(0.35)) return this.#send({ text: 'ja' })
    const press = { value: { action: 'confirm', revision } }
    if (dice.chance(0.3)) return this.#sendAtOnce([press, press])
    if (dice.chance(0.3)) await this.#pressStale(revision - 1)
    return this.#send(press)
  }

  /** A card of an earlier state confirms nothing (CH-05). */
  async #pressStale(revision: number): Promise<void> {
    const heard = await this.#send({ value: { action: 'confirm', revision } })
    if (heard?.hints.done === true) throw new Error('a stale button confirmed')
  }

  #askWhereWeAre(): Promise<Heard | undefined> {
    return this.#send({ text: 'opsummering' })
  }

  /** A button pressed once more, or an activity that arrives once more, after all is done. */
  async #linger(): Promise<void> {
    const { dice } = this.#options
    const earlier = this.#earlier.at(-1)
    if (earlier === undefined || !dice.chance(0.4)) return
    await (dice.chance(0.5) ? this.#deliver(earlier) : this.#send({ value: earlier.value ?? {} }))
  }

  async #sendAtOnce(parts: readonly Omit<Said, 'id'>[]): Promise<Heard | undefined> {
    const answers = await Promise.all(parts.map((part) => this.#send(part)))
    return answers.find((heard) => heard?.hints.done === true) ?? this.#askWhereWeAre()
  }

  async #send(part: Omit<Said, 'id'>): Promise<Heard | undefined> {
    const { dice } = this.#options
    this.#said += 1
    const said = { ...part, id: `${String(this.#said)}-${dice.roll().toString(36).slice(2, 10)}` }
    const again = this.#earlier.at(-1)
    this.#earlier.push(said)
    if (again !== undefined && dice.chance(0.06)) await this.#deliver(again)
    const heard = dice.chance(0.12) ? await this.#deliverTwice(said) : await this.#deliver(said)
    this.#last = heard ?? this.#last
    return heard
  }

  /** Both deliveries of one activity are answered in the same words. */
  async #deliverTwice(said: Said): Promise<Heard | undefined> {
    const later = this.#options.dice.roll() * 30
    const [first, second] = await Promise.all([
      this.#deliver(said),
      pause(later).then(() => this.#deliver(said)),
    ])
    if (first !== undefined && second !== undefined && first.text !== second.text) {
      throw new Error(`two answers to one activity:\n${first.text}\n${second.text}`)
    }
    return first ?? second
  }

  async #deliver(said: Said): Promise<Heard | undefined> {
    const { voice, transcript } = this.#options
    transcript.push(`> ${said.id} ${said.text ?? JSON.stringify(said.value ?? 'opens')}`)
    const heard = await voice.say(said)
    transcript.push(`< ${said.id} ${JSON.stringify(heard?.hints)} ${heard?.text ?? 'nothing'}`)
    return heard
  }

  #expected(): Expected {
    const { story, person } = this.#options
    return {
      story: story.kind,
      name: person.name,
      email: person.email,
      phone: international(this.#phone),
      street:
        story.kind === 'company'
          ? (story.company.address?.street ?? '')
          : (this.#address().split(',')[0] ?? ''),
      ...(story.kind === 'company' && {
        company: { number: story.company.number, name: story.company.name },
      }),
    }
  }
}
