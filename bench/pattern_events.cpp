// Lots and rules.
#include "bench/pattern_events.hpp"

#include "core/random.hpp"

#include <array>
#include <cstdio>

namespace squall::bench {

namespace {

constexpr std::array kStreets = {
    "MISSION",    "FULTON",   "MASON",        "JEFFERSON", "BEACH",      "HYDE",     "CHESTNUT", "ACADIA",   "BLAKE",
    "BLYTHDALE",  "DRUMM",    "RHODE ISLAND", "UNION",     "WASHINGTON", "CLEMENT",  "SHRADER",  "HARRISON", "VALLEJO",
    "PACHECO",    "NORIEGA",  "BALBOA",       "CABRILLO",  "ANZA",       "GEARY",    "LAKE",     "MORNING",  "EDGEHILL",
    "DIVISADERO", "FRANKLIN", "GOUGH",        "OCTAVIA",   "LAGUNA",     "BUCHANAN", "WEBSTER",  "FILLMORE", "STEINER",
    "PIERCE",     "SCOTT",    "BRODERICK",    "BAKER",     "LYON",       "PRESIDIO", "SANTIAGO", "TARAVAL",  "ULLOA"};
constexpr std::array kStreetTypes = {"\"ST\"", "\"ST\"", "\"ST\"", "\"AVE\"", "\"AVE\"", "\"BLVD\"", "\"WAY\"", "null"};

class LotMaker {
 public:
  std::string next() {
    const std::string block = digits(4, 5400);
    const std::string lot = digits(3, 120);
    const std::string number = std::to_string(1 + random_.below(3000));
    std::string event = R"({ "type": "Feature", "properties": { "MAPBLKLOT": ")" + block + lot + R"(", "BLKLOT": ")" +
                        block + lot + R"(", "BLOCK_NUM": ")" + block + R"(", "LOT_NUM": ")" + lot +
                        R"(", "FROM_ST": ")" + number + R"(", "TO_ST": ")" + number + R"(", "STREET": ")" +
                        one(kStreets) + R"(", "ST_TYPE": )" + one(kStreetTypes) + R"(, "ODD_EVEN": ")" +
                        (random_.below(2) == 0 ? "E" : "O") + R"(" }, "geometry": { "type": ")" +
                        (random_.below(1700) == 0 ? "MultiPolygon" : "Polygon") + R"(", "firstCoordinates": )";
    const std::string first = corner();
    event += first + R"(, "coordinates": [ [ )" + first;
    for (std::uint64_t left = 3 + random_.below(6); left > 0; --left) event += ", " + corner();
    return event + ", " + first + " ] ] } }";
  }

 private:
  template <typename List>
  std::string one(const List& list) {
    return list[random_.below(static_cast<std::uint32_t>(list.size()))];
  }
  std::string digits(int width, std::uint32_t below) {
    std::string text = std::to_string(random_.below(below));
    text.insert(0, static_cast<std::size_t>(width) - text.size(), '0');
    return text;
  }
  std::string coordinate(const char* whole, std::uint32_t from, std::uint32_t span) {
    // 17 digits that some double has as its shortest spelling, mostly; as in the original.
    std::array<char, 40> text{};
    const std::uint64_t fraction = (from + random_.below(span)) * 1000000000ULL + random_.below(1000000000U);
    std::snprintf(text.data(), text.size(), "%s.%014llu", whole, static_cast<unsigned long long>(fraction));
    return text.data();
  }
  std::string corner() {
    const std::string x = random_.below(9000) == 0 ? "-122.42916360922355" : coordinate("-122", 37000, 14500);
    return R"({ "x": )" + x + R"(, "y": )" + coordinate("37", 70800, 12300) + R"(, "z": 0.0 })";
  }

  core::Random random_{1906, "city lots"};
};

std::vector<std::string> about(const std::string& field, const std::vector<std::string>& conditions) {
  std::vector<std::string> rules;
  rules.reserve(conditions.size());
  for (const std::string& condition : conditions) {
    std::string& rule = rules.emplace_back(R"({"properties":{")");
    rule.append(field).append(R"(":[)").append(condition).append("]}}");
  }
  return rules;
}

