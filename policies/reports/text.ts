import { createColors } from 'picocolors';
import { isBlocking, isOpen, type Finding, type LedgerEntry, type Report } from '../engine';
import { plain } from './escape';
import type { Render, Rendering } from './report';

type Colors = ReturnType<typeof createColors>;

/** For people: findings first, what was not read next, the ledger's totals last. */
export const renderText: Render = (report, rendering) => {
  const colors = createColors(rendering.color);
  const blocks = [
    ...report.findings.map((finding) => findingBlock(finding, colors)),
    ...report.problems.map(({ file, line, column, message }) => `${colors.red('not read')}  ${place(file, line, column)}\n  ${plain(message)}\n`),
    ...(rendering.showProven ? [report.ledger.map((entry) => ledgerLine(entry, colors)).join('\n') + '\n'] : []),
    ...(report.notices.length > 0 ? [report.notices.map((notice) => `${colors.dim('note')}  ${plain(notice)}`).join('\n') + '\n'] : []),
  ];
  return `${[...blocks, totals(report, rendering, colors)].join('\n')}\n`;
};

function findingBlock(finding: Finding, colors: Colors): string {
  const { rule, source, message, fix } = finding;
  const where = place(source.file, source.line, source.column);
  const lines = [
    `${verdictMark(finding, colors)}  ${colors.bold(rule)}  ${plain(source.construct ?? nameOf(source.stack, source.resource))} ${colors.dim(`(${plain(source.type)})`)}`,
    `  ${plain(message)}`,
    `  ${colors.dim('at')}    ${where}${source.path === undefined ? '' : `  ${plain(source.path)}`}`,
    ...(source.origin ? [`  ${colors.dim('from')}  ${place(source.origin.file, source.origin.line)}`] : []),
    `  ${colors.dim('fix')}   ${plain(fix)}`,
  ];
  if (finding.waiver) lines.push(`  ${colors.dim('waived')} until ${plain(finding.waiver.expires)} by ${plain(finding.waiver.approver)} (as claimed in the file): ${plain(finding.waiver.reason)}`);
  return `${lines.join('\n')}\n`;
}

function verdictMark({ verdict, severity, baselined }: Finding, colors: Colors): string {
  if (baselined) return colors.dim(`baselined ${severity}`);
  if (verdict === 'waived') return colors.dim(`waived ${severity}`);
  const words = `${verdict} ${severity}`;
  return severity === 'fatal' || severity === 'error' ? colors.red(words) : colors.yellow(words);
}

function ledgerLine({ verdict, basis, stack, resource, type, because }: LedgerEntry, colors: Colors): string {
  const color = verdict === 'rejected' || verdict === 'undetermined' ? colors.red : colors.green;
  return `${color(verdict.padEnd(14))} ${basis.padEnd(8)}  ${plain(nameOf(stack, resource))} ${colors.dim(`(${plain(type)})`)}  ${plain(because)}`;
}

function totals({ summary, policy, evaluatedAt, tool, findings }: Report, { failOn }: Rendering, colors: Colors): string {
  const blocking = findings.filter((finding) => isOpen(finding) && isBlocking(finding, failOn)).length;
  const counts = [
    `${summary.proven} proven`, `${summary.assumed} assumed`, `${summary.rejected} rejected`, `${summary.undetermined} undetermined`,
    `${summary.waived} waived`, `${summary.baselined} baselined`, `${summary.warnings} open ${summary.warnings === 1 ? 'warning' : 'warnings'}`,
  ];
  return [
    colors.dim(`policy ${plain(policy.name)} (${policy.profiles.join(', ')}; ${policy.digest.slice(0, 19)}${policy.file === undefined ? '' : `; ${plain(policy.file)}`}), catalog ${tool.catalog}, evaluated for ${evaluatedAt}`),
    ...(blocking > 0 ? [colors.red(`${blocking} open ${blocking === 1 ? 'finding' : 'findings'} at ${failOn} or above`)] : []),
    `${counted(summary.resources, 'resource')} in ${counted(summary.documents, 'document')}: ${counts.join(', ')}`,
  ].join('\n');
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function nameOf(stack: string | undefined, resource: string): string {
  return stack === undefined ? resource : `${stack} ${resource}`;
}

function place(file: string, line?: number, column?: number): string {
  return plain([file, line, column].filter((part) => part !== undefined).join(':'));
}
