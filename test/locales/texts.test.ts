import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { reasons } from '../../onboarding/reading.ts'
import { fields } from '../../onboarding/fields/index.ts'
import { allTexts, named, placeholders, sentences, texts, wordCount, type Text } from './texts.ts'

type PerLanguage = Readonly<Record<Language, RegExp>>

const offending = (items: readonly Text[], pattern: PerLanguage): readonly string[] =>
  named(items.filter((item) => pattern[item.language].test(item.text)))

const wholeWord = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu')

describe('words are equal in all four languages', () => {
  for (const language of languages) {
    it(`${language} has exactly the keys of English`, () => {
      expect([...texts[language].keys()].sort()).to.deep.equal([...texts.en.keys()].sort())
    })

    it(`${language} has the placeholders of English`, () => {
      const wrong = [...texts.en].filter(([key, text]) => {
        const own = texts[language].get(key) ?? ''
        return placeholders(own).join() !== placeholders(text).join()
      })
      expect(wrong).to.deep.equal([])
    })
  }

  it('no text is empty, padded or has doubled blanks', () => {
    const wrong = allTexts().filter(
      (item) => !/^\S(.*\S)?$/su.test(item.text) || /[^\S\n]{2}/.test(item.text),
    )
    expect(named(wrong)).to.deep.equal([])
  })

  it('every field has all its words, every reason has a sentence', () => {
    const parts = 'label inText ask again1 again2 help why example legalBasis'.split(' ')
    const wanted = [
      ...fields.flatMap((field) => parts.map((part) => `fields.${field.key}.${part}`)),
      ...reasons.map((reason) => `reasons.${reason}`),
    ]
    expect(wanted.filter((key) => !texts.en.has(key))).to.deep.equal([])
  })

  it('every choice has a name', () => {
    const context = { naturalPerson: false, nationalNumber: 'forbidden' } as const
    const missing = fields
      .flatMap((field) =>
        (field.choices?.(context) ?? []).map((value) => `fields.${field.key}.values.${value}`),
      )
      .filter((key) => !texts.en.has(key))
    expect(missing).to.deep.equal([])
  })
})

describe('the tone is that of a helpful colleague', () => {
  it('UX-22 no text blames, apologises or begs', () => {
    const banned: PerLanguage = {
      da: wholeWord(
        'ugyldigt?e?',
        'fejl',
        'desværre',
        'beklager',
        'undskyld',
        'venligst',
        'ups',
        'ulovligt?',
      ),
      sv: wholeWord(
        'ogiltigt?a?',
        'fel',
        'felaktigt?a?',
        'tyvärr',
        'beklagar',
        'förlåt',
        'vänligen',
        'hoppsan',
        'oj',
      ),
      no: wholeWord(
        'ugyldige?',
        'feil',
        'dessverre',
        'beklager',
        'unnskyld',
        'vennligst',
        'ops',
        'oi',
      ),
      en: wholeWord(
        'invalid',
        'errors?',
        'illegal',
        'oops',
        'please',
        'sorry',
        'unfortunately',
        'regret',
      ),
    }
    expect(offending(allTexts(), banned)).to.deep.equal([])
  })

  it('the customer is du, never De or Ni', () => {
    const formal: PerLanguage = {
      da: /(?<=\p{L} )(De|Dem|Deres)(?!\p{L})/u,
      sv: /(?<=\p{L} )(Ni|Er|Ert|Era)(?!\p{L})/u,
      no: /(?<=\p{L} )(De|Dem|Deres)(?!\p{L})/u,
      en: /\b(thou|sir|madam)\b/i,
    }
    expect(offending(allTexts(), formal)).to.deep.equal([])
  })

  it('TX-07 sentences in the chat have at most 20 words, those of the privacy page at most 27', () => {
    const limit = (item: Text): number => (item.key.startsWith('notices.full.') ? 27 : 20)
    const long = allTexts().filter((item) =>
      sentences(item.text).some((sentence) => wordCount(sentence) > limit(item)),
    )
    expect(named(long)).to.deep.equal([])
  })

  it('button titles have at most 20 characters', () => {
    const buttons =
      /values\.|buttons\.|Button$|suggest\.(yes|keepMine)|secret\.(submit|refuse)$|language\.own/
    expect(named(allTexts(buttons).filter((item) => item.text.length > 20))).to.deep.equal([])
  })

  it('UX-23 the first, second and third asking never use the same words', () => {
    const same = languages.flatMap((language) =>
      fields.flatMap(({ key }) =>
        ['', 'DK', 'SE', 'NO']
          .filter((country) => {
            const asked = ['ask', 'again1', 'again2'].map(
              (part) =>
                texts[language].get(`fields.${key}.${part}${country}`) ??
                texts[language].get(`fields.${key}.${part}`),
            )
            return new Set(asked).size < 3
          })
          .map((country) => `${language} ${key} ${country}`),
      ),
    )
    expect(same).to.deep.equal([])
  })

  it('CH-03 choices of one question can be told apart', () => {
    const choices = allTexts(/\.(values|buttons)\.\w+$/).map(({ language, key, text }) => ({
      title: `${language} ${key.slice(0, key.lastIndexOf('.'))} ${text.toLowerCase()}`,
    }))
    const titles = choices.map((choice) => choice.title)
    expect(titles).to.deep.equal([...new Set(titles)])
  })

  it('SMS texts fit one message', () => {
    const long = allTexts(/\.sms$/).filter((item) => item.text.length > 110)
    expect(named(long)).to.deep.equal([])
  })
})

