import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/**
 * What an e-mail of ours carries in its Message-ID, its envelope id and, where there is a mailbox for it, its return path:
 * the day, a digest of the message's id and a keyed hash over both and the address. Nothing personal is in it, nothing is stored
 * for it, and nobody can make one who has not read that very message: a bounce without a right one changes nothing.
 */
export interface MailMarks {
  /** 44 hexadecimal digits. The same message on the same day has the same one. */
  of(id: string, to: string): string
  /** Whether we sent a message with this mark to this address, in the last two weeks. */
  isOurs(mark: string, to: string): boolean
}

export interface MailMarkOptions {
  readonly secret: string
  readonly now: () => Date
}

const dayMs = 24 * 60 * 60 * 1000
/** Servers try for five days at the most (RFC 5321, 4.5.4.1); somebody's reader may have been off for a while. */
const keptDays = 14

const dayLength = 4
const idLength = 16
const macLength = 24

/** Everything that may be a mark in a text. */
export const marksIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/(?<![\da-f])[\da-f]{44}(?![\da-f])/g) ?? []

export function createMailMarks({ secret, now }: MailMarkOptions): MailMarks {
  const today = (): number => Math.floor(now().getTime() / dayMs)
  const macOf = (start: string, to: string): string =>
    createHmac('sha256', secret)
      .update(`mail-mark|${start}|${to.toLowerCase()}`)
      .digest('hex')
      .slice(0, macLength)
  return {
    of(id, to) {
      const day = today().toString(16).padStart(dayLength, '0')
      const start = `${day}${createHash('sha256').update(`mail|${id}`).digest('hex').slice(0, idLength)}`
      return `${start}${macOf(start, to)}`
    },
    isOurs(mark, to) {
      const start = mark.slice(0, dayLength + idLength)
      const age = today() - Number.parseInt(start.slice(0, dayLength), 16)
      const [given, right] = [Buffer.from(mark.slice(start.length)), Buffer.from(macOf(start, to))]
      const isRight = given.length === right.length && timingSafeEqual(given, right)
      return isRight && age >= 0 && age <= keptDays
    },
  }
}
