import { type DependencyRecord, dependenciesAt, purlOf, snapshots } from "../dependencies/records.ts";
import { requireCommit } from "../git/resolve.ts";
import type { Handlers } from "../handler.ts";
import { notFound } from "../refusal.ts";
import { requireCodeSecurity } from "../scanning/features.ts";
import type { Schema } from "../shapes/schema.ts";

/** Type, name and version in a package address. */
const parts = /^pkg:([^/]+)\/(.+)@([^@?#]+)/;

type Manifest = { readonly name?: string; readonly resolved?: Readonly<Record<string, Resolved>> };
type Resolved = { readonly package_url?: string; readonly scope?: DependencyRecord["scope"] };

function dependenciesOf(manifests: Readonly<Record<string, Manifest>>): DependencyRecord[] {
  return Object.entries(manifests).flatMap(([key, { name: manifest = key, resolved = {} }]) =>
    Object.values(resolved).flatMap(({ package_url: url = "", scope = "unknown" }): DependencyRecord[] => {
      const [, ecosystem, name, version] = parts.exec(url) ?? [];
      if (ecosystem === undefined || name === undefined || version === undefined) return [];
      const plain = name.replace("%40", "@");
      return [{ manifest, ecosystem, name: plain, version, license: null, scope, vulnerabilities: [] }];
    }),
  );
}

const same = (a: DependencyRecord, b: DependencyRecord): boolean =>
  a.manifest === b.manifest && a.name === b.name && a.version === b.version;

function changes(
  from: readonly DependencyRecord[],
  to: readonly DependencyRecord[],
): Schema<"dependency-graph-diff"> {
  const shape = (change_type: "added" | "removed") => (one: DependencyRecord) => ({
    ...{ ...one, change_type },
    package_url: purlOf(one),
    source_repository_url: null,
  });
  const missing = (here: readonly DependencyRecord[], there: readonly DependencyRecord[]) =>
    here.filter((one) => !there.some((other) => same(one, other)));
  return [...missing(to, from).map(shape("added")), ...missing(from, to).map(shape("removed"))];
}

/** Dependencies as GitHub sees them in the source; no bill of materials of an artefact (github-facts 7.12). */
export const dependencyGraph = {
  "dependency-graph/diff-range": async ({ github, repository, path, query }) => {
    requireCodeSecurity(repository, "dependency review");
    const [base, head] = path.basehead.split("...");
    if (base === undefined || head === undefined) throw notFound();
    const from = dependenciesAt(repository, await requireCommit(github, repository, base));
    const to = dependenciesAt(repository, await requireCommit(github, repository, head));
    const warning = `No snapshots were found for the ${from === undefined ? "base" : "head"} SHA.`;
    const headers: Record<string, string> =
      from !== undefined && to !== undefined
        ? {}
        : { "x-github-dependency-graph-snapshot-warnings": Buffer.from(warning).toString("base64") };
    const all = changes(from ?? [], to ?? []);
    const body = all.filter(({ manifest }) => query.name === undefined || manifest === query.name);
    return { status: 200, body, headers };
  },

  "dependency-graph/export-sbom": async ({ github, repository }) => {
    const tip = await requireCommit(github, repository, repository.defaultBranch);
    const found = dependenciesAt(repository, tip) ?? [];
    const packages = found.map((one, i) => ({
      SPDXID: `SPDXRef-${i + 1}`,
      name: one.name,
      versionInfo: one.version,
      downloadLocation: "NOASSERTION",
      filesAnalyzed: false,
      ...(one.license === null ? {} : { licenseConcluded: one.license }),
      externalRefs: [
        { referenceCategory: "PACKAGE-MANAGER", referenceLocator: purlOf(one), referenceType: "purl" },
      ],
    }));
    return {
      status: 200,
      body: {
        sbom: {
          SPDXID: "SPDXRef-DOCUMENT",
          spdxVersion: "SPDX-2.3",
          creationInfo: { created: github.clock.stamp(), creators: ["Tool: GitHub.com-Dependency-Graph"] },
          name: `com.github.${repository.fullName}`,
          dataLicense: "CC0-1.0",
          documentNamespace: `https://spdx.org/spdxdocs/protobom/${tip}`,
          packages,
          relationships: packages.map(({ SPDXID }) => ({
            relationshipType: "DEPENDS_ON",
            spdxElementId: "SPDXRef-DOCUMENT",
            relatedSpdxElement: SPDXID,
          })),
        },
      },
    };
  },

  "dependency-graph/create-repository-snapshot": async ({ github, repository, body }) => {
    const sha = await requireCommit(github, repository, body.sha);
    // What a manifest holds is described no further.
    const manifests: Readonly<Record<string, Manifest>> = { ...body.manifests };
    const id = github.nextId();
    snapshots
      .of(repository)
      .push({ id, sha, correlator: body.job.correlator, dependencies: dependenciesOf(manifests) });
    return {
      status: 201,
      body: {
        id,
        created_at: github.clock.stamp(),
        result: "SUCCESS",
        message: "Dependency results for the repo have been successfully updated.",
      },
    };
  },
} satisfies Handlers;
