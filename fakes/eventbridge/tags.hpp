// eventbridge/tags.hpp: the tags of buses and rules.
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-tagging.html
#pragma once

#include "eventbridge/state.hpp"

namespace squall::eventbridge {

// `tags` with those of a request added or replaced. Throws LimitExceededException for more than 50.
Tags withTags(Tags tags, const List<Tag>& added);

}  // namespace squall::eventbridge
