import { expect } from 'chai'
import { caseCard } from '../../bots/teams-staff/case-card.ts'
import { reviewKinds, kindsOf } from '../../onboarding/review/review-kinds.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { write } from '../support/desk-customer.ts'
import { demoProfile } from '../support/conversation.ts'
import { startDesk } from '../support/desk-server.ts'
import { StaffCardReader } from '../support/staff-card-reader.ts'
import { TeamsMember } from '../support/teams-member.ts'

const reasons = [
  'credit:referred',
  'credit:in-doubt',
  'credit:blocked',
  'possible-duplicate:BCDF-GHJK',
  'differs:company.address differs:contact.name',
  'company-dissolved',
  'protected-person',
  'under-age',
  'call-back',
  'something-new',
]

const linesFor = (language: Language): readonly string[] => {
  const [freja] = demoProfile.staff.people
  if (freja === undefined) throw new Error('nobody')
  const card = caseCard({
    review: {
      ...{ caseId: 'c', reference: 'BCDF-GHJK', language: 'sv', country: 'SE', reasons },
      at: '2026-11-23T10:00:00.000Z',
      dueAt: '2026-11-25T10:00:00.000Z',
    },
    record: undefined,
    openedAt: '2026-11-23T10:00:00.000Z',
    member: freja,
    reader: { language, profile: demoProfile, deskUrl: (path) => `https://desk.example${path}` },
    id: 'abcdefgh',
    now: '2026-11-23T10:00:00.000Z',
  })
  return card.lines.map(({ text }) => text)
}

describe('the card of a case', () => {
  it('GD-18: says for every kind of case why a person has to look, in four languages', () => {
    expect(kindsOf(reasons)).to.deep.equal([...reviewKinds])
    const all = languages.map((language) => linesFor(language).slice(0, reviewKinds.length))
    for (const lines of all) expect(new Set(lines).size).to.equal(reviewKinds.length)
    expect(new Set(all.flat()).size).to.equal(reviewKinds.length * languages.length)
  })

  const differing: Readonly<Record<Language, string>> = {
    da: 'Se på: Forretningsadresse og Kontaktperson.',
    sv: 'Att titta på: Företagsadress och Kontaktperson.',
    no: 'Se på: Forretningsadresse og Kontaktperson.',
    en: 'To look at: Business address and Contact person.',
  }
  for (const language of languages) {
    it(`names what differs, and says nothing of what it is (${language})`, () => {
      expect(linesFor(language)).to.include(differing[language])
    })
  }

  it('of more than fifteen cases the list shows the most urgent, and says how many are left', async () => {
    const server = await startDesk()
    try {
      for (let count = 0; count < 17; count += 1) {
        const writer = { conversation: `c${count}`, locale: 'da-DK' }
        await write(server, writer, 'tal med en medarbejder')
      }
      const freja = new TeamsMember(server, 'http://localhost:1', 'freja')
      const [said = ''] = await freja.write('sager')
      const card = new StaffCardReader(said)
      expect(card.lines).to.have.length(17)
      expect(card.lines.at(-1)).to.equal('2 sager mere venter; du finder dem på siden.')
      expect(card.inputs['reference']?.['choices']).to.have.length(15)
    } finally {
      await server.close()
    }
  })
})
