const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

const markup = new Set(['html', 'xml'])

/** What was typed in Teams: without the mention of the bot, without tags where it came as HTML, entities decoded. */
export function teamsText(text: string, textFormat: string | undefined): string {
  const spoken = text.replace(/<at(?:\s[^>]*)?>[^<]*<\/at>/gi, '')
  const plain = markup.has(textFormat ?? '') ? withoutTags(spoken) : spoken
  return plain.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, decode).trim()
}

const withoutTags = (html: string): string =>
  html.replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n').replace(/<\/?[a-z][^>]*>/gi, '')

type EntityParts = [decimal?: string, hex?: string, name?: string]

function decode(entity: string, ...[decimal, hex, name]: EntityParts): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? entity
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity
}
