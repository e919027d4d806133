/** A provider that never answers: only the caller's signal ends the wait. */
export const silentFetch: typeof fetch = (_url, init) =>
  new Promise((_resolve, reject) => {
    const giveUp = () => {
      reject(new DOMException('aborted', 'AbortError'))
    }
    if (init?.signal?.aborted === true) giveUp()
    init?.signal?.addEventListener('abort', giveUp)
  })
