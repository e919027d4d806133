/** The successor SDK's form: Microsoft 365 Agents SDK behind express, six questions, conversation state in memory. */
import {
  ActivityHandler,
  CloudAdapter,
  ConversationState,
  MemoryStorage,
} from '@microsoft/agents-hosting'
import express from 'express'
import process from 'node:process'

const questions = ['name', 'phone', 'email', 'street', 'postal code', 'city']

class FormBot extends ActivityHandler {
  constructor(conversationState) {
    super()
    this.conversationState = conversationState
    const form = conversationState.createProperty('form')
    this.onMessage(async (context, next) => {
      const state = await form.get(context, { step: -1, answers: {} })
      const asked = questions[state.step]
      if (asked !== undefined) state.answers[asked] = context.activity.text
      state.step += 1
      const question = questions[state.step]
      if (question === undefined) {
        await context.sendActivity(`Thank you, ${state.answers.name}.`)
        state.step = -1
      } else await context.sendActivity(`What is your ${question}?`)
      await next()
    })
    this.onMembersAdded(async (context, next) => {
      await context.sendActivity('Hello!')
      await next()
    })
  }

  async run(context) {
    await super.run(context)
    await this.conversationState.saveChanges(context, false)
  }
}

const adapter = new CloudAdapter({})
const bot = new FormBot(new ConversationState(new MemoryStorage()))

const app = express()
app.use(express.json())
app.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context))
})
app.listen(Number(process.env.PORT))
