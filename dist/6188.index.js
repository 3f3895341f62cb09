export const id = 6188;
export const ids = [6188];
export const modules = {

/***/ 93326:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var scan = __webpack_require__(86849)
var parse = __webpack_require__(25501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 25501:
/***/ ((module) => {



// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t === null) {
      throw new Error('Unexpected end of input')
    }
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      var node = { license: string }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 86849:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var licenses = []
  .concat(__webpack_require__(75204))
  .concat(__webpack_require__(3389))
var exceptions = __webpack_require__(53988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string.toUpperCase()
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ }),

/***/ 65944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSameArtefact)
/* harmony export */ });
/** Whether two builds made the same, with everything that belongs to it. */
function isSameArtefact(first, second) {
    const digestsOf = ({ digest, others }) => JSON.stringify([digest["sha256"], ...others.map(({ role, digest: other }) => [role, other["sha256"]])]);
    return digestsOf(first) === digestsOf(second);
}


/***/ }),

/***/ 71250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lT: () => (/* binding */ opinionsOn),
/* harmony export */   se: () => (/* binding */ isSameAccount)
/* harmony export */ });
/* unused harmony export latestOpinions */
/**
 * The last opinion of each reviewer, the newest last. A comment is none (facts 3.14). A state that we do not know may
 * take a vote back, so it counts as an opinion that does not approve.
 */
function latestOpinions(reviews) {
    const last = new Map();
    for (const review of reviews.filter(isOpinion).toSorted(byTime)) {
        // GitHub gives the login of today, whenever the review was written.
        const key = review.reviewer.login.toLowerCase();
        last.delete(key);
        last.set(key, review);
    }
    return [...last.values()];
}
/** The same for a pull request: who approves what has merged already let nothing in. */
function opinionsOn({ mergedAt }, reviews) {
    const merge = mergedAt === null ? Number.POSITIVE_INFINITY : Date.parse(mergedAt);
    return latestOpinions(reviews.filter((review) => review.state !== "approved" || timeOf(review) <= merge));
}
function isOpinion({ state }) {
    return state !== "commented" && state !== "pending";
}
/** Logins are equal whatever their case. */
function isSameAccount(a, b) {
    if (a.id !== null && b.id !== null)
        return a.id === b.id;
    return a.login.toLowerCase() === b.login.toLowerCase();
}
/** By time, then by id; of two that cannot be told apart the one that does not approve is the later. */
function byTime(a, b) {
    const [first, second] = [timeOf(a), timeOf(b)];
    if (first !== second)
        return first < second ? -1 : 1;
    return a.id - b.id || rankOf(a) - rankOf(b);
}
/** Without a time an approval may be older than anything, and what takes it back may be newer. */
function timeOf({ submittedAt, state }) {
    const time = submittedAt === null ? Number.NaN : Date.parse(submittedAt);
    if (!Number.isNaN(time))
        return time;
    return state === "approved" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
function rankOf({ state }) {
    return state === "approved" ? 0 : 1;
}


/***/ }),

/***/ 76571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ templatePlaces),
/* harmony export */   LP: () => (/* binding */ longestDescription),
/* harmony export */   XF: () => (/* binding */ readDescription),
/* harmony export */   aL: () => (/* binding */ words)
/* harmony export */ });
/** GitHub takes 65,536 characters. */
const longestDescription = 128 * 1024;
/** Where GitHub looks for the template, in any case of the letters; the first that is there counts. */
const templatePlaces = [
    ".github/pull_request_template.md",
    ".github/pull_request_template.txt",
    "pull_request_template.md",
    "pull_request_template.txt",
    "docs/pull_request_template.md",
    "docs/pull_request_template.txt",
];
/** Reads headings and boxes out of Markdown, line by line; what lies in a fence is text. */
function readDescription(markdown) {
    const lines = linesOf(markdown.slice(0, longestDescription));
    const headings = [...lines.entries()].filter(([, { level }]) => level > 0);
    const sections = headings.map(([at, { text, marks, level }], index) => {
        let next = index + 1;
        while ((headings[next]?.[1].level ?? 0) > level)
            next++;
        return {
            title: text,
            isOptional: marks.includes("optional"),
            lines: textsOf(lines.slice(at + 1, headings[next]?.[0] ?? lines.length)),
        };
    });
    const whole = { title: "", isOptional: false, lines: textsOf(lines) };
    return { sections: sections.length === 0 ? [whole] : sections, boxes: boxesOf(lines) };
}
function textsOf(lines) {
    return lines.filter(({ level, text }) => level === 0 && text !== "").map(({ text }) => text);
}
function boxesOf(lines) {
    let isMarked = false;
    return lines.flatMap(({ text, marks, level, isFenced }) => {
        if (level > 0)
            isMarked = marks.includes("required");
        const box = level > 0 || isFenced ? null : boxIn(text);
        return box === null ? [] : [{ ...box, isRequired: isMarked || marks.includes("required") }];
    });
}
function boxIn(text) {
    if (!/^[-*+] \[[ xX]\] /.test(text))
        return null;
    return { isTicked: text[3] !== " ", label: words(text.slice(6)) };
}
/** Words of a heading or label in the form in which two of them are compared. */
function words(text) {
    return text.trim().toLowerCase().split(/\s+/).join(" ");
}
function linesOf(markdown) {
    const { text, marks } = withoutComments(markdown);
    let fence = null;
    return text.split("\n").map((raw, index) => {
        const line = raw.trim();
        const mark = fences.find((sign) => line.startsWith(sign)) ?? null;
        const isFenced = fence !== null || mark !== null;
        if (mark !== null)
            fence = fenceAfter(fence, mark);
        const level = isFenced ? 0 : levelOf(line);
        return { text: line.slice(level).trim(), marks: marks.get(index) ?? [], level, isFenced };
    });
}
const fences = ["```", "~~~"];
/** Only the sign that began a fence ends it. */
function fenceAfter(open, mark) {
    if (open === null)
        return mark;
    return open === mark ? null : open;
}
function levelOf(line) {
    let level = 0;
    while (line[level] === "#")
        level++;
    return level <= 6 && line[level] === " " ? level : 0;
}
/** Takes comments out, keeping line numbers; a comment that never ends hides the rest, as it does on the page. */
function withoutComments(markdown) {
    const marks = new Map();
    const source = markdown.replaceAll("\r\n", "\n");
    let text = "";
    let line = 0;
    for (let at = 0; at < source.length;) {
        const start = source.indexOf("<!--", at);
        const shown = source.slice(at, start === -1 ? source.length : start);
        text += shown;
        line += count(shown);
        if (start === -1)
            break;
        const end = source.indexOf("-->", start + 4);
        const comment = source.slice(start + 4, end === -1 ? source.length : end);
        const ofLine = marks.get(line) ?? [];
        ofLine.push(words(comment));
        marks.set(line, ofLine);
        text += "\n".repeat(count(comment));
        line += count(comment);
        at = end === -1 ? source.length : end + 3;
    }
    return { text, marks };
}
function count(text) {
    return text.split("\n").length - 1;
}


/***/ }),

/***/ 10601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ coAuthorsOf),
/* harmony export */   l: () => (/* binding */ accountOfAddress)
/* harmony export */ });
/** Nobody writes more; what lies beyond is not looked at line by line but says so (`isWhole`). */
const longestMessage = 64 * 1024;
const longestLine = 1_000;
const key = "co-authored-by:";
/**
 * Finds `Co-authored-by: Name <address>` on any line, where git looks at the last paragraph only: naming more people
 * makes fewer of them independent, never more.
 */
function coAuthorsOf(message) {
    const people = message
        .slice(0, longestMessage)
        .split(/\r\n|\r|\n/)
        .flatMap((line) => coAuthorIn(line.slice(0, longestLine)));
    return { people, isWhole: message.length <= longestMessage };
}
function coAuthorIn(line) {
    const text = line.trim();
    if (!text.toLowerCase().startsWith(key))
        return [];
    const rest = text.slice(key.length);
    const [open, close] = [rest.lastIndexOf("<"), rest.lastIndexOf(">")];
    if (open === -1 || close < open)
        return [{ name: rest.trim(), email: "" }];
    return [{ name: rest.slice(0, open).trim(), email: rest.slice(open + 1, close).trim() }];
}
/** The account that one of GitHub's own addresses stands for: `1+ana@users.noreply.github.com`, with or without id. */
function accountOfAddress(email) {
    const at = email.lastIndexOf("@");
    if (at < 1 ||
        !email
            .slice(at + 1)
            .toLowerCase()
            .startsWith("users.noreply."))
        return null;
    const local = email.slice(0, at);
    const plus = local.indexOf("+");
    if (plus === -1)
        return { id: null, login: local };
    const id = local.slice(0, plus);
    return { id: /^\d{1,15}$/.test(id) ? Number(id) : null, login: local.slice(plus + 1) };
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

/***/ 83885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ packagingHooks),
/* harmony export */   Y: () => (/* binding */ hostedHooks)
/* harmony export */ });
/** Commands of a product that run for every change, in this order. */
const hostedHooks = ["setup", "build", "test", "lint"];
/** Commands that make the artefact, in this order; the others ship and try one, which is for later. */
const packagingHooks = ["setup", "build", "package"];


/***/ }),

/***/ 22402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ rebuildJob),
/* harmony export */   Y0: () => (/* binding */ scanJobOf),
/* harmony export */   bc: () => (/* binding */ checksJob),
/* harmony export */   eb: () => (/* binding */ scannedKinds),
/* harmony export */   nD: () => (/* binding */ bringsOf)
/* harmony export */ });
/** Kinds that a template job can bring: its scanner runs no code of the repository. */
const scannedKinds = [
    "secrets",
    "sast",
    "dependencies",
    "image",
    "iac",
    "sbom",
];
/** Runs the product's own commands. */
const checksJob = "checks";
/** Makes the package once more, on another machine. */
const rebuildJob = "rebuild";
/** Name of the template job for a kind. */
function scanJobOf(kind) {
    return `scan-${kind}`;
}
/** What a job brings by its name, which the template gave it; null: no evidence. */
function bringsOf(jobId) {
    if (jobId === checksJob)
        return { origin: "product" };
    const kind = scannedKinds.find((scanned) => scanJobOf(scanned) === jobId);
    return kind === undefined ? null : { origin: "template", kind };
}


/***/ }),

/***/ 13039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ postureProperty),
/* harmony export */   c_: () => (/* binding */ formatPosture),
/* harmony export */   o5: () => (/* binding */ parsePosture),
/* harmony export */   pL: () => (/* binding */ isFresh)
/* harmony export */ });
/* unused harmony export longestPosture */
/** The custom property that holds a repository's posture; only the organisation may write it (facts 2.30). */
const postureProperty = "assaygate-posture";
/** GitHub takes no longer values. */
const longestPosture = 75;
/** `pull-request` and the longest words of the others would be too long together. */
const bypassWords = {
    none: "none",
    "pull-request": "pr",
    always: "always",
    exempt: "exempt",
};
const classicWords = {
    none: "none",
    enforced: "enforced",
    "admins-exempt": "admins-exempt",
};
const watchWords = {
    clean: "clean",
    bypassed: "bypassed",
    blind: "blind",
};
/** Writes a posture as a property takes it: `v1 2026-11-22T01:00Z bypass=none classic=enforced watch=clean`. */
function formatPosture({ at, bypass, classic, watch }) {
    // Whole minutes, always downwards: a posture may look older than it is, never younger.
    const minute = `${new Date(at).toISOString().slice(0, 16)}Z`;
    return `v1 ${minute} bypass=${bypassWords[bypass]} classic=${classicWords[classic]} watch=${watchWords[watch]}`;
}
const form = /^v1 (?<minute>\d{4}-\d{2}-\d{2}T\d{2}:\d{2})Z bypass=(?<bypass>[a-z-]{1,20}) classic=(?<classic>[a-z-]{1,20}) watch=(?<watch>[a-z-]{1,20})$/;
/** Reads what {@link formatPosture} writes and nothing else: whatever is not exactly that says nothing. */
function parsePosture(text) {
    const groups = text.length > longestPosture ? undefined : form.exec(text)?.groups;
    const at = timeOf(groups?.["minute"] ?? "");
    const bypass = meaningOf(bypassWords, groups?.["bypass"]);
    const classic = meaningOf(classicWords, groups?.["classic"]);
    const watch = meaningOf(watchWords, groups?.["watch"]);
    if (at === undefined || bypass === undefined || classic === undefined || watch === undefined) {
        return malformed(text);
    }
    return { state: "known", value: { at, bypass, classic, watch } };
}
function malformed(text) {
    const expected = "v1 <time> bypass=… classic=… watch=…";
    const why = `property ${postureProperty}: expected "${expected}", found ${JSON.stringify(text.slice(0, longestPosture))}`;
    return { state: "unknown", cause: "malformed", why };
}
/** The time with seconds, if the calendar has it. */
function timeOf(minute) {
    const milliseconds = Date.parse(`${minute}:00Z`);
    if (Number.isNaN(milliseconds))
        return undefined;
    const text = new Date(milliseconds).toISOString();
    // February 30th would read as a day of March.
    return text.startsWith(minute) ? `${minute}:00Z` : undefined;
}
function meaningOf(words, written) {
    for (const meaning in words)
        if (words[meaning] === written)
            return meaning;
    return undefined;
}
const hourMs = 3_600_000;
/** Whether a posture may still be relied on. One of the future is not: somebody's clock, or somebody, is wrong. */
function isFresh({ at }, now, maxHours) {
    const ageMs = Date.parse(now) - Date.parse(at);
    return ageMs >= 0 && ageMs <= maxHours * hourMs;
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


/***/ }),

/***/ 81013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ uncovered),
/* harmony export */   Oo: () => (/* binding */ relevancesOf),
/* harmony export */   ek: () => (/* binding */ namesNothing),
/* harmony export */   tC: () => (/* binding */ undecidedIn),
/* harmony export */   y0: () => (/* binding */ productsOf)
/* harmony export */ });
/* harmony import */ var _finding_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13753);
/* harmony import */ var _floor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27786);


/**
 * Decides it for all bills of a run. A name can be given to anything, also to a second lockfile in the same repository: of the
 * bills that only a name ties to the artefact, the one counts that fits the lockfile at the top best.
 */
function relevancesOf(bills, artefact, locked) {
    const each = bills.map((bill) => ({ bill, relevance: relevanceOf(bill, artefact, locked) }));
    const named = each.flatMap((one) => {
        const { relevance, bill } = one;
        if (relevance.state !== "about" || relevance.by === "digest")
            return [];
        const { root } = relevance;
        return { one, root, unfitness: unfitness(bill, root, locked) };
    });
    const isBest = (one, root) => named
        .filter((other) => other.root === root)
        .reduce((best, other) => (other.unfitness < best.unfitness ? other : best)).one === one;
    return each.map((one) => {
        const { relevance } = one;
        const isOutdone = relevance.state === "about" && relevance.by !== "digest" && !isBest(one, relevance.root);
        return isOutdone
            ? foreign("expected one bill of the product, found another that fits its lockfile better")
            : relevance;
    });
}
/** How many packages a bill lacks, and then how many it has beyond them. */
function unfitness({ components }, root, locked) {
    const own = productsOf(locked).filter((product) => root === null || product.root === root);
    const missing = own.reduce((sum, product) => sum + (0,_floor_js__WEBPACK_IMPORTED_MODULE_1__/* .missingPackages */ .K)(components, product).length, 0);
    return missing * 1_000_000 + components.length;
}
/**
 * Decides whether the root of a bill is the artefact (evidence-standards section 15): by a digest that it names, else by the
 * package URL of the product that the commit's lockfile belongs to; and where no lockfile names the product, as few but
 * npm's do, by our own scan, which made the bill for this very package. A digest of other bytes is never outweighed by a name.
 */
function relevanceOf({ subject, digests, madeFor }, artefact, locked) {
    if (subject === null)
        return foreign("expected one component that the bill is about, found none");
    if (digests.length > 0)
        return byDigest(digests, artefact);
    const purl = subject.purl === undefined ? undefined : (0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalPurl */ .qe)(subject.purl);
    const roots = productsOf(locked).flatMap(({ root }) => root ?? []);
    if (purl !== undefined && roots.includes(purl))
        return { state: "about", by: "purl", root: purl, subjects: [whole(artefact)] };
    if (roots.length === 0 && madeFor !== null && madeFor === artefact.digest["sha256"])
        return { state: "about", by: "scan", root: null, subjects: [whole(artefact)] };
    if (purl === undefined)
        return foreign(`expected the digest or the purl of the artefact, found ${named(subject)}`);
    const expected = roots.length > 0 ? roots.join(" or ") : `sha256:${artefact.digest["sha256"]}`;
    return foreign(`expected a bill about ${expected.slice(0, 500)}, found one about ${purl.slice(0, 200)}`);
}
function byDigest(digests, artefact) {
    const platforms = artefact.platforms.filter(({ digest }) => digests.includes(digest["sha256"] ?? ""));
    const subjects = digests.includes(artefact.digest["sha256"] ?? "")
        ? [whole(artefact)]
        : platforms.map(({ platform, digest }) => ({ name: `${artefact.name} ${platform}`, digest }));
    if (subjects.length > 0)
        return { state: "about", by: "digest", root: null, subjects };
    const found = digests.map((digest) => `sha256:${digest}`).slice(0, 3);
    return foreign(`expected a bill about sha256:${artefact.digest["sha256"]}, found one about ${found.join(", ")}`);
}
function whole({ name, digest, mediaType }) {
    return { name, digest, mediaType };
}
/**
 * The product that the repository as a whole is, once for each kind of package: what the lockfiles say that lie highest, of those
 * that name packages. An empty one above a real one, or an idle one beside it, takes nothing away; where they lie in several
 * folders nobody can say which of them it is.
 */
function productsOf(locked) {
    return groupsOf(locked).flatMap((group) => (isOfOneFolder(group) ? united(group) : []));
}
/** Lockfiles of which nobody can say whose they are, as above. */
function undecidedIn(locked) {
    return groupsOf(locked).flatMap((group) => (isOfOneFolder(group) ? [] : group));
}
/** Whether no lockfile anywhere names a package, also none that may be left out. */
function namesNothing(locked) {
    return locked.length > 0 && locked.every((one) => !namesAny(one));
}
function namesAny({ packages, conditional = [] }) {
    return packages.length + conditional.length > 0;
}
function groupsOf(locked) {
    const byFamily = new Map();
    for (const one of locked)
        byFamily.set(familyOf(one), [...(byFamily.get(familyOf(one)) ?? []), one]);
    const depth = ({ path }) => path.split("/").length;
    return [...byFamily.values()].map((all) => {
        const full = all.filter(namesAny);
        const some = full.length > 0 ? full : all;
        const least = Math.min(...some.map(depth));
        return some.filter((product) => depth(product) === least);
    });
}
function folderOf({ path }) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
function isOfOneFolder(group) {
    return new Set(group.map(folderOf)).size === 1;
}
/** Several views of one product: what any of them says counts. */
function united(group) {
    return {
        path: group.map(({ path }) => path).join(" and "),
        root: group.find(({ root }) => root !== null)?.root ?? null,
        packages: [...new Set(group.flatMap(({ packages }) => packages))].sort(),
        conditional: [...new Set(group.flatMap(({ conditional = [] }) => conditional))].sort(),
    };
}
/** Lockfiles of one language are several views of one product; those of two are two halves of it. */
function familyOf({ path }) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return families.find((names) => names.includes(name))?.[0] ?? name;
}
const families = [
    ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock"],
    ["poetry.lock", "uv.lock", "requirements.txt"],
];
function named({ name, version = "" }) {
    return JSON.stringify(`${name}${version === "" ? "" : `@${version}`}`.slice(0, 200));
}
function foreign(message) {
    return { state: "foreign", message };
}
/** Digests of an artefact of which no bill says what is in them: an image has a bill of the whole, or one each platform. */
function uncovered(artefact, relevances) {
    const covered = new Set(relevances.flatMap((relevance) => relevance.state === "about" ? relevance.subjects.map(({ digest }) => digest["sha256"]) : []));
    const own = artefact.digest["sha256"] ?? "";
    const platforms = artefact.platforms.filter(({ digest }) => !covered.has(digest["sha256"]));
    if (covered.has(own) || (artefact.platforms.length > 0 && platforms.length === 0))
        return [];
    return artefact.platforms.length === 0
        ? [`sha256:${own}`]
        : platforms.map(({ platform, digest }) => `${platform} sha256:${digest["sha256"]}`);
}


/***/ }),

/***/ 22143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/* unused harmony export elementIds */
/** The 17 data fields of CISA's minimum elements of 2026: nine of the bill, eight of each component. */
const elementIds = [
    "author",
    "author-signature",
    "format-name",
    "format-version",
    "generation-context",
    "timestamp",
    "tool-name",
    "tool-version",
    "sbom-version",
    "producer",
    "component-name",
    "component-version",
    "identifiers",
    "hash-value",
    "hash-algorithm",
    "licence",
    "relationship",
];
const mostNamed = 5;
const ofParts = {
    producer: (part) => part.hasProducer,
    "component-name": ({ name }) => name !== "",
    "component-version": ({ version }) => version !== undefined,
    identifiers: (part) => part.hasIdentifier,
    "hash-value": ({ hashes }) => hashes.length > 0,
    "hash-algorithm": ({ hashes }) => hashes.length > 0 && hashes.every(({ algorithm }) => algorithm !== ""),
    licence: ({ licences }) => licences.some((licence) => licence !== ""),
    relationship: ({ ref }, related) => related.has(ref),
};
const ofHead = {
    author: (head) => head.hasAuthor,
    "author-signature": (head) => head.isSigned,
    "format-name": () => true,
    "format-version": ({ version }) => version !== "",
    "generation-context": ({ context }) => context !== null,
    timestamp: ({ timestamp }) => timestamp !== null,
    "tool-name": ({ tool }) => tool !== null,
    "tool-version": ({ tool }) => tool?.version != null,
    "sbom-version": ({ identity }) => identity !== null,
};
/** Looks for each of the minimum elements. */
function elementsOf({ head, parts, edges }) {
    const related = new Set(edges.flatMap(({ from, to }) => [from, ...to]));
    return elementIds.map((id) => {
        if (!isOfParts(id)) {
            const isThere = ofHead[id](head);
            return { id, present: isThere ? 1 : 0, of: 1, lacking: [] };
        }
        const missing = parts.filter((part) => !ofParts[id](part, related));
        const lacking = missing.slice(0, mostNamed).map(nameOf);
        return { id, present: parts.length - missing.length, of: parts.length, lacking };
    });
}
function isOfParts(id) {
    return Object.hasOwn(ofParts, id);
}
function nameOf({ purl, name, version = "" }) {
    return (purl ?? (version === "" ? name : `${name}@${version}`)).slice(0, 200);
}
/**
 * How much of all elements is there, in whole percent: each counts the same, by the share of components that have it. The
 * attestation is the signature of whoever answers for the bill, so an attested one has that element.
 */
function scoreOf(elements, { attested }) {
    const shares = elements.map(({ id, present, of }) => (attested && id === "author-signature") || of === 0 ? 1 : present / of);
    return Math.floor((100 * shares.reduce((sum, share) => sum + share, 0)) / Math.max(shares.length, 1));
}


/***/ }),

/***/ 27786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ missingPackages)
/* harmony export */ });
/* harmony import */ var _finding_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13753);

/**
 * Packages that the lockfile installs where the product runs and that no bill has: what was left out is what nobody looks for
 * when its vulnerability is known.
 */
function missingPackages(components, { packages }) {
    const listed = new Set(components.flatMap(({ purl }) => (purl === undefined ? [] : ((0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalPurl */ .qe)(purl) ?? []))));
    return packages.filter((purl) => !listed.has(purl));
}


/***/ }),

/***/ 14750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isAllowed),
/* harmony export */   W: () => (/* binding */ licenceTerm)
/* harmony export */ });
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93326);

const longest = 1_000;
/** More licences than any package has; what is larger is nobody's to go through. */
const mostOperators = 64;
/** Reads an SPDX licence expression; null for what is none, or is larger than any that people write. */
function licenceTerm(text) {
    if (text.length > longest || text.split(/[\s()]+/).length > mostOperators)
        return null;
    try {
        return termOf(spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__(text));
    }
    catch {
        return null;
    }
}
function termOf(expression) {
    if ("license" in expression) {
        const { license, plus, exception } = expression;
        return `${license}${plus === true ? "+" : ""}${exception === undefined ? "" : ` WITH ${exception}`}`;
    }
    const terms = [termOf(expression.left), termOf(expression.right)];
    return expression.conjunction === "and" ? { all: terms } : { any: terms };
}
/** Whether the expression can be met with licences that the rules allow; of alternatives one is enough. */
function isAllowed(term, rules) {
    if (typeof term === "string")
        return isListed(term, rules);
    return "all" in term
        ? term.all.every((inner) => isAllowed(inner, rules))
        : term.any.some((inner) => isAllowed(inner, rules));
}
/** An exception and "or later" only loosen a licence: who names it without means it with too. */
function isListed(licence, { allowed, denied }) {
    if (allowed.includes(licence))
        return true;
    const names = namesOf(licence);
    if (names.some((name) => denied.includes(name)))
        return false;
    return allowed.length === 0 || names.some((name) => allowed.includes(name));
}
/** What a list may call the licence: with and without its exception, and the GNU licences by their old names. */
function namesOf(licence) {
    const bare = licence.replace(/ WITH .*$/, "");
    const base = bare.replace(/\+$/, "");
    const isOldName = /^[AL]?GPL-\d\.\d$/.test(base);
    const today = isOldName ? [`${base}-${base === bare ? "only" : "or-later"}`] : [];
    return [licence, bare, base, ...today];
}


/***/ }),

/***/ 75421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ billsToAttest),
/* harmony export */   p: () => (/* binding */ rootedIn)
/* harmony export */ });
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81013);

/** The bills of a run that are about its artefact; what was judged otherwise says nothing of it. */
function billsToAttest(facts) {
    const subject = facts.artefact?.subject;
    if (subject?.state !== "known")
        return [];
    const reports = facts.reports.filter(isBound);
    const relevances = (0,_about_js__WEBPACK_IMPORTED_MODULE_0__/* .relevancesOf */ .Oo)(reports.map(rootedIn), subject.value, facts.locked ?? []);
    return reports.flatMap(({ job, path, sha256 }, index) => {
        const relevance = relevances[index];
        return job !== null && relevance?.state === "about"
            ? [{ job, path, sha256, subjects: relevance.subjects }]
            : [];
    });
}
function isBound({ kinds, binding, bill }) {
    return kinds.includes("sbom") && binding.state === "bound" && bill?.state === "known";
}
/** The bill in a report, as far as it says what it is about. */
function rootedIn({ subject, bill, components, scanned, }) {
    const digests = bill?.state === "known" ? bill.value.digests : [];
    return { subject, components, digests, madeFor: scanned?.given?.sha256 ?? null };
}


/***/ }),

/***/ 59853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NJ: () => (/* binding */ findForbidden),
  _s: () => (/* binding */ unreadableFile),
  DY: () => (/* binding */ unsearched)
});

// EXTERNAL MODULE: ./lib/domain/digest/sha256.js
var sha256 = __webpack_require__(6878);
// EXTERNAL MODULE: ./lib/domain/source/language.js
var source_language = __webpack_require__(16884);
;// CONCATENATED MODULE: ./lib/domain/source/rules.js
/** Statements that print or stop for a developer, by what each language calls them. */
const debugStatements = [
    String.raw `\bdebugger\b(?!\s*[:=,)])`,
    String.raw `\bconsole\s{0,20}(?:\?\s?)?\.\s{0,20}(?:log|debug|trace|dir|table)\s{0,20}\(`,
    String.raw `\bSystem\s?\.\s?(?:out|err)\s?\.\s?print(?:ln|f)?\s?\(`,
    String.raw `\.printStackTrace\s?\(\s?\)`,
    String.raw `\b(?:pdb|ipdb)\s?\.\s?set_trace\s?\(`,
    String.raw `\bbreakpoint\s?\(\s?\)`,
    String.raw `\bbinding\s?\.\s?(?:pry|irb)\b`,
    String.raw `\bbyebug\b`,
    String.raw `\b(?:var_dump|print_r)\s?\(`,
    String.raw `\bdbg!\s?\(`,
    String.raw `\bDebugger\s?\.\s?Break\s?\(`,
];
/** Tokens that carry their issuer's mark. Finding the others is the secret scanner's work. */
const secretForms = [
    String.raw `\bAKIA[0-9A-Z]{16}\b`,
    String.raw `\bgh[pousr]_[A-Za-z0-9]{36,255}\b`,
    String.raw `\bgithub_pat_[A-Za-z0-9_]{22,255}\b`,
    String.raw `\bglpat-[A-Za-z0-9_-]{20,64}\b`,
    String.raw `\bxox[abposr]-[A-Za-z0-9-]{10,255}`,
    String.raw `\b[rs]k_live_[A-Za-z0-9]{16,255}\b`,
    String.raw `\bAIza[0-9A-Za-z_-]{35}\b`,
    String.raw `\bnpm_[A-Za-z0-9]{36}\b`,
    "-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----",
];
/** A name that says secret, assigned a literal of some length in the same line. */
const secretAssignment = String.raw `\b(?:password|passwd|secret|api_?key|access_?token|client_?secret)\s{0,4}[:=]\s{0,4}["'][^"'\s$\{<]{8,128}["']`;
const forbiddenRules = [
    {
        id: "debug-statement",
        title: "a debug statement",
        kinds: ["code"],
        expression: new RegExp(debugStatements.join("|"), "g"),
        reach: 0,
    },
    {
        id: "hardcoded-secret",
        title: "what looks like a secret",
        kinds: ["code", "string", "comment"],
        expression: new RegExp([...secretForms, secretAssignment].join("|"), "gi"),
        reach: 300,
    },
    {
        id: "todo-comment",
        title: "a TODO comment",
        kinds: ["comment"],
        expression: /\b(?:TODO|FIXME|XXX|HACK)\b/g,
        reach: 0,
    },
];

