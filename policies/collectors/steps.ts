/** A step to a member of an object. */
export interface KeyStep {
  readonly key: string;
  /** Inside of JSON in a text: the provider parses that with Go, which takes keys in any case. */
  readonly anyCase: boolean;
}

/** One step of a path: to a member, through a list, through the values of a map, or into the JSON that a text holds. */
export type Step = KeyStep | '[]' | '{}' | '<json>';

const compiled = new Map<string, readonly Step[]>();

/** A path of a signature as steps: `Rules[].Destination.Bucket`; `[]` goes through a list, `{}` through the values of a map, `<json>` into a text. */
export function stepsOf(path: string): readonly Step[] {
  let steps = compiled.get(path);
  if (steps === undefined) compiled.set(path, (steps = path === '' ? [] : compile(path)));
  return steps;
}

function compile(path: string): readonly Step[] {
  let anyCase = false;
  return path.split('.').flatMap((part) => {
    const through = (part.match(/\[\]|\{\}|<json>/g) ?? []) as ('[]' | '{}' | '<json>')[];
    const steps: Step[] = [{ key: part.replace(/(?:\[\]|\{\}|<json>)+$/, ''), anyCase }, ...through];
    anyCase ||= through.includes('<json>');
    return steps;
  });
}
