// Every service takes part in snapshots: one that is forgotten makes ChangesNothing() say what is not so.
#include "core/frozen.hpp"
#include "core/world.hpp"

#include <squall/squall.hpp>

#include <gtest/gtest.h>

namespace squall {
namespace {

TEST(SnapshotOfAllServices, HasEachThatACloudHas) {
  const Cloud cloud;
  ASSERT_FALSE(cloud.world().services().empty());
  for (const core::Service* service : cloud.world().services()) {
    ASSERT_NE(service->snapshots, nullptr) << service->model->name << " is in no snapshot";
    EXPECT_NE(service->snapshots->load, nullptr) << service->model->name << " cannot be loaded from a file";
  }
}

}  // namespace
}  // namespace squall
