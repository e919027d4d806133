/** What the page itself says. The words of the conversation come from the bot. */

/** `tag` is what the browser and Web Chat are told; `name` is the language in its own words. */
export const languages = {
  da: { tag: 'da-DK', name: 'Dansk' },
  sv: { tag: 'sv-SE', name: 'Svenska' },
  no: { tag: 'nb-NO', name: 'Norsk' },
  en: { tag: 'en-US', name: 'English' },
}

export const words = {
  da: {
    title: (seller) => `Bliv kunde hos ${seller}`,
    assistant: 'Automatisk assistent',
    withPerson: (name) => `Du skriver med ${name}`,
    actions: 'Få hjælp',
    languages: 'Sprog',
    languageButton: (name) => `Sprog: ${name}`,
    help: 'Hjælp',
    human: 'Tal med en medarbejder',
    move: 'Fortsæt et andet sted',
    privacy: 'Privatliv',
    newWindow: '(åbner i et nyt vindue)',
    restart: 'Start forfra',
    progressLabel: 'Hvor langt du er',
    progress: (answered, required) => `${answered} af ${required} besvaret`,
    loading: 'Åbner chatten …',
    offline:
      'Der er ingen forbindelse. Det, du har svaret, er gemt. Chatten fortsætter, når du er på nettet igen.',
    failed: 'Chatten kan ikke få forbindelse lige nu. Det, du har svaret, er gemt.',
    retry: 'Prøv igen',
    lost: 'Din tidligere samtale er ikke gemt længere, så vi begynder på en ny.',
    typeHere: 'Skriv dit svar her',
    inputLabel: 'Dit svar',
    tooLong: 'Beskeden er for lang',
    choices: 'Svarmuligheder',
    sendFailed: 'Beskeden blev ikke sendt. [Prøv igen][RETRY].',
    more: 'Mere nedenfor',
    newMessages: 'Nye beskeder',
    history:
      'Samtalen. Brug piletasterne til at gå fra besked til besked, og Enter til at nå knapperne i en besked.',
    historyRole: 'samtale',
    says: (name) => `${name} skrev:`,
  },
  sv: {
    title: (seller) => `Bli kund hos ${seller}`,
    assistant: 'Automatisk assistent',
    withPerson: (name) => `Du skriver med ${name}`,
    actions: 'Få hjälp',
    languages: 'Språk',
    languageButton: (name) => `Språk: ${name}`,
    help: 'Hjälp',
    human: 'Prata med en medarbetare',
    move: 'Fortsätt på annat håll',
    privacy: 'Integritet',
    newWindow: '(öppnas i ett nytt fönster)',
    restart: 'Börja om',
    progressLabel: 'Hur långt du har kommit',
    progress: (answered, required) => `${answered} av ${required} besvarade`,
    loading: 'Öppnar chatten …',
    offline:
      'Du har ingen anslutning. Det du har svarat är sparat. Chatten fortsätter när du är uppkopplad igen.',
    failed: 'Chatten kan inte ansluta just nu. Det du har svarat är sparat.',
    retry: 'Försök igen',
    lost: 'Din tidigare konversation finns inte kvar, så vi börjar på en ny.',
    typeHere: 'Skriv ditt svar här',
    inputLabel: 'Ditt svar',
    tooLong: 'Meddelandet är för långt',
    choices: 'Svarsalternativ',
    sendFailed: 'Meddelandet skickades inte. [Försök igen][RETRY].',
    more: 'Mer nedanför',
    newMessages: 'Nya meddelanden',
    history:
      'Konversationen. Använd piltangenterna för att gå mellan meddelanden, och Enter för att nå knapparna i ett meddelande.',
    historyRole: 'konversation',
    says: (name) => `${name} skrev:`,
  },
  no: {
    title: (seller) => `Bli kunde hos ${seller}`,
    assistant: 'Automatisk assistent',
    withPerson: (name) => `Du skriver med ${name}`,
    actions: 'Få hjelp',
    languages: 'Språk',
    languageButton: (name) => `Språk: ${name}`,
    help: 'Hjelp',
    human: 'Snakk med en medarbeider',
    move: 'Fortsett et annet sted',
    privacy: 'Personvern',
    newWindow: '(åpnes i et nytt vindu)',
    restart: 'Start på nytt',
    progressLabel: 'Hvor langt du har kommet',
    progress: (answered, required) => `${answered} av ${required} besvart`,
    loading: 'Åpner chatten …',
    offline:
      'Du er ikke på nett. Det du har svart, er lagret. Chatten fortsetter når du er på nett igjen.',
    failed: 'Chatten får ikke kontakt akkurat nå. Det du har svart, er lagret.',
    retry: 'Prøv igjen',
    lost: 'Den tidligere samtalen er ikke lagret lenger, så vi begynner på en ny.',
    typeHere: 'Skriv svaret ditt her',
    inputLabel: 'Svaret ditt',
    tooLong: 'Meldingen er for lang',
    choices: 'Svaralternativer',
    sendFailed: 'Meldingen ble ikke sendt. [Prøv igjen][RETRY].',
    more: 'Mer nedenfor',
    newMessages: 'Nye meldinger',
    history:
      'Samtalen. Bruk piltastene for å gå fra melding til melding, og Enter for å nå knappene i en melding.',
    historyRole: 'samtale',
    says: (name) => `${name} skrev:`,
  },
  en: {
    title: (seller) => `Become a customer of ${seller}`,
    assistant: 'Automated assistant',
    withPerson: (name) => `You are writing with ${name}`,
    actions: 'Get help',
    languages: 'Language',
    languageButton: (name) => `Language: ${name}`,
    help: 'Help',
    human: 'Talk to a person',
    move: 'Continue elsewhere',
    privacy: 'Privacy',
    newWindow: '(opens in a new window)',
    restart: 'Start over',
    progressLabel: 'How far you have come',
    progress: (answered, required) => `${answered} of ${required} answered`,
    loading: 'Opening the chat …',
    offline:
      'You are offline. Your answers so far are saved. The chat goes on when you are back online.',
    failed: 'The chat cannot connect right now. Your answers so far are saved.',
    retry: 'Try again',
    lost: 'Your earlier conversation is no longer kept, so we are starting a new one.',
    typeHere: 'Type your answer here',
    inputLabel: 'Your answer',
    tooLong: 'The message is too long',
    choices: 'Answers to choose from',
    sendFailed: 'The message was not sent. [Try again][RETRY].',
    more: 'More below',
    newMessages: 'New messages',
    history:
      'Conversation. Use the arrow keys to move from message to message, and Enter to reach the buttons in one.',
    historyRole: 'conversation',
    says: (name) => `${name} wrote:`,
  },
}

/** The language for a BCP 47 tag; undefined when we do not speak it. Nynorsk readers get bokmål. */
export function languageOf(tag) {
  const [primary] = String(tag ?? '')
    .toLowerCase()
    .split('-')
  const norwegian = ['nb', 'nn', 'no'].includes(primary)
  if (norwegian) return 'no'
  return Object.hasOwn(languages, primary) ? primary : undefined
}

/** What `?lang=` says, else the first of the browser's languages that we speak, else English. */
export function firstLanguage(asked, preferred) {
  return languageOf(asked) ?? preferred.map(languageOf).find(Boolean) ?? 'en'
}
