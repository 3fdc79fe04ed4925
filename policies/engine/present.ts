import { createHash } from 'node:crypto';
import type { NodePath, Resource } from '../documents';
import type { Fact, Place, Value } from '../facts';
import type { Finding, FindingSource, FlowStep, OpenJudgement } from './finding';

/** Where the rule pages are published. */
const HELP = 'https://github.com/freehold-dev/freehold/blob/main/docs/rules';

/** An open judgement as reports show it. Positions are looked up here, and only here. */
export function present(judgement: OpenJudgement, homes: ReadonlyMap<unknown, Value<Place>>): Finding {
  const { rule, severity, fact, verdict } = judgement;
  const resource = fact.source.subject as Resource;
  const flow = flowOf(fact, homes.get(resource));
  return {
    rule: rule.id,
    verdict: verdict.verdict,
    severity,
    fingerprint: fingerprint(judgement, resource),
    message: verdict.message,
    fix: verdict.verdict === 'undetermined' ? verdict.settle ?? rule.fix : rule.fix,
    help: `${HELP}/${rule.id}.md`,
    source: sourceOf(resource, fact.source.path),
    ...(flow && { flow }),
  };
}

function fingerprint({ rule, fact, verdict }: OpenJudgement, { file, stack, id }: Resource): string {
  const identity = [rule.id, stack ?? file, id, fact.source.path, verdict.verdict, verdict.got ?? verdict.message];
  return createHash('sha256').update(identity.join('\n')).digest('hex').slice(0, 32);
}

function sourceOf(resource: Resource, path: string): FindingSource {
  const { file, id, type, stack, origin } = resource;
  const position = resource.document.locate(nodePath(resource, path));
  return {
    file,
    ...(position && { line: position.line, column: position.column }),
    resource: id,
    type,
    ...(path !== '' && { path }),
    ...(stack !== undefined && { stack }),
    ...(origin?.construct !== undefined && { construct: origin.construct }),
    ...(origin?.file !== undefined && origin.line !== undefined && { origin: { file: origin.file, line: origin.line } }),
  };
}

const STEP = /\[(\d{1,9})\]|\["((?:[^"\\]|\\.){0,256})"\]|([\w-]+)/g;

/** The steps of a printed path, from the top of the file. */
function nodePath({ at, root }: Resource, path: string): NodePath {
  const below = root !== '' && path.startsWith(root) ? path.slice(root.length) : path;
  return [...at, ...[...below.matchAll(STEP)].map(([, index, quoted, word]) => (index === undefined ? quoted ?? word ?? '' : Number(index)))];
}

function flowOf(fact: Fact, home: Value<Place> | undefined): readonly FlowStep[] | undefined {
  const end = destinationOf(fact);
  if (end === undefined) return undefined;
  return [step(fact.source.subject.id, home), step(end.what, end.to)];
}

function destinationOf(fact: Fact): { readonly what: string; readonly to: Value<Place> } | undefined {
  switch (fact.kind) {
    case 'copy': case 'route': return { what: fact.what, to: fact.to };
    case 'inference': return { what: fact.model, to: fact.where };
    case 'host': return { what: fact.host.state === 'known' ? fact.host.value : 'a host', to: fact.place };
    default: return undefined;
  }
}

function step(what: string, place: Value<Place> | undefined): FlowStep {
  if (place?.state !== 'known') return { what, place: 'unknown' };
  const [country, ...more] = place.value.countries;
  return { what, place: place.value.id, ...(country !== undefined && more.length === 0 && { country }) };
}
