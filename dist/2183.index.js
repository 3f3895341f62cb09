export const id = 2183;
export const ids = [2183];
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

/***/ 82183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/domain/performance/metric.js
var metric = __webpack_require__(64257);
// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(50848);
// EXTERNAL MODULE: ./lib/syntax/json/shape.js + 1 modules
var shape = __webpack_require__(69879);
;// CONCATENATED MODULE: ./lib/formats/autocannon/schema.js

/** The result of one run, as far as it is read (`lib/aggregateResult.js`). */
const run = (0,shape/* object */.Ik)({
    errors: shape/* count */.U9,
    timeouts: shape/* count */.U9,
    mismatches: (0,shape/* optional */.lq)(shape/* count */.U9),
    non2xx: shape/* count */.U9,
    "1xx": (0,shape/* optional */.lq)(shape/* count */.U9),
    "3xx": (0,shape/* optional */.lq)(shape/* count */.U9),
    "4xx": (0,shape/* optional */.lq)(shape/* count */.U9),
    "5xx": (0,shape/* optional */.lq)(shape/* count */.U9),
    /** `average`, `max`, and percentiles with `_` for the point, such as `p97_5`; in milliseconds. */
    latency: (0,shape/* mapOf */.A7)((0,shape/* optional */.lq)(shape/* number */.ai)),
    requests: (0,shape/* object */.Ik)({ average: shape/* number */.ai, total: shape/* count */.U9 }),
    throughput: (0,shape/* object */.Ik)({ average: shape/* number */.ai }),
});

;// CONCATENATED MODULE: ./lib/formats/autocannon/read.js




/** Reads what `autocannon --json` prints for one run. */
function read(source, sink) {
    const result = (0,shape/* readDocument */.u0)(new cursor/* JsonCursor */.N(source), run);
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
    sink.metric((0,metric/* metric */.TH)("requests.count", requests.total));
    sink.metric((0,metric/* metric */.TH)("requests.rate", requests.average));
    sink.metric((0,metric/* metric */.TH)("requests.failed", failed));
    sink.metric((0,metric/* metric */.TH)("requests.failed-rate", asked === 0 ? 1 : Math.min(1, failed / asked)));
    sink.metric((0,metric/* metric */.TH)("requests.timeouts", timeouts));
    sink.metric((0,metric/* metric */.TH)("throughput.rate", throughput.average));
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
        return [(0,metric/* metric */.TH)("latency.avg", value)];
    if (name === "max")
        return [(0,metric/* metric */.TH)("latency.max", value)];
    if (name === "p50")
        return [(0,metric/* metric */.TH)("latency.median", value)];
    const [, percentile] = /^p(\d{1,2}(?:_\d{1,3})?)$/.exec(name) ?? [];
    return percentile === undefined ? [] : [(0,metric/* latencyPercentile */.yf)(percentile.replace("_", "."), value)];
}


/***/ })

};
