import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { summary } from './situations.ts'

type Said = Readonly<Record<Language, readonly string[]>>

const agreed: Said = {
  da: [
    'mobilen er 20 12 34 77, resten passer',
    'ny mail er lone@nordlys.dk, ellers er det hele rigtigt',
    'resten er rigtigt, men mobilen er 20123477',
    'tlf 20123477, alt andet stemmer',
  ],
  sv: [
    'mobilen är 0701740633, resten stämmer',
    'mejlen är bo@nordlys.se, i övrigt är allt rätt',
    'resten är rätt, men mobilen är 0701740633',
    'tel 0701740633, allt annat stämmer',
  ],
  no: [
    'mobilen min er 680 50 049, resten stemmer',
    'eposten er bo@nordlys.no, elles er alt heilt rett',
    'resten er riktig, men mobilen er 68050049',
    'tlf 68050049, alt anna stemmer',
  ],
  en: [
    'the mobile is 680 50 049, the rest is right',
    'e-mail is bo@nordlys.no, everything else is fine',
    'the rest is correct, but the mobile is 68050049',
    'phone 68050049 and all the other details are correct',
  ],
}

const notAgreed: Said = {
  da: ['mobilen er 20123477, resten er forkert', 'mobilen er 20123477, resten passer ikke'],
  sv: ['mobilen är 0701740633, resten är fel', 'mobilen är 0701740633, resten stämmer inte'],
  no: [
    'mobilen er 68050049, resten er feil',
    'mobilen er 68050049, resten stemmer ikkje',
    'mobilen er 68050049, resten ser jeg på senere',
    'mobilen er 68050049, ikke den andre',
  ],
  en: ['the mobile is 68050049, the rest is wrong', 'mobile 68050049, the other number is old'],
}

describe('understanding: a value beside a yes to the rest (issue 3 point 7)', () => {
  for (const language of languages) {
    it(`${language}: changes the value, and is half a yes`, () => {
      for (const text of agreed[language]) {
        const { fills, assent } = understand(text, summary(language))
        expect([fills.length, assent], text).to.deep.equal([1, 'partly'])
      }
    })

    it(`${language}: nothing of the kind where the rest is denied, put off or another thing`, () => {
      for (const text of notAgreed[language])
        expect(understand(text, summary(language)).assent, text).to.equal(undefined)
    })
  }
})
