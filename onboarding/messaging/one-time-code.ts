/** The life of one code as data (SM-08; NIST 800-63B-4: ten minutes, accepted once, failures limited). */
export interface CodeLife {
  /** Milliseconds since 1970. */
  readonly expiresAt: number
  readonly triesLeft: number
  /** What used it, or what tried last; a repetition is known by it. */
  readonly usedBy?: string
  readonly lastTry?: string
}

/** A code of our own: only its keyed digest is ever stored. */
export interface IssuedCode extends CodeLife {
  readonly digest: string
}

const codeDigits = 6
const codeMinutes = 10
const tries = 5

/** A multiple of a million below 2^32: what lies above would make some codes likelier than others. */
const fairBelow = Math.floor(2 ** 32 / 10 ** codeDigits) * 10 ** codeDigits

/** Six digits, each code as likely as any other. `random` gives that many random bytes, as often as it is asked. */
export function newCode(random: (count: number) => Uint8Array): string {
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = random(4)
    const drawn = ((a * 256 + b) * 256 + c) * 256 + d
    if (drawn < fairBelow) return String(drawn % 10 ** codeDigits).padStart(codeDigits, '0')
  }
}

/** The digits of what was typed, in any grouping; `undefined` when it is no code. */
export function readCode(text: string): string | undefined {
  const digits = text.normalize('NFKC').replace(/[\s.\-\u2010-\u2015]/g, '')
  return /^\d{6}$/.test(digits) ? digits : undefined
}

export const issuedCode = (digest: string, now: number): IssuedCode => ({
  digest,
  ...newLife(now),
})

export const newLife = (now: number): CodeLife => ({
  expiresAt: now + codeMinutes * 60_000,
  triesLeft: tries,
})

export interface Verdict<Code extends CodeLife> {
  readonly result: 'right' | 'wrong' | 'void'
  /** What is to be stored; the same object when nothing changed. */
  readonly code: Code
}

/** One attempt by `key`. `same`: it is the code, which the caller finds out in constant time, or is told by a provider. */
export function tryCode<Code extends CodeLife>(
  code: Code,
  attempt: { readonly same: boolean; readonly key: string; readonly now: number },
): Verdict<Code> {
  const { same, key, now } = attempt
  if (code.usedBy !== undefined) return { result: code.usedBy === key ? 'right' : 'void', code }
  if (code.lastTry === key) return { result: 'wrong', code }
  if (now >= code.expiresAt || code.triesLeft === 0) return { result: 'void', code }
  if (same) return { result: 'right', code: { ...code, usedBy: key } }
  return { result: 'wrong', code: { ...code, triesLeft: code.triesLeft - 1, lastTry: key } }
}
