import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it, onTestFinished } from "vitest";
import { runCliIn, runCliOn } from "../../support/bundle.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const cli = resolve(import.meta.dirname, "../../../dist/cli.js");

const older = "/usr/bin/node";
const isNode20 = existsSync(older) && /^v20\./.test(execFileSync(older, ["--version"], { encoding: "utf8" }));

const seed = `schema: assaygate/sandbox-seed/v1
now: 2026-11-01T09:00:00Z
users: {ana: {}}
organizations: {acme: {teams: {core: {members: [ana], repositories: {app: push}}}}}
repositories:
  acme/app: {source: ./app, pulls: [{author: ana, commits: [{files: {b.txt: "b"}}]}]}
tokens: {job: {repository: acme/app, permissions: {contents: read, pull-requests: read, id-token: write}}}
`;

interface Ready {
  readonly url: string;
  readonly graphqlUrl: string;
  readonly oidcUrl: string;
  readonly tokens: { readonly job: string };
}

interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ready: Ready;
  /** Where it keeps its repositories. */
  readonly temporary: string;
}

/** Starts the committed bundle and waits for its line. */
async function start(
  files: Record<string, string> = { "seed.yml": seed, "app/a.txt": "hello\n" },
): Promise<Running> {
  const folder = temporaryFolder(files);
  const temporary = temporaryFolder();
  const env = { PATH: process.env["PATH"], TMPDIR: temporary };
  const child = spawn(process.execPath, [cli, "sandbox", "--seed", "seed.yml"], { cwd: folder, env });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  return { child, ready: JSON.parse(line) as Ready, temporary };
}

const ask = async (url: string, { tokens }: Ready, init: RequestInit = {}): Promise<unknown> =>
  (await fetch(url, { ...init, headers: { authorization: `Bearer ${tokens.job}` } })).json();

describe("assaygate sandbox", () => {
  it("says where it answers, answers there, and leaves nothing behind when it is told to end", async () => {
    const { child, ready, temporary } = await start();

    const file = await ask(`${ready.url}/repos/acme/app/contents/a.txt`, ready);
    const query = JSON.stringify({ query: '{ repository(owner: "acme", name: "app") { nameWithOwner } }' });
    const answer = await ask(ready.graphqlUrl, ready, { method: "POST", body: query });
    const token = await ask(`${ready.oidcUrl}&audience=x`, ready);
    const log = await ask(`${ready.url}/_sandbox/log`, ready);
    child.kill("SIGTERM");
    const [code] = (await once(child, "exit")) as [number | null];

    expect(Object.keys(ready)).toEqual(["url", "graphqlUrl", "oidcUrl", "tokens"]);
    expect(ready.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(file).toMatchObject({ content: Buffer.from("hello\n").toString("base64") });
    expect(answer).toEqual({ data: { repository: { nameWithOwner: "acme/app" } } });
    expect(token).toMatchObject({ value: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) });
    expect(log).toMatchObject([
      { operation: "repos/get-content", status: 200, token: "job" },
      { operation: "graphql" },
    ]);
    expect(code).toBe(0);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("refuses a taken port", async () => {
    const { ready } = await start();
    const folder = temporaryFolder({ "seed.yml": seed, "app/a.txt": "" });
    const port = new URL(ready.url).port;

    const { exitCode, stdout, stderr } = runCliIn(folder, "sandbox", "--seed", "seed.yml", "--port", port);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toBe(`assaygate: expected port ${port} to be free, found it taken.\n`);
  });

  it.each([
    ["schema: other\n", 'seed.yml:1:9: schema must be "assaygate/sandbox-seed/v1"'],
    [seed.replace("source:", "sauce:"), "seed.yml:6:21: repositories.acme/app.sauce is not known here"],
    [seed, "seed.yml:6:22: repositories.acme/app.source names ./app, which is no folder"],
    [`${seed}faults: [`, "seed.yml:8:10: Flow sequence"],
  ])("refuses a bad seed by line and column: %#", (text, message) => {
    const folder = temporaryFolder({ "seed.yml": text });

    const { exitCode, stdout, stderr } = runCliIn(folder, "sandbox", "--seed", "seed.yml");

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(`assaygate: ${message}`);
  });

  it.each([
    [["sandbox"], 'option "--seed": expected a file, got none.'],
    [["sandbox", "--seed", "none.yml"], 'expected a file at "none.yml", found none.'],
    [
      ["sandbox", "--seed", "seed.yml", "--port", "70000"],
      'option "--port": expected an integer from 0 to 65535, got "70000".',
    ],
    [["sandbox", "--sead", "seed.yml"], 'unknown option "--sead".'],
  ])("refuses bad input: %j", (words, message) => {
    const folder = temporaryFolder({ "seed.yml": seed });

    const { exitCode, stderr } = runCliIn(folder, ...words);

    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });

  it.skipIf(!isNode20)("asks for Node 24 on an older one", () => {
    const folder = temporaryFolder({ "seed.yml": seed });

    const { exitCode, stderr } = runCliOn(older, folder, "sandbox", "--seed", "seed.yml");

    expect(exitCode).toBe(2);
    expect(stderr).toContain("expected Node 24 or newer for the sandbox, found 20.");
  });
});
