// The fast engine beside the slow and obvious matcher.
#include "eventbridge/generated_pairs.hpp"
#include "eventbridge/pattern/engine/structure.hpp"
#include "eventbridge/pattern_cases.hpp"

#include <squall/eventbridge/rule_set.hpp>

#include <optional>

namespace squall::eventbridge {
namespace {

using Ids = std::vector<RuleSet::RuleId>;

std::optional<Pattern> compiled(const std::string& pattern) {
  try {
    return Pattern::compile(pattern);
  } catch (const AwsError&) {
    return std::nullopt;
  }
}

// Every pattern is asked about the events of its neighbours too: rules of one set must not disturb each other.
TEST(RuleSet, SaysTheSameAsTheSlowMatcherOnGeneratedPairs) {
  constexpr int kSets = 1000;
  constexpr RuleSet::RuleId kPairsInASet = 20;
  testing::PairGenerator generator(2026);
  std::size_t pairs = 0;
  std::size_t matched = 0;
  for (int set = 0; set < kSets; ++set) {
    RuleSet rules;
    std::vector<std::pair<Pattern, std::string>> known;
    for (RuleSet::RuleId id = 0; id < kPairsInASet; ++id) {
      const testing::Pair pair = generator.next();
      const auto pattern = compiled(pair.pattern);
      if (!pattern) continue;
      rules.add(known.size(), *pattern);
      known.emplace_back(*pattern, pair.event);
    }
    pairs += known.size();
    for (std::size_t event = 0; event < known.size(); ++event) {
      const Ids found = rules.match(known[event].second);
      // Its own rule, and two others in turn.
      for (const std::size_t id : {event, (event + 1) % known.size(), (event + 7) % known.size()}) {
        const bool expected = matches(known[id].first, known[event].second);
        const bool actual = std::find(found.begin(), found.end(), id) != found.end();
        if (id == event && expected) ++matched;
        ASSERT_EQ(actual, expected) << known[id].first.text() << "\n" << known[event].second;
      }
    }
  }
  // The generator is worth nothing when hardly anything compiles, or matches.
  EXPECT_GT(pairs, 17000U);
  EXPECT_GT(matched, pairs / 3);
  EXPECT_LT(matched, pairs * 4 / 5);
}

TEST(RuleSet, ForgetsRulesThatAreRemovedAndKeepsTheOthers) {
  testing::PairGenerator generator(7);
  core::Random random(7, "removals");
  RuleSet rules;
  std::map<RuleSet::RuleId, Pattern> expected;
  for (int step = 0; step < 1500; ++step) {
    const testing::Pair pair = generator.next();
    const RuleSet::RuleId id = random.below(60);
    if (random.below(3) == 0) {
      EXPECT_EQ(rules.remove(id), expected.erase(id) == 1);
    } else if (const auto pattern = compiled(pair.pattern)) {
      rules.add(id, *pattern);
      expected.insert_or_assign(id, *pattern);
    }
    ASSERT_EQ(rules.size(), expected.size());
    if (step % 5 != 0) continue;
    Ids ids;
    for (const auto& [each, pattern] : expected) {
      if (matches(pattern, pair.event)) ids.push_back(each);
    }
    ASSERT_EQ(rules.match(pair.event), ids) << pair.event;
  }
}

TEST(RuleSet, JudgesTheAdversarialPairsAsAwsDoes) {
  for (const auto& each : casesOf("adversarial.json")) {
    SCOPED_TRACE(each.at("label").get<std::string>());
    const auto pattern = compiled(each.at("pattern"));
    if (!pattern) continue;
    std::string event = each.at("event");
    if (!event.starts_with(R"({"id")"))
      event = std::string(R"({"id":"1","source":"s","detail-type":"t","detail":)").append(event).append("}");
    RuleSet rules;
    rules.add(1, *pattern);
    EXPECT_EQ(rules.match(event).size(), each.at("verdict") == "M" ? 1U : 0U);
  }
}

TEST(RuleSet, JudgesEveryCornerAsAwsDoes) {
  for (const auto& each : casesOf("corners.json")) {
    SCOPED_TRACE(each.at("label").get<std::string>());
    RuleSet rules;
    rules.add(1, Pattern::compile(each.at("pattern").get<std::string>()));
    EXPECT_EQ(rules.match(each.at("event").get<std::string>()).size(), each.at("matches").get<bool>() ? 1U : 0U);
  }
}

TEST(RuleSet, GivesTheVerdictsThatWereRecordedFromAws) {
  const auto cases = casesOf("recorded_verdicts.json");
  EXPECT_EQ(cases.size(), 38U);
  for (const auto& each : cases) {
    SCOPED_TRACE(each.at("label").get<std::string>());
    const bool expected = each.at("matches");
    EXPECT_EQ(match(each.at("pattern"), each.at("event")), expected);
    RuleSet rules;
    rules.add(1, Pattern::compile(each.at("pattern").get<std::string>()));
    EXPECT_EQ(rules.match(each.at("event").get<std::string>()).size(), expected ? 1U : 0U);
  }
}

// By the slow matcher and by the fast one; event-ruler's answer is another in each.
TEST(RuleSet, KeepsToThePatternWhereEventRulerDoesNot) {
  for (const auto& each : casesOf("event_ruler_differs.json")) {
    SCOPED_TRACE(each.at("label").get<std::string>());
    const bool expected = each.at("matches");
    EXPECT_NE(each.at("event_ruler").get<bool>(), expected);
    EXPECT_EQ(match(each.at("pattern"), each.at("event")), expected);
    RuleSet rules;
    rules.add(1, Pattern::compile(each.at("pattern").get<std::string>()));
    EXPECT_EQ(rules.match(each.at("event").get<std::string>()).size(), expected ? 1U : 0U);
  }
}

TEST(RuleSet, FindsOneRuleAmongManyThatDifferInAValue) {
  RuleSet rules;
  for (RuleSet::RuleId id = 0; id < 3000; ++id) {
    const std::string number = std::to_string(id);
    rules.add(3 * id, Pattern::compile(R"({"source":["shop"],"detail":{"id":["o)" + number + "\"]}}"));
    rules.add(3 * id + 1, Pattern::compile(R"({"detail":{"id":[{"prefix":"o)" + number + "-\"}]}}"));
    rules.add(3 * id + 2, Pattern::compile(R"({"detail":{"price":[{"numeric":["=",)" + number + "]}]}}"));
  }
  EXPECT_EQ(rules.match(R"({"source":"shop","detail":{"id":"o77","price":2999.0}})"), (Ids{231, 8999}));
  EXPECT_EQ(rules.match(R"({"source":"mall","detail":{"id":"o77-a","price":-1}})"), (Ids{232}));
  EXPECT_EQ(rules.match(R"({"source":"mall","detail":{"id":"o77"}})"), Ids{});
}

