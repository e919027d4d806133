import { expect } from 'chai'
import fc from 'fast-check'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { summary } from './situations.ts'

const yes: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'ja',
    'Ja tak',
    'jo',
    'jep',
    'jeps',
    'ja det er rigtigt',
    'det passer',
    'det stemmer',
    'stemmer',
    'helt rigtigt',
    'ser fint ud',
    'ja, opret mig bare',
    'kør bare',
    'selvfølgelig',
    'absolut',
    'ok',
    'okay 👍',
    'bekræft',
    'alt er korrekt',
    'det er i orden',
    'jaaa',
  ],
  sv: [
    'ja',
    'japp',
    'jajamän',
    'ja tack',
    'det stämmer',
    'ja det stämmer bra',
    'stämmer',
    'helt rätt',
    'ser bra ut',
    'kör på',
    'absolut',
    'självklart',
    'visst',
    'okej',
    'ja lägg upp mig',
    'bekräfta',
    'allt är korrekt',
    'det går bra',
    'jadå',
    'ja det är rätt',
  ],
  no: [
    'ja',
    'jepp',
    'joda',
    'ja takk',
    'det stemmer',
    'ja det stemmer',
    'helt riktig',
    'ser bra ut',
    'kjør på',
    'absolutt',
    'selvfølgelig',
    'greit',
    'ok',
    'ja opprett kunden',
    'bekreft',
    'alt er riktig',
    'det er greit',
    'javisst',
    'går fint',
  ],
  en: [
    'yes',
    'Yes please',
    'yep',
    'yeah',
    'sure',
    'ok',
    "that's correct",
    'looks good',
    'go ahead',
    'all good',
    'absolutely',
    'of course',
    'yes, create it',
    'confirm',
    'everything is correct',
    'sounds good',
    'do it',
    "yes that's right",
    'perfect',
  ],
}

const no: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'nej',
    'nej tak',
    'niks',
    'næ',
    'det er forkert',
    'stemmer ikke',
    'det passer ikke',
    'ikke rigtigt',
    'det er ikke i orden',
    'overhovedet ikke',
    'ikke endnu',
  ],
  sv: [
    'nej',
    'nej tack',
    'nä',
    'det är fel',
    'stämmer inte',
    'det stämmer inte alls',
    'inte rätt',
    'icke',
    'inte än',
  ],
  no: [
    'nei',
    'nei takk',
    'niks',
    'det er feil',
    'stemmer ikke',
    'det stemmer ikkje',
    'ikke riktig',
    'ikkje rett',
    'ikke ennå',
  ],
  en: [
    'no',
    'nope',
    'no thanks',
    "that's wrong",
    'not correct',
    "it isn't right",
    'not yet',
    "don't do it",
    'incorrect',
  ],
}

const partly: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'ikke helt',
    'ja men',
    'ja, men adressen er gammel',
    'ja hvis I ikke tjekker kredit',
    'næsten',
    'ja bortset fra mailen',
    'ja?',
    'ja og nej',
    'ok, på nær telefonen',
    'det tror jeg',
    'ja måske',
  ],
  sv: [
    'inte riktigt',
    'ja men',
    'ja fast inte adressen',
    'ja om ni byter mejlen',
    'nästan',
    'ja förutom mejlen',
    'ja?',
    'ja och nej',
    'jo, fast ...',
    'jag tror det',
    'ja kanske',
  ],
  no: [
    'ikke helt',
    'ja men',
    'ja, men ikke adressen',
    'ja hvis dere endrer eposten',
    'nesten',
    'ja bortsett fra eposten',
    'ja?',
    'ja og nei',
    'ok, unntatt telefonen',
    'tror jeg',
    'ja kanskje',
  ],
  en: [
    'not quite',
    'yes but',
    'yes, but the address is old',
    'yes if you change the phone',
    'almost',
    'ok, apart from the phone',
    'yes?',
    'yes and no',
    'yeah right',
    'I think so',
    'mostly',
  ],
}

const answer = (text: string, asks: string, language: Language) =>
  understand(text, summary(language, asks)).assent

describe('understanding: yes and no', () => {
  for (const language of languages) {
    for (const other of languages) {
      it(`${language} words count in a ${other} conversation, at the summary and at the notice`, () => {
        for (const asks of ['confirm', 'notice']) {
          for (const text of yes[language]) expect(answer(text, asks, other), text).to.equal('yes')
          for (const text of no[language]) expect(answer(text, asks, other), text).to.equal('no')
          for (const text of partly[language])
            expect(answer(text, asks, other), text).to.equal('partly')
        }
      })
    }
  }

  it('a question whether it is right is no yes', () => {
    for (const text of [
      'er det korrekt?',
      'er det korrekt',
      'stemmer det?',
      'stämmer det',
      'is it right',
      'can you confirm',
      'kan du bekræfte det',
      'är det okej?',
      'hvad er korrekt',
      'ok?',
      'yes?',
    ]) {
      expect(answer(text, 'confirm', 'da'), text).to.not.equal('yes')
    }
  })

  it('anything that takes something back is never a yes, however it is put together', () => {
    const begins = Object.values(yes).flat()
    const takesBack = [
      'men',
      'hvis',
      'hvis ikke',
      'bortset fra',
      'ikke',
      'inte',
      'ikkje',
      'not',
      'but',
      'if',
      'unless',
      'except',
      'utan',
      'om',
      'fast',
      'förutom',
      'dersom',
      'unntatt',
      'næsten',
      'nästan',
      'nesten',
      'almost',
      'måske',
      'kanske',
      'kanskje',
      'maybe',
      'først',
      'först',
      'before',
      'vent',
      'vänta',
      'wait',
      'forkert',
      'fel',
      'feil',
      'wrong',
    ]
    const rest = [
      '',
      'adressen',
      'the phone',
      'det hele',
      'telefonen er ny',
      'kreditvurdering',
      'ja',
      'mig',
      'it',
    ]
    fc.assert(
      fc.property(
        fc.record({
          begin: fc.constantFrom(...begins),
          back: fc.constantFrom(...takesBack),
          behind: fc.constantFrom(...rest),
          glue: fc.constantFrom(' ', ', ', '. ', ' ... '),
          front: fc.boolean(),
        }),
        ({ begin, back, behind, glue, front }) => {
          const text = front
            ? `${back} ${behind}${glue}${begin}`
            : `${begin}${glue}${back} ${behind}`
          expect(answer(text.trim(), 'confirm', 'da'), text).to.not.equal('yes')
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('a yes with any unknown word in it is no yes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(yes).flat()),
        fc.stringMatching(/^[b-df-hj-np-tv-xz]{4,9}$/),
        (begin, word) => {
          expect(answer(`${begin} ${word}`, 'confirm', 'da')).to.not.equal('yes')
        },
      ),
    )
  })

  it('a yes with a new value is a change, not a confirmation', () => {
    const { assent, fills } = understand('ja, men telefonen er 20123457', summary('da'))
    expect(assent).to.equal('partly')
    expect(fills).to.have.length(1)
    expect(fills[0]).to.include({ key: 'contact.phone', value: '+4520123457', correction: true })
  })

  it('thumbs answer too', () => {
    expect(answer('👍', 'confirm', 'da')).to.equal('yes')
    expect(answer('👍🏽', 'confirm', 'da')).to.equal('yes')
    expect(answer('👎', 'confirm', 'da')).to.equal('no')
  })
})
