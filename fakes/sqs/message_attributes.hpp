// sqs/message_attributes.hpp: the attributes that a client puts on a message: what SQS demands of them, their MD5 and
// size, and which of them a receive asks for.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html
#pragma once

#include <squall/sqs/model.gen.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace squall::sqs {

// Throw the AwsError that AWS answers for the first rule that an attribute breaks; names in alphabetical order.
void checkUserAttributes(const Map<MessageAttributeValue>& attributes);
void checkSystemAttributes(const Map<MessageSystemAttributeValue>& attributes);

// What user attributes add to the size of a message: the bytes of name, data type and value.
std::size_t sizeOf(const Map<MessageAttributeValue>& attributes);

// Hexadecimal MD5 as SQS shows it, also to be checked by SDKs.
std::string md5Of(const Map<MessageAttributeValue>& attributes);
std::string md5Of(const Map<MessageSystemAttributeValue>& attributes);

// The attributes that MessageAttributeNames asks for: "All", "*" and ".*" mean all, "prefix.*" those that start with
// the prefix. Unknown and impossible names find nothing.
Map<MessageAttributeValue> selectAttributes(const Map<MessageAttributeValue>& attributes,
                                            const List<std::string>& names);

// The first character that SQS does not take in bodies and attribute values, written "#xFFFF". Bytes that are not UTF-8
// count as such characters.
std::optional<std::string> forbiddenCharacterIn(std::string_view text);

}  // namespace squall::sqs
