import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, summary } from './situations.ts'

const left: readonly (readonly [Language, string])[] = [
  ['da', 'det er ikke vores adresse mere'],
  ['da', 'vi ligger der ikke mere'],
  ['sv', 'jag bor inte kvar där'],
  ['sv', 'det är inte min adress längre'],
  ['no', 'vi har flyttet til Voss'],
  ['no', 'vi bor ikke der lenger'],
  ['en', "that's not my address anymore"],
  ['en', 'i moved'],
]

for (const [language, said] of left)
  it(`UX-20: an address that is left is asked for again (${language}): ${said}`, () => {
    const { command, fills } = understand(said, summary(language))
    expect(command).to.include({ name: 'change', target: 'company.address' })
    expect(fills).to.deep.equal([])
  })

const stays: readonly (readonly [Language, string])[] = [
  ['da', 'hvad hvis vi flytter?'],
  ['no', 'vi flytter snart'],
  ['no', 'sjefen bor ikke her'],
  ['en', 'ja det stemmer, vi har flyttet til faktura på e-post'],
]

for (const [language, said] of stays)
  it(`nothing is opened by what moves nobody: ${said}`, () => {
    expect(understand(said, summary(language)).command).to.equal(undefined)
  })

const atAmount: readonly (readonly [Language, string])[] = [
  ['da', 'postnummeret er 8200, ikke 8000'],
  ['no', 'postnummeret er 0154, ikke 0155'],
  ['no', 'postnummeret er forresten 0154'],
  ['en', 'oh the postcode is 0154, not 0155'],
]

for (const [language, said] of atAmount)
  it(`a piece of the address is no amount: ${said}`, () => {
    const { fills } = understand(said, business('credit.amount', language))
    expect(fills.map(({ key }) => key)).to.not.include('credit.amount')
  })
