import { expect } from 'chai'
import { blockOf, placeOf } from '../../../onboarding/likeness/block.ts'
import { sampleRecord } from '../../contracts/sample-completion.ts'

const at = (street: string, postalCode = '0155') => ({
  street,
  postalCode,
  city: 'Oslo',
  country: 'NO',
})

describe('what customers are grouped by before they are compared', () => {
  it('one place is one however it is written; another house, street, town or country is another', () => {
    const place = placeOf(at('Storgata 1 B'))
    for (const street of ['storgata 1b', 'Stor gt. 1', 'STORGATEN 1, 2. etg'])
      expect(placeOf(at(street)), street).to.equal(place)
    expect(placeOf(at('Storgata 1B', '01 55'))).to.equal(place)
    for (const other of [at('Storgata 2'), at('Lillegata 1'), at('Storgata 1', '0156')])
      expect(placeOf(other)).not.to.equal(place)
    expect(placeOf({ ...at('Storgata 1'), country: 'DK' })).not.to.equal(place)
    expect(placeOf(at('Postboks'))).to.equal('NO|0155||po')
  })

  it('names are their beginnings, in any order; letters alone are none', () => {
    const { company, ...rest } = sampleRecord('BCDF-2345')
    if (company === undefined) expect.fail('a company is one')
    const named = (name: string) => blockOf({ ...rest, company: { ...company, name } })?.names
    expect(named('Østergaard & Søn ApS')).to.deep.equal(['aps', 'ost', 'son'])
    expect(named('A B C')).to.equal(undefined)
    expect(named('Et To Tre Fire Fem Seks Syv Otte')).to.have.length(6)
    expect(blockOf(rest)).to.equal(undefined)
  })
})
