import { expect } from 'chai'
import type { FieldValue } from '../../../onboarding/field.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { asking, businessFields, firstFields, valuesIn } from './situations.ts'

const address = { street: 'Skovvej 9, 2. tv', postalCode: '8000', city: 'Aarhus C', country: 'DK' }
const standing: Readonly<Record<string, FieldValue>> = {
  'company.number': '12345674',
  'company.address': address,
  'contact.name': 'Grete Hansen',
  'contact.phone': '+4520123456',
  'contact.email': 'grete@nordlys.dk',
}

const summary = (language: Language) =>
  asking('confirm', {
    country: 'DK',
    customerType: 'business',
    language,
    answered: [...firstFields, ...businessFields],
    values: standing,
  })

const at = (piece: Partial<typeof address>) => ({ 'company.address': { ...address, ...piece } })
const named = (name: string) => ({ 'contact.name': name })
const phone = { 'contact.phone': '+4520123489' }
const mail = { 'contact.email': 'grete@nordlys.com' }
const house = at({ street: 'Skovvej 11B, 2. tv' })
const code = at({ postalCode: '8220' })
const town = at({ city: 'Viborg' })
const both = at({ postalCode: '8800', city: 'Viborg' })
const street = at({ street: 'Møllevej 9, 2. tv' })
const moved = at({ street: 'Møllevej 4' })
const surname = named('Grete Hanssen')

type Row = readonly [said: string, changes: Readonly<Record<string, FieldValue>>]

const tables: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['mit efternavn er forkert, det skal være Grete Hanssen', surname],
    ['det er husnummeret der er galt, det er 11B', house],
    ['husnr 11b', house],
    ['postnummeret skulle have været 8220', code],
    ['ret lige postnr til 8220 tak', code],
    ['8220 er postnummeret', code],
    ['det rigtige bynavn er Viborg', town],
    ['postnummer 8800 og byen hedder Viborg', both],
    ['vejnavnet er forkert, det er Møllevej', street],
    ['vi bor nu på Møllevej 4', moved],
    ['hendes efternavn staves Hanssen', surname],
    ['fornavnet er ikke Grete men Grethe', named('Grethe Hansen')],
    ['nummeret på telefonen ender på 89', phone],
    ['de sidste to cifre skal være 89', phone],
    ['domænet er .com', mail],
    ['husnummeret er 11, ikke 12', {}],
    ['gaden er gravet op', {}],
    ['byen er dejlig', {}],
  ],
  sv: [
    ['efternamnet blev fel, ska vara Grete Hanssen', surname],
    ['husnumret är fel, ska vara 11B', house],
    ['gatunummer 11B', house],
    ['postnumret borde vara 8220', code],
    ['ändra postnr till 8220', code],
    ['8220 är rätt postnummer', code],
    ['orten heter Viborg', town],
    ['postnumret är 8800 och orten Viborg', both],
    ['gatunamnet ska vara Møllevej', street],
    ['efternamnet stavas Hanssen', surname],
    ['förnamnet är Grethe inte Grete', named('Grethe Hansen')],
    ['telefonnumret slutar på 89', phone],
    ['sista två siffrorna i mobilen är 89', phone],
    ['domänen är nordlys.com', mail],
    ['husnumret är 11, inte 12', {}],
    ['gatan är avstängd', {}],
  ],
  no: [
    ['etternavnet ble feil, jeg heter Grete Hanssen', surname],
    ['husnummeret er feil, skal være 11B', house],
    ['husnr: 11B', house],
    ['postnummeret burde være 8220', code],
    ['endre postnr til 8220', code],
    ['8220 er postnummeret', code],
    ['poststedet heter Viborg', town],
    ['postnr er 8800 og poststedet Viborg', both],
    ['gatenavnet skal være Møllevej', street],
    ['etternavnet skrives Hanssen', surname],
    ['fornavnet er Grethe, ikke Grete', named('Grethe Hansen')],
    ['mobilen slutter på 89', phone],
    ['siste to siffer i telefonnummeret er 89', phone],
    ['domenet er .com', mail],
    ['husnummeret er 11, ikke 12', {}],
    ['gata er stengt', {}],
  ],
  en: [
    ["my surname got misspelled, it's Grete Hanssen", surname],
    ['the house number is wrong, it should be 11B', house],
    ['street number 11B', house],
    ['my zip code is 8220', code],
    ['please change the postcode to 8220', code],
    ['8220 is the postcode', code],
    ['the town is Viborg', town],
    ['postcode 8800 and the town is Viborg', both],
    ['street name should be Møllevej', street],
    ['her surname is spelt Hanssen', surname],
    ['the first name is Grethe, not Grete', named('Grethe Hansen')],
    ['the phone ends in 89', phone],
    ['last two digits of my mobile are 89', phone],
    ['the domain is nordlys.com', mail],
    ['the house number is 11, not 12', {}],
    ['the road is blocked', {}],
    ['the city is lovely', {}],
  ],
}

