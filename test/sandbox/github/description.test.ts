import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Example } from "../../../sandbox/github/description/examples.ts";
import { listedOperations, source } from "../../../sandbox/github/description/extract.ts";
import { recordings } from "../../../sandbox/github/description/recordings.ts";
import {
  describe as describeDocument,
  type Fault,
  loadDescription,
} from "../../../sandbox/github/description.ts";
import { handled } from "../../../sandbox/github/handlers/index.ts";
import { permissionsFor } from "../../../sandbox/github/permissions.ts";

const fixtures = resolve(import.meta.dirname, "fixtures");
const read = (name: string): unknown => JSON.parse(readFileSync(resolve(fixtures, name), "utf8"));

/** What GitHub itself published and its description of today refuses, and the first thing that is wrong with it. */
interface Rejected {
  readonly what: string;
  readonly fault: string;
}

const rejected = read("rejected.json") as { examples: readonly Rejected[]; recordings: readonly Rejected[] };

const firstFault = ([fault]: readonly Fault[]): string => `${fault?.path} ${fault?.message}`.trim();

describe("the trimmed description", () => {
  it("holds the listed operations and no others, each with what a token needs", () => {
    const { operations } = loadDescription();

    expect([...operations.keys()].sort()).toEqual([...listedOperations()].sort());
    for (const id of operations.keys()) expect(permissionsFor(id), id).not.toEqual([]);
  });

  it("has a handler for each of them", () => {
    expect(listedOperations().filter((id) => !handled.has(id))).toEqual([]);
    expect([...handled].filter((id) => !loadDescription().operations.has(id))).toEqual([]);
  });

  it("says where it comes from", () => {
    const note = readFileSync(
      resolve(import.meta.dirname, "../../../sandbox/github/description/SOURCE"),
      "utf8",
    );

    expect(note).toContain(`${source.name}@${source.version}`);
    expect(note).toMatch(/sha256: +[0-9a-f]{64}\n/);
    expect(note).toContain("MIT License");
  });

  it("refuses what its schemas forbid", () => {
    const { operations, faultsOfBody, faultsOfAnswer } = loadDescription();
    const create = operations.get("git/create-ref")!;

    expect(faultsOfBody(create, { ref: "refs/heads/a" })).toMatchObject([{ path: "/sha" }]);
    expect(faultsOfAnswer(create, 201, { ref: 1 }).length).toBeGreaterThan(0);
    expect(faultsOfAnswer(create, 200, {})).toMatchObject([{ message: "the operation has no answer 200" }]);
  });
});

describe("GitHub's own examples", () => {
  const examples = read("examples.json") as readonly Example[];
  const { operations, faultsOfBody, faultsOfAnswer } = loadDescription();
  const faultsOf = ({ operation, status, value }: Example): readonly Fault[] => {
    const found = operations.get(operation)!;
    return status === 0 ? faultsOfBody(found, value) : faultsOfAnswer(found, status, value);
  };

  it("of requests are accepted, all of them", () => {
    const requests = examples.filter(({ status }) => status === 0);

    expect(requests.length).toBeGreaterThanOrEqual(65);
    expect(requests.filter((example) => faultsOf(example).length > 0)).toEqual([]);
  });

  it("of answers are accepted, but for a list of those that lack what the description requires", () => {
    const answers = examples.filter(({ status }) => status !== 0);
    const found = answers.map((example) => ({ example, faults: faultsOf(example) }));
    const refused = found.filter(({ faults }) => faults.length > 0);

    expect(answers.length - refused.length).toBeGreaterThanOrEqual(185);
    expect(
      refused.map(({ example, faults }) => ({
        what: `${example.operation} ${example.status} ${example.name}`,
        fault: firstFault(faults),
      })),
    ).toEqual(rejected.examples);
  });
});

describe("recordings of the real GitHub", () => {
  it("are accepted, but for a list of those from before a field became required", () => {
    const { find, faultsOfAnswer } = describeDocument(
      read("recorded-operations.json") as Parameters<typeof describeDocument>[0],
    );
    const described = recordings().flatMap(({ name, method, path, status, response }) => {
      const operation = find(method, path)?.operation;
      const hasSchema = operation?.answers.get(status) != null && typeof response === "object";
      return hasSchema
        ? [{ what: `${name} ${operation.id}`, faults: faultsOfAnswer(operation, status, response) }]
        : [];
    });
    const refused = described.filter(({ faults }) => faults.length > 0);

    expect(recordings()).toHaveLength(132);
    expect(described.length - refused.length).toBe(53);
    expect(refused.map(({ what, faults }) => ({ what, fault: firstFault(faults) }))).toEqual(
      rejected.recordings,
    );
    for (const { fault } of rejected.recordings) expect(fault).toContain("must have required property");
  });
});
