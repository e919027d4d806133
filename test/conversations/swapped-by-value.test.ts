import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'

interface Home {
  readonly locale: string
  readonly number: string
  readonly person: string
  readonly email: string
  /** As typed, and as kept: the one that stands and another one. */
  readonly old: string
  readonly other: string
  readonly kept: string
}

const dk = { number: 'DK 12345674', old: '20123456', other: '20123499', kept: '+4520123499' }
const homes: Readonly<Record<Language, Home>> = {
  da: { ...dk, locale: 'da-DK', person: 'Mette Sørensen', email: 'mette@nordlys.example.dk' },
  en: { ...dk, locale: 'en-GB', person: 'Mary Holm', email: 'mary@nordlys.example.dk' },
  sv: {
    locale: 'sv-SE',
    number: '5599990107',
    person: 'Eva Lind',
    email: 'eva@algkronan.example.se',
    old: '070-174 06 33',
    other: '070-174 06 05',
    kept: '+46701740605',
  },
  no: {
    locale: 'nb-NO',
    number: '310004103',
    person: 'Jens Holm',
    email: 'jens@fjordlys.example.no',
    old: '68054321',
    other: '68054399',
    kept: '+4768054399',
  },
}

async function atSummary(language: Language): Promise<Customer> {
  const { locale, number, person, old, email } = homes[language]
  const customer = new Customer({ locale })
  await customer.start()
  await customer.say(number)
  await customer.say(`${person}, ${old}, ${email}`)
  return customer
}

type Says = Readonly<Record<Language, (home: Home) => readonly string[]>>

const removed: Says = {
  da: ({ old }) => [`fjern ${old}`, `ja, slet ${old} sagde jeg`],
  sv: ({ old }) => [`ta bort ${old}`, `jo, ta bort ${old} sa jag`],
  no: ({ old }) => [`fjern ${old}`, `jo, fjern ${old} sa jeg`],
  en: ({ old }) => [`remove ${old}`, `yes, remove ${old} i said`],
}

const kept: Says = {
  da: ({ old }) => [`fjern ikke ${old}`],
  sv: ({ old }) => [`ta inte bort ${old}`],
  no: ({ old }) => [`ikkje fjern ${old}`],
  en: ({ old }) => [`don't remove ${old}`],
}

const swapped: Says = {
  da: ({ old, other }) => [
    `${old} er privat, brug ${other}`,
    `brug hellere ${other} det er omstillingen`,
  ],
  sv: ({ old, other }) => [
    `${old} är min privata, skriv ${other}`,
    `använd hellre ${other} det är växeln`,
  ],
  no: ({ old, other }) => [
    `${old} er min private, bruk ${other}`,
    `bruk heller ${other} det er sentralbordet`,
  ],
  en: ({ old, other }) => [
    `${old} is my private one, use ${other}`,
    `use ${other} instead that's the switchboard`,
  ],
}

const others: Says = {
  da: ({ old, other }) => [`brug ${old}, ${other} er privat`],
  sv: ({ old, other }) => [`använd ${old}, ${other} är privat`],
  no: ({ old, other }) => [`bruk ${old}, ${other} er privat`],
  en: ({ old, other }) => [`use ${old}, ${other} is private`],
}

describe('a value at the summary that is named by itself (UX-20)', () => {
  for (const language of languages) {
    const home = homes[language]

    for (const said of removed[language](home))
      it(`${language}: “${said}” asks for another one`, async () => {
        const customer = await atSummary(language)
        const { hints } = await customer.say(said)
        expect(hints, customer.transcript.join('\n')).to.include({
          asks: 'contact.phone',
          command: 'change',
        })
        expect((await customer.say(home.other)).hints.understood).to.deep.equal({
          'contact.phone': home.kept,
        })
      })

    for (const said of [...kept[language](home), ...others[language](home)])
      it(`${language}: “${said}” changes nothing`, async () => {
        const customer = await atSummary(language)
        const { hints } = await customer.say(said)
        expect(hints, customer.transcript.join('\n')).to.include({ asks: 'confirm' })
        expect(Object.values(hints.understood)).not.to.include(home.kept)
      })

    for (const said of swapped[language](home))
      it(`${language}: “${said}” puts the other one in its place`, async () => {
        const customer = await atSummary(language)
        const { hints } = await customer.say(said)
        expect(hints.understood, customer.transcript.join('\n')).to.deep.equal({
          'contact.phone': home.kept,
        })
      })
  }

  it('no: the switchboard is a number of its own where it is only given, and the phone where that was asked for', async () => {
    const beside = await atSummary('no')
    expect((await beside.say('sentralbord 68054399')).hints.understood).to.deep.equal({
      'contact.landline': '+4768054399',
    })
    expect((await beside.say('fjern 68054399')).hints.understood).to.deep.equal({
      'contact.landline': null,
    })
    const asked = await atSummary('no')
    await asked.say('endre mobil')
    expect((await asked.say('68054399 hovednummeret')).hints.understood).to.deep.equal({
      'contact.phone': '+4768054399',
    })
  })
})
