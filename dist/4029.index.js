export const id = 4029;
export const ids = [4029];
export const modules = {

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

/***/ 24029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/xml/walk.js + 6 modules
var walk = __webpack_require__(98044);
// EXTERNAL MODULE: ./lib/domain/finding/message.js
var finding_message = __webpack_require__(15817);
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var finding_severity = __webpack_require__(91495);
// EXTERNAL MODULE: ./lib/domain/report/counter.js
var counter = __webpack_require__(26947);
;// CONCATENATED MODULE: ./lib/formats/checkstyle/report.js



/** `SeverityLevel` of Checkstyle; what other tools write in its place is unknown. */
const vocabulary = new Set(["error", "warning", "info"]);
/** What Checkstyle writes for a file on which it broke down (`XMLLogger`, `Checker.processFiles`). */
const breakdown = /^Got an exception - /;
/** Listens to a Checkstyle XML document: errors inside files, and exceptions of the tool itself. */
class CheckstyleReport {
    #sink;
    #bySeverity = new counter/* Counter */.p();
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
        const message = (0,finding_message/* oneLine */.T)(element.attribute("message") ?? "");
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
        this.#sink.diagnose("tool-error", `expected the file to be checked, found ${JSON.stringify((0,finding_message/* oneLine */.T)(found))}`);
    }
    #place(element) {
        if (this.#path === undefined)
            return { type: "none" };
        const written = element.attribute("line") ?? "";
        const line = /^\d{1,9}$/.test(written) ? Number(written) : 0;
        return { type: "file", path: this.#path, ...(line > 0 && { line }) };
    }
}

;// CONCATENATED MODULE: ./lib/formats/checkstyle/read.js


/** Reads the format that many linters of other languages write too. */
function read(source, sink) {
    const report = new CheckstyleReport(sink);
    (0,walk/* walkXml */.N)(source, report);
    report.finish();
}


/***/ })

};
