export const id = 662;
export const ids = [662];
export const modules = {

/***/ 64257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ metric),
/* harmony export */   x_: () => (/* binding */ categoryScore),
/* harmony export */   yf: () => (/* binding */ latencyPercentile)
/* harmony export */ });
/* unused harmony export metricCatalogue */
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


/***/ }),

/***/ 30662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(50848);
// EXTERNAL MODULE: ./lib/syntax/json/shape.js + 1 modules
var shape = __webpack_require__(69879);
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

// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var severity = __webpack_require__(91495);
// EXTERNAL MODULE: ./lib/domain/performance/metric.js
var metric = __webpack_require__(64257);
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
const modes = new Set([
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
const impacts = new Set(["critical", "serious", "moderate", "minor"]);
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
            this.#sink.finding(findingOf(id, audit, this.#url));
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
        this.#sink.metric((0,metric/* metric */.TH)(measurement.metric, numericValue));
        if (measurement.record !== undefined)
            this.#sink.record(measurement.record, numericValue);
    }
    #heedMode(id, { scoreDisplayMode: mode = "", errorMessage = "" }) {
        if (mode === "error") {
            this.#errors++;
            this.#firstError ||= `${id}: ${errorMessage}`;
        }
        else if (!modes.has(mode)) {
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
            const score = (0,metric/* categoryScore */.x_)(id, Math.min(claimed, counted));
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
function findingOf(id, { title, details }, url) {
    return {
        ruleId: id,
        aliases: [],
        rating: ratingOf(details?.debugData?.impact),
        message: title ?? id,
        place: { type: "url", url },
    };
}
function ratingOf(impact) {
    return impact === undefined || impacts.has(impact) ? (0,severity/* rate */.TS)({ label: impact }) : (0,severity/* rateForeignWord */.nF)(impact);
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
const audit = (0,shape/* object */.Ik)({
    title: (0,shape/* optional */.lq)(shape/* text */.Qq),
    score: (0,shape/* optional */.lq)(score),
    scoreDisplayMode: (0,shape/* optional */.lq)(shape/* text */.Qq),
    errorMessage: (0,shape/* optional */.lq)(shape/* text */.Qq),
    numericValue: (0,shape/* optional */.lq)(shape/* number */.ai),
    details: ifObject((0,shape/* object */.Ik)({ debugData: ifObject((0,shape/* object */.Ik)({ impact: (0,shape/* optional */.lq)(shape/* label */.Pf) })) })),
});
const category = (0,shape/* object */.Ik)({
    score: (0,shape/* optional */.lq)(score),
    auditRefs: (0,shape/* array */.YO)((0,shape/* object */.Ik)({ id: shape/* text */.Qq, weight: shape/* number */.ai })),
});
/** Lighthouse result; the audits come first and are read last, since the categories say what they count for. */
const result = (0,shape/* object */.Ik)({
    lighthouseVersion: shape/* label */.Pf,
    finalDisplayedUrl: (0,shape/* optional */.lq)(shape/* text */.Qq),
    finalUrl: (0,shape/* optional */.lq)(shape/* text */.Qq),
    requestedUrl: (0,shape/* optional */.lq)(shape/* text */.Qq),
    runtimeError: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ code: shape/* label */.Pf, message: (0,shape/* optional */.lq)(shape/* text */.Qq) })),
    runWarnings: (0,shape/* optional */.lq)((0,shape/* array */.YO)(shape/* text */.Qq)),
    audits: shape/* bookmarked */.GW,
    categories: shape/* bookmarked */.GW,
});

;// CONCATENATED MODULE: ./lib/formats/lighthouse/read.js





/** Reads the result of Lighthouse 3 and later. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const { audits, categories, ...run } = (0,shape/* readDocument */.u0)(json, result);
    sink.tool({ name: "Lighthouse", version: run.lighthouseVersion });
    if (!isRead(run.lighthouseVersion)) {
        const found = JSON.stringify(run.lighthouseVersion.slice(0, 40));
        throw json.fault("unsupported-version", `expected Lighthouse 3 or later, found ${found}`);
    }
    const scores = [];
    json.revisit(categories, () => (0,shape/* entries */.jO)(category, (id, value) => scores.push(new CategoryScore(id, value))).read(json));
    const report = new LighthouseReport(sink, scores, addressOf(run));
    report.start(run);
    json.revisit(audits, () => (0,shape/* entries */.jO)(audit, (id, value) => report.audit(id, value)).read(json));
    report.finish();
}
function isRead(version) {
    const major = Number(/^(\d{1,4})\./.exec(version)?.[1]);
    return major >= 3;
}
function addressOf(run) {
    return run.finalDisplayedUrl ?? run.finalUrl ?? run.requestedUrl ?? "";
}


/***/ })

};
