export const id = 4970;
export const ids = [4970];
export const modules = {

/***/ 8405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ nearestFix),
/* harmony export */   R: () => (/* binding */ lowerBounds)
/* harmony export */ });
/** The nearest version without the vulnerability: the lowest above the installed one, else the highest there is. */
function nearestFix(fixed, installed) {
    const ascending = [...fixed].sort(compareVersions);
    if (installed === undefined)
        return ascending[0];
    return ascending.find((version) => compareVersions(version, installed) > 0) ?? ascending.at(-1);
}
/** The versions from which a range of unaffected versions begins: `>=1.0.0 <2.0.0 || >=2.3.1` begins at two. */
function lowerBounds(range) {
    return [...range.matchAll(/>=\s*([^\s|,]+)/g)].map(([, version = ""]) => version);
}
/** Compares by the numbers in two versions; enough to choose what to recommend, not to decide what is affected. */
function compareVersions(a, b) {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function numbersOf(version) {
    return (version.match(/\d+/g) ?? []).map(Number);
}


/***/ }),

/***/ 39590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ identifiersIn),
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
const pattern = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})\b/gi;
/** The CVE and GHSA identifiers that a text names, such as the address of an advisory, in their usual spelling. */
function identifiersIn(text) {
    return [...(text ?? "").matchAll(pattern)].map(([id]) => /^c/i.test(id) ? id.toUpperCase() : `GHSA${id.slice(4).toLowerCase()}`);
}
/** Each identifier once, in the order given, without the ones that are missing. */
function distinct(ids) {
    return [...new Set(ids.filter((id) => id !== undefined && id !== ""))];
}


/***/ }),

/***/ 15817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
const longestMessage = 500;
/** Tools write pages of advice; what lies beyond this is never looked at. */
const longestRaw = 600;
const toCollapse = /[^\S ]| {2}|^ | $/;
/** Makes one line for people out of what a tool wrote. */
function oneLine(text) {
    const raw = text.length > longestRaw ? text.trimStart().slice(0, longestRaw) : text;
    const line = toCollapse.test(raw) ? raw.replaceAll(/\s+/g, " ").trim() : raw;
    return line.length > longestMessage ? `${line.slice(0, longestMessage - 1)}…` : line;
}


/***/ }),

/***/ 13753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ purlOfName),
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   qe: () => (/* binding */ canonicalPurl)
/* harmony export */ });
/** Types whose names are not case-sensitive (purl specification, "known types"). */
const lowerCased = new Set(["alpm", "apk", "bitbucket", "composer", "deb", "github", "golang", "pypi"]);
/** What parts the namespace from the name in the names that people write. */
const separators = new Map([
    ["composer", "/"],
    ["github", "/"],
    ["golang", "/"],
    ["maven", ":"],
    ["npm", "/"],
]);
/** Builds the canonical package URL of a package, without qualifiers, so that all tools name it alike. */
function purlOf(coordinates) {
    const { type, namespace, name, version } = normalised(coordinates);
    const path = [...namespace.split("/").filter((part) => part !== ""), name].map(encode).join("/");
    return `pkg:${type}/${path}${version === undefined || version === "" ? "" : `@${encode(version)}`}`;
}
/** Builds the package URL for a name as people write it: `@scope/name`, `group:artifact`, `github.com/a/b`. */
function purlOfName(type, fullName, version) {
    const separator = separators.get(type);
    const split = separator === undefined ? -1 : fullName.lastIndexOf(separator);
    return purlOf({
        type,
        namespace: split > 0 ? fullName.slice(0, split) : "",
        name: fullName.slice(split > 0 ? split + 1 : 0),
        version,
    });
}
/** Brings a package URL into canonical form, without qualifiers and subpath; undefined if it is none. */
function canonicalPurl(purl) {
    const bare = purl.replace(/[?#].*$/s, "");
    const [, type, path] = /^pkg:\/*([a-z][a-z0-9.+-]*)\/+(.+)$/is.exec(bare) ?? [];
    if (type === undefined || path === undefined)
        return undefined;
    const nameStart = path.lastIndexOf("/") + 1;
    const [name = "", version] = split(path.slice(nameStart), "@");
    if (name === "")
        return undefined;
    const namespace = decode(path.slice(0, nameStart));
    return purlOf({
        type,
        namespace,
        name: decode(name),
        version: version === undefined ? undefined : decode(version),
    });
}
function split(text, separator) {
    const at = text.lastIndexOf(separator);
    return at <= 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function normalised(coordinates) {
    const type = coordinates.type.toLowerCase();
    const adjust = (text) => (lowerCased.has(type) ? text.toLowerCase() : text);
    const name = adjust(coordinates.name);
    return {
        type,
        namespace: adjust(coordinates.namespace),
        name: type === "pypi" ? name.replaceAll("_", "-") : name,
        version: versionOf(type, coordinates.version),
    };
}
/** Versions of Go modules begin with `v`; some databases leave it out. */
function versionOf(type, version) {
    return type === "golang" && version !== undefined && /^\d/.test(version) ? `v${version}` : version;
}
/** Percent-encodes all but letters, digits and `.-_~:` (purl specification, "character encoding"). */
function encode(part) {
    return encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\uFFFD"))
        .replaceAll("%3A", ":")
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Decodes what is encoded and leaves a lone `%` alone: a tool's slip must not lose a finding. */
function decode(part) {
    return part.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"));
}


/***/ }),

/***/ 64481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ rateReported)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91495);

