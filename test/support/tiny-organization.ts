import { resolve } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import type { Files } from "../../sandbox/github/seed/seed.ts";
import { people } from "../../sandbox/rehearsal/organization.ts";
import * as pulls from "../../sandbox/rehearsal/pull-request.ts";
import { signsWith } from "../../sandbox/rehearsal/signing.ts";
import { type Answer, openStage, type Stage } from "../../sandbox/rehearsal/stage.ts";
import { verdictOf } from "../../sandbox/rehearsal/verdict.ts";
import type { CheckVerdict, Verdict } from "../../src/domain/verdict/verdict.ts";
import { tinyProduct } from "./tiny-product.ts";
import { tinyScanners } from "./tiny-scanners.ts";

export const instance = "acme/platform";
export const gatePath = ".github/workflows/pull-request.yml";
const release = resolve(import.meta.dirname, "../..");

/** What GitHub says where nothing but the gate stands in the way. */
export const gateFails = `Required workflow "${instance}/${gatePath}" is failing.`;

export interface Run {
  readonly id: number;
  readonly path: string;
  readonly event: string;
  readonly conclusion: string | null;
  readonly run_attempt: number;
}

/** A change that somebody proposes; by ana, unless said otherwise. */
export type Change = Partial<pulls.Proposal> & Pick<pulls.Proposal, "branch">;

/** A change that harms nothing, and meets no other in one file. */
export const harmless = (branch: string): Files => ({ [`docs/${branch}.md`]: `# ${branch}\n` });

/** An organisation with its instance and one tiny product under it. */
export class TinyOrganization {
  readonly stage: Stage;
  /** `owner/name` of the product that is spoken of. */
  readonly product: string;

  constructor(stage: Stage, product: string) {
    this.stage = stage;
    this.product = product;
  }

  /** The same organisation, and another product. */
  with(name: string): TinyOrganization {
    return new TinyOrganization(this.stage, `acme/${name}`);
  }

  settle(): Promise<void> {
    return this.stage.platform.settle();
  }

  /** Asks the API as somebody. @throws {Error} unless it is taken */
  async taken(who: string, method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await this.stage.ask(who, method, path, body);
    if (answer.status >= 300)
      throw new Error(`expected ${method} ${path} to be taken, found ${pulls.said(answer)}`);
    return answer.body;
  }

  /** Pushes and opens a pull request, and waits for nothing. */
  propose(change: Change): Promise<number> {
    const given = { repository: this.product, author: people.author, title: "feat: change something" };
    return pulls.propose(this.stage, { ...given, files: harmless(change.branch), ...change });
  }

  pull(number: number): Promise<pulls.Pull> {
    return pulls.pullOf(this.stage, this.product, number);
  }

  /** The code owner who did not write it approves its head. */
  approve(number: number): Promise<Answer> {
    return pulls.approve(this.stage, { repository: this.product, number, as: people.reviewer });
  }

  merge(number: number, who: string = people.admin): Promise<Answer> {
    return pulls.merge(this.stage, this.product, number, who);
  }

  enqueue(number: number): Promise<Answer> {
    return pulls.enqueue(this.stage, { repository: this.product, number, as: people.reviewer });
  }

  /** Runs for a commit, the newest first. */
  async runs(sha: string, path = gatePath): Promise<readonly Run[]> {
    const where = `/repos/${this.product}/actions/runs?head_sha=${sha}&per_page=100`;
    const { workflow_runs: runs } = (await this.taken(people.admin, "GET", where)) as {
      workflow_runs: Run[];
    };
    return runs.filter((run) => run.path === path);
  }

  /** The run of the organisation's gate for a pull request's head. */
  async gate(number: number): Promise<Run> {
    const { head } = await this.pull(number);
    const runs = await this.runs(head.sha);
    const [run] = runs.filter(({ event }) => event === "pull_request");
    if (run === undefined)
      throw new Error(`expected a run of the gate for pull request ${number}, found none`);
    return run;
  }

  /** What the gate's newest attempt said of a pull request; undefined where it kept no verdict. */
  async verdict(number: number): Promise<Verdict | undefined> {
    const run = await this.gate(number);
    const story = this.stage.journal.runs.find(({ key }) => key === `${run.id}-${run.run_attempt}`);
    return story === undefined ? undefined : (await verdictOf(this.stage, story))?.verdict;
  }

  /** Checks that stand in the way of a pull request, as `id RESULT reason`. */
  async blocking(number: number): Promise<readonly string[]> {
    const verdict = await this.verdict(number);
    const checks = verdict?.stages.flatMap((stage) => stage.checks) ?? [];
    return checks.filter(isBlocking).map(({ id, result, reason }) => `${id} ${result} ${reason}`);
  }

