import {
  array,
  bookmarked,
  count,
  label,
  mapOf,
  number,
  object,
  optional,
  present,
  type Read,
  type Shape,
  text,
} from "../../syntax/json/shape.ts";

/** Dependency paths of one installed version: npm 6 can list thousands, so they are counted, not kept. */
export interface Paths {
  readonly total: number;
  /** Packages on the shortest path, the vulnerable one included. */
  readonly shortest: number;
}

const paths: Shape<Paths> = {
  read(json) {
    let total = 0;
    let shortest = Number.POSITIVE_INFINITY;
    json.array(() => {
      shortest = Math.min(shortest, json.text().split(">").length);
      total++;
    });
    return { total, shortest };
  },
};

export const Advisory = object({
  id: label,
  title: optional(text),
  module_name: optional(text),
  severity: optional(text),
  cves: optional(array(text)),
  github_advisory_id: optional(text),
  url: optional(text),
  patched_versions: optional(text),
  cvss: optional(object({ score: optional(number) })),
  findings: array(object({ version: optional(text), paths })),
});
export type Advisory = Read<typeof Advisory>;

/** The answer of the registry's audit endpoint; npm 6 adds the `runId`, pnpm does not. */
export const Audit = object({
  advisories: optional(bookmarked),
  metadata: optional(object({ vulnerabilities: mapOf(count), totalDependencies: optional(count) })),
  runId: optional(present),
  error: optional(object({ code: optional(label), message: optional(text), summary: optional(text) })),
});
export type Audit = Read<typeof Audit>;
