import list from './disposable-domains.json' with { type: 'json' }

/** The best-known services that give out addresses for minutes. A short list that is right beats a long one that is not. */
const disposable: ReadonlySet<string> = new Set(list)

/** Whether the domain, or one above it, gives out addresses that soon stop working. ASCII, lower case. */
export function isDisposable(domain: string): boolean {
  const labels = domain.split('.')
  return labels.some((_label, at) => disposable.has(labels.slice(at).join('.')))
}
