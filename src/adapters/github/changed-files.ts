import * as z from "zod";
import type { ChangedFile } from "../../domain/change/change.ts";
import type { Known } from "../../domain/facts/known.ts";
import { plainPage } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";

const statuses = ["added", "removed", "modified", "renamed", "copied", "changed", "unchanged"] as const;

const FileAnswer = z
  .object({ filename: z.string(), previous_filename: z.string().optional(), status: z.enum(statuses) })
  .transform(
    ({ filename, previous_filename, status }): ChangedFile => ({
      path: filename,
      previousPath: previous_filename ?? null,
      status,
    }),
  );

/**
 * Every file that a pull request changes. GitHub lists 3,000 of them and counts on (facts 3.13): a list that is
 * shorter than its count is unknown (G10).
 */
export function readChangedFiles(
  target: Target,
  pull: { readonly number: number; readonly changedFiles: number },
): Promise<Known<readonly ChangedFile[]>> {
  return target.client.list(
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
    { ...repositoryOf(target), pull_number: pull.number },
    { page: plainPage(FileAnswer), identity: ({ path }) => path, expected: pull.changedFiles },
  );
}
