// squall/scenario.hpp: a scenario file in a C++ test: the same world, faults and checks that `squall run` puts around a
// program, here around code in the same process.
//
//   const squall::ScenarioFile scenario("lost-ack.yaml");       // docs/SCENARIOS.md
//   const auto cloud = scenario.newCloud();                     // queues created, rules in place
//   OrderService(cloud->sqs()).run();
//   const auto judgement = scenario.judge(*cloud);
//   EXPECT_TRUE(judgement) << judgement;                        // PASS, or FAIL with the witness and the seed
//
// One thread under the automatic clock repeats byte for byte with the same seed.
#pragma once

#include <squall/checks.hpp>
#include <squall/cloud.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace squall {

namespace chaos {
struct Scenario;
}

class ScenarioFile {
 public:
  // Throws std::exception whose what() lists every mistake of the file with line, column and what to write instead.
  explicit ScenarioFile(const std::string& path);
  ~ScenarioFile();
  ScenarioFile(ScenarioFile&&) noexcept;
  ScenarioFile& operator=(ScenarioFile&&) noexcept;

  const std::string& name() const;
  // A Cloud with the scenario's world, identity, clock and rules. Seed: the argument's, else the file's, else 1.
  std::unique_ptr<Cloud> newCloud(std::optional<std::uint64_t> seed = {}, CloudOptions options = {}) const;
  // The scenario's checks and rule_fired, on what the Cloud has recorded so far. With `heal:` the faults end now and
  // `drains` counts from here.
  checks::Judgement judge(Cloud& cloud) const;

 private:
  std::string path_;
  std::unique_ptr<chaos::Scenario> scenario_;
};

}  // namespace squall
