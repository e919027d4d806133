import { understand } from '../dialogs/understanding/understand.ts'
import { messages } from './messages.ts'
import { median, quantile } from './statistics.ts'

export interface UnderstandingCost {
  readonly messages: number
  /** Microseconds. The median over all messages and repetitions, and the dearest of a hundred. */
  readonly median: number
  readonly p99: number
  /** Microseconds, the median of the message that costs most, and its beginning. */
  readonly dearest: { readonly text: string; readonly median: number }
}

const rounds = { warmUp: 60, measured: 120 }

/** The cost of understanding one message, in this process. */
export function measureUnderstanding(): UnderstandingCost {
  const samples = messages.map((): number[] => [])
  for (let round = 0; round < rounds.warmUp + rounds.measured; round += 1) {
    for (const [index, { text, context }] of messages.entries()) {
      const started = performance.now()
      understand(text, context)
      const took = (performance.now() - started) * 1000
      if (round >= rounds.warmUp) samples[index]?.push(took)
    }
  }
  const medians = samples.map((own) => median(own))
  const dearest = medians.indexOf(Math.max(...medians))
  return {
    messages: messages.length,
    median: median(samples.flat()),
    p99: quantile(samples.flat(), 0.99),
    dearest: { text: (messages[dearest]?.text ?? '').slice(0, 40), median: medians[dearest] ?? 0 },
  }
}
