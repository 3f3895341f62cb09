import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { NativeInputs } from "../inputs.ts";

/** What a statement says about its subjects. */
export interface Predicate {
  readonly type: string;
  readonly params: unknown;
}

export type Claims = Readonly<Record<string, string>>;

const longestPredicate = 16 * 1024 * 1024;

/** A predicate that the inputs give, or what GitHub says of the job: its provenance. */
export async function predicateOf(
  given: NativeInputs,
  job: { readonly workspace: string; readonly server: string; readonly claims: Claims },
): Promise<Predicate> {
  const [type, text, path] = ["predicate-type", "predicate", "predicate-path"].map((name) =>
    given.text(name),
  );
  if (!type && !text && !path) return provenanceOf(job.claims, job.server);
  if (!type) throw new Error("predicate-type is required when using predicate or predicate-path");
  if (!text === !path) throw new Error("One of predicate-path or predicate must be provided");
  const json = text || (await readFile(resolve(job.workspace, path ?? ""), "utf8"));
  if (json.length > longestPredicate)
    throw new Error(`predicate exceeds maximum allowed size: ${longestPredicate} bytes`);
  return { type, params: JSON.parse(json) };
}

/** SLSA provenance 1.0 of a workflow, as GitHub words it: all of it comes from the claims of the job's identity. */
function provenanceOf(claims: Claims, server: string): Predicate {
  const claim = (name: string): string => {
    const value = claims[name];
    if (value === undefined) throw new Error(`expected the identity token to have '${name}', found none`);
    return value;
  };
  const repository = `${server}/${claim("repository")}`;
  const [path, ...ref] = claim("workflow_ref")
    .replace(`${claim("repository")}/`, "")
    .split("@");
  const names = ["event_name", "repository_id", "repository_owner_id", "runner_environment"];
  return {
    type: "https://slsa.dev/provenance/v1",
    params: {
      buildDefinition: {
        buildType: "https://actions.github.io/buildtypes/workflow/v1",
        externalParameters: { workflow: { ref: ref.join("@"), repository, path } },
        internalParameters: { github: Object.fromEntries(names.map((name) => [name, claim(name)])) },
        resolvedDependencies: [
          { uri: `git+${repository}@${claim("ref")}`, digest: { gitCommit: claim("sha") } },
        ],
      },
      runDetails: {
        builder: { id: `${server}/${claim("job_workflow_ref")}` },
        metadata: {
          invocationId: `${repository}/actions/runs/${claim("run_id")}/attempts/${claim("run_attempt")}`,
        },
      },
    },
  };
}
