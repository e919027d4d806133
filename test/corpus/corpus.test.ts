import { corpus } from './corpus.ts'
import { describeCorpus } from './corpus-suite.ts'
import { second } from './second/second.ts'

describeCorpus({ name: 'what people write', rows: corpus, messages: 150 })
/** Written blind to the first and to the recogniser's words: it shows whether they generalise. */
describeCorpus({ name: 'what other people write', rows: second, messages: 60 })
