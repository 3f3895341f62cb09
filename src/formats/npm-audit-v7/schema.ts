import {
  array,
  bookmarked,
  boolean,
  count,
  eitherKind,
  label,
  mapOf,
  mapped,
  number,
  object,
  optional,
  type Read,
  text,
} from "../../syntax/json/shape.ts";

const Advisory = object({
  source: label,
  title: optional(text),
  url: optional(text),
  severity: optional(text),
  cvss: optional(object({ score: optional(number) })),
});
export type Advisory = Read<typeof Advisory>;

/** An advisory on the package itself, or the name of the vulnerable package that it depends on. */
const Via = eitherKind<string | Advisory>({ string: text, object: Advisory });

const Fix = object({ name: text, version: text });
const noFix = { name: "", version: "" };

export const Vulnerability = object({
  severity: optional(text),
  isDirect: optional(boolean),
  via: array(Via),
  /** `true` means that an update within the ranges asked for is enough. */
  fixAvailable: optional(
    eitherKind<Read<typeof Fix> | undefined>({
      boolean: mapped(boolean, (isAvailable) => (isAvailable ? noFix : undefined)),
      object: Fix,
    }),
  ),
});
export type Vulnerability = Read<typeof Vulnerability>;

export const Audit = object({
  auditReportVersion: optional(count),
  vulnerabilities: optional(bookmarked),
  metadata: optional(
    object({
      vulnerabilities: mapOf(count),
      dependencies: optional(object({ total: optional(count) })),
    }),
  ),
  message: optional(text),
  error: optional(object({ code: optional(label), summary: optional(text), detail: optional(text) })),
});
export type Audit = Read<typeof Audit>;
