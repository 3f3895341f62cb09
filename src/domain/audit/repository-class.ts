/** What GitHub says of a repository before anybody looks into it. */
export interface Repository {
  readonly id: number;
  /** `owner/name`. */
  readonly name: string;
  readonly isArchived: boolean;
  readonly isEmpty: boolean;
  readonly isFork: boolean;
  /** Switched off by GitHub. */
  readonly isDisabled: boolean;
  /** Languages that GitHub counts; prose is none. Null: it has more than were asked for. */
  readonly languages: readonly string[] | null;
  readonly hasWorkflows: boolean;
}

/** Classes of an audit: none of them is left out of the count. */
export const repositoryClasses = ["active", "docs-only", "fork", "archived", "empty"] as const;
export type RepositoryClass = (typeof repositoryClasses)[number];

/** Languages of pages rather than of programs. */
const pageLanguages = new Set(["HTML", "CSS", "SCSS", "Sass", "Less", "MDX", "TeX", "Typst", "Mermaid"]);

/** The first class that fits, the one that leaves least to look at first. */
export function classOf(repository: Repository): RepositoryClass {
  const { isArchived, isDisabled, isEmpty, isFork, hasWorkflows, languages } = repository;
  if (isArchived || isDisabled) return "archived";
  if (isEmpty) return "empty";
  if (isFork) return "fork";
  const isPages = languages?.every((language) => pageLanguages.has(language)) ?? false;
  return isPages && !hasWorkflows ? "docs-only" : "active";
}

/** Why a class is not diagnosed; null: it is. */
export function reasonToSkip(kind: RepositoryClass): string | null {
  switch (kind) {
    case "archived":
      return "read-only: nothing can land in it";
    case "empty":
      return "no commit: there is nothing to look at";
    case "active":
    case "docs-only":
    case "fork":
      return null;
  }
}
