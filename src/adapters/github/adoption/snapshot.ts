import type { RepositorySnapshot } from "../../../domain/adoption/snapshot.ts";
import { wantedFiles } from "../../../domain/adoption/wanted-files.ts";
import type { Known } from "../../../domain/facts/known.ts";
import { readTexts } from "../file-texts.ts";
import { readProperties } from "../properties.ts";
import type { Target } from "../target.ts";
import { readTree } from "../tree.ts";
import { readPeople } from "./people.ts";
import { readRequirement } from "./requirement.ts";

export interface Place {
  readonly fullName: string;
  readonly server: string;
  readonly defaultBranch: string;
  readonly commit: string;
}

/** Largest text that is looked into; manifests are far smaller. */
const largestText = 512 * 1024;

/** What adoption looks at: the tree of the default branch, some of its files, and who may write. */
export async function readSnapshot(target: Target, place: Place): Promise<Known<RepositorySnapshot>> {
  const paths = await readTree(target, place.commit);
  if (paths.state === "unknown") return paths;
  const [texts, people, requirement, { profile }] = await Promise.all([
    readTexts(target, place.commit, wantedFiles(paths.value)),
    readPeople(target),
    readRequirement(target, place.defaultBranch),
    readProperties(target),
  ]);
  if (texts.state === "unknown") return texts;
  const small = texts.value.filter(({ text }) => text.length <= largestText);
  return {
    state: "known",
    value: {
      ...place,
      paths: paths.value,
      texts: new Map(small.map(({ path, text }) => [path, text])),
      people,
      requirement,
      profile,
    },
  };
}
