/** One look for a call: tells whether there has been one since the last look. The first look only finds out where things stand. */
export function hearCalls(latest: () => Promise<string>): () => Promise<boolean> {
  let known: string | undefined
  return async () => {
    const before = known
    known = await latest()
    return before !== undefined && known !== before
  }
}