describe('one part of an answer put right by its name (UX-20)', () => {
  for (const language of languages)
    for (const [said, changes] of tables[language])
      it(`${language}: "${said}"`, () => {
        expect(valuesIn(said, summary(language))).to.deep.equal(changes)
      })

  it('asks for the whole answer where the part is named and its value is not', () => {
    const target = (said: string, language: Language) =>
      understand(said, summary(language)).command?.target
    expect(target('efternavnet er med w', 'da')).to.equal('contact.name')
    expect(target('postnumret stämmer inte', 'sv')).to.equal('company.address')
    expect(target('etternavnet er feil', 'no')).to.equal('contact.name')
    expect(target('the postcode is wrong', 'en')).to.equal('company.address')
  })

  it('changes nothing that is not answered yet', () => {
    const open = asking('contact.email', { country: 'DK', customerType: 'business', values: {} })
    expect(valuesIn('postnummeret er 8220', open)).to.deep.equal({})
  })

  it('leaves an ending alone that two numbers could have', () => {
    // 12345682 is a good company number, and +4520123482 a good phone number.
    expect(valuesIn('det slutter på 82', summary('da'))).to.deep.equal({})
  })
})

const endings: Readonly<Record<Language, readonly string[]>> = {
  da: ['nummeret skal slutte på 89', 'det skal ende på 89, ikke 56', 'den skal slutte på 89'],
  sv: ['numret ska sluta på 89', 'det ska sluta på 89, inte 56', 'numret slutar på 89'],
  no: ['nummeret skal slutte på 89', 'det skal ende på 89, ikke 56', 'den slutter på 89'],
  en: ['it should end in 89, not 56', 'the number ends with 89', 'it should end in 89'],
}

/** So the number of the company might end as well. */
const bothEnd: Readonly<Record<Language, string>> = {
  da: 'nummeret skal slutte på 07',
  sv: 'numret ska sluta på 07',
  no: 'nummeret skal slutte på 07',
  en: 'the number should end in 07',
}

const noEndings: Readonly<Record<Language, readonly string[]>> = {
  da: ['det skal slutte på 89, ikke 70', 'slutter nummeret på 89?'],
  sv: ['det ska sluta på 89, inte 70', 'slutar numret på 89?'],
  no: ['det skal slutte på 89, ikke 70', 'slutter nummeret på 89?'],
  en: ['it should end in 89, not 70', 'does the number end in 89?'],
}

describe('understanding: how the number ends', () => {
  for (const language of languages) {
    for (const said of endings[language])
      it(`${language}: “${said}” is said of the phone`, () => {
        expect(valuesIn(said, summary(language))).to.deep.equal(phone)
      })

    for (const said of noEndings[language])
      it(`${language}: “${said}” changes none`, () => {
        expect(valuesIn(said, summary(language))).to.deep.equal({})
      })

    it(`${language}: one that two numbers could have is asked for`, () => {
      const { fills, command } = understand(bothEnd[language], summary(language))
      expect(fills).to.deep.equal([])
      expect(command).to.deep.equal({ name: 'change', target: 'contact.phone' })
    })
  }
})
