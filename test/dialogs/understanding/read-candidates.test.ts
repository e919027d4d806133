import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { readCandidateChoice } from '../../../dialogs/understanding/choices/read-candidates.ts'

const one = [{ name: 'Nordlys ApS', town: 'Aarhus C' }]
const two = [...one, { name: 'Nordlys Bygg AS', town: 'Bergen' }]

const pointing = [
  'det er os',
  'jo det er den',
  'det er vores',
  'det är vi',
  'ja, det är den!',
  'det är vårt',
  'det er oss',
  'ja det er dem',
  "that's us",
  'yes, that is the one',
  "yep it's ours",
  "that's my employer",
]

describe('which of the companies offered: pointed at', () => {
  for (const words of pointing) {
    it(`“${words}” takes the only one, and none of two`, () => {
      expect(readCandidateChoice(words, one)).to.equal(0)
      expect(readCandidateChoice(words, two)).to.equal(undefined)
    })
  }

  for (const words of ["that's not us", 'det er ikke os', 'är det vi?', 'det er ikke oss']) {
    it(`“${words}” takes nothing`, () => {
      expect(readCandidateChoice(words, one)).not.to.equal(0)
    })
  }
})

const north = [
  { name: 'Nordlys Bygg AS', town: 'Tromsø' },
  { name: 'Nordlys ANS', town: 'Aarhus C' },
]

const chosen: Readonly<Record<Language, readonly (readonly [string, number])[]>> = {
  da: [
    ['den i Tromsø ja', 0],
    ['firmaet i Aarhus tak', 1],
    ['jeg mener den i Aarhus', 1],
    ['det er ANS-et', 1],
    ['den første er os', 0],
    ['toeren', 1],
    ['nr to', 1],
  ],
  sv: [
    ['den i Tromsø ja', 0],
    ['företaget i Aarhus tack', 1],
    ['jag menar den i Aarhus', 1],
    ['det är ANS', 1],
    ['ja den första', 0],
    ['tvåan', 1],
    ['den förstnämnda', 0],
  ],
  no: [
    ['den i Tromsø ja', 0],
    ['bedrifta i Aarhus takk', 1],
    ['eg meiner den i Aarhus', 1],
    ['vi er ANS', 1],
    ['den første er oss', 0],
    ['nummer to', 1],
    ['den sistnevnte', 1],
  ],
  en: [
    ['first one', 0],
    ['the ANS one', 1],
    ['the one in Aarhus', 1],
    ["it's the one in Tromsø", 0],
    ['yes the first one', 0],
    ['the latter', 1],
    ['number two please', 1],
  ],
}

const noChoice: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'ikke Tromsø',
    'ikke den i Tromsø',
    'den i Oslo',
    'første gang jeg prøver',
    'den i Tromsø?',
    'måske den første',
  ],
  sv: [
    'inte Tromsø',
    'inte den i Tromsø',
    'den i Oslo',
    'första gången jag provar',
    'kanske den första',
  ],
  no: [
    'ikkje Tromsø',
    'ikke den i Tromsø',
    'den i Oslo',
    'første gang jeg prøver',
    'kanskje den andre',
  ],
  en: [
    'not Tromsø',
    'not the first one',
    'the one in Bergen',
    'first time I try this',
    'maybe the second',
    'both',
  ],
}

const right: Readonly<Record<Language, readonly string[]>> = {
  da: ['ja det er mit firma', 'det rigtige firma', 'det er min butik', 'ja rigtigt firma'],
  sv: ['ja det är mitt företag', 'rätt företag', 'det är min butik', 'ja rätt firma'],
  no: ['ja riktig firma', 'det er bedrifta mi', 'det er butikken min', 'jepp rett firma'],
  en: ['yes thats my shop', 'right company', 'that one', 'yes thats ours'],
}

const wrong: Readonly<Record<Language, readonly string[]>> = {
  da: ['nej ingen af dem', 'forkert firma', 'det er ikke os', 'ikke mit firma'],
  sv: ['nej ingen av dem', 'fel företag', 'det är inte vi', 'inte mitt företag'],
  no: ['nei ingen av dei', 'feil firma', 'det er ikke oss', 'ikkje firmaet mitt'],
  en: [
    'none of those',
    'wrong company',
    "that's not us",
    'not my company',
    "we're not on the list",
  ],
}

const notOurs: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'er det os',
    'det er mit gamle firma',
    'det er moderselskabet',
    'det er rigtigt firma, måske',
  ],
  sv: ['är det vi', 'det är mitt gamla företag', 'det är moderbolaget'],
  no: ['er det oss', 'det er mitt gamle firma', 'det er morselskapet'],
  en: [
    'is that us',
    "that's my old company",
    "that's our parent company",
    "that's my neighbour's shop",
  ],
}

for (const language of languages)
  describe(`which of the companies offered, as people say it (${language}, DQ-05)`, () => {
    for (const [words, place] of chosen[language])
      it(`“${words}”`, () => {
        expect(readCandidateChoice(words, north)).to.equal(place)
      })
    for (const words of noChoice[language])
      it(`“${words}” chooses none`, () => {
        expect(readCandidateChoice(words, north)).not.to.be.a('number')
      })
    for (const words of right[language])
      it(`“${words}” takes the only one, and none of two`, () => {
        expect(readCandidateChoice(words, one)).to.equal(0)
        expect(readCandidateChoice(words, north)).not.to.be.a('number')
      })
    for (const words of wrong[language])
      it(`“${words}” is none of them`, () => {
        expect(readCandidateChoice(words, one)).to.equal('none')
      })
    for (const words of notOurs[language])
      it(`“${words}” takes nothing`, () => {
        expect(readCandidateChoice(words, one)).not.to.equal(0)
      })
  })
