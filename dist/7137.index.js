export const id = 7137;
export const ids = [7137];
export const modules = {

/***/ 48098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: ./lib/formats/read.js + 4 modules
var read = __webpack_require__(73212);
;// CONCATENATED MODULE: ./lib/report/inspection.js
/** Puts a reading into the order and under the keys of the published JSON. */
function inspectionOf(file, reading) {
    const { format, kinds, tool, clean, tests, coverage, findings, records, disagreements, diagnostics } = reading;
    return {
        schemaVersion: 1,
        file,
        format,
        kinds,
        tool,
        clean,
        ...(tests !== undefined && { tests }),
        ...(coverage !== undefined && { coverage }),
        ...(findings !== undefined && { findings }),
        records,
        disagreements,
        diagnostics,
    };
}

// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
;// CONCATENATED MODULE: ./lib/report/inspection-text.js

const mostDiagnostics = 20;
/** What one report holds, for a terminal. */
function renderInspection(inspection) {
    const { file, format, kinds, tool, clean } = inspection;
    const maker = tool === null ? "" : `, written by ${(0,plain/* plain */.p)([tool.name, tool.version].filter(Boolean).join(" "))}`;
    const lines = [
        `${(0,plain/* plain */.p)(file)}: ${clean ? "clean" : "NOT clean"}`,
        format === null ? "  no format was recognised" : `  ${format} (${kinds.join(", ")})${maker}`,
        ...countsOf("tests", inspection.tests),
        ...countsOf("coverage", inspection.coverage),
        ...countsOf("findings", inspection.findings),
        ...inspection.disagreements.map(({ name, reported, counted }) => `  claims ${(0,plain/* plain */.p)(name)} = ${reported}, lists ${counted}`),
        ...inspection.diagnostics
            .slice(0, mostDiagnostics)
            .map(({ code, message, at }) => `  ${code}: ${(0,plain/* plain */.p)(message)}${at === "" ? "" : ` (${(0,plain/* plain */.p)(at)})`}`),
    ];
    return `${lines.join("\n")}\n`;
}
function countsOf(title, counts) {
    if (counts === undefined)
        return [];
    const words = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
    return [`  ${title}: ${words.join(", ")}`];
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
;// CONCATENATED MODULE: ./lib/cli/check/inspect.js




/** Says what one report holds; exit 2 when it must never read as clean. */
async function inspect(request, file, ports) {
    try {
        const inspection = inspectionOf(request.file, await (0,read/* readReport */.t)(file));
        ports.print(request.format === "json" ? (0,json/* renderJson */.h)(inspection) : renderInspection(inspection));
        return inspection.clean ? 0 : 2;
    }
    finally {
        file.close();
    }
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

/***/ 88059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isSuppressed)
/* harmony export */ });
/** Tells whether the caller claims, inside the report, that the finding does not count. */
function isSuppressed(finding) {
    return finding.suppression?.status === "accepted";
}


/***/ }),

/***/ 39836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ isFatal),
/* harmony export */   GW: () => (/* binding */ diagnosticCodes),
/* harmony export */   Ne: () => (/* binding */ isIncomplete)
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
const incomplete = ["partial-scan", "skipped-input"];
/** Tells whether the tool says by the remark that it did not look at everything. */
function isIncomplete({ code }) {
    return incomplete.includes(code);
}


/***/ }),

/***/ 45629:
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


/***/ })

};
