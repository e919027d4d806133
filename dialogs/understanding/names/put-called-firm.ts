import { firmBehindKind, firmsCalled, firmsOfKind } from './called-firms.ts'
import { firmByHost } from './firm-by-host.ts'
import { firmInList } from './firm-in-list.ts'
import { isForFirm, isOfFirm, putTradeFirm } from './trade-firm.ts'
import { putFirmByNoun } from './firm-by-noun.ts'
import { isLeft } from '../shapes/scan.ts'
import { isAnswered, put, type Situation } from '../situation.ts'
import { takeRegion, textOf, wordsIn, type Region } from '../words/text-region.ts'

const isMissing = (situation: Situation): boolean =>
  situation.context.customerType !== 'private' &&
  !isAnswered(situation, 'company.name') &&
  !situation.fills.has('company.name')

const aboutFirm = /^(?:country|customerType|company\.)/

/** `Anna Lind` is somebody, `Anna Lind Foto` is what she does; a `Faktura` is neither. */
function isFirm(situation: Situation, region: Region): boolean {
  const words = wordsIn(situation, region)
  if (!isOfFirm(situation.scan.message.tokens, region)) return false
  return words.every((token) => isLeft(situation.scan, token))
}

/** "butiken heter Blomman, företaget Blomman i Lund HB": with its legal form it is told what the firm is called by law. */
const isNamedByLaw = ({ scan }: Situation): boolean =>
  scan.finds.some(({ kind }) => kind === 'company')

/** Where it stands; lists and kinds of firm only where it is still asked who it is for. */
function firmSaid(situation: Situation): Region | undefined {
  const { tokens } = situation.scan.message
  const isOpen = aboutFirm.test(situation.asked)
  const behindKind = isOpen ? firmBehindKind(tokens) : []
  return (
    [...firmsCalled(tokens), ...firmsOfKind(tokens), ...behindKind].find((one) =>
      isFirm(situation, one),
    ) ?? (isOpen ? firmInList(situation) : undefined)
  )
}

/** "vi er en cafe der hedder nordlys", "det er til idrætsforeningen Fremad Bakkeby": a firm, and nobody. */
function putCalled(situation: Situation): void {
  if (!isMissing(situation) || situation.asked === 'company.name') return
  const region = firmSaid(situation)
  if (region === undefined || isNamedByLaw(situation) || !isForFirm(situation)) return
  put(situation, { key: 'company.name', raw: textOf(situation, region), how: 'labelled' })
  takeRegion(situation, region)
}

/** `Klädstugan Halmstad`, and below it `katrin@kladstugan.se`: nothing else in the message is called a firm. */
function firmOnNet(situation: Situation): Region | undefined {
  const isLabelled = situation.labels.some(({ role }) => role === 'companyName')
  if (situation.side !== 'contact' || isLabelled || isNamedByLaw(situation)) return undefined
  const region = firmByHost(situation.scan)
  const isFree =
    region !== undefined &&
    wordsIn(situation, region).every((token) => isLeft(situation.scan, token))
  return isFree ? region : undefined
}

function putByHost(situation: Situation): void {
  const region = isMissing(situation) ? firmOnNet(situation) : undefined
  if (region === undefined || !isForFirm(situation)) return
  const raw = textOf(situation, region)
  if (!put(situation, { key: 'company.name', raw, how: 'shape' })) return
  if (situation.context.customerType === undefined)
    put(situation, { key: 'customerType', raw, how: 'shape', value: 'business' })
  takeRegion(situation, region)
}

/** A firm that is told from people by what is said of it. */
export function putSaidFirm(situation: Situation): void {
  putByHost(situation)
  putFirmByNoun(situation)
  putCalled(situation)
  putTradeFirm(situation)
}
