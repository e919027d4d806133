import { clean } from '../clean.ts'
import { countries } from '../countries/index.ts'
import type { ReadContext } from '../field.ts'
import { read, refuse } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { countryCodes } from '../vocabulary.ts'
import type { CountryCode } from '../vocabulary.ts'
import { readCompanyNumber } from './company-number.ts'
import { readGln } from './gln.ts'

const glnScheme = '0088'
const glnLength = 13
const maxLength = 50

function readGlnId(text: string): Reading<string> {
  const gln = readGln(text)
  return gln.ok ? read(`${glnScheme}:${gln.value}`) : gln
}

/** A company number under its country's scheme. A sole trader's national number never becomes a public id (ID-03). */
function readNumberId(text: string, country: CountryCode, context: ReadContext): Reading<string> {
  const number = readCompanyNumber(text, { ...context, country })
  if (!number.ok) return number
  if (number.value.kind === 'national') return refuse('nationalNumberInChat')
  const { scheme, prefix } = countries[country].peppol
  return read(`${scheme}:${prefix}${number.value.number}`)
}

/** An id under a scheme of another country: only its characters can be judged. */
function readForeignId(scheme: string, id: string): Reading<string> {
  const compact = id.replace(/\s/g, '').toUpperCase()
  if (!/^[A-Z0-9:-]+$/.test(compact)) return refuse('wrongCharacters')
  return compact.length > maxLength
    ? refuse('tooLong', { expected: maxLength, got: compact.length })
    : read(`${scheme}:${compact}`)
}

function readSchemed(scheme: string, id: string, context: ReadContext): Reading<string> {
  if (scheme === glnScheme) return readGlnId(id)
  const country = countryCodes.find((code) => countries[code].peppol.scheme === scheme)
  return country ? readNumberId(id, country, context) : readForeignId(scheme, id)
}

/**
 * Peppol participant id, stored as `scheme:id` (ICD list: 0184 CVR with DK, 0007 organisationsnummer, 0192
 * organisasjonsnummer, 0088 GLN). A bare GLN or company number gets its scheme.
 * Reasons: those of the number inside, `empty`, `wrongCharacters`, `tooLong`, `nationalNumberInChat`.
 */
export function readPeppol(text: string, context: ReadContext): Reading<string> {
  const said = clean(text).replace(/^(?:peppol(?:[ -]?id)?)?[:\s]*(?:iso6523-actorid-upis::)?/i, '')
  if (said === '') return refuse('empty')
  const [, scheme, id = ''] = /^(\d{4})\s*:\s*(.*)$/s.exec(said) ?? []
  if (scheme !== undefined) return readSchemed(scheme, id, context)
  if (said.replace(/\D/g, '').length === glnLength) return readGlnId(said)
  return context.country === undefined
    ? refuse('wrongCharacters')
    : readNumberId(said, context.country, context)
}
