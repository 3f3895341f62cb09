import { settingsOf } from "../github/actions/settings.ts";
import type { GitHub } from "../github/github.ts";
import type { RepositoryRecord } from "../github/records.ts";
import type { Sources } from "../runner/api.ts";
import { gitSources } from "../runner/sources.ts";

/** Whether runs in a repository may take workflows and actions from another one (github-facts 1.26, 1.30). */
export function isOpenTo(source: RepositoryRecord, user: RepositoryRecord): boolean {
  if (source.id === user.id || source.visibility === "public") return true;
  return source.owner === user.owner && settingsOf(source).access_level !== "none";
}

/** Repositories of the emulated GitHub, as far as a run of this one reaches them. */
export function sourcesFor(github: GitHub, user: RepositoryRecord): Sources {
  const known = (name: string): RepositoryRecord | undefined =>
    github.state.repositories.get(name.toLowerCase());
  const bare = gitSources({
    folderOf: (name) => {
      const source = known(name);
      return source === undefined || !isOpenTo(source, user) ? undefined : github.gitStore.folderOf(source);
    },
    isPublic: (name) => known(name)?.visibility === "public",
  });
  return {
    at: async (name, ref) => {
      const source = known(name);
      // Git data is made when it is first asked for.
      if (source !== undefined) await github.git(source);
      return bare.at(name, ref);
    },
  };
}
