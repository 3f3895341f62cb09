import { entryOf } from "../../domain/audit/condense.ts";
import type { AuditEntry } from "../../domain/audit/entry.ts";
import { classOf, reasonToSkip } from "../../domain/audit/repository-class.ts";
import { type Shard, takes } from "../../domain/audit/shard.ts";
import type { WatchMark } from "../../domain/bypass/rule-suite.ts";
import { type Watch, watchBypasses } from "../../domain/bypass/watch.ts";
import { kindOfWatch } from "../../domain/bypass/watch-kind.ts";
import { diagnose } from "../../domain/doctor/diagnose.ts";
import type { Diagnosis } from "../../domain/doctor/diagnosis.ts";
import type { DoctorPolicy } from "../../domain/doctor/repository-facts.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { Posture } from "../../domain/posture/posture.ts";
import { postureOf } from "../../domain/posture/posture-of.ts";
import type { AuditedRepository, ListedRepository, Organization } from "../../ports/organization-reader.ts";
import { withListings } from "./listings.ts";
import type { Marks } from "./marks.ts";

/** What every repository is looked at with. */
export interface AuditRun {
  readonly organization: Organization;
  readonly policy: DoctorPolicy;
  readonly shard: Shard;
  /** Where GitHub's pages are: `https://github.com`. */
  readonly server: string;
  /** RFC 3339 time that the postures bear: that of the beginning, so that none looks younger than it is. */
  readonly at: string;
  /** Null: nobody asked for the bypass watch. */
  readonly marks: Marks | null;
  /** Ids of repositories that an interrupted run has done. */
  readonly done: ReadonlySet<number>;
  /** Told of each repository as soon as it is done. */
  readonly onEntry: (entry: AuditEntry) => void;
}

/** Repositories at work at once: the client holds the requests below GitHub's limits. */
const atOnce = 8;

/** Looks at every repository of the shard; the answer says why some are lacking, null if none is. */
export async function runAudit(run: AuditRun): Promise<string | null> {
  const seen = new Set<number>();
  for await (const page of run.organization.pages()) {
    if (page.state === "unknown") return page.why;
    for (const { repository } of page.value) seen.add(repository.id);
    const mine = page.value.filter(({ repository: { id } }) => takes(run.shard, id) && !run.done.has(id));
    await inParallel(mine, (listed) => lookAt(listed, run));
  }
  const { total } = run.organization;
  return seen.size === total ? null : `expected ${total} repositories in the list, found ${seen.size}`;
}

/** As many as `atOnce` workers, each taking the next when it is free. */
async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

/** The mark moves on only after what was seen is kept: an interruption in between shows a push twice, never not at all. */
async function lookAt(listed: ListedRepository, run: AuditRun): Promise<void> {
  const { name } = listed.repository;
  const { entry, mark } = await entryFor(listed, run);
  run.onEntry(entry);
  if (mark !== null) run.marks?.set(name, mark);
}

interface Look {
  readonly entry: AuditEntry;
  readonly mark: WatchMark | null;
}

async function entryFor(listed: ListedRepository, run: AuditRun): Promise<Look> {
  const { repository } = listed;
  const skip = reasonToSkip(classOf(repository));
  if (skip !== null) return { entry: entryOf(repository, { state: "unknown", why: skip }), mark: null };
  const audited = await listed.read();
  if (audited.state === "unknown") return { entry: entryOf(repository, audited), mark: null };
  const { facts, classic } = audited.value;
  const watch = await watchOf(listed, audited.value, run);
  const diagnosis = withWatch(
    diagnose(withListings(facts, { server: run.server, now: run.at }), run.policy),
    watch,
  );
  const posture = postureFor(run.at, facts.protection, classic, watch);
  const entry = entryOf(repository, { state: "known", value: { diagnosis, posture } });
  return { entry, mark: watch?.mark ?? null };
}

async function watchOf(
  { repository, suites, canaries }: ListedRepository,
  { facts }: AuditedRepository,
  { marks, at }: AuditRun,
): Promise<Watch | null> {
  if (marks === null) return null;
  const mark: WatchMark | null = marks.of(repository.name);
  return watchBypasses({
    ...{ repository: repository.name, suites: await suites(), mark, canaries },
    ...{ protection: facts.protection, now: at },
  });
}

function withWatch(diagnosis: Diagnosis, watch: Watch | null): Diagnosis {
  return watch === null ? diagnosis : { ...diagnosis, kinds: [...diagnosis.kinds, kindOfWatch(watch)] };
}

function postureFor(
  at: string,
  protection: AuditedRepository["facts"]["protection"],
  classic: AuditedRepository["classic"],
  watch: Watch | null,
): Known<Posture> {
  if (watch === null) return { state: "unknown", why: "the bypass watch was not asked for (--watch)" };
  return postureOf({ at, protection, classic, watch: watch.state });
}
