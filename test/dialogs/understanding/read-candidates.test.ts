import { expect } from 'chai'
import { readCandidateChoice } from '../../../dialogs/understanding/read-candidates.ts'

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
