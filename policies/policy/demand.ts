import type { AnyRule, Boundary, DeclaredCertificate, Demand, Requirement } from '../engine';
import { rules as builtIn } from '../rules';
import { overlap, type Area } from './area';
import type { Effective } from './effective';
import type { Parts } from './request';
import type { Scope } from './scopes';
import type { Stand } from './stand';

/** What is asked of a subject: one object a scope and class, worked out when it is first asked for. */
export function demander(scopes: readonly Scope[], classes: ReadonlyMap<string, Area>, { rules }: Parts, certificates: readonly DeclaredCertificate[], only: readonly string[] | undefined): Effective['demandOf'] {
  const all = [...builtIn, ...rules].filter(({ id }) => only === undefined || only.includes(id));
  const demands = new Map<string, Demand>();
  const found = new Map<string, Demand>();
  return (subject, dataClass) => {
    const key = scopes.length === 1 ? dataClass ?? '' : `${dataClass ?? ''}\n${subject.file}\n${subject.stack ?? ''}`;
    let demand = found.get(key);
    if (demand === undefined) {
      const at = scopes.findIndex((scope) => scope.matches(subject, dataClass));
      const { stand } = scopes[at] as Scope;
      const area = dataClass === undefined ? undefined : classes.get(dataClass);
      const name = `${at} ${area === undefined ? '' : dataClass}`;
      demand = demands.get(name) ?? demandOf(area === undefined ? stand : { ...stand, area: overlap(stand.area, area) }, all, certificates);
      demands.set(name, demand);
      found.set(key, demand);
    }
    return demand;
  };
}

function demandOf(stand: Stand, rules: readonly AnyRule[], certificates: readonly DeclaredCertificate[]): Demand {
  const requirements = rules.flatMap((rule): Requirement[] => {
    const asked = stand.demands.get(rule.id);
    return asked === undefined ? [] : [{ rule, severity: asked.severity, options: asked.options ?? rule.options?.defaults }];
  });
  return { requirements, boundary: { ...boundaryOf(stand), certificates }, rejectAssumptions: stand.rejectAssumptions };
}

function boundaryOf({ area, controllers, registries, registriesRequired, hosts, globalServices, external }: Stand): Boundary {
  return {
    ...area,
    controllers: controllers?.countries,
    ...(controllers && { controllersLabel: controllers.label }),
    registries: registries ?? (registriesRequired ? [] : undefined),
    hosts,
    globalServices,
    external,
  };
}
