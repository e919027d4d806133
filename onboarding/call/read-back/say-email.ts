import { domainToUnicode } from 'node:url'
import { pause, sayDigits, saySign, spellOut } from './spell-out.ts'
import type { SpokenLanguage } from './spoken-language.ts'

/** `info@blåbær.dk`: nobody says a domain in ASCII, and the reader takes it either way. */
function asWritten(email: string): string {
  const at = email.lastIndexOf('@')
  const domain = domainToUnicode(email.slice(at + 1))
  return domain === '' ? email : email.slice(0, at + 1) + domain
}

function sayPart(part: string, spoken: SpokenLanguage): string {
  if (/^\d/.test(part)) return sayDigits(part, spoken)
  return /^\p{L}/u.test(part) ? part : saySign(part, spoken)
}

/** `anna punktum jensen otte to snabel-a firma punktum dk`. */
export const sayEmail = (email: string, spoken: SpokenLanguage): string =>
  Array.from(asWritten(email).matchAll(/[\p{L}\p{M}]+|\d+|./gsu), ([part]) =>
    sayPart(part, spoken),
  ).join(' ')

/** The same letter by letter, with a pause before and after the at sign. */
export const spellEmail = (email: string, spoken: SpokenLanguage): string =>
  asWritten(email)
    .split(/(?=@)|(?<=@)/)
    .map((part) => spellOut(part, spoken))
    .join(pause)
