import { expect } from 'chai'
import { loadProfile } from '../../../config.ts'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { UnderstandingContext } from '../../../dialogs/understanding/understanding.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { danish } from './asked-topics/da.ts'
import { english } from './asked-topics/en.ts'
import { norwegian } from './asked-topics/no.ts'
import type { Questions } from './asked-topics/questions.ts'
import { swedish } from './asked-topics/sv.ts'
import { asking, business, firstFields, summary } from './situations.ts'

const questions: Readonly<Record<Language, Questions>> = {
  da: danish,
  sv: swedish,
  no: norwegian,
  en: english,
}

const { faq } = loadProfile('deployment/profiles/demo.yaml')

const places = (language: Language): readonly UnderstandingContext[] =>
  [
    asking('country', { language, open: firstFields }),
    business('contact.name', language),
    summary(language),
  ].map((context) => ({ ...context, faq }))

/** Whether we can look it up is asked where the number is, and whether we have a field where there are fields. */
const isAt = (topic: string, { asks }: UnderstandingContext): boolean =>
  topic === 'lookUp' ? asks === 'country' : topic !== 'gotIt' || asks !== 'country'

type Row = readonly [said: string, topic: string, key: string, value: unknown]

/** A question and an answer in one message: both are heard, and the answer is whole. */
const besides: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['Mette Krogh, hvor lang tid tager det her?', 'howLong', 'contact.name', 'Mette Krogh'],
    ['Mette Krogh. laver I kreditvurdering af mig?', 'creditCheck', 'contact.name', 'Mette Krogh'],
    ['2012 3401. hvad sker der nu?', 'whatNext', 'contact.phone', '+4520123401'],
    ['2012 3401, og hvad sælger I?', 'faq', 'contact.phone', '+4520123401'],
  ],
  sv: [
    ['Gunilla Brattström, hur lång tid tar det?', 'howLong', 'contact.name', 'Gunilla Brattström'],
    ['070-174 06 05. gör ni uc på mig?', 'creditCheck', 'contact.phone', '+46701740605'],
    [
      '070-174 06 05 men hur många dagar får man på sig?',
      'payTime',
      'contact.phone',
      '+46701740605',
    ],
    ['070-174 06 05, vad säljer ni?', 'faq', 'contact.phone', '+46701740605'],
  ],
  no: [
    ['Silje Haugland. hva skjer nå?', 'whatNext', 'contact.name', 'Silje Haugland'],
    ['406 12 301, blir det kredittsjekk?', 'creditCheck', 'contact.phone', '+4740612301'],
    ['406 12 301. hvor mange dager har vi på å betale?', 'payTime', 'contact.phone', '+4740612301'],
    ['406 12 301, og når kan vi bestille?', 'faq', 'contact.phone', '+4740612301'],
  ],
  en: [
    ['Kari Lunde. How long does this take btw?', 'howLong', 'contact.name', 'Kari Lunde'],
    ['406 12 301, do you do a credit check on us?', 'creditCheck', 'contact.phone', '+4740612301'],
    ['406 12 301. and what happens now?', 'whatNext', 'contact.phone', '+4740612301'],
    ['406 12 301 but how many days do we get to pay?', 'payTime', 'contact.phone', '+4740612301'],
  ],
}

/** Answers in the words of a question, and names in the words of the seller's own list. */
const answers: readonly (readonly [asks: string, said: string, language: Language])[] = [
  ['contact.phone', 'is 406 12 301 ok?', 'en'],
  ['contact.phone', 'er 2012 3401 i orden?', 'da'],
  ['contact.phone', 'går det bra med 070-174 06 05?', 'sv'],
  ['contact.phone', 'holder det med 406 12 301?', 'no'],
  ['company.name', 'Swish Media AB', 'sv'],
  ['company.name', 'Kontorstole Danmark A/S', 'da'],
  ['company.name', 'Moms og Regnskap AS', 'no'],
  ['company.name', 'Delivery Partners Ltd', 'en'],
]

describe('what customers ask (issue 3, point 5)', () => {
  for (const language of languages) {
    for (const [topic, list = []] of Object.entries(questions[language]))
      for (const said of list)
        it(`${language}: “${said}” is about ${topic}, and no value`, () => {
          for (const context of places(language).filter((place) => isAt(topic, place))) {
            const { digression, fills } = understand(said, context)
            expect(digression?.topic, context.asks).to.equal(topic)
            expect(fills, context.asks).to.deep.equal([])
          }
        })

    for (const [said, topic, key, value] of besides[language])
      it(`${language}: “${said}” is an answer and a question`, () => {
        const { digression, fills } = understand(said, { ...business(key, language), faq })
        expect(fills.map((fill) => [fill.key, fill.value])).to.deep.equal([[key, value]])
        expect(digression?.topic).to.equal(topic)
      })
  }

  for (const [asks, said, language] of answers)
    it(`${language}: “${said}” answers ${asks}`, () => {
      const { digression, fills } = understand(said, { ...business(asks, language), faq })
      expect(fills.map(({ key }) => key)).to.include(asks)
      expect(digression).to.equal(undefined)
    })
})
