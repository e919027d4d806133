import { errorFields } from '../bots/error-fields.ts'
import { recheckRound } from '../services/recheck/recheck-round.ts'
import { byTheClock, regularly, type After } from '../services/regularly.ts'
import type { Parts } from './parts.ts'
import { recheckParts } from './recheck.ts'

/** How often values that wait to be checked again are looked for, milliseconds: sixteen small reads of an index. */
const every = 60_000

/** What a register could not tell while the customer was there, it is asked again. Gives what ends it. */
export function checkAgain(
  { stores, ports, log }: Pick<Parts, 'stores' | 'ports' | 'log'>,
  after: After = byTheClock,
): () => Promise<void> {
  return regularly({
    firstAfterMs: every,
    everyMs: every,
    after,
    run: async () => {
      const { checked, ...found } = await recheckRound(recheckParts(stores, ports))
      if (checked > 0) log.info({ checked, ...found }, 'values checked again')
    },
    onError: (error) => {
      log.warn(errorFields(error), 'values could not be checked again yet')
    },
  })
}
