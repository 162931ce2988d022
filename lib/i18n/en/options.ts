import { plural } from '../message';

/** The options page. */
export const options = {
  title: 'Settings',
  saved: 'Saved.',
  notSaved: 'The browser did not keep that change. What you see is what is stored.',
  'lost.some':
    'Some settings could not be read and are back to their defaults: {fields}. Everything else is as you left it.',
  'lost.all': 'Your settings could not be read, so everything is back to its default.',

  // Checks
  'checks.title': 'Checks',
  'checks.text': 'What Afterward looks for, and how much weight it gives to it.',
  'checks.search': 'Search the checks',
  'checks.none': 'No check fits “{words}”.',
  'checks.off': plural('count', { one: '# switched off', other: '# switched off' }),
  'checks.count': plural('count', { one: '# check', other: '# checks' }),
  'checks.severity': 'Weight of “{title}”',
  'checks.own': '{severity} (default)',
  'checks.isOff': 'Off',
  'checks.reset': 'All back to default',
  'checks.loading': 'The checks are being read…',

  // Own words
  'words.title': 'Your own words',
  'words.teams': 'Names that count as a team',
  'words.teamsHint': 'Teams, products, vendors: “Atlas never told us” then reads as blame. One on each line.',
  'words.neverFlag': 'Words never to mark',
  'words.neverFlagHint': 'A product called “Legacy”, a system called “QA”. One on each line.',
  'words.tooLong': 'Up to {most} lines of up to {longest} characters each; the rest was left out.',

  // Length
  'length.title': 'Length',
  'length.pace': 'Words spoken in a minute',
  'length.paceHint': 'Most people tell a story at about 150.',
  'length.target': 'Time to aim at, in minutes',
  'length.min': 'from',
  'length.max': 'to',
  'length.words': 'That is about {min} to {max} words.',
  'length.crossed': 'The first time has to be the shorter one.',
  'length.range': 'Between {min} and {max}, please.',

  // Marks
  'marks.title': 'Marks in the text',
  'marks.lines': 'Lines',
  'marks.tint': 'Lines on a tint',
  'marks.look': 'How marks look',
  'marks.preview': 'How it looks',

  // Sites
  'sites.title': 'Sites',
  'sites.text':
    'Google Docs and Notion always offer a check. Everywhere else Afterward stays out until you ask for it, except on the sites you switch on.',
  'sites.none': 'None switched on. You can do that from the toolbar button, on the site itself.',
  'sites.remove': 'Remove',
  'sites.removeThis': 'Remove {site}',
  'sites.allow': 'Allow',
  'sites.allowThis': 'Allow {site}',
  'sites.notAllowed': 'The browser has not allowed this site yet.',

  // Language
  'language.title': 'Language',
  'language.label': 'Language of the interface',
  'language.auto': 'As the browser',
  'language.note': 'Stories are read in English, whatever the interface speaks.',

  // Ignored
  'ignored.title': 'Ignored findings',
  'ignored.none': 'Nothing is ignored.',
  'ignored.finding': 'This one',
  'ignored.draft': 'In one draft',
  'ignored.rule': 'Everywhere',
  'ignored.restore': 'Restore',
  'ignored.restoreThis': 'Restore “{what}”',
  'ignored.restoreAll': 'Restore all',

  // Kept checks
  'kept.title': 'Kept checks',
  'kept.none':
    'None kept. In the panel, “Keep this check to compare” remembers the figures to compare a later draft with.',
  'kept.with': 'with the text',
  'kept.line': '{words}, {findings}',
  'kept.forget': 'Forget',
  'kept.forgetThis': 'Forget the check of {when}',
  'kept.forgetAll': 'Forget all',

  // File
  'file.title': 'Take your settings along',
  'file.text': 'All of the above in one file, without kept checks and their texts.',
  'file.export': 'Save to a file',
  'file.import': 'Read from a file',
  'file.done': plural('count', { one: 'Taken over: # setting.', other: 'Taken over: # settings.' }),
  'file.unread': 'The file could not be opened. Nothing has changed.',
  'file.syntax': '{file}, line {line}, column {column}: here the file stops being JSON. Nothing has changed.',
  'file.kind': '{file} is not a settings file of Afterward. Nothing has changed.',
  'file.newer': '{file}, line {line}: made by a later version of Afterward. Update first; nothing has changed.',
  'file.value': '{file}, line {line}: the value of “{field}” does not fit. Nothing has changed.',

  // Shortcuts
  'keys.title': 'Keyboard',
} as const;