;// CONCATENATED MODULE: ./lib/domain/source/trail.js
/** Words behind which a value begins, so that a slash there opens a regular expression. */
const beforeValue = new Set("return typeof case in of delete void throw new else do yield await instanceof".split(" "));
/** Words whose parentheses are followed by a statement. */
const beforeCondition = new Set(["if", "while", "for", "with"]);
const longestWord = 12;
/** A slash inside a class does not end it. Bounded, since a line may be all of a file. */
const expression = /\/(?:[^\\/[\n\r]|\\[^\n\r]|\[(?:[^\\\]\n\r]|\\[^\n\r]){0,500}\]){1,500}\//y;
/** What code came last, as far as it tells a regular expression of JavaScript from a division. */
class CodeTrail {
    #text;
    /** Offset of the last character that is no blank; -1: none, -2: a string. */
    #last = -1;
    /** For each open parenthesis: whether a condition is in it. */
    #parentheses = [];
    #isBehindCondition = false;
    constructor(text) {
        this.#text = text;
    }
    /** One character of code. */
    step(at) {
        const character = this.#text[at];
        if (character <= " ")
            return;
        if (character === "(")
            this.#parentheses.push(beforeCondition.has(this.#word()));
        else if (character === ")")
            this.#isBehindCondition = this.#parentheses.pop() ?? false;
        this.#last = at;
    }
    /** A string, a template or a regular expression went by: a slash behind it divides. */
    skipString() {
        this.#last = -2;
    }
    /** The end of the regular expression that begins here; undefined if none does. */
    endOfExpression(from) {
        if (!this.#isValueExpected())
            return undefined;
        expression.lastIndex = from;
        return expression.test(this.#text) ? expression.lastIndex : undefined;
    }
    #isValueExpected() {
        if (this.#last < 0)
            return this.#last === -1;
        const character = this.#text[this.#last];
        if (/[\w$]/.test(character))
            return beforeValue.has(this.#word());
        if (character === ")")
            return this.#isBehindCondition;
        // `i++ / 2` divides; `}` more often ends a block than an object.
        const isStep = (character === "+" || character === "-") && this.#text[this.#last - 1] === character;
        return character !== "]" && !isStep;
    }
    #word() {
        const end = this.#last + 1;
        return /[\w$]+$/.exec(this.#text.slice(Math.max(0, end - longestWord), Math.max(0, end)))?.[0] ?? "";
    }
}

;// CONCATENATED MODULE: ./lib/domain/source/tokenize.js

/** Splits source into code, comments and strings in one pass. */
function tokenize(text, language) {
    return new Tokenizer(text, language).run();
}
const lineEnd = /[\n\r\u2028\u2029]/g;
const template = "`";
/**
 * The source belongs to whoever wants to get past, so nothing may hide what follows it: a string or comment that is
 * never closed is no string and no comment, what a template inserts is code, and a quote inside a regular expression
 * opens nothing.
 */
class Tokenizer {
    #text;
    #language;
    #segments = [];
    #trail;
    /** By closing mark: up to where it is known not to come, so that a search that failed is not made again. */
    #lacking = new Map();
    /** For each open `${`: how many braces are open inside it. */
    #insertions = [];
    #at = 0;
    #codeStart = 0;
    constructor(text, language) {
        this.#text = text;
        this.#language = language;
        this.#trail = new CodeTrail(text);
    }
    run() {
        while (this.#at < this.#text.length) {
            if (!this.#comment() && !this.#string() && !this.#ofScript()) {
                this.#trail.step(this.#at);
                this.#at++;
            }
        }
        this.#push("code", this.#codeStart, this.#text.length);
        return this.#segments;
    }
    #push(kind, start, end) {
        if (end > start)
            this.#segments.push({ kind, start, end });
    }
    /** Ends the code before a comment or string and goes on behind it. */
    #take(kind, end) {
        this.#push("code", this.#codeStart, this.#at);
        this.#push(kind, this.#at, end);
        this.#at = end;
        this.#codeStart = end;
        if (kind === "string")
            this.#trail.skipString();
        return true;
    }
    #comment() {
        const at = this.#at;
        const { lineComments, blockComments } = this.#language;
        if (lineComments.some((marker) => this.#text.startsWith(marker, at) && this.#startsComment(marker))) {
            return this.#take("comment", this.#lineEnd(at));
        }
        for (const [open, close] of blockComments) {
            if (!this.#text.startsWith(open, at))
                continue;
            const end = this.#closeAfter(at + open.length, close);
            if (end !== undefined)
                return this.#take("comment", end);
        }
        return false;
    }
    /**
     * `#` opens a comment in a shell only at the start of a word (`a#b`, `$#` and `#{…}` do not), and in PHP not where it
     * opens an attribute; `//` does not behind a colon (URLs).
     */
    #startsComment(marker) {
        const before = this.#at === 0 ? "\n" : this.#text[this.#at - 1];
        if (marker === "//")
            return before !== ":";
        if (marker !== "#")
            return true;
        if (this.#language.family === "script")
            return /\s/.test(before);
        return this.#language.family === "python" || this.#text[this.#at + 1] !== "[";
    }
    #string() {
        for (const form of this.#language.strings) {
            if (!this.#text.startsWith(form.open, this.#at))
                continue;
            const end = this.#endOfString(this.#at + form.open.length, form);
            if (end !== undefined)
                return this.#take("string", end);
        }
        return false;
    }
    /** What only JavaScript has: templates with code inside, and regular expressions. */
    #ofScript() {
        if (!this.#language.isScript)
            return false;
        const character = this.#text[this.#at];
        if (character === template)
            return this.#template(this.#at + 1);
        if (character === "/")
            return this.#expression();
        return this.#brace(character);
    }
    #brace(character) {
        const open = this.#insertions.at(-1);
        if (open === undefined)
            return false;
        if (character === "{")
            this.#insertions[this.#insertions.length - 1] = open + 1;
        if (character !== "}")
            return false;
        this.#insertions[this.#insertions.length - 1] = open - 1;
        if (open > 0)
            return false;
        this.#insertions.pop();
        return this.#template(this.#at + 1);
    }
    /** A piece of a template: up to its end, or to the code that it inserts. */
    #template(from) {
        if (from <= (this.#lacking.get(template) ?? -1))
            return false;
        for (let at = from; at < this.#text.length; at++) {
            const character = this.#text[at];
            if (character === "\\")
                at++;
            else if (character === template)
                return this.#take("string", at + 1);
            else if (character === "$" && this.#text[at + 1] === "{") {
                this.#insertions.push(0);
                return this.#take("string", at + 2);
            }
        }
        this.#lacking.set(template, this.#text.length);
        return false;
    }
    /** A regular expression stays code; it is passed over for the quotes in it. */
    #expression() {
        const end = this.#trail.endOfExpression(this.#at);
        if (end === undefined)
            return false;
        this.#at = end;
        this.#trail.skipString();
        return true;
    }
    #lineEnd(from) {
        lineEnd.lastIndex = from;
        return lineEnd.exec(this.#text)?.index ?? this.#text.length;
    }
    #closeAfter(from, close) {
        if (this.#lacking.has(close))
            return undefined;
        const end = this.#text.indexOf(close, from);
        if (end !== -1)
            return end + close.length;
        this.#lacking.set(close, this.#text.length);
        return undefined;
    }
    #endOfString(from, form) {
        if (from <= (this.#lacking.get(form.close) ?? -1))
            return undefined;
        let at = from;
        while (at < this.#text.length && !this.#breaks(at, form)) {
            if (this.#text.startsWith(form.close, at))
                return at + form.close.length;
            at += form.escapes && this.#text[at] === "\\" ? 2 : 1;
        }
        this.#lacking.set(form.close, at);
        return undefined;
    }
    #breaks(at, { multiline }) {
        return !multiline && (this.#text[at] === "\n" || this.#text[at] === "\r");
    }
}

;// CONCATENATED MODULE: ./lib/domain/source/forbidden.js




const longestExcerpt = 80;
/** Long runs are matched in pieces so that no expression runs far. */
const longestPiece = 2_000;
/** How far a match may lead beyond its piece: further than any rule's longest form. */
const overhang = 400;
/** Finds debug statements, hard-coded secrets and TODO comments (requirement 3.QG5), told apart by syntax. */
function findForbidden(path, text) {
    const language = (0,source_language/* languageOf */.e)(path);
    if (language === undefined)
        return [];
    const lines = new LineIndex(text);
    const found = [];
    for (const segment of tokenize(text, language)) {
        for (const rule of forbiddenRules) {
            if (!rule.kinds.includes(segment.kind))
                continue;
            for (const at of matchesIn(text, segment, rule))
                found.push(patternAt(path, text, lines, rule, at));
        }
    }
    return found;
}
const unreadableFile = "unreadable-file";
/** A gated file that could not be searched: what is in it is unknown, and unknown never passes. */
function unsearched(path, why) {
    const fingerprint = (0,sha256/* sha256Hex */.fg)(["v1", "code", unreadableFile, path].join("\0"));
    return { rule: unreadableFile, path, line: 1, column: 1, fingerprint, excerpt: why };
}
/** Matches that end inside the segment; they may begin in the code before it, where an assignment's name stands. */
function* matchesIn(text, segment, rule) {
    for (let start = segment.start; start < segment.end; start += longestPiece) {
        const isFirst = start === segment.start;
        // One character before a later piece tells whether a word begins there.
        const from = isFirst ? Math.max(0, start - rule.reach) : start - 1;
        const to = Math.min(segment.end, start + longestPiece);
        const piece = text.slice(from, Math.min(segment.end, to + overhang));
        for (const match of piece.matchAll(rule.expression)) {
            const at = from + match.index;
            const { length } = match[0];
            if (at < to && at + length > start && (isFirst || at >= start))
                yield { start: at, length };
        }
    }
}
function patternAt(path, text, lines, rule, match) {
    const { line, column, content } = lines.at(match.start);
    const excerpt = text.slice(match.start, match.start + Math.min(match.length, longestExcerpt));
    return {
        rule: rule.id,
        path,
        line,
        column,
        fingerprint: (0,sha256/* sha256Hex */.fg)(["v1", "code", rule.id, path, (0,sha256/* sha256Hex */.fg)(content.trim())].join("\0")),
        // What looks like a secret must not travel on into logs and verdicts.
        excerpt: rule.id === "hardcoded-secret" ? rule.title : excerpt,
    };
}
/** Turns offsets into lines; offsets are asked for in rising order within a file. */
class LineIndex {
    #text;
    #line = 1;
    #start = 0;
    constructor(text) {
        this.#text = text;
    }
    at(offset) {
        if (offset < this.#start) {
            this.#line = 1;
            this.#start = 0;
        }
        for (let next = this.#text.indexOf("\n", this.#start); next !== -1 && next < offset; next = this.#text.indexOf("\n", this.#start)) {
            this.#line++;
            this.#start = next + 1;
        }
        const end = this.#text.indexOf("\n", this.#start);
        const content = this.#text.slice(this.#start, end === -1 ? undefined : end);
        return { line: this.#line, column: offset - this.#start + 1, content };
    }
}


/***/ }),

/***/ 16884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
const simple = (quote) => ({
    open: quote,
    close: quote,
    escapes: true,
    multiline: false,
});
const spanning = (open, escapes = true) => ({
    open,
    close: open,
    escapes,
    multiline: true,
});
const cLike = {
    family: "c-like",
    lineComments: ["//"],
    blockComments: [["/*", "*/"]],
    strings: [simple('"'), simple("'")],
};
// Each gets the long strings that it has and no others: a mark that means nothing in a language would hide code.
const javaScript = { ...cLike, isScript: true };
const go = { ...cLike, strings: [spanning("`", false), ...cLike.strings] };
const textBlocks = { ...cLike, strings: [spanning('"""'), ...cLike.strings] };
const rawBlocks = { ...cLike, strings: [spanning('"""', false), ...cLike.strings] };
const bothBlocks = { ...cLike, strings: [spanning('"""'), spanning("'''"), ...cLike.strings] };
const script = {
    family: "script",
    lineComments: ["#"],
    blockComments: [],
    strings: [simple('"'), { ...simple("'"), escapes: false }],
};
const python = {
    family: "python",
    lineComments: ["#"],
    blockComments: [],
    strings: [spanning('"""'), spanning("'''"), simple('"'), simple("'")],
};
const php = { ...cLike, lineComments: ["//", "#"], strings: [simple('"'), simple("'")] };
const terraform = { ...cLike, lineComments: ["#", "//"], strings: [simple('"')] };
const markup = {
    family: "markup",
    lineComments: [],
    blockComments: [["<!--", "-->"]],
    strings: [],
};
const sql = {
    family: "sql",
    lineComments: ["--"],
    blockComments: [["/*", "*/"]],
    strings: [{ open: "'", close: "'", escapes: false, multiline: true }],
};
const style = { ...cLike, family: "style", lineComments: [], strings: [simple('"'), simple("'")] };
const byExtension = new Map();
function register(language, extensions) {
    for (const extension of extensions.split(" "))
        byExtension.set(extension, language);
}
register(javaScript, "js mjs cjs jsx ts mts cts tsx");
register(go, "go");
register(textBlocks, "java swift");
register(rawBlocks, "kt kts scala cs");
register(bothBlocks, "groovy dart");
register(cLike, "rs c h cc cpp hpp m mm proto");
register(script, "sh bash zsh rb pl yml yaml toml ini conf properties dockerfile mk r ps1");
register(python, "py pyi");
register(php, "php");
register(terraform, "tf tfvars hcl");
register(markup, "html htm xml vue svelte svg");
register(sql, "sql");
register(style, "css scss less");
/** The language of a path, or undefined for one that is not looked into. */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    if (name === "dockerfile" || name.startsWith("dockerfile.") || name === "makefile")
        return script;
    return byExtension.get(name.slice(name.lastIndexOf(".") + 1));
}


/***/ }),

/***/ 26420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var finding_severity = __webpack_require__(91495);
// EXTERNAL MODULE: ./lib/domain/finding/totals.js
var finding_totals = __webpack_require__(88059);
;// CONCATENATED MODULE: ./lib/domain/finding/merge.js


/**
 * One entry per fingerprint, whichever tools and reports it came from. What speaks against a finding adds up: the
 * worst rating counts, where an unrated one weighs what the policy makes of it, a suppression counts only if every
 * tool that found it carries one, and a package is transitive only if all of them say so. So no report can make
 * another's finding smaller, and their order does not count.
 */
function mergeFindings(findings, unknownSeverity) {
    const weigh = (finding) => finding.rating.severity === "unknown" ? unknownSeverity : finding.rating.severity;
    const compare = (a, b) => (0,finding_severity/* compareSeverity */.zK)(weigh(b), weigh(a)) || compareText(describe(a), describe(b));
    return byFingerprint(findings)
        .map((group) => mergeGroup(group.sort(compare)))
        .sort((a, b) => byWeight(a.finding, b.finding));
}
function byFingerprint(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(finding.fingerprint);
        if (group === undefined)
            groups.set(finding.fingerprint, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()];
}
/** The worst comes first. */
function mergeGroup(group) {
    const [worst] = group;
    const { suppression, package: affected, ...rest } = worst;
    const isDirect = directness(group);
    const everySuppressed = group.every(finding_totals/* isSuppressed */.B);
    const finding = {
        ...rest,
        ...(suppression !== undefined && (everySuppressed || !(0,finding_totals/* isSuppressed */.B)(worst)) && { suppression }),
        ...(affected !== undefined && { package: { ...withoutDirectness(affected), ...isDirect } }),
    };
    return { finding, occurrences: occurrencesIn(group) };
}
function withoutDirectness({ isDirect: _, ...affected }) {
    return affected;
}
/** Direct if one tool says so; transitive if all do; else unknown. */
function directness(group) {
    const words = group.map((finding) => finding.package?.isDirect);
    if (words.includes(true))
        return { isDirect: true };
    return words.every((word) => word === false) ? { isDirect: false } : {};
}
function occurrencesIn(group) {
    const lines = group.flatMap(({ place }) => (place.type === "file" ? (place.line ?? []) : []));
    return Math.max(1, new Set(lines).size);
}
function byWeight(a, b) {
    return (0,finding_severity/* compareSeverity */.zK)(b.rating.severity, a.rating.severity) || compareText(a.fingerprint, b.fingerprint);
}
/** Ties fall the same way every time, as far as a reader can see. */
function describe({ message, ruleId, place, package: affected }) {
    return JSON.stringify([message, ruleId, place, affected?.fixedIn]);
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/policy/outcome.js
var policy_outcome = __webpack_require__(79238);
;// CONCATENATED MODULE: ./lib/policy/judge/finding-problem.js
/** A finding as something to do: where it is, what mends it, who can. */
function findingProblem(finding, { severity, kind, policy }) {
    return {
        message: `${finding.ruleId}: ${finding.message}`,
        at: placeOf(finding),
        severity,
        fingerprint: finding.fingerprint,
        fix: fixFor(finding, kind),
        who: whoCan(severity, kind, policy),
    };
}
function placeOf({ place }) {
    switch (place.type) {
        case "package":
            return place.purl;
        case "file":
            return place.line === undefined ? place.path : `${place.path}:${place.line}`;
        case "url":
            return place.url;
        case "none":
            return "";
    }
}
const fixes = {
    secrets: "Revoke the secret, put a new one where the service reads it at run time, and take this one out of the history.",
    lint: "Correct it; most linters do it with --fix.",
    accessibility: "Change the page so that the rule holds.",
    iac: "Change the resource so that the rule holds.",
};
function fixFor(finding, kind) {
    const page = finding.helpUri === undefined ? "" : ` See ${finding.helpUri}`;
    if (finding.package !== undefined)
        return `${upgradeOf(finding.package)}${page}`;
    return `${fixes[kind] ?? "Change the code so that the rule holds."}${page}`;
}
function upgradeOf({ name, version, fixedIn }) {
    const present = version === undefined ? name : `${name} ${version}`;
    if (fixedIn === undefined)
        return `No fixed version of ${present} is known: replace it, or ask its maintainers.`;
    return `Upgrade ${present} to ${fixedIn}.`;
}
/** The owner mends; the role that the policy names may grant an exception, where one is possible at all. */
function whoCan(severity, kind, policy) {
    const role = kind === "secrets" ? null : policy.severity[severity].waivableBy;
    return role === null ? policy.owner.name : `${policy.owner.name}; ${role} can waive it`;
}

// EXTERNAL MODULE: ./lib/policy/waivers/moments.js
var moments = __webpack_require__(26721);
// EXTERNAL MODULE: ./lib/policy/waivers/waive.js
var waive = __webpack_require__(41142);
// EXTERNAL MODULE: ./lib/policy/waivers/waiver-scope.js
var waiver_scope = __webpack_require__(75827);
// EXTERNAL MODULE: ./lib/policy/waivers/waivers.js
var waivers = __webpack_require__(8341);
// EXTERNAL MODULE: ./lib/domain/finding/purl.js
var finding_purl = __webpack_require__(13753);
;// CONCATENATED MODULE: ./lib/policy/judge/vex.js


/** What VEX says about a finding: the latest statement on this vulnerability in this package (evidence-standards §16). */
function askVex(finding, claims) {
    const relevant = claims.filter(({ statement }) => isAbout(statement, finding));
    const signed = latest(relevant.filter(({ signer }) => signer.state === "known"));
    if (signed !== undefined && clears(signed.statement)) {
        return { state: "cleared", message: `VEX of ${documentOf(signed)}: ${wordsOf(signed.statement)}` };
    }
    const unsigned = latest(relevant.filter(({ signer }) => signer.state === "unknown"));
    if (unsigned === undefined || !clears(unsigned.statement) || unsigned.signer.state === "known") {
        return { state: "none" };
    }
    const message = `VEX that the product brings is advice (${unsigned.signer.why.slice(0, 200)}): ${wordsOf(unsigned.statement)}; it counts from policy/vex/ of the instance`;
    return { state: "unverified", message };
}
function documentOf({ signer }) {
    return signer.state === "known" ? signer.value.slice(0, 200) : "";
}
function isAbout(statement, finding) {
    const { place } = finding;
    // A statement on a part of a product says nothing about that part elsewhere, and which product was scanned is unknown.
    if (place.type !== "package" || (statement.subcomponents ?? []).length > 0)
        return false;
    const names = [finding.ruleId, ...finding.aliases].map((name) => name.toUpperCase());
    const named = [statement.vulnerability, ...statement.aliases].some((name) => names.includes(name.toUpperCase()));
    const purl = (0,finding_purl/* canonicalPurl */.qe)(place.purl) ?? place.purl;
    return named && statement.products.some((product) => ((0,finding_purl/* canonicalPurl */.qe)(product) ?? product) === purl);
}
/** The statement with the latest time; of equal ones the one that clears less. */
function latest(claims) {
    return [...claims].sort(byAge)[0];
}
function byAge(a, b) {
    const age = ageOf(b.statement) - ageOf(a.statement);
    return age === 0 ? Number(clears(a.statement)) - Number(clears(b.statement)) : age;
}
function ageOf({ timestamp }) {
    const time = timestamp === undefined ? Number.NaN : (0,moments/* timeOf */.nR)(timestamp);
    return Number.isNaN(time) ? 0 : time;
}
function clears({ status, justification }) {
    return status === "fixed" || (status === "not_affected" && justification !== undefined);
}
function wordsOf({ status, justification }) {
    return justification === undefined ? status : `${status} (${justification})`;
}

;// CONCATENATED MODULE: ./lib/policy/judge/severity-response.js







/**
 * The one state machine for findings (requirements 3.SEV1-3): secrets block; a verified VEX clears a vulnerability;
 * approved old debt is let through until its date; what the caller suppressed counts from high up; then the severity's
 * response holds, and only a proved waiver lifts a block.
 */
function respondTo(request) {
    const current = caseOf(request);
    if (current.kind === "secrets")
        return blocked(current, "secret", secretNotes(current));
    const vex = isVulnerability(current.kind)
        ? askVex(current.finding, current.vex)
        : { state: "none" };
    if (vex.state === "cleared")
        return settled(current, "not-affected", { reason: "vex", notes: [`${vex.message}.`] });
    const notes = vex.state === "unverified" ? [`${vex.message}.`] : [];
    const debt = baselineOf(current);
    if (debt.state === "open") {
        return settled(current, "baseline", { reason: "baseline", notes, dueOn: (0,moments/* dayOf */.kb)(debt.burnDownOn) });
    }
    if (debt.state === "over")
        notes.push(`Its baseline ended at ${debt.burnDownOn}.`);
    if ((0,finding_totals/* isSuppressed */.B)(current.finding) && !isSevere(current.severity)) {
        return settled(current, "suppressed", { reason: "suppressed", notes });
    }
    if (!mayBlock(current))
        return unblocked(current, notes);
    return blockedUnlessWaived(current, notes);
}
/** The severity that a finding is judged by: known exploitation makes it critical, and policy says what unknown is. */
function caseOf(request) {
    const { finding, policy, exploited, checkId, kind } = request;
    const isExploited = [finding.ruleId, ...finding.aliases].some((name) => exploited?.has(name) === true);
    const rated = finding.rating.severity === "unknown" ? policy.unknownSeverity : finding.rating.severity;
    const severity = isExploited ? "critical" : rated;
    const target = (0,waiver_scope/* targetOf */.$r)(finding, { checkId, isSecret: kind === "secrets", severity });
    return { ...request, severity, rule: policy.severity[severity], target };
}
function isVulnerability(kind) {
    return kind === "dependencies" || kind === "image";
}
function isSevere(severity) {
    return (0,finding_severity/* compareSeverity */.zK)(severity, "high") >= 0;
}
function baselineOf({ finding, policy, now }) {
    const entry = policy.baseline.find(({ fingerprint }) => fingerprint === finding.fingerprint);
    if (entry === undefined)
        return { state: "none" };
    const { burnDownOn } = entry;
    return { state: (0,moments/* isOver */.PU)(burnDownOn, now) ? "over" : "open", burnDownOn };
}
function mayBlock({ rule, severity, blocksFrom }) {
    if (rule.response !== "block" || blocksFrom === null)
        return false;
    return blocksFrom === undefined || (0,finding_severity/* compareSeverity */.zK)(severity, blocksFrom) >= 0;
}
/** Below what blocks: an item with a due date, or only a line in the log. */
function unblocked(current, notes) {
    const { rule, policy, now } = current;
    if (rule.response === "log")
        return settled(current, "logged", { reason: "logged", notes });
    // A severe finding that does not block here, in a transitive dependency, is due like one of medium severity.
    const days = rule.dueDays ?? policy.severity.medium.dueDays;
    const due = days === null ? {} : { dueOn: (0,moments/* dayAfter */.PV)(now, days) };
    return settled(current, "backlog", { reason: "backlog", notes, ...due });
}
function blockedUnlessWaived(current, notes) {
    const suppressed = (0,finding_totals/* isSuppressed */.B)(current.finding)
        ? [
            `Its suppression in the report does not count: findings of ${current.severity} severity need a waiver.`,
        ]
        : [];
    const coverage = (0,waivers/* coverageOf */._)(current.target, current);
    if (coverage.state === "covered") {
        const { waiverId, expiresAt } = coverage;
        const until = `Waiver ${waiverId} covers it until ${expiresAt}.`;
        return settled(current, "waived", {
            reason: "waived",
            notes: [...notes, until],
            dueOn: (0,moments/* dayOf */.kb)(expiresAt),
            waiverId,
        });
    }
    return blocked(current, "severity", [...notes, ...suppressed, ...(0,waive/* noteOn */.k9)(coverage)]);
}
function secretNotes(current) {
    const { finding, policy } = current;
    const notes = (0,waive/* noteOn */.k9)((0,waivers/* coverageOf */._)(current.target, current));
    if ((0,finding_totals/* isSuppressed */.B)(finding))
        notes.push("Its suppression in the report does not count: a secret always blocks.");
    if (policy.baseline.some(({ fingerprint }) => fingerprint === finding.fingerprint)) {
        notes.push("Its baseline entry does not count: a secret always blocks.");
    }
    return notes;
}
/** Told are those of the severity; for a secret, those of critical findings as well (requirement 3.SEV1). */
function blocked(current, reason, notes) {
    const { rule, kind, policy } = current;
    const alarmed = kind === "secrets" ? policy.severity.critical.notify : [];
    const notify = [...new Set([...rule.notify, ...alarmed])];
    return {
        response: responseOf(current, "blocked", { notify }),
        blocks: true,
        reason,
        notes,
        waiverId: null,
        target: current.target,
    };
}
function settled(current, state, { reason, notes, dueOn, waiverId }) {
    const due = dueOn === undefined ? {} : { dueOn };
    const response = responseOf(current, state, { notify: [], ...due });
    return { response, blocks: false, reason, notes, waiverId: waiverId ?? null, target: current.target };
}
function responseOf({ finding, severity, checkId }, state, rest) {
    return { fingerprint: finding.fingerprint, severity, checkId, title: finding.message, state, ...rest };
}

;// CONCATENATED MODULE: ./lib/policy/judge/unlisted.js

/** Totals of things that are no findings, or that are a part of other totals; any word that is not here counts. */
const otherTotals = new Set([
    "passed",
    "skipped",
    "parsing_errors",
    "verified",
    "files",
    "dependencies",
    "score",
]);
/** Where totals and records disagree the worse counts (G5): for findings, that is a total which claims more. */
function unlistedFindings(reports, policy, kind) {
    return reports.flatMap(({ path, reading }) => [...excessOf(reading.disagreements)]
        .filter(([, count]) => count > 0)
        .map(([claimed, count]) => {
        const severity = claimed === "unknown" ? policy.unknownSeverity : claimed;
        const blocks = kind === "secrets" || policy.severity[severity].response === "block";
        return { path, severity, count, blocks };
    }));
}
/** By the severity that the total's name says; a total of all findings adds only what the others do not explain. */
function excessOf(disagreements) {
    const excess = new Map();
    let named = 0;
    let unnamed = 0;
    for (const { name, reported, counted } of disagreements) {
        const words = name.split(".");
        const more = Math.ceil(reported - counted);
        if (!(more > 0) || words.some((word) => otherTotals.has(word)))
            continue;
        const severity = (0,finding_severity/* severityOfLabel */.ze)((words.at(-1) ?? "").replace(/s$/, ""));
        if (severity === "unknown")
            unnamed = Math.max(unnamed, more);
        else {
            excess.set(severity, (excess.get(severity) ?? 0) + more);
            named += more;
        }
    }
    return excess.set("unknown", Math.max(0, unnamed - named));
}
/** What to do about them: nobody can mend a finding that nobody can see. */
function unlistedProblem({ path, severity, count }, { owner }) {
    return {
        message: `${path} counts ${count} findings of ${severity} severity that it does not list`,
        at: path,
        severity,
        fix: "Let the tool list everything that it counts: remove its filters, and write the report again.",
        who: owner.name,
    };
}

;// CONCATENATED MODULE: ./lib/policy/judge/judge-findings.js







const mostProblems = 1_000;
const mostNotes = 50;
/** Judges all findings of one kind, from whichever tools, one by one through the severity response. */
function judgeFindings(input, reports, rule) {
    const found = lookAt(input, reports, rule);
    const { answers, unlisted } = found;
    const blocking = {
        answers: answers.filter(({ answer }) => answer.blocks),
        unlisted: unlisted.filter(({ blocks }) => blocks),
    };
    const waived = answers.filter(({ answer }) => answer.response.state === "waived");
    const totals = totalsOf(found);
    const blocked = sumOf(totalsOf(blocking));
    const details = {
        observed: { value: blocked, unit: "blocking findings" },
        findings: totals,
        evidence: (0,policy_outcome/* referTo */.cp)(reports),
        responses: answers.map(({ answer }) => answer.response),
        targets: answers.map(({ answer }) => answer.target),
        waivers: [...new Set(answers.flatMap(({ answer }) => answer.waiverId ?? []))].sort(),
        notes: notesOf(answers),
    };
    const summary = summaryOf(totals, blocked, waived.length);
    const isLetThrough = blocked === 0 || rule.allows?.(totalsOf(blocking)) === true;
    if (!isLetThrough)
        return (0,policy_outcome/* failed */.gz)(reasonOf(blocking), summary, problemsOf(blocking, input, rule), details);
    if (totals.suppressed > input.policy.maxSuppressed) {
        return (0,policy_outcome/* failed */.gz)("too-many-suppressed", summary, [suppressionProblem(totals, input)], details);
    }
    const problems = problemsOf({ answers: waived, unlisted: [] }, input, rule);
    return waived.length > 0 ? (0,policy_outcome/* warned */.k9)("waived", summary, problems, details) : (0,policy_outcome/* passed */.bF)(summary, details);
}
function lookAt(input, reports, rule) {
    const findings = reports
        .flatMap((report) => report.findings)
        .filter(({ kinds }) => kinds.includes(rule.kind));
    const vex = vexClaims(input.facts);
    return {
        answers: mergeFindings(findings, input.policy.unknownSeverity).map((merged) => ({
            ...merged,
            answer: answerTo(merged.finding, input, rule, vex),
        })),
        unlisted: unlistedFindings(reports, input.policy, rule.kind),
    };
}
function answerTo(finding, { facts, policy, now }, rule, vex) {
    const blocksFrom = rule.blocksFrom?.(finding);
    return respondTo({
        finding,
        checkId: rule.checkId,
        kind: rule.kind,
        policy,
        waivers: facts.waivers,
        vex,
        now,
        ...(blocksFrom !== undefined && { blocksFrom }),
    });
}
/** Only the organisation's own word counts; what the product brings is advice, since it would clear itself. */
function vexClaims({ vex = [], reports }) {
    const own = vex.flatMap(({ path, statements }) => statements.map((statement) => ({ statement, signer: { state: "known", value: path } })));
    const brought = reports.flatMap((report) => report.vex.map((statement) => ({ statement, signer: { state: "unknown", why: report.path } })));
    return [...own, ...brought];
}
/** By the severity that each was judged by; what the caller suppressed and may suppress is counted apart. */
function totalsOf({ answers, unlisted }) {
    const totals = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0, suppressed: 0 };
    for (const { finding, occurrences, answer } of answers) {
        const isLetThrough = (0,finding_totals/* isSuppressed */.B)(finding) && answer.response.state === "suppressed";
        totals[isLetThrough ? "suppressed" : answer.response.severity] += occurrences;
    }
    for (const { severity, count } of unlisted)
        totals[severity] += count;
    return totals;
}
function sumOf(totals) {
    return Object.values(totals).reduce((sum, count) => sum + count, 0);
}
function summaryOf(totals, blocking, waived) {
    const words = Object.entries(totals).filter(([, count]) => count > 0);
    if (words.length === 0)
        return "nothing was found";
    const sum = words.map(([word, count]) => `${count} ${word}`).join(", ");
    const waivedPart = waived > 0 ? `, ${waived} waived` : "";
    return `${sum}; ${blocking} block${waivedPart}`;
}
function reasonOf({ answers, unlisted }) {
    if (answers.some(({ answer }) => answer.reason === "secret"))
        return "secret-found";
    const severities = [...answers.map(({ answer }) => answer.response.severity), ...unlisted.map(severityOf)];
    return `${severities.reduce((a, b) => ((0,finding_severity/* compareSeverity */.zK)(b, a) > 0 ? b : a))}-findings`;
}
function severityOf({ severity }) {
    return severity;
}
function problemsOf({ answers, unlisted }, { policy }, rule) {
    const listed = answers
        .slice(0, mostProblems)
        .map(({ finding, answer }) => findingProblem(finding, { severity: answer.response.severity, kind: rule.kind, policy }));
    return [...unlisted.map((entry) => unlistedProblem(entry, policy)), ...listed];
}
function suppressionProblem({ suppressed }, { policy }) {
    const message = `${suppressed} findings are suppressed inside the reports, at most ${policy.maxSuppressed} may be`;
    const fix = "Mend them, or ask for waivers, which have an owner and an end.";
    return { message, at: "", fix, who: policy.owner.name };
}
function notesOf(answers) {
    const notes = [...new Set(answers.flatMap(({ answer }) => answer.notes))];
    const advice = [...new Set(answers.flatMap(({ finding }) => layerAdvice(finding)))];
    const untold = notes.length > mostNotes ? [`… and ${notes.length - mostNotes} more remarks`] : [];
    return [...notes.slice(0, mostNotes), ...untold, ...advice];
}
/** Attribution to a layer is advice: it says who can mend it, and changes no verdict (requirement 3.SEC4). */
function layerAdvice({ layer, ruleId }) {
    if (layer?.isBase !== true)
        return [];
    return [
        `${ruleId} comes with the base image (layer ${layer.digest.slice(0, 19)}): a newer base may mend it.`,
    ];
}

;// CONCATENATED MODULE: ./lib/policy/checks/accessibility.violations.js

/** Pages hold to the accessibility rules, where the profile asks for the suite (requirement 0.PC1). */
const check = {
    id: "accessibility.violations",
    title: "Accessibility",
    stage: 3,
    evidence: { kind: "accessibility", suite: null },
    parameters: {
        critical: {
            description: "Most violations of critical impact",
            unit: "violations",
            fallback: 0,
            stricter: "lower",
        },
        serious: {
            description: "Most violations of serious impact",
            unit: "violations",
            fallback: 0,
            stricter: "lower",
        },
    },
    evaluate: (input, reports) => judgeFindings(input, reports, {
        checkId: "accessibility.violations",
        kind: "accessibility",
        allows: ({ critical, high }) => critical <= input.settings.number("critical") && high <= input.settings.number("serious"),
    }),
};

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(91138);
;// CONCATENATED MODULE: ./lib/policy/checks/build.pinned-inputs.js



/** Every input of the build names its exact bytes (requirement 3.BLD1). */
const build_pinned_inputs_check = {
    id: "build.pinned-inputs",
    title: "Pinned build inputs",
    stage: 2,
    evidence: null,
    parameters: {
        channels: {
            description: "References that may float: the organisation's own protected channel (minimatch)",
            unit: "globs",
            fallback: [],
            stricter: "fixed",
        },
    },
    evaluate,
};
function evaluate(input) {
    const { buildInputs } = input.facts;
    if (buildInputs.length === 0)
        return (0,policy_outcome/* notApplicable */.hH)("no-inputs", "the repository has no workflow, image or package manifest");
    const channels = input.settings.list("channels");
    const floating = buildInputs.filter((entry) => !entry.isPinned && !channels.some((glob) => (0,esm/* minimatch */.xF)(entry.reference, glob)));
    const { open, waived, ...sifted } = (0,waive/* siftMisses */.nq)(build_pinned_inputs_check.id, floating.map((entry) => missOf(entry, input.policy.owner.name)), input);
    const details = { observed: { value: open.length, unit: "floating inputs" }, ...sifted };
    const summary = `${buildInputs.length - floating.length} of ${buildInputs.length} build inputs are pinned`;
    if (open.length > 0)
        return (0,policy_outcome/* failed */.gz)("floating-inputs", summary, open, details);
    return waived.length > 0 ? (0,policy_outcome/* warned */.k9)("waived", summary, waived, details) : (0,policy_outcome/* passed */.bF)(summary, details);
}
const expectations = {
    action: {
        what: "an action by its commit",
        fix: "Pin it to the full commit of the release; a tag can be moved.",
    },
    image: { what: "an image by its digest", fix: "Append the digest; a tag can be pushed again." },
    "package-range": {
        what: "a bounded version",
        fix: "Name a version that cannot become another package tomorrow.",
    },
    lockfile: {
        what: "a lockfile beside the manifest",
        fix: "Commit the lockfile that the package manager writes.",
    },
    "install-command": {
        what: "an installation that keeps to the lockfile",
        fix: "Use the command that fails where lockfile and manifest differ.",
    },
};
function missOf(entry, who) {
    const { kind, path, line, reference } = entry;
    const { what, fix } = expectations[kind];
    const problem = {
        message: `expected ${what}, found "${reference}"`,
        at: `${path}:${line}`,
        fingerprint: (0,waive/* missFingerprint */.Te)(build_pinned_inputs_check.id, kind, path, reference),
        fix: `${fix} Expected: ${entry.expected}`,
        who,
    };
    return { problem, ruleId: kind, path, isSecret: false };
}

// EXTERNAL MODULE: ./lib/domain/artifact/artefact-subject.js
var artefact_subject = __webpack_require__(65944);
// EXTERNAL MODULE: ./lib/policy/pipeline/asked.js
var pipeline_asked = __webpack_require__(42697);
;// CONCATENATED MODULE: ./lib/policy/checks/build.reproducible.js




/** Two builds of one commit, on two machines, make the same artefact (requirement 3.BLD2). */
const build_reproducible_check = {
    id: "build.reproducible",
    title: "Reproducible build",
    stage: 2,
    evidence: null,
    parameters: {},
    evaluate: build_reproducible_evaluate,
};
function build_reproducible_evaluate(input) {
    const { artefact } = input.facts;
    if (artefact === undefined)
        return withoutArtefact(input);
    const { rebuild } = artefact;
    if (rebuild === null)
        return without(input, "not-rebuilt", "expected a second build of this commit, found none");
    const first = madeBy("first build", artefact, input);
    if (!isSubject(first))
        return first;
    const second = madeBy("second build", rebuild, input);
    if (!isSubject(second))
        return second;
    if ((0,artefact_subject/* isSameArtefact */.F)(first, second))
        return (0,policy_outcome/* passed */.bF)(`two builds on two machines made sha256:${first.digest["sha256"]}`);
    return differing(input, rebuild.difference);
}
function isSubject(made) {
    return "digest" in made;
}
/** An event of a change that is not merged, or a gate that stands alone, has nothing packaged to look at. */
function withoutArtefact({ facts, policy }) {
    if ((0,pipeline_asked/* isBeforeMerge */.AO)(facts.event))
        return (0,policy_outcome/* notApplicable */.hH)("not-packaged", `on ${facts.event ?? "this event"} there is no artefact yet`);
    if (policy.source !== "instance" || facts.jobs === null)
        return (0,policy_outcome/* notApplicable */.hH)("no-pipeline", "the gate stands alone: nothing was packaged for it");
    const message = "expected an artefact of this commit, found that the product packages none";
    const fix = "Set commands.package and artefact in .github/assaygate.yml.";
    return (0,policy_outcome/* notRun */.nE)("not-packaged", message, [{ message, at: "", fix, who: policy.owner.name }]);
}
/** What a build made, or why that is not known. */
function madeBy(which, { delivery, subject }, input) {
    switch (delivery.state) {
        case "unknown": {
            const message = `${which}: ${delivery.why}`;
            const fix = "Run the failed jobs again; the page of the check says what the gate needs to read artifacts.";
            return (0,policy_outcome/* undecided */.oo)(delivery.cause ?? "unreadable", message, [
                { message, at: "", fix, who: input.policy.platformOwner.name },
            ]);
        }
        case "refused":
            return without(input, delivery.reason, `${which}: ${delivery.message}`);
        case "read":
            return subject.state === "known"
                ? subject.value
                : without(input, "unusable", `${which}: ${subject.why}`);
    }
}
function without({ policy }, reason, message) {
    const fix = "Look into the log of the job, and at what commands.package writes to artefact.path.";
    return (0,policy_outcome/* notRun */.nE)(reason, message, [{ message, at: "", fix, who: policy.owner.name }]);
}
function differing(input, difference) {
    const { entries, more } = difference ?? { entries: [], more: 0 };
    const { open, waived, ...sifted } = (0,waive/* siftMisses */.nq)(build_reproducible_check.id, entries.map((entry) => build_reproducible_missOf(entry, input.policy.owner.name)), input);
    const unlisted = unlistedIn({ entries, more }, input);
    const found = entries.length + more;
    const details = { observed: { value: found, unit: "differences" }, ...sifted };
    const summary = `two builds of the same commit made two artefacts, with ${found} differences`;
    return open.length + unlisted.length > 0
        ? (0,policy_outcome/* failed */.gz)("differs", summary, [...open, ...unlisted], details)
        : (0,policy_outcome/* warned */.k9)("waived", summary, waived, details);
}
/** What nobody has seen cannot be waived. */
function unlistedIn({ entries, more }, { policy }) {
    if (entries.length > 0 && more === 0)
        return [];
    const message = more > 0 ? `${more} more differences` : "the digests differ, and nobody could tell in what";
    return [{ message, at: "", fix: "Mend what is listed, then look again.", who: policy.owner.name }];
}
const build_reproducible_fixes = {
    "only-first": "Package from a clean checkout, by a list of files and not by what happens to lie there.",
    "only-second": "Package from a clean checkout, by a list of files and not by what happens to lie there.",
    content: "Write no time, host, path or random value into it; build from the lockfile and in a fixed order.",
    metadata: "Give every file the same time (SOURCE_DATE_EPOCH), owner and mode when it is packed.",
    order: "Sort the files before they are packed; a folder lists them in any order.",
    packing: "Pin the program that packs and its options, and let it write no time of its own (gzip -n, zip -X).",
    "not-compared": "Compare the two artifacts of the run by hand.",
};
function build_reproducible_missOf({ at, kind, detail }, who) {
    const place = at.join(" › ");
    const path = at.at(-1) ?? "";
    const problem = {
        message: `${kind}: ${detail}`,
        at: place,
        fingerprint: (0,waive/* missFingerprint */.Te)(build_reproducible_check.id, kind, place),
        fix: build_reproducible_fixes[kind],
        who,
    };
    return { problem, ruleId: kind, path: path === "" ? null : path, isSecret: false };
}

