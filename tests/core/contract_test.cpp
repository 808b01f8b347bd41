// The contract check: what is wrong with a call by the model's tables, and what becomes of it in dispatch.
#include "core/contract.hpp"

#include "core/dispatch.hpp"

#include <gmock/gmock.h>

#include <array>

namespace squall::core {
namespace {

using model::Kind;
using model::Shape;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

// A painter: Paint answers what it is told to, Sketch is what nobody should call any more.
constexpr std::string_view kColours[] = {"RED", "BLUE"};
constexpr Shape kText{.kind = Kind::String, .name = "Text"};
constexpr Shape kColour{.kind = Kind::String, .name = "Colour", .constraint = {.values = kColours}};
constexpr Shape kSecret{.kind = Kind::String, .name = "Secret", .constraint = {.max = 3}, .sensitive = true};
constexpr Shape kColours2{.kind = Kind::List,
                          .name = "Colours",
                          .constraint = {.max = 2},
                          .element = &kColour,
                          .list = &model::kListOps<std::string>};
constexpr Shape kTags{
    .kind = Kind::Map, .name = "Tags", .element = &kText, .key = &kColour, .map = &model::kMapOps<std::string>};

struct PaintRequest {
  std::string wall = {};
  std::optional<std::string> colour = {};
  std::optional<std::string> color = {};
  std::optional<std::string> secret = {};
  List<std::string> stripes = {};
  Map<std::string> tags = {};
};
struct PaintResult {
  std::string by = {};
  std::optional<std::string> colour = {};
  List<std::string> stripes = {};
};
constexpr model::Member deprecated(model::Member member) {
  member.deprecated = true;
  return member;
}
constexpr std::array kPaintMembers{
    model::member<&PaintRequest::wall>("Wall", kText, true),
    model::member<&PaintRequest::colour>("Colour", kColour),
    deprecated(model::member<&PaintRequest::color>("Color", kColour)),
    model::member<&PaintRequest::secret>("Secret", kSecret),
    model::member<&PaintRequest::stripes>("Stripes", kColours2),
    model::member<&PaintRequest::tags>("Tags", kTags),
};
constexpr std::array kResultMembers{
    model::member<&PaintResult::by>("By", kText, true),
    model::member<&PaintResult::colour>("Colour", kColour),
    model::member<&PaintResult::stripes>("Stripes", kColours2, true),
};
constexpr Shape kPaint{.name = "PaintRequest", .members = kPaintMembers, .create = &model::createObject<PaintRequest>};
constexpr Shape kPainted{.name = "PaintResult", .members = kResultMembers, .create = &model::createObject<PaintResult>};
constexpr std::array kOperations{
    model::OperationModel{.name = "Paint", .request = &kPaint, .result = &kPainted, .has_output = true},
    model::OperationModel{.name = "Sketch", .request = &kPaint, .result = &kPainted, .deprecated = true},
};
constexpr model::ServiceModel kModel{.name = "painter", .operations = kOperations};

struct State : ServiceState {};

PaintResult paint(ServiceCall<State>& call, const PaintRequest& request) {
  call.resource = request.wall;
  if (request.wall == "wet") throw AwsError({.code = "WallIsWet", .message = "Come back later."});
  if (request.wall == "waits") {
    call.parkUntil("waits", call.now + std::chrono::seconds(5));
    return {.by = "nobody"};
  }
  call.effects.add({.kind = EventKind::Change, .resource = request.wall});
  return {.by = "painter", .colour = request.wall == "broken" ? "MAUVE" : "RED"};
}
constexpr std::array kRows{handler<paint>("Paint"), handler<paint>("Sketch")};

const Service& service() {
  static const Service painter{.model = &kModel,
                               .rows = kRows,
                               .make_state = [](const World&, const std::string&) -> std::unique_ptr<ServiceState> {
                                 return std::make_unique<State>();
                               }};
  return painter;
}

class Contract : public testing::Test {
 protected:
  static CallInput input(World& world, PaintRequest request, std::size_t operation = 0) {
    return {.service = &service(),
            .operation = operation,
            .origin = world.localOrigin(),
            .request = {.shape = &kPaint, .data = std::make_shared<PaintRequest>(std::move(request))}};
  }
  static std::vector<std::string> timeline(const World& world) {
    std::vector<std::string> lines;
    for (const RecordPtr& record : const_cast<World&>(world).journal().records()) {
      lines.push_back(std::string(toString(record->kind)) + " " + record->resource + " " + record->detail);
    }
    return lines;
  }
  std::vector<std::string> violationsOf(PaintRequest request) {
    return contract::violationsOf(input(off, std::move(request)));
  }

