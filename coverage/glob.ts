import { plain } from './input';

/**
 * Names and paths with `*` for any letters of one name and `**` for any names: `**.RoleArn`, `AWS::EC2::*`, `Rules.**`. Marks of lists and maps
 * do not count. `**.` in front also matches nothing, so that `**.RoleArn` matches `RoleArn`; `.**` at the end means something below.
 */
export function matcher(globs: string | readonly string[]): (text: string) => boolean {
  const alternatives = [globs].flat().map(compiled);
  return (text) => {
    const name = plain(text);
    return alternatives.some((alternative) => alternative.test(name));
  };
}

function compiled(glob: string): RegExp {
  const anywhere = glob.startsWith('**.');
  const pattern = plain(anywhere ? glob.slice(3) : glob)
    .split(/(\*\*|\*)/)
    .map((part) => (part === '**' ? '.*' : part === '*' ? '[^.]*' : part.replaceAll('.', '\\.')))
    .join('');
  return new RegExp(`${anywhere ? '(?:^|\\.)' : '^'}${pattern}$`);
}
