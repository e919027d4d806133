import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { summary } from './situations.ts'

type Row = readonly [language: Language, asks: string, text: string]

const yes: readonly Row[] = [
  ['en', 'confirm', 'looks spot on to me'],
  ['en', 'confirm', 'seems right to me'],
  ['en', 'confirm', 'that all seems correct to us'],
  ['en', 'confirm', 'looks just right to me'],
  ['en', 'notice', "I've read it and I agree"],
  ['en', 'notice', 'read and agreed'],
  ['en', 'confirm', 'spot on, go ahead'],
  ['da', 'confirm', 'det ser helt rigtigt ud for mig'],
  ['da', 'confirm', 'lige i skabet, kør bare'],
  ['sv', 'confirm', 'ser helt rätt ut för mig'],
  ['sv', 'confirm', 'ser perfekt ut tycker jag'],
  ['sv', 'notice', 'japp, läst det, jag godkänner'],
  ['sv', 'notice', 'läst och godkänt'],
  ['sv', 'confirm', 'mitt i prick, kör på'],
  ['sv', 'confirm', 'stämmer bra det där'],
  ['no', 'confirm', 'det ser helt riktig ut for meg'],
  ['no', 'confirm', 'ser helt perfekt ut for min del'],
  ['no', 'notice', 'lest og godkjent'],
  ['no', 'confirm', 'midt i blinken, kjør på'],
  ['no', 'confirm', 'ser rett ut det, eg godkjenner'],
  ['no', 'confirm', 'stemmer bra det der'],
]

/** Partly, on condition, later, of somebody else, asked, or no. */
const notYes: readonly Row[] = [
  ['en', 'confirm', 'looks spot on to me except the phone'],
  ['en', 'confirm', 'looks right to me but check with Emma'],
  ['en', 'confirm', 'looks right to me if the address is updated'],
  ['en', 'confirm', 'it seems right to me, I think'],
  ['en', 'confirm', 'does it look right to you?'],
  ['en', 'confirm', 'looks off to me'],
  ['en', 'confirm', "that doesn't look right to me"],
  ['en', 'confirm', "I haven't read it yet"],
  ['en', 'confirm', "read it, don't agree"],
  ['en', 'notice', "I've read it and I don't agree"],
  ['en', 'notice', "I'll read it before I agree"],
  ['en', 'notice', "read it, but I'm not sure I agree"],
  ['en', 'notice', 'I agree with most of it'],
  ['en', 'confirm', 'almost spot on'],
  ['en', 'confirm', 'looks spot on to me, apart from the street'],
  ['en', 'confirm', 'it would look right to me without the reference'],
  ['en', 'confirm', 'looks right to Emma'],
  ['en', 'confirm', "once it looks right to me I'll say"],
  ['da', 'confirm', 'det ser næsten rigtigt ud for mig'],
  ['da', 'confirm', 'ser rigtigt ud for mig bortset fra telefonen'],
  ['da', 'confirm', 'ser rigtigt ud for mig hvis adressen bliver rettet'],
  ['da', 'confirm', 'ser det rigtigt ud for dig?'],
  ['da', 'confirm', 'det ser ikke rigtigt ud for mig'],
  ['da', 'notice', 'har læst det, men er ikke enig'],
  ['da', 'notice', 'jeg læser det først'],
  ['da', 'notice', 'læst, men jeg vil tænke over det'],
  ['da', 'confirm', 'det ser ud til at mangle noget'],
  ['da', 'confirm', 'det meste ser rigtigt ud for mig'],
  ['da', 'confirm', 'har ikke læst det endnu'],
  ['da', 'confirm', 'for mig ser adressen rigtig ud'],
  ['da', 'confirm', 'lige i skabet, altså næsten'],
  ['da', 'confirm', 'er det rigtigt for mig at være kunde'],
  ['sv', 'confirm', 'ser nästan rätt ut för mig'],
  ['sv', 'confirm', 'ser rätt ut för mig utom telefonen'],
  ['sv', 'confirm', 'ser rätt ut för mig om adressen ändras'],
  ['sv', 'confirm', 'ser det rätt ut för dig?'],
  ['sv', 'confirm', 'det ser inte rätt ut för mig'],
  ['sv', 'notice', 'har läst, men håller inte med'],
  ['sv', 'notice', 'jag läser det först'],
  ['sv', 'notice', 'läst, men jag vill fundera'],
  ['sv', 'confirm', 'det mesta ser rätt ut'],
  ['sv', 'confirm', 'har inte läst det än'],
  ['sv', 'confirm', 'jag håller med om det mesta'],
  ['sv', 'confirm', 'nästan mitt i prick'],
  ['sv', 'confirm', 'det stämmer väl nästan bra det där'],
  ['sv', 'notice', 'läst och godkänt av chefen sen'],
  ['no', 'confirm', 'det ser nesten riktig ut for meg'],
  ['no', 'confirm', 'ser riktig ut for meg bortsett fra telefonen'],
  ['no', 'confirm', 'ser riktig ut for meg hvis adressen blir rettet'],
  ['no', 'confirm', 'ser det riktig ut for deg?'],
  ['no', 'confirm', 'det ser ikke riktig ut for meg'],
  ['no', 'notice', 'har lest det, men er ikke enig'],
  ['no', 'notice', 'jeg leser det først'],
  ['no', 'notice', 'lest, men jeg vil tenke på det'],
  ['no', 'confirm', 'det meste ser riktig ut'],
  ['no', 'confirm', 'har ikke lest det ennå'],
  ['no', 'confirm', 'nesten midt i blinken'],
  ['no', 'confirm', 'er enig i det meste'],
  ['no', 'confirm', 'stemmer nesten bra det der'],
  ['no', 'notice', 'lest og godkjent hvis dere sletter det etterpå'],
]

describe('“looks right to me”: a yes, and what is none', () => {
  for (const [language, asks, text] of yes)
    it(`${language}: “${text}” is a yes`, () => {
      expect(understand(text, summary(language, asks)).assent).to.equal('yes')
    })
  for (const [language, asks, text] of notYes)
    it(`${language}: “${text}” is none`, () => {
      expect(understand(text, summary(language, asks)).assent).to.not.equal('yes')
    })
})
