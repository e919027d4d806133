import type { FormInput, Reply } from '../../dialogs/reply.ts'

/** A reply with as little in it as can be. */
export const replyOf = (changes: Partial<Reply> = {}): Reply => ({
  language: 'da',
  text: 'Hvad er virksomhedens CVR-nummer?',
  choices: [],
  links: [],
  hints: { reference: 'BCDF-GHJK', asks: 'company.number', attempt: 1, understood: {} },
  progress: { answered: 2, required: 9 },
  ...changes,
})

export const nasty =
  '**fed** [klik](https://evil.example) <img src=x onerror=alert(1)> # overskrift'

/** A summary as the core makes it, with a company that chose its name to be funny. */
export const summaryReply = (name = nasty): Reply =>
  replyOf({
    text: 'Stemmer det?',
    choices: [{ title: 'Ja, opret kunden' }, { title: 'Ret noget' }],
    links: [{ title: 'Privatlivspolitik', url: 'https://nordhavn.example/privacy' }],
    summary: {
      title: 'Tjek oplysningerne',
      sections: [
        {
          section: 'company',
          title: 'Virksomhed',
          rows: [
            {
              number: 1,
              key: 'company.name',
              label: 'Navn',
              value: name,
              source: 'fra CVR',
              changeable: true,
            },
            {
              number: 2,
              key: 'company.number',
              label: 'CVR-nummer',
              value: '12 34 56 74',
              changeable: false,
            },
          ],
        },
      ],
      twin: `Virksomhed\n1 Navn: ${name} (fra CVR)\n2 CVR-nummer: 12 34 56 74`,
      changeLabel: 'Ret',
      confirmLabel: 'Opret kunde',
      revision: 7,
    },
    hints: { reference: 'BCDF-GHJK', asks: 'confirm', attempt: 1, understood: {} },
  })

export const secretReply = (): Reply =>
  replyOf({
    text: 'Skriv personnummeret i det beskyttede felt.',
    secret: {
      key: 'person.nationalNumber',
      label: 'Personnummer',
      submitLabel: 'Send',
      refuseLabel: 'Nej tak',
      revision: 3,
    },
  })

export const formTwin =
  'KUNDE\nNavn: Testvirk ApS (fra CVR)\nTelefonnummer: 20 12\nSkriv alle 8 cifre.\nE-mailadresse: anna@gmial.com\nE-mailadresse: mente du anna@gmail.com?\n[Ja]\nBetaling: ikke oplyst'

const inputOf = (changes: Partial<FormInput> & Pick<FormInput, 'key' | 'label'>): FormInput => ({
  kind: 'text',
  value: '',
  shown: '',
  required: true,
  missing: `Skriv ${changes.label}.`,
  choices: [],
  questions: [],
  ...changes,
})

/** A form with one of everything: a value of a register, one that is wrong, one that is asked about, one to choose. */
export const formReply = (): Reply =>
  replyOf({
    text: 'Skriv virksomhedens navn.',
    form: {
      title: 'Kundeoplysninger',
      lead: 'Udfyld formularen.',
      sections: [
        {
          section: 'company',
          title: 'Virksomhed',
          inputs: [
            inputOf({
              key: 'company.name',
              label: 'Navn',
              value: 'Testvirk ApS',
              shown: 'Testvirk ApS',
              source: 'fra CVR',
            }),
            inputOf({
              key: 'contact.phone',
              label: 'Telefonnummer',
              kind: 'phone',
              value: '20 12',
              shown: '20 12',
              error: 'Skriv alle 8 cifre.',
              placeholder: 'For eksempel: 12 34 56 78',
            }),
            inputOf({
              key: 'contact.email',
              label: 'E-mailadresse',
              kind: 'email',
              value: 'anna@gmial.com',
              shown: 'anna@gmial.com',
              questions: [
                {
                  id: '0',
                  text: 'E-mailadresse: mente du anna@gmail.com?',
                  choices: [{ title: 'Ja', value: 'yes' }],
                  missing: 'Vælg en.',
                },
              ],
            }),
            inputOf({
              key: 'payment',
              label: 'Betaling',
              kind: 'choice',
              choices: [{ title: 'Faktura', value: 'invoice' }],
            }),
          ],
        },
      ],
      questions: [],
      submitLabel: 'Fortsæt',
      twin: formTwin,
      besides: [],
      reference: 'BCDF-GHJK',
      print: 'abc',
    },
  })
