import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "../github/seed/seed.ts";
import { instanceName } from "./organization.ts";
import type { Product } from "./product.ts";
import type { Stage } from "./stage.ts";

export const releasePath = ".github/workflows/release.yml";

/** Whether a product is released here: it says what it packages, and there is somewhere to sign. */
export function isReleased({ files, plan }: Product): boolean {
  const config = files.get(".github/assaygate.yml")?.toString("utf8") ?? "";
  return plan.scenes.includes("release") && /^artefact:/m.test(config);
}

/** The release's starter for a product, as its change brings it in; nothing for one that is not released. */
export function callerFor({ home, organization }: Stage, product: Product): Files {
  if (!isReleased(product)) return {};
  const starter = readFileSync(join(home, "workflows", "starters", "release.yml"), "utf8");
  return { [releasePath]: starter.replaceAll("ORG/platform", `${organization}/${instanceName}`) };
}
