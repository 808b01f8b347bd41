# The commands of the README. Each installs the Debian packages that it misses, then runs CMake presets.
JOBS ?= $(shell nproc)

build_preset = cmake --preset $(1) && cmake --build --preset $(1) --parallel $(JOBS)

.PHONY: help demo test test-sdks test-asan test-tsan bench format format-check tidy coverage-page clean

help:
	@echo "make demo           an unmodified boto3 program, a poisoned message, and the picture of what happened"
	@echo "make test           everything but the SDKs with toolchains of their own"
	@echo "make test-sdks      the SDKs for Java and Go"
	@echo "make test-asan      the C++ tests under AddressSanitizer and UndefinedBehaviorSanitizer"
	@echo "make test-tsan      the C++ tests under ThreadSanitizer"
	@echo "make bench          the benchmarks; writes docs/PERFORMANCE.md"
	@echo "make format         clang-format on every source;  make format-check only looks"
	@echo "make tidy           clang-tidy on every source that is not generated"
	@echo "make coverage-page  writes docs/COVERAGE.md from the services' tables"

demo:
	@tools/install_packages.sh demo
	cmake --preset release && cmake --build --preset release --parallel $(JOBS) --target squall
	examples/demo/run build/release/server/squall

test:
	@tools/install_packages.sh test
	$(call build_preset,dev)
	ctest --preset dev --parallel $(JOBS)

test-sdks:
	@tools/install_packages.sh sdks
	$(call build_preset,dev)
	ctest --preset sdks

test-asan:
	@tools/install_packages.sh sanitizers
	$(call build_preset,asan)
	ctest --preset asan --parallel $(JOBS)

test-tsan:
	@tools/install_packages.sh sanitizers
	$(call build_preset,tsan)
	ctest --preset tsan --parallel $(JOBS)

bench:
	@tools/install_packages.sh bench
	$(call build_preset,release)
	cmake --build --preset release --target run_bench

format:
	@tools/install_packages.sh format
	git ls-files '*.hpp' '*.cpp' | grep -v '\.gen\.' | xargs clang-format-14 -i

format-check:
	@tools/install_packages.sh format
	git ls-files '*.hpp' '*.cpp' | grep -v '\.gen\.' | xargs clang-format-14 --dry-run -Werror

tidy:
	@tools/install_packages.sh tidy
	cmake --preset tidy
	run-clang-tidy-14 -p build/tidy -j $(JOBS) -quiet '^(?!.*\.gen\.cpp$$)'

coverage-page:
	@tools/install_packages.sh build
	cmake --preset dev
	cmake --build --preset dev --parallel $(JOBS) --target coverage_page

clean:
	rm -rf build
