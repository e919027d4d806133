import { createHash } from 'node:crypto'
import type { NaptrRecord } from 'node:dns'
import { askNameServers, records, type NameServersAsked } from '../name-servers.ts'
import { participantScheme } from './document-type.ts'

/** Asks for the NAPTR records of a name; none when there is no such name. @throws whatever kept it from being answered */
export type NaptrLookup = (name: string, signal: AbortSignal) => Promise<readonly NaptrRecord[]>

export const createNaptrLookup =
  ({ nameServers }: Pick<NameServersAsked, 'nameServers'>): NaptrLookup =>
  (name, signal) =>
    askNameServers({ nameServers, signal }, (resolver) => records(resolver.resolveNaptr(name)))

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Base 32 without padding (RFC 4648, part 6). */
function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet.charAt(Number.parseInt(five.padEnd(5, '0'), 2)))
    .join('')
}

/** The name under which a participant's publisher is found: the number itself is never asked for (SML 1.3.0). */
export function smlName(id: string, zone: string): string {
  const hash = base32(createHash('sha256').update(id.toLowerCase()).digest())
  return `${hash}.${participantScheme}.${zone}`
}

/** `!.*!https://smp.example!`: what stands between the second and the third mark. */
const replacementIn = ({ regexp }: NaptrRecord): string =>
  regexp.split(regexp.charAt(0)).at(2) ?? ''

/** Where the publisher is, by U-NAPTR (RFC 4848) with the service `Meta:SMP`; undefined when nobody publishes. */
export function smpUrlIn(found: readonly NaptrRecord[]): string | undefined {
  const url = found
    .filter(({ flags, service }) => flags.toUpperCase() === 'U' && service === 'Meta:SMP')
    .map(replacementIn)
    .find((candidate) => /^https?:\/\//.test(candidate) && URL.canParse(candidate))
  return url?.replace(/\/+$/, '')
}
