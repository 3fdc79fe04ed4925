import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { CheckOptions, PolicyInput } from '../index';

/** What goes to the worker. */
export interface Job {
  readonly inputs: readonly string[];
  readonly policy: PolicyInput;
  readonly options: CheckOptions;
}

/** What comes back: the lines that stop a synthesis, none when nothing does, or what stood in the way. */
export type Answer = { readonly lines: string[] } | { readonly error: string };

/** Longer than this and the check counts as failed. */
const PATIENCE_MS = 120_000;

/**
 * Runs a check to its end while the caller waits: CDKTF validates synchronously, and the Terraform grammar loads asynchronously.
 *
 * @throws with the message of whatever stood in the way
 */
export function checkInWorker(job: Job): string[] {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(join(__dirname, 'worker.js'), { workerData: { job, signal, port: port2 }, transferList: [port2] });
  try {
    if (Atomics.wait(signal, 0, 0, PATIENCE_MS) === 'timed-out') throw new Error('the check took longer than two minutes');
    const answer = receiveMessageOnPort(port1)?.message as Answer | undefined;
    if (answer === undefined) throw new Error('the check ended without an answer');
    if ('error' in answer) throw new Error(answer.error);
    return answer.lines;
  } finally {
    void worker.terminate();
  }
}
