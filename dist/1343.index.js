export const id = 1343;
export const ids = [1343];
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

/***/ 81343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/xml/walk.js + 6 modules
var walk = __webpack_require__(98044);
// EXTERNAL MODULE: ./lib/domain/component/bill-of-materials.js
var bill_of_materials = __webpack_require__(62074);
// EXTERNAL MODULE: ./lib/domain/component/vulnerability-list.js + 2 modules
var vulnerability_list = __webpack_require__(69000);
// EXTERNAL MODULE: ./lib/syntax/fault.js
var fault = __webpack_require__(76119);
;// CONCATENATED MODULE: ./lib/formats/cyclonedx-xml/draft.js
/** A component whose element is open. */
class PartDraft {
    ref;
    group = "";
    name = "";
    version = "";
    purl = "";
    hasHash = false;
    licences = [];
    /** Vulnerabilities of the 1.0 extension, which stand inside the component. */
    vulnerabilities = [];
    constructor(ref) {
        this.ref = ref;
    }
    component() {
        const { ref, licences, hasHash } = this;
        return { ref, ...this.identity(), licences, hasHash };
    }
    identity() {
        const { group, name, version, purl } = this;
        return {
            name: group === "" ? name : `${group}/${name}`,
            ...(version !== "" && { version }),
            ...(purl !== "" && { purl }),
        };
    }
}
/** One opinion on how bad a vulnerability is, as written. */
class RatingDraft {
    score = "";
    severity = "";
    method = "";
}
/** One affected component, with the status of each version that is named; "" where a version has none. */
class TargetDraft {
    ref = "";
    statuses = [];
    /** Sets the status of the version that is open. */
    setStatus(status) {
        this.statuses[this.statuses.length - 1] = status;
    }
}
/** A vulnerability whose element is open. */
class VulnerabilityDraft {
    bomRef;
    /** Attribute of the 1.0 extension: the component it stands in. */
    componentRef;
    id = "";
    description = "";
    url = "";
    state = "";
    justification = "";
    firstIssued = "";
    lastUpdated = "";
    aliases = [];
    ratings = [];
    targets = [];
    constructor(bomRef, componentRef) {
        this.bomRef = bomRef;
        this.componentRef = componentRef;
    }
    /** The rating that is open. */
    get rating() {
        return this.ratings.at(-1) ?? new RatingDraft();
    }
    /** The target that is open. */
    get target() {
        return this.targets.at(-1) ?? new TargetDraft();
    }
    listed(part) {
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
    #affects(part) {
        if (part !== undefined) {
            return [{ ref: part.ref, identity: part.identity(), namesAffectedVersions: false }];
        }
        if (this.componentRef !== undefined)
            return [{ ref: this.componentRef, namesAffectedVersions: false }];
        // Without a status a version counts as affected (CycloneDX 1.6, `affectedStatus`).
        return this.targets.map(({ ref, statuses }) => ({
            ref,
            namesAffectedVersions: statuses.some((status) => status !== "unaffected"),
        }));
    }
}
function ratingOf({ score, severity, method }) {
    return {
        severity: severity || undefined,
        score: /^\d{1,2}(?:\.\d{1,6})?$/.test(score) ? Number(score) : undefined,
        method: method || undefined,
    };
}

;// CONCATENATED MODULE: ./lib/formats/cyclonedx-xml/fields.js

