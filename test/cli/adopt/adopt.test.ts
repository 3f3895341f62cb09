import { describe, expect, it } from "vitest";
import { runCli } from "../../../src/cli/main.ts";
import { legacySeed, pullsOf, runAdopt } from "../../support/adoption.ts";
import { type EmulatedGitHub, emulatedGitHub } from "../../support/emulated-github.ts";
import { memoryPorts } from "../../support/memory-ports.ts";

const name = "acme/shop";
const files = {
  "package.json": '{"scripts": {"test": "node --test", "lint": "eslint ."}}',
  "package-lock.json": "{}",
  "src/main.js": "export const a = 1;\n",
  Dockerfile: "FROM scratch\n",
};

async function github(repository: object = {}): Promise<EmulatedGitHub> {
  return emulatedGitHub(legacySeed("shop", { files, ...repository }));
}

async function textOf(gh: EmulatedGitHub, path: string): Promise<string | null> {
  const { status, body } = await gh.get(`/repos/${name}/contents/${path}?ref=assaygate/adopt`, {
    as: "adopter",
  });
  return status === 200 ? Buffer.from((body as { content: string }).content, "base64").toString() : null;
}

const writesOf = (gh: EmulatedGitHub) =>
  gh.github.log.entries.filter(({ method, path }) => method !== "GET" && path !== "/graphql").length;

