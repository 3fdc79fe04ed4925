import type { ErrorCode } from 'yaml';

/** The library's messages quote the file, so its codes are put into words here. */
export const YAML_ERRORS: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'an alias cannot have a tag or an anchor',
  BAD_ALIAS: 'a malformed alias or anchor',
  BAD_COLLECTION_TYPE: 'a tag that does not fit what it stands before',
  BAD_DIRECTIVE: 'a malformed directive',
  BAD_DQ_ESCAPE: 'a malformed escape in a double-quoted string',
  BAD_INDENT: 'wrong indentation',
  BAD_PROP_ORDER: 'a tag or an anchor in the wrong place',
  BAD_SCALAR_START: 'a plain value starts with a reserved character: quote it',
  BLOCK_AS_IMPLICIT_KEY: 'a mapping inside a line of another mapping: break the line or quote the value',
  BLOCK_IN_FLOW: 'block style inside brackets',
  DUPLICATE_KEY: 'duplicate key: keep one of the two',
  IMPOSSIBLE: 'not YAML',
  KEY_OVER_1024_CHARS: 'a key longer than 1,024 characters',
  MISSING_CHAR: 'a character is missing: close the quote or bracket, or add the colon, space or line break',
  MULTILINE_IMPLICIT_KEY: 'a key that spans lines',
  MULTIPLE_ANCHORS: 'two anchors on one node',
  MULTIPLE_DOCS: 'more than one document',
  MULTIPLE_TAGS: 'two tags on one node',
  NON_STRING_KEY: 'a key that is no plain text',
  RESOURCE_EXHAUSTION: 'too complex to be read: split the file',
  TAB_AS_INDENT: 'a tab in the indentation: use spaces',
  TAG_RESOLVE_FAILED: 'a tag that cannot be resolved',
  UNEXPECTED_TOKEN: 'text where none is expected',
};
