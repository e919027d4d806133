import type { Properties, Row } from './table.ts'

/** A property holds 64 KiB of UTF-16, which is 32,768 characters; some room is left. */
const chunkLength = 30_000

/** Where to cut so that no surrogate pair (emoji) is torn apart: a half one does not survive the service. */
function cut(text: string, start: number): number {
  const end = start + chunkLength
  const last = text.charCodeAt(end - 1)
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end
}

/** Line separators, as JSON escapes: the same document, but Azurite takes a bare one for the end of a transaction's part. */
const onOneLine = (json: string): string =>
  json.replace(/[\u2028\u2029]/g, (separator) => (separator === '\u2028' ? '\\u2028' : '\\u2029'))

/**
 * Spreads one JSON document over the properties `json0`, `json1` … of a row (1 MiB in all). What comes back is the same
 * document, and the same text but for bare U+2028 and U+2029.
 */
export function toChunks(document: string): Properties {
  const json = onOneLine(document)
  const chunks: Record<string, string> = {}
  for (let start = 0, index = 0; start < json.length || index === 0; index += 1) {
    const end = cut(json, start)
    chunks[`json${index}`] = json.slice(start, end)
    start = end
  }
  return chunks
}

/** Puts together what `toChunks` spread out. */
export function fromChunks(row: Row): string {
  let json = ''
  for (let index = 0; ; index += 1) {
    const chunk = row.properties[`json${index}`]
    if (typeof chunk !== 'string') return json
    json += chunk
  }
}