/** Texts of a component, by path. */
const partTexts = new Map([
    ["component/group", (part, text) => (part.group = once(part.group, text))],
    ["component/name", (part, text) => (part.name = once(part.name, text))],
    ["component/version", (part, text) => (part.version = once(part.version, text))],
    ["component/purl", (part, text) => (part.purl = once(part.purl, text))],
    ["component/licenses/license/id", (part, text) => part.licences.push(text)],
    ["component/licenses/license/name", (part, text) => part.licences.push(text)],
    ["component/licenses/expression", (part, text) => part.licences.push(text)],
]);
/** Texts of a vulnerability, by path; `score/base` is how the 1.0 extension writes a score. */
const vulnerabilityTexts = new Map([
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
function once(known, text) {
    if (known === "")
        return text;
    const [first, second] = [known, text].map((value) => JSON.stringify(value.slice(0, 100)));
    throw new fault/* ReportFault */.p("malformed", `expected one value, found ${first} and ${second}`, "");
}

// EXTERNAL MODULE: ./lib/formats/cyclonedx-xml/namespace.js
var cyclonedx_xml_namespace = __webpack_require__(42825);
;// CONCATENATED MODULE: ./lib/formats/cyclonedx-xml/paths.js
/**
 * Where the elements begin that a bill of materials consists of. Elsewhere (pedigree, evidence, tools, formulation)
 * there are components and licences, too, which are no part of the product.
 */
const paths_anchors = new Map([
    ["bom/metadata/component", "component"],
    ["bom/components/component", "component"],
    ["component/components/component", "component"],
    ["bom/vulnerabilities/vulnerability", "vulnerability"],
    ["component/vulnerabilities/vulnerability", "vulnerability"],
    ["bom/dependencies/dependency", "dependency"],
    ["dependency/dependency", "dependency"],
    ["bom/metadata/tools/tool", "tool"],
    ["bom/metadata/tools/components/component", "tool"],
]);
/** Longer than every path that means something. */
const longestPath = 80;
/** The path of an element, counted from the nearest anchor around it. */
function pathOf(parent, name) {
    const path = parent === "" ? name : `${parent}/${name}`;
    return paths_anchors.get(path) ?? (path.length > longestPath ? "?" : path);
}

;// CONCATENATED MODULE: ./lib/formats/cyclonedx-xml/report.js







const ownTexts = new Set(["bom/metadata/timestamp", "tool/name", "tool/version"]);
/** Listens to a CycloneDX XML document. What an element means follows from its path, not from its name. */
class CycloneDxXml {
    #sink;
    #bill;
    #vulnerabilities;
    #paths = [];
    /** Open components: the subject, or one of the bill with those around it. */
    #parts = [];
    #dependencies = [];
    #isSubject = false;
    #vulnerability;
    #toolName;
    #toolVersion;
    #dependencyEntries = 0;
    #services = 0;
    #core = 0;
    #extension = 0;
    constructor(sink) {
        this.#sink = sink;
        this.#bill = new bill_of_materials/* BillOfMaterials */.x(sink);
        this.#vulnerabilities = new vulnerability_list/* VulnerabilityList */.V(sink, this.#bill);
    }
    open(element, place) {
        const path = pathOf(this.#paths.at(-1) ?? "", element.name);
        this.#begin(path, element);
        this.#paths.push(path);
        if (partTexts.has(path) || vulnerabilityTexts.has(path) || ownTexts.has(path))
            place.keepText();
    }
    close(_name, text) {
        const path = this.#paths.pop() ?? "";
        const value = text.trim();
        if (value !== "")
            this.#take(path, value);
        this.#end(path);
    }
    finish() {
        this.#bill.record();
        this.#vulnerabilities.record();
        this.#sink.record("vulnerabilities", this.#core);
        this.#sink.record("extensionVulnerabilities", this.#extension);
        this.#sink.record("dependencyEntries", this.#dependencyEntries);
        this.#sink.record("services", this.#services);
        if (this.#toolName !== undefined) {
            this.#sink.tool({ name: this.#toolName, version: this.#toolVersion ?? null });
        }
        this.#vulnerabilities.conclude();
    }
    #begin(path, element) {
        switch (path) {
            case "bom":
                this.#requireKnownVersion(element);
                break;
            case "component":
                if (this.#parts.length === 0)
                    this.#isSubject = this.#paths.at(-1) === "bom/metadata";
                this.#parts.push(new PartDraft(element.attribute("bom-ref") ?? ""));
                break;
            case "vulnerability":
                this.#vulnerability = new VulnerabilityDraft(element.attribute("bom-ref") ?? "", element.attribute("ref"));
                break;
            case "dependency":
                this.#beginDependency(element.attribute("ref") ?? "");
                break;
            case "bom/services/service":
                this.#services++;
                break;
            default:
                this.#beginInside(path);
        }
    }
    #beginInside(path) {
        const vulnerability = this.#vulnerability;
        if (path === "component/hashes/hash" && this.#part !== undefined)
            this.#part.hasHash = true;
        else if (path === "vulnerability/ratings/rating")
            vulnerability?.ratings.push(new RatingDraft());
        else if (path === "vulnerability/affects/target")
            vulnerability?.targets.push(new TargetDraft());
        else if (path === "vulnerability/affects/target/versions/version")
            vulnerability?.target.statuses.push("");
    }
    get #part() {
        return this.#parts.at(-1);
    }
    #requireKnownVersion(root) {
        const namespace = (0,cyclonedx_xml_namespace/* namespaceOf */.N)(root.attributeNames(), (name) => root.attribute(name)) ?? "";
        if ((0,cyclonedx_xml_namespace/* isKnownVersion */._)(namespace))
            return;
        const found = JSON.stringify(namespace);
        this.#sink.diagnose("unsupported-version", `expected CycloneDX 1.0 to 1.7, found the namespace ${found}`);
    }
    /** The specification nests one level; deeper ones are edges of their own all the same. */
    #beginDependency(ref) {
        const around = this.#dependencies.at(-1);
        if (around === undefined)
            this.#dependencyEntries++;
        else
            around.to.push(ref);
        this.#dependencies.push({ from: ref, to: [] });
    }
    #take(path, text) {
        const part = this.#part;
        const vulnerability = this.#vulnerability;
        if (vulnerability !== undefined)
            vulnerabilityTexts.get(path)?.(vulnerability, text);
        else if (part !== undefined)
            partTexts.get(path)?.(part, text);
        else if (path === "bom/metadata/timestamp")
            this.#vulnerabilities.issuedAt(text);
        else if (path === "tool/name")
            this.#toolName ??= text;
        else if (path === "tool/version")
            this.#toolVersion ??= text;
    }
    #end(path) {
        if (path === "component")
            this.#endPart();
        else if (path === "vulnerability")
            this.#endVulnerability();
        else if (path === "dependency")
            this.#endDependency();
    }
    #endPart() {
        const part = this.#parts.pop();
        if (part === undefined)
            return;
        if (part.name === "")
            throw new fault/* ReportFault */.p("malformed", "expected a component to have a name", "");
        const isSubject = this.#isSubject && this.#parts.length === 0;
        if (isSubject)
            this.#bill.describe(part.component());
        else
            this.#bill.add(part.component(), this.#parts.length);
        for (const vulnerability of part.vulnerabilities)
            this.#vulnerabilities.add(vulnerability.listed(part), "");
    }
    #endVulnerability() {
        const vulnerability = this.#vulnerability;
        this.#vulnerability = undefined;
        if (vulnerability === undefined)
            return;
        const isExtension = this.#part !== undefined || vulnerability.componentRef !== undefined;
        if (isExtension)
            this.#extension++;
        else
            this.#core++;
        // Inside a component it waits for the component's end, as only then all of that is known.
        if (this.#part !== undefined)
            this.#part.vulnerabilities.push(vulnerability);
        else
            this.#vulnerabilities.add(vulnerability.listed(), "");
    }
    #endDependency() {
        const dependency = this.#dependencies.pop();
        const isEdge = this.#dependencies.length === 0 || (dependency?.to.length ?? 0) > 0;
        if (dependency !== undefined && isEdge)
            this.#sink.dependency(dependency);
    }
}

;// CONCATENATED MODULE: ./lib/formats/cyclonedx-xml/read.js


function read(source, sink) {
    const report = new CycloneDxXml(sink);
    (0,walk/* walkXml */.N)(source, report);
    report.finish();
}


/***/ })

};
