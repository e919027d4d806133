import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, summary } from './situations.ts'

type Rows = Readonly<Record<Language, readonly string[]>>

const accepted: Rows = {
  da: [
    'Jeg har læst det og godkender',
    'vi har læst betingelserne og accepterer',
    'jeg har læst det og jeg accepterer',
  ],
  sv: [
    'Jag har läst och godkänner.',
    'vi har läst villkoren och accepterar',
    'jag har läst det och jag godkänner',
  ],
  no: ['Jeg har lest og godkjenner', 'vi har lest det og godtar', 'eg har lese det og eg godtar'],
  en: [
    'Read and accepted',
    'read and agreed, thanks',
    'I have read it and accept',
    "I've read the terms and I agree",
  ],
}
/** Read, and no more said than that; or not read. */
const open: Rows = {
  da: ['jeg har læst det', 'jeg har ikke læst det men godkender', 'har du læst og godkender'],
  sv: ['jag har läst', 'jag har inte läst men godkänner', 'chefen har läst och godkänner'],
  no: ['jeg har lest', 'jeg har ikke lest det men godkjenner', 'sjefen har lest og godkjenner'],
  en: [
    'I have read it',
    'I have not read it but accept',
    'my boss will have read and accept',
    'I have to read it and accept',
    'I have read it and will accept',
    'have you read it and accept',
  ],
}

describe('understanding: the notice, read and accepted (issue 3, point 7)', () => {
  for (const language of languages) {
    for (const text of accepted[language])
      it(`${language}: "${text}" is a yes`, () => {
        expect(understand(text, summary(language, 'notice')).assent).to.equal('yes')
      })
    for (const text of open[language])
      it(`${language}: "${text}" is none`, () => {
        expect(understand(text, summary(language, 'notice')).assent).not.to.equal('yes')
      })
  }
})

const later: Rows = {
  da: ['kan vi tage det senere?', 'må jeg tage den bagefter?'],
  sv: ['kan vi ta det sen?', 'kan jag ta det senare?'],
  no: ['kan vi ta det senere?', 'kan jeg ta den etterpå?'],
  en: ['can we do that later?', 'could I do it afterwards?'],
}
const now: Rows = {
  da: ['kan vi tage det fra starten?', 'kan I tage telefonen senere?'],
  sv: ['kan vi ta det från början?', 'kan ni ringa senare?'],
  no: ['kan vi ta det fra starten?', 'kan dere ringe senere?'],
  en: ['can we take it from the top?', 'can you call me later?'],
}

describe('understanding: asked whether a question may wait', () => {
  for (const language of languages) {
    for (const text of later[language])
      it(`${language}: "${text}" skips it`, () => {
        const { command } = understand(text, business('contact.email', language))
        expect(command?.name).to.equal('skip')
      })
    for (const text of now[language])
      it(`${language}: "${text}" does not`, () => {
        const { command } = understand(text, business('contact.email', language))
        expect(command?.name).not.to.equal('skip')
      })
  }
})
