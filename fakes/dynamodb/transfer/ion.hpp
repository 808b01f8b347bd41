// dynamodb/transfer/ion.hpp: items as Amazon Ion's text, in the subset that DynamoDB's exports use and its imports
// take: structs, lists, strings, decimals, booleans, nulls, blobs, and sets as annotated lists.
//
//   ionOf(item)  // {id:"o-1",total:12.5,tags:$dynamodb_SS::["a"]}
//
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport.Output.html
// https://amazon-ion.github.io/ion-docs/docs/spec.html
#pragma once

#include "dynamodb/value/item.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace squall::dynamodb {

std::string ionOf(const Item& item);
std::string ionOf(const AttributeValue& value);

// One value, with or without Ion's version marker before it. Nothing for text that is no Ion, has something behind the
// value, or a type that items do not have (symbols, timestamps, S-expressions). Numbers are as they are written.
std::optional<AttributeValue> valueOfIon(std::string_view text);

}  // namespace squall::dynamodb
