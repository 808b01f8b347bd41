"""DynamoDB through boto3's high-level interface: the table resource, its conditions, its paginators and batch_writer."""

import decimal

import pytest


# Parametrized, as every test here must be: conftest looks at the parameters.
@pytest.fixture(params=["manual"])
def orders(request, clients):
    client, admin = clients[request.param]
    if client.name == "awscli":
        pytest.skip("the CLI has no resources")
    import boto3

    admin.reset()
    keys = {"aws_access_key_id": "test", "aws_secret_access_key": "secret"}
    dynamodb = boto3.resource("dynamodb", endpoint_url=client.endpoint, region_name="us-east-1", **keys)
    table = dynamodb.create_table(
        TableName="orders",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}, {"AttributeName": "seq", "KeyType": "RANGE"}],
        AttributeDefinitions=[
            {"AttributeName": "id", "AttributeType": "S"},
            {"AttributeName": "seq", "AttributeType": "N"},
            {"AttributeName": "city", "AttributeType": "S"},
        ],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "byCity",
                "KeySchema": [{"AttributeName": "city", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
        BillingMode="PAY_PER_REQUEST",
    )
    table.wait_until_exists()
    return table


def test_an_item_comes_back_as_the_types_of_python(orders):
    item = {
        "id": "a",
        "seq": decimal.Decimal("12345678901234567890123456789012345678"),
        "price": decimal.Decimal("0.30"),
        "tags": {"new", "gift"},
        "sizes": {decimal.Decimal(1), decimal.Decimal(2)},
        "raw": b"\x00\xff",
        "nested": {"list": [1, "two", None, True, {"three": decimal.Decimal("3.5")}], "empty": {}},
    }
    orders.put_item(Item=item)
    found = orders.get_item(Key={"id": "a", "seq": item["seq"]}, ConsistentRead=True)["Item"]
    assert found.pop("raw").value == item.pop("raw")
    assert found == item


def test_the_batch_writer_writes_more_than_one_batch_and_the_last_of_the_same_key(orders):
    with orders.batch_writer(overwrite_by_pkeys=["id", "seq"]) as batch:
        for seq in range(60):
            batch.put_item(Item={"id": "a", "seq": seq, "try": 1})
        batch.put_item(Item={"id": "a", "seq": 59, "try": 2})
        batch.delete_item(Key={"id": "a", "seq": 0})
    found = orders.scan()["Items"]
    assert len(found) == 59
    assert [item["try"] for item in found if item["seq"] == 59] == [2]


def test_conditions_are_written_with_objects(orders):
    from boto3.dynamodb.conditions import Attr, Key

    for seq in range(10):
        orders.put_item(Item={"id": "a", "seq": seq, "city": "Bonn" if seq % 2 else "Kiel", "status": "open"})
    page = orders.query(
        KeyConditionExpression=Key("id").eq("a") & Key("seq").between(2, 8),
        FilterExpression=Attr("city").eq("Bonn") & ~Attr("status").begins_with("clo"),
        ProjectionExpression="seq",
        ScanIndexForward=False,
    )
    assert [int(item["seq"]) for item in page["Items"]] == [7, 5, 3]
    assert page["ScannedCount"] == 7
    assert orders.query(IndexName="byCity", KeyConditionExpression=Key("city").eq("Kiel"))["Count"] == 5
    assert orders.scan(FilterExpression=Attr("seq").is_in([1, 2]) | Attr("status").not_exists())["Count"] == 2


def test_updates_count_and_conditions_fail(orders):
    from botocore.exceptions import ClientError

    orders.put_item(Item={"id": "a", "seq": 1})
    for expected in (1, 2):
        answer = orders.update_item(
            Key={"id": "a", "seq": 1},
            UpdateExpression="ADD #n :one SET history = list_append(if_not_exists(history, :none), :step)",
            ExpressionAttributeNames={"#n": "count"},
            ExpressionAttributeValues={":one": 1, ":none": [], ":step": [f"step {expected}"]},
            ReturnValues="ALL_NEW",
        )["Attributes"]
        assert answer["count"] == expected and len(answer["history"]) == expected
    with pytest.raises(ClientError) as failure:
        orders.put_item(Item={"id": "a", "seq": 1}, ConditionExpression="attribute_not_exists(id)")
    assert failure.value.response["Error"]["Code"] == "ConditionalCheckFailedException"
    modelled = orders.meta.client.exceptions.ConditionalCheckFailedException
    with pytest.raises(modelled):
        orders.delete_item(Key={"id": "a", "seq": 1}, ConditionExpression="attribute_exists(nothing)")


def test_paginators_go_over_all_pages(orders):
    with orders.batch_writer() as batch:
        for seq in range(25):
            batch.put_item(Item={"id": "a", "seq": seq, "city": "Bonn"})
    client = orders.meta.client
    pages = client.get_paginator("scan").paginate(TableName="orders", PaginationConfig={"PageSize": 4})
    assert sorted(int(item["seq"]) for page in pages for item in page["Items"]) == list(range(25))
    queried = client.get_paginator("query").paginate(
        TableName="orders",
        IndexName="byCity",
        KeyConditionExpression="city = :c",
        ExpressionAttributeValues={":c": "Bonn"},
        PaginationConfig={"PageSize": 7},
    )
    assert sum(page["Count"] for page in queried) == 25
