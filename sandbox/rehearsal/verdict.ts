import { strFromU8, unzipSync } from "fflate";
import type { CheckVerdict, Verdict } from "../../src/domain/verdict/verdict.ts";
import { checksOf, isBlocking } from "../../src/report/standing.ts";
import type { RunStory } from "./journal.ts";
import { people } from "./organization.ts";
import type { Reason } from "./request.ts";
import type { Stage } from "./stage.ts";

/** What a run of the gate left behind. */
export interface Left {
  readonly verdict: Verdict;
  /** Name to text: `verdict.json`, `report.html`. */
  readonly files: ReadonlyMap<string, string>;
}

/** Who judged: the gate of a pull request, or that of a release, whose verdict is only the half of it. */
type Judge = "gate" | "release";

/** Reads the verdict that a run kept as an artifact, as anybody with access could; undefined where it kept none. */
export async function verdictOf(
  stage: Stage,
  run: RunStory,
  judge: Judge = "gate",
): Promise<Left | undefined> {
  const name = `assaygate-verdict-${judge === "gate" ? "" : `${judge}-`}${run.attempt}`;
  const place = `/repos/${run.repository}/actions`;
  const { body } = await stage.ask(
    people.admin,
    "GET",
    `${place}/runs/${run.run}/artifacts?name=${name}&per_page=100`,
  );
  const { artifacts } = body as { readonly artifacts: readonly { readonly id: number }[] };
  const [artifact] = artifacts;
  if (artifact === undefined) return undefined;
  const zip = await stage.ask(people.admin, "GET", `${place}/artifacts/${artifact.id}/zip`);
  const files = Object.entries(unzipSync(zip.bytes)).map(
    ([path, bytes]) => [path, strFromU8(bytes)] as const,
  );
  const verdict = files.find(([path]) => path === "verdict.json")?.[1];
  if (verdict === undefined) return undefined;
  return { verdict: JSON.parse(verdict) as Verdict, files: new Map(files) };
}

/** Checks that stand in the way. */
export function blockingOf(verdict: Verdict): readonly CheckVerdict[] {
  return checksOf(verdict).filter(isBlocking);
}

/** Every reason of a verdict, with its fix. */
export function reasonsOf(verdict: Verdict): readonly Reason[] {
  return blockingOf(verdict).flatMap(({ id, summary, problems }) =>
    problems.length === 0
      ? [{ check: id, message: summary, fix: "" }]
      : problems.map(({ at, message, fix }) => ({
          check: id,
          message: at === "" ? message : `${at}: ${message}`,
          fix,
        })),
  );
}
