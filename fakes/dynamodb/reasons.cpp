#include "dynamodb/reasons.hpp"

#include "dynamodb/errors.hpp"

#include <squall/dynamodb/model.gen.hpp>

#include <string_view>

namespace squall::dynamodb {

std::string codeWithin(const AwsError& error) {
  constexpr std::string_view kException = "Exception";
  if (error.code() == "ValidationException") return "ValidationError";
  if (error.code() == "ThrottlingException") return "ThrottlingError";
  const std::string& code = error.code();
  return code.ends_with(kException) ? code.substr(0, code.size() - kException.size()) : code;
}

void Reasons::none() { add("None", toJson(CancellationReason{.code = "None"})); }

void Reasons::failed(const AwsError& error) {
  const std::string code = codeWithin(error);
  std::string json = toJson(CancellationReason{.item = {}, .code = code, .message = error.message()});
  for (const auto& [name, detail] : error.details())
    json.replace(json.size() - 1, 1, ",\"" + name + "\":" + detail + "}");
  add(code, json);
  failed_ = true;
}

void Reasons::throwIfAny() const {
  if (failed_) throw errors::transactionCanceled(codes_, "[" + json_ + "]");
}

void Reasons::add(const std::string& code, const std::string& json) {
  codes_.append(codes_.empty() ? "" : ", ").append(code);
  json_.append(json_.empty() ? "" : ",").append(json);
}

}  // namespace squall::dynamodb
