import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { scanProduct } from "../support/npm-scanners.ts";

const product = resolve(import.meta.dirname, "../../examples/payments-api");
const read = (path: string): string => readFileSync(`${product}/${path}`, "utf8");

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly dev?: boolean }>>;
}

interface Written {
  readonly metadata: { readonly component: { readonly purl: string } };
  readonly components: readonly { readonly purl: string }[];
}

it("lists what the product needs, also where development needs it too, and nothing else", async () => {
  const lockfile = read("package-lock.json");
  const { packages } = JSON.parse(lockfile) as Lockfile;
  const needed = Object.entries(packages).filter(([path, { dev }]) => path !== "" && dev !== true);

  const { exitCode, report, log } = await scanProduct("sbom", () => ({
    ...{ "package.json": read("package.json"), "package-lock.json": lockfile },
  }));

  expect(exitCode, log).toBe(0);
  const { metadata, components } = report as Written;
  expect(metadata.component.purl).toBe("pkg:npm/payments-api@1.4.0");
  expect(components.map(({ purl }) => purl).toSorted()).toEqual(
    needed
      .map(([path, { version }]) => `pkg:npm/${path.slice("node_modules/".length)}@${version}`)
      .toSorted(),
  );
  expect(components.map(({ purl }) => purl)).toEqual(
    expect.arrayContaining(["pkg:npm/fast-deep-equal@3.1.3", "pkg:npm/minimist@1.2.8"]),
  );
});
