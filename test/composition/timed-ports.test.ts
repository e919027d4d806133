import { expect } from 'chai'
import { timedPorts } from '../../composition/timed-ports.ts'
import type { CompanyRegister } from '../../onboarding/ports.ts'
import type { MeasuredAttributes, Telemetry } from '../../onboarding/telemetry.ts'
import { noTelemetry } from '../../services/telemetry/no-telemetry.ts'
import { createHouse } from '../support/conversation.ts'

const patient = () => new AbortController().signal

describe('what is asked of providers is timed', () => {
  it('a look-up and a search of a register, under its id and nothing else', async () => {
    const measured: MeasuredAttributes[] = []
    const telemetry: Telemetry = {
      ...noTelemetry,
      measure: (_what, attributes, run) => {
        measured.push(attributes)
        return run()
      },
    }
    const { DK } = timedPorts(createHouse().ports, telemetry).registers
    await DK.find('12345674', patient())
    expect(await DK.search?.('Nordlys', patient())).to.include({ outcome: 'found' })
    expect(measured).to.deep.equal([
      { provider: 'demo-register', call: 'find' },
      { provider: 'demo-register', call: 'search' },
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
