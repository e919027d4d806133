/** The official pattern of a form: a waterfall of six prompts in a dialog set, conversation and user state in a table. */
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  UserState,
} from 'botbuilder'
import {
  ComponentDialog,
  DialogSet,
  DialogTurnStatus,
  TextPrompt,
  WaterfallDialog,
} from 'botbuilder-dialogs'
import process from 'node:process'
import restify from 'restify'
import { TableStorage } from './table-storage.js'

const questions = ['name', 'phone', 'email', 'street', 'postal code', 'city']

class FormDialog extends ComponentDialog {
  constructor(userState) {
    super('form')
    this.profile = userState.createProperty('profile')
    this.addDialog(new TextPrompt('text'))
    const asking = questions.map((question, index) => async (step) => {
      if (index > 0) step.values[questions[index - 1]] = step.result
      return step.prompt('text', `What is your ${question}?`)
    })
    const end = async (step) => {
      step.values.city = step.result
      const profile = await this.profile.get(step.context, {})
      Object.assign(profile, step.values)
      await step.context.sendActivity(`Thank you, ${profile.name}.`)
      return step.endDialog()
    }
    this.addDialog(new WaterfallDialog('waterfall', [...asking, end]))
    this.initialDialogId = 'waterfall'
  }

  async run(context, accessor) {
    const dialogs = new DialogSet(accessor)
    dialogs.add(this)
    const dialogContext = await dialogs.createContext(context)
    const { status } = await dialogContext.continueDialog()
    if (status === DialogTurnStatus.empty) await dialogContext.beginDialog(this.id)
  }
}

class FormBot extends ActivityHandler {
  constructor(conversationState, userState) {
    super()
    this.states = [conversationState, userState]
    const dialog = new FormDialog(userState)
    const accessor = conversationState.createProperty('DialogState')
    this.onMessage(async (context, next) => {
      await dialog.run(context, accessor)
      await next()
    })
    this.onMembersAdded(async (context, next) => {
      await context.sendActivity('Hello!')
      await next()
    })
  }

  async run(context) {
    await super.run(context)
    for (const state of this.states) await state.saveChanges(context, false)
  }
}

const storage = new TableStorage(process.env.AZURE_STORAGE_CONNECTION_STRING)
const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '' }),
)
// Not hidden behind an apology: the bench counts the 500 that becomes of it.
adapter.onTurnError = async (_context, error) => {
  throw error
}
const bot = new FormBot(new ConversationState(storage), new UserState(storage))

const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context))
})
server.listen(process.env.PORT)
