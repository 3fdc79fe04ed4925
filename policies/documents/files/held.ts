import { type Content, readRegular } from './read';

/** Characters of text that one check keeps; a file beyond them is read again whenever its text is asked for. */
export const MOST_HELD = 32_000_000;

/** The text of a file that is no longer what it was: no format takes it, so it counts as unread. */
const CHANGED = '{';

/** Reads files, each the same for everybody who asks, and keeps no more text than it may. */
export class Held {
  private readonly contents = new Map<string, Content>();
  private length = 0;

  public constructor(private readonly most = MOST_HELD) {}

  /** The content of a regular file by its real path; `name` tells which tool it is for. */
  public read(real: string, name: string): Content {
    const before = this.contents.get(real);
    if (before !== undefined) return before;
    const content = this.kept(readRegular(real, name), real, name);
    this.contents.set(real, content);
    return content;
  }

  private kept(content: Content, real: string, name: string): Content {
    if ('why' in content) return content;
    this.length += content.text.length;
    return this.length <= this.most ? content : readAgain(real, name, content.sha256);
  }
}

function readAgain(real: string, name: string, sha256: string): Content {
  return {
    sha256,
    get text() {
      const now = readRegular(real, name);
      return 'text' in now && now.sha256 === sha256 ? now.text : CHANGED;
    },
  };
}
