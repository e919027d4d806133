import { each, rows } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, no, se, start } from '../situations.ts'

const name = at('contact.name', dk)
const company = at('company.name', se)
const street = at('company.address', no)
const phone = at('contact.phone', dk)

const commands = [
  ...each(name, { command: 'help' }, [
    'help',
    'HELP!',
    'can you help me?',
    'hepl',
    'I need some help',
  ]),
  ...each(company, { command: 'why' }, ['why?', 'why do you ask', 'what do you need that for?']),
  ...rows(name, [
    ['why do you need my phone number?', { command: 'why', target: 'contact.phone' }],
  ]),
  ...each(street, { command: 'back' }, [
    'back',
    'go back',
    'can we go back one step please',
    'bakc',
    'previous question',
  ]),
  ...each(name, { command: 'skip' }, ['skip', 'skip this one', 'can we skip that?']),
  ...each(phone, { command: 'summary' }, [
    'show my answers',
    'summary',
    'what have you got so far?',
  ]),
  ...each(street, { command: 'undo' }, ['undo', 'undo the last one']),
  ...each(name, { command: ['cancel', 'stop'] }, [
    'cancel',
    'forget it',
    "I don't want to be a customer after all",
    'never mind, cancel this',
  ]),
  ...each(company, { command: ['stop', 'cancel'] }, ['STOP', 'stop']),
  ...each(street, { command: 'restart' }, [
    'start over',
    'can we start again from the beginning',
    "I'd like to start from scratch",
  ]),
  ...each(name, { command: 'human' }, [
    'I want to talk to a human',
    'can I speak to someone?',
    'can you call me instead',
    'customer service please',
    'agent',
  ]),
  ...each(company, { command: 'language' }, ['change language', 'can I choose another language?']),
  ...each(street, { command: 'privacy' }, [
    'privacy policy',
    'how do you handle my personal data?',
  ]),
  ...each(name, { command: 'mydata' }, ['what data do you have about me', 'my data']),
  ...each(name, { command: 'delete' }, ['delete my data', 'please erase everything about me']),
  ...each(name, { command: 'change' }, ['I want to change something', 'can I correct one thing']),
  ...each(phone, { command: 'help' }, ['hjælp', 'hjelp', 'hjälp']),
  ...each(phone, { command: 'back' }, ['tilbage', 'tilbake', 'tillbaka']),
  ...each(phone, { dontKnow: true }, ["don't know", 'i dont know', 'no idea', "I can't remember"]),
  ...each(fresh('company.number', dk), { dontKnow: true }, ['not sure what that is']),
]

const yes = [
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    'yes',
    'YES',
    'yes please',
    'yep',
    'yeah',
    'yup',
    'sure',
    "that's right",
    "that's correct",
    'correct',
    'all good',
    "it's right",
    'ok',
    'okay',
    'everything is correct',
    'looks good',
    'perfect',
    'absolutely',
    'I confirm',
    "yes that's fine",
    'yes everything is right',
    'of course',
    'create customer',
    '👍',
    'yesss',
    'go ahead',
    'looks right to me',
    'confirmed',
  ]),
  ...each(complete('confirm', se), { assent: 'yes' }, [
    'ja',
    'stämmer',
    'japp',
    'det passer',
    'stemmer',
    'jepp',
  ]),
  ...each(complete('notice', dk), { assent: 'yes' }, [
    'yes',
    "that's fine",
    'continue',
    'I understand, go on',
    "ok that's okay",
  ]),
  ...each({ ...phone, asks: 'suggest:contact.email' }, { assent: 'yes' }, [
    'yes',
    "yes that's what I meant",
  ]),
]

