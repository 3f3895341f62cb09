import type { Finding } from "../../domain/finding/finding.ts";
import { nearestFix } from "../../domain/finding/fix.ts";
import { distinct } from "../../domain/finding/identifiers.ts";
import { oneLine } from "../../domain/finding/message.ts";
import { compareSeverity, type Rating, rate, severityOfLabel } from "../../domain/finding/severity.ts";
import { purlOfPackage } from "./ecosystem.ts";
import type { Group, Layer, Package, Vulnerability } from "./schema.ts";

/** The part of a record that a finding needs. */
export interface Member {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly text: string | undefined;
  /** Words on how bad it is, of the database and of the distribution. */
  readonly labels: readonly string[];
  readonly fixed: readonly string[];
}

type Origin = NonNullable<Finding["layer"]>;

interface Evidence {
  readonly package: Package;
  readonly origin: Origin | undefined;
  readonly group: Group;
  readonly members: readonly Member[];
}

export function memberOf(vulnerability: Vulnerability, packageName: string): Member {
  const { id, aliases = [], summary, details, severity = [], database_specific: specific } = vulnerability;
  const words = [specific?.severity, ...severity.map(({ score }) => score)];
  return {
    id,
    aliases,
    text: summary ?? details,
    labels: distinct(words).filter((word) => severityOfLabel(word) !== "unknown"),
    fixed: fixesOf(vulnerability, packageName),
  };
}

/** Commits are no versions that anybody can ask a package manager for. */
function fixesOf({ affected = [] }: Vulnerability, packageName: string): string[] {
  return affected
    .filter((one) => one.package?.name === packageName)
    .flatMap((one) => one.ranges ?? [])
    .filter((range) => range.type !== "GIT")
    .flatMap((range) => range.events ?? [])
    .flatMap((event) => event.fixed ?? []);
}

/** The finding that a package has the vulnerability that all records of a group are about. */
export function findingOf({ package: found, origin, group, members }: Evidence): Finding {
  const { name, version } = found;
  const [ruleId = "(no id)"] = group.ids;
  const ids = [...group.ids, ...(group.aliases ?? []), ...members.flatMap((member) => member.aliases)];
  const fixedIn = nearestFix(
    members.flatMap((member) => member.fixed),
    version,
  );
  const subject = version === undefined || version === "" ? name : `${name}@${version}`;
  const text = members.find((member) => member.text !== undefined)?.text ?? ruleId;
  return {
    ruleId,
    aliases: distinct(ids).filter((id) => id !== ruleId),
    rating: ratingOf(group, members),
    message: oneLine(`${subject}: ${text}`),
    place: { type: "package", purl: purlOfPackage(found) },
    package: {
      name,
      ...(version !== undefined && { version }),
      ...(fixedIn !== undefined && { fixedIn }),
    },
    ...(origin !== undefined && { layer: origin }),
    helpUri: `https://osv.dev/${encodeURIComponent(ruleId.slice(0, 80))}`,
  };
}

/** The worst of the score that OSV-Scanner worked out and of the words of its sources; vectors alone rate nothing. */
function ratingOf({ max_severity: score }: Group, members: readonly Member[]): Rating {
  const words = members.flatMap((member) => member.labels).map((label) => rate({ label }));
  const cvssScore = score === undefined || score.trim() === "" ? undefined : Number(score);
  return words.reduce(worse, rate({ cvssScore }));
}

function worse(a: Rating, b: Rating): Rating {
  return compareSeverity(b.severity, a.severity) > 0 ? b : a;
}

/** The tool fails a run for a licence that its allow-list lacks; how bad that is, it does not say. */
export function licenceFindingOf(found: Package, licence: string): Finding {
  return {
    ruleId: "license-violation",
    aliases: [],
    rating: rate({}),
    message: oneLine(`${found.name}: the licence ${licence} is not allowed`),
    place: { type: "package", purl: purlOfPackage(found) },
  };
}

/** The layer that brought a package in; base images have an index above 0 (OSV-Scanner 2, `image_metadata`). */
export function originOf(found: Package, layers: readonly Layer[]): Origin | undefined {
  const { image_origin_details: details, imageOrigin: origin } = found;
  const layer = details === undefined ? undefined : layers[details.index ?? 0];
  const digest = layer?.diff_id ?? origin?.layerID;
  if (digest === undefined) return undefined;
  const index = layer?.base_image_index;
  const isBase = index === undefined ? origin?.inBaseImage : index > 0;
  return { digest, ...(isBase !== undefined && { isBase }) };
}
