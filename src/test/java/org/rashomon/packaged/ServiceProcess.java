package org.rashomon.packaged;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The packaged service on a data folder that outlives it, with settings of its own.
public final class ServiceProcess implements AutoCloseable {
  private static final Path PACKAGE = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final Path REHEARSED = Path.of("target", "quarkus-app", "app.aot");
  private static final Path OPTIONS = Path.of("bin", "jvm.options");
  private static final String SIGN = "Listening on: http://";

  private final Process process;
  private final int port;

  private ServiceProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /// What a run that ended by itself said.
  record Ended(int status, String output) {}

  /// Starts the service and waits until it listens.
  public static ServiceProcess start(Path data, Map<String, String> settings) throws IOException {
    Process process = process(data, settings, List.of());
    BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      int at = line.indexOf(SIGN);
      if (at >= 0) {
        Thread.ofVirtual().start(() -> log.lines().forEach(_ -> {}));
        return new ServiceProcess(process, port(line.substring(at + SIGN.length())));
      }
      said.append(line).append('\n');
    }
    throw new IOException("the packaged service ended before it listened: " + said);
  }

  private static int port(String address) {
    return Integer.parseInt(address.substring(address.indexOf(':') + 1).strip());
  }

  /// Runs it with arguments until it ends by itself.
  static Ended run(Path data, Map<String, String> settings, String... arguments)
      throws IOException, InterruptedException {
    Process process = process(data, settings, List.of(arguments));
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }

  private static Process process(Path data, Map<String, String> settings, List<String> arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + OPTIONS.toAbsolutePath(),
                "-XX:AOTCache=" + REHEARSED.toAbsolutePath(),
                // Short-lived: compiled fast rather than well.
                "-XX:TieredStopAtLevel=1",
                "-Dquarkus.http.port=0",
                "-Drashomon.data=" + data.toAbsolutePath()));
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-jar", PACKAGE.toAbsolutePath().toString()));
    command.addAll(arguments);
    return new ProcessBuilder(command).directory(data.toFile()).redirectErrorStream(true).start();
  }

  public String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /// As `kill -9`.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /// Asks it to stop, and waits until it has.
  int stop() throws InterruptedException {
    process.destroy();
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
