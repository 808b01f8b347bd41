// dynamodb/reasons.hpp: the reasons of a cancelled transaction, one for each of its actions, for TransactWriteItems,
// TransactGetItems and ExecuteTransaction.
#pragma once

#include <squall/error.hpp>

#include <string>
#include <vector>

namespace squall::dynamodb {

// The code of an error within an answer: "ConditionalCheckFailed", "DuplicateItem", "ValidationError".
std::string codeWithin(const AwsError& error);

class Reasons {
 public:
  void none();
  void failed(const AwsError& error);
  // Throws TransactionCanceledException.
  void throwIfAny() const;

 private:
  void add(const std::string& code, const std::string& json);

  std::string codes_;
  std::string json_;
  bool failed_ = false;
};

// Runs `work` for each action. All are tried, since the answer has a reason for each.
template <class Action, class Work>
void forEachAction(const std::vector<Action>& actions, const Work& work) {
  Reasons reasons;
  for (const Action& action : actions) {
    try {
      work(action);
      reasons.none();
    } catch (const AwsError& error) {
      reasons.failed(error);
    }
  }
  reasons.throwIfAny();
}

}  // namespace squall::dynamodb
