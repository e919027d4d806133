import { expect } from 'chai'
import fc from 'fast-check'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { daNotYes, daYes } from '../../corpus/assent/da.ts'
import { enNotYes, enYes } from '../../corpus/assent/en.ts'
import { noNotYes, noYes } from '../../corpus/assent/no.ts'
import { svNotYes, svYes } from '../../corpus/assent/sv.ts'
import { summary } from './situations.ts'

type Said = Readonly<Record<Language, readonly string[]>>

const wholeYes: Said = { da: daYes, sv: svYes, no: noYes, en: enYes }
const noWholeYes: Said = { da: daNotYes, sv: svNotYes, no: noNotYes, en: enNotYes }

const asksForYes = ['confirm', 'notice'] as const

const isYes = (text: string, asks: string, language: Language): boolean =>
  understand(text, summary(language, asks)).assent === 'yes'

const changes = [
  ...[
    'ret det',
    'ret',
    'rette det',
    'ændr det',
    'slet det',
    'tjek det igen',
    'gør det om',
    'skift det ud',
  ],
  ...['rätta det', 'ändra det', 'ta bort det', 'kolla en gång till', 'gör om det', 'byt ut det'],
  ...['rett det', 'endre det', 'slett det', 'sjekk det igjen', 'gjør det om', 'rette det'],
  ...[
    'correct it',
    'fix it',
    'change it',
    'delete it',
    'check it again',
    'deal with it',
    'make it right',
  ],
]

const conditions = [
  ...['men', 'hvis', 'når', 'bare hvis', 'måske', 'først', 'senere', 'ikke', 'på nær'],
  ...['om', 'fast', 'kanske', 'inte', 'förutom', 'innan'],
  ...['dersom', 'kanskje', 'ikkje', 'unntatt', 'før'],
  ...['but', 'if', 'unless', 'maybe', 'not', 'except', 'later', 'once'],
]

describe('understanding: a whole yes and nothing less (issue 3 point 7)', () => {
  for (const language of languages) {
    it(`${language}: what only looks like a yes confirms nothing, in no conversation`, () => {
      const wrong = asksForYes.flatMap((asks) =>
        noWholeYes[language].filter((text) => isYes(text, asks, language)),
      )
      expect(wrong).to.deep.equal([])
    })

    it(`${language}: a yes is understood as people say it`, () => {
      const missed = asksForYes.flatMap((asks) =>
        wholeYes[language].filter((text) => !isYes(text, asks, language)),
      )
      expect(missed).to.deep.equal([])
    })
  }

  it('a yes with a change, a condition, a denial or a question mark beside it is none, however it is put together', () => {
    const beside = [...changes, ...conditions, '?', '🙄', '👎']
    const behind = [
      '',
      'det',
      'it',
      'så er det godt',
      'så er det bra',
      "then it's fine",
      'tak',
      'please',
    ]
    fc.assert(
      fc.property(
        fc.record({
          yes: fc.constantFrom(...Object.values(wholeYes).flat()),
          back: fc.constantFrom(...beside),
          rest: fc.constantFrom(...behind),
          glue: fc.constantFrom(' ', ', ', '. ', ' - '),
          front: fc.boolean(),
          asks: fc.constantFrom(...asksForYes),
        }),
        ({ yes, back, rest, glue, front, asks }) => {
          const other = `${back} ${rest}`.trim()
          const text = front ? `${other}${glue}${yes}` : `${yes}${glue}${other}`
          expect(isYes(text, asks, 'da'), text).to.equal(false)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('a word of one language is not read as the like word of another one', () => {
    // Norwegian "rette" and Swedish "rätta" are right too; in Danish and beside "may" they correct.
    for (const text of ['de rette', 'rette det', 'ret', 'du må gerne rette'])
      expect(isYes(text, 'confirm', 'no'), text).to.equal(false)
    // Swedish "tack för det" thanks; Danish and Norwegian "før" is before. Danish "godt" is not stepped over in a Norwegian phrase.
    for (const text of ['ja tack før det', 'ja, før det', 'det er godt, rett det så er det bra'])
      for (const language of languages)
        expect(isYes(text, 'confirm', language), text).to.equal(false)
    expect(isYes('ja tack för det', 'confirm', 'sv')).to.equal(true)
  })

  it('who is denied takes the yes back, also where another capital follows', () => {
    const said = {
      da: 'ikke Jens. Ja Det stemmer',
      sv: 'inte Jens. Allt Stämmer',
      no: 'ikke Jens. Ja Det stemmer',
      en: 'not Jens. That Is correct',
    }
    for (const language of languages)
      expect(understand(said[language], summary(language)).assent).to.equal('no')
  })

  it('a no to changes with everything right behind it is a yes to the summary, and an objection to the assessment', () => {
    const said = {
      da: ['nej alt er rigtigt, kør', 'nej nej det passer det hele, bare opret'],
      sv: ['nej allt stämmer, kör på', 'nä allt är rätt, lägg upp mig'],
      no: ['nei alt e rett, kjør på', 'neida alt er i orden, bare kjør'],
      en: ['no, all good, go ahead', "nah it's all correct, carry on"],
    }
    for (const language of languages)
      for (const text of said[language]) {
        expect(isYes(text, 'confirm', language), text).to.equal(true)
        expect(isYes(text, 'notice', language), text).to.equal(false)
      }
  })

  it('asked to correct, it asks what is to be corrected', () => {
    for (const text of [
      'du må gerne rette det',
      'ni får gärna rätta det',
      'dere kan gjerne endre det',
    ])
      expect(understand(text, summary('da')).command?.name, text).to.equal('change')
    for (const text of ['ret det så er det godt', 'please correct it', 'yes, fix it'])
      expect(understand(text, summary('da')), text).to.satisfy(
        ({ assent, command }: ReturnType<typeof understand>) =>
          assent === 'partly' || command?.name === 'change',
      )
  })

  it('a value beside a yes makes it none, also one that cannot be read or must not be kept (ID-07)', () => {
    for (const beside of [
      'cvr 87654321',
      '070761-4285',
      'http://nordlys.dk',
      'eva@nordlys.dk',
      '@',
      ':(',
      '12',
    ])
      for (const asks of asksForYes)
        for (const yes of ['ja', '👍'])
          expect(isYes(`${yes} ${beside}`, asks, 'da'), beside).to.equal(false)
  })

  it('"just check" is a yes to the credit assessment and none to the summary', () => {
    for (const text of [
      'ok, tjek bare',
      'ok, kolla bara',
      'ok, bare sjekk',
      'ok, go ahead and check',
    ]) {
      expect(isYes(text, 'notice', 'en'), text).to.equal(true)
      expect(isYes(text, 'confirm', 'en'), text).to.equal(false)
    }
  })
})
