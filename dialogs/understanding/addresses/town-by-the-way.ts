import { cityStarts, isBigCity } from './big-cities.ts'
import { readMessage, type Token } from '../message.ts'
import { listed } from '../words/canonical.ts'

const leading = listed('i in på')
/** Somebody lives, or a firm is, where the town stands behind these. */
const being = listed(
  'bor bur bo lives live living ligger holder held håller til till finns finnes sitter sidder er är e are is we im were vi based located café cafe butik butikk shop restaurant salon firma företag',
)
/** "boede i Odense", "I moved from Lund", "leverer I i Aarhus?": where nobody is. */
const past = listed(
  'boede bodde lived flytter flyttet flyttede flyttade flyttar moved moving født född fødd fødde born studerer tidligere tidigare før förr levere leverer levererar deliver',
)
/** Of these nobody writes an envelope. */
const regions = listed(
  'jylland fyn sjælland bornholm lolland falster langeland ærø samsø læsø fanø amager nordjylland midtjylland sønderjylland vestjylland ' +
    'østjylland nordsjælland sydfyn nordfyn vendsyssel himmerland djursland østerbro nørrebro vesterbro skåne småland norrland gotland ' +
    'öland värmland dalarna hälsingland jämtland medelpad ångermanland västerbotten norrbotten lappland blekinge halland östergötland ' +
    'västergötland bohuslän dalsland närke sörmland uppland roslagen lofoten nordland finnmark jæren haugalandet sørlandet vestlandet ' +
    'østlandet trøndelag innlandet vestfold telemark agder rogaland hordaland svalbard nordfjord sunnfjord sunnmøre nordmøre romsdal ' +
    'gudbrandsdalen hallingdal valdres hedmark buskerud akershus østfold copenhagen gothenburg malmoe kbh gbg',
)
const mostBefore = 5

const isTown = (token: Token | undefined): boolean =>
  token !== undefined && isBigCity(token.plain) && !regions.has(token.plain)

/** "bor i Lund", "vi er en café i Aarhus", "we're in Malmö": the town right behind the small word. */
function isTownAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - mostBefore), at)
  const lead = before.at(-1)
  if (!isTown(tokens[at]) || lead === undefined || !leading.has(lead.word)) return false
  return before.some(({ word }) => being.has(word)) && !cityStarts.has(String(tokens[at]?.word))
}

/** The one town that somebody says they are in, beside something else. */
export function townByTheWay(text: string): string | undefined {
  const { tokens } = readMessage(text)
  if (tokens.some(({ plain, text }) => text === '?' || past.has(plain))) return undefined
  const towns = tokens.filter((_, at) => isTownAt(tokens, at))
  const [town, another] = towns
  return another === undefined ? town?.text : undefined
}
