import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, person, valuesIn } from './situations.ts'

const mentioned: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'jeres chauffør Henrik Bang sagde jeg skulle skrive her',
    'jeg spørger lige Birthe inde på kontoret, to sek',
    'jeg skal lige høre Lars hvem der skal stå',
    'Henrik Toft anbefalede jer',
    'jeg fik jeres nummer af Jens Madsen',
    'Ole Vind er holdt op hos os',
    'hils Palle fra mig',
    'jeg venter på at Susanne kommer tilbage',
    'min chef Bo Lind vil have at jeg finder ud af det',
    'jeg talte med Pia Juul hos jer i går',
    'lone dahl sagde at vi kunne få rabat',
  ],
  sv: [
    'Er chaufför Henrik Bång sa att jag skulle skriva hit',
    'jag ska bara fråga Birgitta på kontoret, ett ögonblick',
    'vi fick ert namn av Anders Ek',
    'Maria Lundin tipsade om er',
    'Lars Holm har slutat hos oss',
    'väntar på att Kerstin ska komma tillbaka från lunchen',
    'hälsa Peter från oss',
    'jag kollar med Åsa, återkommer',
  ],
  no: [
    'Sjåføren deres Henrik Bang sa jeg skulle skrive her',
    'skal berre spørje Birgit på kontoret, to sekund',
    'eg fekk nummeret av Olav Myhre',
    'Kari Moen anbefalte dere',
    'snakka med han Geir hos dykk i går',
    'må høre med Trond først',
    'Han Terje har permisjon, så eg veit ikkje',
  ],
  en: [
    'Your driver Henrik Bang told me to write here',
    'Let me just ask Susan in the office, one sec',
    'Mark Jones recommended you',
    'I got your number from Peter Holm',
    'I spoke to Anna Lind at your place yesterday',
    'Jane Poole has left the company',
    'waiting for Tom to come back from lunch',
    'say hi to Peter from me',
  ],
}

describe('people who are only spoken of are nobody', () => {
  for (const language of languages)
    for (const said of mentioned[language])
      it(`(${language}) ${said}`, () => {
        expect(valuesIn(said, business('contact.name', language))).to.deep.equal({})
        expect(valuesIn(said, person('person.name', language))).to.deep.equal({})
      })
})

const given: Readonly<Record<Language, readonly (readonly [said: string, name: string])[]>> = {
  da: [
    ['jeres chauffør Henrik Bang sagde jeg skulle skrive her. Jeg hedder Lone Dahl', 'Lone Dahl'],
    ['jeg har spurgt Birthe og hun siger det skal være Jens Holm', 'Jens Holm'],
    ['chefen siger det skal være Birthe Holm', 'Birthe Holm'],
    ['I må gerne ringe til Bente Lund', 'Bente Lund'],
    ['spørg efter Birthe Holm på kontoret', 'Birthe Holm'],
    ['jeres kontakt er Bente Lund', 'Bente Lund'],
  ],
  sv: [
    ['Maria Lundin tipsade om er. Jag heter Eva Ek', 'Eva Ek'],
    ['prata med Johan Ek', 'Johan Ek'],
    ['Ni får prata med Bengt Lund', 'Bengt Lund'],
    ['Chefen sa att det ska vara Eva Ek', 'Eva Ek'],
  ],
  no: [
    ['Kari Moen anbefalte dere. Kontaktperson er Ola Vik', 'Ola Vik'],
    ['dere må snakke med Berit Lund', 'Berit Lund'],
    ['Dagleg leiar er Kari Moen, ho sa det var greitt å stå der', 'Kari Moen'],
  ],
  en: [
    ["Mark Jones recommended you. I'm Jane Hill", 'Jane Hill'],
    ['you should talk to Betty Lund', 'Betty Lund'],
    ["I'd like you to call Betty Lund", 'Betty Lund'],
    ["Put Jane Hill, she said that's fine", 'Jane Hill'],
  ],
}

describe('whoever is given as the contact is it, beside those who are spoken of', () => {
  for (const language of languages)
    for (const [said, name] of given[language])
      it(`(${language}) ${said}`, () => {
        expect(valuesIn(said, business('contact.name', language))).to.deep.equal({
          'contact.name': name,
        })
      })
})

describe('whoever puts themselves down instead of somebody named before is the contact', () => {
  const rows = [
    ['da', 'Ejeren er Poul Moe. Han er aldrig inde. Brug mig, Lone Dahl', 'Lone Dahl'],
    [
      'da',
      'bo ditlev. nej vent, det er jo konens firma. susanne ditlev skal der stå',
      'susanne ditlev',
    ],
    [
      'sv',
      'Chefen heter Per Ohlsson men han svarar aldrig, så sätt upp mig i stället: Lena Ohlsson',
      'Lena Ohlsson',
    ],
    [
      'sv',
      'bo dalin. nej vänta, det är ju fruns firma. susanne dalin ska det stå',
      'susanne dalin',
    ],
    [
      'no',
      'Sjefen heter Per Olav Myhre, men han svarer aldri, så sett heller opp meg: Lena Myhre',
      'Lena Myhre',
    ],
    ['no', 'sjefen heter Per Olav Myhre', 'Per Olav Myhre'],
    [
      'en',
      'The boss is called Paul Moore but he never picks up, so put me down: Jane Moore',
      'Jane Moore',
    ],
  ] as const
  for (const [language, said, name] of rows)
    it(`(${language}) ${said}`, () => {
      expect(valuesIn(said, business('contact.name', language))).to.deep.equal({
        'contact.name': name,
      })
    })

  it('nobody is left where the one named never answers', () => {
    const said = 'Sjefen heter Per Olav Myhre, men han svarer aldri'
    expect(valuesIn(said, business('contact.name', 'no'))).to.deep.equal({})
  })
})