const notYes = [
  ...each(complete('confirm', dk), { assent: 'no' }, [
    'no',
    'no thanks',
    'nope',
    'nah',
    "that's not right",
    'wrong',
    'absolutely not',
    "no that isn't correct",
    'nej',
    'nei',
    'not at all',
  ]),
  ...each(complete('notice', dk), { assent: 'no' }, [
    'no',
    "I don't want that",
    'no thanks no credit check',
  ]),
  ...each(complete('confirm', dk), { assent: 'partly' }, [
    'not quite',
    'yes but not quite',
    'yes if you also deliver to Odense',
    'almost',
    'yes and no',
    'yes, except not all of it',
    'partly',
    "yes once it's corrected",
  ]),
  ...each(complete('notice', dk), { assent: 'partly' }, [
    "yes if it's free",
    'yes but only if I get an answer today',
    'okay, but on one condition',
  ]),
  ...each(complete('confirm', dk), { assent: 'notYes' }, [
    'yes except the address',
    "I don't know if it's right",
    'is that correct?',
    'maybe',
    'hold on',
    'why should I say yes?',
    "I think it's right but I have to check",
    'not ok',
    "I don't think so",
    "can't you just say yes for me",
    'that is not correct',
    'yes, the phone is wrong',
    'yeah right, as if',
    "I wouldn't say yes to that",
  ]),
  ...each(complete('notice', dk), { assent: 'notYes' }, [
    'what does that mean?',
    'do I have to say yes?',
    'yes what?',
    "that's not okay",
    'only if it costs nothing',
  ]),
]

const digressions = [
  ...each(name, { digression: 'thanks', nothing: true }, [
    'thanks',
    'thank you so much for your help',
  ]),
  ...each(name, { digression: 'greeting', nothing: true }, ['hi', 'hello there', 'good morning']),
  ...each(company, { digression: 'areYouHuman', nothing: true }, [
    'are you human?',
    'are you a robot',
    'am I talking to a real person?',
  ]),
  ...each(company, { digression: 'whoAreYou', nothing: true }, [
    'who are you?',
    'what company is this',
  ]),
  ...each(street, { digression: 'openingHours', nothing: true }, [
    'when are you open?',
    'what are your opening hours',
  ]),
  ...each(street, { digression: 'faq', faq: 'price', nothing: true }, [
    'what does it cost?',
    'how much is it to become a customer',
  ]),
  ...each(name, { digression: 'faq', faq: 'card-payment', nothing: true }, [
    'can I pay by card?',
    'do you take credit cards',
  ]),
  ...each(name, { digression: ['goodbye', 'smallTalk'], nothing: true }, ['bye', 'see you later']),
  ...each(company, { digression: 'frustration', nothing: true }, [
    'this is hopeless',
    'oh my god this is so annoying',
  ]),
  ...each(name, { digression: ['question', 'smallTalk'], nothing: true }, [
    'do you deliver to Bornholm too?',
    'how long does this take?',
    'how are you?',
  ]),
]

const language = [
  ...rows(company, [
    ['kan vi fortsætte på dansk tak', { language: 'da', nothing: true }],
    ['can we do this in swedish', { language: 'sv', nothing: true }],
    ['norsk', { language: 'no', nothing: true }],
  ]),
  ...rows({ ...company, session: 'da' }, [
    ['english', { language: 'en', nothing: true }],
    ['could we switch to English please?', { language: 'en', nothing: true }],
    ['yes', { nothing: true }],
    ['ok', { nothing: true }],
  ]),
  ...rows({ ...start, session: 'sv' }, [
    [
      'Hi, we would like to become a customer of yours, we are a small company',
      { language: 'en', fills: { customerType: 'business' } },
    ],
  ]),
  ...rows({ ...start, session: 'no' }, [
    ['How do I sign up with you guys?', { language: 'en', nothing: true }],
  ]),
]

/** A text field that meets something else: nothing of it may end up as the value. */
const notSwallowed = [
  ...each(fresh('company.number', dk), { nothing: true }, ["I don't have it with me"]),
  ...each(at('credit.amount', dk), { nothing: true }, ['it depends']),
  ...each(company, { nothing: true }, [
    "I'd rather not say",
    'what do you mean by that?',
    'should I write the full name?',
    "it doesn't matter",
    'uh',
    'none of your business',
    'where do I find that?',
  ]),
  ...each(name, { nothing: true }, [
    'which name?',
    'I just told you',
    "mine or my boss's?",
    "I won't tell you",
    '???',
    'no',
    'yes',
  ]),
  ...each(street, { nothing: true }, [
    'do you mean the delivery address?',
    "I don't want to give that",
    'same as before',
  ]),
  ...each(at('person.name', dkPrivate), { nothing: true }, ['why is that', "that's private"]),
]

export const enTalk = [...commands, ...yes, ...notYes, ...digressions, ...language, ...notSwallowed]
