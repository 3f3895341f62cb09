import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Problem } from "../api.ts";
import type { Origin } from "../expr/token.ts";

/** Everything that is found in all files of a run before anything of it runs. */
export interface Findings {
  /** GitHub would not start it. */
  readonly invalid: Problem[];
  /** This runner cannot carry it out. */
  readonly unsupported: Problem[];
  /** This runner does it differently, and results are the same. */
  readonly notices: Problem[];
}

/** None yet. */
export function noFindings(): Findings {
  return { invalid: [], unsupported: [], notices: [] };
}

/** Where a file lies. */
export interface Place {
  /** `owner/name` */
  readonly repository: string;
  readonly path: string;
}

/** A file whose tokens are told apart from those of others. */
export interface FileOrigin extends Origin {
  /** This runner cannot carry it out. */
  decline(token: TemplateToken, message: string): void;
  /** It has no effect here. */
  note(token: TemplateToken, message: string): void;
}

/** Collects what is wrong with the tokens of a file. */
export function originOf(place: Place, findings: Findings): FileOrigin {
  const at = (token: TemplateToken): string => positionOf(place, token.range?.start);
  return {
    at,
    refuse: (token, message) => add(findings.invalid, { at: at(token), message }),
    decline: (token, message) => add(findings.unsupported, { at: at(token), message }),
    note: (token, message) => add(findings.notices, { at: at(token), message }),
  };
}

/** `owner/name:path:line:column` */
export function positionOf(
  { repository, path }: Place,
  start: { readonly line: number; readonly column: number } | undefined,
): string {
  return `${repository}:${path}:${start?.line ?? 1}:${start?.column ?? 1}`;
}

/** A file that is called twice is wrong once. */
function add(problems: Problem[], problem: Problem): void {
  if (problems.some(({ at, message }) => at === problem.at && message === problem.message)) return;
  problems.push(problem);
}
