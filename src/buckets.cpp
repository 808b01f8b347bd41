// The file system as a place for exports and imports. Names that would lead out of the folder have no file.
#include <squall/buckets.hpp>

#include "core/buckets.hpp"
#include "core/world.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace squall {

namespace {

namespace fs = std::filesystem;

class BucketFolder final : public core::Buckets {
 public:
  explicit BucketFolder(fs::path folder) : folder_(std::move(folder)) {}

  bool has(const std::string& bucket) override {
    std::error_code failed;
    return isName(bucket) && fs::is_directory(folder_ / bucket, failed);
  }

  bool put(const std::string& bucket, const std::string& key, const std::string& bytes) override {
    const std::optional<fs::path> path = pathOf(bucket, key);
    if (!path) return false;
    std::error_code failed;
    fs::create_directories(path->parent_path(), failed);
    std::ofstream file(*path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    return !file.fail();
  }

  std::vector<std::string> keys(const std::string& bucket, const std::string& prefix) override {
    std::vector<std::string> found;
    if (!has(bucket)) return found;
    const fs::path root = folder_ / bucket;
    std::error_code failed;
    auto entry = fs::recursive_directory_iterator(root, failed);
    for (; !failed && entry != fs::recursive_directory_iterator(); entry.increment(failed)) {
      std::error_code unreadable;
      if (!entry->is_regular_file(unreadable)) continue;
      std::string key = entry->path().lexically_relative(root).generic_string();
      if (key.starts_with(prefix)) found.push_back(std::move(key));
    }
    std::sort(found.begin(), found.end());
    return found;
  }

  std::optional<std::string> get(const std::string& bucket, const std::string& key) override {
    const std::optional<fs::path> path = pathOf(bucket, key);
    if (!path) return std::nullopt;
    std::ifstream file(*path, std::ios::binary);
    if (!file) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(file), {});
  }

 private:
  static bool isName(const std::string& name) {
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos &&
           name.find('\0') == std::string::npos;
  }

  std::optional<fs::path> pathOf(const std::string& bucket, const std::string& key) {
    if (!has(bucket) || key.empty()) return std::nullopt;
    fs::path path = folder_ / bucket;
    for (std::size_t from = 0; from <= key.size();) {
      const std::size_t end = std::min(key.find('/', from), key.size());
      const std::string part = key.substr(from, end - from);
      // S3 knows empty parts, a file system does not.
      if (!part.empty()) {
        if (!isName(part)) return std::nullopt;
        path /= part;
      }
      from = end + 1;
    }
    return path;
  }

  fs::path folder_;
};

}  // namespace

void keepBuckets(Cloud& cloud, const std::string& folder) {
  std::error_code failed;
  if (!fs::is_directory(folder, failed)) throw std::logic_error("squall::keepBuckets: " + folder + " is no folder");
  core::World& world = cloud.world();
  const std::lock_guard lock(world.mutex);
  world.buckets = std::make_shared<BucketFolder>(folder);
}

}  // namespace squall
