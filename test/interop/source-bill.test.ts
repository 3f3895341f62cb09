import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLock } from "../../src/domain/dependency/lockfiles/index.ts";
import { missingPackages } from "../../src/domain/sbom/floor.ts";
import { readBill } from "../../src/domain/sbom/read-bill.ts";
import { scanProduct } from "../support/npm-scanners.ts";

const fixture = (tool: string, name: "lock" | "manifest"): string =>
  readFileSync(`test/support/lockfiles/${tool}/${name}`, "utf8");
const from = "scanners/source/sbom.yml";

async function billOf(product: Readonly<Record<string, string>>) {
  const { exitCode, log, report, mark } = await scanProduct("sbom", () => product, { from });
  const read = readBill(Buffer.from(JSON.stringify(report)));
  return { exitCode, log, mark, bill: read.state === "known" ? read.value : null };
}

describe("cdxgen on lockfiles alone", () => {
  it.each([
    ["npm", "package-lock.json", "package.json", "pkg:npm/%40acme/shop@1.0.0"],
    ["pnpm", "pnpm-lock.yaml", "package.json", "pkg:npm/%40acme/shop@1.0.0"],
    ["yarn-classic", "yarn.lock", "package.json", "pkg:npm/%40acme/shop@1.0.0"],
    ["yarn-berry", "yarn.lock", "package.json", "pkg:npm/%40acme/shop@1.0.0"],
    ["uv", "uv.lock", "pyproject.toml", "pkg:pypi/shop@1.0.0"],
    ["cargo", "Cargo.lock", "Cargo.toml", "pkg:cargo/shop@1.0.0"],
  ])(
    "lists all that our reader finds in what %s wrote, about the same product",
    async (tool, lock, manifest, root) => {
      const [text, own] = [fixture(tool, "lock"), fixture(tool, "manifest")];
      const read = await readLock({ path: lock, text, manifest: own });

      const { exitCode, log, bill } = await billOf({ [lock]: text, [manifest]: own });

      expect(exitCode, log).toBe(0);
      expect(decodeURIComponent(bill?.root?.purl ?? "")).toBe(decodeURIComponent(root));
      expect("why" in read ? read.why : missingPackages(bill?.parts ?? [], read)).toEqual([]);
    },
  );

  it("lists a requirements.txt, which names no product", async () => {
    const { exitCode, bill } = await billOf({ "requirements.txt": fixture("requirements", "lock") });

    expect(exitCode).toBe(0);
    expect(bill?.parts.map(({ purl }) => purl)).toContain("pkg:pypi/six@1.17.0");
  });

  it("starts nothing that the product brings or names", async () => {
    const { exitCode, report, mark, log } = await scanProduct(
      "sbom",
      (trap) => ({
        "package.json": JSON.stringify({
          ...{
            name: "shop",
            version: "1.0.0",
            dependencies: { semver: "7.8.1" },
            packageManager: "yarn@3.0.0",
          },
          scripts: { preinstall: `touch ${trap}`, prepare: `touch ${trap}`, postinstall: `touch ${trap}` },
        }),
        "yarn.lock": '# yarn lockfile v1\n\n\nsemver@7.8.1:\n  version "7.8.1"\n',
        ".yarnrc.yml": "yarnPath: ./evil.cjs\n",
        "evil.cjs": `require("node:fs").writeFileSync(${JSON.stringify(trap)}, "")\n`,
        "setup.py": `open(${JSON.stringify(trap)}, "w")\n`,
        "pyproject.toml": '[build-system]\nrequires = []\nbuild-backend = "evil"\nbackend-path = ["."]\n',
        "requirements.txt": "-e .\n",
      }),
      { from },
    );

    expect(exitCode, log).toBe(0);
    expect(JSON.stringify(report)).toContain("pkg:npm/semver@7.8.1");
    expect(existsSync(mark)).toBe(false);
  });
});
