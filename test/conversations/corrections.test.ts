import { expect } from 'chai'
import { showValue } from '../../dialogs/show-value.ts'
import { showContext } from '../../dialogs/summary.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import { sameValue } from '../../onboarding/answering.ts'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { danish } from './corrections/da.ts'
import { english } from './corrections/en.ts'
import { norwegian } from './corrections/no.ts'
import type { Correction, Place } from './corrections/row.ts'
import { swedish } from './corrections/sv.ts'
import { countryNames, people, phrases } from './phrases.ts'

const tables: Readonly<Record<Language, readonly Correction[]>> = {
  da: danish,
  sv: swedish,
  no: norwegian,
  en: english,
}

const homes = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' } as const satisfies Record<
  Language,
  CountryCode
>

/** Three messages that change nothing. */
const between: Readonly<Record<Language, readonly string[]>> = {
  da: ['tak', 'hvad koster det?', 'er du en robot?'],
  sv: ['tack', 'vad kostar det?', 'är du en robot?'],
  no: ['takk', 'hva koster det?', 'er du en robot?'],
  en: ['thanks', 'what does it cost?', 'are you a robot?'],
}

const undoWord = { da: 'fortryd', sv: 'ångra', no: 'angre', en: 'undo' } as const

function messagesTo(place: Place, language: Language): readonly string[] {
  const country = homes[language]
  const { name, phone, email, address } = people[country]
  const { good } = demoNumbers(country)
  const all = [good, `${name}, ${phone}, ${email}`]
  switch (place) {
    case 'phone':
      return [good, name]
    case 'email':
      return [good, name, phone]
    case 'summary':
      return all
    case 'later':
      return [...all, ...between[language]]
    case 'private':
      return [
        `${phrases[language].private}, ${countryNames[language][country]}`,
        `${name}, ${address}, ${phone}, ${email}`,
      ]
  }
}

async function at(place: Place, language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  for (const message of messagesTo(place, language)) await customer.say(message)
  const { hints } = customer.last ?? {}
  const isOpen = place === 'phone' || place === 'email'
  expect(hints?.asks, customer.transcript.join('\n')).to.equal(
    isOpen ? `contact.${place}` : 'confirm',
  )
  return customer
}

async function stateOf({ house, conversation }: Customer): Promise<CaseState> {
  const row = await house.stores.conversations.load(conversation)
  const { state } = JSON.parse(row?.json ?? '{}') as { state: CaseState } // written by this very house
  return state
}

const without = ({ answers }: CaseState, keys: readonly string[]): string =>
  JSON.stringify(
    Object.entries(answers)
      .filter(([key]) => !keys.includes(key))
      .sort(([a], [b]) => a.localeCompare(b)),
  )

/** Issue 3, point 3: old → new is read back. A default, and what the register says, has only a new value to show. */
function expectReadBack(customer: Customer, before: CaseState, after: CaseState): void {
  const { text = '', summary } = customer.last ?? {}
  const context = showContext(after, customer.house.ports.profile)
  for (const key of Object.keys(customer.last?.hints.understood ?? {})) {
    const [from, to] = [before.answers[key]?.value, after.answers[key]?.value]
    if (to === undefined || sameValue(from, to)) continue
    const shown = showValue(key, to, context)
    const isDerived = from === undefined || after.answers[key]?.source === 'register'
    if (isDerived) expect(`${text}\n${summary?.twin ?? ''}`).to.include(shown)
    else
      expect(text)
        .to.include(showValue(key, from, context))
        .and.include(shown)
  }
}

async function correct(customer: Customer, [, said, understood, value]: Correction): Promise<void> {
  const first = await customer.say(said)
  if (value === undefined) return
  const [key] = Object.keys(understood)
  expect(first.hints, customer.transcript.join('\n')).to.deep.include({
    command: 'change',
    asks: key,
    understood: {},
  })
  await customer.say(value)
}

describe('corrections by naming the field (issue 3, point 3; UX-20)', () => {
  for (const language of languages) {
    it(`${language}: there are at least forty`, () => {
      expect(tables[language].length).to.be.at.least(40)
    })

    for (const row of tables[language]) {
      const [place, said, understood] = row
      it(`${language}, ${place}: “${said}”`, async () => {
        const customer = await at(place, language)
        const asked = customer.last?.hints.asks
        const before = await stateOf(customer)
        await correct(customer, row)
        const transcript = customer.transcript.join('\n')
        expect(customer.last?.hints.understood, transcript).to.deep.equal(understood)
        expect(customer.last?.hints.asks, transcript).to.equal(asked)
        const after = await stateOf(customer)
        const keys = Object.keys(understood)
        expect(without(after, keys), transcript).to.equal(without(before, keys))
        expectReadBack(customer, before, after)
        const undone = await customer.say(undoWord[language])
        expect(undone.hints.command).to.equal('undo')
        expect(without(await stateOf(customer), [])).to.equal(without(before, []))
      })
    }
  }
})
