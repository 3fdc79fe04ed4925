import type { Log, ReportingDescriptor, Result } from 'sarif';
import { isOpen, type Finding, type Severity } from '../engine';
import { plain } from './escape';
import type { Render } from './report';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { fatal: 'error', error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, for code scanning that runs inside the boundary. Source: OASIS SARIF 2.1.0, section 3. */
export const renderSarif: Render = ({ tool, findings, problems, inputs }) => {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: tool.name, semanticVersion: tool.version, rules: descriptors(findings) } },
      artifacts: inputs.map(({ file, sha256 }) => ({ location: { uri: uri(file) }, hashes: { 'sha-256': sha256 } })),
      invocations: [{
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: problems.map(({ file, line, column, message }) => ({ level: 'error', message: { text: plain(message) }, locations: [location(file, line, column)] })),
      }],
      results: findings.map(result),
    }],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function descriptors(findings: readonly Finding[]): ReportingDescriptor[] {
  const byRule = new Map(findings.map((finding) => [finding.rule, finding]));
  return [...byRule].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { help, severity }]) => ({ id, helpUri: help, defaultConfiguration: { level: LEVEL[severity] } }));
}

function result(finding: Finding): Result {
  const { rule, severity, verdict, message, fix, fingerprint, source } = finding;
  return {
    ruleId: rule,
    level: LEVEL[severity],
    kind: verdict === 'undetermined' ? 'open' : 'fail',
    message: { text: plain(`${source.construct ?? source.resource}: ${message}. ${fix}.`) },
    locations: [{ ...location(source.file, source.line, source.column), logicalLocations: [{ fullyQualifiedName: plain([source.construct ?? source.resource, source.path].filter(Boolean).join(' ')), kind: 'resource' }] }],
    partialFingerprints: { 'freehold/v1': fingerprint },
    ...(isOpen(finding) ? {} : { suppressions: [{ kind: 'external', status: 'accepted', ...(finding.waiver && { justification: plain(finding.waiver.reason) }) }] }),
  };
}

function location(file: string, line?: number, column?: number) {
  return { physicalLocation: { artifactLocation: { uri: uri(file) }, ...(line !== undefined && { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } }) } };
}

function uri(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
