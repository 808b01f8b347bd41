// dynamodb/value/attribute_value_shape.hpp: the table that describes AttributeValue to the codecs. Both DynamoDB and
// its Streams refer to it.
#pragma once

#include "core/model.hpp"

namespace squall::dynamodb {

extern const model::Shape kAttributeValueShape;

}  // namespace squall::dynamodb
