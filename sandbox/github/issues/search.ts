import type { RepositoryRecord } from "../records.ts";
import { unprocessable } from "../refusal.ts";
import { type AnyIssue, allIssues, comments } from "./records.ts";

/** An issue that a search found, and where. */
export interface Found {
  readonly repository: RepositoryRecord;
  readonly issue: AnyIssue;
}

/** `name:value`, `name:"a value"`, or words to be found as they are. */
const term = /(?:([\w-]+):)?(?:"([^"]*)"|(\S+))/g;

type Test = (found: Found) => boolean;

/** Finds issues and pull requests; only the qualifiers below are understood, and others are refused rather than ignored. */
export function searchIssues(repositories: readonly RepositoryRecord[], query: string): Found[] {
  const tests = [...query.matchAll(term)].map(([, name, quoted, plain]) =>
    testFor(name, quoted ?? plain ?? ""),
  );
  const all = repositories.flatMap((repository) =>
    allIssues(repository).map((issue) => ({ repository, issue })),
  );
  return all.filter((found) => tests.every((passes) => passes(found)));
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** @throws {Refusal} 422 */
function testFor(name: string | undefined, value: string): Test {
  switch (name) {
    case undefined:
      return ({ issue: { record } }) =>
        `${record.title}\n${record.body ?? ""}`.toLowerCase().includes(value.toLowerCase());
    case "repo":
      return ({ repository }) => same(repository.fullName, value);
    case "org":
    case "user":
      return ({ repository }) => same(repository.owner, value);
    case "author":
      return ({ issue }) => same(issue.record.author, value.replace(/^app\/(.*)$/, "$1[bot]"));
    case "label":
      return ({ issue }) => issue.record.labels.some((label) => same(label, value));
    case "in":
      return () => true;
    case "is":
    case "type":
    case "state":
      return isTest(value);
    default:
      throw unprocessable(`the emulated search does not know '${name}:'`);
  }
}

/** @throws {Refusal} 422 */
function isTest(value: string): Test {
  switch (value) {
    case "open":
    case "closed":
      return ({ issue }) => issue.record.state === value;
    case "issue":
      return ({ issue }) => issue.kind === "issue";
    case "pr":
    case "pull-request":
      return ({ issue }) => issue.kind === "pull";
    case "merged":
      return ({ issue }) => issue.kind === "pull" && issue.record.mergedAt !== null;
    default:
      throw unprocessable(`the emulated search does not know 'is:${value}'`);
  }
}

/** Sorts what was found, the newest first unless asked otherwise. */
export function sortFound(
  found: readonly Found[],
  {
    sort = "created",
    order = "desc",
  }: { readonly sort?: string | undefined; readonly order?: string | undefined },
): Found[] {
  const key = ({ repository, issue: { record } }: Found): string => {
    if (sort === "updated") return record.updatedAt;
    if (sort !== "comments") return record.createdAt;
    const count = comments.of(repository).filter(({ issue }) => issue === record.number).length;
    return String(count).padStart(9, "0");
  };
  const ordered = found.toSorted((a, b) => key(b).localeCompare(key(a)));
  return order === "asc" ? ordered.reverse() : ordered;
}
