const hundredPercent = /\b100 ?(?:%|procent|prosent|percent)/giu
/** What is drawn beside a yes may take it back: "ja 🙄", "ok :/". */
const drawnDoubt = /[👎❌🚫⛔🙄🤔😒😕🤨🤷❓❔🙁☹😐]|[:;=]['’]?-?[(/\\|[{]/u
/** Figures, addresses and codes: values, of which a yes has none. */
const ofValues = /[\d@#=+<>%€$£]/u

/** A value, a drawing or a mark that no yes has. */
export const isMarred = (text: string): boolean =>
  ofValues.test(text.replace(hundredPercent, '')) || drawnDoubt.test(text) || text.includes('?')
