const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether replies would stay on this machine: the only place where an unauthenticated caller may send them. */
export function isLoopback(serviceUrl: string): boolean {
  if (!URL.canParse(serviceUrl)) return false
  const { protocol, hostname } = new URL(serviceUrl)
  return (protocol === 'http:' || protocol === 'https:') && loopbackHosts.has(hostname)
}
