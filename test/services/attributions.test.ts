import { expect } from 'chai'
import { privacyHtml } from '../../bots/privacy-page.ts'
import { attributionOf, attributionsOf } from '../../services/attributions.ts'
import { demoProfile } from '../support/conversation.ts'

const register = { DK: 'cvr', SE: 'demo', NO: 'brreg' } as const

describe('attribution of data', () => {
  const profile = { ...demoProfile, providers: { ...demoProfile.providers, register } }

  it('names the owner of every register and directory in use, and none of a demo', () => {
    const addresses = { DK: 'adressevaelger', SE: 'bring', NO: 'kartverket' } as const
    const both = { ...profile, providers: { ...profile.providers, addresses } }
    expect(
      attributionsOf(both)
        .map(({ text }) => text)
        .join('\n'),
    ).to.match(/CVR.*\n.*DAR.*\n.*Brønnøysundregistrene.*\n.*Kartverket/)
    expect(attributionsOf(profile).map(({ licence }) => licence)).to.have.members([
      'Vilkår for brug af danske offentlige data',
      'NLOD 2.0',
    ])
    expect(attributionsOf(demoProfile)).to.deep.equal([])
  })

  it('is known by the id of the source, for registers and directories, and owed to no demo', () => {
    expect(attributionOf('brreg')).to.include({ licence: 'NLOD 2.0' })
    expect(attributionOf('kartverket')).to.include({ licence: 'CC BY 4.0' })
    expect(attributionOf('demo-register')).to.equal(undefined)
    expect(attributionOf('bring')).to.equal(undefined)
  })

  it('stands on the privacy page with its licence', () => {
    const page = { language: 'en', title: 'Privacy', sections: [], version: '1' }
    const html = privacyHtml({ ...page, attributions: attributionsOf(profile) })
    expect(html).to.include('norsk lisens for offentlige data')
    expect(html).to.include('href="https://data.norge.no/nlod/no/2.0"')
  })
})
