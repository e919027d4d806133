/** How Web Chat looks and speaks here. Colours have a contrast of 4.5:1 or more on their ground (axe checks it). */
const accent = '#0f4c81'
const ink = '#1b2733'
const subtle = '#52606d'
const line = '#d5dce4'
const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"

export const styleOptions = {
  accent,
  subtle,
  backgroundColor: '#ffffff',
  primaryFont: font,
  fontSizeSmall: '87.5%',
  paddingRegular: 12,
  paddingWide: 16,

  bubbleBackground: '#f1f4f8',
  bubbleBorderColor: '#f1f4f8',
  bubbleBorderRadius: 14,
  bubbleTextColor: ink,
  bubbleFromUserBackground: accent,
  bubbleFromUserBorderColor: accent,
  bubbleFromUserBorderRadius: 14,
  bubbleFromUserTextColor: '#ffffff',
  bubbleMaxWidth: 620,
  bubbleMinWidth: 0,
  // ":)" in a name is a name, not a smiley.
  emojiSet: false,
  markdownRenderHTML: false,

  hideUploadButton: true,
  sendBoxTextWrap: true,
  sendBoxHeight: 48,
  sendBoxMaxHeight: 160,
  sendBoxTextColor: ink,
  sendBoxPlaceholderColor: subtle,
  sendBoxButtonColor: accent,
  sendBoxButtonColorOnDisabled: subtle,
  sendBoxBorderTop: `solid 1px ${line}`,
  maxMessageLength: 4000,

  // A message longer than the window is shown from its beginning, not from its end.
  autoScrollSnapOnPage: true,
  // … and then it is said that there is more of it.
  scrollToEndButtonBehavior: 'any',

  suggestedActionLayout: 'flow',
  suggestedActionBackgroundColor: '#ffffff',
  suggestedActionBorderColor: accent,
  suggestedActionBorderRadius: 22,
  suggestedActionBorderWidth: 1,
  suggestedActionTextColor: accent,
  suggestedActionHeight: 44,
  suggestedActionBackgroundColorOnHover: '#e8eff6',
  suggestedActionKeyboardFocusIndicatorBorderStyle: 'none',

  // Files of our own: what Web Chat draws by itself is a blob:, which our policy lets nothing load.
  typingAnimationBackgroundImage: "url('/typing.svg')",
  typingAnimationHeight: 16,
  typingAnimationWidth: 48,
  spinnerAnimationBackgroundImage: "url('/typing.svg')",

  // One time for messages close together; a time under every line is noise.
  groupTimestamp: 300_000,
  timestampColor: subtle,
  transcriptOverlayButtonBackground: accent,
  transcriptOverlayButtonBackgroundOnFocus: accent,
  transcriptOverlayButtonBackgroundOnHover: accent,
  transcriptActivityVisualKeyboardIndicatorColor: accent,
  transcriptActivityVisualKeyboardIndicatorStyle: 'solid',
  transcriptActivityVisualKeyboardIndicatorWidth: 2,

  cardEmphasisBackgroundColor: '#ffffff',
  cardPushButtonBackgroundColor: accent,
}

/** Cards in one column, with room to touch; nothing in them is wider than the bubble. */
export const adaptiveCardsHostConfig = {
  supportsInteractivity: true,
  fontFamily: font,
  fontSizes: { small: 14, default: 16, medium: 18, large: 20, extraLarge: 22 },
  lineHeights: { small: 20, default: 24, medium: 26, large: 28, extraLarge: 30 },
  spacing: { small: 6, default: 10, medium: 16, large: 20, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: line },
  adaptiveCard: { allowCustomStyle: false },
  actions: {
    actionAlignment: 'stretch',
    actionsOrientation: 'vertical',
    buttonSpacing: 8,
    maxActions: 100,
    showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    spacing: 'default',
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { suffix: '' },
      optionalInputs: { suffix: '' },
    },
    errorMessage: { color: 'attention' },
  },
  textBlock: { headingLevel: 2 },
  containerStyles: {
    default: {
      foregroundColors: {
        default: { default: ink, subtle },
        accent: { default: accent, subtle: accent },
        attention: { default: '#a4262c', subtle: '#a4262c' },
        good: { default: '#0b6a0b', subtle: '#0b6a0b' },
        warning: { default: '#8a4500', subtle: '#8a4500' },
      },
    },
    emphasis: {
      backgroundColor: '#ffffff',
      foregroundColors: { default: { default: ink, subtle } },
    },
  },
}

/** Web Chat's own words, where they are missing in a language or say it clumsily. */
export const localizedStrings = (words) => (strings) => ({
  ...strings,
  ACTIVITY_BOT_SAID_ALT: words.says('$1'),
  ACTIVITY_STATUS_SEND_FAILED_RETRY: words.sendFailed,
  SUGGESTED_ACTIONS_LABEL_ALT: words.choices,
  TEXT_INPUT_ALT: words.inputLabel,
  TEXT_INPUT_LENGTH_EXCEEDED_ALT: words.tooLong,
  TEXT_INPUT_PLACEHOLDER: words.typeHere,
  TRANSCRIPT_MORE_MESSAGES: words.more,
  TRANSCRIPT_NEW_MESSAGES: words.newMessages,
  TRANSCRIPT_ARIA_LABEL_ALT: words.history,
  TRANSCRIPT_ARIA_ROLE_ALT: words.historyRole,
})
