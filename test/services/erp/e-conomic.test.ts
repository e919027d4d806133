import { createEconomicErp } from '../../../services/erp/e-conomic.ts'
import { erpConnectorContract } from '../../contracts/erp-connector.ts'

erpConnectorContract('e-conomic', {
  provider: 'e-conomic',
  country: 'DK',
  unknown: '12345674',
  known: '13748136',
  // It has no token endpoint.
  tokenPath: /^$/,
  secrets: [],
  make: (baseUrl, outside) =>
    createEconomicErp(
      {
        baseUrl,
        appSecretToken: 'app',
        agreementGrantToken: 'grant',
        customerGroup: 1,
        paymentTerms: 2,
        vatZone: 3,
      },
      outside,
    ),
})
