/** Something beside the point; `answered` is a word of the seller's own answer, where the seller has one. */
export type Digression = readonly [said: string, answered?: string]
