import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type EmulatedPlatform, emulatedPlatform } from "../../support/emulated-platform.ts";
import { governed, nodeStep } from "./governed.ts";

const linesOf = (platform: EmulatedPlatform, start = "") =>
  platform.events.flatMap(({ event }) =>
    event.kind === "log" && event.line.startsWith(start) ? [event.line] : [],
  );

const job = (steps: string, more = ""): string =>
  `jobs:\n  one:\n    runs-on: ubuntu-24.04\n${more}    steps:\n${steps}`;

async function product(files: Readonly<Record<string, string>>, seeded: object = {}) {
  const seed = governed({ files, enforcement: "evaluate", workflow: "on: workflow_dispatch\n" });
  const repositories = {
    ...seed.repositories,
    "acme/app": { ...seed.repositories?.["acme/app"], ...seeded },
  };
  return emulatedPlatform({ ...seed, repositories });
}

describe("an event", () => {
  it("of a push starts the workflows whose filters it passes", async () => {
    const on = (filter: string) => `on:\n  push:\n    ${filter}\n${job("      - run: echo ran\n")}`;
    const platform = await product({
      ".github/workflows/docs.yml": on("paths: [docs/**]"),
      ".github/workflows/main.yml": on("branches: [main]"),
      ".github/workflows/fees.yml": on("branches: [fees]"),
    });

    await platform.push({ repository: "acme/app", branch: "fees", author: "ana", files: { a: "1\n" } });
    await platform.settle();

    expect(new Set(platform.events.map(({ path }) => path))).toEqual(new Set([".github/workflows/fees.yml"]));
  });

  it("of a run that completed starts the default branch's file, not the one that the run brought", async () => {
    const follow = (word: string) =>
      `on:\n  workflow_run:\n    workflows: [CI]\n    types: [completed]\n${job(
        nodeStep([
          'import { readFileSync } from "node:fs";',
          'const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"));',
          `console.log("${word} after", event.workflow_run.conclusion, "on", process.env.GITHUB_REF);`,
        ]),
      )}`;
    const platform = await product({
      ".github/workflows/ci.yml": `name: CI\non: pull_request\n${job("      - run: exit 1\n")}`,
      ".github/workflows/follow.yml": follow("honest"),
    });
    await platform.push({
      ...{ repository: "acme/app", branch: "fees", author: "ana" },
      files: { ".github/workflows/follow.yml": follow("forged") },
    });

    await platform.open({ head: "fees", as: "ana" });

    expect(linesOf(platform, "honest")).toEqual(["honest after failure on refs/heads/main"]);
    expect(linesOf(platform, "forged")).toEqual([]);
  });

  it("of a dispatch runs with its inputs, and tells the run's id", async () => {
    const dispatch = `on:\n  workflow_dispatch:\n    inputs:\n      word: {type: string}\n${job(
      '      - run: echo "got $WORD"\n        env:\n          WORD: $' + "{{ inputs.word }}\n",
    )}`;
    const platform = await product({ ".github/workflows/go.yml": dispatch });

    const { body } = await platform.ask("POST", "/repos/acme/app/actions/workflows/go.yml/dispatches", {
      ...{ ref: "main", inputs: { word: "on" }, return_run_details: true },
    });
    await platform.settle();

    expect(linesOf(platform, "got")).toEqual(["got on"]);
    const { workflow_run_id: id } = body as { workflow_run_id: number };
    const run = await platform.ask("GET", `/repos/acme/app/actions/runs/${id}`);
    expect(run.body).toMatchObject({
      event: "workflow_dispatch",
      conclusion: "success",
      actor: { login: "ana" },
    });
  });

  it("of the clock starts scheduled workflows", async () => {
    const nightly = `on:\n  schedule:\n    - cron: "0 3 * * *"\n${job("      - run: echo night\n")}`;
    const platform = await product({ ".github/workflows/nightly.yml": nightly });

    await platform.runSchedules("acme/app");
    await platform.settle();

    expect(linesOf(platform, "night")).toEqual(["night"]);
  });
});

