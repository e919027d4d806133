import { connect } from './connection.js'
import { keptTogether } from './keep-together.js'
import { adaptiveCardsHostConfig, localizedStrings, styleOptions } from './look.js'
import { withLanguage } from './message-language.js'
import {
  setUpLanguageMenu,
  showLanguage,
  showNotice,
  showPerson,
  showProgress,
} from './page-parts.js'
import { forgetSession, requestToken, savedSession, saveSession } from './session.js'
import { forgetLink, linkSecret } from './link.js'
import { firstLanguage, languageOf, languages, words } from './words.js'

const query = new URLSearchParams(location.search)
let container = document.getElementById('chat')

let settings = { seller: '', languages: Object.keys(languages) }
let language = firstLanguage(query.get('lang'), navigator.languages)
let progress = { answered: 0, required: 0 }
// Somebody of the staff who writes here in place of the assistant.
let person = null
let chat
// A conversation that goes on is shown at its end.
let greeted = linkSecret() === undefined && savedSession()?.joined === true
let settling
// Said above the chat for as long as nothing more urgent is to be said there.
let remark = ''

/** Redraws the page after everything that has just come in, once. */
let redrawing = false
function redrawSoon() {
  if (redrawing) return
  redrawing = true
  setTimeout(() => {
    redrawing = false
    draw()
  }, 30)
}

function draw() {
  showLanguage(language, settings)
  showProgress(progress, language)
  showPerson(person, language)
  if (chat === undefined) return
  window.WebChat.renderWebChat(
    {
      directLine: chat.directLine,
      store: chat.store,
      locale: languages[language].tag,
      overrideLocalizedStrings: localizedStrings(words[language]),
      styleOptions,
      adaptiveCardsHostConfig,
      activityMiddleware: withLanguage,
    },
    container,
  )
}

function heard(activity) {
  if (activity.from?.role !== 'bot' || activity.type !== 'message') return
  if (!greeted) showFromBeginning()
  greeted = true
  chat.joined()
  forgetLink()
  language = languageOf(activity.locale) ?? language
  progress = activity.channelData?.progress ?? progress
  if (activity.channelData?.person !== undefined) person = activity.channelData.person
  redrawSoon()
  // What has come in has its height by then, whether it made the transcript scroll or not.
  setTimeout(markEnd, 500)
  if (activity.channelData?.forgets === true && savedSession()?.forgot !== activity.id)
    openEmptied(activity.id)
}

/** What the customer had deleted leaves the screen too: a fresh chat shows what the server still has. */
function openEmptied(activityId) {
  chat.keep({ forgot: activityId })
  chat.end()
  const wasInside = container.contains(document.activeElement)
  const fresh = container.cloneNode(false)
  container.replaceWith(fresh)
  container = fresh
  watchReader()
  open(savedSession())
  if (wasInside) focusSendBox()
}

/** Whoever typed the wish goes on typing where they were. */
function focusSendBox() {
  const observer = new MutationObserver(() => {
    const box = container.querySelector('.webchat__send-box-text-box textarea')
    if (box === null) return
    observer.disconnect()
    box.focus()
  })
  observer.observe(container, { childList: true, subtree: true })
}

/**
 * The greeting holds the privacy notice: it is read from its first line. Web Chat runs to the last one, again whenever
 * something below grows, so what it shows meanwhile is kept out of sight, and for a while it is brought back.
 */
function showFromBeginning() {
  const look = (before, restedAtTop) => {
    const scroller = container.querySelector('.webchat__basic-transcript__scrollable')
    const at = scroller?.scrollTop ?? 0
    if (at > 0 && at === before) scroller.scrollTo({ top: 0 })
    if (restedAtTop >= 2) container.classList.remove('chat__room--settling')
    if (restedAtTop < 12) settling = setTimeout(look, 100, at, at === 0 ? restedAtTop + 1 : 0)
  }
  container.classList.add('chat__room--settling')
  settling = setTimeout(look, 200, 0, 0)
}

/** "More below" only where more is than the time of the last message. Pixels. */
const almostEnd = 64
function markEnd() {
  const scroller = container.querySelector('.webchat__basic-transcript__scrollable')
  if (scroller === null) return
  const below = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight
  container.classList.toggle('chat__room--at-end', below < almostEnd)
}

/** Whoever reads on, or answers, decides what is shown. */
function stopSettling() {
  clearTimeout(settling)
  container.classList.remove('chat__room--settling')
}
function watchReader() {
  for (const by of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    container.addEventListener(by, stopSettling, { passive: true })
  }
  // It is a part within that scrolls, and scrolling does not bubble.
  container.addEventListener('scroll', markEnd, { capture: true, passive: true })
}
watchReader()

const shown = (action) => ({
  ...action,
  payload: { ...action.payload, activity: keptTogether(action.payload.activity) },
})

/** The page's part of what goes through Web Chat's store. */
const middleware =
  ({ dispatch }) =>
  (next) =>
  (action) => {
    if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED' && !chat.session.joined) {
      dispatch({ type: 'WEB_CHAT/SEND_EVENT', payload: { name: 'webchat/join', value: presets() } })
    }
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
      heard(action.payload.activity)
      return next(shown(action))
    }
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY') {
      stopSettling()
      clearProtectedInputs(action.payload.activity)
    }
    return next(action)
  }

const presets = () => ({
  language,
  ...(query.has('country') && { country: query.get('country') }),
  ...(query.has('type') && { type: query.get('type') }),
  ...(linkSecret() && { resume: linkSecret() }),
})

/** What was typed into a protected field is on its way; it must not stay in the page (ID-07). */
function clearProtectedInputs(activity) {
  if (activity.value?.action !== 'secret') return
  for (const input of container.querySelectorAll('input[type=password]')) input.value = ''
}

function say(text) {
  chat?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } })
}

const reload = () => location.reload()

function open(session) {
  const store = window.WebChat.createStore({}, middleware)
  const connection = connect(session, {
    onSession: saveSession,
    onOnline: () => showNotice(remark),
    onFailed: () =>
      showNotice(words[language].failed, { label: words[language].retry, run: reload }),
    onLost: () => {
      forgetSession()
      showNotice(words[language].lost, { label: words[language].restart, run: reload })
    },
  })
  chat = { store, session, ...connection }
  draw()
}

async function start() {
  draw()
  showNotice(words[language].loading)
  const response = await fetch('/api/chat/settings')
  settings = { ...settings, ...(await response.json()) }
  setUpLanguageMenu(settings.languages, (chosen) => say(languages[chosen].name))
  // A link leads into a conversation of its own, whatever this browser was doing before.
  const saved = linkSecret() === undefined ? savedSession() : undefined
  const session = await requestToken(saved)
  if (session === undefined) {
    forgetSession()
    greeted = false
    remark = words[language].lost
    open(await requestToken())
  } else {
    open(session)
  }
}

for (const command of ['help', 'human', 'move', 'restart']) {
  document.getElementById(command).addEventListener('click', () => say(words[language][command]))
}
window.addEventListener('hashchange', () => linkSecret() && reload())
window.addEventListener('offline', () => showNotice(words[language].offline))
window.addEventListener('online', () => showNotice(remark))

start().catch(() => {
  showNotice(words[language].failed, { label: words[language].retry, run: reload })
})
