import { createTripletexErp } from '../../../services/erp/tripletex.ts'
import { erpConnectorContract } from '../../contracts/erp-connector.ts'

erpConnectorContract('Tripletex', {
  provider: 'tripletex',
  country: 'NO',
  unknown: '923609016',
  known: '974760673',
  tokenPath: /^\/token\//,
  // Its own tokens go into the URL of the token endpoint: there is no other way.
  secrets: ['session-token'],
  make: (baseUrl, outside) =>
    createTripletexErp({ baseUrl, consumerToken: 'consumer', employeeToken: 'employee' }, outside),
})
