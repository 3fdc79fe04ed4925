import { isBlocking, isOpen } from '../engine';
import { githubData, githubProperty } from './escape';
import type { Render } from './report';

/** Workflow commands: an annotation for each open finding and each file that was not read. */
export const renderGithub: Render = ({ findings, problems, summary }, { failOn }) => {
  const annotations = findings.filter(isOpen).map((finding) => {
    const { rule, message, fix, source } = finding;
    return command(isBlocking(finding, failOn) ? 'error' : 'warning', source.file, source.line, source.column, rule, `${source.construct ?? source.resource}: ${message}. Fix: ${fix}`);
  });
  const unread = problems.map(({ file, line, column, message }) => command('error', file, line, column, 'not read', message));
  return `${[...annotations, ...unread, `${summary.rejected} rejected, ${summary.undetermined} undetermined of ${summary.resources} resources`].join('\n')}\n`;
};

function command(level: string, file: string, line: number | undefined, column: number | undefined, title: string, message: string): string {
  const properties = [['file', file], ['line', line], ['col', column], ['title', `freehold ${title}`]].filter(([, value]) => value !== undefined);
  return `::${level} ${properties.map(([key, value]) => `${key}=${githubProperty(String(value))}`).join(',')}::${githubData(message)}`;
}
