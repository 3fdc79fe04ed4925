/** Control characters, bidirectional overrides and line separators: what could repaint a terminal or forge a line. */
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uE000-\uF8FF]/g;

/** One line of plain text for terminals, logs and frameworks that print. */
export function plain(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}

/** The message part of a GitHub workflow command. */
export function githubData(text: string): string {
  return plain(text).replaceAll('%', '%25');
}

/** A property value of a GitHub workflow command. */
export function githubProperty(text: string): string {
  return githubData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
