/**
 * Web Chat middleware: each message says which language it is in, so that after a change of language the older ones are
 * still read aloud as what they are (UX-06). The React that Web Chat carries inside is not ours to import, so the new
 * element is made in the image of the one it wraps.
 */
export const withLanguage =
  () =>
  (next) =>
  (...setUp) => {
    const render = next(...setUp)
    const locale = setUp[0]?.activity?.locale
    if (!render || !locale) return render
    return (...rendering) => {
      const element = render(...rendering)
      if (!element?.$$typeof) return element
      return { ...element, type: 'div', ref: null, props: { lang: locale, children: element } }
    }
  }