describe("a job", () => {
  it("before an environment waits for its reviewer, and settling does not wait for that", async () => {
    const deploy = `on: push\n${job("      - run: echo deployed\n", "    environment: production\n")}`;
    const reviewers = [{ user: "ben" }];
    const platform = await product(
      { ".github/workflows/deploy.yml": deploy },
      { environments: { production: { reviewers } } },
    );

    await platform.push({ repository: "acme/app", branch: "fees", author: "ana", files: { a: "1\n" } });
    await platform.settle();
    const { body } = await platform.ask("GET", "/repos/acme/app/actions/runs");
    const [run] = (body as { workflow_runs: { id: number; status: string }[] }).workflow_runs;
    const waiting = await platform.ask("GET", `/repos/acme/app/actions/runs/${run?.id}/pending_deployments`);
    const [pending] = waiting.body as { environment: { id: number } }[];
    expect(run).toMatchObject({ status: "waiting" });
    expect(linesOf(platform, "deployed")).toEqual([]);
    await platform.ask(
      "POST",
      `/repos/acme/app/actions/runs/${run?.id}/pending_deployments`,
      { environment_ids: [pending?.environment.id], state: "approved", comment: "go" },
      "ben",
    );
    await platform.settle();

    expect(linesOf(platform, "deployed")).toEqual(["deployed"]);
    const deployments = await platform.ask("GET", "/repos/acme/app/deployments");
    expect(deployments.body).toMatchObject([{ environment: "production" }]);
  });

  it("leaves an artifact with the digest of the zip that the API gives", async () => {
    const upload = `on: push\n${job(
      '      - run: mkdir out && echo report > out/r.txt\n      - id: up\n        uses: actions/upload-artifact@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n        with: {name: reports, path: out}\n      - run: echo "digest $DIGEST"\n        env:\n          DIGEST: $' +
        "{{ steps.up.outputs.artifact-digest }}\n",
    )}`;
    const platform = await product({ ".github/workflows/up.yml": upload });

    await platform.push({ repository: "acme/app", branch: "fees", author: "ana", files: { a: "1\n" } });
    await platform.settle();

    const { body } = await platform.ask("GET", "/repos/acme/app/actions/artifacts");
    const [artifact] = (body as { artifacts: { id: number; digest: string; archive_download_url: string }[] })
      .artifacts;
    const zip = await fetch(artifact?.archive_download_url ?? "", {
      headers: { authorization: `Bearer ${platform.tokens["ana"]}` },
    });
    const digest = createHash("sha256")
      .update(Buffer.from(await zip.arrayBuffer()))
      .digest("hex");
    expect(artifact?.digest).toBe(`sha256:${digest}`);
    expect(linesOf(platform, "digest")).toEqual([`digest ${digest}`]);
  });

  it("gets a token with its own permissions, and an identity that names the file of the job", async () => {
    const own = `on: push\npermissions: {}\njobs:\n  call:\n    permissions:\n      id-token: write\n      contents: read\n    uses: acme/platform/.github/workflows/called.yml@main\n`;
    const steps = nodeStep(
      [
        "const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: asking } = process.env;",
        "const answer = await (await fetch(url, { headers: { authorization: 'Bearer ' + asking } })).json();",
        'const claims = JSON.parse(Buffer.from(answer.value.split(".")[1], "base64url"));',
        "console.log(claims.job_workflow_ref);",
        "const issues = await fetch(process.env.GITHUB_API_URL + '/repos/acme/app/issues', {",
        "  headers: { authorization: 'Bearer ' + process.env.TOKEN } });",
        'console.log("issues", issues.status);',
      ],
      { TOKEN: "github.token" },
    );
    const called = `on: workflow_call\n${job(steps)}`;
    const seed = governed({ files: { ".github/workflows/own.yml": own }, enforcement: "evaluate" });
    const instance = {
      ...seed.repositories?.["acme/platform"],
      files: { ".github/workflows/called.yml": called },
    };
    const platform = await emulatedPlatform({
      ...seed,
      repositories: { ...seed.repositories, "acme/platform": instance },
    });

    await platform.push({ repository: "acme/app", branch: "fees", author: "ana", files: { a: "1\n" } });
    await platform.settle();

    expect(platform.troubles).toEqual([]);
    expect(linesOf(platform)).toContain("acme/platform/.github/workflows/called.yml@refs/heads/main");
    expect(linesOf(platform)).toContain("issues 403");
    const { body } = await platform.ask("GET", "/repos/acme/app/actions/runs");
    expect(body).toMatchObject({
      workflow_runs: [
        { referenced_workflows: [{ path: "acme/platform/.github/workflows/called.yml@main", ref: "main" }] },
      ],
    });
  });
});

describe("a workflow that cannot start", () => {
  it("ends at once, and is told of as trouble", async () => {
    const wrong = `on: push\n${job("      - run: echo $" + "{{ nonsense.x }}\n")}`;
    const platform = await product({ ".github/workflows/wrong.yml": wrong });

    await platform.push({ repository: "acme/app", branch: "fees", author: "ana", files: { a: "1\n" } });
    await platform.settle();

    expect(platform.troubles).toMatchObject([
      { path: ".github/workflows/wrong.yml", problems: [{ message: expect.stringContaining("nonsense") }] },
    ]);
    const { body } = await platform.ask("GET", "/repos/acme/app/actions/runs");
    expect(body).toMatchObject({ workflow_runs: [{ status: "completed", conclusion: "startup_failure" }] });
  });
});