// EXTERNAL MODULE: ./lib/domain/pipeline/roles.js
var roles = __webpack_require__(22402);
// EXTERNAL MODULE: ./lib/policy/pipeline/undelivered.js
var undelivered = __webpack_require__(75208);
;// CONCATENATED MODULE: ./lib/policy/checks/build.template-jobs.js




/** Every job of the pipeline ran and succeeded: GitHub lets what needs a skipped one go on (requirement 3.ST0, G9). */
const build_template_jobs_check = {
    id: "build.template-jobs",
    title: "Jobs of the pipeline",
    stage: 2,
    evidence: null,
    parameters: {},
    evaluate: build_template_jobs_evaluate,
};
function build_template_jobs_evaluate(input) {
    const { jobs } = input.facts;
    if (jobs === null)
        return withoutJobs(input);
    const faults = [...missingJobs(input, jobs), ...jobs.flatMap((job) => faultOf(input, job) ?? [])];
    const bad = new Set(faults.map(({ problem }) => problem.at)).size;
    const summary = `${jobs.length - bad} of ${jobs.length} jobs did what they had to`;
    const details = { observed: { value: bad, unit: "jobs" } };
    const first = faults.find(({ isUndecided }) => !isUndecided) ?? faults[0];
    if (first === undefined)
        return (0,policy_outcome/* passed */.bF)(summary, details);
    const problems = faults.map(({ problem }) => problem);
    return first.isUndecided
        ? (0,policy_outcome/* undecided */.oo)(first.reason, first.problem.message, problems)
        : (0,policy_outcome/* notRun */.nE)(first.reason, first.problem.message, problems, details);
}
/** A gate that stands alone has no jobs to look at; an instance's profile that asks for template jobs must see them. */
function withoutJobs({ facts, policy }) {
    const asked = (0,pipeline_asked/* scansFor */.oL)(policy, facts.event);
    if (policy.source !== "instance" || facts.source === null || asked.length === 0)
        return (0,policy_outcome/* notApplicable */.hH)("no-pipeline", "the gate stands alone: it was given no jobs to look at");
    const jobs = asked.map(roles/* scanJobOf */.Y0).join(", ");
    const message = `expected the input jobs with ${jobs}, found none`;
    const fix = "Use the organisation's workflow, whose last job hands all others to the gate.";
    return (0,policy_outcome/* notRun */.nE)("no-pipeline", message, [{ message, at: "", fix, who: policy.owner.name }]);
}
function missingJobs({ facts, policy }, jobs) {
    const wanted = [
        ...(0,pipeline_asked/* scansFor */.oL)(policy, facts.event).map(roles/* scanJobOf */.Y0),
        ...(policy.productEvidence.mode === "hosted" ? [roles/* checksJob */.bc] : []),
    ];
    const missing = wanted.filter((id) => jobs.every((job) => job.id !== id));
    return missing.map((id) => (0,undelivered/* missedJob */.hZ)(id, "missing", policy.platformOwner.name));
}
function faultOf(input, job) {
    const who = job.brings?.origin === "product" ? input.policy.owner.name : input.policy.platformOwner.name;
    if (job.result === "success")
        return (0,undelivered/* undeliveredBy */.F5)(job, who);
    return job.result === "skipped" && mayBeSkipped(input, job) ? null : (0,undelivered/* missedJob */.hZ)(job.id, job.result, who);
}
/** The gate itself knows what need not run; that the job says so is no proof. */
function mayBeSkipped({ facts, policy }, { id, brings }) {
    switch (brings?.origin) {
        case undefined:
            return id === roles/* rebuildJob */.F$ && !(0,pipeline_asked/* wantsRebuild */.H0)(policy);
        case "product":
            return policy.productEvidence.mode !== "hosted";
        case "template":
            return !(0,pipeline_asked/* scansFor */.oL)(policy, facts.event).includes(brings.kind);
    }
}

// EXTERNAL MODULE: ./lib/domain/source/forbidden.js + 3 modules
var forbidden = __webpack_require__(59853);
;// CONCATENATED MODULE: ./lib/policy/checks/code.forbidden-patterns.js



/** No debug statements, hard-coded secrets or TODO comments in gated files (requirement 3.QG5). */
const code_forbidden_patterns_check = {
    id: "code.forbidden-patterns",
    title: "Forbidden patterns",
    stage: 3,
    evidence: null,
    parameters: {
        rules: {
            description: "What gated files may not hold",
            unit: "rules",
            fallback: ["debug-statement", "hardcoded-secret", "todo-comment"],
            stricter: "fixed",
        },
    },
    evaluate: code_forbidden_patterns_evaluate,
};
const remedies = new Map([
    ["debug-statement", { expected: "no debug statement", fix: "Remove it, or use the service's logger." }],
    [
        "hardcoded-secret",
        { expected: "no secret in the source", fix: "Take it out, rotate it, and read it from the environment." },
    ],
    [
        forbidden/* unreadableFile */._s,
        {
            expected: "source that can be searched",
            fix: "Split it, save it as UTF-8, or move what is no source out of the gated folders.",
        },
    ],
    ["todo-comment", { expected: "no TODO comment", fix: "Do it, or open an issue and take the comment out." }],
]);
function code_forbidden_patterns_evaluate(input) {
    const { facts, settings, policy } = input;
    if (facts.scannedFiles === 0) {
        const message = `expected files that match ${policy.gated.join(", ")}, found none`;
        const fix = "Correct scopes.gated in the product configuration.";
        return (0,policy_outcome/* undecided */.oo)("no-files", message, [{ message, at: "", fix, who: policy.owner.name }]);
    }
    const rules = settings.list("rules");
    const found = facts.forbiddenPatterns.filter(({ rule }) => rule === forbidden/* unreadableFile */._s || rules.includes(rule));
    const { open, waived, ...sifted } = (0,waive/* siftMisses */.nq)(code_forbidden_patterns_check.id, found.map((pattern) => code_forbidden_patterns_missOf(pattern, policy.owner.name)), input);
    const details = { observed: { value: open.length, unit: "forbidden patterns" }, ...sifted };
    const summary = `${found.length} forbidden patterns in ${facts.scannedFiles} gated files`;
    if (open.length > 0)
        return (0,policy_outcome/* failed */.gz)("forbidden-patterns", summary, open, details);
    return waived.length > 0 ? (0,policy_outcome/* warned */.k9)("waived", summary, waived, details) : (0,policy_outcome/* passed */.bF)(summary, details);
}
function code_forbidden_patterns_missOf(pattern, who) {
    const { rule, path, line, excerpt, fingerprint } = pattern;
    const isSecret = rule === "hardcoded-secret";
    const { expected, fix } = remedies.get(rule) ?? { expected: `no ${rule}`, fix: "Remove it." };
    const message = `expected ${expected}, found ${isSecret ? "one" : JSON.stringify(excerpt)}`;
    return { problem: { message, at: `${path}:${line}`, fingerprint, fix, who }, ruleId: rule, path, isSecret };
}

;// CONCATENATED MODULE: ./lib/policy/judge/coverage-measure.js
/** What several reports cover together, each with the worse of what it lists and what it claims (G5). */
function measureOf(reports) {
    const sum = reports
        .map(({ reading }) => [counted(reading), ...claimed(reading)].reduce(worseOf))
        .reduce((all, part) => ({ covered: all.covered + part.covered, total: all.total + part.total }));
    return reports.length > 1 ? worseOf(sum, ofFiles(reports)) : sum;
}
/** Each file once: the same good report, listed several times, must not water a bad one down. */
function ofFiles(reports) {
    const files = new Map();
    for (const { path, total, covered } of reports.flatMap((report) => report.files)) {
        const known = files.get(path) ?? { total: 0, covered: 0 };
        files.set(path, { total: Math.max(known.total, total), covered: Math.max(known.covered, covered) });
    }
    return [...files.values()].reduce((all, file) => ({ covered: all.covered + file.covered, total: all.total + file.total }), { covered: 0, total: 0 });
}
/** Lines, or statements where a format knows no lines or lists none. */
function counted({ coverage = {} }) {
    const { linesTotal = 0, linesCovered = 0, statementsTotal = 0, statementsCovered = 0 } = coverage;
    if (linesTotal > 0)
        return { total: linesTotal, covered: linesCovered };
    return { total: statementsTotal, covered: statementsCovered };
}
/** What the report says about itself where that differs from its records, in whatever unit it says it. */
function claimed(reading) {
    const lines = counted(reading);
    const { statementsTotal = lines.total, statementsCovered = lines.covered } = reading.coverage ?? {};
    const claim = (...names) => reading.disagreements.find(({ name }) => names.includes(name))?.reported;
    const rate = claim("lineRate");
    return [
        claimOf(claim("linesTotal"), claim("linesCovered"), lines),
        // Clover's words stand beside those of the other formats.
        claimOf(claim("statementsTotal", "statements"), claim("statementsCovered", "coveredstatements"), {
            total: statementsTotal,
            covered: statementsCovered,
        }),
        rate === undefined ? [] : [{ total: lines.total, covered: rate * lines.total }],
    ].flat();
}
function claimOf(total, covered, known) {
    if (total === undefined && covered === undefined)
        return [];
    return [{ total: total ?? known.total, covered: covered ?? known.covered }];
}
function worseOf(a, b) {
    return b.total > 0 && b.covered * a.total < a.covered * b.total ? b : a;
}

;// CONCATENATED MODULE: ./lib/policy/checks/coverage.line.js


/** Line coverage over all measured files, by default at least 80 % (requirement 3.QG2). */
const coverage_line_check = {
    id: "coverage.line",
    title: "Line coverage",
    stage: 3,
    evidence: { kind: "coverage", suite: null },
    parameters: {
        threshold: { description: "Least line coverage", unit: "%", fallback: 80, stricter: "higher" },
        maxDrop: {
            description: "Most that coverage may fall below the merge base",
            unit: "percentage points",
            fallback: 100,
            stricter: "lower",
        },
    },
    evaluate: coverage_line_evaluate,
};
const filesToName = 5;
function coverage_line_evaluate(input, reports) {
    const { settings, facts } = input;
    const { covered, total } = measureOf(reports);
    if (total === 0)
        return nothingMeasured(input, reports);
    const percent = floorToHundredth((100 * covered) / total);
    const details = {
        observed: { value: percent, unit: "%" },
        threshold: settings.threshold("threshold", ">="),
        evidence: (0,policy_outcome/* referTo */.cp)(reports),
    };
    const summary = `${percent} % of ${total} lines are covered, ${settings.number("threshold")} % are required`;
    if (covered * 100 < settings.number("threshold") * total) {
        return (0,policy_outcome/* failed */.gz)("below-threshold", summary, problems(input, reports, summary), details);
    }
    const before = facts.base.state === "known" ? facts.base.value.lineCoverage : null;
    const drop = before === null ? 0 : floorToHundredth(before - percent);
    if (drop > settings.number("maxDrop")) {
        const message = `coverage fell by ${drop} points from ${before} % at the merge base`;
        return (0,policy_outcome/* failed */.gz)("coverage-dropped", message, [problemOf(message, "", input)], details);
    }
    return (0,policy_outcome/* passed */.bF)(summary, details);
}
/** No line of nothing is uncovered; that must not read as 100 %. */
function nothingMeasured(input, reports) {
    const message = "expected at least one measured line, found none";
    return (0,policy_outcome/* notRun */.nE)("no-records", message, [problemOf(message, "", input)], { evidence: (0,policy_outcome/* referTo */.cp)(reports) });
}
function problems(input, reports, summary) {
    const worst = reports
        .flatMap((report) => report.files)
        .filter((file) => file.covered < file.total)
        .sort((a, b) => b.total - b.covered - (a.total - a.covered) || (a.path < b.path ? -1 : 1))
        .slice(0, filesToName)
        .map((file) => problemOf(`${file.total - file.covered} of ${file.total} lines are not covered`, file.path, input));
    return worst.length > 0 ? worst : [problemOf(summary, "", input)];
}
function problemOf(message, at, input) {
    return { message, at, fix: "Write tests that run these lines.", who: input.policy.owner.name };
}
/** Rounds down, so that 79.999 never reads as 80. */
function floorToHundredth(value) {
    return Math.floor(value * 100) / 100;
}

;// CONCATENATED MODULE: ./lib/policy/checks/dast.findings.js

/** Dynamic application security testing finds nothing critical or high (requirement 3.ST3). */
const dast_findings_check = {
    id: "dast.findings",
    title: "Dynamic analysis",
    stage: 3,
    evidence: { kind: "dast", suite: null },
    parameters: {},
    evaluate: (input, reports) => judgeFindings(input, reports, { checkId: "dast.findings", kind: "dast" }),
};

// EXTERNAL MODULE: ./lib/policy/judge/evidence.js + 1 modules
var evidence = __webpack_require__(63345);
;// CONCATENATED MODULE: ./lib/policy/checks/dependencies.findings.js



/** No critical or high vulnerability in direct dependencies, no critical one in transitive (requirement 3.SEC2). */
const dependencies_findings_check = {
    id: "dependencies.findings",
    title: "Dependencies",
    stage: 3,
    evidence: { kind: "dependencies", suite: null },
    parameters: {
        transitive: {
            description: "Lowest severity that blocks in a dependency that the product does not ask for itself",
            unit: "severity",
            fallback: "critical",
            words: ["low", "medium", "high", "critical", "none"],
            stricter: "earlier-word",
        },
    },
    evaluate: (input, reports) => {
        const isTransitive = transitivity([...input.facts.packages, ...relationsOf(input, reports)]);
        const least = severityOrNone(input.settings.word("transitive"));
        return judgeFindings(input, reports, {
            checkId: dependencies_findings_check.id,
            kind: "dependencies",
            blocksFrom: (finding) => (isTransitive(finding) ? least : undefined),
        });
    },
};
function severityOrNone(word) {
    switch (word) {
        case "low":
        case "medium":
        case "high":
        case "critical":
            return word;
        default:
            return null;
    }
}
/** Tells transitive dependencies by the scanner's word, the lockfile or the SBOM; what neither knows counts as direct. */
function transitivity(relations) {
    const graph = packageGraph(relations);
    return ({ package: affected, place }) => {
        if (affected?.isDirect !== undefined)
            return !affected.isDirect;
        const purl = place.type === "package" ? (0,finding_purl/* canonicalPurl */.qe)(place.purl) : undefined;
        return purl !== undefined && graph.get(purl) === "transitive";
    };
}
/** How the product depends on each package; one that any source calls direct is direct. */
function packageGraph(relations) {
    const graph = new Map();
    for (const { purl, relation } of relations)
        if (graph.get(purl) !== "direct")
            graph.set(purl, relation);
    return graph;
}
/** An SBOM that is foreign, stale or broken, or that the wrong job made, must not turn a direct package transitive. */
function relationsOf(input, reports) {
    const sboms = (0,evidence/* evidenceFor */.h)(input, { kind: "sbom", suite: null });
    const usable = sboms.state === "usable" ? sboms.reports : [];
    return [...reports, ...usable.filter(isOfWhoMustMakeIt(input))].flatMap(relationsIn);
}
/** Also where the policy does not ask for an SBOM yet: what the product says of itself must not make it milder. */
function isOfWhoMustMakeIt({ policy }) {
    const rule = policy.required.find(({ kind }) => kind === "sbom");
    const mustBeTemplate = policy.source === "instance" && rule?.origin === "template";
    return ({ origin }) => !mustBeTemplate || origin === "template";
}
/** Nothing, where the document does not say what its subject depends on. */
function relationsIn(report) {
    const wanted = wantedBySubject(report);
    if (wanted.size === 0)
        return [];
    return report.components.flatMap(({ ref, purl }) => {
        const canonical = purl === undefined ? undefined : (0,finding_purl/* canonicalPurl */.qe)(purl);
        return canonical === undefined
            ? []
            : [{ purl: canonical, relation: wanted.has(ref) ? "direct" : "transitive" }];
    });
}
function wantedBySubject({ subject, dependencies }) {
    return new Set(dependencies.find(({ from }) => from === subject?.ref)?.to ?? []);
}

;// CONCATENATED MODULE: ./lib/policy/checks/iac.findings.js

/** Infrastructure code holds to its rules (requirement 0.PC3). */
const iac_findings_check = {
    id: "iac.findings",
    title: "Infrastructure as code",
    stage: 3,
    evidence: { kind: "iac", suite: null },
    parameters: {},
    evaluate: (input, reports) => judgeFindings(input, reports, { checkId: "iac.findings", kind: "iac" }),
};

;// CONCATENATED MODULE: ./lib/policy/checks/image.findings.js

/** No critical vulnerability in any layer of the image (requirement 3.SEC4). */
const image_findings_check = {
    id: "image.findings",
    title: "Container image",
    stage: 3,
    evidence: { kind: "image", suite: null },
    parameters: {},
    evaluate: (input, reports) => judgeFindings(input, reports, { checkId: "image.findings", kind: "image" }),
};

;// CONCATENATED MODULE: ./lib/policy/checks/lineage.artefact.js


/** What is released is one artefact of the form that its workload has, known by the digest of its bytes (design §2.1). */
const lineage_artefact_check = {
    id: "lineage.artefact",
    title: "One artefact by its digest",
    stage: 4,
    evidence: null,
    parameters: {
        types: {
            description: "Forms that an artefact of this workload may have; empty: any",
            unit: "words",
            fallback: [],
            stricter: "fixed",
        },
    },
    evaluate: lineage_artefact_evaluate,
};
function lineage_artefact_evaluate(input) {
    const { artefact } = input.facts;
    return artefact === undefined ? lineage_artefact_without(input) : judge(artefact, input);
}
/** An event of a change that is not merged, or a gate that stands alone, has nothing packaged to look at. */
function lineage_artefact_without({ facts, policy }) {
    if ((0,pipeline_asked/* isBeforeMerge */.AO)(facts.event))
        return (0,policy_outcome/* notApplicable */.hH)("not-packaged", `on ${facts.event ?? "this event"} there is no artefact yet`);
    if (policy.source !== "instance" || facts.jobs === null)
        return (0,policy_outcome/* notApplicable */.hH)("no-pipeline", "the gate stands alone: nothing was packaged for it");
    const message = "expected an artefact of this commit, found that the product packages none";
    const fix = "Set commands.package and artefact in .github/assaygate.yml.";
    return (0,policy_outcome/* notRun */.nE)("not-packaged", message, [{ message, at: "", fix, who: policy.owner.name }]);
}
function judge({ type, path, delivery, subject }, input) {
    const who = input.policy.owner.name;
    const problem = (message, fix) => ({ message, at: path, fix, who });
    if (delivery.state === "unknown") {
        const fix = "Run the failed jobs again; the job needs actions: read.";
        return (0,policy_outcome/* undecided */.oo)(delivery.cause ?? "unreadable", delivery.why, [problem(delivery.why, fix)]);
    }
    if (delivery.state === "refused") {
        const fix = "Look into the log of the job, and at what commands.package writes to artefact.path.";
        return (0,policy_outcome/* notRun */.nE)(delivery.reason, delivery.message, [problem(delivery.message, fix)]);
    }
    if (subject.state === "unknown") {
        const fix = `Write a well-formed ${type} to artefact.path.`;
        return (0,policy_outcome/* failed */.gz)("malformed", subject.why, [problem(subject.why, fix)]);
    }
    const types = input.settings.list("types");
    if (types.length > 0 && !types.includes(type)) {
        const message = `expected an artefact that is ${types.join(" or ")}, found ${type}`;
        const fix = "Set artefact.type, or ask the organisation for the profile of what this product is.";
        return (0,policy_outcome/* failed */.gz)("wrong-form", message, [problem(message, fix)]);
    }
    return (0,policy_outcome/* passed */.bF)(`${subject.value.name} is sha256:${subject.value.digest["sha256"]}`);
}

;// CONCATENATED MODULE: ./lib/policy/checks/lint.clean.js


/** Lint and formatting are a gate, not a preference (requirement 3.QG4). */
const lint_clean_check = {
    id: "lint.clean",
    title: "Lint",
    stage: 3,
    evidence: { kind: "lint", suite: null },
    parameters: {
        errors: {
            description: "Most findings at the linter's error level",
            unit: "findings",
            fallback: 0,
            stricter: "lower",
        },
        warnings: {
            description: "Most findings below that level",
            unit: "findings",
            fallback: 100,
            stricter: "lower",
        },
    },
    evaluate: lint_clean_evaluate,
};
function lint_clean_evaluate(input, reports) {
    const { settings, policy } = input;
    const outcome = judgeFindings(input, reports, {
        checkId: lint_clean_check.id,
        kind: "lint",
        allows: ({ critical, high }) => critical + high <= settings.number("errors"),
    });
    const warnings = (outcome.findings?.medium ?? 0) + (outcome.findings?.low ?? 0) + (outcome.findings?.info ?? 0);
    if (outcome.result === "FAILED" || warnings <= settings.number("warnings"))
        return outcome;
    const message = `${warnings} warnings, at most ${settings.number("warnings")} are allowed`;
    const problem = {
        message,
        at: "",
        fix: "Correct them; most linters do it with --fix.",
        who: policy.owner.name,
    };
    return (0,policy_outcome/* failed */.gz)("too-many-warnings", message, [problem], {
        ...outcome,
        observed: { value: warnings, unit: "warnings" },
        threshold: settings.threshold("warnings", "<="),
    });
}

;// CONCATENATED MODULE: ./lib/policy/checks/performance.thresholds.js

/** Load tests hold their own thresholds and the policy's, where the profile asks for them (requirement 0.PC1). */
const performance_thresholds_check = {
    id: "performance.thresholds",
    title: "Performance thresholds",
    stage: 3,
    evidence: { kind: "performance", suite: null },
    parameters: {
        maxP95Ms: {
            description: "Slowest 95th percentile of the response time",
            unit: "ms",
            fallback: 1000,
            stricter: "lower",
        },
        maxFailedRatio: {
            description: "Largest share of requests that may fail",
            unit: "ratio",
            fallback: 0.01,
            stricter: "lower",
        },
    },
    evaluate: performance_thresholds_evaluate,
};
/** Where a tool has no 95th percentile, the next higher one stands in for it: it cannot be smaller. */
const percentiles = ["latency.p95", "latency.p97-5", "latency.p99", "latency.max"];
function performance_thresholds_evaluate(input, reports) {
    const slowest = largest(reports.flatMap((report) => latencyOf(report) ?? []));
    const problems = [
        ...reports.flatMap((report) => missedThresholds(input, report)),
        ...missedBound(input, slowest, "maxP95Ms"),
        ...missedBound(input, largest(metricsOf(reports, "requests.failed-rate")), "maxFailedRatio"),
    ];
    const details = {
        evidence: (0,policy_outcome/* referTo */.cp)(reports),
        threshold: input.settings.threshold("maxP95Ms", "<="),
        ...(slowest !== undefined && { observed: { value: slowest.value, unit: slowest.unit } }),
    };
    const summary = slowest === undefined ? "no response time was measured" : `${slowest.name} is ${slowest.value} ms`;
    if (problems.length > 0)
        return (0,policy_outcome/* failed */.gz)("too-slow", `${summary}; ${problems.length} thresholds are missed`, problems, details);
    const silent = reports.filter((report) => latencyOf(report) === undefined && report.thresholds.length === 0);
    if (silent.length > 0)
        return performance_thresholds_nothingMeasured(input, silent, details);
    return (0,policy_outcome/* passed */.bF)(`${summary}; every threshold holds`, details);
}
/** A report that holds no response time and no thresholds of its own says nothing that the policy asks. */
function performance_thresholds_nothingMeasured(input, reports, details) {
    const message = "expected a response time or a threshold of the load test, found neither";
    const fix = "Let the load test report its response times: a 95th percentile, a higher one or the longest.";
    const problems = reports.map(({ path }) => ({ ...problem(input, message, path), fix }));
    return (0,policy_outcome/* notRun */.nE)("nothing-measured", message, problems, details);
}
/** Of one report; another report must not stand in for the percentile that this one lacks. */
function latencyOf(report) {
    return percentiles.map((name) => largest(metricsOf([report], name))).find((metric) => metric !== undefined);
}
function missedThresholds(input, report) {
    return report.thresholds
        .filter(({ isMet }) => !isMet)
        .map(({ name }) => problem(input, `the load test misses its own threshold ${name}`, report.path));
}
function missedBound(input, metric, parameter) {
    const most = input.settings.number(parameter);
    if (metric === undefined || metric.value <= most)
        return [];
    return [problem(input, `${metric.name} is ${metric.value}, at most ${most} is allowed`, "")];
}
function metricsOf(reports, name) {
    return reports.flatMap((report) => report.metrics.filter((metric) => metric.name === name));
}
function largest(metrics) {
    return [...metrics].sort((a, b) => b.value - a.value)[0];
}
function problem(input, message, at) {
    return {
        message,
        at,
        fix: "Find what became slower, and run the load test again.",
        who: input.policy.owner.name,
    };
}

;// CONCATENATED MODULE: ./lib/policy/checks/sast.findings.js

/** Static application security testing finds nothing critical or high (requirements 3.QG3, 3.SEC1). */
const sast_findings_check = {
    id: "sast.findings",
    title: "Static analysis",
    stage: 3,
    evidence: { kind: "sast", suite: null },
    parameters: {},
    evaluate: (input, reports) => judgeFindings(input, reports, { checkId: "sast.findings", kind: "sast" }),
};

// EXTERNAL MODULE: ./lib/policy/checks/sbom.quality.js + 1 modules
var sbom_quality = __webpack_require__(76658);
;// CONCATENATED MODULE: ./lib/policy/checks/secrets.detected.js

/** Any detected secret blocks: no threshold, no waiver, no VEX (requirement 3.SEC3). */
const secrets_detected_check = {
    id: "secrets.detected",
    title: "Secrets",
    stage: 3,
    evidence: { kind: "secrets", suite: null },
    parameters: {},
    evaluate: (input, reports) => judgeFindings(input, reports, { checkId: "secrets.detected", kind: "secrets" }),
};

;// CONCATENATED MODULE: ./lib/domain/protection/strictest.js
/**
 * Rules that are in force: those of GitHub's list whose ruleset is not known to be in evaluate mode, disabled or
 * unreadable in its mode, and those of classic protection where it can be seen.
 */
function rulesInForce({ rules, rulesets, classic }) {
    const listed = rulesets.state === "known" ? rulesets.value : [];
    const idle = new Set(listed.filter(({ enforcement }) => enforcement !== "active").map(({ id }) => id));
    const ofRulesets = rules.filter(({ source }) => source.rulesetId === null || !idle.has(source.rulesetId));
    return [...ofRulesets, ...(classic.state === "known" ? classic.value : [])];
}
/** Adds up what the rules demand. */
function demandsOf(rules) {
    const requests = rules.filter((rule) => rule.type === "pull-request");
    const having = (holds) => requests.filter(holds).map(({ source }) => source);
    const typed = (type) => rules.filter((rule) => rule.type === type).map(({ source }) => source);
    return {
        pullRequest: typed("pull-request"),
        codeOwnerReview: having(({ codeOwnerReview }) => codeOwnerReview),
        dismissStaleReviews: having(({ dismissStaleReviews }) => dismissStaleReviews),
        lastPushApproval: having(({ lastPushApproval }) => lastPushApproval),
        nonFastForward: typed("non-fast-forward"),
        deletion: typed("deletion"),
        signatures: typed("required-signatures"),
        approvals: requests.map(({ approvals, source }) => ({ count: approvals, source })),
        checks: rules.flatMap((rule) => rule.type === "required-status-checks"
            ? rule.checks.map((check) => ({ check, source: rule.source }))
            : []),
        workflows: rules.flatMap((rule) => rule.type === "workflows" ? rule.workflows.map((workflow) => ({ workflow, source: rule.source })) : []),
    };
}
/** Tells whether all rules together leave squashing as the only way to merge. */
function squashesOnly(rules) {
    const limits = rules.flatMap((rule) => rule.type === "pull-request" && rule.mergeMethods !== null ? [rule.mergeMethods] : []);
    const left = ["merge", "squash", "rebase"].filter((method) => limits.every((methods) => methods.includes(method)));
    return left.length === 1 && left[0] === "squash";
}

