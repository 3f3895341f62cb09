import { latestAttempt, type RunRecord, runOf, runs } from "../actions/records.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { notFound } from "../refusal.ts";

/** Runs that hold a group or wait for it, in the order in which they came. Names have no case (github-facts 1.23). */
function membersOf(repository: RepositoryRecord, name: string): RunRecord[] {
  return runs
    .of(repository)
    .filter((run) => run.concurrency?.toLowerCase() === name.toLowerCase())
    .filter((run) => latestAttempt(run).status !== "completed");
}

function groupsOf(repository: RepositoryRecord): string[] {
  const names = new Map<string, string>();
  for (const { concurrency } of runs.of(repository)) {
    if (concurrency !== null && !names.has(concurrency.toLowerCase()))
      names.set(concurrency.toLowerCase(), concurrency);
  }
  return [...names.values()].filter((name) => membersOf(repository, name).length > 0);
}

const urlOf = (github: GitHub, { fullName }: RepositoryRecord, name: string): string =>
  github.api(`/repos/${fullName}/actions/concurrency_groups/${encodeURIComponent(name)}`);

function memberShape(github: GitHub, { fullName }: RepositoryRecord, run: RunRecord, position: number) {
  return {
    run_id: run.id,
    run_name: run.name,
    run_url: github.api(`/repos/${fullName}/actions/runs/${run.id}`),
    run_html_url: github.html(`/${fullName}/actions/runs/${run.id}`),
    status: position === 0 ? ("in_progress" as const) : ("pending" as const),
  };
}

/** Who holds a concurrency group, and who waits (github-facts 1.24). */
export const concurrency = {
  "actions/list-concurrency-groups-for-repository": ({ github, repository }) => {
    const groups = groupsOf(repository).map((name) => ({
      group_name: name,
      group_url: urlOf(github, repository, name),
      last_acquired_at: membersOf(repository, name)[0]?.createdAt ?? null,
    }));
    return { status: 200, body: { total_count: groups.length, concurrency_groups: groups } };
  },

  "actions/get-concurrency-group-for-repository": ({ github, repository, path }) => {
    const members = membersOf(repository, path.concurrency_group_name);
    if (members.length === 0) throw notFound();
    return {
      status: 200,
      body: {
        group_name: members[0]?.concurrency ?? path.concurrency_group_name,
        group_url: urlOf(github, repository, path.concurrency_group_name),
        total_count: members.length,
        group_members: members.map((run, i) => memberShape(github, repository, run, i)),
      },
    };
  },

  "actions/list-concurrency-groups-for-workflow-run": ({ github, repository, path }) => {
    const { concurrency: name, id } = runOf(repository, path.run_id);
    const members = name === null ? [] : membersOf(repository, name);
    const url = name === null ? "" : urlOf(github, repository, name);
    const at = members.findIndex((run) => run.id === id);
    if (name === null || at < 0) return { status: 200, body: { total_count: 0, concurrency_groups: [] } };
    const own = members.slice(at, at + 1).map((run) => ({
      ...memberShape(github, repository, run, at),
      position: at,
      position_url: `${url}?ahead_of_run=${id}`,
    }));
    const group = { group_name: name, group_url: url, group_members: own };
    return { status: 200, body: { total_count: 1, concurrency_groups: [group] } };
  },
} satisfies Handlers;
