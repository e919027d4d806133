import { expect } from 'chai'
import { languages } from '../../../onboarding/vocabulary.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, businessFields, firstFields, valuesIn } from './situations.ts'

const at = (asks: string, language: Language) =>
  asking(asks, {
    country: 'DK',
    customerType: 'business',
    language,
    open: businessFields.filter((key) => key === asks),
    answered: [...firstFields, ...businessFields.filter((key) => key !== asks)],
    values: { 'company.name': 'Havblik ApS', 'contact.name': 'Grete Hansen' },
  })

type Row = readonly [said: string, name: string | undefined]

/** The contact person is Grete Hansen. What the name is after each message; `undefined`: nothing is changed. */
const tables: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['Grete Holm i stedet for Grete Hansen', 'Grete Holm'],
    ['Ib Dam i stedet for Grete', 'Ib Dam'],
    ['navnet Grete Hansen er forkert, ret det til Grete Bang', 'Grete Bang'],
    ['fornavnet er Grete Marie, så Grete Marie Hansen', 'Grete Marie Hansen'],
    ['Grete Hansen i stedet for Grete Holm', undefined],
    ['er det Ib Dam i stedet for Grete?', undefined],
    ['hun hedder altså Grete Lund Hansen', 'Grete Lund Hansen'],
    ['jeg kom til at taste forkert, jeg hedder Grethe Hansen', 'Grethe Hansen'],
    ['ikke Hansen, Hanssen', 'Grete Hanssen'],
    ['Hansen hedder hun ikke, hun hedder Madsen', 'Grete Madsen'],
    ['Hansen staves Hanssen', 'Grete Hanssen'],
    ['forkert navn, det skal være Ib Dam', 'Ib Dam'],
    ['alt er rigtigt undtagen kontaktpersonen, det er Ib Dam', 'Ib Dam'],
    ['Grete er fratrådt, Ib Dam har overtaget', 'Ib Dam'],
    ['Grete Hansen er korrekt', undefined],
    ['send bare regningen til Ib Hansen', undefined],
  ],
  sv: [
    ['Grete Holm istället för Grete Hansen', 'Grete Holm'],
    ['Bo Ek istället för Grete', 'Bo Ek'],
    ['namnet Grete Hansen är fel, ändra till Grete Bang', 'Grete Bang'],
    ['Grete Hansen, inte Grete Holm', undefined],
    ['är det Bo Ek istället för Grete?', undefined],
    ['hon heter faktiskt Grete Lund Hansen', 'Grete Lund Hansen'],
    ['jag råkade skriva fel, Grethe Hansen ska det vara', 'Grethe Hansen'],
    ['inte Hansen utan Hanssen', 'Grete Hanssen'],
    ['Hansen stavas Hanssen', 'Grete Hanssen'],
    ['fel kontaktperson, det ska vara Bo Ek', 'Bo Ek'],
    ['allt stämmer utom namnet, det är Bo Ek', 'Bo Ek'],
    ['Grete har slutat, det är Bo Ek nu', 'Bo Ek'],
    ['Grete Hansen stämmer', undefined],
  ],
  no: [
    ['Grete Holm i stedet for Grete Hansen', 'Grete Holm'],
    ['Ola Moe i staden for Grete', 'Ola Moe'],
    ['navnet Grete Hansen er feil, endre det til Grete Bang', 'Grete Bang'],
    ['Grete Hansen, ikke Grete Holm', undefined],
    ['er det Ola Moe i stedet for Grete?', undefined],
    ['ho heiter forresten Grete Lund Hansen', 'Grete Lund Hansen'],
    ['eg skreiv feil, det skal vere Grethe Hansen', 'Grethe Hansen'],
    ['ikke Hansen men Hanssen', 'Grete Hanssen'],
    ['Hansen skrives Hanssen', 'Grete Hanssen'],
    ['feil kontaktperson, skal være Odd Lie', 'Odd Lie'],
    ['alt er rett bortsett fra navnet, det er Odd Lie', 'Odd Lie'],
    ['Grete har sluttet, Odd Lie har overtatt', 'Odd Lie'],
    ['Grete Hansen er riktig', undefined],
  ],
  en: [
    ['Grete Holm instead of Grete Hansen', 'Grete Holm'],
    ['Kay Winter instead of Grete', 'Kay Winter'],
    ["married, so now I'm Grete Krag", 'Grete Krag'],
    ['the name Grete Hansen is wrong, change it to Grete Bang', 'Grete Bang'],
    ['Grete Hansen, not Grete Holm', undefined],
    ['is it Kay Winter instead of Grete?', undefined],
    ['by the way it is Grete Lund Hansen', 'Grete Lund Hansen'],
    ['I mistyped, it is Grethe Hansen', 'Grethe Hansen'],
    ['not Hansen but Hanssen', 'Grete Hanssen'],
    ['Hansen is spelt Hanssen', 'Grete Hanssen'],
    ['wrong name, it should be Ida Moss', 'Ida Moss'],
    ['everything is right apart from the contact, that is Ida Moss', 'Ida Moss'],
    ['Grete has retired, it is Ida Moss now', 'Ida Moss'],
    ['Grete Hansen is correct', undefined],
    ['send the bill to Ida Hansen', undefined],
  ],
}

describe('the name of the contact person put right in free words (UX-20)', () => {
  for (const language of languages)
    for (const [said, name] of tables[language])
      for (const asks of ['confirm', 'invoice.channel'])
        it(`${language}: "${said}" where ${asks} is asked`, () => {
          expect(valuesIn(said, at(asks, language))['contact.name']).to.equal(name)
        })
})
