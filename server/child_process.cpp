#include "server/child_process.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

namespace squall::server {

namespace {

std::vector<char*> pointersTo(const std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  pointers.reserve(texts.size() + 1);
  for (const std::string& text : texts) pointers.push_back(const_cast<char*>(text.c_str()));
  pointers.push_back(nullptr);
  return pointers;
}

// The attributes of posix_spawn, and their end.
struct SpawnSettings {
  SpawnSettings() {
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_init(&files);
    // Squall blocks the signals that end it, and ignores SIGPIPE; the program begins with neither.
    sigset_t none;
    sigemptyset(&none);
    sigset_t usual;
    sigemptyset(&usual);
    for (const int number : {SIGPIPE, SIGINT, SIGTERM, SIGQUIT, SIGHUP}) sigaddset(&usual, number);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    if (::isatty(STDIN_FILENO) != 0) {
      posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    }
  }
  ~SpawnSettings() {
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
  }
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;

  posix_spawnattr_t attributes{};
  posix_spawn_file_actions_t files{};
};

std::string whyNotStarted(const std::string& program, int error) {
  const std::string quoted = "'" + program + "'";
  const bool has_path = program.find('/') != std::string::npos;
  switch (error) {
    case ENOENT:
      return has_path ? "There is no program " + quoted + ", or the interpreter of its first line is missing."
                      : "There is no program " + quoted + " in PATH; write ./" + program + " for one in this folder.";
    case EACCES:
      return quoted + " cannot be executed: it is a folder, or lacks the right (chmod +x " + program + ").";
    case ENOEXEC:
      return quoted + " is no program: a script begins with a line like #!/bin/sh.";
    default:
      return quoted + " could not be started: " + std::generic_category().message(error) + ".";
  }
}

}  // namespace

std::string ProcessEnd::describe() const {
  if (signal == 0) return "ended with status " + std::to_string(status);
  const char* const name = ::sigdescr_np(signal);
  return "was ended by signal " + std::to_string(signal) + (name ? " (" + std::string(name) + ")" : "");
}

ChildProcess::ChildProcess(const Launch& launch) {
  if (launch.words.empty()) throw std::logic_error("ChildProcess: no program was named");
  const SpawnSettings settings;
  const std::vector<char*> words = pointersTo(launch.words);
  const std::vector<char*> environment = pointersTo(launch.environment);
  const int error =
      ::posix_spawnp(&pid_, words[0], &settings.files, &settings.attributes, words.data(), environment.data());
  if (error != 0) throw LaunchError(whyNotStarted(launch.words[0], error));
  // Not reaped yet, so the number is still this process's even if it has ended.
  pidfd_ = static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0));
  if (pidfd_ >= 0) return;
  const int why = errno;
  ::kill(-pid_, SIGKILL);
  ::waitpid(pid_, nullptr, 0);
  throw LaunchError(
      "Linux 5.3 or newer is needed to follow a program (pidfd_open: " + std::generic_category().message(why) + ").");
}

ChildProcess::~ChildProcess() {
  if (!end_) {
    ::kill(-pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
  }
  ::close(pidfd_);
}

bool ChildProcess::signal(int number) {
  const std::lock_guard lock(mutex_);
  return !end_ && ::kill(-pid_, number) == 0;
}

std::optional<ProcessEnd> ChildProcess::reap() {
  const std::lock_guard lock(mutex_);
  if (end_) return end_;
  siginfo_t info{};
  // Seen first and taken later: while the process is a zombie, its group's number belongs to nobody else.
  if (::waitid(P_PID, static_cast<id_t>(pid_), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == 0) {
    return std::nullopt;
  }
  ::kill(-pid_, SIGKILL);
  ::waitpid(pid_, nullptr, 0);
  end_ = ProcessEnd{};
  (info.si_code == CLD_EXITED ? end_->status : end_->signal) = info.si_status;
  return end_;
}

}  // namespace squall::server
