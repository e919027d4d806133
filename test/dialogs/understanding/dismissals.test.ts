import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { summary } from './situations.ts'

type Rows = Readonly<Record<Language, readonly string[]>>

const values = { 'contact.phone': '+4520123456', payment: 'invoice' }
const said = (text: string, language: Language) =>
  understand(text, { ...summary(language), values })

const keeps: Rows = {
  da: ['glem det, lad navnet stå', 'nej glem det, behold det', 'pyt, lad den stå'],
  sv: ['glöm det, låt namnet vara', 'nä glöm det, behåll det', 'skit samma, låt det stå'],
  no: ['glem det, la navnet stå', 'nei gløym det, behald det', 'drit i det, la det stå'],
  en: ['forget it, leave the name', 'no, never mind, keep it', 'forget that, keep it as it was'],
}

const goesOn: Rows = {
  da: ['glem det, vi fortsætter', 'pyt, glem det, vi kører bare', 'glem det, ja'],
  sv: ['glöm det, vi fortsätter', 'strunt samma, fortsätt', 'äsch strunt i det, vi fortsätter'],
  no: ['glem det, vi fortsetter', 'gløym det, vi held fram', 'nei glem det, vi går videre'],
  en: ['actually never mind, lets continue', 'nevermind go on', 'forget it, yes'],
}

const asked: Rows = {
  da: [
    'glem det',
    'nej glem det',
    'glem det, vi prøver',
    'glem det jeg sagde',
    'ret adressen. nej glem det',
  ],
  sv: ['glöm det', 'nä glöm det', 'glöm det jag sa', 'glöm det, vi får se'],
  no: ['glem det', 'nei glem det, vi prøver', 'glem det siste', 'glem det jeg sa'],
  en: ['forget it', 'no forget it', 'forget it, we will see', 'change the address. no, forget it'],
}

const ends: Rows = {
  da: ['annuller', 'glem det hele', 'glem det, jeg vil ikke være kunde alligevel'],
  sv: ['avbryt', 'glöm alltihop, vi vill inte bli kunder', 'glöm det, jag vill inte bli kund'],
  no: ['avbryt', 'glem det hele, jeg vil ikke være kunde', 'glem det hele'],
  en: ['cancel', "forget about it, we don't want to be customers"],
}

const aboutOther: Rows = {
  da: ['glem alt om Jens'],
  sv: ['glöm allt om Jens'],
  no: ['glem alt om Jens'],
  en: ['forget all about Jens'],
}

describe('“forget it” with something behind it deletes nothing unasked (issue 3, point 4)', () => {
  for (const language of languages) {
    for (const text of keeps[language])
      it(`${language}: “${text}” leaves everything as it is`, () => {
        const { command, assent, digression, fills } = said(text, language)
        expect({ command, assent, fills }).to.deep.equal({
          command: undefined,
          assent: undefined,
          fills: [],
        })
        expect(digression?.topic).to.equal('keeps')
      })

    for (const text of goesOn[language])
      it(`${language}: “${text}” goes on, and confirms nothing`, () => {
        const { command, assent, digression } = said(text, language)
        expect({ command, assent }).to.deep.equal({ command: undefined, assent: undefined })
        expect(digression?.topic).to.equal('goesOn')
      })

    for (const text of asked[language])
      it(`${language}: “${text}” is asked about`, () => {
        const { command, fills } = said(text, language)
        expect(command).to.deep.equal({ name: 'cancel', unsure: true })
        expect(fills).to.deep.equal([])
      })

    for (const text of ends[language])
      it(`${language}: “${text}” ends it`, () => {
        expect(said(text, language).command).to.deep.equal({ name: 'cancel' })
      })

    for (const text of aboutOther[language])
      it(`${language}: “${text}” is no wish to be deleted`, () => {
        expect(said(text, language).command).to.deep.equal({ name: 'delete', unsure: true })
      })
  }
})

const replaced: Readonly<Record<Language, readonly [string, string, unknown]>> = {
  da: [
    'send den til jens@example.dk. nej glem det, forudbetaling er fint',
    'payment',
    'prepayment',
  ],
  sv: [
    'ta 070-174 06 12. nej glöm det, telefonen är 070-174 06 41',
    'contact.phone',
    '+46701740641',
  ],
  no: ['ta 406 12 388. nei glem det, telefonen er 406 12 399', 'contact.phone', '+4740612399'],
  en: ['actually make it invoice. hm, forget it, make it prepayment', 'payment', 'prepayment'],
}

/** Words of the same kind that take nothing back. */
const kept: Readonly<Record<Language, readonly [string, string]>> = {
  da: ['glem ikke at telefonen er 20 12 34 99', '+4520123499'],
  sv: ['glöm inte att telefonen är 070-174 06 41', '+46701740641'],
  no: ['ikke glem at telefonen er 406 12 399', '+4740612399'],
  en: ["don't forget the phone is 406 12 399", '+4740612399'],
}

describe('what stands before “forget it” is taken back (UX-20)', () => {
  for (const language of languages) {
    const [text, key, value] = replaced[language]
    it(`${language}: “${text}”`, () => {
      const { fills } = said(text, language)
      expect(fills.map((fill) => [fill.key, fill.value])).to.deep.equal([[key, value]])
    })

    const [reminder, phone] = kept[language]
    it(`${language}: “${reminder}” takes nothing back`, () => {
      expect(said(reminder, language).fills.map(({ value: found }) => found)).to.deep.equal([phone])
    })
  }
})