std::vector<std::string> aboutStreets(const std::string& before, const std::vector<std::string>& operands,
                                      const std::string& after) {
  std::vector<std::string> conditions;
  conditions.reserve(operands.size());
  for (const std::string& operand : operands)
    conditions.emplace_back(before).append("\"").append(operand).append("\"").append(after);
  return about("STREET", conditions);
}

std::vector<std::string> numericRules(const std::string& where) {
  const auto rule = [&](const std::string& fields) { return R"({"geometry":{)" + fields + "}}"; };
  const auto x = [&](const std::string& numeric) {
    return "\"" + where + R"(":{"x":[{"numeric":[)" + numeric + "]}]}";
  };
  return {rule(R"("type":["Polygon"],)" + x(R"("=",-122.42916360922355)")),
          rule(R"("type":["MultiPolygon"],)" + ("\"" + where) + R"(":{"z":[{"numeric":["=",0]}]})"),
          rule(x(R"("<",-122.41600944012424)")), rule(x(R"(">",-122.41600944012424)")),
          rule(x(R"(">",-122.46471267081272,"<",-122.4063085128395)"))};
}

}  // namespace

std::vector<std::string> cityLots(std::size_t count) {
  LotMaker maker;
  std::vector<std::string> lots;
  lots.reserve(count);
  for (std::size_t i = 0; i < count; ++i) lots.push_back(maker.next());
  return lots;
}

std::map<std::string, std::vector<std::string>> cityRules() {
  return {
      {"exact", about("MAPBLKLOT", {R"("0517059")", R"("2607117")", R"("2607018")", R"("3745012")", R"("0011099")"})},
      {"prefix", aboutStreets(R"({"prefix":)", {"AC", "BL", "DR", "FU", "RH"}, "}")},
      {"suffix", aboutStreets(R"({"suffix":)", {"ON", "KE", "MM", "ING", "GO"}, "}")},
      {"equals-ignore-case",
       aboutStreets(R"({"equals-ignore-case":)", {"jefferson", "bEaCh", "HyDe", "CHESTNUT", "union"}, "}")},
      {"prefix/equals-ignore-case",
       aboutStreets(R"({"prefix":{"equals-ignore-case":)", {"jeff", "bEa", "Hy", "CHEST", "ac"}, "}}")},
      {"suffix/equals-ignore-case",
       aboutStreets(R"({"suffix":{"equals-ignore-case":)", {"son", "aCh", "De", "NUT", "ke"}, "}}")},
      {"wildcard", about("MAPBLKLOT", {R"({"wildcard":"143*"})", R"({"wildcard":"2*0*1*7"})", R"({"wildcard":"*218"})",
                                       R"({"wildcard":"3*5*2"})", R"({"wildcard":"00*99"})"})},
      {"numeric", numericRules("firstCoordinates")},
      {"anything-but",
       {R"({"properties":{"STREET":[{"anything-but":["FULTON"]}]}})",
        R"({"properties":{"STREET":[{"anything-but":["MASON"]}]}})",
        R"({"properties":{"ST_TYPE":[{"anything-but":["ST"]}]}})",
        R"({"geometry":{"type":[{"anything-but":["Polygon"]}]}})",
        R"({"properties":{"FROM_ST":[{"anything-but":["441"]}]}})"}},
      {"anything-but/prefix", aboutStreets(R"({"anything-but":{"prefix":)", {"FULTO", "MASO", "B", "H", "UNI"}, "}}")},
      {"anything-but/suffix", aboutStreets(R"({"anything-but":{"suffix":)", {"ULTON", "ASON", "H", "E", "ION"}, "}}")},
      {"anything-but/equals-ignore-case",
       aboutStreets(R"({"anything-but":{"equals-ignore-case":)", {"Fulton", "Mason", "beach", "hyde", "union"}, "}}")},
      {"anything-but/wildcard",
       aboutStreets(R"({"anything-but":{"wildcard":)", {"*FUL*", "*MAS*", "*EAC*", "H*E", "U*N"}, "}}")},
      {"complex arrays", numericRules("coordinates")},
  };
}

}  // namespace squall::bench
