import { html, type Html } from './html.ts'
import type { RouteRequest } from '../route.ts'

/** One field of a form; empty when it is not there. */
export function textField({ body }: Pick<RouteRequest, 'body'>, name: string): string {
  // Boundary: forms are read to text by name (`read-body.ts`).
  const value = (body as Readonly<Record<string, unknown>> | undefined)?.[name]
  return typeof value === 'string' ? value : ''
}

/** One of a closed list, as a form sends it. */
export const choiceField = <T extends string>(
  request: Pick<RouteRequest, 'body'>,
  name: string,
  choices: readonly T[],
): T | undefined => choices.find((choice) => choice === textField(request, name))

export interface SelectField {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
}

export const selectHtml = ({ name, label, options }: SelectField): Html =>
  html`<label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${options.map(({ value, text }) => html`<option value="${value}">${text}</option>`)}
    </select>`
