import { expect } from 'chai'
import { isLoopback } from '../../../bots/bot-framework/service-url.ts'

describe('a service URL of this machine', () => {
  for (const url of ['http://localhost:3979', 'https://127.0.0.1/', 'http://[::1]:5000/x']) {
    it(`is ${url}`, () => {
      expect(isLoopback(url)).to.equal(true)
    })
  }
  for (const url of [
    'https://smba.trafficmanager.net/emea/',
    'http://localhost.evil.example',
    'http://localhost:80@evil.example',
    'ws://localhost',
    'http://10.0.0.1',
    '//localhost',
    '',
  ]) {
    it(`is not ${url}`, () => {
      expect(isLoopback(url)).to.equal(false)
    })
  }
})
