import type { Wish } from './commands.ts'
import type { Topic } from '../understanding.ts'

/** What a message is after, told by what it speaks of, in whatever words and order. */
export type FreeWish = { readonly wish: Wish } | { readonly topic: Topic }

/**
 * What a message must speak of to mean something. Each concept in words of its own; `a|b` one of them; `a>b` one soon behind the
 * other; `-a` must not be spoken of; `?` only as a question, `!` only as a statement; `<6` at most so many words. Of several the first counts.
 */
export const meanings: readonly (readonly [FreeWish, readonly string[]])[] = [
  [
    { topic: 'areYouHuman' },
    [
      'robot aredo you|this2 -want -mayI -annoyed',
      'person behind ?',
      'robot behind',
      'robot talk me ? -want -mayI',
      'you seem person|robot -want -talk',
    ],
  ],
  [{ topic: 'thanks' }, ['thank>withfor>help -neg -unclear <9']],
  [
    { wish: 'delete' },
    [
      'remove data -last -change',
      'remove all me|about|you -last -change -behind',
      'remove have about',
    ],
  ],
  [
    { wish: 'mydata' },
    [
      'copy data -remove -who',
      'who ask copy data',
      'what data about',
      'what have about',
      'what know about',
      'data about ?',
      'all have about',
    ],
  ],
  [
    { wish: 'privacy' },
    [
      'handle data',
      'gdpr',
      'longtime handle',
      'safe write|data ?',
      'who show|handle write|written|data',
    ],
  ],
  [
    { wish: 'human' },
    [
      'callme',
      'talk person',
      'person takeover',
      'rather person',
      'talk rather',
      'want person <6 -who',
      'person line -behind',
      'neg talk robot',
    ],
  ],
  [{ topic: 'whoAreYou' }, ['who aredo you', 'who behind', 'what company you|this2 ?']],
  [{ topic: 'whatNext' }, ['what need|use|want begin -number']],
  [{ topic: 'left' }, ['what need|use|want|withfor customer -remove -data -know']],
  [
    { wish: 'why' },
    [
      'why need|want|use|number|give -annoyed',
      'why <7 -annoyed',
      'what want withfor -write -look',
      'what withfor number have ?',
      'what purpose',
      'need really ? -hard',
      'need give ?',
      'what use withfor|you|number -write',
    ],
  ],
  [
    { wish: 'undo' },
    [
      'undo',
      'putback restore -question -me',
      'remove last change',
      'putback change last',
      'neg change restore',
    ],
  ],
  [
    { wish: 'summary' },
    [
      'show written|far',
      'show all -remove',
      'what written',
      'how far',
      'what missing ?',
      'show what have',
      'show overview',
      'what have far',
    ],
  ],
  [
    { wish: 'back' },
    [
      'back question',
      'go previous question',
      'go back <9 -later -talk',
      'show previous <6',
      'back <4 -later -talk -neg',
      'go previous <9',
    ],
  ],
  [{ wish: 'restart' }, ['start again', 'redo whole again -ask']],
  [
    { wish: 'cancel' },
    [
      'drop this|all -ask',
      'neg customer become|more|want',
      'enough drop',
      'decided drop',
      'decided neg -yet',
      'neg interested',
      'quit <10',
    ],
  ],
  [
    { wish: 'dontKnow' },
    [
      'this2 have keeper <7 ! -spoke',
      'lookup|ask>keeper <9 !',
      'sheet away !',
      'this2 know keeper <7 !',
      'neg know !',
      'neg idea !',
      'neg remember !',
      'need lookup !',
      'neg have athand !',
      'neg have yet !',
      'neg decided yet !',
      'pending number !',
      'forgot number|me !',
      'forgot <5 !',
    ],
  ],
  [
    { wish: 'skip' },
    [
      'skip <6',
      'later take <8 !',
      'without goon',
      'rather neg give',
      'neg want give',
      'without <4',
    ],
  ],
  [
    { wish: 'help' },
    [
      'how write|look|written',
      'what write -far',
      'what look',
      'what mean',
      'neg understand',
      'unclear what|mean|how|write',
      'unclear <7',
      'help helping',
      'help <3',
      'example',
      'what number want',
      'what number aredo -you <8',
      'what <2',
      'who write',
      'neg cope',
      'show how',
    ],
  ],
  [
    { topic: 'openingHours' },
    [
      'open day',
      'open you ?',
      'when open',
      'when talk',
      'howlate talk',
      'howlate open',
      'person place ?',
      'person open ?',
    ],
  ],
  [
    { topic: 'thanks' },
    [
      'thank praise -neg',
      'you>aredo>praise -neg !',
      'exclaim>praise>you -neg -how',
      'where>aredo>you>praise',
      'where>you>aredo>praise',
      'praise ever -neg -most',
      'you than -neg -annoyed !',
    ],
  ],
  [
    { topic: 'smallTalk' },
    ['sorry annoyed me -you', 'weather place|you|day|now|exclaim|this2 <15'],
  ],
  [
    { topic: 'frustration' },
    [
      'most ever',
      'sit hours !',
      'most paperwork|robot',
      'exclaim hard',
      'hard need <10',
      'another paperwork <6 -what -how',
      'annoyed',
      'same ask',
      'times ask',
      'times written ! -neg -what -how -show',
      'neg bother',
      'swear <6',
      'bother <3',
    ],
  ],
  [{ topic: 'invoiceWays' }, ['how|way send invoice ?', 'what way invoice ?']],
  [{ topic: 'whatNext' }, ['what happen -data', 'what afterwards <5 -number']],
]
