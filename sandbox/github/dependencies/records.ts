import { seededCommit } from "../git/resolve.ts";
import type { RepositoryRecord } from "../records.ts";
import type { Section } from "../seed/section.ts";
import type { Schema } from "../shapes/schema.ts";
import { table } from "../tables.ts";

type Change = Schema<"dependency-graph-diff">[number];

/** A package that a manifest brings. */
export interface DependencyRecord
  extends Pick<Change, "ecosystem" | "name" | "version" | "license" | "scope" | "vulnerabilities"> {
  readonly manifest: string;
}

/** What is known of one commit's dependencies. */
export interface SnapshotRecord {
  readonly id: number;
  readonly sha: string;
  readonly correlator: string;
  readonly dependencies: readonly DependencyRecord[];
}

export const snapshots = table<SnapshotRecord>("dependency-snapshots");

/** Dependencies of a commit: of each job that reports, the newest snapshot counts. Undefined if there is none. */
export function dependenciesAt(repository: RepositoryRecord, sha: string): DependencyRecord[] | undefined {
  const here = snapshots.of(repository).filter((snapshot) => snapshot.sha === sha);
  const newest = here.filter(
    (one, i) => !here.slice(i + 1).some(({ correlator }) => correlator === one.correlator),
  );
  return here.length === 0 ? undefined : newest.flatMap(({ dependencies }) => [...dependencies]);
}

/** Address of a package in the common notation. */
export const purlOf = ({
  ecosystem,
  name,
  version,
}: Pick<DependencyRecord, "ecosystem" | "name" | "version">): string =>
  `pkg:${ecosystem}/${name.replace(/^@/, "%40")}@${version}`;

interface DependencySeed extends Partial<DependencyRecord> {
  readonly name: string;
  readonly version: string;
}

interface SnapshotSeed {
  /** A branch or a commit; the default branch if not given. */
  readonly ref?: string;
  readonly packages: readonly DependencySeed[];
}

const text = { type: "string" };

/** `dependencies` below a repository: packages of commits. */
export const dependenciesSection: Section<RepositoryRecord> = {
  schema: {
    type: "array",
    items: {
      type: "object",
      required: ["packages"],
      additionalProperties: false,
      properties: {
        ref: text,
        packages: {
          type: "array",
          items: {
            type: "object",
            required: ["name", "version"],
            additionalProperties: false,
            properties: {
              manifest: text,
              ecosystem: text,
              name: text,
              version: text,
              license: { type: ["string", "null"] },
              scope: { enum: ["unknown", "runtime", "development"] },
              vulnerabilities: { type: "array", items: { type: "object" } },
            },
          },
        },
      },
    },
  },
  async plant(github, repository, seeds: readonly SnapshotSeed[]) {
    const usual = {
      manifest: "package-lock.json",
      ecosystem: "npm",
      license: "MIT",
      scope: "runtime",
    } as const;
    for (const { ref, packages } of seeds) {
      const sha = await seededCommit(github, repository, ref);
      const dependencies = packages.map((one) => ({ ...usual, vulnerabilities: [], ...one }));
      snapshots.of(repository).push({ id: github.nextId(), sha, correlator: "seed", dependencies });
    }
  },
};
