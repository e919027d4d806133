import type { Asked } from '../understanding.ts'
import { askedOnTheWay } from './asked-on-the-way.ts'

/** What a question must speak of to be about something; written as in `meanings.ts`, and of several the first counts. */
export const askedMeanings: readonly (readonly [Asked, readonly string[]])[] = [
  ['whatNext', ['happen agreed ? -pay -neg -you -refused', 'what afterwards agreed ? -pay -neg']],
  [
    'left',
    [
      'what need|want|should know about <13 ? -why -withfor -number -written -keeping',
      'what have need>know about <13 ? -why -number -written -keeping',
      'what need|want|should data about <13 ? -why -withfor -number -written -keeping -copy',
      'whatData need|want ? -why -about -creditCheck -credit -keeping -happen -have',
      'what you need register <16 ? -number -data -why -mayI -pay -cost -ifs',
      'steps remain|many <9 ? -annoyed -really -what -why -mayI -ask -prepay -differs',
      'aredo remain many <7 ? -why -steps -buy',
      'remain many <5 ? -why -buy -pay',
      'muchness remain need|want|give <9 ? -pay -buy -credit',
      'what remain need|want|use you <8 ? -edit -withfor',
      'soon done <7 ? -when',
      'aredo lastOne steps <8 ? -show -go',
    ],
  ],
  [
    'openingHours',
    [
      'howLong|howlate open ? <12 -pay -invoice',
      'howLong|howlate>aredo>you>thereAt ? <8',
      'when>daysWork>you <8 ? -pay -deliver -goods -invoice -creditCheck -credit -cost -me',
      'when>you>daysWork <8 ? -pay -deliver -goods -invoice -creditCheck -credit -cost -me',
      'aredo>you thereAt day|already <9 ? -goods -deliver -me',
      'howLong you line <10 ? -me -goods -deliver',
      'atWork day <9 ? -pay -goods -deliver -me',
      'aredo>person day <11 ? -creditCheck -goods -deliver -me -robot -talk',
    ],
  ],
  [
    'paymentWays',
    [
      'means pay|take|use|mayI|suffices|got|options|what ? -edit -prepay',
      'what mayI pay withfor <7 ? -edit -when',
      'way>pay ? -edit -prepay -invoice',
      'way>mayI>pay ? -edit -prepay -invoice',
      'what options|way withfor pay <10 ? -edit -prepay -invoice',
    ],
  ],
  [
    'invoiceWays',
    [
      'what options withfor invoice ? -pay -edit -cost',
      'way what|several send|arrive invoice ? -pay -edit -cost -look',
      'how>send|arrive invoice ? -pay -edit -cost -when -muchness -howLong -look -ifs -buy',
      'how>mayI|you|me invoice send|arrive ? -pay -edit -cost -when -muchness -howLong -look -ifs -buy',
      'invoiceWay ? -pay -cost -edit',
    ],
  ],
  [
    'dataUse',
    [
      'howLong keeping|saved ? -pay -invoice -goods -prepay',
      'longtime keeping|saved ? -pay -invoice -goods -prepay',
      'keeping|saved forever ? -pay -invoice',
      'sell|passOn data|myReach ? -goods -pay',
      'give>data|myReach>onward <12 ? -goods -pay -invoice -mayI',
      'passOn>you>onward <10 ? -goods -pay -invoice',
      'you>passOn>onward this2 <10 ? -goods -pay -invoice -cost',
      'who you passOn <9 ? -goods -pay -invoice',
      'who>got|seeIt|show me myReach <10 ? -goods -pay -invoice',
      'who>seeIt|show myReach <10 ? -goods -pay -invoice',
      'howLong keeping this2 <8 ? -pay -invoice',
      'where endsUp data <9 ? -goods -pay',
      'sell>onward ? -invoice -pay -prepay -goods',
      'what use data withfor ? -need -should -customer',
      'what need>data>withfor ?',
      'what have data withfor ? -copy -about',
      'why data need|have|use|want|know|should|ask ? -edit -remove -cost',
      'why know|need all about|me ? -edit -pay',
      'howLong have data ?',
      'trust you <10 ? -pay',
      'chatHere safe ? -pay',
      'what use>withfor>myReach ?',
    ],
  ],
  [
    'deliveryAddress',
    [
      'deliver ofPlace ? -edit',
      'what stands deliver ?',
      'what deliver>ofPlace ?',
      'delivPlace ? -invoice',
      'goods|deliver|send otherPlace ? -invoice -pay -data -back',
    ],
  ],
  [
    'payWhere',
    [
      'what payAccount <8 ? -pay -me',
      'where pay ? -when -ifs -invoice -muchness -howLong -prepay -how -laterOn',
      'how pay buy|goods ? -invoice -prepay -muchness -howLong',
    ],
  ],
  ['notFound', ['why neg findIt ? -data', 'why neg findIt company ?']],
  [
    'nationalNumber',
    ['idNumber keeping|saved ?', 'idNumber need|give|want|have|should|write ? -why -what'],
  ],
  [
    'whoDecides',
    [
      'who decides ? -edit',
      'robot|person decides credit|creditCheck|limit|this2 ?',
      'aredo decides robot ?',
      'person personLooks this2 ?',
    ],
  ],
  [
    'notApproved',
    [
      'ifs refused ? -cost -edit',
      'happen refused ?',
      'what refused <7 -why ?',
      'refused me ? <6 -now -why -edit -when -howLong -invoice',
    ],
  ],
  [
    'leaveLater',
    [
      'term <9 ? -amount -buy',
      'mayI term ?',
      'binding me <7 ? -amount -buy -muchness',
      'mayI quit|drop when|become|aredo customer|want <9 ? -pay',
      'mayI drop|going when want <9 ? -pay',
      'mayI drop become|aredo customer <9 ? -pay',
      'mayI quit|undo|drop eventually|laterOn ? -pay -prepay',
      'what|happen ifs quit|undo <9 ? -pay',
    ],
  ],
  [
    'goOnLater',
    [
      'mayI resume eventually|later|day ? -pay -edit',
      'obliged|should all now <9 ? -pay -buy -why',
      'mayI take eventually <9 ? -pay -invoice',
      'mayI closing|drop resume|back <9 ?',
      'mayI take later|eventually <9 ? -pay -edit -invoice -person -you -start',
    ],
  ],
  [
    'amountMeans',
    [
      'what|happen ifs exceed ? -days',
      'binding amount|buy|muchness ?',
      'obliged|should buy amount|thatMuch ? -what -how -where -when -muchness',
    ],
  ],
  [
    'othersMail',
    [
      'mayI use|take|write theirs <12 ? -pay -buy',
      'mayI use|take|write|become keeper|others mailWord <12 ? -invoice',
      'mailWord theirs|keeper|others suffices|mayI <10 ? -invoice',
    ],
  ],
  ['creditWho', ['who seeIt creditCheck|credit|bureau ?', 'safe this2 ? <5 -pay -when']],
  [
    'changeLater',
    [
      'edit eventually ? -back -happen',
      'aredo final <9 ? -pay',
      'what|how|should|obliged|mayI|where|need ifs|when edit|relocate|changed ? -pay -invoice -prepay -remove -quit',
    ],
  ],
  [
    'bureau',
    ['what>company lookInto|creditCheck me ? -cost -need -data', 'who ask income ? -cost'],
  ],
  [
    'creditBasis',
    [
      'what lookInto about|me -written -idNumber ? -mayI',
      'what lookInto creditCheck|credit|bureau ?',
      'lookInto|creditCheck privately ? -cost',
      'lookInto|seeIt|personLooks income ? -cost',
      'how decides|lookInto credit|creditCheck ? -cost -howLong',
      'what data you creditCheck ? -cost',
      'what basis creditCheck ? -cost',
    ],
  ],
  [
    'bureau',
    [
      'what|who bureau ? -cost',
      'aredo bureau <7 ? -cost',
      'use|you bureau eitherOr <9 ?',
      'who ofChecks creditCheck ? -seeIt -cost -pay -decides',
      'who lookInto credit|me|creditCheck ? -seeIt -cost -pay -decides',
      'where lookInto credit|me|creditCheck ? -cost -pay -findIt -number',

      'bureau>use|you ? -cost -me',
      'bureau you use ? -cost -me -creditCheck',
      'who|where got credit|creditCheck data ?',
      'who>got|use>creditCheck ? -seeIt -decides',
      'where>got creditCheck ?',
    ],
  ],
  ...askedOnTheWay,
]
