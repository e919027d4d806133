import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { person, valuesIn } from './situations.ts'

const at = (street: string, postalCode: string, city: string) => ({ street, postalCode, city })

describe('understanding: addresses said in sentences', () => {
  for (const [language, text, address] of [
    [
      'da',
      'vejen hedder Møllevej og nummeret er 4, 4300 Holbæk',
      at('Møllevej 4', '4300', 'Holbæk'),
    ],
    [
      'sv',
      'gatan heter Norra Kyrkogatan och numret e 7, postnr 85232 sundsvall',
      at('Norra Kyrkogatan 7', '85232', 'sundsvall'),
    ],
    ['no', 'gata heter Storgata og nummeret er 5, 2560 Alvdal', at('Storgata 5', '2560', 'Alvdal')],
    [
      'en',
      'the street is called Elm Road and the number is 5, 2560 Alvdal',
      at('Elm Road 5', '2560', 'Alvdal'),
    ],
    [
      'da',
      'jeg bor på Møllevej 4, det ligger lidt udenfor byen, men postnummeret er 4300 Holbæk',
      at('Møllevej 4', '4300', 'Holbæk'),
    ],
    [
      'sv',
      'jag bor på Ekvägen 4, det är lite utanför stan men postorten är 852 32 Sundsvall',
      at('Ekvägen 4', '85232', 'Sundsvall'),
    ],
    [
      'no',
      'eg bur i Storgata 4, midt mellom to bygder, men poststedet er 2560 Alvdal',
      at('Storgata 4', '2560', 'Alvdal'),
    ],
    [
      'en',
      'ok so I live at Storgata 4 and its between two towns basically... the official one is 2560 Alvdal',
      at('Storgata 4', '2560', 'Alvdal'),
    ],
    ['da', 'Solbakken, der er ikke noget husnummer, 8305 Samsø', at('Solbakken', '8305', 'Samsø')],
    [
      'sv',
      'jag bor på Norrgården, det finns ingen gata. 852 32 Sundsvall',
      at('Norrgården', '85232', 'Sundsvall'),
    ],
    [
      'no',
      'Eg bur på Øvre Haugen, det er berre eit gardsnamn, inga gate. 2560 Alvdal',
      at('Øvre Haugen', '2560', 'Alvdal'),
    ],
    ['en', 'Sunny Hill (farm, no street), 2560 Alvdal', at('Sunny Hill', '2560', 'Alvdal')],
    [
      'da',
      'jeg bor på Storgade 8 men posten går til min mor: Åvej 5, 8305 Samsø. Brug den',
      at('Åvej 5', '8305', 'Samsø'),
    ],
    [
      'sv',
      'jag bor på Storgatan 8 men posten går till sambon: Älvvägen 5, 852 32 Sundsvall. Använd den',
      at('Älvvägen 5', '85232', 'Sundsvall'),
    ],
    [
      'no',
      'Æ bor egentlig i Storgata 88, men all post går te kjæresten: Elveveien 5, 9510 Alta. Bruk den',
      at('Elveveien 5', '9510', 'Alta'),
    ],
    [
      'en',
      "I live at Storgata 8 but the post goes to my mum's: Elveveien 5, 9510 Alta. Use that",
      at('Elveveien 5', '9510', 'Alta'),
    ],
  ] as const) {
    it(`${language}: "${text}"`, () => {
      const values = valuesIn(text, person('person.address', language))
      expect(values).to.have.keys('person.address')
      expect(values['person.address']).to.include(address)
    })
  }

  for (const [language, text] of [
    ['da', 'Huset hedder Solbakken, men postbudet vil have Skovbrynet 5, 8305 Samsø'],
    ['sv', 'gården heter Solbacka men adressen är Skogsvägen 5, 852 32 Sundsvall'],
    ['no', 'hunden heter Solo, adressen er Skogveien 5, 9510 Alta'],
    ['en', 'the house is called Sunny Hill but the address is Skogveien 5, 9510 Alta'],
  ] as const) {
    it(`${language}: what a thing is called is nobody's name: "${text}"`, () => {
      expect(valuesIn(text, person('person.address', language))).to.have.keys('person.address')
    })
  }

  for (const [language, text] of [
    ['da', 'jeg bor egentlig i Odense men er altid på Møllevej 4 hos min kæreste i 4300 Holbæk'],
    ['no', 'jeg bor ikke i 2560 Alvdal'],
    ['sv', 'Ekvägen 4 men inte 852 32 Sundsvall'],
    ['en', 'Storgata 4, but it is not 2560 Alvdal'],
  ] as const) {
    it(`${language}: no sentence becomes a street: "${text}"`, () => {
      const { fills } = understand(text, person('person.address', language))
      const street = fills.map(({ value }) => (typeof value === 'object' ? value.street : ''))
      expect(street.join(' ')).not.to.match(/egentlig|ikke|inte|not| men | but /)
    })
  }
})
