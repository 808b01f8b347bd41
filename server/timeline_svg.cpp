#include "server/timeline_svg.hpp"

#include "core/time_text.hpp"
#include "wire/xml_text.hpp"

#include <sstream>

namespace squall::server {

namespace {

constexpr int kTop = 40;       // above the first lane: the time
constexpr int kLane = 46;      // between two lanes
constexpr int kColumn = 24;    // between two steps
constexpr int kMargin = 24;    // left and right of all steps
constexpr int kNames = 220;    // the names' width
constexpr int kTickRoom = 76;  // between two times

// Apart from each other for neighbours; none of them red, which is for faults.
constexpr const char* kColours[] = {"#2f6fd0", "#1f9d6b", "#8a5bd1", "#b07a12",
                                    "#1295a8", "#5b7083", "#3f8f2f", "#a3568f"};

std::string escaped(std::string_view text) {
  std::string xml;
  wire::appendXmlText(xml, text);
  return xml;
}

std::string shortened(const std::string& text, std::size_t most) {
  if (text.size() <= most) return text;
  // Names may be UTF-8: cut between characters.
  std::size_t end = most - 1;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
  return text.substr(0, end) + "…";
}

// "+12.4s", "+3m 20s", "+2d 4h": two units at most.
std::string tickText(Duration span) {
  using namespace std::chrono;
  const auto in = [span](auto unit) { return floor<decltype(unit)>(span).count(); };
  const auto both = [](auto large, const char* name, auto small, const char* small_name) {
    return std::to_string(large) + name + (small > 0 ? " " + std::to_string(small) + small_name : "");
  };
  if (span >= days(1)) return both(in(days()), "d", in(hours()) % 24, "h");
  if (span >= hours(1)) return both(in(hours()), "h", in(minutes()) % 60, "m");
  if (span >= minutes(1)) return both(in(minutes()), "m", in(seconds()) % 60, "s");
  const auto tenths = in(duration<std::int64_t, std::deci>());
  return std::to_string(tenths / 10) + (tenths % 10 == 0 ? "" : "." + std::to_string(tenths % 10)) + "s";
}

class Drawer {
 public:
  Drawer(const Timeline& timeline, TimePoint began) : timeline_(timeline), began_(began) {
    width_ = 2 * kMargin + kColumn * static_cast<int>(timeline.steps.size());
    height_ = kTop + kLane * static_cast<int>(timeline.lanes.size());
    places_.resize(timeline.messages.size());
  }

  TimelineDrawing draw() {
    drawNames();
    open(picture_, width_, "what happened, from left to right");
    for (std::size_t lane = 0; lane < timeline_.lanes.size(); ++lane) {
      picture_ << "<line class=\"lane\" x1=\"0\" x2=\"" << width_ << "\" y1=\"" << laneY(lane) << "\" y2=\""
               << laneY(lane) << "\"/>";
    }
    drawTimes();
    for (std::size_t i = 0; i < timeline_.steps.size(); ++i) drawPath(i);
    for (std::size_t i = 0; i < timeline_.steps.size(); ++i) drawStep(i);
    picture_ << "</svg>";
    return {names_.str(), picture_.str()};
  }

 private:
  using Step = Timeline::Step;
  using Mark = Timeline::Mark;

  void open(std::ostringstream& out, int width, const char* label) const {
    out << "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" << label << "\" width=\"" << width
        << "\" height=\"" << height_ << "\" viewBox=\"0 0 " << width << ' ' << height_ << "\">";
  }
  int laneY(std::size_t lane) const { return kTop + kLane / 2 + kLane * static_cast<int>(lane); }
  int columnX(std::size_t step) const { return kMargin + kColumn / 2 + kColumn * static_cast<int>(step); }
  // Messages that stay in one lane at once run beside each other.
  int messageY(const Step& step, std::size_t lane) const {
    const int beside = step.message ? static_cast<int>(*step.message % 7) - 3 : 0;
    return laneY(lane) + 3 * beside;
  }
  const char* colourOf(const Step& step) const {
    return step.message ? kColours[*step.message % std::size(kColours)] : "var(--muted)";
  }

  void drawNames() {
    open(names_, kNames, "clients and queues");
    for (std::size_t lane = 0; lane < timeline_.lanes.size(); ++lane) {
      static constexpr const char* kKinds[] = {"client", "queue", "dead-letter queue"};
      const Timeline::Lane& each = timeline_.lanes[lane];
      names_ << "<g><title>" << escaped(each.name) << "</title><text class=\"name\" x=\"8\" y=\"" << laneY(lane) - 1
             << "\">" << escaped(shortened(each.name, 30)) << "</text><text class=\"kind\" x=\"8\" y=\""
             << laneY(lane) + 13 << "\">" << kKinds[static_cast<int>(each.kind)] << "</text></g>";
    }
    names_ << "</svg>";
  }

