import { purlOf, purlOfName } from "../../domain/finding/purl.ts";

/** Package URL types by Trivy's `Type`; only for reports before 0.47, which do not write package URLs. */
const languages: ReadonlyMap<string, string> = new Map(
  Object.entries({
    npm: "npm yarn pnpm bun node-pkg",
    pypi: "pip pipenv poetry uv python-pkg",
    golang: "gomod gobinary",
    maven: "jar pom gradle gradle-lockfile sbt",
    gem: "bundler gemspec",
    cargo: "cargo rustbinary",
    nuget: "nuget dotnet-core packages-props",
    composer: "composer composer-vendor",
  }).flatMap(([type, names]) => names.split(" ").map((name): [string, string] => [name, type])),
);

const distributions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    apk: "alpine chainguard wolfi",
    deb: "debian ubuntu",
    rpm: "alma amazon azurelinux cbl-mariner centos fedora opensuse opensuse-leap oracle photon redhat rocky suse",
  }).flatMap(([type, names]) => names.split(" ").map((name): [string, string] => [name, type])),
);

/** Names a package of a result; one of a type that is not known here is `generic`, never left out. */
export function purlOfPackage(
  resultType: string | undefined,
  name: string,
  version: string | undefined,
): string {
  const family = resultType ?? "";
  const distribution = distributions.get(family);
  if (distribution !== undefined) return purlOf({ type: distribution, namespace: family, name, version });
  return purlOfName(languages.get(family) ?? "generic", name, version);
}
