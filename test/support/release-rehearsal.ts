import type { Files } from "../../sandbox/github/seed/seed.ts";
import { type Platform, type PlatformOptions, startPlatform } from "../../sandbox/platform/index.ts";
import { waysToTheNetwork } from "../../sandbox/rehearsal/machine.ts";
import type { JobIdentity } from "../../sandbox/runner/api.ts";

/** Where Assaygate itself lives. */
export const home = "assaygate/assaygate";
/** Who starts a release, and who lets it go on. */
export const [starter, approver] = ["mia", "noa"];

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A job of a release, as it ended. */
interface EndedJob {
  readonly conclusion: string;
  /** Its lines, with errors as `##[error]…`. */
  readonly lines: readonly string[];
}

/** Assaygate's repository on the emulated GitHub, set up as docs/how-to/release.md says. */
export class ReleaseRehearsal {
  readonly platform: Platform;

  constructor(platform: Platform) {
    this.platform = platform;
  }

  /** @throws {Error} if anything was asked that the emulator cannot answer */
  async close(): Promise<void> {
    await this.platform.close();
    const { unhandled } = this.platform.github.log;
    if (unhandled.length > 0) throw new Error(`expected handlers for ${JSON.stringify(unhandled)}`);
  }

  /** Asks below the repository, as somebody; anyone who has no token is a stranger. */
  async ask(who: string, method: string, path: string, body?: unknown): Promise<Answer> {
    const token = this.platform.tokens[who];
    const response = await fetch(`${this.platform.url}/repos/${home}${path}`, {
      method,
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? null : JSON.parse(text) };
  }

  /** Starts the workflow and waits until nothing goes on without a person; gives the run. */
  async start(ref = "main"): Promise<number> {
    const path = "/actions/workflows/own-release.yml/dispatches";
    const { status, body } = await this.ask(starter, "POST", path, { ref, return_run_details: true });
    if (status !== 200)
      throw new Error(`expected the release to start, found ${status}: ${JSON.stringify(body)}`);
    await this.platform.settle();
    return (body as { workflow_run_id: number }).workflow_run_id;
  }

  /** Answers for the environment that the run waits for, and waits again. */
  async approve(run: number, who = approver): Promise<Answer> {
    const path = `/actions/runs/${run}/pending_deployments`;
    const pending = (await this.ask(who, "GET", path)).body as { environment: { id: number } }[];
    const environment_ids = pending.map(({ environment }) => environment.id);
    const answer = await this.ask(who, "POST", path, { environment_ids, state: "approved", comment: "read" });
    await this.platform.settle();
    return answer;
  }

  /** A whole release: started, and let go on as often as it asks. */
  async release(ref = "main"): Promise<number> {
    const run = await this.start(ref);
    while ((await this.status(run)).status === "waiting") {
      const { status, body } = await this.approve(run);
      if (status !== 200) throw new Error(`expected an approval, found ${status}: ${JSON.stringify(body)}`);
    }
    return run;
  }

  async status(run: number): Promise<{ readonly status: string; readonly conclusion: string | null }> {
    return (await this.ask(starter, "GET", `/actions/runs/${run}`)).body as {
      status: string;
      conclusion: string | null;
    };
  }

  /** Jobs of a run by their ids; one that was skipped is `skipped`. */
  jobs(run: number): Readonly<Record<string, EndedJob>> {
    const events = this.platform.events.filter((told) => told.run === run).map(({ event }) => event);
    const ended = events.flatMap((event) => (event.kind === "job-ended" ? [event] : []));
    const linesOf = (key: JobIdentity["key"]): readonly string[] =>
      events.flatMap((event) => (event.kind === "log" && event.job === key ? [event.line] : []));
    return Object.fromEntries(
      ended.map(({ job, result }) => [job, { conclusion: result.conclusion, lines: linesOf(job) }]),
    );
  }

  /** `build: success, …` */
  conclusions(run: number): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(this.jobs(run)).map(([key, job]) => [key, job.conclusion]));
  }

  /** What a job wrote by the API, as operations that were taken. */
  writes(run: number, job: string): readonly string[] {
    const entries = this.platform.github.log.entries.filter(({ token }) => token === `${run}/1/${job}`);
    const taken = entries.filter(({ method, status }) => method !== "GET" && status < 300);
    return taken.map(({ operation }) => operation ?? "none");
  }

  /** Tags of releases that strangers see. */
  async published(): Promise<readonly string[]> {
    const { body } = await this.ask("stranger", "GET", "/releases");
    return (body as { tag_name: string }[]).map(({ tag_name }) => tag_name);
  }
}

const readers = [starter, approver].map((user) => ({ user }));

/** Starts one with these files on `main`; whoever starts it closes it. */
export async function releaseRehearsal(
  files: Files,
  options: PlatformOptions = {},
): Promise<ReleaseRehearsal> {
  const platform = await startPlatform(
    {
      users: { [starter]: {}, [approver]: {} },
      organizations: { assaygate: {} },
      repositories: {
        [home]: {
          ...{ visibility: "public", files, immutable_releases: true },
          collaborators: { [starter]: "maintain", [approver]: "maintain" },
          environments: {
            release: {
              ...{ reviewers: readers, prevent_self_review: true, can_admins_bypass: false },
              deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
              branch_policies: [{ name: "main" }],
            },
          },
          rulesets: [
            {
              ...{ name: "tags", target: "tag", enforcement: "active" },
              conditions: { ref_name: { include: ["refs/tags/v*"], exclude: [] } },
              rules: [{ type: "update" }, { type: "deletion" }],
            },
          ],
        },
      },
      tokens: { [starter]: { user: starter }, [approver]: { user: approver } },
    },
    { environment: waysToTheNetwork(process.env), ...options },
  );
  return new ReleaseRehearsal(platform);
}
