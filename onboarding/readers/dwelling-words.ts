/** Floor, door, flat and hall in the four languages, in lower case: what may stand between house number and postal code. */
export const dwellingWords: ReadonlySet<string> = new Set(
  (
    'tv th mf st sal etage etg lgh lejl lejlighed lægenhet lägenhet leil leilighet bolig dør dörr door floor flat apt apartment unit suite ' +
    'kld kl hus opg opgang ingang inngang uppg trappa trapper tr nb bv og h u l k a b c d e f g venstre højre høyre vænster vänster høger höger ' +
    'basement etasje uppgång kælder kælderen kjeller kjelleren källare kællare källaren kællaren port vån våning våningen plan nd rd ' +
    'første anden andet andre tredje fjerde femte första førsta andra fjärde fjærde first second third fourth fifth ground ' +
    'hal hall hallen hangar hangaren bygning bygningen bygg bygget byggnad byggnaden building bldg lokale lokalet lokal lokalen lejemål ' +
    'butik butikken butiken butikk shop kontor kontoret office blok blokk block fløj fløy flygel sektion seksjon section enhed enhet ' +
    'baghus baghuset forhus forhuset bakhus bakhuset bakgård bakgården baggård baggården gårdhus gårdhuset gårdshus gårdshuset gathus gathuset ' +
    'sidehus sidehuset sidebygning sidebygningen sidobyggnad sidobyggnaden mellemhus mellemhuset annex annekset penthouse souterrain suterræng suterräng ' +
    'stuen left right rear back front til to till the'
  ).split(' '),
)
