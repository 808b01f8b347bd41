#include "core/gzip.hpp"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace squall::core {
namespace {

constexpr int kGzipFormat = 16;  // added to zlib's window bits
constexpr int kMemoryLevel = 8;
constexpr std::size_t kChunk = 64 << 10;

// zlib takes pointers to bytes that it does not change, without saying so.
Bytef* bytesOf(std::string_view text) { return reinterpret_cast<Bytef*>(const_cast<char*>(text.data())); }

uInt sizeOf(std::string_view text) {
  return static_cast<uInt>(std::min<std::size_t>(text.size(), std::numeric_limits<uInt>::max()));
}

}  // namespace

std::string gzip(std::string_view bytes) {
  z_stream stream{};
  deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + kGzipFormat, kMemoryLevel, Z_DEFAULT_STRATEGY);
  std::string file;
  std::string chunk(kChunk, '\0');
  int state = Z_OK;
  while (state != Z_STREAM_END) {
    if (stream.avail_in == 0 && !bytes.empty()) {
      stream.next_in = bytesOf(bytes);
      stream.avail_in = sizeOf(bytes);
      bytes.remove_prefix(stream.avail_in);
    }
    stream.next_out = bytesOf(chunk);
    stream.avail_out = static_cast<uInt>(chunk.size());
    state = deflate(&stream, bytes.empty() ? Z_FINISH : Z_NO_FLUSH);
    file.append(chunk, 0, chunk.size() - stream.avail_out);
  }
  deflateEnd(&stream);
  return file;
}

std::optional<std::string> gunzip(std::string_view file, std::size_t most_bytes) {
  z_stream stream{};
  if (inflateInit2(&stream, MAX_WBITS + kGzipFormat) != Z_OK) return std::nullopt;
  std::optional<std::string> text(std::in_place);
  std::string chunk(kChunk, '\0');
  int state = Z_OK;
  while (text) {
    if (stream.avail_in == 0) {
      if (file.empty()) break;
      stream.next_in = bytesOf(file);
      stream.avail_in = sizeOf(file);
      file.remove_prefix(stream.avail_in);
    }
    if (state == Z_STREAM_END) inflateReset(&stream);
    stream.next_out = bytesOf(chunk);
    stream.avail_out = static_cast<uInt>(chunk.size());
    state = inflate(&stream, Z_NO_FLUSH);
    const std::size_t count = chunk.size() - stream.avail_out;
    const bool is_good = state == Z_OK || state == Z_STREAM_END || (state == Z_BUF_ERROR && count > 0);
    if (!is_good || text->size() + count > most_bytes) {
      text.reset();
    } else {
      text->append(chunk, 0, count);
    }
  }
  inflateEnd(&stream);
  if (state != Z_STREAM_END) text.reset();
  return text;
}

}  // namespace squall::core
