/**
 * The secret of a link by which an onboarding goes on here. It stands in the fragment, which browsers never send, and goes
 * from the address as soon as the bot has answered: until then a reload tries again.
 */
const pattern = /^#resume=([\w-]{22})$/

export const linkSecret = () => pattern.exec(location.hash)?.[1]

export function forgetLink() {
  if (linkSecret()) history.replaceState(null, '', location.pathname + location.search)
}
