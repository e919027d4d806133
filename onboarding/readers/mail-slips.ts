import { isOneSlip } from './one-slip.ts'

/** Mail providers that private customers have, by the name before the ending. */
const providers = ['gmail', 'hotmail', 'outlook', 'yahoo', 'icloud', 'protonmail']
/** Real providers that look like a slip of another. */
const lookalikes = new Set(['mail', 'email', 'ymail'])
const endings: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  comm: 'com',
  vom: 'com',
  xom: 'com',
  cim: 'com',
}

/** Endings that the providers of mail do not have, whoever else may. */
const providerEndings: Readonly<Record<string, string>> = { co: 'com', cm: 'com', om: 'com' }
/** Google has one ending for all countries. */
const nationalGmail = new Set(['dk', 'se', 'no'])

function meantEnding(name: string, ending: string): string {
  const isGmail = name === 'gmail' && nationalGmail.has(ending)
  const ofProvider = providers.includes(name) ? providerEndings[ending] : undefined
  return isGmail ? 'com' : (ofProvider ?? endings[ending] ?? ending)
}

/** The domain that was probably meant (UX-30), or `undefined` when the one typed looks right. */
export function likelierDomain(domain: string): string | undefined {
  const dot = domain.lastIndexOf('.')
  const name = domain.slice(0, dot)
  const ending = domain.slice(dot + 1)
  const meantName = lookalikes.has(name) ? name : nearestProvider(name)
  const meant = `${meantName}.${meantEnding(meantName, ending)}`
  return meant === domain ? undefined : meant
}

const nearestProvider = (name: string) =>
  providers.find((provider) => isOneSlip(name, provider)) ?? name
