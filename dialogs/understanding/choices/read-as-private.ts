import type { Understanding, UnderstandingContext } from '../understanding.ts'

const isOfCompany = (key: string): boolean => /^(?:company|contact)\./.test(key)

/** The same question, asked of a person. */
function ofPerson(context: UnderstandingContext): UnderstandingContext {
  const open = context.open.filter((key) => !isOfCompany(key))
  return {
    ...context,
    asks: 'person.name',
    customerType: 'private',
    open: [...open, 'person.name', 'person.address', 'person.phone', 'person.email'],
    reading: { ...context.reading, customerType: 'private' },
  }
}

/** "put me down as private, Jørgen Kvist, 20 12 34 94" where a company's number was asked for: all of it is a person's. */
export function asPrivate(
  first: Understanding,
  context: UnderstandingContext,
  read: (context: UnderstandingContext) => Understanding,
): Understanding {
  const said = first.fills.find(({ key, value }) => key === 'customerType' && value === 'private')
  if (said === undefined || context.customerType !== 'business') return first
  const again = read(ofPerson(context))
  const isMore = again.fills.length > 0 || again.refused?.key === 'person.address'
  if (!isMore) return first
  return { ...again, fills: [said, ...again.fills.filter(({ key }) => key !== said.key)] }
}
