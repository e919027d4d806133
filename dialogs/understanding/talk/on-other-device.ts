import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { listed } from '../words/canonical.ts'
import { eachWord } from '../words/each-word.ts'
import { choosesPayment } from './unless-refused.ts'
import { negations } from '../words/word-lists.ts'
import type { Intent } from './answer-intent.ts'

const screens =
  /(?:computer(?:en|e)?|dator(?:n|er)?|datamaskin(?:en|a)?|^datæn|pcn?|pcen|laptop(?:en)?|^bærbar(?:e|a|en)?|tablet(?:t?en|s)?|ipad(?:en)?|^paddan?|platt(?:a|an)|brettet?|macbook(?:en)?|^desktop)$/
const phones = /(?:mobil(?:en|e)?|telefon(?:en)?|iphone(?:n|en)?|^phone|^cell|^smartphone)$/

/** What one writes on, and whether one talks on it as well. */
const deviceOf = eachWord((word): 'screen' | 'phone' | undefined =>
  screens.test(word) ? 'screen' : phones.test(word) ? 'phone' : undefined,
)

const leads = listed('på i fra från frå from over øver över till til ved vid on onto to at via')
/** Going on, beginning, ending and changing over: said of the whole, without a word for it. */
const goingOn = listed(
  'fortsætta fortsætte fortsætter fortsæt fortsætt fortsette fortsetter fortsett continue resume carry going videre vidare skifte skifter skift byta byter byt bytte bytter bytt switch change ' +
    'starte start starta begynde begynne børja begin slutte avslutte afslutte avsluta fullføre slutføra færdiggøre finish complete klart færdigt færdig ferdig ferdigt',
)
/** What is done to a thing: it must be named, by a pronoun or as the rest, the chat, the form. */
const doing = listed(
  'gøre gør lave laver tage tager klare klarer ordne ordner fixar fikser sort skrive skriver udfylde åbne flytte flytter fylle fylde gøra ta tar øppna flytta ordna fixa skriva fylla gjøre gjør gjere gjer åpne flytta do make take move open fill pick write get',
)
const taking = listed('tage tager ta tar take')
const things = listed(
  'det den dette denne detta denna this it that resten rest samtalen samtalet chatten chat skemaet formularen formuläret skjemaet form conversation alt allt everything',
)
/** "over på computeren", "sitta vid datorn": getting there, or sitting there. */
const crossing = listed('over øver across sitte sitta sidde sit hen')
/** `får`, "kan", "rather", "how": what makes it a wish or a question. */
const wishing = listed(
  'kan kunne må får få skal vil vill ville skulle hellere helst heller hellre gerne gærna gjerne går hvordan hur can could may might would id rather prefer preferably like possible muligt mulig møjligt how want wanna let lad la låt ill',
)
const others = listed('du ni dere dykk you')
const modals = listed('kan må vil vill få får can could will would skal ska skulle kunne')
/** In front of these a capital "I" is English. */
const english = listed('can could will would may might')
const ours = listed('vi we me')
/** On these one is rung up, paid by and ordered from as well. */
const calling = listed(
  'ring ringe ringer ringa ringes call calling calls text sms kontakt kontakte kontakta snakke snakker snakk tale taler prate prata pratar tala talk speak reach reached nås træffes træffe nummer number nr',
)
const reach = 8
const mostBeside = 3

const isOther = (token: Token | undefined, modal: string): boolean =>
  token !== undefined && (others.has(token.word) || (token.text === 'I' && !english.has(modal)))

/** "kan du", "vil I", "can you": somebody else is asked to do it. */
const isAskedOfOther = (words: readonly Token[]): boolean =>
  words.some(
    ({ word }, at) =>
      modals.has(word) && [words[at - 1], words[at + 1]].some((one) => isOther(one, word)),
  )

/** "kan vi ta det på telefon": talked of on the phone. */
const isTalk = (words: readonly Token[], device: 'screen' | 'phone'): boolean =>
  device === 'phone' &&
  words.some(({ word }) => taking.has(word)) &&
  words.some(({ word }) => ours.has(word))

const overPhone = listed('over øver via')
/** "over the phone": talked, and not written. */
const isByPhone = (behind: readonly Token[], device: 'screen' | 'phone'): boolean =>
  device === 'phone' && overPhone.has(String(behind.findLast(({ word }) => leads.has(word))?.word))

/** Whether what stands in front of a device is to be done there by whoever writes. */
function isWishedOn(words: readonly Token[], device: 'screen' | 'phone'): boolean {
  const has = (list: ReadonlySet<string>) =>
    words.some(({ word, plain }) => list.has(word) || list.has(plain))
  const behind = words.slice(-mostBeside - 1)
  if (!behind.some(({ word }) => leads.has(word)) || has(negations)) return false
  if (isTalk(words, device) || isByPhone(behind, device)) return false
  return [goingOn, crossing].some(has) || (has(doing) && has(things))
}

const sending = listed(
  'send sende sender skicka skickar flyt flytte flytter flytt flytta move push smid smide shift transfer',
)
const rest = listed('resten rest')
const sentReach = 7

/** "send it over to my iPad", "flyt det over på min mobil": the thing right behind the verb. */
function isSentOver(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findIndex(
    ({ plain }, i) => i < at && i >= at - sentReach && sending.has(plain),
  )
  const between = tokens.slice(verb + 1, at)
  return (
    verb !== -1 &&
    between.slice(0, 2).some(({ word }) => things.has(word) && !rest.has(word)) &&
    between.slice(1).some(({ word }) => leads.has(word))
  )
}

const isDevice = ({ word }: Token): boolean => deviceOf(word) !== undefined

/** Sent over there, or the rest done there: said without a word of wishing. */
function takesToOtherDevice(tokens: readonly Token[]): boolean {
  if (!tokens.some(isDevice)) return false
  if (tokens.some(({ word }) => calling.has(word) && deviceOf(word) === undefined)) return false
  if (tokens.some(({ word }) => negations.has(word))) return false
  return tokens.some((token, at) => {
    const before = tokens.slice(Math.max(0, at - reach), at)
    const has = (list: ReadonlySet<string>) => before.some(({ plain }) => list.has(plain))
    return isDevice(token) && (isSentOver(tokens, at) || (has(rest) && has(doing) && has(leads)))
  })
}

/** "kan jag fortsätta på mobilen sen", "I'd rather do this on my computer". */
export function wishesOtherDevice(tokens: readonly Token[]): boolean {
  if (!tokens.some(({ word }) => deviceOf(word) !== undefined)) return false
  if (!tokens.some(({ word }) => wishing.has(word))) return false
  if (tokens.some(({ word }) => calling.has(word)) || isAskedOfOther(tokens)) return false
  return tokens.some(({ word }, at) => {
    const device = deviceOf(word)
    return device !== undefined && isWishedOn(tokens.slice(Math.max(0, at - reach), at), device)
  })
}

const ofPaying = /^(?:payment|invoice\.)/

/** Going on elsewhere, where nothing is given or chosen beside it. At the questions of invoices these are what is sent. */
export function onOtherDevice(situation: Situation, tokens: readonly Token[]): Intent | undefined {
  const { fills, scan, asked } = situation
  if (fills.size > 0 || scan.finds.length > 0) return undefined
  const isOfPaying = ofPaying.test(asked)
  const isGone = wishesOtherDevice(tokens) || (!isOfPaying && takesToOtherDevice(tokens))
  return !isGone || (isOfPaying && choosesPayment(tokens))
    ? undefined
    : { command: { name: 'move' } }
}
