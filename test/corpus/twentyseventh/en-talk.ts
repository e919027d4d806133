import { rows } from '../row.ts'
import type { Row, Situation } from '../row.ts'
import {
  at,
  complete,
  dk,
  dkPrivate,
  fresh,
  no,
  noPrivate,
  se,
  sePrivate,
  start,
} from '../situations.ts'

const english = (situation: Situation): Situation => ({ ...situation, session: 'en' })

export const enTalk: readonly Row[] = [
  // Commands in free words
  ...rows(start, [
    ["I'm lost, can you help me with this", { command: 'help' }],
    ['could I speak to someone in your office instead', { command: 'human' }],
    ['where can I read your privacy policy', { command: 'privacy' }],
  ]),
  ...rows(at('company.number', dk), [
    ['where on earth do I find that number', { command: 'help' }],
    ['What do you need that for?', { command: 'why' }],
    ['show an example pls', { command: 'help' }],
    ['go one step back please', { command: 'back' }],
    ['can I come to this one later? skip it for now', { command: 'skip' }],
  ]),
  ...rows(at('company.name', se), [
    ['what have I told you so far', { command: 'summary' }],
    ['begin all over from scratch', { command: 'restart' }],
    ['helpp', { command: 'help' }],
  ]),
  ...rows(at('company.legalForm', no), [
    ["I don't get what legal form means", { command: 'help' }],
    ['let me go back to the previous one', { command: 'back' }],
  ]),
  ...rows(at('company.address', dk), [
    ['scrap the last change', { command: 'undo' }],
    ['get me a real person', { command: 'human' }],
    ['how am I supposed to write it?', { command: 'help' }],
  ]),
  ...rows(at('contact.name', se), [
    ['forget it, I no longer want to become a customer', { command: ['cancel', 'stop', 'delete'] }],
    ['and the reason for asking is?', { command: 'why' }],
    ['previous question', { command: 'back' }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['why a phone no. when you have my mail', { command: 'why' }],
    ['pass', { command: 'skip' }],
    ['please remove everything you have stored about me', { command: 'delete' }],
    ['bakc', { command: 'back' }],
  ]),
  ...rows(at('contact.email', no), [
    ['send me a copy of my data', { command: 'mydata' }],
    ['next one please, not answering this', { command: 'skip' }],
    ['Let me see all my answers', { command: 'summary' }],
    ['need assistance', { command: 'help' }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['what would be a typical answer here, an example?', { command: 'help' }],
    ['Why should I tell you how much we buy?', { command: 'why' }],
    ['is there a phone number so I can ring one of your people?', { command: 'human' }],
  ]),
  ...rows(complete('invoice.reference', dk), [['leave it empty', { command: 'skip' }]]),
  ...rows(fresh('person.name', dkPrivate), [
    ['abort', { command: ['cancel', 'stop'] }],
    ['I want to start again', { command: 'restart' }],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['what personal data do you hold on me?', { command: 'mydata' }],
    ['that last edit was a mistake, undo it', { command: 'undo' }],
  ]),
  ...rows(complete('confirm', no), [
    ['could you list it all once more', { command: 'summary' }],
    ['I prefer that a colleague of yours takes over', { command: 'human' }],
  ]),
  // Questions and small talk
  ...rows(start, [
    ['good morning', { digression: 'greeting' }],
    ['am I chatting with a machine?', { digression: 'areYouHuman' }],
    ['which firm is behind this chat', { digression: ['whoAreYou', 'question', 'faq'] }],
    ['what does delivery to an island cost?', { digression: ['faq', 'question'] }],
    [
      'Is this going to take long? I have a meeting at ten',
      { digression: ['howLong', 'question', 'faq'] },
    ],
    [
      'how do I know this is not a scam',
      { digression: ['genuine', 'question', 'faq', 'whoAreYou'] },
    ],
    [
      'we may already be in your system, can you check?',
      { digression: ['amCustomer', 'question', 'faq'] },
    ],
  ]),
  ...rows(at('payment', dk), [
    ['do you take Visa?', { digression: ['faq', 'question', 'paymentWays'] }],
    ['how many days until an invoice is due?', { digression: ['payTime', 'question', 'faq'] }],
    [
      'do you run a credit check on us if we choose that',
      { digression: ['creditCheck', 'question', 'faq'] },
    ],
    [
      'and if you turn us down for credit, what then?',
      { digression: ['notApproved', 'question', 'faq', 'creditCheck'] },
    ],
  ]),
  ...rows(at('company.number', no), [
    [
      'can you look the number up yourself by the name?',
      { digression: ['lookUp', 'question', 'faq'] },
    ],
    [
      'lovely weather in Bergen today, only two showers',
      { digression: 'smallTalk', nothing: true },
    ],
  ]),
  ...rows(at('company.name', dk), [
    ['Do you charge a fee for invoices?', { digression: ['faq', 'question'] }],
    ['how do I return something that is broken', { digression: ['faq', 'question'] }],
    [
      'haha you are quite polite for a robot',
      { digression: ['smallTalk', 'areYouHuman', 'thanks'], nothing: true },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'is that where you ship the goods, or only for the papers?',
      { digression: ['deliveryAddress', 'question', 'faq'] },
    ],
    ['When are you open on Saturdays?', { digression: ['openingHours', 'faq', 'question'] }],
  ]),
  ...rows(at('contact.name', no), [
    ['should it be me or the manager?', { digression: ['whose', 'question', 'faq'] }],
    ['thx so far', { digression: 'thanks' }],
  ]),
  ...rows(at('contact.phone', se), [
    ['who gets to see my phone number?', { digression: ['dataUse', 'question', 'faq'] }],
    [
      'does it have to be a mobile or is a landline ok',
      { digression: ['landline', 'question', 'faq'] },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['did you get my number?', { digression: ['gotIt', 'saved', 'question', 'faq'] }],
    [
      'can I use the address of my assistant here?',
      { digression: ['othersMail', 'question', 'faq', 'whose'] },
    ],
    ['how many questions are left', { digression: ['howLong', 'question', 'faq', 'whatNext'] }],
  ]),
  ...rows(at('credit.amount', no), [
    ['is that in kroner or euro?', { digression: ['currency', 'question', 'faq', 'amountMeans'] }],
    ['per month or per year?', { digression: ['amountMeans', 'question', 'faq'] }],
    [
      'are we locked to whatever I say here',
      { digression: ['changeLater', 'question', 'faq', 'amountMeans', 'creditLimit'] },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    ['which possibilities are there?', { digression: ['invoiceWays', 'question', 'faq'] }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'I have to pick up the kids, can I continue tonight?',
      { digression: ['goOnLater', 'leaveLater', 'question', 'faq'] },
    ],
    [
      'will my answers be kept if I close this window',
      { digression: ['saved', 'goOnLater', 'leaveLater', 'question', 'faq'] },
    ],
  ]),
  ...rows(complete('confirm', se), [
    ['what happens after this?', { digression: ['whatNext', 'question', 'faq'], assent: 'notYes' }],
    [
      'May I correct things afterwards too?',
      { digression: ['changeLater', 'question', 'faq'], assent: 'notYes' },
    ],
    ['do your prices include moms?', { digression: ['faq', 'question'], assent: 'notYes' }],
  ]),
  ...rows(complete('notice', dk), [
    [
      'what exactly do you use my details for',
      { digression: ['dataUse', 'question', 'faq'], assent: 'notYes' },
    ],
  ]),
  // Complaints
  ...rows(at('company.name', no), [
    ['this is really annoying', { digression: 'frustration', nothing: true }],
  ]),
  ...rows(at('contact.email', se), [
    [
      'you are asking me the same things over and over!!',
      { digression: 'frustration', nothing: true },
    ],
    ['what a useless bot', { digression: 'frustration', nothing: true }],
  ]),
  ...rows(at('company.address', no), [
    [
      "I've been sitting here for half an hour, ridiculous",
      { digression: 'frustration', nothing: true },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ["you don't understand anything I write", { digression: 'frustration', nothing: true }],
  ]),
  // Yes, no and partly
  ...rows(complete('confirm', dk), [
    ['looks spot on to me', { assent: 'yes' }],
    ['yup thats us', { assent: 'yes' }],
    ['no thats not right', { assent: 'no' }],
    [
      'Yes, apart from the address',
      { command: 'change', target: 'company.address', assent: 'partly' },
    ],
    ['mostly correct', { assent: 'notYes' }],
    ['Yes once my boss has had a look at it', { assent: 'notYes' }],
    [
      'ok but the contact name needs changing',
      { command: 'change', target: 'contact.name', assent: 'partly' },
    ],
    ['give me a minute to check', { assent: 'notYes' }],
    ['yes but amount 7000', { fills: { 'credit.amount': 7000 }, assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', se), [
    ['everything is in order, go ahead and send', { assent: 'yes' }],
    ['nah', { assent: 'no' }],
    ["I'd say yes if the terms are 30 days", { assent: 'notYes' }],
    ['good except the phone', { command: 'change', target: 'contact.phone', assent: 'partly' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['Absolutely, all of it is right', { assent: 'yes' }],
    ['thumbs up 👍', { assent: 'yes' }],
    ["no no there's an error somewhere", { assent: 'no' }],
  ]),
  ...rows(complete('notice', se), [
    ['sure, go on', { assent: 'yes' }],
    ['I accept', { assent: 'yes' }],
    ['I do not agree to this', { assent: 'no' }],
    ['only if you never pass it on to others', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', no), [
    ["that's alright with me", { assent: 'yes' }],
    ['need to read it properly before I say yes', { assent: 'notYes' }],
    ['not really, no', { assent: 'no' }],
  ]),
  ...rows(english(complete('confirm', dkPrivate)), [
    ['jep det passer', { assent: 'yes' }],
    ['ja visst', { assent: 'yes' }],
    ['nei', { assent: 'no' }],
  ]),
  // Language
  ...rows(english(start), [
    ['Could we do this in Danish?', { language: 'da', command: 'language' }],
    ['kan vi ta det på svenska', { language: 'sv', command: 'language' }],
    [
      'jeg vil gerne oprettes som kunde, vi er et firma i Danmark',
      { language: 'da', fills: { country: 'DK', customerType: 'business' } },
    ],
  ]),
  ...rows(english(at('company.name', no)), [
    ['switch to swedish plz', { language: 'sv', command: 'language' }],
    ['jeg vil hellere skrive på dansk', { language: 'da', command: 'language' }],
  ]),
  ...rows({ ...at('contact.name', dk), session: 'da' }, [
    ['sorry my Danish is poor, can you write English', { language: 'en', command: 'language' }],
    [
      'My name is Gordon Whitlock and I handle all of the purchasing',
      { language: 'en', fills: { 'contact.name': 'Gordon Whitlock' } },
    ],
  ]),
  ...rows({ ...at('contact.email', se), session: 'sv' }, [
    ['english', { language: 'en', command: 'language' }],
    ["I'd like to know why you need my email address", { language: 'en', command: 'why' }],
  ]),
]
