import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { opening, valuesIn } from './situations.ts'

describe('understanding: country and kind of customer in free sentences', () => {
  for (const [language, text, country] of [
    ['da', 'hvilket land?? danmark jo', 'DK'],
    ['sv', 'vilket land? sverige såklart', 'SE'],
    ['no', 'hvilket land?? norge vel, hva ellers', 'NO'],
    ['en', 'which country? norway of course', 'NO'],
    ['da', 'aarhusbaseret firma', 'DK'],
    ['da', 'ikke danmark, norge', 'NO'],
    ['sv', 'inte norge, sverige', 'SE'],
    ['no', 'ikkje sverige, norge', 'NO'],
    ['en', 'not denmark, norway', 'NO'],
    ['da', 'svensk men bor i Helsingør', 'DK'],
    ['sv', 'norsk, bosatt i Göteborg', 'SE'],
    ['no', 'dansk firma, jeg bor i Oslo', 'DK'],
    ['en', 'Danish but living in Bergen', 'NO'],
    ['sv', 'Göteborgsbaserat företag', 'SE'],
    ['no', 'bergensbasert bedrift', 'NO'],
    ['en', "we're an Aarhus-based company", 'DK'],
    ['en', 'Company. Reykjavik-born, Stavanger-based.', 'NO'],
  ] as const) {
    it(`${language}: "${text}"`, () => {
      const values = valuesIn(text, opening(language))
      expect(values).to.include({ country })
      expect(values).not.to.include.keys('company.name')
    })
  }

  for (const [language, text] of [
    ['da', 'firmaet er registreret i Tyskland'],
    ['sv', 'vi vill bli kunder men firman e registrerad i Finland. Går det ändå?'],
    ['no', 'selskapet vårt er registrert i Polen'],
    ['en', 'Our company is registered in Germany'],
    ['sv', 'vi är ett finskt bolag'],
  ] as const) {
    it(`${language}: a country that is not served is refused: "${text}"`, () => {
      const { fills, refused } = understand(text, opening(language))
      expect(refused?.key).to.equal('country')
      expect(fills.map(({ key }) => key)).not.to.include.members(['company.name'])
    })
  }

  for (const [language, text] of [
    ['da', 'vi har kunder i Tyskland'],
    ['sv', 'kan ni leverera till oss i Finland?'],
    ['no', 'mannen min er fra Polen'],
    ['en', 'we have customers in Germany'],
  ] as const) {
    it(`${language}: said of others or asked it refuses nothing: "${text}"`, () => {
      expect(understand(text, opening(language)).refused).to.equal(undefined)
    })
  }

  for (const [language, text, customerType] of [
    ['da', 'ikke et firma selvfølgelig, bor i Odense', 'private'],
    ['sv', 'inget företag såklart', 'private'],
    ['no', 'ikke noe firma altså, bor i Bergen', 'private'],
    ['en', 'She lives in Odense, not a firm ofc', 'private'],
    ['da', 'danmark firma 12345674 ring ikke', 'business'],
    ['sv', 'sverige företag 5560000167 ring inte', 'business'],
    ['no', 'norge bedrift 312345676 ikke ring', 'business'],
    ['en', "norway company 312345676 don't call", 'business'],
  ] as const) {
    it(`${language}: "${text}" is ${customerType}`, () => {
      expect(valuesIn(text, opening(language))).to.include({ customerType })
    })
  }
})

describe('understanding: a country as it is heard', () => {
  for (const [language, text, country] of [
    ['da', 'vi holder til i Norje', 'NO'],
    ['da', 'Danmarck', 'DK'],
    ['da', 'vi bor i Dannmarck', 'DK'],
    ['sv', 'vi e i sverje', 'SE'],
    ['sv', 'Sverje', 'SE'],
    ['sv', 'vi sitter i Sverrige', 'SE'],
    ['sv', 'hej vi e från Norrje', 'NO'],
    ['no', 'svärje', 'SE'],
    ['no', 'me held til i Norje', 'NO'],
    ['no', 'vi er fra Svergie', 'SE'],
    ['no', 'mæ bor i Dannmarck', 'DK'],
    ['en', "we're based in Sweeden", 'SE'],
    ['en', 'we are from Norwey', 'NO'],
    ['en', 'based in Denmarck', 'DK'],
    ['en', 'Sweeeden', 'SE'],
  ] as const)
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, opening(language))).to.deep.equal({ country })
    })

  for (const [language, text] of [
    ['da', 'vi er ikke i Sverje'],
    ['da', 'vi sidder i Norden'],
    ['sv', 'jag heter Sverre'],
    ['sv', 'levererar ni i Norrje?'],
    ['no', 'vi ligger i Borge'],
    ['no', 'vi er i Norra'],
    ['en', 'not in Sweeden'],
    ['en', 'our shop is in Swedne, moved from Norwey'],
  ] as const)
    it(`${language}: none in "${text}"`, () => {
      expect(valuesIn(text, opening(language))).not.to.include.keys('country')
    })
})
