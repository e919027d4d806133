import { update, type Draft } from '../draft.ts'
import { townByTheWay } from '../understanding/addresses/town-by-the-way.ts'

const addresses = ['company.address', 'person.address']

/** "vi er en café i Aarhus": kept until a street or a postal code comes, so that nobody has to say it twice (UX-10). */
export function keepTown(draft: Draft): void {
  const { answers } = draft.state
  if (addresses.some((key) => answers[key] !== undefined)) return
  const town = townByTheWay(draft.inbound.text)
  if (town !== undefined) update(draft, { town })
}
