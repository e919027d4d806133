import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, person, valuesIn } from './situations.ts'

type Row = readonly [Language, said: string, name: string]

/** A name, then that it is none any more and why, and then the one that is. */
const repaired: readonly Row[] = [
  ['sv', 'Anna Berglund, nej men förlåt, jag har ju gift mig. Anna Hedin', 'Anna Hedin'],
  ['sv', 'Anna Berglund - nä så heter jag ju inte längre, Anna Hedin', 'Anna Hedin'],
  ['sv', 'Jag heter Anna Berglund, nej vänta, jag har gift mig, Anna Hedin', 'Anna Hedin'],
  [
    'sv',
    'Mitt namn är Anna Berglund, nej, jag skilde mig i våras så det är Anna Hedin',
    'Anna Hedin',
  ],
  ['sv', 'Anna Berglund, nej förlåt, det är min sambo som ska stå. Erik Lund', 'Erik Lund'],
  ['da', 'Mette Sørensen, nej vent, jeg er jo lige blevet gift. Mette Holm', 'Mette Holm'],
  [
    'da',
    'Jeg hedder Mette Sørensen, nej, jeg er lige blevet gift, så det er Mette Holm',
    'Mette Holm',
  ],
  ['da', 'Lars Krogh - nej, han er stoppet. Ida Holm', 'Ida Holm'],
  ['no', 'Kari Haugen, nei, jeg har jo giftet meg. Kari Bakken', 'Kari Bakken'],
  ['no', 'Eg heiter Kari Haugen, nei vent, eg har gifta meg, Kari Bakken', 'Kari Bakken'],
  ['en', 'Jane Smith, oh no sorry, I got married last year. Jane Jones', 'Jane Jones'],
  ['en', "My name is Jane Smith, no wait, I just got married so it's Jane Jones", 'Jane Jones'],
]

/** The first name stands, or the second is whose letter it is. */
const standing: readonly Row[] = [
  ['sv', 'Anna Berglund, nej inte Anna Hedin', 'Anna Berglund'],
  ['sv', 'Anna Berglund, nej jag är inte Anna Hedin', 'Anna Berglund'],
  ['sv', 'Anna Berglund, inte Anna Hedin som jag hette förut', 'Anna Berglund'],
  ['sv', 'Anna Berglund, tidigare Anna Hedin', 'Anna Berglund'],
  ['sv', 'Anna Berglund, förlåt att det tog tid! Hälsningar Erik Lund', 'Erik Lund'],
  ['da', 'Mette Sørensen, gift med Jens Holm', 'Mette Sørensen'],
  ['no', 'Kari Haugen, tidligere Kari Bakken', 'Kari Haugen'],
  ['en', 'Jane Smith, no longer Jane Jones', 'Jane Smith'],
]

describe('a name that is taken back with the reason', () => {
  for (const [language, said, name] of [...repaired, ...standing])
    it(`${language}: "${said}" is ${name}`, () => {
      expect(valuesIn(said, person('person.name', language))).to.deep.equal({ 'person.name': name })
    })

  it('of a firm one word is enough', () => {
    expect(
      valuesIn(
        'Kaffehjørnet, nej vent, vi har skiftet navn. Kaffestuen',
        business('company.name', 'da'),
      ),
    ).to.deep.equal({ 'company.name': 'Kaffestuen' })
  })

  it('a refusal and a greeting are no names', () => {
    expect(
      valuesIn('Thanks, no, I will call. Kind Regards', person('person.name', 'en')),
    ).to.deep.equal({})
  })
})
