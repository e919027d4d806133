const joiners = /['’´`.-]/g
const stretched = /(\p{L})\1{2,}/gu

/**
 * One spelling for what people type as the same word: lower case, no dots, hyphens and apostrophes inside (`org.nr`,
 * `e-mail`, `I'm`), Danish, Swedish and ASCII vowels alike (`hjälp` = `hjælp` = `hjaelp`), `neeej` = `nej`.
 */
export function canonical(word: string): string {
  return word
    .toLowerCase()
    .replace(joiners, '')
    .replace(stretched, '$1')
    .replace(/ä|ae/g, 'æ')
    .replace(/ö|oe/g, 'ø')
    .replace(/aa/g, 'å')
}
