import { ReportFault } from "../../syntax/fault.ts";
import type { PartDraft, VulnerabilityDraft } from "./draft.ts";

type Take<T> = (draft: T, text: string) => void;

/** Texts of a component, by path. */
export const partTexts: ReadonlyMap<string, Take<PartDraft>> = new Map<string, Take<PartDraft>>([
  ["component/group", (part, text) => (part.group = once(part.group, text))],
  ["component/name", (part, text) => (part.name = once(part.name, text))],
  ["component/version", (part, text) => (part.version = once(part.version, text))],
  ["component/purl", (part, text) => (part.purl = once(part.purl, text))],
  ["component/licenses/license/id", (part, text) => part.licences.push(text)],
  ["component/licenses/license/name", (part, text) => part.licences.push(text)],
  ["component/licenses/expression", (part, text) => part.licences.push(text)],
]);

/** Texts of a vulnerability, by path; `score/base` is how the 1.0 extension writes a score. */
export const vulnerabilityTexts: ReadonlyMap<string, Take<VulnerabilityDraft>> = new Map<
  string,
  Take<VulnerabilityDraft>
>([
  ["vulnerability/id", (draft, text) => (draft.id = once(draft.id, text))],
  ["vulnerability/description", (draft, text) => (draft.description = once(draft.description, text))],
  ["vulnerability/source/url", (draft, text) => (draft.url = once(draft.url, text))],
  ["vulnerability/references/reference/id", (draft, text) => draft.aliases.push(text)],
  ["vulnerability/ratings/rating/score", (draft, text) => (draft.rating.score ||= text)],
  ["vulnerability/ratings/rating/score/base", (draft, text) => (draft.rating.score = text)],
  [
    "vulnerability/ratings/rating/severity",
    (draft, text) => (draft.rating.severity = once(draft.rating.severity, text)),
  ],
  [
    "vulnerability/ratings/rating/method",
    (draft, text) => (draft.rating.method = once(draft.rating.method, text)),
  ],
  ["vulnerability/analysis/state", (draft, text) => (draft.state = once(draft.state, text))],
  [
    "vulnerability/analysis/justification",
    (draft, text) => (draft.justification = once(draft.justification, text)),
  ],
  [
    "vulnerability/analysis/firstIssued",
    (draft, text) => (draft.firstIssued = once(draft.firstIssued, text)),
  ],
  [
    "vulnerability/analysis/lastUpdated",
    (draft, text) => (draft.lastUpdated = once(draft.lastUpdated, text)),
  ],
  ["vulnerability/affects/target/ref", (draft, text) => (draft.target.ref = once(draft.target.ref, text))],
  ["vulnerability/affects/target/versions/version/status", (draft, text) => draft.target.setStatus(text)],
]);

/** Of two values readers would take different ones, as with a key that is named twice. */
function once(known: string, text: string): string {
  if (known === "") return text;
  const [first, second] = [known, text].map((value) => JSON.stringify(value.slice(0, 100)));
  throw new ReportFault("malformed", `expected one value, found ${first} and ${second}`, "");
}
