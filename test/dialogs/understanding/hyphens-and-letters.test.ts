import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, valuesIn } from './situations.ts'

const standing = (language: Language, name: string) => ({
  ...business('contact.phone', language, ['contact.name']),
  values: { 'contact.name': name },
})

describe('understanding: a piece of the name that stands', () => {
  const rows = [
    ['da', 'Anna Lind-Berg', 'efternavnet er uden bindestreg', 'Anna Lind Berg'],
    ['sv', 'Anna Lind-Berg', 'efternamnet är utan bindestreck', 'Anna Lind Berg'],
    ['no', 'Anna Lind-Berg', 'etternavnet er uten bindestrek', 'Anna Lind Berg'],
    ['en', 'Anna Lind-Berg', 'my last name is without a hyphen', 'Anna Lind Berg'],
    ['no', 'Per Olav Dahl', 'fornavnet er med bindestrek', 'Per-Olav Dahl'],
    ['sv', 'Per Lind Dahl', 'efternamnet ska ha bindestreck', 'Per Lind-Dahl'],
    ['da', 'Kari Haugen', 'hendes efternavn er også Bråten', 'Kari Bråten'],
    ['sv', 'Kari Haugen', 'hennes efternamn är också Bråten', 'Kari Bråten'],
    ['no', 'Kari Haugen', 'etternavnet er også Bråten', 'Kari Bråten'],
    ['en', 'Kari Haugen', 'her last name is Bråten as well', 'Kari Bråten'],
  ] as const
  for (const [language, name, text, value] of rows)
    it(`${language}: "${text}" of ${name} is ${value}`, () => {
      expect(valuesIn(text, standing(language, name))).to.deep.equal({ 'contact.name': value })
    })

  const told = [
    ['da', 'efternavnet er uden bindestreg'],
    ['sv', 'efternamnet är utan bindestreck'],
    ['sv', 'efternamnet ska vara med två k'],
    ['no', 'etternavnet er med to k-er'],
  ] as const
  for (const [language, text] of told)
    it(`${language}: "${text}" leaves nothing out and puts no letters in`, () => {
      const said = understand(text, standing(language, 'Kari Haugen'))
      expect(said.fills).to.deep.equal([])
      expect(said.command?.name).not.to.equal('skip')
    })
})

const asked = undefined
const letters = [
  ['da', 'Mette Sørensen', "Sørensen med to r'er", 'Mette Sørrensen'],
  ['da', 'Mette Sørensen', 'Mette staves med ét t', 'Mete Sørensen'],
  ['da', 'Mette Sørensen', 'Sørensen skal staves med oe', 'Mette Soerensen'],
  ['da', 'Mette Sørensen', 'Sørensen med z i stedet for s', asked],
  ['da', 'Mette Sørensen', 'Mette er med i dag', asked],
  ['sv', 'Erik Lindqvist', 'Lindqvist stavas med kv', 'Erik Lindkvist'],
  ['sv', 'Erik Lindqvist', 'Erik med ck', 'Erick Lindqvist'],
  ['sv', 'Erik Lindqvist', 'förnamnet är med a på slutet', 'Erika Lindqvist'],
  ['sv', 'Erik Lindqvist', 'Erik med k', asked],
  ['no', 'Kari Haugen', 'etternavnet er med to n-er', 'Kari Haugenn'],
  ['no', 'Kari Haugen', 'Kari skrives med C', 'Cari Haugen'],
  ['no', 'Kari Haugen', 'Haugen med k i stedet for g', 'Kari Hauken'],
  ['no', 'Kari Haugen', 'Kari er med på det.', asked],
  ['en', 'Kari Haugen', 'Kari is spelled with a C', 'Cari Haugen'],
  ['en', 'Kari Haugen', 'Haugen has a double n', 'Kari Haugenn'],
  ['en', 'Kari Haugen', 'Kari with a y at the end', 'Kary Haugen'],
  ['en', 'Jens Holm', "It's Jens Holme, with an e at the end", 'Jens Holme'],
] as const

describe('understanding: the letters of a name', () => {
  for (const [language, name, text, value] of letters)
    it(`${language}: "${text}" of ${name} ${value === undefined ? 'changes nothing' : `is ${value}`}`, () => {
      const changes = value === undefined ? {} : { 'contact.name': value }
      expect(valuesIn(text, standing(language, name))).to.deep.equal(changes)
    })
})

describe('understanding: a name in small letters in front of what its owner is', () => {
  const rows = [
    ['da', 'xhevat krasniqi, jeg ejer klinikken', 'xhevat krasniqi'],
    ['sv', 'xhevat krasniqi, jag äger kliniken', 'xhevat krasniqi'],
    ['no', 'xhevat krasniqi, jeg eier klinikken', 'xhevat krasniqi'],
    ['en', 'bronwyn taylor, i own the clinic', 'bronwyn taylor'],
  ] as const
  for (const [language, text, name] of rows)
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, business('contact.name', language))).to.include({
        'contact.name': name,
      })
    })
})
