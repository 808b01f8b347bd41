"""The generated models are as modelgen.py wrote them, and its check notices when they are not."""

import hashlib
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import modelgen  # noqa: E402
import modelgen_emit  # noqa: E402

HEADER = "include/squall/sqs/model.gen.hpp"


def run_check(root):
    command = [sys.executable, "-B", str(ROOT / "tools/modelgen.py"), "--check", "--root", str(root)]
    return subprocess.run(command, capture_output=True, text=True)


class TheCheck(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.tree = pathlib.Path(temporary.name)
        for service in modelgen.SERVICES:
            for path in modelgen.paths(service).values():
                (self.tree / path).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / path, self.tree / path)

    def assert_fails(self, text):
        check = run_check(self.tree)
        self.assertEqual(check.returncode, 1, check.stdout + check.stderr)
        self.assertIn(text, check.stdout)

    def test_passes_for_the_committed_files(self):
        check = run_check(ROOT)
        self.assertEqual(check.returncode, 0, check.stdout + check.stderr)

    def test_fails_for_an_edited_file(self):
        header = self.tree / HEADER
        header.write_text(header.read_text().replace("std::string queueUrl", "std::string queueURL", 1))
        self.assert_fails(f"{HEADER} was edited by hand")

    def test_fails_for_a_missing_file(self):
        (self.tree / HEADER).unlink()
        self.assert_fails(f"{HEADER} is missing")

    def test_fails_for_an_edited_file_with_a_good_digest(self):
        if modelgen.generate() is None:
            self.skipTest(f"botocore {modelgen.PINNED} is not installed")
        header = self.tree / HEADER
        first, _, body = header.read_text().split("\n", 2)
        body = body.replace("std::string queueUrl", "std::string queueURL", 1)
        digest = modelgen.DIGEST + hashlib.sha256(body.encode()).hexdigest()
        header.write_text("\n".join([first, digest, body]))
        self.assert_fails(f"{HEADER} differs from what modelgen.py writes")


class Names(unittest.TestCase):
    def test_members_are_aws_names_in_camel_case(self):
        rows = {
            "QueueUrl": "queueUrl",
            "SSESpecification": "sseSpecification",
            "KMSMasterKeyId": "kmsMasterKeyId",
            "AWSAccountIds": "awsAccountIds",
            "MD5OfBody": "md5OfBody",
            "S3Bucket": "s3Bucket",
            "OAuthParameters": "oAuthParameters",
            "ID": "id",
            "eventID": "eventID",
            "tags": "tags",
            "Default": "default_",
            "Shape": "shape_",
        }
        for aws, cpp in rows.items():
            self.assertEqual(modelgen_emit.camel(aws), cpp)

    def test_enum_values_are_constants(self):
        rows = {"PAY_PER_REQUEST": "kPayPerRequest", "VisibilityTimeout": "kVisibilityTimeout", "S": "kS", "AES256": "kAes256"}
        for aws, cpp in rows.items():
            self.assertEqual(modelgen_emit.constant(aws), cpp)


if __name__ == "__main__":
    unittest.main()
