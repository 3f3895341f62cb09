export const id = 1819;
export const ids = [1819];
export const modules = {

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


/***/ })

};
