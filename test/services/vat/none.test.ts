import { createNoVat } from '../../../services/vat/none.ts'
import { noVatContract } from '../../contracts/vat-check.ts'

noVatContract('none', createNoVat)
