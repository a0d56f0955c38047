package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What compose.yaml and the Dockerfile say, held against the sources: no engine is needed.
class DeploymentTest {
  private static final Path COMPOSE = Path.of("compose.yaml");
  private static final Path DOCKERFILE = Path.of("Dockerfile");
  private static final Path SETTINGS = Path.of("src/main/resources/application.properties");
  private static final Pattern VARIABLE = Pattern.compile("\\b(?:RASHOMON|QUARKUS)_[A-Z_]+");

  @Test
  void theServiceWaitsForAHealthyDatabaseAndAsksForItsPassword() throws IOException {
    JsonNode services = compose().get("services");
    JsonNode rashomon = services.get("rashomon");
    assertThat(rashomon.at("/depends_on/database/condition").asText()).isEqualTo("service_healthy");
    assertThat(services.at("/database/healthcheck/test").isArray()).isTrue();
    JsonNode environment = rashomon.get("environment");
    assertThat(environment.get("RASHOMON_DATABASE_URL").asText())
        .isEqualTo(
            "jdbc:postgresql://database/"
                + services.at("/database/environment/POSTGRES_DB").asText());
    assertThat(environment.get("RASHOMON_DATABASE_USERNAME"))
        .isEqualTo(services.at("/database/environment/POSTGRES_USER"));
    assertThat(environment.get("RASHOMON_DATABASE_PASSWORD").asText())
        .startsWith("${POSTGRES_PASSWORD:?")
        .isEqualTo(services.at("/database/environment/POSTGRES_PASSWORD").asText());
  }

  @Test
  void everyVolumeThatAServiceMountsIsDeclared() throws IOException {
    JsonNode compose = compose();
    Set<String> declared = new TreeSet<>();
    compose.get("volumes").fieldNames().forEachRemaining(declared::add);
    for (JsonNode service : compose.get("services")) {
      for (JsonNode volume : service.path("volumes")) {
        assertThat(declared).contains(volume.asText().replaceFirst(":.*", ""));
      }
    }
  }

  @Test
  void everyVariableThatIsSetIsASettingOfTheService() throws IOException {
    Set<String> known = new TreeSet<>(variables(settings()));
    Set<String> set = new TreeSet<>();
    for (Path file : List.of(COMPOSE, DOCKERFILE)) {
      Matcher variable = VARIABLE.matcher(Files.readString(file));
      while (variable.find()) {
        set.add(variable.group());
      }
    }
    assertThat(set)
        .contains("RASHOMON_DATABASE_URL", "RASHOMON_DATA", "QUARKUS_HTTP_HOST")
        .isSubsetOf(known);
  }

  @Test
  void theImageIsMadeOfFilesThatAreThereAndOfWhatTheFirstStageBuilt() throws IOException {
    Set<String> allowed =
        Files.readAllLines(Path.of(".dockerignore")).stream()
            .filter(line -> line.startsWith("!"))
            .map(line -> line.substring(1))
            .collect(Collectors.toSet());
    Set<String> copied = new TreeSet<>();
    for (List<String> words : copies()) {
      List<String> files = words.stream().filter(word -> !word.startsWith("--")).toList();
      List<String> sources = files.subList(0, files.size() - 1);
      if (words.contains("--from=build")) {
        assertThat(sources).allMatch(file -> file.startsWith("/src/target/quarkus-app/"));
      } else {
        copied.addAll(sources);
      }
    }
    assertThat(copied).isEqualTo(allowed).allSatisfy(file -> assertThat(Path.of(file)).exists());
  }

  /// The words after `COPY`, line by line.
  private static List<List<String>> copies() throws IOException {
    return Files.readAllLines(DOCKERFILE).stream()
        .filter(line -> line.startsWith("COPY "))
        .map(line -> Arrays.asList(line.substring("COPY ".length()).split(" ", -1)))
        .toList();
  }

  @Test
  void theGraceOfTheEngineIsLongerThanTheServiceTakesToStop() throws IOException {
    String settings = Files.readString(SETTINGS);
    long needed =
        seconds(settings, "%prod.quarkus.shutdown.delay=")
            + seconds(settings, "%prod.quarkus.shutdown.timeout=");
    String grace = compose().at("/services/rashomon/stop_grace_period").asText();
    assertThat(Long.parseLong(grace.replace("s", ""))).isGreaterThan(needed);
  }

  private static long seconds(String settings, String name) {
    int start = settings.indexOf(name) + name.length();
    return Long.parseLong(settings.substring(start, settings.indexOf('S', start)));
  }

  private static JsonNode compose() throws IOException {
    return new YAMLMapper().readTree(COMPOSE.toFile());
  }

  /// The names that application.properties sets and docs/operation.md tells of.
  private static Set<String> settings() throws IOException {
    Stream<String> set =
        Files.readAllLines(SETTINGS).stream()
            .filter(line -> !line.startsWith("#") && line.contains("="))
            .map(line -> line.substring(0, line.indexOf('=')));
    Stream<String> told =
        Arrays.stream(Files.readString(Path.of("docs/operation.md")).split("`", -1))
            .filter(word -> word.startsWith("rashomon.access."));
    return Stream.concat(set, told)
        .map(name -> name.replaceFirst("=.*", ""))
        .collect(Collectors.toSet());
  }

  private static Set<String> variables(Set<String> settings) {
    return settings.stream()
        .map(name -> name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
