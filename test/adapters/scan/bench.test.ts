import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withBench } from "../../../src/adapters/scan/bench.ts";
import type { ScanBench } from "../../../src/ports/scan-bench.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

let folder: string;
let workspace: string;
beforeEach(() => {
  folder = temporaryFolder();
  workspace = join(folder, "workspace");
  for (const name of ["workspace", "home", "temp"]) mkdirSync(join(folder, name));
});

const env = (more: Record<string, string> = {}) => ({
  PATH: process.env["PATH"],
  RUNNER_TEMP: join(folder, "temp"),
  GITHUB_TOKEN: "ghs_secret",
  NODE_OPTIONS: "--require ./evil.js",
  npm_config_userconfig: "/etc/evil",
  LD_PRELOAD: "evil.so",
  ...more,
});

function on<T>(use: (bench: ScanBench) => Promise<T>, output = join(folder, "output")): Promise<T> {
  return withBench({ workspace, home: join(folder, "home"), env: env(), output }, use);
}

const node = (script: string, timeoutMs = 20_000, output: string | null = null) => ({
  program: process.execPath,
  args: ["-e", script],
  folder: workspace,
  environment: {},
  timeoutMs,
  output,
});

describe("a bench for a scanner", () => {
  it("gives a tool no token, no option that loads code, and a home of its own", async () => {
    const seen = await on(async (bench) => {
      const report = bench.reportPath("env.json");
      await bench.run(node("console.log(JSON.stringify(process.env))", 20_000, report));
      return JSON.parse(readFileSync(report, "utf8")) as Record<string, string>;
    });

    expect(Object.keys(seen).sort()).toEqual([
      "HOME",
      "LANG",
      "PATH",
      "PYTHONDONTWRITEBYTECODE",
      "PYTHONNOUSERSITE",
      "PYTHONSAFEPATH",
      "TMPDIR",
    ]);
    expect(seen["HOME"]).toContain(join(folder, "temp"));
  });

  it("ends a tool that takes too long, and what it started", async () => {
    const mark = join(folder, "late");
    const child = `setTimeout(() => require("fs").writeFileSync(${JSON.stringify(mark)}, "x"), 1500)`;
    const script = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}]); setInterval(() => {}, 1000)`;

    const end = await on((bench) => bench.run(node(script, 500)));

    expect(end.state).toBe("timed-out");
    await new Promise((done) => setTimeout(done, 1_600));
    expect(existsSync(mark)).toBe(false);
  });

  it("says that a program is not there, and how one ended", async () => {
    const ends = await on(async (bench) => [
      await bench.run({ ...node(""), program: "assaygate-no-such-program" }),
      await bench.run(node("console.error('last words'); process.exit(3)")),
    ]);

    expect(ends).toEqual([
      { state: "not-found" },
      { state: "ended", exitCode: 3, lastWords: expect.stringContaining("last words") },
    ]);
  });

  it("takes its folder away again", async () => {
    await on(async (bench) => writeFileSync(bench.reportPath("x"), "x"));

    expect(readdirSync(join(folder, "temp"))).toEqual([]);
  });

  it("hands a report over with its digest, and nothing that is no report", async () => {
    const delivered = await on(async (bench) => {
      writeFileSync(bench.reportPath("good"), "[]");
      writeFileSync(bench.reportPath("empty"), "");
      symlinkSync("/etc/passwd", bench.reportPath("link"));
      return ["good", "empty", "absent", "link"].map((name) => bench.deliver(bench.reportPath(name), name));
    });

    const sha256 = createHash("sha256").update("[]").digest("hex");
    expect(delivered).toEqual([
      { state: "known", value: { bytes: 2, sha256 } },
      { state: "unknown", why: "it wrote an empty report" },
      { state: "unknown", why: "it wrote no report" },
      { state: "unknown", why: "it wrote no report" },
    ]);
    expect(readdirSync(join(folder, "output"))).toEqual(["good"]);
  });

  it("refuses an output folder that the product has put a report into", async () => {
    mkdirSync(join(workspace, "out"));
    writeFileSync(join(workspace, "out", "clean.sarif"), "{}");

    await expect(on(async () => null, "out")).rejects.toThrow("expected --output to be an empty folder");
  });

  it("refuses an output folder that is a link of the product", async () => {
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), join(workspace, "out"));

    await expect(on(async () => null, "out")).rejects.toThrow("expected --output to be an empty folder");
  });

  it("scans no archive outside the workspace", async () => {
    symlinkSync("/etc/passwd", join(workspace, "image.tar"));

    await expect(on(async (bench) => bench.subjectPath("image.tar"))).rejects.toThrow(
      "stays in the workspace",
    );
    await expect(on(async (bench) => bench.subjectPath("../x"), join(folder, "o2"))).rejects.toThrow(
      "without ..",
    );
  });
});

describe("installing a scanner", () => {
  const path = (program: string, verify: string[]) => ({ path: { program, verify } });
  const script = (text: string) => ["-e", `console.log(${JSON.stringify(text)})`];

  it.each([
    ["1.2.3", "tool v1.2.3 (linux)", true],
    ["1.2.3", "11.2.3", false],
    ["1.2.3", "1.2.34", false],
    ["1.2.3", "1.2.3.4", true],
    ["1.2.3", "2.0.0", false],
  ])("wants version %s where the runner has %j", async (version, text, isRight) => {
    const installed = await on((bench) => bench.install(path(process.execPath, script(text)), version));

    expect(installed.state).toBe(isRight ? "known" : "unknown");
  });

  it("says that a program is not on PATH", async () => {
    const installed = await on((bench) => bench.install(path("assaygate-no-such-program", ["-v"]), "1"));

    expect(installed).toMatchObject({ state: "unknown", why: expect.stringContaining("is not on PATH") });
  });

  it("installs no folder that the instance does not have", async () => {
    const installed = await on((bench) => bench.install({ npm: "nothing" }, "1"));

    expect(installed).toMatchObject({
      why: "the instance has no scanners/npm/nothing/package-lock.json to install from",
    });
  });

  it("runs no script of a package, leaves out what is optional and takes no setting of the product", async () => {
    const source = join(folder, "home", "scanners", "npm", "own");
    mkdirSync(join(source, "extra"), { recursive: true });
    writeFileSync(join(source, "extra", "package.json"), JSON.stringify({ name: "extra", version: "1.0.0" }));
    const manifest = {
      ...{ name: "own", version: "1.0.0", scripts: { install: "touch ran" } },
      optionalDependencies: { extra: "file:extra" },
    };
    writeFileSync(join(source, "package.json"), JSON.stringify(manifest));
    const lock = {
      name: "own",
      version: "1.0.0",
      lockfileVersion: 3,
      packages: {
        "": { ...manifest, scripts: undefined },
        extra: { version: "1.0.0", optional: true },
        "node_modules/extra": { resolved: "extra", link: true, optional: true },
      },
    };
    writeFileSync(join(source, "package-lock.json"), JSON.stringify(lock));
    writeFileSync(join(workspace, ".npmrc"), "ignore-scripts=false\nregistry=https://evil.invalid\n");

    const files = await on(async (bench) => {
      const installed = await bench.install({ npm: "own" }, "1");
      return installed.state === "known"
        ? readdirSync(installed.value, { recursive: true })
        : [installed.why];
    });

    expect(files).toEqual(expect.arrayContaining(["package-lock.json", "package.json"]));
    expect(files).not.toContain("ran");
    expect(files).not.toContain("node_modules/extra");
  });
});

describe("downloading a scanner", () => {
  const body = Buffer.from("#!/bin/sh\necho tool 1.0.0\n");
  const sha256 = createHash("sha256").update(body).digest("hex");
  const server = createServer((request, response) => {
    response.writeHead(request.url === "/gone" ? 404 : 200);
    response.end(body);
  });
  let url: string;
  beforeEach(async () => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise((done) => server.close(done)));
  const download = (at: string, digest: string, archive: "none" | "tar.gz" = "none") => ({
    download: { url: `${url}${at}`, sha256: digest, archive, program: "tool" },
  });

  it("takes exactly the bytes that are expected, and makes them a program", async () => {
    const end = await on(async (bench) => {
      const installed = await bench.install(download("/tool", sha256), "1.0.0");
      if (installed.state === "unknown") return installed.why;
      return bench.run({ ...node(""), program: join(installed.value, "tool"), args: [] });
    });

    expect(end).toEqual({ state: "ended", exitCode: 0, lastWords: "tool 1.0.0\n" });
  });

  it("refuses other bytes: a release that was exchanged (G15)", async () => {
    const installed = await on(async (bench) => {
      const done = await bench.install(download("/tool", "0".repeat(64)), "1.0.0");
      return [done, readdirSync(join(folder, "temp", readdirSync(join(folder, "temp"))[0] ?? "", "install"))];
    });

    expect(installed).toEqual([
      { state: "unknown", why: expect.stringContaining(`has the sha256 ${sha256}, expected 000`) },
      [],
    ]);
  });

  it.each([
    ["an address that answers 404", "/gone", "none", "answered 404"],
    ["bytes that are no archive", "/tool", "tar.gz", "could not be unpacked"],
  ] as const)("refuses %s", async (_, at, archive, why) => {
    const installed = await on((bench) => bench.install(download(at, sha256, archive), "1.0.0"));

    expect(installed).toMatchObject({ state: "unknown", why: expect.stringContaining(why) });
  });
});
