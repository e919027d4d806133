import { execFileSync } from 'node:child_process'
import { expect } from 'chai'
import type { Circumstances, Field, ReadContext } from '../../onboarding/field.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { allowances } from '../../scripts/lint-definition/allowances.ts'
import { leaves, type Definition } from '../../scripts/lint-definition/definition.ts'
import { falseFriends } from '../../scripts/lint-definition/glossary.ts'
import { findings, lineOf, lint } from '../../scripts/lint-definition/lint.ts'
import { loadDefinition } from '../../scripts/lint-definition/load-definition.ts'
import { rules } from '../../scripts/lint-definition/rules.ts'
import { partsOf, unitsOf } from '../../onboarding/messaging/sms-parts.ts'

type Mutation = (definition: Definition) => Definition

const real = loadDefinition('deployment/profiles/demo.yaml')

/** Changes one text. */
const say =
  (language: Language, path: string, change: string | ((text: string) => string)): Mutation =>
  (definition) => {
    const own = definition.words[language]
    const text = typeof change === 'string' ? change : change(own[path] ?? '')
    return {
      ...definition,
      words: { ...definition.words, [language]: { ...own, [path]: text } },
    }
  }

/** Takes texts away, in some languages or in all. */
const unsaid =
  (path: RegExp, among: readonly Language[] = languages): Mutation =>
  (definition) => {
    const without = (language: Language) =>
      Object.entries(definition.words[language]).filter(
        ([key]) => !among.includes(language) || !path.test(key),
      )
    const words = {
      da: Object.fromEntries(without('da')),
      sv: Object.fromEntries(without('sv')),
      no: Object.fromEntries(without('no')),
      en: Object.fromEntries(without('en')),
    }
    return { ...definition, words }
  }

/** Changes one field. */
const field =
  (key: string, change: Partial<Field>): Mutation =>
  (definition) => ({
    ...definition,
    fields: definition.fields.map((one) => (one.key === key ? { ...one, ...change } : one)),
  })

const first =
  (key: string): Mutation =>
  (definition) => ({
    ...definition,
    fields: [
      ...definition.fields.filter((one) => one.key === key),
      ...definition.fields.filter((one) => one.key !== key),
    ],
  })

/** What a field says today. */
const asIn = (language: Language, path: string): string =>
  real.words[language][`fields.${path}`] ?? expect.fail(`no words ${path}`)

const fieldNamed = (key: string): Field =>
  real.fields.find((one) => one.key === key) ?? expect.fail(`no field ${key}`)

/** A new field that says what another one says, under other labels. */
const copyOf =
  (key: string, change: Partial<Field> & { readonly key: string }): Mutation =>
  (definition) => {
    const copied = (language: Language) =>
      Object.fromEntries(
        Object.entries(definition.words[language]).flatMap(([path, text]) => {
          if (!/^(?:call\.)?fields\./.test(path) || !path.includes(`fields.${key}.`)) {
            return [[path, text]]
          }
          const own = path.replace(key, change.key)
          return [
            [path, text],
            [own, path.endsWith('.label') ? `Mere ${text}`.slice(0, 20) : text],
          ]
        }),
      )
    return {
      ...definition,
      fields: [...definition.fields, { ...fieldNamed(key), ...change }],
      words: { da: copied('da'), sv: copied('sv'), no: copied('no'), en: copied('en') },
    }
  }

const isPrivate = (c: Circumstances): boolean => c.customerType === 'private'

/** Takes a phone, and a national number too. */
const readEither = (text: string, context: ReadContext) => {
  const reading = fieldNamed('person.nationalNumber').read(text, context)
  return reading.ok ? reading : fieldNamed('person.landline').read(text, context)
}

interface Mutant {
  readonly rule: string
  readonly slip: string
  readonly mutate: Mutation
  /** Whom the finding names. */
  readonly names: string
}

