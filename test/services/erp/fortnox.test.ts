import { createFortnoxErp } from '../../../services/erp/fortnox.ts'
import { erpConnectorContract } from '../../contracts/erp-connector.ts'

erpConnectorContract('Fortnox', {
  provider: 'fortnox',
  country: 'SE',
  unknown: '5560360793',
  known: '5560160680',
  tokenPath: /^\/token$/,
  secrets: ['client-secret', 'fortnox-access'],
  make: (baseUrl, outside) =>
    createFortnoxErp(
      {
        baseUrl,
        tokenUrl: `${baseUrl}/token`,
        clientId: 'client',
        clientSecret: 'client-secret',
        tenantId: '4711',
      },
      outside,
    ),
})
