import { array, label, object, optional, type Read, text } from "../../syntax/json/shape.ts";

const Vulnerability = object({
  id: text,
  fix_versions: optional(array(text)),
  aliases: optional(array(text)),
  description: optional(text),
});
export type Vulnerability = Read<typeof Vulnerability>;

/** A dependency that was audited has `vulns`; one that was not has a `skip_reason`. */
export const Dependency = object({
  name: text,
  version: optional(label),
  vulns: optional(array(Vulnerability)),
  skip_reason: optional(text),
});
export type Dependency = Read<typeof Dependency>;