  // Columns are steps, not spans of time: a virtual clock may stand for a hundred steps, then jump by days.
  void drawTimes() {
    int free_from = 0;
    TimePoint last = TimePoint::min();
    for (std::size_t i = 0; i < timeline_.steps.size(); ++i) {
      const TimePoint at = timeline_.steps[i].record->virtual_time;
      const int x = columnX(i);
      if (at == last || x < free_from) continue;
      last = at;
      free_from = x + kTickRoom;
      picture_ << "<line class=\"tick\" x1=\"" << x << "\" x2=\"" << x << "\" y1=\"22\" y2=\"" << height_
               << "\"/><text class=\"time\" x=\"" << x << "\" y=\"16\">+" << tickText(at - began_) << "</text>";
    }
  }

  // Where the message was until this step.
  void drawPath(std::size_t index) {
    const Step& step = timeline_.steps[index];
    if (!step.message || step.mark == Mark::Fault) return;
    Place& place = places_[*step.message];
    if (place.is_known) {
      picture_ << "<path class=\"path\" stroke=\"" << colourOf(step) << "\" d=\"M" << place.x << ' '
               << messageY(step, place.lane) << "H" << columnX(index) << "\"/>";
    }
    const bool is_over = step.mark == Mark::Acknowledge || step.mark == Mark::Gone;
    place = {.is_known = !is_over, .x = columnX(index), .lane = step.to};
  }

  void drawStep(std::size_t index) {
    const Step& step = timeline_.steps[index];
    const int x = columnX(index);
    std::ostringstream text;
    text << *step.record;
    picture_ << "<g class=\"step" << (step.in_witness ? " witness" : "") << "\"><title>" << escaped(text.str())
             << (step.record->body ? "\n" + escaped(shortened(*step.record->body, 300)) : "") << "</title>";
    const int from = messageY(step, step.from);
    const int to = messageY(step, step.to);
    if (step.in_witness) {
      picture_ << "<rect class=\"halo\" x=\"" << x - 9 << "\" y=\"" << std::min(from, to) - 9
               << "\" width=\"18\" height=\"" << std::abs(to - from) + 18 << "\" rx=\"9\"/>";
    }
    if (step.mark == Mark::Fault) {
      drawFault(step, x);
    } else {
      if (from != to) drawArrow(step, x, from, to);
      drawMark(step, x, to);
    }
    picture_ << "</g>";
  }

  void drawArrow(const Step& step, int x, int from, int to) {
    const bool is_return = step.mark == Mark::Acknowledge || step.mark == Mark::Reject || step.mark == Mark::Expire;
    const int tip = to > from ? to - 4 : to + 4;
    const int back = to > from ? tip - 6 : tip + 6;
    picture_ << "<path stroke=\"" << colourOf(step) << "\" class=\"" << (is_return ? "back" : "arrow") << "\" d=\"M"
             << x << ' ' << from << 'V' << back << "\"/><path fill=\"" << colourOf(step) << "\" d=\"M" << x - 4 << ' '
             << back << 'h' << 8 << 'L' << x << ' ' << tip << "z\"/>";
  }

  void drawMark(const Step& step, int x, int y) {
    const std::string colour = colourOf(step);
    switch (step.mark) {
      case Mark::Acknowledge:
        picture_ << "<path class=\"tickmark\" stroke=\"" << colour << "\" d=\"M" << x - 4 << ' ' << y
                 << "l3 4l6 -8\"/>";
        return;
      case Mark::Gone:
        picture_ << "<path class=\"tickmark\" stroke=\"" << colour << "\" d=\"M" << x - 4 << ' ' << y - 4
                 << "l8 8m0 -8l-8 8\"/>";
        return;
      case Mark::Expire:
      case Mark::Requeue:
      case Mark::Reject:
        picture_ << "<circle class=\"ring\" stroke=\"" << colour << "\" cx=\"" << x << "\" cy=\"" << y
                 << "\" r=\"4\"/>";
        return;
      default:
        picture_ << "<circle fill=\"" << colour << "\" cx=\"" << x << "\" cy=\"" << y << "\" r=\"3.5\"/>";
    }
  }

  void drawFault(const Step& step, int x) {
    const int y = laneY(step.to);
    picture_ << "<path class=\"fault\" d=\"M" << x + 2 << ' ' << y - 12 << "l-8 14h6l-3 11l10 -15h-6l4 -10z\"/>";
  }

  struct Place {
    bool is_known = false;
    int x = 0;
    std::size_t lane = 0;
  };
  const Timeline& timeline_;
  TimePoint began_;
  int width_ = 0;
  int height_ = 0;
  std::vector<Place> places_;
  std::ostringstream names_;
  std::ostringstream picture_;
};

}  // namespace

TimelineDrawing drawSvg(const Timeline& timeline, TimePoint began) { return Drawer(timeline, began).draw(); }

}  // namespace squall::server
