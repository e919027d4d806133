import { expect } from 'chai'
import { timedPorts } from '../../composition/timed-ports.ts'
import type { CompanyRegister } from '../../onboarding/ports.ts'
import type { MeasuredAttributes, Telemetry } from '../../onboarding/telemetry.ts'
import { noTelemetry } from '../../services/telemetry/no-telemetry.ts'
import { createHouse } from '../support/conversation.ts'

const patient = () => new AbortController().signal

describe('what is asked of providers is timed', () => {
  it('what is asked of a register, about VAT and e-invoices: under the id of who is asked and nothing else', async () => {
    const measured: MeasuredAttributes[] = []
    const telemetry: Telemetry = {
      ...noTelemetry,
      measure: (_what, attributes, run) => {
        measured.push(attributes)
        return run()
      },
    }
    const { registers, vat, eInvoice } = timedPorts(createHouse().ports, telemetry)
    const { DK } = registers
    await DK.find('12345674', patient())
    expect(await DK.search?.('Nordlys', patient())).to.include({ outcome: 'found' })
    expect(measured).to.deep.equal([
      { provider: 'demo-register', call: 'find' },
      { provider: 'demo-register', call: 'search' },
    ])
    expect(await vat.DK.check('DK12345674', patient())).to.include({ outcome: 'registered' })
    expect(await eInvoice.find(['0184:12345674'], patient())).to.include({ outcome: 'unknown' })
    expect(measured.slice(2)).to.deep.equal([
      { provider: 'demo-vat', call: 'check' },
      { provider: 'demo-e-invoice', call: 'find' },
    ])
  })

  it('a register that cannot search still cannot', () => {
    const { ports } = createHouse()
    const { search: _none, ...rest } = ports.registers.DK
    const DK: CompanyRegister = rest
    const timed = timedPorts({ ...ports, registers: { ...ports.registers, DK } }, noTelemetry)
    expect(timed.registers.DK.search).to.equal(undefined)
  })
})
