import { workerData, type MessagePort } from 'node:worker_threads';
import { check, isBlocking, isOpen, plain, type Finding, type Report } from '../index';
import type { Answer, Job } from './blocking';

const { job, signal, port } = workerData as { readonly job: Job; readonly signal: Int32Array; readonly port: MessagePort };

check(job.inputs, job.policy, job.options)
  .then((report): Answer => ({ lines: lines(report) }))
  .catch((error: unknown): Answer => ({ error: plain(error instanceof Error ? error.message : 'the check failed') }))
  .then((answer) => {
    port.postMessage(answer);
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  });

/** What stops a synthesis, one line each: open findings that block, and what was not read. */
function lines({ findings, problems }: Report): string[] {
  const unread = problems.map(({ file, line, message }) => `freehold: not read: ${plain([file, line].filter((part) => part !== undefined).join(':'))}: ${plain(message)}`);
  const open = findings.filter((finding) => isOpen(finding) && isBlocking(finding)).map(line);
  return [...open, ...unread];
}

function line({ rule, verdict, severity, message, fix, source }: Finding): string {
  const at = [source.file, source.line, source.column].filter((part) => part !== undefined).join(':');
  return plain(`freehold::${rule} ${verdict} (${severity}) ${source.construct ?? source.resource}: ${message}. Fix: ${fix}. At ${at} ${source.path ?? ''}`.trim());
}