describe('no text mixes languages', () => {
  const names =
    /Brønnøysund|fødselsnummer|gjenpartsbrev|enkeltpersonforetak|enkeltmandsvirksomhed|enskild firma|organisationsnummer|organisasjonsnummer|Dansk, svenska, norsk eller English/gi
  const foreign: Readonly<Record<Language, readonly string[]>> = {
    da: 'och är inte jag från till hva deg meg noe etter uten ikkje eit av bedrift bedriften siffer the and you your is of with'.split(
      ' ',
    ),
    sv: 'og ikke jeg fra til hvad hva deg meg noe af uden virksomhed bedrift the and you your is of with'.split(
      ' ',
    ),
    no: 'och är inte jag från till hvad dig mig noget efter uden af igen virksomheden cifre the and you your is of with'.split(
      ' ',
    ),
    en: 'og och ikke inte jeg jag du dig deg er är på med til till af av hvad hva vad'.split(' '),
  }
  const letters: PerLanguage = { da: /[äö]/iu, sv: /[æø]/iu, no: /[äö]/iu, en: /[æøåäö]/iu }

  for (const language of languages) {
    it(`${language} uses its own words and letters`, () => {
      const own = allTexts()
        .filter((item) => item.language === language)
        .map((item) => ({ ...item, text: item.text.replace(names, '') }))
      const words = wholeWord(...foreign[language])
      const wrong = own.filter((item) => words.test(item.text) || letters[language].test(item.text))
      expect(named(wrong)).to.deep.equal([])
    })

    it(`${language} has its own quotation marks`, () => {
      const others: PerLanguage = {
        da: /[«”“"]\p{L}/u,
        sv: /[«»“"]\p{L}/u,
        no: /[»”“"]\p{L}/u,
        en: /[«»”"]\p{L}/u,
      }
      const own = allTexts().filter((item) => item.language === language)
      expect(offending(own, others)).to.deep.equal([])
    })
  }
})

describe('terms are those of the glossary (TX-05)', () => {
  it('TX-05 the wrong terms do not appear', () => {
    const wrong: PerLanguage = {
      da: /personoplysningsansvarlig|behandlingsansvarlig|kreditprøv|kredittvurdering|kreditcheck|e-post|organisasjonsnummer|firmaform|selskabsform|SE-nummer/i,
      sv: /kreditvurdering|kreditkontroll|kreditbedömning|dataansvarig|personuppgiftsansvarlig|e-mail|e-post adress|mänskligt ingripande|bolagsnummer|momsnummer/i,
      no: /(?<!svenske? )personnummer|dataansvarlig|personopplysningsansvarlig|kreditvurdering|kredittsjekk|e-mail|virksomhedsform|selskapsform|innvending/i,
      en: /credit check|data controller|social security|VAT number|org number/i,
    }
    expect(offending(allTexts(), wrong)).to.deep.equal([])
  })

  it('ID-14 the national number has the name of its country', () => {
    const name = /fields\.person\.nationalNumber\.label(DK|SE|NO)$/
    const expected = { DK: /CPR/, SE: /personnummer/i, NO: /fødselsnummer/i }
    for (const item of allTexts(name)) {
      const country = item.key.slice(-2) as keyof typeof expected // the pattern above ends in one of them
      expect(item.text, `${item.language} ${item.key}`).to.match(expected[country])
    }
  })

  it('the legal words of the notices are there', () => {
    const wanted: PerLanguage = {
      da: /dataansvarlig/,
      sv: /personuppgiftsansvarig/,
      no: /behandlingsansvarlig/,
      en: /controller of your personal data/,
    }
    const controller = allTexts(/notices\.full\.sections\.controller\.text/)
    expect(offending(controller, wanted)).to.have.length(4)
    const intervention: PerLanguage = {
      da: /menneskelig indgriben/,
      sv: /personlig kontakt/,
      no: /menneskelig inngripen/,
      en: /human intervention/,
    }
    expect(offending(allTexts(/sections\.automated\.text/), intervention)).to.have.length(4)
  })
})
