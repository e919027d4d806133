import type { Address } from './vocabulary.ts'

/** Three, however long it is. */
const hidden = '***'

const hide = (text: string): string => `${Array.from(text)[0] ?? ''}${hidden}`

/** `m***@nordlys.example`: enough to know one's own address by. */
export function maskMail(mail: string): string {
  const at = mail.lastIndexOf('@')
  return `${hide(mail.slice(0, at))}${mail.slice(at)}`
}

/** The last two digits. */
export const maskPhone = (phone: string): string => phone.slice(-2)

/** `M*** S***`. */
export const maskName = (name: string): string =>
  name
    .split(' ')
    .filter((part) => part !== '')
    .map(hide)
    .join(' ')

/** The place, without street and number. */
export const maskAddress = ({ postalCode, city }: Address): string => `${postalCode} ${city}`
