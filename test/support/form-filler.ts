import type { FormSubmit } from '../../dialogs/inbound.ts'
import type { FormCard, FormInput, Reply } from '../../dialogs/reply.ts'

export const inputsOf = ({ sections }: FormCard): readonly FormInput[] =>
  sections.flatMap(({ inputs }) => inputs)

export const keysOf = (form: FormCard): readonly string[] => inputsOf(form).map(({ key }) => key)

export function inputOf(form: FormCard, key: string): FormInput {
  const found = inputsOf(form).find((input) => input.key === key)
  if (found === undefined) throw new Error(`no input ${key} among ${keysOf(form).join(' ')}`)
  return found
}

/** The form that the reply shows. */
export function formIn(reply: Reply | undefined): FormCard {
  if (reply?.form === undefined) throw new Error(`no form: ${reply?.text ?? 'no reply'}`)
  return reply.form
}

/** What a client sends when these were typed and the button was pressed: everything that stands in the card. */
export function filledIn(
  form: FormCard,
  typed: Readonly<Record<string, string>>,
  choices: Readonly<Record<string, string>> = {},
): FormSubmit {
  const standing = Object.fromEntries(inputsOf(form).map(({ key, value }) => [key, value]))
  return {
    action: 'form',
    reference: form.reference,
    print: form.print,
    answers: { ...standing, ...typed },
    choices,
  }
}
