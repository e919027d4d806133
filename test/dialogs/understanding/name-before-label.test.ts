import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, opening, valuesIn } from './situations.ts'

type Row = readonly [said: string, key: 'contact.name' | 'company.name', name: string]

const rows: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['xhevat krasniqi hedder jeg', 'contact.name', 'xhevat krasniqi'],
    ['jo xhevat krasniqi er mit navn', 'contact.name', 'xhevat krasniqi'],
    ['xhevat hedder jeg', 'contact.name', 'xhevat'],
    ['krogh murer og beton hedder firmaet', 'company.name', 'krogh murer og beton'],
    ['krogh murer hedder vi', 'company.name', 'krogh murer'],
  ],
  sv: [
    ['xhevat krasniqi heter jag', 'contact.name', 'xhevat krasniqi'],
    ['xhevat krasniqi är namnet', 'contact.name', 'xhevat krasniqi'],
    ['björkö bygg heter företaget', 'company.name', 'björkö bygg'],
    ['björkö bygg heter vi', 'company.name', 'björkö bygg'],
  ],
  no: [
    ['xhevat krasniqi heter jeg', 'contact.name', 'xhevat krasniqi'],
    ['xhevat krasniqi heiter eg', 'contact.name', 'xhevat krasniqi'],
    ['xhevat krasniqi heter kontaktpersonen', 'contact.name', 'xhevat krasniqi'],
    ['fjordlys hotell er navnet', 'company.name', 'fjordlys hotell'],
  ],
  en: [
    ['xhevat krasniqi is my name', 'contact.name', 'xhevat krasniqi'],
    ['xhevat krasniqi is the name', 'contact.name', 'xhevat krasniqi'],
    ['fjordlys hotel is our name', 'company.name', 'fjordlys hotel'],
  ],
}

const nobody: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'det hedder jeg',
    'sådan hedder vi',
    'hvad hedder jeg',
    'det er navnet',
    'det er ikke mit navn',
  ],
  sv: ['det heter jag', 'så heter vi', 'vad heter jag', 'det är inte mitt namn'],
  no: ['det heter jeg', 'sånn heter vi', 'hva heter jeg', 'det er ikke navnet'],
  en: ['that is my name', 'what is my name', 'same as my name', 'it is not my name'],
}

describe('a name in front of what says that it is one', () => {
  for (const language of languages) {
    for (const [said, key, name] of rows[language])
      it(`is the name (${language}): ${said}`, () => {
        expect(valuesIn(said, business(key, language))).to.deep.equal({ [key]: name })
      })
    for (const said of nobody[language])
      it(`is none where nothing is named (${language}): ${said}`, () => {
        for (const asks of ['contact.name', 'company.name'])
          expect(valuesIn(said, business(asks, language)), asks).to.deep.equal({})
      })
  }

  it('is the name also beside other answers, before anybody has asked', () => {
    const values = valuesIn('xhevat krasniqi hedder jeg, nordlys aps', opening('da'))
    expect(values).to.include({ 'contact.name': 'xhevat krasniqi', 'company.name': 'nordlys aps' })
    const firm = valuesIn('krogh murer hedder vi og cvr er 13748136', opening('da'))
    expect(firm).to.include({ 'company.name': 'krogh murer', 'company.number': '13748136' })
  })

  it('leaves what somebody is', () => {
    for (const said of ['min kone er kontaktperson', 'chefen er kontaktperson'])
      expect(valuesIn(said, business('contact.name', 'da')), said).to.deep.equal({})
  })
})
