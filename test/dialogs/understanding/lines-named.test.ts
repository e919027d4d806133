import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { speaker } from '../../../locales/words.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business } from './situations.ts'

type Rows = Readonly<
  Record<Language, readonly (readonly [said: string, keys: readonly string[]])[]>
>

const named: Rows = {
  da: [
    ['telefonen', ['contact.phone']],
    ['nej, mailadressen', ['contact.email']],
    ['bare firmanavnet', ['company.name']],
    ['min e-mail og telefonnummeret', ['contact.email', 'contact.phone']],
  ],
  sv: [
    ['telefonnumret', ['contact.phone']],
    ['nej, mejladressen', ['contact.email']],
    ['bara kontaktpersonen', ['contact.name']],
    ['adressen och betalningen', ['company.address', 'payment']],
  ],
  no: [
    ['telefonnummer', ['contact.phone']],
    ['nei, e-postadressen', ['contact.email']],
    ['bare adressen', ['company.address']],
    ['kontaktpersonen og telefonen', ['contact.name', 'contact.phone']],
  ],
  en: [
    ['the phone number', ['contact.phone']],
    ['no, my email', ['contact.email']],
    ['just the company name', ['company.name']],
    ['the address and the phone', ['company.address', 'contact.phone']],
  ],
}

/** A question, a yes, a no to it, somebody who is asked for, a way with its value. */
const others: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'telefonen?',
    'ikke telefonen',
    'telefonen er rigtig',
    'medarbejder',
    'ja',
    'faktura sendes som e-mail',
  ],
  sv: [
    'telefonen?',
    'inte telefonen',
    'telefonen stämmer',
    'medarbetare',
    'ja',
    'faktura skickas med e-post',
  ],
  no: [
    'telefonen?',
    'ikke telefonen',
    'telefonen stemmer',
    'medarbeider',
    'ja',
    'faktura sendes som e-post',
  ],
  en: ['the phone?', 'not the phone', 'the phone is right', 'human', 'yes', 'no phone'],
}

const labels = ['company.name', 'company.legalForm', 'company.address', 'contact.name', 'contact.phone', 'contact.email', 'credit.amount', 'invoice.channel', 'invoice.email', 'payment', 'country', 'customerType'] as const // prettier-ignore

describe('UX-20 understanding: the name of a line alone, where the summary is to be confirmed', () => {
  for (const language of languages) {
    for (const [said, keys] of named[language])
      it(`${language}: “${said}” opens it`, () => {
        const { command, fills } = understand(said, business('confirm', language))
        const [target, ...also] = keys
        expect(command).to.deep.equal({
          name: 'change',
          target,
          ...(also.length > 0 ? { also } : {}),
        })
        expect(fills).to.deep.equal([])
      })

    for (const key of labels)
      it(`${language}: ${key} by the words that the summary has for it`, () => {
        const label = speaker(language)(`fields.${key}.label`)
        const { command } = understand(label, business('confirm', language))
        expect(command, label).to.deep.equal({ name: 'change', target: key })
      })

    for (const said of others[language])
      it(`${language}: “${said}” opens none`, () => {
        const { command } = understand(said, business('confirm', language))
        expect(command?.name).to.not.equal('change')
      })

    it(`${language}: elsewhere nothing is opened by a name alone`, () => {
      const { command } = understand(
        named[language][0]?.[0] ?? '',
        business('company.address', language),
      )
      expect(command?.name).to.not.equal('change')
    })
  }
})
