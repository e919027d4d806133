import type { Route } from '../route.ts'
import { callRoutes } from './call-routes.ts'
import { caseRoutes } from './case-actions.ts'
import { customerRoute } from './customer-page.ts'
import type { DeskDeps } from './desk-deps.ts'
import { guarded } from './desk-guard.ts'
import type { MenuItem } from './desk-html.ts'
import { figuresRoute } from './figures-page.ts'
import { queueRoute } from './queue-page.ts'
import { searchRoutes } from './search-page.ts'
import { talkActionRoutes } from './talk-actions.ts'
import { talkRoute } from './talk-page.ts'
import { talkWordsRoute } from './talk-words.ts'
import { talksPath, talksRoute } from './talks-page.ts'
import { signInRoutes } from './sign-in-routes.ts'

/** The pages that the menu leads to. */
export const deskMenu: readonly MenuItem[] = [
  { path: '/desk', action: 'review.list', words: 'desk.nav.queue' },
  { path: '/desk/calls', action: 'call.hold', words: 'desk.nav.calls' },
  { path: talksPath, action: 'talk.answer', words: 'talks.nav' },
  { path: '/desk/search', action: 'customer.search', words: 'desk.nav.search' },
  { path: '/desk/figures', action: 'figures.read', words: 'desk.nav.figures' },
]

/** Every page and form of the desk. */
export function deskRoutes(deps: DeskDeps): readonly Route[] {
  const pages = [
    queueRoute(deps),
    ...searchRoutes(deps),
    customerRoute(deps),
    ...caseRoutes(deps),
    ...callRoutes(deps),
    figuresRoute(deps),
    talksRoute(deps),
    talkRoute(deps),
    talkWordsRoute(deps),
    ...talkActionRoutes(deps),
  ]
  return [...signInRoutes(deps), ...pages.map(guarded(deps))]
}
