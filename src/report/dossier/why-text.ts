import type { Need } from "../../domain/evidence/lineage/promotion-needs.ts";
import { plain } from "../plain.ts";
import { terminalLines } from "../terminal-lines.ts";

const refusalsToShow = 5;

interface Why {
  readonly artefact: string;
  readonly environment: string;
  readonly needs: readonly Need[];
}

/** What is missing, for a terminal: what was found, who can mend it, and how; then what is there. */
export function renderWhyText(why: Why): string {
  const missing = why.needs.filter(({ isMet }) => !isMet);
  const lines = [
    whyHeadline(why),
    "",
    ...missing.flatMap(needLines),
    ...why.needs
      .filter(({ isMet }) => isMet)
      .map(({ what, words }) => `  ✓ ${plain(what, 120)}: ${plain(words)}`),
  ];
  return terminalLines(lines);
}

/** One line that says it all. */
export function whyHeadline({ artefact, environment, needs }: Why): string {
  const missing = needs.filter(({ isMet }) => !isMet).length;
  const name = `sha256:${plain(artefact, 64)}`;
  if (missing === 0) return `nothing is missing: ${name} may go to ${environment}`;
  return `${name} may not go to ${environment}: ${missing} of ${needs.length} things are missing`;
}

function needLines({ what, words, refusals, who, command }: Need): string[] {
  return [
    `  ✗ ${plain(what, 120)}: ${plain(words)}`,
    ...refusals
      .slice(0, refusalsToShow)
      .map(({ path, code, message }) => `      - ${plain(path, 120)}: ${plain(message)} [${code}]`),
    `      who: ${plain(who, 200)}`,
    `      do:  ${command}`,
  ];
}

/** The same for machines. */
export function whyJson({ artefact, environment, needs }: Why): object {
  const missing = needs.filter(({ isMet }) => !isMet);
  return {
    schemaVersion: 1,
    artefact: `sha256:${artefact}`,
    environment,
    allowed: missing.length === 0,
    missing: missing.map(({ what, words, who, command, refusals }) => ({
      what,
      words,
      who,
      command,
      refusals,
    })),
    met: needs.filter(({ isMet }) => isMet).map(({ what, words }) => ({ what, words })),
  };
}
