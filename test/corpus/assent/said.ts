/** Messages as people type them, many to a line. */
export const said = (lines: string): readonly string[] =>
  lines
    .split(/[|\n]/)
    .map((message) => message.trim())
    .filter((message) => message !== '')