/**
 * Rates by the label that a scanner always writes, or by its score where that is worse. Without a label that is
 * known the severity is unknown whatever the score: the record is not what the scanner wrote.
 */
function rateReported(sink, reported) {
    const { label, cvssScore, at } = reported;
    if (label !== undefined && (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownLabel */ .av)(label))
        return (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS)({ label, cvssScore });
    const found = label === undefined ? "none" : JSON.stringify(label.slice(0, 40));
    sink.diagnose("unknown-value", `expected a severity, found ${found}`, at);
    return (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .rate */ .TS)({ label });
}


/***/ }),

/***/ 91495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   av: () => (/* binding */ isKnownLabel),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   nF: () => (/* binding */ rateForeignWord),
/* harmony export */   zK: () => (/* binding */ compareSeverity),
/* harmony export */   ze: () => (/* binding */ severityOfLabel)
/* harmony export */ });
/* unused harmony export severityOfLevel */
/** From worst to best; `unknown` is apart and never better than what policy says it is. */
const severities = ["critical", "high", "medium", "low", "info", "unknown"];
const ranks = {
    critical: 5,
    high: 4,
    medium: 3,
    low: 2,
    info: 1,
    unknown: 0,
};
/** Compares severities: positive if `a` is worse than `b`. */
function compareSeverity(a, b) {
    return ranks[a] - ranks[b];
}
const labels = new Map([
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
function severityOfLabel(label) {
    return labels.get(label.trim().toLowerCase()) ?? "unknown";
}
/** Whether a word is one that scanners use; "unknown" is one of them: nobody has rated the vulnerability yet. */
function isKnownLabel(label) {
    return severityOfLabel(label) !== "unknown" || label.trim().toLowerCase() === "unknown";
}
/** Maps a CVSS score to its band: none 0, low to 3.9, medium to 6.9, high to 8.9, critical from 9 (CVSS 3.1 §5). */
function severityOfScore(score) {
    if (!(score >= 0 && score <= 10))
        return "unknown";
    if (score >= 9)
        return "critical";
    if (score >= 7)
        return "high";
    if (score >= 4)
        return "medium";
    return score > 0 ? "low" : "info";
}
/** Maps a SARIF level (SARIF 2.1.0 §3.27.10) where nothing better is known. */
function severityOfLevel(level) {
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
function rateForeignWord(native) {
    return { severity: "unknown", source: "label", native };
}
/**
 * Rates a finding: native label, then `security-severity`, then CVSS, then level. Where label and score disagree
 * the worse one counts (evidence-standards §18).
 */
function rate(clues) {
    const known = ratings(clues).filter((rating) => rating.severity !== "unknown");
    const [first] = known;
    if (first === undefined)
        return ratings(clues)[0] ?? { severity: "unknown", source: "none", native: "" };
    if (first.source === "level")
        return first;
    return known
        .filter((rating) => rating.source !== "level")
        .reduce((worst, rating) => (compareSeverity(rating.severity, worst.severity) > 0 ? rating : worst));
}
function ratings(clues) {
    const found = [];
    const { label, securitySeverity, cvssScore, level } = clues;
    if (label !== undefined)
        found.push({ severity: severityOfLabel(label), source: "label", native: label });
    if (securitySeverity !== undefined)
        found.push(ofSecuritySeverity(securitySeverity));
    if (cvssScore !== undefined) {
        found.push({ severity: severityOfScore(cvssScore), source: "cvss", native: String(cvssScore) });
    }
    if (level !== undefined)
        found.push({ severity: severityOfLevel(level), source: "level", native: level });
    return found;
}
/** GitHub documents a score; Semgrep and others write a word (`"HIGH"`). */
function ofSecuritySeverity(native) {
    const isScore = /^\d{1,2}(?:\.\d{1,4})?$/.test(native.trim());
    const severity = isScore ? severityOfScore(Number(native)) : severityOfLabel(native);
    return { severity, source: "security-severity", native };
}


/***/ }),

/***/ 26947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Counter)
/* harmony export */ });
/** A hostile report may invent a name per record; real vocabularies are far smaller. */
const mostNames = 1_000;
const others = "(others)";
/** Counts records by a name that the report gives them; names such as `__proto__` are ordinary. */
class Counter {
    #counts = new Map();
    add(name, by = 1) {
        const known = this.#counts.get(name);
        if (known !== undefined)
            known.total += by;
        else if (this.#counts.size < mostNames || name === others)
            this.#counts.set(name, { total: by });
        else
            this.add(others, by);
    }
    get counts() {
        return new Map([...this.#counts].map(([name, { total }]) => [name, total]));
    }
}


/***/ }),

/***/ 16976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sha256sIn)
/* harmony export */ });
/** The digests in names that tools give to images: `sha256:…`, `registry/name@sha256:…`. */
function sha256sIn(names) {
    const found = names.map((name = "") => /(?:^|@)sha256:([0-9a-f]{64})$/.exec(name)?.[1]);
    return [...new Set(found.filter((digest) => digest !== undefined))];
}


