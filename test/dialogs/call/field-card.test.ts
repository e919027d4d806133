import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import type { CallGuide } from '../../../dialogs/call/call-guide.ts'
import { guide } from '../../../dialogs/call/guide.ts'
import { speaker } from '../../../locales/words.ts'
import type { Call } from '../../../onboarding/call/call.ts'
import type { CaseState } from '../../../onboarding/case-state.ts'
import { fields } from '../../../onboarding/fields/index.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { aCall, answerOf, callState, readAloud } from '../../onboarding/call/calls.ts'
import { createHouse } from '../../support/conversation.ts'

const { ports } = createHouse()

const danish = {
  country: 'DK',
  customerType: 'business',
  payment: 'invoice',
  'company.number': '12345674',
} as const

interface Spoken {
  readonly customer: Language
  readonly staff: Language
}

/** A call that has had its notice in the customer's language and is at a field. */
function at(key: string, { customer, staff }: Spoken, more: Partial<CaseState> = {}): CaseState {
  const call: Call = aCall({ language: customer, staffLanguage: staff })
  const notices = [{ ...readAloud, language: customer }]
  return callState(danish, { call, notices, changing: key, ...more })
}

const guideAt = (state: CaseState): CallGuide => guide(state, ports) ?? expect.fail('no call')

/** As after an input that filled these fields. */
function after(state: CaseState, understood: Readonly<Record<string, unknown>>): CallGuide {
  const last = { keys: Object.keys(understood), told: [], language: 'da' } as const
  return guideAt({ ...state, call: { ...(state.call ?? expect.fail('no call')), last } })
}

const pairs = languages.flatMap((customer) => languages.map((staff) => ({ customer, staff })))

describe('the card of a field in a call', () => {
  it('CA-01 has all its parts for every field, each in the language of whom it is for', () => {
    for (const spoken of pairs) {
      for (const { key, privacy } of fields) {
        const { say, why, listenFor, ifNo } = guideAt(at(key, spoken))
        const own = (language: Language, leaf: 'say' | 'why' | 'listen' | 'ifNo') =>
          ['DK', ''].map((country) => {
            const path = `call.fields.${key}.${leaf}${country}`
            try {
              return speaker(language)(path as 'call.choices', { choices: '' })
            } catch {
              return undefined
            }
          })
        const name = `${key} ${spoken.customer} ${spoken.staff}`
        expect(say?.language, name).to.equal(spoken.customer)
        const said = own(spoken.customer, 'say').filter((text) => text !== undefined)
        expect(
          said.some((text) => say?.text.includes(text)),
          name,
        ).to.equal(true)
        expect(own(spoken.customer, 'why'), name).to.include(why?.text)
        expect(why?.language).to.equal(spoken.customer)
        expect(own(spoken.staff, 'listen'), name).to.include(listenFor)
        expect(own(spoken.staff, 'ifNo'), name).to.include(ifNo)
        if (privacy === 'secret') expect(say?.text, name).to.include('\n\n')
      }
    }
  })

  it('CA-01 the snapshot of 4 × 4 languages', () => {
    const cards = Object.fromEntries(
      pairs.map((spoken) => {
        const { title, say, why, listenFor, ifNo } = guideAt(at('contact.email', spoken))
        return [`${spoken.customer} ${spoken.staff}`, { title, say, why, listenFor, ifNo }]
      }),
    )
    const file = new URL('cards.json', import.meta.url)
    expect(cards).to.deep.equal(JSON.parse(readFileSync(file, 'utf8')))
  })

  it('names the ways of getting invoices, which depend on the customer', () => {
    const { say } = guideAt(at('invoice.channel', { customer: 'da', staff: 'en' }))
    expect(say?.text).to.match(/Du kan vælge mellem .+ og .+\.$/)
  })

  it('CA-03 CA-13 begins with the oral notice, in the language of the customer', () => {
    const state = callState(
      {},
      { notices: [], call: aCall({ language: 'no', staffLanguage: 'da' }) },
    )
    const { moment, say } = guideAt(state)
    expect(moment).to.equal('notice')
    expect(say?.language).to.equal('no')
    expect(say?.text).to.match(/^Du snakker med Nordhavn .* Velger du faktura, gjør vi en/)
  })
})

