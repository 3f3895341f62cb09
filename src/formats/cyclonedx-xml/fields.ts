import type { PartDraft, VulnerabilityDraft } from "./draft.ts";

type Take<T> = (draft: T, text: string) => void;

/** Texts of a component, by path. */
export const partTexts: ReadonlyMap<string, Take<PartDraft>> = new Map<string, Take<PartDraft>>([
  ["component/group", (part, text) => (part.group = text)],
  ["component/name", (part, text) => (part.name = text)],
  ["component/version", (part, text) => (part.version = text)],
  ["component/purl", (part, text) => (part.purl = text)],
  ["component/licenses/license/id", (part, text) => part.licences.push(text)],
  ["component/licenses/license/name", (part, text) => part.licences.push(text)],
  ["component/licenses/expression", (part, text) => part.licences.push(text)],
]);

/** Texts of a vulnerability, by path; `score/base` is how the 1.0 extension writes a score. */
export const vulnerabilityTexts: ReadonlyMap<string, Take<VulnerabilityDraft>> = new Map<
  string,
  Take<VulnerabilityDraft>
>([
  ["vulnerability/id", (draft, text) => (draft.id = text)],
  ["vulnerability/description", (draft, text) => (draft.description = text)],
  ["vulnerability/source/url", (draft, text) => (draft.url = text)],
  ["vulnerability/references/reference/id", (draft, text) => draft.aliases.push(text)],
  ["vulnerability/ratings/rating/score", (draft, text) => (draft.rating.score ||= text)],
  ["vulnerability/ratings/rating/score/base", (draft, text) => (draft.rating.score = text)],
  ["vulnerability/ratings/rating/severity", (draft, text) => (draft.rating.severity = text)],
  ["vulnerability/ratings/rating/method", (draft, text) => (draft.rating.method = text)],
  ["vulnerability/analysis/state", (draft, text) => (draft.state = text)],
  ["vulnerability/analysis/justification", (draft, text) => (draft.justification = text)],
  ["vulnerability/analysis/firstIssued", (draft, text) => (draft.firstIssued = text)],
  ["vulnerability/analysis/lastUpdated", (draft, text) => (draft.lastUpdated = text)],
  ["vulnerability/affects/target/ref", (draft, text) => (draft.target.ref = text)],
  ["vulnerability/affects/target/versions/version/status", (draft, text) => draft.target.setStatus(text)],
]);
