package org.rashomon.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The packaged service as a process of its own, and what the system says of it; Linux only.
final class StartedService implements AutoCloseable {
  private static final Path PACKAGE = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final Path OPTIONS = Path.of("bin", "jvm.options");

  /// The kernel's unit of processor time for programs, the same on every Linux.
  private static final double TICKS_PER_SECOND = 100;

  private final Process process;

  private StartedService(Process process) {
    this.process = process;
  }

  static boolean canStart() {
    return Files.isRegularFile(PACKAGE) && Files.isDirectory(Path.of("/proc/self"));
  }

  /// Starts it and waits until it listens.
  ///
  /// @param folder an empty one to run in
  static StartedService start(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + OPTIONS.toAbsolutePath(),
                "-Dquarkus.http.port=0",
                "-jar",
                PACKAGE.toAbsolutePath().toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    awaitListening(process.inputReader(StandardCharsets.UTF_8));
    return new StartedService(process);
  }

  private static void awaitListening(BufferedReader log) throws IOException {
    String line = log.readLine();
    while (line != null && !line.contains("Listening on")) {
      line = log.readLine();
    }
    if (line == null) {
      throw new IOException("the packaged service ended before it listened");
    }
  }

  /// Processor time of all its threads, in seconds.
  double processorSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
    // After the name in brackets, which may hold spaces: fields 3 and on; user time is the 14th.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
  }

  /// Seconds from its start to now.
  double age() {
    return process
        .info()
        .startInstant()
        .map(start -> (System.currentTimeMillis() - start.toEpochMilli()) / 1e3)
        .orElse(Double.NaN);
  }

  /// Resident memory in MB.
  double residentMegabytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    Optional<String> resident =
        Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:")).findFirst();
    String kilobytes = resident.orElse("VmRSS: 0 kB").replace("VmRSS:", "").replace("kB", "");
    return Long.parseLong(kilobytes.strip().toLowerCase(Locale.ROOT)) / 1e3;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
