import { greetingWords } from './word-lists.ts'

const hundredPercent = /\b100 ?(?:%|procent|prosent|percent)/giu
/** What is drawn beside a yes may take it back: "ja 🙄", "ok :/". */
const drawnDoubt = /[👎❌🚫⛔🙄🤔😒😕🤨🤷❓❔🙁☹😐]|[:;=]['’]?-?[(/\\|[{]/u
/** Figures, addresses and codes: values, of which a yes has none. */
const ofValues = /[\d@#=+<>%€$£]/u

const greetings = [...greetingWords].join('|')
/** "hallo? jeg sa ja": called out, and nothing asked. */
const calling = new RegExp(`^\\s*(?:${greetings})\\s*[?!]+(?=\\s*\\p{L})`, 'iu')

/** A value, a drawing or a mark that no yes has. */
export function isMarred(text: string): boolean {
  const said = text.replace(calling, '')
  return (
    ofValues.test(said.replace(hundredPercent, '')) || drawnDoubt.test(said) || said.includes('?')
  )
}
