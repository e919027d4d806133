import type { Asked } from '../understanding.ts'

/** What is asked of time, of limits and of how far one is; as in `asked-meanings.ts`, behind those. */
export const askedOnTheWay: readonly (readonly [Asked, readonly string[]])[] = [
  [
    'signUp',
    [
      'how account open|register|got|start|have ? <12 -pay -remove -already -edit -cost -howLong -howlate',
    ],
  ],
  [
    'payTime',
    [
      'howLong pay ? -takes',
      'howLong due ?',
      'howLong invoice ? -takes -saved -wait',
      'howLong>credit ? -takes -creditCheck',
      'when>invoice pay ? -prepay',
      'net days ?',
    ],
  ],
  [
    'howLong',
    [
      'why takes days ?',
      'howLong takes|wait|hear ? -data -deliver -goods',
      'howLong refused|decides ? -data -why',
      'when hear ?',
      'when decides|refused ?',
      'takes quick|longtime <9 ? -goods -deliver -pay',
      'quick this2 <7 ? -goods -deliver -pay -buy',
      'howLong start|begin|customer|register ? -goods -deliver -aredo',
      'howLong need|should|use me <9 ? -pay -goods -deliver -invoice',
      'howLong before|aredo customer ?',
    ],
  ],
  [
    'creditCheck',
    ['creditCheck ? -cost -when -howLong', 'credit lookInto me ? -cost', 'why creditCheck'],
  ],
  [
    'creditLimit',
    ['limit ? -remove -days', 'muchness buy ? -cost -need', 'muchness credit ? -cost'],
  ],
  [
    'payTime',
    [
      'days pay|invoice ? -takes -prepay',
      'days got|have|mayI <8 ? -takes -open -goods -buy -deliver -remove -edit',
      'due ? -remove -prepay',
      'when pay invoice ? -prepay -got',
      'howLong have <8 ? -data -company -takes -goods -open',
    ],
  ],
  [
    'paymentWays',
    [
      'differs invoice|prepay|pay ?',
      'what differs <7 ?',
      'refused invoice <9 ?',
      'neg mayI invoice <9 ?',
    ],
  ],
  [
    'payLater',
    [
      'pay laterOn ? -prepay -edit -when -ifs -howLong -happen',
      'postpone pay|invoice <14 ? -prepay -happen -what',
      'mayI pay laterOn ifs <14 ? -prepay -happen -what -when -howLong',
    ],
  ],
  ['prepayHow', ['prepay how|where|when|what|why ? -invoice -differs', 'pay before send|all ?']],
  [
    'lookUp',
    [
      'lookup|lookInto|findIt byName ? -why',
      'lookup mayI|you <12 ? -why -ask -who -what',
      'findIt you number|me <9 ? -why -ask -who -what -how -where -customer',
      'system you got|have|neg <9 ? -why -me',
    ],
  ],
  [
    'saved',
    [
      'saved you|all|written <9 ? -what -about -how -howLong -longtime -who -data -cost -safe -company -myReach',
    ],
  ],
  [
    'gotIt',
    ['got you <9 ? -neg -howLong -cost -what -how -when -who -why', 'write should|mayI also <9 ?'],
  ],
  ['gotIt', ['what received <9 ? -need -howLong -cost -how -when -who -why -missing']],
  [
    'saved',
    [
      'saved written ? -how -howLong -longtime -who -cost',
      'lose ifs ? -pay -quit',
      'saved ifs chatHere|closing ?',
      'saved ? -what -about -how -howLong -longtime -who -data -cost -safe -company',
    ],
  ],
  [
    'amCustomer',
    [
      'aredo customer me now ? -become -happen -what -how -who -when',
      'customer me already ? -become -happen -what -how -when -howLong -cost -pay',
      'account me got|already <10 ? -mayI -what -how -when -cost -pay -remove -want',
      'system me aredo|stands|got|findIt <8 ? -mayI -what -how -when -cost -pay -remove',
      'register|buy me already ? -mayI -what -how -when -cost -pay',
    ],
  ],
  [
    'signUp',
    [
      'register where|how|mayI ? -many -mobile -landline -number -privately -edit -why -data -cost -howLong -landline -already -mailWord -myReach',
      'everyone become customer ? -cost -howLong -why',
      'how become customer <12 ? -cost -howLong -why -neg -pay -goods -deliver -many -quit',
    ],
  ],
  [
    'landline',
    [
      'landline mayI|suffices|onlyThat|want|need|obliged ? -why',
      'mobile obliged|onlyThat <9 ? -why -data -safe -how',
      'should>this2 mobile <9 ? -why',
    ],
  ],
  ['openingHours', ['when mayI talk ? -you', 'when talk you ? -callme -hear']],
  [
    'whatNext',
    [
      'what happen now ?',
      'happen when|ifs all|done|written ? -pay -refused -quit -undo -remove',
      'how go|goon|happen fromHere <8 ?',
      'what me when done <12 ?',
      'what now <4 ? -mean -write -cost -this2',
      'what me now <9 ? -mean -written -missing -write -again -cost -far',
    ],
  ],
]
