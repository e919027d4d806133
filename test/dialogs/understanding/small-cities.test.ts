import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { person, valuesIn } from './situations.ts'

type Row = readonly [said: string, city: string]

const rows: Readonly<Record<Exclude<Language, 'en'>, readonly Row[]>> = {
  da: [
    ['Karsten Møller Nielsen Strandvejen 12 4583 sjællands odde', 'sjællands odde'],
    ['strandvejen 12, 4583 sjællands odde 20123456', 'sjællands odde'],
    ['Strandvejen 12, 4583 sjællands odde tlf 20123456', 'sjællands odde'],
    ['Strandvejen 12, 4583 sjællands odde og jeg hedder Bo Dam', 'sjællands odde'],
    ['Strandvejen 12, 2680 solrød strand', 'solrød strand'],
    ['Strandvejen 12, 6960 hvide sande', 'hvide sande'],
    ['Strandvejen 12, 5000 odense lone dahl', 'odense'],
    ['Strandvejen 12, 4230 skælskør lone dahl', 'skælskør'],
    ['Strandvejen 12, 4230 skælskør tak', 'skælskør'],
    ['Strandvejen 12, 4230 skælskør privat', 'skælskør'],
  ],
  sv: [
    ['storgatan 5, 271 42 östra hoby', 'östra hoby'],
    ['storgatan 5, 432 44 varberg, anna', 'varberg'],
    ['storgatan 5, 295 91 bromölla sverige', 'bromölla'],
  ],
  no: [
    ['fjordveien 5 6763 hornindal nordfjord', 'hornindal nordfjord'],
    ['fjordveien 5, 8310 kabelvåg takk', 'kabelvåg'],
    ['the street is fjordveien 5, 5943 austrheim thanks', 'austrheim'],
  ],
}

describe('a town in small letters behind its postcode', () => {
  for (const [language, cases] of Object.entries(rows) as [Language, readonly Row[]][])
    for (const [said, city] of cases)
      it(`goes to the end of the line, and no further than the town (${language}): ${said}`, () => {
        const values = valuesIn(said, person('person.name', language))
        expect(values['person.address']).to.include({ city })
      })
})