describe("assaygate adopt", () => {
  it("shows on a dry run what it would do, with reasons, and writes nothing", async () => {
    const gh = await github();
    const { exitCode, printed, log } = await runAdopt(gh, [name, "--dry-run"]);

    expect(exitCode).toBe(0);
    expect(printed).toContain("container: there is Dockerfile");
    expect(printed).toContain("+ .github/assaygate.yml");
    expect(printed).toContain("assaygate-ring");
    expect(log).toMatch(/would +branch assaygate\/adopt: 6 files in one commit/);
    expect(log).toContain("dry run: nothing was written");
    expect(writesOf(gh)).toBe(0);
  });

  it("opens a pull request with every file, and says what it did", async () => {
    const gh = await github();
    const { exitCode, log } = await runAdopt(gh, [name]);
    const [pull, ...others] = await pullsOf(gh, name);

    expect([exitCode, others]).toEqual([0, []]);
    expect(log).toMatch(/done +branch assaygate\/adopt: 6 files in one commit\n.*opened https:/s);
    expect(pull).toMatchObject({
      title: "chore: adopt Assaygate",
      head: { ref: "assaygate/adopt" },
      base: { ref: "main" },
    });
    expect(await textOf(gh, ".github/CODEOWNERS")).toContain("* @acme/payments");
    expect(await textOf(gh, "src/main.js")).toBe(files["src/main.js"]);
  });

  it("changes nothing the second time, and renews branch and request when the default branch moves on", async () => {
    const gh = await github();
    await runAdopt(gh, [name]);
    const second = await runAdopt(gh, [name]);
    const content = Buffer.from("FROM scratch\n").toString("base64");
    await gh.send(
      "PUT",
      `/repos/${name}/contents/Containerfile`,
      { message: "feat: x", content },
      { as: "adopter" },
    );
    const third = await runAdopt(gh, [name]);

    expect(second.log).toMatch(/same +branch assaygate\/adopt: as it should be/);
    expect(third.log).toMatch(/done +branch assaygate\/adopt: 6 files.+renewed https:/s);
    expect(await pullsOf(gh, name)).toHaveLength(1);
    expect(await textOf(gh, "Containerfile")).toBe("FROM scratch\n");
  });

  it("never overwrites what somebody else pushed to its branch", async () => {
    const gh = await github();
    await runAdopt(gh, [name]);
    const content = Buffer.from("mine").toString("base64");
    await gh.send(
      "PUT",
      `/repos/${name}/contents/mine.txt`,
      { message: "fix: mine", content, branch: "assaygate/adopt" },
      { as: "adopter" },
    );
    await gh.send("PUT", `/repos/${name}/contents/x.txt`, { message: "feat: x", content }, { as: "adopter" });
    const { exitCode, log } = await runAdopt(gh, [name]);

    expect(exitCode).toBe(2);
    expect(log).toMatch(/stopped +branch assaygate\/adopt: somebody else wrote to it/);
    expect(await textOf(gh, "mine.txt")).toBe("mine");
  });

  it("keeps every file that is there, and tells the difference", async () => {
    const own = {
      ".github/assaygate.yml": "schema: assaygate/product-config/v1\nowner: { name: own, contact: x }\n",
      CODEOWNERS: "* @ana\n",
    };
    const gh = await github({ files: { ...files, ...own } });
    const { printed } = await runAdopt(gh, [name]);

    expect(printed).toContain("! .github/assaygate.yml stays as it is");
    expect(printed).toMatch(/- owner: \{ name: own, contact: x \}/);
    expect(await textOf(gh, ".github/assaygate.yml")).toBe(own[".github/assaygate.yml"]);
    expect(await textOf(gh, ".github/CODEOWNERS")).toBeNull();
  });

  it("has nothing to do where everything is there", async () => {
    const gh = await github();
    await runAdopt(gh, [name]);
    const [pull] = await pullsOf(gh, name);
    await gh.send(
      "PUT",
      `/repos/${name}/pulls/${pull?.number}/merge`,
      { merge_method: "squash" },
      { as: "adopter" },
    );
    const { exitCode, log } = await runAdopt(gh, [name]);

    expect([exitCode, log.includes("nothing to write")]).toEqual([0, true]);
    expect(await pullsOf(gh, name)).toEqual([]);
  });

  it("stops at the first refusal, says what was done, and ends with 2", async () => {
    const gh = await emulatedGitHub(
      legacySeed(
        "shop",
        { files },
        {
          tokens: {
            adopter: {
              app: true,
              permissions: {
                contents: "write",
                pull_requests: "read",
                checks: "read",
                statuses: "read",
                administration: "read",
              },
            },
            job: { app: true },
          },
        },
      ),
    );
    const { exitCode, log } = await runAdopt(gh, [name]);

    expect(exitCode).toBe(2);
    expect(log).toMatch(/done +branch assaygate\/adopt.+\n.+refused +pull request: .+pull-requests: write/);
  });

  it("answers the headings of a template that is there already", async () => {
    const template = "## Motivation\n\n## Screens <!-- optional -->\n";
    const gh = await github({ files: { ...files, ".github/pull_request_template.md": template } });
    await runAdopt(gh, [name]);
    const [pull] = await pullsOf(gh, name);

    expect(pull?.body).toMatch(/## Motivation\n\nNothing beyond/);
    expect(pull?.body).not.toContain("Screens");
  });

  it.each([
    ["required", "active", "requires the gate already"],
    ["tried out", "evaluate", "tries the gate out"],
  ])("sees that a ruleset has it %s", async (_word, enforcement, words) => {
    const ruleset = {
      name: "assaygate-stable",
      target: "branch",
      enforcement,
      conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
      rules: [
        {
          type: "workflows",
          parameters: { workflows: [{ repository_id: 7, path: ".github/workflows/pull-request.yml" }] },
        },
      ],
    };
    const gh = await github({ rulesets: [ruleset] });
    const { printed } = await runAdopt(gh, [name, "--dry-run", "--caller"]);

    expect(printed).toContain(words);
    expect(printed.includes("+ .github/workflows/assaygate.yml")).toBe(enforcement === "evaluate");
  });

  it("asks nothing about the past with --replay 0", async () => {
    const gh = await github();
    const { printed } = await runAdopt(gh, [name, "--dry-run", "--replay", "0"]);

    expect(printed).not.toContain("Replay:");
  });

  it.each(["text", "json"])("G1 lets no name in %s become a workflow command", async (format) => {
    const scripts = { test: "::error::x", lint: "##[error]x" };
    const gh = await github({ files: { ...files, "package.json": JSON.stringify({ scripts }) } });
    const { printed } = await runAdopt(gh, [name, "--dry-run", "--format", format]);

    expect(printed).not.toMatch(/^\s*::|##\[/m);
  });

  it.each([
    [[]],
    [["acme/../x"]],
    [[name, "--replay", "99"]],
    [[name, "--instance", "nobody"]],
    [[name, "--format", "pdf"]],
  ])("refuses %j as bad input", async (words) => {
    await expect(runCli(["adopt", ...words], memoryPorts().ports)).rejects.toMatchObject({ code: "usage" });
  });

  it("says that a repository cannot be seen", async () => {
    await expect(runAdopt(await github(), ["acme/other"])).rejects.toMatchObject({
      name: "UserError",
      at: "acme/other",
    });
  });
});
