import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readTemplate, referencesIn } from "./template.js";

const template = readTemplate("alarm-channel");
const resources = Object.entries(template.Resources);
const ofType = (type) =>
  resources.filter(([, resource]) => resource.Type === type).map(([, { Properties }]) => Properties);
const statements = ofType("AWS::SNS::TopicPolicy").flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

/** A pattern as a template writes it. A pattern of the template itself is compared, not run. */
const plain = (pattern) => pattern.source.replaceAll("\\/", "/");

describe("alarm-channel", () => {
  it("encrypts the topic with the organisation's key, and the queue", () => {
    assert.deepEqual(
      ofType("AWS::SNS::Topic").map(({ KmsMasterKeyId }) => KmsMasterKeyId),
      [{ Ref: "KeyArn" }],
    );
    assert.deepEqual(
      ofType("AWS::SQS::Queue").map(({ SqsManagedSseEnabled }) => SqsManagedSseEnabled),
      [true],
    );
  });

  it("takes the ARN of a key and nothing else for one", () => {
    const pattern = /^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key\/[0-9a-f-]{36}$/;

    assert.equal(template.Parameters.KeyArn.AllowedPattern, plain(pattern));
    assert.ok(pattern.test("arn:aws:kms:eu-central-1:123456789012:key/01234567-89ab-cdef-0123-456789abcdef"));
    assert.ok(
      ["alias/alarms", "arn:aws:kms:eu-central-1:123456789012:alias/x", "*"].every(
        (text) => !pattern.test(text),
      ),
    );
  });

  it("lets nobody in whom it does not name", () => {
    assert.equal(statements.length, 1);
    for (const { Principal, Action } of statements) {
      assert.notEqual(Principal, "*");
      assert.notEqual(Principal.AWS, "*");
      assert.ok(![Action].flat().some((action) => action === "*" || action === "sns:*"));
    }
  });

  it("lets services act for this account only", () => {
    const services = statements.filter(({ Principal }) => Principal.Service !== undefined);

    assert.equal(services.length, 1);
    for (const { Condition } of services)
      assert.deepEqual(Condition, { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } });
  });
});

describe("what alarm-channel promises", () => {
  it("keeps undelivered alarms when the stack goes", () => {
    const kept = resources.filter(([, { Type }]) => Type === "AWS::SQS::Queue");

    assert.equal(kept.length, 1);
    for (const [, { DeletionPolicy, UpdateReplacePolicy }] of kept)
      assert.deepEqual([DeletionPolicy, UpdateReplacePolicy], ["Retain", "Retain"]);
  });

  it("keeps undelivered alarms for as long as the parameter says, fourteen days by default", () => {
    const [queue] = ofType("AWS::SQS::Queue");
    const { Default, AllowedValues } = template.Parameters.Retention;
    const { RetentionSeconds } = template.Mappings;

    assert.deepEqual(queue.MessageRetentionPeriod, {
      "Fn::FindInMap": ["RetentionSeconds", { Ref: "Retention" }, "seconds"],
    });
    assert.deepEqual(Object.keys(RetentionSeconds), AllowedValues);
    assert.equal(RetentionSeconds[Default].seconds, 14 * 24 * 60 * 60);
  });

  it("takes names of services that make valid names of topics", () => {
    const pattern = /^[a-z][a-z0-9-]{2,40}$/;

    assert.equal(template.Parameters.ServiceName.AllowedPattern, plain(pattern));
    assert.ok(["payments", "orders-api"].every((name) => pattern.test(name)));
    assert.ok(["", "Payments", "a b", "x".repeat(60), "1st"].every((name) => !pattern.test(name)));
  });

  it("refers to nothing that is not there", () => {
    const known = new Set([...Object.keys(template.Parameters), ...Object.keys(template.Resources)]);
    const others = referencesIn(template).filter((name) => !known.has(name) && !name.startsWith("AWS::"));

    assert.deepEqual(others, []);
  });

  it("gives what the README promises", () => {
    assert.deepEqual(Object.keys(template.Outputs), ["TopicArn", "UndeliveredQueueArn"]);
  });
});
