import { speaker } from '../../locales/words.ts'
import type { Route } from '../route.ts'
import { guarded, type DeskRoute } from './desk-guard.ts'
import { deskPage } from './desk-html.ts'
import { html } from './html.ts'
import { signInRoutes, type SignInParts } from './sign-in-routes.ts'

const first = (parts: SignInParts): DeskRoute => ({
  method: 'get',
  path: '/desk',
  handle: (_, visit) =>
    Promise.resolve(
      deskPage({ title: speaker(visit.language)('desk.title'), main: html`` }, visit, parts),
    ),
})

/** Every page of the desk. */
export function deskRoutes(parts: SignInParts): readonly Route[] {
  const pages = [first(parts)]
  return [...signInRoutes(parts), ...pages.map(guarded(parts))]
}
