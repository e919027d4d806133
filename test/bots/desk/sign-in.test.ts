import { expect } from 'chai'
import { languages } from '../../../onboarding/vocabulary.ts'
import { speaker } from '../../../locales/words.ts'
import { startDesk, type DeskServer } from '../../support/desk-server.ts'

const hour = 60 * 60 * 1000

describe('signing in at the desk', () => {
  let server: DeskServer

  before(async () => {
    server = await startDesk()
  })
  after(() => server.close())

  it('leads whoever is not signed in to the issuer', async () => {
    const { url, text } = await server.client().get('/desk')
    expect(url).to.match(/\/desk\/issuer\/authorize\?/)
    expect(url)
      .to.match(/code_challenge_method=S256/)
      .and.match(/[?&]state=/)
      .and.match(/[?&]nonce=/)
    expect(text).to.include('Sigrid Dahl')
  })

  it('shows the desk to the one who was chosen, in their own language', async () => {
    const client = server.client()
    const page = await client.signIn('sigrid')
    expect(page.status).to.equal(200)
    expect(page.url).to.equal(`${server.url}/desk`)
    expect(page.text).to.include('Logget inn: Sigrid Dahl (leder)').and.include('lang="nb-NO"')
  })

  it('keeps who it is in a cookie that no script reads and that tells nothing', async () => {
    const client = await server.signedIn('freja')
    for (const line of client.setCookies) {
      expect(line)
        .to.include('HttpOnly')
        .and.include('SameSite=Lax')
        .and.match(/Max-Age=\d+/)
      expect(line).not.to.match(/freja|0000-4000/)
    }
  })

  it('speaks all four languages, and remembers which', async () => {
    const client = await server.signedIn('freja')
    for (const language of languages) {
      await client.get(`/desk?lang=${language}`)
      const { text } = await client.get('/desk')
      expect(text).to.include(`<h1>${speaker(language)('desk.queue.title')}</h1>`)
    }
  })

  it('ends after a working day, and at once by signing out', async () => {
    const client = await server.signedIn('freja')
    server.house.clock.at += 7 * hour
    expect((await client.get('/desk')).url).to.equal(`${server.url}/desk`)
    server.house.clock.at += 2 * hour
    expect((await client.get('/desk')).url).to.include('/issuer/')
    const other = await server.signedIn('elsa')
    expect((await other.post('/desk/sign-out', {})).text).to.include(
      speaker('da')('desk.signIn.out'),
    )
    expect((await other.get('/desk')).url).to.include('/issuer/')
  })

  it('takes no form of another site, and none without the token of the session', async () => {
    const client = await server.signedIn('freja')
    await client.get('/desk')
    const foreign: readonly Readonly<Record<string, string>>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of foreign) {
      expect((await client.post('/desk/sign-out', {}, headers)).status).to.equal(403)
    }
    const stranger = await server.signedIn('elsa')
    await stranger.get('/desk')
    for (const form of ['', stranger.formToken, client.formToken.slice(1)]) {
      expect((await client.post('/desk/sign-out', { form })).status).to.equal(403)
    }
    expect((await client.get('/desk')).status).to.equal(200)
  })

  it('takes no cookie that it did not make, or made for something else', async () => {
    const client = server.client()
    await client.get('/desk/sign-in')
    const flow = client.cookies.get('desk-sign-in') ?? ''
    for (const value of ['', 'x', flow, `${flow.slice(0, -2)}aa`]) {
      const thief = server.client()
      thief.steal('desk', value)
      expect((await thief.get('/desk')).url).to.include('/issuer/')
    }
  })

  it('refuses an answer of the issuer that nobody asked for, one for another flow, and one used twice', async () => {
    const client = server.client()
    expect((await client.get('/desk/signed-in?code=x&state=y')).status).to.equal(403)
    await client.get('/desk/sign-in')
    expect((await client.get('/desk/signed-in?code=x&state=y')).status).to.equal(403)
    const chooser = await client.get('/desk/sign-in')
    const link = /href="([^"]*person=freja[^"]*)"/.exec(chooser.text)?.[1]?.replaceAll('&amp;', '&')
    const back = (await fetch(new URL(link ?? '', server.url), { redirect: 'manual' })).headers.get(
      'location',
    )
    expect((await client.get(back ?? '')).url).to.equal(`${server.url}/desk`)
    await client.get('/desk/sign-in')
    expect((await client.get(back ?? '')).status).to.equal(403)
  })

  it('is none of anybody else’s business: the issuer of this machine is not there for others', async () => {
    const client = server.client()
    const { url } = await client.get('/desk/sign-in')
    const others: readonly Readonly<Record<string, string>>[] = [
      { host: 'evil.example' },
      { 'x-forwarded-for': '203.0.113.7' },
    ]
    for (const headers of others.slice(1)) {
      expect((await client.get(url, headers)).status).to.equal(404)
    }
  })

  it('lets nobody be sent anywhere else with a code', async () => {
    const query = new URLSearchParams({
      redirect_uri: 'https://evil.example/desk/signed-in',
      state: 's',
      nonce: 'n',
      code_challenge: 'c',
      person: 'freja',
    })
    for (const path of ['authorize', 'choose']) {
      const { status } = await server.client().get(`/desk/issuer/${path}?${query.toString()}`)
      expect(status).to.equal(400)
    }
  })

  it('shows each request what the profile says now: whoever left is out', async () => {
    const profile = server.house.ports.profile
    const client = await server.signedIn('freja')
    const people = profile.staff.people.filter(({ id }) => id !== 'freja')
    const later = await startDesk({
      config: { profile: { ...profile, staff: { ...profile.staff, people } } },
    })
    const thief = later.client()
    thief.steal('desk', client.cookies.get('desk') ?? '')
    expect((await thief.get('/desk')).url).to.include('/issuer/')
    await later.close()
  })
})

describe('the desk in production', () => {
  it('is not there without an issuer, and has no issuer of its own with one', async () => {
    const without = await startDesk({ config: { production: true } })
    expect((await without.client().get('/desk')).status).to.equal(404)
    await without.close()
    const issuer = { url: 'http://127.0.0.1:1', clientId: 'desk', clientSecret: undefined }
    const silent = await startDesk({ config: { production: true, issuer } })
    expect((await silent.client().get('/desk/issuer/keys')).status).to.equal(404)
    const { status, text } = await silent.client().get('/desk')
    expect(status).to.equal(503)
    expect(text).to.include(speaker('da')('desk.signIn.unavailable'))
    await silent.close()
  })
})
