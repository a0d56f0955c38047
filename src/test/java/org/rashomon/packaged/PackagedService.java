package org.rashomon.packaged;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The packaged service, run as a container runs it: from a copy of its folder that nobody may
/// write to, in a data folder of its own, as a user without rights where this process may choose
/// one.
final class PackagedService {
  private static final Path PACKAGE = Path.of("target", "quarkus-app");
  private static final Path JVM_OPTIONS = Path.of("bin", "jvm.options");
  private static final String NOBODY = "65534";
  private static final long SECONDS_TO_START = 60;

  private final Process process;
  private final List<String> log;
  private final int port;

  private PackagedService(Process process, List<String> log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /// Starts the service and waits until it says where it listens.
  ///
  /// @param folder an empty folder that stays the caller's to remove
  static PackagedService start(Path folder) throws IOException, InterruptedException {
    Path app = copyReadOnly(folder.resolve("app"));
    Path data = Files.createDirectory(folder.resolve("data"));
    permit(folder, "rwxr-xr-x");
    permit(data, "rwxrwxrwx");
    Process process =
        new ProcessBuilder(command(app)).directory(data.toFile()).redirectErrorStream(true).start();
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    Thread.ofVirtual().start(() -> read(process, lines));
    List<String> log = new ArrayList<>();
    return new PackagedService(process, log, awaitPort(process, lines, log));
  }

  /// What it printed until it was ready, line by line.
  List<String> log() {
    return List.copyOf(log);
  }

  int port() {
    return port;
  }

  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  private static List<String> command(Path app) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>();
    if (mayBecomeNobody(java)) {
      command.addAll(asNobody());
    }
    command.addAll(
        List.of(
            java,
            "@" + app.resolve("jvm.options"),
            "-XX:AOTCache=" + app.resolve("app.aot"),
            "-Dquarkus.http.port=0",
            "-jar",
            app.resolve("quarkus-run.jar").toString()));
    return command;
  }

  private static List<String> asNobody() {
    return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
  }

  /// Only root on Linux may, and only where that user can reach the Java machine.
  private static boolean mayBecomeNobody(String java) throws InterruptedException {
    List<String> probe = new ArrayList<>(asNobody());
    probe.addAll(List.of(java, "-version"));
    try {
      return new ProcessBuilder(probe)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private static Path copyReadOnly(Path target) throws IOException {
    Files.walkFileTree(
        PACKAGE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(target.resolve(PACKAGE.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            copy(file, target.resolve(PACKAGE.relativize(file).toString()));
            return FileVisitResult.CONTINUE;
          }
        });
    copy(JVM_OPTIONS, target.resolve("jvm.options"));
    closeFolders(target);
    return target;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to);
    permit(to, "r--r--r--");
  }

  private static void closeFolders(Path root) throws IOException {
    try (var all = Files.walk(root)) {
      for (Path folder : all.filter(Files::isDirectory).toList()) {
        permit(folder, "r-xr-xr-x");
      }
    }
  }

  /// Lets a folder be removed again that [#start] closed to writing.
  static void reopen(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path inside : all.filter(Files::isDirectory).toList()) {
        permit(inside, "rwxr-xr-x");
      }
    }
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static void read(Process process, BlockingQueue<String> lines) {
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      out.lines().forEach(lines::add);
    } catch (IOException | java.io.UncheckedIOException ended) {
      lines.add("(output ended: " + ended.getMessage() + ")");
    }
  }

  private static int awaitPort(Process process, BlockingQueue<String> lines, List<String> log)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
    String sign = "Listening on: http://127.0.0.1:";
    while (System.nanoTime() < end) {
      String line = lines.poll(100, TimeUnit.MILLISECONDS);
      if (line == null) {
        if (!process.isAlive()) {
          break;
        }
        continue;
      }
      log.add(line);
      int at = line.indexOf(sign);
      if (at >= 0) {
        return Integer.parseInt(line.substring(at + sign.length()).strip());
      }
    }
    process.destroyForcibly();
    throw new IllegalStateException("The packaged service did not start: " + log);
  }
}
