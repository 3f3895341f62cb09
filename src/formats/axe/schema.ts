import {
  array,
  bookmarked,
  eitherKind,
  label,
  mapped,
  object,
  optional,
  present,
  type Read,
  type Shape,
  text,
} from "../../syntax/json/shape.ts";

/** A selector, or in a shadow tree the selectors that lead into it. */
const selector: Shape<string> = eitherKind({
  string: text,
  array: mapped(array(text), (path) => path.join(" >>> ")),
});

/** One element that a rule struck at; `target` leads through the frames around it. */
export const node = object({
  impact: optional(text),
  target: optional(mapped(array(selector), (frames) => frames.join(" > "))),
});
export type Node = Read<typeof node>;

/** A rule that struck; its impact may come behind its nodes, which need it: they are read afterwards. */
export const violation = object({
  id: text,
  impact: optional(text),
  help: optional(text),
  helpUrl: optional(text),
  nodes: bookmarked,
});
export type Violation = Read<typeof violation>;

/** A rule that could not decide; `error` where it crashed. */
export const undecided = object({
  id: text,
  error: optional(present),
});

/**
 * What axe-core says about one page (`AxeResults`). The address may come behind the violations, which need it: they
 * are read afterwards. The other lists are absent with the reporter `no-passes`.
 */
export const page = object({
  testEngine: optional(object({ name: text, version: optional(label) })),
  url: optional(text),
  violations: optional(bookmarked),
  passes: optional(bookmarked),
  incomplete: optional(bookmarked),
  inapplicable: optional(bookmarked),
  error: optional(present),
});
export type Page = Read<typeof page>;
