export const id = 3485;
export const ids = [3485];
export const modules = {

/***/ 3485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bundleOpener: () => (/* binding */ bundleOpener)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./lib/domain/evidence/open.js
var evidence_open = __webpack_require__(13954);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./lib/domain/evidence/json-bounds.js
var json_bounds = __webpack_require__(66360);
// EXTERNAL MODULE: ./lib/domain/evidence/statement.js
var statement = __webpack_require__(65513);
;// CONCATENATED MODULE: ./lib/adapters/sigstore/bundle-json.js





/** Of an unknown version the library believes what it would of the latest. */
const versions = [
    bundle_dist.BUNDLE_V01_MEDIA_TYPE,
    bundle_dist.BUNDLE_V02_MEDIA_TYPE,
    bundle_dist.BUNDLE_V03_LEGACY_MEDIA_TYPE,
    bundle_dist.BUNDLE_V03_MEDIA_TYPE,
];
/** Deeper than any bundle; the statement in it is a text here. */
const maxDepth = 16;
/** More logs and authorities than anybody asks to vouch for one signature. */
const maxVouchers = 8;
/** Reads the bytes of a bundle, within bounds, with exactly one signature over a statement. */
function readBundle(bytes) {
    if (bytes.length > evidence_open/* maxBundleBytes */.S)
        return (0,evidence_open/* rejected */.n)("too-large", `expected at most ${evidence_open/* maxBundleBytes */.S} bytes, got ${bytes.length}`);
    if ((0,json_bounds/* jsonDepth */.Q)(bytes, maxDepth) > maxDepth)
        return (0,evidence_open/* rejected */.n)("too-deep", `expected at most ${maxDepth} levels of brackets, got more`);
    const data = parseJson(bytes);
    return rejectEnvelope(data) ?? rejectVouchers(data) ?? parseBundle(data);
}
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
function rejectEnvelope(data) {
    if (isRecord(data) && typeof data["_type"] === "string")
        return (0,evidence_open/* rejected */.n)("unsigned", "this is a bare statement: nobody signed it");
    const envelope = recordIn(data, "dsseEnvelope");
    const signatures = envelope?.["signatures"] ?? [];
    if (envelope === null || !Array.isArray(signatures))
        return notABundle("no DSSE envelope in JSON");
    if (signatures.length > 1)
        return (0,evidence_open/* rejected */.n)("several-signatures", `expected one signature, got ${signatures.length}`);
    if (!signatures.every(isSigned) || signatures.length === 0)
        return (0,evidence_open/* rejected */.n)("unsigned", "expected one signature, got none");
    if (envelope["payloadType"] === statement/* statementPayloadType */.Q)
        return null;
    return (0,evidence_open/* rejected */.n)("payload-type", `expected the payload type ${statement/* statementPayloadType */.Q}, got another`);
}
function isSigned(signature) {
    return isRecord(signature) && (signature["sig"] ?? "") !== "";
}
/** Only as far as it takes to count them: what they are the library says. */
function rejectVouchers(data) {
    const material = recordIn(data, "verificationMaterial");
    const stamps = recordIn(material, "timestampVerificationData");
    const isWithin = material !== null && [material["tlogEntries"], stamps?.["rfc3161Timestamps"]].every(isShortList);
    return isWithin ? null : notABundle(`no verification material, or more than ${maxVouchers} of a kind`);
}
function isShortList(value) {
    return (value ?? null) === null || (Array.isArray(value) && value.length <= maxVouchers);
}
function parseBundle(data) {
    try {
        const bundle = (0,bundle_dist.bundleFromJSON)(data);
        if (!versions.includes(bundle.mediaType))
            return notABundle("one of another version");
        return isAsWritten(data, (0,bundle_dist.bundleToJSON)(bundle))
            ? { state: "read", bundle }
            : notABundle("fields or bytes of another form");
    }
    catch {
        return notABundle("no Sigstore bundle of a known version");
    }
}
function notABundle(found) {
    return (0,evidence_open/* rejected */.n)("not-a-bundle", `expected a Sigstore bundle with a DSSE envelope, found ${found}`);
}
/**
 * Tells whether all that was given is what the library would write. It skips what it does not know and reads base64 with
 * anything in between, so that much in a bundle could be changed without a trace.
 */
function isAsWritten(given, written) {
    if (Array.isArray(given) && Array.isArray(written))
        return given.length === written.length && given.every((item, index) => isAsWritten(item, written[index]));
    if (isRecord(given) && isRecord(written))
        return Object.entries(given).every(([key, value]) => Object.hasOwn(written, key) ? isAsWritten(value, written[key]) : isLeftOut(value));
    return (0,external_node_util_.isDeepStrictEqual)(given, written);
}
/** What need not be written (protobuf's JSON). */
function isLeftOut(value) {
    return (Array.isArray(value) && value.length === 0) || ["", "0", null].some((empty) => empty === value);
}
function recordIn(data, key) {
    const value = isRecord(data) ? data[key] : null;
    return isRecord(value) ? value : null;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
;// CONCATENATED MODULE: ./lib/adapters/sigstore/certificate.js


const fulcio = "1.3.6.1.4.1.57264.1";
/** Those below are of an older form, which nobody needs. */
const numbers = [8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 20, 21];
const subjectAlternativeName = "2.5.29.17";
const codeSigning = "1.3.6.1.5.5.7.3.3";
const [uriTag, utf8StringTag] = [0x86, 0x0c];
/** What a URI in a certificate is made of (RFC 5280: IA5String). The library drops the highest bit of other bytes. */
const printable = /^[\x21-\x7e]+$/;
/**
 * Reads who a certificate of Fulcio names; null where it is not exactly one workflow file: an address that is no URI, a second
 * name, an extension twice or not as Fulcio writes it, or a certificate that is not for signing.
 */
function readIdentity(der) {
    const bytes = Buffer.from(der);
    return identityOf(new external_node_crypto_.X509Certificate(bytes), core_dist.X509Certificate.parse(bytes));
}
/** The same of a certificate that both libraries have read. */
function identityOf(node, certificate) {
    if (node.ca || !(node.keyUsage ?? []).includes(codeSigning))
        return null;
    if (!isWholeBytes(certificate))
        return null;
    const extensions = extensionsOf(certificate);
    const san = extensions === null ? null : soleUri(extensions.get(subjectAlternativeName));
    if (extensions === null || san === null)
        return null;
    const texts = new Map(numbers.map((number) => [number, utf8Of(extensions.get(`${fulcio}.${number}`))]));
    const text = (number) => texts.get(number) ?? null;
    const issuer = text(8);
    if (issuer === null || [...texts.values()].includes(undefined))
        return null;
    return {
        subjectAlternativeName: san,
        issuer,
        signerUri: text(9),
        signerDigest: text(10),
        runnerEnvironment: text(11),
        sourceRepository: text(12),
        sourceDigest: text(13),
        sourceRef: text(14),
        sourceRepositoryId: text(15),
        sourceOwnerId: text(17),
        buildConfigUri: text(18),
        trigger: text(20),
        invocation: text(21),
    };
}
/** The authority's signature is a string of whole bytes (RFC 5280 §4.1.1.3); Node and the library read over how many bits it has. */
function isWholeBytes({ root }) {
    return root.subs[2]?.value[0] === 0;
}
/** Values by the dotted number of the extension; null: one is there twice. */
function extensionsOf(certificate) {
    const values = new Map();
    for (const { subs } of certificate.extensions) {
        const [name, value] = [subs[0]?.toOID(), subs.at(-1)?.value];
        if (name === undefined || value === undefined || values.has(name))
            return null;
        values.set(name, value);
    }
    return values;
}
/** The URI of a list of names with nothing else in it. */
function soleUri(names) {
    if (names === undefined)
        return null;
    const list = core_dist.ASN1Obj.parseBuffer(Buffer.from(names));
    const [name] = list.subs;
    if (name === undefined || list.subs.length !== 1 || name.toDER()[0] !== uriTag)
        return null;
    const uri = name.value.toString("latin1");
    return printable.test(uri) ? uri : null;
}
/** A DER UTF8String and nothing after it; null: there is no extension, undefined: it is written otherwise. */
function utf8Of(value) {
    if (value === undefined)
        return null;
    const text = core_dist.ASN1Obj.parseBuffer(Buffer.from(value));
    const der = text.toDER();
    return der[0] === utf8StringTag && der.equals(value) ? text.value.toString("utf8") : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/sigstore/log-entries.js
/**
 * Tells whether what an entry says beside its signed checkpoint is what the checkpoint says, and whether that is written as
 * logs write it: the library looks at the checkpoint alone and reads base64 with anything in it, so that size, root, index and
 * padding could be changed without a trace.
 */
function isConsistent({ inclusionProof, inclusionPromise, logIndex }) {
    if (inclusionProof === undefined)
        return true;
    const [note = "", signatures = "", ...more] = inclusionProof.checkpoint?.envelope.split("\n\n") ?? [];
    const [, size, root] = note.split("\n");
    const isOfCheckpoint = size === inclusionProof.treeSize && root === inclusionProof.rootHash.toString("base64");
    // The promise signs the index of a log that may consist of several trees; without one, there is one tree.
    const isInPlace = inclusionPromise !== undefined || logIndex === inclusionProof.logIndex;
    return more.length === 0 && isOfCheckpoint && isInPlace && areSignatures(signatures);
}
/** Lines of a signed note, `— <name> <base64>` (https://c2sp.org/signed-note). */
function areSignatures(text) {
    const lines = text.split("\n");
    return lines.pop() === "" && lines.length > 0 && lines.every(isSignature);
}
function isSignature(line) {
    const [dash, name, signature = "", ...more] = line.split(" ");
    const isPlain = Buffer.from(signature, "base64").toString("base64") === signature;
    return dash === "—" && name !== undefined && more.length === 0 && isPlain;
}

;// CONCATENATED MODULE: ./lib/adapters/sigstore/stamp-form.js
const tag = { integer: 0x02, octets: 0x04, name: 0x06, sequence: 0x30, set: 0x31, own: 0xa0 };
/** Of CMS: a message with signed attributes around a content that is no plain data has version 3, its signer version 1. */
const [signedDataVersion, signerVersion] = [3n, 1n];
const granted = 0n;
/**
 * Tells whether what a time stamp's signature leaves out is as an authority writes it: PKIStatusInfo `granted` and no more
 * (RFC 3161 §2.4.2); of SignedData the version, one digest algorithm that is the signer's, and no certificate but the
 * authority's own; of SignerInfo the version, `sid` as IssuerAndSerialNumber, algorithms without parameters and no unsigned
 * attribute (RFC 5652 §5.1, §5.3). The library reads over all this, so that these bytes could be anything, and one stamp could
 * be a thousand different ones. What `sid` names it compares with the authority's certificate itself.
 */
function isPlainStamp({ root, signatureAlgorithm, signerDigestAlgorithm }, authorities) {
    const [status, contentInfo] = partsOf(root, tag.sequence, [tag.sequence, tag.sequence]);
    const [result] = partsOf(status, tag.sequence, [tag.integer]);
    const [, wrapped] = partsOf(contentInfo, tag.sequence, [tag.name, tag.own]);
    const [signedData] = partsOf(wrapped, tag.own, [tag.sequence]);
    return (isInteger(result, granted) &&
        isPlainMessage(signedData, authorities) &&
        isKnown(signatureAlgorithm) &&
        isKnown(signerDigestAlgorithm));
}
/** Certificates may be added, and are the verifier's own: nobody signs them here. */
function isPlainMessage(message, authorities) {
    const kept = { start: [tag.integer, tag.set, tag.sequence], end: [tag.set] };
    const hasCertificates = message?.subs.length === 5;
    const tags = hasCertificates ? [...kept.start, tag.own, ...kept.end] : [...kept.start, ...kept.end];
    const parts = partsOf(message, tag.sequence, tags);
    const [version, digests, content] = parts;
    const [, wrapped] = partsOf(content, tag.sequence, [tag.name, tag.own]);
    const [signer] = partsOf(parts.at(-1), tag.set, [tag.sequence]);
    const ofSigner = [tag.integer, tag.sequence, tag.sequence, tag.own, tag.sequence, tag.octets];
    const [signedBy, sid, digest, , signature] = partsOf(signer, tag.sequence, ofSigner);
    const [listed] = partsOf(digests, tag.set, [tag.sequence]);
    return (isInteger(version, signedDataVersion) &&
        isInteger(signedBy, signerVersion) &&
        partsOf(sid, tag.sequence, [tag.sequence, tag.integer]).length === 2 &&
        (!hasCertificates || areOf(parts[3], authorities)) &&
        partsOf(wrapped, tag.own, [tag.octets]).length === 1 &&
        hasNoParameters(signature) &&
        isSame(listed, digest));
}
function areOf(certificates, authorities) {
    const given = certificates?.subs.map((certificate) => certificate.toDER()) ?? [];
    return given.every((der) => authorities.some((known) => der.equals(known)));
}
/** What is in it, if it and its parts are of these kinds and there are no more of them. */
function partsOf(object, kind, tags) {
    if (object === undefined || object.tag.toDER() !== kind || object.subs.length !== tags.length)
        return [];
    return object.subs.every((part, index) => part.tag.toDER() === tags[index]) ? object.subs : [];
}
function isInteger(object, value) {
    return object?.value.length === 1 && object.toInteger() === value;
}
function isSame(one, other) {
    const names = [one, other].map((algorithm) => algorithm?.subs[0]?.toOID());
    return hasNoParameters(one) && hasNoParameters(other) && names[0] === names[1];
}
/** Absent, or the NULL that some authorities write. */
function hasNoParameters(algorithm) {
    const [, parameters, ...more] = algorithm?.subs ?? [];
    const isNull = parameters === undefined || parameters.toDER().equals(Buffer.of(5, 0));
    return algorithm !== undefined && more.length === 0 && isNull;
}
/** The library's types leave out that a name may be in none of its tables. */
function isKnown(algorithm) {
    return algorithm !== undefined;
}

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/sigstore/trusted-root.js



/**
 * Reads the root that a verifier holds: one TrustedRoot, or several as lines of JSON, as `gh attestation trusted-root` prints
 * them. An instance with a log takes an entry of it and a certificate that was logged; every instance takes a time from
 * somebody else than the signer (facts 6.8). @throws {UserError} invalid-config
 */
function readTrustedRoot(text, path) {
    const roots = jsonDocuments(text).map((data) => instanceOf(data));
    const instances = roots.filter((instance) => instance !== null);
    if (instances.length > 0 && instances.length === roots.length)
        return instances;
    throw new errors/* UserError */.yo("invalid-config", "expected a Sigstore TrustedRoot as JSON, or several as lines of JSON.", {
        at: path,
        hint: "`gh attestation trusted-root` prints GitHub's.",
    });
}
/** The whole text as one document, else each line as one; null stands for what is no JSON. */
function jsonDocuments(text) {
    const whole = trusted_root_parseJson(text);
    return whole === null
        ? text
            .split("\n")
            .filter((line) => line.trim() !== "")
            .map(trusted_root_parseJson)
        : [whole];
}
function trusted_root_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function instanceOf(data) {
    try {
        const root = protobuf_specs_dist.TrustedRoot.fromJSON(data);
        const [logs, certificateLogs, stamps] = [
            root.tlogs.length,
            root.ctlogs.length,
            root.timestampAuthorities.length,
        ];
        // With neither, the time would be the signer's word.
        if (root.certificateAuthorities.length === 0 || logs + stamps === 0)
            return null;
        const material = (0,dist/* toTrustMaterial */.jO)(root);
        for (const { certChain } of authoritiesOf(material))
            certChain.forEach(remember);
        const thresholds = {
            tlogThreshold: Math.min(logs, 1),
            ctlogThreshold: Math.min(certificateLogs, 1),
            timestampThreshold: 1,
        };
        return {
            material,
            timeAuthorities: timeAuthoritiesOf(root),
            verifier: new dist/* Verifier */.BL(material, thresholds),
        };
    }
    catch {
        return null;
    }
}
function timeAuthoritiesOf({ timestampAuthorities }) {
    const chains = timestampAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
    return chains.map(({ rawBytes }) => rawBytes);
}
function authoritiesOf({ certificateAuthorities, timestampAuthorities }) {
    return [...certificateAuthorities, ...timestampAuthorities];
}
/**
 * The library asks anew for every stamp and every signer whether an authority's own certificates are signed by each other. They
 * are the verifier's and never change, so each answer is kept for as long as the root is held; whose they are stays the
 * library's to say, every time.
 */
function remember(certificate) {
    const verify = certificate.verify.bind(certificate);
    const answers = new Map();
    certificate.verify = (issuer) => {
        const answer = answers.get(issuer) ?? verify(issuer);
        answers.set(issuer, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./lib/adapters/sigstore/open-bundle.js








/** Opens bundles against the root in this text, whose path is only for messages. @throws {UserError} invalid-config */
function bundleOpener(root, path) {
    const instances = readTrustedRoot(root, path);
    const authorities = instances.flatMap(({ timeAuthorities }) => timeAuthorities);
    return async (bytes) => {
        const read = readBundle(bytes);
        if (read.state === "rejected")
            return read;
        const signed = signedOf(read.bundle, authorities);
        return "state" in signed ? signed : open_bundle_open(signed, instances);
    };
}
/** What the signer says; whether anybody vouches for it is not yet known. */
function signedOf(bundle, authorities) {
    const { content, verificationMaterial } = bundle;
    if (content.$case !== "dsseEnvelope")
        return (0,evidence_open/* rejected */.n)("not-a-bundle", "expected a DSSE envelope, found none");
    const der = certificateOf(verificationMaterial.content);
    const entity = attempt(() => (0,dist/* toSignedEntity */.DC)(bundle));
    const identity = der === null ? null : attempt(() => identityIn(der, entity));
    if (der === null || identity === null)
        return (0,evidence_open/* rejected */.n)("certificate", "expected a certificate for signing that names one workflow file, found none");
    if (entity === null ||
        attempt(() => entity.timestamps.every((stamp) => isPlain(stamp, authorities))) !== true)
        return (0,evidence_open/* rejected */.n)("timestamp", "expected time stamps as an authority writes them, found others");
    if (!verificationMaterial.tlogEntries.every(isConsistent))
        return (0,evidence_open/* rejected */.n)("transparency-log", "an entry of the log says other things than its signed checkpoint");
    return { entity, identity, der, payload: content.dsseEnvelope.payload };
}
/** Of the certificate as the library has read it, if it has. */
function identityIn(der, entity) {
    const key = entity?.key;
    return key?.$case === "certificate"
        ? identityOf(new external_node_crypto_.X509Certificate(der), key.certificate)
        : readIdentity(der);
}
function certificateOf(content) {
    switch (content.$case) {
        case "certificate":
            return content.certificate.rawBytes;
        case "x509CertificateChain":
            return content.x509CertificateChain.certificates[0]?.rawBytes ?? null;
        case "publicKey":
            return null;
    }
}
function isPlain(stamp, authorities) {
    return stamp.$case === "transparency-log" || isPlainStamp(stamp.timestamp, authorities);
}
/** Opened by the first instance that vouches for it; else the refusal that came furthest. */
function open_bundle_open(signed, instances) {
    const { entity, identity, payload } = signed;
    const refusals = [];
    for (const { verifier } of instances) {
        const refusal = refusalBy(verifier, entity);
        if (refusal === null)
            return { state: "opened", identity, payload, signedAt: earliest(entity) };
        refusals.push(refusal);
    }
    if (!open_bundle_isSigned(signed))
        return (0,evidence_open/* rejected */.n)("signature", "the signature does not fit the statement and the certificate");
    const [furthest] = refusals.toSorted((a, b) => stages.indexOf(b.code) - stages.indexOf(a.code));
    return furthest ?? (0,evidence_open/* rejected */.n)("certificate", "no Sigstore is trusted");
}
/** The library looks at it last, so that a changed statement would be called a fault of whatever else does not fit. */
function open_bundle_isSigned({ entity, der }) {
    return attempt(() => entity.signature.verifySignature(new external_node_crypto_.X509Certificate(der).publicKey)) === true;
}
/** In the order in which the library looks. */
const stages = ["timestamp", "certificate", "transparency-log", "signature"];
/** The library throws for a refusal, and other things where a bundle surprises it: both count as no. */
function refusalBy(verifier, entity) {
    try {
        verifier.verify(entity);
        return null;
    }
    catch (error) {
        const code = error instanceof dist/* VerificationError */.mk ? error.code : "CERTIFICATE_ERROR";
        const reason = error instanceof Error ? error.message : String(error);
        return (0,evidence_open/* rejected */.n)(codeOf(code), `the signature is not vouched for: ${reason.slice(0, 200)}`);
    }
}
function codeOf(code) {
    if (code.startsWith("TLOG_"))
        return "transparency-log";
    if (code === "TIMESTAMP_ERROR")
        return "timestamp";
    return code === "SIGNATURE_ERROR" ? "signature" : "certificate";
}
/** All times were checked; the earliest says the most about what was known when it was signed. */
function earliest({ timestamps }) {
    const times = timestamps.flatMap((stamp) => {
        if (stamp.$case === "timestamp-authority")
            return [stamp.timestamp.signingTime.getTime()];
        // Without a promise nobody signed the time (Rekor v2).
        const { inclusionPromise, integratedTime } = stamp.tlogEntry;
        return inclusionPromise === undefined ? [] : [Number(integratedTime) * 1000];
    });
    return new Date(Math.min(...times)).toISOString();
}
/** What a library throws at bytes that it cannot read is a refusal here. */
function attempt(use) {
    try {
        return use();
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 66360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ jsonDepth),
/* harmony export */   i: () => (/* binding */ maxJsonDepth)
/* harmony export */ });
/** Deeper than any statement or document that a person or a tool writes. */
const maxJsonDepth = 100;
const [quote, backslash] = [0x22, 0x5c];
const openings = new Set([0x5b, 0x7b]);
const closings = new Set([0x5d, 0x7d]);
/**
 * How deep brackets nest in JSON bytes, strings left out; counted before anything recursive reads them, and no further than
 * the limit.
 */
function jsonDepth(bytes, limit) {
    let [depth, deepest] = [0, 0];
    for (let at = 0; at < bytes.length && deepest <= limit; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === quote)
            at = endOfString(bytes, at);
        else if (openings.has(byte))
            deepest = Math.max(deepest, ++depth);
        else if (closings.has(byte))
            depth--;
    }
    return deepest;
}
function endOfString(bytes, start) {
    let end = bytes.indexOf(quote, start + 1);
    while (end !== -1 && isEscaped(bytes, end))
        end = bytes.indexOf(quote, end + 1);
    return end === -1 ? bytes.length : end;
}
function isEscaped(bytes, at) {
    let before = at;
    while (bytes[before - 1] === backslash)
        before--;
    return (at - before) % 2 === 1;
}


/***/ }),

/***/ 13954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ maxBundleBytes),
/* harmony export */   n: () => (/* binding */ rejected)
/* harmony export */ });
/** Largest bundle that is read at all: three quarters of it are left for the statement. */
const maxBundleBytes = 16 * 1024 * 1024;
/** A rejection as a value. */
function rejected(code, message) {
    return { state: "rejected", code, message };
}


/***/ }),

/***/ 65513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ statementPayloadType),
/* harmony export */   q: () => (/* binding */ statementType)
/* harmony export */ });
const statementType = "https://in-toto.io/Statement/v1";
const statementPayloadType = "application/vnd.in-toto+json";


/***/ })

};
