package org.rashomon;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;
import org.rashomon.disagreement.Rule;

/// The map of the rooms: a report's path through the packages, who may know whom, and which library
/// lives in which room. Each room has one allow-list; what is not on it fails here with the reason.
@AnalyzeClasses(packages = "org.rashomon", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /// What every room of the domain may use: the language, values, streams of bytes and text, and
  /// how a part says what it needs. No HTTP, no database, no threads' machinery of a framework.
  private static final String[] DOMAIN = {
    "java.lang..",
    "java.util..",
    "java.math..",
    "java.time..",
    "java.text..",
    "java.io..",
    "java.nio..",
    "java.net..",
    "java.security..",
    "jakarta.inject..",
    "org.jspecify.."
  };

  private static final String RULES = "org.rashomon.disagreement.rule..";
  private static final String EXTRACTORS = "org.rashomon.claim.extract";

  @ArchTest
  static final ArchRule report_knows_only_what_came_in =
      room("report", "org.jsoup..", "net.dankito.readability4j..", "opennlp..")
          .because(
              "a report is what came in: pages are cleaned with jsoup and Readability4J and cut into"
                  + " sentences with OpenNLP here, and nothing that is understood later is known yet");

  @ArchTest
  static final ArchRule quantity_knows_reports =
      room(
              "quantity",
              "org.rashomon.report..",
              "com.ibm.icu..",
              "tech.units..",
              "systems.uom..",
              "javax.measure..")
          .because(
              "how much and when is read from text alone: ICU4J spells numbers, Indriya converts units");

  @ArchTest
  static final ArchRule claim_knows_reports_and_quantities =
      room(
              "claim",
              "org.rashomon.report..",
              "org.rashomon.quantity..",
              "opennlp..",
              "org.apache.commons.text..",
              "org.apache.commons.codec..",
              "com.ibm.icu..")
          .because(
              "what is stated is read with OpenNLP and WordNet; ICU4J knows the names of territories,"
                  + " which are claims' places");

  @ArchTest
  static final ArchRule alignment_knows_claims =
      room(
              "alignment",
              "org.rashomon.report..",
              "org.rashomon.quantity..",
              "org.rashomon.claim..",
              "org.apache.lucene..")
          .because("which claims speak of one slot is Lucene's question, and Lucene's alone");

  @ArchTest
  static final ArchRule disagreement_knows_aligned_claims =
      room(
              "disagreement",
              "org.rashomon.report..",
              "org.rashomon.quantity..",
              "org.rashomon.claim..",
              "org.rashomon.alignment..")
          .because("how two claims relate is this project's own logic and needs no library");

  @ArchTest
  static final ArchRule comparison_knows_the_domain =
      room(
              "comparison",
              "org.rashomon.report..",
              "org.rashomon.quantity..",
              "org.rashomon.claim..",
              "org.rashomon.alignment..",
              "org.rashomon.disagreement..")
          .because("the pipeline only puts the rooms before it in a row");

  @ArchTest
  static final ArchRule event_knows_the_domain_and_not_who_asks =
      noClasses()
          .that()
          .resideInAPackage("org.rashomon.event..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.rashomon.api..")
          .because("stored events are the same whoever asks for them")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule a_rule_is_known_to_nobody =
      noClasses()
          .should(
              dependOnAnother(assignableTo(Rule.class).and(are(resideInAnyPackage(RULES))), "rule"))
          .because(
              "rules are discovered and judge alone: adding or removing one must touch nothing else");

  @ArchTest
  static final ArchRule rules_are_reached_by_their_contract =
      noClasses()
          .that()
          .resideOutsideOfPackage(RULES)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(RULES)
          .because("only the contract in disagreement is for others to use");

  @ArchTest
  static final ArchRule a_rule_is_one_final_class =
      classes()
          .that()
          .resideInAPackage(RULES)
          .and()
          .implement(Rule.class)
          .should()
          .haveModifier(JavaModifier.FINAL)
          .andShould()
          .bePublic()
          .because("a rule is discovered by its public constructor and is not built upon")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule what_all_extractors_share_knows_none_of_them =
      noClasses()
          .that()
          .resideInAPackage(EXTRACTORS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(EXTRACTORS + ".*..")
          .because(
              "each phenomenon is read in a package of its own, which nothing before it needs");

  @ArchTest
  static final ArchRule phenomena_ask_one_another_in_one_direction =
      slices()
          .matching(EXTRACTORS + ".(*)..")
          .should()
          .beFreeOfCycles()
          .because("two phenomena that need one another are one");

  @ArchTest
  static final ArchRule lucene_lives_in_alignment = fence("alignment", "org.apache.lucene..");

  @ArchTest
  static final ArchRule html_lives_in_report =
      fence("report", "org.jsoup..", "net.dankito.readability4j..");

  @ArchTest
  static final ArchRule units_live_in_quantity =
      fence("quantity", "tech.units..", "systems.uom..", "javax.measure..");

  @ArchTest
  static final ArchRule the_database_lives_in_event =
      fence(
          "event",
          "jakarta.persistence..",
          "jakarta.transaction..",
          "org.hibernate..",
          "io.quarkus.hibernate..",
          "io.agroal..",
          "java.sql..",
          "javax.sql..",
          "org.flywaydb..");

  @ArchTest
  static final ArchRule http_lives_in_api =
      fence(
          "api",
          "jakarta.ws.rs..",
          "org.jboss.resteasy..",
          "org.eclipse.microprofile.openapi..",
          "io.vertx..",
          "io.micrometer..",
          "org.eclipse.microprofile.health..");

  @ArchTest
  static final ArchRule json_is_written_and_read_at_the_edges =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.rashomon.api..", "org.rashomon.event..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..")
          .because(
              "wire forms belong to the API and stored forms to events, and the domain to neither");

  @ArchTest
  static final ArchRule no_regular_expression_reads_a_report =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.rashomon.report..",
              "org.rashomon.quantity..",
              "org.rashomon.claim..",
              "org.rashomon.alignment..",
              "org.rashomon.disagreement..",
              "org.rashomon.comparison..")
          .should(useRegularExpressions())
          .because(
              "a backtracking expression over a stranger's text is a denial of service: readers are"
                  + " single passes over characters and tokens");

  @ArchTest
  static final ArchRule rooms_are_named_by_the_field =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..",
              "..utils..",
              "..common..",
              "..manager..",
              "..impl..",
              "..helper..",
              "..helpers..",
              "..service..",
              "..services..",
              "..dto..")
          .because(
              "a package is named by what it holds in the field's terms, not by its leftovers");

  @ArchTest
  static void every_package_is_null_marked(JavaClasses house) {
    Set<String> unmarked = new TreeSet<>();
    JavaPackage root = house.getPackage("org.rashomon");
    Stream.concat(Stream.of(root), root.getSubpackagesInTree().stream())
        .filter(room -> !room.getClasses().isEmpty() && !room.isAnnotatedWith(NullMarked.class))
        .forEach(room -> unmarked.add(room.getName()));

    Assertions.assertThat(unmarked)
        .as("packages without @NullMarked in their package-info.java")
        .isEmpty();
  }

  private static ArchRule room(String name, String... mayAlsoUse) {
    String[] allowed =
        Stream.of(
                Stream.of(DOMAIN), Stream.of("org.rashomon." + name + ".."), Stream.of(mayAlsoUse))
            .flatMap(packages -> packages)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage("org.rashomon." + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .allowEmptyShould(true);
  }

  private static ArchRule fence(String room, String... library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("org.rashomon." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .because("this library's only room is " + room + ", so that it can be replaced there");
  }

  private static ArchCondition<JavaClass> dependOnAnother(
      DescribedPredicate<JavaClass> kind, String noun) {
    return new ArchCondition<>("depend on another " + noun) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass();
          if (kind.test(target) && !outermost(target).equals(outermost(item))) {
            events.add(SimpleConditionEvent.satisfied(item, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static JavaClass outermost(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }

  // Not split: the data files are cut at a fixed character, which is one pass without an
  // expression.
  private static final Set<String> REGEX_METHODS_OF_STRING =
      Set.of("matches", "replaceAll", "replaceFirst");

  private static ArchCondition<JavaClass> useRegularExpressions() {
    return new ArchCondition<>("use java.util.regex, also through String or Scanner") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        item.getDirectDependenciesFromSelf().stream()
            .filter(
                dependency ->
                    dependency.getTargetClass().getPackageName().equals("java.util.regex")
                        || dependency.getTargetClass().isEquivalentTo(java.util.Scanner.class))
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.satisfied(item, dependency.getDescription())));
        item.getMethodCallsFromSelf().stream()
            .filter(
                call ->
                    call.getTargetOwner().isEquivalentTo(String.class)
                        && REGEX_METHODS_OF_STRING.contains(call.getName()))
            .forEach(
                call -> events.add(SimpleConditionEvent.satisfied(item, call.getDescription())));
      }
    };
  }
}
