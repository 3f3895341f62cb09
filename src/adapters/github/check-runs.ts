import * as z from "zod";
import type { Posted, Publisher } from "../../ports/github.ts";
import { keep } from "./keep.ts";
import { countedPage } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";

const CheckRun = z.object({
  id: z.number(),
  external_id: z.string().nullable(),
  html_url: z.string().nullable(),
});
type CheckRun = z.infer<typeof CheckRun>;

const longestTitle = 255;
const longestSummary = 65_535;

/** Keeps one check run of a name on a commit. Only the app that made it may change it, and GitHub holds to that. */
export function keepCheckRun(target: Target, run: Parameters<Publisher["checkRun"]>[0]): Promise<Posted> {
  const { client } = target;
  const repository = repositoryOf(target);
  const externalId = `assaygate:${run.name}`.slice(0, longestTitle);
  const content = {
    name: run.name,
    status: "completed",
    conclusion: run.conclusion,
    external_id: externalId,
    output: { title: run.title.slice(0, longestTitle), summary: run.summary.slice(0, longestSummary) },
  };
  return keep<CheckRun>({
    url: ({ html_url }) => html_url ?? "",
    find: async () => {
      const runs = await client.list(
        "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        { ...repository, ref: run.commit, check_name: run.name, filter: "latest" },
        { page: countedPage("check_runs", CheckRun), identity: ({ id }) => id },
        { isFresh: true },
      );
      if (runs.state === "unknown") return runs;
      return {
        state: "known",
        value: runs.value.find(({ external_id }) => external_id === externalId) ?? null,
      };
    },
    create: () =>
      client.write(
        "POST /repos/{owner}/{repo}/check-runs",
        { ...repository, ...content, head_sha: run.commit },
        CheckRun,
      ),
    update: ({ id }) => {
      const parameters = { ...repository, ...content, check_run_id: id };
      return () =>
        client.write("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", parameters, CheckRun);
    },
  });
}
