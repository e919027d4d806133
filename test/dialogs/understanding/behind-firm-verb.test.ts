import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, firstFields, valuesIn } from './situations.ts'

type Row = readonly [Language, said: string, name: string]

/** Everything in small letters, and the firm at the end of a sentence about it. */
const told: readonly Row[] = [
  ['sv', 'yo! vi startade precis loopwise ab, 5599991204, och vill köra förskott', 'loopwise ab'],
  ['sv', 'vi har nyss startat upp loopwise ab', 'loopwise ab'],
  ['sv', 'min bror startade björkö bygg ab', 'björkö bygg ab'],
  ['sv', 'jag jobbar för loopwise ab', 'loopwise ab'],
  ['sv', 'jag är vd för loopwise ab', 'loopwise ab'],
  ['sv', 'jag är anställd på loopwise ab', 'loopwise ab'],
  ['sv', 'jag sitter i styrelsen för loopwise ab', 'loopwise ab'],
  ['sv', 'Äger Björkö Bygg AB, vill ha faktura', 'Björkö Bygg AB'],
  ['sv', 'vi driver krogen på hörnet ab', 'krogen på hörnet ab'],
  ['da', 'vi har lige startet nordlys aps, 12345674', 'nordlys aps'],
  ['da', 'vi startede nordlys aps sidste år', 'nordlys aps'],
  ['da', 'jeg ejer nordlys aps', 'nordlys aps'],
  ['da', 'jeg har netop overtaget nordlys aps', 'nordlys aps'],
  ['da', 'Driver Nordlys ApS og vil gerne handle på faktura', 'Nordlys ApS'],
  ['da', 'vi startede hjælp i hjemmet aps', 'hjælp i hjemmet aps'],
  ['no', 'vi har nettopp startet fjordlys as, 312345676', 'fjordlys as'],
  ['no', 'jeg kjøpte nylig fjordlys as', 'fjordlys as'],
  ['no', 'jeg jobber i fjordlys as', 'fjordlys as'],
  ['no', 'vi er fire som driver fjordlys as', 'fjordlys as'],
  ['en', 'we recently founded moose media ab, 5599991204', 'moose media ab'],
  ['en', "we've just registered moose media ab", 'moose media ab'],
  ['en', 'i manage moose media ab', 'moose media ab'],
]

/** The same words where they belong to the name, or nothing is told. */
const named: readonly Row[] = [
  ['sv', 'krogen på hörnet ab', 'krogen på hörnet ab'],
  ['sv', 'vi heter krogen på hörnet ab', 'krogen på hörnet ab'],
  ['sv', 'juridiskt heter vi gröna fingrar i kivik ab', 'gröna fingrar i kivik ab'],
  ['sv', 'juridiskt heter vi Gröna Fingrar i Kivik AB', 'Gröna Fingrar i Kivik AB'],
  ['sv', 'starta eget ab, 5599991204', 'starta eget ab'],
  ['sv', 'precis plåt ab', 'precis plåt ab'],
  ['da', 'køb og salg aps', 'køb og salg aps'],
  ['no', 'åpen dør as', 'åpen dør as'],
  ['no', 'ringer i vann as', 'ringer i vann as'],
  ['en', 'Run Wild AB, 5599991204', 'Run Wild AB'],
]

describe('a firm in small letters behind what is told of it', () => {
  for (const [language, said, name] of [...told, ...named])
    it(`${language}: "${said}"`, () => {
      const values = valuesIn(said, asking('country', { language, open: firstFields }))
      expect(values['company.name']).to.equal(name)
    })

  it('is all of the answer where its name was asked for', () => {
    const context = asking('company.name', { country: 'SE', customerType: 'business' })
    expect(valuesIn('startat bygg ab', context)).to.deep.equal({
      'company.name': 'startat bygg ab',
    })
  })
})
