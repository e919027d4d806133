const joiners = /['’´`.-]/g
const stretched = /(\p{L})\1{2,}/gu

/** What is said and written in one way in one place and in another elsewhere: Danish `hva`, nynorsk `kva`, `itj` in Trøndelag, `ska` for `skal`, `pls`. */
const variants: ReadonlyMap<string, string> = new Map([
  ['hva', 'hvad'],
  ['kva', 'hvad'],
  ['ska', 'skal'],
  ['ikkje', 'ikke'],
  ['ikkj', 'ikke'],
  ['itj', 'ikke'],
  ['ittj', 'ikke'],
  ['itte', 'ikke'],
  ['veit', 'vet'],
  ['eg', 'jeg'],
  ['kvifor', 'hvorfor'],
  ['korleis', 'hvordan'],
  // `noen` and `noe`, as they are respelled.
  ['nokon', 'nøn'],
  ['noko', 'nø'],
  ['kven', 'hvem'],
  ['berre', 'bare'],
  ['vere', 'være'],
  ['køyr', 'kjør'],
  ['køyre', 'kjøre'],
  ['køyrer', 'kjører'],
  ['dåkk', 'dere'],
  ['dåkker', 'dere'],
  ['dokker', 'dere'],
  ['dokke', 'dere'],
  ['mæ', 'meg'],
  ['rekning', 'regning'],
  ['rekninga', 'regninga'],
  ['rekningen', 'regningen'],
  ['rekningar', 'regninger'],
  ['rekningane', 'regningene'],
  ['pls', 'please'],
  ['plz', 'please'],
])

/** What makes a spelling another one. Most words have nothing of it, and are looked at once in place of five times. */
const unusual = /['’´`.\-äö]|ae|oe|aa|(\p{L})\1\1/u

/**
 * One spelling for what people type as the same word: lower case, no dots, hyphens and apostrophes inside (`org.nr`,
 * `e-mail`, `I'm`), Danish, Swedish and ASCII vowels alike (`hjälp` = `hjælp` = `hjaelp`), `neeej` = `nej`.
 */
export function canonical(word: string): string {
  const lower = word.toLowerCase()
  const spelled = unusual.test(lower) ? respelled(lower) : lower
  return variants.get(spelled) ?? spelled
}

const respelled = (lower: string): string =>
  lower
    .replace(joiners, '')
    .replace(stretched, '$1')
    .replace(/ä|ae/g, 'æ')
    .replace(/ö|oe/g, 'ø')
    .replace(/aa/g, 'å')

/** Words in one spelling each, from a list with blanks between them. */
export const listed = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map(canonical))
