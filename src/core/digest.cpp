#include "core/digest.hpp"

#include <openssl/evp.h>

#include <stdexcept>

namespace squall::core {

namespace {

template <std::size_t Size>
std::array<std::uint8_t, Size> digest(const EVP_MD* algorithm, std::string_view bytes) {
  std::array<std::uint8_t, Size> result{};
  unsigned int size = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), result.data(), &size, algorithm, nullptr) != 1 || size != Size)
    throw std::logic_error("squall: this OpenSSL cannot compute MD5 and SHA-256");
  return result;
}

// Fetched once: EVP_md5() looks the provider up at every use, which costs more than the digest of a short body.
const EVP_MD* fetched(const char* name) { return EVP_MD_fetch(nullptr, name, nullptr); }

}  // namespace

Md5 md5(std::string_view bytes) {
  static const EVP_MD* const kAlgorithm = fetched("MD5");
  return digest<16>(kAlgorithm, bytes);
}

std::string sha256Hex(std::string_view bytes) {
  static const EVP_MD* const kAlgorithm = fetched("SHA256");
  return hexOf(digest<32>(kAlgorithm, bytes));
}

std::string hexOf(std::span<const std::uint8_t> bytes) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text(bytes.size() * 2, '0');
  char* out = text.data();
  for (const std::uint8_t byte : bytes) {
    *out++ = kDigits[byte >> 4];
    *out++ = kDigits[byte & 0xf];
  }
  return text;
}

}  // namespace squall::core
