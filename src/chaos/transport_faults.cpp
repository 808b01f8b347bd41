// Faults around a call: its connection, how long it takes, which call comes first, the program that makes it, the
// clock.
#include "chaos/facts.hpp"

namespace squall::chaos {

namespace {

using Kind = TransportFault::Kind;

// Whether the fault strikes before the operation: then it is decided for a receive too, whose other connection faults
// are decided by what it delivers.
bool strikesBefore(const Fault& fault) {
  switch (fault.kind) {
    case FaultKind::Refuse:
    case FaultKind::DuplicateRequest:
      return true;
    case FaultKind::Latency:
    case FaultKind::Timeout:
    case FaultKind::ResetPeer:
      return fault.applied == Applied::Before;
    default:
      return false;
  }
}

Kind kindOf(FaultKind kind) {
  switch (kind) {
    case FaultKind::ResetPeer:
    case FaultKind::Refuse:
      return Kind::Drop;
    case FaultKind::Timeout:
      return Kind::Hang;
    case FaultKind::LimitData:
      return Kind::LimitData;
    case FaultKind::SlowClose:
      return Kind::SlowClose;
    case FaultKind::Bandwidth:
      return Kind::Bandwidth;
    case FaultKind::Slicer:
      return Kind::Slicer;
    case FaultKind::EmptyResponse:
      return Kind::EmptyResponse;
    case FaultKind::MalformedChunk:
      return Kind::MalformedChunk;
    case FaultKind::MalformedResponse:
      return Kind::MalformedResponse;
    case FaultKind::GarbageThenClose:
      return Kind::GarbageThenClose;
    case FaultKind::WrongContentLength:
      return Kind::WrongContentLength;
    case FaultKind::KeepaliveClose:
      return Kind::KeepaliveClose;
    case FaultKind::HalfClose:
      return Kind::HalfClose;
    case FaultKind::AcceptStall:
      return Kind::AcceptStall;
    default:
      return Kind::None;
  }
}

}  // namespace

TransportFault answerFault(const Firing& firing) {
  const Fault& fault = firing.fault;
  TransportFault result{.kind = kindOf(fault.kind),
                        .close = fault.kind == FaultKind::ResetPeer ? Close::Reset : fault.close,
                        .total = fault.total,
                        .bytes = fault.bytes,
                        .bytes_per_second = fault.bytes_per_second,
                        .chunks = fault.chunks,
                        .rule = firing.rule};
  if (fault.kind == FaultKind::Latency) result.delay = fault.latency.fixed;
  return result;
}

core::Admission Engine::admit(const core::Site& site) {
  core::Admission admission;
  std::erase_if(frozen_, [](const Frozen& frozen) { return Clock::realNow() >= frozen.until; });
  const std::shared_ptr<Facts> facts = readFacts(site);
  admission.notes = facts;
  admitOrder(*facts, admission, site.effects);
  const bool is_receive = facts->role() == core::Role::Receive;
  if (const auto firing = decideForCall(Layer::Transport, *facts, is_receive ? strikesBefore : nullptr)) {
    admitTransport(*firing, admission);
    site.effects.add(faultEffect(*firing, *facts, 0));
  }
  if (const auto firing = decideForCall(Layer::Process, *facts)) {
    admitProcess(*firing, admission);
    site.effects.add(faultEffect(*firing, *facts, 0));
  }
  if (const auto firing = decideForCall(Layer::Clock, *facts)) {
    admitClock(*firing, admission);
    site.effects.add(faultEffect(*firing, *facts, 0));
  }
  return admission;
}

void Engine::admitOrder(const Facts& facts, core::Admission& admission, core::Effects& effects) {
  const auto firing = decideForCall(Layer::Order, facts);
  if (!firing) return;
  used_gates_ = true;
  const Fault& fault = firing->fault;
  std::shared_ptr<EventGate> gate;
  if (fault.kind == FaultKind::Gate) {
    gate = gates_.holdUntil(firing->rule, firing->number, EventPattern::parse(fault.until), fault.timeout);
  } else {
    const Encounter& call = facts.encounters.front();
    gate = gates_.enter(firing->rule, fault.order, call.client, call.operation, call.resource, fault.timeout);
  }
  effects.add(faultEffect(*firing, facts, 0));
  admission.gate = gate;
}

void Engine::admitTransport(const Firing& firing, core::Admission& admission) {
  const Fault& fault = firing.fault;
  const bool before = fault.applied == Applied::Before;
  switch (fault.kind) {
    case FaultKind::Latency:
      if (before) {
        admission.delay = fault.latency.fixed;
        admission.delay_is_virtual = fault.virtual_time;
        return;
      }
      break;
    case FaultKind::DuplicateRequest:
      admission.twice = true;
      return;
    case FaultKind::Refuse:
      admission.never_arrives = true;
      break;
    case FaultKind::Timeout:
    case FaultKind::ResetPeer:
      admission.never_arrives = before;
      break;
    default:
      break;
  }
  admission.transport = answerFault(firing);
}

// The program is killed between the call and its answer: before the operation is done, or after it.
void Engine::admitProcess(const Firing& firing, core::Admission& admission) {
  const Fault& fault = firing.fault;
  const ProcessFault what{.rule = firing.rule,
                          .kind = fault.kind,
                          .restart_after = fault.after,
                          .lasting = fault.kind == FaultKind::Pause ? fault.total : Duration::zero()};
  const auto strike = [callback = on_process_fault_, what] {
    if (callback) callback(what);
  };
  if (fault.kind == FaultKind::Crash) {
    admission.transport = {.kind = Kind::Drop, .rule = firing.rule};
    admission.never_arrives = fault.applied == Applied::Before;
    admission.after = strike;
  } else {
    admission.before = strike;
  }
}

void Engine::admitClock(const Firing& firing, core::Admission& admission) {
  const Fault& fault = firing.fault;
  Clock& clock = world_.clock();
  if (fault.kind == FaultKind::Advance) {
    admission.before = [&clock, by = fault.by] { clock.jump(by); };
  } else if (fault.kind == FaultKind::Freeze) {
    frozen_.push_back({clock.freeze("chaos rule " + firing.rule, {.owner = "chaos", .ttl = fault.total}),
                       Clock::realNow() + fault.total});
  }
}

}  // namespace squall::chaos
