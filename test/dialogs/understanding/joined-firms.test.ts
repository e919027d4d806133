import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, businessFields, valuesIn } from './situations.ts'

type Row = readonly [Language, said: string, name: string | undefined]

const rows: readonly Row[] = [
  ['sv', 'Perssons plåt å tak', 'Perssons plåt å tak'],
  ['sv', 'Perssons plåt och glas, 5599991238', 'Perssons plåt och glas'],
  ['sv', 'Perssons Plåt och Tak, 5599991238', 'Perssons Plåt och Tak'],
  ['sv', 'Larssons data och it', 'Larssons data och it'],
  ['da', 'Hansens kaffe og is', 'Hansens kaffe og is'],
  ['da', 'Hansens maling og tapet, 5599991238', 'Hansens maling og tapet'],
  ['no', 'Olsens tak og vegg', 'Olsens tak og vegg'],
  ['no', 'Olsens fyring og ved', 'Olsens fyring og ved'],
  ['en', 'Smiths tea and coffee, 5599991238', 'Smiths tea and coffee'],
  // What goes on behind the "and", or is thanks, is none of it.
  ['sv', 'Nordlys och numret är 5599991238', 'Nordlys'],
  ['sv', 'Nordlys och ring mig på 0701740605', 'Nordlys'],
  ['da', 'Nordlys og tak for hjælpen, 5599991238', 'Nordlys'],
  ['da', 'Nordlys, 5599991238 og tak', 'Nordlys'],
  ['da', 'goddag og tak', undefined],
  ['no', 'nok og takk', undefined],
  ['en', 'Nordlys and send it to erik@bjorkobygg.se', 'Nordlys'],
]

describe('a firm of two things that are joined in small letters', () => {
  for (const [language, said, name] of rows)
    it(`${language}: "${said}"`, () => {
      const context = asking('company.name', {
        language,
        country: 'SE',
        customerType: 'business',
        open: businessFields,
      })
      expect(valuesIn(said, context)['company.name']).to.equal(name)
    })
})
