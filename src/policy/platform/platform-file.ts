import { type Checked, orThrow } from "../document/checked.ts";
import { type PolicyText, readDocument } from "../document/document.ts";
import { fileOf, type PlatformPolicyFile } from "../document/policy-file.ts";
import { validate } from "../document/validate.ts";
import { PlatformPolicy } from "./platform-policy.ts";

/** Reads the platform policy's text. @throws {UserError} invalid-policy */
export function parsePlatformPolicy(source: PolicyText): PlatformPolicyFile {
  return orThrow(checkPlatformPolicy(source));
}

/** Reads the platform policy's text; mistakes are values. */
export function checkPlatformPolicy(source: PolicyText): Checked<PlatformPolicyFile> {
  const document = readDocument(source, "invalid-policy");
  return fileOf(
    document,
    validate(PlatformPolicy, document, { code: "invalid-policy", keys: "keys-of-the-platform-policy" }),
  );
}
