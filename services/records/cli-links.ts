import { toReference } from '../../onboarding/reference.ts'
import { exit, notFound, type Session } from './cli-session.ts'

const texts = {
  sent: 'The link is on its way.',
  waiting: 'The link goes out later: it is night there, or the carrier does not answer.',
  unreachable: 'Nothing reaches the customer, or nothing more is wanted there.',
  throttled: 'Many links in a short time: try again in an hour.',
} as const

/** Sends a customer the link to its contact data, or somebody who left an onboarding lying the link to that. */
export async function sendLink(session: Session): Promise<number> {
  const { args, out } = session
  const reference = toReference(args.operands[0] ?? '')
  const outcome = reference === undefined ? 'notFound' : await session.sendLink(reference)
  if (outcome === 'notFound') return notFound(session)
  out(args.json ? JSON.stringify({ outcome }) : texts[outcome])
  return outcome === 'sent' || outcome === 'waiting' ? exit.done : exit.notFound
}

/** Enters every customer where it can be found by phone, e-mail and place: once, for those made before there was such an index. */
export async function reindex({ stores, args, out }: Session): Promise<number> {
  let customers = 0
  let after: string | undefined
  do {
    const page = await stores.customers.list({
      limit: 200,
      duplicates: true,
      ...(after === undefined ? {} : { after }),
    })
    for (const record of page.records) {
      await Promise.all([stores.contacts.add(record), stores.near.add(record)])
    }
    customers += page.records.length
    after = page.next
  } while (after !== undefined)
  out(args.json ? JSON.stringify({ customers }) : `${customers} customers can be found.`)
  return exit.done
}
