/** `npm run docs`: writes the generated parts of the pages. */
import { readFileSync, writeFileSync } from "node:fs";
import { renderedPages } from "./api-tables.ts";
import { renderedAttestations, writeNewSchemas } from "./attestation-schemas.ts";
import { renderedCheckPages } from "./check-tables.ts";
import { renderedObtainability } from "./obtainability-tables.ts";
import { renderedPermissions } from "./permission-tables.ts";
import { renderedReference } from "./reference-tables.ts";

writeNewSchemas();
const read = (path: string): string => readFileSync(path, "utf8");
// One after the other: some pages have parts of two.
for (const pages of [
  renderedPages,
  renderedCheckPages,
  renderedObtainability,
  renderedPermissions,
  renderedReference,
  renderedAttestations,
]) {
  for (const [path, text] of await pages(read)) {
    if (read(path) !== text) writeFileSync(path, text);
  }
}
