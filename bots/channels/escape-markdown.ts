// Only what can act is escaped, because clients that know no Markdown would show every backslash.
const anywhere = /[\\`*_[\]<>~|]|&(?=#?\w+;)/g
const atLineStart = /^(\s*)([#+-]|\d+(?=[.)]))/gm
const listNumber = /^(\s*\d+)([.)])/gm
const autoLink = /(?<=\bhttps?|\bftp|\bmailto):|(?<=\bwww)\./gi
/** Text that says in Markdown what it says as plain text: names may hold stars, brackets, tags and addresses. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(anywhere, '\\$&')
    .replace(atLineStart, (whole: string, space: string, mark: string) =>
      /\d/.test(mark) ? whole : `${space}\\${mark}`,
    )
    .replace(listNumber, '$1\\$2')
    .replace(autoLink, '\\$&')
