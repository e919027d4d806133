import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import fc from 'fast-check'
import { readBack, type ReadBack } from '../../../../onboarding/call/read-back/read-back.ts'
import { spokenLanguages } from '../../../../onboarding/call/read-back/spoken-languages.ts'
import type { FieldValue } from '../../../../onboarding/field.ts'
import { fields, type FieldKey } from '../../../../onboarding/fields/index.ts'
import { countries } from '../../../../onboarding/countries/index.ts'
import { readPhone } from '../../../../onboarding/readers/phone.ts'
import {
  countryCodes,
  languages,
  type CountryCode,
  type Language,
} from '../../../../onboarding/vocabulary.ts'
import { createListener } from './listener.ts'
import { samples } from './samples.ts'

const title = (key: FieldKey, value: string): string => `${key} ${value}`

interface Asked {
  readonly language: Language
  readonly country?: CountryCode | undefined
}

const said = (key: FieldKey, value: FieldValue, { language, country }: Asked): ReadBack => {
  const back = readBack(key, value, { language, country, title })
  if (back === undefined) throw new Error(`${key} is not read back`)
  return back
}

const heard = (language: Language) => createListener(spokenLanguages[language])

type Golden = Readonly<Record<string, ReadBack>>

const golden = JSON.parse(readFileSync(new URL('golden.json', import.meta.url), 'utf8')) as Golden // written by hand and read as such below

describe('read-back', () => {
  for (const language of languages) {
    for (const country of countryCodes) {
      it(`CA-05 in ${language}, values of ${country} are said as written down once`, () => {
        for (const [key, value] of Object.entries(samples[country])) {
          const back = said(key as FieldKey, value, { language, country })
          expect(back, key).to.deep.equal(golden[`${language} ${country} ${key}`])
        }
      })
    }
  }

  it('every field is read back but the secret one, which nobody says aloud (ID-07)', () => {
    const values: Readonly<Record<string, FieldValue>> = samples.DK
    const kindOf = (key: string) => key.replace(/^\w+\./, '')
    const valueOf = (key: string) =>
      Object.entries(values).find(([known]) => kindOf(known) === kindOf(key))?.[1] ?? '12345674'
    const silent = fields
      .map(({ key }) => key)
      .filter(
        (key) =>
          readBack(key, valueOf(key), { language: 'da', country: 'DK', title }) === undefined,
      )
    expect(silent).to.deep.equal(['person.nationalNumber'])
  })

  it('a choice is said by its name', () => {
    expect(said('payment', 'invoice', { language: 'sv' })).to.deep.equal({ say: 'payment invoice' })
  })

  it('an address abroad names its country, one at home does not', () => {
    const address = samples.DK['company.address'] ?? ''
    expect(said('company.address', address, { language: 'en', country: 'SE' }).say).to.match(
      / – country DK$/,
    )
    expect(said('company.address', address, { language: 'en', country: 'DK' }).say).not.to.match(
      /country/,
    )
    const far = { street: 'Main Street 5', postalCode: 'SW1A 2AA', city: 'London', country: 'GB' }
    expect(said('company.address', far, { language: 'en', country: 'DK' }).say).to.equal(
      'Main Street five – Sierra Whiskey, one, Alfa, two, Alfa Alfa – London',
    )
  })

  it('what is no value of the field is not said', () => {
    const context = { language: 'da', country: 'DK', title } as const
    for (const [key, value] of [
      ['company.address', 'x'],
      ['company.name', 5],
      ['credit.amount', '5'],
    ] as const) {
      expect(readBack(key, value, context), key).to.equal(undefined)
    }
  })

  it('numbers of a country that is not known are said as they are written', () => {
    expect(said('company.number', '12345674', { language: 'en' }).say).to.equal(
      'one two three four five six seven four',
    )
    expect(said('credit.amount', 500, { language: 'da' }).say).to.equal('fem hundrede kroner')
    expect(said('company.number', 'x-12', { language: 'en', country: 'DK' }).say).to.equal(
      'one two',
    )
    expect(said('contact.phone', 'none', { language: 'en', country: 'DK' }).say).to.equal('')
    expect(
      said('invoice.peppol', '9930:DE811569869', { language: 'en', country: 'DK' }).say,
    ).to.equal(
      'nine nine three zero, colon, Delta Echo, eight one one, five six nine, eight six nine',
    )
    expect(said('contact.email', 'x', { language: 'en' })).to.deep.equal({
      say: 'x',
      spell: 'X-ray',
    })
    const broken = said('contact.email', 'a@xn--iñ.example', { language: 'en' })
    expect(broken.say).to.equal('a at xn hyphen hyphen iñ dot example')
    expect(said('contact.email', '☺1@a.example', { language: 'en' }).say).to.equal(
      '☺ one at a dot example',
    )
    expect(said('invoice.peppol', '9999:ABC', { language: 'en' }).say).to.equal(
      'nine nine nine nine, colon, Alfa Bravo Charlie',
    )
  })
})

