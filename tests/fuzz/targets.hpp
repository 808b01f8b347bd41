// What the fuzzers do with one input. Each returns, or ends the program when something is wrong with Squall; no input
// is wrong. The same functions are run on the seeds by a unit test (seeds_test.cpp), and by libFuzzer on whatever it
// thinks of (fuzzer_main.cpp; the preset "fuzz" builds it).
#pragma once

#include <string_view>

namespace squall::fuzz {

// A pattern: compiled or refused. What compiles has to mean the same to both engines, and to leave no trace in a rule
// set from which it is taken again.
void patternCompiler(std::string_view input);

// An event: read by a rule set that asks of it all kinds of things. What is a JSON object has to be judged as the slow
// matcher does.
void eventFlattener(std::string_view input);

// A schedule expression: right or wrong. The instants of a right one follow each other without a gap, in UTC and where
// clocks go forward and back.
void scheduleExpressions(std::string_view input);

// An InputTransformer and an event (tests/fuzz/input_targets.cpp says how they are put together): refused or rendered.
// Paths have to lead where a walk through the parsed event does, and what is delivered has to be JSON.
void inputTransformer(std::string_view input);

// DynamoDB's expressions and PartiQL statements (expression_targets.cpp): each is read, resolved with placeholders and
// parameters of every type, and done to an item, or refused with an answer that blames the client.
void conditionExpressions(std::string_view input);     // NOT of it means the opposite
void keyConditionExpressions(std::string_view input);  // at most two attributes, with values
void updateExpressions(std::string_view input);        // makes an item that can be stored
void projectionExpressions(std::string_view input);    // makes nothing that is not in the item
void partiqlStatements(std::string_view input);

}  // namespace squall::fuzz
