// Web Chat takes the dots away after five seconds.
const repeatEvery = 3000

/** Shows that somebody is at it while the work lasts longer than `after` milliseconds (UX-25). */
export async function whileTyping<T>(
  work: Promise<T>,
  { after, show }: { readonly after: number; readonly show: () => void },
): Promise<T> {
  let timer = setTimeout(function again() {
    show()
    timer = setTimeout(again, repeatEvery)
  }, after)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}
