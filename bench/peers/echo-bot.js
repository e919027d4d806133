/** The official echo bot's pattern: `CloudAdapter`, `ActivityHandler`, restify with its body parser, no app id. */
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
} from 'botbuilder'
import process from 'node:process'
import restify from 'restify'

class EchoBot extends ActivityHandler {
  constructor() {
    super()
    this.onMessage(async (context, next) => {
      const { text } = context.activity
      await context.sendActivity(MessageFactory.text(`Echo: ${text}`, `Echo: ${text}`))
      await next()
    })
    this.onMembersAdded(async (context, next) => {
      const { membersAdded, recipient } = context.activity
      for (const member of membersAdded) {
        if (member.id !== recipient.id) await context.sendActivity('Hello!')
      }
      await next()
    })
  }
}

const authentication = new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '' })
const adapter = new CloudAdapter(authentication)
// Not hidden behind an apology: the bench counts the 500 that becomes of it.
adapter.onTurnError = async (_context, error) => {
  throw error
}
const bot = new EchoBot()

const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context))
})
server.listen(process.env.PORT)
