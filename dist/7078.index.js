export const id = 7078;
export const ids = [7078];
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

/***/ 17078:
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
// EXTERNAL MODULE: ./lib/domain/performance/metric.js
var metric = __webpack_require__(64257);
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
            this.#sink.metric((0,metric/* metric */.TH)("requests.count", requests));
        }
        const rate = this.#valueOf("http_reqs", "rate");
        if (rate !== undefined)
            this.#sink.metric((0,metric/* metric */.TH)("requests.rate", rate));
        if (iterations !== undefined) {
            this.#sink.record("iterations", iterations);
            this.#sink.metric((0,metric/* metric */.TH)("iterations.count", iterations));
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
            this.#sink.metric((0,metric/* metric */.TH)("requests.failed", failed));
        if (share === undefined)
            return;
        const counted = shareOf(failed, values.get("fails")) ?? share;
        this.#sink.record("httpReqFailedRate", share);
        this.#sink.metric((0,metric/* metric */.TH)("requests.failed-rate", Math.max(share, counted)));
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
            this.#sink.metric((0,metric/* latencyPercentile */.yf)(share, value));
        else if (key === "avg")
            this.#sink.metric((0,metric/* metric */.TH)("latency.avg", value));
        else if (key === "med")
            this.#sink.metric((0,metric/* metric */.TH)("latency.median", value));
        else if (key === "max")
            this.#sink.metric((0,metric/* metric */.TH)("latency.max", value));
    }
    /** The checks are counted one by one and as a metric; where the two disagree the worse counts. */
    #tellChecks() {
        const summed = this.#known.get("checks");
        if (summed === undefined && this.#checks === 0)
            return;
        this.#sink.record("checksPassed", this.#passes);
        this.#sink.record("checksFailed", this.#fails);
        this.#sink.metric((0,metric/* metric */.TH)("checks.failed", Math.max(this.#fails, summed?.get("fails") ?? 0)));
        this.#sink.metric((0,metric/* metric */.TH)("checks.passed", Math.min(this.#passes, summed?.get("passes") ?? this.#passes)));
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
const check = (0,shape/* object */.Ik)({ passes: shape/* count */.U9, fails: shape/* count */.U9 });
/** Numbers by name; `null` stands for a number that JSON cannot write, such as the mean of nothing. */
const numbers = (0,shape/* mapOf */.A7)((0,shape/* optional */.lq)(shape/* number */.ai));
/** `handleSummary` writes `{"ok": true}` for met, `--summary-export` writes `true` for crossed. */
const isMet = (0,shape/* eitherKind */.Yi)({
    boolean: (0,shape/* mapped */.CV)(shape/* boolean */.zM, (isCrossed) => !isCrossed),
    object: (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ ok: shape/* boolean */.zM }), ({ ok }) => ok),
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
                thresholds = (0,shape/* mapOf */.A7)(isMet).read(json);
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
const machineMeasure = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)({ name: shape/* text */.Qq, values: numbers }), ({ name, values }) => ({ name, values: asClassic(values), thresholds: new Map() }));
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

;// CONCATENATED MODULE: ./lib/formats/k6/read.js




/** Reads what `handleSummary` is given, `--summary-export` in its old shape, and `--new-machine-readable-summary`. */
function read(source, sink) {
    const report = new K6Report(sink);
    const { metadata } = (0,shape/* readDocument */.u0)(new cursor/* JsonCursor */.N(source), (0,shape/* object */.Ik)({
        metrics: (0,shape/* optional */.lq)((0,shape/* entries */.jO)(classicMeasure, (name, measure) => report.measure(name, measure))),
        root_group: (0,shape/* optional */.lq)(groupOf(report)),
        metadata: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ k6_version: shape/* label */.Pf })),
        results: (0,shape/* optional */.lq)(resultsOf(report)),
    }));
    sink.tool({ name: "k6", version: metadata?.k6_version ?? null });
    if (metadata !== undefined)
        sink.diagnose("note", "this shape of k6's summary lists no thresholds");
    report.finish();
}
/** Groups nest; `handleSummary` writes them and their checks as arrays, `--summary-export` as objects. */
function groupOf(report) {
    const group = { read: (json) => fields.read(json) };
    const fields = (0,shape/* object */.Ik)({
        groups: (0,shape/* optional */.lq)((0,shape/* eitherKind */.Yi)({ array: (0,shape/* each */.__)(group, () => undefined), object: (0,shape/* entries */.jO)(group, () => undefined) })),
        checks: (0,shape/* optional */.lq)((0,shape/* eitherKind */.Yi)({
            array: (0,shape/* each */.__)(check, (one) => report.check(one)),
            object: (0,shape/* entries */.jO)(check, (_, one) => report.check(one)),
        })),
    });
    return group;
}
function resultsOf(report) {
    return (0,shape/* object */.Ik)({
        metrics: (0,shape/* each */.__)(machineMeasure, ({ name, ...measure }) => report.measure(name, measure)),
        checks: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({
            metrics: (0,shape/* optional */.lq)((0,shape/* each */.__)(machineMeasure, ({ name, ...measure }) => {
                if (name === "checks_succeeded")
                    report.measure("checks", measure);
            })),
            results: (0,shape/* optional */.lq)((0,shape/* each */.__)(check, (one) => report.check(one))),
        })),
    });
}


/***/ })

};
