import type { CountryCode } from '../../../onboarding/vocabulary.ts'
import { canonical } from '../words/canonical.ts'

/**
 * Towns and regions, with the names they have abroad and in short; one name never stands for two countries. Those that are words or
 * first names as well (Vejen, Vara, Nora, Ski) are left out.
 */
const cities: Readonly<Record<CountryCode, string>> = {
  DK:
    'københavn copenhagen köpenhamn kbh aarhus odense aalborg esbjerg randers kolding horsens vejle roskilde herning ' +
    'silkeborg helsingør næstved fredericia viborg køge holstebro taastrup slagelse hillerød svendborg frederikshavn ' +
    'jylland fyn sjælland bornholm ' +
    'ringsted ringkøbing skive thisted hjørring sønderborg aabenraa haderslev tønder kalundborg holbæk middelfart ' +
    'nyborg faaborg assens bogense kerteminde otterup ribe varde billund grindsted ikast skanderborg odder hedensted ' +
    'ebeltoft grenaa hobro hadsund brønderslev skagen sæby løgstør aars struer lemvig vordingborg nakskov maribo ' +
    'nykøbing haslev solrød ballerup glostrup hvidovre rødovre gentofte lyngby gladsaxe herlev birkerød hørsholm ' +
    'allerød frederikssund frederiksværk helsinge ishøj albertslund brøndby kastrup dragør rønne svaneke nexø ' +
    'lolland falster langeland ærø samsø læsø fanø amager frederiksberg vanløse brønshøj østerbro nørrebro vesterbro ' +
    'bagsværd værløse farum humlebæk fredensborg jyllinge sorø korsør skælskør præstø vamdrup lunderskov bramming ' +
    'skjern videbæk hammel hinnerup hadsten bjerringbro aalestrup farsø nibe støvring hirtshals thyborøn nordjylland ' +
    'midtjylland sønderjylland vestjylland østjylland nordsjælland sydfyn nordfyn vendsyssel himmerland djursland',
  SE:
    'stockholm göteborg gothenburg gbg malmö malmoe uppsala västerås örebro linköping helsingborg jönköping norrköping ' +
    'lund umeå gävle borås södertälje eskilstuna halmstad växjö karlstad sundsvall luleå trollhättan östersund kalmar ' +
    'falun skövde kristianstad karlskrona skellefteå uddevalla skåne småland norrland gotland ' +
    'ystad trelleborg landskrona ängelholm eslöv hässleholm simrishamn höganäs lomma kävlinge staffanstorp svedala ' +
    'sjöbo tomelilla hörby osby bromölla sölvesborg karlshamn ronneby olofström oskarshamn västervik nybro borgholm ' +
    'vimmerby hultsfred emmaboda ljungby alvesta älmhult tingsryd värnamo gislaved nässjö eksjö vetlanda tranås ' +
    'huskvarna vaggeryd gnosjö motala mjölby finspång söderköping vadstena åtvidaberg nyköping oxelösund katrineholm ' +
    'strängnäs trosa gnesta enköping bålsta håbo knivsta tierp östhammar älvkarleby sandviken hofors bollnäs ' +
    'söderhamn hudiksvall ljusdal borlänge ludvika avesta hedemora leksand rättvik malung sälen smedjebacken ' +
    'älvdalen köping arboga fagersta hallstahammar surahammar kungsör norberg kumla hallsberg lindesberg karlskoga ' +
    'degerfors askersund kristinehamn arvika säffle sunne torsby filipstad hagfors åmål årjäng mariestad lidköping ' +
    'falköping tidaholm skara götene töreboda karlsborg alingsås ulricehamn vårgårda herrljunga bollebygd kinna ' +
    'kungsbacka varberg falkenberg laholm hylte kungälv stenungsund tjörn orust lysekil strömstad tanum munkedal ' +
    'mölndal partille lerum härryda vänersborg mellerud bengtsfors härnösand örnsköldsvik kramfors sollefteå ånge ' +
    'timrå strömsund bräcke krokom lycksele vilhelmina storuman arvidsjaur arjeplog piteå kalix haparanda älvsbyn ' +
    'jokkmokk gällivare kiruna pajala övertorneå nacka solna sundbyberg huddinge botkyrka haninge tyresö täby ' +
    'sollentuna lidingö danderyd vallentuna vaxholm norrtälje nynäshamn sigtuna märsta järfälla ekerö värmdö visby ' +
    'öland värmland dalarna hälsingland jämtland medelpad ångermanland västerbotten norrbotten lappland blekinge ' +
    'halland östergötland västergötland bohuslän dalsland närke sörmland uppland roslagen',
  NO:
    'oslo bergen trondheim stavanger drammen fredrikstad kristiansand sandnes tromsø sarpsborg skien ålesund sandefjord ' +
    'haugesund tønsberg moss porsgrunn bodø arendal hamar larvik halden lillehammer molde harstad gjøvik narvik alta ' +
    'førde lofoten nordland finnmark ' +
    'lillestrøm jessheim drøbak kongsberg hønefoss elverum kongsvinger brumunddal raufoss fagernes vinstra mosjøen ' +
    'brønnøysund sandnessjøen sortland stokmarknes svolvær leknes finnsnes hammerfest vadsø vardø kirkenes ' +
    'honningsvåg bardufoss steinkjer levanger verdal stjørdal namsos orkanger røros oppdal kristiansund sunndalsøra ' +
    'ulsteinvik volda ørsta florø sogndal voss odda husnes askøy knarvik egersund bryne jæren flekkefjord farsund ' +
    'mandal lyngdal grimstad risør kragerø notodden rjukan horten holmestrand stavern nøtterøy bærum sandvika ' +
    'lørenskog nesodden nittedal eidsvoll askim rakkestad spydeberg karmøy kopervik haugalandet sørlandet vestlandet ' +
    'østlandet trøndelag innlandet vestfold telemark agder rogaland hordaland svalbard longyearbyen nordfjord ' +
    'sunnfjord sunnmøre nordmøre romsdal gudbrandsdalen hallingdal valdres hedmark buskerud akershus østfold',
}

const countries: ReadonlyMap<string, CountryCode> = new Map(
  (['DK', 'SE', 'NO'] as const).flatMap((code) =>
    cities[code].split(' ').map((city): [string, CountryCode] => [canonical(city), code]),
  ),
)

const based = /(?:based|baser[ae](?:de?|t)|baserte?)$/

/** `bergensbasert` → `bergen` */
function townOf(word: string): string {
  if (!based.test(word)) return word
  const town = word.replace(based, '')
  return countries.has(town) ? town : town.replace(/s$/, '')
}

/** `Stavanger-based`, `göteborgsbaserat`: where somebody is, and no name. */
export const isBased = (word: string): boolean => based.test(word) && countries.has(townOf(word))

/** "vi sitter i malmö": the country of the one place named; `undefined` for none, or for places in two countries. */
export function countryOfCity(words: readonly string[]): CountryCode | undefined {
  const found = new Set(words.flatMap((word) => countries.get(townOf(word)) ?? []))
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
