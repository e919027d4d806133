import { listed } from '../words/canonical.ts'

/** "a credit check", "kredit check": what is done before there is credit is no choice of it. */
const inquiries = listed(
  'limit limits gräns gränsen grænse grænsen grense grensen ramme rammen ram ramen check checks checking report rating score assessment koll sjekk tjek vurdering prövning upplysning',
)

const credit = listed('kredit kreditt krediten kreditten credit')
const own = listed('vores vår vårt våres min mit mitt our my')

const behalf = /^(?:regning|rekning|rækning)$/
const owner = /s$|^(?:kunden?|klient|min|vor|vår|mi|hans|hennes|hendes|deres|deras)$/
const farthest = 4

/** "för min mammas räkning", "for en kundes regning": whom something is done for, and no bill. */
const isOnBehalf = (words: readonly string[], from: number): boolean =>
  behalf.test(String(words[from])) &&
  owner.test(String(words[from - 1])) &&
  words.slice(Math.max(0, from - farthest), from).some((word) => /^f[oø]r$/.test(word))

/** "our credit", "kreditten vår" is looked at, and not asked for. */
const isOwnCredit = (words: readonly string[], from: number, to: number): boolean =>
  credit.has(String(words[from])) &&
  [words[from - 1], words[to]].some((word) => own.has(String(word)))

/** Spoken of without being chosen. */
export const isInquiry = (
  words: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean =>
  inquiries.has(String(words[to])) || isOwnCredit(words, from, to) || isOnBehalf(words, from)
