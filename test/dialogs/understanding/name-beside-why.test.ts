import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, valuesIn } from './situations.ts'

type Row = readonly [said: string, name: string | undefined]

/** Asked who the contact is. */
const tables: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['min svoger karl berg. hvorfor skal i bruge hans navn?', 'karl berg'],
    ['Karl Berg. Hvorfor skal I bruge hans navn?', 'Karl Berg'],
    ['lidt mystisk. hvorfor skal I bruge navnet?', undefined],
    ['det er ikke jeres sag. hvorfor skal I bruge navnet?', undefined],
  ],
  sv: [
    ['jesper olsson min påg sa ja. varför behöver ni hans namn förresten?', 'jesper olsson'],
    ['Jesper Olsson. varför behöver ni hans namn?', 'Jesper Olsson'],
    ['tja det beror på. varför behöver ni namnet?', undefined],
    ['det vill jag inte säga. varför behöver ni namnet egentligen?', undefined],
  ],
  no: [
    ['sjefen min kari moen. hvorfor trenger dere navnet hennes?', 'kari moen'],
    ['Kari Moen. Hvorfor trenger dere det?', 'Kari Moen'],
    ['det vil jeg ikke si. hvorfor trenger dere det?', undefined],
  ],
  en: [
    ["Why do you need his name? It's my boss Tom Hill", 'Tom Hill'],
    ['Tom Hill. Why do you need his name?', 'Tom Hill'],
    ['Strange question. Why do you need his name?', undefined],
    ["I'd rather not. Why do you need his name?", undefined],
  ],
}

describe('who the contact is, and why that is asked', () => {
  for (const language of languages)
    for (const [said, name] of tables[language])
      it(`is both heard (${language}): ${said}`, () => {
        const { command, fills } = understand(said, business('contact.name', language))
        expect(command?.name).to.equal('why')
        expect(fills.map(({ value }) => value)).to.deep.equal(name === undefined ? [] : [name])
      })

  it('takes “heter ja”, “heter æ” for whoever writes, and for no yes', () => {
    expect(
      valuesIn(
        'linda berg heter ja. mejlen är l@sjulas.example.se',
        business('contact.phone', 'sv'),
      ),
    ).to.deep.include({ 'contact.name': 'linda berg' })
    expect(valuesIn('kari moen heter æ', business('contact.phone', 'no'))).to.deep.include({
      'contact.name': 'kari moen',
    })
    expect(understand('heter linda ja', business('confirm', 'sv')).assent).to.not.equal('yes')
  })
})
