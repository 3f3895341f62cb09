import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { EmulatedGitHub } from "./emulated-github.ts";
import { pullNumber, repository } from "./governed-scene.ts";
import { git, writeFiles } from "./repository.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { goodWorkspace } from "./workspace.ts";

type GovernedEvent = "pull_request" | "merge_group" | "push";

/** Commits that an event may name. */
export interface Tips {
  /** Head of the pull request; of the default branch if there is none. */
  readonly head: string;
  /** Commit of the branch that it enters. */
  readonly base: string;
}

/** What a run is about, and what differs in it from the good one. */
export interface RunRequest {
  readonly event?: GovernedEvent;
  /** Commit that is judged; the head of the pull request if not given. */
  readonly commit?: string;
  readonly payload?: object | ((tips: Tips) => object);
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Reports in place of those of the good workspace, by their paths. */
  readonly reports?: Readonly<Record<string, string>>;
}

/** A run as the runner sets it up: its commit, its event and the folder that it judges. */
export interface GovernedStep {
  readonly commit: string;
  readonly event: GovernedEvent;
  readonly payload: object;
  readonly workspace: string;
}

/** Checks out what the request is about, with the reports of a good run beside it. */
export async function prepareStep(github: EmulatedGitHub, request: RunRequest = {}): Promise<GovernedStep> {
  const tips = await tipsOf(github);
  const event = request.event ?? "pull_request";
  const commit = request.commit ?? tips.head;
  const { payload = payloadOf(event, tips) } = request;
  return {
    commit,
    event,
    payload: typeof payload === "function" ? payload(tips) : payload,
    workspace: await checkOut(github, commit, request.reports ?? {}),
  };
}

export async function tipsOf({ github }: EmulatedGitHub): Promise<Tips> {
  const record = github.repository(repository);
  const refs = (await github.git(record)).refs;
  const pull = record.pulls.find(({ number }) => number === pullNumber);
  const source = pull === undefined ? record : github.repository(pull.headRepository);
  const head = (await github.git(source)).refs.get(`refs/heads/${pull?.head ?? record.defaultBranch}`) ?? "";
  return { head, base: refs.get(`refs/heads/${record.defaultBranch}`) ?? "" };
}

/** The push that made the default branch what it is, from a commit before it. */
export async function pushTo(github: EmulatedGitHub, before = "HEAD~1"): Promise<RunRequest> {
  const { base: after } = await tipsOf(github);
  const store = await github.github.git(github.github.repository(repository));
  const from = (await store.run(["rev-parse", before.replace("HEAD", after)])).trim();
  const payload = {
    sender: { login: "ana" },
    pusher: { name: "ana" },
    ref: "refs/heads/main",
    before: from,
    after,
  };
  return { event: "push", commit: after, payload };
}

/** The commit as actions/checkout leaves it, with the reports beside it. */
async function checkOut(
  { github }: EmulatedGitHub,
  commit: string,
  reports: Readonly<Record<string, string>>,
): Promise<string> {
  const workspace = join(temporaryFolder(), "workspace");
  mkdirSync(workspace);
  git(workspace, "init", "--quiet");
  const stores = [...github.state.repositories.values()].map((record) => github.gitStore.folderOf(record));
  const alternates = stores.map((folder) => `${folder}/objects\n`).join("");
  writeFileSync(join(workspace, ".git/objects/info/alternates"), alternates);
  git(workspace, "checkout", "--quiet", "--detach", commit);
  // Kernels stamp files by their tick, and a report of the checkout's own tick proves nothing.
  await setTimeout(20);
  const good = Object.entries(goodWorkspace()).filter(([path]) => path.startsWith("reports/"));
  writeFiles(workspace, { ...Object.fromEntries(good), ...reports });
  return workspace;
}

function payloadOf(event: GovernedEvent, { head, base }: Tips): object {
  const sender = { login: "ana" };
  switch (event) {
    case "pull_request":
      return {
        sender,
        pull_request: {
          number: pullNumber,
          head: { sha: head, repo: { id: 1 } },
          base: { sha: base, ref: "main", repo: { id: 1 } },
        },
      };
    case "merge_group":
      return { sender, merge_group: { head_sha: head, base_sha: base, base_ref: "refs/heads/main" } };
    case "push":
      return { sender, pusher: { name: "ana" }, ref: "refs/heads/main", before: base, after: head };
  }
}