  /** What jobs of a pull request's gate wrote by the API. */
  async writes(number: number): Promise<readonly string[]> {
    const { id } = await this.gate(number);
    const entries = this.stage.platform.github.log.entries.filter(({ token }) => token.startsWith(`${id}/`));
    return entries.filter(isWrite).map(({ method, path, status }) => `${method} ${path} ${status}`);
  }

  /** Lines that the newest attempt of a pull request's gate wrote. */
  async log(number: number): Promise<string> {
    const run = await this.gate(number);
    const story = this.stage.journal.runs.find(({ key }) => key === `${run.id}-${run.run_attempt}`);
    return story?.lines.join("\n") ?? "";
  }

  /** A file of the channel that products run. */
  async instanceFile(path: string): Promise<string> {
    const where = `/repos/${instance}/contents/${path}?ref=stable`;
    const { content } = (await this.taken(people.admin, "GET", where)) as { content: string };
    return Buffer.from(content, "base64").toString("utf8");
  }

  /** Puts other files into the channel that products run. */
  async changeInstance(files: Files): Promise<void> {
    await this.stage.platform.push({
      ...{ repository: instance, branch: "stable", author: people.admin },
      ...{ message: "feat: change the instance", files },
    });
  }

  /** Waits until the run of a pull request's gate is there: from now on its file is settled. */
  async begun(number: number): Promise<void> {
    const { head } = await this.pull(number);
    for (let tries = 0; tries < 200; tries++) {
      if ((await this.runs(head.sha)).length > 0) return;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`expected a run of the gate for pull request ${number}, found none in time`);
  }
}

const isBlocking = ({ result }: CheckVerdict): boolean => ["FAILED", "NOT_RUN", "ERROR"].includes(result);

interface Logged {
  readonly method: string;
  readonly operation: string | null;
  readonly status: number;
}

const isWrite = ({ method, operation }: Logged): boolean => method !== "GET" && operation !== "graphql";

export interface Setting {
  readonly profile?: "container" | "serverless";
  /** Products by name, and the files of each besides the usual ones. */
  readonly products?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Products that no ruleset is for. */
  readonly ringless?: readonly string[];
  /** The instance signs, with a Sigstore on this machine. */
  readonly signs?: boolean;
}

/** One for all tests of a file, set up as an organisation would: by the committed command line. */
export function tinyOrganization(
  setting: Setting,
  prepare: (acme: TinyOrganization) => Promise<void>,
): () => TinyOrganization {
  let acme: TinyOrganization | undefined;
  beforeAll(
    async () => {
      acme = await install(setting);
      await prepare(acme);
    },
    setting.signs === true ? 900_000 : 300_000,
  );
  afterAll(async () => {
    const platform = acme?.stage.platform;
    await acme?.stage.close();
    expect(platform?.github.log.unhandled).toEqual([]);
  }, 120_000);
  return () => {
    if (acme === undefined) throw new Error("expected an organisation, found none");
    return acme;
  };
}

const silent = { write: () => {}, columns: () => 100, rows: () => 40 };

async function install(setting: Setting) {
  const { profile = "container", products = { tiny: {} }, ringless = [], signs = false } = setting;
  const terminal = { output: silent, isTerminal: false, isColoured: false };
  const made = Object.entries(products).map(([name, files]) => tinyProduct(name, files));
  const stage = await openStage({ home: release, terminal, signs }, made);
  const names = Object.keys(products);
  const acme = new TinyOrganization(stage, `acme/${names[0]}`);
  await suite(stage, ["init", "acme", "--scanners", "npm"], 0);
  await acme.changeInstance({ ...tinyScanners, ...(await signingFiles(acme)) });
  await define(acme, names, { "assaygate-profile": profile, "assaygate-regulated": "false" });
  const inRing = names.filter((name) => !ringless.includes(name));
  if (inRing.length > 0) await define(acme, inRing, { "assaygate-ring": "stable" });
  // Exit code 1: it found something, such as a ruleset that is not in force yet.
  await suite(stage, ["audit", "--org", "acme", "--watch", "--publish"], 1);
  await suite(stage, ["org", "apply", "acme", "--activate"], 0);
  return acme;
}

/** What makes an instance sign with the stage's Sigstore. */
async function signingFiles(acme: TinyOrganization): Promise<Files> {
  const { sigstore } = acme.stage;
  return sigstore === null ? {} : signsWith(sigstore, await acme.instanceFile("policy/instance.yml"));
}

async function define(
  acme: TinyOrganization,
  repository_names: readonly string[],
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const properties = Object.entries(values).map(([property_name, value]) => ({ property_name, value }));
  await acme.taken(people.admin, "PATCH", "/orgs/acme/properties/values", { repository_names, properties });
}

async function suite(stage: Stage, words: readonly string[], expected: number): Promise<void> {
  const { exitCode, said } = await stage.suite(words);
  if (exitCode === expected) return;
  throw new Error(`assaygate ${words.join(" ")}: expected exit code ${expected}, found ${exitCode}: ${said}`);
}
