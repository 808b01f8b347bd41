// DynamoDB's document client: plain objects in and out, conditions on them, batches and pages.
import assert from "node:assert/strict";
import test, { after } from "node:test";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";

// An account of its own, so that nothing of the scenarios is in it.
const credentials = { accessKeyId: "222233334444", secretAccessKey: "secret" };
const client = new DynamoDBClient({ endpoint: process.env.SQUALL_MANUAL_ENDPOINT, region: "us-east-1", credentials });
const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

async function tableCalled(TableName) {
  await client.send(
    new CreateTableCommand({
      TableName,
      KeySchema: [
        { AttributeName: "id", KeyType: "HASH" },
        { AttributeName: "seq", KeyType: "RANGE" },
      ],
      AttributeDefinitions: [
        { AttributeName: "id", AttributeType: "S" },
        { AttributeName: "seq", AttributeType: "N" },
      ],
      BillingMode: "PAY_PER_REQUEST",
    }),
  );
  return TableName;
}

test("the document client: an item comes back as the object that it was", async () => {
  const TableName = await tableCalled("documents");
  const Item = {
    id: "a",
    seq: 1,
    price: 0.25,
    tags: new Set(["new", "gift"]),
    raw: new Uint8Array([0, 255]),
    nested: { list: [1, "two", null, true, { three: 3 }], empty: {} },
    left: undefined,
  };
  await documents.send(new PutCommand({ TableName, Item }));
  const found = (await documents.send(new GetCommand({ TableName, Key: { id: "a", seq: 1 } }))).Item;
  const { left, ...rest } = Item;
  assert.deepEqual(found, rest);
  assert.equal((await documents.send(new GetCommand({ TableName, Key: { id: "a", seq: 2 } }))).Item, undefined);
});

test("the document client: updates answer what they made, and conditions fail with the item", async () => {
  const TableName = await tableCalled("counters");
  const update = () =>
    documents.send(
      new UpdateCommand({
        TableName,
        Key: { id: "a", seq: 1 },
        UpdateExpression: "SET hits = if_not_exists(hits, :none) + :one",
        ConditionExpression: "attribute_not_exists(hits) OR hits < :most",
        ExpressionAttributeValues: { ":none": 0, ":one": 1, ":most": 2 },
        ReturnValues: "UPDATED_NEW",
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      }),
    );
  assert.deepEqual((await update()).Attributes, { hits: 1 });
  assert.deepEqual((await update()).Attributes, { hits: 2 });
  await assert.rejects(update, (error) => error.name === "ConditionalCheckFailedException" && error.Item.hits.N === "2");
});

test("the document client: batches, pages and transactions", async () => {
  const TableName = await tableCalled("pages");
  const puts = Array.from({ length: 25 }, (_, seq) => ({ PutRequest: { Item: { id: "a", seq } } }));
  const written = await documents.send(new BatchWriteCommand({ RequestItems: { [TableName]: puts } }));
  assert.deepEqual(written.UnprocessedItems, {});
  const query = {
    TableName,
    KeyConditionExpression: "id = :id AND seq >= :from",
    ExpressionAttributeValues: { ":id": "a", ":from": 5 },
  };
  const seqs = [];
  for await (const page of paginateQuery({ client: documents, pageSize: 6 }, { ...query })) {
    seqs.push(...page.Items.map((item) => item.seq));
  }
  assert.deepEqual(seqs, Array.from({ length: 20 }, (_, i) => i + 5));

  const actions = [
    { Delete: { TableName, Key: { id: "a", seq: 0 } } },
    { Put: { TableName, Item: { id: "a", seq: 1 }, ConditionExpression: "attribute_not_exists(id)" } },
  ];
  const cancelled = documents.send(new TransactWriteCommand({ TransactItems: actions }));
  await assert.rejects(cancelled, (error) => {
    assert.equal(error.name, "TransactionCanceledException");
    assert.deepEqual(
      error.CancellationReasons.map((reason) => reason.Code),
      ["None", "ConditionalCheckFailed"],
    );
    return true;
  });
  assert.equal((await documents.send(new QueryCommand({ ...query, Select: "COUNT" }))).Count, 20);
});

after(() => client.destroy());
