import type { ChangedFile } from "../../domain/change/change.ts";
import type { CheckInput } from "../check.ts";
import { type Judgement, nothing } from "./judgement.ts";
import { sourceIn } from "./pull-requests.ts";
import { quoted } from "./shown.ts";

export interface FirstFile {
  /** What it is, in words: `pull request template`. */
  readonly what: string;
  /** Whether GitHub would find the file there. */
  readonly isPlace: (path: string) => boolean;
}

/**
 * Where the base commit has no file of a kind, the change that adds the first one must not fail for want of it, or no
 * repository could ever get one. It is said, and the next change is judged by the file. A change that nobody could read
 * brings nothing.
 */
export function unlessBrought(input: CheckInput, { what, isPlace }: FirstFile, absent: Judgement): Judgement {
  const { change } = sourceIn(input);
  const requests = change.state === "known" ? change.value.pullRequests : change;
  if (requests.state === "unknown") return absent;
  const [first] = requests.value.flatMap(({ number, files }) =>
    files.state === "known" ? files.value.filter(isAdded(isPlace)).map(({ path }) => ({ number, path })) : [],
  );
  if (first === undefined) return absent;
  const { number, path } = first;
  const note = `#${number} brings the first ${what}, ${quoted(path)}; the changes after it are judged by it.`;
  return { ...nothing, notes: [note] };
}

function isAdded(isPlace: FirstFile["isPlace"]): (file: ChangedFile) => boolean {
  return ({ path, status }) => (status === "added" || status === "renamed") && isPlace(path);
}
