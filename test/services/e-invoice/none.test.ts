import { createNoEInvoice } from '../../../services/e-invoice/none.ts'
import { noEInvoiceContract } from '../../contracts/e-invoice-directory.ts'

noEInvoiceContract('none', createNoEInvoice)
