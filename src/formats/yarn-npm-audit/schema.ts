import { array, label, object, optional, type Read, text } from "../../syntax/json/shape.ts";

const Advice = object({
  ID: label,
  Issue: optional(text),
  URL: optional(text),
  Severity: optional(text),
  "Tree Versions": optional(array(text)),
  Dependents: optional(array(text)),
});
export type Advice = Read<typeof Advice>;

/** An advisory on the package `value`, or a message for people with a `type`. */
export const Line = object({
  value: optional(text),
  children: optional(Advice),
  type: optional(text),
  data: optional(text),
});
