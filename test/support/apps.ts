import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';

/** Frankfurt, in an account that nobody owns. */
export const FRANKFURT = { region: 'eu-central-1', account: '111122223333' };

/** A folder of its own for one test. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'freehold-'));
}

/** A CDK app that writes into a folder of its own, without versions and telemetry. */
export function cdkApp(outdir = join(temporaryFolder(), 'cdk.out')): App {
  return new App({ outdir, analyticsReporting: false });
}

/** A stack in Frankfurt. */
export function frankfurt(app: App, id = 'App'): Stack {
  return new Stack(app, id, { env: FRANKFURT });
}

/** The message that synthesizing ends with; `''` when it succeeds. What the framework prints is kept from the test's output. */
export function synthesisError(app: { synth(): unknown }): string {
  const { error: print } = console;
  console.error = () => undefined;
  try {
    app.synth();
    return '';
  } catch (error) {
    return String((error as Error).message);
  } finally {
    console.error = print;
  }
}
