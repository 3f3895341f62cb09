export const id = 3627;
export const ids = [3627];
export const modules = {

/***/ 62074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ BillOfMaterials)
/* harmony export */ });
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12003);

/**
 * Passes the parts of a bill of materials on, counts them, and remembers which identifier means which package:
 * vulnerabilities and dependencies name parts by identifier only.
 */
class BillOfMaterials {
    #sink;
    #byRef = new Map();
    #components = 0;
    #topLevel = 0;
    #withLicences = 0;
    #withPurl = 0;
    #withHashes = 0;
    #duplicateRefs = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    /** Takes what the bill is about; it is a component like all others, but counted as none of them. */
    describe(subject) {
        this.#remember(subject);
        this.#sink.component(subject);
        this.#sink.subject(subject);
        const commit = (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D)(subject);
        if (commit !== undefined)
            this.#sink.revision(commit);
    }
    /** Takes one part; `depth` is 0 for those that are inside no other part. */
    add(component, depth) {
        this.#components++;
        if (depth === 0)
            this.#topLevel++;
        if (component.licences.length > 0)
            this.#withLicences++;
        if (component.purl !== undefined)
            this.#withPurl++;
        if (component.hasHash)
            this.#withHashes++;
        this.#remember(component);
        this.#sink.component(component);
    }
    get size() {
        return this.#components;
    }
    /** The package behind an identifier, or behind a purl that stands in its place. */
    identityOf(ref) {
        const known = this.#byRef.get(ref);
        if (known !== undefined)
            return known;
        const purl = purlInLink(ref);
        return purl === undefined ? undefined : (this.#byRef.get(purl) ?? { name: purl, purl });
    }
    /** Records the counts under the names that the CycloneDX formats share. */
    record() {
        this.#sink.record("components", this.#components);
        this.#sink.record("topLevelComponents", this.#topLevel);
        this.#sink.record("componentsWithLicences", this.#withLicences);
        this.#sink.record("componentsWithPurl", this.#withPurl);
        this.#sink.record("componentsWithHashes", this.#withHashes);
        this.#sink.record("duplicateBomRefs", this.#duplicateRefs);
        if (this.#duplicateRefs > 0) {
            this.#sink.diagnose("note", `expected each bom-ref once, found ${this.#duplicateRefs} again`);
        }
    }
    /** Identifiers are optional. Of two parts with one identifier a package is what was meant, else the first. */
    #remember({ ref, name, version, purl }) {
        if (ref === "")
            return;
        const known = this.#byRef.get(ref);
        if (known !== undefined)
            this.#duplicateRefs++;
        if (known?.purl !== undefined || (known !== undefined && purl === undefined))
            return;
        this.#byRef.set(ref, {
            name,
            ...(version !== undefined && { version }),
            ...(purl !== undefined && { purl }),
        });
    }
}
/** A purl used as identifier, or at the end of a link into another document (`urn:cdx:…/1#pkg%3Anpm/a`). */
function purlInLink(ref) {
    const fragment = ref.slice(ref.indexOf("#") + 1);
    if (/^pkg%3a/i.test(fragment))
        return withoutEscapes(fragment);
    return [ref, fragment].find((text) => text.startsWith("pkg:"));
}
function withoutEscapes(text) {
    return text.replaceAll(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}


/***/ }),

/***/ 12003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf)
/* harmony export */ });
/** `vcs_url` qualifier of a purl that ends in a commit: `…?vcs_url=git%2Bhttps://host/repo%40<sha>`. */
const pinnedSource = /[?&]vcs_url=[^&#]{1,2000}?(?:@|%40)([0-9a-f]{40}|[0-9a-f]{64})(?:[&#]|$)/i;
/** The commit that a component was made from, where its purl says so. */
function commitOf({ purl }) {
    return purl === undefined ? undefined : pinnedSource.exec(purl)?.[1]?.toLowerCase();
}


/***/ }),

/***/ 69000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ VulnerabilityList)
});

;// CONCATENATED MODULE: ./lib/domain/component/analysis.js
const statuses = new Map([
    ["not_affected", "not_affected"],
    ["false_positive", "not_affected"],
    ["resolved", "fixed"],
    ["resolved_with_pedigree", "fixed"],
    ["exploitable", "affected"],
    ["in_triage", "under_investigation"],
]);
/** Maps CycloneDX `analysis.state` to the words of OpenVEX; undefined for a word that CycloneDX does not have. */
function statusOfAnalysis(state) {
    return statuses.get(state);
}
/** Tells whether a supplier who says this claims that nothing is left to do. */
function clears(status) {
    return status === "not_affected" || status === "fixed";
}

// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var finding_severity = __webpack_require__(91495);
;// CONCATENATED MODULE: ./lib/domain/component/vulnerability.js

/** The worst of several opinions. */
function worstRating(ratings) {
    const [first, ...others] = ratings.map(rated);
    if (first === undefined)
        return { severity: "unknown", source: "none", native: "" };
    return others.reduce((worst, next) => ((0,finding_severity/* compareSeverity */.zK)(next.severity, worst.severity) > 0 ? next : worst), first);
}
/** The word under which a vulnerability is counted: the tool's own where it has one. */
function wordOf(ratings, rating) {
    if (ratings.length === 0)
        return "unrated";
    return rating.source === "label" ? rating.native.toLowerCase() : rating.severity;
}
/** Rates by one opinion alone. */
function rated({ severity, score, method }) {
    const isCvss = method === undefined || /^cvss/i.test(method);
    return (0,finding_severity/* rate */.TS)({ label: severity, cvssScore: isCvss ? score : undefined });
}

;// CONCATENATED MODULE: ./lib/domain/component/vulnerability-list.js


/**
 * Passes on the vulnerabilities that a bill of materials lists: as statements where a supplier has analysed them,
 * as findings wherever no analysis clears them. Open until somebody says otherwise, so to speak.
 */
class VulnerabilityList {
    #sink;
    #bill;
    #issued;
    #byFirstRating = new Map();
    #byWorstRating = new Map();
    #byState = new Map();
    #size = 0;
    #statements = 0;
    #findings = 0;
    constructor(sink, bill) {
        this.#sink = sink;
        this.#bill = bill;
    }
    /** Tells when the document was made: statements without a time of their own were made then. */
    issuedAt(timestamp) {
        this.#issued = timestamp;
    }
    add(vulnerability, at) {
        this.#count(vulnerability);
        const { affects } = vulnerability;
        const status = this.#statusOf(vulnerability, at);
        const isCleared = status !== undefined && clears(status);
        // A claim that clears must not reach versions which the same entry calls affected.
        const open = affects.filter(({ namesAffectedVersions }) => !isCleared || namesAffectedVersions);
        const stated = affects.filter(({ namesAffectedVersions }) => !isCleared || !namesAffectedVersions);
        if (status !== undefined)
            this.#state(vulnerability, status, stated);
        if (!isCleared || open.length > 0)
            this.#find(vulnerability, open);
    }
    /** Records the counts under the names that the CycloneDX formats share. */
    record() {
        this.#sink.record("vulnerabilities", this.#size);
        this.#sink.record("vulnerabilitiesByFirstRating", this.#byFirstRating);
        this.#sink.record("vulnerabilitiesByMaxRating", this.#byWorstRating);
        this.#sink.record("vulnerabilitiesByAnalysisState", this.#byState);
    }
    /** Tells what the whole document is evidence for: bills hold components, VEX documents nothing but vulnerabilities. */
    conclude() {
        const isVex = this.#bill.size === 0 && this.#size > 0;
        const kinds = isVex ? [] : ["sbom"];
        if (this.#statements > 0)
            kinds.push("vex");
        if (this.#findings > 0)
            kinds.push("dependencies");
        this.#sink.kinds(kinds);
        if (isVex)
            this.#sink.format("cyclonedx-vex");
        if (this.#bill.size + this.#size === 0) {
            this.#sink.diagnose("no-records", "expected at least one component, found none");
        }
    }
    #count({ ratings, state }) {
        const first = ratings.slice(0, 1);
        this.#size++;
        increment(this.#byFirstRating, wordOf(first, worstRating(first)));
        increment(this.#byWorstRating, wordOf(ratings, worstRating(ratings)));
        if (state !== undefined)
            increment(this.#byState, state);
    }
    #statusOf({ id, state }, at) {
        if (state === undefined)
            return undefined;
        const status = statusOfAnalysis(state);
        if (status === undefined) {
            const found = JSON.stringify(state);
            this.#sink.diagnose("unknown-value", `${id}: expected an analysis state, found ${found}`, at);
        }
        return status;
    }
    #state(vulnerability, status, affects) {
        const { id, aliases, justification, timestamp = this.#issued } = vulnerability;
        const products = affects.flatMap((entry) => [entry.ref, this.#identityOf(entry).purl ?? entry.ref]);
        this.#statements++;
        this.#sink.vex({
            vulnerability: id,
            aliases,
            products: [...new Set(products)].filter((product) => product !== ""),
            status,
            ...(justification !== undefined && { justification }),
            ...(timestamp !== undefined && { timestamp }),
        });
    }
    #identityOf({ ref, identity }) {
        return identity ?? this.#bill.identityOf(ref) ?? { name: ref };
    }
    /** One finding for each affected part; one without a place where none is named. */
    #find(vulnerability, affects) {
        const { id, aliases, description, helpUri, ratings } = vulnerability;
        const rating = worstRating(ratings);
        const identities = affects.map((entry) => this.#identityOf(entry));
        for (const identity of identities.length > 0 ? identities : [undefined]) {
            this.#findings++;
            this.#sink.finding({
                ruleId: id,
                aliases,
                rating,
                message: messageOf(firstLine(description) || id, identity),
                place: placeOf(identity),
                ...(identity !== undefined && { package: packageOf(identity) }),
                ...(helpUri !== undefined && { helpUri }),
            });
        }
    }
}
function placeOf(identity) {
    return identity?.purl === undefined ? { type: "none" } : { type: "package", purl: identity.purl };
}
/** Without a purl nothing but the message tells one affected part from another. */
function messageOf(text, identity) {
    return identity === undefined || identity.purl !== undefined ? text : `${identity.name}: ${text}`;
}
function packageOf({ name, version }) {
    return { name, ...(version !== undefined && { version }) };
}
function firstLine(text) {
    return (text ?? "").trim().split(/\r?\n/, 1)[0] ?? "";
}
function increment(counts, name) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
}


