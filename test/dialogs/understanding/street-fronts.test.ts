import { expect } from 'chai'
import { loadProfile } from '../../../config.ts'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { CountryCode } from '../../../onboarding/vocabulary.ts'

const profile = loadProfile('deployment/profiles/demo.yaml')
const now = new Date('2026-11-22T10:00:00Z')

/** Streets whose name has a word in front, as they stand on maps. */
const streets: Readonly<Record<CountryCode, readonly string[]>> = {
  DK: [
    'Søndre Ringvej 12',
    'Nørre Voldgade 3',
    'Gammel Kongevej 60',
    'Store Torvegade 8',
    'Østre Havnegade 2',
    'Ved Stadion 6',
    'Under Elmene 3',
    'Nordby Langgade 3',
  ],
  SE: [
    'Södra Förstadsgatan 12',
    'Norra Hamngatan 40',
    'Västra Storgatan 7',
    'Östra Ågatan 9',
    'Övre Slottsgatan 1',
    'Nedre Långvinkelsgatan 5',
    'Inre Kustvägen 3',
    'Yttre Ringvägen 4',
    'Lilla Nygatan 6',
    'Storgatan 11 uppg C vån 3',
  ],
  NO: [
    'Nedre Slottsgate 7',
    'Øvre Korskirkeallmenningen 2',
    'Søndre Gate 11',
    'Vestre Strandgate 20',
    'Økern Torgvei 1',
  ],
}
const places = { DK: '8000 Aarhus C', SE: '211 43 Malmö', NO: '0157 Oslo' } as const

for (const [country, list] of Object.entries(streets) as [CountryCode, readonly string[]][]) {
  for (const street of list) {
    it(`${street} keeps the word in front, behind a name and alone (${country})`, () => {
      const keys = ['person.name', 'person.address', 'person.phone', 'person.email']
      const context = {
        language: 'en',
        country,
        customerType: 'private',
        open: keys,
        answered: [],
        values: {},
        reading: { country, customerType: 'private', now, testSeries: true },
        faq: profile.faq,
      } as const
      const address = `${street}, ${places[country]}`
      for (const [asks, text] of [
        ['person.address', address],
        ['person.name', `Anna Berg, ${address}`],
      ] as const) {
        const { fills } = understand(text, { ...context, asks })
        const found = fills.find(({ key }) => key === 'person.address')?.value
        expect(found, text).to.include({ street })
      }
    })
  }
}