;// CONCATENATED MODULE: ./lib/policy/source/branch-pieces.js
/** Everything that a protected branch needs (requirements 3.SRC1, 3.SRC2, 3.ST1). */
function piecesOf(demands, wanted) {
    return [...reviewPieces(demands, wanted), ...historyPieces(demands), ...workflowPieces(demands, wanted)];
}
function reviewPieces(demands, { minApprovals }) {
    const payload = {
        type: "pull_request",
        parameters: {
            required_approving_review_count: Math.max(1, minApprovals),
            require_code_owner_review: true,
            dismiss_stale_reviews_on_push: true,
            require_last_push_approval: true,
            required_review_thread_resolution: true,
        },
    };
    const most = Math.max(0, ...demands.approvals.map(({ count }) => count));
    const enough = demands.approvals.filter(({ count }) => count >= minApprovals).map(({ source }) => source);
    const piece = (id, expected, providers) => ({
        id,
        expected,
        providers,
        payload,
        found: "none",
    });
    return [
        piece("no-direct-push", "a rule that lets changes in by pull request only", demands.pullRequest),
        {
            ...piece("approvals", `a rule that asks for at least ${minApprovals} approvals`, enough),
            found: `${most}`,
        },
        piece("code-owner-review", "a rule that asks for a review by code owners", demands.codeOwnerReview),
        piece("dismiss-stale-reviews", "a rule that dismisses stale reviews", demands.dismissStaleReviews),
        piece("last-push-approval", "a rule that asks somebody else to approve the last push", demands.lastPushApproval),
    ];
}
function historyPieces({ nonFastForward, deletion, signatures }) {
    const piece = (type, expected, providers) => ({
        id: type.replaceAll("_", "-"),
        expected,
        providers,
        payload: { type },
        found: "none",
    });
    return [
        piece("non_fast_forward", "a rule against force pushes", nonFastForward),
        piece("deletion", "a rule against deleting the branch", deletion),
        piece("required_signatures", "a rule that asks for signed commits", signatures),
    ];
}
function workflowPieces({ workflows }, wanted) {
    const found = workflows.map(({ workflow }) => describeWorkflow(workflow));
    return wanted.workflows.map((entry) => ({
        id: "required-workflow",
        expected: `an organisation ruleset that requires exactly the workflow ${describeWorkflow(entry)}`,
        providers: workflows
            .filter(({ workflow, source }) => isBeyondRepository(source) && isSameWorkflow(entry, workflow))
            .map(({ source }) => source),
        payload: { type: "workflows", parameters: { workflows: [payloadOf(entry)] } },
        found: found.length === 0 ? "none" : found.join(", "),
    }));
}
/** Administrators of the repository can change its own rulesets; the anchor is above them (facts 2.9). */
function isBeyondRepository({ kind }) {
    return kind === "organization-ruleset" || kind === "enterprise-ruleset";
}
function isSameWorkflow(wanted, found) {
    return (wanted.repositoryId === found.repositoryId &&
        wanted.path === found.path &&
        (wanted.ref === null || wanted.ref === found.ref) &&
        (wanted.sha === null || wanted.sha === found.sha));
}
function payloadOf({ repositoryId, path, ref, sha }) {
    return {
        repository_id: repositoryId,
        path,
        ...(ref === null ? {} : { ref }),
        ...(sha === null ? {} : { sha }),
    };
}
const entryForm = /^(\d{1,15}):([^@#\s]{1,300})(?:@([^#\s]{1,300}))?(?:#([0-9a-f]{40}(?:[0-9a-f]{24})?))?$/;
/** Reads `<repository id>:<path>[@<ref>][#<sha>]`; null: it is not of that form. */
function parseWorkflow(entry) {
    const match = entryForm.exec(entry);
    if (match === null)
        return null;
    const [, id = "", path = "", ref, sha] = match;
    return { repositoryId: Number(id), path, ref: ref ?? null, sha: sha ?? null };
}
function describeWorkflow({ repositoryId, path, ref, sha }) {
    return `${repositoryId}:${path}${ref === null ? "" : `@${ref}`}${sha === null ? "" : `#${sha}`}`;
}

;// CONCATENATED MODULE: ./lib/policy/source/judgement.js


const nothing = { misses: [], unread: [], notes: [] };
/** Puts judgements together. */
function together(...parts) {
    return {
        misses: parts.flatMap(({ misses }) => misses),
        unread: parts.flatMap(({ unread }) => unread),
        notes: parts.flatMap(({ notes }) => notes),
    };
}
/** Judges a fact if it is known; if not, that is what was found. */
function judgeKnown(fact, what, judge) {
    return fact.state === "known" ? judge(fact.value) : { ...nothing, unread: [{ what, unknown: fact }] };
}
/** A miss with its fingerprint: the rule and what tells this miss from others of the same rule. */
function judgement_missOf(checkId, { ruleId, path = null, about = [], ...problem }) {
    const fingerprint = (0,waive/* missFingerprint */.Te)(checkId, ruleId, ...about);
    return { problem: { ...problem, fingerprint }, ruleId, path, isSecret: false };
}
/**
 * The outcome of a judgement. What is proved to be wrong fails; else what could not be read leaves the check undecided
 * with the cause; a miss that a proved waiver covers warns.
 */
function conclude(checkId, judgement, input, wording) {
    const { open, waived, ...sifted } = (0,waive/* siftMisses */.nq)(checkId, judgement.misses, input);
    const unread = unreadProblems(judgement.unread, input);
    const details = {
        ...sifted,
        notes: [...new Set([...sifted.notes, ...judgement.notes])],
        observed: { value: open.length, unit: wording.unit },
    };
    if (open.length > 0) {
        return (0,policy_outcome/* failed */.gz)(wording.reason, wording.summary, [...open, ...unread.problems], details);
    }
    if (unread.problems.length > 0)
        return undecidedBy(unread, waived, details);
    return waived.length > 0
        ? (0,policy_outcome/* warned */.k9)("waived", wording.summary, waived, details)
        : (0,policy_outcome/* passed */.bF)(wording.summary, details);
}
function undecidedBy({ reason, problems }, waived, details) {
    const { notes, waivers, targets } = details;
    const summary = problems[0]?.message ?? "a fact could not be read";
    return { ...(0,policy_outcome/* undecided */.oo)(reason, summary, [...problems, ...waived]), notes, waivers, targets };
}
/** One problem a fact, in an order that does not depend on the order in which facts were touched. */
function unreadProblems(unread, { facts, policy }) {
    const event = facts.source?.trigger.eventName ?? "";
    const problems = new Map(unread.map((entry) => {
        const problem = judgement_problemOf(entry, event, policy.owner.name, policy.platformOwner.name);
        return [problem.message, { problem, reason: entry.unknown.cause ?? "unreadable" }];
    }));
    const sorted = [...problems.values()].sort((a, b) => (a.problem.message < b.problem.message ? -1 : 1));
    return { reason: sorted[0]?.reason ?? "unreadable", problems: sorted.map(({ problem }) => problem) };
}
function judgement_problemOf({ what, unknown }, event, owner, platform) {
    const { why, needs, resetAt } = unknown;
    const permission = needs === undefined ? "" : ` It takes the permission "${needs}".`;
    const reset = resetAt === undefined ? "" : ` Asking again makes sense from ${resetAt}.`;
    const { fix, isPlatform } = remedyOf(unknown);
    return {
        message: `${what}: expected a fact that can be read on "${event}", found none: ${why}.${permission}${reset}`,
        at: "",
        fix,
        who: isPlatform ? platform : owner,
    };
}
function remedyOf({ cause, needs, resetAt }) {
    return remedyFor(cause ?? "malformed", needs ?? "the permission", resetAt);
}
function remedyFor(cause, permission, resetAt) {
    const later = `Run the job again${resetAt === undefined ? "" : ` after ${resetAt}`}`;
    switch (cause) {
        case "no-token":
            return { fix: "Give the step the token of the job: github-token.", isPlatform: false };
        case "permission":
            return { fix: `Add ${permission} under permissions: of the job.`, isPlatform: false };
        case "no-posture":
        case "stale-posture":
            return {
                fix: "Run `assaygate audit --publish` in the organisation's instance and see that its schedule works.",
                isPlatform: true,
            };
        case "outage":
        case "rate-limit":
        case "budget":
            return { fix: `${later}.`, isPlatform: false };
        case "incomplete":
        case "too-large":
            return { fix: "Split the change, or run the job again if it is small.", isPlatform: false };
        case "unprovable":
            return {
                fix: "Sign the commits, link the address to an account, or let the policy declare the automation.",
                isPlatform: false,
            };
        case "not-found":
        case "not-asked":
        case "malformed":
            return { fix: `${later}; if it stays, tell the platform team what came back.`, isPlatform: false };
    }
}

// EXTERNAL MODULE: ./lib/domain/posture/posture-text.js
var posture_text = __webpack_require__(13039);
;// CONCATENATED MODULE: ./lib/policy/source/posture.js

/** The parameter by which checks say how old a posture may be. */
const maxPostureAge = {
    description: "Oldest posture that counts; an older one is as if there were none",
    unit: "hours",
    fallback: 48,
    stricter: "lower",
};
/** The posture if it is of use: one that is too old, or from the future, says nothing (design §2.6). */
function freshPosture({ posture, maxAgeHours, now }) {
    if (posture.state === "unknown")
        return posture;
    const { at } = posture.value;
    if ((0,posture_text/* isFresh */.pL)(posture.value, now, maxAgeHours))
        return posture;
    const why = `the posture is of ${at}, and one of at most ${maxAgeHours} hours counts`;
    return { state: "unknown", why, cause: "stale-posture" };
}

;// CONCATENATED MODULE: ./lib/policy/source/shown.js
/** Longest piece of somebody's text that a message repeats. */
const longest = 80;
const most = 5;
/** Shows text of unknown origin in a message: quoted, on one line, cut short. */
function quoted(text) {
    return JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text);
}
/** Shows the first few of a list, quoted, and how many more there are. */
function listed(texts) {
    const rest = texts.length > most ? ` and ${texts.length - most} more` : "";
    return `${texts.slice(0, most).map(quoted).join(", ")}${rest}`;
}

;// CONCATENATED MODULE: ./lib/policy/source/bypass.js



/**
 * Judges who may pass by the rules. A list that can be seen is judged itself; for one that cannot, the posture is;
 * without it nobody knows, and unknown never passes (facts 2.23, design §2.6).
 */
function judgeBypass(question) {
    const { protection, providers } = question;
    const listed = protection.rulesets.state === "known" ? protection.rulesets.value : [];
    const inForce = listed.filter(({ enforcement }) => enforcement === "active");
    const needed = new Set(providers.flat().flatMap(({ rulesetId }) => rulesetId ?? []));
    const seen = inForce.map((ruleset) => judgeRuleset(ruleset, needed.has(ruleset.id), question));
    return together(...seen, judgeUnseen(question, inForce, needed), judgeClassic(question));
}
function judgeRuleset(ruleset, isNeeded, question) {
    const { bypassActors } = ruleset;
    if (bypassActors.state === "unknown")
        return nothing;
    return together(...bypassActors.value.map((actor) => judgeActor(actor, ruleset, isNeeded, question)));
}
function judgeActor(actor, ruleset, isNeeded, { allowed, checkId, who, unseen }) {
    const { name, id } = ruleset;
    const whom = nameOf(actor);
    // Rules do not run for an exempt actor and leave no record, so no policy can allow one (facts 2.21).
    const isExempt = actor.mode === "exempt";
    if (!isExempt && (!isNeeded || allowed.includes(whom)))
        return nothing;
    if (actor.mode === "unknown") {
        return bypass_open(`how ${whom} may pass by ruleset ${quoted(name)}`, "GitHub gave a mode that is not known", unseen);
    }
    return {
        ...nothing,
        misses: [
            judgement_missOf(checkId, {
                ruleId: isExempt ? "exempt-actor" : "bypass-actor",
                about: [String(id), whom, actor.mode],
                message: `ruleset ${quoted(name)}: expected nobody beyond the policy to pass by it, found ${whom} (${actor.mode})`,
                at: `ruleset ${id}`,
                fix: `PUT rulesets/${id} ${payloadWithout(ruleset, allowed)}${isExempt ? "" : ", or let the policy allow the actor in allowedBypass"}`,
                who,
            }),
        ],
    };
}
function nameOf({ kind, id }) {
    return id === null ? kind : `${kind}:${id}`;
}
const actorTypes = {
    integration: "Integration",
    "organization-admin": "OrganizationAdmin",
    "repository-role": "RepositoryRole",
    team: "Team",
    "deploy-key": "DeployKey",
    user: "User",
    unknown: "Unknown",
};
/** The body that leaves only the actors that the policy allows. */
function payloadWithout({ bypassActors }, allowed) {
    const actors = bypassActors.state === "known" ? bypassActors.value : [];
    const kept = actors.filter((actor) => actor.mode !== "exempt" && allowed.includes(nameOf(actor)));
    const bypass_actors = kept.map(({ kind, id, mode }) => ({
        actor_type: actorTypes[kind],
        actor_id: id,
        bypass_mode: mode.replaceAll("-", "_"),
    }));
    return JSON.stringify({ bypass_actors });
}
/** Rulesets that make a demand and whose actors cannot be seen. */
function judgeUnseen(question, inForce, needed) {
    const isSeen = (id) => inForce.some((ruleset) => ruleset.id === id && ruleset.bypassActors.state === "known");
    const unseen = [...needed].filter((id) => !isSeen(id));
    if (unseen.length === 0)
        return nothing;
    const posture = freshPosture(question);
    if (posture.state === "unknown") {
        const what = `who may pass by the rulesets ${unseen.sort((a, b) => a - b).join(", ")}`;
        return question.unseen === "noted"
            ? { ...nothing, notes: [`Not proved: ${what}; ${posture.why}.`] }
            : { ...nothing, unread: [{ what, unknown: posture }] };
    }
    return judgePosture(posture.value, question);
}
function judgePosture({ bypass, at }, { checkId, who }) {
    if (bypass === "none")
        return { ...nothing, notes: [`Nobody may pass by the rules, says the posture of ${at}.`] };
    return {
        ...nothing,
        misses: [
            judgement_missOf(checkId, {
                ruleId: bypass === "exempt" ? "exempt-actor" : "bypass-actor",
                about: ["posture", bypass],
                message: `expected nobody to pass by the rules, found actors who may (${bypass}), says the posture of ${at}`,
                at: "posture",
                fix: "Empty the bypass lists of the rulesets that name the branch, then let the audit publish again.",
                who,
            }),
        ],
    };
}
/** A demand that only classic protection makes does not bind administrators, unless it says so (facts 2.24). */
function judgeClassic(question) {
    const { providers, checkId, who, unseen } = question;
    const alone = providers.some((sources) => sources.length > 0 && sources.every(({ kind }) => kind === "classic"));
    if (!alone)
        return nothing;
    const posture = freshPosture(question);
    const what = "whether classic protection binds administrators";
    if (posture.state === "unknown") {
        return unseen === "noted"
            ? { ...nothing, notes: [`Not proved: ${what}; ${posture.why}.`] }
            : { ...nothing, unread: [{ what, unknown: posture }] };
    }
    switch (posture.value.classic) {
        case "enforced":
            return nothing;
        case "none":
            return bypass_open(what, `the posture of ${posture.value.at} knows of no classic protection`, "proved");
        case "admins-exempt":
            return {
                ...nothing,
                misses: [
                    judgement_missOf(checkId, {
                        ruleId: "admins-exempt",
                        message: "expected classic protection to bind administrators, found that it does not",
                        at: "posture",
                        fix: 'Move the rules into a ruleset without bypass actors, or set {"enforce_admins":true}.',
                        who,
                    }),
                ],
            };
    }
}
function bypass_open(what, why, unseen) {
    if (unseen === "noted")
        return { ...nothing, notes: [`Not proved: ${what}; ${why}.`] };
    return { ...nothing, unread: [{ what, unknown: { state: "unknown", why, cause: "malformed" } }] };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/policy/source/pull-requests.js


/** The facts of stage 1: the evaluator asks no check of that stage where there are none. */
function sourceIn({ facts }) {
    if (facts.source !== null)
        return facts.source;
    throw new errors/* InternalError */.Gd("bug", "expected facts about the change, found none");
}
/** Judges each pull request that the change consists of; what came without one is a miss in itself. */
function judgePullRequests(checkId, input, judge) {
    return judgeKnown(sourceIn(input).change, "the change", (change) => together(judgeKnown(change.pullRequests, "the pull requests of the change", (requests) => together(...requests.map((request) => judge(request, change)), requests.length === 0 ? withoutRequest(checkId, change, input) : nothing)), judgeStrays(checkId, change, input)));
}
/** An open request is always there; a push without one rewinds the branch, or is not what GitHub says it is. */
function withoutRequest(checkId, change, input) {
    if (change.kind === "pull-request") {
        const why = "GitHub named no pull request for this run";
        return { ...nothing, unread: [{ what: "the pull request", unknown: unknownBy(why) }] };
    }
    const strays = change.strayCommits;
    if (strays.state === "known" && strays.value.length > 0)
        return nothing;
    return { ...nothing, misses: [stray(checkId, change.headCommit, change.branch, input)] };
}
function unknownBy(why) {
    return { state: "unknown", why, cause: "malformed" };
}
function judgeStrays(checkId, change, input) {
    return judgeKnown(change.strayCommits, "commits without a pull request", (commits) => ({
        ...nothing,
        misses: commits.map(({ sha }) => stray(checkId, sha, change.branch, input)),
    }));
}
function stray(checkId, sha, branch, { policy }) {
    return judgement_missOf(checkId, {
        ruleId: "no-pull-request",
        about: [sha],
        message: `commit ${sha} entered "${branch.slice(0, 80)}" without a pull request`,
        at: sha,
        fix: "Revert it and bring it in by a pull request; then find out which rule let it through.",
        who: policy.owner.name,
    });
}

;// CONCATENATED MODULE: ./lib/policy/checks/source.branch-protection.js







const id = "source.branch-protection";
/** The branch is protected by rules that nobody beyond the policy may pass by (requirements 3.SRC1, 3.ST1). */
const source_branch_protection_check = {
    id,
    title: "Branch protection",
    stage: 1,
    evidence: null,
    needs: ["branch-rules", "bypass-actors", "classic-protection", "posture"],
    parameters: {
        minApprovals: {
            description: "Approvals that the branch must ask for",
            unit: "approvals",
            fallback: 1,
            stricter: "higher",
        },
        workflows: {
            description: "Workflows that an organisation ruleset must require: `<repository id>:<path>[@<ref>][#<sha>]`",
            unit: "workflows",
            fallback: [],
            stricter: "fixed",
        },
        allowedBypass: {
            description: "Actors that may pass by the rules, never as exempt: `team:<id>`, `integration:<id>`",
            unit: "actors",
            fallback: [],
            stricter: "fixed",
        },
        bypassActors: {
            description: "Whether it must be proved that nobody else may; `noted` is for a repository without an instance",
            unit: "word",
            fallback: "proved",
            words: ["proved", "noted"],
            stricter: "earlier-word",
            spares: { noted: ["bypass-actors", "classic-protection", "posture"] },
        },
        maxPostureAgeHours: maxPostureAge,
    },
    evaluate: source_branch_protection_evaluate,
};
function source_branch_protection_evaluate(input) {
    const source = sourceIn(input);
    const judgement = judgeKnown(source.protection, "the rules of the branch", (protection) => judgeProtection(protection, source.posture, input));
    const branch = source.protection.state === "known" ? quoted(source.protection.value.branch) : "the branch";
    const summary = `${judgement.misses.length} gaps in the protection of ${branch}`;
    return conclude(id, judgement, input, { reason: "unprotected", summary, unit: "gaps" });
}
function judgeProtection(protection, posture, input) {
    const { settings, policy, now } = input;
    const demands = demandsOf(rulesInForce(protection));
    const named = judgeNamedWorkflows(input);
    const pieces = piecesOf(demands, {
        minApprovals: settings.number("minApprovals"),
        workflows: named.workflows,
    });
    const limits = { posture, maxAgeHours: settings.number("maxPostureAgeHours"), now };
    const missing = pieces.filter(({ providers }) => providers.length === 0);
    return together(named.judgement, judgeMissing(missing, protection, freshPosture(limits), input), judgeChecks(demands, protection.branch, input), judgeBypass({
        ...limits,
        checkId: id,
        protection,
        providers: pieces.map(({ providers }) => providers),
        allowed: settings.list("allowedBypass"),
        unseen: settings.word("bypassActors") === "noted" ? "noted" : "proved",
        who: policy.owner.name,
    }), { ...nothing, notes: idleNotes(protection) });
}
/** What no ruleset demands is missing, unless classic protection may demand it where it cannot be seen. */
function judgeMissing(missing, { branch, classic }, posture, { policy }) {
    if (missing.length === 0)
        return nothing;
    const isClassicRuledOut = posture.state === "known" && posture.value.classic === "none";
    // An organisation ruleset alone can require a workflow, so classic protection leaves nothing open about it.
    const open = missing.filter(({ id: piece }) => piece !== "required-workflow");
    const isOpen = classic.state === "unknown" && !isClassicRuledOut && open.length > 0;
    const refuted = isOpen ? missing.filter((piece) => !open.includes(piece)) : missing;
    return {
        misses: refuted.map(({ id: ruleId, expected, found, payload }) => judgement_missOf(id, {
            ruleId,
            about: [branch, expected],
            message: `branch ${quoted(branch)}: expected ${expected}, found ${found}`,
            at: `branch ${branch.slice(0, 80)}`,
            fix: `Add to "rules" of an active ruleset that names the branch: ${JSON.stringify(payload)}`,
            who: policy.owner.name,
        })),
        unread: isOpen && classic.state === "unknown"
            ? [{ what: `${listed(open.map((piece) => piece.id))} in classic protection`, unknown: classic }]
            : [],
        notes: [],
    };
}
/** The instance's own workflow has to be required, so an instance's policy has to name it (facts 2.9). */
function judgeNamedWorkflows({ settings, policy }) {
    const entries = settings.list("workflows");
    const parsed = entries.map((entry) => ({ entry, workflow: parseWorkflow(entry) }));
    const broken = parsed.flatMap(({ entry, workflow }) => (workflow === null ? [entry] : []));
    const isUnnamed = entries.length === 0 && policy.source === "instance";
    const miss = (found) => judgement_missOf(id, {
        ruleId: "unnamed-workflow",
        about: [found],
        message: `policy: expected workflows of the form <repository id>:<path>[@<ref>][#<sha>], found ${found}`,
        at: settings.origin("workflows").at,
        fix: "Name the instance's required workflow in the platform policy.",
        who: policy.platformOwner.name,
    });
    return {
        workflows: parsed.flatMap(({ workflow }) => workflow ?? []),
        judgement: { ...nothing, misses: [...broken.map(quoted), ...(isUnnamed ? ["none"] : [])].map(miss) },
    };
}
/** A required check that any app may report is no check at all (facts 2.15). */
function judgeChecks({ checks }, branch, { policy }) {
    const open = checks.filter(({ check: { integrationId } }) => integrationId === null);
    return {
        ...nothing,
        misses: [...new Set(open.map(({ check: { context } }) => context))].map((context) => judgement_missOf(id, {
            ruleId: "unpinned-check",
            about: [branch, context],
            message: `required check ${quoted(context)}: expected the app that must report it, found none`,
            at: `branch ${branch.slice(0, 80)}`,
            fix: `Name the app beside it; for GitHub Actions: ${JSON.stringify({ context: context.slice(0, 80), integration_id: 15_368 })}`,
            who: policy.owner.name,
        })),
    };
}
function idleNotes({ rulesets }) {
    if (rulesets.state === "unknown")
        return [];
    return rulesets.value
        .filter(({ enforcement }) => enforcement !== "active")
        .map(({ name, enforcement }) => `Ruleset ${quoted(name)} does not count: its enforcement is ${enforcement}.`);
}

// EXTERNAL MODULE: ./lib/domain/codeowners/owners-index.js + 2 modules
var owners_index = __webpack_require__(80347);
// EXTERNAL MODULE: ./lib/domain/codeowners/parse.js + 1 modules
var parse = __webpack_require__(65379);
;// CONCATENATED MODULE: ./lib/policy/source/automation.js
/** The parameter by which checks are told of automation. */
const automationParameter = {
    description: "Accounts that machines act with and who drives each: `<login>=<login>`, or `<login>=nobody`",
    unit: "accounts",
    fallback: ["dependabot[bot]=nobody", "github-merge-queue[bot]=nobody"],
    stricter: "fixed",
};
const nobody = "nobody";
/** Reads entries `<login>=<driver>`; several of a login add up. An entry without a driver declares none. */
function parseAutomation(entries) {
    const drivers = new Map();
    for (const entry of entries) {
        const [login = "", driver = ""] = entry.split("=", 2).map((part) => part.trim().toLowerCase());
        if (login === "" || driver === "")
            continue;
        drivers.set(login, [...(drivers.get(login) ?? []), ...(driver === nobody ? [] : [driver])]);
    }
    return drivers;
}
/** Tells whether an account is a person's; `unknown` where GitHub does not say. */
function isHuman({ login, kind }, automation) {
    if (automation.has(login.toLowerCase()) || isBotLogin(login))
        return "no";
    switch (kind) {
        case "user":
            return "yes";
        case "bot":
        case "organization":
            return "no";
        case "unknown":
            return "unknown";
    }
}
/** GitHub keeps the ending for apps; no person can have it. */
function isBotLogin(login) {
    return login.toLowerCase().endsWith("[bot]");
}

// EXTERNAL MODULE: ./lib/domain/change/trailers.js
var change_trailers = __webpack_require__(10601);
;// CONCATENATED MODULE: ./lib/policy/source/contributors.js



/** Gathers authors, committers, co-authors, pushers, whoever set the run off, and who drives the automation among them. */
function contributorsTo(request, context) {
    const gathered = new Gathering(context.automation);
    gathered.addActor(request.author, "author of the pull request");
    for (const actor of actorsThatCount(request, context))
        gathered.addActor(actor, "set the run off");
    const { commits } = request;
    if (commits.state === "known")
        gathered.addCommits(commits.value);
    else
        gathered.unread.push({ what: `the commits of #${request.number}`, unknown: commits });
    return gathered;
}
/** The role in which an account had a hand in the change; null: it had none that is known. */
function roleOf({ id, login }, { people }) {
    const name = login.toLowerCase();
    const found = people.find((person) => (id !== null && person.id === id) || (person.login !== null && person.login === name));
    return found?.role ?? null;
}
/**
 * Whoever pushed, dispatched or re-ran. Merging adds nothing to a change: who pressed the button or queued it is no
 * contributor by that, nor is a reviewer whose review set the run off.
 */
function actorsThatCount({ mergedBy }, { change, trigger }) {
    if (trigger.event === "pull_request_review" || change.kind === "merge-group")
        return [];
    if (change.kind === "pull-request")
        return change.actors;
    return change.actors.filter(({ id, login }) => mergedBy === null || (id !== mergedBy.id && login.toLowerCase() !== mergedBy.login.toLowerCase()));
}
class Gathering {
    people = [];
    unread = [];
    strangers = [];
    notes = [];
    #automation;
    #accounts = new Map();
    constructor(automation) {
        this.#automation = automation;
    }
    addActor(actor, role) {
        const { id, login } = actor;
        this.people.push({ role, id, login: login.toLowerCase() });
        if (isHuman(actor, this.#automation) !== "no")
            return;
        const drivers = this.#automation.get(login.toLowerCase());
        for (const driver of drivers ?? []) {
            this.people.push({ role: `drives ${quoted(login)}`, id: null, login: driver });
        }
        if (drivers === undefined) {
            this.#open(`who drives ${quoted(login)}`, "the policy declares no driver of this account");
        }
    }
    addCommits(commits) {
        for (const { author, committer, coAuthors = [] } of commits) {
            for (const { account, email } of [author, committer, ...coAuthors]) {
                if (account !== null && email !== "")
                    this.#accounts.set(email.toLowerCase(), account);
            }
        }
        for (const commit of commits)
            this.#addCommit(commit);
    }
    #addCommit(commit) {
        const { sha, author, committer, message, coAuthors = [] } = commit;
        this.#addSignature(author, commit, "author");
        this.#addCommitter(committer, commit);
        for (const coAuthor of coAuthors)
            this.#addSignature(coAuthor, null, `co-author of ${sha}`);
        const trailers = (0,change_trailers/* coAuthorsOf */.a)(message);
        const known = new Set(coAuthors.flatMap(({ account, email }) => (account === null ? [] : [email.toLowerCase()])));
        for (const { name, email } of trailers.people) {
            if (known.has(email.toLowerCase()))
                continue;
            this.#addSignature({ account: null, name, email }, null, `co-author of ${sha}`);
        }
        if (!trailers.isWhole)
            this.#open(`the co-authors of ${sha}`, "its message is too long to be read");
    }
    /** GitHub commits for people who merge or edit in the browser; only its own signature proves that it did. */
    #addCommitter(committer, commit) {
        const isGitHub = committer.account?.login === "web-flow" || committer.email === "noreply@github.com";
        if (!isGitHub) {
            this.#addSignature(committer, commit, "committer");
        }
        else if (commit.verification.isVerified) {
            this.notes.push("GitHub itself made some commits for people in the browser, as its signature proves; that adds no contributor.");
        }
        else {
            this.#open(`the committer of ${commit.sha}`, "it says that GitHub made it, without GitHub's signature");
        }
    }
    #addSignature({ account, name, email }, commit, role) {
        const words = commit === null ? role : `${role} of ${commit.sha}`;
        const actor = account ?? this.#accounts.get(email.toLowerCase()) ?? this.#claimed(name, email, words);
        if (actor === null) {
            this.people.push({ role: words, id: null, login: name.toLowerCase() });
            return;
        }
        if (commit !== null && isBotLogin(actor.login) && !commit.verification.isVerified) {
            // Anybody can write a bot's address into a commit.
            this.#open(`the ${words}`, `it names ${quoted(actor.login)} without a signature`);
        }
        this.addActor(actor, words);
    }
    /** Anybody can write an address in the form of GitHub's own; GitHub itself knows no account behind this one. */
    #claimed(name, email, words) {
        const actor = actorOfAddress(email);
        if (actor?.kind !== "bot")
            this.strangers.push(`${words}: ${quoted(email === "" ? name : email)}`);
        return actor;
    }
    #open(what, why) {
        this.unread.push({ what, unknown: { state: "unknown", why, cause: "unprovable" } });
    }
}
function actorOfAddress(email) {
    const account = (0,change_trailers/* accountOfAddress */.l)(email);
    if (account === null)
        return null;
    return { ...account, kind: isBotLogin(account.login) ? "bot" : "user" };
}

;// CONCATENATED MODULE: ./lib/policy/source/decided-at-merge.js



/** The parameter by which a policy leaves missing approvals to the merge. */
const onPullRequest = {
    description: "Whether approvals are judged while a pull request is open, or when it merges",
    unit: "word",
    fallback: "judged",
    words: ["judged", "decided-at-merge"],
    stricter: "earlier-word",
};
/** Rule id of a miss that time alone may mend: nobody has approved yet. */
const notYetApproved = "not-yet-approved";
/**
 * The outcome of an open pull request that lacks nothing but approvals, where the policy leaves those to the merge and
 * GitHub is proved, in this very run, to ask for them itself. Null: the judgement stands as it is.
 */
function leftToMerge(judgement, input, demanded) {
    if (input.settings.word("onPullRequest") !== "decided-at-merge")
        return null;
    const { change, protection } = sourceIn(input);
    if (change.state === "unknown" || protection.state === "unknown" || !isOpen(change.value))
        return null;
    const isOnlyApproval = judgement.misses.every(({ ruleId }) => ruleId === notYetApproved);
    if (judgement.misses.length === 0 || judgement.unread.length > 0 || !isOnlyApproval)
        return null;
    const demands = demandsOf(rulesInForce(protection.value));
    if (demanded.some((demand) => demand(demands).length === 0))
        return null;
    const summary = "no approval yet; GitHub itself asks for it before the merge, and merge groups and pushes are judged";
    const said = judgement.misses.map(({ problem: { at, message } }) => `${at}: ${message}`);
    return {
        ...(0,policy_outcome/* notApplicable */.hH)("decided-at-merge", summary),
        notes: [...new Set([...said, ...judgement.notes])],
    };
}
function isOpen({ kind }) {
    return kind === "pull-request";
}

// EXTERNAL MODULE: ./lib/policy/source/gated.js
var source_gated = __webpack_require__(98979);
;// CONCATENATED MODULE: ./lib/policy/source/run-again.js
/** For what is mended on the page of a pull request: a workflow that a ruleset requires hears of no edit (facts 2.3). */
const afterAnEdit = "An edit starts no required run: push, close the request and open it again, or re-run the failed jobs.";
/** For what a review mends; whoever starts a run again has a hand in it, so that it is not the reviewer who should. */
const afterAReview = "A review starts no required run: then the author re-runs the failed jobs.";

;// CONCATENATED MODULE: ./lib/policy/source/ownership.js





/** Parts the changed paths by the line that decides about each; a rename has two names (facts 3.13). */
function territoriesOf(files, index, isGated) {
    const paths = new Set(files.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])));
    const territories = new Map();
    for (const path of [...paths].sort()) {
        const ownership = index.ownershipOf(path);
        const { line, owners } = ownership.state === "unmatched" ? { line: 0, owners: [] } : ownership.rule;
        // What nobody owns and no gate is about has no approval to wait for.
        if (owners.length === 0 && !isGated(path))
            continue;
        const territory = territories.get(line) ?? { line, owners, paths: [] };
        territory.paths.push(path);
        territories.set(line, territory);
    }
    return [...territories.values()].sort((a, b) => a.line - b.line);
}
/** Judges whether an owner of a territory approved. */
function judgeOwnership(territory, question) {
    const { owners, paths } = territory;
    const { checkId, number, who } = question;
    if (owners.length === 0)
        return unowned(territory, question);
    const answers = question.votes.map((vote) => ({ vote, speaks: speaksFor(vote, owners) }));
    const counting = answers.filter(({ vote }) => vote.standing === "counts" || vote.standing === "unclear");
    if (counting.some(({ vote, speaks }) => vote.standing === "counts" && speaks.state === "yes"))
        return nothing;
    const unread = counting.flatMap(({ vote, speaks }) => unreadOf(vote, speaks, number));
    if (unread.length > 0)
        return { ...nothing, unread };
    const ofOwners = answers.filter(({ speaks }) => speaks.state !== "no").map(({ vote }) => vote);
    const isWaiting = ofOwners.every(({ standing }) => standing === "stale" || standing === "dismissed");
    const whys = ofOwners.map(({ why }) => why).sort();
    const found = whys.length === 0 ? "none" : whys.slice(0, 5).join("; ");
    return {
        ...nothing,
        misses: [
            judgement_missOf(checkId, {
                ruleId: isWaiting ? notYetApproved : "not-approved",
                about: [String(number), ...owners],
                message: `#${number}: ${listed(paths)}: expected an approval by one of ${listed(owners)}, found ${found}`,
                at: `CODEOWNERS:${territory.line}`,
                fix: `Ask one of ${listed(owners)} who had no hand in the change to approve its newest commit. ${afterAReview}`,
                who,
            }),
        ],
    };
}
function unowned({ line, paths }, { checkId, number, who }) {
    const found = line === 0 ? "no line that names any" : `line ${line}, which takes owners away`;
    return {
        ...nothing,
        misses: [
            judgement_missOf(checkId, {
                ruleId: "unowned",
                about: [String(number), ...paths],
                message: `#${number}: ${listed(paths)}: expected owners in CODEOWNERS of the base branch, found ${found}`,
                at: line === 0 ? "CODEOWNERS" : `CODEOWNERS:${line}`,
                fix: "Give the paths owners in a pull request of its own, which the owners of CODEOWNERS approve.",
                who,
            }),
        ],
    };
}
/** Whether a reviewer is one of the owners, or GitHub says that the review counts for one of their teams. */
function speaksFor({ review }, owners) {
    const names = owners.map((owner) => owner.toLowerCase());
    const login = review.reviewer.login.toLowerCase();
    if (names.includes(`@${login}`))
        return { state: "yes" };
    if (names.some((name) => (0,change_trailers/* accountOfAddress */.l)(name)?.login === login))
        return { state: "yes" };
    const { onBehalfOf } = review;
    const teams = names.filter((name) => name.startsWith("@") && name.includes("/"));
    if (teams.length > 0 && onBehalfOf.state === "known") {
        if (onBehalfOf.value.some((team) => teams.includes(team.toLowerCase())))
            return { state: "yes" };
    }
    if (teams.length > 0 && onBehalfOf.state === "unknown")
        return { state: "unknown", unread: onBehalfOf };
    const addresses = owners.filter((owner) => !owner.startsWith("@") && (0,change_trailers/* accountOfAddress */.l)(owner) === null);
    if (addresses.length === 0)
        return { state: "no" };
    const why = `no account is known for ${listed(addresses)}`;
    return { state: "unknown", unread: { state: "unknown", why, cause: "unprovable" } };
}
function unreadOf({ review, standing, why }, speaks, number) {
    const what = `whether the approval of ${quoted(review.reviewer.login)} counts for owners of #${number}`;
    if (speaks.state === "unknown")
        return [{ what, unknown: speaks.unread }];
    if (speaks.state === "no" || standing !== "unclear")
        return [];
    return [{ what, unknown: { state: "unknown", why, cause: "unprovable" } }];
}

// EXTERNAL MODULE: ./lib/domain/change/opinions.js
var opinions = __webpack_require__(71250);
;// CONCATENATED MODULE: ./lib/policy/source/votes.js




/**
 * The latest opinion of each reviewer on the commit that merges. A comment changes no opinion, and neither the text of
 * a review nor the order in which reviews are listed means anything (facts 3.14, G12).
 */
function votesOn(request, reviews, context) {
    return (0,opinions/* opinionsOn */.lT)(request, reviews).map((review) => ({
        review,
        ...standingOf(review, request.headCommit, context),
    }));
}
function standingOf({ state, commit, reviewer, canWrite }, headCommit, { contributors, automation }) {
    const who = quoted(reviewer.login);
    if (state === "dismissed")
        return { standing: "dismissed", why: `the review of ${who} was dismissed` };
    if (state !== "approved")
        return { standing: "refused", why: `the latest opinion of ${who} is ${state}` };
    if (commit !== headCommit) {
        const found = commit === null ? "a commit that GitHub no longer knows" : commit;
        return { standing: "stale", why: `${who} approved ${found}, and ${headCommit} is what merges` };
    }
    const human = isHuman(reviewer, automation);
    if (human === "no")
        return { standing: "automation", why: `${who} is no person's account` };
    const role = roleOf(reviewer, contributors);
    if (role !== null)
        return { standing: "contributor", why: `${who} approved, and had a hand in it: ${role}` };
    if (human === "unknown")
        return { standing: "unclear", why: `GitHub does not say whether ${who} is a person` };
    if (canWrite.state === "unknown")
        return { standing: "unclear", why: `whether ${who} may write is not known: ${canWrite.why}` };
    if (!canWrite.value)
        return { standing: "outsider", why: `${who} approved, and may not write to the repository` };
    return { standing: "counts", why: `${who} approved ${headCommit}` };
}

;// CONCATENATED MODULE: ./lib/policy/checks/source.codeowner-approval.js










const source_codeowner_approval_id = "source.codeowner-approval";
/** An owner of every changed path, who had no hand in the change, approved the head that merges (requirement 3.SRC2). */
const source_codeowner_approval_check = {
    id: source_codeowner_approval_id,
    title: "Code owner approval",
    stage: 1,
    evidence: null,
    needs: ["change", "files", "commits", "reviews", "branch-rules", "codeowners"],
    parameters: { automation: automationParameter, onPullRequest: onPullRequest },
    evaluate: source_codeowner_approval_evaluate,
};
function source_codeowner_approval_evaluate(input) {
    const source = sourceIn(input);
    const automation = parseAutomation(input.settings.list("automation"));
    const judgement = judgeKnown(source.codeowners, "CODEOWNERS of the base commit", ({ text }) => {
        const index = new owners_index/* OwnersIndex */.t((0,parse/* parseCodeowners */.B)(text).rules);
        const isGated = (0,source_gated/* gatedBy */.L)(input.policy.gated);
        return judgePullRequests(source_codeowner_approval_id, input, (request, change) => judgeRequest(request, change, { input, automation, index, isGated }));
    });
    const left = leftToMerge(judgement, input, [
        ({ approvals }) => approvals.filter(({ count }) => count > 0),
        ({ codeOwnerReview }) => codeOwnerReview,
        ({ dismissStaleReviews }) => dismissStaleReviews,
    ]);
    const count = judgement.misses.length;
    const summary = count === 0 ? "an owner of each changed path approved" : `${count} approvals by owners are missing`;
    return (left ?? conclude(source_codeowner_approval_id, judgement, input, { reason: "not-approved", summary, unit: "missing approvals" }));
}
function judgeRequest(request, change, context) {
    const { number, files, reviews, commits } = request;
    return together(
    // Who is a contributor is not known without the commits, and so neither whose approval counts.
    judgeKnown(commits, `the commits of #${number}`, () => nothing), judgeKnown(files, `the files of #${number}`, (all) => judgeKnown(reviews, `the reviews of #${number}`, (given) => judgeFiles(request, all, { ...context, votes: votesFor(request, given, change, context) }))));
}
function votesFor(request, reviews, change, { input, automation }) {
    const source = sourceIn(input);
    const contributors = contributorsTo(request, { change, trigger: source.trigger, automation });
    return votesOn(request, reviews, { contributors, automation });
}
function judgeFiles({ number }, files, { input, index, isGated, votes }) {
    const territories = territoriesOf(files, index, isGated);
    const judged = territories.map((territory) => judgeOwnership(territory, { checkId: source_codeowner_approval_id, number, votes, who: input.policy.owner.name }));
    return together(...judged);
}

// EXTERNAL MODULE: ./lib/domain/codeowners/codeowners.js
var codeowners_codeowners = __webpack_require__(94427);
// EXTERNAL MODULE: ./lib/domain/codeowners/gaps.js
var codeowners_gaps = __webpack_require__(11175);
;// CONCATENATED MODULE: ./lib/policy/source/first-file.js



/**
 * Where the base commit has no file of a kind, the change that adds the first one must not fail for want of it, or no
 * repository could ever get one. It is said, and the next change is judged by the file. A change that nobody could read
 * brings nothing.
 */
function unlessBrought(input, { what, isPlace }, absent) {
    const { change } = sourceIn(input);
    const requests = change.state === "known" ? change.value.pullRequests : change;
    if (requests.state === "unknown")
        return absent;
    const [first] = requests.value.flatMap(({ number, files }) => files.state === "known" ? files.value.filter(isAdded(isPlace)).map(({ path }) => ({ number, path })) : []);
    if (first === undefined)
        return absent;
    const { number, path } = first;
    const note = `#${number} brings the first ${what}, ${quoted(path)}; the changes after it are judged by it.`;
    return { ...nothing, notes: [note] };
}
function isAdded(isPlace) {
    return ({ path, status }) => (status === "added" || status === "renamed") && isPlace(path);
}

