import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type CountryCode, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, opening, valuesIn } from './situations.ts'

type Rows<T> = Readonly<Record<Language, readonly T[]>>

const ofFirm: Rows<readonly [said: string, country: CountryCode]> = {
  da: [
    ['Jeg er dansk, men firmaet er svensk', 'SE'],
    ['jeg er nordmand, men virksomheden er dansk', 'DK'],
    ['vi er svenskere, men butikken er dansk', 'DK'],
    ['vi er danskere og vil gerne have en konto', 'DK'],
    ['vi er nordmænd', 'NO'],
    ['Firmaet er dansk, jeg er selv svensk', 'DK'],
    ['min kone er dansk, klubben er svensk', 'SE'],
  ],
  sv: [
    ['Jag är svensk men bolaget är norskt: Fjellheim Bygg AS', 'NO'],
    ['Jag är svensk men skolan är dansk', 'DK'],
    ['vi är svenskar, kommanditbolag, och vill betala mot faktura', 'SE'],
    ['Vi är ett danskt företag. Jag som sköter inköpen är svensk', 'DK'],
    ['vi är norrmän, men föreningen är svensk', 'SE'],
    ['Bolaget är svenskt, själv är jag norsk', 'SE'],
    ['vi är två svenskar som driver ett danskt bolag', 'DK'],
  ],
  no: [
    ['Jeg er svensk, men firmaet er norsk: Fjellheim Bygg AS', 'NO'],
    ['eg er dansk, men laget er norsk', 'NO'],
    ['vi er nordmenn, enkeltpersonforetak', 'NO'],
    ['vi er svensker men bedriften er norsk', 'NO'],
    ['Bedriften er dansk, sjølv er eg norsk', 'DK'],
    ['vi er to dansker som driver et norsk firma', 'NO'],
  ],
  en: [
    ['I am Danish but the school is Swedish', 'SE'],
    ['we are all Norwegians, the club is Danish though', 'DK'],
    ['we are Swedes, a limited partnership', 'SE'],
    ["we're Danes", 'DK'],
    ["The firm is Danish, I'm Swedish myself", 'DK'],
  ],
}

const ofOthers: Rows<string> = {
  da: ['vi har mange danske kunder', 'min chef er svensker', 'min kone er norsk'],
  sv: ['min granne är dansk', 'våra kunder är norska'],
  no: ['sjefen min er svenske', 'naboen min er dansk'],
  en: ['my boss is a Dane', 'our suppliers are Norwegian'],
}

const spokenThere: Rows<readonly [said: string, country: CountryCode]> = {
  da: [
    ['Danmark, men de fleste hos os taler engelsk', 'DK'],
    ['Norge. vi snakker mest dansk på kontoret', 'NO'],
  ],
  sv: [
    ['Sverige, fast de flesta av oss pratar engelska', 'SE'],
    ['Sverige men vi pratar danska på jobbet', 'SE'],
  ],
  no: [
    ['Norge, men de fleste av oss snakker engelsk på jobben', 'NO'],
    ['Danmark, men mange av oss snakker svensk', 'DK'],
  ],
  en: [
    ['Sweden, though most of us speak English at the office', 'SE'],
    ['Denmark, but we mostly speak English here', 'DK'],
  ],
}

const wished: Rows<readonly [said: string, to: Language]> = {
  da: [['kan vi tage det på engelsk, de fleste hos os taler engelsk', 'en']],
  sv: [['de flesta här pratar engelska. kan vi ta det på engelska?', 'en']],
  no: [['kan vi ta det på svensk?', 'sv']],
  en: [['I speak English, can we continue in English', 'en']],
}

/** Who sent them, what they own, what they ask to be done: it tells nothing of who it is for. */
const idle: Rows<string> = {
  da: [
    'dav, min kone sagde jeg sku skrive her. vi skal oprettes',
    'hej, min mand bad mig om at skrive til jer',
    'min kone har fortalt om jer',
    'jeg ejer ingen pc',
    'jeg ejer et hus',
  ],
  sv: [
    'hej, min fru sa att jag skulle skriva hit',
    'min man tipsade om er',
    'äger ingen dator',
    'kan inte du slå upp det åt mig?',
    'kan ni kolla upp det åt mig',
    'fixa det åt mig',
  ],
  no: ['min mann ba meg ta kontakt', 'min kone anbefalte dere', 'eier ingen datamaskin'],
  en: ['my wife and I were told to write', 'I own no computer', 'I own a house', 'I run late'],
}

const telling: Rows<readonly [said: string, type: string]> = {
  da: [
    ['det er til min kone', 'private'],
    ['jeg ejer en butik', 'business'],
    ['min chef bad mig skrive', 'business'],
  ],
  sv: [
    ['handlar åt mig själv', 'private'],
    ['det är åt mig', 'private'],
    ['jag äger ett åkeri', 'business'],
  ],
  no: [
    ['min kone og jeg vil bli kunder', 'private'],
    ['jeg eier en kafé', 'business'],
  ],
  en: [
    ["it's for my wife", 'private'],
    ['I run a small bakery', 'business'],
  ],
}

describe('understanding: what people are, and what their firm is', () => {
  for (const language of languages) {
    for (const [said, country] of ofFirm[language]) {
      it(`${language}: ${country}: "${said}"`, () => {
        const heard = understand(said, opening(language))
        expect(heard.fills.find(({ key }) => key === 'country')?.value).to.equal(country)
        expect(heard.command).to.equal(undefined)
      })
    }
    for (const said of ofOthers[language]) {
      it(`${language}: of other people: "${said}"`, () => {
        expect(valuesIn(said, opening(language))).not.to.have.property('country')
      })
    }
    for (const [said, country] of spokenThere[language]) {
      it(`${language}: what is spoken there is no wish: "${said}"`, () => {
        const heard = understand(said, opening(language))
        expect(heard.command).to.equal(undefined)
        expect(heard.fills).to.deep.include.members([
          heard.fills.find(({ key, value }) => key === 'country' && value === country),
        ])
      })
    }
    for (const [said, to] of wished[language]) {
      it(`${language}: a wish all the same: "${said}"`, () => {
        expect(understand(said, opening(language)).language).to.deep.equal({ to, how: 'asked' })
      })
    }
    for (const said of idle[language]) {
      it(`${language}: tells nothing of who it is for: "${said}"`, () => {
        for (const context of [opening(language), asking('company.number', { language })])
          expect(valuesIn(said, context)).not.to.have.property('customerType')
      })
    }
    for (const [said, customerType] of telling[language]) {
      it(`${language}: ${customerType}: "${said}"`, () => {
        expect(valuesIn(said, opening(language))).to.include({ customerType })
      })
    }
  }
})
