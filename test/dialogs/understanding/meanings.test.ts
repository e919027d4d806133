import { expect } from 'chai'
import { askedMeanings } from '../../../dialogs/understanding/talk/asked-meanings.ts'
import { comingsAndGoings } from '../../../dialogs/understanding/talk/comings-and-goings.ts'
import { leftOverMeanings } from '../../../dialogs/understanding/talk/left-over-meanings.ts'
import {
  dataMeanings,
  sellingMeanings,
} from '../../../dialogs/understanding/questions/data-asked.ts'
import { amountAskedMeanings } from '../../../dialogs/understanding/questions/amount-asked.ts'
import { placeMeanings } from '../../../dialogs/understanding/questions/place-asked.ts'
import { secondContactMeanings } from '../../../dialogs/understanding/questions/second-contact.ts'
import { heldMeanings } from '../../../dialogs/understanding/questions/held-asked.ts'
import { helpMeanings } from '../../../dialogs/understanding/questions/help-asked.ts'
import { landlineMeanings } from '../../../dialogs/understanding/questions/landline-asked.ts'
import {
  neededMeanings,
  whetherMeanings,
} from '../../../dialogs/understanding/questions/needed-asked.ts'
import { reviewMeanings } from '../../../dialogs/understanding/questions/review-asked.ts'
import { whoseMeanings } from '../../../dialogs/understanding/questions/whose-asked.ts'
import { meanings } from '../../../dialogs/understanding/talk/meanings.ts'
import { concepts, isConcept } from '../../../locales/concepts.ts'
import { languages } from '../../../onboarding/vocabulary.ts'

const ofThisCase = [
  ...amountAskedMeanings,
  ...placeMeanings,
  ...secondContactMeanings,
  ...dataMeanings,
  ...heldMeanings,
  ...helpMeanings,
  ...landlineMeanings,
  ...neededMeanings,
  ...reviewMeanings,
  ...sellingMeanings,
  ...whetherMeanings,
  ...whoseMeanings,
]

const named = new Set(
  [...meanings, ...askedMeanings, ...leftOverMeanings, ...comingsAndGoings, ...ofThisCase]
    .flatMap(([, patterns]) => patterns)
    .flatMap((pattern) => pattern.split(/[ |>]/))
    .map((part) => part.replace(/^-/, ''))
    .filter((part) => /^[a-z]/.test(part)),
)

describe('what a message speaks of', () => {
  it('is named in the patterns by concepts that there are', () => {
    expect([...named].filter((name) => !isConcept(name))).to.deep.equal([])
  })

  it('has words in every language', () => {
    for (const language of languages)
      for (const [concept, words] of Object.entries(concepts[language]))
        expect(words.trim(), `${language}: ${concept}`).not.to.equal('')
  })

  it('knows no concept that nothing is made of', () => {
    const beside = ['thank', 'kind']
    const unused = Object.keys(concepts.en).filter(
      (name) => !named.has(name) && !beside.includes(name),
    )
    expect(unused).to.deep.equal([])
  })
})
