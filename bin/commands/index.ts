import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { VERSION } from '../../policies/version';
import type { CheckFlags } from './check';

/** Severities that `--fail-on` takes. */
const SEVERITIES = ['error', 'warning', 'info'];

/** Runs the command line; resolves to the exit status: 0 clean, 1 findings, 2 usage or policy, 3 unread or nothing. */
export async function run(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command('freehold')
    .description('Judges infrastructure as code against a sovereignty policy. Nothing is fetched from a network; there is no telemetry.')
    .version(VERSION)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  addCheck(program, (code) => { status = code; });
  program.command('rules').description('list the rules').action(async () => { status = (await import('./rules.js')).printRules(); });
  program.command('explain').description('what a rule checks and why, or what is read of a resource type').argument('<rule or type>').action(async (id: string) => { status = (await import('./rules.js')).printExplanation(id); });
  program.command('profiles').description('list the profiles, or what one demands').argument('[name]').action(async (name?: string) => { status = (await import('./rules.js')).printProfiles(name); });
  program.command('init').description('write a starting freehold.yaml').option('--profile <name>', 'the profile to start from').option('--force', 'overwrite an existing file').action(async (flags: { profile?: string; force?: boolean }) => { status = await (await import('./init.js')).init(flags); });
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return argv.length <= 2 ? 2 : status;
}

function addCheck(program: Command, done: (status: number) => void): void {
  program
    .command('check')
    .description('judge files and folders')
    .argument('<paths...>', 'files and folders; - for standard input')
    .option('--profile <name>', 'add a profile to the policy’s (repeatable)', collect)
    .option('--policy <file>', 'the policy file; otherwise the nearest freehold.yaml up to the repository root')
    .option('--policy-digest <digest>', 'refuse any other effective policy: sha256:…')
    .option('--region <code>', 'deploy region of lone templates and environment-agnostic stacks')
    .addOption(new Option('--format <format>', 'what to print').choices(['text', 'json', 'sarif', 'github']).default('text'))
    .option('--output <format=file>', 'also write a report to a file (repeatable)', outputs)
    .addOption(new Option('--fail-on <severity>', 'the lowest severity that fails').choices(SEVERITIES).default('error'))
    .option('--baseline <file>', 'findings accepted before; never covers fatal ones, lapses after 180 days')
    .option('--write-baseline <file>', 'accept what is open now, except what is fatal')
    .option('--rules <file>', 'a module with rules of your own')
    .option('--now <date>', 'the day to judge for, YYYY-MM-DD', day)
    .addOption(new Option('--show <what>', 'also list what is proven').choices(['proven']))
    .option('--quiet', 'print nothing when nothing is open')
    .action(async (paths: string[], flags: CheckFlags) => { done(await (await import('./check.js')).checkCommand(paths, flags)); });
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function outputs(value: string, before: readonly string[] = []): string[] {
  if (!/^(?:text|json|sarif|github)=./.test(value)) throw new InvalidArgumentError('write FORMAT=FILE, the format being text, json, sarif or github.');
  return [...before, value];
}

function day(value: string): string {
  const time = Date.parse(`${value}T00:00:00Z`);
  // 30 February parses, as a day in March.
  const real = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
  if (!real) throw new InvalidArgumentError('write a day as YYYY-MM-DD.');
  return value;
}
