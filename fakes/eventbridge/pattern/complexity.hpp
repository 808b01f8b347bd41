// pattern/complexity.hpp: how much work wildcards can make, as AWS counts it.
#pragma once

#include <squall/eventbridge/pattern.hpp>

#include <vector>

namespace squall::eventbridge {

// AWS's score. The wildcards that are asked of one field, {"anything-but": {"wildcard": ...}} included, run side by
// side over a value; each star keeps a place from which it may go on. The score is the largest number of such places
// that some value can hold at once, over all fields. Counting stops at Pattern::kComplexityCounted.
int complexityOf(const std::vector<SubRule>& sub_rules);

}  // namespace squall::eventbridge
