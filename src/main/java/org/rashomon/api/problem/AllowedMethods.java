package org.rashomon.api.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which methods a path takes, for the `Allow` header that RFC 9110 asks of a 405 and that the HTTP
/// layer leaves out. Read once from the resources' own annotations.
@Singleton
public class AllowedMethods {
  private final List<Route> routes = new ArrayList<>();

  /// A path template, as segments, and one method it takes.
  private record Route(List<String> segments, String method) {
    boolean fits(List<String> path) {
      return path.size() == segments.size()
          && IntStream.range(0, path.size()).allMatch(at -> fits(segments.get(at), path.get(at)));
    }

    private static boolean fits(String segment, String sent) {
      return segment.startsWith("{") || segment.equals(sent);
    }
  }

  AllowedMethods(BeanManager beans) {
    beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(bean -> bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Path.class))
        .forEach(this::add);
  }

  private void add(Class<?> resource) {
    String root = resource.getAnnotation(Path.class).value();
    for (Method method : resource.getMethods()) {
      Path below = method.getAnnotation(Path.class);
      List<String> segments = segments(below == null ? root : root + "/" + below.value());
      verbs(method).forEach(verb -> routes.add(new Route(segments, verb)));
    }
  }

  private static Stream<String> verbs(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value());
  }

  private static List<String> segments(String path) {
    return Arrays.stream(path.split("/", -1)).filter(segment -> !segment.isEmpty()).toList();
  }

  /// The methods, sorted, separated by commas.
  String at(String path) {
    List<String> segments = segments(path);
    Set<String> methods = new TreeSet<>();
    routes.stream()
        .filter(route -> route.fits(segments))
        .forEach(route -> methods.add(route.method()));
    return String.join(", ", methods);
  }
}
