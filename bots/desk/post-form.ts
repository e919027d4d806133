import { html, type Html } from './html.ts'
import type { Visit } from './visit.ts'

export const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}" />`

export const button = (text: string): Html => html`<button>${text}</button>`
export const quietButton = (text: string): Html => html`<button class="quiet">${text}</button>`

export interface PostForm {
  readonly visit: Visit
  readonly deps: { readonly newId: () => string }
  readonly action: string
}

/** A form that changes something: whose it is, and one id so that sending it twice is sending it once. */
export const postForm = ({ visit, deps, action }: PostForm, fields: Html): Html =>
  html`<form method="post" action="${action}">
    ${hidden('form', visit.formToken)}${hidden('id', deps.newId())}${fields}
  </form>`
