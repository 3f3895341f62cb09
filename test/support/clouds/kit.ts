import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type TrustKind, trustTemplates } from "../../../src/domain/trust/kinds.ts";
import { renderTrust } from "../../../src/domain/trust/render.ts";
import { revision, workflow } from "./tokens.ts";

const root = resolve(import.meta.dirname, "../../..");

export const acceptedPolicy = `sha256:${"e".repeat(64)}`;

/** What the platform team of a small organisation types. */
export const given: Readonly<Record<string, string>> = {
  repository: "acme/api",
  "repository-id": "2",
  "owner-id": "1",
  environment: "production",
  workflow,
  account: "123456789012",
  judge: "acme/platform/.github/workflows/judge-release.yml@refs/heads/stable",
  image: "ghcr.io/acme/api",
};

/** A file of the kit as `assaygate trust` prints it. */
export function kit(kind: TrustKind, values: Readonly<Record<string, string>> = given): string {
  const lists: Readonly<Record<string, readonly string[]>> = {
    policy: [acceptedPolicy],
    revision: [revision],
  };
  return renderTrust(readFileSync(join(root, trustTemplates[kind]), "utf8"), {
    value: (option) => values[option],
    values: (option) => lists[option] ?? [],
  });
}