/** Slips in the words of the guided call. */
const callMutants: readonly Mutant[] = [
  {
    rule: 'call-complete',
    slip: 'nothing to say on the phone in Swedish',
    mutate: unsaid(/^call\.fields\.contact\.email\.listen$/, ['sv']),
    names: 'contact.email',
  },
  {
    rule: 'call-spare',
    slip: 'a country that does not exist',
    mutate: say('no', 'call.fields.contact.email.saySW', 'Og e-postadressen din?'),
    names: 'call.fields.contact.email.saySW',
  },
  {
    rule: 'call-variants',
    slip: 'words for one country only',
    mutate: unsaid(/^call\.fields\.company\.number\.say(?:SE|NO)$/),
    names: 'company.number',
  },
  {
    rule: 'call-variants',
    slip: 'a country that one language forgot',
    mutate: unsaid(/^call\.fields\.company\.number\.listen(?:DK|SE|NO)$/, ['da']),
    names: 'company.number',
  },
  {
    rule: 'call-spoken',
    slip: 'the chat read aloud',
    mutate: say('en', 'call.fields.person.name.say', asIn('en', 'person.name.ask')),
    names: 'person.name',
  },
  {
    rule: 'call-spoken',
    slip: 'something that cannot be said',
    mutate: say('da', 'call.fields.person.name.say', 'Hvad er dit (fulde) navn?'),
    names: 'person.name',
  },
  {
    rule: 'oral-notice-short',
    slip: 'a notice that takes a minute',
    mutate: say('sv', 'notices.oral.text', (text) => `${text} ${text}`),
    names: 'notices.oral.text',
  },
]