describe('what is read back in a call', () => {
  const spoken = { customer: 'sv', staff: 'da' } as const
  const state = at('credit.amount', spoken, {
    answers: {
      ...callState(danish).answers,
      'contact.phone': answerOf('+4532123456'),
      'contact.email': answerOf('lo@firma.example'),
      'company.name': answerOf('Nordlys Byg ApS', { source: 'register' }),
      'company.address': answerOf(
        { street: 'Havnegade 21', postalCode: '8000', city: 'Aarhus C', country: 'DK' },
        {
          verification: 'differs',
          stated: { street: 'Havnegade 12', postalCode: '8000', city: 'Aarhus C', country: 'DK' },
        },
      ),
    },
  })

  it('CA-05 is every value of the last input, in the language of the customer', () => {
    const understood = { 'contact.phone': '+4532123456', 'contact.email': 'lo@firma.example' }
    const { readBack } = after(state, understood)
    expect(readBack).to.deep.equal([
      {
        key: 'contact.phone',
        label: 'Telefonnummer',
        say: { language: 'sv', text: 'tre två, ett två, tre fyra, fem sex' },
      },
      {
        key: 'contact.email',
        label: 'E-mailadresse',
        say: { language: 'sv', text: 'lo snabel-a firma punkt example' },
        spell: {
          language: 'sv',
          text: 'Ludvig Olof, snabel-a, Filip Ivar Rudolf Martin Adam, punkt, Erik Xerxes Adam Martin Petter Ludvig Erik',
        },
      },
    ])
  })

  it('CA-05 shows the difference to the register, word by word', () => {
    const [line] = after(state, { 'company.address': true }).readBack
    const marked = (parts: readonly { readonly text: string; readonly differs: boolean }[] = []) =>
      parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(' ')
    expect(marked(line?.difference?.stated)).to.equal('Havnegade [21,] 8000 Aarhus C')
    expect(marked(line?.difference?.registered)).to.equal('Havnegade [12,] 8000 Aarhus C')
    const believed = answerOf('Nordlys Byg ApS', { source: 'register', stated: 'Nordlys Bygg ApS' })
    const answers = { ...state.answers, 'company.name': believed }
    const [name] = after({ ...state, answers }, { 'company.name': true }).readBack
    expect(marked(name?.difference?.stated)).to.equal('Nordlys [Bygg] ApS')
    expect(marked(name?.difference?.registered)).to.equal('Nordlys [Byg] ApS')
  })

  it('CA-05 shows it too while it is asked which is right', () => {
    const stated = 'Nordlys Bygg ApS'
    const register = 'Nordlys Byg ApS'
    const dilemma = { kind: 'register', key: 'company.name', stated, register } as const
    const asked = at('credit.amount', spoken, { dilemmas: [dilemma] })
    const { changing: _, ...open } = asked
    const { moment, difference } = guideAt(open)
    expect(moment).to.equal('question')
    expect(difference?.stated.find(({ differs }) => differs)?.text).to.equal('Bygg')
    const suggestion = {
      kind: 'suggestion',
      key: 'contact.email',
      suggested: 'lo@firm.example',
    } as const
    const { changing: __, ...guessed } = { ...state, dilemmas: [suggestion] }
    expect(guideAt(guessed).difference?.registered).to.deep.equal([
      { text: 'lo@firm.example', differs: true },
    ])
  })

  it('what the register spelled is said and not spelled; a secret and what was cleared is not said', () => {
    const { readBack } = after(state, {
      'company.name': 'Nordlys Byg ApS',
      'person.nationalNumber': true,
      'contact.name': null,
      nothing: 1,
    })
    expect(readBack).to.deep.equal([
      {
        key: 'company.name',
        label: 'Virksomhedens navn',
        say: { language: 'sv', text: 'Nordlys Byg ApS' },
      },
    ])
  })

  it('ID-03 a sole trader’s number is never said aloud', () => {
    const protectedState = { ...state, protectedKeys: ['company.number'] }
    expect(after(protectedState, { 'company.number': '12345674' }).readBack).to.deep.equal([])
  })
})
