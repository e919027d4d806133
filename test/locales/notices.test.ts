import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { fullNotice, renderNotice, type NoticeFacts } from '../../locales/notices.ts'
import { OnboardingError } from '../../onboarding/errors.ts'
import { countryCodes, languages, type Language } from '../../onboarding/vocabulary.ts'
import { allTexts, named, texts, trees } from './texts.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

const lockFile = new URL('../../locales/notices.lock.json', import.meta.url)

/** Each released wording by `id|version|language`, with the hash of its template. */
function released(language: Language): Record<string, string> {
  const { firstLayer, firstLayerOwn, oral, oralOwn, credit, nationalNumber, dataSent, full } =
    trees[language].notices
  const wordings = [
    ['firstLayer', firstLayer] as const,
    ['firstLayerOwn', firstLayerOwn] as const,
    ['oral', oral] as const,
    ['oralOwn', oralOwn] as const,
    ...Object.entries(credit).map(([id, wording]) => [`credit.${id}`, wording] as const),
    ...Object.entries(nationalNumber).map(
      ([id, wording]) => [`nationalNumber.${id}`, wording] as const,
    ),
    ['dataSent', { version: dataSent.version, text: JSON.stringify(dataSent) }] as const,
    ['full', { version: full.version, text: JSON.stringify(full) }] as const,
  ]
  return Object.fromEntries(
    wordings.map(([id, { version, text }]) => [`${id}|${version}|${language}`, sha256(text)]),
  )
}

const facts: NoticeFacts = {
  company: 'Nordhavn Engros A/S',
  url: 'https://chat.example/privacy',
  bureau: 'Demo Kredit',
  anyBureau: true,
  country: 'DK',
  customerType: 'business',
  naturalPerson: false,
  copyLetter: false,
}

const profile = {
  controller: {
    name: 'Nordhavn Engros A/S',
    address: 'Havnegade 12, 8000 Aarhus C',
    email: 'privacy@nordhavn.example',
    phone: '+45 89 00 00 00',
    hosting: 'Microsoft Azure (EU)',
  },
  countries: [...countryCodes],
  providers: { vat: { DK: 'vies', SE: 'none', NO: 'none' }, eInvoice: 'peppol' },
  desk: {
    phone: '+45 89 00 00 00',
    email: 'desk@nordhavn.example',
    opens: '08:30',
    closes: '15:30',
    days: [1, 2, 3, 4, 5],
    reviewDays: 2,
  },
  retention: {
    unfinishedHours: 24,
    parkedDays: 14,
    transcriptDays: 14,
    creditDays: 365,
    evidenceYears: 5,
    declinedDays: 365,
    closedDays: 90,
    accountingYears: { DK: 5, SE: 7, NO: 5 },
  },
  bureaus: ['Demo Kredit', 'Demo Kredit', 'Demo Upplysning'],
}

describe('released notices', () => {
  it('GD-13 never change: a new text needs a new version, and the old one stays in the lock', () => {
    const lock: unknown = JSON.parse(readFileSync(lockFile, 'utf8'))
    const now = Object.assign({}, ...languages.map(released)) as Record<string, string> // plain strings by construction
    expect(lock).to.include(now)
  })

  it('have the same version in every language', () => {
    for (const [key, version] of texts.en) {
      if (!/^notices\..*version$/.test(key)) continue
      for (const language of languages) expect(texts[language].get(key), key).to.equal(version)
    }
  })

  it('GD-04 promise plainly, without hedges', () => {
    const hedges: Readonly<Record<Language, RegExp>> = {
      da: /kan komme til at|eventuelt|måske|muligvis|formentlig/i,
      sv: /kan komma att|eventuellt|kanske|möjligen/i,
      no: /vil kunne|kan komme til å|eventuelt|kanskje|muligens/i,
      en: /\b(may|might|perhaps|possibly|some of)\b/i,
    }
    const hedged = allTexts(/^notices\./).filter((item) => hedges[item.language].test(item.text))
    expect(named(hedged)).to.deep.equal([])
  })

  it('GD-10 the credit step never speaks of consent', () => {
    const credit = allTexts(
      /^notices\.credit\.|^messages\.credit\.|^fields\.credit\.|buttons\.invoice/,
    )
    const consent = credit.filter((item) => /samtyk|samtyck|consent|accept/i.test(item.text))
    expect(named(consent)).to.deep.equal([])
  })
})

