import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type CountryCode, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, valuesIn } from './situations.ts'

const beside = (language: Language, country: CountryCode) =>
  asking('payment', { country, customerType: 'business', language, answered: ['country'] })

type Row = readonly [stands: CountryCode, said: string, meant: CountryCode]

const putRight: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['DK', 'jeg skrev Danmark men det er Norge', 'NO'],
    ['DK', 'jeg trykkede på Danmark, men vi er i Norge', 'NO'],
    ['NO', 'ups forkert land, det skulle være Danmark', 'DK'],
    ['DK', 'jeg mente Sverige', 'SE'],
    ['DK', 'det blev forkert land, vi sidder i Sverige', 'SE'],
    ['DK', 'nej vi er ikke danske, vi er svenske', 'SE'],
  ],
  sv: [
    ['SE', 'jag sa Sverige men det är Norge', 'NO'],
    ['SE', 'det blev fel land, vi är i Norge', 'NO'],
    ['SE', 'oj tryckte på sverige, ska vara danmark', 'DK'],
    ['DK', 'nej, jag menade Sverige', 'SE'],
    ['SE', 'det blev fel land, vi sitter i Danmark', 'DK'],
    ['SE', 'jag råkade välja Sverige men vi är i Danmark', 'DK'],
  ],
  no: [
    ['NO', 'beklager, sa Norge men det er Sverige', 'SE'],
    ['NO', 'feil land! Vi er i Sverige', 'SE'],
    ['NO', 'eg valde noreg, men det skal vere Danmark', 'DK'],
    ['SE', 'mente Norge', 'NO'],
    ['NO', 'jeg kom til å velge Norge men vi er i Danmark', 'DK'],
    ['NO', 'søren, feil land, firmaet er svensk', 'SE'],
  ],
  en: [
    ['DK', "sorry I said Denmark but it's Norway", 'NO'],
    ['DK', 'I picked the wrong country, should be Norway', 'NO'],
    ['NO', 'wrong country, Sweden', 'SE'],
    ['SE', 'I meant Denmark', 'DK'],
    ['SE', "wrong country, we're based in Denmark", 'DK'],
    ['SE', 'wrong country! our office is in Norway', 'NO'],
  ],
}

const leftAlone: Readonly<Record<Language, readonly (readonly [CountryCode, string])[]>> = {
  da: [
    ['DK', 'leverer I til Norge?'],
    ['DK', 'vi er ikke i Norge'],
    ['DK', 'vi sælger mest til Sverige'],
    ['DK', 'vi har også et kontor i Sverige'],
    ['DK', 'vi er svenske'],
  ],
  sv: [
    ['SE', 'levererar ni till Norge?'],
    ['SE', 'vi är inte i Danmark'],
    ['SE', 'jag sa aldrig Norge'],
  ],
  no: [
    ['NO', 'er det samme pris i Sverige?'],
    ['NO', 'vi er ikke i Danmark'],
    ['NO', 'eieren bor i Sverige'],
  ],
  en: [
    ['DK', 'do you deliver to Norway?'],
    ['DK', 'we are not in Norway'],
    ['DK', "it's Norway that we sell to mostly"],
  ],
}

describe('understanding: a country put right', () => {
  for (const language of languages) {
    for (const [stands, said, meant] of putRight[language]) {
      it(`${language}: ${stands}, then "${said}"`, () => {
        const { fills, command } = understand(said, beside(language, stands))
        expect(fills.map(({ key, value }) => [key, value])).to.deep.equal([['country', meant]])
        expect(command).to.equal(undefined)
      })
    }
    for (const [stands, said] of leftAlone[language]) {
      it(`${language}: ${stands} stays: "${said}"`, () => {
        expect(valuesIn(said, beside(language, stands))).not.to.have.property('country')
      })
    }
  }
})
