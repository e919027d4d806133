import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type CountryCode, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, firstFields } from './situations.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }
const phones = { DK: '20123499', SE: '0701740670', NO: '68051235' } as const

type Rows = Readonly<Record<Language, readonly (readonly [said: string, lost: string])[]>>

/** Beside a phone number that is taken: what was to be put right. */
const lost: Rows = {
  da: [
    [
      'undskyld stavede forkert, example skal det være, og telefonen er {}',
      'undskyld stavede forkert; example skal det være',
    ],
    ['telefonen er {}. I glemte referencen Nordlys/MLÅ', 'I glemte referencen Nordlys/MLÅ'],
  ],
  sv: [
    [
      'förlåt stavade fel, example ska det va, o telefonen är {}',
      'förlåt stavade fel; example ska det va',
    ],
    ['telefonen är {}. Du glömde referensen', 'Du glömde referensen'],
  ],
  no: [
    [
      'beklager stavet feil, example skal det være, og telefonen er {}',
      'beklager stavet feil; example skal det være',
    ],
  ],
  en: [
    [
      'sorry spelled it wrong, it should read example, and the phone is {}',
      'sorry spelled it wrong; it should read example',
    ],
  ],
}

/** Nothing is lost in these: put right in the same message, a reason, talk, something that nobody has. */
const heard: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'telefonen er forkert, det er {}',
    'telefonen er {} fordi den anden er forkert',
    'telefonen er {}, mail har jeg ikke',
    'telefonen er {}, tak for hjælpen',
    'ja, telefonen er {}, jeg har ikke travlt',
  ],
  sv: [
    'telefonen är fel, det är {}',
    'telefonen är {} eftersom den andra är fel',
    'telefonen är {}, mejl har jag inte',
    'telefonen är {}, tack för hjälpen',
  ],
  no: [
    'telefonen er feil, det er {}',
    'telefonen er {} fordi den andre er feil',
    'telefonen er {}, e-post har jeg ikke',
    'telefonen er {}, takk for hjelpen',
  ],
  en: [
    'the phone is wrong, it is {}',
    'the phone is {} because the other one is wrong',
    "the phone is {}, I don't have email",
    'the phone is {}, thanks for your help',
  ],
}

const read = (said: string, language: Language) => {
  const country = homes[language]
  const context = asking('contact.phone', {
    language,
    country,
    customerType: 'business',
    open: ['contact.phone', 'contact.email', 'credit.amount', 'invoice.channel'],
    answered: [...firstFields, 'company.number', 'company.name', 'contact.name'],
    values: { 'contact.name': 'Vibeke Lund' },
  })
  return understand(said.replace('{}', phones[country]), context)
}

describe('what is to be put right beside values and was not understood is not passed over', () => {
  for (const language of languages) {
    for (const [said, expected] of lost[language])
      it(`(${language}) ${said}`, () => {
        const understanding = read(said, language)
        expect(understanding.fills.map(({ key }) => key)).to.include('contact.phone')
        expect(understanding.lost).to.equal(expected)
      })
    for (const said of heard[language])
      it(`(${language}, heard) ${said}`, () => {
        expect(read(said, language).lost).to.equal(undefined)
      })
  }

  it('is never told where a national number stands', () => {
    const said = read(
      'förlåt stavade fel, example ska det va, 19811218-9876, telefonen är {}',
      'sv',
    )
    expect(said.lost).to.equal(undefined)
  })
})
