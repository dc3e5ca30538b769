package tongban;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.apache.ibatis.annotations.Mapper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RestController;
import tongban.identity.Impersonation;

@AnalyzeClasses(packages = "tongban", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** What others may see of it is what its delegates, listeners and functions are given. */
  @ArchTest
  ArchRule onlyTheGatewayKnowsTheEngine =
      noClasses()
          .that()
          .resideOutsideOfPackage("tongban.process..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.camunda..")
                  .and(resideOutsideOfPackage("org.camunda.bpm.engine.delegate")));

  @ArchTest
  ArchRule onlyOnePackageKnowsTheEnginesInternals =
      noClasses()
          .that()
          .resideOutsideOfPackage("tongban.process.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda.bpm.engine.impl..");

  @ArchTest
  ArchRule timeComesFromTheClock =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Tongban.class)
          .should()
          .callCodeUnitWhere(
              describe("reads the time of the machine", ArchitectureTest::readsTime));

  @ArchTest
  ArchRule onlyScenariosSetTheTime =
      noClasses()
          .that()
          .resideOutsideOfPackage("tongban.scenario..")
          .should()
          .callMethod(ThreadClock.class, "set", Instant.class);

  @ArchTest
  ArchRule onlyScenariosActInOthersNames =
      noClasses()
          .that()
          .resideOutsideOfPackages("tongban.scenario..", "tongban.identity..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Impersonation.class);

  @ArchTest
  ArchRule nothingIsInjectedIntoFields =
      noFields()
          .should()
          .beAnnotatedWith(Autowired.class)
          .orShould()
          .beAnnotatedWith(Value.class)
          .orShould()
          .beAnnotatedWith(Resource.class);

  @ArchTest
  ArchRule endpointsAreOfTheirModuleAlone =
      classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

  @ArchTest
  ArchRule mappersAreOfTheirModuleAlone =
      classes()
          .that()
          .areAnnotatedWith(Mapper.class)
          .should()
          .bePackagePrivate()
          .allowEmptyShould(true);

  @ArchTest
  ArchRule statementsLiveInMappers =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.jdbc.core..", "jakarta.persistence..");

  private static boolean readsTime(JavaCall<?> call) {
    var owner = call.getTargetOwner();
    var name = call.getTarget().getName();
    var parameters = call.getTarget().getRawParameterTypes();
    if (owner.isEquivalentTo(System.class)) return name.equals("currentTimeMillis");
    if (owner.isEquivalentTo(Date.class)) return name.equals("<init>") && parameters.isEmpty();
    if (owner.isEquivalentTo(Clock.class)) return name.startsWith("system");
    return owner.getPackageName().startsWith("java.time")
        && name.equals("now")
        && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
  }
}
