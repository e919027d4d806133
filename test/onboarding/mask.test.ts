import { expect } from 'chai'
import { maskAddress, maskMail, maskName, maskPhone } from '../../onboarding/mask.ts'

describe('what is shown of a value to whoever has to know it again', () => {
  it('a first letter and the domain, the last two digits, first letters, the place', () => {
    expect(maskMail('mette@nordlys.example')).to.equal('m***@nordlys.example')
    expect(maskMail('@')).to.equal('***@')
    expect(maskPhone('+4520123456')).to.equal('56')
    expect(maskName('Mette  Sørensen')).to.equal('M*** S***')
    const address = { street: 'Vestergade 3', postalCode: '8000', city: 'Aarhus C', country: 'DK' }
    expect(maskAddress(address)).to.equal('8000 Aarhus C')
  })

  it('does not cut a letter in two', () => {
    expect(maskName('𝒳 Prøve')).to.equal('𝒳*** P***')
  })
})
