/** From worst to best; `unknown` is apart and never better than what policy says it is. */
export const severities = ["critical", "high", "medium", "low", "info", "unknown"] as const;
export type Severity = (typeof severities)[number];

/** Which of a tool's words decided (evidence-standards §18, in the order they are asked). */
export type SeveritySource = "label" | "security-severity" | "cvss" | "level" | "none";

/** A severity together with what it was derived from. */
export interface Rating {
  readonly severity: Severity;
  readonly source: SeveritySource;
  /** The tool's own word or number, kept verbatim. */
  readonly native: string;
}

const ranks: Readonly<Record<Severity, number>> = {
  critical: 5,
  high: 4,
  medium: 3,
  low: 2,
  info: 1,
  unknown: 0,
};

/** Compares severities: positive if `a` is worse than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return ranks[a] - ranks[b];
}

const labels = new Map<string, Severity>([
  ["critical", "critical"],
  ["blocker", "critical"],
  ["high", "high"],
  ["important", "high"],
  ["serious", "high"],
  ["major", "high"],
  ["error", "high"],
  ["medium", "medium"],
  ["moderate", "medium"],
  ["warning", "medium"],
  ["warn", "medium"],
  ["low", "low"],
  ["minor", "low"],
  ["note", "low"],
  ["negligible", "info"],
  ["info", "info"],
  ["informational", "info"],
  ["information", "info"],
  ["none", "info"],
]);

/** Maps a tool's own word. Words outside the vocabulary are unknown, never harmless. */
export function severityOfLabel(label: string): Severity {
  return labels.get(label.trim().toLowerCase()) ?? "unknown";
}

/** Whether a word is one that scanners use; "unknown" is one of them: nobody has rated the vulnerability yet. */
export function isKnownLabel(label: string): boolean {
  return severityOfLabel(label) !== "unknown" || label.trim().toLowerCase() === "unknown";
}

/** Maps a CVSS score to its band: none 0, low to 3.9, medium to 6.9, high to 8.9, critical from 9 (CVSS 3.1 §5). */
export function severityOfScore(score: number): Severity {
  if (!(score >= 0 && score <= 10)) return "unknown";
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  return score > 0 ? "low" : "info";
}

/** Maps a SARIF level (SARIF 2.1.0 §3.27.10) where nothing better is known. */
export function severityOfLevel(level: string): Severity {
  switch (level) {
    case "error":
      return "high";
    case "warning":
      return "medium";
    case "note":
      return "low";
    case "none":
      return "info";
    default:
      return "unknown";
  }
}

/** Rates a word outside the tool's vocabulary: unknown, even where another tool would mean something by it. */
export function rateForeignWord(native: string): Rating {
  return { severity: "unknown", source: "label", native };
}

/** What a tool says about one finding's severity; every field is optional. */
export interface SeverityClues {
  readonly label?: string | undefined;
  /** SARIF `security-severity`: a score, or the word that some tools write instead. */
  readonly securitySeverity?: string | undefined;
  readonly cvssScore?: number | undefined;
  readonly level?: string | undefined;
}

/**
 * Rates a finding: native label, then `security-severity`, then CVSS, then level. Where label and score disagree
 * the worse one counts (evidence-standards §18).
 */
export function rate(clues: SeverityClues): Rating {
  const known = ratings(clues).filter((rating) => rating.severity !== "unknown");
  const [first] = known;
  if (first === undefined) return ratings(clues)[0] ?? { severity: "unknown", source: "none", native: "" };
  if (first.source === "level") return first;
  return known
    .filter((rating) => rating.source !== "level")
    .reduce((worst, rating) => (compareSeverity(rating.severity, worst.severity) > 0 ? rating : worst));
}

function ratings(clues: SeverityClues): Rating[] {
  const found: Rating[] = [];
  const { label, securitySeverity, cvssScore, level } = clues;
  if (label !== undefined) found.push({ severity: severityOfLabel(label), source: "label", native: label });
  if (securitySeverity !== undefined) found.push(ofSecuritySeverity(securitySeverity));
  if (cvssScore !== undefined) {
    found.push({ severity: severityOfScore(cvssScore), source: "cvss", native: String(cvssScore) });
  }
  if (level !== undefined) found.push({ severity: severityOfLevel(level), source: "level", native: level });
  return found;
}

/** GitHub documents a score; Semgrep and others write a word (`"HIGH"`). */
function ofSecuritySeverity(native: string): Rating {
  const isScore = /^\d{1,2}(?:\.\d{1,4})?$/.test(native.trim());
  const severity = isScore ? severityOfScore(Number(native)) : severityOfLabel(native);
  return { severity, source: "security-severity", native };
}
