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


/***/ })

};
