export const id = 1819;
export const ids = [1819];
export const modules = {

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

/***/ 91819:
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
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var severity = __webpack_require__(91495);
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
        this.#sink.finding(findingOf(detector, line));
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
function findingOf(detector, line) {
    return {
        ruleId: detector,
        aliases: [],
        rating: (0,severity/* rate */.TS)({}),
        message: `${detector} secret, ${stateOf(line)}`,
        place: placeOf(line.SourceMetadata?.Data),
        ...layerOf(line.SourceMetadata?.Data),
    };
}
function stateOf(line) {
    if (line.Verified === true)
        return "verified: it works";
    return line.VerificationError === undefined ? "not verified" : "not verified: the check failed";
}
/** A line of a commit never moves, so it serves as the identity that a line of the work tree cannot be. */
function placeOf(place) {
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
function layerOf(place) {
    return place?.layer === undefined ? {} : { layer: { digest: place.layer } };
}

;// CONCATENATED MODULE: ./lib/formats/trufflehog/schema.js

/** Where a secret was found: the fields that the sources of TruffleHog share (`source_metadata.proto`). */
const place = (0,shape/* object */.Ik)({
    file: (0,shape/* optional */.lq)(shape/* text */.Qq),
    line: (0,shape/* optional */.lq)(shape/* count */.U9),
    link: (0,shape/* optional */.lq)(shape/* text */.Qq),
    repository: (0,shape/* optional */.lq)(shape/* text */.Qq),
    bucket: (0,shape/* optional */.lq)(shape/* text */.Qq),
    commit: (0,shape/* optional */.lq)(shape/* text */.Qq),
    image: (0,shape/* optional */.lq)(shape/* text */.Qq),
    layer: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
/** `Data` holds one place under the name of its source: `{"Git": {…}}`. */
const places = {
    read(json) {
        let found;
        (0,shape/* entries */.jO)(place, (_, one) => {
            found ??= one;
        }).read(json);
        return found;
    },
};
/**
 * One line of `trufflehog --json`: a secret, or a line of TruffleHog's own log where both streams went to one file.
 * `Raw`, `RawV2`, `Redacted`, `ExtraData` and `StructuredData` are left out on purpose: they hold the secret.
 */
const line = (0,shape/* object */.Ik)({
    SourceMetadata: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ Data: (0,shape/* optional */.lq)(places) })),
    SourceName: (0,shape/* optional */.lq)(shape/* text */.Qq),
    DetectorName: (0,shape/* optional */.lq)(shape/* text */.Qq),
    Verified: (0,shape/* optional */.lq)(shape/* boolean */.zM),
    VerificationError: (0,shape/* optional */.lq)(shape/* text */.Qq),
    level: (0,shape/* optional */.lq)(shape/* label */.Pf),
    logger: (0,shape/* optional */.lq)(shape/* text */.Qq),
    msg: (0,shape/* optional */.lq)(shape/* text */.Qq),
    verified_secrets: (0,shape/* optional */.lq)(shape/* count */.U9),
    unverified_secrets: (0,shape/* optional */.lq)(shape/* count */.U9),
});

;// CONCATENATED MODULE: ./lib/formats/trufflehog/read.js




/** Reads one object a line, as TruffleHog 3 writes them, or the same objects in an array. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new TrufflehogReport(json, sink);
    if (json.kind() === "array")
        (0,shape/* readDocument */.u0)(json, (0,shape/* each */.__)(line, (one) => report.take(one)));
    else
        (0,shape/* readStream */.bv)(json, line, (one) => report.take(one));
    report.finish();
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