/***/ }),

/***/ 93627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/domain/component/bill-of-materials.js
var bill_of_materials = __webpack_require__(62074);
// EXTERNAL MODULE: ./lib/domain/component/vulnerability-list.js + 2 modules
var vulnerability_list = __webpack_require__(69000);
// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(50848);
// EXTERNAL MODULE: ./lib/syntax/json/shape.js + 1 modules
var shape = __webpack_require__(69879);
;// CONCATENATED MODULE: ./lib/formats/cyclonedx-json/schema.js

const License = shape/* object */.Ik({
    license: shape/* optional */.lq(shape/* object */.Ik({ id: shape/* optional */.lq(shape/* text */.Qq), name: shape/* optional */.lq(shape/* text */.Qq) })),
    expression: shape/* optional */.lq(shape/* text */.Qq),
});
/** What a component says about itself, without the components inside it. */
const ownFields = {
    "bom-ref": shape/* optional */.lq(shape/* text */.Qq),
    group: shape/* optional */.lq(shape/* text */.Qq),
    name: shape/* text */.Qq,
    version: shape/* optional */.lq(shape/* label */.Pf),
    purl: shape/* optional */.lq(shape/* text */.Qq),
    licenses: shape/* optional */.lq(shape/* array */.YO(License)),
    hashes: shape/* optional */.lq(shape/* each */.__(shape/* present */.Eb, () => undefined)),
};
/** An array of components; each is handed to `visit` after the components inside it. */
function Components(visit) {
    let depth = 0;
    const inner = {
        read(json) {
            depth++;
            const total = all.read(json);
            depth--;
            return total;
        },
    };
    const all = shape/* each */.__(shape/* object */.Ik({ ...ownFields, components: shape/* optional */.lq(inner) }), (fields) => visit(componentOf(fields), depth));
    return all;
}
/** The component that the bill is about; the ones inside it count like all others. */
function Subject(visit) {
    const inner = Components((component, depth) => visit(component, depth + 1));
    return shape/* mapped */.CV(shape/* object */.Ik({ ...ownFields, components: shape/* optional */.lq(inner) }), componentOf);
}
function componentOf(fields) {
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
const Tool = shape/* object */.Ik({ name: shape/* optional */.lq(shape/* text */.Qq), version: shape/* optional */.lq(shape/* label */.Pf) });
const Metadata = (visit) => shape/* object */.Ik({
    timestamp: shape/* optional */.lq(shape/* text */.Qq),
    component: shape/* optional */.lq(Subject(visit)),
    tools: shape/* optional */.lq(shape/* eitherKind */.Yi({
        // Up to 1.4 a list of tools, since 1.5 an object of components and services.
        array: shape/* firstOf */.Ku(Tool),
        object: shape/* mapped */.CV(shape/* object */.Ik({ components: shape/* optional */.lq(shape/* firstOf */.Ku(Tool)), services: shape/* optional */.lq(shape/* firstOf */.Ku(Tool)) }), ({ components, services }) => components ?? services),
    })),
});
const DependencyEntry = shape/* object */.Ik({ ref: shape/* text */.Qq, dependsOn: shape/* optional */.lq(shape/* array */.YO(shape/* text */.Qq)) });
/** A CycloneDX document; its vulnerabilities are left for later, as they name components by reference. */
function Document({ component, dependency }) {
    return shape/* object */.Ik({
        bomFormat: shape/* text */.Qq,
        specVersion: shape/* text */.Qq,
        metadata: shape/* optional */.lq(Metadata(component)),
        components: shape/* optional */.lq(Components(component)),
        services: shape/* optional */.lq(shape/* each */.__(shape/* present */.Eb, () => undefined)),
        dependencies: shape/* optional */.lq(shape/* each */.__(DependencyEntry, ({ ref, dependsOn }) => dependency({ from: ref, to: dependsOn ?? [] }))),
        vulnerabilities: shape/* optional */.lq(shape/* bookmarked */.GW),
    });
}
const AffectedVersion = shape/* object */.Ik({ status: shape/* optional */.lq(shape/* text */.Qq) });
const Affected = shape/* mapped */.CV(shape/* object */.Ik({ ref: shape/* text */.Qq, versions: shape/* optional */.lq(shape/* array */.YO(AffectedVersion)) }), ({ ref, versions = [] }) => ({
    ref,
    // Without a status a version counts as affected (CycloneDX 1.6, `affectedStatus`).
    namesAffectedVersions: versions.some(({ status }) => status !== "unaffected"),
}));
const Rating = shape/* object */.Ik({
    severity: shape/* optional */.lq(shape/* text */.Qq),
    score: shape/* optional */.lq(shape/* number */.ai),
    method: shape/* optional */.lq(shape/* text */.Qq),
});
const Analysis = shape/* object */.Ik({
    state: shape/* optional */.lq(shape/* text */.Qq),
    justification: shape/* optional */.lq(shape/* text */.Qq),
    firstIssued: shape/* optional */.lq(shape/* text */.Qq),
    lastUpdated: shape/* optional */.lq(shape/* text */.Qq),
});
/** One of the document's vulnerabilities. */
const Vulnerability = shape/* mapped */.CV(shape/* object */.Ik({
    id: shape/* optional */.lq(shape/* text */.Qq),
    "bom-ref": shape/* optional */.lq(shape/* text */.Qq),
    description: shape/* optional */.lq(shape/* text */.Qq),
    source: shape/* optional */.lq(shape/* object */.Ik({ url: shape/* optional */.lq(shape/* text */.Qq) })),
    references: shape/* optional */.lq(shape/* array */.YO(shape/* object */.Ik({ id: shape/* optional */.lq(shape/* text */.Qq) }))),
    ratings: shape/* optional */.lq(shape/* array */.YO(Rating)),
    analysis: shape/* optional */.lq(Analysis),
    affects: shape/* optional */.lq(shape/* array */.YO(Affected)),
}), (fields) => ({
    id: fields.id ?? fields["bom-ref"] ?? "",
    aliases: (fields.references ?? []).flatMap(({ id }) => id ?? []),
    description: fields.description,
    helpUri: fields.source?.url,
    ratings: fields.ratings ?? [],
    affects: fields.affects ?? [],
    state: fields.analysis?.state,
    justification: fields.analysis?.justification,
    timestamp: fields.analysis?.lastUpdated ?? fields.analysis?.firstIssued,
}));

;// CONCATENATED MODULE: ./lib/formats/cyclonedx-json/read.js





const versions = new Set(["1.2", "1.3", "1.4", "1.5", "1.6", "1.7"]);
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const bill = new bill_of_materials/* BillOfMaterials */.x(sink);
    const { specVersion, metadata, services, dependencies, vulnerabilities } = (0,shape/* readDocument */.u0)(json, Document({
        component: (component, depth) => bill.add(component, depth),
        dependency: (edge) => sink.dependency(edge),
    }));
    requireKnownVersion(specVersion, sink);
    if (metadata?.component !== undefined)
        bill.describe(metadata.component);
    if (metadata?.tools?.name !== undefined) {
        sink.tool({ name: metadata.tools.name, version: metadata.tools.version ?? null });
    }
    const list = new vulnerability_list/* VulnerabilityList */.V(sink, bill);
    if (metadata?.timestamp !== undefined)
        list.issuedAt(metadata.timestamp);
    if (vulnerabilities !== undefined) {
        json.revisit(vulnerabilities, () => {
            (0,shape/* each */.__)(Vulnerability, (vulnerability, index) => list.add(vulnerability, `/vulnerabilities/${index}`)).read(json);
        });
    }
    bill.record();
    sink.record("services", services ?? 0);
    sink.record("dependencyEntries", dependencies ?? 0);
    list.record();
    list.conclude();
}
function requireKnownVersion(specVersion, sink) {
    if (versions.has(specVersion))
        return;
    const known = [...versions].join(", ");
    sink.diagnose("unsupported-version", `expected a CycloneDX version out of ${known}, found ${JSON.stringify(specVersion)}`, "/specVersion");
}


/***/ })

};
