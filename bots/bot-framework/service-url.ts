import { remembered } from '../../onboarding/remembered.ts'

const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Service URLs are few, and the same again and again. */
const kept = 64

/** Whether replies would stay on this machine: the only place where an unauthenticated caller may send them. */
export const isLoopback = remembered(kept, (serviceUrl): boolean => {
  const url = URL.parse(serviceUrl)
  if (url === null) return false
  return (url.protocol === 'http:' || url.protocol === 'https:') && loopbackHosts.has(url.hostname)
})
