import { expect } from 'chai'
import { profileProblems } from '../../../onboarding/profile.ts'
import { staffOf } from '../../../onboarding/staff/staff-of.ts'
import { staffProblems, staffSchema, type Staff } from '../../../onboarding/staff/staff.ts'
import { demoProfile } from '../../support/conversation.ts'

const object = '00000000-0000-4000-8000-00000000000A'
const tenant = '00000000-0000-4000-8000-00000000000F'

const staff: Staff = staffSchema.parse({
  people: [
    { id: 'freja', name: 'Freja Prøve', entra: { object, tenant }, roles: ['sales'] },
    { id: 'elsa', name: 'Elsa Prov', subject: 'user-7', roles: ['supervisor'], language: 'sv' },
  ],
})

describe('the staff of the profile', () => {
  it('is found by object id and tenant together, in any case', () => {
    const known = { entra: { object: object.toLowerCase(), tenant: tenant.toUpperCase() } }
    expect(staffOf(staff, known)?.id).to.equal('freja')
  })

  it('is nobody with the same object id in another tenant, or with half an account', () => {
    const elsewhere = { entra: { object, tenant: object } }
    expect(staffOf(staff, elsewhere)).to.equal(undefined)
    expect(staffOf(staff, { subject: object })).to.equal(undefined)
    expect(staffOf(staff, {})).to.equal(undefined)
  })

  it('is found by the subject of another issuer', () => {
    expect(staffOf(staff, { subject: 'user-7' })?.id).to.equal('elsa')
    expect(staffOf(staff, { subject: 'user-8' })).to.equal(undefined)
  })

  it('of the demo has somebody in every role', () => {
    const roles = demoProfile.staff.people.flatMap((person) => person.roles)
    expect(new Set(roles)).to.deep.equal(new Set(['sales', 'supervisor']))
  })

  it('lists every problem at once, and names no account', () => {
    const [freja, elsa] = staff.people
    if (freja === undefined || elsa === undefined) return expect.fail('nobody there')
    const { entra: _entra, ...nobody } = freja
    const people = [freja, freja, elsa, { ...elsa, id: 'x' }, { ...nobody, id: 'y' }]
    const problems = staffProblems({ people })
    expect(problems).to.deep.equal([
      'staff: "freja" is there twice',
      'staff: two people share an Entra account',
      'staff: two people share a subject',
      'staff: "y" has neither an Entra account nor a subject, so nobody can be them',
    ])
    expect(profileProblems({ ...demoProfile, staff: { ...staff, people } })).to.deep.equal(problems)
  })

  it('has none where a seller names nobody', () => {
    expect(staffSchema.parse({})).to.deep.include({ people: [] })
  })
})
