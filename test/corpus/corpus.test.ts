import { corpus } from './corpus.ts'
import { describeCorpus } from './corpus-suite.ts'
import { otherwise } from './otherwise/otherwise.ts'
import { second } from './second/second.ts'

describeCorpus({ name: 'what people write', rows: corpus, messages: 150 })
/** Written blind to the first and to the recogniser's words: it shows whether they generalise. */
describeCorpus({ name: 'what other people write', rows: second, messages: 60 })
/** Written with the recogniser: no measure of it, but what it must not forget. */
describeCorpus({ name: 'what is said otherwise', rows: otherwise, messages: 300 })
