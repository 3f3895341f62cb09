import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { artifactsOf, type Evidence, evidenceFolder, readEvidence, valuesOf } from "./evidence.ts";
import { environmentFor, nowhere, type Scene, secrets, vars } from "./scene.ts";

/** A line of its log. */
interface Line {
  readonly jobID?: string;
  readonly msg?: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly content?: string;
  readonly level?: string;
}

/** A program of this machine by its full name. Steps have a search path of their own, and do not find act. */
const found = (program: string): string | undefined =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));

/** What the comparison needs and this machine lacks. */
export const missing = ["act", "git", "jq"].filter((program) => found(program) === undefined);

/** Lets nektos/act carry the workflow out on this machine, without containers and without a network. */
export function runAct(scene: Scene): Evidence {
  const evidence = evidenceFolder();
  const home = temporaryFolder({ "event.json": JSON.stringify(scene.payload) });
  const { status, stdout, stderr, error } = spawnSync(found("act") ?? "act", wordsFor(scene, home), {
    cwd: scene.app,
    env: { ...environmentFor(evidence), HOME: home, XDG_CACHE_HOME: join(home, "cache") },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    timeout: 120_000,
  });
  if (error !== undefined) throw error;
  const lines = `${stdout}\n${stderr}`.split("\n").flatMap(lineOf);
  const left = readEvidence(evidence);
  if (left.size === 0) throw new Error(`act ${status}: ${stdout}${stderr}`);
  return new Map([
    ...left,
    ...artifactsOf(evidence),
    ["(run)", new Map([["conclusion", status === 0 ? "success" : "failure"]])],
    [
      "(log)",
      valuesOf(
        lines.flatMap(({ raw_output, msg = "" }) =>
          raw_output === true && msg.startsWith("log ") ? [msg.trim()] : [],
        ),
      ),
    ],
    [
      "(summary)",
      valuesOf(
        lines.flatMap(({ command, jobID = "", content = "" }) =>
          command === "summary" ? [`${jobID}: ${content.trim()}`] : [],
        ),
      ),
    ],
  ]);
}

/** Why each of them is needed: docs of act, and what its defaults do on a machine without Docker. */
function wordsFor({ workflow, event, inputs, othersOfAct }: Scene, home: string): readonly string[] {
  const each = (flag: string, values: Readonly<Record<string, string>>): readonly string[] =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  return [
    ...[
      event,
      "--workflows",
      `.github/workflows/${workflow}`,
      "--json",
      "--eventpath",
      join(home, "event.json"),
    ],
    ...["ubuntu-latest", "ubuntu-24.04"].flatMap((label) => ["--platform", `${label}=-self-hosted`]),
    ...["--no-cache-server", "--action-offline-mode", "--action-cache-path", join(home, "actions")],
    ...["--artifact-server-addr", "127.0.0.1", "--cache-server-addr", "127.0.0.1"],
    // Its map of local repositories is not safe where jobs run at the same time.
    ...["--concurrent-jobs", "1", "--actor", "ana"],
    ...each("--env", {
      ...{ GITHUB_REPOSITORY: "acme/app", GITHUB_API_URL: nowhere },
      GITHUB_GRAPHQL_URL: `${nowhere}/graphql`,
    }),
    ...each("--secret", { ...secrets, GITHUB_TOKEN: "ghs_of-the-job" }),
    ...each("--var", vars),
    ...each("--input", inputs),
    ...each("--local-repository", othersOfAct),
  ];
}

function lineOf(text: string): readonly Line[] {
  if (!text.startsWith("{")) return [];
  try {
    return [JSON.parse(text) as Line];
  } catch {
    return [];
  }
}