/** Every slip that somebody could make, and the one rule that notices it. */
const mutants: readonly Mutant[] = [
  ...callMutants,
  {
    rule: 'key-shape',
    slip: 'a key with a hyphen',
    mutate: copyOf('company.name', { key: 'company.trade-name', required: () => false }),
    names: 'company.trade-name',
  },
  {
    rule: 'key-unique',
    slip: 'a field defined twice',
    mutate: (definition) => ({
      ...definition,
      fields: [
        ...definition.fields,
        { ...fieldNamed('company.name'), applies: isPrivate, required: () => false },
      ],
    }),
    names: 'company.name',
  },
  {
    rule: 'key-unique',
    slip: 'a key inside the value of another',
    mutate: copyOf('company.name', { key: 'company.address.name', required: () => false }),
    names: 'company.address.name',
  },
  {
    rule: 'reachable',
    slip: 'a condition that never holds',
    mutate: field('contact.landline', { applies: () => false }),
    names: 'contact.landline',
  },
  {
    rule: 'required-applies',
    slip: 'required of those it does not apply to',
    mutate: field('invoice.gln', { required: () => true }),
    names: 'invoice.gln',
  },
  {
    rule: 'asked-once',
    slip: 'the invoice e-mail no longer taken from the contact',
    mutate: field('invoice.email', { sameAs: [] }),
    names: 'invoice.email',
  },
  {
    rule: 'same-as-usable',
    slip: 'an address proposed as an e-mail',
    mutate: field('invoice.email', {
      sameAs: ['contact.email', 'person.email', 'company.address'],
    }),
    names: 'invoice.email',
  },
  {
    rule: 'same-as-usable',
    slip: 'a proposal from a field that is gone',
    mutate: field('invoice.email', { sameAs: ['contact.email', 'person.email', 'contact.mail'] }),
    names: 'invoice.email',
  },
  {
    rule: 'same-as-no-cycle',
    slip: 'two fields that wait for each other',
    mutate: field('contact.email', { sameAs: ['invoice.email'] }),
    names: 'contact.email',
  },
  {
    rule: 'labels-distinct',
    slip: 'two e-mails of one form under one name',
    mutate: say('da', 'fields.invoice.email.label', 'E-mailadresse'),
    names: 'label',
  },
  {
    rule: 'section-titled',
    slip: 'a section without a title',
    mutate: unsaid(/^summary\.sections\.person$/, ['sv']),
    names: 'person.name',
  },
  {
    rule: 'profile-names-fields',
    slip: 'a profile that requires a misspelt field',
    mutate: (definition) => ({
      ...definition,
      profile: { ...definition.profile, require: ['contact.landlin'] },
    }),
    names: 'contact.landlin',
  },
  {
    rule: 'national-number-secret',
    slip: 'a national number kept like a phone',
    mutate: copyOf('person.landline', { key: 'person.idNumber', read: readEither }),
    names: 'person.idNumber',
  },
  {
    rule: 'secret-stays-put',
    slip: 'a national number proposed elsewhere',
    mutate: copyOf('person.nationalNumber', {
      key: 'person.otherNumber',
      sameAs: ['person.nationalNumber'],
    }),
    names: 'person.nationalNumber',
  },
  {
    rule: 'notice-first',
    slip: 'the name asked for first',
    mutate: first('person.name'),
    names: 'person.name',
  },
  {
    rule: 'words-complete',
    slip: 'a field without its reason for asking',
    mutate: unsaid(/^fields\.credit\.amount\.why$/, ['no']),
    names: 'credit.amount',
  },
  {
    rule: 'words-spare',
    slip: 'a misspelt country',
    mutate: say('en', 'fields.person.phone.again2SW', 'Write it with all its digits.'),
    names: 'fields.person.phone.again2SW',
  },
  {
    rule: 'words-spare',
    slip: 'a title for a choice that is gone',
    mutate: say('da', 'fields.payment.values.card', 'Kort'),
    names: 'fields.payment.values.card',
  },
  {
    rule: 'label-short',
    slip: 'a button that is cut off',
    mutate: say('sv', 'fields.person.landline.label', 'Telefonnummer (fast nät)'),
    names: 'person.landline',
  },
  {
    rule: 'label-short',
    slip: 'a row that is cut off',
    mutate: say('en', 'fields.company.legalForm.label', 'Kind of company, as registered there'),
    names: 'company.legalForm',
  },
  {
    rule: 'values-titled',
    slip: 'a choice without words',
    mutate: unsaid(/^fields\.invoice\.channel\.values\.post$/, ['da']),
    names: 'invoice.channel',
  },
  {
    rule: 'values-short',
    slip: 'a choice too long for a button',
    mutate: say('en', 'fields.invoice.channel.values.post', 'A letter by ordinary post'),
    names: 'invoice.channel',
  },
  {
    rule: 'values-distinct',
    slip: 'two choices with one name',
    mutate: say('no', 'fields.invoice.channel.values.post', 'e-post'),
    names: 'invoice.channel',
  },
  {
    rule: 'asks-differ',
    slip: 'the same question twice',
    mutate: say('da', 'fields.person.name.again1', asIn('da', 'person.name.ask')),
    names: 'person.name',
  },
  {
    rule: 'asks-differ',
    slip: 'the same question twice in one country',
    mutate: say('sv', 'fields.company.legalForm.askSE', asIn('sv', 'company.legalForm.again1SE')),
    names: 'company.legalForm',
  },
  {
    rule: 'asks-grow',
    slip: 'a third asking that gives up',
    mutate: say('sv', 'fields.contact.name.again2', 'Skriv ”medarbetare”.'),
    names: 'contact.name',
  },
  {
    rule: 'last-ask-leads-on',
    slip: 'a third asking without a way on',
    mutate: say(
      'en',
      'fields.contact.email.again2',
      'Write the whole address, with everything before and after the sign.',
    ),
    names: 'contact.email',
  },
  {
    rule: 'one-question',
    slip: 'two questions in one',
    mutate: say('da', 'fields.contact.name.ask', 'Er det dig? Hvad er ellers navnet?'),
    names: 'contact.name',
  },
  {
    rule: 'one-question',
    slip: 'a question that asks nothing',
    mutate: say('da', 'fields.contact.name.ask', 'Skriv kontaktpersonens navn.'),
    names: 'contact.name',
  },
  {
    rule: 'why-one-sentence',
    slip: 'a lecture',
    mutate: say('en', 'fields.person.name.why', (text) => `${text} It is the law.`),
    names: 'person.name',
  },
  {
    rule: 'sentence-short',
    slip: 'a sentence nobody finishes',
    mutate: say('da', 'fields.person.name.help', `Skriv ${'navn og '.repeat(12)}adresse.`),
    names: 'person.name',
  },
  {
    rule: 'no-gaps',
    slip: 'a gap that nobody fills',
    mutate: say('sv', 'fields.person.name.help', 'Skriv namnet, {{name}}.'),
    names: 'person.name',
  },
  {
    rule: 'quoted-words-work',
    slip: 'a word that leads nowhere',
    mutate: say('da', 'fields.person.name.again2', (text) =>
      text.replace('medarbejder', 'flyvemaskine'),
    ),
    names: 'fields.person.name.again2',
  },
  {
    rule: 'example-readable',
    slip: 'an example with a wrong check digit',
    mutate: say('en', 'fields.invoice.gln.example', '5790000000006'),
    names: 'invoice.gln',
  },
  {
    rule: 'example-readable',
    slip: 'an example that is no choice',
    mutate: say('en', 'fields.payment.example', 'Cash'),
    names: 'payment',
  },
  {
    rule: 'example-nobodys',
    slip: 'a phone that rings',
    mutate: say('no', 'fields.person.landline.example', '22 22 22 22'),
    names: 'person.landline',
  },
  {
    rule: 'example-nobodys',
    slip: 'a mailbox that somebody reads',
    mutate: say('da', 'fields.person.email.help', 'Den ser ud som anna@gmail.com.'),
    names: 'person.email',
  },
  {
    rule: 'example-nobodys',
    slip: 'a national number to follow (MedCom test number)',
    mutate: say('da', 'fields.person.nationalNumber.help', 'Det ser ud som 070761-4285.'),
    names: 'person.nationalNumber',
  },
  {
    rule: 'sms-alphabet',
    slip: 'one character outside the alphabet',
    mutate: say('da', 'fields.person.name.ask', 'Hvað er dit fulde navn?'),
    names: 'person.name',
  },
  {
    rule: 'sms-one-part',
    slip: 'a question of two text messages',
    mutate: say(
      'en',
      'fields.person.name.again1',
      (text) => 'Letters need it to arrive. '.repeat(5) + text,
    ),
    names: 'person.name',
  },
  {
    rule: 'sms-choices-two-parts',
    slip: 'choices that fill a third text message',
    mutate: (definition) => {
      const many = Array.from({ length: 20 }, (_, index) => `choice${String(index)}`)
      const titled = languages.reduce(
        (all, language) =>
          many.reduce(
            (so, value) =>
              say(language, `fields.payment.values.${value}`, `The title ${value}`)(so),
            all,
          ),
        definition,
      )
      return field('payment', { choices: () => ['invoice', 'prepayment', ...many] })(titled)
    },
    names: 'payment',
  },
  {
    rule: 'variant-complete',
    slip: 'one country forgotten',
    mutate: unsaid(/^fields\.company\.number\.askNO$/),
    names: 'company.number',
  },
  {
    rule: 'variant-equal',
    slip: 'countries forgotten in one language',
    mutate: unsaid(/^fields\.invoice\.peppol\.again2(DK|SE|NO)$/, ['sv']),
    names: 'invoice.peppol',
  },
  {
    rule: 'variant-numbers',
    slip: 'another number of digits in one language',
    mutate: say('no', 'fields.company.number.again1DK', (text) => text.replace('8', '9')),
    names: 'company.number',
  },
  {
    rule: 'legal-basis-same',
    slip: 'another article in one language',
    mutate: say('sv', 'fields.person.name.legalBasis', (text) => text.replace('6.1 b', '6.1 f')),
    names: 'person.name',
  },
  {
    rule: 'legal-basis-same',
    slip: 'another section in one language',
    mutate: say('da', 'fields.person.nationalNumber.legalBasisDK', (text) =>
      text.replace('11', '12'),
    ),
    names: 'person.nationalNumber',
  },
  {
    rule: 'national-number-named',
    slip: 'a Norwegian number under a general name (ID-14)',
    mutate: say('da', 'fields.person.nationalNumber.labelNO', 'Norsk id-nummer'),
    names: 'person.nationalNumber',
  },
  {
    rule: 'reason-worded',
    slip: 'a new reason without words',
    mutate: (definition) => ({ ...definition, reasons: [...definition.reasons, 'tooEarly'] }),
    names: 'reasons.tooEarly',
  },
  {
    rule: 'reason-known',
    slip: 'a misspelt reason',
    mutate: say('en', 'reasons.phone.toShort', 'Write all the digits.'),
    names: 'reasons.phone.toShort',
  },
  {
    rule: 'reason-gaps',
    slip: 'a gap that nobody fills',
    mutate: say('no', 'reasons.empty', 'Skriv {{felt}}.'),
    names: 'reasons.empty',
  },
  {
    rule: 'glossary',
    slip: 'a personnummer that is no fødselsnummer (ID-14)',
    mutate: say('no', 'messages.notGiven', 'uten personnummer'),
    names: 'messages.notGiven',
  },
]