;// CONCATENATED MODULE: ./lib/policy/checks/source.codeowners-effective.js








const source_codeowners_effective_id = "source.codeowners-effective";
/** CODEOWNERS of the base branch really gives every gated path an owner whom GitHub asks (requirements 3.ST1, 3.SRC2). */
const source_codeowners_effective_check = {
    id: source_codeowners_effective_id,
    title: "Effective code owners",
    stage: 1,
    evidence: null,
    needs: ["change", "files", "codeowners", "owners-access", "tree"],
    parameters: {},
    evaluate: source_codeowners_effective_evaluate,
};
function source_codeowners_effective_evaluate(input) {
    const source = sourceIn(input);
    const judgement = judgeKnown(source.codeowners, "CODEOWNERS of the base commit", (fact) => fact.path === null
        ? unlessBrought(input, firstCodeowners, absent(input))
        : together(judgeFile(fact, fact.path, input), judgeErrors(fact, fact.path, input), judgeOwners(fact, fact.path, input)));
    const summary = `${judgement.misses.length} things keep CODEOWNERS from protecting what is gated`;
    return conclude(source_codeowners_effective_id, judgement, input, { reason: "not-effective", summary, unit: "gaps" });
}
function miss(place, { policy }) {
    return judgement_missOf(source_codeowners_effective_id, { ...place, who: policy.owner.name });
}
const firstCodeowners = {
    what: "CODEOWNERS",
    isPlace: (path) => codeowners_codeowners/* codeownersPaths */.o.includes(path),
};
function absent(input) {
    const place = {
        ruleId: "no-codeowners",
        message: "expected a file CODEOWNERS at the base commit, found none",
        at: ".github/CODEOWNERS",
        fix: 'Add .github/CODEOWNERS with an owner for all paths, such as: "* @org/team".',
        about: [],
    };
    return { ...nothing, misses: [miss(place, input)] };
}
function judgeFile({ text, bytes }, path, input) {
    const source = sourceIn(input);
    return judgeKnown(source.tree, "the files of the base commit", (tree) => {
        const codeowners = (0,parse/* parseCodeowners */.B)(text);
        const gated = tree.filter((0,source_gated/* gatedBy */.L)(input.policy.gated));
        const gaps = (0,codeowners_gaps/* gapsOf */.dc)(codeowners, { codeownersPath: path, paths: gated });
        // GitHub passes over all of a file that is too large, so each path would be a gap.
        if (gaps.isOversize || bytes >= codeowners_codeowners/* codeownersByteLimit */.F)
            return oversize(bytes, path, input);
        return {
            ...nothing,
            misses: [
                ...gaps.invalid.map(({ line, text: word, why }) => miss({
                    ruleId: "invalid-line",
                    message: `expected a line that GitHub takes, found ${quoted(word)}: ${why}`,
                    at: `${path}:${line}`,
                    fix: "Correct the line; GitHub skips it, and an earlier line decides.",
                    about: [word],
                }, input)),
                ...gaps.vacuous.map((vacuous) => miss(vacuousPlace(vacuous, path), input)),
                ...grouped(gaps.paths).map((group) => miss(gapPlace(group, path, "unowned"), input)),
                ...gaps.guards.map((gap) => miss(gapPlace([gap], path, "unguarded"), input)),
            ],
        };
    });
}
function oversize(bytes, path, input) {
    const place = {
        ruleId: "too-large",
        message: `expected CODEOWNERS below 3 MB, found ${bytes} bytes: GitHub passes over all of it`,
        at: path,
        fix: "Own folders instead of files, and put the owners of many paths together in a team.",
        about: [],
    };
    return { ...nothing, misses: [miss(place, input)] };
}
const vacuousWords = {
    "no-pattern": "it names owners and no path",
    "never-matches": "no file can have such a name",
    repeated: "the same pattern stands further down, and only that line counts",
};
function vacuousPlace({ rule, reason }, path) {
    return {
        ruleId: "vacuous-line",
        message: `expected a line that does something, found ${quoted(rule.text)}: ${vacuousWords[reason]}`,
        at: `${path}:${rule.line}`,
        fix: "Remove the line, or write the pattern that was meant.",
        about: [rule.text, reason],
    };
}
/** The gaps that one line makes, or that no line closes, are one miss. */
function grouped(gaps) {
    const groups = new Map();
    for (const gap of gaps) {
        const line = gap.ownership.state === "cleared" ? gap.ownership.rule.line : 0;
        const group = groups.get(line);
        if (group === undefined)
            groups.set(line, [gap]);
        else
            group.push(gap);
    }
    return [...groups.values()];
}
function gapPlace(gaps, path, ruleId) {
    const ownership = gaps[0]?.ownership;
    const line = ownership?.state === "cleared" ? ownership.rule.line : 0;
    const found = line === 0 ? "no line that matches" : `line ${line}, which takes owners away`;
    const paths = gaps.map((gap) => gap.path);
    return {
        ruleId,
        message: `${paths.length === 1 ? "" : `${paths.length} paths: `}${listed(paths)}: expected an owner, found ${found}`,
        at: line === 0 ? path : `${path}:${line}`,
        fix: ruleId === "unowned"
            ? `Add a line: "* @org/team".`
            : `Add a line at the end: "/${paths[0] ?? ""} @org/team".`,
        about: paths,
    };
}
function judgeErrors({ errors }, path, input) {
    return judgeKnown(errors, "what GitHub finds wrong with CODEOWNERS", (found) => ({
        ...nothing,
        misses: found.map(({ line, kind, message }) => miss({
            ruleId: "github-error",
            message: `expected no error by GitHub, found ${quoted(kind)}: ${quoted(message)}`,
            at: `${path}:${line}`,
            fix: "Correct the line as GitHub says; until then it does not count.",
            about: [String(line), kind],
        }, input)),
    }));
}
const accessWords = new Map([
    ["no-write", "may not write, so GitHub asks nobody"],
    ["missing", "does not exist"],
    ["secret-team", "is a secret team, which GitHub never asks"],
]);
function judgeOwners({ text }, path, input) {
    const source = sourceIn(input);
    const { rules } = (0,parse/* parseCodeowners */.B)(text);
    const lines = new Map();
    for (const { owners, line } of rules) {
        for (const owner of owners)
            if (!lines.has(owner.toLowerCase()))
                lines.set(owner.toLowerCase(), line);
    }
    return judgeKnown(source.owners, "whether the owners may write", (answers) => {
        const known = new Map(answers.map((answer) => [answer.owner.toLowerCase(), answer]));
        return together(...[...lines].map(([owner, line]) => judgeOwner(owner, `${path}:${line}`, known.get(owner), input)));
    });
}
function judgeOwner(owner, at, answer, input) {
    const unasked = { state: "unknown", why: "no answer came for this owner", cause: "malformed" };
    return judgeKnown(answer?.access ?? unasked, `whether ${quoted(owner)} may write`, (access) => {
        const words = accessWords.get(access);
        if (words === undefined)
            return nothing;
        const place = {
            ruleId: "owner-cannot-review",
            message: `expected an owner who may write, found ${quoted(owner)}, who ${words}`,
            at,
            fix: "Give the owner write access to this repository by name, or name another.",
            about: [owner, access],
        };
        return { ...nothing, misses: [miss(place, input)] };
    });
}

;// CONCATENATED MODULE: ./lib/policy/checks/source.continuity.js





const source_continuity_id = "source.continuity";
/** The branch was protected without a hole from the last production release to now (requirements 3.ST1, 3.F2). */
const source_continuity_check = {
    id: source_continuity_id,
    title: "Continuity",
    stage: 1,
    evidence: null,
    needs: ["continuity", "posture"],
    parameters: {
        bypasses: {
            description: "Whether it must be proved that nobody passed by a rule; `noted` is for a repository without an instance",
            unit: "word",
            fallback: "proved",
            words: ["proved", "noted"],
            stricter: "earlier-word",
            spares: { noted: ["posture"] },
        },
        maxPostureAgeHours: maxPostureAge,
    },
    evaluate: source_continuity_evaluate,
};
function source_continuity_evaluate(input) {
    const { continuity } = sourceIn(input);
    if (continuity.state === "known" && continuity.value.since === null)
        return (0,policy_outcome/* notApplicable */.hH)("no-release", "there was no production release yet, from which the branch is watched");
    const judgement = judgeKnown(continuity, "what happened since the last production release", (fact) => together(judgeCommits(fact, input), judgeBypasses(fact, input), judgeLapses(fact, input), sinceWhen(fact)));
    const count = judgement.misses.length;
    const summary = count === 0
        ? "no hole since the last production release"
        : `${count} holes since the last production release`;
    return conclude(source_continuity_id, judgement, input, { reason: "not-continuous", summary, unit: "holes" });
}
function sinceWhen({ since }) {
    return since === null
        ? nothing
        : { ...nothing, notes: [`Looked at since ${since.commit}, released at ${since.at}.`] };
}
function source_continuity_miss(ruleId, about, words, input) {
    return judgement_missOf(source_continuity_id, { ruleId, about, ...words, who: input.policy.owner.name });
}
function judgeCommits({ commits }, input) {
    return judgeKnown(commits, "the commits since the last production release", (landed) => ({
        ...nothing,
        misses: landed
            .filter(({ pullRequests }) => pullRequests.length === 0)
            .map(({ sha, actor, landedAt }) => {
            const message = `commit ${sha}: expected the pull request that brought it, found none; it came by ${quoted(actor ?? "unknown")} at ${landedAt ?? "an unknown time"}`;
            const fix = "Find out how it came in, and bring it under review after the fact; a waiver names this commit.";
            return source_continuity_miss("no-pull-request", [sha], { message, at: sha, fix }, input);
        }),
    }));
}
/** Rule suites are for Apps only; what they say reaches a run as posture (facts 2.28, design §2.6). */
function judgeBypasses({ bypasses }, input) {
    const source = sourceIn(input);
    if (bypasses.state === "known") {
        return { ...nothing, misses: bypasses.value.map((bypass) => bypassMiss(bypass, input)) };
    }
    const { settings, now } = input;
    const posture = freshPosture({
        posture: source.posture,
        maxAgeHours: settings.number("maxPostureAgeHours"),
        now,
    });
    const what = "whether somebody passed by a rule";
    if (posture.state === "known")
        return judgeWatch(posture.value, what, input);
    if (settings.word("bypasses") === "noted") {
        return { ...nothing, notes: [`Not proved: ${what}; ${posture.why}.`] };
    }
    return { ...nothing, unread: [{ what, unknown: posture }] };
}
function bypassMiss({ actor, at, rule }, input) {
    const message = `${quoted(actor)} passed by the rule ${quoted(rule)} at ${at}`;
    const fix = "Treat it as an incident: review what was pushed, and take the actor off the bypass list.";
    return source_continuity_miss("bypass", [actor, at, rule], { message, at: quoted(rule), fix }, input);
}
function judgeWatch({ watch, at }, what, input) {
    switch (watch) {
        case "clean":
            return { ...nothing, notes: [`Nobody passed by a rule, says the posture of ${at}.`] };
        case "bypassed": {
            const message = `somebody passed by a rule, says the posture of ${at}`;
            const fix = "See the incident that the audit opened for who and when; the next clean audit closes it.";
            return {
                ...nothing,
                misses: [source_continuity_miss("bypass", ["posture", at], { message, at: "posture", fix }, input)],
            };
        }
        case "blind": {
            const why = `the watch did not see its own canary at ${at}`;
            return { ...nothing, unread: [{ what, unknown: { state: "unknown", why, cause: "no-posture" } }] };
        }
    }
}
/** The history of rulesets takes a right that no audit needs otherwise; where it can be read it counts (facts 2.21). */
function judgeLapses({ lapses }, input) {
    if (lapses.state === "unknown") {
        return { ...nothing, notes: [`Not looked at: the history of the rulesets; ${lapses.why}.`] };
    }
    return {
        ...nothing,
        misses: lapses.value.map(({ ruleset, from, until, actor }) => {
            const message = `ruleset ${quoted(ruleset)} was not in force from ${from} to ${until ?? "now"}, by ${quoted(actor)}`;
            const fix = "Put it back in force, and review what landed in that time.";
            return source_continuity_miss("lapse", [ruleset, from], { message, at: quoted(ruleset), fix }, input);
        }),
    };
}

;// CONCATENATED MODULE: ./lib/policy/checks/source.conventional-commits.js





