import { countryCodes } from '../../../onboarding/vocabulary.ts'
import { createNoCredit } from '../../../services/credit/none.ts'
import { noBureauContract } from '../../contracts/credit-provider.ts'

const now = () => new Date('2026-11-23T10:00:00Z')

for (const country of countryCodes) {
  noBureauContract(country, () => ({
    provider: createNoCredit(country, { now }),
    known: {
      caseId: 'case-1',
      country,
      customerType: 'business',
      naturalPerson: false,
      subject: { companyNumber: '12345674', name: 'Nordlys ApS' },
      amount: 5000,
      noticeEvidenceId: 'evidence-1',
      noticeShownAt: '2026-11-23T09:59:00.000Z',
      confirmedSummaryHash: 'a'.repeat(64),
    },
  }))
}
