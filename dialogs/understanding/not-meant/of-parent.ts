import type { Find, Scan } from '../shapes/scan.ts'

/** A company that ours belongs to, or that belongs with it. */
const parent =
  /(?<!\p{L})(?:(?:moder|mor)selska[bp]|moderbolag|moderföretag|modervirksomhed|morbedrift|parent(?: company| firm)?|holding(?:selskab|selskap|bolag| company)|koncern|konsern|søsterselska|systerbolag|systerföretag|sister company)\p{L}*['’]?s?(?=[^.!?\n]{0,24}$)/iu
/** "we are the parent company", "som er moderselskab": whoever writes. */
const ours = /(?<!\p{L})(?:vi|we|er|är|are|som) (?:the |et |ett |er |är |are |selv |själva )*$/iu
const reach = 60

/** The same firm may sit there, but the number is named for the invoices. */
const office =
  /(?<!\p{L})(?:hovedkontor|huvudkontor|hovudkontor|head ?office|headquarters|hq)\p{L}*(?=[^.!?\n]{0,24}$)/iu
const invoices = /(?<!\p{L})(?:faktur|regning|rekning|räkning|invoice|bill)/iu

/** "regningen skal gå til moderselskabet 91001470": whose number that is, is said in front of it, and it is not the customer's. */
export function isOfParent({ message }: Scan, { start }: Find): boolean {
  const before = message.text.slice(Math.max(0, start - reach), start)
  const found = parent.exec(before)
  if (found === null) return office.test(before) && invoices.test(before)
  return !ours.test(before.slice(0, found.index))
}