const source_conventional_commits_id = "source.conventional-commits";
/** Commits that stay in the history say what they are, as Conventional Commits 1.0.0 (requirement 3.SRC3). */
const source_conventional_commits_check = {
    id: source_conventional_commits_id,
    title: "Conventional commits",
    stage: 1,
    evidence: null,
    needs: ["change", "commits", "branch-rules"],
    parameters: {
        types: {
            description: "Types that a header may have",
            unit: "types",
            fallback: [
                "build",
                "chore",
                "ci",
                "docs",
                "feat",
                "fix",
                "perf",
                "refactor",
                "revert",
                "style",
                "test",
            ],
            stricter: "fixed",
        },
        maxHeader: {
            description: "Longest header",
            unit: "characters",
            fallback: 100,
            stricter: "lower",
        },
        bots: {
            description: "Apps whose own wording is let through, where GitHub proves that they wrote it",
            unit: "logins",
            fallback: ["dependabot[bot]"],
            stricter: "fixed",
        },
    },
    evaluate: source_conventional_commits_evaluate,
};
function source_conventional_commits_evaluate(input) {
    const source = sourceIn(input);
    const judgement = judgeKnown(source.protection, "the ways to merge that the branch leaves", (protection) => {
        const isSquashed = squashesOnly(rulesInForce(protection));
        return judgePullRequests(source_conventional_commits_id, input, (request) => isSquashed ? judgeTitle(request, input) : source_conventional_commits_judgeCommits(request, input));
    });
    const count = judgement.misses.length;
    const summary = count === 0 ? "every header is conventional" : `${count} headers are not conventional`;
    return conclude(source_conventional_commits_id, judgement, input, { reason: "not-conventional", summary, unit: "headers" });
}
/** Where squashing is the only way to merge, the title becomes the commit, and the commits go. */
function judgeTitle({ number, title, header, author }, input) {
    if (isBot(author, input))
        return passedOver(`#${number}`, author);
    const fix = `Write the title of the pull request as <type>(<scope>): <what it does>. ${afterAnEdit}`;
    return judgeHeader({ text: title, header, at: `#${number}`, fix }, input);
}
function source_conventional_commits_judgeCommits({ number, commits }, input) {
    return judgeKnown(commits, `the commits of #${number}`, (all) => together(...all.map((commit) => judgeCommit(commit, input))));
}
function judgeCommit(commit, input) {
    const { sha, message, header, parents, author, verification } = commit;
    if (parents.length > 1)
        return nothing;
    if (isGitsRevert(message))
        return nothing;
    // Anybody can write an app's address into a commit; a verified one is the app's own.
    if (author.account !== null && verification.isVerified && isBot(author.account, input)) {
        return passedOver(sha, author.account);
    }
    const text = message.slice(0, 1_000).split(/\r?\n/, 1)[0] ?? "";
    const fix = "Reword it as <type>(<scope>): <what it does>: git rebase -i <base>, then push again.";
    return judgeHeader({ text, header, at: sha, fix }, input);
}
/** What `git revert` and GitHub's button write; both name the commit. */
function isGitsRevert(message) {
    const text = message.slice(0, 64 * 1024);
    return text.startsWith('Revert "') && /^This reverts commit [0-9a-f]{40}(?:[0-9a-f]{24})?\b/m.test(text);
}
function isBot({ login, kind }, { settings }) {
    return kind === "bot" && settings.list("bots").some((bot) => bot.toLowerCase() === login.toLowerCase());
}
function passedOver(at, { login }) {
    return { ...nothing, notes: [`${at} is worded by ${quoted(login)}, which the policy lets through.`] };
}
function judgeHeader({ text, header, at, fix }, { settings, policy }) {
    const types = settings.list("types");
    const longest = settings.number("maxHeader");
    const isKnown = header !== null && types.includes(header.type);
    if (isKnown && text.length <= longest)
        return nothing;
    const expected = isKnown
        ? `a header of at most ${longest} characters`
        : `<type>: <subject> with one of ${types.join(", ")}`;
    const found = isKnown ? `${text.length}` : quoted(text);
    return {
        ...nothing,
        misses: [
            judgement_missOf(source_conventional_commits_id, {
                ruleId: isKnown ? "too-long" : "not-conventional",
                about: [at, text],
                message: `expected ${expected}, found ${found}`,
                at,
                fix,
                who: policy.owner.name,
            }),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/policy/checks/source.linked-work-item.js




const source_linked_work_item_id = "source.linked-work-item";
/** A fix names the defect that it fixes, so that one finds the other (requirement 3.ST1). */
const source_linked_work_item_check = {
    id: source_linked_work_item_id,
    title: "Linked work item",
    stage: 1,
    evidence: null,
    needs: ["change", "commits", "work-items"],
    parameters: {
        types: {
            description: "Types of commits that are fixes",
            unit: "types",
            fallback: ["fix"],
            stricter: "fixed",
        },
        labels: {
            description: "Labels of pull requests that are fixes",
            unit: "labels",
            fallback: ["bug", "defect"],
            stricter: "fixed",
        },
        trackers: {
            description: "Keys of projects in a tracker outside GitHub: `PAY` for PAY-123",
            unit: "keys",
            fallback: [],
            stricter: "fixed",
        },
    },
    evaluate: source_linked_work_item_evaluate,
};
function source_linked_work_item_evaluate(input) {
    const judgement = judgePullRequests(source_linked_work_item_id, input, (request) => judgeKnown(isFix(request, input), `the commits of #${request.number}`, (fixes) => fixes ? judgeLink(request, input) : nothing));
    const count = judgement.misses.length;
    const summary = count === 0 ? "every fix names its work item" : `${count} fixes name no work item`;
    return conclude(source_linked_work_item_id, judgement, input, { reason: "not-linked", summary, unit: "fixes" });
}
/** Title or label are enough to know; that it is none is known only with all commits. */
function isFix({ header, labels, commits }, { settings }) {
    const types = settings.list("types");
    const names = settings.list("labels").map((label) => label.toLowerCase());
    const isType = (type) => type !== undefined && types.includes(type.toLowerCase());
    if (isType(header?.type) || labels.some((label) => names.includes(label.toLowerCase()))) {
        return { state: "known", value: true };
    }
    if (commits.state === "unknown")
        return commits;
    return { state: "known", value: commits.value.some((commit) => isType(commit.header?.type)) };
}
function judgeLink(request, { settings, policy }) {
    const { number, title, body, headBranch, closes } = request;
    const trackers = settings.list("trackers");
    if (trackers.some((key) => [title, headBranch, body].some((text) => names(text, key))))
        return nothing;
    return judgeKnown(closes, `the issues that #${number} closes`, (issues) => {
        if (issues.length > 0)
            return nothing;
        const other = trackers.length === 0 ? "" : ` or a key of ${listed(trackers)}`;
        return {
            ...nothing,
            misses: [
                judgement_missOf(source_linked_work_item_id, {
                    ruleId: "no-work-item",
                    about: [String(number)],
                    message: `expected an issue that the fix closes${other}, found none`,
                    at: `#${number}`,
                    fix: `Write "Fixes #<number>" into the description, or link the issue under Development. ${afterAnEdit}`,
                    who: policy.owner.name,
                }),
            ],
        };
    });
}
/** Tells whether a text names an item of a project, `PAY-123`, as a word of its own; without any expression. */
function names(text, key) {
    const mark = `${key}-`;
    for (let at = text.indexOf(mark); key !== "" && at !== -1; at = text.indexOf(mark, at + 1)) {
        const before = text[at - 1] ?? " ";
        const after = text[at + mark.length] ?? "";
        if (!/[\p{L}\p{N}_-]/u.test(before) && /[1-9]/.test(after))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/domain/change/template.js
var change_template = __webpack_require__(76571);
;// CONCATENATED MODULE: ./lib/policy/checks/source.pull-request-template.js






const source_pull_request_template_id = "source.pull-request-template";
/** The description says what the template of the base commit asks for (requirement 3.ST1). */
const source_pull_request_template_check = {
    id: source_pull_request_template_id,
    title: "Pull request template",
    stage: 1,
    evidence: null,
    needs: ["change", "files", "template"],
    parameters: {
        sections: {
            description: "Headings that a description must have and fill, whatever the repository's template says",
            unit: "headings",
            fallback: [],
            stricter: "fixed",
        },
        bots: {
            description: "Apps that write pull requests in their own words",
            unit: "logins",
            fallback: ["dependabot[bot]"],
            stricter: "fixed",
        },
    },
    evaluate: source_pull_request_template_evaluate,
};
function source_pull_request_template_evaluate(input) {
    const source = sourceIn(input);
    const judgement = judgeKnown(source.template, "the template of the base commit", (template) => template === null && input.settings.list("sections").length === 0
        ? unlessBrought(input, firstTemplate, withoutTemplate(input))
        : judgePullRequests(source_pull_request_template_id, input, (request) => source_pull_request_template_judgeRequest(request, template ?? "", input)));
    const count = judgement.misses.length;
    const summary = count === 0 ? "the description is filled in" : `${count} parts of the description are missing`;
    return conclude(source_pull_request_template_id, judgement, input, { reason: "not-filled-in", summary, unit: "missing parts" });
}
const firstTemplate = {
    what: "pull request template",
    isPlace: (path) => change_template/* templatePlaces */.$E.includes(path.toLowerCase()),
};
function withoutTemplate({ policy }) {
    return {
        ...nothing,
        misses: [
            judgement_missOf(source_pull_request_template_id, {
                ruleId: "no-template",
                message: "expected a pull request template at the base commit, found none",
                at: ".github/pull_request_template.md",
                fix: "Add .github/pull_request_template.md with the headings that every change has to answer.",
                who: policy.owner.name,
            }),
        ],
    };
}
function source_pull_request_template_judgeRequest(request, template, input) {
    const { author, number, body } = request;
    const bots = input.settings.list("bots").map((bot) => bot.toLowerCase());
    if (author.kind === "bot" && bots.includes(author.login.toLowerCase())) {
        return {
            ...nothing,
            notes: [`#${number} is described by ${quoted(author.login)}, which the policy lets through.`],
        };
    }
    if (Math.max(template.length, body.length) > change_template/* longestDescription */.LP) {
        const why = `it is longer than ${change_template/* longestDescription */.LP} characters`;
        return {
            ...nothing,
            unread: [
                { what: `the description of #${number}`, unknown: { state: "unknown", why, cause: "too-large" } },
            ],
        };
    }
    const asked = askedBy((0,change_template/* readDescription */.XF)(template), template, input.settings.list("sections"));
    const given = (0,change_template/* readDescription */.XF)(body);
    return {
        ...nothing,
        misses: [...missingSections(asked, given, request, input), ...openBoxes(asked, given, request, input)],
    };
}
/** What the template asks for, and the platform on top of it. */
function askedBy(own, template, titles) {
    const has = (title) => own.sections.some((section) => (0,change_template/* words */.aL)(section.title) === (0,change_template/* words */.aL)(title));
    const added = titles
        .filter((title) => !has(title))
        .map((title) => ({ title, isOptional: false, lines: [] }));
    const mandated = new Set(titles.map(change_template/* words */.aL));
    const sections = template === "" ? [] : own.sections;
    return {
        sections: [
            ...sections.map((section) => ({
                ...section,
                isOptional: section.isOptional && !mandated.has((0,change_template/* words */.aL)(section.title)),
            })),
            ...added,
        ],
        boxes: own.boxes,
    };
}
function missingSections(asked, given, { number }, input) {
    return asked.sections
        .filter(({ isOptional }) => !isOptional)
        .flatMap((section) => {
        const found = stateOf(section, given);
        if (found === "filled")
            return [];
        const title = section.title === "" ? "a description" : `the section ${quoted(section.title)}, filled in`;
        return [
            judgement_missOf(source_pull_request_template_id, {
                ruleId: found === "absent" ? "missing-section" : "empty-section",
                about: [String(number), section.title],
                message: `expected ${title}, found ${found === "absent" ? "none" : "only what the template says"}`,
                at: `#${number}`,
                fix: `Edit the description of the pull request. ${afterAnEdit}`,
                who: input.policy.owner.name,
            }),
        ];
    });
}
/** A section is filled in by a line that the template does not have; a ticked box is one. */
function stateOf({ title, lines }, given) {
    const found = given.sections.filter((section) => title === "" || (0,change_template/* words */.aL)(section.title) === (0,change_template/* words */.aL)(title));
    if (found.length === 0)
        return "absent";
    const own = new Set(lines.map(change_template/* words */.aL));
    return found.some((section) => section.lines.some((line) => !own.has((0,change_template/* words */.aL)(line)))) ? "filled" : "empty";
}
function openBoxes(asked, given, { number }, input) {
    const ticked = new Set(given.boxes.filter(({ isTicked }) => isTicked).map(({ label }) => label));
    return asked.boxes
        .filter(({ isRequired, label }) => isRequired && !ticked.has(label))
        .map(({ label }) => judgement_missOf(source_pull_request_template_id, {
        ruleId: "open-box",
        about: [String(number), label],
        message: `expected the box ${quoted(label)} to be ticked, found that it is not`,
        at: `#${number}`,
        fix: `Do what it says and tick it; if it does not hold, ask for a waiver. ${afterAnEdit}`,
        who: input.policy.owner.name,
    }));
}

;// CONCATENATED MODULE: ./lib/policy/checks/source.required-checks.js




const source_required_checks_id = "source.required-checks";
/** What the branch requires really ran and succeeded: GitHub lets a skipped job through (requirement 3.ST0, G9). */
const source_required_checks_check = {
    id: source_required_checks_id,
    title: "Required checks",
    stage: 1,
    evidence: null,
    needs: ["change", "branch-rules", "checks"],
    parameters: {
        maySkip: {
            description: "Required checks that may be skipped or neutral",
            unit: "names",
            fallback: [],
            stricter: "fixed",
        },
    },
    evaluate: source_required_checks_evaluate,
};
function source_required_checks_evaluate(input) {
    const source = sourceIn(input);
    const judgement = judgeKnown(source.protection, "the rules of the branch", (protection) => {
        const required = new Map(demandsOf(rulesInForce(protection)).checks.map(({ check: entry }) => [
            `${entry.integrationId} ${entry.context}`,
            entry,
        ]));
        return judgePullRequests(source_required_checks_id, input, (request, change) => judgeKnown(request.checks, `what was reported for #${request.number}`, (reports) => together(...[...required.values()].map((entry) => judgeRequired(entry, reports, { request, hasMerged: change.kind === "push", input })))));
    });
    const count = judgement.misses.length;
    const summary = count === 0 ? "every required check that ended succeeded" : `${count} required checks did not succeed`;
    return conclude(source_required_checks_id, judgement, input, { reason: "not-successful", summary, unit: "checks" });
}
/** While a request is open GitHub itself waits for what has not ended; once it merged, everything must have. */
function judgeRequired({ context, integrationId }, reports, { request, hasMerged, input }) {
    const own = reports.filter((report) => report.context === context && (integrationId === null || report.integrationId === integrationId));
    const states = [...new Set(own.map(({ state }) => state))].sort();
    const bad = states.filter((state) => !isFine(state, { hasMerged, maySkip: input.settings.list("maySkip").includes(context) }));
    if (bad.length === 0 && (own.length > 0 || !hasMerged))
        return nothing;
    const found = own.length === 0 ? "none by the app that must report it" : bad.join(", ");
    return {
        ...nothing,
        misses: [
            judgement_missOf(source_required_checks_id, {
                ruleId: own.length === 0 ? "never-reported" : "not-successful",
                about: [String(request.number), context],
                message: `#${request.number}: required check ${quoted(context)}: expected success for ${request.headCommit}, found ${found}`,
                at: quoted(context),
                fix: "Let the job run in any case (if: always() and a look at needs.*.result); a matrix needs one last job with a fixed name.",
                who: input.policy.owner.name,
            }),
        ],
    };
}
/** Only `success` is success; a word that we do not know is none (G9). */
function isFine(state, { hasMerged, maySkip }) {
    if (state === "pending")
        return !hasMerged;
    return state === "success" || (maySkip && (state === "skipped" || state === "neutral"));
}

;// CONCATENATED MODULE: ./lib/policy/checks/source.separation-of-duties.js







const source_separation_of_duties_id = "source.separation-of-duties";
/** Somebody approved who had no hand in the change, and a person (requirements 3.SRC2, 1.PA15). */
const source_separation_of_duties_check = {
    id: source_separation_of_duties_id,
    title: "Separation of duties",
    stage: 1,
    evidence: null,
    needs: ["change", "commits", "reviews", "branch-rules"],
    parameters: {
        automation: automationParameter,
        unlinkedAddresses: {
            description: "Whether it must be proved who stands behind an address of no account",
            unit: "word",
            fallback: "proved",
            words: ["proved", "noted"],
            stricter: "earlier-word",
        },
        onPullRequest: onPullRequest,
    },
    evaluate: source_separation_of_duties_evaluate,
};
function source_separation_of_duties_evaluate(input) {
    const automation = parseAutomation(input.settings.list("automation"));
    const judgement = judgePullRequests(source_separation_of_duties_id, input, (request, change) => source_separation_of_duties_judgeRequest(request, change, { input, automation }));
    const left = leftToMerge(judgement, input, [
        ({ approvals }) => approvals.filter(({ count }) => count > 0),
        ({ dismissStaleReviews }) => dismissStaleReviews,
        ({ lastPushApproval }) => lastPushApproval,
    ]);
    const count = judgement.misses.length;
    const summary = count === 0 ? "somebody else approved" : `${count} changes without an independent approval`;
    return left ?? conclude(source_separation_of_duties_id, judgement, input, { reason: "not-independent", summary, unit: "changes" });
}
function source_separation_of_duties_judgeRequest(request, change, { input, automation }) {
    const source = sourceIn(input);
    const contributors = contributorsTo(request, { change, trigger: source.trigger, automation });
    return together(judgeContributors(request, contributors, input), judgeKnown(request.reviews, `the reviews of #${request.number}`, (reviews) => judgeVotes(request, votesOn(request, reviews, { contributors, automation }), input)));
}
function judgeContributors({ number }, { unread, strangers, notes }, { settings }) {
    const words = [...new Set(strangers)].sort().map((stranger) => `who stands behind ${stranger}`);
    if (settings.word("unlinkedAddresses") === "noted") {
        return {
            misses: [],
            unread,
            notes: [...notes, ...words.map((word) => `#${number}: not proved ${word}.`)],
        };
    }
    const why = "the address belongs to no account that is known";
    const open = words.map((what) => ({
        what,
        unknown: { state: "unknown", why, cause: "unprovable" },
    }));
    return { misses: [], unread: [...unread, ...open], notes };
}
function judgeVotes({ number }, votes, { policy }) {
    if (votes.some(({ standing }) => standing === "counts"))
        return nothing;
    const unclear = votes.filter(({ standing }) => standing === "unclear");
    if (unclear.length > 0) {
        return {
            ...nothing,
            unread: unclear.map(({ why }) => ({
                what: `the approval of #${number}`,
                unknown: { state: "unknown", why, cause: "unprovable" },
            })),
        };
    }
    const isWaiting = votes.every(({ standing }) => standing === "stale" || standing === "dismissed");
    const whys = votes.map(({ why }) => why).sort();
    const found = whys.length === 0 ? "no review" : whys.slice(0, 5).join("; ");
    return {
        ...nothing,
        misses: [
            judgement_missOf(source_separation_of_duties_id, {
                ruleId: isWaiting ? notYetApproved : "not-independent",
                about: [String(number)],
                message: `expected an approval by a person who had no hand in it, found ${found}`,
                at: `#${number}`,
                fix: `Ask somebody who neither wrote, pushed nor drives any of it to approve the newest commit. ${afterAReview}`,
                who: policy.owner.name,
            }),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/policy/checks/source.signed-commits.js



const source_signed_commits_id = "source.signed-commits";
/** Every commit that enters bears a signature that GitHub verified (requirement 3.ST1). */
const source_signed_commits_check = {
    id: source_signed_commits_id,
    title: "Signed commits",
    stage: 1,
    evidence: null,
    needs: ["change", "commits"],
    parameters: {},
    evaluate: source_signed_commits_evaluate,
};
function source_signed_commits_evaluate(input) {
    const judgement = judgeSignatures(input);
    const count = judgement.misses.length;
    const summary = count === 0 ? "every commit is signed" : `${count} commits are not signed`;
    return conclude(source_signed_commits_id, judgement, input, { reason: "not-signed", summary, unit: "unsigned commits" });
}
/** On a push, what landed counts: squashing makes a commit of its own. Before, the commits that ask to come in. */
function judgeSignatures(input) {
    return judgeKnown(sourceIn(input).change, "the change", (change) => {
        if (change.kind === "push") {
            return judgeKnown(change.landed, "the commits that landed", (commits) => source_signed_commits_judgeCommits(commits, input));
        }
        return judgePullRequests(source_signed_commits_id, input, ({ number, commits }) => judgeKnown(commits, `the commits of #${number}`, (all) => source_signed_commits_judgeCommits(all, input)));
    });
}
function source_signed_commits_judgeCommits(commits, { policy }) {
    const unsigned = commits.filter(({ verification }) => !verification.isVerified);
    return {
        ...nothing,
        misses: unsigned.map(({ sha, verification: { reason } }) => judgement_missOf(source_signed_commits_id, {
            ruleId: "unsigned",
            about: [sha],
            message: `expected a signature that GitHub verified, found ${quoted(reason)}`,
            at: sha,
            fix: "Sign it and push again: git rebase --exec 'git commit --amend --no-edit -S' <base>; add the key to your account.",
            who: policy.owner.name,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/policy/judge/judge-tests.js

/** What policy sets for a test suite (requirement 3.QG1). */
const testParameters = {
    failed: {
        description: "Most tests that may fail or end in an error",
        unit: "tests",
        fallback: 0,
        stricter: "lower",
    },
    minTotal: {
        description: "Fewest tests that must have been executed",
        unit: "tests",
        fallback: 1,
        stricter: "higher",
    },
    maxSkippedRatio: {
        description: "Largest share of tests that may be skipped",
        unit: "ratio",
        fallback: 0.1,
        stricter: "lower",
    },
    maxFlaky: {
        description: "Most tests that may fail first and pass when run again",
        unit: "tests",
        fallback: 0,
        stricter: "lower",
    },
};
const testsToName = 20;
/** Judges one suite: nothing failed, enough was executed, little was skipped, nothing was re-run until green. */
function judgeTests(input, reports) {
    const { settings } = input;
    const totals = worstTotals(reports);
    const broken = totals.failed + totals.errors;
    const executed = totals.total - totals.skipped;
    const skippedRatio = totals.total === 0 ? 0 : totals.skipped / totals.total;
    const details = {
        observed: { value: broken, unit: "failed tests" },
        threshold: settings.threshold("failed", "<="),
        evidence: (0,policy_outcome/* referTo */.cp)(reports),
    };
    const summary = `${totals.passed} of ${totals.total} tests passed, ${broken} failed, ${totals.skipped} skipped`;
    if (executed < settings.number("minTotal")) {
        const message = `expected at least ${settings.number("minTotal")} executed tests, found ${executed}`;
        return (0,policy_outcome/* notRun */.nE)("no-tests", message, [judge_tests_problem(input, message, "", "Run the suite, and make sure that it finds its tests.")], details);
    }
    const problems = [
        ...(broken > settings.number("failed") ? failures(input, reports, summary) : []),
        ...(skippedRatio > settings.number("maxSkippedRatio") ? [tooManySkipped(input, totals)] : []),
        ...(totals.flaky > settings.number("maxFlaky") ? flaky(input, reports, totals.flaky) : []),
    ];
    if (problems.length === 0)
        return (0,policy_outcome/* passed */.bF)(summary, details);
    return (0,policy_outcome/* failed */.gz)(reasonFor(input, broken, skippedRatio), summary, problems, details);
}
function reasonFor(input, broken, skippedRatio) {
    if (broken > input.settings.number("failed"))
        return "tests-failed";
    return skippedRatio > input.settings.number("maxSkippedRatio") ? "too-many-skipped" : "flaky-tests";
}
/** Sums the reports; where one contradicts itself the worse of claim and count goes in (G5). */
function worstTotals(reports) {
    const sum = { total: 0, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0 };
    for (const { reading } of reports) {
        const { tests, disagreements } = reading;
        if (tests === undefined)
            continue;
        const broken = tests.failed + tests.errors;
        const claimed = mostClaimed(disagreements, "failures", tests.failed);
        const errors = mostClaimed(disagreements, "errors", tests.errors);
        // Of tests that are listed as passed and not counted as such nobody knows what became of them.
        const unexplained = tests.passed - leastPassed(disagreements, tests.passed);
        sum.total += tests.total;
        sum.passed += tests.passed;
        sum.failed += Math.max(claimed, broken + unexplained - errors);
        sum.errors += errors;
        sum.skipped += mostClaimed(disagreements, "skipped", tests.skipped);
        sum.flaky += mostClaimed(disagreements, "flaky", tests.flaky);
    }
    return sum;
}
/** The words of the formats for what is counted here; claims of the root element are called `root.failures`. */
const claimWords = {
    failures: ["failures", "failed"],
    errors: ["errors", "other"],
    skipped: ["skipped", "pending"],
    flaky: ["flaky"],
};
/** Words of one format for parts of a number add up; several claims of one word are about the same tests. */
function mostClaimed(disagreements, what, counted) {
    const excess = claimWords[what].map((word) => Math.max(0, ...named(disagreements, word).map((entry) => entry.reported - entry.counted)));
    return counted + excess.reduce((sum, more) => sum + more, 0);
}
function leastPassed(disagreements, counted) {
    return Math.min(counted, ...named(disagreements, "passed").map(({ reported }) => reported));
}
function named(disagreements, word) {
    return disagreements.filter(({ name }) => name.slice(name.lastIndexOf(".") + 1) === word);
}
function failures(input, reports, summary) {
    const tests = reports
        .flatMap((report) => report.notableTests)
        .filter(({ outcome }) => outcome === "failed" || outcome === "error");
    const fix = "Mend the code or the test; a failing test is never skipped to get through.";
    if (tests.length === 0)
        return [judge_tests_problem(input, `the report claims failures that it does not list: ${summary}`, "", fix)];
    return tests.slice(0, testsToName).map((test) => judge_tests_problem(input, describeFailure(test), judge_tests_nameOf(test), fix));
}
function describeFailure(test) {
    const reason = test.message?.split("\n", 1)[0]?.trim();
    return reason ? `failed: ${reason}` : "failed without a message";
}
function tooManySkipped(input, totals) {
    const most = input.settings.number("maxSkippedRatio");
    const message = `${totals.skipped} of ${totals.total} tests are skipped, at most ${Math.round(most * 100)} % may be`;
    return judge_tests_problem(input, message, "", "Run them again, or delete the ones that nobody will mend.");
}
function flaky(input, reports, count) {
    const fix = "Mend the test: one that passes only when run again proves nothing.";
    const tests = reports.flatMap((report) => report.notableTests).filter((test) => test.isFlaky);
    if (tests.length === 0)
        return [judge_tests_problem(input, `${count} tests failed first and passed when they were run again`, "", fix)];
    return tests
        .slice(0, testsToName)
        .map((test) => judge_tests_problem(input, "failed first and passed when it was run again", judge_tests_nameOf(test), fix));
}
function judge_tests_nameOf(test) {
    return test.suite === "" ? test.name : `${test.suite} › ${test.name}`;
}
function judge_tests_problem(input, message, at, fix) {
    return { message, at, fix, who: input.policy.owner.name };
}

;// CONCATENATED MODULE: ./lib/policy/checks/tests.integration.js

/** Every integration test passes, where the profile asks for that suite (requirement 0.PC1). */
const tests_integration_check = {
    id: "tests.integration",
    title: "Integration tests",
    stage: 3,
    evidence: { kind: "tests", suite: "integration" },
    parameters: testParameters,
    evaluate: judgeTests,
};

// EXTERNAL MODULE: ./lib/policy/judge/inventory.js
var inventory = __webpack_require__(48258);
;// CONCATENATED MODULE: ./lib/policy/checks/tests.inventory.js



/**
 * Tests and measured lines that vanished since the merge base. The product's own code writes these reports, so
 * deleting a failing test, or taking a file out of coverage, must at least show (design §7, origin).
 */
const tests_inventory_check = {
    id: "tests.inventory",
    title: "Test inventory",
    stage: 3,
    evidence: { kind: "tests", suite: null },
    parameters: {
        maxVanishedTests: {
            description: "Most tests that may vanish against the merge base",
            unit: "tests",
            fallback: 0,
            stricter: "lower",
        },
        maxVanishedLinesRatio: {
            description: "Largest share of measured lines that may vanish",
            unit: "ratio",
            fallback: 0.05,
            stricter: "lower",
        },
    },
    evaluate: tests_inventory_evaluate,
};
function tests_inventory_evaluate(input, reports) {
    const { base } = input.facts;
    if (base.state === "unknown")
        return (0,policy_outcome/* notApplicable */.hH)("no-base", `there is nothing to compare with: ${base.why}`);
    const loss = lossSince(base.value, (0,inventory/* inventoryOf */.o)(input.facts));
    const { open, waived, ...sifted } = (0,waive/* siftMisses */.nq)(tests_inventory_check.id, missesOf(loss, input), input);
    const details = {
        observed: { value: loss.tests.length, unit: "vanished tests" },
        threshold: input.settings.threshold("maxVanishedTests", "<="),
        evidence: (0,policy_outcome/* referTo */.cp)(reports),
        ...sifted,
    };
    const summary = `${loss.tests.length} tests and ${loss.lines} measured lines vanished since the merge base`;
    if (open.length > 0)
        return (0,policy_outcome/* failed */.gz)("inventory-shrank", summary, open, details);
    return waived.length > 0 ? (0,policy_outcome/* warned */.k9)("waived", summary, waived, details) : (0,policy_outcome/* passed */.bF)(summary, details);
}
function lossSince(before, now) {
    const linesBefore = measuredLines(before);
    return {
        tests: missing(before.tests, now.tests),
        files: missing(Object.keys(before.lines), Object.keys(now.lines)),
        lines: Math.max(0, linesBefore - measuredLines(now)),
        linesBefore,
    };
}
function missesOf(loss, { settings, policy }) {
    const misses = [];
    if (loss.tests.length > settings.number("maxVanishedTests")) {
        const message = `${loss.tests.length} tests that ran at the merge base were not executed now`;
        misses.push(tests_inventory_missOf("tests", message, loss.tests, policy.owner.name));
    }
    if (loss.lines > settings.number("maxVanishedLinesRatio") * loss.linesBefore) {
        const message = `${loss.lines} of ${loss.linesBefore} lines that were measured at the merge base are not measured now`;
        misses.push(tests_inventory_missOf("lines", message, [...loss.files, String(loss.lines)], policy.owner.name));
    }
    return misses;
}
/** The fingerprint names exactly this loss, so that a waiver for it covers no other. */
function tests_inventory_missOf(ruleId, message, gone, who) {
    const at = ruleId === "lines" ? gone.slice(0, 3).join(", ") : "";
    const fingerprint = (0,waive/* missFingerprint */.Te)(tests_inventory_check.id, ruleId, ...gone);
    const fix = "Bring them back; to remove them on purpose, ask for a waiver that names this fingerprint.";
    return { problem: { message, at, fingerprint, fix, who }, ruleId, path: null, isSecret: false };
}
function missing(before, now) {
    const present = new Set(now);
    return before.filter((id) => !present.has(id));
}
function measuredLines(inventory) {
    return Object.values(inventory.lines).reduce((sum, lines) => sum + lines, 0);
}

;// CONCATENATED MODULE: ./lib/policy/checks/tests.unit.js

/** Every unit test passes (requirement 3.QG1). */
const tests_unit_check = {
    id: "tests.unit",
    title: "Unit tests",
    stage: 3,
    evidence: { kind: "tests", suite: "unit" },
    parameters: testParameters,
    evaluate: judgeTests,
};

;// CONCATENATED MODULE: ./lib/policy/checks/index.js





























/** Every check that is done. */
const checks = [
    check,
    build_pinned_inputs_check,
    build_reproducible_check,
    build_template_jobs_check,
    code_forbidden_patterns_check,
    coverage_line_check,
    dast_findings_check,
    dependencies_findings_check,
    iac_findings_check,
    image_findings_check,
    lineage_artefact_check,
    lint_clean_check,
    performance_thresholds_check,
    sast_findings_check,
    sbom_quality/* check */.z,
    secrets_detected_check,
    source_branch_protection_check,
    source_codeowner_approval_check,
    source_codeowners_effective_check,
    source_continuity_check,
    source_conventional_commits_check,
    source_linked_work_item_check,
    source_pull_request_template_check,
    source_required_checks_check,
    source_separation_of_duties_check,
    source_signed_commits_check,
    tests_integration_check,
    tests_inventory_check,
    tests_unit_check,
];


/***/ }),

/***/ 76658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/domain/sbom/about.js
var about = __webpack_require__(81013);
// EXTERNAL MODULE: ./lib/domain/sbom/to-attest.js
var to_attest = __webpack_require__(75421);
// EXTERNAL MODULE: ./lib/domain/sbom/elements.js
var sbom_elements = __webpack_require__(22143);
// EXTERNAL MODULE: ./lib/domain/sbom/floor.js
var floor = __webpack_require__(27786);
// EXTERNAL MODULE: ./lib/domain/sbom/licence-term.js
var licence_term = __webpack_require__(14750);
// EXTERNAL MODULE: ./lib/policy/waivers/waive.js
var waive = __webpack_require__(41142);
;// CONCATENATED MODULE: ./lib/policy/judge/bill-misses.js





const checkId = "sbom.quality";
/** Everything in which the bills of an artefact miss what the policy asks for. */
function missesOf(bills, input) {
    const own = bills.flatMap(({ report, fact }) => [
        ...elementMisses(fact, input),
        ...scoreMiss(fact, input),
        ...danglingMiss(fact),
        ...licenceMisses(fact, input),
    ].map((found) => missAt(report.path, found, input)));
    return [...floorMisses(bills, input).map((found) => missAt("", found, input)), ...own];
}
/** Whether somebody signs the bill as evidence: only what an instance judges in a pipeline is. */
function isAttested({ policy, facts }) {
    return policy.source === "instance" && facts.jobs !== null;
}
/** Score of a bill against the minimum elements. */
function scoreIn({ elements }, input) {
    return (0,sbom_elements/* scoreOf */.uw)(elements, { attested: isAttested(input) });
}
function elementMisses({ elements }, { settings }) {
    return settings.list("elements").flatMap((wanted) => {
        const found = elements.find(({ id }) => id === wanted);
        const fix = "Make the bill with a tool that states it, and give it what it needs to know.";
        if (found === undefined) {
            const message = `the policy asks for the element "${wanted}", which is none of the minimum elements`;
            return [{ ruleId: "element-missing", name: wanted, message, fix: "Correct the platform policy." }];
        }
        const { present, of, lacking } = found;
        if (present >= of)
            return [];
        const who = of === 1 && lacking.length === 0
            ? ""
            : ` in ${of - present} of ${of} components: ${lacking.join(", ")}`;
        return [
            { ruleId: "element-missing", name: wanted, message: `expected ${wanted}, found none${who}`, fix },
        ];
    });
}
function scoreMiss(fact, input) {
    const [score, least] = [scoreIn(fact, input), input.settings.number("minScore")];
    if (score >= least)
        return [];
    const lacking = fact.elements.filter(({ present, of }) => present < of).map(({ id }) => id);
    const message = `expected at least ${least} % of the minimum elements, found ${score} %; not complete: ${lacking.join(", ")}`;
    return [
        { ruleId: "below-score", name: "", message, fix: "Make the bill with a tool that states more of them." },
    ];
}
function danglingMiss({ dangling }) {
    if (dangling.length === 0)
        return [];
    const named = dangling.slice(0, 5).map((ref) => JSON.stringify(ref.slice(0, 200)));
    const message = `the dependency graph names ${dangling.length} components that the bill does not have: ${named.join(", ")}`;
    return [{ ruleId: "dangling", name: "", message, fix: "Make the bill again, of everything at once." }];
}
function licenceMisses({ licences }, { settings }) {
    const rules = { allowed: settings.list("allowedLicences"), denied: settings.list("deniedLicences") };
    const blocksUnknown = settings.word("unknownLicences") === "blocked" || rules.allowed.length > 0;
    return licences.flatMap((licence) => {
        const verdict = licenceVerdict(licence, rules);
        if (verdict === "allowed" || (verdict === "unknown" && !blocksUnknown))
            return [];
        const name = JSON.stringify(licence.text.slice(0, 200));
        const message = `${verdict === "unknown" ? "nobody can tell what the licence is that" : "the policy does not allow the licence of"} ${licence.components} components: ${name} (${licence.examples.join(", ")})`;
        const fix = "Replace the component, or ask who owns the policy about the licence.";
        return [{ ruleId: `licence-${verdict}`, name: licence.text, message, fix }];
    });
}
/** A name that is no expression can still be one that the policy denies by that name. */
function licenceVerdict({ text, term }, rules) {
    if (term === null)
        return rules.denied.includes(text) ? "denied" : rules.allowed.includes(text) ? "allowed" : "unknown";
    return (0,licence_term/* isAllowed */.J)(term, rules) ? "allowed" : "denied";
}
const mostMissing = 50;
/** What runs must be in the bill of the whole, or in that of every platform. */
function floorMisses(bills, { facts, settings }) {
    const bySubject = new Map();
    for (const bill of bills)
        for (const digest of digestsOf(bill))
            bySubject.set(digest, [...(bySubject.get(digest) ?? []), bill]);
    const listed = [...bySubject.values()].map((some) => some.flatMap(({ report }) => report.components));
    return (0,about/* productsOf */.y0)(facts.locked ?? []).flatMap((product) => {
        const { packages, conditional = [] } = product;
        // A condition is easily written: where the policy wants no gap, what may be there is asked for as well.
        const wanted = settings.word("lockfiles") === "required" ? [...packages, ...conditional] : packages;
        const missing = listed.flatMap((components) => (0,floor/* missingPackages */.K)(components, { packages: wanted }));
        return namesOf([...new Set(missing)], product.path);
    });
}
function namesOf(purls, path) {
    const shown = purls.slice(0, mostMissing).map((purl) => ({
        ruleId: "component-missing",
        name: purl,
        message: `expected ${purl} of ${path} in the bill, found it missing`,
        fix: "Make the bill from the same lockfile as the artefact; leave out only what is not installed where it runs.",
    }));
    const more = purls.length - shown.length;
    if (more === 0)
        return shown;
    const message = `${more} more packages of ${path} are missing`;
    const fix = "Mend what is listed, then look again.";
    return [...shown, { ruleId: "component-missing", name: "", message, fix }];
}
function digestsOf({ relevance }) {
    return relevance?.state === "about" ? relevance.subjects.map(({ digest }) => digest["sha256"] ?? "") : [];
}
/** What has no name of its own stands for more than anybody has seen, and no waiver can name it. */
function missAt(path, { ruleId, name, message, fix }, { policy }) {
    const fingerprint = name === "" ? {} : { fingerprint: (0,waive/* missFingerprint */.Te)(checkId, ruleId, name) };
    const problem = { message, at: path, fix, who: policy.owner.name, ...fingerprint };
    return { problem, ruleId, path: path === "" ? null : path, isSecret: false };
}

// EXTERNAL MODULE: ./lib/policy/outcome.js
var outcome = __webpack_require__(79238);
;// CONCATENATED MODULE: ./lib/policy/checks/sbom.quality.js





/** What is released has a bill of materials that is about it, leaves nothing out and names nothing forbidden (3.ST4, 3.REG4). */
const check = {
    id: "sbom.quality",
    title: "Bill of materials",
    stage: 4,
    evidence: { kind: "sbom", suite: null },
    parameters: {
        minScore: {
            description: "Least share of the 17 minimum elements (CISA 2026) that is there",
            unit: "percent",
            fallback: 60,
            stricter: "higher",
        },
        elements: {
            description: "Elements that must be complete, whatever the score",
            unit: "words",
            fallback: ["timestamp", "tool-name", "component-name", "component-version", "identifiers"],
            stricter: "fixed",
        },
        deniedLicences: {
            description: "SPDX licences that no component may need",
            unit: "words",
            fallback: [],
            stricter: "fixed",
        },
        allowedLicences: {
            description: "SPDX licences that components may have; empty: all that are not denied",
            unit: "words",
            fallback: [],
            stricter: "fixed",
        },
        lockfiles: {
            description: "What happens where a lockfile cannot be held against the bill, or there is none: noted, or the bill counts for nothing",
            unit: "word",
            fallback: "noted",
            words: ["required", "noted"],
            stricter: "earlier-word",
        },
        unknownLicences: {
            description: "What happens to a licence that is no SPDX expression; where licences are listed as allowed, it blocks",
            unit: "word",
            fallback: "noted",
            words: ["blocked", "noted"],
            stricter: "earlier-word",
        },
    },
    evaluate,
};
function evaluate(input, reports) {
    const unusable = reports.flatMap(({ path, bill }) => bill?.state === "known" ? [] : [{ path, why: bill?.why ?? "its parts were not looked at" }]);
    const [first] = unusable;
    if (first !== undefined)
        return broken(input, reports, unusable, first);
    const facts = reports.flatMap((report) => report.bill?.state === "known" ? [{ report, fact: report.bill.value }] : []);
    const subject = subjectIn(input);
    if (subject !== null && "result" in subject)
        return subject;
    return judge(input, subject, facts);
}
function broken({ policy }, reports, unusable, first) {
    const fix = "Make it as CycloneDX 1.4 to 1.7 or SPDX 2.3 in JSON, and hold it to the format's schema.";
    const problems = unusable.map(({ path, why }) => ({
        message: `${path}: ${why}`,
        at: path,
        fix,
        who: policy.owner.name,
    }));
    return (0,outcome/* failed */.gz)("unusable", `${first.path}: ${first.why}`, problems, { evidence: (0,outcome/* referTo */.cp)(reports) });
}
/** The artefact; null: the gate stands alone, and there is none. */
function subjectIn({ facts, policy }) {
    const { artefact, jobs } = facts;
    if (jobs === null)
        return null;
    const who = policy.owner.name;
    if (artefact === undefined) {
        const message = "expected an artefact that the bill is about, found that the product packages none";
        const fix = "Set commands.package and artefact in .github/assaygate.yml.";
        return (0,outcome/* notRun */.nE)("not-packaged", message, [{ message, at: "", fix, who }]);
    }
    const { subject, delivery, path } = artefact;
    if (subject.state === "known")
        return subject.value;
    const problems = [{ message: subject.why, at: path, fix: "See lineage.artefact.", who }];
    return delivery.state === "unknown"
        ? (0,outcome/* undecided */.oo)(delivery.cause ?? "unreadable", subject.why, problems)
        : (0,outcome/* notRun */.nE)("no-subject", `expected an artefact that the bill is about: ${subject.why}`, problems);
}
function judge(input, subject, stated) {
    const { facts, policy } = input;
    const rooted = stated.map(({ report }) => (0,to_attest/* rootedIn */.p)(report));
    const relevances = subject === null ? [] : (0,about/* relevancesOf */.Oo)(rooted, subject, facts.locked ?? []);
    const bills = stated.map((one, index) => ({ ...one, relevance: relevances[index] ?? null }));
    const evidence = (0,outcome/* referTo */.cp)(bills.map(({ report }) => report));
    if (subject !== null) {
        const bare = (0,about/* uncovered */.KY)(subject, bills.flatMap(({ relevance }) => relevance ?? []));
        if (bare.length > 0)
            return foreign(bare, bills, policy.owner.name, { evidence });
    }
    const unfounded = unreadFloor(input) ?? unprovedEmptiness(bills, input);
    if (unfounded !== null)
        return { ...unfounded, evidence };
    const relevant = bills.filter(({ relevance }) => relevance?.state !== "foreign");
    const { open, waived, notes, ...sifted } = (0,waive/* siftMisses */.nq)(check.id, missesOf(relevant, input), input);
    const score = Math.min(...relevant.map(({ fact }) => scoreIn(fact, input)));
    const details = {
        evidence,
        observed: { value: score, unit: "percent" },
        threshold: input.settings.threshold("minScore", ">="),
        notes: [...notes, ...remarks(bills, relevant, input)],
        ...sifted,
    };
    const [miss] = open;
    if (miss !== undefined)
        return (0,outcome/* failed */.gz)("incomplete", miss.message, open, details);
    const [covered] = waived;
    if (covered !== undefined)
        return (0,outcome/* warned */.k9)("waived", covered.message, waived, details);
    const components = relevant.reduce((sum, { report }) => sum + report.components.length, 0);
    return (0,outcome/* passed */.bF)(`${components} components, ${score} % of the minimum elements`, details);
}
/** Where the policy wants every bill held against a lockfile, one that nobody can read leaves it open (G3). */
function unreadFloor({ facts, settings, policy }) {
    if (settings.word("lockfiles") !== "required")
        return null;
    const { locked = [] } = facts;
    const who = policy.owner.name;
    const fix = "Lock the packages with a tool whose lockfile is read here, or ask who owns the policy.";
    const problems = openLocks(facts).map(({ path, why }) => ({
        message: `${path}: ${why}`,
        at: path,
        fix,
        who,
    }));
    if (problems.length === 0 && (0,about/* productsOf */.y0)(locked).length > 0)
        return null;
    const none = "expected a lockfile that says what must be in the bill, found none";
    const [first] = problems;
    return (0,outcome/* notRun */.nE)("lockfile-unread", first?.message ?? none, first === undefined ? [{ message: none, at: "", fix, who }] : problems);
}
/** A bill of nothing counts only where a lockfile says so: else it is one of a tool that looked at nothing (G3). */
function unprovedEmptiness(bills, { facts, policy }) {
    const empty = bills.filter(({ fact, relevance }) => relevance?.state !== "foreign" && isEmpty(fact));
    // What a lockfile needs is missed by name, which says more.
    const isMissed = (0,about/* productsOf */.y0)(facts.locked ?? []).some(({ packages }) => packages.length > 0);
    if (empty.length === 0 || isMissed || provesNothing(facts))
        return null;
    const message = "expected components, or a lockfile that proves that there are none; found neither";
    const fix = "Commit a lockfile, and let the bill be made from it.";
    const problems = empty.map(({ report }) => ({ message, at: report.path, fix, who: policy.owner.name }));
    return (0,outcome/* notRun */.nE)("empty", message, problems);
}
/** What the lockfiles need is asked for elsewhere; here only whether one of them left something open. */
function provesNothing({ locked = [], ...facts }) {
    return (0,about/* namesNothing */.ek)(locked) && openLocks({ ...facts, locked }).length === 0;
}
/** What could not be held against a bill: lockfiles that tell nothing, and those of which nobody can say whose they are. */
function openLocks({ locked = [], unreadLocks = [], }) {
    const why = "others of its kind lie equally high, and nobody can say which is the product's";
    return [...unreadLocks, ...(0,about/* undecidedIn */.tC)(locked).map(({ path }) => ({ path, why }))];
}
function isEmpty({ elements }) {
    return elements.find(({ id }) => id === "component-name")?.of === 0;
}
function foreign(bare, bills, who, details) {
    const said = bills.flatMap(({ report, relevance }) => relevance?.state === "foreign" ? [{ at: report.path, message: relevance.message }] : []);
    const left = bare.map((digest) => ({ at: "", message: `no bill is about ${digest}` }));
    const fix = "Make the bill of this very artefact: of its digest, or of the lockfile at the top of the repository.";
    const problems = [...said, ...left].map((problem) => ({ ...problem, fix, who }));
    return (0,outcome/* notRun */.nE)("other-subject", problems[0]?.message ?? "", problems, details);
}
/** What changes nothing, and somebody should know. */
function remarks(bills, relevant, { facts, settings }) {
    const others = bills.filter((bill) => !relevant.includes(bill)).map(({ report }) => report.path);
    const unread = relevant.flatMap(({ fact }) => fact.licences.filter(({ term }) => term === null));
    const isNoted = settings.word("unknownLicences") === "noted" && unread.length > 0;
    return [
        ...(others.length === 0 ? [] : [`Not about the artefact, and not attested: ${others.join(", ")}.`]),
        ...(isNoted
            ? [`${unread.length} licences are no SPDX expressions, so that no list applies to them.`]
            : []),
        ...unlockedRemarks(facts),
    ];
}
function unlockedRemarks(facts) {
    const unread = openLocks(facts).map(({ path, why }) => `Held against no bill: ${path.slice(0, 200)}: ${why}.`);
    if ((0,about/* productsOf */.y0)(facts.locked ?? []).length > 0 || unread.length > 0)
        return unread.slice(0, 20);
    return ["No lockfile says what must be in the bill; only its own graph was held against it."];
}


/***/ }),

/***/ 26680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./lib/domain/digest/canonical.js
var canonical = __webpack_require__(12627);
// EXTERNAL MODULE: ./lib/domain/verdict/result.js
var result = __webpack_require__(20393);
// EXTERNAL MODULE: ./lib/policy/checks/index.js + 50 modules
var checks = __webpack_require__(26420);
// EXTERNAL MODULE: ./lib/policy/judge/evidence.js + 1 modules
var judge_evidence = __webpack_require__(63345);
// EXTERNAL MODULE: ./lib/policy/judge/inventory.js
var inventory = __webpack_require__(48258);
// EXTERNAL MODULE: ./lib/policy/outcome.js
var outcome = __webpack_require__(79238);
// EXTERNAL MODULE: ./lib/policy/pipeline/asked.js
var asked = __webpack_require__(42697);
;// CONCATENATED MODULE: ./lib/policy/pipeline/references.js
/** The jobs of a pipeline as a verdict names them, the product's own workflow last. */
function jobReferences({ jobs, ci, reports }) {
    const reportsOf = (id) => reports.filter(({ job }) => job === id).length;
    const own = ci === null
        ? []
        : [
            {
                ...{ id: ci.workflow, result: null, origin: "product", reports: reportsOf(ci.workflow) },
                ...broughtBy(ci.delivery),
            },
        ];
    const needed = (jobs ?? []).map(({ id, result, brings, delivery }) => ({
        ...{ id, result, origin: brings?.origin ?? null, reports: reportsOf(id) },
        ...broughtBy(delivery),
    }));
    return [...needed, ...own];
}
function broughtBy(delivery) {
    switch (delivery?.state) {
        case undefined:
            return { artifact: null, why: null };
        case "read":
            return { artifact: { id: delivery.artifact, sha256: delivery.sha256 }, why: null };
        case "refused":
            return { artifact: null, why: delivery.message };
        case "unknown":
            return { artifact: null, why: delivery.why };
    }
}

// EXTERNAL MODULE: ./lib/policy/settings.js
var policy_settings = __webpack_require__(24661);
// EXTERNAL MODULE: ./lib/policy/source/obtainability.js
var obtainability = __webpack_require__(96707);
// EXTERNAL MODULE: ./lib/policy/waivers/waivers.js
var waivers = __webpack_require__(8341);
;// CONCATENATED MODULE: ./lib/policy/evaluate.js











const docsRoot = "https://github.com/assaygate/assaygate/blob/main/docs/reference/checks";
const stageNames = new Map([
    [1, "source"],
    [2, "build"],
    [3, "quality-security"],
    [4, "packaging"],
]);
/** From here on a stage is about an artefact, which a change that is not merged does not have. */
const firstOfArtefact = 4;
/**
 * The verdict: a pure function of facts, policy and time (design §2.3). Waivers are among the facts, each with what
 * is known about its approval. The same arguments give the same verdict, years later too.
 */
function evaluate(facts, policy, now) {
    const judged = policy.checks.map((settings) => verdictOf(settings, facts, policy, now));
    const stages = [...stageNames].flatMap(([id, name]) => stageOf(id, name, judged));
    const decision = (0,result/* decideAll */.k1)(stages.map(({ result }) => result));
    return {
        schemaVersion: 1,
        decision,
        reasonCode: reasonFor(decision, stages),
        commit: facts.commit,
        evaluatedAt: now,
        profile: policy.profile,
        owner: policy.owner,
        policy: {
            source: policy.source,
            version: policy.version,
            digest: policy.digest,
            effectiveDigest: policy.effectiveDigest,
        },
        factsDigest: (0,canonical/* canonicalDigest */.X)(facts),
        stages,
        jobs: jobReferences(facts),
        responses: judged.flatMap(({ responses }) => responses),
        inventory: (0,inventory/* inventoryOf */.o)(facts),
        notices: [...policy.notices, ...waiverNotices(judged, { waivers: facts.waivers, policy, now })],
    };
}
function verdictOf(settings, facts, policy, now) {
    const check = checks/* checks */.A.find(({ id }) => id === settings.id);
    if (check === undefined)
        return judgedAs(settings, settings, unknownCheck(settings, policy));
    return judgedAs(check, settings, soften(settings, outcomeOf(check, settings, facts, policy, now), now));
}
function judgedAs(check, settings, outcome) {
    const { responses, targets, ...rest } = outcome;
    const { id, title = id, stage = 3 } = check;
    const { required } = settings;
    return {
        stage,
        responses,
        targets,
        verdict: { id, title, required, docs: `${docsRoot}/${id}.md`, ...rest },
    };
}
function outcomeOf(check, settings, facts, policy, now) {
    const input = { facts, policy, settings: new policy_settings/* Settings */.w(settings), now };
    const barred = (0,obtainability/* barredFrom */.HB)(check, facts.source, input.settings, policy.owner.name);
    if (barred !== null)
        return barred;
    if (check.evidence === null)
        return check.evaluate(input, []);
    const early = (0,asked/* tooEarlyFor */.bs)(check.evidence.kind, input);
    if (early !== null)
        return early;
    const evidence = (0,judge_evidence/* evidenceFor */.h)(input, check.evidence);
    if (evidence.state === "unusable")
        return evidence.outcome;
    const outcome = check.evaluate(input, evidence.reports);
    return { ...outcome, notes: [...outcome.notes, ...evidence.notes] };
}
/** A miss warns where the policy says that it advises only, or not yet. Nothing else softens a result. */
function soften(settings, outcome, now) {
    if (outcome.result !== "FAILED" && outcome.result !== "NOT_RUN")
        return outcome;
    const reason = settings.advisory
        ? "advisory"
        : isNotYetEffective(settings, now)
            ? "not-yet-effective"
            : undefined;
    if (reason === undefined)
        return outcome;
    const notes = [
        ...outcome.notes,
        `This would be ${outcome.result} (${outcome.reason}); the policy makes it a warning.`,
    ];
    return { ...outcome, result: "WARNED", reason, notes };
}
function isNotYetEffective(settings, now) {
    return settings.effectiveOn !== null && Date.parse(now) < Date.parse(settings.effectiveOn);
}
/** The policy asks for a check that this version does not know: nothing was checked, so nothing passes. */
function unknownCheck(settings, policy) {
    const message = `the policy asks for the check "${settings.id}", which this version does not have`;
    const fix = "Upgrade the suite, or correct the id in the platform policy.";
    return (0,outcome/* undecided */.oo)("unknown-check", message, [{ message, at: "", fix, who: policy.platformOwner.name }]);
}
/** Waivers that cover nothing, that do not count, or that end soon. */
function waiverNotices(judged, context) {
    const reviews = (0,waivers/* reviewWaivers */.i)(judged.flatMap(({ targets }) => targets), context);
    return reviews.flatMap(({ messages }) => messages);
}
function stageOf(id, name, judged) {
    const verdicts = judged.filter(({ stage }) => stage === id).map(({ verdict }) => verdict);
    const isReached = id < firstOfArtefact || verdicts.some(({ result }) => result !== "NOT_APPLICABLE");
    return verdicts.length === 0 || !isReached
        ? []
        : [{ id, name, result: (0,result/* decideStage */.Nw)(verdicts), checks: verdicts }];
}
/** The reason of the first check that decided, in the order of the stages. */
function reasonFor(decision, stages) {
    const deciding = decision === "fail" ? ["FAILED", "NOT_RUN"] : ["ERROR"];
    const verdicts = stages.flatMap((stage) => stage.checks).filter(({ required }) => required);
    const first = verdicts.find(({ result }) => deciding.includes(result));
    if (decision !== "pass" && first !== undefined)
        return first.reason;
    if (decision === "undecided")
        return "nothing-checked";
    return stages.some(({ result }) => result === "WARNED") ? "passed-with-warnings" : "passed";
}


/***/ }),

/***/ 63345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ evidenceFor)
});

// EXTERNAL MODULE: ./lib/domain/report/diagnostic.js
var report_diagnostic = __webpack_require__(39836);
// EXTERNAL MODULE: ./lib/policy/outcome.js
var outcome = __webpack_require__(79238);
// EXTERNAL MODULE: ./lib/policy/pipeline/asked.js
var asked = __webpack_require__(42697);
// EXTERNAL MODULE: ./lib/policy/pipeline/undelivered.js
var pipeline_undelivered = __webpack_require__(75208);
;// CONCATENATED MODULE: ./lib/policy/judge/scanned-subject.js
/** Stands for what has no platforms. */
const whole = "";
/** Stands for the index over the platforms, of which a tool looks at one. */
const unsaid = null;
/**
 * Holds reports on images to the artefact: each is about one platform of it, by what our own scan gave to the tool and by
 * what the report itself says, and every platform has one. Null: they are, or the facts are of before anybody asked.
 */
function subjectGap({ facts: { artefact }, policy }, reports) {
    const stated = reports.flatMap(({ path, scanned }) => (scanned === undefined ? [] : [{ path, scanned }]));
    if (artefact === undefined || stated.length === 0)
        return null;
    const who = policy.platformOwner.name;
    if (artefact.subject.state === "unknown") {
        const message = `expected an artefact that was scanned: ${artefact.subject.why}`;
        return {
            reason: "no-subject",
            problems: [{ message, at: artefact.path, fix: "See lineage.artefact.", who }],
        };
    }
    const subject = artefact.subject.value;
    const looked = stated.map(({ path, scanned }) => ({ path, part: partOf(scanned, subject) }));
    const foreign = looked.flatMap(({ path, part }) => part.state === "other" ? [{ message: `${path}: ${part.message}`, at: path, fix: otherFix, who }] : []);
    if (foreign.length > 0)
        return { reason: "other-subject", problems: foreign };
    const seen = new Set(looked.flatMap(({ part }) => (part.state === "part" ? [part.name] : [])));
    const left = partsOf(subject).filter(({ name }) => !seen.has(name));
    if (left.length === 0)
        return null;
    const problems = left.map(({ name, sha256 }) => ({
        message: `expected a report on ${name === whole ? "the artefact" : name} (sha256:${sha256}), found none`,
        ...{ at: artefact.path, fix: leftFix, who },
    }));
    return { reason: "platform-not-scanned", problems };
}
const otherFix = "Scan the very package of this run: the template's job does; a report of the product's own must name the digest of what it looked at.";
const leftFix = "Scan the image of every platform by itself.";
function partsOf({ platforms, digest }) {
    const own = digest["sha256"] ?? "";
    if (platforms.length === 0)
        return [{ name: whole, sha256: own, names: [own] }];
    return platforms.map(({ platform, digest: manifest, config }) => {
        const sha256 = manifest["sha256"] ?? "";
        return { name: platform, sha256, names: [sha256, config?.["sha256"] ?? sha256] };
    });
}
/** The one part that every word about a report agrees on. */
function partOf({ named, given }, subject) {
    const words = [...(given === null ? [] : [given.sha256]), ...named];
    const own = subject.digest["sha256"];
    if (words.length === 0)
        return other(`expected a report on sha256:${own}, found one that names no digest`);
    const parts = partsOf(subject);
    const names = words.map((word) => parts.find((part) => part.names.includes(word))?.name ?? (word === own ? unsaid : undefined));
    const strange = words.find((_, index) => names[index] === undefined);
    if (strange !== undefined)
        return other(`expected a report on sha256:${own}, found one on sha256:${strange}`);
    const [name, ...others] = new Set(names.filter((one) => typeof one === "string"));
    if (name === undefined)
        return other("expected a report on one platform, found one on the index over them");
    return others.length === 0
        ? { state: "part", name }
        : other(`expected a report on one platform, found one on ${name} and ${others.join(", ")}`);
}
function other(message) {
    return { state: "other", message };
}

;// CONCATENATED MODULE: ./lib/policy/judge/evidence.js





/**
 * Sorts out the evidence for a check. One report that is missing, broken, foreign or stale makes the check
 * NOT_RUN, however good the others are: a gate never picks the evidence that suits.
 */
function evidenceFor(input, needed) {
    const { facts } = input;
    const undelivered = (0,pipeline_undelivered/* undeliveredOutcome */.WL)(input, needed.kind);
    if (undelivered !== null)
        return { state: "unusable", outcome: undelivered };
    const reports = facts.reports.filter((report) => serves(report, needed));
    const absent = absentProblems(input, needed, reports);
    if (absent.length > 0)
        return unusable("missing", `no report of kind ${describe(needed)} was found`, absent, reports);
    for (const judge of [brokenProblem, partialProblem, bindingProblem, originProblem]) {
        const problems = reports.flatMap((report) => judge(report, input, needed) ?? []);
        const [first] = problems;
        if (first !== undefined)
            return unusable(first.reason, first.problem.message, problems.map(({ problem }) => problem), reports);
    }
    const gap = needed.kind === "image" ? subjectGap(input, reports) : null;
    if (gap !== null)
        return unusable(gap.reason, gap.problems[0]?.message ?? "", gap.problems, reports);
    return { state: "usable", reports, notes: reports.flatMap((report) => notesOn(report, input, needed)) };
}
function serves(report, needed) {
    return report.kinds.includes(needed.kind) && (needed.suite === null || report.suite === needed.suite);
}
function absentProblems(input, needed, reports) {
    const who = input.policy.owner.name;
    const empty = input.facts.expected.filter((entry) => entry.kind === needed.kind &&
        entry.matches === 0 &&
        (needed.suite === null || entry.suite === needed.suite));
    const problems = empty.map(({ pattern }) => ({
        message: `expected a file that matches "${pattern}", found none`,
        at: pattern,
        fix: "Run the tool that writes it before the gate, or correct the path under evidence: in the product configuration.",
        who,
    }));
    if (problems.length > 0 || reports.length > 0)
        return problems;
    const job = (0,asked/* templateJobOf */.v_)(needed.kind, input);
    if (job !== null) {
        const message = `expected a report in the artifact of job ${job}, found none`;
        const fix = "Look at the job's log: its scanner ended without writing a report.";
        return [{ message, at: job, fix, who: input.policy.platformOwner.name }];
    }
    const fix = `Add an entry "{kind: ${needed.kind}${needed.suite === null ? "" : `, suite: ${needed.suite}`}, path: …}" under evidence: in the product configuration.`;
    return [
        { message: `expected evidence of kind ${describe(needed)}, found no entry for it`, at: "", fix, who },
    ];
}
function brokenProblem(report, { policy }) {
    const diagnostic = report.reading.diagnostics.find(report_diagnostic/* isFatal */.BG);
    if (diagnostic === undefined)
        return undefined;
    const message = `${report.path}: ${diagnostic.message}`;
    const at = diagnostic.at === "" ? report.path : `${report.path} ${diagnostic.at}`;
    const fix = `${report_diagnostic/* diagnosticCodes */.GW[diagnostic.code].title} Look at the tool's log, and run it again.`;
    return { reason: diagnostic.code, problem: { message, at, fix, who: policy.owner.name } };
}
/**
 * A scan of ours that left something out has found nothing there: what cannot be parsed would be the place to hide. Of
 * a product's own report the remark is shown only, since the product could leave it out as well.
 */
function partialProblem(report, { policy }) {
    if (report.origin !== "template")
        return undefined;
    const diagnostic = report.reading.diagnostics.find(report_diagnostic/* isIncomplete */.Ne);
    if (diagnostic === undefined)
        return undefined;
    const { code, message } = diagnostic;
    const at = diagnostic.at === "" ? report.path : `${report.path} ${diagnostic.at}`;
    const fix = `${report_diagnostic/* diagnosticCodes */.GW[code].title} Correct what it could not read, or let the scan have a tool that can.`;
    const who = policy.platformOwner.name;
    return { reason: code, problem: { message: `${report.path}: ${message}`, at, fix, who } };
}
const bindingFixes = {
    foreign: "Make the report in the run that is judged; reports of another commit say nothing about this one.",
    truncated: "Write the report again: its bytes are not those that the tool left behind.",
    crashed: "Look at the tool's own log: it ended with an error that is not a verdict.",
    stale: "Run the tool again: the report is older than the policy allows.",
    unproven: "Run the tool as `assaygate record -- COMMAND`, which writes the sidecar that ties a report to its commit.",
};
function bindingProblem(report, { policy }) {
    const { binding } = report;
    if (binding.state === "bound")
        return undefined;
    const fix = bindingFixes[binding.reason] ?? "";
    const message = `${report.path}: ${binding.message}`;
    return { reason: binding.reason, problem: { message, at: report.path, fix, who: policy.owner.name } };
}
/** In an organisation's instance the policy says which evidence must come from a job that runs no caller code. */
function originProblem(report, input, needed) {
    const { policy } = input;
    if (policy.source !== "instance" || !lacksOrigin(report, input, needed))
        return undefined;
    const message = `${report.path}: expected a report from a template job, found one that the product's own code could have written`;
    const fix = `Take the entry of kind ${needed.kind} out of the product configuration; the template's scan job makes this report, and executes no code of the repository.`;
    return { reason: "origin", problem: { message, at: report.path, fix, who: policy.platformOwner.name } };
}
function lacksOrigin(report, input, { kind }) {
    return (0,asked/* originOf */.yv)(kind, input) === "template" && report.origin !== "template";
}
function notesOn(report, input, needed) {
    const { reading, binding, path } = report;
    const notes = reading.disagreements.map(({ name, reported, counted }) => `${path} claims ${name} = ${reported}, but lists ${counted}; the worse of the two counts.`);
    notes.push(...reading.diagnostics.map(({ message, at }) => `${path}${at === "" ? "" : ` ${at}`}: ${message}`));
    if (binding.state === "bound" && binding.by === "same-job") {
        notes.push(`${path} is tied to this commit only by having been written after the checkout in this job.`);
    }
    if (lacksOrigin(report, input, needed)) {
        notes.push(`${path} was made by the product itself; an organisation's instance would demand a template job.`);
    }
    return notes;
}
function unusable(reason, summary, problems, reports) {
    return { state: "unusable", outcome: (0,outcome/* notRun */.nE)(reason, summary, problems, { evidence: (0,outcome/* referTo */.cp)(reports) }) };
}
function describe({ kind, suite }) {
    return suite === null ? kind : `${kind} (${suite})`;
}


/***/ }),

/***/ 48258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ inventoryOf)
/* harmony export */ });
/** Sums up what was tested and measured, for a later run to compare with. Sorted, so that equal facts read equal. */
function inventoryOf(facts) {
    const lines = new Map();
    let covered = 0;
    let total = 0;
    for (const file of facts.reports.flatMap((report) => report.files)) {
        lines.set(file.path, Math.max(lines.get(file.path) ?? 0, file.total));
        covered += file.covered;
        total += file.total;
    }
    return {
        tests: unique(facts.reports.flatMap((report) => report.testIds)),
        lines: Object.fromEntries([...lines].sort(([a], [b]) => (a < b ? -1 : 1))),
        lineCoverage: total === 0 ? null : Math.floor((10_000 * covered) / total) / 100,
        findings: unique(facts.reports.flatMap((report) => report.findings.map(({ fingerprint }) => fingerprint))),
    };
}
function unique(values) {
    return [...new Set(values)].sort();
}


