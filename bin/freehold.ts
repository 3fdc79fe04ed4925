#!/usr/bin/env node
import { run } from './commands';

// A reader that goes away (`| head`) ends the printing, not the verdict.
process.stdout.on('error', () => process.exit(process.exitCode ?? 3));

run(process.argv).then(
  (status) => { process.exitCode = status; },
  () => {
    process.stderr.write('freehold: an internal fault; nothing was proven. Please report it with the command you ran.\n');
    process.exitCode = 3;
  },
);
