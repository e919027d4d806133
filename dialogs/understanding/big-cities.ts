import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { canonical } from './canonical.ts'

/** Cities that everybody knows, with the names they have abroad and in short; one name never stands for two countries. */
const cities: Readonly<Record<CountryCode, string>> = {
  DK:
    'københavn copenhagen köpenhamn kbh aarhus odense aalborg esbjerg randers kolding horsens vejle roskilde herning ' +
    'silkeborg helsingør næstved fredericia viborg køge holstebro taastrup slagelse hillerød svendborg frederikshavn ' +
    'jylland fyn sjælland bornholm',
  SE:
    'stockholm göteborg gothenburg gbg malmö malmoe uppsala västerås örebro linköping helsingborg jönköping norrköping ' +
    'lund umeå gävle borås södertälje eskilstuna halmstad växjö karlstad sundsvall luleå trollhättan östersund kalmar ' +
    'falun skövde kristianstad karlskrona skellefteå uddevalla skåne småland norrland gotland',
  NO:
    'oslo bergen trondheim stavanger drammen fredrikstad kristiansand sandnes tromsø sarpsborg skien ålesund sandefjord ' +
    'haugesund tønsberg moss porsgrunn bodø arendal hamar larvik halden lillehammer molde harstad gjøvik narvik alta ' +
    'førde lofoten nordland finnmark',
}

const countries: ReadonlyMap<string, CountryCode> = new Map(
  (['DK', 'SE', 'NO'] as const).flatMap((code) =>
    cities[code].split(' ').map((city): [string, CountryCode] => [canonical(city), code]),
  ),
)

/** "vi sitter i malmö": the country of the one place named; `undefined` for none, or for places in two countries. */
export function countryOfCity(words: readonly string[]): CountryCode | undefined {
  const found = new Set(words.flatMap((word) => countries.get(word) ?? []))
  return found.size === 1 ? [...found][0] : undefined
}

export const isBigCity = (word: string): boolean => countries.has(canonical(word))

/** First words of towns that never stand alone. */
export const cityStarts: ReadonlySet<string> = new Set(
  (
    'store stora lille lilla ny nya nye nyk nykøbing nørre norra sødra søndre østra øster øvre nedre væstra vester vestre ' +
    'upplands kgs kongens sankt sct st gl gamle høje mo new old'
  ).split(' '),
)
