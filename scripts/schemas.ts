/** Writes the JSON Schemas that editors use for the files of policy, from the zod schemas that judge them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { PlatformPolicy } from "../src/policy/platform/platform-policy.ts";
import { ProductConfig } from "../src/policy/product/product-config.ts";
import { Scanner } from "../src/policy/scanners/scanner-schema.ts";
import { SignersFile } from "../src/policy/signers/signers-schema.ts";
import { BaselineFile, WaiverFile } from "../src/policy/waivers/waiver-schema.ts";

const sources = {
  "platform-policy": { title: "Assaygate platform policy", schema: PlatformPolicy },
  "product-config": { title: "Assaygate product configuration", schema: ProductConfig },
  waiver: { title: "Assaygate waiver", schema: WaiverFile },
  scanner: { title: "Assaygate scanner", schema: Scanner },
  signers: { title: "Assaygate signers", schema: SignersFile },
  baseline: { title: "Assaygate baseline", schema: BaselineFile },
} as const;

/** The text of each schema, by path. */
export function schemas(): { readonly path: string; readonly text: string }[] {
  return Object.entries(sources).map(([name, { title, schema }]) => {
    const document = z.toJSONSchema(schema, { io: "input", target: "draft-7", unrepresentable: "any" });
    return {
      path: `policy/schema/${name}.json`,
      text: `${JSON.stringify({ title, ...document }, null, 2)}\n`,
    };
  });
}

if (import.meta.main) {
  mkdirSync("policy/schema", { recursive: true });
  for (const { path, text } of schemas()) {
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
}
