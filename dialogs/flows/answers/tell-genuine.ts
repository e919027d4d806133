import { tell, type Draft } from '../../draft.ts'
import { tellLink } from './tell-data-use.ts'

/** "is this a scam?": who the seller is, where to ring to make sure, and what is never asked for here. */
export function tellGenuine(draft: Draft): void {
  const { controller, desk } = draft.ports.profile
  tell(draft, 'answers.genuine', {
    seller: controller.name,
    address: controller.address,
    phone: desk.phone,
  })
  tellLink(draft)
}
