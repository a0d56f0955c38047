package org.rashomon.disagreement;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// Finds the rules: every concrete class of the package `disagreement.rule` that is a [Rule], from
/// a folder of classes or from a jar. A rule is added by adding its file, and listed nowhere.
final class RuleDiscovery {
  private static final String PACKAGE = RuleDiscovery.class.getPackageName() + ".rule";
  private static final String SUFFIX = ".class";

  private RuleDiscovery() {}

  /// @throws IllegalStateException if the classes cannot be listed, none is a rule, or a rule has
  ///   no public constructor without arguments
  static List<Rule> rules() {
    List<Rule> rules = classNames().stream().sorted().flatMap(RuleDiscovery::rule).toList();
    if (rules.isEmpty()) {
      throw new IllegalStateException("no rule in " + PACKAGE);
    }
    return rules;
  }

  private static Stream<Rule> rule(String className) {
    try {
      Class<?> found = Class.forName(className, true, RuleDiscovery.class.getClassLoader());
      if (!Rule.class.isAssignableFrom(found) || Modifier.isAbstract(found.getModifiers())) {
        return Stream.empty();
      }
      return Stream.of(found.asSubclass(Rule.class).getConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(className + " is no rule that can be made", e);
    }
  }

  /// The names of the top-level classes of the rules' package.
  private static List<String> classNames() {
    URL here = RuleDiscovery.class.getResource(RuleDiscovery.class.getSimpleName() + SUFFIX);
    if (here == null) {
      throw new IllegalStateException("cannot tell where the classes are");
    }
    try {
      return here.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inFolder(here);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> inJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    String folder = PACKAGE.replace('.', '/') + "/";
    try (JarFile jar = connection.getJarFile()) {
      return jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(folder))
          .map(name -> name.substring(folder.length()))
          .filter(name -> name.indexOf('/') < 0)
          .flatMap(RuleDiscovery::className)
          .toList();
    }
  }

  private static List<String> inFolder(URL here) throws IOException {
    Path folder = Path.of(URI.create(here.toString())).resolveSibling("rule");
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toFile).map(File::getName).flatMap(RuleDiscovery::className).toList();
    }
  }

  private static Stream<String> className(String file) {
    boolean topLevel =
        file.endsWith(SUFFIX) && file.indexOf('$') < 0 && !file.startsWith("package-info");
    return topLevel
        ? Stream.of(PACKAGE + "." + file.substring(0, file.length() - SUFFIX.length()))
        : Stream.empty();
  }
}
