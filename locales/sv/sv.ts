import answers from './answers.json' with { type: 'json' }
import calls from './calls.json' with { type: 'json' }
import call from './call.json' with { type: 'json' }
import decided from './decided.json' with { type: 'json' }
import desk from './desk.json' with { type: 'json' }
import explain from './explain.json' with { type: 'json' }
import fields from './fields.json' with { type: 'json' }
import form from './form.json' with { type: 'json' }
import imported from './import.json' with { type: 'json' }
import messages from './messages.json' with { type: 'json' }
import move from './move.json' with { type: 'json' }
import notices from './notices.json' with { type: 'json' }
import outgoing from './outgoing.json' with { type: 'json' }
import person from './person.json' with { type: 'json' }
import reasons from './reasons.json' with { type: 'json' }
import summary from './summary.json' with { type: 'json' }
import talks from './talks.json' with { type: 'json' }
import update from './update.json' with { type: 'json' }

export const sv = {
  answers,
  calls,
  call,
  decided,
  desk,
  explain,
  fields,
  form,
  imported,
  messages,
  move,
  notices,
  outgoing,
  person,
  reasons,
  summary,
  talks,
  update,
}