/***/ }),

/***/ 2692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ chooseSettings),
/* harmony export */   T: () => (/* binding */ choiceKey)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _document_expected_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74228);
/* harmony import */ var _document_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25976);
/* harmony import */ var _document_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98157);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86442);
/* harmony import */ var _strictness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87711);






/** Name of a parameter in a product's `values:`; the main one goes by the id of its check. */
function choiceKey(checkId, parameter) {
    return parameter === "threshold" ? checkId : `${checkId}.${parameter}`;
}
/** Holds a product's values to the guardrails of its profile. */
function chooseSettings(product, { profile, platform }, source) {
    const targets = targetsOf(profile);
    const settings = new Map();
    const problems = [];
    for (const [key, value] of Object.entries(product.content.values)) {
        const path = ["values", key];
        const fail = (message, hint) => {
            problems.push(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-config", `values.${key}: ${message}`, { hint, at: product.locate(path) }));
        };
        const target = targets.get(key);
        if (target === undefined) {
            fail("expected a check of the profile or one of its parameters, got an unknown name.", suggestKey(key, targets, profile));
            continue;
        }
        const mistake = mistakeOf(target, value);
        if (mistake !== null)
            fail(mistake, `The limit is set by ${ownerOf(platform)} at ${target.rule.origin.at}.`);
        else
            settings.set(key, { value, origin: { source, at: (0,_document_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .r)(product.path, path) } });
    }
    return { settings, problems };
}
function targetsOf(profile) {
    const targets = new Map();
    for (const ruled of profile.checks) {
        for (const [name, rule] of ruled.rules)
            targets.set(choiceKey(ruled.check.id, name), { ruled, name, rule });
    }
    return targets;
}
/** Points at the parameters of a check that was named without one. */
function suggestKey(key, targets, profile) {
    const own = [...targets.keys()].filter((known) => known.startsWith(`${key}.`));
    if (own.length > 0)
        return `Name one of its parameters: ${own.join(", ")}.`;
    if (profile.checks.some(({ check }) => check.id === key))
        return "This check has no parameters; remove it.";
    return (0,_document_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(key, [...targets.keys()]);
}
function mistakeOf({ ruled, name, rule }, value) {
    const parameter = ruled.check.parameters[name];
    if (parameter === undefined)
        return "expected a known parameter.";
    if (rule.locked)
        return `expected no value, as the platform policy locks it at ${String(rule.value)}, got ${(0,_document_expected_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(value)}.`;
    if (parameter.stricter === "fixed")
        return `expected no value, as only the platform policy sets it, got ${(0,_document_expected_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(value)}.`;
    const expected = (0,_strictness_js__WEBPACK_IMPORTED_MODULE_5__/* .mistypeOf */ .fr)(parameter, value);
    if (expected !== null)
        return `expected ${expected}, got ${(0,_document_expected_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(value)}.`;
    return (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(parameter, rule, value)
        ? null
        : `expected ${(0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeOf */ .be)(parameter, rule)}, got ${(0,_document_expected_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(value)}.`;
}
function ownerOf({ content }) {
    return `${content.owner.name} (${content.owner.contact})`;
}


/***/ }),

/***/ 38071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ checkMerge),
  $: () => (/* binding */ mergePolicies)
});

// EXTERNAL MODULE: ./lib/domain/digest/canonical.js
var canonical = __webpack_require__(12627);
// EXTERNAL MODULE: ./lib/policy/checks/index.js + 50 modules
var policy_checks = __webpack_require__(26420);
// EXTERNAL MODULE: ./lib/policy/document/checked.js
var checked = __webpack_require__(32407);
// EXTERNAL MODULE: ./lib/policy/platform/platform-rules.js
var platform_rules = __webpack_require__(85847);
// EXTERNAL MODULE: ./lib/policy/waivers/approval.js
var approval = __webpack_require__(38133);
;// CONCATENATED MODULE: ./lib/policy/waivers/baseline.js

/** The entries of a baseline that count: approved by somebody else in the required role, and not too long. */
function chooseBaseline(fact, limits) {
    if (fact === null)
        return { entries: [], notices: [] };
    const { baseline, path, introducedAt } = fact;
    const { requestedAt, entries } = baseline;
    const doubt = doubtRole(baseline, limits.approverRole) ?? (0,approval/* doubtApproval */.E)({ ...fact, owner: baseline.owner })?.message;
    if (doubt !== undefined) {
        const notice = `${path} does not count: ${doubt}. It would cover ${entries.length} findings.`;
        return { entries: [], notices: [notice] };
    }
    const judged = entries.map((entry) => ({
        entry,
        doubt: (0,approval/* doubtTerm */.H)({ requestedAt, introducedAt, endsAt: entry.burnDownOn, maxDays: limits.maxDays }),
    }));
    return {
        entries: judged.flatMap(({ entry, doubt }) => (doubt === null ? [entry] : [])),
        notices: judged.flatMap(({ entry, doubt }) => doubt === null ? [] : [`${path}: ${entry.fingerprint} does not count: ${doubt.message}.`]),
    };
}
function doubtRole({ approverRole }, role) {
    if (role === null)
        return "the policy names no role that may approve it (waivers.approverRole)";
    if (role === approverRole)
        return undefined;
    return `it names ${approverRole} as approver, and the policy asks for ${role}`;
}

// EXTERNAL MODULE: ./lib/policy/merge/guardrail.js
var guardrail = __webpack_require__(2692);
// EXTERNAL MODULE: ./lib/policy/merge/strictness.js
var strictness = __webpack_require__(87711);
;// CONCATENATED MODULE: ./lib/policy/merge/choose-checks.js


/** Settles each parameter of each check: head and base commit inside the guardrails, the stricter one counting. */
function chooseChecks(request, profile) {
    const { platform, product, base } = request;
    const context = { profile, platform };
    const none = { settings: new Map(), problems: [] };
    const head = product === null ? none : (0,guardrail/* chooseSettings */.J)(product, context, "product");
    const earlier = base === null ? null : (0,guardrail/* chooseSettings */.J)(base, context, "base-product");
    const notices = [];
    for (const problem of earlier?.problems ?? []) {
        notices.push(`base commit: ${problem.message} The value is passed over.`);
    }
    const checks = profile.checks.flatMap((ruled) => {
        const required = isRequired(ruled, request.sources);
        if (required === null)
            return [];
        const settings = settle(ruled, { head, base: earlier }, notices);
        const { advisory, effectiveOn, check } = ruled;
        return [{ id: check.id, required, advisory, effectiveOn, settings }];
    });
    return { checks, problems: head.problems, notices };
}
/** Null: the check is not done, since the profile asks for it only where the product has such evidence. */
function isRequired({ check, required }, sources) {
    if (required !== "when-configured" || check.evidence === null)
        return required !== false;
    const { kind, suite } = check.evidence;
    const listed = sources.some((source) => source.kind === kind && (suite === null || source.suite === suite));
    return listed ? true : null;
}
function settle(ruled, sides, notices) {
    const settings = new Map();
    for (const [name, rule] of ruled.rules) {
        const key = (0,guardrail/* choiceKey */.T)(ruled.check.id, name);
        const parameter = ruled.check.parameters[name];
        settings.set(name, stricterSide(key, { parameter, rule, ...sides }, notices));
    }
    return settings;
}
function stricterSide(key, { parameter, rule, head, base }, notices) {
    const ours = head.settings.get(key) ?? { value: rule.value, origin: rule.origin };
    if (base === null)
        return ours;
    const theirs = base.settings.get(key) ?? { value: rule.value, origin: rule.origin };
    const order = (0,strictness/* compareStrictness */.G3)(parameter, ours.value, theirs.value);
    if (order === 0)
        return ours;
    const counts = order > 0 ? ours : theirs;
    notices.push(`${key}: ${change(theirs.value, ours.value)}; the stricter ${counts.value} counts until it is merged.`);
    return counts;
}
function change(base, head) {
    return `the base commit has ${base}, this change ${head}`;
}

;// CONCATENATED MODULE: ./lib/policy/merge/idle-evidence.js
/** Looked at by other checks, as background: no check is about them alone. */
const background = ["sbom", "vex"];
/** Evidence that the product lists and no check of the profile judges: somebody may believe that it counts. */
function idleEvidence(sources, chosen, registry) {
    const ids = new Set(chosen.map(({ id }) => id));
    const judged = registry.filter(({ id }) => ids.has(id)).flatMap(({ evidence }) => evidence ?? []);
    const idle = sources.filter(({ kind, suite }) => {
        // The inventory counts every test; it says of none whether it passed.
        const own = judged.filter((entry) => entry.kind === kind && (kind !== "tests" || entry.suite !== null));
        return !background.includes(kind) && own.every((entry) => entry.suite !== null && entry.suite !== suite);
    });
    return idle.map(({ kind, suite, path }) => `evidence ${kind}${suite === null ? "" : ` (suite ${suite})`} at ${path}: no check of the profile judges whether it passed.`);
}

// EXTERNAL MODULE: ./lib/domain/pipeline/hosted-hooks.js
var hosted_hooks = __webpack_require__(83885);
;// CONCATENATED MODULE: ./lib/policy/merge/product-evidence.js

/** How much of it is out of the product's hands: the template runs commands in a job of its own, and sees their files. */
const product_evidence_strictness = { none: 0, "own-ci": 1, hosted: 2 };
/**
 * Its own workflow if the product names one, else the template, which runs its commands. Nobody gets out of the template's
 * hands by the very change that is judged: the stricter of base and head counts.
 */
function chooseProductEvidence(head, base) {
    const [before, now] = [evidenceOf(base ?? head), evidenceOf(head ?? base)];
    if (wordsFor(before) === wordsFor(now))
        return { value: now, notices: [] };
    const isLooser = product_evidence_strictness[now.mode] < product_evidence_strictness[before.mode];
    const which = isLooser ? "; until that is merged, what the base commit says counts." : ".";
    const notice = `product evidence: at the base commit it comes from ${wordsFor(before)}, with this change from ${wordsFor(now)}${which}`;
    return { value: isLooser ? before : now, notices: [notice] };
}
function evidenceOf(product) {
    const { ci, commands } = product ?? {};
    if (ci !== undefined)
        return { mode: "own-ci", ...ci, root: ci.root ?? "" };
    return hosted_hooks/* hostedHooks */.Y.some((name) => commands?.[name] !== undefined) ? { mode: "hosted" } : { mode: "none" };
}
function wordsFor(evidence) {
    switch (evidence.mode) {
        case "hosted":
            return "the template, which runs its commands";
        case "own-ci":
            return `artifact "${evidence.artifact}" of ${evidence.workflow}`;
        case "none":
            return "nowhere";
    }
}

// EXTERNAL MODULE: ./lib/policy/merge/profile.js + 1 modules
var merge_profile = __webpack_require__(10336);
// EXTERNAL MODULE: ./lib/policy/merge/select-profile.js
var select_profile = __webpack_require__(29645);
// EXTERNAL MODULE: ./lib/policy/merge/severities.js
var severities = __webpack_require__(11758);
// EXTERNAL MODULE: ./lib/policy/merge/sources.js
var merge_sources = __webpack_require__(85087);
;// CONCATENATED MODULE: ./lib/policy/merge/merge.js












/** Merges platform policy and product choices inside the guardrails (design §7). @throws {UserError} */
function mergePolicies(request) {
    return (0,checked/* orThrow */.a)(checkMerge(request));
}
/** Merges; everything that is wrong with the two files is a value. */
function checkMerge(request) {
    const selected = (0,select_profile/* selectProfile */.o)(request);
    if (!selected.ok)
        return selected;
    const regulated = (0,select_profile/* selectRegulated */.q)(request.regulated);
    const sources = (0,merge_sources/* chooseSources */.Ch)(request.product?.content ?? null, request.base?.content ?? null);
    const checks = request.checks ?? policy_checks/* checks */.A;
    const { platform } = request;
    const profile = (0,merge_profile/* ruleProfile */.a)(platform, selected.value.name, { checks, regulated: regulated.value });
    const chosen = chooseChecks({ ...request, sources: sources.value }, profile);
    const ofPlatform = [...(0,platform_rules/* checkPlatform */.o)(platform), ...(0,merge_profile/* checkRegulated */.I)(platform, checks)];
    const problems = [...ofPlatform, ...profile.problems, ...chosen.problems];
    if (problems.length > 0)
        return { ok: false, problems };
    return {
        ok: true,
        value: assemble(request, { selected: selected.value, profile, chosen, regulated, sources }),
    };
}
function assemble(request, parts) {
    const { platform, product, base } = request;
    const { selected, regulated, sources, chosen } = parts;
    const { content } = platform;
    const gated = (0,merge_sources/* chooseGated */.ho)(content.gated, product?.content ?? null, base?.content ?? null);
    const productEvidence = chooseProductEvidence(product?.content ?? null, base?.content ?? null);
    const waivers = { ...content.waivers, approverRole: content.waivers.approverRole ?? null };
    const baseline = chooseBaseline(request.baseline, { ...waivers, maxDays: content.baseline.maxDays });
    const policy = {
        source: request.source,
        version: content.version,
        digest: platform.digest,
        profile: selected.name,
        regulated: regulated.value,
        platformOwner: content.owner,
        owner: (product ?? base)?.content.owner ?? content.owner,
        roles: new Map(Object.entries(content.roles)),
        required: (0,merge_sources/* requiredEvidence */.Dl)(selected.content, sources.value),
        sources: sources.value,
        productEvidence: productEvidence.value,
        ...evidenceRules(selected.content, platform, regulated.value),
        checks: chosen.checks,
        severity: (0,severities/* severityRules */.t)(content, regulated.value),
        unknownSeverity: content.unknownSeverity,
        gated: gated.value,
        forbiddenPatterns: content.forbiddenPatterns,
        waivers,
        environments: content.environments.map(({ name }) => name),
        production: productionOf(content.environments),
        baseline: baseline.entries,
    };
    const idle = idleEvidence(policy.sources, policy.checks, request.checks ?? policy_checks/* checks */.A);
    const notices = [regulated, sources, gated, productEvidence, chosen, baseline].flatMap((part) => part.notices);
    return {
        ...policy,
        effectiveDigest: (0,canonical/* canonicalDigest */.X)(plain(policy)),
        notices: [...unjudged(parts), ...idle, ...notices],
    };
}
/** The last environment of the promotion, by GitHub's name for it. */
function productionOf(environments) {
    const last = environments.at(-1);
    return last === undefined ? null : (last.github ?? last.name);
}
function evidenceRules(profile, platform, isRegulated) {
    const { maxSuppressed } = platform.content;
    const overlay = isRegulated ? platform.content.regulated : undefined;
    return {
        binding: overlay?.binding === "sidecar" ? "sidecar" : profile.binding,
        maxAgeHours: Math.min(profile.maxAgeHours, overlay?.maxAgeHours ?? profile.maxAgeHours),
        maxSuppressed: Math.min(maxSuppressed, overlay?.maxSuppressed ?? maxSuppressed),
    };
}
function unjudged({ profile, selected }) {
    return profile.unjudged.map((id) => `${id}: profile "${selected.name}" lists it; it is not judged in this stage.`);
}
/** The policy as plain JSON data, for its digest: maps become objects, so that their order does not count. */
function plain(value) {
    if (value instanceof Map)
        return plain(Object.fromEntries(value));
    if (Array.isArray(value))
        return value.map(plain);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}


/***/ }),

/***/ 10336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ checkRegulated),
  a: () => (/* binding */ ruleProfile)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policy/document/nearest.js
var nearest = __webpack_require__(25976);
// EXTERNAL MODULE: ./lib/policy/document/policy-file.js
var policy_file = __webpack_require__(98157);
// EXTERNAL MODULE: ./lib/policy/merge/rules.js
var merge_rules = __webpack_require__(86442);
// EXTERNAL MODULE: ./lib/policy/merge/strictness.js
var strictness = __webpack_require__(87711);
;// CONCATENATED MODULE: ./lib/policy/merge/tighten.js

/** Lays one rule over another so that nothing gets looser: of each bound the stricter one holds. */
function tightenRule(parameter, base, overlay) {
    const value = (0,strictness/* stricterOf */.Gd)(parameter, base.value, overlay.value);
    const locked = base.locked || overlay.locked;
    const strictest = base.strictest !== null && (0,strictness/* compareStrictness */.G3)(parameter, value, base.strictest) > 0
        ? null
        : base.strictest;
    return {
        value,
        loosest: locked ? value : (0,strictness/* stricterOf */.Gd)(parameter, base.loosest, overlay.loosest),
        strictest: locked ? value : strictest,
        oneOf: base.oneOf === null
            ? null
            : base.oneOf.filter((word) => (0,strictness/* compareStrictness */.G3)(parameter, word, overlay.loosest) >= 0),
        locked,
        origin: value === base.value && locked === base.locked ? base.origin : overlay.origin,
    };
}

;// CONCATENATED MODULE: ./lib/policy/merge/profile.js





/** Areas of checks that belong to stages which are judged elsewhere (design §4). */
const otherAreas = ["source", "sbom", "lineage", "approval", "slo", "docs"];
/** Brings all checks of a profile into one form, with what regulated workloads tighten. */
function ruleProfile(file, name, request) {
    const profile = file.content.profiles[name];
    const ruled = [];
    const problems = [];
    const unjudged = [];
    for (const [id, rule] of Object.entries(profile?.checks ?? {})) {
        const path = ["profiles", name, "checks", id];
        const check = request.checks.find((known) => known.id === id);
        if (check !== undefined) {
            const written = writtenRules(file, { check, rule, path, regulated: request.regulated });
            problems.push(...written.problems);
            ruled.push(ruledCheck(check, rule, written));
        }
        else if (isOfOtherStage(id, request.checks))
            unjudged.push(id);
        else
            problems.push(unknownCheck(file, id, { path, checks: request.checks }));
    }
    ruled.sort((a, b) => (a.check.id < b.check.id ? -1 : 1));
    return { checks: ruled, problems, unjudged: unjudged.sort() };
}
function writtenRules(file, { check, rule, path, regulated }) {
    const own = (0,merge_rules/* rulesOf */.fD)(check, rule, { file, path });
    const overlay = regulated ? overlayOf(file, check) : null;
    const problems = [...own.problems, ...weakSecrets(file, check, rule, path)];
    return { own: own.rules, overlay, at: (0,policy_file/* pointerOf */.r)(file.path, path), problems };
}
/** What is wrong with the regulated rules themselves, whichever profile they are laid over. */
function checkRegulated(file, checks) {
    return Object.entries(file.content.regulated?.checks ?? {}).flatMap(([id, rule]) => {
        const path = ["regulated", "checks", id];
        const check = checks.find((known) => known.id === id);
        if (check !== undefined)
            return (0,merge_rules/* rulesOf */.fD)(check, rule, { file, path }).problems;
        return isOfOtherStage(id, checks) ? [] : [unknownCheck(file, id, { path, checks })];
    });
}
function overlayOf(file, check) {
    const all = file.content.regulated?.checks ?? {};
    const rule = Object.hasOwn(all, check.id) ? all[check.id] : undefined;
    if (rule === undefined)
        return null;
    return { rule, ...(0,merge_rules/* rulesOf */.fD)(check, rule, { file, path: ["regulated", "checks", check.id] }) };
}
function ruledCheck(check, rule, { own, overlay, at }) {
    const rules = Object.entries(check.parameters).map(([name, parameter]) => {
        const base = own.get(name) ?? (0,merge_rules/* builtInRule */.eP)(check, name, parameter);
        const tighter = overlay?.rules.get(name);
        return [name, tighter === undefined ? base : tightenRule(parameter, base, tighter)];
    });
    return {
        check,
        at,
        required: stricterRequired(rule.required ?? true, overlay?.rule.required ?? false),
        advisory: rule.advisory === true && overlay?.rule.advisory !== false,
        effectiveOn: earlierOf(rule.effectiveOn, overlay?.rule.effectiveOn),
        rules: new Map(rules),
    };
}
function stricterRequired(a, b) {
    const order = [true, "when-configured", false];
    return order.find((word) => word === a || word === b) ?? true;
}
function earlierOf(own, overlay) {
    if (own === undefined)
        return null;
    return overlay !== undefined && overlay < own ? overlay : own;
}
function isOfOtherStage(id, checks) {
    const area = id.split(".")[0] ?? "";
    return otherAreas.includes(area) && !checks.some((check) => check.id.startsWith(`${area}.`));
}
/** A found secret blocks at once, whatever a policy says (requirement 3.SEC3). */
function weakSecrets(file, check, rule, path) {
    const weak = rule.advisory === true || rule.effectiveOn !== undefined || rule.required === false;
    if (check.evidence?.kind !== "secrets" || !weak)
        return [];
    const message = `${check.id}: expected a check that blocks, got one that only warns.`;
    const hint = "Any detected secret blocks (requirement 3.SEC3): remove advisory, effectiveOn and required.";
    return [new errors/* UserError */.yo("invalid-policy", message, { hint, at: file.locate(path) })];
}
function unknownCheck(file, id, { path, checks }) {
    const ids = checks.map((check) => check.id);
    return new errors/* UserError */.yo("invalid-policy", `${path.slice(0, -1).join(".")}: expected a known check, got "${id}".`, {
        hint: (0,nearest/* suggest */.Z)(id, ids),
        at: file.locate(path),
    });
}


/***/ }),

/***/ 86442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   eP: () => (/* binding */ builtInRule),
/* harmony export */   fD: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _document_expected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74228);
/* harmony import */ var _document_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25976);
/* harmony import */ var _document_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98157);
/* harmony import */ var _strictness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87711);





/** Brings the rules of one check into one form, as far as the policy names parameters. */
function rulesOf(check, rule, place) {
    const rules = new Map();
    const problems = [];
    for (const [name, bounds] of writtenRules(rule)) {
        const parameter = Object.hasOwn(check.parameters, name) ? check.parameters[name] : undefined;
        if (parameter === undefined) {
            problems.push(unknownParameter(check, name, place));
        }
        else if (rules.has(name)) {
            problems.push(problem(`${check.id}.${name}: expected one rule, got two.`, "Keep one of the two.", place));
        }
        else {
            rules.set(name, ruleOf(parameter, bounds, place));
            problems.push(...mistakesIn(`${check.id}.${name}`, parameter, bounds, place));
        }
    }
    return { rules, problems };
}
/** The rule where the policy says nothing: the built-in value, which a product may tighten. */
function builtInRule(check, name, parameter) {
    const { fallback } = parameter;
    const origin = { source: "built-in", at: `assaygate#/checks/${check.id}/${name}` };
    return { value: fallback, loosest: fallback, strictest: null, oneOf: null, locked: false, origin };
}
/** All parameters that a check's rule names, whichever of the four ways it does. */
function writtenRules(rule) {
    const written = [];
    const { default: value, min, max, oneOf } = rule;
    if ([value, min, max, oneOf].some((bound) => bound !== undefined)) {
        written.push(["threshold", { default: value, min, max, oneOf }]);
    }
    for (const [name, inner] of Object.entries(rule.values ?? {}))
        written.push([name, boundsOf(inner)]);
    for (const [name, locked] of Object.entries(rule.locked ?? {}))
        written.push([name, { locked }]);
    return written;
}
function boundsOf(rule) {
    return typeof rule === "object" && !Array.isArray(rule) ? rule : { default: rule };
}
function ruleOf(parameter, bounds, { file, path }) {
    const at = (0,_document_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .r)(file.path, path);
    const { locked } = bounds;
    if (locked !== undefined) {
        const origin = { source: "platform-locked", at };
        return { value: locked, loosest: locked, strictest: locked, oneOf: null, locked: true, origin };
    }
    const value = bounds.default ?? parameter.fallback;
    const [loose, strict] = parameter.stricter === "higher" ? [bounds.min, bounds.max] : [bounds.max, bounds.min];
    return {
        value,
        loosest: loosestWord(parameter, bounds) ?? loose ?? value,
        strictest: strict ?? null,
        oneOf: bounds.oneOf ?? null,
        locked: false,
        origin: { source: "platform-default", at },
    };
}
function loosestWord(parameter, { oneOf }) {
    return oneOf?.reduce((loosest, word) => (0,_strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .looserOf */ .iQ)(parameter, loosest, word));
}
/** What is wrong with a rule in itself: types, a range for what has none, a default outside its range. */
function mistakesIn(name, parameter, bounds, place) {
    const mistake = mistypeIn(parameter, bounds) ?? misrangeIn(parameter, bounds) ?? misplaceIn(parameter, bounds, place);
    return mistake === null ? [] : [problem(`${name}: ${mistake.message}`, mistake.hint, place)];
}
function mistypeIn(parameter, bounds) {
    const values = [bounds.default, bounds.min, bounds.max, bounds.locked, ...(bounds.oneOf ?? [])];
    for (const value of values) {
        const expected = value === undefined ? null : (0,_strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .mistypeOf */ .fr)(parameter, value);
        if (expected !== null) {
            return { message: `expected ${expected}, got ${(0,_document_expected_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(value)}.`, hint: "Correct the value." };
        }
    }
    return null;
}
function misrangeIn(parameter, { locked, ...range }) {
    const isOrdered = parameter.stricter === "higher" || parameter.stricter === "lower";
    if (!isOrdered && (range.min !== undefined || range.max !== undefined)) {
        return { message: "expected no min and max, as it has no order.", hint: "Use oneOf or locked." };
    }
    if (locked !== undefined && Object.values(range).some((bound) => bound !== undefined)) {
        return { message: "expected locked alone, got a range beside it.", hint: "Keep one of the two." };
    }
    return null;
}
function misplaceIn(parameter, bounds, place) {
    const rule = ruleOf(parameter, bounds, place);
    if (isWithin(parameter, rule, rule.value))
        return null;
    return {
        message: `expected a default of ${rangeOf(parameter, rule)}, got ${(0,_document_expected_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(rule.value)}.`,
        hint: "Correct the default or the range.",
    };
}
/** Tells whether a product may set the value. */
function isWithin(parameter, rule, value) {
    if (rule.oneOf !== null)
        return rule.oneOf.some((word) => word === value);
    if ((0,_strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .compareStrictness */ .G3)(parameter, value, rule.loosest) < 0)
        return false;
    return rule.strictest === null || (0,_strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .compareStrictness */ .G3)(parameter, value, rule.strictest) <= 0;
}
/** The range of a rule in words: `70 to 100`. */
function rangeOf(parameter, rule) {
    if (rule.oneOf !== null)
        return rule.oneOf.join(", ");
    switch (parameter.stricter) {
        case "higher":
            return rule.strictest === null ? `${rule.loosest} or more` : `${rule.loosest} to ${rule.strictest}`;
        case "lower":
            return rule.strictest === null ? `${rule.loosest} or less` : `${rule.strictest} to ${rule.loosest}`;
        case "earlier-word":
            return `${(parameter.words ?? []).slice(0, (parameter.words ?? []).indexOf(String(rule.loosest)) + 1).join(", ")}`;
        case "fixed":
            return String(rule.value);
    }
}
function unknownParameter(check, name, place) {
    const known = Object.keys(check.parameters);
    if (known.length === 0) {
        return problem(`${check.id}: expected no parameters, got "${name}".`, "Remove it.", place);
    }
    return problem(`${check.id}: expected a known parameter, got "${name}".`, (0,_document_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(name, known), place);
}
function problem(message, hint, { file, path }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-policy", message, { hint, at: file.locate(path) });
}


/***/ }),

/***/ 29645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ selectProfile),
/* harmony export */   q: () => (/* binding */ selectRegulated)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _document_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25976);


/** Picks the workload profile: the organisation's word, else the policy's default, never the product's. */
function selectProfile({ platform, source, profile }) {
    const fail = (message, hint) => ({
        ok: false,
        problems: [new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-policy", `workload profile: ${message}`, { hint, at: platform.path })],
    });
    const { profiles, defaultProfile } = platform.content;
    const known = Object.keys(profiles);
    if (profile?.state === "unknown") {
        return fail(`expected the organisation's custom property, got none (${profile.why}).`, "Set the property for this repository.");
    }
    if (profile === null && source === "instance") {
        return fail("expected the organisation's custom property, got none.", "An instance never judges by the default profile: set the property for this repository.");
    }
    const name = profile?.value ?? defaultProfile;
    if (name === undefined) {
        return fail("expected a defaultProfile, got none.", `Set defaultProfile to one of: ${known.join(", ")}.`);
    }
    const content = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
    if (content === undefined)
        return fail(`expected a profile of the policy, got "${name}".`, (0,_document_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(name, known));
    return { ok: true, value: { name, content } };
}
/** Regulated or not; where the organisation's word cannot be read the tighter rules hold, and that is said. */
function selectRegulated(regulated) {
    if (regulated === null)
        return { value: false, notices: [] };
    if (regulated.state === "known")
        return { value: regulated.value, notices: [] };
    const notice = `whether the workload is regulated is unknown (${regulated.why}); the regulated rules hold.`;
    return { value: true, notices: [notice] };
}


/***/ }),