describe('the notice that a customer sees', () => {
  it('CA-13 the oral notice says who, why, registers, credit, a link, and that one may say no', () => {
    const slots: Readonly<Record<Language, readonly RegExp[]>> = {
      da: [
        /^Du taler med \{\{controller\}\}/,
        /ansvarlige for dine oplysninger/,
        /oprette dig som kunde/,
        /offentlige registre/,
        /faktura, laver vi (?:selv )?en kreditvurdering/,
        /link/,
        /sige nej eller bede en medarbejder/,
      ],
      sv: [
        /^Du talar med \{\{controller\}\}/,
        /ansvarar för dina uppgifter/,
        /lägga upp dig som kund/,
        /offentliga register/,
        /faktura gör vi en (?:egen )?kreditprövning/,
        /länk/,
        /säga nej eller be en medarbetare/,
      ],
      no: [
        /^Du snakker med \{\{controller\}\}/,
        /ansvarlig for opplysningene dine/,
        /opprette deg som kunde/,
        /offentlige registre/,
        /faktura, gjør vi en (?:egen )?kredittvurdering/,
        /lenke/,
        /si nei eller be en medarbeider/,
      ],
      en: [
        /^This is \{\{controller\}\}/,
        /responsible for your data/,
        /make you a customer/,
        /public registers/,
        /invoice, we assess your credit/,
        /link/,
        /say no, or have a person/,
      ],
    }
    for (const { language, key, text } of allTexts(/^notices\.oral(?:Own)?\.text$/)) {
      for (const slot of slots[language]) expect(text, `${language} ${key}`).to.match(slot)
    }
    const agency = allTexts(/^notices\.oral\.text$/).filter(({ text }) =>
      /kreditoplysningsbureau|kreditupplysningsföretag|kredittopplysningsforetak|information agency/.test(
        text,
      ),
    )
    expect(agency).to.have.length(languages.length)
  })

  it('GD-01 first layer: automated, who, what for, registers, credit, rights, link, person', () => {
    const slots: Readonly<Record<Language, readonly RegExp[]>> = {
      da: [
        /automatisk assistent/,
        /dataansvarlig/,
        /oprette dig/,
        /registre/,
        /kreditvurdering/,
        /kreditoplysningsbureau/,
        /slettet/,
        /indsigelse/,
        /»medarbejder«/,
      ],
      sv: [
        /automatisk assistent/,
        /personuppgiftsansvarig/,
        /lägga upp dig/,
        /register/,
        /kreditprövning/,
        /kreditupplysningsföretag/,
        /raderade/,
        /invändningar/,
        /”medarbetare”/,
      ],
      no: [
        /automatisk assistent/,
        /behandlingsansvarlig/,
        /opprette deg/,
        /registre/,
        /kredittvurdering/,
        /kredittopplysningsforetak/,
        /slettet/,
        /protestere/,
        /«medarbeider»/,
      ],
      en: [
        /automated assistant/,
        /responsible for your data/,
        /set you up/,
        /registers/,
        /assess your credit/,
        /credit information agency/,
        /delete/,
        /object/,
        /“human”/,
      ],
    }
    for (const language of languages) {
      const { text } = renderNotice('firstLayer', language, facts)
      expect(text).to.contain(facts.company).and.contain(facts.url)
      for (const slot of slots[language]) expect(text, language).to.match(slot)
    }
  })

  it('GD-13 comes with the hash of exactly what was shown', () => {
    const shown = renderNotice('credit', 'sv', facts)
    expect(shown.sha256).to.equal(sha256(shown.text))
    expect(shown.version).to.equal('2')
    expect(renderNotice('credit', 'sv', facts)).to.deep.equal(shown)
    expect(renderNotice('credit', 'da', facts).sha256).not.to.equal(shown.sha256)
  })

  const copy: Readonly<Record<Language, RegExp>> = {
    da: /kopi af kreditoplysningen|gjenpartsbrev/,
    sv: /kopia av kreditupplysningen|gjenpartsbrev/,
    no: /gjenpartsbrev|kopi av kredittopplysningen/,
    en: /copy of the credit report|gjenpartsbrev/,
  }
  const promised = (language: Language, change: Partial<NoticeFacts>): boolean =>
    copy[language].test(renderNotice('credit', language, { ...facts, ...change }).text)

  for (const language of languages) {
    it(`CR-05 ${language}: a copy is promised to those who get one, and to nobody else`, () => {
      const person = { naturalPerson: true, customerType: 'private' } as const
      const trader = { naturalPerson: true } as const
      for (const who of [person, trader]) {
        expect(promised(language, { ...who, country: 'SE', copyLetter: true })).to.equal(true)
        expect(promised(language, { ...who, country: 'NO', copyLetter: true })).to.equal(true)
        expect(promised(language, { ...who, country: 'DK' })).to.equal(false)
      }
      expect(promised(language, { country: 'SE', copyLetter: true })).to.equal(true) // HB and KB
      for (const country of countryCodes) expect(promised(language, { country })).to.equal(false)
    })

    it(`CR-05 ${language}: says why, what is sent, to whom, the interest, prepayment and objection`, () => {
      const slots: Readonly<Record<Language, readonly RegExp[]>> = {
        da: [/Betaler du med faktura/, /legitim interesse/, /betale forud/, /indsigelse/],
        sv: [/betalning mot faktura/, /berättigat intresse/, /betala i förskott/, /invändning/],
        no: [/Betaler du med faktura/, /berettiget interesse/, /betale på forskudd/, /protestere/],
        en: [/pay by invoice/, /legitimate interest/, /pay in advance/, /object/],
      }
      for (const naturalPerson of [true, false]) {
        for (const country of countryCodes) {
          const { text } = renderNotice('credit', language, { ...facts, country, naturalPerson })
          expect(text).to.contain('Demo Kredit')
          for (const slot of slots[language]) expect(text).to.match(slot)
        }
      }
    })

    it(`GD-16 ${language}: only natural persons are promised a person before a no`, () => {
      const before: Readonly<Record<Language, RegExp>> = {
        da: /før vi siger nej/,
        sv: /innan vi säger nej/,
        no: /før vi sier nei/,
        en: /before we say no/,
      }
      const text = (naturalPerson: boolean): string =>
        renderNotice('credit', language, { ...facts, naturalPerson }).text
      expect(text(true)).to.match(before[language])
      expect(text(false)).not.to.match(before[language])
    })

    it(`ID-05 ${language}: the national number has a reason, a protected field and a way to refuse`, () => {
      const slots: Readonly<Record<Language, readonly RegExp[]>> = {
        da: [/rigtige person/, /beskyttede felt/, /sige nej|Siger du nej/, /krypteret/],
        sv: [/rätt person/, /skyddade fältet/, /säga nej|säger nej/, /krypterat/],
        no: [/riktig person/, /beskyttede feltet/, /si nei|Sier du nei/, /kryptert/],
        en: [/right person/, /protected field/, /say no/, /encrypted/],
      }
      for (const country of countryCodes) {
        const { text } = renderNotice('nationalNumber', language, { ...facts, country })
        for (const slot of slots[language]) expect(text, country).to.match(slot)
      }
    })
  }

  it('says what is sent: a private person’s number only when there is one', () => {
    const person = { ...facts, customerType: 'private', naturalPerson: true } as const
    expect(renderNotice('credit', 'en', person).text).to.contain('your name and address to')
    expect(renderNotice('credit', 'en', { ...person, nationalNumber: true }).text).to.contain(
      'national identity number to',
    )
    expect(renderNotice('credit', 'en', facts).text).to.contain('the company’s name')
    expect(renderNotice('credit', 'en', { ...facts, naturalPerson: true }).text).to.contain(
      'your company’s name',
    )
  })
})

