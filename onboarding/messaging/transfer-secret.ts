import { referenceAlphabet } from '../reference.ts'

/** The letters of references: none of them can be taken for another, and they form no words. */
const letters = 9

const isToken = /^[\w-]{22}$/
const isCode = new RegExp(`^(?=.*[A-Z])[${referenceAlphabet}]{${letters}}$`)

/** A multiple of the alphabet's size below 256: what lies above would make some letters likelier. */
const fairBelow = 256 - (256 % referenceAlphabet.length)

function newLetter(random: (count: number) => Uint8Array): string {
  for (;;) {
    const [byte = 0] = random(1)
    if (byte < fairBelow) return referenceAlphabet.charAt(byte % referenceAlphabet.length)
  }
}

/**
 * A code to be typed in another channel, `BCD-FGH-JKM`: 27^9 of them, and nine places where a reference has eight. The first
 * place is a letter, so that it is never taken for a number.
 */
export function newTransferCode(random: (count: number) => Uint8Array): string {
  let code = ''
  while (code.length < letters) {
    const letter = newLetter(random)
    if (code !== '' || /[A-Z]/.test(letter)) code += letter
  }
  return [code.slice(0, 3), code.slice(3, 6), code.slice(6)].join('-')
}

/** 128 bits for the fragment of a URL, which no server ever sees. */
export const newTransferToken = (random: (count: number) => Uint8Array): string =>
  Buffer.from(random(16)).toString('base64url')

/** The secret that a page was opened with; `undefined` when it is none of ours. */
export const readTransferToken = (text: string): string | undefined =>
  isToken.test(text) ? text : undefined

/** A code that makes up a whole message, however it is grouped; `undefined` when it is none. */
export function readTransferCode(text: string): string | undefined {
  if (text.length > 20) return undefined
  const code = text.toUpperCase().replace(/[\s\-\u2010-\u2015]/g, '')
  return isCode.test(code) ? code : undefined
}

/** One spelling for a code however it was grouped; a token is itself. */
export const transferSecret = (secret: string): string => readTransferCode(secret) ?? secret
