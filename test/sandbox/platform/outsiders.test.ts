import { describe, expect, it } from "vitest";
import { type EmulatedPlatform, emulatedPlatform } from "../../support/emulated-platform.ts";
import { governed, nodeStep } from "./governed.ts";

/** Asks for all that it can, and shows what it got. */
const greedy = `name: Greedy
on: pull_request
permissions:
  contents: write
  pull-requests: write
jobs:
  take:
    runs-on: ubuntu-24.04
    steps:
${nodeStep(
  [
    "const { KEY, TOKEN, GITHUB_API_URL } = process.env;",
    'console.log("secret=[" + KEY + "]");',
    "const answer = await fetch(GITHUB_API_URL + '/repos/acme/app/pulls/1', {",
    "  method: 'PATCH', headers: { authorization: 'Bearer ' + TOKEN }, body: JSON.stringify({ title: 'taken' }) });",
    'console.log("status=" + answer.status);',
  ],
  { KEY: "secrets.KEY", TOKEN: "github.token" },
)}`;

const files = { ".github/workflows/greedy.yml": greedy };
const secrets = { "acme/app": { KEY: "hidden" } };

const linesOf = (platform: EmulatedPlatform) =>
  platform.events.flatMap(({ event }) => (event.kind === "log" ? [event.line] : []));

describe("a pull request", () => {
  it("of a member gets the secrets and the permissions that the workflow asks for", async () => {
    const platform = await emulatedPlatform(governed({ files }), { secrets });
    await platform.push({ repository: "acme/app", branch: "fees", author: "ana", files: { a: "1\n" } });

    await platform.open({ head: "fees", as: "ana" });

    expect(linesOf(platform)).toContain("status=200");
    expect(linesOf(platform)).toContain("secret=[***]");
  });

  it("of a fork runs the merged file with a token that only reads, and no secrets", async () => {
    const platform = await emulatedPlatform(governed({ files, visibility: "public" }), { secrets });
    const changed = greedy.replace("name: Greedy", "name: Evil");
    await platform.push({
      ...{ repository: "eve/app", branch: "mine", author: "eve" },
      files: { a: "1\n", ".github/workflows/greedy.yml": changed },
    });

    await platform.open({ head: "eve:mine", as: "eve" });

    expect(platform.events.map(({ workflow }) => workflow)).toContain("Evil");
    expect(linesOf(platform)).toContain("secret=[]");
    expect(linesOf(platform)).toContain("status=403");
    const { body } = await platform.ask("GET", "/repos/acme/app/pulls/1");
    expect(body).toMatchObject({ title: "feat: change" });
  });

  it("of Dependabot is treated like a fork's", async () => {
    const platform = await emulatedPlatform(governed({ files }), { secrets });
    await platform.push({
      ...{ repository: "acme/app", branch: "dependabot/npm", author: "dependabot[bot]" },
      files: { a: "1\n" },
    });

    await platform.open({ head: "dependabot/npm", as: "dependabot" });

    expect(linesOf(platform)).toContain("secret=[]");
    expect(linesOf(platform)).toContain("status=403");
  });

  it("that a job opens starts nothing", async () => {
    const opener = `on: push
permissions:
  contents: write
  pull-requests: write
jobs:
  open:
    runs-on: ubuntu-24.04
    steps:
${nodeStep(
  [
    "await fetch(process.env.GITHUB_API_URL + '/repos/acme/app/pulls', {",
    "  method: 'POST', headers: { authorization: 'Bearer ' + process.env.TOKEN },",
    "  body: JSON.stringify({ title: 'feat: by a job', head: 'fees', base: 'main' }) });",
  ],
  { TOKEN: "github.token" },
)}`;
    const platform = await emulatedPlatform(governed({ files: { ".github/workflows/open.yml": opener } }));

    await platform.push({ repository: "acme/app", branch: "fees", author: "ana", files: { a: "1\n" } });
    await platform.settle();

    const { body } = await platform.ask("GET", "/repos/acme/app/pulls/1");
    expect(body).toMatchObject({ user: { login: "github-actions[bot]" }, mergeable_state: "blocked" });
    expect(new Set(platform.events.map(({ trigger }) => trigger))).toEqual(new Set(["push"]));
  });

  it("has a token that is worth nothing when its job is over", async () => {
    const platform = await emulatedPlatform(governed({ files }));
    await platform.push({ repository: "acme/app", branch: "fees", author: "ana", files: { a: "1\n" } });

    await platform.open({ head: "fees", as: "ana" });

    const jobs = [...platform.github.state.tokens.values()].filter(({ kind }) => kind === "job");
    expect(jobs).toEqual([]);
  });
});