/***/ }),

/***/ 4970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/domain/scan/image-names.js
var image_names = __webpack_require__(16976);
// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(50848);
// EXTERNAL MODULE: ./lib/syntax/json/shape.js + 1 modules
var shape = __webpack_require__(69879);
// EXTERNAL MODULE: ./lib/domain/finding/fix.js
var finding_fix = __webpack_require__(8405);
// EXTERNAL MODULE: ./lib/domain/finding/identifiers.js
var identifiers = __webpack_require__(39590);
// EXTERNAL MODULE: ./lib/domain/finding/message.js
var message = __webpack_require__(15817);
// EXTERNAL MODULE: ./lib/domain/finding/purl.js
var finding_purl = __webpack_require__(13753);
// EXTERNAL MODULE: ./lib/domain/finding/reported-rating.js
var reported_rating = __webpack_require__(64481);
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var severity = __webpack_require__(91495);
// EXTERNAL MODULE: ./lib/domain/report/counter.js
var counter = __webpack_require__(26947);
;// CONCATENATED MODULE: ./lib/formats/grype/matches.js







/** Goes through the matches: each is one finding, a vulnerability in one installed package. */
class Matches {
    #sink;
    #bySeverity = new counter/* Counter */.p();
    #byFixState = new counter/* Counter */.p();
    #ids = new Set();
    #matches = 0;
    #ignored = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    match(match, at) {
        const { id, severity, fix } = match.vulnerability;
        this.#matches++;
        this.#ids.add(id);
        this.#bySeverity.add(severity ?? "(absent)");
        this.#byFixState.add(fix?.state ?? "(absent)");
        this.#sink.finding(this.#findingOf(match, at));
    }
    ignored(match, at) {
        this.#ignored++;
        this.#sink.finding({ ...this.#findingOf(match, at), suppression: suppressionOf(match) });
    }
    finish() {
        const sink = this.#sink;
        sink.record("matches", this.#matches);
        sink.record("bySeverity", this.#bySeverity.counts);
        sink.record("distinctIds", this.#ids.size);
        sink.record("fixState", this.#byFixState.counts);
        sink.record("ignoredMatches", this.#ignored);
    }
    #findingOf(match, at) {
        const { vulnerability, relatedVulnerabilities: related = [], artifact } = match;
        const { id, description, dataSource, fix } = vulnerability;
        const { name, version, locations: location } = artifact;
        const fixedIn = (0,finding_fix/* nearestFix */.C)(fix?.versions ?? [], version);
        return {
            ruleId: id,
            aliases: (0,identifiers/* distinct */.d)(related.map((one) => one.id).filter((alias) => alias !== id)),
            rating: this.#ratingOf(match, at),
            message: (0,message/* oneLine */.T)(`${name}@${version ?? "?"}: ${description ?? id}`),
            place: placeOf(artifact),
            package: {
                name,
                ...(version !== undefined && { version }),
                ...(fixedIn !== undefined && { fixedIn }),
            },
            ...(location?.layerID !== undefined && { layer: { digest: location.layerID } }),
            ...(dataSource !== undefined && { helpUri: dataSource }),
        };
    }
    /**
     * The label, or the score where it is worse, as in Grype's SARIF: the score of the vulnerability's own source, else
     * that of its relatives (NVD). The relatives' labels count only while nobody else has rated it.
     */
    #ratingOf({ vulnerability, relatedVulnerabilities: related = [] }, at) {
        const scores = related.map((one) => one.cvss).filter((score) => score !== undefined);
        const relatedScore = scores.length === 0 ? undefined : Math.max(...scores);
        const label = vulnerability.severity;
        const rating = (0,reported_rating/* rateReported */.M)(this.#sink, { label, cvssScore: vulnerability.cvss ?? relatedScore, at });
        if (rating.severity !== "unknown" || label?.toLowerCase() !== "unknown")
            return rating;
        return related.map((one) => (0,severity/* rate */.TS)({ label: one.severity })).reduce(worse, rating);
    }
}
function worse(a, b) {
    return (0,severity/* compareSeverity */.zK)(b.severity, a.severity) > 0 ? b : a;
}
function placeOf({ name, version, type, purl, locations: location }) {
    const known = purl === undefined || purl === "" ? undefined : (0,finding_purl/* canonicalPurl */.qe)(purl);
    return {
        type: "package",
        purl: known ?? (0,finding_purl/* purlOfName */.Sh)(type ?? "generic", name, version),
        ...(location?.path !== undefined && { file: location.path }),
    };
}
/** An ignore rule of the configuration, or a VEX document. */
function suppressionOf({ appliedIgnoreRules: rules = [] }) {
    const [rule] = rules;
    const words = [rule?.reason, rule?.["vex-status"], rule?.["vex-justification"]];
    const justification = (0,identifiers/* distinct */.d)(words).join(", ");
    return {
        kind: rule?.["vex-status"] === undefined ? "ignore-file" : "external",
        status: "accepted",
        ...(justification !== "" && { justification: (0,message/* oneLine */.T)(justification) }),
    };
}

;// CONCATENATED MODULE: ./lib/formats/grype/schema.js

/** The highest base score of the vectors that a source gives. */
const highestScore = {
    read(json) {
        let highest;
        json.array(() => {
            const score = Cvss.read(json).metrics?.baseScore;
            if (score !== undefined)
                highest = Math.max(highest ?? 0, score);
        });
        return highest;
    },
};
const Cvss = (0,shape/* object */.Ik)({ metrics: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ baseScore: (0,shape/* optional */.lq)(shape/* number */.ai) })) });
const Related = (0,shape/* object */.Ik)({ id: shape/* text */.Qq, severity: (0,shape/* optional */.lq)(shape/* text */.Qq), cvss: (0,shape/* optional */.lq)(highestScore) });
const Vulnerability = (0,shape/* object */.Ik)({
    id: shape/* text */.Qq,
    dataSource: (0,shape/* optional */.lq)(shape/* text */.Qq),
    severity: (0,shape/* optional */.lq)(shape/* text */.Qq),
    description: (0,shape/* optional */.lq)(shape/* text */.Qq),
    cvss: (0,shape/* optional */.lq)(highestScore),
    fix: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ versions: (0,shape/* optional */.lq)((0,shape/* array */.YO)(shape/* text */.Qq)), state: (0,shape/* optional */.lq)(shape/* text */.Qq) })),
});
const Artifact = (0,shape/* object */.Ik)({
    name: shape/* text */.Qq,
    version: (0,shape/* optional */.lq)(shape/* text */.Qq),
    type: (0,shape/* optional */.lq)(shape/* text */.Qq),
    purl: (0,shape/* optional */.lq)(shape/* text */.Qq),
    locations: (0,shape/* optional */.lq)((0,shape/* firstOf */.Ku)((0,shape/* object */.Ik)({ path: (0,shape/* optional */.lq)(shape/* text */.Qq), layerID: (0,shape/* optional */.lq)(shape/* text */.Qq) }))),
});
const Match = (0,shape/* object */.Ik)({
    vulnerability: Vulnerability,
    relatedVulnerabilities: (0,shape/* optional */.lq)((0,shape/* array */.YO)(Related)),
    artifact: Artifact,
    appliedIgnoreRules: (0,shape/* optional */.lq)((0,shape/* array */.YO)((0,shape/* object */.Ik)({
        reason: (0,shape/* optional */.lq)(shape/* text */.Qq),
        "vex-status": (0,shape/* optional */.lq)(shape/* text */.Qq),
        "vex-justification": (0,shape/* optional */.lq)(shape/* text */.Qq),
    }))),
});
const Target = (0,shape/* object */.Ik)({
    imageID: (0,shape/* optional */.lq)(shape/* text */.Qq),
    manifestDigest: (0,shape/* optional */.lq)(shape/* text */.Qq),
    repoDigests: (0,shape/* optional */.lq)((0,shape/* array */.YO)(shape/* text */.Qq)),
});
const folder = {
    imageID: undefined,
    manifestDigest: undefined,
    repoDigests: undefined,
};
const Source = (0,shape/* object */.Ik)({
    type: (0,shape/* optional */.lq)(shape/* text */.Qq),
    /** Of a folder it is a text. */
    target: (0,shape/* optional */.lq)((0,shape/* eitherKind */.Yi)({ object: Target, string: (0,shape/* mapped */.CV)(shape/* text */.Qq, () => folder) })),
});
/** Grype 0.88 moved what it says about the database into `status`. */
const Descriptor = (0,shape/* object */.Ik)({
    name: (0,shape/* optional */.lq)(shape/* text */.Qq),
    version: (0,shape/* optional */.lq)(shape/* text */.Qq),
    db: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({
        error: (0,shape/* optional */.lq)(shape/* text */.Qq),
        status: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ valid: (0,shape/* optional */.lq)(shape/* boolean */.zM), error: (0,shape/* optional */.lq)(shape/* text */.Qq) })),
    })),
});