TEST(RuleSet, LooksForWhatIsAbsentBesideTheElementThatWasChosen) {
  const std::string pattern = R"({"a":{"x":["v",{"exists":false}],"y":[{"exists":false}]}})";
  const std::string event = R"({"a":[{"x":"v"},{"y":1}]})";
  ASSERT_TRUE(match(pattern, event));
  RuleSet rules;
  // The second rule waits at y, for the first one waits at x already.
  rules.add(1, Pattern::compile(R"({"a":{"x":["v",{"exists":false}]}})"));
  rules.add(2, Pattern::compile(pattern));
  EXPECT_EQ(rules.match(event), (Ids{1, 2}));
  EXPECT_EQ(rules.match(R"({"a":[{"x":"w"},{"y":1}]})"), Ids{});
}

TEST(RuleSet, ReadsTextsAroundTheEdgesOfItsBlocks) {
  RuleSet rules;
  rules.add(1, Pattern::compile(R"({"wanted":["yes"]})"));
  // Passed over: quotes, brackets and backslashes inside strings, at every distance from the blocks of 64 bytes.
  for (std::size_t size = 0; size < 200; ++size) {
    const std::string filler(size, 'x');
    for (const char* inside : {"}", "]", "\\\"", "\\\\", "\\\\\\\"}", "{[", "\\u007d"}) {
      const std::string event = R"({"skipped":{"deep":[")" + filler + inside + R"(",{"a":")" + filler + inside +
                                R"("}]},"wanted":"y)" + (size % 2 == 0 ? "e" : "\\u0065") + R"(s"})";
      ASSERT_EQ(rules.match(event), Ids{1}) << event;
    }
  }
}

// Texts of noise: the quickest instructions have to see in them what the plain ones see.
TEST(Structure, IsTheSameByAllMeansThatTheProcessorHas) {
  core::Random random(64, "noise");
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (std::uint64_t left = random.below(300); left > 0; --left) text += "\"\"\\\\{}[]a,;@`{"[random.below(14)];
    Structure plain;
    plain.read(text, Structure::Means::Plain);
    for (const auto means : {Structure::Means::Avx2, Structure::Means::Avx512}) {
      if (means > Structure::best()) continue;
      Structure quick;
      quick.read(text, means);
      EXPECT_EQ(quick.hasBackslash(), plain.hasBackslash()) << text;
      for (std::size_t at = 0; at < text.size(); ++at) {
        ASSERT_EQ(quick.quote(at), plain.quote(at)) << text << "\n" << at;
        ASSERT_EQ(quick.behind(at), plain.behind(at)) << text << "\n" << at;
      }
    }
  }
}

TEST(RuleSet, RefusesWhatIsNoObject) {
  RuleSet rules;
  rules.add(1, Pattern::compile(R"({"a":{"b":["x"]}})"));
  for (const char* text :
       {"", "[]", "\"a\"", "{", "{\"a\"", "{\"a\":", "{\"a\":{", "{\"a\":[", "{\"a\":{\"b\":\"", "{\"a\":{\"b\":}"}) {
    EXPECT_THROW(rules.match(text), AwsError) << text;
  }
  EXPECT_EQ(rules.match("{}"), Ids{});
}

}  // namespace
}  // namespace squall::eventbridge
