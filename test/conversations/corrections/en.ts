import type { Correction } from './row.ts'

/** Of a company in Denmark: language and country are independent. */
const phone = { 'contact.phone': '+4520123457' }
const email = { 'contact.email': 'office@nordlys.example.dk' }
const jane = { 'contact.name': 'Jane Smith' }
const address = (street: string, postalCode: string, city: string) => ({
  'company.address': { street, postalCode, city, country: 'DK' },
})
const harbour = address('Havnegade 4', '8000', 'Aarhus C')

/** Another number: what hangs on it comes from the register anew. */
const pause = {
  'company.number': '90000101',
  'company.name': 'Pause ApS',
  'company.legalForm': 'ApS',
  ...address('Kildevej 14', '5000', 'Odense C'),
}

export const english: readonly Correction[] = [
  ['summary', 'no my phone is 20 12 34 57', phone],
  ['summary', 'phone is wrong its 20123457', phone],
  ['summary', 'my number is 20123457 not 20123456', phone],
  ['summary', 'not 20123456 but 20123457', phone],
  ['summary', 'oops made a typo, mobile is 20 12 34 57', phone],
  ['summary', "You've got my number wrong. It should be 20 12 34 57", phone],
  ['summary', 'WRONG PHONE NUMBER!! 20123457', phone],
  ['summary', 'teh phone numebr is 20123457', phone],
  ['summary', "there's a digit missing in the phone number, should be 20 12 34 57", phone],
  ['later', 'btw I got a new mobile number, 20123457', phone],
  ['later', 'just noticed the phone is wrong, 20123457 is the right one', phone],
  ['summary', "I've got a swedish mobile: +46 70 174 06 05", { 'contact.phone': '+46701740605' }],
  ['summary', 'email: office@nordlys.example.dk', email],
  ['summary', 'change the email to office@nordlys.example.dk', email],
  ['summary', 'that should have been office@nordlys.example.dk', email],
  ['summary', "email's office@nordlys.example.dk, not mette@nordlys.example.dk", email],
  ['summary', 'could you please update the e-mail to office@nordlys.example.dk? thanks', email],
  ['summary', 'mette@nordlys.example.dk is no longer in use, use office@nordlys.example.dk', email],
  ['later', 'sorry I gave you the wrong email. office@nordlys.example.dk', email],
  ['summary', 'the contact should be Jane Smith instead', jane],
  ['summary', "no i'm called Mette Holm", { 'contact.name': 'Mette Holm' }],
  ['summary', "the contact person isn't Mette Sørensen but Jane Smith", jane],
  ['later', 'Jane Smith is the contact person', jane],
  ['summary', "wrong address, we've moved to Havnegade 4, 8000 Aarhus C", harbour],
  ['summary', 'new address havnegade 4 8000 aarhus c', address('havnegade 4', '8000', 'aarhus c')],
  ['later', "we're at Havnegade 4, 8000 Aarhus C now", harbour],
  [
    'summary',
    "it's Vestergade 5, 8000 Aarhus C, not Vestergade 3",
    address('Vestergade 5', '8000', 'Aarhus C'),
  ],
  [
    'summary',
    'the company is now called Nordlys Trading ApS',
    { 'company.name': 'Nordlys Trading ApS' },
  ],
  [
    'summary',
    "we aren't called Nordlys ApS but Northlight ApS",
    { 'company.name': 'Northlight ApS' },
  ],
  ['summary', "we'd rather pay in advance", { payment: 'prepayment' }],
  ['summary', 'can we get the invoice by post instead', { 'invoice.channel': 'post' }],
  [
    'summary',
    'invoices need to go to accounts@nordlys.example.dk',
    { 'invoice.email': 'accounts@nordlys.example.dk' },
  ],
  ['summary', "we'll probably buy for more like 12,000 a month", { 'credit.amount': 12000 }],
  ['summary', 'the amount should be 8000', { 'credit.amount': 8000 }],
  ['summary', "phone's 20 12 34 57 and email's office@nordlys.example.dk", { ...phone, ...email }],
  ['later', 'two changes: mobile 20123457, contact person Jane Smith', { ...phone, ...jane }],
  ['summary', 'yes but the phone is 20 12 34 57', phone],
  ['summary', "all good except the email, that's office@nordlys.example.dk", email],
  ['email', 'oops the phone was 20 12 34 57', phone],
  ['email', "no it's 20 12 34 57", phone],
  ['email', 'sorry 20123457', phone],
  ['email', 'the last one was wrong, 20 12 34 57 is right', phone],
  ['email', 'I mistyped that, should be 20123457', phone],
  ['phone', 'the name should have been Mette Holm', { 'contact.name': 'Mette Holm' }],
  ['phone', "wait, it's spelt Mette Soerensen", { 'contact.name': 'Mette Soerensen' }],
  [
    'private',
    'my address is Havnegade 4, 8000 Aarhus C',
    { 'person.address': harbour['company.address'] },
  ],
  ['private', 'my name is actually Mette Holm', { 'person.name': 'Mette Holm' }],
  ['private', 'no my number is 20123457', { 'person.phone': '+4520123457' }],
  ['summary', 'can i change my phone number', phone, '20 12 34 57'],
  ['summary', 'the email is wrong', email, 'office@nordlys.example.dk'],
  ['summary', "address isn't right", harbour, 'Havnegade 4, 8000 Aarhus C'],
  ['summary', "i'd like a different contact person", jane, 'Jane Smith'],
  ['later', "there's a typo in my email", email, 'office@nordlys.example.dk'],
  ['later', 'yes if you fix the phone first', phone, '20123457'],
  ['email', 'you got my name wrong', { 'contact.name': 'Mette Holm' }, 'Mette Holm'],
  ['email', "no wait the phone number isn't correct", phone, '20123457'],
  ['summary', 'wrong company number, should be 90000101', pause],
  ['later', 'we need to use another vat number: 90000101', pause],
  ['summary', "the company number isn't right", pause, '90000101'],
  ['summary', 'use office@nordlys.example.dk instead of that email', email],
  ['summary', "the postcode's wrong", harbour, 'Havnegade 4, 8000 Aarhus C'],
  ['email', 'no wrong number', phone, '20 12 34 57'],
]
