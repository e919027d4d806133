import { expect } from 'chai'
import {
  deniedCompany,
  type Denies,
} from '../../../dialogs/understanding/wrong-company/denied-company.ts'

const nordlys = { name: 'Nordlys ApS', number: '12345674' }

const denied: readonly (readonly [said: string, denies: Denies, rest?: string])[] = [
  ['det er ikke vores firma', 'company'],
  ['det er firmaet til kunden min', 'company'],
  ["I'm Mette Holm and that's not our company", 'company', "I'm Mette Holm"],
  ['nej det er ikke os men Fjordblik A/S', 'company', 'Fjordblik A/S'],
  ["that's not us, that's Nordlys ApS. We're Fjordblik", 'company', "We're Fjordblik"],
  ['det er ikke os, der er sket en fejl', 'company', 'der er sket en fejl'],
  ['12345674 er min kundes firma, vores er 91001470', 'company', 'vores er 91001470'],
  ['det är ett annat företag', 'company'],
  ['det va feil firma ja', 'company'],
  ['det var forkert firma ja', 'company'],
  ['det var fel företag ja', 'company'],
  ['that was the wrong company yes', 'company'],
  ['jag råkade skriva fel företag, vi är Nygrodd AB', 'company', 'vi är Nygrodd AB'],
  ["I don't think that's our company", 'company'],
  ['vi hedder ikke Nordlys', 'name'],
  ["it isn't Nordlys, our number is 91001470", 'name', 'our number is 91001470'],
  ['det var min revisors nummer', 'number'],
  ['det är min kunds nummer, vårt är 91001470', 'number', 'vårt är 91001470'],
  ['nei ikke den', 'one'],
  ["it's the wrong one", 'one'],
  ['jag valde fel', 'chosen'],
]

const notDenied: readonly string[] = [
  'er det ikke vores firma?',
  'er det ikke vores firma',
  "isn't that our company?",
  "that's not us, is it?",
  'det er ikke os, vel?',
  'is this the wrong company?',
  'det er ikke noget problem',
  'det er ikke os der skal betale',
  'det är inte vi som betalar',
  'det er ikke vores firma, der skal have fakturaen',
  'hvis det ikke er os, så sig til',
  'om det inte är vårt företag',
  'måske er det ikke os',
  'det er ikke vores firmaadresse',
  "that's not our company address",
  "that's not our company name",
  'det er ikke mit firma, jeg er bare ansat',
  'vi hedder ikke Nordlys mere, vi hedder Fjordblik',
  "we're no longer called Nordlys",
  'vi hedder ikke Nordlys ApS men Nordlyset ApS',
  'send it to the wrong company',
  'I sender til det forkerte firma',
  'min kundes nummer er 20123456',
  'Forkert Firma ApS',
  'vi hedder Not Us ApS',
  'det kan ikke vi svare på',
  'det vedrører ikke vores firma',
  "it's not the wrong company",
  'vi er ikke et firma',
  "that's us",
]

describe('a company that is said not to be theirs', () => {
  for (const [said, denies, rest = ''] of denied) {
    it(`“${said}”`, () => {
      expect(deniedCompany(said, nordlys)).to.deep.equal({ denies, rest })
    })
  }

  for (const said of notDenied) {
    it(`“${said}” denies nothing`, () => {
      expect(deniedCompany(said, nordlys)).to.equal(undefined)
    })
  }

  it('a name that is a word for a company tells nothing', () => {
    const standing = { name: 'Firma Holm', number: '12345674' }
    expect(deniedCompany('vi hedder ikke firma', standing)).to.equal(undefined)
  })
})
