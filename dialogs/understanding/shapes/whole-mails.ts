import type { Scan } from './scan.ts'
import type { UnderstandingContext } from '../understanding.ts'
import { wordSet } from '../words/word-lists.ts'

const same = wordSet('same')
const domain = /^dom(?:ain|æne|ene|än|æn)/

/** The domain of an address that the customer has given before. */
function standingDomain({ values }: UnderstandingContext): string | undefined {
  const mails = ['contact.email', 'person.email', 'invoice.email'].map((key) => values[key])
  const known = mails.find((mail) => typeof mail === 'string')
  return typeof known === 'string' ? known.split('@')[1] : undefined
}

/** "same domain as my mail, but faktura@": what stands before the sign, with the domain that is known. */
export function completeMails({ message, finds }: Scan, context: UnderstandingContext): void {
  const { tokens } = message
  const at = tokens.findIndex(({ text }) => domain.test(text.toLowerCase()))
  if (at === -1 || !tokens.slice(Math.max(0, at - 2), at).some(({ word }) => same.has(word))) return
  const host = standingDomain(context)
  if (host === undefined) return
  finds.forEach((find, index) => {
    if (find.kind === 'email' && find.raw.endsWith('@'))
      finds[index] = { ...find, raw: `${find.raw}${host}` }
  })
}
