import { languages, words } from './words.js'

const part = (id) => document.getElementById(id)

/** Puts the page into a language: everything but the conversation itself. */
export function showLanguage(language, settings) {
  const say = words[language]
  document.documentElement.lang = languages[language].tag
  document.title = say.title(settings.seller)
  part('title').textContent = say.title(settings.seller)
  for (const element of document.querySelectorAll('[data-words]')) {
    element.textContent = say[element.dataset.words]
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', say[element.dataset.label])
  }
  part('language').textContent = languages[language].name
  part('language').setAttribute('aria-label', say.languageButton(languages[language].name))
  const privacy = new URL(settings.privacyUrl ?? '/privacy', location.origin)
  privacy.searchParams.set('lang', language)
  part('privacy').href = privacy.href
  part('privacy').setAttribute('aria-label', `${say.privacy} ${say.newWindow}`)
  for (const choice of document.querySelectorAll('.language__choice')) {
    choice.setAttribute('aria-current', String(choice.dataset.language === language))
  }
}

/** With whom the customer writes: the automatic assistant, or a person by the name that the bot gives. */
export function showPerson(person, language) {
  const say = words[language]
  part('assistant').textContent = person === null ? say.assistant : say.withPerson(person.name)
  part('assistant').classList.toggle('head__assistant--person', person !== null)
}

/** How far the customer is; hidden until there is something to tell. */
export function showProgress({ answered, required }, language) {
  const say = words[language]
  const bar = part('progress-bar')
  const text = say.progress(answered, required)
  part('progress').hidden = !(required > 0)
  bar.setAttribute('aria-label', say.progressLabel)
  bar.setAttribute('aria-valuenow', String(answered))
  bar.setAttribute('aria-valuemax', String(required))
  bar.setAttribute('aria-valuetext', text)
  part('progress-fill').style.width = `${required > 0 ? (100 * answered) / required : 0}%`
  part('progress-text').textContent = text
}

/** A line above the chat, read aloud when it changes; empty to take it away. */
export function showNotice(text, action) {
  const button = part('notice-action')
  part('notice').classList.toggle('notice--shown', text !== '')
  part('notice-text').textContent = text
  button.hidden = action === undefined
  button.textContent = action?.label ?? ''
  button.onclick = action?.run ?? null
}

/**
 * The language menu: a button that opens a list of buttons. Not a select, because choosing in a select must not do
 * anything by itself (UX-07).
 */
export function setUpLanguageMenu(offered, choose) {
  const button = part('language')
  const list = part('languages')
  const open = (yes) => {
    list.hidden = !yes
    button.setAttribute('aria-expanded', String(yes))
  }
  for (const language of offered.filter((code) => code in languages)) {
    const choice = document.createElement('button')
    choice.type = 'button'
    choice.className = 'language__choice'
    choice.lang = languages[language].tag
    choice.dataset.language = language
    choice.textContent = languages[language].name
    choice.addEventListener('click', () => {
      open(false)
      button.focus()
      choose(language)
    })
    const item = document.createElement('li')
    item.append(choice)
    list.append(item)
  }
  button.addEventListener('click', () => open(list.hidden))
  document.addEventListener('click', (event) => {
    if (!event.target.closest('.language')) open(false)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return
    open(false)
    button.focus()
  })
}
