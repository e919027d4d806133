import { listed } from '../words/canonical.ts'

/** "absolut", "selvfølgelig": adverbs that take the verb right behind them, where "ja" and "ok" end what they say. */
const fronted = listed(
  'absolut absolutt selvfølgelig selvfølgeleg sjølvsagt selvsagt naturligvis naturlegvis självklart såklart givetvis klart visst ' +
    'javisst definitivt bestemt virkelig verkligen',
)

/** "absolut stämmer det", "visst er det riktig": states what "stämmer det" alone would ask. */
export const isFronted = (before: string | undefined): boolean =>
  before !== undefined && fronted.has(before)