;// CONCATENATED MODULE: ./lib/formats/grype/read.js





/** Reads the matches of packages with vulnerabilities, and the ones that an ignore rule took out. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const matches = new Matches(sink);
    const document = (0,shape/* readDocument */.u0)(json, (0,shape/* object */.Ik)({
        matches: (0,shape/* each */.__)(Match, (match) => matches.match(match, json.pointer())),
        ignoredMatches: (0,shape/* optional */.lq)((0,shape/* each */.__)(Match, (match) => matches.ignored(match, json.pointer()))),
        source: (0,shape/* optional */.lq)(Source),
        descriptor: Descriptor,
    }));
    sink.kinds(kindsOf(document.source?.type));
    const { imageID, manifestDigest, repoDigests = [] } = document.source?.target ?? {};
    for (const sha256 of (0,image_names/* sha256sIn */.O)([imageID, manifestDigest, ...repoDigests]))
        sink.scanned(sha256);
    describe(document.descriptor, sink);
    matches.finish();
}
/** What was scanned. A source that the report does not tell, such as a bill of materials, is no image for sure. */
function kindsOf(sourceType) {
    return [sourceType === "image" ? "image" : "dependencies"];
}
function describe({ name, version, db }, sink) {
    sink.tool({ name: name ?? "grype", version: version ?? null });
    const error = db?.error ?? db?.status?.error;
    if (error !== undefined || db?.status?.valid === false) {
        const message = `expected a valid vulnerability database, found ${error ?? "an invalid one"}`;
        sink.diagnose("run-failed", message, "/descriptor/db");
    }
}


