import { expect } from 'chai'
import type { Language } from '../../onboarding/vocabulary.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'

const locales = { da: 'da-DK', sv: 'sv-SE', no: 'nb-NO', en: 'en-GB' } as const

/** Who is to become a customer, told by that alone, and the company that the register offers. */
const told: Readonly<Record<Language, readonly (readonly [said: string, offered: string])[]>> = {
  da: [
    ['skal oprette fjordblik i danmark', 'Fjordblik'],
    ['pixelbæk i danmark skal være kunde hos jer', 'Pixelbæk'],
  ],
  sv: [
    ['vi vill lägga upp nygrodd i sverige', 'Nygrodd'],
    ['sju lås i sverige ska bli kund', 'Sju Lås'],
  ],
  no: [
    ['fjord og måne i norge skal bli kunde, jeg er Aslaug Tafjord', 'Fjord og Måne'],
    ['skal opprette nyspirt i norge', 'Nyspirt'],
  ],
  en: [['fjordblik in denmark wants to become a customer', 'Fjordblik']],
}

const nobody: Readonly<Record<Language, readonly string[]>> = {
  da: ['min mor vil være kunde', 'jeg vil gerne oprette en konto', 'kan I oprette mig som kunde'],
  sv: ['min fru vill bli kund', 'jag vill lägga upp ett konto'],
  no: ['restauranten skal bli kunde', 'vil gjerne opprette en konto'],
  en: ['my wife wants to become a customer', 'i want to register my company'],
}

async function answer(language: Language, said: string) {
  const customer = new Customer({ locale: locales[language] })
  await customer.start()
  return customer.say(said)
}

describe('whoever is to become a customer is searched for', () => {
  for (const language of languages) {
    for (const [said, offered] of told[language])
      it(`${language}: ${said}`, async () => {
        const { hints, choices } = await answer(language, said)
        expect(hints.asks).to.equal('choose:company.number')
        expect(choices[0]?.title).to.include(offered)
      })

    it(`but nobody is whose name is not said (${language})`, async () => {
      for (const said of nobody[language])
        expect((await answer(language, said)).hints.asks, said).to.not.equal(
          'choose:company.number',
        )
    })
  }
})
