// squall/buckets.hpp: a folder that stands for S3, where DynamoDB exports tables to and imports them from.
//
//   squall::keepBuckets(cloud, "/tmp/buckets");
//
//   db.exportTableToPointInTime({.tableArn = arn, .clientToken = "1", .s3Bucket = "archive"});
//   // /tmp/buckets/archive/AWSDynamoDB/01893456000000-1a2b3c4d/manifest-summary.json, manifest-files.json, data/...
//
// Each folder in it is a bucket of that name, and the files below are its objects. A bucket that is not there does not
// exist: it is made by making the folder, which Squall leaves to you. Nothing outside the folder is read or written.
//
// Without a folder every bucket is missing, and exports and imports end as AWS's do then: FAILED, with the failure code
// S3NoSuchBucket. A Cloud reads and writes there on the thread that makes the call, outside its lock.
#pragma once

#include <squall/cloud.hpp>

#include <string>

namespace squall {

// From now on `folder` has the Cloud's buckets. Throws std::logic_error when it is no folder. Thread-safe.
void keepBuckets(Cloud& cloud, const std::string& folder);

}  // namespace squall