/***/ 11758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ severityRules)
/* harmony export */ });
/** The response to findings of each severity; one of unknown severity is judged as the policy says. */
function severityRules(policy, regulated) {
    const overlay = regulated ? policy.regulated?.severity : undefined;
    const { critical, high, medium, low, info } = policy.severity;
    const known = {
        critical: { ...ruleOf(critical), waivableBy: null, maxDays: null },
        high: tighten(ruleOf(high), overlay?.high),
        medium: tighten(ruleOf(medium), overlay?.medium),
        low: tighten(ruleOf(low), overlay?.low),
        info: ruleOf(info ?? { response: "log" }),
    };
    return { ...known, unknown: known[policy.unknownSeverity] };
}
function ruleOf({ response, notify, waivableBy, maxDays, dueDays }) {
    return {
        response,
        notify: typeof notify === "string" ? [notify] : (notify ?? []),
        waivableBy: waivableBy ?? null,
        maxDays: maxDays ?? null,
        dueDays: dueDays ?? null,
    };
}
const responses = ["block", "backlog", "log"];
function tighten(rule, overlay) {
    if (overlay === undefined)
        return rule;
    return {
        ...rule,
        response: responses.find((word) => word === rule.response || word === overlay.response) ?? rule.response,
        maxDays: fewer(rule.maxDays, overlay.maxDays),
        dueDays: fewer(rule.dueDays, overlay.dueDays),
    };
}
function fewer(days, limit) {
    if (limit === undefined)
        return days;
    return days === null ? limit : Math.min(days, limit);
}


/***/ }),

/***/ 85087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ plainRule),
/* harmony export */   Ch: () => (/* binding */ chooseSources),
/* harmony export */   Dl: () => (/* binding */ requiredEvidence),
/* harmony export */   ho: () => (/* binding */ chooseGated)
/* harmony export */ });
/* harmony import */ var _domain_report_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45629);

/**
 * Where evidence is to be found. Of one kind and suite the head's entries count, so that a path may change, unless
 * there are fewer than at the base commit: then the base's count as well, so that dropping evidence shows.
 */
function chooseSources(head, base) {
    const own = (head?.evidence ?? []).map(sourceOf);
    const before = (base?.evidence ?? []).map(sourceOf);
    const notices = [];
    const kept = [];
    for (const group of new Set(before.map(groupOf))) {
        const earlier = before.filter((source) => groupOf(source) === group);
        const now = own.filter((source) => groupOf(source) === group);
        if (now.length >= earlier.length)
            continue;
        kept.push(...earlier.filter(({ path }) => now.every((source) => source.path !== path)));
        notices.push(`evidence "${group}": the base commit lists ${earlier.length}, this change ${now.length}; both count until it is merged.`);
    }
    return { value: [...own, ...kept], notices };
}
function sourceOf({ kind, suite, path }) {
    // Only tests come in suites: elsewhere the word must not part a report from the check that judges it.
    return { kind, suite: kind === "tests" ? (suite ?? "unit") : null, path };
}
function groupOf({ kind, suite }) {
    return suite === null ? kind : `${kind} ${suite}`;
}
/** What the profile requires, and what the product lists on top of it, which then is required too. */
function requiredEvidence(profile, sources) {
    const required = new Map();
    for (const { kind } of sources)
        required.set(kind, { kind, origin: "product", when: "always" });
    for (const kind of _domain_report_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceKinds */ .L) {
        const rule = profile.evidence[kind];
        if (rule !== undefined)
            required.set(kind, { kind, ...plainRule(rule) });
    }
    return _domain_report_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceKinds */ .L.flatMap((kind) => required.get(kind) ?? []);
}
/** One form for both ways to write it. */
function plainRule(rule) {
    return typeof rule === "string" ? { origin: rule, when: "always" } : rule;
}
/** Globs of gated source: the platform's own, the head's, and the base's where the head leaves some out. */
function chooseGated(rule, head, base) {
    const now = head?.scopes.gated ?? rule.default;
    const dropped = base === null ? [] : (base.scopes.gated ?? rule.default).filter((glob) => !now.includes(glob));
    const notices = dropped.map((glob) => `scopes.gated: this change leaves out "${glob}"; it is gated until the change is merged.`);
    return { value: [...new Set([...rule.required, ...now, ...dropped])], notices };
}


/***/ }),

/***/ 87711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ compareStrictness),
/* harmony export */   Gd: () => (/* binding */ stricterOf),
/* harmony export */   fr: () => (/* binding */ mistypeOf),
/* harmony export */   iQ: () => (/* binding */ looserOf)
/* harmony export */ });
/** Compares two values of a parameter: positive if `a` is stricter, 0 if they are equal or have no order. */
function compareStrictness(parameter, a, b) {
    switch (parameter.stricter) {
        case "higher":
            return Number(a) - Number(b);
        case "lower":
            return Number(b) - Number(a);
        case "earlier-word":
            return rankOf(parameter, b) - rankOf(parameter, a);
        case "fixed":
            return 0;
    }
}
/** Position of a word; one that is not in the list is looser than all that are. */
function rankOf(parameter, word) {
    const words = parameter.words ?? [];
    const index = words.indexOf(word);
    return index === -1 ? words.length : index;
}
/** Returns the stricter of two values, the first where they are equal. */
function stricterOf(parameter, a, b) {
    return compareStrictness(parameter, b, a) > 0 ? b : a;
}
/** Returns the looser of two values, the first where they are equal. */
function looserOf(parameter, a, b) {
    return compareStrictness(parameter, b, a) < 0 ? b : a;
}
/** What a parameter takes, in words; null if the value is such a thing. */
function mistypeOf(parameter, value) {
    return accepts(parameter, value) ? null : typeOf(parameter);
}
function typeOf(parameter) {
    if (Array.isArray(parameter.fallback))
        return "a list of words";
    if (parameter.words !== undefined)
        return `one of ${parameter.words.join(", ")}`;
    if (parameter.unit === "%")
        return "a number from 0 to 100";
    if (typeof parameter.fallback === "number")
        return "a number from 0";
    return typeof parameter.fallback === "boolean" ? "true or false" : "a word";
}
function accepts(parameter, value) {
    const { fallback, words, unit } = parameter;
    if (Array.isArray(fallback))
        return Array.isArray(value) && acceptsWords(value, words);
    if (typeof value !== typeof fallback)
        return false;
    if (typeof value === "number")
        return value >= 0 && (unit !== "%" || value <= 100);
    return words === undefined || acceptsWords([String(value)], words);
}
function acceptsWords(values, words) {
    return words === undefined || values.every((value) => words.includes(value));
}


/***/ }),

/***/ 79238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   cp: () => (/* binding */ referTo),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   k9: () => (/* binding */ warned),
/* harmony export */   nE: () => (/* binding */ notRun),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
const nothing = { problems: [], notes: [], evidence: [], waivers: [], responses: [], targets: [] };
/** The check was done and met. */
function passed(summary, details = {}) {
    return { ...nothing, ...details, result: "PASSED", reason: "met", summary };
}
/** The check was done and missed. */
function failed(reason, summary, problems, details = {}) {
    return { ...nothing, ...details, result: "FAILED", reason, summary, problems };
}
/** The check was missed, and something that the policy knows keeps the miss from blocking. */
function warned(reason, summary, problems, details = {}) {
    return { ...nothing, ...details, result: "WARNED", reason, summary, problems };
}
/** Evidence that should exist does not, or proves nothing. */
function notRun(reason, summary, problems, details = {}) {
    return { ...nothing, ...details, result: "NOT_RUN", reason, summary, problems };
}
/** A fact that the check needs could not be read. */
function undecided(reason, summary, problems) {
    return { ...nothing, result: "ERROR", reason, summary, problems };
}
/** The check has nothing to be about, by the policy's own reason. */
function notApplicable(reason, summary) {
    return { ...nothing, result: "NOT_APPLICABLE", reason, summary };
}
/** How a verdict names the reports that it relied on. */
function referTo(reports) {
    return reports.map(({ path, sha256, reading }) => ({
        path,
        sha256,
        format: reading.format,
        tool: reading.tool === null ? null : [reading.tool.name, reading.tool.version].filter(Boolean).join(" "),
    }));
}


/***/ }),

/***/ 42697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ isBeforeMerge),
/* harmony export */   H0: () => (/* binding */ wantsRebuild),
/* harmony export */   bs: () => (/* binding */ tooEarlyFor),
/* harmony export */   oL: () => (/* binding */ scansFor),
/* harmony export */   v_: () => (/* binding */ templateJobOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _domain_pipeline_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22402);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79238);


/** Events of a change that is not merged yet: nothing is packaged (docs/adr/0015). */
const beforeMerge = ["pull_request", "pull_request_review", "pull_request_target", "merge_group"];
function isAsked({ when }, event) {
    return when === "always" || !isBeforeMerge(event);
}
/** Kinds of evidence that template jobs must bring on an event. */
function scansFor({ required }, event) {
    const asked = required.filter((entry) => entry.origin === "template" && isAsked(entry, event));
    return _domain_pipeline_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .scannedKinds */ .eb.filter((scanned) => asked.some(({ kind }) => kind === scanned));
}
/** Whether an event is about a change that is not merged yet, for which nothing is packaged. */
function isBeforeMerge(event) {
    return event !== null && beforeMerge.includes(event);
}
/** Whether a second, independent build is needed to judge by the policy. */
function wantsRebuild({ checks }) {
    return checks.some(({ id }) => id === "build.reproducible");
}
/** The template job that must bring a kind in this pipeline; null: none has to. */
function templateJobOf(kind, { facts, policy }) {
    const isScanned = scansFor(policy, facts.event).some((scanned) => scanned === kind);
    return facts.jobs !== null && isScanned ? (0,_domain_pipeline_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .scanJobOf */ .Y0)(kind) : null;
}
/** Evidence about an artefact that the change does not have; what is there all the same is judged. */
function tooEarlyFor(kind, { facts, policy }) {
    const entry = policy.required.find((required) => required.kind === kind);
    if (entry === undefined || isAsked(entry, facts.event))
        return null;
    if (facts.reports.some(({ kinds }) => kinds.includes(kind)))
        return null;
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notApplicable */ .hH)("not-packaged", `on ${facts.event ?? "this event"} there is no artefact yet; the policy asks for ${kind} once it is packaged`);
}
/** Who must have made evidence of a kind on this event. */
function originOf(kind, { facts, policy }) {
    const entry = policy.required.find((required) => required.kind === kind);
    return entry !== undefined && isAsked(entry, facts.event) ? entry.origin : "product";
}


/***/ }),

/***/ 75208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ undeliveredBy),
/* harmony export */   WL: () => (/* binding */ undeliveredOutcome),
/* harmony export */   hZ: () => (/* binding */ missedJob)
/* harmony export */ });
/* harmony import */ var _domain_pipeline_roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22402);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79238);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42697);



/**
 * In a pipeline evidence comes from the jobs that must bring it, and from nowhere else. Null: it came, or the gate
 * stands alone and looks into the workspace.
 */
function undeliveredOutcome(input, kind) {
    if (input.facts.jobs === null)
        return null;
    const undelivered = (0,_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .templateJobOf */ .v_)(kind, input) === null ? ofProduct(input, kind) : ofTemplate(input, kind);
    if (undelivered === null)
        return null;
    const { isUndecided, reason, problem } = undelivered;
    return isUndecided
        ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)(reason, problem.message, [problem])
        : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notRun */ .nE)(reason, problem.message, [problem]);
}
function ofTemplate(input, kind) {
    const id = (0,_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .templateJobOf */ .v_)(kind, input) ?? "";
    return ofJob(id, input.facts.jobs?.find((job) => job.id === id), input.policy.platformOwner.name);
}
/** Of evidence that the product makes; where nothing brings it, the missing report says so. */
function ofProduct({ facts, policy }, kind) {
    if ((0,_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(kind, { facts, policy }) === "template")
        return null;
    const who = policy.owner.name;
    if (facts.ci !== null)
        return ofDelivery(facts.ci.workflow, facts.ci.delivery, who);
    if (policy.productEvidence.mode !== "hosted")
        return null;
    const job = facts.jobs?.find(({ brings }) => brings?.origin === "product");
    return ofJob(_domain_pipeline_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .checksJob */ .bc, job, who);
}
function ofJob(id, job, who) {
    if (job?.delivery == null)
        return missedJob(id, job?.result ?? "missing", who);
    return ofDelivery(id, job.delivery, who);
}
/** A job that is not there, or did not succeed. */
function missedJob(id, found, who) {
    const message = found === "missing"
        ? `expected job ${id} in the pipeline, found none`
        : `expected job ${id} to succeed, found ${found}`;
    const problem = { message, at: id, fix: fixes["job-failed"], who };
    return { isUndecided: false, reason: `job-${found}`, problem };
}
const fixes = {
    missing: "Run the job again: what it left is no more.",
    foreign: "Run the whole workflow again; evidence of another run or commit says nothing about this one.",
    truncated: "Run the job again, and find out what else in the run writes artifacts: these are not the bytes that it left.",
    unsafe: "Upload plain files with actions/upload-artifact: no links, no odd names, not too many or too large.",
    "job-failed": "Look at the job's log, mend what it says and run the failed jobs again.",
    waiting: "Wait: the follow-up runs the gate again when the workflow has ended; without one, re-run the failed jobs.",
};
function ofDelivery(at, delivery, who) {
    switch (delivery.state) {
        case "read":
            return null;
        case "refused": {
            const { reason, message } = delivery;
            return { isUndecided: false, reason, problem: { message, at, fix: fixes[reason], who } };
        }
        case "unknown": {
            const message = `what ${at} left could not be read: ${delivery.why}`;
            const fix = delivery.needs === undefined
                ? "Run the job again later."
                : `Grant ${delivery.needs} to the job, under permissions:.`;
            return {
                isUndecided: true,
                reason: delivery.cause ?? "unreadable",
                problem: { message, at, fix, who },
            };
        }
    }
}
/** What keeps a job's own delivery from counting; null: it came, or there was nothing to bring. */
function undeliveredBy(job, who) {
    return job.delivery === null ? null : ofDelivery(job.id, job.delivery, who);
}


/***/ }),

/***/ 85847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ checkPlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _document_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25976);


/** What a schema cannot say about a platform policy: names that must exist, and limits that must be there. */
function checkPlatform(file) {
    const problems = [];
    const report = (path, message, hint) => {
        const subject = path.join(".");
        problems.push(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-policy", `${subject}: ${message}`, { hint, at: file.locate(path) }));
    };
    checkDefaultProfile(file, report);
    checkRoles(file, report);
    checkWaivable(file, report);
    checkEnvironments(file, report);
    checkAccepted(file, report);
    return problems;
}
function checkDefaultProfile({ content }, report) {
    const { defaultProfile, profiles } = content;
    if (defaultProfile === undefined || Object.hasOwn(profiles, defaultProfile))
        return;
    const hint = (0,_document_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(defaultProfile, Object.keys(profiles));
    report(["defaultProfile"], `expected a name from profiles, got "${defaultProfile}".`, hint);
}
function checkRoles({ content }, report) {
    const named = [
        [["waivers", "approverRole"], content.waivers.approverRole],
        ...["high", "medium", "low", "info"].map((severity) => [
            ["severity", severity, "waivableBy"],
            content.severity[severity]?.waivableBy,
        ]),
        ...content.environments.flatMap(({ quorum }, index) => (quorum ?? []).map(({ role }, entry) => [
            ["environments", index, "quorum", entry, "role"],
            role,
        ])),
    ];
    for (const [path, role] of named) {
        if (role === undefined || Object.hasOwn(content.roles, role))
            continue;
        report(path, `expected a name from roles, got "${role}".`, (0,_document_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(role, Object.keys(content.roles)));
    }
}
function checkWaivable({ content }, report) {
    for (const severity of ["high", "medium", "low"]) {
        const { waivableBy, maxDays, response, dueDays } = content.severity[severity];
        const path = ["severity", severity];
        if (waivableBy !== undefined && maxDays === undefined) {
            report(path, "expected maxDays beside waivableBy, got nothing.", "Say how long such a waiver may live.");
        }
        if (response === "backlog" && dueDays === undefined) {
            report(path, "expected dueDays for a backlog response, got nothing.", "Say when the item is due.");
        }
    }
}
function checkEnvironments({ content }, report) {
    const seen = new Set();
    for (const [index, { name }] of content.environments.entries()) {
        if (seen.has(name)) {
            report(["environments", index, "name"], `expected each environment once, got "${name}" again.`, "Remove one.");
        }
        seen.add(name);
    }
}
function checkAccepted({ content }, report) {
    for (const [index, { from, until }] of content.accepted.entries()) {
        if (Date.parse(from) < Date.parse(until))
            continue;
        report(["accepted", index, "until"], `expected a time after ${from}, got ${until}.`, "Correct the two times.");
    }
}


/***/ }),

/***/ 62221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ aboutStages)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26420);

/** The policy as far as it is about some stages; null: about all. What no version knows belongs to stage 3 (`evaluate`). */
function aboutStages(policy, stages) {
    if (stages === null)
        return policy;
    const stageOf = (id) => _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A.find((check) => check.id === id)?.stage ?? 3;
    // How a change came in, no report says.
    const sources = stages.some((stage) => stage > 1) ? policy.sources : [];
    return { ...policy, sources, checks: policy.checks.filter(({ id }) => stages.includes(stageOf(id))) };
}


/***/ }),

/***/ 24661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ Settings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Typed access to the settings of one check; a setting of another type is a bug, since policy was validated. */
class Settings {
    #check;
    constructor(check) {
        this.#check = check;
    }
    number(name) {
        const { value } = this.#get(name);
        if (typeof value !== "number")
            throw this.#mismatch(name, "a number");
        return value;
    }
    word(name) {
        const { value } = this.#get(name);
        if (typeof value !== "string")
            throw this.#mismatch(name, "a word");
        return value;
    }
    list(name) {
        const { value } = this.#get(name);
        if (!Array.isArray(value))
            throw this.#mismatch(name, "a list");
        return value;
    }
    origin(name) {
        return this.#get(name).origin;
    }
    /** A numeric setting as the threshold of an outcome. */
    threshold(name, operator) {
        return { operator, value: this.number(name), origin: this.origin(name) };
    }
    #get(name) {
        const setting = this.#check.settings.get(name);
        if (setting === undefined)
            throw this.#mismatch(name, "to be set");
        return setting;
    }
    #mismatch(name, expected) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd("bug", `${this.#check.id}: expected the setting "${name}" ${expected}`);
    }
}


/***/ }),

/***/ 98979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ gatedBy)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91138);

/** Makes the test whether a path is gated source; the same dialect as for files in the workspace. */
function gatedBy(globs) {
    const matchers = globs.map((glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob.replace(/^(\.\/)+/, ""), {
        dot: true,
        noext: true,
        nonegate: true,
        nocomment: true,
        braceExpandMax: 500,
    }));
    return (path) => matchers.some((matcher) => matcher.match(path));
}


/***/ }),

/***/ 96707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ barredFrom),
/* harmony export */   KM: () => (/* binding */ obtainable),
/* harmony export */   hN: () => (/* binding */ needsOf)
/* harmony export */ });
/* unused harmony exports sources, obtainableTogether */
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79238);

/** What reading each fact takes (facts 2.22-2.28, 11). */
const sources = {
    "branch-rules": { permission: "metadata: read", isOfChange: true },
    "bypass-actors": {
        permission: "metadata: read",
        app: "organization administration: write",
        isOfChange: true,
    },
    "classic-protection": { permission: "contents: read", app: "administration: read", isOfChange: true },
    posture: { permission: "metadata: read", app: "administration: read", isOfChange: false },
    codeowners: { permission: "contents: read", isOfChange: true },
    "owners-access": { permission: "metadata: read", isOfChange: false },
    tree: { permission: "contents: read", isOfChange: true },
    change: { permission: "pull-requests: read", isOfChange: true },
    files: { permission: "pull-requests: read", isOfChange: true },
    commits: { permission: "pull-requests: read", isOfChange: true },
    reviews: { permission: "pull-requests: read", isOfChange: true },
    checks: { permission: "checks: read", isOfChange: true },
    "work-items": { permission: "pull-requests: read", isOfChange: true },
    template: { permission: "contents: read", isOfChange: true },
    continuity: { permission: "contents: read", isOfChange: true },
};
/** Tells from where a run can know a fact: the obtainability table (design §2.4). */
function obtainable(need, { event, token }) {
    const { app, isOfChange } = sources[need];
    if (isOfChange && event === "other")
        return "no";
    if (token === "none")
        return "no";
    if (app === undefined)
        return "job";
    const isOpen = event !== "push" && event !== "merge_group";
    // Such a run has no more than a reader's token, whatever the workflow says (facts 2.12).
    return isOpen && (token === "fork" || token === "dependabot") ? "decided-at-merge" : "posture";
}
const fromBestToWorst = (/* unused pure expression or super */ null && (["job", "posture", "decided-at-merge", "no"]));
/** From where a run can know all of some facts together: as far as the hardest of them. */
function obtainableTogether(needs, run) {
    const answers = needs.map((need) => fromBestToWorst.indexOf(obtainable(need, run)));
    return fromBestToWorst[Math.max(0, ...answers)] ?? "no";
}
/** What a check needs under its settings: a parameter can spare some of it. */
function needsOf(check, wordOf) {
    const spared = Object.entries(check.parameters).flatMap(([name, { spares }]) => {
        const word = wordOf(name);
        return spares !== undefined && typeof word === "string" && Object.hasOwn(spares, word)
            ? (spares[word] ?? [])
            : [];
    });
    return (check.needs ?? []).filter((need) => !spared.includes(need));
}
/**
 * The outcome of a check of stage 1 that cannot be done in this run; null: it can, and what it then cannot read is
 * an error of its own.
 */
function barredFrom(check, source, settings, who) {
    if (check.needs === undefined)
        return null;
    if (source === null)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notApplicable */ .hH)("no-change", "no change enters a branch outside GitHub");
    const { trigger } = source;
    const needs = needsOf(check, (name) => wordOf(check, settings, name));
    const answers = needs.map((need) => ({ need, from: obtainable(need, trigger) }));
    const left = answers.filter(({ from }) => from === "decided-at-merge").map(({ need }) => need);
    if (left.length > 0)
        return leftToMerge(left, trigger);
    const isAboutNothing = trigger.event === "other" && answers.some(({ from }) => from === "no");
    return isAboutNothing ? withoutChange(trigger, who) : null;
}
function wordOf(check, settings, name) {
    return check.parameters[name]?.words === undefined ? undefined : settings.word(name);
}
function leftToMerge(needs, { token, eventName }) {
    const whose = token === "fork" ? "a fork" : "Dependabot";
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .notApplicable */ .hH)("decided-at-merge", `on "${eventName}" of ${whose} nobody can read ${needs.join(", ")}; merge groups and pushes are judged`);
}
/** A run about no change proves nothing about one; it must not look like one that did. */
function withoutChange({ eventName }, who) {
    const message = `expected an event about a change of a branch, found ${JSON.stringify(eventName.slice(0, 80))}`;
    const fix = "Run the gate on pull_request, merge_group and push.";
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)("no-change", message, [{ message, at: "", fix, who }]);
}


/***/ }),

/***/ 38133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ doubtApproval),
/* harmony export */   H: () => (/* binding */ doubtTerm)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26721);

/** Looks for a reason why the consent does not count; null: it is proved and somebody else's. */
function doubtApproval({ owner, author, approval }) {
    switch (approval.state) {
        case "refuted":
            return refused("refuted", `its approval is refuted: ${approval.why}`);
        case "unknown":
            return unproved("unapproved", `its approval is unknown (${approval.why})`);
        case "proved": {
            if (author === null)
                return unproved("author-unknown", "its author is unknown, so self-approval cannot be ruled out");
            const own = [author, owner.name, owner.uri].some((name) => isSamePerson(name, approval.by));
            return own ? refused("self-approved", `${approval.by} approved it and is its author or owner`) : null;
        }
    }
}
/** Looks whether an exception lives too long, counted from when it first appeared, whatever renewals say. */
function doubtTerm({ requestedAt, introducedAt, endsAt, maxDays }) {
    const start = introducedAt === null ? requestedAt : (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .earlier */ .X)(requestedAt, introducedAt);
    if ((0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(start, endsAt) > maxDays) {
        return refused("over-long", `it runs from ${start} to ${endsAt}, and at most ${maxDays} days are allowed`);
    }
    if (introducedAt !== null)
        return null;
    return unproved("introduction-unknown", "when it was first introduced is unknown, so its length cannot be judged");
}
function refused(reason, message) {
    return { state: "refused", reason, message };
}
function unproved(reason, message) {
    return { state: "unproved", reason, message };
}
/** Compares a login with a login, `@login`, or an address that ends in one. */
function isSamePerson(a, b) {
    return loginOf(a) === loginOf(b);
}
function loginOf(name) {
    return name
        .replace(/\/+$/, "")
        .replace(/^.*[/@]/s, "")
        .trim()
        .toLowerCase();
}


/***/ }),

/***/ 26721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   X: () => (/* binding */ earlier),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
const dayMs = 24 * 60 * 60 * 1000;
/** Milliseconds of a moment; a plain day begins at 00:00 UTC. */
function timeOf(moment) {
    return Date.parse(moment);
}
/** Tells whether a moment has come; a thing that ends on a day is over when the day begins (UTC). */
function isOver(end, now) {
    return timeOf(now) >= timeOf(end);
}
/** The day that lies so many days after a moment, as YYYY-MM-DD in UTC. */
function dayAfter(moment, days) {
    return new Date(timeOf(moment) + days * dayMs).toISOString().slice(0, 10);
}
/** The day of a moment in UTC. */
function dayOf(moment) {
    return dayAfter(moment, 0);
}
/** Days between two moments, with their fraction. */
function daysBetween(from, to) {
    return (timeOf(to) - timeOf(from)) / dayMs;
}
/** The earlier of two moments. */
function earlier(a, b) {
    return timeOf(a) <= timeOf(b) ? a : b;
}


/***/ }),

/***/ 41142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ missFingerprint),
/* harmony export */   k9: () => (/* binding */ noteOn),
/* harmony export */   nq: () => (/* binding */ siftMisses)
/* harmony export */ });
/* harmony import */ var _domain_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8341);


/** Identity of a miss, for a waiver to name exactly this one. */
function missFingerprint(checkId, ...parts) {
    return (0,_domain_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(["v1", checkId, ...parts].join("\0"));
}
/** Parts misses into those that stand and those that a proved waiver covers. */
function siftMisses(checkId, misses, { facts, policy, now }) {
    const context = { waivers: facts.waivers, policy, now };
    const judged = misses.map((miss) => {
        const target = targetOf(checkId, miss);
        return { miss, target, coverage: (0,_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageOf */ ._)(target, context) };
    });
    const isCovered = ({ coverage }) => coverage.state === "covered";
    return {
        open: judged.filter((entry) => !isCovered(entry)).map(({ miss }) => miss.problem),
        waived: judged.filter(isCovered).map(({ miss }) => miss.problem),
        targets: judged.map(({ target }) => target),
        notes: [...new Set(judged.flatMap(({ coverage }) => noteOn(coverage)))],
        waivers: [
            ...new Set(judged.flatMap(({ coverage }) => (coverage.state === "covered" ? [coverage.waiverId] : []))),
        ].sort(),
    };
}
function targetOf(checkId, { problem, ruleId, path, isSecret }) {
    return {
        checkId,
        ruleId,
        path,
        isSecret,
        fingerprint: problem.fingerprint ?? null,
        aliases: [],
        purl: null,
        severity: null,
    };
}
/** What a waiver does about something, in words; nothing where there is none. */
function noteOn(coverage) {
    switch (coverage.state) {
        case "would-cover":
            return [`Waiver ${coverage.waiverId} would cover it, but ${coverage.message}.`];
        case "refused":
            return [`Waiver ${coverage.waiverId} does not count: ${coverage.message}.`];
        case "covered":
            return [`Waiver ${coverage.waiverId} covers it until ${coverage.expiresAt}.`];
        case "none":
            return [];
    }
}


/***/ }),

/***/ 75827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   pp: () => (/* binding */ scopeCovers),
/* harmony export */   z2: () => (/* binding */ isWildcard)
/* harmony export */ });
/* harmony import */ var _domain_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13753);

/** The target that a finding is. */
function targetOf(finding, context) {
    const { place, fingerprint, ruleId, aliases } = finding;
    return {
        ...context,
        fingerprint,
        ruleId,
        aliases,
        purl: place.type === "package" ? place.purl : null,
        path: place.type === "file" ? place.path : place.type === "package" ? (place.file ?? null) : null,
    };
}
/** Tells whether a waiver is about the target: its check, and each field of one entry, compared exactly. */
function scopeCovers(waiver, target) {
    return (waiver.checks.includes(target.checkId) && waiver.scope.findings.some((entry) => matches(entry, target)));
}
function matches(entry, target) {
    const { fingerprint, ruleId, vulnerability, purl, path } = entry;
    const conditions = [
        fingerprint === undefined || fingerprint === target.fingerprint,
        ruleId === undefined || ruleId === target.ruleId,
        vulnerability === undefined || isNamed(vulnerability, target),
        purl === undefined || isSamePackage(purl, target.purl),
        path === undefined || path === target.path,
    ];
    return Object.keys(entry).length > 0 && conditions.every(Boolean);
}
function isNamed(vulnerability, { ruleId, aliases }) {
    const name = vulnerability.toUpperCase();
    return [ruleId, ...aliases].some((known) => known.toUpperCase() === name);
}
function isSamePackage(a, b) {
    return b !== null && ((0,_domain_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalPurl */ .qe)(a) ?? a) === ((0,_domain_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalPurl */ .qe)(b) ?? b);
}
/** Tells whether a scope is open: it holds a wildcard, or names so little that later findings would fall under it. */
function isWildcard({ checks, scope }) {
    const words = [
        ...checks,
        ...scope.environments,
        ...scope.findings.flatMap((entry) => Object.values(entry)),
    ];
    return words.some((word) => /[*?]/.test(String(word))) || !scope.findings.every(isExact);
}
function isExact({ fingerprint, ruleId, vulnerability, purl, path }) {
    if (fingerprint !== undefined || vulnerability !== undefined)
        return true;
    return ruleId !== undefined && (purl !== undefined || path !== undefined);
}


/***/ }),

/***/ 8341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageOf),
/* harmony export */   i: () => (/* binding */ reviewWaivers)
/* harmony export */ });
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38133);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26721);
/* harmony import */ var _waiver_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75827);



/** Finds out what the waivers do about one finding: the best of them counts. */
function coverageOf(target, context) {
    const found = context.waivers
        .filter(({ waiver }) => (0,_waiver_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeCovers */ .pp)(waiver, target))
        .map((fact) => coverageBy(fact, target, context));
    for (const state of ["covered", "would-cover", "refused"]) {
        const best = found.filter((coverage) => coverage.state === state).sort(byWaiver)[0];
        if (best !== undefined)
            return best;
    }
    return { state: "none" };
}
function byWaiver(a, b) {
    return idOf(a) < idOf(b) ? -1 : 1;
}
function idOf(coverage) {
    return coverage.state === "none" ? "" : coverage.waiverId;
}
function coverageBy(fact, target, context) {
    const { id: waiverId, expiresAt } = fact.waiver;
    const doubt = doubtWaiver(fact, target, context);
    if (doubt === null)
        return { state: "covered", waiverId, expiresAt };
    const state = doubt.state === "unproved" ? "would-cover" : "refused";
    return { state, waiverId, reason: doubt.reason, message: doubt.message };
}
/** Goes through all rules of a waiver, the firmest first; null: it counts. */
function doubtWaiver(fact, target, { policy, now }) {
    const limit = limitOf(target, policy);
    if (limit.state === "refused")
        return limit;
    const term = termOf(fact, limit.maxDays);
    return (doubtFile(fact.waiver, now) ??
        doubtEnvironments(fact.waiver, policy) ??
        doubtRole(fact.waiver, limit.role) ??
        (term?.state === "refused" ? term : null) ??
        (0,_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .doubtApproval */ .E)({ owner: fact.waiver.owner, author: fact.author, approval: fact.approval }) ??
        term);
}
/** Who may waive such a finding and for how long; secrets and critical findings nobody (requirements 3.SEC3, 3.SEV1). */
function limitOf({ isSecret, severity }, policy) {
    if (isSecret)
        return refused("secret", "a secret cannot be waived; remove and rotate it");
    if (severity === "critical")
        return refused("critical", "a critical finding cannot be waived");
    const rule = severity === null ? null : policy.severity[severity];
    const role = rule === null ? policy.waivers.approverRole : rule.waivableBy;
    if (role === null)
        return refused("not-waivable", `the policy names no role that may waive ${describe(severity)}`);
    return { state: "allowed", role, maxDays: rule?.maxDays ?? policy.waivers.maxDays };
}
function describe(severity) {
    return severity === null ? "this check" : `${severity} findings`;
}
function doubtFile(waiver, now) {
    if ((0,_waiver_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2)(waiver)) {
        return refused("wildcard", "its scope names no exact finding; name a fingerprint, a vulnerability, or a rule with its path or purl");
    }
    return (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(waiver.expiresAt, now) ? refused("expired", `it expired at ${waiver.expiresAt}`) : null;
}
/** A commit is judged for all environments, so a waiver for some of them does not count for it. */
function doubtEnvironments({ scope }, policy) {
    const left = policy.environments.filter((name) => !scope.environments.includes(name));
    if (scope.environments.length === 0 || (left.length === 0 && policy.environments.length > 0))
        return null;
    return refused("environment", `it is limited to ${scope.environments.join(", ")}, and a commit is judged for all environments`);
}
function doubtRole({ approverRole }, role) {
    if (approverRole === role)
        return null;
    return refused("wrong-role", `it names ${approverRole} as approver, and the policy asks for ${role}`);
}
function termOf({ waiver, introducedAt }, maxDays) {
    return (0,_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .doubtTerm */ .H)({ requestedAt: waiver.requestedAt, introducedAt, endsAt: waiver.expiresAt, maxDays });
}
function refused(reason, message) {
    return { state: "refused", reason, message };
}
/** Reviews all waivers against what was found: those that cover nothing, that do not count, that end soon. */
function reviewWaivers(targets, context) {
    return context.waivers.map((fact) => reviewOf(fact, targets, context));
}
function reviewOf(fact, targets, context) {
    const { waiver, path } = fact;
    const matched = targets.filter((target) => (0,_waiver_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeCovers */ .pp)(waiver, target));
    const doubts = matched.map((target) => doubtWaiver(fact, target, context));
    const base = { id: waiver.id, path, matches: matched.length };
    if (matched.length === 0) {
        const doubt = doubtFile(waiver, context.now);
        const reason = doubt === null ? "" : `; ${doubt.message}`;
        return {
            ...base,
            state: "orphan",
            messages: [`waiver ${waiver.id} covers nothing that was found; remove it${reason}.`],
        };
    }
    const messages = [...new Set(doubts.flatMap((doubt) => (doubt === null ? [] : [doubt.message])))];
    const text = messages.map((message) => `waiver ${waiver.id} does not count: ${message}.`);
    if (doubts.some((doubt) => doubt?.state === "refused"))
        return { ...base, state: "refused", messages: text };
    const notice = endingSoon(waiver, context);
    const state = doubts.includes(null) ? "in-force" : "unproved";
    return { ...base, state, messages: [...text, ...notice] };
}
function endingSoon({ id, expiresAt }, { policy, now }) {
    const left = Math.ceil((0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(now, expiresAt));
    if (left > policy.waivers.noticeDays)
        return [];
    return [`waiver ${id} ends at ${expiresAt}, in ${left} ${left === 1 ? "day" : "days"}.`];
}


/***/ }),

/***/ 53988:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 75204:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

};
