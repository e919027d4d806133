import { domainToASCII } from 'node:url'
import isEmailModule from 'validator/lib/isEmail.js'
import { clean } from '../clean.ts'
import { read, refuse } from '../reading.ts'
import type { Reading, Refused } from '../reading.ts'
import { likelierDomain } from './mail-slips.ts'

// The types promise an ES default export; what Node imports from this CommonJS file is the function itself.
const isEmail = isEmailModule as unknown as typeof isEmailModule.default

const maxLength = 254
const maxLocalLength = 64
/** The address with label, brackets and blanks around it; anything longer is not looked at. */
const maxTyped = 1000

/** What mail programs and people put around an address. */
function bareAddress(text: string): string {
  return clean(text)
    .replace(/^(?:e-?mail|e-?post|mail)(?:\s*:\s*|\s+)(?=\S+@)/i, '')
    .replace(/^<|>$/g, '')
    .replace(/^mailto:/i, '')
    .replace(/[.,;]+$/, '')
    .trim()
}

function shapeProblem(address: string): Refused | undefined {
  if (address === '') return refuse('empty')
  if (!address.includes('@')) return refuse('noAtSign')
  if (address.startsWith('"')) return refuse('quotedLocalPart')
  if (/\s/.test(address)) return refuse('wrongCharacters')
  if (address.endsWith('@')) return refuse('noDomain')
  if (!/\.\p{L}{2,}$|\.xn--[a-z0-9-]+$/iu.test(address)) return refuse('domainEnding')
  return undefined
}

function lengthProblem(local: string, domain: string): Refused | undefined {
  const got = local.length + 1 + domain.length
  if (got > maxLength) return refuse('tooLong', { expected: maxLength, got })
  if (local.length <= maxLocalLength) return undefined
  return refuse('tooLong', { expected: maxLocalLength, got: local.length })
}

/** `anna@firma,dk`, `anna@post.firma,dk`: a comma where the dot belongs. */
const commaForDot = /^([^@\s]+@[^@\s,]+),(?=(?:dk|se|no|com|net|org|eu|nu|io)$)/i

/** `anna@firma..dk` */
const doubledDot = /\.{2,}/g

/** `amira at solskenet.se`: the sign as it is read aloud. */
const spokenSign = /^([^\s@]+) at (?=[^\s@]+\.\p{L}{2,}$)/iu

const slips = [commaForDot, doubledDot, spokenSign]

/** With its comma made a dot, two dots made one, or "at" made the sign, the address is a guess, to be confirmed. */
const mended = (typed: string, domain: string): string | undefined =>
  slips.some((slip) => typed.search(slip) !== -1) ? domain : undefined

/**
 * An e-mail address, stored with the domain in ASCII and lower case; the local part as typed. Letters such as æøåäö are
 * fine on both sides (RFC 6531). A slip in a well-known domain, a comma for its dot, two dots in a row, or "at" for the sign give a `suggestion` that may be overridden (UX-30).
 * Reasons: `empty`, `noAtSign`, `noDomain`, `domainEnding`, `quotedLocalPart`, `wrongCharacters`, `tooLong`.
 */
export function readEmail(text: string): Reading<string> {
  const got = text.length
  if (got > maxTyped) return refuse('tooLong', { expected: maxLength, got })
  const typed = bareAddress(text)
  const address = typed
    .replace(spokenSign, '$1@')
    .replace(commaForDot, '$1.')
    .replace(doubledDot, '.')
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at)
  const domain = domainToASCII(address.slice(at + 1)).toLowerCase()
  const problem = shapeProblem(address) ?? lengthProblem(local, domain)
  if (problem) return problem
  const value = `${local}@${domain}`
  if (!isEmail(address) || !isEmail(value)) return refuse('wrongCharacters')
  const meant = likelierDomain(domain) ?? mended(typed, domain)
  return read(value, meant === undefined ? undefined : `${local}@${meant}`)
}
