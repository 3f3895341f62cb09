import type { Baseline } from "../../domain/waiver/baseline.ts";
import { type Checked, orThrow } from "../document/checked.ts";
import { type PolicyText, readDocument } from "../document/document.ts";
import { validate } from "../document/validate.ts";
import { BaselineFile } from "./waiver-schema.ts";

/** Reads a baseline file. @throws {UserError} invalid-waiver */
export function parseBaseline(source: PolicyText): Baseline {
  return orThrow(checkBaseline(source));
}

/** Reads a baseline file; mistakes are values. */
export function checkBaseline(source: PolicyText): Checked<Baseline> {
  const document = readDocument(source, "invalid-waiver");
  const checked = validate(BaselineFile, document, { code: "invalid-waiver", keys: "keys-of-the-baseline" });
  if (!checked.ok) return checked;
  const { schema: _, ...baseline } = checked.value;
  return { ok: true, value: baseline };
}
