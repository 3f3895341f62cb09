export const id = 8292;
export const ids = [8292];
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

/***/ 18292:
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
// EXTERNAL MODULE: ./lib/domain/finding/message.js
var message = __webpack_require__(15817);
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var finding_severity = __webpack_require__(91495);
// EXTERNAL MODULE: ./lib/domain/report/counter.js
var counter = __webpack_require__(26947);
;// CONCATENATED MODULE: ./lib/formats/checkov/report.js



const lists = ["passed", "failed", "skipped", "parsing_errors"];
/** Frameworks that look for something else than misconfiguration (`checkov/common/bridgecrew/check_type.py`). */
const kindsByFramework = new Map([
    ["secrets", "secrets"],
    ["sca_package", "dependencies"],
    ["sca_image", "image"],
]);
/** Counts checks over all frameworks; failed and skipped ones become findings. */
class CheckovReport {
    #sink;
    #failedBySeverity = new counter/* Counter */.p();
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
        this.#sink.finding(findingOf(check));
    }
    skipped(check) {
        const justification = (0,message/* oneLine */.T)(check.check_result?.suppress_comment ?? "");
        this.#sink.finding({
            ...findingOf(check),
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
        for (const name of lists) {
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
        for (const name of lists)
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
function findingOf(check) {
    const { check_id: ruleId, check_name: name, severity, guideline } = check;
    return {
        ruleId,
        aliases: [],
        rating: (0,finding_severity/* rate */.TS)({ label: severity }),
        message: (0,message/* oneLine */.T)(name ?? ruleId),
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
const check = (0,shape/* object */.Ik)({
    check_id: shape/* text */.Qq,
    check_name: (0,shape/* optional */.lq)(shape/* text */.Qq),
    check_result: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ suppress_comment: (0,shape/* optional */.lq)(shape/* text */.Qq) })),
    file_path: (0,shape/* optional */.lq)(shape/* text */.Qq),
    repo_file_path: (0,shape/* optional */.lq)(shape/* text */.Qq),
    file_line_range: (0,shape/* optional */.lq)((0,shape/* firstOf */.Ku)(shape/* label */.Pf)),
    resource: (0,shape/* optional */.lq)(shape/* text */.Qq),
    severity: (0,shape/* optional */.lq)(shape/* text */.Qq),
    guideline: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
/** What a report claims about itself; also what Checkov writes alone where it found nothing to check. */
const summaryFields = {
    passed: (0,shape/* optional */.lq)(shape/* count */.U9),
    failed: (0,shape/* optional */.lq)(shape/* count */.U9),
    skipped: (0,shape/* optional */.lq)(shape/* count */.U9),
    parsing_errors: (0,shape/* optional */.lq)(shape/* count */.U9),
    checkov_version: (0,shape/* optional */.lq)(shape/* label */.Pf),
};
const summary = (0,shape/* object */.Ik)(summaryFields);

;// CONCATENATED MODULE: ./lib/formats/checkov/read.js




function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new CheckovReport(sink);
    const framework = frameworkOf(report);
    (0,shape/* readDocument */.u0)(json, (0,shape/* eitherKind */.Yi)({ object: framework, array: (0,shape/* each */.__)(framework, () => undefined) }));
    report.finish();
}
/** Reads what was found for one framework; a bare summary has its totals at the root. */
function frameworkOf(report) {
    const results = (0,shape/* object */.Ik)({
        passed_checks: (0,shape/* optional */.lq)((0,shape/* mapped */.CV)((0,shape/* each */.__)(check, () => undefined), (total) => report.list("passed", total))),
        failed_checks: (0,shape/* optional */.lq)((0,shape/* mapped */.CV)((0,shape/* each */.__)(check, (one) => report.failed(one)), (total) => report.list("failed", total))),
        skipped_checks: (0,shape/* optional */.lq)((0,shape/* mapped */.CV)((0,shape/* each */.__)(check, (one) => report.skipped(one)), (total) => report.list("skipped", total))),
        parsing_errors: (0,shape/* optional */.lq)((0,shape/* mapped */.CV)((0,shape/* each */.__)(shape/* text */.Qq, (path) => report.unparsed(path)), (total) => report.list("parsing_errors", total))),
    });
    const summary = (0,shape/* mapped */.CV)((0,shape/* object */.Ik)(summaryFields), (totals) => report.summary(totals));
    const framework = (0,shape/* object */.Ik)({
        check_type: (0,shape/* optional */.lq)((0,shape/* mapped */.CV)(shape/* text */.Qq, (type) => report.framework(type))),
        results: (0,shape/* optional */.lq)(results),
        summary: (0,shape/* optional */.lq)(summary),
        ...summaryFields,
    });
    return (0,shape/* mapped */.CV)(framework, (whole) => report.summary(whole));
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