  World off{{.clock = ClockMode::Manual}, {&service()}};
  World warns{{.clock = ClockMode::Manual, .contract = ContractCheck::Warn}, {&service()}};
  World refuses{{.clock = ClockMode::Manual, .contract = ContractCheck::Error}, {&service()}};
};

TEST_F(Contract, HasNothingToSayAboutWhatTheModelAllows) {
  EXPECT_THAT(violationsOf({.wall = "north", .colour = "BLUE", .stripes = {"RED"}, .tags = {{"RED", "x"}}}), IsEmpty());
}

TEST_F(Contract, NamesAValueOutsideItsEnumAndTheOneThatWasMeant) {
  EXPECT_THAT(violationsOf({.wall = "north", .colour = "BLU"}),
              ElementsAre("\"BLU\" at 'colour' breaks the model: Member must satisfy enum value set: [RED, BLUE]. "
                          "Did you mean 'BLUE'?"));
}

TEST_F(Contract, LooksIntoListsAndAtTheKeysOfMaps) {
  EXPECT_THAT(violationsOf({.wall = "north", .stripes = {"RED", "PINK"}, .tags = {{"GREEN", "x"}}}),
              ElementsAre(HasSubstr("\"PINK\" at 'stripes.2.member'"), HasSubstr("\"GREEN\" at 'tags'")));
}

TEST_F(Contract, CountsWhatIsTooMuchInsteadOfRepeatingIt) {
  EXPECT_THAT(
      violationsOf({.wall = "north", .stripes = {"RED", "RED", "RED"}}),
      ElementsAre("3 elements at 'stripes' breaks the model: Member must have length less than or equal to 2."));
}

TEST_F(Contract, KeepsSecretsToItself) {
  const auto found = violationsOf({.wall = "north", .secret = "sesame"});
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_THAT(found[0], testing::Not(HasSubstr("sesame")));
}

TEST_F(Contract, TellsWhatIsDeprecatedAndLeavesItsValueAlone) {
  EXPECT_THAT(violationsOf({.wall = "north", .color = "MAUVE"}), ElementsAre("'color' of PaintRequest is deprecated."));
  EXPECT_THAT(contract::violationsOf(input(off, {.wall = "north"}, 1)), ElementsAre("Sketch is deprecated."));
}

TEST_F(Contract, TellsWhatIsRequiredAndWasNotSent) {
  CallInput call = input(off, {});
  call.missing = {"wall"};
  EXPECT_THAT(contract::violationsOf(call), ElementsAre("'wall' is required in PaintRequest and is not there."));
}

TEST_F(Contract, PutsWhatTheCodecMisreadFirst) {
  CallInput call = input(off, {.wall = "north", .colour = "PINK"});
  call.misread = {contract::unknownMember("walls", kPaint)};
  EXPECT_THAT(contract::violationsOf(call),
              ElementsAre("'walls' is no member of PaintRequest. Did you mean 'Wall'?", HasSubstr("PINK")));
}

TEST_F(Contract, IsNotLookedAtOverHttpUnlessAskedFor) {
  CallInput over_http = input(off, {.wall = "north", .colour = "PINK"});
  over_http.origin.client =
      std::make_shared<const Client>(Client{.access_key = "", .user_agent = "", .connection = "127.0.0.1:40001"});
  call(off, over_http);
  EXPECT_THAT(timeline(off), ElementsAre("call north ", "change north "));
}

TEST_F(Contract, IsAlwaysLookedAtForACallFromCpp) {
  EXPECT_FALSE(call(off, input(off, {.wall = "north", .colour = "PINK"})).error);
  EXPECT_THAT(timeline(off),
              ElementsAre("call north ", "change north ", HasSubstr("violation north \"PINK\" at 'colour'")));
}

TEST_F(Contract, WarnsWithARecordBehindTheCallsOwn) {
  EXPECT_FALSE(call(warns, input(warns, {.wall = "north", .colour = "PINK"})).error);
  EXPECT_THAT(timeline(warns),
              ElementsAre("call north ", "change north ", HasSubstr("violation north \"PINK\" at 'colour'")));
  const auto violations = warns.journal().records(EventKind::Violation);
  ASSERT_THAT(violations, SizeIs(1));
  EXPECT_EQ(violations[0]->cause, 1u);
  EXPECT_EQ(violations[0]->operation, "Paint");
  EXPECT_EQ(violations[0]->client->connection, "in-process");
}

TEST_F(Contract, WarnsOfACallThatFailedToo) {
  EXPECT_EQ(call(warns, input(warns, {.wall = "wet", .colour = "PINK"})).error->code(), "WallIsWet");
  EXPECT_EQ(warns.journal().count(EventKind::Violation), 1u);
}

TEST_F(Contract, WarnsOfACallThatWaitsOnceWhenItIsAnswered) {
  std::optional<Outcome> answered;
  const Parked parked = dispatch(warns, input(warns, {.wall = "waits", .colour = "PINK"}),
                                 [&answered](Outcome outcome) { answered = std::move(outcome); });
  ASSERT_TRUE(parked);
  EXPECT_EQ(warns.journal().count(EventKind::Violation), 0u);
  release(warns, parked.id);
  EXPECT_TRUE(answered);
  EXPECT_EQ(warns.journal().count(EventKind::Violation), 1u);
}

TEST_F(Contract, RefusesACallBeforeItHasAnyEffect) {
  const Outcome outcome = call(refuses, input(refuses, {.wall = "north", .colour = "PINK"}));
  ASSERT_TRUE(outcome.error);
  EXPECT_EQ(outcome.error->code(), "ValidationException");
  EXPECT_EQ(outcome.error->queryCode(), "ValidationError");
  EXPECT_THAT(outcome.error->message(), HasSubstr("\"PINK\" at 'colour'"));
  EXPECT_EQ(refuses.journal().count(EventKind::Change), 0u);
  EXPECT_EQ(refuses.journal().count(EventKind::Violation), 1u);
}

TEST_F(Contract, RefusesWhatTheCodecMisreadAsTheFrontDoorWould) {
  CallInput misread = input(refuses, {.wall = "north"});
  misread.misread = {"'walls' is no member of PaintRequest."};
  EXPECT_EQ(call(refuses, std::move(misread)).error->code(), "SerializationException");
}

TEST_F(Contract, FindsAnAnswerThatBreaksTheModel) {
  // AWS leaves empty lists out, required or not.
  const PaintResult good{.by = "painter", .colour = "RED"};
  EXPECT_THAT(contract::violationsOf(kOperations[0], &good), IsEmpty());
  const PaintResult bad{.colour = "MAUVE", .stripes = {"PINK"}};
  EXPECT_THAT(contract::violationsOf(kOperations[0], &bad),
              ElementsAre("'by' is required in PaintResult and is not there.", HasSubstr("\"MAUVE\" at 'colour'"),
                          HasSubstr("\"PINK\" at 'stripes.1.member'")));
}

TEST_F(Contract, AnswersABrokenAnswerAsTheDefectThatItIs) {
  const Outcome outcome = call(refuses, input(refuses, {.wall = "broken"}));
  ASSERT_TRUE(outcome.error);
  EXPECT_EQ(outcome.error->code(), "InternalFailure");
  EXPECT_THAT(outcome.error->message(), HasSubstr("the answer to Paint: \"MAUVE\" at 'colour'"));
}

TEST_F(Contract, ChecksEveryAnswerInADebugBuild) {
  const Outcome outcome = call(off, input(off, {.wall = "broken"}));
  EXPECT_EQ(outcome.error.has_value(), contract::kChecksEveryAnswer);
}

TEST_F(Contract, WarnsOfABrokenAnswerInsteadOfFailingTheCallInAReleaseBuild) {
  const Outcome outcome = call(warns, input(warns, {.wall = "broken"}));
  EXPECT_EQ(outcome.error.has_value(), contract::kChecksEveryAnswer);
  EXPECT_EQ(warns.journal().count(EventKind::Violation), contract::kChecksEveryAnswer ? 0u : 1u);
}

TEST_F(Contract, NeverChecksAnAnswerThatNobodySees) {
  EXPECT_TRUE(dispatch(refuses, input(refuses, {.wall = "waits"}), [](const Outcome&) {}));
}

}  // namespace
}  // namespace squall::core
