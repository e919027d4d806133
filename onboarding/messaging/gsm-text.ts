const replacements: readonly (readonly [RegExp, string])[] = [
  [/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' '],
  // Zero-width characters and marks of direction.
  [/[\u00AD\u200B-\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/g, ''],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u2018-\u201B\u2032]/g, "'"],
  [/[\u201C-\u201F\u2033\u00AB\u00BB]/g, '"'],
  [/\u2026/g, '...'],
  [/[\u2022\u00B7]/g, '-'],
  [/\u2192/g, '->'],
]

/**
 * Typography that would make an SMS three times as dear becomes plain (SM-15). Letters stay: æ, ø, å, ä and ö are
 * in the GSM alphabet, and a name is never transliterated.
 */
export const gsmText = (text: string): string =>
  replacements
    .reduce((out, [pattern, plain]) => out.replace(pattern, plain), text.normalize('NFC'))
    .normalize('NFC')