describe('the full notice at /privacy', () => {
  const wanted = [
    'controller',
    'purposes',
    'interests',
    'sources',
    'recipients',
    'noThirdCountries',
    'retention',
    'required',
    'rights',
    'consent',
    'automated',
    'complaint',
  ]

  for (const language of languages) {
    it(`GD-03 ${language}: has every part, filled in`, () => {
      const { sections, title, version } = fullNotice(language, profile)
      expect(sections.map((section) => section.id)).to.deep.equal(wanted)
      expect(title).not.to.equal('')
      expect(version).to.equal('2')
      const text = sections.flatMap((section) => [section.title, ...section.paragraphs]).join('\n')
      expect(text).not.to.match(/\{\{|undefined/)
      const { controller } = profile
      for (const fact of [
        controller.name,
        controller.email,
        controller.hosting,
        'Demo Upplysning',
      ]) {
        expect(text).to.contain(fact)
      }
      for (const authority of ['datatilsynet.dk', 'imy.se', 'datatilsynet.no']) {
        expect(text, 'TX-06').to.contain(authority)
      }
    })
  }

  it('GD-07 names whom companies are looked up with besides their registers, where they are asked', () => {
    const sourcesOf = (countries: typeof profile.countries, eInvoice: string) => {
      const providers = { ...profile.providers, eInvoice }
      const { sections } = fullNotice('en', { ...profile, countries, providers })
      return sections.find(({ id }) => id === 'sources')?.paragraphs.join(' ')
    }
    expect(sourcesOf(['DK', 'SE'], 'peppol')).to.match(/VIES.*Peppol directory/)
    expect(sourcesOf(['SE', 'NO'], 'none')).not.to.match(/VIES|Peppol/)
  })

  it('names the data protection officer and the transfers of sellers who have them', () => {
    const controller = {
      ...profile.controller,
      dataProtectionOfficer: 'dpo@nordhavn.example',
      thirdCountries: { en: 'Our SMS carrier is in the United States.' },
    }
    const { sections } = fullNotice('en', { ...profile, controller })
    expect(sections.map((section) => section.id))
      .to.include.members(['dpo', 'thirdCountries'])
      .and.not.include('noThirdCountries')
    expect(() => fullNotice('da', { ...profile, controller })).to.throw(
      OnboardingError,
      'words.missing',
    )
  })
})