describe('CA-06 digits are said one by one', () => {
  const tens =
    /tyve|tredive|fyrre|halv|tjugo|trettio|tjue|tretti|twenty|thirty|\bti\b|\btio\b|\bten\b/
  const anyLanguage = fc.constantFrom(...languages)

  it('no code or id has tens in it, in any language', () => {
    const keys = ['company.number', 'contact.phone', 'invoice.gln', 'invoice.peppol'] as const
    const inPeppol = (digits: string) => `0192:${digits}`
    fc.assert(
      fc.property(
        anyLanguage,
        fc.constantFrom(...keys),
        fc.stringMatching(/^[1-9]\d{8}$/),
        (language, key, digits) => {
          const value = key === 'invoice.peppol' ? inPeppol(digits) : digits
          expect(said(key, value, { language, country: 'NO' }).say).not.to.match(tens)
        },
      ),
    )
  })

  it('Swedish says ett and sju', () => {
    expect(said('company.number', '1717171717', { language: 'sv', country: 'SE' }).say).to.equal(
      'ett sju ett sju ett sju, ett sju ett sju',
    )
  })
})

describe('a listener could write down what is said', () => {
  const anyLanguage = fc.constantFrom(...languages)
  const letters = 'abcdefghijklmnopqrstuvwxyzæøåäöüéèêëçñšžßðþđłœ'
  const word = fc.stringMatching(new RegExp(`^[${letters}]{1,12}$`))
  const listening = <V>(values: fc.Arbitrary<V>, check: (value: V, language: Language) => void) => {
    fc.assert(fc.property(values, anyLanguage, check))
  }

  it('CA-05 company numbers of every country', () => {
    const numbers = fc.constantFrom(...countryCodes).chain((country) =>
      fc.record({
        country: fc.constant(country),
        number: fc.stringMatching(
          new RegExp(`^[1-9]\\d{${countries[country].companyNumberLength - 1}}$`),
        ),
      }),
    )
    listening(numbers, ({ country, number }, language) => {
      const { say } = said('company.number', number, { language, country })
      expect(heard(language)(say)).to.equal(number)
    })
  })

  it('CA-05 phone numbers, at home and abroad', () => {
    const phones = fc.constantFrom('+4532123456', '+46701740605', '+4768050123', '+442079460018')
    listening(fc.tuple(phones, fc.constantFrom(...countryCodes)), ([phone, country], language) => {
      const { say } = said('contact.phone', phone, { language, country })
      const written = heard(language)(say)
      const reading = readPhone(written, { country, now: new Date(0), testSeries: false })
      expect(reading.ok && reading.value).to.equal(phone)
    })
  })

  it('CA-05 e-mail addresses with every sign that they may have', () => {
    const local = fc.stringMatching(/^[a-zæøå0-9][a-zæøå0-9.!#$%&'*+/=?^_{|}~-]{0,30}$/)
    const domain = fc.stringMatching(/^[a-zæøåäö0-9]{1,10}(-[a-z0-9]{1,5})?\.example$/)
    listening(fc.tuple(local, domain), ([name, place], language) => {
      const { say, spell = '' } = said('contact.email', `${name}@${place}`, { language })
      expect(heard(language)(spell)).to.equal(`${name}@${place}`)
      expect(say).to.include(` ${String(spokenLanguages[language].signs['@'])} `)
    })
  })

  it('CA-05 names, spelled', () => {
    const parts = fc.array(word, { minLength: 1, maxLength: 4 })
    listening(fc.tuple(parts, fc.constantFrom(' ', '-', "'")), ([words, between], language) => {
      const name = words.join(between)
      const { say, spell = '' } = said('contact.name', name, { language })
      expect(say).to.equal(name)
      expect(heard(language)(spell)).to.equal(name)
    })
  })

  it('CA-05 addresses, spelled', () => {
    const streets = fc.tuple(word, fc.nat(999), fc.constantFrom('', 'b'))
    listening(fc.tuple(streets, word), ([[street, number, letter], city], language) => {
      const line = `${street} ${number}${letter}`
      const address = { street: line, postalCode: '8000', city, country: 'DK' }
      const { spell = '' } = said('company.address', address, { language, country: 'DK' })
      const parts = spell.split(' – ').map(heard(language))
      expect(parts).to.deep.equal([line, '8000', city])
    })
  })

  it('CA-05 GLN and Peppol ids', () => {
    const ids = fc.constantFrom(
      '0088:5790000000005',
      '0184:DK12345674',
      '0192:123456785',
      '9930:DE8',
    )
    listening(ids, (id, language) => {
      const { say } = said('invoice.peppol', id, { language })
      expect(heard(language)(say)).to.equal(id.toLowerCase())
    })
    listening(fc.stringMatching(/^\d{13}$/), (gln, language) => {
      expect(heard(language)(said('invoice.gln', gln, { language }).say)).to.equal(gln)
    })
  })

  it('CA-05 the digits of amounts', () => {
    listening(fc.integer({ min: 1, max: 10_000_000 }), (amount, language) => {
      const { spell = '' } = said('credit.amount', amount, { language, country: 'NO' })
      expect(heard(language)(spell)).to.equal(String(amount))
    })
  })

  it('what has no name is said as it is, an unknown mark too', () => {
    const { spell } = said('company.name', 'Ω☺ a\u0331’', { language: 'en' })
    expect(spell).to.equal('ω, ☺, space, Alfa \u0331, apostrophe')
  })
})
