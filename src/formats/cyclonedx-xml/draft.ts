import type { Component, Identity } from "../../domain/component/component.ts";
import type { ListedVulnerability } from "../../domain/component/vulnerability.ts";

/** A component whose element is open. */
export class PartDraft {
  readonly ref: string;
  group = "";
  name = "";
  version = "";
  purl = "";
  hasHash = false;
  readonly licences: string[] = [];
  /** Vulnerabilities of the 1.0 extension, which stand inside the component. */
  readonly vulnerabilities: VulnerabilityDraft[] = [];

  constructor(ref: string) {
    this.ref = ref;
  }

  component(): Component {
    const { ref, licences, hasHash } = this;
    return { ref, ...this.identity(), licences, hasHash };
  }

  identity(): Identity {
    const { group, name, version, purl } = this;
    return {
      name: group === "" ? name : `${group}/${name}`,
      ...(version !== "" && { version }),
      ...(purl !== "" && { purl }),
    };
  }
}

/** One opinion on how bad a vulnerability is, as written. */
export class RatingDraft {
  score = "";
  severity = "";
  method = "";
}

/** One affected component, with the status of each version that is named; "" where a version has none. */
export class TargetDraft {
  ref = "";
  readonly statuses: string[] = [];

  /** Sets the status of the version that is open. */
  setStatus(status: string): void {
    this.statuses[this.statuses.length - 1] = status;
  }
}

/** A vulnerability whose element is open. */
export class VulnerabilityDraft {
  readonly bomRef: string;
  /** Attribute of the 1.0 extension: the component it stands in. */
  readonly componentRef: string | undefined;
  id = "";
  description = "";
  url = "";
  state = "";
  justification = "";
  firstIssued = "";
  lastUpdated = "";
  readonly aliases: string[] = [];
  readonly ratings: RatingDraft[] = [];
  readonly targets: TargetDraft[] = [];

  constructor(bomRef: string, componentRef: string | undefined) {
    this.bomRef = bomRef;
    this.componentRef = componentRef;
  }

  /** The rating that is open. */
  get rating(): RatingDraft {
    return this.ratings.at(-1) ?? new RatingDraft();
  }

  /** The target that is open. */
  get target(): TargetDraft {
    return this.targets.at(-1) ?? new TargetDraft();
  }

  listed(part?: PartDraft): ListedVulnerability {
    return {
      id: this.id || this.bomRef,
      aliases: this.aliases,
      description: this.description,
      helpUri: this.url || undefined,
      ratings: this.ratings.map(ratingOf),
      affects: this.#affects(part),
      state: this.state || undefined,
      justification: this.justification || undefined,
      timestamp: this.lastUpdated || this.firstIssued || undefined,
    };
  }

  #affects(part: PartDraft | undefined): ListedVulnerability["affects"] {
    if (part !== undefined) {
      return [{ ref: part.ref, identity: part.identity(), namesAffectedVersions: false }];
    }
    if (this.componentRef !== undefined) return [{ ref: this.componentRef, namesAffectedVersions: false }];
    // Without a status a version counts as affected (CycloneDX 1.6, `affectedStatus`).
    return this.targets.map(({ ref, statuses }) => ({
      ref,
      namesAffectedVersions: statuses.some((status) => status !== "unaffected"),
    }));
  }
}

function ratingOf({ score, severity, method }: RatingDraft) {
  return {
    severity: severity || undefined,
    score: /^\d{1,2}(?:\.\d{1,6})?$/.test(score) ? Number(score) : undefined,
    method: method || undefined,
  };
}