describe('the definition linter', () => {
  it('has nothing to say about the real definition', () => {
    expect(lint(real).map(lineOf)).to.deep.equal([])
  })

  for (const { rule, slip, mutate, names } of mutants) {
    it(`${rule} notices ${slip}, and no other rule does`, () => {
      const found = lint(mutate(real))
      expect(
        [...new Set(found.map((one) => one.rule))],
        found.map(lineOf).join('\n'),
      ).to.deep.equal([rule])
      expect(found.map((one) => one.field)).to.include(names)
    })
  }

  it('ID-07 a national number that is no longer secret is noticed', () => {
    const found = lint(field('person.nationalNumber', { privacy: 'personal' })(real))
    expect(found.map((one) => one.rule)).to.include('national-number-secret')
  })

  it('every rule is proven by a mutation', () => {
    const proven = new Set(mutants.map(({ rule }) => rule))
    expect([...proven].sort()).to.deep.equal(rules.map(({ id }) => id).sort())
  })

  /** The findings of one rule. */
  const noticedBy = (id: string, definition: Definition) =>
    rules.find((rule) => rule.id === id)?.check(definition) ?? expect.fail(`no rule ${id}`)

  for (const one of real.fields) {
    it(`${one.key}: every word that it needs is missed in every language`, () => {
      for (const leaf of leaves) {
        for (const language of languages) {
          const gone = unsaid(new RegExp(`^fields\\.${one.key}\\.${leaf}$`), [language])
          expect(noticedBy('words-complete', gone({ ...real, fields: [one] }))).to.deep.equal([
            { field: one.key, language, message: `has no ${leaf}` },
          ])
        }
      }
    })
  }

  for (const language of languages) {
    it(`TX-05 ${language}: every trap of the glossary is noticed`, () => {
      for (const { wrong } of falseFriends[language]) {
        for (const word of wrong) {
          const words = { da: {}, sv: {}, no: {}, en: {}, [language]: { text: `x ${word} x` } }
          expect(noticedBy('glossary', { ...real, words }), word).to.have.length(1)
        }
      }
    })
  }

  it('what is allowed has a reason, and stops being allowed when it is gone', () => {
    for (const { reason } of allowances) expect(reason).to.match(/\w{3,} .*\.$/)
    const spare = { rule: 'sms-one-part', fields: ['payment'], message: /./, reason: 'None.' }
    const found = lint(real, [...allowances, spare])
    expect(found.map(lineOf)).to.deep.equal([
      'allowance-spare payment: nothing that sms-one-part finds is allowed here any more',
    ])
    expect(lint(real, []).length).to.equal(findings(real).length).and.to.be.greaterThan(0)
  })

  it('rules say what they hold and why, each under its own name', () => {
    expect(new Set(rules.map(({ id }) => id)).size).to.equal(rules.length)
    for (const { id, what, why } of rules) {
      expect(id).to.match(/^[a-z]+(-[a-z]+)*$/)
      expect(what, id).to.match(/\.$/)
      expect(why, id).to.match(/\.$/)
    }
  })

  it('SM-16 counts text messages as carriers do', () => {
    expect([partsOf('a'.repeat(160)), partsOf('a'.repeat(161)), partsOf('a'.repeat(307))]).to.eql([
      1, 2, 3,
    ])
    expect([partsOf('č'.repeat(70)), partsOf('č'.repeat(71)), partsOf('č'.repeat(135))]).to.eql([
      1, 2, 3,
    ])
    expect(unitsOf('[æøåäö]')).to.equal(9)
  })

  it('runs as a command and says what it looked at', () => {
    const said = execFileSync(process.execPath, ['scripts/lint-definition/index.ts'], {
      encoding: 'utf8',
    })
    expect(said).to.match(/^definition: \d+ fields × 4 languages × \d+ rules, no findings\n$/)
  })
})
