import type { Reply } from '../../dialogs/reply.ts'
import type { ActivityLike } from './activity.ts'
import { localeTag } from './locale-tag.ts'

/** A message that is words alone. `plain`: nothing in it is Markdown or HTML, whatever a customer put in a name. */
export const messageActivity = (reply: Reply, text: string): ActivityLike => ({
  type: 'message',
  text,
  textFormat: 'plain',
  locale: localeTag(reply.language),
  inputHint: reply.hints.done === true ? 'acceptingInput' : 'expectingInput',
})
