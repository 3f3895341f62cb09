export const id = 876;
export const ids = [876];
export const modules = {

/***/ 3753:
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

/***/ 1495:
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

/***/ 8059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isSuppressed)
/* harmony export */ });
/** Tells whether the caller claims, inside the report, that the finding does not count. */
function isSuppressed(finding) {
    return finding.suppression?.status === "accepted";
}


/***/ }),

/***/ 9836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isFatal),
/* harmony export */   G: () => (/* binding */ diagnosticCodes)
/* harmony export */ });
/**
 * What can be wrong with a report. `fatal` ones mean that it must never read as clean: nothing it says, not even
 * "no findings", is evidence.
 */
const diagnosticCodes = {
    empty: { fatal: true, title: "The file has no content." },
    "not-a-report": {
        fatal: true,
        title: "The file is an HTML page or plain text where a report was expected.",
    },
    "unsupported-format": { fatal: true, title: "The content matches no format that is read." },
    "ambiguous-format": { fatal: true, title: "The content matches more than one format." },
    "unsupported-version": { fatal: true, title: "The format is known, this version of it is not." },
    malformed: { fatal: true, title: "The content breaks the syntax or the shape of its format." },
    truncated: { fatal: true, title: "The content ends before its format does." },
    "duplicate-key": {
        fatal: true,
        title: "An object names one key twice, so readers would disagree about it.",
    },
    "forbidden-entity": { fatal: true, title: "The XML declares or uses an entity, which is refused." },
    "too-deep": { fatal: true, title: "The content is nested deeper than any real report." },
    "too-large": { fatal: true, title: "One value is larger than any real report needs." },
    encoding: { fatal: true, title: "The bytes are not valid in the encoding they claim." },
    "tool-error": { fatal: true, title: "The tool wrote an error in place of its results." },
    "run-failed": { fatal: true, title: "The report says that the run it describes failed or was cut short." },
    "no-tests": { fatal: true, title: "The report lists no executed test." },
    "no-records": { fatal: true, title: "The report lists nothing that was measured or inspected." },
    "totals-without-records": { fatal: true, title: "The report claims totals for which it lists no records." },
    "partial-scan": { fatal: false, title: "The tool could not analyse some of its input." },
    "unknown-value": {
        fatal: false,
        title: "A value is outside its vocabulary; it is counted as the worst it could mean.",
    },
    "skipped-input": { fatal: false, title: "The tool left out some of its input." },
    note: { fatal: false, title: "Something a reader of the verdict should know." },
};
/** Tells whether the remark forbids reading the report as clean. */
function isFatal(diagnostic) {
    return diagnosticCodes[diagnostic.code].fatal;
}


/***/ }),

/***/ 5629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ evidenceKinds),
/* harmony export */   z: () => (/* binding */ isFindingsKind)
/* harmony export */ });
/** What a report can be evidence for (design §7). */
const evidenceKinds = [
    "tests",
    "coverage",
    "lint",
    "sast",
    "dast",
    "dependencies",
    "secrets",
    "image",
    "iac",
    "accessibility",
    "performance",
    "sbom",
    "vex",
];
const otherKinds = ["tests", "coverage", "performance", "sbom", "vex"];
/** Tells whether reports of this kind list findings. */
function isFindingsKind(kind) {
    return !otherKinds.includes(kind);
}


/***/ }),

/***/ 2590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readers)
});

;// CONCATENATED MODULE: ./lib/domain/performance/metric.js
/**
 * Names under which every tool's numbers are known, so that one policy line holds for k6, autocannon and Lighthouse
 * alike. Two families are open: `latency.p<N>` (milliseconds; a dash stands for the point: `latency.p99-9`) and
 * `score.<category>` (Lighthouse, from 0 to 1).
 */
const metricCatalogue = {
    "latency.avg": { unit: "ms", better: "lower", title: "Mean response time." },
    "latency.median": { unit: "ms", better: "lower", title: "Median response time." },
    "latency.p90": { unit: "ms", better: "lower", title: "Response time that 90 % of the requests kept." },
    "latency.p95": { unit: "ms", better: "lower", title: "Response time that 95 % of the requests kept." },
    "latency.p99": { unit: "ms", better: "lower", title: "Response time that 99 % of the requests kept." },
    "latency.max": { unit: "ms", better: "lower", title: "Longest response time." },
    "requests.count": { unit: "count", better: "higher", title: "Requests that were answered." },
    "requests.failed": { unit: "count", better: "lower", title: "Requests that failed." },
    "requests.failed-rate": { unit: "ratio", better: "lower", title: "Share of the requests that failed." },
    "requests.rate": { unit: "per-second", better: "higher", title: "Requests a second." },
    "requests.timeouts": { unit: "count", better: "lower", title: "Requests without an answer in time." },
    "iterations.count": { unit: "count", better: "higher", title: "Complete runs of the load script." },
    "checks.passed": { unit: "count", better: "higher", title: "Checks of the load script that held." },
    "checks.failed": { unit: "count", better: "lower", title: "Checks of the load script that did not hold." },
    "throughput.rate": { unit: "bytes", better: "higher", title: "Bytes received a second." },
    "page.first-contentful-paint": { unit: "ms", better: "lower", title: "First text or image painted." },
    "page.largest-contentful-paint": { unit: "ms", better: "lower", title: "Largest text or image painted." },
    "page.total-blocking-time": { unit: "ms", better: "lower", title: "Time the page could not react." },
    "page.cumulative-layout-shift": { unit: "score", better: "lower", title: "How much the page moved about." },
    "page.speed-index": { unit: "ms", better: "lower", title: "How fast the visible content appeared." },
    "page.time-to-interactive": { unit: "ms", better: "lower", title: "Time until the page reacts reliably." },
    "score.performance": { unit: "score", better: "higher", title: "Lighthouse's performance score." },
    "score.accessibility": { unit: "score", better: "higher", title: "Lighthouse's accessibility score." },
    "score.best-practices": { unit: "score", better: "higher", title: "Lighthouse's best-practices score." },
    "score.seo": { unit: "score", better: "higher", title: "Lighthouse's SEO score." },
};
/** Builds a metric of the catalogue; its unit follows from the name. */
function metric(name, value) {
    return { name, value, unit: metricCatalogue[name].unit };
}
/** Builds the metric of one percentile: `latencyPercentile("99.9", 12)` is `latency.p99-9`. */
function latencyPercentile(percentile, value) {
    return { name: `latency.p${percentile.replace(".", "-")}`, value, unit: "ms" };
}
/** Builds the metric of one category score; undefined where the category's name is none. */
function categoryScore(category, value) {
    return /^[a-z][a-z0-9-]{0,60}$/.test(category)
        ? { name: `score.${category}`, value, unit: "score" }
        : undefined;
}

// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(848);
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

;// CONCATENATED MODULE: ./lib/formats/autocannon/schema.js

/** The result of one run, as far as it is read (`lib/aggregateResult.js`). */
const run = object({
    errors: count,
    timeouts: count,
    mismatches: optional(count),
    non2xx: count,
    "1xx": optional(count),
    "3xx": optional(count),
    "4xx": optional(count),
    "5xx": optional(count),
    /** `average`, `max`, and percentiles with `_` for the point, such as `p97_5`; in milliseconds. */
    latency: mapOf(optional(number)),
    requests: object({ average: number, total: count }),
    throughput: object({ average: number }),
});

;// CONCATENATED MODULE: ./lib/formats/autocannon/index.js




const reader = {
    id: "autocannon",
    title: "autocannon JSON",
    specification: "https://github.com/mcollina/autocannon#autocannonopts-cb",
    formats: ["autocannon"],
    kinds: ["performance"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" &&
        ["/latency", "/requests", "/throughput"].every((at) => outline.kindAt(at) === "object") &&
        outline.kindAt("/non2xx") === "number",
    read: readAutocannon,
};
/** Reads what `autocannon --json` prints for one run. */
function readAutocannon(source, sink) {
    const result = readDocument(new cursor/* JsonCursor */.N(source), run);
    sink.tool({ name: "autocannon", version: null });
    tellCounts(result, sink);
    tellRequests(result, sink);
    tellLatency(result, sink);
}
function tellCounts(result, sink) {
    const { errors, timeouts, mismatches = 0, non2xx, requests } = result;
    sink.record("requests", requests.total);
    sink.record("errors", errors);
    sink.record("timeouts", timeouts);
    sink.record("non2xx", non2xx);
    sink.record("mismatches", mismatches);
    sink.claim("non2xx", non2xx, non2xxByClass(result) ?? non2xx);
    if (requests.total === 0) {
        sink.diagnose("no-records", `expected answers, found none and ${errors} errors`, "/requests/total");
    }
}
/** `errors` are connections that failed, timeouts among them; wrong answers are counted beside them. */
function tellRequests(result, sink) {
    const { errors, timeouts, mismatches = 0, requests, throughput } = result;
    const asked = requests.total + errors;
    const failed = errors + Math.max(result.non2xx, non2xxByClass(result) ?? 0, mismatches);
    sink.metric(metric("requests.count", requests.total));
    sink.metric(metric("requests.rate", requests.average));
    sink.metric(metric("requests.failed", failed));
    sink.metric(metric("requests.failed-rate", asked === 0 ? 1 : Math.min(1, failed / asked)));
    sink.metric(metric("requests.timeouts", timeouts));
    sink.metric(metric("throughput.rate", throughput.average));
}
function non2xxByClass(result) {
    const classes = [result["1xx"], result["3xx"], result["4xx"], result["5xx"]];
    if (classes.includes(undefined))
        return undefined;
    return classes.reduce((sum, size) => sum + (size ?? 0), 0);
}
/** Autocannon measures no 95th percentile; the next worse that it does measure is the 97.5th. */
function tellLatency({ latency }, sink) {
    for (const [name, value] of latency) {
        if (value !== undefined)
            for (const known of latencyOf(name, value))
                sink.metric(known);
    }
}
function latencyOf(name, value) {
    if (name === "average")
        return [metric("latency.avg", value)];
    if (name === "max")
        return [metric("latency.max", value)];
    if (name === "p50")
        return [metric("latency.median", value)];
    const [, percentile] = /^p(\d{1,2}(?:_\d{1,3})?)$/.exec(name) ?? [];
    return percentile === undefined ? [] : [latencyPercentile(percentile.replace("_", "."), value)];
}

// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var finding_severity = __webpack_require__(1495);
;// CONCATENATED MODULE: ./lib/formats/axe/schema.js

/** A selector, or in a shadow tree the selectors that lead into it. */
const selector = eitherKind({
    string: shape_text,
    array: mapped(array(shape_text), (path) => path.join(" >>> ")),
});
/** One element that a rule struck at; `target` leads through the frames around it. */
const node = object({
    impact: optional(shape_text),
    target: optional(mapped(array(selector), (frames) => frames.join(" > "))),
});
/** A rule that struck; its impact may come behind its nodes, which need it: they are read afterwards. */
const violation = object({
    id: shape_text,
    impact: optional(shape_text),
    help: optional(shape_text),
    helpUrl: optional(shape_text),
    nodes: bookmarked,
});
/** A rule that could not decide; `error` where it crashed. */
const undecided = object({
    id: shape_text,
    error: optional(present),
});
/**
 * What axe-core says about one page (`AxeResults`). The address may come behind the violations, which need it: they
 * are read afterwards. The other lists are absent with the reporter `no-passes`.
 */
const page = object({
    testEngine: optional(object({ name: shape_text, version: optional(label) })),
    url: optional(shape_text),
    violations: optional(bookmarked),
    passes: optional(bookmarked),
    incomplete: optional(bookmarked),
    inapplicable: optional(bookmarked),
    error: optional(present),
});

;// CONCATENATED MODULE: ./lib/formats/axe/report.js



const impacts = new Set(["critical", "serious", "moderate", "minor"]);
/** Stands for `null` and for an absent impact. */
const noImpact = "null";
/** Counts pages, rules and the elements that they struck at: each element is one finding. */
class AxeReport {
    #json;
    #sink;
    #counts = {
        pages: 0,
        violations: 0,
        incomplete: 0,
        passes: 0,
        inapplicable: 0,
        violationNodes: 0,
    };
    #violationsByImpact = new Map();
    #nodesByImpact = new Map();
    #crashed = 0;
    constructor(json, sink) {
        this.#json = json;
        this.#sink = sink;
    }
    page(page) {
        const { testEngine, url = "", violations } = page;
        this.#counts.pages++;
        if (testEngine !== undefined)
            this.#sink.tool({ name: testEngine.name, version: testEngine.version ?? null });
        if (page.error !== undefined)
            throw this.#json.fault("tool-error", "expected results, found an error of axe");
        if (violations === undefined)
            throw this.#json.fault("malformed", 'expected the key "violations"');
        const before = this.#rulesRun();
        this.#counts.violations += this.#readAt(violations, each(violation, (one) => this.#violation(one, url)));
        this.#counts.passes += this.#readAt(page.passes, each(present, () => undefined));
        this.#counts.inapplicable += this.#readAt(page.inapplicable, each(present, () => undefined));
        this.#counts.incomplete += this.#readAt(page.incomplete, this.#undecided());
        if (this.#rulesRun() === before) {
            this.#sink.diagnose("no-records", "expected rules that ran, found none", this.#json.pointer());
        }
    }
    finish() {
        for (const [name, count] of Object.entries(this.#counts))
            this.#sink.record(name, count);
        this.#sink.record("violationsByImpact", this.#violationsByImpact);
        this.#sink.record("violationNodesByImpact", this.#nodesByImpact);
        if (this.#counts.pages === 0)
            this.#sink.diagnose("no-records", "expected at least one page, found none");
    }
    #rulesRun() {
        const { violations, incomplete, passes, inapplicable } = this.#counts;
        return violations + incomplete + passes + inapplicable - this.#crashed;
    }
    /** Reads a list that lies further up. */
    #readAt(list, shape) {
        let total = 0;
        if (list !== undefined)
            this.#json.revisit(list, () => (total = shape.read(this.#json)));
        return total;
    }
    #violation(one, url) {
        const impact = one.impact ?? noImpact;
        addOne(this.#violationsByImpact, impact);
        this.#heedImpact(one.impact);
        const nodes = this.#readAt(one.nodes, each(node, (struck) => this.#node(one, struck, url)));
        this.#counts.violationNodes += nodes;
        if (nodes === 0)
            this.#sink.finding(findingOf(one, {}, url));
    }
    #node(rule, struck, url) {
        const impact = struck.impact ?? rule.impact ?? noImpact;
        addOne(this.#nodesByImpact, impact);
        this.#heedImpact(struck.impact);
        this.#sink.finding(findingOf(rule, struck, url));
    }
    #heedImpact(impact) {
        if (impact === undefined || impacts.has(impact))
            return;
        const found = JSON.stringify(impact.slice(0, 40));
        this.#sink.diagnose("unknown-value", `expected an impact of axe, found ${found}`, this.#json.pointer());
    }
    /** A rule that could not decide is no finding; one that crashed did not run. */
    #undecided() {
        return each(undecided, ({ id, error }) => {
            if (error === undefined)
                return;
            this.#crashed++;
            this.#sink.diagnose("partial-scan", `the rule ${JSON.stringify(id.slice(0, 60))} crashed`);
        });
    }
}
function addOne(counts, name) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
}
function findingOf(rule, struck, url) {
    return {
        ruleId: rule.id,
        aliases: [],
        rating: ratingOf(struck.impact ?? rule.impact),
        message: rule.help ?? rule.id,
        place: { type: "url", url, ...(struck.target !== undefined && { detail: struck.target }) },
        ...(rule.helpUrl !== undefined && { helpUri: rule.helpUrl }),
    };
}
function ratingOf(impact) {
    return impact === undefined || impacts.has(impact) ? (0,finding_severity/* rate */.TS)({ label: impact }) : (0,finding_severity/* rateForeignWord */.nF)(impact);
}

;// CONCATENATED MODULE: ./lib/formats/axe/index.js




const axe_reader = {
    id: "axe",
    title: "axe-core JSON",
    specification: "https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#results-object",
    formats: ["axe"],
    kinds: ["accessibility"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && ["", "/0"].some((at) => isPage(outline, at)),
    read: readAxe,
};
const lists = ["violations", "passes", "incomplete", "inapplicable"];
/** Axe-core before 3.0 named no engine: there the four lists tell. */
function isPage(outline, at) {
    return (outline.textAt(`${at}/testEngine/name`) === "axe-core" ||
        lists.every((list) => outline.kindAt(`${at}/${list}`) === "array"));
}
/** Reads the results of one page, or an array of them. */
function readAxe(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new AxeReport(json, sink);
    const shape = { read: () => report.page(page.read(json)) };
    if (json.kind() === "array")
        readDocument(json, each(shape, () => undefined));
    else
        readDocument(json, shape);
    report.finish();
}

;// CONCATENATED MODULE: ./lib/domain/finding/message.js
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

;// CONCATENATED MODULE: ./lib/domain/report/counter.js
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

;// CONCATENATED MODULE: ./lib/formats/checkov/report.js



const report_lists = ["passed", "failed", "skipped", "parsing_errors"];
/** Frameworks that look for something else than misconfiguration (`checkov/common/bridgecrew/check_type.py`). */
const kindsByFramework = new Map([
    ["secrets", "secrets"],
    ["sca_package", "dependencies"],
    ["sca_image", "image"],
]);
/** Counts checks over all frameworks; failed and skipped ones become findings. */
class CheckovReport {
    #sink;
    #failedBySeverity = new Counter();
    #counted = { passed: 0, failed: 0, skipped: 0, parsing_errors: 0 };
    #claimed = {};
    #listed = new Set();
    #kinds = new Set();
    #unparsed = [];
    #version = null;
    #unknown = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    framework(type) {
        this.#kinds.add(kindsByFramework.get(type) ?? (type.startsWith("sast") ? "sast" : "iac"));
    }
    /** Says that a list is there, be it empty: `--quiet` leaves out all but the failed checks. */
    list(name, total) {
        this.#listed.add(name);
        this.#counted[name] += total;
    }
    failed(check) {
        const { severity } = check;
        this.#failedBySeverity.add(severity ?? "None");
        if (severity !== undefined && (0,finding_severity/* severityOfLabel */.ze)(severity) === "unknown")
            this.#unknown++;
        this.#sink.finding(report_findingOf(check));
    }
    skipped(check) {
        const justification = oneLine(check.check_result?.suppress_comment ?? "");
        this.#sink.finding({
            ...report_findingOf(check),
            suppression: {
                kind: "in-source",
                status: "accepted",
                ...(justification !== "" && { justification }),
            },
        });
    }
    unparsed(path) {
        if (this.#unparsed.length < 5)
            this.#unparsed.push(path);
    }
    summary(summary) {
        this.#version = summary.checkov_version ?? this.#version;
        for (const name of report_lists) {
            const claimed = summary[name];
            if (claimed !== undefined)
                this.#claimed[name] = (this.#claimed[name] ?? 0) + claimed;
        }
    }
    finish() {
        const { passed, failed, skipped, parsing_errors: parsingErrors } = this.#counted;
        this.#sink.tool({ name: "Checkov", version: this.#version });
        this.#sink.kinds(this.#kinds.size === 0 ? ["iac"] : [...this.#kinds]);
        this.#sink.record("passed", passed);
        this.#sink.record("failed", failed);
        this.#sink.record("skipped", skipped);
        this.#sink.record("parsingErrors", parsingErrors);
        this.#sink.record("failedBySeverity", this.#failedBySeverity.counts);
        for (const name of report_lists)
            this.#compare(name);
        this.#diagnose();
    }
    /** A claim about a list that was left out can be checked against nothing, unless it is of failures. */
    #compare(name) {
        const claimed = this.#claimed[name];
        if (claimed === undefined)
            return;
        if (this.#listed.has(name) || name === "failed")
            this.#sink.claim(name, claimed, this.#counted[name]);
    }
    #diagnose() {
        const { parsing_errors: counted } = this.#counted;
        const unparsed = Math.max(counted, this.#claimed.parsing_errors ?? 0);
        if (unparsed > 0) {
            const message = `expected all files to be parsed, found ${unparsed} that were not: ${this.#unparsed.join(", ")}`;
            this.#sink.diagnose("partial-scan", message);
        }
        const unlisted = this.#listed.has("skipped") ? 0 : (this.#claimed.skipped ?? 0);
        if (unlisted > 0) {
            const message = `expected skipped checks to be listed, found ${unlisted} that are only counted`;
            this.#sink.diagnose("skipped-input", message);
        }
        if (this.#unknown > 0) {
            const message = `expected a severity of Checkov's, found another in ${this.#unknown} failed checks`;
            this.#sink.diagnose("unknown-value", message);
        }
        if (this.#checks() === 0)
            this.#sink.diagnose("no-records", "expected at least one check to be made, found none");
    }
    /** How many checks were made; of passed ones a quiet report gives the number alone. */
    #checks() {
        const { passed, failed, skipped } = this.#counted;
        const unlisted = this.#listed.has("passed") ? 0 : (this.#claimed.passed ?? 0);
        return passed + failed + skipped + unlisted;
    }
}
function report_findingOf(check) {
    const { check_id: ruleId, check_name: name, severity, guideline } = check;
    return {
        ruleId,
        aliases: [],
        rating: (0,finding_severity/* rate */.TS)({ label: severity }),
        message: oneLine(name ?? ruleId),
        place: placeOf(check),
        ...(guideline?.startsWith("https://") === true && { helpUri: guideline }),
    };
}
/**
 * The resource tells two findings of one check in one file apart, wherever its lines move. For a secret it is the
 * secret's SHA-1, which is not passed on.
 */
function placeOf(check) {
    const path = (check.repo_file_path ?? check.file_path)?.replace(/^\/+/, "");
    if (path === undefined || path === "")
        return { type: "none" };
    const line = Number(check.file_line_range ?? 0);
    const resource = check.check_id.startsWith("CKV_SECRET") ? "" : (check.resource ?? "");
    return {
        type: "file",
        path,
        ...(Number.isSafeInteger(line) && line > 0 && { line }),
        ...(resource !== "" && { lineHash: resource }),
    };
}

;// CONCATENATED MODULE: ./lib/formats/checkov/schema.js

/** A check that was made (`checkov/common/output/record.py`). Its `code_block` may hold a secret and is left out. */
const check = object({
    check_id: shape_text,
    check_name: optional(shape_text),
    check_result: optional(object({ suppress_comment: optional(shape_text) })),
    file_path: optional(shape_text),
    repo_file_path: optional(shape_text),
    file_line_range: optional(firstOf(label)),
    resource: optional(shape_text),
    severity: optional(shape_text),
    guideline: optional(shape_text),
});
/** What a report claims about itself; also what Checkov writes alone where it found nothing to check. */
const summaryFields = {
    passed: optional(count),
    failed: optional(count),
    skipped: optional(count),
    parsing_errors: optional(count),
    checkov_version: optional(label),
};
const summary = object(summaryFields);

;// CONCATENATED MODULE: ./lib/formats/checkov/index.js




const checkov_reader = {
    id: "checkov",
    title: "Checkov JSON",
    specification: "https://www.checkov.io/8.Outputs/JSON.html",
    formats: ["checkov"],
    kinds: ["iac", "secrets", "dependencies", "image", "sast"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && isCheckov(outline),
    read: readCheckov,
};
/** One framework, a list of them, or the bare summary of a run that found nothing to check. */
function isCheckov(outline) {
    const isFramework = (at) => outline.kindAt(`${at}/check_type`) === "string" && outline.kindAt(`${at}/results`) === "object";
    const isSummary = (at) => outline.kindAt(`${at}/checkov_version`) !== undefined &&
        outline.kindAt(`${at}/resource_count`) !== undefined;
    return ["", "/0"].some((at) => isFramework(at) || isSummary(at));
}
function readCheckov(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new CheckovReport(sink);
    const framework = frameworkOf(report);
    readDocument(json, eitherKind({ object: framework, array: each(framework, () => undefined) }));
    report.finish();
}
/** Reads what was found for one framework; a bare summary has its totals at the root. */
function frameworkOf(report) {
    const results = object({
        passed_checks: optional(mapped(each(check, () => undefined), (total) => report.list("passed", total))),
        failed_checks: optional(mapped(each(check, (one) => report.failed(one)), (total) => report.list("failed", total))),
        skipped_checks: optional(mapped(each(check, (one) => report.skipped(one)), (total) => report.list("skipped", total))),
        parsing_errors: optional(mapped(each(shape_text, (path) => report.unparsed(path)), (total) => report.list("parsing_errors", total))),
    });
    const summary = mapped(object(summaryFields), (totals) => report.summary(totals));
    const framework = object({
        check_type: optional(mapped(shape_text, (type) => report.framework(type))),
        results: optional(results),
        summary: optional(summary),
        ...summaryFields,
    });
    return mapped(framework, (whole) => report.summary(whole));
}

// EXTERNAL MODULE: ./lib/syntax/xml/walk.js + 4 modules
var walk = __webpack_require__(143);
;// CONCATENATED MODULE: ./lib/formats/checkstyle/report.js



/** `SeverityLevel` of Checkstyle; what other tools write in its place is unknown. */
const vocabulary = new Set(["error", "warning", "info"]);
/** What Checkstyle writes for a file on which it broke down (`XMLLogger`, `Checker.processFiles`). */
const breakdown = /^Got an exception - /;
/** Listens to a Checkstyle XML document: errors inside files, and exceptions of the tool itself. */
class CheckstyleReport {
    #sink;
    #bySeverity = new Counter();
    #path;
    #files = 0;
    #findings = 0;
    #unknown = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    open(element, place) {
        if (place.depth === 0) {
            this.#sink.tool({ name: "Checkstyle", version: element.attribute("version") ?? null });
        }
        else if (element.name === "file") {
            this.#files++;
            this.#path = element.attribute("name");
        }
        else if (element.name === "error")
            this.#addFinding(element);
        else if (element.name === "exception")
            place.keepText();
    }
    close(name, text) {
        if (name === "file")
            this.#path = undefined;
        else if (name === "exception")
            this.#diagnoseBreakdown(text);
    }
    finish() {
        this.#sink.record("files", this.#files);
        this.#sink.record("findings", this.#findings);
        this.#sink.record("bySeverity", this.#bySeverity.counts);
        if (this.#unknown > 0) {
            const message = `expected a severity of error, warning or info, found none of them in ${this.#unknown} findings`;
            this.#sink.diagnose("unknown-value", message);
        }
        if (this.#files === 0) {
            this.#sink.diagnose("note", "lists no file: Checkstyle itself lists every file, others only those with findings");
        }
    }
    #addFinding(element) {
        const severity = element.attribute("severity");
        this.#findings++;
        this.#bySeverity.add(severity ?? "(absent)");
        if (severity === undefined || !vocabulary.has(severity.toLowerCase()))
            this.#unknown++;
        const message = oneLine(element.attribute("message") ?? "");
        if (breakdown.test(message))
            this.#diagnoseBreakdown(message);
        this.#sink.finding({
            ruleId: element.attribute("source") ?? "(no rule)",
            aliases: [],
            rating: (0,finding_severity/* rate */.TS)({ label: severity }),
            message,
            place: this.#place(element),
        });
    }
    #diagnoseBreakdown(found) {
        this.#sink.diagnose("tool-error", `expected the file to be checked, found ${JSON.stringify(oneLine(found))}`);
    }
    #place(element) {
        if (this.#path === undefined)
            return { type: "none" };
        const written = element.attribute("line") ?? "";
        const line = /^\d{1,9}$/.test(written) ? Number(written) : 0;
        return { type: "file", path: this.#path, ...(line > 0 && { line }) };
    }
}

;// CONCATENATED MODULE: ./lib/formats/checkstyle/index.js


const checkstyle_reader = {
    id: "checkstyle",
    title: "Checkstyle XML",
    specification: "https://checkstyle.org/apidocs/com/puppycrawl/tools/checkstyle/XMLLogger.html",
    formats: ["checkstyle"],
    kinds: ["lint"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "xml" && outline.root === "checkstyle",
    read: readCheckstyle,
};
/** Reads the format that many linters of other languages write too. */
function readCheckstyle(source, sink) {
    const report = new CheckstyleReport(sink);
    (0,walk/* walkXml */.N)(source, report);
    report.finish();
}

;// CONCATENATED MODULE: ./lib/domain/coverage/byte-log.js
const chunkBytes = 1024 * 1024;
/** Keeps byte strings one behind the other, in chunks that are never moved. */
class ByteLog {
    #chunks = [];
    #used = 0;
    /** Number of the chunk that holds what was appended last. */
    chunk = -1;
    /** Where in that chunk it begins. */
    offset = 0;
    /** Stores a copy of `bytes[start, end)`. */
    append(bytes, start, end) {
        const length = end - start;
        const room = (this.#chunks[this.chunk]?.length ?? 0) - this.#used;
        if (length > room) {
            this.chunk = this.#chunks.push(Buffer.alloc(Math.max(chunkBytes, length))) - 1;
            this.#used = 0;
        }
        this.offset = this.#used;
        this.#used += length;
        const chunk = this.#chunks[this.chunk];
        const shift = this.offset - start;
        // By hand: for a few bytes that is faster than making the view that `set` asks for.
        for (let i = start; i < end; i++)
            chunk[i + shift] = bytes[i];
    }
    bytesOf(chunk) {
        return this.#chunks[chunk];
    }
}

;// CONCATENATED MODULE: ./lib/domain/coverage/columns.js
/** A typed array of at least `length` numbers with the old ones in front; the same array if it is long enough. */
function lengthened(column, length) {
    if (length <= column.length)
        return column;
    const Kind = column.constructor;
    const longer = new Kind(Math.max(length, column.length * 2));
    longer.set(column);
    return longer;
}

;// CONCATENATED MODULE: ./lib/domain/coverage/measure.js
function noCount() {
    return { total: 0, covered: 0 };
}
/** Adds one more thing. */
function countOne(count, isCovered) {
    count.total++;
    if (isCovered)
        count.covered++;
}
/** Adds what was measured elsewhere. */
function addTo(count, measure) {
    count.total += measure.total;
    count.covered += measure.covered;
}

;// CONCATENATED MODULE: ./lib/domain/coverage/line-table.js


const isCoveredFlag = 1;
const hasBranchesFlag = 2;
const flagBits = 2;
/**
 * The lines of one file. A line that is told twice is one line: covered if any of them is, with the most branches
 * and the most covered branches that any of them has. The table is emptied and used again for the next file.
 */
class LineTable {
    /** Row of a line plus one; 0 where the line has none. */
    #rows = new Uint32Array(4096);
    /** By row: the line, doubled, plus one if it is covered. There are millions, so that one number must do. */
    #lines = new Uint32Array(1024);
    /** By row, zero beyond the rows that have branches. */
    #branches = new Uint32Array(1024);
    #coveredBranches = new Uint32Array(1024);
    #size = 0;
    #hasBranches = false;
    add(line, isCovered) {
        const row = line < this.#rows.length ? this.#rows[line] : 0;
        if (row === 0)
            this.#append(line, isCovered);
        else if (isCovered)
            this.#lines[row - 1] = this.#lines[row - 1] | isCoveredFlag;
    }
    /** Branches of a line; adds the line if it was not told. */
    addBranches(line, { total, covered }) {
        this.add(line, false);
        this.#hasBranches = true;
        const row = this.#rows[line] - 1;
        if (total > this.#branches[row])
            this.#branches[row] = total;
        if (covered > this.#coveredBranches[row])
            this.#coveredBranches[row] = covered;
    }
    measure() {
        let covered = 0;
        for (let row = 0; row < this.#size; row++)
            covered += this.#lines[row] & isCoveredFlag;
        return { total: this.#size, covered };
    }
    branches() {
        const sum = noCount();
        if (!this.#hasBranches)
            return sum;
        for (let row = 0; row < this.#size; row++) {
            sum.total += this.#branches[row];
            sum.covered += this.#coveredBranches[row];
        }
        return sum;
    }
    clear() {
        for (let row = 0; row < this.#size; row++)
            this.#rows[this.#lines[row] >> 1] = 0;
        if (this.#hasBranches) {
            this.#branches.fill(0, 0, this.#size);
            this.#coveredBranches.fill(0, 0, this.#size);
        }
        this.#size = 0;
        this.#hasBranches = false;
    }
    pack(packer) {
        let previous = 0;
        packer.put(this.#size);
        for (let row = 0; row < this.#size; row++) {
            const line = this.#lines[row] >> 1;
            const isCovered = this.#lines[row] & isCoveredFlag;
            const hasBranches = this.#hasBranches && this.#branches[row] !== 0;
            const flags = hasBranches ? isCovered | hasBranchesFlag : isCovered;
            packer.put((zigzag(line - previous) << flagBits) | flags);
            if (hasBranches)
                this.#packBranches(row, packer);
            previous = line;
        }
    }
    /** Adds lines that were packed. */
    unpack(unpacker) {
        let line = 0;
        for (let left = unpacker.take(); left > 0; left--) {
            const packed = unpacker.take();
            line += unzigzag(packed >>> flagBits);
            this.add(line, (packed & isCoveredFlag) !== 0);
            if ((packed & hasBranchesFlag) !== 0)
                this.#unpackBranches(line, unpacker);
        }
    }
    /** Measures lines that were packed and adds none: for a file that came once. */
    measurePacked(unpacker) {
        const lines = { total: unpacker.take(), covered: 0 };
        const lineBranches = noCount();
        for (let left = lines.total; left > 0; left--) {
            const packed = unpacker.take();
            lines.covered += packed & isCoveredFlag;
            if ((packed & hasBranchesFlag) === 0)
                continue;
            lineBranches.total += unpacker.take();
            lineBranches.covered += unpacker.take();
        }
        return { lines, lineBranches };
    }
    #packBranches(row, packer) {
        packer.put(this.#branches[row]);
        packer.put(this.#coveredBranches[row]);
    }
    #unpackBranches(line, unpacker) {
        const total = unpacker.take();
        this.addBranches(line, { total, covered: unpacker.take() });
    }
    #append(line, isCovered) {
        if (line >= this.#rows.length)
            this.#rows = lengthened(this.#rows, line + 1);
        if (this.#size >= this.#lines.length)
            this.#lengthen();
        this.#lines[this.#size++] = line * 2 + (isCovered ? isCoveredFlag : 0);
        this.#rows[line] = this.#size;
    }
    #lengthen() {
        const length = this.#lines.length * 2;
        this.#lines = lengthened(this.#lines, length);
        this.#branches = lengthened(this.#branches, length);
        this.#coveredBranches = lengthened(this.#coveredBranches, length);
    }
}
/** `foldSign` for small numbers, in the arithmetic of the machine: lines are below 2^24. */
function zigzag(value) {
    return (value << 1) ^ (value >> 31);
}
function unzigzag(value) {
    return (value >>> 1) ^ -(value & 1);
}

;// CONCATENATED MODULE: ./lib/domain/coverage/packing.js
/** Largest number of bytes that one packed number takes. */
const longest = 8;
/** Packs whole numbers from 0 to 2^53 into bytes, seven bits each; small ones take one byte. */
class Packer {
    bytes = new Uint8Array(4096);
    length = 0;
    put(value) {
        if (this.length + longest > this.bytes.length)
            this.#grow();
        if (value < 128)
            this.bytes[this.length++] = value;
        else
            this.#putLong(value);
    }
    clear() {
        this.length = 0;
    }
    #putLong(value) {
        let rest = value;
        for (; rest > 0x7fffffff; rest = Math.floor(rest / 128)) {
            this.bytes[this.length++] = (rest % 128) | 0x80;
        }
        for (; rest > 0x7f; rest >>>= 7)
            this.bytes[this.length++] = (rest & 0x7f) | 0x80;
        this.bytes[this.length++] = rest;
    }
    #grow() {
        const larger = new Uint8Array(this.bytes.length * 2);
        larger.set(this.bytes);
        this.bytes = larger;
    }
}
/** Reads what a `Packer` wrote, in the same order. */
class Unpacker {
    #bytes = new Uint8Array(0);
    #at = 0;
    open(bytes, offset) {
        this.#bytes = bytes;
        this.#at = offset;
    }
    take() {
        const byte = this.#bytes[this.#at++];
        return byte < 0x80 ? byte : this.#takeLong(byte);
    }
    #takeLong(first) {
        let value = first & 0x7f;
        let scale = 128;
        let byte;
        do {
            byte = this.#bytes[this.#at++];
            value += (byte & 0x7f) * scale;
            scale *= 128;
        } while (byte >= 0x80);
        return value;
    }
}
/** Maps whole numbers to those from 0 on, so that small differences of either sign pack small. */
function foldSign(value) {
    return value < 0 ? -2 * value - 1 : 2 * value;
}
/** Reverses `foldSign`. */
function unfoldSign(value) {
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

;// CONCATENATED MODULE: ./lib/domain/coverage/path-table.js


/** Numbers paths from 0 on in the order of their first appearance; they stay bytes, since a report names many. */
class PathTable {
    #log = new ByteLog();
    /** Number of a path plus one, by hash; 0 is free. Always at least half of it is. */
    #slots = new Uint32Array(1024);
    #hashes = new Int32Array(512);
    #chunks = new Uint32Array(512);
    #offsets = new Uint32Array(512);
    #lengths = new Uint32Array(512);
    size = 0;
    /** The number of the path in `bytes[start, end)`; a new path gets the next one. */
    indexOf(bytes, start, end) {
        const hash = hashOf(bytes, start, end);
        const mask = this.#slots.length - 1;
        let slot = hash & mask;
        for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
            const index = this.#slots[slot] - 1;
            if (this.#hashes[index] === hash && this.#equals(index, bytes, start, end))
                return index;
        }
        this.#log.append(bytes, start, end);
        this.#append(hash, end - start);
        this.#slots[slot] = this.size;
        if (this.size * 2 > this.#slots.length)
            this.#spread();
        return this.size - 1;
    }
    /** Decoded leniently: a path is whatever bytes a file system allows, and no format declares their encoding. */
    pathOf(index) {
        const offset = this.#offsets[index];
        const bytes = this.#log.bytesOf(this.#chunks[index]);
        return bytes.toString("utf8", offset, offset + this.#lengths[index]);
    }
    #equals(index, bytes, start, end) {
        if (this.#lengths[index] !== end - start)
            return false;
        const known = this.#log.bytesOf(this.#chunks[index]);
        const shift = this.#offsets[index] - start;
        for (let i = start; i < end; i++)
            if (known[i + shift] !== bytes[i])
                return false;
        return true;
    }
    #append(hash, length) {
        const index = this.size++;
        if (index >= this.#hashes.length)
            this.#lengthen();
        this.#hashes[index] = hash;
        this.#chunks[index] = this.#log.chunk;
        this.#offsets[index] = this.#log.offset;
        this.#lengths[index] = length;
    }
    /** Doubles the slots and gives each path its new one. */
    #spread() {
        const slots = new Uint32Array(this.#slots.length * 2);
        const mask = slots.length - 1;
        for (let index = 0; index < this.size; index++) {
            let slot = this.#hashes[index] & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = index + 1;
        }
        this.#slots = slots;
    }
    #lengthen() {
        const length = this.#hashes.length * 2;
        this.#hashes = lengthened(this.#hashes, length);
        this.#chunks = lengthened(this.#chunks, length);
        this.#offsets = lengthened(this.#offsets, length);
        this.#lengths = lengthened(this.#lengths, length);
    }
}
/** FNV-1a over four bytes at a time, mixed once more so that the low bits depend on all of the path. */
function hashOf(bytes, start, end) {
    let hash = end - start;
    let i = start;
    for (; i + 4 <= end; i += 4)
        hash = Math.imul(hash ^ wordAt(bytes, i), 0x01000193);
    for (; i < end; i++)
        hash = Math.imul(hash ^ bytes[i], 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return hash ^ (hash >>> 13);
}
function wordAt(bytes, i) {
    const low = bytes[i] | (bytes[i + 1] << 8);
    return low | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
}

;// CONCATENATED MODULE: ./lib/domain/coverage/point-table.js


/**
 * The points of one file: the branches of LCOV, the blocks of Go. A point that is told twice is one point, covered
 * if any of them is. The table is emptied and used again for the next file.
 */
class PointTable {
    /** Row of a point plus one, by hash; 0 is free. Always at least half of it is. */
    #slots = new Uint32Array(256);
    #places = new Float64Array(128);
    #names = new Float64Array(128);
    #weights = new Float64Array(128);
    #covered = new Uint8Array(128);
    #total = 0;
    #coveredTotal = 0;
    size = 0;
    /** How often a point came back with another weight. */
    conflicts = 0;
    add({ place, name, weight, isCovered }) {
        const slot = this.#slotOf(place, name);
        const row = this.#slots[slot] - 1;
        if (row === -1)
            this.#append(slot, { place, name, weight, isCovered });
        else
            this.#merge(row, weight, isCovered);
    }
    /** Sum of the weights. */
    measure() {
        return { total: this.#total, covered: this.#coveredTotal };
    }
    clear() {
        // Row by row, from behind: a table that was once large must not cost each small file its size.
        for (let row = this.size - 1; row >= 0; row--) {
            const slot = this.#slotOf(this.#places[row], this.#names[row]);
            this.#slots[slot] = 0;
        }
        this.size = 0;
        this.#total = 0;
        this.#coveredTotal = 0;
    }
    pack(packer) {
        let previous = 0;
        packer.put(this.size);
        for (let row = 0; row < this.size; row++) {
            const place = this.#places[row];
            packer.put(foldSign(place - previous));
            packer.put(this.#names[row]);
            packer.put(this.#weights[row] * 2 + this.#covered[row]);
            previous = place;
        }
    }
    /** Adds points that were packed. */
    unpack(unpacker) {
        let place = 0;
        for (let left = unpacker.take(); left > 0; left--) {
            place += unfoldSign(unpacker.take());
            const name = unpacker.take();
            const packed = unpacker.take();
            this.add({ place, name, weight: Math.floor(packed / 2), isCovered: packed % 2 === 1 });
        }
    }
    #merge(row, weight, isCovered) {
        if (this.#weights[row] !== weight)
            this.conflicts++;
        if (!isCovered || this.#covered[row] === 1)
            return;
        this.#covered[row] = 1;
        this.#coveredTotal += this.#weights[row];
    }
    #append(slot, { place, name, weight, isCovered }) {
        const row = this.size++;
        if (row >= this.#places.length)
            this.#lengthen();
        this.#places[row] = place;
        this.#names[row] = name;
        this.#weights[row] = weight;
        this.#covered[row] = isCovered ? 1 : 0;
        this.#total += weight;
        if (isCovered)
            this.#coveredTotal += weight;
        this.#slots[slot] = this.size;
        if (this.size * 2 > this.#slots.length)
            this.#spread();
    }
    /** The slot that holds the point, or the free one that would take it. */
    #slotOf(place, name) {
        const mask = this.#slots.length - 1;
        let slot = point_table_hashOf(place, name) & mask;
        for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
            const row = this.#slots[slot] - 1;
            if (this.#places[row] === place && this.#names[row] === name)
                break;
        }
        return slot;
    }
    /** Doubles the slots and gives each point its new one. */
    #spread() {
        this.#slots = new Uint32Array(this.#slots.length * 2);
        for (let row = 0; row < this.size; row++) {
            const slot = this.#slotOf(this.#places[row], this.#names[row]);
            this.#slots[slot] = row + 1;
        }
    }
    #lengthen() {
        const length = this.#places.length * 2;
        this.#places = lengthened(this.#places, length);
        this.#names = lengthened(this.#names, length);
        this.#weights = lengthened(this.#weights, length);
        this.#covered = lengthened(this.#covered, length);
    }
}
/** Mixes both numbers, low and high halves, into 32 bits (the finaliser of MurmurHash3). */
function point_table_hashOf(place, name) {
    let hash = Math.imul(place | 0, 0x9e3779b1) ^ Math.imul((place / 2 ** 32) | 0, 0x85ebca6b);
    hash = Math.imul(hash ^ (name | 0), 0xc2b2ae35) ^ Math.imul((name / 2 ** 32) | 0, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return hash ^ (hash >>> 13);
}

;// CONCATENATED MODULE: ./lib/domain/coverage/ledger.js







const none = -1;
const encoder = new TextEncoder();
/**
 * Merges the coverage of a report whose files come in any order and more than once (one LCOV record per test, one
 * Cobertura class per inner class). Tell it a file, then what it holds. Memory stays flat: a part of a file is
 * packed into a few bytes per line, and parts are merged only at the end, so that time grows with the report alone.
 */
class CoverageLedger {
    #log = new ByteLog();
    #packer = new Packer();
    #unpacker = new Unpacker();
    #lines = new LineTable();
    #points = new PointTable();
    #paths = new PathTable();
    /** By file: its latest part. */
    #latest = new Int32Array(256);
    /** By part: where it is packed, and the part of the same file before it. */
    #chunks = new Uint32Array(256);
    #offsets = new Uint32Array(256);
    #previous = new Int32Array(256);
    #parts = 0;
    #file = none;
    get fileCount() {
        return this.#paths.size;
    }
    /** How often a point came back with another weight. */
    get conflicts() {
        return this.#points.conflicts;
    }
    /** What follows is about this file. */
    open(path) {
        const bytes = encoder.encode(path);
        this.openBytes(bytes, 0, bytes.length);
    }
    /** The same for a path that lies in `bytes[start, end)`. */
    openBytes(bytes, start, end) {
        const known = this.#paths.size;
        const file = this.#paths.indexOf(bytes, start, end);
        if (file === this.#file)
            return;
        this.#store();
        this.#file = file;
        if (file < known)
            return;
        if (file >= this.#latest.length)
            this.#latest = lengthened(this.#latest, file + 1);
        this.#latest[file] = none;
    }
    line(number, isCovered) {
        this.#lines.add(number, isCovered);
    }
    /** Branches of a line that was told by `line`. */
    lineBranches(number, measure) {
        this.#lines.addBranches(number, measure);
    }
    point(point) {
        this.#points.add(point);
    }
    /** Merges what belongs together, hands over each file, and returns the totals; to be called once, at the end. */
    finish(visit) {
        this.#store();
        const sum = { lines: noCount(), lineBranches: noCount(), points: noCount(), pointCount: 0 };
        for (let file = 0; file < this.#paths.size; file++) {
            const totals = this.#merge(file);
            addTo(sum.lines, totals.lines);
            addTo(sum.lineBranches, totals.lineBranches);
            addTo(sum.points, totals.points);
            sum.pointCount += totals.pointCount;
            visit(this.#paths.pathOf(file), totals);
        }
        return sum;
    }
    /** Packs the part that is open and empties the tables. */
    #store() {
        if (this.#file === none)
            return;
        const packer = this.#packer;
        packer.clear();
        this.#lines.pack(packer);
        this.#points.pack(packer);
        this.#log.append(packer.bytes, 0, packer.length);
        this.#link();
        this.#clear();
    }
    #link() {
        const part = this.#parts++;
        if (part >= this.#chunks.length)
            this.#lengthen();
        this.#chunks[part] = this.#log.chunk;
        this.#offsets[part] = this.#log.offset;
        this.#previous[part] = this.#latest[this.#file];
        this.#latest[this.#file] = part;
    }
    #lengthen() {
        const length = this.#chunks.length * 2;
        this.#chunks = lengthened(this.#chunks, length);
        this.#offsets = lengthened(this.#offsets, length);
        this.#previous = lengthened(this.#previous, length);
    }
    #merge(file) {
        this.#clear();
        const last = this.#latest[file];
        return this.#previous[last] === none ? this.#measure(last) : this.#mergeParts(last);
    }
    /** A part that is all of its file holds nothing twice. */
    #measure(part) {
        this.#unpack(part);
        const { lines, lineBranches } = this.#lines.measurePacked(this.#unpacker);
        this.#points.unpack(this.#unpacker);
        return { lines, lineBranches, points: this.#points.measure(), pointCount: this.#points.size };
    }
    #mergeParts(last) {
        for (let part = last; part !== none; part = this.#previous[part]) {
            this.#unpack(part);
            this.#lines.unpack(this.#unpacker);
            this.#points.unpack(this.#unpacker);
        }
        return {
            lines: this.#lines.measure(),
            lineBranches: this.#lines.branches(),
            points: this.#points.measure(),
            pointCount: this.#points.size,
        };
    }
    #unpack(part) {
        this.#unpacker.open(this.#log.bytesOf(this.#chunks[part]), this.#offsets[part]);
    }
    #clear() {
        this.#lines.clear();
        this.#points.clear();
    }
}

// EXTERNAL MODULE: ./lib/syntax/fault.js
var fault = __webpack_require__(6119);
;// CONCATENATED MODULE: ./lib/domain/coverage/hits.js
const pattern = /^-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?$/;
/**
 * Reads an execution count as coverage tools write it: counts beyond 2^53, negative ones (counters that ran over)
 * and exponents (`1.2e+16`) occur. Zero or less is never. Undefined is what is no number at all.
 */
function parseHits(text) {
    const trimmed = text.trim();
    return pattern.test(trimmed) ? Number(trimmed) : undefined;
}
/** The highest line that a source file can have; the tables that hold lines are sized by it. */
const highestLine = 2 ** 24 - 1;
/** Reads a line number; undefined is what is none. */
function parseLine(text) {
    if (!/^\d{1,10}$/.test(text))
        return undefined;
    const line = Number(text);
    return line <= highestLine ? line : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/clover/line.js


/** Reads a line in the dialects of OpenClover, PHPUnit and Istanbul. */
function lineOf(element, place) {
    const number = parseLine(element.attribute("num") ?? "");
    if (number === undefined)
        throw unexpected(place, "a line with its num");
    const type = element.attribute("type") ?? "stmt";
    const count = hitsOf(element, "count", place);
    const branches = type === "cond" ? branchesOf(element, count, place) : undefined;
    if (count === undefined && branches === undefined)
        throw unexpected(place, "a line with its count");
    const isCovered = count === undefined ? (branches?.covered ?? 0) > 0 : count > 0;
    return { number, type, isCovered, isStatement: isStatement(type, count), branches };
}
/** Istanbul gives a condition a count of its own: it is the statement of that line. */
function isStatement(type, count) {
    return type === "stmt" || (type === "cond" && count !== undefined);
}
/**
 * OpenClover counts how often a condition was true and how often false: two branches. Istanbul, which also gives
 * a count, writes the covered branches as `truecount` and the missed ones as `falsecount`.
 */
function branchesOf(element, count, place) {
    const whenTrue = Math.max(0, hitsOf(element, "truecount", place) ?? 0);
    const whenFalse = Math.max(0, hitsOf(element, "falsecount", place) ?? 0);
    if (count !== undefined) {
        const total = whenTrue + whenFalse;
        if (!Number.isSafeInteger(total))
            throw unexpected(place, "a number of branches");
        return { total, covered: whenTrue };
    }
    return { total: 2, covered: Number(whenTrue > 0) + Number(whenFalse > 0) };
}
function hitsOf(element, name, place) {
    const text = element.attribute(name);
    if (text === undefined)
        return undefined;
    const hits = parseHits(text);
    if (hits === undefined)
        throw unexpected(place, `a count of executions in ${name}`);
    return hits;
}
function unexpected(place, expected) {
    return new fault/* ReportFault */.p("malformed", `expected ${expected}, found none`, `line ${place.line()}`);
}

;// CONCATENATED MODULE: ./lib/formats/clover/metrics.js
const names = [
    "files",
    "statements",
    "coveredstatements",
    "methods",
    "coveredmethods",
    "conditionals",
    "coveredconditionals",
];
/** What a `metrics` element claims, as far as it can be recounted. */
function metricsOf(element) {
    const metrics = {};
    for (const name of names) {
        const value = element.attribute(name);
        if (value !== undefined && /^\d{1,15}$/.test(value))
            metrics[name] = Number(value);
    }
    return metrics;
}
/** Holds what a report claims against what it lists; `listsMethods` is false of reports that never do. */
function claimMetrics(sink, claims, { counted, listsMethods }) {
    for (const name of names) {
        const claim = claims[name];
        const isComparable = listsMethods || !name.endsWith("methods");
        if (claim !== undefined && isComparable)
            sink.claim(name, claim, counted[name]);
    }
    if ((claims.statements ?? 0) > 0 && counted.statements === 0) {
        const message = `expected the lines of ${claims.statements} statements, found none`;
        sink.diagnose("totals-without-records", message);
    }
}

;// CONCATENATED MODULE: ./lib/formats/clover/report.js





/** The version that Istanbul's reporter writes, always. It lists no methods, though it claims how many there are. */
const istanbulVersion = "3.2.0";
const types = new Set(["method", "stmt", "cond"]);
/** Listens to a Clover document: lines count, `metrics` are claims, and the coverage of tests themselves is not asked. */
class CloverReport {
    #sink;
    #ledger = new CoverageLedger();
    #methods = noCount();
    #statements = noCount();
    #conditionals = noCount();
    #conditionLines = 0;
    #listsMethods = true;
    #claims = {};
    #isInTestProject = false;
    #isInFile = false;
    #unknownTypes = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    open(element, place) {
        if (this.#isInTestProject)
            return;
        switch (element.name) {
            case "line":
                if (this.#isInFile)
                    this.#line(lineOf(element, place));
                break;
            case "file":
                this.#openFile(element, place);
                break;
            case "metrics":
                if (place.depth === 2 && place.parent === "project")
                    this.#claims = metricsOf(element);
                break;
            case "testproject":
                this.#isInTestProject = true;
                break;
            default:
                if (place.depth === 0)
                    this.#listsMethods = element.attribute("clover") !== istanbulVersion;
        }
    }
    close(name) {
        if (name === "testproject")
            this.#isInTestProject = false;
        else if (name === "file")
            this.#isInFile = false;
    }
    finish() {
        const merged = this.#ledger.finish((path, { lines }) => this.#sink.fileCoverage({ path, ...lines }));
        const totals = {
            linesTotal: merged.lines.total,
            linesCovered: merged.lines.covered,
            branchesTotal: this.#conditionals.total,
            branchesCovered: this.#conditionals.covered,
            ...(this.#listsMethods && {
                functionsTotal: this.#methods.total,
                functionsCovered: this.#methods.covered,
            }),
            statementsTotal: this.#statements.total,
            statementsCovered: this.#statements.covered,
        };
        this.#sink.coverage(totals);
        this.#record(merged.lines);
        this.#compare();
        if (this.#unknownTypes > 0) {
            const message = `expected lines of type method, stmt or cond, found ${this.#unknownTypes} others`;
            this.#sink.diagnose("unknown-value", message);
        }
    }
    #openFile(element, place) {
        // OpenClover writes the path beside the name, PHPUnit writes it as the name.
        const path = element.attribute("path") ?? element.attribute("name") ?? "";
        if (path === "")
            throw new fault/* ReportFault */.p("malformed", "expected a file with its path", `line ${place.line()}`);
        this.#ledger.open(path);
        this.#isInFile = true;
    }
    #line({ number, type, isCovered, isStatement, branches }) {
        this.#ledger.line(number, isCovered);
        if (isStatement)
            countOne(this.#statements, isCovered);
        if (type === "method")
            countOne(this.#methods, isCovered);
        if (!types.has(type))
            this.#unknownTypes++;
        if (branches === undefined)
            return;
        this.#conditionLines++;
        addTo(this.#conditionals, branches);
    }
    #record(lines) {
        this.#sink.record("files", this.#ledger.fileCount);
        this.#sink.record("linesTotal", lines.total);
        this.#sink.record("linesCovered", lines.covered);
        this.#sink.record("methodsTotal", this.#methods.total);
        this.#sink.record("methodsCovered", this.#methods.covered);
        this.#sink.record("statementsTotal", this.#statements.total);
        this.#sink.record("statementsCovered", this.#statements.covered);
        this.#sink.record("condLines", this.#conditionLines);
        this.#sink.record("conditionalsTotal", this.#conditionals.total);
        this.#sink.record("conditionalsCovered", this.#conditionals.covered);
    }
    #compare() {
        const counted = {
            files: this.#ledger.fileCount,
            statements: this.#statements.total,
            coveredstatements: this.#statements.covered,
            methods: this.#methods.total,
            coveredmethods: this.#methods.covered,
            conditionals: this.#conditionals.total,
            coveredconditionals: this.#conditionals.covered,
        };
        claimMetrics(this.#sink, this.#claims, { counted, listsMethods: this.#listsMethods });
    }
}

;// CONCATENATED MODULE: ./lib/formats/clover/index.js


const clover_reader = {
    id: "clover",
    title: "Clover XML",
    specification: "https://bitbucket.org/atlassian/clover/src/default/etc/schema/clover.xsd",
    formats: ["clover"],
    kinds: ["coverage"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "xml" && outline.root === "coverage" && outline.paths.has("project"),
    read: readClover,
};
/** Reads the reports of OpenClover, PHPUnit and Istanbul. */
function readClover(source, sink) {
    const report = new CloverReport(sink);
    (0,walk/* walkXml */.N)(source, report);
    report.finish();
}

;// CONCATENATED MODULE: ./lib/domain/coverage/claims.js
/**
 * Holds the totals that a report claims against those that were counted. Where it lists nothing at all for what
 * it claims, it is no evidence.
 */
function claimTotals(sink, claimed, counted) {
    for (const [name, value] of Object.entries(claimed)) {
        sink.claim(name, value, counted[name] ?? 0);
    }
    if (measured(claimed) > 0 && measured(counted) === 0) {
        sink.diagnose("totals-without-records", `expected records of the ${measured(claimed)} lines or statements that the totals count, found none`);
    }
}
function measured({ linesTotal = 0, statementsTotal = 0 }) {
    return Math.max(linesTotal, statementsTotal);
}

;// CONCATENATED MODULE: ./lib/formats/cobertura/claims.js
/** Tools round rates to two digits at the least. */
const tolerance = 0.006;
const totalAttributes = [
    ["linesTotal", "lines-valid"],
    ["linesCovered", "lines-covered"],
    ["branchesTotal", "branches-valid"],
    ["branchesCovered", "branches-covered"],
];
function claimsOf(root) {
    const totals = {};
    for (const [name, attribute] of totalAttributes) {
        const value = root.attribute(attribute);
        if (value !== undefined && /^\d{1,15}$/.test(value))
            totals[name] = Number(value);
    }
    return { totals, lineRate: rateOf(root, "line-rate"), branchRate: rateOf(root, "branch-rate") };
}
function rateOf(root, attribute) {
    const value = root.attribute(attribute);
    return value !== undefined && /^\d(?:\.\d{1,40})?$/.test(value) ? Number(value) : undefined;
}
/** Compares a rate with what was counted. Of nothing at all tools say 0 or 1, which claims nothing. */
function claimRate(sink, name, { reported, total, covered }) {
    if (reported === undefined || total === 0)
        return;
    const counted = Math.round((covered / total) * 10_000) / 10_000;
    if (Math.abs(reported - counted) > tolerance)
        sink.claim(name, reported, counted);
}

;// CONCATENATED MODULE: ./lib/formats/cobertura/report.js






const condition = /\((\d{1,9})\/(\d{1,9})\)/;
/**
 * Listens to a Cobertura document. The lines of a class count; those of its methods are the same ones again. Classes
 * of one file (inner classes, partial ones) are merged by file and line.
 */
class CoberturaReport {
    #sink;
    #ledger = new CoverageLedger();
    #listedLines = noCount();
    #claims;
    #classes = 0;
    #isInClass = false;
    #isInMethods = false;
    #negativeHits = 0;
    #unknownConditions = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    open(element, place) {
        switch (element.name) {
            case "line":
                if (this.#isInClass && !this.#isInMethods)
                    this.#line(element, place);
                break;
            case "class":
                this.#openClass(element, place);
                break;
            case "methods":
                this.#isInMethods = true;
                break;
            default:
                if (place.depth === 0)
                    this.#claims = claimsOf(element);
        }
    }
    close(name) {
        if (name === "methods")
            this.#isInMethods = false;
        else if (name === "class")
            this.#isInClass = false;
    }
    finish() {
        const merged = this.#ledger.finish((path, { lines }) => this.#sink.fileCoverage({ path, ...lines }));
        const totals = {
            linesTotal: merged.lines.total,
            linesCovered: merged.lines.covered,
            branchesTotal: merged.lineBranches.total,
            branchesCovered: merged.lineBranches.covered,
        };
        this.#sink.coverage(totals);
        this.#sink.record("classes", this.#classes);
        this.#sink.record("files", this.#ledger.fileCount);
        for (const [name, value] of Object.entries(totals))
            this.#sink.record(name, value);
        this.#sink.record("rawLineElements", new Map(Object.entries(this.#listedLines)));
        this.#compare(totals, merged);
        this.#diagnoseOddities();
    }
    #openClass(element, place) {
        const path = element.attribute("filename");
        if (path === undefined || path === "")
            throw report_unexpected(place, "a class with a filename");
        this.#ledger.open(path);
        this.#classes++;
        this.#isInClass = true;
    }
    #line(element, place) {
        const line = parseLine(element.attribute("number") ?? "");
        const hits = parseHits(element.attribute("hits") ?? "");
        if (line === undefined || hits === undefined)
            throw report_unexpected(place, "a line with its number and hits");
        if (hits < 0)
            this.#negativeHits++;
        this.#ledger.line(line, hits > 0);
        countOne(this.#listedLines, hits > 0);
        const text = element.attribute("condition-coverage");
        if (text !== undefined)
            this.#branches(line, text);
    }
    #branches(line, text) {
        const [, covered, total] = condition.exec(text) ?? [];
        const measure = { total: Number(total), covered: Number(covered) };
        if (measure.covered <= measure.total)
            this.#ledger.lineBranches(line, measure);
        else
            this.#unknownConditions++;
    }
    #compare(totals, merged) {
        if (this.#claims === undefined)
            return;
        const { totals: claimed, lineRate, branchRate } = this.#claims;
        claimTotals(this.#sink, claimed, totals);
        claimRate(this.#sink, "lineRate", { reported: lineRate, ...merged.lines });
        claimRate(this.#sink, "branchRate", { reported: branchRate, ...merged.lineBranches });
    }
    #diagnoseOddities() {
        if (this.#negativeHits > 0) {
            const found = `found ${this.#negativeHits} below it; they count as never run`;
            this.#sink.diagnose("unknown-value", `expected hits of zero or more, ${found}`);
        }
        if (this.#unknownConditions > 0) {
            const found = `found ${this.#unknownConditions} others; their branches are not counted`;
            this.#sink.diagnose("unknown-value", `expected condition-coverage like "50% (1/2)", ${found}`);
        }
    }
}
function report_unexpected(place, expected) {
    return new fault/* ReportFault */.p("malformed", `expected ${expected}, found one without`, `line ${place.line()}`);
}

;// CONCATENATED MODULE: ./lib/formats/cobertura/index.js


const cobertura_reader = {
    id: "cobertura",
    title: "Cobertura XML",
    specification: "https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd",
    formats: ["cobertura"],
    kinds: ["coverage"],
    showsTruncation: true,
    matches: isCobertura,
    read: readCobertura,
};
/** Clover has the same root element; it holds projects, where Cobertura rates itself and holds packages. */
function isCobertura(outline) {
    if (outline.syntax !== "xml" || outline.root !== "coverage" || outline.paths.has("project"))
        return false;
    return outline.attributes.has("line-rate") || outline.paths.has("packages");
}
function readCobertura(source, sink) {
    const report = new CoberturaReport(sink);
    (0,walk/* walkXml */.N)(source, report);
    report.finish();
}

;// CONCATENATED MODULE: ./lib/domain/tests/message.js
const message_longest = 2_000;
/** The part of a test case that says why it did not pass: trimmed, cut to a readable length, absent if empty. */
function messageOf(text) {
    const message = (text ?? "").trim().slice(0, message_longest);
    return message === "" ? {} : { message };
}

;// CONCATENATED MODULE: ./lib/formats/ctrf/report.js

/** The five words of the specification; `other` is what a tool could not put under one of the first four. */
const statuses = ["passed", "failed", "skipped", "pending", "other"];
const outcomes = {
    passed: "passed",
    failed: "failed",
    skipped: "skipped",
    pending: "skipped",
    other: "error",
};
/** Counts the tests of a CTRF document and compares them with its summary. */
class CtrfReport {
    #sink;
    #byStatus = new Map();
    #tests = 0;
    #flaky = 0;
    #withRetries = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    test(test, at) {
        const status = this.#statusOf(test, at);
        const outcome = outcomes[status];
        const isRetried = hasRetries(test);
        this.#byStatus.set(status, this.#count(status) + 1);
        this.#tests++;
        if (test.flaky === true)
            this.#flaky++;
        if (isRetried)
            this.#withRetries++;
        this.#sink.test({
            suite: test.suite ?? test.filePath ?? "",
            name: test.name,
            outcome,
            isFlaky: outcome === "passed" && (test.flaky === true || isRetried),
            ...messageOf(test.message ?? (status === "other" ? test.rawStatus : undefined)),
        });
    }
    finish(summary) {
        this.#sink.record("tests", this.#tests);
        for (const status of statuses)
            this.#sink.record(status, this.#count(status));
        this.#sink.record("flaky", this.#flaky);
        this.#sink.record("withRetries", this.#withRetries);
        this.#sink.claim("tests", summary.tests, this.#tests);
        for (const status of statuses)
            this.#sink.claim(status, summary[status], this.#count(status));
        if (summary.flaky !== undefined)
            this.#sink.claim("flaky", summary.flaky, this.#flaky);
    }
    #statusOf({ status }, at) {
        const known = statuses.find((word) => word === status);
        if (known === undefined) {
            const found = JSON.stringify(status);
            this.#sink.diagnose("unknown-value", `expected one of ${statuses.join(", ")}, found ${found}`, at);
        }
        return known ?? "other";
    }
    #count(status) {
        return this.#byStatus.get(status) ?? 0;
    }
}
/** The specification calls a test flaky that passed after at least one retry, whatever its `flaky` says. */
function hasRetries(test) {
    return (test.retries ?? 0) > 0 || (test.retryAttempts ?? []).some(({ status }) => status === "failed");
}

;// CONCATENATED MODULE: ./lib/formats/ctrf/schema.js

const Attempt = object({ status: optional(shape_text) });
const Test = object({
    name: shape_text,
    status: shape_text,
    rawStatus: optional(shape_text),
    suite: optional(eitherKind({
        // Before 1.0 one string, since then a path of names.
        string: shape_text,
        array: mapped(array(shape_text), (names) => names.join(" > ")),
    })),
    filePath: optional(shape_text),
    message: optional(shape_text),
    flaky: optional(shape_boolean),
    retries: optional(count),
    retryAttempts: optional(array(Attempt)),
});
const Summary = object({
    tests: count,
    passed: count,
    failed: count,
    skipped: count,
    pending: count,
    other: count,
    flaky: optional(count),
});
/** A CTRF document whose tests are handed to `visit` one by one. */
function Document(visit) {
    return object({
        specVersion: optional(shape_text),
        results: object({
            tool: object({ name: shape_text, version: optional(label) }),
            summary: Summary,
            tests: each(Test, (test, index) => visit(test, `/results/tests/${index}`)),
        }),
    });
}

;// CONCATENATED MODULE: ./lib/formats/ctrf/index.js




const ctrf_reader = {
    id: "ctrf",
    title: "Common Test Report Format (CTRF)",
    specification: "https://ctrf.io/docs/specification/overview",
    formats: ["ctrf"],
    kinds: ["tests"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" &&
        !outline.isStream &&
        outline.kindAt("/results/tool") === "object" &&
        outline.kindAt("/results/summary") === "object" &&
        outline.kindAt("/results/tests") !== undefined,
    read: readCtrf,
};
function readCtrf(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new CtrfReport(sink);
    const { specVersion, results } = readDocument(json, Document((test, at) => report.test(test, at)));
    if (specVersion !== undefined && !/^[01]\./.test(specVersion)) {
        const found = JSON.stringify(specVersion);
        sink.diagnose("unsupported-version", `expected CTRF 0.x or 1.x, found ${found}`, "/specVersion");
    }
    sink.tool({ name: results.tool.name, version: results.tool.version ?? null });
    report.finish(results.summary);
}

;// CONCATENATED MODULE: ./lib/domain/component/revision.js
/** `vcs_url` qualifier of a purl that ends in a commit: `…?vcs_url=git%2Bhttps://host/repo%40<sha>`. */
const pinnedSource = /[?&]vcs_url=[^&#]{1,2000}?(?:@|%40)([0-9a-f]{40}|[0-9a-f]{64})(?:[&#]|$)/i;
/** The commit that a component was made from, where its purl says so. */
function commitOf({ purl }) {
    return purl === undefined ? undefined : pinnedSource.exec(purl)?.[1]?.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/domain/component/bill-of-materials.js

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
        const commit = commitOf(subject);
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

;// CONCATENATED MODULE: ./lib/domain/component/analysis.js
const analysis_statuses = new Map([
    ["not_affected", "not_affected"],
    ["false_positive", "not_affected"],
    ["resolved", "fixed"],
    ["resolved_with_pedigree", "fixed"],
    ["exploitable", "affected"],
    ["in_triage", "under_investigation"],
]);
/** Maps CycloneDX `analysis.state` to the words of OpenVEX; undefined for a word that CycloneDX does not have. */
function statusOfAnalysis(state) {
    return analysis_statuses.get(state);
}
/** Tells whether a supplier who says this claims that nothing is left to do. */
function clears(status) {
    return status === "not_affected" || status === "fixed";
}

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
                message: vulnerability_list_messageOf(firstLine(description) || id, identity),
                place: vulnerability_list_placeOf(identity),
                ...(identity !== undefined && { package: packageOf(identity) }),
                ...(helpUri !== undefined && { helpUri }),
            });
        }
    }
}
function vulnerability_list_placeOf(identity) {
    return identity?.purl === undefined ? { type: "none" } : { type: "package", purl: identity.purl };
}
/** Without a purl nothing but the message tells one affected part from another. */
function vulnerability_list_messageOf(text, identity) {
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

;// CONCATENATED MODULE: ./lib/formats/cyclonedx-json/schema.js

const License = object({
    license: optional(object({ id: optional(shape_text), name: optional(shape_text) })),
    expression: optional(shape_text),
});
/** What a component says about itself, without the components inside it. */
const ownFields = {
    "bom-ref": optional(shape_text),
    group: optional(shape_text),
    name: shape_text,
    version: optional(label),
    purl: optional(shape_text),
    licenses: optional(array(License)),
    hashes: optional(each(present, () => undefined)),
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
    const all = each(object({ ...ownFields, components: optional(inner) }), (fields) => visit(componentOf(fields), depth));
    return all;
}
/** The component that the bill is about; the ones inside it count like all others. */
function Subject(visit) {
    const inner = Components((component, depth) => visit(component, depth + 1));
    return mapped(object({ ...ownFields, components: optional(inner) }), componentOf);
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
const Tool = object({ name: optional(shape_text), version: optional(label) });
const Metadata = (visit) => object({
    timestamp: optional(shape_text),
    component: optional(Subject(visit)),
    tools: optional(eitherKind({
        // Up to 1.4 a list of tools, since 1.5 an object of components and services.
        array: firstOf(Tool),
        object: mapped(object({ components: optional(firstOf(Tool)), services: optional(firstOf(Tool)) }), ({ components, services }) => components ?? services),
    })),
});
const DependencyEntry = object({ ref: shape_text, dependsOn: optional(array(shape_text)) });
/** A CycloneDX document; its vulnerabilities are left for later, as they name components by reference. */
function schema_Document({ component, dependency }) {
    return object({
        bomFormat: shape_text,
        specVersion: shape_text,
        metadata: optional(Metadata(component)),
        components: optional(Components(component)),
        services: optional(each(present, () => undefined)),
        dependencies: optional(each(DependencyEntry, ({ ref, dependsOn }) => dependency({ from: ref, to: dependsOn ?? [] }))),
        vulnerabilities: optional(bookmarked),
    });
}
const AffectedVersion = object({ status: optional(shape_text) });
const Affected = mapped(object({ ref: shape_text, versions: optional(array(AffectedVersion)) }), ({ ref, versions = [] }) => ({
    ref,
    // Without a status a version counts as affected (CycloneDX 1.6, `affectedStatus`).
    namesAffectedVersions: versions.some(({ status }) => status !== "unaffected"),
}));
const Rating = object({
    severity: optional(shape_text),
    score: optional(number),
    method: optional(shape_text),
});
const Analysis = object({
    state: optional(shape_text),
    justification: optional(shape_text),
    firstIssued: optional(shape_text),
    lastUpdated: optional(shape_text),
});
/** One of the document's vulnerabilities. */
const Vulnerability = mapped(object({
    id: optional(shape_text),
    "bom-ref": optional(shape_text),
    description: optional(shape_text),
    source: optional(object({ url: optional(shape_text) })),
    references: optional(array(object({ id: optional(shape_text) }))),
    ratings: optional(array(Rating)),
    analysis: optional(Analysis),
    affects: optional(array(Affected)),
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

;// CONCATENATED MODULE: ./lib/formats/cyclonedx-json/index.js





const versions = new Set(["1.2", "1.3", "1.4", "1.5", "1.6", "1.7"]);
const cyclonedx_json_reader = {
    id: "cyclonedx-json",
    title: "CycloneDX JSON",
    specification: "https://cyclonedx.org/docs/1.7/json/",
    formats: ["cyclonedx-json", "cyclonedx-vex"],
    kinds: ["sbom"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && !outline.isStream && outline.textAt("/bomFormat") === "CycloneDX",
    read: readCycloneDx,
};
function readCycloneDx(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const bill = new BillOfMaterials(sink);
    const { specVersion, metadata, services, dependencies, vulnerabilities } = readDocument(json, schema_Document({
        component: (component, depth) => bill.add(component, depth),
        dependency: (edge) => sink.dependency(edge),
    }));
    requireKnownVersion(specVersion, sink);
    if (metadata?.component !== undefined)
        bill.describe(metadata.component);
    if (metadata?.tools?.name !== undefined) {
        sink.tool({ name: metadata.tools.name, version: metadata.tools.version ?? null });
    }
    const list = new VulnerabilityList(sink, bill);
    if (metadata?.timestamp !== undefined)
        list.issuedAt(metadata.timestamp);
    if (vulnerabilities !== undefined) {
        json.revisit(vulnerabilities, () => {
            each(Vulnerability, (vulnerability, index) => list.add(vulnerability, `/vulnerabilities/${index}`)).read(json);
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

;// CONCATENATED MODULE: ./lib/formats/cyclonedx-xml/namespace.js
const prefix = "http://cyclonedx.org/schema/bom/";
const namespace_versions = new Set(["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"]);
/** The namespace of CycloneDX among the attributes of the root, whatever prefix it is bound to. */
function namespaceOf(names, attribute) {
    return names
        .filter((name) => name === "xmlns" || name.startsWith("xmlns:"))
        .map(attribute)
        .find((value) => value?.startsWith(prefix));
}
/** Tells whether the specification has this version: the namespace ends in it. */
function isKnownVersion(namespace) {
    return namespace_versions.has(namespace.slice(prefix.length));
}

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
            ratings: this.ratings.map(draft_ratingOf),
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
function draft_ratingOf({ score, severity, method }) {
    return {
        severity: severity || undefined,
        score: /^\d{1,2}(?:\.\d{1,6})?$/.test(score) ? Number(score) : undefined,
        method: method || undefined,
    };
}

;// CONCATENATED MODULE: ./lib/formats/cyclonedx-xml/fields.js

/** Texts of a component, by path. */
const partTexts = new Map([
    ["component/group", (part, text) => (part.group = fields_once(part.group, text))],
    ["component/name", (part, text) => (part.name = fields_once(part.name, text))],
    ["component/version", (part, text) => (part.version = fields_once(part.version, text))],
    ["component/purl", (part, text) => (part.purl = fields_once(part.purl, text))],
    ["component/licenses/license/id", (part, text) => part.licences.push(text)],
    ["component/licenses/license/name", (part, text) => part.licences.push(text)],
    ["component/licenses/expression", (part, text) => part.licences.push(text)],
]);
/** Texts of a vulnerability, by path; `score/base` is how the 1.0 extension writes a score. */
const vulnerabilityTexts = new Map([
    ["vulnerability/id", (draft, text) => (draft.id = fields_once(draft.id, text))],
    ["vulnerability/description", (draft, text) => (draft.description = fields_once(draft.description, text))],
    ["vulnerability/source/url", (draft, text) => (draft.url = fields_once(draft.url, text))],
    ["vulnerability/references/reference/id", (draft, text) => draft.aliases.push(text)],
    ["vulnerability/ratings/rating/score", (draft, text) => (draft.rating.score ||= text)],
    ["vulnerability/ratings/rating/score/base", (draft, text) => (draft.rating.score = text)],
    [
        "vulnerability/ratings/rating/severity",
        (draft, text) => (draft.rating.severity = fields_once(draft.rating.severity, text)),
    ],
    [
        "vulnerability/ratings/rating/method",
        (draft, text) => (draft.rating.method = fields_once(draft.rating.method, text)),
    ],
    ["vulnerability/analysis/state", (draft, text) => (draft.state = fields_once(draft.state, text))],
    [
        "vulnerability/analysis/justification",
        (draft, text) => (draft.justification = fields_once(draft.justification, text)),
    ],
    [
        "vulnerability/analysis/firstIssued",
        (draft, text) => (draft.firstIssued = fields_once(draft.firstIssued, text)),
    ],
    [
        "vulnerability/analysis/lastUpdated",
        (draft, text) => (draft.lastUpdated = fields_once(draft.lastUpdated, text)),
    ],
    ["vulnerability/affects/target/ref", (draft, text) => (draft.target.ref = fields_once(draft.target.ref, text))],
    ["vulnerability/affects/target/versions/version/status", (draft, text) => draft.target.setStatus(text)],
]);
/** Of two values readers would take different ones, as with a key that is named twice. */
function fields_once(known, text) {
    if (known === "")
        return text;
    const [first, second] = [known, text].map((value) => JSON.stringify(value.slice(0, 100)));
    throw new fault/* ReportFault */.p("malformed", `expected one value, found ${first} and ${second}`, "");
}

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
        this.#bill = new BillOfMaterials(sink);
        this.#vulnerabilities = new VulnerabilityList(sink, this.#bill);
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
        const namespace = namespaceOf(root.attributeNames(), (name) => root.attribute(name)) ?? "";
        if (isKnownVersion(namespace))
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

;// CONCATENATED MODULE: ./lib/formats/cyclonedx-xml/index.js



const cyclonedx_xml_reader = {
    id: "cyclonedx-xml",
    title: "CycloneDX XML",
    specification: "https://cyclonedx.org/docs/1.7/xml/",
    formats: ["cyclonedx-xml", "cyclonedx-vex"],
    kinds: ["sbom"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "xml" && outline.root === "bom" && hasNamespace(outline),
    read: cyclonedx_xml_readCycloneDx,
};
function hasNamespace({ attributes }) {
    return namespaceOf([...attributes.keys()], (name) => attributes.get(name)) !== undefined;
}
function cyclonedx_xml_readCycloneDx(source, sink) {
    const report = new CycloneDxXml(sink);
    (0,walk/* walkXml */.N)(source, report);
    report.finish();
}

;// CONCATENATED MODULE: ./lib/formats/eslint/report.js


/** Severities of messages (ESLint, "Configure Rules"). */
const labels = new Map([
    [1, "warning"],
    [2, "error"],
]);
/** Counts the messages of all files and hands them over as findings. */
class EslintReport {
    #sink;
    #counted = { errors: 0, warnings: 0, fatal: 0 };
    #claimed = {};
    #rules = new Set();
    #files = 0;
    #filesWithMessages = 0;
    #withFix = 0;
    #suppressed = 0;
    #unknown = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    file(claims, messages) {
        this.#files++;
        if (messages > 0)
            this.#filesWithMessages++;
        this.#claim("errors", claims.errorCount);
        this.#claim("warnings", claims.warningCount);
        this.#claim("fatal", claims.fatalErrorCount);
    }
    message(path, message) {
        if (message.fatal === true)
            this.#addFatal(path, message);
        if (message.fix === true)
            this.#withFix++;
        if (message.ruleId !== undefined)
            this.#rules.add(message.ruleId);
        if (message.severity === 1)
            this.#counted.warnings++;
        else
            this.#counted.errors++;
        this.#sink.finding(this.#finding(path, message));
    }
    suppressedMessage(path, message) {
        this.#suppressed++;
        const justification = oneLine(message.suppressions?.justification ?? "");
        const suppression = {
            kind: "in-source",
            status: "accepted",
            ...(justification !== "" && { justification }),
        };
        this.#sink.finding({ ...this.#finding(path, message), suppression });
    }
    finish() {
        const { errors, warnings, fatal } = this.#counted;
        this.#sink.record("files", this.#files);
        this.#sink.record("filesWithMessages", this.#filesWithMessages);
        this.#sink.record("errors", errors);
        this.#sink.record("warnings", warnings);
        this.#sink.record("fatal", fatal);
        this.#sink.record("withFix", this.#withFix);
        this.#sink.record("distinctRules", this.#rules.size);
        this.#sink.record("suppressedMessages", this.#suppressed);
        for (const [name, claimed] of Object.entries(this.#claimed)) {
            this.#sink.claim(name, claimed, this.#counted[name]);
        }
        this.#diagnose();
    }
    #claim(name, value) {
        if (value !== undefined)
            this.#claimed[name] = (this.#claimed[name] ?? 0) + value;
    }
    /** No rule looked at a file that could not be parsed; ESLint's own SARIF calls such a run unsuccessful. */
    #addFatal(path, { message = "" }) {
        this.#counted.fatal++;
        const found = JSON.stringify(oneLine(message));
        this.#sink.diagnose("run-failed", `expected ${JSON.stringify(path)} to be parsed, found ${found}`);
    }
    #finding(path, message) {
        const { severity, line } = message;
        const label = severity === undefined ? undefined : (labels.get(severity) ?? String(severity));
        if (severity === undefined || !labels.has(severity))
            this.#unknown++;
        return {
            ruleId: message.ruleId ?? (message.fatal === true ? "(parsing error)" : "(no rule)"),
            aliases: [],
            rating: (0,finding_severity/* rate */.TS)({ label }),
            message: oneLine(message.message ?? ""),
            place: {
                type: "file",
                path,
                ...(line !== undefined && Number.isSafeInteger(line) && line > 0 && { line }),
            },
        };
    }
    #diagnose() {
        if (this.#files === 0)
            this.#sink.diagnose("no-records", "expected at least one linted file, found none");
        if (this.#unknown > 0) {
            const message = `expected the severity 1 or 2, found neither in ${this.#unknown} messages`;
            this.#sink.diagnose("unknown-value", message);
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/eslint/schema.js

const suppression = object({ kind: optional(shape_text), justification: optional(shape_text) });
/** A linting message (`Linter.LintMessage`). */
const lintMessage = object({
    ruleId: optional(shape_text),
    severity: optional(number),
    message: optional(shape_text),
    line: optional(number),
    fatal: optional(shape_boolean),
    fix: optional(present),
    suppressions: optional(firstOf(suppression)),
});
/** What a file's result (`ESLint.LintResult`) says besides its messages. */
const resultFields = {
    filePath: shape_text,
    errorCount: optional(count),
    warningCount: optional(count),
    fatalErrorCount: optional(count),
};

;// CONCATENATED MODULE: ./lib/formats/eslint/index.js




const eslint_reader = {
    id: "eslint",
    title: "ESLint JSON",
    specification: "https://eslint.org/docs/latest/use/formatters/#json",
    formats: ["eslint"],
    kinds: ["lint"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && isEslint(outline),
    read: readEslint,
};
/** The formatters `json` and `json-with-metadata`; an empty list could be of any tool. */
function isEslint(outline) {
    const isResult = (at) => outline.kindAt(`${at}/filePath`) === "string" && outline.kindAt(`${at}/messages`) === "array";
    return isResult("/0") || isResult("/results/0") || outline.kindAt("/metadata/rulesMeta") === "object";
}
function readEslint(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new EslintReport(sink);
    const results = each(resultOf(report), () => undefined);
    sink.tool({ name: "ESLint", version: null });
    readDocument(json, eitherKind({ array: results, object: mapped(object({ results }), (whole) => whole.results) }));
    report.finish();
}
/** Passes the messages of a file over until its path is known, wherever that stands. */
function resultOf(report) {
    const fields = object({ ...resultFields, messages: eslint_bookmarked, suppressedMessages: optional(eslint_bookmarked) });
    return {
        read(json) {
            const { messages, suppressedMessages, ...claims } = fields.read(json);
            const path = claims.filePath;
            const visit = (message) => report.message(path, message);
            const visitSuppressed = (message) => report.suppressedMessage(path, message);
            report.file(claims, readAt(json, messages, visit));
            readAt(json, suppressedMessages, visitSuppressed);
        },
    };
}
const eslint_bookmarked = {
    read(json) {
        const place = json.bookmark();
        json.skip();
        return place;
    },
};
function readAt(json, place, visit) {
    let total = 0;
    if (place !== undefined) {
        json.revisit(place, () => {
            total = each(lintMessage, visit).read(json);
        });
    }
    return total;
}

;// CONCATENATED MODULE: ./lib/formats/gitleaks/schema.js

/**
 * The fields of both generations: Gitleaks 8 (`report/finding.go`) writes `RuleID`, Gitleaks 7 (`report/leak.go`)
 * wrote `rule`. `Secret`, `Match`, `Line`, `offender`, `line` and the commit's message are left out on purpose:
 * they hold the secret, and what is never decoded can never leak.
 */
const fields = object({
    RuleID: optional(shape_text),
    File: optional(shape_text),
    StartLine: optional(count),
    Commit: optional(shape_text),
    rule: optional(shape_text),
    file: optional(shape_text),
    lineNumber: optional(count),
    commit: optional(shape_text),
});
const leak = {
    read(json) {
        const raw = fields.read(json);
        return raw.RuleID === undefined ? ofGeneration7(raw, json) : ofGeneration8(raw, json);
    },
};
function ofGeneration8(raw, json) {
    return {
        rule: required(raw.RuleID, "RuleID", json),
        file: required(raw.File, "File", json),
        line: raw.StartLine,
        commit: raw.Commit ?? "",
    };
}
function ofGeneration7(raw, json) {
    return {
        rule: required(raw.rule, "RuleID", json),
        file: required(raw.file, "file", json),
        line: raw.lineNumber,
        commit: raw.commit ?? "",
    };
}
function required(value, key, json) {
    if (value === undefined)
        throw json.fault("malformed", `expected the key "${key}", found a leak without it`);
    return value;
}

;// CONCATENATED MODULE: ./lib/formats/gitleaks/index.js




const gitleaks_reader = {
    id: "gitleaks",
    title: "Gitleaks JSON",
    specification: "https://github.com/gitleaks/gitleaks/blob/master/report/finding.go",
    formats: ["gitleaks"],
    kinds: ["secrets"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && (isGeneration8(outline) || isGeneration7(outline)),
    read: readGitleaks,
};
function isGeneration8(outline) {
    return outline.textAt("/0/RuleID") !== undefined && outline.textAt("/0/File") !== undefined;
}
function isGeneration7(outline) {
    return outline.textAt("/0/rule") !== undefined && outline.textAt("/0/offender") !== undefined;
}
/** Reads the array of leaks that Gitleaks 7 and 8 write; neither names its version in it. */
function readGitleaks(source, sink) {
    const byRule = new Map();
    const files = new Set();
    sink.tool({ name: "gitleaks", version: null });
    const findings = readDocument(new cursor/* JsonCursor */.N(source), each(leak, (one) => {
        byRule.set(one.rule, (byRule.get(one.rule) ?? 0) + 1);
        files.add(one.file);
        sink.finding(gitleaks_findingOf(one));
    }));
    sink.record("findings", findings);
    sink.record("byRule", byRule);
    sink.record("files", files.size);
}
/** Gitleaks rates nothing: the severity of a leak is for the policy to say. */
function gitleaks_findingOf(one) {
    return {
        ruleId: one.rule,
        aliases: [],
        rating: (0,finding_severity/* rate */.TS)({}),
        message: `${one.rule} found a secret${one.commit === "" ? "" : ` in commit ${one.commit.slice(0, 12)}`}`,
        place: gitleaks_placeOf(one),
    };
}
/** A line of a commit never moves, so it serves as the identity that a line of the work tree cannot be. */
function gitleaks_placeOf({ file, line, commit }) {
    return {
        type: "file",
        path: file,
        ...(line !== undefined && line > 0 && { line }),
        ...(commit !== "" && { lineHash: `${commit}:${line ?? 0}` }),
    };
}

// EXTERNAL MODULE: ./lib/syntax/lines/cursor.js
var lines_cursor = __webpack_require__(9493);
;// CONCATENATED MODULE: ./lib/formats/go-coverprofile/profile.js

/** `set` tells whether a block ran, `count` and `atomic` how often; profiles are merged by or-ing or adding. */
const modes = new Set(["set", "count", "atomic"]);
const modeLine = /^mode: (\S{1,40})\s*$/;
/** `name.go:line.column,line.column statements count`, as golang.org/x/tools/cover reads it. */
const blockLine = /^(\P{Cc}+):(\d{1,9})\.(\d{1,9}),(\d{1,9})\.(\d{1,9}) (\d{1,9}) (\d{1,20})\s*$/u;
/** A line and its column as one whole number; columns beyond this would need lines of a million characters. */
const columns = 2 ** 20;
/** Goes through a profile of `go test -coverprofile`, or several written one behind the other. */
class GoProfile {
    #lines;
    #sink;
    #ledger = new CoverageLedger();
    #modes = new Set();
    #path = "";
    #modeLines = 0;
    #listedBlocks = 0;
    constructor(lines, sink) {
        this.#lines = lines;
        this.#sink = sink;
    }
    read() {
        while (this.#lines.next())
            this.#line(this.#lines.text());
        this.#finish();
    }
    #line(text) {
        const mode = modeLine.exec(text)?.[1];
        if (mode !== undefined)
            this.#mode(mode);
        else if (text.trim() !== "")
            this.#block(text);
    }
    #mode(mode) {
        if (!modes.has(mode))
            throw this.#fault(`expected one of ${[...modes].join(", ")}`, mode);
        this.#modes.add(mode);
        this.#modeLines++;
    }
    #block(text) {
        const match = blockLine.exec(text);
        if (match === null)
            throw this.#unreadable(text);
        const [, path = "", startLine, startColumn, endLine, endColumn, statements, count] = match;
        if (path !== this.#path)
            this.#ledger.open(path);
        this.#path = path;
        this.#listedBlocks++;
        this.#ledger.point({
            place: positionOf(startLine, startColumn),
            name: positionOf(endLine, endColumn),
            weight: Number(statements),
            isCovered: /[1-9]/.test(count ?? ""),
        });
    }
    #finish() {
        if (!this.#lines.isComplete)
            throw this.#lines.fault("truncated", "expected a line feed behind the last line");
        const merged = this.#ledger.finish((path, file) => this.#sink.fileCoverage({ path, ...file.points }));
        const { points, pointCount } = merged;
        this.#refuseConflicts();
        this.#sink.coverage({ statementsTotal: points.total, statementsCovered: points.covered });
        this.#sink.record("modeLines", this.#modeLines);
        this.#sink.record("files", this.#ledger.fileCount);
        this.#sink.record("blocks", pointCount);
        this.#sink.record("listedBlocks", this.#listedBlocks);
        this.#sink.record("statementsTotal", points.total);
        this.#sink.record("statementsCovered", points.covered);
        this.#explain();
    }
    #explain() {
        this.#sink.diagnose("note", "Go measures statements, not lines: where lines are asked for, statements count");
        if (this.#modes.size > 1) {
            this.#sink.diagnose("note", `expected one mode, found ${[...this.#modes].join(" and ")}`);
        }
    }
    /** The go tool refuses such profiles too: they are of different versions of a file. */
    #refuseConflicts() {
        if (this.#ledger.conflicts === 0)
            return;
        const found = `found ${this.#ledger.conflicts} that differ`;
        this.#sink.diagnose("malformed", `expected blocks that come again to hold as many statements, ${found}`);
    }
    #unreadable(text) {
        if (!this.#lines.isComplete)
            return this.#lines.fault("truncated", "expected the rest of the last line");
        return this.#fault('expected "file:line.column,line.column statements count"', text);
    }
    #fault(expected, found) {
        return this.#lines.fault("malformed", `${expected}, found ${JSON.stringify(found.slice(0, 80))}`);
    }
}
function positionOf(line = "", column = "") {
    return Number(line) * columns + Math.min(Number(column), columns - 1);
}

;// CONCATENATED MODULE: ./lib/formats/go-coverprofile/index.js


const go_coverprofile_reader = {
    id: "go-coverprofile",
    title: "Go cover profile",
    specification: "https://pkg.go.dev/golang.org/x/tools/cover",
    formats: ["go-coverprofile"],
    kinds: ["coverage"],
    showsTruncation: false,
    matches: isProfile,
    read: (source, sink) => new GoProfile(new lines_cursor/* LineCursor */.f(source), sink).read(),
};
function isProfile(outline) {
    return (outline.syntax === "text" && /^mode: \w/.test(outline.lines.find((line) => line.trim() !== "") ?? ""));
}

;// CONCATENATED MODULE: ./lib/domain/finding/secrecy.js
const aboutSecrets = /secret|passw(?:or)?d|passphrase|credential|(?:api|private|access|signing|encryption)[-_. ]?key|(?:access|auth|bearer|bot)[-_. ]?token|hard-?coded/i;
/**
 * Tells by a rule's names whether its findings may quote a secret: their message and source line are then left out,
 * whichever tool reported them.
 */
function mayQuoteSecrets(...names) {
    return names.some((name) => name !== undefined && aboutSecrets.test(name));
}

;// CONCATENATED MODULE: ./lib/formats/golangci-lint/report.js




const report_vocabulary = new Set(["", "critical", "high", "error", "medium", "warning", "low", "info"]);
/** Staticcheck, gosec and others put the code of the check in front of their text. */
const checkCode = /^([A-Z]{1,5}\d{2,5}): /;
/** Warnings after which some linter did not look at some code; the others are about settings. */
const isIncomplete = /can'?t run|unable to|fail|error|panic|timeout|typecheck/i;
/** Counts issues and hands them over as findings. */
class GolangciReport {
    #sink;
    #bySeverity = new Counter();
    #byLinter = new Counter();
    #files = new Set();
    #issues = 0;
    #unknown = 0;
    #uncompiled = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    issue(issue) {
        const linter = issue.FromLinter ?? "(absent)";
        const severity = issue.Severity ?? "";
        this.#issues++;
        this.#byLinter.add(linter);
        this.#bySeverity.add(severity === "" ? "(empty)" : severity);
        if (issue.Pos?.Filename !== undefined)
            this.#files.add(issue.Pos.Filename);
        if (!report_vocabulary.has(severity.toLowerCase()))
            this.#unknown++;
        if (linter === "typecheck")
            this.#uncompiled++;
        this.#sink.finding(golangci_lint_report_findingOf(issue, linter, severity));
    }
    run(run) {
        const { Error: error = "", Warnings: warnings = [] } = run;
        if (error !== "")
            this.#sink.diagnose("tool-error", `expected a whole run, found ${quote(error)}`, "/Report/Error");
        for (const { Tag: tag = "", Text: text = "" } of warnings) {
            const code = isIncomplete.test(text) ? "partial-scan" : "note";
            this.#sink.diagnose(code, `expected no warning, found ${quote(`[${tag}] ${text}`)}`, "/Report/Warnings");
        }
    }
    finish() {
        this.#sink.record("issues", this.#issues);
        this.#sink.record("bySeverity", this.#bySeverity.counts);
        this.#sink.record("byLinter", this.#byLinter.counts);
        this.#sink.record("files", this.#files.size);
        if (this.#unknown > 0) {
            const message = `expected a known severity or none, found another in ${this.#unknown} issues`;
            this.#sink.diagnose("unknown-value", message, "/Issues");
        }
        if (this.#uncompiled > 0) {
            const message = `expected code that compiles, found ${this.#uncompiled} issues of typecheck, after which no linter is run`;
            this.#sink.diagnose("run-failed", message, "/Issues");
        }
    }
}
function golangci_lint_report_findingOf(issue, linter, severity) {
    const text = issue.Text ?? "";
    const code = checkCode.exec(text)?.[1];
    const mayQuote = !mayQuoteSecrets(linter, text);
    return {
        ruleId: code === undefined ? linter : `${linter}/${code}`,
        aliases: [],
        rating: (0,finding_severity/* rate */.TS)({ label: severity === "" ? undefined : severity }),
        message: oneLine(text),
        place: report_placeOf(issue, mayQuote),
    };
}
function report_placeOf({ Pos: position, SourceLines: source }, mayQuote) {
    if (position?.Filename === undefined)
        return { type: "none" };
    const line = position.Line ?? 0;
    const snippet = mayQuote ? (source ?? "").trim().slice(0, 500) : "";
    return {
        type: "file",
        path: position.Filename,
        ...(Number.isSafeInteger(line) && line > 0 && { line }),
        ...(snippet !== "" && { snippet }),
    };
}
function quote(text) {
    return JSON.stringify(oneLine(text));
}

;// CONCATENATED MODULE: ./lib/formats/golangci-lint/schema.js

/** `result.Issue` of golangci-lint (`pkg/result/issue.go`). */
const issue = object({
    FromLinter: optional(shape_text),
    Text: optional(shape_text),
    Severity: optional(shape_text),
    SourceLines: optional(firstOf(shape_text)),
    Pos: optional(object({ Filename: optional(shape_text), Line: optional(number) })),
});
/** `report.Data` (`pkg/report/data.go`). */
const runReport = object({
    Error: optional(shape_text),
    Warnings: optional(array(object({ Tag: optional(shape_text), Text: optional(shape_text) }))),
});

;// CONCATENATED MODULE: ./lib/formats/golangci-lint/index.js




const golangci_lint_reader = {
    id: "golangci-lint",
    title: "golangci-lint JSON",
    specification: "https://golangci-lint.run/docs/configuration/file/#output-configuration",
    formats: ["golangci-lint"],
    kinds: ["lint"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && isGolangci(outline),
    read: readGolangci,
};
/** `Issues` beside `Report`; gosec, which has issues too, writes no `Report`. */
function isGolangci(outline) {
    const issues = outline.kindAt("/Issues");
    return (issues === "array" || issues === "null") && outline.kindAt("/Report") === "object";
}
/** Reads the JSON of versions 1 and 2. */
function readGolangci(source, sink) {
    const report = new GolangciReport(sink);
    sink.tool({ name: "golangci-lint", version: null });
    readDocument(new cursor/* JsonCursor */.N(source), object({
        Issues: optional(each(issue, (one) => report.issue(one))),
        Report: mapped(runReport, (run) => report.run(run)),
    }));
    report.finish();
}

;// CONCATENATED MODULE: ./lib/domain/finding/identifiers.js
const identifiers_pattern = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})\b/gi;
/** The CVE and GHSA identifiers that a text names, such as the address of an advisory, in their usual spelling. */
function identifiersIn(text) {
    return [...(text ?? "").matchAll(identifiers_pattern)].map(([id]) => /^c/i.test(id) ? id.toUpperCase() : `GHSA${id.slice(4).toLowerCase()}`);
}
/** Each identifier once, in the order given, without the ones that are missing. */
function distinct(ids) {
    return [...new Set(ids.filter((id) => id !== undefined && id !== ""))];
}

// EXTERNAL MODULE: ./lib/domain/finding/purl.js
var finding_purl = __webpack_require__(3753);
;// CONCATENATED MODULE: ./lib/formats/govulncheck/vulnerability.js



const nearness = { called: 2, imported: 1, required: 0 };
const phrases = {
    called: "is called",
    imported: "is in an imported package",
    required: "is in a required module",
};
function levelOf(frame) {
    if (frame.function !== undefined)
        return "called";
    return frame.package === undefined ? "required" : "imported";
}
function deeper(a, b) {
    return nearness[a] >= nearness[b] ? a : b;
}
/** The finding that a module has a vulnerability that the code reaches as far as the level says. */
function vulnerability_findingOf(vulnerability, context) {
    const { id, module, version, fixedIn, level } = vulnerability;
    const { aliases = [], text, url, scanLevel } = context;
    const subject = version === undefined ? module : `${module}@${version}`;
    return {
        ruleId: id,
        aliases,
        rating: (0,finding_severity/* rate */.TS)({ level: sarifLevel(level, scanLevel) }),
        message: oneLine(`${subject}: ${text ?? id} (the vulnerable code ${phrases[level]})`),
        place: { type: "package", purl: (0,finding_purl/* purlOfName */.Sh)("golang", module, version) },
        package: {
            name: module,
            ...(version !== undefined && { version }),
            ...(fixedIn !== undefined && { fixedIn }),
        },
        ...(url !== undefined && { helpUri: url }),
    };
}
/**
 * The level that govulncheck itself gives in SARIF (`internal/sarif/handler.go`): the Go database has no severities.
 * A scan that could not have seen a call does not prove that there is none.
 */
function sarifLevel(level, scanLevel) {
    switch (scanLevel) {
        case "symbol":
            return { called: "error", imported: "warning", required: "note" }[level];
        case "package":
            return level === "required" ? "warning" : "error";
        default:
            return "error";
    }
}

;// CONCATENATED MODULE: ./lib/formats/govulncheck/scan.js




const fetching = "Fetching vulnerabilities from the database";
const checking = "Checking the ";
/**
 * Goes through the messages of one scan. The same vulnerability is told once for the module, once for the package
 * and once for each symbol, so findings are put together and told at the end.
 */
class Scan {
    #sink;
    #advisories = new Map();
    #vulnerabilities = new Map();
    #config;
    #entries = 0;
    #findings = 0;
    #hasScanned = false;
    #isFetching = false;
    constructor(sink) {
        this.#sink = sink;
    }
    message({ config, SBOM, progress, osv, finding }) {
        if (config !== undefined)
            this.#config = config;
        if (SBOM !== undefined)
            this.#hasScanned = true;
        if (progress !== undefined)
            this.#progress(progress.message ?? "");
        if (osv !== undefined)
            this.#entry(osv);
        if (finding !== undefined)
            this.#finding(finding);
    }
    finish() {
        const config = this.#config;
        if (config === undefined) {
            throw new fault/* ReportFault */.p("malformed", 'expected a message "config", found none', "");
        }
        this.#describe(config);
        this.#record();
        for (const [, vulnerability] of this.#vulnerabilities) {
            const advisory = this.#advisories.get(vulnerability.id);
            this.#sink.finding(vulnerability_findingOf(vulnerability, { ...advisory, scanLevel: config.scan_level }));
        }
        this.#diagnoseFailure();
    }
    /** Without SBOM (before govulncheck 1.1.4) progress is the only sign that packages could be loaded. */
    #progress(message) {
        this.#hasScanned = true;
        if (message.startsWith(fetching))
            this.#isFetching = true;
        if (message.startsWith(checking))
            this.#isFetching = false;
    }
    #entry(entry) {
        this.#entries++;
        this.#hasScanned = true;
        this.#isFetching = false;
        const { aliases, summary, details, database_specific: specific } = entry;
        const text = summary ?? details;
        this.#advisories.set(entry.id, {
            aliases: distinct(aliases ?? []),
            text: text === undefined ? undefined : oneLine(text),
            url: specific?.url,
        });
    }
    #finding({ osv, fixed_version: fixedIn, trace }) {
        this.#findings++;
        this.#hasScanned = true;
        if (trace === undefined) {
            throw new fault/* ReportFault */.p("malformed", "expected a trace with a frame, found none", "/finding/trace");
        }
        const key = JSON.stringify([osv, trace.module, trace.version]);
        const level = levelOf(trace);
        const known = this.#vulnerabilities.get(key);
        this.#vulnerabilities.set(key, {
            id: osv,
            module: trace.module,
            version: trace.version,
            fixedIn: fixedIn ?? known?.fixedIn,
            level: known === undefined ? level : deeper(known.level, level),
        });
    }
    #describe({ scanner_name: name, scanner_version: version, scan_level: level }) {
        this.#sink.tool({ name: name ?? "govulncheck", version: version ?? null });
        if (level === undefined || ["symbol", "package", "module"].includes(level))
            return;
        const found = JSON.stringify(level.slice(0, 40));
        this.#sink.diagnose("unknown-value", `expected a scan level, found ${found}`, "/config/scan_level");
    }
    #record() {
        const sink = this.#sink;
        sink.record("osvEntries", this.#entries);
        sink.record("findings", this.#findings);
        sink.record("distinctOsvInFindings", this.#distinct(["called", "imported", "required"]));
        sink.record("distinctCalled", this.#distinct(["called"]));
        sink.record("distinctImportedPackage", this.#distinct(["called", "imported"]));
    }
    #distinct(levels) {
        const found = [...this.#vulnerabilities.values()].filter(({ level }) => levels.includes(level));
        return new Set(found.map(({ id }) => id)).size;
    }
    /** Code that does not build, or a pattern without packages, ends the stream after its configuration. */
    #diagnoseFailure() {
        if (!this.#hasScanned) {
            this.#sink.diagnose("run-failed", "expected a scan after the configuration, found the end of the stream");
        }
        else if (this.#isFetching) {
            this.#sink.diagnose("run-failed", "expected the database to be fetched, found the end of the stream");
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/govulncheck/schema.js

const Config = object({
    protocol_version: shape_text,
    scanner_name: optional(shape_text),
    scanner_version: optional(shape_text),
    scan_level: optional(shape_text),
});
const Entry = object({
    id: shape_text,
    aliases: optional(array(shape_text)),
    summary: optional(shape_text),
    details: optional(shape_text),
    database_specific: optional(object({ url: optional(shape_text) })),
});
/** The first frame of a trace is the vulnerable symbol, package or module; the others say who calls it. */
const Frame = object({
    module: shape_text,
    version: optional(shape_text),
    package: optional(shape_text),
    function: optional(shape_text),
});
const Finding = object({ osv: shape_text, fixed_version: optional(shape_text), trace: firstOf(Frame) });
/** A message of the stream: exactly one of its fields is filled in. */
const Message = object({
    config: optional(Config),
    SBOM: optional(present),
    progress: optional(object({ message: optional(shape_text) })),
    osv: optional(Entry),
    finding: optional(Finding),
});

;// CONCATENATED MODULE: ./lib/formats/govulncheck/index.js




const govulncheck_reader = {
    id: "govulncheck",
    title: "govulncheck JSON",
    specification: "https://pkg.go.dev/golang.org/x/vuln/internal/govulncheck",
    formats: ["govulncheck"],
    kinds: ["dependencies"],
    showsTruncation: false,
    matches: (outline) => outline.syntax === "json" && isMessage(outline),
    read: readScan,
};
/** The first message is the configuration; the others are told too, so that a stream without it is not foreign. */
function isMessage(outline) {
    if (outline.kindAt("/config/protocol_version") === "string")
        return true;
    const isLater = ["/SBOM/go_version", "/progress/message", "/osv/id", "/finding/osv"].some((pointer) => outline.kindAt(pointer) === "string");
    return isLater && outline.isStream;
}
/** Reads the stream of messages; nothing in it tells its end. */
function readScan(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const scan = new Scan(sink);
    const messages = readStream(json, Message, (message) => scan.message(message));
    sink.record("messages", messages);
    scan.finish();
}

;// CONCATENATED MODULE: ./lib/domain/finding/fix.js
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

;// CONCATENATED MODULE: ./lib/domain/finding/reported-rating.js

/**
 * Rates by the label that a scanner always writes, or by its score where that is worse. Without a label that is
 * known the severity is unknown whatever the score: the record is not what the scanner wrote.
 */
function rateReported(sink, reported) {
    const { label, cvssScore, at } = reported;
    if (label !== undefined && (0,finding_severity/* isKnownLabel */.av)(label))
        return (0,finding_severity/* rate */.TS)({ label, cvssScore });
    const found = label === undefined ? "none" : JSON.stringify(label.slice(0, 40));
    sink.diagnose("unknown-value", `expected a severity, found ${found}`, at);
    return (0,finding_severity/* rate */.TS)({ label });
}

;// CONCATENATED MODULE: ./lib/formats/grype/matches.js







/** Goes through the matches: each is one finding, a vulnerability in one installed package. */
class Matches {
    #sink;
    #bySeverity = new Counter();
    #byFixState = new Counter();
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
        const fixedIn = nearestFix(fix?.versions ?? [], version);
        return {
            ruleId: id,
            aliases: distinct(related.map((one) => one.id).filter((alias) => alias !== id)),
            rating: this.#ratingOf(match, at),
            message: oneLine(`${name}@${version ?? "?"}: ${description ?? id}`),
            place: matches_placeOf(artifact),
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
        const rating = rateReported(this.#sink, { label, cvssScore: vulnerability.cvss ?? relatedScore, at });
        if (rating.severity !== "unknown" || label?.toLowerCase() !== "unknown")
            return rating;
        return related.map((one) => (0,finding_severity/* rate */.TS)({ label: one.severity })).reduce(worse, rating);
    }
}
function worse(a, b) {
    return (0,finding_severity/* compareSeverity */.zK)(b.severity, a.severity) > 0 ? b : a;
}
function matches_placeOf({ name, version, type, purl, locations: location }) {
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
    const justification = distinct(words).join(", ");
    return {
        kind: rule?.["vex-status"] === undefined ? "ignore-file" : "external",
        status: "accepted",
        ...(justification !== "" && { justification: oneLine(justification) }),
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
const Cvss = object({ metrics: optional(object({ baseScore: optional(number) })) });
const Related = object({ id: shape_text, severity: optional(shape_text), cvss: optional(highestScore) });
const schema_Vulnerability = object({
    id: shape_text,
    dataSource: optional(shape_text),
    severity: optional(shape_text),
    description: optional(shape_text),
    cvss: optional(highestScore),
    fix: optional(object({ versions: optional(array(shape_text)), state: optional(shape_text) })),
});
const Artifact = object({
    name: shape_text,
    version: optional(shape_text),
    type: optional(shape_text),
    purl: optional(shape_text),
    locations: optional(firstOf(object({ path: optional(shape_text), layerID: optional(shape_text) }))),
});
const Match = object({
    vulnerability: schema_Vulnerability,
    relatedVulnerabilities: optional(array(Related)),
    artifact: Artifact,
    appliedIgnoreRules: optional(array(object({
        reason: optional(shape_text),
        "vex-status": optional(shape_text),
        "vex-justification": optional(shape_text),
    }))),
});
const Source = object({ type: optional(shape_text) });
/** Grype 0.88 moved what it says about the database into `status`. */
const Descriptor = object({
    name: optional(shape_text),
    version: optional(shape_text),
    db: optional(object({
        error: optional(shape_text),
        status: optional(object({ valid: optional(shape_boolean), error: optional(shape_text) })),
    })),
});

;// CONCATENATED MODULE: ./lib/formats/grype/index.js




const grype_reader = {
    id: "grype",
    title: "Grype JSON",
    specification: "https://github.com/anchore/grype/blob/main/grype/presenter/models/document.go",
    formats: ["grype"],
    kinds: ["dependencies", "image"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" &&
        (outline.textAt("/descriptor/name") === "grype" || outline.kindAt("/matches/0/artifact") === "object"),
    read: readMatches,
};
/** Reads the matches of packages with vulnerabilities, and the ones that an ignore rule took out. */
function readMatches(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const matches = new Matches(sink);
    const document = readDocument(json, object({
        matches: each(Match, (match) => matches.match(match, json.pointer())),
        ignoredMatches: optional(each(Match, (match) => matches.ignored(match, json.pointer()))),
        source: optional(Source),
        descriptor: Descriptor,
    }));
    sink.kinds(kindsOf(document.source?.type));
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

;// CONCATENATED MODULE: ./lib/formats/istanbul-final/file.js

function noCounts() {
    return { lines: noCount(), statements: noCount(), functions: noCount(), branches: noCount() };
}
/** Counts a file by Istanbul's rule: a line counts where a statement starts, and ran if any of them did. */
function countFile(file) {
    const counts = noCounts();
    const lines = new Map();
    for (const [id, line] of file.statementMap) {
        const isHit = file.s.get(id) === true;
        countOne(counts.statements, isHit);
        lines.set(line, isHit || lines.get(line) === true);
    }
    for (const isHit of lines.values())
        countOne(counts.lines, isHit);
    for (const id of file.fnMap.keys())
        countOne(counts.functions, file.f.get(id) === true);
    for (const branches of file.b.values()) {
        for (const isHit of branches)
            countOne(counts.branches, isHit);
    }
    return counts;
}
/** Says what does not belong together: the key and the path, or hits and what the maps list; undefined if all does. */
function findMismatch(path, file) {
    if (file.path !== path)
        return `expected the path to be the key, found ${JSON.stringify(file.path)}`;
    if (!haveSameIds(file.statementMap, file.s))
        return 'expected "s" and "statementMap" to have the same ids';
    if (!haveSameIds(file.fnMap, file.f))
        return 'expected "f" and "fnMap" to have the same ids';
    if (!haveSameIds(file.branchMap, file.b))
        return 'expected "b" and "branchMap" to have the same ids';
    for (const [id, locations] of file.branchMap) {
        const hits = file.b.get(id)?.length ?? 0;
        if (hits < locations)
            return `expected hits of ${locations} branches in ${JSON.stringify(id)}, found ${hits}`;
    }
    return undefined;
}
function haveSameIds(map, hits) {
    return map.size === hits.size && [...map.keys()].every((id) => hits.has(id));
}

;// CONCATENATED MODULE: ./lib/formats/istanbul-final/schema.js


/** Whether something ran. */
const Hits = {
    read(json) {
        const hits = number.read(json);
        if (hits < 0)
            throw json.fault("malformed", `expected hits of zero or more, found ${hits}`);
        return hits > 0;
    },
};
const Line = {
    read(json) {
        const line = count.read(json);
        if (line > highestLine)
            throw json.fault("malformed", `expected a line up to ${highestLine}, found ${line}`);
        return line;
    },
};
const StartLine = mapped(object({ start: object({ line: Line }) }), ({ start }) => start.line);
const LocationCount = mapped(object({ locations: optional(each(present, () => undefined)) }), ({ locations }) => locations ?? 0);
/** One file of a coverage map (`FileCoverageData` of istanbul-lib-coverage): maps say what there is, by id. */
const FileData = object({
    path: shape_text,
    statementMap: mapOf(StartLine),
    s: mapOf(Hits),
    fnMap: mapOf(present),
    f: mapOf(Hits),
    branchMap: mapOf(LocationCount),
    b: mapOf(array(Hits)),
});

;// CONCATENATED MODULE: ./lib/formats/istanbul-final/index.js





const istanbul_final_reader = {
    id: "istanbul-final",
    title: "Istanbul coverage map (coverage-final.json)",
    specification: "https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js",
    formats: ["istanbul-final"],
    kinds: ["coverage"],
    showsTruncation: true,
    matches: isCoverageMap,
    read: readCoverageMap,
};
function isCoverageMap(outline) {
    if (outline.syntax !== "json")
        return false;
    return outline.keysAt("").some((key) => outline.kindAt(`/${key}/statementMap`) === "object");
}
function readCoverageMap(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const counted = noCounts();
    const files = readDocument(json, entries(FileData, (path, file) => {
        const mismatch = findMismatch(path, file);
        if (mismatch !== undefined)
            throw json.fault("malformed", mismatch);
        const counts = countFile(file);
        addTo(counted.lines, counts.lines);
        addTo(counted.statements, counts.statements);
        addTo(counted.functions, counts.functions);
        addTo(counted.branches, counts.branches);
        sink.fileCoverage({ path, ...counts.lines });
    }));
    const totals = totalsOf(counted);
    sink.coverage(totals);
    sink.record("files", files);
    for (const [name, value] of Object.entries(totals))
        sink.record(name, value);
}
function totalsOf({ lines, statements, functions, branches }) {
    return {
        linesTotal: lines.total,
        linesCovered: lines.covered,
        statementsTotal: statements.total,
        statementsCovered: statements.covered,
        functionsTotal: functions.total,
        functionsCovered: functions.covered,
        branchesTotal: branches.total,
        branchesCovered: branches.covered,
    };
}

;// CONCATENATED MODULE: ./lib/formats/istanbul-summary/schema.js

/** Istanbul writes "Unknown" where there is nothing to divide by. */
const Percentage = eitherKind({ number: number, string: shape_text });
const Pair = object({ total: count, covered: count, pct: Percentage });
/** One measure of one file, or of all of them. */
const Metric = {
    read(json) {
        const metric = Pair.read(json);
        if (metric.covered > metric.total) {
            const found = `found ${metric.covered} of ${metric.total}`;
            throw json.fault("malformed", `expected no more covered than there are, ${found}`);
        }
        return metric;
    },
};
/** What a summary says about one file, or about all of them. */
const schema_Summary = object({
    lines: Metric,
    statements: Metric,
    functions: Metric,
    branches: Metric,
});
/** The measures of a summary; `branchesTrue` of some versions measures nothing. */
const metricNames = ["lines", "statements", "functions", "branches"];

;// CONCATENATED MODULE: ./lib/formats/istanbul-summary/index.js





const istanbul_summary_reader = {
    id: "istanbul-summary",
    title: "Istanbul coverage summary (coverage-summary.json)",
    specification: "https://github.com/istanbuljs/istanbuljs/tree/main/packages/istanbul-reports/lib/json-summary",
    formats: ["istanbul-summary"],
    kinds: ["coverage"],
    showsTruncation: true,
    matches: isSummary,
    read: readSummary,
};
/** The key that sums up all files; every other one is a path. */
const totalKey = "total";
function isSummary(outline) {
    if (outline.syntax !== "json")
        return false;
    return outline.keysAt("").some((key) => outline.kindAt(`/${key}/lines/pct`) !== undefined);
}
/** Files count; what Istanbul writes as their total is a claim about them. */
function readSummary(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const counted = { lines: noCount(), statements: noCount(), functions: noCount(), branches: noCount() };
    let claimed;
    const keys = readDocument(json, entries(schema_Summary, (key, summary) => {
        if (key === totalKey) {
            claimed = summary;
            return;
        }
        for (const name of metricNames)
            addTo(counted[name], summary[name]);
        sink.fileCoverage({ path: key, total: summary.lines.total, covered: summary.lines.covered });
    }));
    if (claimed === undefined)
        throw json.fault("malformed", `expected the key "${totalKey}", found none`);
    tellTotals(sink, { files: keys - 1, counted: istanbul_summary_totalsOf(counted), claimed });
}
function tellTotals(sink, { files, counted, claimed }) {
    sink.coverage(counted);
    sink.record("files", files);
    for (const [name, value] of Object.entries(counted))
        sink.record(name, value);
    sink.record("reportedPct", percentagesOf(claimed));
    claimTotals(sink, istanbul_summary_totalsOf(claimed), counted);
}
function istanbul_summary_totalsOf({ lines, statements, functions, branches }) {
    return {
        linesTotal: lines.total,
        linesCovered: lines.covered,
        statementsTotal: statements.total,
        statementsCovered: statements.covered,
        functionsTotal: functions.total,
        functionsCovered: functions.covered,
        branchesTotal: branches.total,
        branchesCovered: branches.covered,
    };
}
/** The percentages as reported; they are shown, never judged. */
function percentagesOf(summary) {
    const percentages = new Map();
    for (const name of metricNames) {
        const { pct } = summary[name];
        if (typeof pct === "number")
            percentages.set(name, pct);
    }
    return percentages;
}

;// CONCATENATED MODULE: ./lib/formats/jacoco/claims.js
/** Counters of the whole report that its lines and methods bear out; complexity and classes are not recounted. */
const claims_names = new Map([
    ["LINE", "lines"],
    ["BRANCH", "branches"],
    ["INSTRUCTION", "instructions"],
    ["METHOD", "methods"],
]);
/** Holds the counters of the report element against what was counted. */
function claimCounters(sink, counters, counted) {
    for (const [type, { total, covered }] of counters) {
        const name = claims_names.get(type);
        if (name === undefined)
            continue;
        sink.claim(`${name}Total`, total, counted[name].total);
        sink.claim(`${name}Covered`, covered, counted[name].covered);
    }
    const claimed = counters.get("INSTRUCTION")?.total ?? 0;
    if (claimed > 0 && counted.lines.total === 0) {
        const message = `expected the lines of ${claimed} instructions, found none: compile with debug information`;
        sink.diagnose("totals-without-records", message);
    }
}

;// CONCATENATED MODULE: ./lib/formats/jacoco/counter.js

/** A pair of attributes that JaCoCo writes as missed and covered. */
function measureOf(element, place, { missed, covered }) {
    const count = countOf(element, covered, place);
    return { total: countOf(element, missed, place) + count, covered: count };
}
function countOf(element, name, place) {
    const value = element.attribute(name) ?? "";
    if (/^\d{1,9}$/.test(value))
        return Number(value);
    const found = `found ${JSON.stringify(value.slice(0, 40))}`;
    throw new fault/* ReportFault */.p("malformed", `expected a count in ${name}, ${found}`, `line ${place.line()}`);
}

;// CONCATENATED MODULE: ./lib/formats/jacoco/report.js






const instructionsOfLine = { missed: "mi", covered: "ci" };
const branchesOfLine = { missed: "mb", covered: "cb" };
const counter = { missed: "missed", covered: "covered" };
/** Listens to a JaCoCo document: source files with their lines count, the counters beside them are claims. */
class JacocoReport {
    #sink;
    #ledger = new CoverageLedger();
    #instructions = noCount();
    #methods = noCount();
    #claims = new Map();
    /** Names of the groups and the package around the current element. */
    #folders = [];
    #sourceFiles = 0;
    #partialLines = 0;
    #isInSourceFile = false;
    /** Whether a method is open and none of its counters has told yet whether it ran. */
    #isMethodOpen = false;
    constructor(sink) {
        this.#sink = sink;
    }
    open(element, place) {
        switch (element.name) {
            case "counter":
                this.#counter(element, place);
                break;
            case "line":
                if (this.#isInSourceFile)
                    this.#line(element, place);
                break;
            case "method":
                this.#isMethodOpen = true;
                break;
            case "sourcefile":
                this.#openSourceFile(element, place);
                break;
            case "group":
            case "package":
                this.#folders.push(nameOf(element, place));
                break;
            default:
        }
    }
    close(name) {
        if (name === "method" && this.#isMethodOpen)
            this.#closeMethod(false);
        else if (name === "sourcefile")
            this.#isInSourceFile = false;
        else if (name === "group" || name === "package")
            this.#folders.pop();
    }
    finish() {
        const merged = this.#ledger.finish((path, { lines }) => this.#sink.fileCoverage({ path, ...lines }));
        const totals = {
            lines: merged.lines,
            branches: merged.lineBranches,
            instructions: this.#instructions,
            methods: this.#methods,
        };
        this.#sink.coverage({
            linesTotal: totals.lines.total,
            linesCovered: totals.lines.covered,
            branchesTotal: totals.branches.total,
            branchesCovered: totals.branches.covered,
            functionsTotal: totals.methods.total,
            functionsCovered: totals.methods.covered,
        });
        this.#record(totals);
        claimCounters(this.#sink, this.#claims, totals);
    }
    #counter(element, place) {
        if (this.#isMethodOpen)
            this.#methodCounter(element, place);
        else if (place.depth === 1) {
            this.#claims.set(element.attribute("type") ?? "", measureOf(element, place, counter));
        }
    }
    /** A method ran if its own METHOD counter says so; JaCoCo writes one for each. */
    #methodCounter(element, place) {
        if (element.attribute("type") === "METHOD") {
            this.#closeMethod(measureOf(element, place, counter).covered > 0);
        }
    }
    #closeMethod(isCovered) {
        countOne(this.#methods, isCovered);
        this.#isMethodOpen = false;
    }
    #openSourceFile(element, place) {
        this.#ledger.open([...this.#folders, nameOf(element, place)].filter((name) => name !== "").join("/"));
        this.#sourceFiles++;
        this.#isInSourceFile = true;
    }
    /** A line is covered if an instruction of it ran, and partly if something of it did not (JaCoCo, `ICounter`). */
    #line(element, place) {
        const line = parseLine(element.attribute("nr") ?? "");
        if (line === undefined)
            throw jacoco_report_unexpected(place, "a line with its nr");
        const instructions = measureOf(element, place, instructionsOfLine);
        const branches = measureOf(element, place, branchesOfLine);
        this.#ledger.line(line, instructions.covered > 0);
        if (branches.total > 0)
            this.#ledger.lineBranches(line, branches);
        addTo(this.#instructions, instructions);
        const covered = instructions.covered + branches.covered;
        if (covered > 0 && covered < instructions.total + branches.total)
            this.#partialLines++;
    }
    #record({ lines, branches, instructions }) {
        this.#sink.record("sourcefiles", this.#sourceFiles);
        this.#sink.record("linesTotal", lines.total);
        this.#sink.record("linesCovered", lines.covered);
        this.#sink.record("linesPartial", this.#partialLines);
        this.#sink.record("branchesTotal", branches.total);
        this.#sink.record("branchesCovered", branches.covered);
        this.#sink.record("instructionsTotal", instructions.total);
        this.#sink.record("instructionsCovered", instructions.covered);
    }
}
function nameOf(element, place) {
    const name = element.attribute("name");
    if (name === undefined)
        throw jacoco_report_unexpected(place, `a ${element.name} with its name`);
    return name;
}
function jacoco_report_unexpected(place, expected) {
    return new fault/* ReportFault */.p("malformed", `expected ${expected}, found one without`, `line ${place.line()}`);
}

;// CONCATENATED MODULE: ./lib/formats/jacoco/index.js


const jacoco_reader = {
    id: "jacoco",
    title: "JaCoCo XML",
    specification: "https://www.jacoco.org/jacoco/trunk/coverage/report.dtd",
    formats: ["jacoco"],
    kinds: ["coverage"],
    showsTruncation: true,
    matches: isJacoco,
    read: readJacoco,
};
/** Other tools call their root element `report` too; what lies in it tells them apart. */
function isJacoco(outline) {
    if (outline.syntax !== "xml" || outline.root !== "report" || !outline.attributes.has("name"))
        return false;
    return ["sessioninfo", "group", "package", "counter"].some((path) => outline.paths.has(path));
}
function readJacoco(source, sink) {
    const report = new JacocoReport(sink);
    (0,walk/* walkXml */.N)(source, report);
    report.finish();
}

;// CONCATENATED MODULE: ./lib/formats/junit/case.js
/** Words in `status` or `result` for a test that did not run. Gtest writes a disabled one as `status="notrun"`. */
const notRunWords = new Set(["disabled", "notrun", "suppressed", "skipped", "ignored"]);
const failedWords = new Set([
    "fail",
    "failed",
    "failure",
    "error",
    "broken",
    "crashed",
    "aborted",
    "timeout",
]);
/** What an element inside a case says about it. PHPUnit's `warning` is a test that broke before it tested. */
const case_outcomes = new Map([
    ["failure", "failed"],
    ["rerunFailure", "failed"],
    ["warning", "failed"],
    ["error", "error"],
    ["rerunError", "error"],
    ["skipped", "skipped"],
    ["ignored", "skipped"],
    ["disabled", "skipped"],
]);
/** Surefire's words for a test that failed first and passed when it was run again. */
const flakyElements = new Set(["flakyFailure", "flakyError"]);
const rank = { passed: 0, skipped: 1, failed: 2, error: 3 };
/** An open case. The worst of what it holds counts: some dialects write a failure and an error, or two failures. */
class OpenCase {
    suite;
    name;
    isDisabled;
    /** What Surefire calls the runs that failed, if there were any. */
    flakyElement;
    #worst;
    #isTodo = false;
    message = "";
    /** Names are read only if somebody keeps them: decoding them is half of the work. */
    constructor(element, suite, isNamed) {
        const status = element.attribute("status")?.toLowerCase();
        this.suite = isNamed ? (element.attribute("classname") ?? suite) : "";
        this.name = isNamed ? (element.attribute("name") ?? "") : "";
        this.isDisabled = status === "disabled" || status === "notrun";
        this.#worst = case_worse(outcomeOfWord(status), outcomeOfWord(element.attribute("result")?.toLowerCase()));
    }
    /** Takes an element inside the case; tells whether it says how the case ended. */
    take(element) {
        const { name } = element;
        if (flakyElements.has(name))
            this.flakyElement ??= name;
        if (name === "skipped" && element.attribute("type") === "todo")
            this.#isTodo = true;
        const outcome = case_outcomes.get(name);
        if (outcome === undefined)
            return false;
        this.#worst = case_worse(this.#worst, outcome);
        return true;
    }
    get outcome() {
        return this.isExcusedFailure ? "skipped" : this.#worst;
    }
    /** Node writes a failing `todo` test as skipped and failed at once, and does not hold it against the run. */
    get isExcusedFailure() {
        return this.#isTodo && this.#worst === "failed";
    }
    get isFlaky() {
        return this.flakyElement !== undefined && this.#worst === "passed";
    }
}
function outcomeOfWord(word) {
    if (word === undefined)
        return "passed";
    if (failedWords.has(word))
        return "failed";
    return notRunWords.has(word) ? "skipped" : "passed";
}
function case_worse(a, b) {
    return rank[a] >= rank[b] ? a : b;
}

;// CONCATENATED MODULE: ./lib/syntax/xml/count.js
const plain = /^\d{1,15}$/;
/** Writers that format numbers for people: `4,239`, `4 239`, `4'239`. */
const grouped = /^\d{1,3}(?:[,' \u00a0\u202f]\d{3}){1,4}$/;
/** The whole number in an attribute: undefined where there is none, `NaN` where something else stands there. */
function countAttribute(element, name) {
    const value = element.attribute(name)?.trim();
    if (value === undefined || value === "")
        return undefined;
    if (plain.test(value))
        return Number(value);
    return grouped.test(value) ? Number(value.replaceAll(/\D/g, "")) : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/formats/junit/counts.js

const countNames = ["tests", "failures", "errors", "skipped"];
function counts_noCounts() {
    return { tests: 0, failures: 0, errors: 0, skipped: 0 };
}
/** Counts one test that ended so. */
function countOutcome(counts, outcome) {
    counts.tests++;
    if (outcome === "failed")
        counts.failures++;
    else if (outcome === "error")
        counts.errors++;
    else if (outcome === "skipped")
        counts.skipped++;
}
function addCounts(counts, more) {
    for (const name of countNames)
        counts[name] += more[name];
}
const noClaims = {
    tests: undefined,
    failures: undefined,
    errors: undefined,
    skipped: undefined,
    largestSkipped: undefined,
    isOnlyDisabled: false,
};
const skippedNames = ["skipped", "skips", "skip", "ignored"];
/** Reads the totals that an element claims. */
function counts_claimsOf(element) {
    const disabled = countAttribute(element, "disabled");
    let skipped = disabled;
    let largestSkipped = disabled;
    let isOnlyDisabled = disabled !== undefined;
    for (const name of skippedNames) {
        const total = countAttribute(element, name);
        if (total === undefined)
            continue;
        isOnlyDisabled = false;
        skipped = (skipped ?? 0) + total;
        largestSkipped = Math.max(largestSkipped ?? 0, total);
    }
    return {
        tests: countAttribute(element, "tests"),
        failures: countAttribute(element, "failures"),
        errors: countAttribute(element, "errors"),
        skipped,
        largestSkipped,
        isOnlyDisabled,
    };
}
/** Tells whether an element claims so many, however its attributes are understood. */
function canClaim(claims, name, count) {
    const claim = claims[name];
    if (name !== "skipped" || claim === undefined)
        return claim === count;
    return claim === count || claims.largestSkipped === count || (claims.isOnlyDisabled && claim < count);
}

;// CONCATENATED MODULE: ./lib/formats/junit/suite.js

/** An open suite: what it claims about itself, and what was found in it. */
class OpenSuite {
    name;
    #claims;
    /** Every case at any depth. */
    counted = counts_noCounts();
    /** Cases that lie directly in the suite. */
    #own = counts_noCounts();
    /** What lies directly in the suite, a suite being one test and a failing todo a failure: so Node's test runner counts. */
    #children = counts_noCounts();
    constructor(name, claims) {
        this.name = name;
        this.#claims = claims;
    }
    addCase({ outcome, isExcusedFailure }) {
        countOutcome(this.counted, outcome);
        countOutcome(this.#own, outcome);
        countOutcome(this.#children, outcome);
        if (isExcusedFailure)
            this.#children.failures++;
    }
    addSuite(suite) {
        addCounts(this.counted, suite.counted);
        this.#children.tests++;
        for (const name of ["failures", "errors", "skipped"]) {
            if (suite.#children[name] > 0)
                this.#children[name]++;
        }
    }
    /** What the suite claims; what was counted where it claims nothing, or counts the same things in another way. */
    claimed(name) {
        const claim = this.#claims[name];
        const counted = this.counted[name];
        if (claim === undefined || Number.isNaN(claim) || this.#explains(name, counted))
            return counted;
        return this.#explains(name, this.#own[name]) || this.#explains(name, this.#children[name])
            ? counted
            : claim;
    }
    claims(name) {
        return this.#claims[name] !== undefined;
    }
    #explains(name, count) {
        return canClaim(this.#claims, name, count);
    }
}
/** What the suites of a document claim together, beside what was counted in them. */
class SuiteTotals {
    #claimed = counts_noCounts();
    /** By how much single suites claim more than they hold. */
    #excess = counts_noCounts();
    #names = new Set();
    /** Takes a suite that ends. Only outermost ones add up: the others repeat a part of them. */
    add(suite, isOutermost) {
        for (const name of countNames) {
            const claimed = suite.claimed(name);
            this.#excess[name] += Math.max(0, claimed - suite.counted[name]);
            if (!isOutermost)
                continue;
            this.#claimed[name] += claimed;
            if (suite.claims(name))
                this.#names.add(name);
        }
    }
    /** Takes a case that lies in no suite, so that no suite's claim holds it. */
    addLooseCase(outcome) {
        countOutcome(this.#claimed, outcome);
    }
    /** The sum of the claims, undefined where no suite claims anything. */
    claimed(name) {
        return this.#names.has(name) ? this.#claimed[name] : undefined;
    }
    excess(name) {
        return this.#excess[name];
    }
}

;// CONCATENATED MODULE: ./lib/formats/junit/report.js





/** Finding a line takes reading the document again, so that only the first remarks have one. */
const mostLines = 20;
/** Listens to a JUnit XML document: suites nest, cases are leaves, totals are attributes that may be wrong. */
class JunitReport {
    #sink;
    #suites = [];
    #counted = counts_noCounts();
    #totals = new SuiteTotals();
    #casesWith = new Map();
    #rootClaims = noClaims;
    #case;
    /** How many elements are open inside the case. */
    #depthInCase = 0;
    #summarisedFailures;
    #suiteCount = 0;
    #nestedSuites = 0;
    #deepestSuite = 0;
    #disabledCases = 0;
    #remarks = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    open(element, place) {
        if (this.#case !== undefined)
            this.#openInsideCase(this.#case, element, place);
        else if (element.name === "testcase")
            this.#case = this.#openCase(element);
        else if (element.name === "testsuite")
            this.#openSuite(element, place);
        else if (element.name === "testsuites" && place.depth === 0)
            this.#rootClaims = this.#claimsOf(element, place);
        else if (element.name === "error" || element.name === "failure")
            this.#failRun(element, place);
    }
    close(name, text) {
        if (this.#case === undefined) {
            if (name === "testsuite")
                this.#closeSuite();
        }
        else if (this.#depthInCase === 0)
            this.#closeCase(this.#case);
        else {
            this.#depthInCase--;
            this.#case.message ||= text.trim();
        }
    }
    /** Node's test runner writes a parent that fails itself as a suite without a failure; only its comments count it. */
    comment(text) {
        if (this.#suites.length > 0 || this.#case !== undefined)
            return;
        const failed = /^ (?:fail|cancelled) (\d{1,15}) $/.exec(text)?.[1];
        if (failed !== undefined)
            this.#summarisedFailures = (this.#summarisedFailures ?? 0) + Number(failed);
    }
    finish() {
        const { tests, failures, errors, skipped } = this.#counted;
        this.#sink.record("tests", tests);
        this.#sink.record("failures", failures);
        this.#sink.record("errors", errors);
        this.#sink.record("skipped", skipped);
        this.#sink.record("passed", tests - failures - errors - skipped);
        this.#sink.record("testsuites", this.#suiteCount);
        this.#sink.record("nestedTestsuites", this.#nestedSuites);
        this.#sink.record("maxSuiteDepth", this.#deepestSuite);
        if (this.#disabledCases > 0)
            this.#sink.record("casesStatusDisabledOrNotrun", this.#disabledCases);
        for (const [element, count] of this.#casesWith)
            this.#sink.record(`casesWith_${element}`, count);
        this.#compareTotals();
        if (this.#summarisedFailures !== undefined) {
            this.#sink.claim("root.failures", this.#summarisedFailures, failures + errors);
        }
    }
    #openSuite(element, place) {
        this.#suites.push(new OpenSuite(element.attribute("name") ?? "", this.#claimsOf(element, place)));
        this.#suiteCount++;
        this.#deepestSuite = Math.max(this.#deepestSuite, this.#suites.length);
        if (this.#suites.length > 1)
            this.#nestedSuites++;
    }
    #openCase(element) {
        return new OpenCase(element, this.#suites.at(-1)?.name ?? "", this.#sink.keepsTests);
    }
    #closeSuite() {
        const suite = this.#suites.pop();
        if (suite === undefined)
            return;
        const parent = this.#suites.at(-1);
        parent?.addSuite(suite);
        this.#totals.add(suite, parent === undefined);
    }
    #openInsideCase(test, element, place) {
        const { name } = element;
        if (name === "testcase" || name === "testsuite") {
            throw new fault/* ReportFault */.p("malformed", `expected no ${name} inside a testcase`, `line ${place.line()}`);
        }
        this.#depthInCase++;
        if (!test.take(element) || !this.#sink.keepsTests)
            return;
        test.message ||= element.attribute("message") ?? "";
        if (test.message === "")
            place.keepText();
    }
    #closeCase(test) {
        const { suite, name, outcome, isFlaky, message, flakyElement } = test;
        this.#case = undefined;
        countOutcome(this.#counted, outcome);
        const around = this.#suites.at(-1);
        if (around === undefined)
            this.#totals.addLooseCase(outcome);
        else
            around.addCase(test);
        if (test.isDisabled)
            this.#disabledCases++;
        if (flakyElement !== undefined) {
            this.#casesWith.set(flakyElement, (this.#casesWith.get(flakyElement) ?? 0) + 1);
        }
        const told = { suite, name, outcome, isFlaky };
        this.#sink.test(message === "" ? told : { ...told, ...messageOf(message) });
    }
    /** An error outside a case is one of the run: a collection that broke, a fixture that fell over. */
    #failRun(element, place) {
        const said = JSON.stringify((element.attribute("message") ?? element.attribute("type") ?? "").slice(0, 200));
        this.#remark("run-failed", `expected no ${element.name} outside a testcase, found ${said}`, place);
    }
    #claimsOf(element, place) {
        const claims = counts_claimsOf(element);
        for (const name of countNames) {
            if (Number.isNaN(claims[name]))
                this.#remark("unknown-value", `expected a count in "${name}"`, place);
        }
        return claims;
    }
    #remark(code, message, place) {
        const at = this.#remarks++ < mostLines ? `line ${place.line()}` : "";
        this.#sink.diagnose(code, message, at);
    }
    /** Excess that the sums hide, as one suite claims too much and another too little, is told apart. */
    #compareTotals() {
        for (const name of countNames) {
            const counted = this.#counted[name];
            const claimed = this.#totals.claimed(name);
            const excess = this.#totals.excess(name);
            const root = this.#rootClaims[name];
            if (claimed !== undefined)
                this.#sink.claim(name, claimed, counted);
            if ((claimed ?? counted) === counted)
                this.#sink.claim(`suites.${name}`, counted + excess, counted);
            if (root !== undefined && !Number.isNaN(root) && !canClaim(this.#rootClaims, name, counted)) {
                this.#sink.claim(`root.${name}`, root, counted);
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/junit/index.js


const junit_reader = {
    id: "junit",
    title: "JUnit XML",
    specification: "https://github.com/testmoapp/junitxml",
    formats: ["junit"],
    kinds: ["tests"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "xml" && (outline.root === "testsuites" || outline.root === "testsuite"),
    read: readJunit,
};
/** Reads the dialects of Surefire, pytest, Jest, gtest, gotestsum, Cypress, Mocha, PHPUnit and Node's test runner. */
function readJunit(source, sink) {
    const report = new JunitReport(sink);
    (0,walk/* walkXml */.N)(source, report);
    report.finish();
}

;// CONCATENATED MODULE: ./lib/formats/k6/report.js

/** Shares that differ by less are the same share. */
const rounding = 1e-9;
const noValues = new Map();
const percentile = /^p\((\d{1,2}(?:\.\d{1,6})?)\)$/;
/** The metrics that k6 builds in and that others have too; all others are only counted. */
const known = new Set(["http_reqs", "http_req_duration", "http_req_failed", "iterations", "checks"]);
/** Gathers the metrics that k6 shares with other tools, and counts checks and thresholds. */
class K6Report {
    #sink;
    #known = new Map();
    #metrics = 0;
    #checks = 0;
    #passes = 0;
    #fails = 0;
    #thresholds = 0;
    #crossed = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    measure(name, { values, thresholds }) {
        this.#metrics++;
        if (this.#known.has(name)) {
            this.#sink.diagnose("duplicate-key", `expected the metric ${JSON.stringify(name)} once`);
        }
        if (known.has(name))
            this.#known.set(name, values);
        for (const [threshold, isMet] of thresholds) {
            this.#thresholds++;
            if (!isMet)
                this.#crossed++;
            this.#sink.threshold({ name: `${name}: ${threshold}`, isMet });
        }
    }
    check({ passes, fails }) {
        this.#checks++;
        this.#passes += passes;
        this.#fails += fails;
    }
    finish() {
        this.#sink.record("metrics", this.#metrics);
        this.#sink.record("thresholds", this.#thresholds);
        this.#sink.record("thresholdsCrossed", this.#crossed);
        this.#tellRequests();
        this.#tellLatency();
        this.#tellChecks();
    }
    #valueOf(name, key) {
        return this.#known.get(name)?.get(key);
    }
    /** A script may do without HTTP; without requests and iterations nothing was measured at all. */
    #tellRequests() {
        const requests = this.#valueOf("http_reqs", "count");
        const iterations = this.#valueOf("iterations", "count");
        if (requests !== undefined) {
            this.#sink.record("httpReqs", requests);
            this.#sink.metric(metric("requests.count", requests));
        }
        const rate = this.#valueOf("http_reqs", "rate");
        if (rate !== undefined)
            this.#sink.metric(metric("requests.rate", rate));
        if (iterations !== undefined) {
            this.#sink.record("iterations", iterations);
            this.#sink.metric(metric("iterations.count", iterations));
        }
        this.#tellFailures();
        if ((requests ?? 0) + (iterations ?? 0) === 0) {
            this.#sink.diagnose("no-records", "expected requests or iterations, found none", "/metrics");
        }
    }
    /** `passes` counts the requests for which "failed" is true; where share and counts disagree the worse counts. */
    #tellFailures() {
        const values = this.#known.get("http_req_failed") ?? noValues;
        const failed = values.get("passes");
        const share = values.get("rate") ?? values.get("value");
        if (failed !== undefined)
            this.#sink.metric(metric("requests.failed", failed));
        if (share === undefined)
            return;
        const counted = shareOf(failed, values.get("fails")) ?? share;
        this.#sink.record("httpReqFailedRate", share);
        this.#sink.metric(metric("requests.failed-rate", Math.max(share, counted)));
        if (Math.abs(share - counted) > rounding)
            this.#sink.claim("httpReqFailedRate", share, counted);
    }
    #tellLatency() {
        const values = this.#known.get("http_req_duration");
        if (values === undefined)
            return;
        this.#sink.record("httpReqDuration", values);
        for (const [key, value] of values)
            this.#tellLatencyOf(key, value);
    }
    #tellLatencyOf(key, value) {
        const [, share] = percentile.exec(key) ?? [];
        if (share !== undefined)
            this.#sink.metric(latencyPercentile(share, value));
        else if (key === "avg")
            this.#sink.metric(metric("latency.avg", value));
        else if (key === "med")
            this.#sink.metric(metric("latency.median", value));
        else if (key === "max")
            this.#sink.metric(metric("latency.max", value));
    }
    /** The checks are counted one by one and as a metric; where the two disagree the worse counts. */
    #tellChecks() {
        const summed = this.#known.get("checks");
        if (summed === undefined && this.#checks === 0)
            return;
        this.#sink.record("checksPassed", this.#passes);
        this.#sink.record("checksFailed", this.#fails);
        this.#sink.metric(metric("checks.failed", Math.max(this.#fails, summed?.get("fails") ?? 0)));
        this.#sink.metric(metric("checks.passed", Math.min(this.#passes, summed?.get("passes") ?? this.#passes)));
        if (summed === undefined)
            return;
        this.#sink.record("checksMetric", summed);
        this.#sink.claim("checksPassed", summed.get("passes") ?? 0, this.#passes);
        this.#sink.claim("checksFailed", summed.get("fails") ?? 0, this.#fails);
    }
}
function shareOf(part, rest) {
    return part === undefined || rest === undefined || part + rest === 0 ? undefined : part / (part + rest);
}

;// CONCATENATED MODULE: ./lib/formats/k6/schema.js

/** How often a check of the script held. */
const schema_check = object({ passes: count, fails: count });
/** Numbers by name; `null` stands for a number that JSON cannot write, such as the mean of nothing. */
const numbers = mapOf(optional(number));
/** `handleSummary` writes `{"ok": true}` for met, `--summary-export` writes `true` for crossed. */
const isMet = eitherKind({
    boolean: mapped(shape_boolean, (isCrossed) => !isCrossed),
    object: mapped(object({ ok: shape_boolean }), ({ ok }) => ok),
});
/** A metric of `handleSummary`, which keeps its numbers in `values`, or of `--summary-export`, which does not. */
const classicMeasure = {
    read(json) {
        const values = new Map();
        let thresholds = new Map();
        const seen = new Set();
        json.object((key) => {
            if (seen.has(key))
                throw json.fault("duplicate-key", `expected the key ${JSON.stringify(key)} once`);
            seen.add(key);
            if (key === "values")
                addAll(values, numbers.read(json));
            else if (key === "thresholds")
                thresholds = mapOf(isMet).read(json);
            else if (json.kind() === "number")
                values.set(key, json.number());
            else
                json.skip();
        });
        return { values, thresholds };
    },
};
function addAll(values, more) {
    for (const [name, value] of more)
        if (value !== undefined)
            values.set(name, value);
}
/** A metric of the machine-readable summary, which lists no thresholds. */
const machineMeasure = mapped(object({ name: shape_text, values: numbers }), ({ name, values }) => ({ name, values: asClassic(values), thresholds: new Map() }));
/** It names percentiles `p95` and counts matches of a total, where the others write `p(95)`, passes and fails. */
function asClassic(written) {
    const values = new Map();
    for (const [name, value] of written) {
        if (value !== undefined)
            values.set(name.replace(/^p([\d.]{1,8})$/, "p($1)"), value);
    }
    const matches = values.get("matches");
    const total = values.get("total");
    if (matches === undefined || total === undefined)
        return values;
    return values.set("passes", matches).set("fails", total - matches);
}

;// CONCATENATED MODULE: ./lib/formats/k6/index.js




const k6_reader = {
    id: "k6",
    title: "k6 summary JSON",
    specification: "https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/",
    formats: ["k6"],
    kinds: ["performance"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && (isClassic(outline) || isMachineReadable(outline)),
    read: readK6,
};
function isClassic(outline) {
    return outline.kindAt("/metrics") === "object" && outline.kindAt("/root_group") === "object";
}
function isMachineReadable(outline) {
    return (outline.kindAt("/results/metrics") === "array" && outline.textAt("/metadata/k6_version") !== undefined);
}
/** Reads what `handleSummary` is given, `--summary-export` in its old shape, and `--new-machine-readable-summary`. */
function readK6(source, sink) {
    const report = new K6Report(sink);
    const { metadata } = readDocument(new cursor/* JsonCursor */.N(source), object({
        metrics: optional(entries(classicMeasure, (name, measure) => report.measure(name, measure))),
        root_group: optional(groupOf(report)),
        metadata: optional(object({ k6_version: label })),
        results: optional(resultsOf(report)),
    }));
    sink.tool({ name: "k6", version: metadata?.k6_version ?? null });
    if (metadata !== undefined)
        sink.diagnose("note", "this shape of k6's summary lists no thresholds");
    report.finish();
}
/** Groups nest; `handleSummary` writes them and their checks as arrays, `--summary-export` as objects. */
function groupOf(report) {
    const group = { read: (json) => fields.read(json) };
    const fields = object({
        groups: optional(eitherKind({ array: each(group, () => undefined), object: entries(group, () => undefined) })),
        checks: optional(eitherKind({
            array: each(schema_check, (one) => report.check(one)),
            object: entries(schema_check, (_, one) => report.check(one)),
        })),
    });
    return group;
}
function resultsOf(report) {
    return object({
        metrics: each(machineMeasure, ({ name, ...measure }) => report.measure(name, measure)),
        checks: optional(object({
            metrics: optional(each(machineMeasure, ({ name, ...measure }) => {
                if (name === "checks_succeeded")
                    report.measure("checks", measure);
            })),
            results: optional(each(schema_check, (one) => report.check(one))),
        })),
    });
}

// EXTERNAL MODULE: ./lib/syntax/window.js
var syntax_window = __webpack_require__(5423);
;// CONCATENATED MODULE: ./lib/syntax/lines/blocks.js


const lineFeed = 10;
/**
 * Goes through a text report in blocks of whole lines, for a reader that cannot afford to look at a byte twice nor
 * a call per line. Every line that begins in `bytes[start, end)` ends there, by a line feed or by the end of the report.
 */
class LineBlocks {
    #window;
    #isOpen = false;
    bytes;
    start = 0;
    end = 0;
    /** Whether a line feed ends every line of the block; the last line of a report may lack it. */
    isWhole = true;
    constructor(source) {
        this.#window = new syntax_window/* Window */.p(source);
        this.bytes = this.#window.bytes;
    }
    /** Moves to the next block; false at the end. */
    next() {
        if (this.#isOpen)
            this.#moveTo(this.end);
        this.#isOpen = true;
        let feed = this.#lastFeed();
        while (feed === -1 && this.#moveTo(this.start))
            feed = this.#lastFeed();
        const end = feed === -1 ? this.#window.end : feed + 1;
        if (end === this.start)
            return false;
        this.isWhole = feed !== -1;
        this.end = end;
        return true;
    }
    /** Builds the error for the line that holds `bytes[index]`. */
    fault(code, message, index) {
        return new fault/* ReportFault */.p(code, message, `line ${this.lineAt(index)}`);
    }
    /** One-based number of the line that holds `bytes[index]`. Reads the report again: for messages only. */
    lineAt(index) {
        return this.#window.lineAt(index);
    }
    /** Begins the block at `index` and loads more bytes behind it; false if there are none. */
    #moveTo(index) {
        const hasLoaded = this.#window.slide(index);
        this.start = hasLoaded ? 0 : index;
        this.bytes = this.#window.bytes;
        return hasLoaded;
    }
    #lastFeed() {
        const { end } = this.#window;
        const feed = end > this.start ? this.bytes.lastIndexOf(lineFeed, end - 1) : -1;
        return feed < this.start ? -1 : feed;
    }
}

;// CONCATENATED MODULE: ./lib/syntax/lines/feed.js
const feed_lineFeed = 0x0a;
/** A word of four line feeds, and the constants that find a zero byte in a word (Hacker's Delight §6-1). */
const lineFeeds = 0x0a0a0a0a;
const lowBits = 0x01010101;
const highBits = 0x80808080;
/**
 * Index of the first line feed at or behind `from`, or the end of the bytes. It looks at four bytes at a time: for
 * lines of some dozen bytes that is faster than `indexOf`, which costs a call into native code for each.
 */
function feedFrom(bytes, from) {
    const lastWord = bytes.byteLength - 4;
    let i = from;
    for (; i <= lastWord; i += 4) {
        const word = bytes.getInt32(i, true) ^ lineFeeds;
        const zeros = (word - lowBits) & ~word & highBits;
        if (zeros !== 0)
            return i + ((31 - Math.clz32(zeros & -zeros)) >> 3);
    }
    while (i < bytes.byteLength && bytes.getUint8(i) !== feed_lineFeed)
        i++;
    return i;
}

;// CONCATENATED MODULE: ./lib/formats/lcov/branch-name.js
const comma = 0x2c;
const zero = 0x30;
/** Blocks and branches below these bounds keep their numbers in the name; all others are hashed. */
const branchNumbers = 4096;
const blockNumbers = 2 ** 20;
/** Makes a number of the `block,branch` in `bytes[start, end)`, by which the branches of a line are told apart. */
function branchNameOf(bytes, start, end) {
    return numbered(bytes, start, end) ?? hashed(bytes, start, end);
}
function numbered(bytes, start, end) {
    const middle = bytes.indexOf(comma, start);
    const block = numberIn(bytes, start, middle);
    const branch = numberIn(bytes, middle + 1, end);
    const isSmall = block < blockNumbers && branch < branchNumbers;
    return isSmall ? block * branchNumbers + branch : undefined;
}
/** The decimal number in `bytes[start, end)`, or NaN. */
function numberIn(bytes, start, end) {
    let value = start < end ? 0 : Number.NaN;
    for (let i = start; i < end; i++) {
        const digit = bytes[i] - zero;
        value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
    }
    return value;
}
/** Two independent hashes (FNV-1a) make a name of 51 bits, above the numbered ones. */
function hashed(bytes, start, end) {
    let high = 0x811c9dc5;
    let low = 0x01000193;
    for (let i = start; i < end; i++) {
        const byte = bytes[i];
        high = Math.imul(high ^ byte, 0x01000193);
        low = Math.imul(low ^ byte, 0x85ebca6b) ^ (low >>> 15);
    }
    return blockNumbers * branchNumbers + (high >>> 0) * 2 ** 19 + (low >>> 13);
}

;// CONCATENATED MODULE: ./lib/formats/lcov/fields.js



const fields_lineFeed = 0x0a;
const carriageReturn = 0x0d;
const fields_comma = 0x2c;
const fields_zero = 0x30;
const colon = 0x3a;
const firstPrintable = 0x20;
const exceptionMark = 0x65;
/** The code that `keyword` gives for a keyword of two to four letters: its letters as a little-endian number. */
function codeOf(keyword) {
    return [...keyword].reduceRight((code, letter) => (code << 8) | letter.charCodeAt(0), 0);
}
/**
 * Takes the fields of a tracefile one after the other, straight from its bytes: `KEYWORD:field,field,…`. A large
 * report has millions of such lines, so that each byte is looked at once and no string is made of a number.
 */
class Fields {
    #blocks;
    #bytes;
    #words;
    /** Where the last whole word of the bytes begins. */
    #lastWord = -1;
    #at = 0;
    #end = 0;
    #lineStart = 0;
    constructor(blocks) {
        this.#blocks = blocks;
        this.#bytes = blocks.bytes;
        this.#words = viewOf(blocks.bytes);
    }
    /** Whether a line feed ends the current line; false only on the last. */
    get isComplete() {
        return this.#blocks.isWhole;
    }
    /** Moves to the first line of the next block, which has at least one; false at the end of the report. */
    nextBlock() {
        if (!this.#blocks.next())
            return false;
        this.#bytes = this.#blocks.bytes;
        this.#words = viewOf(this.#bytes);
        this.#lastWord = this.#bytes.byteLength - 4;
        this.#end = this.#blocks.end;
        this.#at = this.#blocks.start;
        this.#lineStart = this.#at;
        return true;
    }
    /** Leaves what is left of the current line and moves to the next; false at the end of the block. */
    nextLine() {
        const next = this.#feedFrom(this.#at) + 1;
        if (next >= this.#end)
            return false;
        this.#at = next;
        this.#lineStart = next;
        return true;
    }
    /** Code of what stands in front of the colon; 0 or any other number if that is no keyword. */
    keyword() {
        const start = this.#lineStart;
        const head = start <= this.#lastWord ? this.#words.getInt32(start, true) : this.#tail(start);
        if (((head >> 16) & 0xff) === colon)
            return this.#behindColon(start + 2, head & 0xffff, 0x4040);
        if (head >> 24 === colon)
            return this.#behindColon(start + 3, head & 0xffffff, 0x404040);
        const hasColon = start < this.#lastWord && this.#bytes[start + 4] === colon;
        return hasColon ? this.#behindColon(start + 4, head, 0x40404040) : 0;
    }
    /** A whole number that ends at a comma or at the end of the line. */
    count(expected) {
        const bytes = this.#bytes;
        const start = this.#at;
        let value = 0;
        let i = start;
        for (; i < this.#end; i++) {
            const digit = bytes[i] - fields_zero;
            if (digit < 0 || digit > 9)
                break;
            value = value * 10 + digit;
        }
        if (i === start || !this.#endsField(i))
            throw this.unexpected(expected);
        this.#at = bytes[i] === fields_comma ? i + 1 : i;
        return value;
    }
    lineNumber() {
        const line = this.count("a line number");
        if (line > highestLine)
            throw this.unexpected(`a line number up to ${highestLine}`);
        return line;
    }
    /** Whether a count of executions is above zero; undefined where it is below, as of a counter that ran over. */
    isHit() {
        const bytes = this.#bytes;
        const start = this.#at;
        let digits = 0;
        let i = start;
        for (; i < this.#end; i++) {
            const digit = bytes[i] - fields_zero;
            if (digit < 0 || digit > 9)
                break;
            digits |= digit;
        }
        if (i === start || !this.#endsField(i))
            return this.#isUnusualHit();
        this.#at = i;
        return digits > 0;
    }
    /** Tells the branches of a line apart, and leaves how often it was taken as the next field. */
    branchName() {
        // lcov 2 marks exceptional branches by an "e" before the block; it is the same branch with or without.
        if (this.#bytes[this.#at] === exceptionMark)
            this.#at++;
        const start = this.#at;
        // The branch itself may be an expression with commas in it (lcov 2), so that the last comma counts.
        let end = this.#feedFrom(start) - 1;
        while (end > start && this.#bytes[end] !== fields_comma)
            end--;
        if (end <= start)
            throw this.unexpected('"line,block,branch,taken"');
        this.#at = end + 1;
        return branchNameOf(this.#bytes, start, end);
    }
    /**
     * The lines from the current one to the end of the block, for whoever takes a run of them and then `moveTo`;
     * undefined where the last one may be cut.
     */
    lines() {
        if (!this.isComplete)
            return undefined;
        return { bytes: this.#bytes, words: this.#words, start: this.#lineStart, end: this.#end };
    }
    /** Takes note that all lines before `next` were taken; false if that is none. */
    moveTo(next) {
        if (next === this.#lineStart)
            return false;
        this.#at = next - 1;
        return true;
    }
    /** Opens the file that the rest of the line names. */
    openFile(ledger) {
        const end = this.#textEnd();
        if (!isPath(this.#bytes, this.#at, end))
            throw this.unexpected("a path behind SF:");
        ledger.openBytes(this.#bytes, this.#at, end);
    }
    /** Whether the line is this word and nothing else. */
    is(word) {
        const start = this.#lineStart;
        for (let i = 0; i < word.length; i++)
            if (this.#bytes[start + i] !== word.charCodeAt(i))
                return false;
        return this.#textEnd() === start + word.length || this.text().trimEnd() === word;
    }
    /** The whole line. */
    text() {
        return this.#bytes.toString("utf8", this.#lineStart, this.#textEnd());
    }
    /** Builds the error for a line that is not what it should be; one that no line feed ends was cut. */
    unexpected(expected) {
        const code = this.#feedFrom(this.#lineStart) < this.#end ? "malformed" : "truncated";
        return this.fault(code, `expected ${expected}, found ${JSON.stringify(this.text().slice(0, 80))}`);
    }
    fault(code, message) {
        return this.#blocks.fault(code, message, this.#lineStart);
    }
    /** One-based number of the line. Reads the report again: for messages only. */
    lineInReport() {
        return this.#blocks.lineAt(this.#lineStart);
    }
    /** Each byte of `code` must be a letter, all of which have the bit of `letters`; a line feed has not. */
    #behindColon(colonAt, code, letters) {
        if ((code & letters) !== letters || colonAt >= this.#end)
            return 0;
        this.#at = colonAt + 1;
        return code;
    }
    /** The last bytes of a buffer that are too few for a word. */
    #tail(start) {
        let head = 0;
        for (let i = this.#end - 1; i >= start; i--)
            head = (head << 8) | this.#bytes[i];
        return head;
    }
    #isUnusualHit() {
        const end = this.#textEnd();
        const separator = this.#bytes.indexOf(fields_comma, this.#at);
        const fieldEnd = separator === -1 || separator > end ? end : separator;
        const field = this.#bytes.toString("latin1", this.#at, fieldEnd);
        this.#at = fieldEnd;
        // A branch whose block never ran is written as "-".
        if (field === "-")
            return false;
        const hits = parseHits(field);
        if (hits === undefined)
            throw this.unexpected("a count of executions");
        return hits < 0 ? undefined : hits > 0;
    }
    #endsField(index) {
        if (index >= this.#end)
            return true;
        const byte = this.#bytes[index];
        return byte === fields_lineFeed || byte === fields_comma || byte === carriageReturn;
    }
    /** Where the text of the line ends: before its line break. */
    #textEnd() {
        const feed = this.#feedFrom(this.#lineStart);
        return feed > this.#lineStart && this.#bytes[feed - 1] === carriageReturn ? feed - 1 : feed;
    }
    /** Index of the line feed at or behind `from`, or the end of the block. */
    #feedFrom(from) {
        return Math.min(this.#end, feedFrom(this.#words, from));
    }
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** Control characters are in no path, but in damaged files. */
function isPath(bytes, start, end) {
    for (let i = start; i < end; i++)
        if (bytes[i] < firstPrintable)
            return false;
    return end > start;
}

;// CONCATENATED MODULE: ./lib/formats/lcov/keywords.js

/** The records of a tracefile (geninfo(1), "FILES") that are read, as numbers that bytes are compared with. */
const keyword = {
    line: codeOf("DA"),
    branch: codeOf("BRDA"),
    functionStart: codeOf("FN"),
    functionHits: codeOf("FNDA"),
    /** lcov 2.2: a function and its aliases apart. */
    functionIndex: codeOf("FNL"),
    functionAlias: codeOf("FNA"),
    linesFound: codeOf("LF"),
    linesHit: codeOf("LH"),
    branchesFound: codeOf("BRF"),
    branchesHit: codeOf("BRH"),
    functionsFound: codeOf("FNF"),
    functionsHit: codeOf("FNH"),
    testName: codeOf("TN"),
    sourceFile: codeOf("SF"),
};
/** Known records that count nothing here: versions, and the conditions of MC/DC. */
const ignored = new Set(["VER", "MCDC", "MCF", "MCH"].map(codeOf));

;// CONCATENATED MODULE: ./lib/formats/lcov/claims.js

/** What a record may list, and claim totals of: one bit each. */
const listed = { lines: 1, branches: 2, functions: 4 };
const claims = [
    [keyword.linesFound, "linesTotal", listed.lines],
    [keyword.linesHit, "linesCovered", listed.lines],
    [keyword.branchesFound, "branchesTotal", listed.branches],
    [keyword.branchesHit, "branchesCovered", listed.branches],
    [keyword.functionsFound, "functionsTotal", listed.functions],
    [keyword.functionsHit, "functionsCovered", listed.functions],
];
/** Sums up what the records claim about themselves. */
class RecordClaims {
    #claims = new Map();
    #list;
    constructor() {
        for (const [code, name, about] of claims) {
            this.#claims.set(code, { name, about, sum: 0, isMade: false, isMadeHere: false, isComplete: true });
        }
        this.#list = [...this.#claims.values()];
    }
    /** The claim that a keyword makes, if it makes one. */
    claimOf(code) {
        return this.#claims.get(code);
    }
    /** Ends a record that lists the given things, as bits of `listed`. */
    close(here) {
        for (const claim of this.#list) {
            if ((here & claim.about) !== 0 && !claim.isMadeHere)
                claim.isComplete = false;
            claim.isMadeHere = false;
        }
    }
    /** The totals that were claimed of everything. */
    totals() {
        const whole = this.#list.filter(({ isMade, isComplete }) => isMade && isComplete);
        return Object.fromEntries(whole.map(({ name, sum }) => [name, sum]));
    }
}
/** Adds what one record claims. */
function addClaim(claim, value) {
    claim.sum += value;
    claim.isMade = true;
    claim.isMadeHere = true;
}

;// CONCATENATED MODULE: ./lib/formats/lcov/functions.js
/**
 * The functions of one record. LCOV tells a function by its name alone, and names repeat inside a file (overloads,
 * anonymous functions), so that functions are counted as listed and never merged.
 */
class RecordFunctions {
    #starts = 0;
    #counts = 0;
    #hits = 0;
    #indices = 0;
    #hitIndices = new Set();
    /** `FN:line,name`. */
    start() {
        this.#starts++;
    }
    /** `FNDA:hits,name`. */
    count(isHit) {
        this.#counts++;
        if (isHit)
            this.#hits++;
    }
    /** `FNL:index,line`. */
    index() {
        this.#indices++;
    }
    /** `FNA:index,hits,name`: a function ran if any of its aliases did. */
    alias(index, isHit) {
        if (isHit)
            this.#hitIndices.add(index);
    }
    /** Adds the functions to `sum`, forgets them and returns how many there were. */
    close(sum) {
        const total = Math.max(this.#starts, this.#counts) + this.#indices;
        sum.total += total;
        sum.covered += Math.min(this.#hits + this.#hitIndices.size, total);
        this.#starts = this.#counts = this.#hits = this.#indices = 0;
        if (this.#hitIndices.size > 0)
            this.#hitIndices.clear();
        return total;
    }
}

;// CONCATENATED MODULE: ./lib/formats/lcov/plain-lines.js



const plain_lines_lineFeed = 0x0a;
const plain_lines_comma = 0x2c;
const plain_lines_zero = 0x30;
const nine = 0x39;
const plain_lines_colon = 0x3a;
const letter = { A: 0x41, D: 0x44, F: 0x46, N: 0x4e };
const plain_lines_none = -1;
const mostDigits = 9;
/**
 * Takes the run of lines `DA:line,hits` at the start of a range, and returns where the first other line begins. Most
 * lines of a large tracefile come in such runs; whatever is not plain (a checksum, a sign, a fault) is left to `Fields`.
 */
function takePlainLines({ ledger, listed }, { bytes, start, end }) {
    let at = start;
    while (at < end && bytes[at] === letter.D && bytes[at + 1] === letter.A && bytes[at + 2] === plain_lines_colon) {
        const lineEnd = digitsEnd(bytes, at + 3);
        const hitsEnd = digitsEnd(bytes, lineEnd + 1);
        const isPlain = bytes[lineEnd] === plain_lines_comma && bytes[hitsEnd] === plain_lines_lineFeed && hitsEnd > lineEnd + 1;
        const line = isPlain ? plain_lines_numberIn(bytes, at + 3, lineEnd) : plain_lines_none;
        if (line === plain_lines_none || line > highestLine)
            break;
        const isHit = isAboveZero(bytes, lineEnd + 1, hitsEnd);
        ledger.line(line, isHit);
        countOne(listed, isHit);
        at = hitsEnd + 1;
    }
    return at;
}
/** Takes the run of lines `FN:…` and `FNDA:hits,name` at the start of a range, in the same way. */
function takePlainFunctions(functions, range) {
    const { bytes, words, start, end } = range;
    let at = start;
    while (at < end && bytes[at] === letter.F && bytes[at + 1] === letter.N) {
        if (bytes[at + 2] === plain_lines_colon)
            functions.start();
        else if (!takeFunctionHits(functions, bytes, at))
            break;
        at = feedFrom(words, at) + 1;
    }
    return at;
}
function takeFunctionHits(functions, bytes, at) {
    if (bytes[at + 2] !== letter.D || bytes[at + 3] !== letter.A || bytes[at + 4] !== plain_lines_colon)
        return false;
    const hitsEnd = digitsEnd(bytes, at + 5);
    if (bytes[hitsEnd] !== plain_lines_comma || hitsEnd === at + 5)
        return false;
    functions.count(isAboveZero(bytes, at + 5, hitsEnd));
    return true;
}
function digitsEnd(bytes, start) {
    let i = start;
    while (bytes[i] >= plain_lines_zero && bytes[i] <= nine)
        i++;
    return i;
}
/** Or `none`, if there is no digit or one too many for an integer of the machine. */
function plain_lines_numberIn(bytes, start, end) {
    if (end === start || end - start > mostDigits)
        return plain_lines_none;
    let value = 0;
    for (let i = start; i < end; i++)
        value = value * 10 + bytes[i] - plain_lines_zero;
    return value;
}
function isAboveZero(bytes, start, end) {
    let i = start;
    while (i < end && bytes[i] === plain_lines_zero)
        i++;
    return i < end;
}

;// CONCATENATED MODULE: ./lib/formats/lcov/report.js








const recordEnd = "end_of_record";
/** Goes through a tracefile: records from `SF:` to `end_of_record`, several of which may be about one file. */
class LcovReport {
    #sink;
    #fields;
    #ledger = new CoverageLedger();
    #listedLines = noCount();
    #plainLines = { ledger: this.#ledger, listed: this.#listedLines };
    #recordFunctions = new RecordFunctions();
    #claims = new RecordClaims();
    #functions = noCount();
    /** What the open record lists, as bits of `listed`. */
    #listed = 0;
    #records = 0;
    #isOpen = false;
    /** Whether a test was named and its record has not begun. */
    #isAnnounced = false;
    #negativeCounts = 0;
    #strangers = 0;
    constructor(blocks, sink) {
        this.#sink = sink;
        this.#fields = new Fields(blocks);
    }
    read() {
        while (this.#fields.nextBlock())
            this.#block();
        this.#finish();
    }
    #block() {
        do
            this.#line();
        while (this.#fields.nextLine());
    }
    #line() {
        const code = this.#fields.keyword();
        if (this.#isOpen)
            this.#insideRecord(code);
        else
            this.#betweenRecords(code);
    }
    #betweenRecords(code) {
        if (code === keyword.sourceFile)
            this.#openRecord();
        else if (code === keyword.testName)
            this.#isAnnounced = true;
        else if (!ignored.has(code) && !this.#saysNothing())
            throw this.#fields.unexpected('"SF:" or "TN:"');
    }
    #insideRecord(code) {
        switch (code) {
            case keyword.line:
                if (!this.#takePlainLines())
                    this.#executedLine();
                break;
            case keyword.functionStart:
            case keyword.functionHits:
                if (!this.#takePlainFunctions())
                    this.#function(code);
                break;
            case keyword.branch:
                this.#branch();
                break;
            case keyword.functionIndex:
                this.#recordFunctions.index();
                break;
            case keyword.functionAlias:
                this.#recordFunctions.alias(this.#fields.count("an index"), this.#isHit());
                break;
            case keyword.testName:
            case keyword.sourceFile:
                throw this.#fields.fault("truncated", `expected "${recordEnd}" before the next record`);
            default:
                this.#otherLine(code);
        }
    }
    #otherLine(code) {
        const claim = this.#claims.claimOf(code);
        if (claim !== undefined)
            addClaim(claim, this.#fields.count("a total"));
        else if (this.#fields.is(recordEnd))
            this.#closeRecord();
        else if (!ignored.has(code) && !this.#saysNothing())
            this.#stranger();
    }
    #openRecord() {
        this.#fields.openFile(this.#ledger);
        this.#isOpen = true;
        this.#isAnnounced = false;
    }
    #closeRecord() {
        if (this.#recordFunctions.close(this.#functions) > 0)
            this.#listed |= listed.functions;
        this.#claims.close(this.#listed);
        this.#listed = 0;
        this.#records++;
        this.#isOpen = false;
    }
    #takePlainLines() {
        this.#listed |= listed.lines;
        const lines = this.#fields.lines();
        return lines !== undefined && this.#fields.moveTo(takePlainLines(this.#plainLines, lines));
    }
    #takePlainFunctions() {
        const lines = this.#fields.lines();
        return lines !== undefined && this.#fields.moveTo(takePlainFunctions(this.#recordFunctions, lines));
    }
    #function(code) {
        if (code === keyword.functionStart)
            this.#recordFunctions.start();
        else
            this.#recordFunctions.count(this.#isHit());
    }
    #executedLine() {
        const line = this.#fields.lineNumber();
        const isHit = this.#isHit();
        this.#ledger.line(line, isHit);
        countOne(this.#listedLines, isHit);
    }
    #branch() {
        this.#listed |= listed.branches;
        const place = this.#fields.lineNumber();
        const name = this.#fields.branchName();
        this.#ledger.point({ place, name, weight: 1, isCovered: this.#isHit() });
    }
    #isHit() {
        const isHit = this.#fields.isHit();
        if (isHit === undefined)
            this.#negativeCounts++;
        return isHit ?? false;
    }
    /** Blank lines, comments of lcov 2, and the end mark of a shell that some tracefiles carry along. */
    #saysNothing() {
        const text = this.#fields.text().trim();
        return text === "" || text.startsWith("#") || text === "EOF";
    }
    /** A record that this reader does not know may say anything; what is no record at all breaks the format. */
    #stranger() {
        const text = this.#fields.text();
        if (!/^[A-Z_]{2,12}:/.test(text))
            throw this.#fields.unexpected("a record of LCOV");
        if (this.#strangers++ > 0)
            return;
        const found = JSON.stringify(text.slice(0, 40));
        const at = `line ${this.#fields.lineInReport()}`;
        this.#sink.diagnose("unknown-value", `expected a known record, found ${found}`, at);
    }
    #finish() {
        this.#refuseTruncation();
        const merged = this.#ledger.finish((path, { lines: { total, covered } }) => this.#sink.fileCoverage({ path, total, covered }));
        const totals = {
            linesTotal: merged.lines.total,
            linesCovered: merged.lines.covered,
            branchesTotal: merged.points.total,
            branchesCovered: merged.points.covered,
            functionsTotal: this.#functions.total,
            functionsCovered: this.#functions.covered,
        };
        this.#sink.coverage(totals);
        this.#record(totals);
        claimTotals(this.#sink, this.#claims.totals(), totals);
    }
    #record(totals) {
        this.#sink.record("records", this.#records);
        this.#sink.record("files", this.#ledger.fileCount);
        for (const [name, value] of Object.entries(totals))
            this.#sink.record(name, value);
        this.#sink.record("rawDALines", new Map(Object.entries(this.#listedLines)));
        if (this.#negativeCounts > 0) {
            const found = `found ${this.#negativeCounts} below it; they count as never run`;
            this.#sink.diagnose("unknown-value", `expected counts of zero or more, ${found}`);
        }
    }
    /** A tracefile ends with a record's end; only a cut right behind one cannot be seen. */
    #refuseTruncation() {
        const isCut = this.#isOpen || (this.#isAnnounced && this.#records > 0) || this.#isLastLineCut();
        if (isCut)
            throw this.#fields.fault("truncated", `expected "${recordEnd}", found the end of the file`);
    }
    #isLastLineCut() {
        return !this.#fields.isComplete && this.#fields.text().trim() !== "" && !this.#fields.is(recordEnd);
    }
}

;// CONCATENATED MODULE: ./lib/formats/lcov/index.js


const lcov_reader = {
    id: "lcov",
    title: "LCOV tracefile",
    specification: "https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1",
    formats: ["lcov"],
    kinds: ["coverage"],
    showsTruncation: false,
    matches: isTracefile,
    read: readLcov,
};
/** A tracefile begins with the name of a test or of a source file; lcov 2 allows comments before it. */
function isTracefile(outline) {
    if (outline.syntax !== "text")
        return false;
    const first = outline.lines.find((line) => line.trim() !== "" && !line.startsWith("#"));
    return first !== undefined && /^(?:TN|SF):/.test(first);
}
function readLcov(source, sink) {
    new LcovReport(new LineBlocks(source), sink).read();
}

;// CONCATENATED MODULE: ./lib/formats/lighthouse/category.js
/** One category as it claims to be, and as its audits add up (`core/scoring.js`, arithmeticMean). */
class CategoryScore {
    id;
    /** The score that the report claims; undefined where an audit with weight failed to run. */
    claimed;
    #weights;
    #seen = 0;
    #weight = 0;
    #sum = 0;
    #isComplete = true;
    constructor(id, { score, auditRefs }) {
        this.id = id;
        this.claimed = score;
        this.#weights = new Map(auditRefs.map((ref) => [ref.id, ref.weight]));
    }
    /** How many audits it names. */
    get size() {
        return this.#weights.size;
    }
    /** How many of the audits that it names are not in the report. */
    get missing() {
        return this.#weights.size - this.#seen;
    }
    has(audit) {
        return this.#weights.has(audit);
    }
    add(id, { score }) {
        const weight = this.#weights.get(id);
        if (weight === undefined)
            return;
        this.#seen++;
        if (weight <= 0)
            return;
        if (score === undefined)
            this.#isComplete = false;
        this.#weight += weight;
        this.#sum += weight * (score ?? 0);
    }
    /** The weighted mean, cut to two decimals like Lighthouse's; undefined where an audit has no score. */
    counted() {
        if (!this.#isComplete)
            return undefined;
        return this.#weight === 0 ? 0 : Math.round((this.#sum / this.#weight) * 100) / 100;
    }
}

;// CONCATENATED MODULE: ./lib/formats/lighthouse/report.js


/** The audits that measure what other tools measure too. */
const measurements = new Map([
    ["first-contentful-paint", { metric: "page.first-contentful-paint", record: "firstContentfulPaintMs" }],
    [
        "largest-contentful-paint",
        { metric: "page.largest-contentful-paint", record: "largestContentfulPaintMs" },
    ],
    ["total-blocking-time", { metric: "page.total-blocking-time", record: "totalBlockingTimeMs" }],
    ["cumulative-layout-shift", { metric: "page.cumulative-layout-shift", record: "cumulativeLayoutShift" }],
    ["speed-index", { metric: "page.speed-index" }],
    ["interactive", { metric: "page.time-to-interactive" }],
]);
const report_modes = new Set([
    "binary",
    "numeric",
    "metricSavings",
    "informative",
    "manual",
    "notApplicable",
    "not-applicable",
    "error",
]);
/** The words of axe-core, which does the audits of accessibility. */
const report_impacts = new Set(["critical", "serious", "moderate", "minor"]);
/** An audit in these modes holds nothing against the page. */
const unscored = new Set(["informative", "manual", "notApplicable", "not-applicable"]);
const judged = ["performance", "accessibility"];
/** Counts audits, adds up the categories again, and finds the audits of accessibility that failed. */
class LighthouseReport {
    #sink;
    #categories;
    #url;
    #counts = { audits: 0, auditsScoreBelow1: 0, auditsScoreNull: 0, auditsWithErrorMessage: 0 };
    #failed = 0;
    #errors = 0;
    #firstError = "";
    constructor(sink, categories, url) {
        this.#sink = sink;
        this.#categories = categories;
        this.#url = url;
    }
    start({ runtimeError, runWarnings = [] }) {
        if (runtimeError !== undefined && runtimeError.code !== "NO_ERROR") {
            const { code, message = "" } = runtimeError;
            this.#sink.diagnose("run-failed", `${code.slice(0, 60)}: ${message.slice(0, 300)}`, "/runtimeError");
        }
        for (const warning of runWarnings.slice(0, 10)) {
            this.#sink.diagnose("note", warning.slice(0, 300), "/runWarnings");
        }
    }
    audit(id, audit) {
        this.#count(audit);
        for (const category of this.#categories)
            category.add(id, audit);
        this.#measure(id, audit);
        this.#heedMode(id, audit);
        if (this.#category("accessibility")?.has(id) === true && isFailed(audit)) {
            this.#failed++;
            this.#sink.finding(lighthouse_report_findingOf(id, audit, this.#url));
        }
    }
    finish() {
        for (const [name, count] of Object.entries(this.#counts))
            this.#sink.record(name, count);
        this.#sink.record("accessibilityAuditsFailed", this.#failed);
        this.#tellScores();
        this.#tellErrors();
        const kinds = judged.filter((kind) => this.#category(kind) !== undefined);
        for (const kind of kinds)
            this.#heedCategory(this.#category(kind));
        this.#sink.kinds(kinds);
        if (kinds.length === 0) {
            const expected = "expected the category performance or accessibility, found neither";
            this.#sink.diagnose("no-records", expected, "/categories");
        }
    }
    #category(id) {
        return this.#categories.find((category) => category.id === id);
    }
    #count({ score, errorMessage }) {
        this.#counts.audits++;
        if (score === undefined)
            this.#counts.auditsScoreNull++;
        else if (score < 1)
            this.#counts.auditsScoreBelow1++;
        if (errorMessage !== undefined)
            this.#counts.auditsWithErrorMessage++;
    }
    #measure(id, { numericValue }) {
        const measurement = measurements.get(id);
        if (measurement === undefined || numericValue === undefined)
            return;
        this.#sink.metric(metric(measurement.metric, numericValue));
        if (measurement.record !== undefined)
            this.#sink.record(measurement.record, numericValue);
    }
    #heedMode(id, { scoreDisplayMode: mode = "", errorMessage = "" }) {
        if (mode === "error") {
            this.#errors++;
            this.#firstError ||= `${id}: ${errorMessage}`;
        }
        else if (!report_modes.has(mode)) {
            const found = JSON.stringify(mode.slice(0, 40));
            this.#sink.diagnose("unknown-value", `expected a score display mode, found ${found}`, `/audits/${id}`);
        }
    }
    #tellErrors() {
        if (this.#errors === 0)
            return;
        const first = this.#firstError.slice(0, 300);
        this.#sink.diagnose("partial-scan", `${this.#errors} audits failed, the first is ${first}`, "/audits");
    }
    /** The worse of the score that is claimed and the score that the audits add up to counts. */
    #tellScores() {
        const scores = new Map();
        for (const category of this.#categories) {
            const { id, claimed } = category;
            if (claimed === undefined)
                continue;
            const counted = category.counted() ?? 0;
            scores.set(id, claimed);
            this.#sink.claim(`score.${id}`, claimed, counted);
            const score = categoryScore(id, Math.min(claimed, counted));
            if (score !== undefined)
                this.#sink.metric(score);
        }
        this.#sink.record("categoryScores", scores);
    }
    #heedCategory({ id, claimed, size, missing }) {
        const at = `/categories/${id}`;
        if (claimed === undefined)
            this.#sink.diagnose("run-failed", `expected a score of ${id}, found null`, at);
        if (size === 0)
            this.#sink.diagnose("no-records", "expected audits in the category, found none", at);
        if (missing > 0)
            this.#sink.diagnose("malformed", `expected ${size} audits, ${missing} are missing`, at);
    }
}
function isFailed({ score, scoreDisplayMode = "" }) {
    return score !== undefined && score < 1 && !unscored.has(scoreDisplayMode);
}
function lighthouse_report_findingOf(id, { title, details }, url) {
    return {
        ruleId: id,
        aliases: [],
        rating: report_ratingOf(details?.debugData?.impact),
        message: title ?? id,
        place: { type: "url", url },
    };
}
function report_ratingOf(impact) {
    return impact === undefined || report_impacts.has(impact) ? (0,finding_severity/* rate */.TS)({ label: impact }) : (0,finding_severity/* rateForeignWord */.nF)(impact);
}

;// CONCATENATED MODULE: ./lib/formats/lighthouse/schema.js

/** Takes an object apart and skips whatever else a version of Lighthouse puts there. */
function ifObject(shape) {
    return {
        isOptional: true,
        read(json) {
            if (json.kind() === "object")
                return shape.read(json);
            json.skip();
            return undefined;
        },
    };
}
const score = {
    read(json) {
        const value = json.number();
        if (value < 0 || value > 1)
            throw json.fault("malformed", `expected a score from 0 to 1, found ${value}`);
        return value;
    },
};
/** Since Lighthouse 3; `impact` is the word of axe-core, which does the audits of accessibility. */
const audit = object({
    title: optional(shape_text),
    score: optional(score),
    scoreDisplayMode: optional(shape_text),
    errorMessage: optional(shape_text),
    numericValue: optional(number),
    details: ifObject(object({ debugData: ifObject(object({ impact: optional(label) })) })),
});
const category = object({
    score: optional(score),
    auditRefs: array(object({ id: shape_text, weight: number })),
});
/** Lighthouse result; the audits come first and are read last, since the categories say what they count for. */
const result = object({
    lighthouseVersion: label,
    finalDisplayedUrl: optional(shape_text),
    finalUrl: optional(shape_text),
    requestedUrl: optional(shape_text),
    runtimeError: optional(object({ code: label, message: optional(shape_text) })),
    runWarnings: optional(array(shape_text)),
    audits: bookmarked,
    categories: bookmarked,
});

;// CONCATENATED MODULE: ./lib/formats/lighthouse/index.js





const lighthouse_reader = {
    id: "lighthouse",
    title: "Lighthouse result JSON",
    specification: "https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md",
    formats: ["lighthouse"],
    kinds: ["performance", "accessibility"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" &&
        outline.kindAt("/lighthouseVersion") !== undefined &&
        outline.kindAt("/audits") === "object",
    read: readLighthouse,
};
/** Reads the result of Lighthouse 3 and later. */
function readLighthouse(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const { audits, categories, ...run } = readDocument(json, result);
    sink.tool({ name: "Lighthouse", version: run.lighthouseVersion });
    if (!isRead(run.lighthouseVersion)) {
        const found = JSON.stringify(run.lighthouseVersion.slice(0, 40));
        throw json.fault("unsupported-version", `expected Lighthouse 3 or later, found ${found}`);
    }
    const scores = [];
    json.revisit(categories, () => entries(category, (id, value) => scores.push(new CategoryScore(id, value))).read(json));
    const report = new LighthouseReport(sink, scores, addressOf(run));
    report.start(run);
    json.revisit(audits, () => entries(audit, (id, value) => report.audit(id, value)).read(json));
    report.finish();
}
function isRead(version) {
    const major = Number(/^(\d{1,4})\./.exec(version)?.[1]);
    return major >= 3;
}
function addressOf(run) {
    return run.finalDisplayedUrl ?? run.finalUrl ?? run.requestedUrl ?? "";
}

;// CONCATENATED MODULE: ./lib/domain/finding/npm-advisory.js




/** The finding that a version of a package has an advisory; the GHSA id is preferred to the registry's number. */
function npmFinding(advisory, install) {
    const ids = distinct([advisory.ghsa, ...identifiersIn(advisory.url), ...advisory.cves]);
    const ruleId = ids.find((id) => id.startsWith("GHSA-")) ?? advisory.id;
    const { packageName: name, url } = advisory;
    const { version, rating } = install;
    const subject = version === undefined ? name : `${name}@${version}`;
    return {
        ruleId,
        aliases: ids.filter((id) => id !== ruleId),
        rating,
        message: oneLine(`${subject ?? "unnamed package"}: ${advisory.title ?? ruleId}`),
        place: name === undefined ? { type: "none" } : { type: "package", purl: (0,finding_purl/* purlOfName */.Sh)("npm", name, version) },
        ...(name !== undefined && { package: npm_advisory_packageOf(name, advisory, install) }),
        ...(url !== undefined && { helpUri: url }),
    };
}
function npm_advisory_packageOf(name, advisory, install) {
    const { version, isDirect } = install;
    const fixedIn = install.fixedIn ?? nearestFix(lowerBounds(advisory.patchedVersions ?? ""), version);
    return {
        name,
        ...(version !== undefined && { version }),
        ...(fixedIn !== undefined && { fixedIn }),
        ...(isDirect !== undefined && { isDirect }),
    };
}

;// CONCATENATED MODULE: ./lib/formats/npm-audit-v6/report.js



/** Goes through the advisories of an audit: one finding for each version of the package that is installed. */
class AuditReport {
    #sink;
    /** Packages on the path to a direct dependency: pnpm puts the project itself first, npm does not. */
    #directLength;
    #advisories = new Counter();
    #paths = new Counter();
    #advisoryCount = 0;
    #pathCount = 0;
    constructor(sink, directLength) {
        this.#sink = sink;
        this.#directLength = directLength;
    }
    advisory(advisory, at) {
        const word = advisory.severity ?? "null";
        const paths = advisory.findings.reduce((sum, finding) => sum + finding.paths.total, 0);
        this.#advisoryCount++;
        this.#pathCount += paths;
        this.#advisories.add(word);
        if (paths > 0)
            this.#paths.add(word, paths);
        this.#report(advisory, at);
    }
    finish(metadata) {
        const sink = this.#sink;
        sink.record("advisories", this.#advisoryCount);
        sink.record("advisoriesBySeverity", this.#advisories.counts);
        sink.record("paths", this.#pathCount);
        sink.record("pathsBySeverity", this.#paths.counts);
        this.#compareTotals(metadata.vulnerabilities);
        if (metadata.totalDependencies === 0) {
            sink.diagnose("no-records", "expected audited dependencies, found none", "/metadata/totalDependencies");
        }
    }
    /** An advisory without an installed version still counts: the registry would not have sent it for nothing. */
    #report(advisory, at) {
        const rating = rateReported(this.#sink, {
            label: advisory.severity,
            cvssScore: scoreOf(advisory),
            at,
        });
        const subject = {
            id: advisory.id,
            title: advisory.title,
            packageName: advisory.module_name,
            cves: advisory.cves ?? [],
            ghsa: advisory.github_advisory_id,
            url: advisory.url,
            patchedVersions: advisory.patched_versions,
        };
        if (advisory.findings.length === 0)
            this.#sink.finding(npmFinding(subject, { rating }));
        for (const { version, paths } of advisory.findings) {
            this.#sink.finding(npmFinding(subject, { rating, version, isDirect: this.#isDirect(paths) }));
        }
    }
    #isDirect(paths) {
        return paths.total === 0 ? undefined : paths.shortest <= this.#directLength;
    }
    /** The registry counted paths at one time and advisories at another; the total must be one of the two. */
    #compareTotals(claimed) {
        const sum = [...claimed.values()].reduce((total, value) => total + value, 0);
        if (sum > 0 && this.#advisoryCount === 0) {
            const message = `expected the ${sum} vulnerabilities that the totals count, found no advisory`;
            this.#sink.diagnose("totals-without-records", message, "/metadata/vulnerabilities");
        }
        const ofPaths = differences(claimed, this.#paths.counts);
        const ofAdvisories = differences(claimed, this.#advisories.counts);
        const isPaths = ofPaths.length <= ofAdvisories.length;
        const basis = isPaths ? "pathsBySeverity" : "advisoriesBySeverity";
        for (const { word, reported, counted } of isPaths ? ofPaths : ofAdvisories) {
            this.#sink.claim(`${basis}.${word}`, reported, counted);
        }
    }
}
/** Advisories that nobody scored have the score 0 without a vector; it means nothing. */
function scoreOf(advisory) {
    return advisory.cvss?.score === 0 ? undefined : advisory.cvss?.score;
}
function differences(claimed, counted) {
    return [...claimed]
        .map(([word, reported]) => ({ word, reported, counted: counted.get(word) ?? 0 }))
        .filter((difference) => difference.reported !== difference.counted);
}

;// CONCATENATED MODULE: ./lib/formats/npm-audit-v6/schema.js

const paths = {
    read(json) {
        let total = 0;
        let shortest = Number.POSITIVE_INFINITY;
        json.array(() => {
            shortest = Math.min(shortest, json.text().split(">").length);
            total++;
        });
        return { total, shortest };
    },
};
const Advisory = object({
    id: label,
    title: optional(shape_text),
    module_name: optional(shape_text),
    severity: optional(shape_text),
    cves: optional(array(shape_text)),
    github_advisory_id: optional(shape_text),
    url: optional(shape_text),
    patched_versions: optional(shape_text),
    cvss: optional(object({ score: optional(number) })),
    findings: array(object({ version: optional(shape_text), paths })),
});
/** The answer of the registry's audit endpoint; npm 6 adds the `runId`, pnpm does not. */
const Audit = object({
    advisories: optional(bookmarked),
    metadata: optional(object({ vulnerabilities: mapOf(count), totalDependencies: optional(count) })),
    runId: optional(present),
    error: optional(object({ code: optional(label), message: optional(shape_text), summary: optional(shape_text) })),
});

;// CONCATENATED MODULE: ./lib/formats/npm-audit-v6/index.js




const npm_audit_v6_reader = {
    id: "npm-audit-v6",
    title: "npm audit JSON (npm 6) and pnpm audit JSON",
    specification: "https://docs.npmjs.com/cli/v6/commands/npm-audit",
    formats: ["npm-audit-v6", "pnpm-audit"],
    kinds: ["dependencies"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && (isAudit(outline) || isPnpmError(outline)),
    read: readAudit,
};
/** Composer's audit has `advisories` too, but lists an array for each package. */
function isAudit(outline) {
    if (outline.kindAt("/advisories") !== "object")
        return false;
    const [first] = outline.keysAt("/advisories");
    const isListed = first !== undefined && outline.kindAt(`/advisories/${first}`) === "object";
    return isListed || outline.kindAt("/metadata/vulnerabilities") === "object";
}
function isPnpmError(outline) {
    return outline.textAt("/error/code")?.startsWith("ERR_PNPM_") === true;
}
/** Reads what the registry's audit endpoint answered; npm 6 and pnpm hand it on nearly unchanged. */
function readAudit(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const audit = readDocument(json, Audit);
    const isNpm = audit.runId !== undefined;
    sink.format(isNpm ? "npm-audit-v6" : "pnpm-audit");
    sink.tool({ name: isNpm ? "npm" : "pnpm", version: null });
    if (audit.error === undefined)
        readVulnerabilities(json, audit, sink);
    else
        reportError(audit.error, sink);
}
function readVulnerabilities(json, audit, sink) {
    const { advisories, metadata } = audit;
    if (advisories === undefined)
        throw json.fault("malformed", 'expected the key "advisories"');
    if (metadata === undefined)
        throw json.fault("malformed", 'expected the key "metadata"');
    const report = new AuditReport(sink, audit.runId === undefined ? 2 : 1);
    json.revisit(advisories, () => {
        entries(Advisory, (_, advisory) => report.advisory(advisory, json.pointer())).read(json);
    });
    report.finish(metadata);
}
function reportError(error, sink) {
    const words = [error.code, error.message ?? error.summary].filter((word) => word !== undefined);
    sink.diagnose("tool-error", `expected an audit, found the error ${JSON.stringify(words.join(": "))}`, "/error");
}

;// CONCATENATED MODULE: ./lib/formats/npm-audit-v7/via-graph.js
/**
 * Tells which packages are listed only because they depend on a package with an advisory. npm lists those too, and
 * the package that explains them may come later, or depend on them in a circle.
 */
class ViaGraph {
    #explained = new Set();
    /** Packages by the name of a package that would explain them. */
    #dependents = new Map();
    #waiting = [];
    /** Notes that a package has an advisory of its own. */
    explain(name) {
        this.#explained.add(name);
    }
    /** Notes a package that only `causes` can explain; `report` is called if none of them does. */
    waitFor(name, causes, report) {
        this.#waiting.push({ name, report });
        for (const cause of causes) {
            const dependents = this.#dependents.get(cause);
            if (dependents === undefined)
                this.#dependents.set(cause, [name]);
            else
                dependents.push(name);
        }
    }
    /** Follows the explanations to their end and reports the packages that got none. */
    settle() {
        const open = [...this.#explained];
        for (let cause = open.pop(); cause !== undefined; cause = open.pop()) {
            for (const name of this.#dependents.get(cause) ?? []) {
                if (this.#explained.has(name))
                    continue;
                this.#explained.add(name);
                open.push(name);
            }
        }
        for (const { name, report } of this.#waiting)
            if (!this.#explained.has(name))
                report();
    }
}

;// CONCATENATED MODULE: ./lib/formats/npm-audit-v7/report.js





/** Goes through the vulnerable packages of an audit: one finding for each advisory on a package. */
class report_AuditReport {
    #sink;
    #graph = new ViaGraph();
    #packages = new Counter();
    #advisories = new Map();
    #packageCount = 0;
    #direct = 0;
    #fixable = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    vulnerability(name, vulnerability, at) {
        this.#packageCount++;
        if (vulnerability.isDirect === true)
            this.#direct++;
        if (vulnerability.fixAvailable !== undefined)
            this.#fixable++;
        this.#packages.add(vulnerability.severity ?? "(absent)");
        const advisories = vulnerability.via.filter((via) => typeof via !== "string");
        const others = vulnerability.via.filter((via) => typeof via === "string");
        const isUnderstated = others.length === 0 && isWorseThanAll(vulnerability, advisories);
        for (const advisory of advisories) {
            const label = isUnderstated ? vulnerability.severity : (advisory.severity ?? vulnerability.severity);
            this.#advisory({ name, vulnerability, advisory, label, at });
        }
        if (advisories.length > 0)
            this.#graph.explain(name);
        else
            this.#graph.waitFor(name, others, () => this.#unexplained(name, vulnerability, at));
    }
    finish(metadata) {
        this.#graph.settle();
        const bySeverity = new Counter();
        for (const word of this.#advisories.values())
            bySeverity.add(word);
        const sink = this.#sink;
        sink.record("vulnerablePackages", this.#packageCount);
        sink.record("packagesBySeverity", this.#packages.counts);
        sink.record("distinctAdvisories", this.#advisories.size);
        sink.record("distinctAdvisoriesBySeverity", bySeverity.counts);
        sink.record("direct", this.#direct);
        sink.record("fixAvailable", this.#fixable);
        this.#compareTotals(metadata.vulnerabilities);
        if (metadata.dependencies?.total === 0) {
            sink.diagnose("no-records", "expected audited dependencies, found none", "/metadata/dependencies/total");
        }
    }
    #advisory({ name, vulnerability, advisory, label, at }) {
        const { fixAvailable: fix, isDirect } = vulnerability;
        if (!this.#advisories.has(advisory.source))
            this.#advisories.set(advisory.source, label ?? "(absent)");
        const score = advisory.cvss?.score;
        const rating = rateReported(this.#sink, { label, cvssScore: score === 0 ? undefined : score, at });
        const fixedIn = fix?.name === name ? fix.version : undefined;
        this.#sink.finding(npmFinding(subjectOf(name, advisory), { rating, isDirect, fixedIn }));
    }
    /** No chain of packages leads to an advisory: what is wrong is not told, so the package itself is the finding. */
    #unexplained(name, vulnerability, at) {
        const rating = rateReported(this.#sink, { label: vulnerability.severity, at });
        const subject = subjectOf(name, { source: "npm-audit", title: "Vulnerability without an advisory" });
        this.#sink.finding(npmFinding(subject, { rating, isDirect: vulnerability.isDirect }));
    }
    #compareTotals(claimed) {
        const total = claimed.get("total") ?? 0;
        if (total > 0 && this.#packageCount === 0) {
            const message = `expected the ${total} packages that the totals count, found none`;
            this.#sink.diagnose("totals-without-records", message, "/metadata/vulnerabilities");
        }
        for (const [word, reported] of claimed) {
            if (word === "total")
                this.#sink.claim("vulnerablePackages", reported, this.#packageCount);
            else
                this.#sink.claim(`packagesBySeverity.${word}`, reported, this.#packages.counts.get(word) ?? 0);
        }
    }
}
/** npm gives a package the worst word of its advisories; where it is worse than all of them, it counts instead. */
function isWorseThanAll({ severity = "" }, advisories) {
    const own = (0,finding_severity/* severityOfLabel */.ze)(severity);
    return advisories.every((one) => (0,finding_severity/* compareSeverity */.zK)(own, (0,finding_severity/* severityOfLabel */.ze)(one.severity ?? severity)) > 0);
}
function subjectOf(name, advisory) {
    return {
        id: advisory.source,
        title: advisory.title,
        packageName: name,
        cves: [],
        ghsa: undefined,
        url: advisory.url,
        patchedVersions: undefined,
    };
}

;// CONCATENATED MODULE: ./lib/formats/npm-audit-v7/schema.js

const schema_Advisory = object({
    source: label,
    title: optional(shape_text),
    url: optional(shape_text),
    severity: optional(shape_text),
    cvss: optional(object({ score: optional(number) })),
});
/** An advisory on the package itself, or the name of the vulnerable package that it depends on. */
const Via = eitherKind({ string: shape_text, object: schema_Advisory });
const Fix = object({ name: shape_text, version: shape_text });
const noFix = { name: "", version: "" };
const npm_audit_v7_schema_Vulnerability = object({
    severity: optional(shape_text),
    isDirect: optional(shape_boolean),
    via: array(Via),
    /** `true` means that an update within the ranges asked for is enough. */
    fixAvailable: optional(eitherKind({
        boolean: mapped(shape_boolean, (isAvailable) => (isAvailable ? noFix : undefined)),
        object: Fix,
    })),
});
const schema_Audit = object({
    auditReportVersion: optional(count),
    vulnerabilities: optional(bookmarked),
    metadata: optional(object({
        vulnerabilities: mapOf(count),
        dependencies: optional(object({ total: optional(count) })),
    })),
    message: optional(shape_text),
    error: optional(object({ code: optional(label), summary: optional(shape_text), detail: optional(shape_text) })),
});

;// CONCATENATED MODULE: ./lib/formats/npm-audit-v7/index.js




const npm_audit_v7_reader = {
    id: "npm-audit-v7",
    title: "npm audit JSON (npm 7 and later)",
    specification: "https://docs.npmjs.com/cli/v11/commands/npm-audit",
    formats: ["npm-audit-v7"],
    kinds: ["dependencies"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && (outline.kindAt("/auditReportVersion") === "number" || isNpmError(outline)),
    read: npm_audit_v7_readAudit,
};
/** What npm of any version prints when there is no lockfile, or when the registry does not answer. */
function isNpmError(outline) {
    const isError = outline.kindAt("/error/summary") === "string" && outline.kindAt("/error/detail") === "string";
    return isError && outline.kindAt("/advisories") === undefined;
}
/** Reads the report that npm itself works out from the advisories and the dependency tree. */
function npm_audit_v7_readAudit(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const audit = readDocument(json, schema_Audit);
    sink.tool({ name: "npm", version: null });
    if (audit.error === undefined)
        npm_audit_v7_readVulnerabilities(json, audit, sink);
    else
        npm_audit_v7_reportError(audit, sink);
}
function npm_audit_v7_readVulnerabilities(json, audit, sink) {
    const { auditReportVersion: version, vulnerabilities, metadata } = audit;
    if (version !== 2)
        throw json.fault("unsupported-version", `expected audit report version 2, found ${version}`);
    if (vulnerabilities === undefined)
        throw json.fault("malformed", 'expected the key "vulnerabilities"');
    if (metadata === undefined)
        throw json.fault("malformed", 'expected the key "metadata"');
    const report = new report_AuditReport(sink);
    json.revisit(vulnerabilities, () => {
        entries(npm_audit_v7_schema_Vulnerability, (name, one) => report.vulnerability(name, one, json.pointer())).read(json);
    });
    report.finish(metadata);
}
function npm_audit_v7_reportError({ error, message }, sink) {
    const words = [error?.code, error?.summary, message].filter((word) => word !== undefined && word !== "");
    sink.diagnose("tool-error", `expected an audit, found the error ${JSON.stringify(words.join(": "))}`, "/error");
}

;// CONCATENATED MODULE: ./lib/formats/openvex/report.js
const report_statuses = new Map([
    ["not_affected", "not_affected"],
    ["affected", "affected"],
    ["fixed", "fixed"],
    ["under_investigation", "under_investigation"],
]);
/** Hands over the statements of an OpenVEX document, one for each product, and counts them. */
class StatementList {
    #sink;
    #documentTime;
    #byStatus = new Map();
    #byJustification = new Map();
    #statements = 0;
    #products = 0;
    constructor(sink, documentTime) {
        this.#sink = sink;
        this.#documentTime = documentTime;
    }
    add(statement, at) {
        const products = statement.products ?? [];
        this.#statements++;
        this.#products += products.length;
        report_increment(this.#byStatus, statement.status);
        if (statement.justification !== undefined)
            report_increment(this.#byJustification, statement.justification);
        const status = this.#statusOf(statement, at);
        for (const product of products.length > 0 ? products : [wholeDocument]) {
            this.#sink.vex(this.#statementOn(product, statement, status));
        }
    }
    finish() {
        this.#sink.record("statements", this.#statements);
        this.#sink.record("byStatus", this.#byStatus);
        this.#sink.record("byJustification", this.#byJustification);
        this.#sink.record("products", this.#products);
        if (this.#statements === 0) {
            this.#sink.diagnose("no-records", "expected at least one statement, found none", "/statements");
        }
    }
    #statementOn(product, statement, status) {
        const { vulnerability, justification } = statement;
        const subcomponents = [...product.subcomponents, ...(statement.subcomponents ?? []).flat()];
        const timestamp = statement.timestamp ?? this.#documentTime;
        return {
            vulnerability: vulnerability.name,
            aliases: vulnerability.aliases,
            products: product.ids,
            ...(subcomponents.length > 0 && { subcomponents }),
            status,
            ...(justification !== undefined && { justification }),
            ...(timestamp !== undefined && { timestamp }),
        };
    }
    /** A word that the specification does not have clears nothing. */
    #statusOf({ status }, at) {
        const known = report_statuses.get(status);
        if (known !== undefined)
            return known;
        const expected = [...report_statuses.keys()].join(", ");
        this.#sink.diagnose("unknown-value", `expected one of ${expected}, found ${JSON.stringify(status)}`, at);
        return "affected";
    }
}
/** A statement may leave its products to the document that embeds it; then it names none. */
const wholeDocument = { ids: [], subcomponents: [] };
function report_increment(counts, name) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
}

;// CONCATENATED MODULE: ./lib/formats/openvex/schema.js

const schema_names = array(shape_text);
/** Since 0.2.0 an object with the name; before that the name itself. */
const openvex_schema_Vulnerability = eitherKind({
    string: mapped(shape_text, (name) => ({ name, aliases: [] })),
    object: mapped(object({ "@id": optional(shape_text), name: optional(shape_text), aliases: optional(schema_names) }), ({ "@id": id, name, aliases }) => ({ name: name ?? id ?? "", aliases: aliases ?? [] })),
});
const Identifiers = object({
    purl: optional(shape_text),
    cpe23: optional(shape_text),
    cpe22: optional(shape_text),
});
/** Every identifier of one product or subcomponent. Since 0.2.0 an object; before that the identifier itself. */
const Identity = eitherKind({
    string: mapped(shape_text, (id) => [id]),
    object: mapped(object({ "@id": optional(shape_text), identifiers: optional(Identifiers) }), ({ "@id": id, identifiers }) => unique([id, identifiers?.purl, identifiers?.cpe23, identifiers?.cpe22])),
});
/** Subcomponents stand in each product since 0.2.0, and beside the products before that. */
const Product = eitherKind({
    string: mapped(shape_text, (id) => ({
        ids: [id],
        subcomponents: [],
    })),
    object: mapped(object({
        "@id": optional(shape_text),
        identifiers: optional(Identifiers),
        subcomponents: optional(array(Identity)),
    }), ({ "@id": id, identifiers, subcomponents }) => ({
        ids: unique([id, identifiers?.purl, identifiers?.cpe23, identifiers?.cpe22]),
        subcomponents: (subcomponents ?? []).flat(),
    })),
});
const Statement = object({
    vulnerability: openvex_schema_Vulnerability,
    products: optional(array(Product)),
    subcomponents: optional(array(Identity)),
    status: shape_text,
    justification: optional(shape_text),
    timestamp: optional(shape_text),
});
const openvex_schema_Document = object({
    "@context": eitherKind({ string: shape_text, array: mapped(firstOf(shape_text), (first) => first ?? "") }),
    timestamp: optional(shape_text),
    statements: bookmarked,
});
function unique(ids) {
    return [...new Set(ids.filter((id) => id !== undefined))];
}

;// CONCATENATED MODULE: ./lib/formats/openvex/index.js




/** The context of 0.0.x is this alone; since 0.2.0 the version stands behind it. */
const namespace = "https://openvex.dev/ns";
const knownContexts = new Set(["", "/", "/v0.0.1", "/v0.2.0"].map((version) => namespace + version));
const openvex_reader = {
    id: "openvex",
    title: "OpenVEX",
    specification: "https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md",
    formats: ["openvex"],
    kinds: ["vex"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" &&
        !outline.isStream &&
        (outline.textAt("/@context") ?? outline.textAt("/@context/0") ?? "").startsWith(namespace),
    read: readOpenVex,
};
/** Statements inherit the document's time, which may stand behind them: hence they are read last. */
function readOpenVex(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const { "@context": context, timestamp, statements } = readDocument(json, openvex_schema_Document);
    if (!knownContexts.has(context)) {
        const found = JSON.stringify(context);
        sink.diagnose("unsupported-version", `expected OpenVEX 0.2.0 or 0.0.x, found ${found}`, "/@context");
    }
    const list = new StatementList(sink, timestamp);
    json.revisit(statements, () => {
        each(Statement, (statement, index) => list.add(statement, `/statements/${index}`)).read(json);
    });
    list.finish();
}

;// CONCATENATED MODULE: ./lib/formats/osv-scanner/ecosystem.js

/** Ecosystems of the OSV schema, without their suffix (`Debian:12`), and the package URL type of each. */
const ecosystem_types = new Map([
    ["ConanCenter", "conan"],
    ["CRAN", "cran"],
    ["crates.io", "cargo"],
    ["Go", "golang"],
    ["GitHub Actions", "github"],
    ["Hackage", "hackage"],
    ["Hex", "hex"],
    ["Maven", "maven"],
    ["npm", "npm"],
    ["NuGet", "nuget"],
    ["Packagist", "composer"],
    ["Pub", "pub"],
    ["PyPI", "pypi"],
    ["RubyGems", "gem"],
    ["SwiftURL", "swift"],
]);
/** Distributions, with the type of their packages and the namespace that package URLs give them. */
const distributions = new Map([
    ["AlmaLinux", ["rpm", "almalinux"]],
    ["Alpine", ["apk", "alpine"]],
    ["Chainguard", ["apk", "chainguard"]],
    ["Debian", ["deb", "debian"]],
    ["Mageia", ["rpm", "mageia"]],
    ["openSUSE", ["rpm", "opensuse"]],
    ["Red Hat", ["rpm", "redhat"]],
    ["Rocky Linux", ["rpm", "rocky-linux"]],
    ["SUSE", ["rpm", "suse"]],
    ["Ubuntu", ["deb", "ubuntu"]],
    ["Wolfi", ["apk", "wolfi"]],
]);
/** Names a package of an OSV ecosystem; one that is not known here is `generic`, never left out. */
function purlOfPackage({ name, version, ecosystem = "" }) {
    const family = ecosystem.replace(/:.*$/s, "");
    const distribution = distributions.get(family);
    if (distribution === undefined)
        return (0,finding_purl/* purlOfName */.Sh)(ecosystem_types.get(family) ?? "generic", name, version);
    const [type, namespace] = distribution;
    return (0,finding_purl/* purlOf */.VA)({ type, namespace, name, version });
}

;// CONCATENATED MODULE: ./lib/formats/osv-scanner/finding.js





function memberOf(vulnerability, packageName) {
    const { id, aliases = [], summary, details, severity = [], database_specific: specific } = vulnerability;
    const words = [specific?.severity, ...severity.map(({ score }) => score)];
    return {
        id,
        aliases,
        text: summary ?? details,
        labels: distinct(words).filter((word) => (0,finding_severity/* severityOfLabel */.ze)(word) !== "unknown"),
        fixed: fixesOf(vulnerability, packageName),
    };
}
/** Commits are no versions that anybody can ask a package manager for. */
function fixesOf({ affected = [] }, packageName) {
    return affected
        .filter((one) => one.package?.name === packageName)
        .flatMap((one) => one.ranges ?? [])
        .filter((range) => range.type !== "GIT")
        .flatMap((range) => range.events ?? [])
        .flatMap((event) => event.fixed ?? []);
}
/** The finding that a package has the vulnerability that all records of a group are about. */
function finding_findingOf({ package: found, origin, group, members }) {
    const { name, version } = found;
    const [ruleId = "(no id)"] = group.ids;
    const ids = [...group.ids, ...(group.aliases ?? []), ...members.flatMap((member) => member.aliases)];
    const fixedIn = nearestFix(members.flatMap((member) => member.fixed), version);
    const subject = version === undefined || version === "" ? name : `${name}@${version}`;
    const text = members.find((member) => member.text !== undefined)?.text ?? ruleId;
    return {
        ruleId,
        aliases: distinct(ids).filter((id) => id !== ruleId),
        rating: finding_ratingOf(group, members),
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
function finding_ratingOf({ max_severity: score }, members) {
    const words = members.flatMap((member) => member.labels).map((label) => (0,finding_severity/* rate */.TS)({ label }));
    const cvssScore = score === undefined || score.trim() === "" ? undefined : Number(score);
    return words.reduce(finding_worse, (0,finding_severity/* rate */.TS)({ cvssScore }));
}
function finding_worse(a, b) {
    return (0,finding_severity/* compareSeverity */.zK)(b.severity, a.severity) > 0 ? b : a;
}
/** The tool fails a run for a licence that its allow-list lacks; how bad that is, it does not say. */
function licenceFindingOf(found, licence) {
    return {
        ruleId: "license-violation",
        aliases: [],
        rating: (0,finding_severity/* rate */.TS)({}),
        message: oneLine(`${found.name}: the licence ${licence} is not allowed`),
        place: { type: "package", purl: purlOfPackage(found) },
    };
}
/** The layer that brought a package in; base images have an index above 0 (OSV-Scanner 2, `image_metadata`). */
function originOf(found, layers) {
    const { image_origin_details: details, imageOrigin: origin } = found;
    const layer = details === undefined ? undefined : layers[details.index ?? 0];
    const digest = layer?.diff_id ?? origin?.layerID;
    if (digest === undefined)
        return undefined;
    const index = layer?.base_image_index;
    const isBase = index === undefined ? origin?.inBaseImage : index > 0;
    return { digest, ...(isBase !== undefined && { isBase }) };
}

;// CONCATENATED MODULE: ./lib/formats/osv-scanner/schema.js

/** A string where there is one: databases put other things under `database_specific` too. */
const textIfAny = {
    isOptional: true,
    read(json) {
        if (json.kind() === "string")
            return json.text();
        json.skip();
        return undefined;
    },
};
/** An OSV record (https://ossf.github.io/osv-schema/), as far as it says how bad it is and what to do. */
const osv_scanner_schema_Vulnerability = object({
    id: shape_text,
    aliases: optional(array(shape_text)),
    summary: optional(shape_text),
    details: optional(shape_text),
    affected: optional(array(object({
        package: optional(object({ name: optional(shape_text) })),
        ranges: optional(array(object({
            type: optional(shape_text),
            events: optional(array(object({ fixed: optional(shape_text) }))),
        }))),
    }))),
    severity: optional(array(object({ type: optional(shape_text), score: textIfAny }))),
    database_specific: optional(object({ severity: textIfAny })),
});
/** The records that are about one vulnerability. */
const Group = object({
    ids: array(shape_text),
    aliases: optional(array(shape_text)),
    max_severity: optional(label),
});
const Package = object({
    name: shape_text,
    version: optional(shape_text),
    ecosystem: optional(shape_text),
    image_origin_details: optional(object({ index: optional(count) })),
    imageOrigin: optional(object({ layerID: optional(shape_text), inBaseImage: optional(shape_boolean) })),
});
/** A package that was found; `vulnerabilities` comes before the `groups` that explain it. */
const ScannedPackage = object({
    package: Package,
    vulnerabilities: optional(bookmarked),
    groups: optional(array(Group)),
    license_violations: optional(array(shape_text)),
});
const Layer = object({ diff_id: optional(shape_text), base_image_index: optional(count) });
const osv_scanner_schema_Document = object({
    results: bookmarked,
    image_metadata: optional(object({ layer_metadata: optional(array(Layer)) })),
});

;// CONCATENATED MODULE: ./lib/formats/osv-scanner/scan.js





/** Goes through scanned packages: one finding for each group of records, that is for each vulnerability. */
class scan_Scan {
    #sink;
    #layers;
    #ids = new Set();
    #labels = new Counter();
    #bands = new Counter();
    #packages = 0;
    #vulnerabilities = 0;
    #groups = 0;
    constructor(sink, layers) {
        this.#sink = sink;
        this.#layers = layers;
    }
    package(scanned, json) {
        this.#packages++;
        const groups = scanned.groups ?? [];
        for (const group of groups)
            this.#count(group);
        const members = this.#membersOf(scanned, json);
        const origin = originOf(scanned.package, this.#layers);
        for (const group of groupsOf(members, groups)) {
            this.#sink.finding(finding_findingOf({ package: scanned.package, origin, ...group }));
        }
        for (const licence of scanned.license_violations ?? []) {
            this.#sink.finding(licenceFindingOf(scanned.package, licence));
        }
    }
    finish(sources) {
        const sink = this.#sink;
        sink.record("sources", sources);
        sink.record("packages", this.#packages);
        sink.record("vulnerabilities", this.#vulnerabilities);
        sink.record("distinctIds", this.#ids.size);
        sink.record("groups", this.#groups);
        sink.record("databaseSpecificSeverity", this.#labels.counts);
        sink.record("groupMaxSeverityBand", this.#bands.counts);
    }
    #count(group) {
        this.#groups++;
        const score = group.max_severity ?? "";
        this.#bands.add(score === "" ? "(absent)" : (0,finding_severity/* severityOfScore */.FL)(Number(score)));
    }
    #countLabel(label, json) {
        this.#labels.add(label ?? "(absent)");
        if (label === undefined || (0,finding_severity/* isKnownLabel */.av)(label))
            return;
        const found = JSON.stringify(label.slice(0, 40));
        this.#sink.diagnose("unknown-value", `expected a severity, found ${found}`, json.pointer());
    }
    #membersOf({ package: { name }, vulnerabilities }, json) {
        const members = new Map();
        const visit = (vulnerability) => {
            this.#vulnerabilities++;
            this.#ids.add(vulnerability.id);
            this.#countLabel(vulnerability.database_specific?.severity, json);
            members.set(vulnerability.id, memberOf(vulnerability, name));
        };
        if (vulnerabilities !== undefined) {
            json.revisit(vulnerabilities, () => each(osv_scanner_schema_Vulnerability, visit).read(json));
        }
        return members;
    }
}
/** The groups with their records; a record that no group names stands for itself, and none is lost. */
function groupsOf(members, groups) {
    const named = new Set(groups.flatMap((group) => group.ids));
    const single = [...members.keys()]
        .filter((id) => !named.has(id))
        .map((id) => ({ ids: [id], aliases: undefined, max_severity: undefined }));
    return [...groups, ...single].map((group) => ({
        group,
        members: group.ids.map((id) => members.get(id)).filter((member) => member !== undefined),
    }));
}

;// CONCATENATED MODULE: ./lib/formats/osv-scanner/index.js




const osv_scanner_reader = {
    id: "osv-scanner",
    title: "OSV-Scanner JSON",
    specification: "https://google.github.io/osv-scanner/output/#json",
    formats: ["osv-scanner"],
    kinds: ["dependencies", "image"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && isScan(outline),
    read: osv_scanner_readScan,
};
/** A bare `{"results": []}`, as OSV-Scanner 1.4 and older wrote it, could be anybody's. */
function isScan(outline) {
    if (outline.kindAt("/results") !== "array")
        return false;
    const isSource = outline.kindAt("/results/0/source/path") === "string";
    const hasResult = isSource && outline.kindAt("/results/0/packages") === "array";
    return hasResult || outline.kindAt("/experimental_config") === "object";
}
/** Reads the packages of each source; what is said about the layers of an image comes behind them. */
function osv_scanner_readScan(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const document = readDocument(json, osv_scanner_schema_Document);
    const image = document.image_metadata;
    sink.kinds([image === undefined ? "dependencies" : "image"]);
    sink.tool({ name: "osv-scanner", version: null });
    const scan = new scan_Scan(sink, image?.layer_metadata ?? []);
    const result = object({
        source: object({ path: optional(shape_text) }),
        packages: each(ScannedPackage, (scanned) => scan.package(scanned, json)),
    });
    json.revisit(document.results, () => scan.finish(each(result, () => undefined).read(json)));
}

;// CONCATENATED MODULE: ./lib/formats/pip-audit/report.js





/** Goes through the dependencies of an audit: one finding for each vulnerability of a dependency. */
class pip_audit_report_AuditReport {
    #sink;
    #ids = new Set();
    #dependencies = 0;
    #vulnerable = 0;
    #vulnerabilities = 0;
    #fixable = 0;
    #skipped = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    dependency(dependency, at) {
        const { name, vulns = [], skip_reason: reason } = dependency;
        this.#dependencies++;
        if (vulns.length > 0)
            this.#vulnerable++;
        if (reason !== undefined) {
            this.#skipped++;
            this.#sink.diagnose("skipped-input", oneLine(`expected ${name} to be audited, found: ${reason}`), at);
        }
        for (const vulnerability of vulns)
            this.#vulnerability(dependency, vulnerability);
    }
    finish() {
        const sink = this.#sink;
        sink.record("dependencies", this.#dependencies);
        sink.record("vulnerableDependencies", this.#vulnerable);
        sink.record("vulnerabilities", this.#vulnerabilities);
        sink.record("distinctIds", this.#ids.size);
        sink.record("withFixVersions", this.#fixable);
        sink.record("skipped", this.#skipped);
        if (this.#dependencies === this.#skipped) {
            const found = `${this.#skipped} skipped and no other`;
            sink.diagnose("no-records", `expected at least one audited dependency, found ${found}`);
        }
    }
    #vulnerability({ name, version }, vulnerability) {
        this.#vulnerabilities++;
        this.#ids.add(vulnerability.id);
        if ((vulnerability.fix_versions?.length ?? 0) > 0)
            this.#fixable++;
        this.#sink.finding(pip_audit_report_findingOf(name, version, vulnerability));
    }
}
/** The databases behind pip-audit give no severity that it passes on: how bad it is, the policy must assume. */
function pip_audit_report_findingOf(name, version, vulnerability) {
    const { id, aliases = [], fix_versions: fixes = [], description } = vulnerability;
    const fixedIn = nearestFix(fixes, version);
    return {
        ruleId: id,
        aliases: distinct(aliases),
        rating: (0,finding_severity/* rate */.TS)({}),
        message: oneLine(`${name}@${version ?? "?"}: ${description ?? id}`),
        place: { type: "package", purl: (0,finding_purl/* purlOfName */.Sh)("pypi", name, version) },
        package: {
            name,
            ...(version !== undefined && { version }),
            ...(fixedIn !== undefined && { fixedIn }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/formats/pip-audit/schema.js

const pip_audit_schema_Vulnerability = object({
    id: shape_text,
    fix_versions: optional(array(shape_text)),
    aliases: optional(array(shape_text)),
    description: optional(shape_text),
});
/** A dependency that was audited has `vulns`; one that was not has a `skip_reason`. */
const Dependency = object({
    name: shape_text,
    version: optional(label),
    vulns: optional(array(pip_audit_schema_Vulnerability)),
    skip_reason: optional(shape_text),
});

;// CONCATENATED MODULE: ./lib/formats/pip-audit/index.js




const pip_audit_reader = {
    id: "pip-audit",
    title: "pip-audit JSON",
    specification: "https://github.com/pypa/pip-audit#usage",
    formats: ["pip-audit"],
    kinds: ["dependencies"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" &&
        (isDependency(outline, "/dependencies/0") || isDependency(outline, "/0") || isEmptyAudit(outline)),
    read: pip_audit_readAudit,
};
function isDependency(outline, pointer) {
    const isAudited = outline.kindAt(`${pointer}/vulns`) === "array";
    const isSkipped = outline.kindAt(`${pointer}/skip_reason`) === "string";
    return outline.kindAt(`${pointer}/name`) === "string" && (isAudited || isSkipped);
}
/** `{"dependencies": [], "fixes": []}`: nothing was audited. */
function isEmptyAudit(outline) {
    const hasNone = outline.kindAt("/dependencies") === "array" && outline.kindAt("/dependencies/0") === undefined;
    return hasNone && outline.kindAt("/fixes") === "array";
}
/** Reads the object of pip-audit 2.4 and later, and the bare array of dependencies that came before it. */
function pip_audit_readAudit(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new pip_audit_report_AuditReport(sink);
    const dependencies = each(Dependency, (dependency) => {
        if (dependency.vulns === undefined && dependency.skip_reason === undefined) {
            throw json.fault("malformed", 'expected the key "vulns" or "skip_reason"');
        }
        report.dependency(dependency, json.pointer());
    });
    sink.tool({ name: "pip-audit", version: null });
    readDocument(json, eitherKind({
        array: dependencies,
        object: mapped(object({ dependencies }), (audit) => audit.dependencies),
    }));
    report.finish();
}

;// CONCATENATED MODULE: ./lib/domain/report/tool-kinds.js
/** Tools by what they look for. Those that are not listed are taken for SAST, the strictest. */
const tools = {
    lint: "biome checkstyle clippy detekt eslint flake8 golangci-lint ktlint markdownlint oxlint pmd pycodestyle pylint rubocop ruff shellcheck stylelint swiftlint yamllint",
    secrets: "detect-secrets ggshield gitguardian gitleaks kingfisher noseyparker ripsecrets secretlint talisman trufflehog whispers",
    iac: "ansible-lint cfn-guard cfn-lint cfn-nag checkov conftest hadolint kics kube-linter kubescape kube-score polaris psrule regula snyk-iac templateanalyzer terrascan tflint tfsec",
    dast: "arachni burp-suite nikto nuclei owasp-zap stackhawk wapiti zap zed-attack-proxy",
    dependencies: "bundler-audit cargo-audit cargo-deny dependency-check govulncheck grype npm-audit osv-scanner owasp-dependency-check pip-audit pnpm-audit retire-js snyk-open-source yarn-audit",
    image: "anchore clair docker-scout dockle snyk-container",
    accessibility: "accessibility-insights axe axe-core pa11y",
};
const kindByTool = new Map(Object.keys(tools).flatMap((kind) => tools[kind].split(" ").map((name) => [normalise(name), kind])));
/** Trivy's classes of findings (`pkg/report/sarif.go`), where no image was scanned. */
const trivyClasses = new Map([
    ["OsPackageVulnerability", "dependencies"],
    ["LanguageSpecificPackageVulnerability", "dependencies"],
    ["License", "dependencies"],
    ["Misconfiguration", "iac"],
    ["Secret", "secrets"],
]);
/** Tells from a tool's name what its report is evidence for where the configuration does not say (design §7). */
function kindsOfTool(name, clues = {}) {
    const normal = normalise(name ?? "");
    if (normal === "trivy")
        return kindsOfTrivy(clues);
    const kind = kindByTool.get(normal) ?? "sast";
    return [kind === "dependencies" && clues.isImage === true ? "image" : kind];
}
/** An image scan looks for vulnerable packages and for secrets; of other targets only the findings tell. */
function kindsOfTrivy({ isImage, classes }) {
    const kinds = new Set();
    if (isImage === true)
        kinds.add("image");
    for (const name of classes ?? []) {
        const kind = trivyClasses.get(name);
        if (kind !== undefined)
            kinds.add(kind === "dependencies" && isImage === true ? "image" : kind);
    }
    return kinds.size === 0 ? ["dependencies"] : [...kinds];
}
/** `OSV-Scanner`, `osv-scanner` and `osv scanner` are one tool. */
function normalise(name) {
    return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

;// CONCATENATED MODULE: ./lib/formats/sarif/severity.js

const kinds = new Set(["pass", "open", "informational", "notApplicable", "review", "fail"]);
const levels = new Set(["none", "note", "warning", "error"]);
/** Weighs a result; `override` is the level that the invocation gave to its rule, if any. */
function weigh(result, rule, override) {
    const kind = result.kind ?? "fail";
    const level = resolveLevel(result.level, kind, override ?? rule?.level);
    const securitySeverity = result.properties?.["security-severity"] ?? rule?.securitySeverity;
    return {
        kind,
        level,
        securitySeverity,
        isFinding: isFailure(kind) || level !== "none",
        rating: (0,finding_severity/* rate */.TS)({ level, securitySeverity }),
        oddity: oddityOf(kind, level),
    };
}
/** The level of a result (§3.27.10). */
function resolveLevel(written, kind, configured) {
    if (written !== undefined)
        return written;
    return isFailure(kind) ? (configured ?? "warning") : "none";
}
/** A kind outside the vocabulary may be a failure. */
function isFailure(kind) {
    return kind === "fail" || !kinds.has(kind);
}
function oddityOf(kind, level) {
    if (!kinds.has(kind))
        return `expected a kind of ${[...kinds].join(", ")}, found ${severity_quote(kind)}`;
    if (!levels.has(level))
        return `expected a level of ${[...levels].join(", ")}, found ${severity_quote(level)}`;
    if (kind === "fail" || level === "none")
        return undefined;
    return `expected the level "none" beside the kind ${severity_quote(kind)}, found ${severity_quote(level)}`;
}
/** The overrides that apply to a result: those of its invocation, which the only one need not be named as (§3.48.6). */
function overridesFor(result, invocations) {
    const index = result.provenance?.invocationIndex ?? (invocations.length === 1 ? 0 : -1);
    return invocations[index];
}
/** Band of a `security-severity`, as the records name it. */
function bandOf(securitySeverity) {
    if (securitySeverity === undefined)
        return "unset";
    const score = securitySeverity.trim() === "" ? Number.NaN : Number(securitySeverity);
    if (Number.isNaN(score))
        return `notANumber:${securitySeverity}`;
    if (score >= 9)
        return "critical";
    if (score >= 7)
        return "high";
    if (score >= 4)
        return "medium";
    return score > 0 ? "low" : "none";
}
function severity_quote(word) {
    return JSON.stringify(word.slice(0, 40));
}

;// CONCATENATED MODULE: ./lib/formats/sarif/suppression.js

/**
 * What the suppressions of a result come to: it is suppressed if there are any and nobody has yet to accept one
 * (§3.27.23, §3.35.3); an absent status means accepted.
 */
function suppression_suppressionOf(all) {
    if (all === undefined || all.length === 0)
        return undefined;
    const statuses = all.map(({ status }) => statusOf(status));
    const status = statuses.find(isRejected) ?? statuses.find(isUnderReview) ?? "accepted";
    const decisive = all[statuses.indexOf(status)];
    const justification = oneLine(decisive?.justification ?? "");
    return {
        kind: decisive?.kind === "inSource" ? "in-source" : "external",
        status,
        ...(justification !== "" && { justification }),
    };
}
/** A status outside the vocabulary is no acceptance. */
function statusOf(status) {
    if (status === undefined || status === "accepted")
        return "accepted";
    return status === "rejected" ? "rejected" : "under-review";
}
function isRejected(status) {
    return status === "rejected";
}
function isUnderReview(status) {
    return status === "under-review";
}
/** Name of one suppression in the records: `external/rejected`. */
function suppressionName({ kind, status }) {
    return `${kind ?? "(absent)"}/${status ?? "(absent)"}`;
}

;// CONCATENATED MODULE: ./lib/formats/sarif/counts.js



const absent = "(absent)";
/** Counts over all runs, under the names of the format's page. */
class SarifCounts {
    runs = 0;
    results = 0;
    rules = 0;
    extensions = 0;
    taxonomies = 0;
    runsWithoutResultsArray = 0;
    toolNotifications = 0;
    ruleConfigurationOverrides = 0;
    #withSuppressions = 0;
    #suppressed = 0;
    #withoutLocations = 0;
    #withFingerprints = 0;
    #withCodeFlows = 0;
    #levelAsWritten = new Counter();
    #levelResolved = new Counter();
    #levelResolvedUnsuppressed = new Counter();
    #securitySeverityBand = new Counter();
    #kinds = new Counter();
    #baselineState = new Counter();
    #suppressions = new Counter();
    add(result, weight, isSuppressed) {
        this.results++;
        this.#levelAsWritten.add(result.level ?? absent);
        this.#levelResolved.add(weight.level);
        if (isSuppressed)
            this.#suppressed++;
        else
            this.#levelResolvedUnsuppressed.add(weight.level);
        this.#securitySeverityBand.add(bandOf(weight.securitySeverity));
        this.#kinds.add(weight.kind);
        this.#baselineState.add(result.baselineState ?? absent);
        this.#addPresence(result);
    }
    #addPresence(result) {
        const { suppressions = [], fingerprints, partialFingerprints } = result;
        if (suppressions.length > 0)
            this.#withSuppressions++;
        for (const suppression of suppressions)
            this.#suppressions.add(suppressionName(suppression));
        if (result.locations === undefined)
            this.#withoutLocations++;
        if ((fingerprints?.size ?? 0) + (partialFingerprints?.size ?? 0) > 0)
            this.#withFingerprints++;
        if (result.codeFlows === true)
            this.#withCodeFlows++;
    }
    record(sink) {
        sink.record("runs", this.runs);
        sink.record("results", this.results);
        sink.record("rules", this.rules);
        sink.record("extensions", this.extensions);
        sink.record("taxonomies", this.taxonomies);
        sink.record("levelAsWritten", this.#levelAsWritten.counts);
        sink.record("levelResolved", this.#levelResolved.counts);
        sink.record("levelResolvedUnsuppressed", this.#levelResolvedUnsuppressed.counts);
        sink.record("securitySeverityBand", this.#securitySeverityBand.counts);
        sink.record("kinds", this.#kinds.counts);
        sink.record("baselineState", this.#baselineState.counts);
        sink.record("suppressions", this.#suppressions.counts);
        sink.record("resultsWithSuppressions", this.#withSuppressions);
        sink.record("resultsSuppressed", this.#suppressed);
        sink.record("resultsWithoutLocations", this.#withoutLocations);
        sink.record("resultsWithFingerprints", this.#withFingerprints);
        sink.record("resultsWithCodeFlows", this.#withCodeFlows);
        sink.record("runsWithoutResultsArray", this.runsWithoutResultsArray);
        sink.record("toolNotifications", this.toolNotifications);
        sink.record("ruleConfigurationOverrides", this.ruleConfigurationOverrides);
    }
}

;// CONCATENATED MODULE: ./lib/formats/sarif/rules.js

/** How many hierarchical components of an id are tried; real ids have two or three (§3.5.4). */
const mostComponents = 8;
/** Finds descriptors in the driver and the extensions of a tool (§3.52.3). */
class RuleBook {
    #driver;
    #extensions;
    constructor(driver, extensions) {
        this.#driver = driver;
        this.#extensions = extensions;
    }
    static ofRules(tool) {
        return RuleBook.#of(tool, (component) => component.rules);
    }
    static ofNotifications(tool) {
        return RuleBook.#of(tool, (component) => component.notifications);
    }
    static #of(tool, descriptors) {
        const shelve = (component) => new Shelf(component, descriptors(component) ?? []);
        return new RuleBook(tool?.driver === undefined ? emptyShelf : shelve(tool.driver), (tool?.extensions ?? []).map(shelve));
    }
    /** Names of all rules, without those that have none. */
    names() {
        const all = [this.#driver, ...this.#extensions].flatMap((shelf) => shelf.names());
        return new Set(all.filter((name) => name !== undefined));
    }
    get size() {
        return [this.#driver, ...this.#extensions].reduce((sum, shelf) => sum + shelf.size, 0);
    }
    /**
     * Looks by index or guid in the component that the reference names, as the specification has it; then by id, which
     * is all that many tools write. An index that contradicts the id gives way to it.
     */
    find(reference) {
        const shelf = this.#shelf(reference);
        const indexed = shelf?.at(reference) ?? this.#byGuid(reference.guid);
        if (indexed !== undefined && rules_names(indexed, reference.id))
            return indexed;
        return this.#byId(shelf, reference.id) ?? indexed;
    }
    #shelf({ toolComponent }) {
        const { index = -1, guid, name } = toolComponent ?? {};
        if (index >= 0)
            return this.#extensions[index];
        if (guid === undefined && name === undefined)
            return this.#driver;
        return [this.#driver, ...this.#extensions].find((shelf) => guid === undefined ? shelf.name === name : shelf.guid === guid);
    }
    #byGuid(guid) {
        if (guid === undefined)
            return undefined;
        return rules_firstOf([this.#driver, ...this.#extensions], (shelf) => shelf.byGuid(guid));
    }
    #byId(shelf, id) {
        if (id === undefined)
            return undefined;
        return shelf?.byId(id) ?? rules_firstOf([this.#driver, ...this.#extensions], (other) => other.byId(id));
    }
}
/** The descriptors of one component. */
class Shelf {
    name;
    guid;
    #rules;
    #byId = new Map();
    #byGuid = new Map();
    constructor(component, all) {
        this.name = component.name;
        this.guid = component.guid;
        this.#rules = all.map((descriptor) => ruleOf(descriptor, component.globalMessageStrings));
        for (const [place, rule] of this.#rules.entries()) {
            const guid = all[place]?.guid;
            // Ids need not be unique (§3.19.23): the first one stands for all that give no index.
            if (rule.id !== undefined && !this.#byId.has(rule.id))
                this.#byId.set(rule.id, rule);
            if (guid !== undefined)
                this.#byGuid.set(guid, rule);
        }
    }
    get size() {
        return this.#rules.length;
    }
    names() {
        return this.#rules.map(({ name }) => name);
    }
    at({ index = -1 }) {
        return index < 0 ? undefined : this.#rules[index];
    }
    byGuid(guid) {
        return this.#byGuid.get(guid);
    }
    /** An id may name a part of its rule: `CA5350/md5` is described by `CA5350` (§3.27.5). */
    byId(id) {
        let candidate = id;
        for (let tried = 0; tried < mostComponents; tried++) {
            const rule = this.#byId.get(candidate);
            const end = candidate.lastIndexOf("/");
            if (rule !== undefined || end < 0)
                return rule;
            candidate = candidate.slice(0, end);
        }
        return undefined;
    }
}
const emptyShelf = new Shelf({ name: undefined, guid: undefined, globalMessageStrings: undefined }, []);
function ruleOf(descriptor, globals) {
    const { id, name, messageStrings } = descriptor;
    return {
        id,
        aliases: descriptor.deprecatedIds ?? [],
        level: descriptor.defaultConfiguration?.level,
        securitySeverity: descriptor.properties?.["security-severity"],
        name,
        summary: descriptor.shortDescription?.text ?? name,
        helpUri: descriptor.helpUri,
        isAboutSecrets: mayQuoteSecrets(id, name),
        message: (key) => messageStrings?.get(key)?.text ?? globals?.get(key)?.text,
    };
}
/** Whether the id names the rule or a part of it. */
function rules_names(rule, id) {
    return id === undefined || rule.id === undefined || id === rule.id || id.startsWith(`${rule.id}/`);
}
function rules_firstOf(all, look) {
    for (const one of all) {
        const found = look(one);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/formats/sarif/schema.js

/** An array index (SARIF 2.1.0 §3.7.4); -1 stands for "unknown". */
const index = {
    read(json) {
        const value = json.number();
        if (!Number.isSafeInteger(value) || value < -1)
            throw json.fault("malformed", `expected an array index, found ${value}`);
        return value;
    },
};
/** A string that is only shown to people: where a tool writes something else there, nothing is lost. */
const caption = {
    read(json) {
        if (json.kind() === "string")
            return json.text();
        json.skip();
        return undefined;
    },
};
/** Text for people, of which they see a line. */
const passage = excerpt(1_000);
const messageString = object({ text: optional(caption) });
const configuration = object({ level: optional(shape_text) });
const severityBag = object({ "security-severity": optional(label) });
/** Whether an array holds anything. */
const isFilled = {
    read(json) {
        let any = false;
        json.array(() => {
            any = true;
            json.skip();
        });
        return any;
    },
};
/** §3.52 reportingDescriptorReference. */
const reference = object({
    id: optional(word),
    index: optional(index),
    guid: optional(word),
    toolComponent: optional(object({ name: optional(word), index: optional(index), guid: optional(word) })),
});
/** §3.49 reportingDescriptor. */
const descriptor = object({
    id: optional(shape_text),
    guid: optional(shape_text),
    deprecatedIds: optional(array(shape_text)),
    name: optional(caption),
    shortDescription: optional(messageString),
    helpUri: optional(caption),
    messageStrings: optional(mapOf(messageString)),
    defaultConfiguration: optional(configuration),
    properties: optional(severityBag),
});
/** §3.19 toolComponent. */
const component = object({
    name: optional(shape_text),
    version: optional(label),
    semanticVersion: optional(label),
    guid: optional(shape_text),
    globalMessageStrings: optional(mapOf(messageString)),
    rules: optional(array(descriptor)),
    notifications: optional(array(descriptor)),
});
/** §3.18; the specification demands a driver, some tools write none. */
const tool = object({ driver: optional(component), extensions: optional(array(component)) });
/** §3.51 configurationOverride. */
const override = object({ descriptor: reference, configuration });
/** §3.58 notification. */
const notification = object({
    descriptor: optional(reference),
    level: optional(shape_text),
    message: optional(messageString),
});
/** §3.20, without its notifications, which may be many. */
const invocationFields = {
    executionSuccessful: optional(shape_boolean),
    exitSignalName: optional(shape_text),
    exitSignalNumber: optional(number),
    processStartFailureMessage: optional(shape_text),
    ruleConfigurationOverrides: optional(array(override)),
    notificationConfigurationOverrides: optional(array(override)),
};
/** §3.4 artifactLocation. */
const artifactLocation = object({ uri: optional(shape_text), uriBaseId: optional(word), index: optional(index) });
const artifacts = array(object({ location: optional(artifactLocation) }));
const uriBaseIds = mapOf(artifactLocation);
/** §3.23 versionControlDetails; the first one is the project itself. */
const versionControl = firstOf(object({ revisionId: optional(shape_text) }));
/** §3.15: what lies in other files. */
const externalProperties = object({
    results: optional(isFilled),
    invocations: optional(isFilled),
    driver: optional(present),
    extensions: optional(isFilled),
});
/** Property bag of a run; Trivy names the image there. */
const runProperties = object({ imageName: optional(caption) });
const physicalLocation = object({
    artifactLocation: optional(artifactLocation),
    region: optional(object({ startLine: optional(number), snippet: optional(object({ text: optional(passage) })) })),
});
const schema_location = object({ physicalLocation: optional(physicalLocation) });
const schema_suppression = object({
    kind: optional(shape_text),
    status: optional(shape_text),
    justification: optional(caption),
});
const fingerprints = mapOf(label);
const weighed = {
    ruleId: optional(word),
    ruleIndex: optional(index),
    rule: optional(reference),
    kind: optional(word),
    level: optional(word),
    fingerprints: optional(fingerprints),
    partialFingerprints: optional(fingerprints),
    codeFlows: optional(isFilled),
    suppressions: optional(array(schema_suppression)),
    baselineState: optional(word),
    provenance: optional(object({ invocationIndex: optional(index) })),
    properties: optional(severityBag),
};
/** §3.27 result. */
const schema_result = object({
    ...weighed,
    message: optional(object({ text: optional(passage), id: optional(word), arguments: optional(array(caption)) })),
    locations: optional(firstOf(schema_location)),
});
/** A result of which only the weight is asked for: what people read of it is run over. */
const weighedResult = object({ ...weighed, locations: optional(firstOf(object({}))) });

;// CONCATENATED MODULE: ./lib/formats/sarif/invocations.js



const mostDescriptors = 1_000;
const notifications = {
    read(json) {
        const summary = { total: 0, errors: 0, warnings: 0, message: "", unlevelled: new Map() };
        json.array(() => addNotification(summary, notification.read(json), json));
        return summary;
    },
};
const invocation = object({
    ...invocationFields,
    toolExecutionNotifications: optional(notifications),
    toolConfigurationNotifications: optional(notifications),
});
const invocationAtPlace = {
    read(json) {
        const pointer = json.pointer();
        return { ...invocation.read(json), pointer };
    },
};
function addNotification(summary, { level, message, descriptor }, json) {
    summary.total++;
    if (level === undefined && descriptor !== undefined) {
        summary.unlevelled.set(JSON.stringify(descriptor), descriptor);
        if (summary.unlevelled.size > mostDescriptors) {
            throw json.fault("too-large", `expected at most ${mostDescriptors} kinds of notifications`);
        }
    }
    addLevel(summary, level ?? "warning", message?.text ?? descriptor?.id ?? "");
}
function addLevel(summary, level, message) {
    if (level === "none" || level === "note")
        return;
    const isWarning = level === "warning";
    if (summary.errors === 0 && (!isWarning || summary.warnings === 0))
        summary.message = message;
    // Words outside the vocabulary could mean the worst.
    if (isWarning)
        summary.warnings++;
    else
        summary.errors++;
}
/** Tells the sink what the invocations say about the run: a failed one voids it, warnings make it partial. */
function judgeInvocations(invocations, tool, sink) {
    const book = RuleBook.ofNotifications(tool);
    for (const one of invocations) {
        const failure = failureOf(one, book);
        if (failure === undefined)
            judgeWarnings(one, sink);
        else
            sink.diagnose("run-failed", failure, one.pointer);
    }
}
function judgeWarnings(one, sink) {
    for (const { warnings, message } of notificationsOf(one)) {
        if (warnings === 0)
            continue;
        const found = `${warnings} warnings of the tool, the first being ${brief(message)}`;
        sink.diagnose("partial-scan", `expected a complete analysis, found ${found}`, one.pointer);
    }
}
function countNotifications(invocations) {
    return invocations.flatMap(notificationsOf).reduce((sum, summary) => sum + summary.total, 0);
}
function notificationsOf(one) {
    return [one.toolExecutionNotifications, one.toolConfigurationNotifications].filter((summary) => summary !== undefined);
}
/** Why the run failed, by any of the five ways in which an invocation can say so. */
function failureOf(one, book) {
    if (one.processStartFailureMessage !== undefined) {
        return `expected a started tool, found ${brief(one.processStartFailureMessage)}`;
    }
    const signal = one.exitSignalName ?? one.exitSignalNumber;
    if (signal !== undefined)
        return `expected the tool to exit by itself, found the signal ${brief(String(signal))}`;
    const failed = notificationsOf(one).find((summary) => hasErrors(summary, one, book));
    const error = failed === undefined ? "" : `the error ${brief(failed.message)}`;
    if (one.executionSuccessful === true)
        return failed && `expected a run without errors, found ${error}`;
    const found = `executionSuccessful ${one.executionSuccessful ?? "missing"}`;
    return `expected a successful run, found ${[found, error].filter(Boolean).join(" and ")}`;
}
/** An error among the notifications means that the run failed, whatever else it says (§3.20.21, §3.20.22). */
function hasErrors(summary, one, book) {
    if (summary.errors > 0)
        return true;
    const overrides = new Overrides(one.notificationConfigurationOverrides, book);
    return [...summary.unlevelled.values()].some((reference) => invocations_levelOf(reference, book, overrides) === "error");
}
function invocations_levelOf(reference, book, overrides) {
    const descriptor = book.find(reference);
    // Tools must not lower an error (§3.58.6), so an override can only raise.
    return descriptor?.level === "error" ? "error" : overrides.level(descriptor ?? reference.id);
}
/** Levels that one invocation gave to rules in place of their defaults (§3.51). */
class Overrides {
    #levels = new Map();
    constructor(overrides, book) {
        for (const { descriptor, configuration } of overrides ?? []) {
            // A tool without metadata for its rules can only name them.
            const key = book.find(descriptor) ?? descriptor.id;
            const { level } = configuration;
            if (key !== undefined && level !== undefined && !this.#levels.has(key))
                this.#levels.set(key, level);
        }
    }
    /** The level given to a rule, or to an id without metadata. */
    level(rule) {
        return rule === undefined ? undefined : this.#levels.get(rule);
    }
}
function brief(text) {
    return JSON.stringify(text.slice(0, 200));
}

;// CONCATENATED MODULE: ./lib/formats/sarif/report.js




/** How many different oddities are told apart; they are words of the report. */
const mostOddities = 20;
/** What a whole log comes to: its runs may be of different tools. */
class SarifReport {
    sink;
    counts = new SarifCounts();
    #kinds = new Set();
    #tools = new Map();
    #oddities = new Map();
    #revision;
    constructor(sink) {
        this.sink = sink;
    }
    addRun({ tool, invocations, taxonomies, isImage, revision, pointer }) {
        const { counts } = this;
        const rules = RuleBook.ofRules(tool);
        counts.runs++;
        counts.rules += rules.size;
        counts.extensions += tool?.extensions?.length ?? 0;
        counts.taxonomies += taxonomies;
        counts.toolNotifications += countNotifications(invocations);
        for (const one of invocations)
            counts.ruleConfigurationOverrides += one.ruleConfigurationOverrides?.length ?? 0;
        judgeInvocations(invocations, tool, this.sink);
        this.#addRevision(revision, pointer);
        const name = tool?.driver?.name;
        for (const kind of kindsOfTool(name, { isImage, classes: rules.names() }))
            this.#kinds.add(kind);
        if (name !== undefined && !this.#tools.has(name)) {
            this.#tools.set(name, tool?.driver?.version ?? tool?.driver?.semanticVersion ?? null);
        }
    }
    /** Notes a word that nobody knows, once for all results that use it. */
    addOddity(message, json) {
        const known = this.#oddities.get(message);
        if (known !== undefined)
            known.total++;
        else if (this.#oddities.size < mostOddities)
            this.#oddities.set(message, { at: json.pointer(), total: 1 });
    }
    finish() {
        const { sink, counts } = this;
        if (counts.runs === 0)
            sink.diagnose("no-records", "expected at least one run, found none", "/runs");
        else
            sink.kinds([...this.#kinds]);
        this.#nameTools();
        if (this.#revision !== undefined)
            sink.revision(this.#revision);
        for (const [message, { at, total }] of this.#oddities) {
            sink.diagnose("unknown-value", total === 1 ? message : `${message} (${total} results)`, at);
        }
        counts.record(sink);
    }
    /** Several tools are named together, without a version that would be wrong for some. */
    #nameTools() {
        const names = [...this.#tools.keys()];
        if (names.length === 0)
            return;
        const version = names.length === 1 ? (this.#tools.get(names[0] ?? "") ?? null) : null;
        this.sink.tool({ name: names.join(" + "), version });
    }
    /** Evidence is about one commit; a log put together from runs of several is evidence for none. */
    #addRevision(revision, pointer) {
        if (revision === undefined)
            return;
        this.#revision ??= revision;
        if (revision === this.#revision)
            return;
        const message = `expected all runs to be about ${report_quote(this.#revision)}, found ${report_quote(revision)}`;
        this.sink.diagnose("malformed", message, pointer);
    }
}
function report_quote(text) {
    return JSON.stringify(text.slice(0, 80));
}

;// CONCATENATED MODULE: ./lib/formats/sarif/message.js

const longestTemplate = 1_000;
const longestArgument = 200;
const placeholder = /\{\{|\}\}|\{(\d{1,3})\}/g;
/**
 * The message of a result: its own, or its rule's by id (§3.11.7), with arguments in place (§3.11.5). Where it might
 * quote a secret, the rule's own words stand in for it.
 */
function message_messageOf(result, rule, mayQuote) {
    const { text, id, arguments: values } = result.message ?? {};
    const fallback = rule?.summary ?? rule?.id ?? result.ruleId ?? "";
    if (!mayQuote)
        return oneLine(fallback);
    const template = text ?? (id === undefined ? undefined : rule?.message(id)) ?? fallback;
    return oneLine(values === undefined ? template : fill(template.slice(0, longestTemplate), values));
}
function fill(template, values) {
    return template.replaceAll(placeholder, (whole, place) => {
        if (place === undefined)
            return whole.charAt(0);
        return values[Number(place)]?.slice(0, longestArgument) ?? whole;
    });
}

;// CONCATENATED MODULE: ./lib/domain/finding/line-hash.js
const hashLike = /^[\w:.+/=-]{4,400}$/;
/**
 * Takes a tool's own hash of a finding if it is one: Semgrep writes "requires login" for all findings alike, which
 * would make one finding of many.
 */
function asLineHash(hash) {
    return hash !== undefined && hashLike.test(hash) ? hash : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/sarif/place.js

/** How many bases are followed: real ones build on one or two others (§3.14.14). */
const mostBases = 8;
const scheme = /^[A-Za-z][A-Za-z0-9+.-]+:/;
const webScheme = /^https?:/i;
/** `file:///a`, `file://host/a` and, as Checkstyle writes it, `file:/a`. */
const fileScheme = /^file:(?:\/\/[^/]*)?/;
const drive = /^\/(?=[A-Za-z]:)/;
/** Where a result is: its first location, which is the main one (§3.27.12). */
function place_placeOf(result, files, mayQuote) {
    const { physicalLocation } = result.locations ?? {};
    const uri = uriOf(physicalLocation?.artifactLocation, files);
    if (uri === undefined || uri === "")
        return { type: "none" };
    if (hasScheme(uri) && webScheme.test(uri))
        return { type: "url", url: uri };
    const line = physicalLocation?.region?.startLine;
    return {
        type: "file",
        path: place_pathOf(uri),
        ...(line !== undefined && Number.isSafeInteger(line) && line > 0 && { line }),
        ...lineIdentity(result, physicalLocation?.region, mayQuote),
    };
}
/** The tool's own hash if there is one, else the source line, unless that might hold a secret. */
function lineIdentity({ partialFingerprints, fingerprints }, region, mayQuote) {
    const lineHash = hashNamed(partialFingerprints, "primaryLocationLineHash") ??
        firstHash(fingerprints) ??
        firstHash(partialFingerprints);
    if (lineHash !== undefined)
        return { lineHash };
    const snippet = mayQuote ? region?.snippet?.text?.trim().slice(0, 500) : undefined;
    return snippet === undefined || snippet === "" ? {} : { snippet };
}
function hashNamed(hashes, name) {
    return asLineHash(hashes?.get(name));
}
/** The hash under the first name in order, so that the order of keys does not matter. */
function firstHash(hashes) {
    if (hashes === undefined)
        return undefined;
    const name = [...hashes.keys()]
        .filter((key) => key !== "primaryLocationStartColumnFingerprint")
        .sort()
        .find((key) => hashNamed(hashes, key) !== undefined);
    return name === undefined ? undefined : hashes.get(name);
}
function uriOf(location, files) {
    if (location === undefined)
        return undefined;
    const { uri, index = -1 } = location;
    const whole = uri === undefined && index >= 0 ? files.artifact(index) : location;
    if (whole?.uri === undefined)
        return undefined;
    return hasScheme(whole.uri) ? whole.uri : baseOf(whole.uriBaseId, files.bases) + whole.uri;
}
/** The path from the outermost base to this one; the outermost itself is where the project lay, which is no news. */
function baseOf(id, bases) {
    let path = "";
    let next = id;
    for (let followed = 0; next !== undefined && followed < mostBases; followed++) {
        const base = bases?.get(next);
        const uri = base?.uri ?? "";
        if (hasScheme(uri) || uri.startsWith("/"))
            break;
        path = uri + path;
        next = base?.uriBaseId;
    }
    return path;
}
function hasScheme(uri) {
    return uri.includes(":") && scheme.test(uri);
}
/** The path that a URI or relative reference stands for. */
function place_pathOf(uri) {
    const path = uri.startsWith("file:") ? uri.replace(fileScheme, "").replace(drive, "") : uri;
    const inside = path.startsWith("./") ? path.replace(/^(?:\.\/)+/, "") : path;
    return inside.includes("%") ? inside.replaceAll(/(?:%[0-9A-Fa-f]{2})+/g, decodeOctets) : inside;
}
function decodeOctets(octets) {
    return Buffer.from(octets.replaceAll("%", ""), "hex").toString("utf8");
}

;// CONCATENATED MODULE: ./lib/formats/sarif/finding.js



const baselineStates = ["new", "unchanged", "updated", "absent"];
const advisory = /^(?:CVE-\d{4}-\d{4,10}|GHSA(?:-[0-9a-z]{4}){3}|[A-Z]{2,12}-\d{4}-\d{1,10})/;
const webAddress = /^https?:\/\//i;
/** How a result names its rule: `rule` says more, `ruleId` and `ruleIndex` fill in what it leaves out (§3.27.7). */
function referenceOf({ rule, ruleId, ruleIndex }) {
    return {
        id: rule?.id ?? ruleId,
        index: rule?.index ?? ruleIndex,
        guid: rule?.guid,
        toolComponent: rule?.toolComponent,
    };
}
/** Makes a finding of a result. */
function sarif_finding_findingOf(result, weight, suppression, { rule, files, isSecretScanner }) {
    const ruleId = result.ruleId ?? result.rule?.id ?? rule?.id ?? "(no rule)";
    const mayQuote = !(isSecretScanner || (rule?.isAboutSecrets ?? mayQuoteSecrets(ruleId)));
    const baseline = baselineOf(result.baselineState);
    const { helpUri } = rule ?? {};
    return {
        ruleId,
        aliases: advisoriesOf(ruleId, rule?.aliases ?? []),
        rating: weight.rating,
        message: message_messageOf(result, rule, mayQuote),
        place: place_placeOf(result, files, mayQuote),
        ...(suppression !== undefined && { suppression }),
        ...(helpUri !== undefined && webAddress.test(helpUri) && { helpUri }),
        ...(baseline !== undefined && { baseline }),
    };
}
/** Advisory ids: Grype appends the package to its rule ids, OSV-Scanner gives aliases as former ids. */
function advisoriesOf(ruleId, formerIds) {
    const found = [ruleId, ...formerIds].map((id) => advisory.exec(id)?.[0]);
    return [...new Set(found.filter((id) => id !== undefined))];
}
function baselineOf(state) {
    return baselineStates.find((known) => known === state);
}
/** Says which of a result's words nobody knows. */
function odditiesOf(result, weight) {
    const { baselineState, suppressions = [] } = result;
    const found = weight.oddity === undefined ? [] : [weight.oddity];
    if (baselineState !== undefined && baselineOf(baselineState) === undefined) {
        found.push(`expected a baselineState of ${baselineStates.join(", ")}, found ${finding_quote(baselineState)}`);
    }
    for (const { status } of suppressions) {
        if (status !== undefined && !suppressionStates.has(status)) {
            found.push(`expected a suppression status of ${[...suppressionStates].join(", ")}, found ${finding_quote(status)}`);
        }
    }
    return found;
}
const suppressionStates = new Set(["accepted", "underReview", "rejected"]);
function finding_quote(word) {
    return JSON.stringify(word.slice(0, 40));
}

;// CONCATENATED MODULE: ./lib/formats/sarif/results.js








/** Hands the results of one run over as findings, one by one. */
class ResultReader {
    #json;
    #report;
    #files;
    #rules;
    #overrides;
    #isSecretScanner;
    constructor(json, report, { tool, invocations, files }) {
        this.#json = json;
        this.#report = report;
        this.#files = files;
        this.#rules = RuleBook.ofRules(tool);
        this.#overrides = invocations.map((one) => new Overrides(one.ruleConfigurationOverrides, this.#rules));
        this.#isSecretScanner = kindsOfTool(tool?.driver?.name).includes("secrets");
    }
    read() {
        const { sink } = this.#report;
        const add = (one) => this.#add(one, (weight, suppression) => this.#findingOf(one, weight, suppression));
        const count = (one) => this.#add(one, unreadFinding);
        const results = sink.keepsFindings ? each(schema_result, add) : each(weighedResult, count);
        results.read(this.#json);
    }
    #add(one, findingOf) {
        const reference = referenceOf(one);
        const rule = this.#rules.find(reference);
        const override = overridesFor(one, this.#overrides)?.level(rule ?? reference.id);
        const weight = weigh(one, rule, override);
        const suppression = suppression_suppressionOf(one.suppressions);
        this.#report.counts.add(one, weight, suppression?.status === "accepted");
        for (const oddity of odditiesOf(one, weight))
            this.#report.addOddity(oddity, this.#json);
        if (weight.isFinding)
            this.#report.sink.finding(findingOf(weight, suppression));
    }
    #findingOf(one, weight, suppression) {
        const rule = this.#rules.find(referenceOf(one));
        const surroundings = { rule, files: this.#files, isSecretScanner: this.#isSecretScanner };
        return sarif_finding_findingOf(one, weight, suppression, surroundings);
    }
}
/** A finding that is only counted. */
function unreadFinding({ rating }, suppression) {
    return {
        ruleId: "",
        aliases: [],
        rating,
        message: "",
        place: { type: "none" },
        ...(suppression !== undefined && { suppression }),
    };
}

;// CONCATENATED MODULE: ./lib/formats/sarif/run.js




/**
 * Reads one run (§3.14). Results are read where they stand if all that explains them came before, as the order of
 * the specification has it; else they are passed over and read at the end of the run.
 */
class SarifRun {
    #json;
    #report;
    #pointer;
    #tool;
    #invocations;
    #artifacts;
    #bases;
    #results = "none";
    constructor(json, report) {
        this.#json = json;
        this.#report = report;
        this.#pointer = json.pointer();
    }
    read() {
        const { properties, taxonomies, ...rest } = this.#shape().read(this.#json);
        if (typeof this.#results === "object")
            this.#json.revisit(this.#results, () => this.#readResults());
        else if (this.#results === "none")
            this.#diagnoseMissingResults();
        this.#diagnoseOtherFiles(rest.externalPropertyFileReferences);
        this.#report.addRun({
            tool: this.#tool,
            invocations: this.#invocations ?? [],
            taxonomies: taxonomies ?? 0,
            isImage: properties?.imageName !== undefined,
            revision: rest.versionControlProvenance?.revisionId,
            pointer: this.#pointer,
        });
    }
    #shape() {
        return object({
            tool: optional(mapped(tool, (value) => this.#keepTool(value))),
            invocations: optional(mapped(array(invocationAtPlace), (value) => this.#keepInvocations(value))),
            originalUriBaseIds: optional(mapped(uriBaseIds, (value) => this.#keepBases(value))),
            artifacts: optional(this.#bookmarked()),
            results: optional(this.#resultsShape()),
            taxonomies: optional(each(present, () => undefined)),
            externalPropertyFileReferences: optional(externalProperties),
            versionControlProvenance: optional(versionControl),
            properties: optional(runProperties),
        });
    }
    #keepTool(value) {
        this.#tool = value;
    }
    #keepInvocations(value) {
        this.#invocations = value;
    }
    #keepBases(value) {
        this.#bases = value;
    }
    /** Artifacts matter only where a location gives an index and no URI, which is rare: they are not kept. */
    #bookmarked() {
        return {
            read: (json) => {
                this.#artifacts = json.bookmark();
                json.skip();
            },
        };
    }
    #resultsShape() {
        return {
            read: (json) => {
                if (json.kind() !== "array")
                    throw json.unexpected("an array of results");
                const isExplained = this.#tool && this.#invocations && this.#artifacts;
                if (isExplained)
                    return this.#readResults();
                this.#results = json.bookmark();
                json.skip();
            },
        };
    }
    #readResults() {
        this.#results = "read";
        const bases = this.#bases;
        let locations;
        const artifact = (index) => {
            locations ??= this.#readArtifacts();
            return locations[index];
        };
        const files = { bases, artifact };
        new ResultReader(this.#json, this.#report, {
            tool: this.#tool,
            invocations: this.#invocations ?? [],
            files,
        }).read();
    }
    #readArtifacts() {
        let locations = [];
        if (this.#artifacts === undefined)
            return locations;
        this.#json.revisit(this.#artifacts, () => {
            locations = artifacts.read(this.#json).map(({ location }) => location);
        });
        return locations;
    }
    /** Null and absent mean alike that the tool did not begin to analyse (§3.14.23). */
    #diagnoseMissingResults() {
        this.#report.counts.runsWithoutResultsArray++;
        this.#report.sink.diagnose("no-records", "expected an array of results, empty or not, found none: the tool did not begin to analyse", this.#pointer);
    }
    /** Findings in a file beside this one (§3.15) would be missed. */
    #diagnoseOtherFiles(others) {
        if (others === undefined || !Object.values(others).some((value) => value === true))
            return;
        this.#report.sink.diagnose("unsupported-format", "unsupported format: SARIF with results or rules in external property files", this.#pointer);
    }
}

;// CONCATENATED MODULE: ./lib/formats/sarif/index.js




const version = "2.1.0";
const sarif_reader = {
    id: "sarif",
    title: "SARIF 2.1.0",
    specification: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html",
    formats: ["sarif"],
    kinds: ["sast", "secrets", "dependencies", "image", "iac", "dast", "lint", "accessibility"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && isSarif(outline),
    read: readSarif,
};
/** `runs` beside the version or the schema; a log without either is told by its first run. */
function isSarif(outline) {
    const runs = outline.kindAt("/runs");
    if (runs !== "array" && runs !== "null")
        return false;
    return (outline.kindAt("/version") !== undefined ||
        outline.textAt("/$schema")?.toLowerCase().includes("sarif") === true ||
        outline.kindAt("/runs/0/tool/driver") === "object");
}
/** Reads a SARIF log run by run and result by result. */
function readSarif(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new SarifReport(sink);
    const log = readDocument(json, object({
        version: supportedVersion,
        runs: optional(each(runOf(report), () => undefined)),
        inlineExternalProperties: optional(each(present, () => undefined)),
    }));
    if (log.runs === undefined) {
        sink.diagnose("run-failed", "expected an array of runs, found that the producer failed to get them", "/runs");
    }
    if ((log.inlineExternalProperties ?? 0) > 0) {
        sink.diagnose("unsupported-format", "unsupported format: SARIF with inline external properties", "");
    }
    report.finish();
}
/** Refuses other versions at once, before their different shape is taken for a mistake. */
const supportedVersion = {
    read(json) {
        const found = json.text();
        if (found === version)
            return found;
        throw json.fault("unsupported-version", `expected version "${version}", found ${JSON.stringify(found.slice(0, 20))}`);
    },
};
function runOf(report) {
    return { read: (json) => new SarifRun(json, report).read() };
}

;// CONCATENATED MODULE: ./lib/formats/semgrep-json/report.js





const severities = new Set([
    "CRITICAL",
    "ERROR",
    "HIGH",
    "WARNING",
    "MEDIUM",
    "LOW",
    "INFO",
    "INVENTORY",
    "EXPERIMENT",
]);
const withheld = "requires login";
const mostRules = 100_000;
/** Counts matches and errors; matches become findings. */
class SemgrepReport {
    #sink;
    #bySeverity = new Counter();
    #byImpact = new Counter();
    #warnings = new Counter();
    #rules = new Set();
    #results = 0;
    #ignored = 0;
    #errors = 0;
    #unknown = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    match(match) {
        const { severity = "(absent)", metadata, is_ignored: isIgnored = false } = match.extra;
        this.#results++;
        this.#bySeverity.add(severity);
        this.#byImpact.add(metadata?.impact ?? "(absent)");
        if (this.#rules.size < mostRules)
            this.#rules.add(match.check_id);
        if (!severities.has(severity))
            this.#unknown++;
        if (isIgnored)
            this.#ignored++;
        const suppression = { kind: "in-source", status: "accepted" };
        this.#sink.finding({ ...semgrep_json_report_findingOf(match), ...(isIgnored && { suppression }) });
    }
    /** An error of level "error" stops rules or the whole scan; lesser ones leave out a file (`Core_error.ml`). */
    error({ level, type = "unknown type", message = "", path }, pointer) {
        this.#errors++;
        if (level === "info")
            return;
        if (level === "warn" || level === "warning") {
            this.#warnings.add(type);
            return;
        }
        const where = path === undefined ? "" : ` in ${JSON.stringify(path)}`;
        const found = `${JSON.stringify(type)}${where}: ${JSON.stringify(oneLine(message))}`;
        this.#sink.diagnose("tool-error", `expected a scan without errors, found ${found}`, pointer);
    }
    skipped(rules) {
        if (rules.length === 0)
            return;
        const message = `expected all rules to be run, found ${rules.length} skipped: ${rules.slice(0, 5).join(", ")}`;
        this.#sink.diagnose("skipped-input", message, "/skipped_rules");
    }
    finish(scanned) {
        this.#sink.record("results", this.#results);
        this.#sink.record("bySeverity", this.#bySeverity.counts);
        this.#sink.record("byMetadataImpact", this.#byImpact.counts);
        this.#sink.record("ignored", this.#ignored);
        this.#sink.record("distinctRules", this.#rules.size);
        this.#sink.record("errors", this.#errors);
        if (scanned !== undefined)
            this.#sink.record("scanned", scanned);
        this.#diagnose(scanned);
    }
    #diagnose(scanned) {
        const warnings = [...this.#warnings.counts].map(([type, total]) => `${total} × ${oneLine(type)}`);
        if (warnings.length > 0) {
            const message = `expected all code to be analysed, found ${warnings.slice(0, 8).join(", ")}`;
            this.#sink.diagnose("partial-scan", message, "/errors");
        }
        if (this.#unknown > 0) {
            const message = `expected a severity of Semgrep's, found none in ${this.#unknown} results`;
            this.#sink.diagnose("unknown-value", message, "/results");
        }
        if (scanned === 0) {
            this.#sink.diagnose("no-records", "expected at least one scanned file, found none", "/paths/scanned");
        }
    }
}
function semgrep_json_report_findingOf(match) {
    const { check_id: ruleId, path, start, extra } = match;
    const mayQuote = !mayQuoteSecrets(ruleId);
    const helpUri = [extra.metadata?.source, extra.metadata?.shortlink].find((uri) => uri?.startsWith("https://"));
    return {
        ruleId,
        aliases: [],
        rating: semgrep_json_report_ratingOf(extra.severity),
        message: mayQuote ? oneLine(extra.message ?? "") : ruleId,
        place: semgrep_json_report_placeOf(path, start?.line ?? 0, extra, mayQuote),
        ...(helpUri !== undefined && { helpUri }),
    };
}
/** Semgrep's own table has INFO for low severity; the word alone would pass for no severity at all. */
function semgrep_json_report_ratingOf(label) {
    return label === "INFO" ? { severity: "low", source: "label", native: label } : (0,finding_severity/* rate */.TS)({ label });
}
function semgrep_json_report_placeOf(path, line, extra, mayQuote) {
    const lineHash = asLineHash(extra.fingerprint);
    const lines = extra.lines ?? withheld;
    const snippet = lineHash === undefined && mayQuote && lines !== withheld ? lines.trim().slice(0, 500) : "";
    return {
        type: "file",
        path,
        ...(line > 0 && { line }),
        ...(lineHash !== undefined && { lineHash }),
        ...(snippet !== "" && { snippet }),
    };
}

;// CONCATENATED MODULE: ./lib/formats/semgrep-json/schema.js

const metadata = object({ impact: optional(shape_text), shortlink: optional(shape_text), source: optional(shape_text) });
/** `cli_match` of Semgrep's interface (`semgrep_output_v1.atd`). */
const match = object({
    check_id: shape_text,
    path: shape_text,
    start: optional(object({ line: optional(count) })),
    extra: object({
        message: optional(shape_text),
        severity: optional(label),
        metadata: optional(metadata),
        fingerprint: optional(shape_text),
        lines: optional(shape_text),
        is_ignored: optional(shape_boolean),
    }),
});
/** The type of an error: a word, or a list that begins with it (`["PartialParsing", […]]`). */
const errorType = eitherKind({ string: shape_text, array: firstWord() });
function firstWord() {
    return {
        read(json) {
            let word;
            json.array((index) => {
                if (index === 0 && json.kind() === "string")
                    word = json.text();
                else
                    json.skip();
            });
            return word;
        },
    };
}
/** `cli_error`. */
const scanError = object({
    level: optional(shape_text),
    type: optional(errorType),
    message: optional(shape_text),
    path: optional(shape_text),
});
/** What was looked at. */
const schema_paths = object({ scanned: optional(each(present, () => undefined)) });
/** Rules that this version cannot run. */
const skippedRules = mapped(array(object({ rule_id: optional(shape_text) })), (all) => all.map(({ rule_id: id }) => id ?? "?"));

;// CONCATENATED MODULE: ./lib/formats/semgrep-json/index.js




const semgrep_json_reader = {
    id: "semgrep-json",
    title: "Semgrep JSON",
    specification: "https://semgrep.dev/docs/semgrep-appsec-platform/json-and-sarif",
    formats: ["semgrep-json"],
    kinds: ["sast"],
    showsTruncation: true,
    // Bandit writes results and errors too, but no paths.
    matches: (outline) => outline.syntax === "json" &&
        outline.kindAt("/results") === "array" &&
        outline.kindAt("/errors") === "array" &&
        outline.kindAt("/paths") === "object",
    read: readSemgrep,
};
/** Reads what `semgrep scan --json` and `opengrep scan --json` write. */
function readSemgrep(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new SemgrepReport(sink);
    const log = readDocument(json, object({
        version: optional(shape_text),
        results: each(match, (one) => report.match(one)),
        errors: each(scanError, (one) => report.error(one, json.pointer())),
        paths: schema_paths,
        skipped_rules: optional(mapped(skippedRules, (rules) => report.skipped(rules))),
    }));
    sink.tool({ name: "Semgrep", version: log.version ?? null });
    report.finish(log.paths.scanned);
}

;// CONCATENATED MODULE: ./lib/formats/spdx-json/relationships.js
/** Types that say that the first element needs the second (SPDX 2.3 §11.1). */
const needs = new Set(["DEPENDS_ON", "CONTAINS", "DYNAMIC_LINK", "STATIC_LINK", "HAS_PREREQUISITE"]);
/** Types that say that the second element needs the first. */
const neededBy = new Set([
    "DEPENDENCY_OF",
    "CONTAINED_BY",
    "BUILD_DEPENDENCY_OF",
    "DEV_DEPENDENCY_OF",
    "OPTIONAL_DEPENDENCY_OF",
    "PROVIDED_DEPENDENCY_OF",
    "RUNTIME_DEPENDENCY_OF",
    "TEST_DEPENDENCY_OF",
    "PREREQUISITE_FOR",
]);
/** Values that say that there is no element, or that nobody knows (SPDX 2.3 §11.1). */
const nothing = new Set(["NONE", "NOASSERTION"]);
/** The edge of the dependency graph that a relationship stands for, if it stands for one. */
function dependencyOf(relationship) {
    const { spdxElementId, relationshipType, relatedSpdxElement } = relationship;
    if (nothing.has(relatedSpdxElement))
        return undefined;
    if (needs.has(relationshipType))
        return { from: spdxElementId, to: [relatedSpdxElement] };
    if (neededBy.has(relationshipType))
        return { from: relatedSpdxElement, to: [spdxElementId] };
    return undefined;
}
/** The element that a relationship says the document is about. */
function describedBy(relationship, document) {
    const { spdxElementId, relationshipType, relatedSpdxElement } = relationship;
    if (relationshipType === "DESCRIBES" && spdxElementId === document)
        return relatedSpdxElement;
    if (relationshipType === "DESCRIBED_BY" && relatedSpdxElement === document)
        return spdxElementId;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/formats/spdx-json/report.js


const report_versions = new Set(["SPDX-2.2", "SPDX-2.3"]);
/** Every SPDX 2 document has this identifier (§6.3). */
const documentId = "SPDXRef-DOCUMENT";
/** `Tool: syft-1.6.0`: the version is what stands behind the last hyphen before a digit. */
const toolCreator = /^Tool: (.+?)(?:-(v?\d[^\s]*))?$/;
/** Passes on what an SPDX document says and counts it. */
class SpdxReport {
    #sink;
    #described = new Set();
    #counted = { packages: 0, withPurl: 0, concluded: 0, declared: 0, subjects: 0 };
    #files = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    relationship(relationship) {
        const described = describedBy(relationship, documentId);
        if (described !== undefined)
            this.#described.add(described);
        const dependency = dependencyOf(relationship);
        if (dependency !== undefined)
            this.#sink.dependency(dependency);
    }
    document(document) {
        const { spdxVersion, creationInfo, documentDescribes = [], files = 0, relationships = 0 } = document;
        if (!report_versions.has(spdxVersion)) {
            const expected = [...report_versions].join(" or ");
            const found = JSON.stringify(spdxVersion);
            this.#sink.diagnose("unsupported-version", `expected ${expected}, found ${found}`, "/spdxVersion");
        }
        for (const id of documentDescribes)
            this.#described.add(id);
        this.#tool(creationInfo?.creators ?? []);
        this.#files = files;
        this.#sink.record("files", files);
        this.#sink.record("relationships", relationships);
        this.#sink.record("documentDescribes", documentDescribes.length);
    }
    package({ component, isConcluded, isDeclared }) {
        this.#counted.packages++;
        if (component.purl !== undefined)
            this.#counted.withPurl++;
        if (isConcluded)
            this.#counted.concluded++;
        if (isDeclared)
            this.#counted.declared++;
        this.#sink.component(component);
        if (this.#described.has(component.ref))
            this.#describe(component);
    }
    finish() {
        const { packages, withPurl, concluded, declared, subjects } = this.#counted;
        this.#sink.record("packages", packages);
        this.#sink.record("packagesWithPurl", withPurl);
        this.#sink.record("packagesLicenseConcludedKnown", concluded);
        this.#sink.record("packagesLicenseDeclaredKnown", declared);
        if (packages + this.#files === subjects) {
            this.#sink.diagnose("no-records", "expected at least one package inside the described one, found none");
        }
    }
    /** A document may describe several packages; which of them the build made is then for nobody to say. */
    #describe(component) {
        this.#counted.subjects++;
        if (this.#counted.subjects > 1) {
            const found = JSON.stringify(component.name);
            this.#sink.diagnose("note", `expected one described package, found ${found} as well`);
            return;
        }
        this.#sink.subject(component);
        const commit = commitOf(component);
        if (commit !== undefined)
            this.#sink.revision(commit);
    }
    #tool(creators) {
        const [, name, version] = creators.map((creator) => toolCreator.exec(creator)).find((match) => match !== null) ?? [];
        if (name !== undefined)
            this.#sink.tool({ name, version: version ?? null });
    }
}

;// CONCATENATED MODULE: ./lib/formats/spdx-json/schema.js

const ExternalRef = object({ referenceType: optional(shape_text), referenceLocator: optional(shape_text) });
const PackageFields = object({
    SPDXID: shape_text,
    name: shape_text,
    versionInfo: optional(label),
    externalRefs: optional(array(ExternalRef)),
    licenseConcluded: optional(shape_text),
    licenseDeclared: optional(shape_text),
    checksums: optional(each(present, () => undefined)),
});
const schema_Package = mapped(PackageFields, (fields) => {
    const { versionInfo, licenseConcluded, licenseDeclared } = fields;
    const purl = (fields.externalRefs ?? []).find(({ referenceType }) => isPurlType(referenceType))?.referenceLocator;
    const licences = [licenseConcluded, licenseDeclared].filter((licence) => isKnown(licence));
    return {
        component: {
            ref: fields.SPDXID,
            name: fields.name,
            ...(isKnown(versionInfo) && { version: versionInfo }),
            ...(purl !== undefined && { purl }),
            licences: [...new Set(licences)],
            hasHash: (fields.checksums ?? 0) > 0,
        },
        isConcluded: isKnown(licenseConcluded),
        isDeclared: isKnown(licenseDeclared),
    };
});
/** `purl`, or the IRI that stands for it in some writers. */
function isPurlType(type) {
    return type === "purl" || type?.endsWith("/purl") === true;
}
/** `NOASSERTION` and `NONE` (SPDX 2.3 §7.13) say that nobody knows, or that there is none. */
function isKnown(value) {
    return value !== undefined && value !== "" && value !== "NOASSERTION" && value !== "NONE";
}
const Relationship = object({
    spdxElementId: shape_text,
    relationshipType: shape_text,
    relatedSpdxElement: shape_text,
});
/** An SPDX document; its packages are left for later, as relationships say which of them it describes. */
function spdx_json_schema_Document(relate) {
    return object({
        spdxVersion: shape_text,
        SPDXID: optional(shape_text),
        creationInfo: optional(object({ creators: optional(array(shape_text)) })),
        documentDescribes: optional(array(shape_text)),
        packages: optional(bookmarked),
        files: optional(each(present, () => undefined)),
        relationships: optional(each(Relationship, relate)),
    });
}

;// CONCATENATED MODULE: ./lib/formats/spdx-json/index.js




const spdx_json_reader = {
    id: "spdx-json",
    title: "SPDX 2 JSON",
    specification: "https://spdx.github.io/spdx-spec/v2.3/",
    formats: ["spdx-json"],
    kinds: ["sbom"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" &&
        !outline.isStream &&
        outline.textAt("/spdxVersion")?.startsWith("SPDX-") === true,
    read: readSpdx,
};
/** Packages are read last, once it is known which of them the document describes. */
function readSpdx(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new SpdxReport(sink);
    const document = readDocument(json, spdx_json_schema_Document((relationship) => report.relationship(relationship)));
    report.document(document);
    const { packages } = document;
    if (packages !== undefined) {
        json.revisit(packages, () => {
            each(schema_Package, (entry) => report.package(entry)).read(json);
        });
    }
    report.finish();
}

;// CONCATENATED MODULE: ./lib/formats/tap/line.js
const line_version = /^TAP version (\d{1,9})$/;
const plan = /^(\d{1,15})\.\.(\d{1,15})(?:$|\s)/;
const point = /^(not )?ok(?=\s|$)(?:\s+(\d{1,15})(?=\s|$))?(.*)$/;
const bailOut = /^Bail out!(.*)$/i;
/** The grammar of TAP 14 asks for a space behind `#`; a failing test is excused by nothing less (`fix #todo list`). */
const strictDirective = /(?:^|\s)#\s+(todo|skip)/i;
const looseDirective = /(?:^|\s)#\s*(todo|skip)/i;
/** Tells what a line is. */
function line_parseLine(line) {
    const text = line.trimStart();
    const indent = line.length - text.length;
    const trimmed = text.trimEnd();
    if (trimmed === "---")
        return { kind: "yaml-start", indent };
    if (trimmed === "" || trimmed.startsWith("#"))
        return { kind: "comment", indent };
    const versionWord = line_version.exec(trimmed)?.[1];
    if (versionWord !== undefined)
        return { kind: "version", indent, version: Number(versionWord) };
    const [, first, last] = plan.exec(trimmed) ?? [];
    if (first !== undefined)
        return { kind: "plan", indent, first: Number(first), last: Number(last) };
    const reason = bailOut.exec(trimmed)?.[1];
    if (reason !== undefined)
        return { kind: "bail-out", indent, reason: reason.trim() };
    return { indent, ...parsePoint(trimmed) };
}
function parsePoint(text) {
    const match = point.exec(text);
    if (match === null)
        return { kind: "other" };
    const [, not, id, rest = ""] = match;
    const isOk = not === undefined;
    const directive = (isOk ? looseDirective : strictDirective).exec(rest);
    const description = (directive === null ? rest : rest.slice(0, directive.index)).trim();
    return {
        kind: "test",
        isOk,
        ...(id !== undefined && { id: Number(id) }),
        description: description.replace(/^- /, "").replaceAll("\\#", "#"),
        directive: (directive?.[1]?.toLowerCase() ?? "none"),
    };
}

;// CONCATENATED MODULE: ./lib/formats/tap/numbering.js
/** Keeps account of test point ids, which may come in any order but each only once and only inside the plan. */
class Numbering {
    /** Ids beyond the first gap; empty while points come in order. */
    #ahead = new Set();
    #next = 1;
    #highest = 0;
    /** Counts a point; false if its id was there before. */
    take(id = this.#next) {
        if (id < this.#next || this.#ahead.has(id))
            return false;
        this.#highest = Math.max(this.#highest, id);
        this.#ahead.add(id);
        while (this.#ahead.delete(this.#next))
            this.#next++;
        return true;
    }
    /** The highest id of any point. */
    get highest() {
        return this.#highest;
    }
}

;// CONCATENATED MODULE: ./lib/formats/tap/subtests.js
/**
 * Remembers whether an open subtest holds a failure that the point around it has yet to own up to. A point closes
 * every deeper level; what it says about itself then counts for the level around it.
 */
class SubtestFailures {
    /** Indents of open levels that hold a failure, from the outermost inwards. */
    #failing = [];
    /** Takes an indented point; one that is excused (TODO, SKIP) excuses what it holds. */
    point(indent, isOk, isExcused) {
        const holdsFailure = this.#closeBelow(indent);
        const isFailure = !isExcused && (!isOk || holdsFailure);
        if (isFailure && this.#failing.at(-1) !== indent)
            this.#failing.push(indent);
    }
    /** Takes a point of the outermost level; tells whether a subtest inside it failed. */
    close() {
        return this.#closeBelow(0);
    }
    #closeBelow(indent) {
        let holdsFailure = false;
        while ((this.#failing.at(-1) ?? -1) > indent) {
            this.#failing.pop();
            holdsFailure = true;
        }
        return holdsFailure;
    }
}

;// CONCATENATED MODULE: ./lib/formats/tap/report.js




const newestVersion = 14;
const subtestIndent = 4;
/** The keys under which producers say in a YAML block why a test failed; values over several lines are left out. */
const reason = /^\s*(?:message|error): (?![|>])['"]?(.+?)['"]?$/;
/** Listens to the lines of a TAP stream; only the points of the outermost level are tests of their own. */
class TapReport {
    #sink;
    #numbering = new Numbering();
    #subtests = new SubtestFailures();
    #counted = { tests: 0, ok: 0, notOk: 0, todo: 0, skip: 0, realFailures: 0 };
    #indentedTestLines = 0;
    #pending;
    #plan;
    #wasBailedOut = false;
    /** Indent of the point that a YAML block may follow. */
    #pointIndent;
    /** Indent of the open YAML block, in which nothing is TAP. */
    #yamlIndent;
    constructor(sink) {
        this.#sink = sink;
    }
    line(text, number) {
        if (this.#yamlIndent !== undefined) {
            this.#yaml(text, this.#yamlIndent);
            return;
        }
        const line = line_parseLine(text);
        this.#expectYaml(line);
        if (line.indent === 0)
            this.#outermost(line, `line ${number}`);
        else
            this.#nested(line, `line ${number}`);
    }
    finish() {
        this.#passOn();
        const { tests, ok, notOk, todo, skip, realFailures } = this.#counted;
        this.#sink.record("tests", tests);
        this.#sink.record("ok", ok);
        this.#sink.record("notOk", notOk);
        this.#sink.record("todo", todo);
        this.#sink.record("skip", skip);
        this.#sink.record("indentedTestLines", this.#indentedTestLines);
        this.#sink.record("realFailures", realFailures);
        if (this.#yamlIndent !== undefined) {
            this.#sink.diagnose("truncated", 'expected the end of a YAML block ("..."), found the end of the file');
        }
        this.#comparePlan();
    }
    #yaml(text, indent) {
        if (text.trim() === "..." && text.indexOf(".") === indent)
            this.#yamlIndent = undefined;
        const isOfTest = indent < subtestIndent && this.#pending?.outcome === "failed";
        if (isOfTest && this.#pending !== undefined)
            this.#pending.message ??= reason.exec(text)?.[1];
    }
    /** A YAML block stands behind a point and deeper than it; only comments may come between them. */
    #expectYaml(line) {
        const isYaml = line.kind === "yaml-start" && line.indent > (this.#pointIndent ?? Number.POSITIVE_INFINITY);
        if (isYaml)
            this.#yamlIndent = line.indent;
        if (line.kind !== "comment")
            this.#pointIndent = line.kind === "test" ? line.indent : undefined;
    }
    #outermost(line, at) {
        if (line.kind === "test")
            this.#point(line, at);
        else if (line.kind === "plan")
            this.#takePlan(line, at);
        else if (line.kind === "bail-out")
            this.#bailOut(line.reason, at);
        else if (line.kind === "version")
            this.#takeVersion(line.version, at);
    }
    #takeVersion(version, at) {
        this.#sink.record("version", version);
        if (version > newestVersion) {
            const expected = `expected TAP version ${newestVersion} or older`;
            this.#sink.diagnose("unsupported-version", `${expected}, found ${version}`, at);
        }
    }
    #nested(line, at) {
        if (line.kind === "bail-out")
            this.#bailOut(line.reason, at);
        else if (line.kind === "test") {
            this.#indentedTestLines++;
            this.#subtests.point(line.indent, line.isOk, line.directive !== "none");
        }
    }
    #point(point, at) {
        this.#passOn();
        const { isOk, id, description, directive } = point;
        if (!this.#numbering.take(id)) {
            this.#sink.diagnose("malformed", `expected each test number once, found ${id} again`, at);
        }
        const hidesFailure = this.#subtests.close() && isOk && directive === "none";
        const outcome = hidesFailure ? "failed" : outcomeOf(point);
        this.#counted.tests++;
        this.#counted[isOk ? "ok" : "notOk"]++;
        if (directive !== "none")
            this.#counted[directive]++;
        if (outcome === "failed")
            this.#counted.realFailures++;
        const message = hidesFailure ? "a subtest failed, the test that holds it is ok all the same" : undefined;
        this.#pending = { name: description, outcome, message };
    }
    /** A test waits for the YAML block behind it, which says why it failed. */
    #passOn() {
        if (this.#pending === undefined)
            return;
        const { name, outcome, message } = this.#pending;
        this.#pending = undefined;
        this.#sink.test({ suite: "", name, outcome, isFlaky: false, ...messageOf(message) });
    }
    #takePlan(plan, at) {
        if (this.#plan !== undefined) {
            this.#sink.diagnose("malformed", "expected one plan, found a second one", at);
        }
        this.#plan ??= plan;
    }
    #bailOut(reason, at) {
        if (this.#wasBailedOut)
            return;
        this.#wasBailedOut = true;
        this.#sink.diagnose("run-failed", `expected a run to its end, found "Bail out!" ${reason}`.trim(), at);
    }
    #comparePlan() {
        const plan = this.#plan;
        const { tests } = this.#counted;
        if (plan === undefined) {
            this.#sink.diagnose("run-failed", `expected a plan ("1..N"), found ${tests} test points without one`);
            return;
        }
        const planned = plan.last === 0 ? 0 : plan.last - plan.first + 1;
        this.#sink.claim("tests", planned, tests);
        if (tests !== planned || (planned > 0 && plan.first !== 1)) {
            this.#sink.diagnose("run-failed", `expected the planned ${planned} test points from 1 on, found ${tests}`);
        }
        else if (this.#numbering.highest > plan.last) {
            const { highest } = this.#numbering;
            this.#sink.diagnose("malformed", `expected test numbers up to ${plan.last}, found ${highest}`);
        }
    }
}
/** A failing TODO or SKIP is no failure (TAP 14, "Directives"), but nothing that passed either. */
function outcomeOf({ isOk, directive }) {
    if (directive === "skip")
        return "skipped";
    if (isOk)
        return "passed";
    return directive === "todo" ? "skipped" : "failed";
}

;// CONCATENATED MODULE: ./lib/formats/tap/index.js


const tap_reader = {
    id: "tap",
    title: "Test Anything Protocol (TAP)",
    specification: "https://testanything.org/tap-version-14-specification.html",
    formats: ["tap"],
    kinds: ["tests"],
    // A cut inside the last line, or behind it, leaves a document that keeps its plan.
    showsTruncation: false,
    matches: looksLikeTap,
    read: readTap,
};
/** Something of TAP that other text does not have: `go test` prints `ok`, too, but no number behind it. */
const telling = /^(?:TAP version \d+\s*$|\d+\.\.\d+(?:\s|$)|(?:not )?ok \d+(?:\s|$)|Bail out!)/;
function looksLikeTap(outline) {
    return outline.syntax === "text" && outline.lines.some((line) => telling.test(line));
}
function readTap(source, sink) {
    const cursor = new lines_cursor/* LineCursor */.f(source);
    const report = new TapReport(sink);
    while (cursor.next())
        report.line(cursor.text(), cursor.number);
    report.finish();
}

;// CONCATENATED MODULE: ./lib/formats/trivy/counts.js

const counts_absent = "(absent)";
/** Counts what the sections of all results hold, under the names of the format's page. */
class Counts {
    targets = 0;
    modifiedFindings = 0;
    /** Failed checks as the results themselves sum them up. */
    claimedFailures = 0;
    #vulnerabilities = 0;
    #fixable = 0;
    #ids = new Set();
    #vulnerabilitySeverities = new Counter();
    #vulnerabilityStatus = new Counter();
    #misconfigurationStatus = new Counter();
    #failedSeverities = new Counter();
    #secretSeverities = new Counter();
    #licenceSeverities = new Counter();
    vulnerability({ VulnerabilityID: id, Severity: severity, Status: status, FixedVersion: fix, }) {
        this.#vulnerabilities++;
        if (fix !== undefined && fix !== "")
            this.#fixable++;
        this.#ids.add(id);
        this.#vulnerabilitySeverities.add(severity ?? counts_absent);
        this.#vulnerabilityStatus.add(status ?? counts_absent);
    }
    misconfiguration({ Status: status, Severity: severity }) {
        this.#misconfigurationStatus.add(status ?? counts_absent);
        if (status === "FAIL")
            this.#failedSeverities.add(severity ?? counts_absent);
    }
    secret({ Severity: severity }) {
        this.#secretSeverities.add(severity ?? counts_absent);
    }
    licence({ Severity: severity }) {
        this.#licenceSeverities.add(severity ?? counts_absent);
    }
    record(sink) {
        sink.record("targets", this.targets);
        sink.record("vulnerabilities", this.#vulnerabilities);
        sink.record("vulnerabilitiesBySeverity", this.#vulnerabilitySeverities.counts);
        sink.record("distinctVulnerabilityIds", this.#ids.size);
        sink.record("withFixedVersion", this.#fixable);
        sink.record("vulnerabilityStatus", this.#vulnerabilityStatus.counts);
        sink.record("misconfigurationsByStatus", this.#misconfigurationStatus.counts);
        sink.record("failedMisconfigurationsBySeverity", this.#failedSeverities.counts);
        sink.record("secretsBySeverity", this.#secretSeverities.counts);
        sink.record("licensesBySeverity", this.#licenceSeverities.counts);
        sink.record("modifiedFindings", this.modifiedFindings);
        const failures = this.#misconfigurationStatus.counts.get("FAIL") ?? 0;
        sink.claim("misconfigurationsByStatus.FAIL", this.claimedFailures, failures);
    }
}

;// CONCATENATED MODULE: ./lib/formats/trivy/package-type.js

/** Package URL types by Trivy's `Type`; only for reports before 0.47, which do not write package URLs. */
const languages = new Map(Object.entries({
    npm: "npm yarn pnpm bun node-pkg",
    pypi: "pip pipenv poetry uv python-pkg",
    golang: "gomod gobinary",
    maven: "jar pom gradle gradle-lockfile sbt",
    gem: "bundler gemspec",
    cargo: "cargo rustbinary",
    nuget: "nuget dotnet-core packages-props",
    composer: "composer composer-vendor",
}).flatMap(([type, names]) => names.split(" ").map((name) => [name, type])));
const package_type_distributions = new Map(Object.entries({
    apk: "alpine chainguard wolfi",
    deb: "debian ubuntu",
    rpm: "alma amazon azurelinux cbl-mariner centos fedora opensuse opensuse-leap oracle photon redhat rocky suse",
}).flatMap(([type, names]) => names.split(" ").map((name) => [name, type])));
/** Names a package of a result; one of a type that is not known here is `generic`, never left out. */
function package_type_purlOfPackage(resultType, name, version) {
    const family = resultType ?? "";
    const distribution = package_type_distributions.get(family);
    if (distribution !== undefined)
        return (0,finding_purl/* purlOf */.VA)({ type: distribution, namespace: family, name, version });
    return (0,finding_purl/* purlOfName */.Sh)(languages.get(family) ?? "generic", name, version);
}

;// CONCATENATED MODULE: ./lib/formats/trivy/finding.js







/** Builds the findings of one result. */
class FindingBuilder {
    #sink;
    #result;
    #context;
    constructor(sink, result, context) {
        this.#sink = sink;
        this.#result = result;
        this.#context = context;
    }
    ofVulnerability(vulnerability, at) {
        const { VulnerabilityID: id, VendorIDs: vendorIds = [], PrimaryURL: url } = vulnerability;
        const { Title: title, Description: description, Severity: label } = vulnerability;
        const { PkgName: name = "(no name)", InstalledVersion: version = "?" } = vulnerability;
        const score = finding_scoreOf(vulnerability);
        return {
            kind: this.#context.packageKind,
            ruleId: id,
            aliases: distinct([...vendorIds, ...identifiersIn(url)]).filter((alias) => alias !== id),
            rating: rateReported(this.#sink, { label, cvssScore: score, at }),
            message: oneLine(`${name}@${version}: ${title ?? description ?? id}`),
            place: this.#packagePlace(vulnerability),
            package: this.#packageOf(vulnerability),
            ...layerOf(vulnerability.Layer),
            ...helpAt(url),
        };
    }
    ofMisconfiguration(misconfiguration, at) {
        const { ID: id, AVDID: avdId, Title: title, Message: message, Status: status } = misconfiguration;
        const { CauseMetadata: cause, Severity: label } = misconfiguration;
        const line = cause?.StartLine;
        const isSecret = mayQuoteSecrets(id, avdId, title);
        this.#diagnoseStatus(status, at);
        return {
            kind: "iac",
            ruleId: id ?? avdId ?? "(no id)",
            aliases: distinct([avdId]).filter((alias) => alias !== id),
            rating: rateReported(this.#sink, { label, at }),
            message: oneLine(distinct([title, isSecret ? undefined : message]).join(": ")),
            place: this.#filePlace(line),
            ...(status === "EXCEPTION" && { suppression: { kind: "ignore-file", status: "accepted" } }),
            ...layerOf(misconfiguration.Layer),
            ...helpAt(misconfiguration.PrimaryURL),
        };
    }
    /** Rule and line, never the text: what Trivy masks in `Match` is not always the whole secret. */
    ofSecret({ RuleID: id, Title: title, Severity: label, StartLine: line, Layer: layer }, at) {
        return {
            kind: "secrets",
            ruleId: id,
            aliases: [],
            rating: rateReported(this.#sink, { label, at }),
            message: oneLine(`${title ?? id} in ${this.#result.Target}`),
            place: this.#filePlace(line),
            ...layerOf(layer),
        };
    }
    ofLicence(licence, at) {
        const { Name: name = "(no name)", Category: category, PkgName: packageName = "", FilePath: path = "", } = licence;
        const subject = packageName === "" ? path : packageName;
        const file = path === "" ? this.#result.Target : path;
        return {
            kind: this.#context.packageKind,
            ruleId: `license:${name}`,
            aliases: [],
            rating: rateReported(this.#sink, { label: licence.Severity, at }),
            message: oneLine(`${subject}: licence ${name}${category === undefined ? "" : ` (${category})`}`),
            place: packageName === ""
                ? { type: "file", path: file }
                : { type: "package", purl: package_type_purlOfPackage(this.#result.Type, packageName, undefined), file },
            ...helpAt(licence.Link),
        };
    }
    #diagnoseStatus(status, at) {
        if (status === "FAIL" || status === "EXCEPTION" || status === "PASS")
            return;
        const found = status === undefined ? "none" : JSON.stringify(status.slice(0, 40));
        this.#sink.diagnose("unknown-value", `expected PASS, FAIL or EXCEPTION, found ${found}`, at);
    }
    #packagePlace({ PkgIdentifier: identifier, PkgName: name, InstalledVersion: version, PkgPath: path, }) {
        const known = identifier?.PURL === undefined ? undefined : (0,finding_purl/* canonicalPurl */.qe)(identifier.PURL);
        const purl = known ?? package_type_purlOfPackage(this.#result.Type, name ?? "(no name)", version);
        const hasPath = path !== undefined && path !== "";
        const isLockfile = !hasPath && this.#result.Class === "lang-pkgs";
        return {
            type: "package",
            purl,
            ...(hasPath && { file: path }),
            ...(isLockfile && { file: this.#result.Target }),
        };
    }
    #packageOf({ PkgID: id, PkgName: name, InstalledVersion: version, FixedVersion: fixes = "", }) {
        const isDirect = id === undefined ? undefined : this.#context.direct.get(id);
        const fixedIn = nearestFix(fixes.split(/\s*,\s*/).filter((fix) => fix !== ""), version);
        return {
            name: name ?? "(no name)",
            ...(version !== undefined && { version }),
            ...(fixedIn !== undefined && { fixedIn }),
            ...(isDirect !== undefined && { isDirect }),
        };
    }
    #filePlace(line) {
        const isKnown = line !== undefined && line > 0;
        return { type: "file", path: this.#result.Target, ...(isKnown && { line }) };
    }
}
/** The score of the source that the severity is from, as in Trivy's SARIF; other sources rate other packagings. */
function finding_scoreOf({ CVSS: scores, SeveritySource: source }) {
    const chosen = source === undefined ? undefined : scores?.get(source);
    return chosen?.V40Score ?? chosen?.V3Score ?? chosen?.V2Score;
}
/** The digest of the unpacked layer, which image configurations name too. */
function layerOf(layer) {
    const digest = layer?.DiffID ?? layer?.Digest;
    return digest === undefined || digest === "" ? {} : { layer: { digest } };
}
function helpAt(url) {
    return url === undefined || url === "" ? {} : { helpUri: url };
}

;// CONCATENATED MODULE: ./lib/formats/trivy/schema.js

const Result = object({
    Target: shape_text,
    Class: optional(shape_text),
    Type: optional(shape_text),
    Packages: optional(bookmarked),
    Vulnerabilities: optional(bookmarked),
    MisconfSummary: optional(object({ Failures: optional(count) })),
    Misconfigurations: optional(bookmarked),
    Secrets: optional(bookmarked),
    Licenses: optional(bookmarked),
    ExperimentalModifiedFindings: optional(bookmarked),
});
const trivy_schema_Document = object({
    SchemaVersion: count,
    Trivy: optional(object({ Version: optional(shape_text) })),
    ArtifactType: optional(shape_text),
    Metadata: optional(object({
        OS: optional(object({ Family: optional(shape_text), Name: optional(shape_text), EOSL: optional(shape_boolean) })),
    })),
    Results: optional(bookmarked),
});
/** How a package came in; older versions mark the indirect ones only. */
const trivy_schema_Package = object({
    ID: optional(shape_text),
    Relationship: optional(label),
    Indirect: optional(shape_boolean),
});
const schema_Layer = object({ Digest: optional(shape_text), DiffID: optional(shape_text) });
const Scores = object({
    V2Score: optional(number),
    V3Score: optional(number),
    V40Score: optional(number),
});
const trivy_schema_Vulnerability = object({
    VulnerabilityID: shape_text,
    VendorIDs: optional(array(shape_text)),
    PkgID: optional(shape_text),
    PkgName: optional(shape_text),
    PkgPath: optional(shape_text),
    PkgIdentifier: optional(object({ PURL: optional(shape_text) })),
    InstalledVersion: optional(shape_text),
    FixedVersion: optional(shape_text),
    Status: optional(shape_text),
    Layer: optional(schema_Layer),
    SeveritySource: optional(shape_text),
    PrimaryURL: optional(shape_text),
    Title: optional(shape_text),
    Description: optional(shape_text),
    Severity: optional(shape_text),
    CVSS: optional(mapOf(Scores)),
});
const Misconfiguration = object({
    ID: optional(shape_text),
    AVDID: optional(shape_text),
    Title: optional(shape_text),
    Message: optional(shape_text),
    Severity: optional(shape_text),
    PrimaryURL: optional(shape_text),
    Status: optional(shape_text),
    Layer: optional(schema_Layer),
    CauseMetadata: optional(object({ StartLine: optional(count) })),
});
/** `Match` and `Code` hold the line with the secret; they are never read. */
const Secret = object({
    RuleID: shape_text,
    Title: optional(shape_text),
    Severity: optional(shape_text),
    StartLine: optional(count),
    Layer: optional(schema_Layer),
});
const Licence = object({
    Severity: optional(shape_text),
    Category: optional(shape_text),
    PkgName: optional(shape_text),
    FilePath: optional(shape_text),
    Name: optional(shape_text),
    Link: optional(shape_text),
});
const ModifiedFinding = object({
    Type: shape_text,
    Status: optional(shape_text),
    Statement: optional(shape_text),
    Source: optional(shape_text),
    Finding: bookmarked,
});

;// CONCATENATED MODULE: ./lib/formats/trivy/suppression.js

/** Statuses of `.trivyignore` files and policies, and those of VEX documents. */
const suppression_claims = new Map([
    ["ignored", { kind: "ignore-file", status: "accepted" }],
    ["not_affected", { kind: "external", status: "accepted" }],
    ["fixed", { kind: "external", status: "accepted" }],
    ["under_investigation", { kind: "external", status: "under-review" }],
    ["affected", { kind: "external", status: "rejected" }],
]);
/** What took a finding out of the results; a word that is not known takes nothing out. */
function trivy_suppression_suppressionOf(modified, sink, at) {
    const { Status: status = "", Statement: statement = "", Source: source = "" } = modified;
    const claim = suppression_claims.get(status);
    if (claim === undefined) {
        const found = JSON.stringify(status.slice(0, 40));
        sink.diagnose("unknown-value", `expected a status of a modified finding, found ${found}`, at);
    }
    const justification = oneLine([statement, source].filter((word) => word !== "").join(", "));
    return {
        ...(claim ?? { kind: "external", status: "rejected" }),
        ...(justification !== "" && { justification }),
    };
}

;// CONCATENATED MODULE: ./lib/formats/trivy/result.js




/** Reads one result after the other: each section is looked up in the order that it is needed. */
class result_ResultReader {
    /** Classes of the results, or of their sections where a result does not say its class. */
    classes = new Set();
    #json;
    #sink;
    #counts;
    #packageKind;
    constructor(json, sink, counts, packageKind) {
        this.#json = json;
        this.#sink = sink;
        this.#counts = counts;
        this.#packageKind = packageKind;
    }
    read(result) {
        this.#counts.targets++;
        this.#noteClasses(result);
        const build = new FindingBuilder(this.#sink, result, {
            packageKind: this.#packageKind,
            direct: this.#relationships(result),
        });
        this.#vulnerabilities(result, build);
        this.#misconfigurations(result, build);
        this.#secrets(result, build);
        this.#licences(result, build);
        this.#modified(result, build);
    }
    #noteClasses(result) {
        if (result.Class !== undefined)
            this.classes.add(result.Class);
        else if (result.Vulnerabilities !== undefined || result.Packages !== undefined)
            this.classes.add("lang-pkgs");
        if (result.Misconfigurations !== undefined || result.MisconfSummary !== undefined)
            this.classes.add("config");
        if (result.Secrets !== undefined)
            this.classes.add("secret");
    }
    /** Which packages are direct dependencies, by package id; only looked up where something is vulnerable. */
    #relationships(result) {
        const direct = new Map();
        if (result.Vulnerabilities === undefined)
            return direct;
        this.#each(result.Packages, trivy_schema_Package, ({ ID: id, Relationship: relationship, Indirect: isIndirect }) => {
            if (id === undefined)
                return;
            if (relationship !== undefined)
                direct.set(id, relationship !== "indirect");
            else if (isIndirect === true)
                direct.set(id, false);
        });
        return direct;
    }
    #vulnerabilities(result, build) {
        this.#each(result.Vulnerabilities, trivy_schema_Vulnerability, (vulnerability) => {
            this.#counts.vulnerability(vulnerability);
            this.#sink.finding(build.ofVulnerability(vulnerability, this.#json.pointer()));
        });
    }
    /** Checks that passed are listed too (`--include-non-failures`); any other word than PASS is a failure. */
    #misconfigurations(result, build) {
        let failures = 0;
        this.#each(result.Misconfigurations, Misconfiguration, (misconfiguration) => {
            this.#counts.misconfiguration(misconfiguration);
            if (misconfiguration.Status === "FAIL")
                failures++;
            if (misconfiguration.Status !== "PASS") {
                this.#sink.finding(build.ofMisconfiguration(misconfiguration, this.#json.pointer()));
            }
        });
        this.#counts.claimedFailures += result.MisconfSummary?.Failures ?? failures;
    }
    #secrets(result, build) {
        this.#each(result.Secrets, Secret, (secret) => {
            this.#counts.secret(secret);
            this.#sink.finding(build.ofSecret(secret, this.#json.pointer()));
        });
    }
    #licences(result, build) {
        this.#each(result.Licenses, Licence, (licence) => {
            this.#counts.licence(licence);
            this.#sink.finding(build.ofLicence(licence, this.#json.pointer()));
        });
    }
    #modified(result, build) {
        this.#each(result.ExperimentalModifiedFindings, ModifiedFinding, (modified) => {
            this.#counts.modifiedFindings++;
            const suppression = trivy_suppression_suppressionOf(modified, this.#sink, this.#json.pointer());
            this.#json.revisit(modified.Finding, () => {
                this.#sink.finding({ ...this.#readFinding(modified.Type, build), suppression });
            });
        });
    }
    #readFinding(type, build) {
        const json = this.#json;
        const at = json.pointer();
        switch (type) {
            case "vulnerability":
                return build.ofVulnerability(trivy_schema_Vulnerability.read(json), at);
            case "misconfiguration":
                return build.ofMisconfiguration(Misconfiguration.read(json), at);
            case "secret":
                return build.ofSecret(Secret.read(json), at);
            case "license":
                return build.ofLicence(Licence.read(json), at);
            default:
                throw json.fault("malformed", `expected a type of finding, found ${JSON.stringify(type.slice(0, 40))}`);
        }
    }
    #each(bookmark, shape, visit) {
        if (bookmark === undefined)
            return;
        this.#json.revisit(bookmark, () => each(shape, visit).read(this.#json));
    }
}

;// CONCATENATED MODULE: ./lib/formats/trivy/target.js
/**
 * Tells from the classes of the results what was looked at. Trivy does not name the scanners that ran, so a class
 * without a result, such as `secret` in a tree without secrets, is evidence of nothing.
 */
function targetOf({ ArtifactType: type, Metadata: metadata }, classes) {
    const packages = packageKindOf(type);
    const kinds = [];
    if (classes.has("os-pkgs") || classes.has("lang-pkgs"))
        kinds.push(packages);
    if (classes.has("config"))
        kinds.push("iac");
    if (classes.has("secret"))
        kinds.push("secrets");
    return {
        format: formatOf(packages === "image", classes),
        kinds: kinds.length === 0 ? [packages] : kinds,
        remarks: [...emptiness(kinds, classes), ...endOfLife(metadata?.OS)],
    };
}
/** What findings in packages are evidence of: for an image they are all one, whoever put the package in. */
function packageKindOf(artifactType) {
    return artifactType === "container_image" ? "image" : "dependencies";
}
function formatOf(isImage, classes) {
    if (isImage)
        return "trivy-image";
    return classes.size === 1 && classes.has("config") ? "trivy-config" : "trivy-fs";
}
/** No result: a tree without anything that Trivy knows, the wrong directory, or nothing found. None can be told. */
function emptiness(kinds, classes) {
    if (kinds.length > 0)
        return [];
    const found = classes.size === 0 ? "no result" : `only the classes ${[...classes].join(", ").slice(0, 200)}`;
    return [{ code: "no-records", message: `expected packages, configuration or secrets, found ${found}` }];
}
function endOfLife(os) {
    if (os?.EOSL !== true)
        return [];
    const name = [os.Family, os.Name].filter((word) => word !== undefined).join(" ");
    return [
        { code: "note", message: `${name} is out of support: its vulnerabilities are no longer all reported` },
    ];
}

;// CONCATENATED MODULE: ./lib/formats/trivy/index.js






const trivy_reader = {
    id: "trivy",
    title: "Trivy JSON",
    specification: "https://trivy.dev/latest/docs/configuration/reporting/#json",
    formats: ["trivy-fs", "trivy-image", "trivy-config"],
    kinds: ["dependencies", "image", "iac", "secrets"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && (isSchema2(outline) || isSchema1(outline)),
    read: readReport,
};
function isSchema2(outline) {
    const isNamed = ["/ArtifactName", "/ArtifactType"].some((pointer) => outline.kindAt(pointer) === "string");
    return outline.kindAt("/SchemaVersion") === "number" && isNamed;
}
/** Until 0.19 Trivy wrote the results without anything around them. */
function isSchema1(outline) {
    const isResult = ["/0/Type", "/0/Vulnerabilities"].some((pointer) => outline.kindAt(pointer) !== undefined);
    return outline.kindAt("/0/Target") === "string" && isResult;
}
/** Reads the results, one for each lockfile, package database, configuration file or file with secrets. */
function readReport(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    if (json.kind() === "array") {
        throw json.fault("unsupported-version", "expected schema version 2, found the array of Trivy 0.19 and older");
    }
    const document = readDocument(json, trivy_schema_Document);
    if (document.SchemaVersion !== 2) {
        throw json.fault("unsupported-version", `expected schema version 2, found ${document.SchemaVersion}`);
    }
    sink.tool({ name: "trivy", version: document.Trivy?.Version ?? null });
    const counts = new Counts();
    const results = new result_ResultReader(json, sink, counts, packageKindOf(document.ArtifactType));
    if (document.Results !== undefined) {
        json.revisit(document.Results, () => each(Result, (result) => results.read(result)).read(json));
    }
    sink.record("schemaVersion", document.SchemaVersion);
    counts.record(sink);
    const target = targetOf(document, results.classes);
    sink.format(target.format);
    sink.kinds(target.kinds);
    for (const { code, message } of target.remarks)
        sink.diagnose(code, message, "/Results");
}

;// CONCATENATED MODULE: ./lib/formats/trufflehog/report.js

/** Counts secrets and heeds what TruffleHog's log says about the run, where it is in the file. */
class TrufflehogReport {
    #json;
    #sink;
    #byDetector = new Map();
    #findings = 0;
    #verified = 0;
    /** What the log's last lines sum up; more than one run may have written to the file. */
    #claims;
    constructor(json, sink) {
        this.#json = json;
        this.#sink = sink;
        sink.tool({ name: "trufflehog", version: null });
    }
    take(line) {
        if (line.DetectorName !== undefined)
            this.#secret(line, line.DetectorName);
        else if (line.msg !== undefined)
            this.#log(line, line.msg);
        else
            throw this.#json.fault("malformed", 'expected the key "DetectorName", found an object without it');
    }
    finish() {
        this.#sink.record("findings", this.#findings);
        this.#sink.record("verified", this.#verified);
        this.#sink.record("byDetector", this.#byDetector);
        if (this.#claims !== undefined) {
            this.#sink.claim("findings", this.#claims.findings, this.#findings);
            this.#sink.claim("verified", this.#claims.verified, this.#verified);
        }
        else if (this.#findings === 0) {
            this.#sink.diagnose("run-failed", 'expected secrets or the line "finished scanning", found neither');
        }
    }
    #secret(line, detector) {
        if (line.Verified === undefined) {
            throw this.#json.fault("malformed", 'expected the key "Verified", found a secret without it');
        }
        this.#findings++;
        if (line.Verified)
            this.#verified++;
        this.#byDetector.set(detector, (this.#byDetector.get(detector) ?? 0) + 1);
        this.#sink.finding(trufflehog_report_findingOf(detector, line));
    }
    #log(line, message) {
        if (message === "finished scanning")
            this.#sumUp(line);
        else if (/^(?:fatal|panic|dpanic)/.test(line.level ?? ""))
            this.#complain("run-failed", message);
        else if (line.level?.startsWith("error") === true)
            this.#complain("partial-scan", message);
    }
    #complain(code, message) {
        this.#sink.diagnose(code, `trufflehog logged an error: ${message.slice(0, 200)}`);
    }
    #sumUp(line) {
        const { verified_secrets: verified = 0, unverified_secrets: unverified = 0 } = line;
        this.#claims ??= { findings: 0, verified: 0 };
        this.#claims.findings += verified + unverified;
        this.#claims.verified += verified;
    }
}
/** TruffleHog rates nothing; whether the secret still works is said in words. */
function trufflehog_report_findingOf(detector, line) {
    return {
        ruleId: detector,
        aliases: [],
        rating: (0,finding_severity/* rate */.TS)({}),
        message: `${detector} secret, ${stateOf(line)}`,
        place: trufflehog_report_placeOf(line.SourceMetadata?.Data),
        ...report_layerOf(line.SourceMetadata?.Data),
    };
}
function stateOf(line) {
    if (line.Verified === true)
        return "verified: it works";
    return line.VerificationError === undefined ? "not verified" : "not verified: the check failed";
}
/** A line of a commit never moves, so it serves as the identity that a line of the work tree cannot be. */
function trufflehog_report_placeOf(place) {
    const { file = "", line = 0, link = "", commit = "" } = place ?? {};
    if (file !== "") {
        return {
            type: "file",
            path: file,
            ...(line > 0 && { line }),
            ...(commit !== "" && { lineHash: `${commit}:${line}` }),
        };
    }
    const url = link === "" ? (place?.repository ?? place?.bucket ?? place?.image ?? "") : link;
    return url === "" ? { type: "none" } : { type: "url", url };
}
function report_layerOf(place) {
    return place?.layer === undefined ? {} : { layer: { digest: place.layer } };
}

;// CONCATENATED MODULE: ./lib/formats/trufflehog/schema.js

/** Where a secret was found: the fields that the sources of TruffleHog share (`source_metadata.proto`). */
const place = object({
    file: optional(shape_text),
    line: optional(count),
    link: optional(shape_text),
    repository: optional(shape_text),
    bucket: optional(shape_text),
    commit: optional(shape_text),
    image: optional(shape_text),
    layer: optional(shape_text),
});
/** `Data` holds one place under the name of its source: `{"Git": {…}}`. */
const places = {
    read(json) {
        let found;
        entries(place, (_, one) => {
            found ??= one;
        }).read(json);
        return found;
    },
};
/**
 * One line of `trufflehog --json`: a secret, or a line of TruffleHog's own log where both streams went to one file.
 * `Raw`, `RawV2`, `Redacted`, `ExtraData` and `StructuredData` are left out on purpose: they hold the secret.
 */
const line = object({
    SourceMetadata: optional(object({ Data: optional(places) })),
    SourceName: optional(shape_text),
    DetectorName: optional(shape_text),
    Verified: optional(shape_boolean),
    VerificationError: optional(shape_text),
    level: optional(label),
    logger: optional(shape_text),
    msg: optional(shape_text),
    verified_secrets: optional(count),
    unverified_secrets: optional(count),
});

;// CONCATENATED MODULE: ./lib/formats/trufflehog/index.js




const trufflehog_reader = {
    id: "trufflehog",
    title: "TruffleHog JSON",
    specification: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/output/json.go",
    formats: ["trufflehog"],
    kinds: ["secrets"],
    showsTruncation: false,
    matches: (outline) => outline.syntax === "json" && ["", "/0"].some((at) => isSecret(outline, at) || isLog(outline, at)),
    read: readTrufflehog,
};
function isSecret(outline, at) {
    return (outline.textAt(`${at}/DetectorName`) !== undefined && outline.kindAt(`${at}/SourceMetadata`) === "object");
}
function isLog(outline, at) {
    return outline.textAt(`${at}/logger`) === "trufflehog" && outline.textAt(`${at}/msg`) !== undefined;
}
/** Reads one object a line, as TruffleHog 3 writes them, or the same objects in an array. */
function readTrufflehog(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new TrufflehogReport(json, sink);
    if (json.kind() === "array")
        readDocument(json, each(line, (one) => report.take(one)));
    else
        readStream(json, line, (one) => report.take(one));
    report.finish();
}

;// CONCATENATED MODULE: ./lib/formats/trx/definitions.js

/** The class of each test, by test id (`TestDefinitions/UnitTest/TestMethod/@className`). */
function classNames(source) {
    const byTest = new Map();
    let test;
    (0,walk/* walkXml */.N)(source, {
        open(element, place) {
            if (place.parent === "TestDefinitions")
                test = element.attribute("id");
            else if (element.name === "TestMethod" && test !== undefined) {
                byTest.set(test, element.attribute("className") ?? "");
            }
        },
        close(name) {
            if (name === "TestDefinitions")
                test = undefined;
        },
    });
    return byTest;
}

;// CONCATENATED MODULE: ./lib/formats/trx/counters.js

/** Every way in which a test can end that is neither good, nor a failed assertion, nor skipped. */
const errorCounters = [
    "error",
    "timeout",
    "aborted",
    "passedButRunAborted",
    "notRunnable",
    "disconnected",
    "inProgress",
];
/** Reads the counters that the writer of the report kept. `notExecuted` is left out: VSTest always writes 0 there. */
function countersOf(element) {
    const errors = errorCounters.map((name) => countAttribute(element, name) ?? 0);
    const counters = new Map([
        ["tests", countAttribute(element, "total")],
        ["passed", countAttribute(element, "passed")],
        ["failures", countAttribute(element, "failed")],
        ["errors", errors.reduce((sum, count) => sum + count, 0)],
    ]);
    return new Map([...counters].flatMap(([name, count]) => (count === undefined ? [] : [[name, count]])));
}

;// CONCATENATED MODULE: ./lib/formats/trx/outcomes.js
/** What each of the words of VSTest's `TestOutcome` means for a gate. */
const outcomes_outcomes = new Map([
    ["Passed", "passed"],
    ["Warning", "passed"],
    ["Failed", "failed"],
    ["NotExecuted", "skipped"],
    ["Inconclusive", "skipped"],
    // A test that was waiting its turn; mocha writes it for what it skips.
    ["Pending", "skipped"],
    ["Error", "error"],
    ["Timeout", "error"],
    ["Aborted", "error"],
    ["NotRunnable", "error"],
    ["Disconnected", "error"],
    ["InProgress", "error"],
    ["PassedButRunAborted", "error"],
    // "Completed, but there is no qualitative measure of completeness": nobody has said that it passed.
    ["Completed", "error"],
]);
/** The writer leaves the attribute out where it has its default, which is this. */
const unwrittenOutcome = "Error";
/** Maps the outcome of one test; undefined for a word that VSTest does not have. */
function testOutcomeOf(word) {
    return outcomes_outcomes.get(word);
}
const completeRuns = new Set(["Completed", "Passed", "Warning"]);
/** Tells whether a run with this outcome ran to its end. `Failed` says so only if a failed test explains it. */
function isCompleteRun(word, hasFailedTests) {
    return completeRuns.has(word) || (word === "Failed" && hasFailedTests);
}

;// CONCATENATED MODULE: ./lib/formats/trx/report.js



/** What holds results: of unit tests, and of other kinds (`GenericTestResult`, `WebTestResult`). */
const resultLists = new Set(["Results", "InnerResults"]);
const mostUnknownWords = 20;
/** What VSTest writes as a run-level error when the process that held the tests died. */
const abortedRun = /test run was aborted|test host process (?:crashed|exited)/i;
/** Listens to a TRX document. Rows of a data-driven test are results inside the result of the whole test. */
class TrxReport {
    #sink;
    #classNames;
    #open = [];
    #byOutcome = new Map();
    #counted = { tests: 0, passed: 0, failures: 0, errors: 0, skipped: 0 };
    #unknownWords = 0;
    #counters = new Map();
    #runOutcome;
    #abortReason;
    constructor(sink, classNames) {
        this.#sink = sink;
        this.#classNames = classNames;
    }
    open(element, place) {
        const { name } = element;
        if (name === "UnitTestResult" || resultLists.has(place.parent))
            this.#openResult(element, place);
        else if (name === "ResultSummary")
            this.#runOutcome = element.attribute("outcome") ?? unwrittenOutcome;
        else if (name === "Counters")
            this.#counters = countersOf(element);
        else if (name === "Message" && place.parent === "ErrorInfo")
            place.keepText();
        else if (name === "Text" && place.parent === "RunInfo")
            place.keepText();
    }
    close(name, text) {
        const result = this.#open.at(-1);
        if (name === result?.element)
            this.#closeResult(result);
        else if (name === "Message" && result !== undefined)
            result.message ||= text;
        else if (name === "Text" && abortedRun.test(text))
            this.#abortReason ??= text.trim();
    }
    finish() {
        const { tests, passed, failures, errors, skipped } = this.#counted;
        this.#sink.record("tests", tests);
        this.#sink.record("byOutcome", this.#byOutcome);
        this.#sink.record("passed", passed);
        this.#sink.record("failures", failures);
        this.#sink.record("errors", errors);
        this.#sink.record("skipped", skipped);
        this.#compareCounters();
        this.#judgeRun();
    }
    #openResult(element, place) {
        const word = element.attribute("outcome") ?? unwrittenOutcome;
        const outcome = testOutcomeOf(word);
        if (outcome === undefined)
            this.#sayUnknown(word, place);
        this.#byOutcome.set(word, (this.#byOutcome.get(word) ?? 0) + 1);
        this.#open.push({
            element: element.name,
            suite: this.#classNames.get(element.attribute("testId") ?? "") ?? "",
            name: element.attribute("testName") ?? "",
            outcome: outcome ?? "error",
            message: "",
        });
    }
    /** Says it once for each word: finding the line takes reading the document again. */
    #sayUnknown(word, place) {
        if (this.#byOutcome.has(word) || ++this.#unknownWords > mostUnknownWords)
            return;
        const found = JSON.stringify(word);
        this.#sink.diagnose("unknown-value", `expected an outcome of VSTest, found ${found}`, `line ${place.line()}`);
    }
    #closeResult({ suite, name, outcome, message }) {
        this.#open.pop();
        this.#counted.tests++;
        if (outcome === "passed")
            this.#counted.passed++;
        else if (outcome === "failed")
            this.#counted.failures++;
        else if (outcome === "error")
            this.#counted.errors++;
        else
            this.#counted.skipped++;
        this.#sink.test({ suite, name, outcome, isFlaky: false, ...messageOf(message) });
    }
    #compareCounters() {
        for (const [name, reported] of this.#counters) {
            if (Number.isNaN(reported))
                this.#sink.diagnose("unknown-value", `expected a count of ${name}`);
            else
                this.#sink.claim(name, reported, this.#counted[name]);
        }
    }
    #judgeRun() {
        const outcome = this.#runOutcome;
        const hasFailedTests = this.#counted.failures + this.#counted.errors > 0;
        if (outcome === undefined) {
            this.#sink.diagnose("run-failed", "expected a ResultSummary, found none: the run has no end");
        }
        else if (!isCompleteRun(outcome, hasFailedTests)) {
            this.#sink.diagnose("run-failed", `expected a completed run, found the outcome ${JSON.stringify(outcome)}`);
        }
        else if (this.#abortReason !== undefined) {
            const reason = JSON.stringify(this.#abortReason.slice(0, 200));
            this.#sink.diagnose("run-failed", `expected a completed run, found ${reason}`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/trx/index.js



const trx_reader = {
    id: "trx",
    title: "Visual Studio test results (TRX)",
    specification: "https://github.com/microsoft/vstest/tree/main/src/Microsoft.TestPlatform.Extensions.TrxLogger",
    formats: ["trx"],
    kinds: ["tests"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "xml" && outline.root === "TestRun",
    read: readTrx,
};
/** Results name their class only through the definitions, which are written behind them: hence two walks. */
function readTrx(source, sink) {
    const report = new TrxReport(sink, classNames(source));
    (0,walk/* walkXml */.N)(source, report);
    report.finish();
}

;// CONCATENATED MODULE: ./lib/formats/yarn-audit/report.js



/** Lines that only tell people how the work goes on. */
const chatter = new Set(["auditAction", "finished", "info", "log", "step", "success", "verbose", "warning"]);
/** Goes through the lines of an audit: one finding for each installed version with an advisory. */
class yarn_audit_report_AuditReport {
    #sink;
    #rows = new Counter();
    #advisories = new Map();
    /** Every row repeats the whole advisory with all its versions; each is told once. */
    #told = new Set();
    #rowCount = 0;
    #hasError = false;
    #summary;
    constructor(sink) {
        this.#sink = sink;
    }
    row({ advisory }) {
        const word = advisory.severity ?? "(absent)";
        this.#rowCount++;
        this.#rows.add(word);
        if (!this.#advisories.has(advisory.id))
            this.#advisories.set(advisory.id, word);
        const installs = advisory.findings.length === 0 ? [{ version: undefined, paths: [] }] : advisory.findings;
        for (const { version, paths } of installs) {
            const key = JSON.stringify([advisory.id, word, version]);
            if (this.#told.has(key))
                continue;
            this.#told.add(key);
            this.#tell(advisory, version, paths);
        }
    }
    summary(summary) {
        this.#summary = summary;
    }
    error(json) {
        const message = json.kind() === "string" ? json.text() : json.skip();
        const found = JSON.stringify((message ?? "").slice(0, 300));
        this.#hasError = true;
        this.#sink.diagnose("tool-error", `expected an audit, found the error ${found}`, json.pointer());
    }
    other(type, json) {
        json.skip();
        if (chatter.has(type))
            return;
        const found = JSON.stringify(type.slice(0, 40));
        this.#sink.diagnose("unknown-value", `expected a type of line that Yarn writes, found ${found}`, "/type");
    }
    finish() {
        const bySeverity = new Counter();
        for (const word of this.#advisories.values())
            bySeverity.add(word);
        const sink = this.#sink;
        sink.record("advisoryRows", this.#rowCount);
        sink.record("rowsBySeverity", this.#rows.counts);
        sink.record("distinctAdvisories", this.#advisories.size);
        sink.record("distinctBySeverity", bySeverity.counts);
        if (this.#summary !== undefined)
            this.#compareTotals(this.#summary);
        else if (!this.#hasError) {
            sink.diagnose("truncated", "expected the line auditSummary, found the end of the file");
        }
    }
    #tell(advisory, version, paths) {
        const { cvss } = advisory;
        const rating = rateReported(this.#sink, {
            label: advisory.severity,
            cvssScore: cvss?.score === 0 ? undefined : cvss?.score,
            at: `/data/advisory (id ${advisory.id})`,
        });
        const isDirect = paths.length === 0 ? undefined : paths.some((path) => !path.includes(">"));
        const subject = {
            id: advisory.id,
            title: advisory.title,
            packageName: advisory.module_name,
            cves: advisory.cves ?? [],
            ghsa: advisory.github_advisory_id,
            url: advisory.url,
            patchedVersions: advisory.patched_versions,
        };
        this.#sink.finding(npmFinding(subject, { rating, version, isDirect }));
    }
    /** The summary counts rows, also those that `--level` left out. */
    #compareTotals({ vulnerabilities, totalDependencies }) {
        const sum = [...vulnerabilities.values()].reduce((total, value) => total + value, 0);
        if (sum > 0 && this.#rowCount === 0) {
            const message = `expected the ${sum} vulnerabilities that the summary counts, found no row`;
            this.#sink.diagnose("totals-without-records", message);
        }
        for (const [word, reported] of vulnerabilities) {
            this.#sink.claim(`rowsBySeverity.${word}`, reported, this.#rows.counts.get(word) ?? 0);
        }
        if (totalDependencies === 0) {
            this.#sink.diagnose("no-records", "expected audited dependencies, found none");
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/yarn-audit/schema.js

/** One line; what `data` is depends on `type`. */
const schema_Line = object({ type: shape_text, data: bookmarked });
const Row = object({
    advisory: object({
        id: label,
        title: optional(shape_text),
        module_name: optional(shape_text),
        severity: optional(shape_text),
        cves: optional(array(shape_text)),
        github_advisory_id: optional(shape_text),
        url: optional(shape_text),
        patched_versions: optional(shape_text),
        cvss: optional(object({ score: optional(number) })),
        findings: array(object({ version: optional(shape_text), paths: array(shape_text) })),
    }),
});
const yarn_audit_schema_Summary = object({ vulnerabilities: mapOf(count), totalDependencies: optional(count) });

;// CONCATENATED MODULE: ./lib/formats/yarn-audit/index.js




const yarn_audit_reader = {
    id: "yarn-audit",
    title: "yarn audit JSON (Yarn 1)",
    specification: "https://classic.yarnpkg.com/lang/en/docs/cli/audit/",
    formats: ["yarn-audit"],
    kinds: ["dependencies"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" && isYarnLine(outline),
    read: yarn_audit_readAudit,
};
/** Lines that Yarn 1 prints during an audit; a failed one may hold nothing but `info` or `error`. */
const lineTypes = new Set(["auditAdvisory", "auditSummary", "auditAction", "info", "warning", "error"]);
function isYarnLine(outline) {
    const isYarn4 = outline.kindAt("/displayName") !== undefined;
    return !isYarn4 && outline.kindAt("/data") !== undefined && lineTypes.has(outline.textAt("/type") ?? "");
}
/** Reads the lines of an audit: a row for each path to a vulnerable package, and the summary as the last line. */
function yarn_audit_readAudit(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new yarn_audit_report_AuditReport(sink);
    sink.tool({ name: "yarn", version: null });
    readStream(json, schema_Line, ({ type, data }) => json.revisit(data, () => {
        switch (type) {
            case "auditAdvisory":
                return report.row(Row.read(json));
            case "auditSummary":
                return report.summary(yarn_audit_schema_Summary.read(json));
            case "error":
                return report.error(json);
            default:
                return report.other(type, json);
        }
    }));
    report.finish();
}

;// CONCATENATED MODULE: ./lib/formats/yarn-npm-audit/schema.js

const Advice = object({
    ID: label,
    Issue: optional(shape_text),
    URL: optional(shape_text),
    Severity: optional(shape_text),
    "Tree Versions": optional(array(shape_text)),
    Dependents: optional(array(shape_text)),
});
/** An advisory on the package `value`, or a message for people with a `type`. */
const yarn_npm_audit_schema_Line = object({
    value: optional(shape_text),
    children: optional(Advice),
    type: optional(shape_text),
    data: optional(shape_text),
});

;// CONCATENATED MODULE: ./lib/formats/yarn-npm-audit/index.js






const yarn_npm_audit_reader = {
    id: "yarn-npm-audit",
    title: "yarn npm audit JSON (Yarn 4)",
    specification: "https://yarnpkg.com/cli/npm/audit",
    formats: ["yarn-npm-audit"],
    kinds: ["dependencies"],
    showsTruncation: false,
    matches: (outline) => outline.syntax === "json" && (isAdvice(outline) || isYarnMessage(outline)),
    read: yarn_npm_audit_readAudit,
};
function isAdvice(outline) {
    return outline.textAt("/value") !== undefined && outline.kindAt("/children/ID") !== undefined;
}
/** Lines that Yarn 2 and later print for people: `{"type":"error","displayName":"YN0035",…}`. */
function isYarnMessage(outline) {
    return outline.textAt("/displayName")?.startsWith("YN") === true && outline.textAt("/type") !== undefined;
}
/** Reads one line for each advisory on a package. A clean audit prints nothing at all, which proves nothing. */
function yarn_npm_audit_readAudit(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const bySeverity = new Counter();
    let advisories = 0;
    sink.tool({ name: "yarn", version: null });
    readStream(json, yarn_npm_audit_schema_Line, ({ value, children, type, data }) => {
        if (type === "error")
            sink.diagnose("tool-error", `expected an audit, found the error ${JSON.stringify(data)}`);
        if (type !== undefined)
            return;
        if (value === undefined || children === undefined) {
            throw json.fault("malformed", 'expected the keys "value" and "children"');
        }
        advisories++;
        bySeverity.add(children.Severity ?? "(absent)");
        tell(value, children, sink);
    });
    sink.record("advisories", advisories);
    sink.record("advisoriesBySeverity", bySeverity.counts);
    if (advisories === 0)
        sink.diagnose("no-records", "expected at least one advisory, found none");
}
function tell(name, advice, sink) {
    const rating = rateReported(sink, { label: advice.Severity, at: `/children (ID ${advice.ID})` });
    const subject = {
        id: advice.ID,
        title: advice.Issue,
        packageName: name,
        cves: [],
        ghsa: undefined,
        url: advice.URL,
        patchedVersions: undefined,
    };
    const isDirect = advice.Dependents?.some((dependent) => dependent.includes("@workspace:"));
    const versions = advice["Tree Versions"];
    for (const version of versions === undefined || versions.length === 0 ? [undefined] : versions) {
        sink.finding(npmFinding(subject, { rating, version, isDirect }));
    }
}

;// CONCATENATED MODULE: ./lib/formats/zap/report.js

/** ZAP's words for its risk codes (`Alert.MSG_RISK`); it has none for critical. */
const risks = new Map([
    ["0", "Informational"],
    ["1", "Low"],
    ["2", "Medium"],
    ["3", "High"],
]);
/** Confidence 0 is what ZAP's user sets to say "false positive". */
const falsePositive = "0";
const worrying = new Set(["High", "Medium"]);
/** Counts sites, alerts and the requests that they struck at: each request is one finding. */
class ZapReport {
    #sink;
    #alertsByRisk = new Map();
    #sites = 0;
    #alerts = 0;
    #instances = 0;
    #claimed;
    constructor(sink) {
        this.#sink = sink;
    }
    site() {
        this.#sites++;
    }
    alert(site, alert) {
        const instances = alert.instances ?? [];
        const risk = alert.riskcode ?? "none";
        if (!risks.has(risk)) {
            this.#sink.diagnose("unknown-value", `expected a riskcode from 0 to 3, found ${risk.slice(0, 40)}`);
        }
        this.#alerts++;
        this.#instances += instances.length;
        this.#alertsByRisk.set(risk, (this.#alertsByRisk.get(risk) ?? 0) + 1);
        if (alert.count !== undefined)
            this.#claimed = (this.#claimed ?? 0) + alert.count;
        for (const instance of instances)
            this.#sink.finding(zap_report_findingOf(alert, instance));
        if (instances.length === 0)
            this.#sink.finding(zap_report_findingOf(alert, { uri: site }));
    }
    insight({ level = "", description = "", key = "", statistic = "" }) {
        if (!worrying.has(level))
            return;
        this.#sink.diagnose("partial-scan", `${(description || key).slice(0, 200)}: ${statistic.slice(0, 40)}`);
    }
    finish() {
        this.#sink.record("sites", this.#sites);
        this.#sink.record("alerts", this.#alerts);
        this.#sink.record("instances", this.#instances);
        this.#sink.record("alertsByRisk", this.#alertsByRisk);
        if (this.#claimed !== undefined)
            this.#sink.claim("instances", this.#claimed, this.#instances);
        if (this.#sites === 0)
            this.#sink.diagnose("no-records", "expected at least one site, found none", "/site");
    }
}
function zap_report_findingOf(alert, instance) {
    return {
        ruleId: alert.alertRef ?? alert.pluginid,
        aliases: [],
        rating: zap_report_ratingOf(alert),
        message: alert.name ?? alert.alert ?? `ZAP rule ${alert.pluginid}`,
        place: { type: "url", url: instance.uri, ...detailOf(instance) },
        ...(alert.confidence === falsePositive && { suppression: markedInZap }),
        ...(/^\d{1,9}$/.test(alert.pluginid) && {
            helpUri: `https://www.zaproxy.org/docs/alerts/${alert.pluginid}/`,
        }),
    };
}
const markedInZap = {
    kind: "external",
    status: "accepted",
    justification: "marked as a false positive in ZAP",
};
function zap_report_ratingOf({ riskcode }) {
    if (riskcode === undefined)
        return (0,finding_severity/* rate */.TS)({});
    const label = risks.get(riskcode);
    return label === undefined ? (0,finding_severity/* rateForeignWord */.nF)(riskcode) : (0,finding_severity/* rate */.TS)({ label });
}
function detailOf({ method = "", param = "" }) {
    const detail = [method, param].filter((part) => part !== "").join(" ");
    return detail === "" ? {} : { detail };
}

;// CONCATENATED MODULE: ./lib/formats/zap/schema.js

/** ZAP writes counts as strings. */
const writtenCount = {
    read(json) {
        const written = label.read(json);
        if (!/^\d{1,12}$/.test(written)) {
            throw json.fault("malformed", `expected a count, found ${JSON.stringify(written.slice(0, 40))}`);
        }
        return Number(written);
    },
};
const instance = object({
    uri: shape_text,
    method: optional(shape_text),
    param: optional(shape_text),
});
/** One rule that struck at a site, with the requests that it struck at. */
const schema_alert = object({
    pluginid: label,
    alertRef: optional(label),
    alert: optional(shape_text),
    name: optional(shape_text),
    riskcode: optional(label),
    confidence: optional(label),
    count: optional(writtenCount),
    instances: optional(array(instance)),
});
/** A site's name may come behind its alerts, which need it: they are read afterwards. */
const site = object({
    "@name": shape_text,
    alerts: bookmarked,
});
/** What ZAP 2.17 remarks about its own run, such as the share of requests that failed. */
const insight = object({
    level: optional(shape_text),
    key: optional(shape_text),
    description: optional(shape_text),
    statistic: optional(label),
});

;// CONCATENATED MODULE: ./lib/formats/zap/index.js




const zap_reader = {
    id: "zap",
    title: "OWASP ZAP traditional JSON",
    specification: "https://www.zaproxy.org/docs/desktop/addons/report-generation/report-traditional-json/",
    formats: ["zap"],
    kinds: ["dast"],
    showsTruncation: true,
    matches: (outline) => outline.syntax === "json" &&
        outline.kindAt("/@version") !== undefined &&
        outline.kindAt("/site") === "array",
    read: readZap,
};
/** Reads "traditional JSON" and "traditional JSON plus"; ZAP 2.4 and later. */
function readZap(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new ZapReport(sink);
    const { "@version": version } = readDocument(json, object({
        "@version": label,
        site: each(siteOf(report), () => report.site()),
        insights: optional(each(insight, (one) => report.insight(one))),
    }));
    sink.tool({ name: "ZAP", version });
    report.finish();
}
/** Reads a site, then its alerts. */
function siteOf(report) {
    return {
        read(json) {
            const { "@name": name, alerts } = site.read(json);
            json.revisit(alerts, () => each(schema_alert, (one) => report.alert(name, one)).read(json));
        },
    };
}

;// CONCATENATED MODULE: ./lib/formats/index.js
// Generated by `npm run registry` from what lies beside this file. Do not edit.





































/** Every format that is read. */
const readers = [
    reader,
    axe_reader,
    checkov_reader,
    checkstyle_reader,
    clover_reader,
    cobertura_reader,
    ctrf_reader,
    cyclonedx_json_reader,
    cyclonedx_xml_reader,
    eslint_reader,
    gitleaks_reader,
    go_coverprofile_reader,
    golangci_lint_reader,
    govulncheck_reader,
    grype_reader,
    istanbul_final_reader,
    istanbul_summary_reader,
    jacoco_reader,
    junit_reader,
    k6_reader,
    lcov_reader,
    lighthouse_reader,
    npm_audit_v6_reader,
    npm_audit_v7_reader,
    openvex_reader,
    osv_scanner_reader,
    pip_audit_reader,
    sarif_reader,
    semgrep_json_reader,
    spdx_json_reader,
    tap_reader,
    trivy_reader,
    trufflehog_reader,
    trx_reader,
    yarn_audit_reader,
    yarn_npm_audit_reader,
    zap_reader,
];


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./lib/syntax/fault.js
var fault = __webpack_require__(6119);
// EXTERNAL MODULE: ./lib/syntax/limits.js
var limits = __webpack_require__(9435);
;// CONCATENATED MODULE: ./lib/syntax/source.js
/** Serves bytes that are already in memory. */
function memorySource(bytes) {
    return {
        size: bytes.byteLength,
        read(into, position) {
            const part = bytes.subarray(position, position + into.byteLength);
            into.set(part);
            return part.byteLength;
        },
    };
}

;// CONCATENATED MODULE: ./lib/syntax/encoding.js



const headBytes = 256;
/** `<?xml version="1.0" encoding="…"?>` (XML 1.0 §4.3.3); ASCII in every encoding that needs no mark. */
const xmlDeclaration = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]{0,40})["']/;
const utf8Labels = new Set(["utf-8", "utf8", "us-ascii", "ascii"]);
/** Serves a report as UTF-8 without byte order mark, whatever it was written in. */
function asUtf8(source) {
    const head = Buffer.alloc(Math.min(headBytes, source.size));
    source.read(head, 0);
    const { label, skip } = detectEncoding(head);
    if (label !== "utf-8")
        return transcode(source, label, skip);
    return skip === 0 ? source : withoutPrefix(source, skip);
}
const byteOrderMarks = [
    { bytes: [0xef, 0xbb, 0xbf], label: "utf-8" },
    { bytes: [0xff, 0xfe], label: "utf-16le" },
    { bytes: [0xfe, 0xff], label: "utf-16be" },
];
function detectEncoding(head) {
    const mark = byteOrderMarks.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
    if (mark !== undefined)
        return { label: mark.label, skip: mark.bytes.length };
    // Without a mark: "<" or "{" beside a zero byte can only be UTF-16.
    if (head[0] === 0 && head[1] !== 0)
        return { label: "utf-16be", skip: 0 };
    if (head[0] !== 0 && head[1] === 0)
        return { label: "utf-16le", skip: 0 };
    const declared = xmlDeclaration.exec(head.toString("latin1"))?.[1]?.toLowerCase();
    return { label: declared === undefined ? "utf-8" : labelOf(declared), skip: 0 };
}
/** What a declaration may say that could be read byte by byte. */
function labelOf(declared) {
    if (utf8Labels.has(declared))
        return "utf-8";
    // The declaration was read with one byte a character: it contradicts itself (XML 1.0 §4.3.3).
    if (decoderFor(declared).encoding.startsWith("utf-16")) {
        throw encoding_fault(`expected ${JSON.stringify(declared)} as declared, found one byte a character`);
    }
    return declared;
}
function withoutPrefix(source, skip) {
    return { size: source.size - skip, read: (into, position) => source.read(into, position + skip) };
}
function transcode(source, label, skip) {
    if (source.size > limits/* limits */.F.transcodeBytes) {
        throw new fault/* ReportFault */.p("too-large", `expected at most ${limits/* limits */.F.transcodeBytes} bytes of ${label}`, "line 1");
    }
    return memorySource(Buffer.from(decode(readFrom(source, skip), label), "utf8"));
}
function readFrom(source, start) {
    const bytes = Buffer.alloc(source.size - start);
    for (let at = 0; at < bytes.length;) {
        const read = source.read(bytes.subarray(at), start + at);
        if (read === 0)
            throw new fault/* ReportFault */.p("truncated", `expected ${source.size} bytes, found ${start + at}`, "");
        at += read;
    }
    return bytes;
}
function decode(bytes, label) {
    const decoder = decoderFor(label);
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw encoding_fault(`expected text in ${JSON.stringify(label)}, found other bytes`);
    }
}
function decoderFor(label) {
    try {
        return new TextDecoder(label, { fatal: true, ignoreBOM: true });
    }
    catch {
        throw encoding_fault(`expected an encoding of the WHATWG Encoding Standard, found ${JSON.stringify(label)}`);
    }
}
function encoding_fault(message) {
    return new fault/* ReportFault */.p("encoding", message, "line 1");
}

// EXTERNAL MODULE: ./lib/formats/index.js + 172 modules
var formats = __webpack_require__(2590);
;// CONCATENATED MODULE: ./lib/formats/lookalikes.js
/** Formats that are known by sight and not read yet: naming them helps more than listing keys. */
const lookalikes = [
    { name: "OpenCover XML", matches: (o) => o.syntax === "xml" && o.root === "CoverageSession" },
    { name: "JMeter XML", matches: (o) => o.syntax === "xml" && o.root === "testResults" },
    { name: "NUnit 3 XML", matches: (o) => o.syntax === "xml" && o.root === "test-run" },
    { name: "xUnit.net XML", matches: (o) => o.syntax === "xml" && o.root === "assemblies" },
    { name: "OWASP Dependency-Check XML", matches: (o) => o.syntax === "xml" && o.root === "analysis" },
    { name: "JMeter CSV", matches: (o) => o.syntax === "text" && /^timeStamp,elapsed/.test(o.lines[0] ?? "") },
    { name: "SPDX 3 JSON-LD", matches: (o) => o.syntax === "json" && o.kindAt("/@graph") === "array" },
    { name: "cargo audit JSON", matches: (o) => o.syntax === "json" && o.kindAt("/lockfile") === "object" },
    { name: "Snyk JSON", matches: (o) => hasJsonKeys(o, ["vulnerabilities", "packageManager"]) },
    { name: "pa11y-ci JSON", matches: (o) => hasJsonKeys(o, ["passes", "errors", "results"]) },
    {
        name: "Terrascan JSON",
        matches: (o) => o.syntax === "json" && o.kindAt("/results/scan_summary") === "object",
    },
    { name: "KICS JSON", matches: (o) => hasJsonKeys(o, ["kics_version", "queries"]) },
    { name: "Stylelint JSON", matches: (o) => hasJsonKeys(o, ["source", "warnings"]) },
    { name: "Ruff JSON", matches: (o) => hasJsonKeys(o, ["code", "noqa_row"]) },
    { name: "Conftest JSON", matches: (o) => hasJsonKeys(o, ["filename", "successes"]) },
    { name: "tfsec JSON", matches: (o) => o.syntax === "json" && o.kindAt("/results/0/long_id") === "string" },
    { name: "Gatling JSON", matches: (o) => hasJsonKeys(o, ["stats", "contents"]) },
];
/** Says what an unreadable file seems to be. */
function describeLookalike(outline) {
    const known = lookalikes.find(({ matches }) => matches(outline));
    return known?.name ?? describeSyntax(outline);
}
function describeSyntax(outline) {
    switch (outline.syntax) {
        case "json":
            return `JSON with ${describeKeys([...outline.keysAt(""), ...outline.keysAt("/0")])}`;
        case "xml":
            return `XML with the root element ${JSON.stringify(outline.root.slice(0, 60))}`;
        case "text":
            return `text that begins with ${JSON.stringify((outline.lines[0] ?? "").slice(0, 60))}`;
    }
}
function describeKeys(keys) {
    if (keys.length === 0)
        return "no keys";
    return `the keys ${keys
        .slice(0, 6)
        .map((key) => JSON.stringify(key.slice(0, 40)))
        .join(", ")}`;
}
/** Looks in the root object and in the first element of a root array. */
function hasJsonKeys(outline, keys) {
    if (outline.syntax !== "json")
        return false;
    return ["", "/0"].some((pointer) => keys.every((key) => outline.kindAt(`${pointer}/${key}`) !== undefined));
}

// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(848);
// EXTERNAL MODULE: ./lib/syntax/lines/cursor.js
var lines_cursor = __webpack_require__(9493);
// EXTERNAL MODULE: ./lib/syntax/xml/walk.js + 4 modules
var walk = __webpack_require__(143);
;// CONCATENATED MODULE: ./lib/formats/outline.js




/** How many bytes are looked at; outlines are slow to make, and few files need more than their first lines. */
const visibleBytes = { start: 16 * 1024, beginning: 256 * 1024, whole: Number.POSITIVE_INFINITY };
const deepestPointer = 4;
const mostKeys = 60;
const mostPaths = 200;
const mostLines = 40;
/** Looks at a part of a report; `whole` looks at all of it, for files that name their format late. */
function outlineOf(source, extent) {
    const visible = beginningOf(source, visibleBytes[extent]);
    switch (firstCharacter(visible)) {
        case "{":
        case "[":
            return outlineJson(visible);
        case "<":
            return outlineXml(visible);
        default:
            return outlineText(visible);
    }
}
function beginningOf(source, bytes) {
    const size = Math.min(source.size, bytes);
    return {
        size,
        read: (into, position) => source.read(into.subarray(0, Math.max(0, size - position)), position),
    };
}
function firstCharacter(source) {
    const head = Buffer.alloc(Math.min(source.size, 4096));
    source.read(head, 0);
    return head.toString("latin1").trimStart().slice(0, 1);
}
/** An outline is whatever was seen before the beginning ended or the syntax broke; the reader reports the rest. */
function untilItBreaks(look) {
    try {
        look();
        return undefined;
    }
    catch (error) {
        if (!(error instanceof fault/* ReportFault */.p))
            throw error;
        return error;
    }
}
function outlineJson(source) {
    const json = new cursor/* JsonCursor */.N(source);
    const kinds = new Map();
    const texts = new Map();
    const keys = new Map();
    let isStream = false;
    const look = (pointer, depth) => {
        const kind = json.kind();
        kinds.set(pointer, kind);
        if (depth > deepestPointer)
            json.skip();
        else if (kind === "object")
            lookIntoObject(pointer, depth);
        else if (kind === "array")
            json.array((index) => (index === 0 ? look(`${pointer}/0`, depth + 1) : json.skip()));
        else if (kind === "string")
            texts.set(pointer, json.text());
        else
            json.skip();
    };
    const lookIntoObject = (pointer, depth) => {
        const names = [];
        keys.set(pointer, names);
        json.object((key) => {
            if (depth > 0 && names.length >= mostKeys)
                return json.skip();
            names.push(key);
            look(`${pointer}/${key}`, depth + 1);
        });
    };
    untilItBreaks(() => {
        look("", 0);
        isStream = json.kind() !== "end";
    });
    return {
        syntax: "json",
        isStream,
        kindAt: (pointer) => kinds.get(pointer),
        textAt: (pointer) => texts.get(pointer),
        keysAt: (pointer) => keys.get(pointer) ?? [],
    };
}
function outlineXml(source) {
    let root = "";
    const attributes = new Map();
    const paths = new Set();
    const trail = [];
    const lookAtRoot = (element) => {
        root = element.name;
        for (const name of element.attributeNames())
            attributes.set(name, element.attribute(name) ?? "");
    };
    const lookInside = (element, depth) => {
        if (paths.size >= mostPaths)
            return;
        trail.length = depth - 1;
        trail.push(element.name);
        paths.add(trail.join("/"));
    };
    const fault = untilItBreaks(() => (0,walk/* walkXml */.N)(source, {
        open(element, place) {
            if (place.depth === 0)
                lookAtRoot(element);
            else
                lookInside(element, place.depth);
        },
    }));
    return { syntax: "xml", root, attributes, paths, fault: root === "" ? fault : undefined };
}
function outlineText(source) {
    const cursor = new lines_cursor/* LineCursor */.f(source);
    const lines = [];
    untilItBreaks(() => {
        while (lines.length < mostLines && cursor.next())
            lines.push(cursor.text().slice(0, 200));
    });
    return { syntax: "text", lines };
}

// EXTERNAL MODULE: ./lib/domain/finding/totals.js
var totals = __webpack_require__(8059);
// EXTERNAL MODULE: ./lib/domain/report/diagnostic.js
var report_diagnostic = __webpack_require__(9836);
// EXTERNAL MODULE: ./lib/domain/report/kind.js
var kind = __webpack_require__(5629);
;// CONCATENATED MODULE: ./lib/formats/tally.js



const mostDiagnostics = 100;
/** Counts what a reader tells, passes it on, and sums it up. Totals are always counted, never copied. */
class Tally {
    #listener;
    #format = null;
    #kinds = [];
    #tool = null;
    #revision = null;
    #coverage;
    #components = 0;
    #statements = 0;
    #metrics = 0;
    #tests = { total: 0, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0 };
    #findings = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0, suppressed: 0 };
    #records = new Map();
    #disagreements = [];
    #diagnostics = [];
    constructor(listener) {
        this.#listener = listener;
    }
    format(id) {
        this.#format = id;
    }
    kinds(kinds) {
        this.#kinds = kinds;
    }
    tool(tool) {
        this.#tool = tool;
    }
    revision(commit) {
        this.#revision = commit;
    }
    get keepsTests() {
        return this.#listener.test !== undefined;
    }
    test(test) {
        this.#tests.total++;
        this.#tests[test.outcome === "error" ? "errors" : test.outcome]++;
        if (test.isFlaky)
            this.#tests.flaky++;
        this.#listener.test?.(test);
    }
    coverage(totals) {
        this.#coverage = totals;
    }
    fileCoverage(...args) {
        this.#listener.fileCoverage?.(...args);
    }
    get keepsFindings() {
        return this.#listener.finding !== undefined;
    }
    finding(finding) {
        if ((0,totals/* isSuppressed */.B)(finding))
            this.#findings.suppressed++;
        else
            this.#findings[finding.rating.severity]++;
        this.#listener.finding?.(finding);
    }
    subject(...args) {
        this.#listener.subject?.(...args);
    }
    component(...args) {
        this.#components++;
        this.#listener.component?.(...args);
    }
    dependency(...args) {
        this.#listener.dependency?.(...args);
    }
    vex(...args) {
        this.#statements++;
        this.#listener.vex?.(...args);
    }
    metric(...args) {
        this.#metrics++;
        this.#listener.metric?.(...args);
    }
    threshold(...args) {
        this.#listener.threshold?.(...args);
    }
    record(name, value) {
        this.#records.set(name, typeof value === "number" ? value : Object.fromEntries(value));
    }
    claim(name, reported, counted) {
        if (reported !== counted)
            this.#disagreements.push({ name, reported, counted });
    }
    diagnose(code, message, at = "") {
        const diagnostic = { code, message, at };
        if (this.#diagnostics.length < mostDiagnostics)
            this.#diagnostics.push(diagnostic);
        // However many remarks came before it, the one that forbids a clean reading is never lost.
        else if ((0,report_diagnostic/* isFatal */.B)(diagnostic))
            this.#diagnostics[mostDiagnostics - 1] = diagnostic;
    }
    /** Sums up; a report that lists nothing where it should is marked here, once for all formats. */
    reading() {
        if (!this.#diagnostics.some(report_diagnostic/* isFatal */.B))
            this.#diagnoseEmptiness();
        const kinds = this.#kinds;
        return {
            format: this.#format,
            kinds,
            tool: this.#tool,
            revision: this.#revision,
            clean: !this.#diagnostics.some(report_diagnostic/* isFatal */.B),
            ...(kinds.includes("tests") && { tests: { ...this.#tests } }),
            ...(this.#coverage !== undefined && { coverage: this.#coverage }),
            ...(kinds.some(kind/* isFindingsKind */.z) && { findings: { ...this.#findings } }),
            records: Object.fromEntries(this.#records),
            disagreements: this.#disagreements,
            diagnostics: this.#diagnostics,
        };
    }
    #diagnoseEmptiness() {
        const kinds = this.#kinds;
        const claimsTests = this.#disagreements.some(({ name }) => name === "tests");
        if (kinds.includes("tests") && this.#tests.total === 0 && claimsTests) {
            this.diagnose("totals-without-records", "expected the tests that the totals count, found none");
        }
        else if (kinds.includes("tests") && this.#tests.total === this.#tests.skipped) {
            this.diagnose("no-tests", `expected at least one executed test, found ${this.#tests.skipped} skipped and no other`);
        }
        if (kinds.includes("coverage") && !isMeasured(this.#coverage)) {
            this.diagnose("no-records", "expected at least one measured line or statement, found none");
        }
        if (kinds.includes("sbom") && this.#components + this.#statements === 0) {
            this.diagnose("no-records", "expected at least one component, found none");
        }
        if (kinds.includes("performance") && this.#metrics === 0) {
            this.diagnose("no-records", "expected at least one measurement, found none");
        }
    }
}
function isMeasured(coverage) {
    return (coverage?.linesTotal ?? 0) + (coverage?.statementsTotal ?? 0) > 0;
}

;// CONCATENATED MODULE: ./lib/formats/read.js






/**
 * Reads one report of any known format, told by its content alone. It never throws for what the report says: what
 * cannot be understood is a diagnostic, and the reading is then not clean.
 */
function readReport(source, listener = {}) {
    const tally = new Tally(listener);
    try {
        readInto(tally, asUtf8(source));
    }
    catch (error) {
        if (!(error instanceof fault/* ReportFault */.p))
            throw error;
        tally.diagnose(error.code, error.message, error.at);
    }
    return tally.reading();
}
function readInto(tally, source) {
    if (isBlank(source))
        throw new fault/* ReportFault */.p("empty", "expected a report, found an empty file", "");
    const reader = chooseReader(source);
    tally.format(reader.id);
    tally.kinds(reader.kinds);
    reader.read(source, tally);
}
/** Most files show what they are at their beginning; the others are looked at as a whole. */
function chooseReader(source) {
    for (const extent of ["start", "beginning"]) {
        const [reader, ...others] = candidates(outlineOf(source, extent));
        if (reader !== undefined && others.length === 0)
            return reader;
    }
    const outline = outlineOf(source, "whole");
    const [reader, other] = candidates(outline);
    if (reader === undefined)
        throw unsupported(outline);
    if (other !== undefined) {
        throw new fault/* ReportFault */.p("ambiguous-format", `expected one format, found both ${reader.id} and ${other.id}`, "");
    }
    return reader;
}
function candidates(outline) {
    return formats/* readers */.X.filter((reader) => reader.matches(outline));
}
function unsupported(outline) {
    if (outline.syntax === "xml" && outline.fault !== undefined)
        return outline.fault;
    if (outline.syntax === "xml" && outline.root.toLowerCase() === "html") {
        return new fault/* ReportFault */.p("not-a-report", "expected a report, found an HTML page", "");
    }
    return new fault/* ReportFault */.p("unsupported-format", `unsupported format: looks like ${describeLookalike(outline)}`, "");
}
function isBlank(source) {
    const head = Buffer.alloc(Math.min(source.size, 64 * 1024));
    source.read(head, 0);
    return head.length === source.size && head.toString("latin1").trim() === "";
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/** Characters at which some reader of lines would begin a new one. */
const lineEnds = /[\u0085\u2028\u2029]/g;
/**
 * Indented JSON with a line break at the end, of which no line is a command of the Actions runner (G1): `##[`, which
 * counts anywhere in a line, and unusual line ends are written with escapes that read back the same. Both can only
 * occur inside strings.
 */
function renderJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replaceAll("##[", "#\\u0023[")
        .replace(lineEnds, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${text}\n`;
}


/***/ }),

/***/ 6906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
const longest = 400;
/** How much is looked at for each character that is kept: colour codes and runs of spaces may take the rest. */
const rawFactor = 3;
/** Most text there is; nothing to do but to look at its length. */
const harmless = /^(?:[!-~](?: ?[!-~])*)?$/;
/** Escape sequences of terminals: test runners colour their messages. */
const terminalCode = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-9;:?]{0,32}[@-~]`, "g");
/** Line breaks, tabs and every other control character. */
const breaking = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** Joins emoji and chooses their look; without them the text reads the same. */
const joining = /\u200c|\u200d|[\ufe00-\ufe0f]/gu;
/** What nobody sees: marks that turn the direction of text (Trojan Source), tags, fillers, half characters. */
const hidden = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Accents that pile up until they cover the lines around. */
const pile = /(\p{M}{3})\p{M}+/gu;
/** One line of visible text of bounded length, whatever a report, a path or a name may hold. */
function plain(text, most = longest) {
    if (text.length <= most && harmless.test(text))
        return text;
    const line = text
        .slice(0, most * rawFactor)
        .replace(terminalCode, "")
        .replace(breaking, " ")
        .replace(joining, "")
        .replace(hidden, "\ufffd")
        .replace(pile, "$1")
        .trim();
    if (line.length > most)
        return `${cutAt(line, most)}…`;
    return text.length > most * rawFactor && !line.endsWith("…") ? `${line}…` : line;
}
/** Cuts between characters, never through one. */
function cutAt(text, most) {
    return text
        .slice(0, most)
        .toWellFormed()
        .replace(/\ufffd$/u, "");
}


/***/ }),

/***/ 6119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ReportFault)
/* harmony export */ });
/**
 * A report that cannot be understood, found somewhere deep in a parser. `readReport` is the only place that
 * catches it; it becomes a diagnostic there, so that nothing above ever sees an exception.
 */
class ReportFault extends Error {
    name = "ReportFault";
    code;
    /** JSON pointer, or `line N`. */
    at;
    constructor(code, message, at) {
        super(message);
        this.code = code;
        this.at = at;
    }
}


/***/ }),

/***/ 848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ JsonCursor)
});

// EXTERNAL MODULE: ./lib/syntax/limits.js
var limits = __webpack_require__(9435);
// EXTERNAL MODULE: ./lib/syntax/fault.js
var fault = __webpack_require__(6119);
// EXTERNAL MODULE: ./lib/syntax/window.js
var syntax_window = __webpack_require__(5423);
;// CONCATENATED MODULE: ./lib/syntax/json/marks.js
/** The bytes that JSON gives a meaning (RFC 8259 §2). */
const mark = {
    /** Below it every byte is a control character, which strings must escape (§7). */
    space: 0x20,
    quote: 0x22,
    comma: 0x2c,
    colon: 0x3a,
    openBracket: 0x5b,
    backslash: 0x5c,
    closeBracket: 0x5d,
    openBrace: 0x7b,
    closeBrace: 0x7d,
};
/** Tables of 0 and 1 by byte: one load in the hot loops where comparisons would take four. */
const isSpace = table([0x20, 0x0a, 0x0d, 0x09]);
const isOpening = table([mark.openBrace, mark.openBracket]);
const isStructural = table([
    mark.quote,
    mark.openBrace,
    mark.closeBrace,
    mark.openBracket,
    mark.closeBracket,
]);
/** Printable ASCII that stands for itself inside a string, so that decoding it is copying it. */
const isPlainText = table(range(mark.space, 0x7f).filter(standsForItself));
/** What a string may hold besides escapes: everything but its end and control characters (RFC 8259 §7). */
const isStringText = table(range(mark.space, 0x100).filter(standsForItself));
/** What lies between strings and brackets: white space, punctuation, numbers, literals. Anything else is no JSON. */
const isBetweenMarks = table([..." \n\r\t,:+-.0123456789Eaeflnrstu"].map((text) => text.charCodeAt(0)));
function standsForItself(byte) {
    return byte !== mark.quote && byte !== mark.backslash;
}
function range(first, end) {
    return Array.from({ length: end - first }, (_, index) => first + index);
}
function table(bytes) {
    const marks = new Uint8Array(256);
    for (const byte of bytes)
        marks[byte] = 1;
    return marks;
}
/** Index of the first byte from `from` on that the table does not mark, or `end`. */
function endOfRun(table, bytes, from, end) {
    let i = from;
    while (i < end && table[bytes[i]] === 1)
        i++;
    return i;
}
const number = /^-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?$/;
/** Whether a token is a number (RFC 8259 §6) of a length that somebody might mean. */
function isNumber(token) {
    return number.test(token);
}
/** Whether a token is a number or one of the three literals. */
function isScalar(token) {
    return token === "true" || token === "false" || token === "null" || isNumber(token);
}

;// CONCATENATED MODULE: ./lib/syntax/json/input.js



/** The bytes of a JSON document around the place that is being read. */
class JsonInput {
    #window;
    #where;
    bytes;
    /** Index of the next byte; those in `[0, end)` are loaded. */
    at = 0;
    end;
    constructor(source, where, windowBytes) {
        this.#window = new syntax_window/* Window */.p(source, windowBytes);
        this.#where = where;
        this.bytes = this.#window.bytes;
        this.end = this.#window.end;
    }
    /** The first byte of the next token, or -1 at the end of the document. */
    peek() {
        for (;;) {
            while (this.at < this.end) {
                const byte = this.bytes[this.at];
                if (isSpace[byte] === 0)
                    return byte;
                this.at++;
            }
            if (!this.slide(this.end))
                return -1;
        }
    }
    /** Drops the bytes before `keep` and loads more behind the others; false at the end of the document. */
    slide(keep) {
        if (!this.#window.slide(keep))
            return false;
        this.at -= keep;
        this.bytes = this.#window.bytes;
        this.end = this.#window.end;
        return true;
    }
    /** Position of the next token in the source, for `seek`. */
    position() {
        this.peek();
        return this.#window.offset + this.at;
    }
    seek(position) {
        this.at = this.#window.seek(position);
        this.bytes = this.#window.bytes;
        this.end = this.#window.end;
    }
    /** Builds the error for a token that is not what it should be. */
    unexpected(expected) {
        return this.peek() === -1
            ? this.fault("truncated", `expected ${expected}, found the end of the file`)
            : this.mismatch(this.at, expected);
    }
    mismatch(start, expected) {
        const found = JSON.stringify(this.bytes.toString("utf8", start, Math.min(this.end, start + 24)));
        return this.fault("malformed", `expected ${expected}, found ${found}`);
    }
    fault(code, message) {
        return new fault/* ReportFault */.p(code, message, this.#where());
    }
}

;// CONCATENATED MODULE: ./lib/syntax/json/nesting.js

/** The brackets that are open while a value is run over; the first one is kept at index 0. */
class Nesting {
    #open = new Uint8Array(limits/* limits */.F.depth);
    #depth = 0;
    /** Forgets what is open. */
    clear() {
        this.#depth = 0;
    }
    get isClosed() {
        return this.#depth === 0;
    }
    /** Opens a bracket; false if that is one too many. */
    open(bracket) {
        if (this.#depth === limits/* limits */.F.depth)
            return false;
        this.#open[this.#depth++] = bracket;
        return true;
    }
    /** Closes a bracket; false if another one was open. */
    close(bracket) {
        // In ASCII each closing bracket is its opening one plus two.
        return this.#open[--this.#depth] === bracket - 2;
    }
}

;// CONCATENATED MODULE: ./lib/syntax/json/skip.js



/** Runs over values without decoding them; only their brackets, strings and characters are checked. */
class JsonSkipper {
    #input;
    #nesting = new Nesting();
    constructor(input) {
        this.#input = input;
    }
    /** Runs over one value of any kind. */
    skip() {
        const byte = this.#input.peek();
        if (byte === mark.quote)
            runOverString(this.#input, "drop");
        else if (isOpening[byte] === 1)
            this.#runOverTree();
        else
            this.#skipScalar();
    }
    #skipScalar() {
        const input = this.#input;
        const start = runOverScalar(input, "a value");
        const isShort = input.at - start === 1 && isDigit(input.bytes[start]);
        if (!isShort && !isScalar(input.bytes.toString("latin1", start, input.at)))
            throw input.mismatch(start, "a value");
    }
    #runOverTree() {
        const input = this.#input;
        this.#nesting.clear();
        do {
            input.at = endOfRun(isBetweenMarks, input.bytes, input.at, input.end);
            if (input.at < input.end)
                this.#runOverMark(input.bytes[input.at]);
            else if (!input.slide(input.end))
                throw input.unexpected("a closing bracket");
        } while (!this.#nesting.isClosed);
    }
    #runOverMark(byte) {
        const input = this.#input;
        if (byte === mark.quote)
            runOverString(input, "drop");
        else if (isStructural[byte] === 0)
            throw input.mismatch(input.at, "a value");
        else {
            if (isOpening[byte] === 1)
                this.#open(byte);
            else if (!this.#nesting.close(byte))
                throw input.mismatch(input.at, "the matching bracket");
            input.at++;
        }
    }
    #open(bracket) {
        if (!this.#nesting.open(bracket)) {
            throw this.#input.fault("too-deep", `expected at most ${limits/* limits */.F.depth} levels of nesting`);
        }
    }
}
/** Consumes the string that is next, and returns where its content starts if that is to be kept in the window. */
function runOverString(input, content) {
    let start = input.at + 1;
    input.at = start;
    for (;;) {
        input.at = endOfRun(isStringText, input.bytes, input.at, input.end);
        if (input.at >= input.end) {
            loadMore(input, content === "keep" ? start : input.end);
            start = 0;
        }
        else if (input.bytes[input.at] === mark.quote)
            break;
        else
            input.at = behindEscape(input, input.at);
    }
    input.at++;
    return start;
}
/** Loads more of a string; an escape may have led beyond what was loaded. */
function loadMore(input, keep) {
    if (input.slide(Math.min(keep, input.end)))
        return;
    throw input.fault("truncated", "expected a closing quote, found the end of the file");
}
/** An escape takes the byte behind its backslash along; what else is no string text is a control character. */
function behindEscape(input, at) {
    if (input.bytes[at] !== mark.backslash)
        throw input.mismatch(at, "control characters to be escaped");
    return at + 2;
}
/** Consumes a number or a literal, which the caller checks, and returns where it starts. */
function runOverScalar(input, expected) {
    let start = input.at;
    for (;;) {
        if (input.at >= input.end) {
            if (!input.slide(start))
                break;
            start = 0;
        }
        const byte = input.bytes[input.at];
        if (isSpace[byte] === 1 || isStructural[byte] === 1 || byte === mark.comma)
            break;
        input.at++;
    }
    if (start === input.at)
        throw input.unexpected(expected);
    return start;
}
function isDigit(byte) {
    return byte >= 0x30 && byte <= 0x39;
}

// EXTERNAL MODULE: ./lib/syntax/names.js
var names = __webpack_require__(3995);
;// CONCATENATED MODULE: ./lib/syntax/json/tokens.js



/** Keeps U+FEFF: dropped from a key it would make two keys one. */
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** More digits than this need more care than adding them up. */
const mostDigits = 15;
const zero = 0x30;
const nine = 0x39;
/** Decodes JSON tokens (RFC 8259) straight from bytes. */
class JsonTokens {
    #input;
    #names = new names/* NameTable */.K();
    constructor(input) {
        this.#input = input;
    }
    literal(word) {
        const input = this.#input;
        input.peek();
        const start = runOverScalar(input, word);
        if (input.bytes.toString("latin1", start, input.at) !== word)
            throw input.mismatch(start, word);
    }
    number() {
        const input = this.#input;
        input.peek();
        const start = runOverScalar(input, "a number");
        const digits = this.#digits(start, input.at);
        if (digits !== -1)
            return digits;
        const text = input.bytes.toString("latin1", start, input.at);
        if (!isNumber(text))
            throw input.mismatch(start, "a number");
        return Number(text);
    }
    text() {
        const input = this.#input;
        if (input.peek() !== mark.quote)
            throw input.unexpected("a string");
        // Most strings are plain and lie inside the window: these are copied in one go.
        const first = input.at + 1;
        const last = endOfRun(isPlainText, input.bytes, first, input.end);
        if (last < input.end && input.bytes[last] === mark.quote) {
            input.at = last + 1;
            return input.bytes.toString("latin1", first, last);
        }
        const start = runOverString(input, "keep");
        return this.#decode(start, input.at - 1);
    }
    /** The beginning of a string; the rest is run over. */
    excerpt(mostBytes) {
        const input = this.#input;
        if (input.peek() !== mark.quote)
            throw input.unexpected("a string");
        const start = runOverString(input, "keep");
        const end = input.at - 1;
        return this.#decode(start, end - start > mostBytes ? this.#cut(start, start + mostBytes) : end);
    }
    /** A string that occurs again and again: it is decoded once. */
    word() {
        const input = this.#input;
        if (input.peek() !== mark.quote)
            throw input.unexpected("a string");
        const start = runOverString(input, "keep");
        return this.#name(start, input.at - 1);
    }
    key() {
        const input = this.#input;
        if (input.peek() !== mark.quote)
            throw input.unexpected("a key in quotes");
        const start = runOverString(input, "keep");
        const key = this.#name(start, input.at - 1);
        this.#colon();
        return key;
    }
    /** Consumes a key if it is written just like `quoted`; for keys that can be guessed. */
    takeKey(quoted) {
        const input = this.#input;
        const { bytes, at } = input;
        const end = at + quoted.length;
        if (end >= input.end)
            return false;
        for (let i = 0; i < quoted.length; i++)
            if (bytes[at + i] !== quoted[i])
                return false;
        input.at = end;
        this.#colon();
        return true;
    }
    #colon() {
        if (this.#input.peek() !== mark.colon)
            throw this.#input.unexpected('":"');
        this.#input.at++;
    }
    #name(start, end) {
        const { bytes } = this.#input;
        const isPlain = endOfRun(isPlainText, bytes, start, end) === end;
        return isPlain
            ? this.#names.text(bytes, start, end, hashOf(bytes, start, end))
            : this.#decode(start, end);
    }
    /** The value of a short run of digits, -1 for all else that a number can be. */
    #digits(start, end) {
        const { bytes } = this.#input;
        if (end - start > mostDigits || (bytes[start] === zero && end - start > 1))
            return -1;
        let value = 0;
        for (let i = start; i < end; i++) {
            const byte = bytes[i];
            if (byte < zero || byte > nine)
                return -1;
            value = value * 10 + byte - zero;
        }
        return value;
    }
    /** Moves the end of an excerpt to before whatever it would cut in two. */
    #cut(start, end) {
        const { bytes } = this.#input;
        // An escape has at most six bytes; of several backslashes nobody knows which ones belong together.
        const tail = Math.max(start, end - 6);
        const backslash = bytes.subarray(tail, end).lastIndexOf(mark.backslash);
        let cut = backslash === -1 ? end : tail + backslash;
        while (cut > start && bytes[cut - 1] === mark.backslash)
            cut--;
        while (cut > start && isContinuation(bytes[cut]))
            cut--;
        return cut;
    }
    #decode(start, end) {
        const input = this.#input;
        try {
            const text = strictUtf8.decode(input.bytes.subarray(start, end));
            return text.includes("\\") ? JSON.parse(`"${text}"`) : text;
        }
        catch {
            throw input.mismatch(start, "a string of valid UTF-8 and escapes");
        }
    }
}
/** Whether a byte goes on with a character of UTF-8 that an earlier one began. */
function isContinuation(byte) {
    return (byte & 0xc0) === 0x80;
}
function hashOf(bytes, start, end) {
    let hash = 17;
    for (let i = start; i < end; i++)
        hash = (hash * 31 + bytes[i]) | 0;
    return hash & 0x7fffffff;
}

;// CONCATENATED MODULE: ./lib/syntax/json/cursor.js





/**
 * Walks a JSON document value by value without building a tree, so that memory stays flat however long it is.
 * Every `visit` must consume exactly one value: read it or `skip` it.
 */
class JsonCursor {
    #input;
    #tokens;
    #skipper;
    #path = [];
    /** Whether no key of the object that was entered last has been read. */
    #isEntered = false;
    /** `windowBytes` is how much of the source is loaded at first. */
    constructor(source, windowBytes) {
        this.#input = new JsonInput(source, () => this.pointer(), windowBytes);
        this.#tokens = new JsonTokens(this.#input);
        this.#skipper = new JsonSkipper(this.#input);
    }
    /** Kind of the next value. */
    kind() {
        switch (this.#input.peek()) {
            case -1:
                return "end";
            case mark.openBrace:
                return "object";
            case mark.openBracket:
                return "array";
            case mark.quote:
                return "string";
            case 0x74:
            case 0x66:
                return "boolean";
            case 0x6e:
                return "null";
            default:
                return "number";
        }
    }
    /** Consumes `null` if it is next. */
    takeNull() {
        if (this.#input.peek() !== 0x6e)
            return false;
        this.#tokens.literal("null");
        return true;
    }
    boolean() {
        const first = this.#input.peek();
        if (first !== 0x74 && first !== 0x66)
            throw this.unexpected("true or false");
        this.#tokens.literal(first === 0x74 ? "true" : "false");
        return first === 0x74;
    }
    number() {
        return this.#tokens.number();
    }
    text() {
        return this.#tokens.text();
    }
    /** A string of a small vocabulary: ids, levels, kinds. */
    word() {
        return this.#tokens.word();
    }
    /** The first bytes of a string that may be long. */
    excerpt(mostBytes) {
        return this.#tokens.excerpt(mostBytes);
    }
    skip() {
        this.#skipper.skip();
    }
    object(visit) {
        this.enterObject();
        for (let key = this.nextKey(); key !== undefined; key = this.nextKey())
            visit(key);
    }
    /** Goes into an object, whose keys `nextKey` then gives one by one. */
    enterObject() {
        this.#open(mark.openBrace, "an object");
        this.#path.push("");
        this.#isEntered = true;
    }
    /**
     * The next key of the object that was entered, after whose value comes the next one; undefined at its end. With
     * `order` a key that stood at this `place` in the last object like this is told by comparing it.
     */
    nextKey(order, place = 0) {
        const isFirst = this.#isEntered;
        this.#isEntered = false;
        if (this.#closes(mark.closeBrace, isFirst)) {
            this.#path.pop();
            return undefined;
        }
        const known = order?.at(place);
        const key = known !== undefined && this.#tokens.takeKey(known.quoted) ? known.key : this.#newKey(order, place);
        this.#path[this.#path.length - 1] = key;
        return key;
    }
    array(visit) {
        this.#open(mark.openBracket, "an array");
        const level = this.#path.push(0) - 1;
        for (let index = 0; !this.#closes(mark.closeBracket, index === 0); index++) {
            this.#path[level] = index;
            visit(index);
        }
        this.#path.pop();
    }
    /** Position of the next value in the source, for `seek`. */
    position() {
        return this.#input.position();
    }
    /** Continues at a position got from `position`; the caller sees to it that brackets still balance. */
    seek(position) {
        this.#input.seek(position);
    }
    /** Marks the next value, which can then be skipped and read later. */
    bookmark() {
        return { position: this.#input.position(), path: [...this.#path] };
    }
    /** Reads the value at a bookmark, then continues where it was. `visit` must consume exactly that value. */
    revisit(bookmark, visit) {
        const position = this.#input.position();
        const path = this.#path;
        this.#path = [...bookmark.path];
        this.#input.seek(bookmark.position);
        visit();
        this.#path = path;
        this.#input.seek(position);
    }
    /** Fails if anything but white space follows. */
    finish() {
        if (this.#input.peek() !== -1)
            throw this.unexpected("the end of the document");
    }
    /** JSON pointer (RFC 6901) of the current place; "/" stands for the root. */
    pointer() {
        if (this.#path.length === 0)
            return "/";
        return this.#path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
    }
    unexpected(expected) {
        return this.#input.unexpected(expected);
    }
    fault(code, message) {
        return this.#input.fault(code, message);
    }
    #newKey(order, place) {
        const key = this.#tokens.key();
        order?.learn(place, key);
        return key;
    }
    #open(bracket, expected) {
        if (this.#input.peek() !== bracket)
            throw this.unexpected(expected);
        if (this.#path.length >= limits/* limits */.F.depth) {
            throw this.fault("too-deep", `expected at most ${limits/* limits */.F.depth} levels of nesting`);
        }
        this.#input.at++;
    }
    /** Consumes the closing bracket, or the comma before a further member. */
    #closes(bracket, isFirst) {
        const byte = this.#input.peek();
        if (byte === bracket) {
            this.#input.at++;
            return true;
        }
        if (isFirst)
            return false;
        if (byte !== mark.comma)
            throw this.unexpected(`"," or "${String.fromCharCode(bracket)}"`);
        this.#input.at++;
        if (this.#input.peek() === bracket)
            throw this.unexpected("a value after the comma");
        return false;
    }
}


/***/ }),

/***/ 9435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** Bounds on what a hostile report may ask for. Each is generous for real tools; 0 would mean zero, not "none". */
const limits = {
    /** Nesting of JSON values and XML elements. */
    depth: 256,
    /** Bytes of one string, name or text run that a reader keeps. */
    tokenBytes: 16 * 1024 * 1024,
    /** Attributes of one XML element: each is compared with those before it. */
    attributes: 512,
    /** Character references (`&#65;`) expanded in one XML document. */
    characterReferences: 2_000_000,
    /** Bytes of a document that must be held in memory to be re-encoded. */
    transcodeBytes: 256 * 1024 * 1024,
};


/***/ }),

/***/ 9493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ LineCursor)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6119);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5423);


const lineFeed = 10;
const carriageReturn = 13;
/** A word of four line feeds, and the constants that find a zero byte in a word (Hacker's Delight §6-1). */
const lineFeeds = 0x0a0a0a0a;
const lowBits = 0x01010101;
const highBits = 0x80808080;
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/**
 * Goes through a text report line by line. The line lies in `bytes[start, end)`, without its line break, so that
 * a reader of millions of lines can look at bytes; `text` decodes the ones that need it.
 */
class LineCursor {
    #window;
    #next = 0;
    #words;
    #loaded;
    bytes;
    start = 0;
    end = 0;
    /** One-based number of the current line. */
    number = 0;
    /** Whether a line feed ended the current line; false only on the last. */
    isComplete = false;
    constructor(source) {
        this.#window = new _window_js__WEBPACK_IMPORTED_MODULE_1__/* .Window */ .p(source);
        this.bytes = this.#window.bytes;
        this.#words = viewOf(this.bytes);
        this.#loaded = this.#window.end;
    }
    /** Moves to the next line; false at the end. */
    next() {
        this.start = this.#next;
        const feed = this.#lineFeed(this.#next);
        const end = feed === -1 ? this.#loaded : feed;
        if (feed === -1 && end === this.start)
            return false;
        this.#next = feed === -1 ? end : end + 1;
        this.isComplete = feed !== -1;
        this.end = end > this.start && this.bytes[end - 1] === carriageReturn ? end - 1 : end;
        this.number++;
        return true;
    }
    /** The current line, or the part of it from `offset` on. */
    text(offset = 0) {
        const text = this.#decoded(offset);
        // No text holds one, and no path with one can be opened.
        if (text.includes("\0"))
            throw this.fault("encoding", "expected text, found a NUL byte");
        return text;
    }
    /** The first four bytes of the line as one little-endian number, to tell keywords apart; short lines fill with 0. */
    head() {
        const { bytes, start, end } = this;
        if (end - start >= 4)
            return this.#words.getInt32(start, true);
        let head = 0;
        for (let i = end - 1; i >= start; i--)
            head = (head << 8) | bytes[i];
        return head;
    }
    fault(code, message) {
        return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFault */ .p(code, message, `line ${this.number}`);
    }
    #decoded(offset) {
        try {
            return strictUtf8.decode(this.bytes.subarray(this.start + offset, this.end));
        }
        catch {
            throw this.fault("encoding", "expected valid UTF-8");
        }
    }
    /** Index of the next line feed, loading more bytes as needed; -1 at the end of the source. */
    #lineFeed(from) {
        let i = this.#scan(from);
        while (i === this.#loaded) {
            const keep = this.start;
            if (!this.#window.slide(keep))
                return -1;
            this.bytes = this.#window.bytes;
            this.#words = viewOf(this.bytes);
            this.#loaded = this.#window.end;
            this.start = 0;
            i = this.#scan(i - keep);
        }
        return i;
    }
    /** Index of the next line feed among the loaded bytes, or their end; looks at four bytes at a time. */
    #scan(from) {
        const words = this.#words;
        const end = this.#loaded;
        let i = from;
        for (; i + 4 <= end; i += 4) {
            const word = words.getInt32(i, true) ^ lineFeeds;
            const zeros = (word - lowBits) & ~word & highBits;
            if (zeros !== 0)
                return i + ((31 - Math.clz32(zeros & -zeros)) >> 3);
        }
        while (i < end && this.bytes[i] !== lineFeed)
            i++;
        return i;
    }
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 3995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NameTable)
/* harmony export */ });
const slots = 2048;
const longestName = 64;
/** Remembers the keys and names it has decoded: reports repeat a few dozen of them millions of times. */
class NameTable {
    #entries = new Array(slots).fill(undefined);
    /** The string of the ASCII `bytes[start, end)`, which hash to `hash`. */
    text(bytes, start, end, hash) {
        const entry = this.#entries[hash & (slots - 1)];
        if (entry !== undefined && entry.hash === hash && isSame(entry.bytes, bytes, start, end))
            return entry.text;
        const text = internalized(bytes.toString("latin1", start, end));
        if (end - start <= longestName) {
            this.#entries[hash & (slots - 1)] = { hash, bytes: Buffer.from(bytes.subarray(start, end)), text };
        }
        return text;
    }
}
function isSame(known, bytes, start, end) {
    if (known.length !== end - start)
        return false;
    for (let i = 0; i < known.length; i++)
        if (known[i] !== bytes[start + i])
            return false;
    return true;
}
/** The engine's one copy of a string, as its literals are: comparing such is comparing two addresses. */
function internalized(text) {
    return Object.keys({ [text]: true })[0] ?? text;
}


/***/ }),

/***/ 5423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Window)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6119);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9435);


const initialBytes = 256 * 1024;
const lineFeed = 10;
/**
 * A buffer that slides over a source. Parsers keep their own cursor into `bytes`; when it meets `end` they call
 * `slide`, saying from which index on the bytes are still needed.
 */
class Window {
    #source;
    /** Loaded bytes; only `[0, end)` is valid. */
    bytes;
    end = 0;
    /** Position of `bytes[0]` in the source. */
    offset = 0;
    /** `firstBytes` is how much is loaded at first; tests set it low to have values cross its boundary. */
    constructor(source, firstBytes = initialBytes) {
        this.#source = source;
        this.bytes = Buffer.allocUnsafe(Math.min(firstBytes, Math.max(source.size, 1)));
        this.#load();
    }
    /** Drops the bytes before `keep`, loads what fits behind the rest, and tells whether any came. */
    slide(keep) {
        if (this.offset + this.end >= this.#source.size)
            return false;
        const kept = this.end - keep;
        if (kept > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.tokenBytes) {
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFault */ .p("too-large", `expected no value over ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.tokenBytes} bytes`, `line ${this.lineAt(keep)}`);
        }
        const target = kept > this.bytes.length / 2 ? Buffer.allocUnsafe(this.bytes.length * 2) : this.bytes;
        this.bytes.copy(target, 0, keep, this.end);
        this.bytes = target;
        this.offset += keep;
        this.end = kept;
        if (!this.#load()) {
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFault */ .p("truncated", `expected ${this.#source.size} bytes, found ${this.offset + this.end}`, "");
        }
        return true;
    }
    /** Continues at another position of the source and returns its index in `bytes`. */
    seek(position) {
        if (position >= this.offset && position <= this.offset + this.end)
            return position - this.offset;
        this.offset = position;
        this.end = 0;
        this.#load();
        return 0;
    }
    /** One-based line of the byte at `index`. Reads the source again from its start: for messages only. */
    lineAt(index) {
        const until = this.offset + index;
        const chunk = Buffer.allocUnsafe(initialBytes);
        let line = 1;
        for (let position = 0; position < until;) {
            const read = this.#source.read(chunk, position);
            if (read === 0)
                break;
            line += countLineFeeds(chunk.subarray(0, Math.min(read, until - position)));
            position += read;
        }
        return line;
    }
    #load() {
        const read = this.#source.read(this.bytes.subarray(this.end), this.offset + this.end);
        this.end += read;
        return read > 0;
    }
}
function countLineFeeds(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1))
        count++;
    return count;
}


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ walkXml)
});

// EXTERNAL MODULE: ./lib/syntax/limits.js
var limits = __webpack_require__(9435);
// EXTERNAL MODULE: ./lib/syntax/names.js
var names = __webpack_require__(3995);
;// CONCATENATED MODULE: ./lib/syntax/xml/marks.js
/** The bytes that XML markup is made of (XML 1.0 §2.4). */
const mark = {
    quote: 0x22,
    ampersand: 0x26,
    apostrophe: 0x27,
    semicolon: 0x3b,
    slash: 0x2f,
    less: 0x3c,
    equals: 0x3d,
    greater: 0x3e,
    question: 0x3f,
    exclamation: 0x21,
};
const isSpace = table([0x20, 0x09, 0x0a, 0x0d]);
/** What ends a name. */
const endsName = table([
    0x20,
    0x09,
    0x0a,
    0x0d,
    mark.slash,
    mark.greater,
    mark.equals,
    mark.less,
    mark.quote,
    mark.apostrophe,
]);
/** ASCII that a name may hold (XML 1.0 §2.3); every byte above it is taken for part of a letter. */
const nameCharacters = [..."-.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"].map((text) => text.charCodeAt(0));
const aboveAscii = Array.from({ length: 0x80 }, (_, index) => index + 0x80);
const isName = table([...nameCharacters, ...aboveAscii]);
/** What a name may hold but not begin with. */
const startsNoName = table([..."-.0123456789"].map((text) => text.charCodeAt(0)));
const controls = Array.from({ length: 0x20 }, (_, byte) => byte).filter((byte) => isSpace[byte] === 0);
/** What a run over character data must stop at: markup, references, control characters. */
const stopsText = table([mark.less, mark.ampersand, ...controls]);
/** What decides where a tag ends: its bracket, and the quotes inside which brackets mean nothing. */
const delimitsTag = table([mark.greater, mark.quote, mark.apostrophe]);
const isForbiddenInValue = table([mark.less, ...controls]);
/** Printable ASCII that stands for itself in an attribute value, whichever quotes are around it. */
const isPlainValue = table(Array.from({ length: 0x7f - 0x20 }, (_, index) => index + 0x20).filter((byte) => ![mark.less, mark.ampersand, mark.quote, mark.apostrophe].includes(byte)));
function table(bytes) {
    const marks = new Uint8Array(256);
    for (const byte of bytes)
        marks[byte] = 1;
    return marks;
}

;// CONCATENATED MODULE: ./lib/syntax/xml/element.js



const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const firstBeyondAscii = 0x80;
/** Decodes UTF-8 bytes, or throws what `fault` builds. */
function decodeText(bytes, start, end, fault) {
    try {
        return strictUtf8.decode(bytes.subarray(start, end));
    }
    catch {
        throw fault();
    }
}
/** The tag that a walk has just met. One object serves for all tags: keep what you read, never the element. */
class XmlElement {
    #entities;
    #fault;
    #names = new names/* NameTable */.K();
    #spans = [];
    #count = 0;
    #bytes = Buffer.alloc(0);
    #at = 0;
    #end = 0;
    /** Local name: without a namespace prefix. */
    name = "";
    /** Name as written. */
    qualifiedName = "";
    isEmpty = false;
    constructor(entities, fault) {
        this.#entities = entities;
        this.#fault = fault;
    }
    /** Value of an attribute by its name as written, or undefined. */
    attribute(name) {
        const span = this.#find(name);
        return span === undefined ? undefined : this.#value(span);
    }
    /** Names of the attributes as written, in their order. */
    attributeNames() {
        return this.#spans.slice(0, this.#count).map((span) => span.name);
    }
    /** Reads the tag in `bytes[start, end)`, which lies between its angle brackets. */
    load(bytes, start, end) {
        this.#bytes = bytes;
        this.#count = 0;
        this.isEmpty = end > start && bytes[end - 1] === mark.slash;
        this.#at = start;
        this.#end = this.isEmpty ? end - 1 : end;
        this.qualifiedName = this.#name();
        this.name = localName(this.qualifiedName);
        while (this.#skipSpace())
            this.#attribute();
    }
    /** Reads an end tag, which holds a name and nothing else, and yields that name as written. */
    loadEnd(bytes, start, end) {
        this.#bytes = bytes;
        this.#at = start;
        this.#end = end;
        const name = this.#name();
        if (this.#skipSpace())
            throw this.#malformed("expected nothing but a name in an end tag");
        return name;
    }
    /** Moves to the next attribute; false at the end of the tag. */
    #skipSpace() {
        const start = this.#at;
        while (this.#at < this.#end && isSpace[this.#bytes[this.#at]] === 1)
            this.#at++;
        if (this.#at >= this.#end)
            return false;
        if (this.#at === start)
            throw this.#malformed("expected white space before an attribute");
        return true;
    }
    #attribute() {
        const name = this.#name();
        this.#skipOptionalSpace();
        if (this.#bytes[this.#at] !== mark.equals) {
            throw this.#malformed(`expected "=" behind the attribute ${shown(name)}`);
        }
        this.#at++;
        this.#skipOptionalSpace();
        const quote = this.#bytes[this.#at];
        if (quote !== mark.quote && quote !== mark.apostrophe) {
            throw this.#malformed(`expected ${shown(name)} to be in quotes`);
        }
        if (this.#find(name) !== undefined)
            throw this.#malformed(`expected the attribute ${shown(name)} once`);
        const start = ++this.#at;
        const isPlain = this.#runOverValue(quote);
        this.#add(name, start, this.#at, isPlain);
        this.#at++;
    }
    #skipOptionalSpace() {
        while (this.#at < this.#end && isSpace[this.#bytes[this.#at]] === 1)
            this.#at++;
    }
    /** Leaves the cursor on the closing quote; tells whether copying bytes is all that decoding takes. */
    #runOverValue(quote) {
        const bytes = this.#bytes;
        const end = this.#end;
        let isPlain = true;
        let i = this.#at;
        for (;;) {
            while (i < end && isPlainValue[bytes[i]] === 1)
                i++;
            if (i >= end)
                throw this.#malformed("expected a closing quote");
            const byte = bytes[i];
            if (byte === quote)
                break;
            isPlain &&= isQuote(byte);
            i = this.#passSpecial(byte, i);
        }
        this.#at = i;
        return isPlain;
    }
    /** Index behind a byte that does not stand for itself, or is the quote that does not end the value. */
    #passSpecial(byte, at) {
        if (byte === mark.ampersand)
            return this.#entities.runOver(this.#bytes, at, this.#end);
        if (isForbiddenInValue[byte] === 1) {
            throw this.#malformed('expected no "<" or control character in a value');
        }
        return at + 1;
    }
    #name() {
        const bytes = this.#bytes;
        const start = this.#at;
        const end = this.#end;
        let hash = 17;
        let allBits = 0;
        let i = start;
        for (; i < end; i++) {
            const byte = bytes[i];
            if (isName[byte] === 0)
                break;
            allBits |= byte;
            hash = (hash * 31 + byte) | 0;
        }
        const isEnded = i === end || endsName[bytes[i]] === 1;
        if (i === start || !isEnded || startsNoName[bytes[start]] === 1) {
            throw this.#malformed("expected a name");
        }
        this.#at = i;
        if (allBits < firstBeyondAscii)
            return this.#names.text(bytes, start, i, hash & 0x7fffffff);
        return decodeText(bytes, start, i, () => this.#notUtf8());
    }
    #find(name) {
        for (let i = 0; i < this.#count; i++)
            if (this.#spans[i]?.name === name)
                return this.#spans[i];
        return undefined;
    }
    #add(name, start, end, isPlain) {
        if (this.#count >= limits/* limits */.F.attributes) {
            throw this.#fault("too-large", `expected at most ${limits/* limits */.F.attributes} attributes of one element`);
        }
        const span = this.#spans[this.#count++];
        if (span === undefined) {
            this.#spans.push({ name, start, end, isPlain });
            return;
        }
        span.name = name;
        span.start = start;
        span.end = end;
        span.isPlain = isPlain;
    }
    #value(span) {
        if (span.isPlain)
            return this.#bytes.toString("latin1", span.start, span.end);
        const raw = decodeText(this.#bytes, span.start, span.end, () => this.#notUtf8());
        // XML 1.0 §2.11 and §3.3.3: a line break or other white space reads as one space; references come after that.
        return this.#entities.expand(raw.replaceAll(/\r\n|[\t\n\r]/g, " "));
    }
    #malformed(message) {
        return this.#fault("malformed", message);
    }
    #notUtf8() {
        return this.#fault("encoding", "expected valid UTF-8");
    }
}
function isQuote(byte) {
    return byte === mark.quote || byte === mark.apostrophe;
}
function localName(name) {
    const colon = name.indexOf(":");
    return colon === -1 ? name : name.slice(colon + 1);
}
/** A name for a message: the report decides how long it is. */
function shown(name) {
    return JSON.stringify(name.slice(0, 60));
}

;// CONCATENATED MODULE: ./lib/syntax/xml/entities.js


/** The five entities that XML predefines (XML 1.0 §4.6); every other one would need a declaration. */
const predefined = new Map([
    ["lt", "<"],
    ["gt", ">"],
    ["amp", "&"],
    ["quot", '"'],
    ["apos", "'"],
]);
/** Longest name of a reference that is looked at; the longest that is accepted has nine characters. */
const longestReference = 64;
/** Documents that need more different ones have them looked up anew. */
const mostCharacters = 1024;
const decimal = /^#([0-9]{1,7})$/;
const hexadecimal = /^#x([0-9a-fA-F]{1,6})$/;
/** Expands references in text and attribute values, counting character references over the whole document. */
class EntityExpander {
    #fault;
    /** Character references met before: documents repeat a few of them. */
    #characters = new Map();
    #expanded = 0;
    constructor(fault) {
        this.#fault = fault;
    }
    expand(raw) {
        let start = 0;
        let at = raw.indexOf("&");
        if (at === -1)
            return raw;
        const parts = [];
        for (; at !== -1; at = raw.indexOf("&", start)) {
            const name = this.#nameAt(raw, at);
            if (at > start)
                parts.push(raw.slice(start, at));
            parts.push(predefined.get(name) ?? this.#character(name));
            start = at + name.length + 2;
        }
        parts.push(raw.slice(start));
        return parts.join("");
    }
    /** Refuses a bad reference in bytes that nobody expands; yields the index behind the reference at `start`. */
    runOver(bytes, start, end) {
        const last = Math.min(end, start + longestReference);
        let i = start + 1;
        while (i < last && bytes[i] !== mark.semicolon)
            i++;
        const name = bytes.toString("latin1", start + 1, i);
        if (i === last)
            throw this.#unfinished(name);
        if (!predefined.has(name))
            this.#codePoint(name);
        return i + 1;
    }
    #nameAt(raw, ampersand) {
        const last = Math.min(raw.length, ampersand + longestReference);
        let i = ampersand + 1;
        while (i < last && raw.charCodeAt(i) !== mark.semicolon)
            i++;
        if (i === last)
            throw this.#unfinished(raw.slice(ampersand + 1, i));
        return raw.slice(ampersand + 1, i);
    }
    #character(name) {
        if (++this.#expanded > limits/* limits */.F.characterReferences) {
            throw this.#fault("too-large", `expected at most ${limits/* limits */.F.characterReferences} character references`);
        }
        const known = this.#characters.get(name);
        if (known !== undefined)
            return known;
        const character = String.fromCodePoint(this.#codePoint(name));
        if (this.#characters.size < mostCharacters)
            this.#characters.set(name, character);
        return character;
    }
    #codePoint(name) {
        const code = parseCodePoint(name);
        if (code === undefined) {
            const found = JSON.stringify(`&${name};`);
            throw this.#fault("forbidden-entity", `expected one of the five predefined entities, found ${found}`);
        }
        if (!isXmlCharacter(code)) {
            throw this.#fault("malformed", `expected a character that XML allows, found "&${name};"`);
        }
        return code;
    }
    #unfinished(name) {
        const found = JSON.stringify(`&${name.slice(0, 24)}`);
        return this.#fault("malformed", `expected "&amp;" or a reference, found ${found}`);
    }
}
function parseCodePoint(name) {
    const digits = decimal.exec(name)?.[1];
    if (digits !== undefined)
        return Number.parseInt(digits, 10);
    const hex = hexadecimal.exec(name)?.[1];
    return hex === undefined ? undefined : Number.parseInt(hex, 16);
}
/** XML 1.0 §2.2, production Char. */
function isXmlCharacter(code) {
    if (code < 0x20)
        return code === 0x9 || code === 0xa || code === 0xd;
    return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

// EXTERNAL MODULE: ./lib/syntax/fault.js
var fault = __webpack_require__(6119);
// EXTERNAL MODULE: ./lib/syntax/window.js
var syntax_window = __webpack_require__(5423);
;// CONCATENATED MODULE: ./lib/syntax/xml/scanner.js





/** Cuts XML bytes into tags and runs of text. Every method leaves the cursor behind what it consumed. */
class XmlScanner {
    #window;
    #at = 0;
    #textStart = 0;
    /** Where the tag found last starts and ends in `bytes`, without its angle brackets. */
    tagStart = 0;
    tagEnd = 0;
    constructor(source, windowBytes) {
        this.#window = new syntax_window/* Window */.p(source, windowBytes);
    }
    get bytes() {
        return this.#window.bytes;
    }
    /** The byte under the cursor, or -1 at the end. */
    peek() {
        return this.#at < this.#window.end || this.#slide(this.#at)
            ? this.#window.bytes[this.#at]
            : -1;
    }
    /** Consumes `word` if the cursor stands on it. */
    take(word) {
        while (this.#window.end - this.#at < word.length && this.#slide(this.#at))
            ;
        const { bytes, end } = this.#window;
        for (let i = 0; i < word.length; i++) {
            if (this.#at + i >= end || bytes[this.#at + i] !== word.charCodeAt(i))
                return false;
        }
        this.#at += word.length;
        return true;
    }
    skipSpace() {
        while (isSpace[this.peek()] === 1)
            this.#at++;
    }
    /** Runs over character data up to the next `<` or the end; returns it undecoded if `keep`, else "". */
    text(keep, entities) {
        this.#textStart = this.#at;
        while (this.#runOverText() !== mark.less && this.#passText(keep, entities))
            ;
        return keep ? this.#decode(this.#textStart, this.#at) : "";
    }
    /** Runs over everything up to and including `terminator`; returns what lies before it if `keep`. */
    until(terminator, keep) {
        let start = this.#at;
        let found = this.#indexOf(terminator);
        while (found === -1) {
            // The terminator may straddle the end of the window.
            this.#at = Math.max(this.#at, this.#window.end - terminator.length + 1);
            const from = keep ? start : this.#at;
            if (!this.#slide(from))
                throw this.fault("truncated", `expected "${terminator}", found the end of the file`);
            start -= from;
            found = this.#indexOf(terminator);
        }
        this.#at = found + terminator.length;
        return keep ? this.#decode(start, found) : "";
    }
    /** Finds the end of the tag that the cursor stands in, so that all of it lies in `bytes` at once. */
    tag() {
        this.tagStart = this.#at;
        let end = this.#tagClose();
        while (end === -1) {
            const start = this.tagStart;
            if (!this.#slide(start))
                throw this.fault("truncated", 'expected ">", found the end of the file');
            this.tagStart = 0;
            end = this.#tagClose();
        }
        this.tagEnd = end;
        this.#at = end + 1;
    }
    unexpected(expected) {
        if (this.peek() === -1)
            return this.fault("truncated", `expected ${expected}, found the end of the file`);
        const end = Math.min(this.#window.end, this.#at + 24);
        const found = JSON.stringify(this.#window.bytes.toString("utf8", this.#at, end));
        return this.fault("malformed", `expected ${expected}, found ${found}`);
    }
    fault(code, message) {
        return new fault/* ReportFault */.p(code, message, `line ${this.line()}`);
    }
    line() {
        return this.#window.lineAt(Math.min(this.#at, this.#window.end));
    }
    /** The byte that stops the run over text, or -1 at the end of the window. */
    #runOverText() {
        const { bytes, end } = this.#window;
        let i = this.#at;
        while (i < end && stopsText[bytes[i]] === 0)
            i++;
        this.#at = i;
        return i < end ? bytes[i] : -1;
    }
    /** Deals with what stopped a run over text; false at the end of the document. */
    #passText(isKept, entities) {
        if (this.#at >= this.#window.end) {
            const held = isKept ? this.#at - this.#textStart : 0;
            if (!this.#slide(this.#at - held))
                return false;
            this.#textStart = this.#at - held;
        }
        else if (this.#window.bytes[this.#at] !== mark.ampersand)
            throw this.unexpected("no control character");
        else if (isKept)
            this.#at++;
        else
            this.#reference(entities);
        return true;
    }
    /** Text that nobody reads may still hold a reference to an entity, which must be refused all the same. */
    #reference(entities) {
        while (this.#window.end - this.#at < longestReference && this.#slide(this.#at))
            ;
        this.#at = entities.runOver(this.#window.bytes, this.#at, this.#window.end);
    }
    /** Index of the `>` that ends the tag, or -1 if the window ends before it. */
    #tagClose() {
        const { bytes, end } = this.#window;
        for (let i = this.tagStart; i < end; i++) {
            const byte = bytes[i];
            if (delimitsTag[byte] === 0)
                continue;
            if (byte === mark.greater)
                return i;
            i = closingQuote(bytes, i + 1, end, byte);
        }
        return -1;
    }
    #indexOf(terminator) {
        const found = this.#window.bytes.indexOf(terminator, this.#at, "latin1");
        return found + terminator.length <= this.#window.end ? found : -1;
    }
    #decode(start, end) {
        return decodeText(this.#window.bytes, start, end, () => this.fault("encoding", "expected valid UTF-8"));
    }
    #slide(keep) {
        if (!this.#window.slide(keep))
            return false;
        this.#at -= keep;
        return true;
    }
}
/** Index of the quote that ends a value, or `end`. */
function closingQuote(bytes, start, end, quote) {
    let i = start;
    while (i < end && bytes[i] !== quote)
        i++;
    return i;
}

;// CONCATENATED MODULE: ./lib/syntax/xml/walk.js





/**
 * Walks an XML 1.0 document (fifth edition) element by element in flat memory. A DOCTYPE may name an external
 * subset, which is never fetched; an internal subset and every entity but the five predefined ones are refused.
 */
function walkXml(source, visitor, windowBytes) {
    new XmlWalk(source, visitor, windowBytes).run();
}
/** White space, a name and at most an external identifier (XML 1.0 §2.8). */
const plainDoctype = /^\s+[^\s"'<>[\]]+(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+(?:"[^"]*"|'[^']*'))?\s*$/;
class XmlWalk {
    #scanner;
    #visitor;
    #entities;
    #element;
    #open = [];
    #wantsText = false;
    #isFirst = true;
    #hasRoot = false;
    #hasDoctype = false;
    constructor(source, visitor, windowBytes) {
        this.#scanner = new XmlScanner(source, windowBytes);
        this.#visitor = visitor;
        const fault = (code, message) => this.#scanner.fault(code, message);
        this.#entities = new EntityExpander(fault);
        this.#element = new XmlElement(this.#entities, fault);
    }
    get depth() {
        return this.#open.length;
    }
    get parent() {
        return this.#open.at(-1)?.name ?? "";
    }
    line() {
        return this.#scanner.line();
    }
    keepText() {
        this.#wantsText = true;
    }
    run() {
        for (;;) {
            this.#text();
            if (this.#scanner.peek() === -1)
                break;
            this.#markup();
            this.#isFirst = false;
        }
        if (this.#open.length > 0) {
            throw this.#scanner.unexpected(`the end of ${shown(this.#open.at(-1)?.qualifiedName ?? "")}`);
        }
        if (!this.#hasRoot)
            throw this.#scanner.unexpected("an element");
    }
    #text() {
        const top = this.#open.at(-1);
        if (top === undefined) {
            this.#scanner.skipSpace();
            if (this.#scanner.peek() !== mark.less && this.#scanner.peek() !== -1)
                throw this.#scanner.unexpected('"<"');
            return;
        }
        const raw = this.#scanner.text(top.wantsText, this.#entities);
        if (top.wantsText)
            this.#append(top, this.#entities.expand(withLineFeeds(raw)));
    }
    #append(element, text) {
        if (element.text.length + text.length > limits/* limits */.F.tokenBytes) {
            throw this.#scanner.fault("too-large", `expected at most ${limits/* limits */.F.tokenBytes} bytes of text in one element`);
        }
        element.text += text;
    }
    #markup() {
        const scanner = this.#scanner;
        scanner.take("<");
        const next = scanner.peek();
        if (next === mark.slash)
            this.#endTag();
        else if (next === mark.exclamation)
            this.#declaration();
        else if (next === mark.question)
            this.#instruction();
        else
            this.#startTag();
    }
    #declaration() {
        const scanner = this.#scanner;
        if (scanner.take("![CDATA["))
            this.#characterData();
        else if (scanner.take("!--"))
            this.#comment();
        else if (scanner.take("!DOCTYPE"))
            this.#doctype();
        else
            throw scanner.unexpected("a comment, CDATA or DOCTYPE");
    }
    /** `--` ends a comment or breaks it (XML 1.0 §2.5): readers that differ here would see different documents. */
    #comment() {
        const text = this.#scanner.until("--", this.#visitor.comment !== undefined);
        if (!this.#scanner.take(">"))
            throw this.#scanner.unexpected('">" behind "--" in a comment');
        this.#visitor.comment?.(text);
    }
    /** The XML declaration, which says how to read what follows, may only come first (XML 1.0 §2.6). */
    #instruction() {
        const isDeclaration = this.#scanner.take("?xml") && isSpace[this.#scanner.peek()] === 1;
        if (isDeclaration && !this.#isFirst) {
            throw this.#scanner.fault("malformed", "expected the XML declaration at the beginning");
        }
        this.#scanner.until("?>", false);
    }
    #characterData() {
        const top = this.#open.at(-1);
        if (top === undefined)
            throw this.#scanner.fault("malformed", "expected CDATA inside the root element only");
        const text = this.#scanner.until("]]>", top.wantsText);
        if (top.wantsText)
            this.#append(top, withLineFeeds(text));
    }
    /** Only an external identifier is accepted (XML 1.0 §2.8): reports of Cobertura and JaCoCo carry one. */
    #doctype() {
        if (this.#hasDoctype || this.#hasRoot)
            throw this.#scanner.fault("malformed", "expected one DOCTYPE, before the root");
        this.#hasDoctype = true;
        this.#scanner.tag();
        const { bytes, tagStart, tagEnd } = this.#scanner;
        const doctype = bytes.toString("latin1", tagStart, tagEnd);
        if (plainDoctype.test(doctype))
            return;
        if (doctype.includes("[")) {
            throw this.#scanner.fault("forbidden-entity", "expected a DOCTYPE without internal subset");
        }
        throw this.#scanner.fault("malformed", "expected a name and an external identifier in the DOCTYPE");
    }
    #startTag() {
        const element = this.#element;
        if (this.#open.length === 0 && this.#hasRoot)
            throw this.#scanner.fault("malformed", "expected one root element");
        this.#hasRoot = true;
        this.#scanner.tag();
        element.load(this.#scanner.bytes, this.#scanner.tagStart, this.#scanner.tagEnd);
        const { name, qualifiedName } = element;
        this.#wantsText = false;
        this.#visitor.open(element, this);
        if (element.isEmpty) {
            this.#visitor.close?.(name, "");
            return;
        }
        if (this.#open.length >= limits/* limits */.F.depth) {
            throw this.#scanner.fault("too-deep", `expected at most ${limits/* limits */.F.depth} levels of nesting`);
        }
        this.#open.push({ qualifiedName, name, wantsText: this.#wantsText, text: "" });
    }
    #endTag() {
        const scanner = this.#scanner;
        scanner.take("/");
        scanner.tag();
        const name = this.#element.loadEnd(scanner.bytes, scanner.tagStart, scanner.tagEnd);
        const top = this.#open.pop();
        if (top?.qualifiedName !== name) {
            throw scanner.fault("malformed", `expected the end of ${shown(top?.qualifiedName ?? "")}, found the end of ${shown(name)}`);
        }
        this.#visitor.close?.(top.name, top.text);
    }
}
/** XML 1.0 §2.11: however a line was ended, it reads as ended by a line feed. */
function withLineFeeds(text) {
    return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}


/***/ })

};
