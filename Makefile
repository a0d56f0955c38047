# The project's commands. Each finds a JDK by itself (bin/find-jdk); Maven must be on PATH.

# Formatting is applied by every local build and only checked by the tests.
# Maven's own libraries still call sun.misc.Unsafe: allowed, so that its warning does not hide ours.
MAVEN = JAVA_HOME="$$(bin/find-jdk)" && export JAVA_HOME \
  && { command -v mvn >/dev/null || { echo "Rashomon needs Maven 3.8 or later on PATH: install it." >&2; exit 1; }; } \
  && MAVEN_OPTS="$$MAVEN_OPTS --sun-misc-unsafe-memory-access=allow" mvn --batch-mode --no-transfer-progress
JAVA = "$$(bin/find-jdk)/bin/java"

PORT ?= 8080

.PHONY: help build run dev test bench accuracy docs format clean

help:
	@echo "make run       build and start the service on port $(PORT)"
	@echo "make dev       start it so that a changed source is taken up at the next call"
	@echo "make test      check the format and run all the tests, also those of the packaged service"
	@echo "make bench     measure speed, start-up and memory"
	@echo "make accuracy  measure precision and recall over the labelled cases"
	@echo "make docs      write the generated pages and expected answers anew, for review"
	@echo "make format    format the sources"
	@echo "make clean     remove what the build made"

build:
	@$(MAVEN) --quiet -DskipTests package

run: build
	@MALLOC_ARENA_MAX=1 exec $(JAVA) @bin/jvm.options -Dquarkus.http.port=$(PORT) -jar target/quarkus-app/quarkus-run.jar

dev:
	@$(MAVEN) quarkus:dev

test:
	@$(MAVEN) -Dspotless.goal=check verify

bench:
	@$(MAVEN) --quiet -DskipTests package exec:exec@program -Dexec.mainClass=org.rashomon.bench.Benchmark

accuracy:
	@$(MAVEN) --quiet -DskipTests test-compile exec:exec@program -Dexec.mainClass=org.rashomon.accuracy.Accuracy

# The tests that keep these files current write them instead of comparing them.
docs:
	@$(MAVEN) --quiet test -Ddocs.update -Dsurefire.failIfNoSpecifiedTests=false \
	  -Dtest='DocumentationTest,ExamplesTest,StoredExamplesTest,FollowingAnEventTest,RuleCatalogueTest,AccuracyPageTest,ExpectedAnswersTest,ClaimSpec'

format:
	@$(MAVEN) --quiet spotless:apply

clean:
	@$(MAVEN) --quiet clean
