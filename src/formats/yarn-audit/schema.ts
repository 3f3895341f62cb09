import {
  array,
  bookmarked,
  count,
  label,
  mapOf,
  number,
  object,
  optional,
  type Read,
  text,
} from "../../syntax/json/shape.ts";

/** One line; what `data` is depends on `type`. */
export const Line = object({ type: text, data: bookmarked });

export const Row = object({
  advisory: object({
    id: label,
    title: optional(text),
    module_name: optional(text),
    severity: optional(text),
    cves: optional(array(text)),
    github_advisory_id: optional(text),
    url: optional(text),
    patched_versions: optional(text),
    cvss: optional(object({ score: optional(number) })),
    findings: array(object({ version: optional(text), paths: array(text) })),
  }),
});
export type Row = Read<typeof Row>;

export const Summary = object({ vulnerabilities: mapOf(count), totalDependencies: optional(count) });
export type Summary = Read<typeof Summary>;
