// core/java_text.hpp: a value as AWS's Java services print it in their messages: "[a, b]", "{k=v}",
// "KeySchemaElement(attributeName=pk, keyType=HASH)", "null".
#pragma once

#include "core/model.hpp"

#include <string>

namespace squall::core {

void appendJavaText(std::string& out, const model::Shape& shape, const void* value);

}  // namespace squall::core
