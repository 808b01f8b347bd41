// The program under test as `squall run` keeps it: started, crashed and started again, paused, stopped. Each program
// here is a line of shell; pipes say when it has come to a point.
#include "server/program.hpp"

#include <gmock/gmock.h>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <utility>

namespace squall::server {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

// What the programs of a test write, and when it is over.
class ProgramTest : public testing::Test {
 protected:
  ProgramTest() {
    int ends[2];
    EXPECT_EQ(::pipe(ends), 0);
    output_ = ends[0];
    input_ = ends[1];
    EXPECT_EQ(::pipe(ends), 0);
    over_ = ends[0];
    tell_over_ = ends[1];
  }
  void TearDown() override {
    for (const int fd : {output_, input_, over_, tell_over_}) ::close(fd);
  }

  // The script writes to $OUT.
  Launch shell(const std::string& script) const {
    return {.words = {"/bin/sh", "-c", script},
            .environment = {"OUT=/proc/" + std::to_string(::getpid()) + "/fd/" + std::to_string(input_),
                            "PATH=" + std::string(::getenv("PATH"))}};
  }
  std::unique_ptr<Program> start(const std::string& script) {
    return std::make_unique<Program>(shell(script), [this] { EXPECT_EQ(::write(tell_over_, "!", 1), 1); });
  }
  // The next byte of a pipe, or nothing within ten seconds.
  static std::string next(int fd) {
    pollfd watched{.fd = fd, .events = POLLIN, .revents = 0};
    char byte = 0;
    return ::poll(&watched, 1, 10'000) == 1 && ::read(fd, &byte, 1) == 1 ? std::string(1, byte) : "";
  }
  // Waits until a child of ours stopped or went on; nothing is reaped.
  static int nextChange() {
    siginfo_t info{};
    return ::waitid(P_ALL, 0, &info, WSTOPPED) == 0 ? info.si_code : 0;
  }

  int output_ = -1;
  int input_ = -1;
  int over_ = -1;
  int tell_over_ = -1;
};

constexpr const char* kForEver = "printf x > $OUT; exec tail -f /dev/null";

TEST_F(ProgramTest, TellsHowItEndedByItself) {
  const auto program = start("exit 7");
  EXPECT_EQ(next(over_), "!");
  const Program::Story story = program->story();
  EXPECT_TRUE(program->isOver());
  ASSERT_TRUE(story.end);
  EXPECT_EQ(story.end->status, 7);
  EXPECT_EQ(story.end->describe(), "ended with status 7");
  EXPECT_TRUE(story.failed());
}

TEST_F(ProgramTest, CountsASignalAsAFailure) {
  const auto program = start("kill -SEGV $$");
  EXPECT_EQ(next(over_), "!");
  EXPECT_EQ(program->story().end->signal, SIGSEGV);
  EXPECT_TRUE(program->story().failed());
}

TEST_F(ProgramTest, EndsAllThatTheProgramStartedAndLeft) {
  const auto program = start("(trap '' TERM; printf x; exec tail -f /dev/null) > $OUT & wait");
  EXPECT_EQ(next(output_), "x");
  program->stop(10s);
  ::close(std::exchange(input_, -1));
  pollfd watched{.fd = output_, .events = POLLIN, .revents = 0};
  ASSERT_EQ(::poll(&watched, 1, 10'000), 1);
  EXPECT_EQ(watched.revents & POLLIN, 0);
  EXPECT_NE(watched.revents & POLLHUP, 0) << "nobody can write any more";
}

TEST_F(ProgramTest, IsCrashedAndStartedAgain) {
  const auto program = start(kForEver);
  EXPECT_EQ(next(output_), "x");
  program->crash(1ms);
  EXPECT_EQ(next(output_), "x") << "its second life";
  const Program::Story story = program->story();
  EXPECT_EQ(story.starts, 2);
  EXPECT_EQ(story.crashes, 1);
  EXPECT_FALSE(program->isOver());
  program->stop(10s);
  EXPECT_FALSE(program->story().failed());
}

TEST_F(ProgramTest, StaysDeadWhenNoRestartIsAsked) {
  const auto program = start(kForEver);
  EXPECT_EQ(next(output_), "x");
  program->crash(std::nullopt);
  EXPECT_EQ(next(over_), "!");
  EXPECT_TRUE(program->story().is_crashed);
  EXPECT_FALSE(program->story().failed()) << "the scenario wanted it";
}

TEST_F(ProgramTest, CanBeStoppedWhileItWaitsForItsNextLife) {
  const auto program = start(kForEver);
  EXPECT_EQ(next(output_), "x");
  program->crash(1h);
  program->stop(1h);
  EXPECT_TRUE(program->isOver());
  EXPECT_EQ(program->story().starts, 1);
}

TEST_F(ProgramTest, IsPaused) {
  const auto program = start(kForEver);
  EXPECT_EQ(next(output_), "x");
  program->pause(1h);
  EXPECT_EQ(nextChange(), CLD_STOPPED);
  EXPECT_EQ(program->story().pauses, 1);
}

// Seen from inside: the kernel tells the parent of no change when a pause ends before it has begun.
TEST_F(ProgramTest, GoesOnAfterAPause) {
  const auto program = start(R"(exec python3 -c '
import os, signal
out = open(os.environ["OUT"], "w")
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCONT])
print("x", end="", file=out, flush=True)
signal.sigwait([signal.SIGCONT])
print("c", end="", file=out, flush=True)')");
  EXPECT_EQ(next(output_), "x");
  program->pause(1ms);
  EXPECT_EQ(next(output_), "c");
}

TEST_F(ProgramTest, IsStoppedThoughItIsPaused) {
  const auto program = start(kForEver);
  EXPECT_EQ(next(output_), "x");
  program->pause(1h);
  program->stop(1h);
  EXPECT_EQ(program->story().end->signal, SIGTERM);
  EXPECT_TRUE(program->story().was_stopped);
}

TEST_F(ProgramTest, IsKilledWhenItDoesNotListen) {
  const auto program = start(std::string("trap '' TERM; ") + kForEver);
  EXPECT_EQ(next(output_), "x");
  program->stop(1ms);
  EXPECT_EQ(program->story().end->signal, SIGKILL);
}

TEST_F(ProgramTest, SaysWhyItCannotBeStarted) {
  const auto why = [](std::vector<std::string> words) -> std::string {
    try {
      Program(Launch{.words = std::move(words), .environment = {}}, {});
    } catch (const LaunchError& error) {
      return error.what();
    }
    return "it was started";
  };
  EXPECT_THAT(why({"no-such-program-anywhere"}), HasSubstr("in PATH; write ./no-such-program-anywhere"));
  EXPECT_THAT(why({"./no-such-program"}), HasSubstr("There is no program './no-such-program'"));
  EXPECT_THAT(why({"/etc/passwd"}), HasSubstr("cannot be executed"));
}

TEST_F(ProgramTest, SaysWhyItCannotBeStartedAgain) {
  const auto folder = std::filesystem::temp_directory_path() / ("squall-program-" + std::to_string(::getpid()));
  std::filesystem::create_directory(folder);
  const std::string copy = folder / "once";
  std::filesystem::create_symlink("/bin/sh", copy);
  Launch launch = shell(kForEver);
  launch.words[0] = copy;
  Program program(launch, [this] { EXPECT_EQ(::write(tell_over_, "!", 1), 1); });
  EXPECT_EQ(next(output_), "x");
  std::filesystem::remove_all(folder);
  program.crash(1ms);
  EXPECT_EQ(next(over_), "!");
  EXPECT_THAT(program.story().restart_error, HasSubstr("There is no program"));
  EXPECT_TRUE(program.story().failed());
}

}  // namespace
}  // namespace squall::server
