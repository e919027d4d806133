const joiners = /['’´`.-]/g
const stretched = /(\p{L})\1{2,}/gu

/** What is said and written in one way in one place and in another elsewhere: Danish `hva`, nynorsk `kva`, `ska` for `skal`. */
const variants: ReadonlyMap<string, string> = new Map([
  ['hva', 'hvad'],
  ['kva', 'hvad'],
  ['ska', 'skal'],
  ['ikkje', 'ikke'],
  ['veit', 'vet'],
  ['eg', 'jeg'],
  ['kvifor', 'hvorfor'],
  ['korleis', 'hvordan'],
  ['nokon', 'noen'],
  ['kven', 'hvem'],
])

/**
 * One spelling for what people type as the same word: lower case, no dots, hyphens and apostrophes inside (`org.nr`,
 * `e-mail`, `I'm`), Danish, Swedish and ASCII vowels alike (`hjälp` = `hjælp` = `hjaelp`), `neeej` = `nej`.
 */
export function canonical(word: string): string {
  const spelled = word
    .toLowerCase()
    .replace(joiners, '')
    .replace(stretched, '$1')
    .replace(/ä|ae/g, 'æ')
    .replace(/ö|oe/g, 'ø')
    .replace(/aa/g, 'å')
  return variants.get(spelled) ?? spelled
}
