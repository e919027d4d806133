import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Assent } from '../../../dialogs/understanding/assent/assent.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { summary } from './situations.ts'

type Row = readonly [said: string, assent: Assent | undefined]

const tables: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['ja det er helt i orden at I tjekker os', 'yes'],
    ['ja I må gerne tjekke os', 'yes'],
    ['det er ikke i orden at I tjekker os', 'no'],
    ['i orden hvis I tjekker os', 'partly'],
    ['ja men I skal ikke tjekke os', 'partly'],
    ['kan I tjekke os', undefined],
    ['det er okay at I tjekker mine svar', undefined],
  ],
  sv: [
    ['det är helt okej att ni kollar oss', 'yes'],
    ['ni får gärna kolla oss', 'yes'],
    ['ja ja kolla ni bara, gå vidare', 'yes'],
    ['kollar ni bara mejlen?', undefined],
    ['får ni kolla oss', undefined],
  ],
  no: [
    ['det er greit at dere sjekker oss', 'yes'],
    ['dere kan sjekke oss', 'yes'],
    ['det er ikke greit at dere sjekker oss', 'no'],
    ['kan dere sjekke oss?', undefined],
  ],
  en: [
    ["yes it's fine that you check us", 'yes'],
    ['yes you can check us', 'yes'],
    ['can you check us', undefined],
    ['you can check us tomorrow', undefined],
    ["you can't check us", undefined],
  ],
}

describe('a yes to the credit check in the words of what is done (CR-02)', () => {
  for (const language of languages)
    for (const [said, assent] of tables[language])
      it(`${language}: "${said}"`, () => {
        expect(understand(said, summary(language, 'notice')).assent).to.equal(assent)
      })

  it('says nothing of the summary', () => {
    expect(understand('ja I må gerne tjekke os', summary('da')).assent).to.equal('partly')
    expect(understand('you can check us', summary('en')).assent).to.equal(undefined)
  })
})

describe('a refusal at the credit notice that leaves nothing out', () => {
  for (const [language, said] of [
    ['da', 'det siger jeg ikke ja til'],
    ['sv', 'nej tack, hoppar över det'],
    ['no', 'nei takk, hopper over'],
    ['en', "no thanks, I'd rather not"],
  ] as const)
    it(`${language}: “${said}” is a no`, () => {
      const { assent, command } = understand(said, { ...summary(language), asks: 'notice' })
      expect({ assent, command }).to.deep.equal({ assent: 'no', command: undefined })
    })
})
