/** Floor, door and flat in the four languages, in lower case: what may stand between house number and postal code. */
export const dwellingWords: ReadonlySet<string> = new Set(
  (
    'tv th mf st sal etage etg lgh lejl lejlighed lægenhet lägenhet leil leilighet bolig dør dörr door floor flat apt apartment unit suite ' +
    'kld kl hus opg opgang ingang inngang uppg trappa trapper tr nb bv og h u l k a b c d e f g venstre højre høyre vænster vänster høger höger'
  ).split(' '),
)
