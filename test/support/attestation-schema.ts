import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { FormatsPlugin } from "ajv-formats";
import * as formats from "ajv-formats";

/** Says what the published schema of one of our own predicates has against a predicate; nothing if it is one. */
export function publishedSchema(name: string): (predicate: unknown) => readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
  (formats.default as unknown as FormatsPlugin)(ajv);
  const path = resolve(import.meta.dirname, `../../docs/attestation/${name}/v0.1/schema.json`);
  const validate = ajv.compile(JSON.parse(readFileSync(path, "utf8")) as object);
  return (predicate) => {
    validate(JSON.parse(JSON.stringify(predicate)));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
