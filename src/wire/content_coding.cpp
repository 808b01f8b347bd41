#include "wire/content_coding.hpp"

#include <squall/wire.hpp>

#include <zlib.h>

#include <algorithm>

namespace squall::wire {
namespace {

constexpr int kGzip = 16;  // zlib: added to the window's size

// zlib takes no pointer to const in, though it changes nothing there.
Bytef* bytesOf(std::string_view text) { return reinterpret_cast<Bytef*>(const_cast<char*>(text.data())); }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// ";q=0", ";q=0.000": not wanted.
bool isRefused(std::string_view parameters) {
  const std::size_t quality = parameters.find("q=");
  if (quality == std::string_view::npos) return false;
  const std::string_view number = trimmed(parameters.substr(quality + 2));
  return number.starts_with('0') && number.find_first_not_of("0.") == std::string_view::npos;
}

}  // namespace

bool namesGzip(std::string_view header) {
  while (!header.empty()) {
    const std::string_view entry = header.substr(0, header.find(','));
    header.remove_prefix(std::min(entry.size() + 1, header.size()));
    const std::string_view name = trimmed(entry.substr(0, entry.find(';')));
    if ((equalsIgnoringCase(name, "gzip") || equalsIgnoringCase(name, "x-gzip")) && !isRefused(entry)) return true;
  }
  return false;
}

std::string gzip(std::string_view bytes) {
  z_stream stream{};
  if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + kGzip, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK) {
    return {};
  }
  std::string packed(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
  stream.next_in = bytesOf(bytes);
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = bytesOf(packed);
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

std::optional<std::string> gunzip(std::string_view packed, std::size_t most) {
  z_stream stream{};
  if (inflateInit2(&stream, MAX_WBITS + kGzip) != Z_OK) return std::nullopt;
  std::string bytes;
  stream.next_in = bytesOf(packed);
  stream.avail_in = static_cast<uInt>(packed.size());
  int result = Z_OK;
  while (result == Z_OK && bytes.size() <= most) {
    const std::size_t had = bytes.size();
    bytes.resize(had + std::max<std::size_t>(4096, 4 * packed.size()));
    stream.next_out = bytesOf(bytes) + had;
    stream.avail_out = static_cast<uInt>(bytes.size() - had);
    result = inflate(&stream, Z_NO_FLUSH);
    bytes.resize(stream.total_out);
  }
  inflateEnd(&stream);
  if (result != Z_STREAM_END || stream.avail_in > 0 || bytes.size() > most) return std::nullopt;
  return bytes;
}

}  // namespace squall::wire
