import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import semver from "semver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import advisories from "../../sandbox/advisories/advisories.json" with { type: "json" };
import releasedVersions from "../../sandbox/advisories/released-versions.json" with { type: "json" };
import { type Advisories, startAdvisories } from "../../sandbox/advisories/server.ts";

const bulkPath = "/-/npm/v1/security/advisories/bulk";

let endpoint: Advisories;
beforeAll(async () => {
  endpoint = await startAdvisories();
});
afterAll(() => endpoint.close());

function post(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(endpoint.url + bulkPath, { method: "POST", body, headers });
}

describe("the bulk endpoint", () => {
  test("answers an affected version with what npm needs of an advisory", async () => {
    const response = await post(JSON.stringify({ lodash: ["4.17.20"] }));

    expect(response.status).toBe(200);
    const { lodash } = (await response.json()) as Record<string, object[]>;
    expect(lodash).toContainEqual({
      id: 1106913,
      url: "https://github.com/advisories/GHSA-35jh-r3h4-6jhm",
      title: "Command Injection in lodash",
      severity: "high",
      vulnerable_versions: "<4.17.21",
      cwe: ["CWE-77", "CWE-94"],
      cvss: { score: 7.2, vectorString: "CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H" },
    });
  });

  test("leaves out mended versions and packages that it does not know", async () => {
    const response = await post(
      JSON.stringify({ lodash: ["4.17.21"], handlebars: ["4.7.10"], left: ["1.0.0"] }),
    );

    expect(await response.json()).toEqual({});
  });

  test("reads a compressed body, as npm sends it", async () => {
    const body = new Uint8Array(gzipSync(JSON.stringify({ minimist: ["1.2.8", "1.2.5"] })));

    const response = await post(body, { "content-encoding": "gzip" });

    expect(Object.keys((await response.json()) as object)).toEqual(["minimist"]);
  });

  test.each(["", "{", "[]", '"text"', '{"lodash":"4.17.20"}', '{"lodash":[4]}'])(
    "refuses the body %j",
    async (body) => {
      expect((await post(body)).status).toBe(400);
    },
  );

  test("refuses a body that is larger than the limit", async () => {
    expect((await post("x".repeat(1024 * 1024 + 1))).status).toBe(413);
  });

  test("refuses a small body that unpacks into a large one", async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(64 * 1024 * 1024, " ")));

    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect((await post(bomb, { "content-encoding": "gzip" })).status).toBe(400);
  });

  test("takes __proto__ for a package that it does not know", async () => {
    const response = await post('{"__proto__":["1.0.0"],"constructor":["1.0.0"]}');

    expect(await response.json()).toEqual({});
  });
});

test("knows the released versions of its packages and nothing else", async () => {
  const known = await fetch(`${endpoint.url}/handlebars`);
  const unknown = await fetch(`${endpoint.url}/express`);

  expect(await known.json()).toMatchObject({ name: "handlebars", "dist-tags": { latest: "4.7.10" } });
  expect(unknown.status).toBe(404);
});

test("listens on this machine only", () => {
  expect(endpoint.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

describe("the checked-in list", () => {
  test.each(advisories)("$id: has its source, readable ranges and released versions in them", (advisory) => {
    const released = new Map(Object.entries(releasedVersions)).get(advisory.package)?.versions ?? [];

    expect(advisory.source).toBe(`https://github.com/advisories/${advisory.id}`);
    expect(advisory.cve).toMatch(/^CVE-\d{4}-\d{4,}$/);
    expect(advisory.cvss.vectorString).toMatch(/^CVSS:3\.1\/AV:/);
    for (const { range } of advisory.affected) {
      expect(semver.validRange(range)).not.toBeNull();
      expect(released.some((version) => semver.satisfies(version, range))).toBe(true);
      expect(released.some((version) => !semver.satisfies(version, range))).toBe(true);
    }
  });
});

describe("npm audit", () => {
  test("reports the affected dependencies of a lockfile, and the version that mends each", async () => {
    const { exitCode, report } = await npmAudit({ handlebars: "4.7.6", ws: "8.17.0", json5: "2.2.3" });

    expect(exitCode).toBe(1);
    expect(report.metadata.vulnerabilities).toMatchObject({ critical: 1, high: 1, total: 2 });
    expect(report.vulnerabilities["handlebars"]).toMatchObject({
      severity: "critical",
      isDirect: true,
      fixAvailable: { name: "handlebars", version: "4.7.10" },
    });
    expect(report.vulnerabilities["handlebars"]?.via.map(({ url }) => url)).toContain(
      "https://github.com/advisories/GHSA-2w6w-674q-4c4q",
    );
  });

  test("reports nothing for mended dependencies", async () => {
    const { exitCode, report } = await npmAudit({ handlebars: "4.7.10", ws: "8.23.0" });

    expect(exitCode).toBe(0);
    expect(report.metadata.vulnerabilities).toMatchObject({ total: 0 });
  });
});

type Report = {
  readonly vulnerabilities: Readonly<Record<string, { readonly via: readonly { readonly url: string }[] }>>;
  readonly metadata: { readonly vulnerabilities: Readonly<Record<string, number>> };
};

/** Runs the real npm on a lockfile of direct dependencies, with a cache of its own. */
async function npmAudit(
  dependencies: Readonly<Record<string, string>>,
): Promise<{ exitCode: number; report: Report }> {
  const folder = mkdtempSync(join(tmpdir(), "assaygate-audit-"));
  const root = { name: "audited", version: "1.0.0", dependencies };
  const installed = Object.entries(dependencies).map(([name, version]) => [
    `node_modules/${name}`,
    { version },
  ]);
  const lockfile = { ...root, lockfileVersion: 3, packages: { "": root, ...Object.fromEntries(installed) } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(root));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lockfile));
  const environment = { npm_config_registry: endpoint.url, npm_config_cache: join(folder, "cache") };
  const options = { cwd: folder, env: { ...process.env, ...environment } };
  const ran = await promisify(execFile)("npm", ["audit", "--json"], options).then(
    ({ stdout }) => ({ exitCode: 0, stdout }),
    (failure: { readonly code: number; readonly stdout: string }) => ({
      exitCode: failure.code,
      stdout: failure.stdout,
    }),
  );
  rmSync(folder, { recursive: true, force: true });
  return { exitCode: ran.exitCode, report: JSON.parse(ran.stdout) };
}
