import { fields } from '../../onboarding/fields/index.ts'
import type { CountryCode, CustomerType } from '../../onboarding/vocabulary.ts'
import { address } from './row.ts'
import type { Situation, Values } from './row.ts'

interface Who {
  readonly country: CountryCode
  readonly customerType: CustomerType
  readonly file: Values
}

/** Fictional customers, complete; company numbers from test series, phones from fiction ranges where there are any. */
export const dk: Who = {
  country: 'DK',
  customerType: 'business',
  file: {
    payment: 'invoice',
    'company.number': '12345674',
    'company.name': 'Nordlys ApS',
    'company.legalForm': 'ApS',
    'company.address': address('DK', 'Vestergade 3, 2. tv', ['8000', 'Aarhus C']),
    'contact.name': 'Mette Sørensen',
    'contact.phone': '+4520123456',
    'contact.email': 'mette@nordlys.dk',
    'credit.amount': 5000,
    'invoice.channel': 'email',
    'invoice.email': 'faktura@nordlys.dk',
  },
}

export const dkPrivate: Who = {
  country: 'DK',
  customerType: 'private',
  file: {
    payment: 'prepayment',
    'person.name': 'Jens Holm',
    'person.address': address('DK', 'Engvej 8', ['5000', 'Odense C']),
    'person.phone': '+4520123456',
    'person.email': 'jens.holm@example.dk',
    'invoice.channel': 'email',
    'invoice.email': 'jens.holm@example.dk',
  },
}

export const se: Who = {
  country: 'SE',
  customerType: 'business',
  file: {
    payment: 'invoice',
    'company.number': '5599991238',
    'company.name': 'Björkö Bygg AB',
    'company.legalForm': 'AB',
    'company.address': address('SE', 'Storgatan 14', ['41138', 'Göteborg']),
    'contact.name': 'Erik Lindqvist',
    'contact.phone': '+46701740605',
    'contact.email': 'erik@bjorkobygg.se',
    'credit.amount': 5000,
    'invoice.channel': 'email',
    'invoice.email': 'faktura@bjorkobygg.se',
  },
}

export const sePrivate: Who = {
  country: 'SE',
  customerType: 'private',
  file: {
    payment: 'prepayment',
    'person.name': 'Anna Berglund',
    'person.address': address('SE', 'Sveavägen 12 lgh 1203', ['11157', 'Stockholm']),
    'person.phone': '+46701740632',
    'person.email': 'anna.berglund@example.se',
    'invoice.channel': 'email',
    'invoice.email': 'anna.berglund@example.se',
  },
}

export const no: Who = {
  country: 'NO',
  customerType: 'business',
  file: {
    payment: 'invoice',
    'company.number': '312345676',
    'company.name': 'Fjordlys AS',
    'company.legalForm': 'AS',
    'company.address': address('NO', 'Storgata 5', ['0155', 'Oslo']),
    'contact.name': 'Kari Haugen',
    'contact.phone': '+4768051234',
    'contact.email': 'kari@fjordlys.no',
    'credit.amount': 5000,
    'invoice.channel': 'email',
    'invoice.email': 'faktura@fjordlys.no',
  },
}

export const noPrivate: Who = {
  country: 'NO',
  customerType: 'private',
  file: {
    payment: 'prepayment',
    'person.name': 'Ola Bakken',
    'person.address': address('NO', 'Bjørkeveien 7B', ['5003', 'Bergen']),
    'person.phone': '+4768050012',
    'person.email': 'ola.bakken@example.no',
    'invoice.channel': 'email',
    'invoice.email': 'ola.bakken@example.no',
  },
}

/** Nothing is known yet; the first question stands. */
export const start: Situation = { asks: 'country' }

/** Country and type are known and nothing else; `asks` is open. */
export const fresh = (asks: string, who: Who): Situation => ({
  asks,
  country: who.country,
  customerType: who.customerType,
})

/** Everything before `asks` in the form is answered, as in a conversation that took one question at a time. */
export function at(asks: string, who: Who): Situation {
  const before = fields
    .slice(
      0,
      fields.findIndex(({ key }) => key === asks),
    )
    .map(({ key }): string => key)
  const answered = Object.fromEntries(
    Object.entries(who.file).filter(([key]) => before.includes(key)),
  )
  return { ...fresh(asks, who), answered }
}

/** The same with some answers of another kind, such as another payment. */
export const having = (situation: Situation, values: Values): Situation => ({
  ...situation,
  answered: { ...situation.answered, ...values },
})

/** The summary (or the notice, the outcome …) stands: everything is answered. */
export const complete = (asks: string, who: Who): Situation => ({
  ...fresh(asks, who),
  answered: who.file,
})
