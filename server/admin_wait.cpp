#include "server/admin_wait.hpp"

#include "core/wait.hpp"
#include "server/admin_request.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace squall::server {

std::shared_ptr<wire::Waiting> AdminWait::start(Cloud& cloud, Reactor& reactor, EventKind kind, WaitOptions options,
                                                wire::Respond respond) {
  const std::shared_ptr<AdminWait> wait(new AdminWait(cloud, reactor, kind, std::move(options), std::move(respond)));
  const std::weak_ptr<AdminWait> weak = wait;
  // First subscribe, then look: a record between the two is seen twice, never missed.
  wait->subscription_ = cloud.journal().subscribe([weak] {
    if (const auto self = weak.lock()) self->askToLook();
  });
  wait->timer_ = reactor.callAfter(wait->options_.within, [weak] {
    if (const auto self = weak.lock()) self->finish(false);
  });
  wait->look();
  const std::lock_guard lock(wait->mutex_);
  return wait->respond_ ? wait : nullptr;
}

std::optional<WireResponse> AdminWait::abandon() {
  {
    const std::lock_guard lock(mutex_);
    if (!respond_) return std::nullopt;
    respond_ = nullptr;
  }
  return result(false);
}

// On the thread that recorded something: leaves the looking to the server's threads, once for many records.
void AdminWait::askToLook() {
  {
    const std::lock_guard lock(mutex_);
    if (look_asked_ || !respond_) return;
    look_asked_ = true;
  }
  reactor_.post([weak = weak_from_this()] {
    if (const auto self = weak.lock()) self->look();
  });
}

void AdminWait::look() {
  if (collect()) finish(true);
}

bool AdminWait::collect() {
  const std::lock_guard lock(mutex_);
  look_asked_ = false;
  for (RecordPtr& record : core::matching(cloud_.journal(), kind_, options_, cursor_)) {
    found_.push_back(std::move(record));
  }
  return found_.size() >= options_.times;
}

void AdminWait::finish(bool happened) {
  wire::Respond respond;
  {
    const std::lock_guard lock(mutex_);
    respond = std::exchange(respond_, nullptr);
  }
  if (respond) respond(result(happened));
}

WireResponse AdminWait::result(bool happened) const {
  std::vector<RecordPtr> records;
  {
    const std::lock_guard lock(mutex_);
    records = found_;
  }
  std::string explanation = "Happened.";
  if (!happened) explanation = core::timedOut(cloud_.journal(), cloud_.clock(), kind_, options_, records).explanation();
  std::string list;
  for (const RecordPtr& record : records) {
    if (!list.empty()) list.push_back(',');
    list.append(toJson(*record));
  }
  const nlohmann::json text = explanation;
  return jsonResponse(happened ? 200 : 408,
                      std::string("{\"happened\":") + (happened ? "true" : "false") +
                          ",\"count\":" + std::to_string(records.size()) + ",\"records\":[" + list +
                          "],\"explanation\":" + text.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) +
                          "}");
}

}  // namespace squall::server