/***/ }),

/***/ 69879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YO: () => (/* binding */ array),
  GW: () => (/* binding */ bookmarked),
  zM: () => (/* binding */ shape_boolean),
  U9: () => (/* binding */ count),
  __: () => (/* binding */ each),
  Yi: () => (/* binding */ eitherKind),
  jO: () => (/* binding */ entries),
  Kb: () => (/* binding */ excerpt),
  Ku: () => (/* binding */ firstOf),
  Pf: () => (/* binding */ label),
  A7: () => (/* binding */ mapOf),
  CV: () => (/* binding */ mapped),
  ai: () => (/* binding */ number),
  Ik: () => (/* binding */ object),
  lq: () => (/* binding */ optional),
  Eb: () => (/* binding */ present),
  u0: () => (/* binding */ readDocument),
  bv: () => (/* binding */ readStream),
  Qq: () => (/* binding */ shape_text),
  Vm: () => (/* binding */ word)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/syntax/json/keys.js
const mostKeys = 64;
const longestKey = 64;
const printable = /^[ !#-[\]-~]*$/;
/**
 * Remembers in which order the objects of one shape had their keys: programs write them in the same order each
 * time, so that the next key can be compared instead of decoded.
 */
class KeyOrder {
    #known = [];
    /** What the key at a place was the last time. */
    at(place) {
        return this.#known[place];
    }
    learn(place, key) {
        if (place >= mostKeys || key.length > longestKey || !printable.test(key))
            return;
        this.#known[place] = { key, quoted: Buffer.from(`"${key}"`) };
    }
}

;// CONCATENATED MODULE: ./lib/syntax/json/shape.js


/** What was seen is kept in the bits of one number. */
const mostFields = 31;
const shape_text = { read: (json) => json.text() };
/** A string of a small vocabulary, such as ids and levels: each is decoded once. */
const word = { read: (json) => json.word() };
const number = { read: (json) => json.number() };
const shape_boolean = { read: (json) => json.boolean() };
/** The beginning of a string that may be long. */
function excerpt(mostBytes) {
    return { read: (json) => json.excerpt(mostBytes) };
}
/** A whole number of zero or more: counts, lines, indices. */
const count = {
    read(json) {
        const value = json.number();
        if (!Number.isSafeInteger(value) || value < 0)
            throw json.fault("malformed", `expected a count, found ${value}`);
        return value;
    },
};
/** A string, or a number written as one: tools differ on ids, versions and scores. */
const label = {
    read: (json) => (json.kind() === "number" ? String(json.number()) : json.text()),
};
/** Skips the value; for keys whose presence alone matters. */
const present = {
    read(json) {
        json.skip();
        return true;
    },
};
/** Skips the value and marks it for `JsonCursor.revisit`: errors found there name its own place. */
const bookmarked = {
    read(json) {
        const bookmark = json.bookmark();
        json.skip();
        return bookmark;
    },
};
/** A key that may be absent or null. */
function optional(shape) {
    return { isOptional: true, read: (json) => (json.takeNull() ? undefined : shape.read(json)) };
}
/** An object with the named keys; all others are skipped. */
function object(fields) {
    const names = Object.keys(fields);
    const places = new Map(names.map((name, place) => [name, place]));
    const shapes = names.map((name) => fields[name]);
    if (names.length > mostFields)
        throw new errors/* InternalError */.Gd("bug", `a shape has more than ${mostFields} keys`);
    const required = shapes.reduce((bits, shape, place) => (shape.isOptional ? bits : bits | (1 << place)), 0);
    const blank = Object.fromEntries(names.map((name) => [name, undefined]));
    const order = new KeyOrder();
    return {
        read(json) {
            const result = { ...blank };
            let seen = 0;
            json.enterObject();
            let at = 0;
            for (let key = json.nextKey(order, 0); key !== undefined; key = json.nextKey(order, ++at)) {
                const place = places.get(key);
                if (place === undefined)
                    json.skip();
                else {
                    seen = once(json, key, seen, 1 << place);
                    result[key] = shapes[place].read(json);
                }
            }
            if ((seen & required) !== required)
                throw missing(json, names, required & ~seen);
            return result;
        },
    };
}
/** Adds a key to those that were seen. */
function once(json, key, seen, bit) {
    if ((seen & bit) !== 0)
        throw json.fault("duplicate-key", `expected the key "${key}" once`);
    return seen | bit;
}
function missing(json, names, places) {
    const name = names.find((_, place) => (places & (1 << place)) !== 0);
    return json.fault("malformed", `expected the key "${name}", found an object without it`);
}
/** An array that is kept whole. For arrays that grow with the report use `each`. */
function array(element) {
    return {
        read(json) {
            const elements = [];
            json.array(() => elements.push(element.read(json)));
            return elements;
        },
    };
}
/** The first element of an array; the others are skipped. */
function firstOf(element) {
    return {
        read(json) {
            let first;
            json.array((index) => {
                if (index === 0)
                    first = element.read(json);
                else
                    json.skip();
            });
            return first;
        },
    };
}
/** Hands each element to `visit` and keeps none; yields how many there were. */
function each(element, visit) {
    return {
        read(json) {
            let total = 0;
            json.array((index) => {
                visit(element.read(json), index);
                total++;
            });
            return total;
        },
    };
}
/** An object used as a map; hands each entry to `visit` and yields how many there were. */
function entries(value, visit) {
    return {
        read(json) {
            const seen = new Set();
            json.object((key) => {
                if (seen.has(key))
                    throw json.fault("duplicate-key", `expected the key ${JSON.stringify(key)} once`);
                seen.add(key);
                visit(key, value.read(json));
            });
            return seen.size;
        },
    };
}
/** An object used as a map, kept whole. */
function mapOf(value) {
    return {
        read(json) {
            const map = new Map();
            entries(value, (key, entry) => map.set(key, entry)).read(json);
            return map;
        },
    };
}
/** Reads by the kind of the value, where a tool writes one thing in two ways. */
function eitherKind(shapes) {
    return {
        read(json) {
            const kind = json.kind();
            const shape = kind === "null" || kind === "end" ? undefined : shapes[kind];
            if (shape === undefined)
                throw json.unexpected(`one of: ${Object.keys(shapes).join(", ")}`);
            return shape.read(json);
        },
    };
}
/** Turns what a shape reads into a domain value; a `ReportFault` from `into` gets the pointer it happened at. */
function mapped(shape, into) {
    return { ...shape, read: (json) => into(shape.read(json)) };
}
/** Reads a whole document: one value and nothing behind it. */
function readDocument(json, shape) {
    const value = shape.read(json);
    json.finish();
    return value;
}
/** Reads a stream of values (NDJSON, or objects written one after the other); yields how many there were. */
function readStream(json, shape, visit) {
    let total = 0;
    for (; json.kind() !== "end"; total++)
        visit(shape.read(json));
    return total;
}


/***/ })

};
