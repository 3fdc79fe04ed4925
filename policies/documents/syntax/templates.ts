/** A template action, such as Helm's: `{{ .Values.image }}`. */
const ACTION = /\{\{[^{}\n]*\}\}/;

/** What is said of text that a template engine has not been through yet. */
export const UNRENDERED = 'an unrendered template is not read by this version: render it and name the output';

/** Offset of the first template action, if any. */
export function templateAction(text: string): number | undefined {
  const at = text.search(ACTION);
  return at === -1 ? undefined : at;
}
