import type { Component, Dependency } from "../../domain/component/component.ts";
import type { ListedVulnerability } from "../../domain/component/vulnerability.ts";
import * as S from "../../syntax/json/shape.ts";

const License = S.object({
  license: S.optional(S.object({ id: S.optional(S.text), name: S.optional(S.text) })),
  expression: S.optional(S.text),
});

/** What a component says about itself, without the components inside it. */
const ownFields = {
  "bom-ref": S.optional(S.text),
  group: S.optional(S.text),
  name: S.text,
  version: S.optional(S.label),
  purl: S.optional(S.text),
  licenses: S.optional(S.array(License)),
  hashes: S.optional(S.each(S.present, () => undefined)),
};
type OwnFields = { readonly [K in keyof typeof ownFields]: S.Read<(typeof ownFields)[K]> };

type Visit = (component: Component, depth: number) => void;

/** An array of components; each is handed to `visit` after the components inside it. */
export function Components(visit: Visit): S.Shape<number> {
  let depth = 0;
  const inner: S.Shape<number> = {
    read(json) {
      depth++;
      const total = all.read(json);
      depth--;
      return total;
    },
  };
  const all = S.each(S.object({ ...ownFields, components: S.optional(inner) }), (fields) =>
    visit(componentOf(fields), depth),
  );
  return all;
}

/** The component that the bill is about; the ones inside it count like all others. */
function Subject(visit: Visit) {
  const inner = Components((component, depth) => visit(component, depth + 1));
  return S.mapped(S.object({ ...ownFields, components: S.optional(inner) }), componentOf);
}

function componentOf(fields: OwnFields): Component {
  const { group, name, version, purl, licenses = [], hashes = 0 } = fields;
  return {
    ref: fields["bom-ref"] ?? "",
    name: group === undefined || group === "" ? name : `${group}/${name}`,
    ...(version !== undefined && version !== "" && { version }),
    ...(purl !== undefined && purl !== "" && { purl }),
    licences: licenses.map(({ license, expression }) => license?.id ?? license?.name ?? expression ?? ""),
    hasHash: hashes > 0,
  };
}

const Tool = S.object({ name: S.optional(S.text), version: S.optional(S.label) });

const Metadata = (visit: Visit) =>
  S.object({
    timestamp: S.optional(S.text),
    component: S.optional(Subject(visit)),
    tools: S.optional(
      S.eitherKind({
        // Up to 1.4 a list of tools, since 1.5 an object of components and services.
        array: S.firstOf(Tool),
        object: S.mapped(
          S.object({ components: S.optional(S.firstOf(Tool)), services: S.optional(S.firstOf(Tool)) }),
          ({ components, services }) => components ?? services,
        ),
      }),
    ),
  });

const DependencyEntry = S.object({ ref: S.text, dependsOn: S.optional(S.array(S.text)) });

interface Visitors {
  readonly component: Visit;
  readonly dependency: (dependency: Dependency) => void;
}

/** A CycloneDX document; its vulnerabilities are left for later, as they name components by reference. */
export function Document({ component, dependency }: Visitors) {
  return S.object({
    bomFormat: S.text,
    specVersion: S.text,
    metadata: S.optional(Metadata(component)),
    components: S.optional(Components(component)),
    services: S.optional(S.each(S.present, () => undefined)),
    dependencies: S.optional(
      S.each(DependencyEntry, ({ ref, dependsOn }) => dependency({ from: ref, to: dependsOn ?? [] })),
    ),
    vulnerabilities: S.optional(S.bookmarked),
  });
}

const AffectedVersion = S.object({ status: S.optional(S.text) });

const Affected = S.mapped(
  S.object({ ref: S.text, versions: S.optional(S.array(AffectedVersion)) }),
  ({ ref, versions = [] }) => ({
    ref,
    // Without a status a version counts as affected (CycloneDX 1.6, `affectedStatus`).
    namesAffectedVersions: versions.some(({ status }) => status !== "unaffected"),
  }),
);

const Rating = S.object({
  severity: S.optional(S.text),
  score: S.optional(S.number),
  method: S.optional(S.text),
});

const Analysis = S.object({
  state: S.optional(S.text),
  justification: S.optional(S.text),
  firstIssued: S.optional(S.text),
  lastUpdated: S.optional(S.text),
});

/** One of the document's vulnerabilities. */
export const Vulnerability: S.Shape<ListedVulnerability> = S.mapped(
  S.object({
    id: S.optional(S.text),
    "bom-ref": S.optional(S.text),
    description: S.optional(S.text),
    source: S.optional(S.object({ url: S.optional(S.text) })),
    references: S.optional(S.array(S.object({ id: S.optional(S.text) }))),
    ratings: S.optional(S.array(Rating)),
    analysis: S.optional(Analysis),
    affects: S.optional(S.array(Affected)),
  }),
  (fields) => ({
    id: fields.id ?? fields["bom-ref"] ?? "",
    aliases: (fields.references ?? []).flatMap(({ id }) => id ?? []),
    description: fields.description,
    helpUri: fields.source?.url,
    ratings: fields.ratings ?? [],
    affects: fields.affects ?? [],
    state: fields.analysis?.state,
    justification: fields.analysis?.justification,
    timestamp: fields.analysis?.lastUpdated ?? fields.analysis?.firstIssued,
  }),
);
