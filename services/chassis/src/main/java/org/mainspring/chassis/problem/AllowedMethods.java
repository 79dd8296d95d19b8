package org.mainspring.chassis.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Which methods a path takes: the framework refuses the others, but without the {@code Allow} that has to go with it. */
@Singleton
class AllowedMethods {

    private final List<Offer> offers = new ArrayList<>();

    private record Offer(Pattern path, String method) {}

    AllowedMethods(BeanManager beans, @ConfigProperty(name = "quarkus.rest.path") String root) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .forEach(type -> Arrays.stream(type.getMethods()).forEach(method -> add(root, type, method)));
    }

    /** The methods as they stand in the header; empty for a path of nobody. */
    String of(String path) {
        return offers.stream()
                .filter(offer -> offer.path().matcher(path).matches())
                .map(Offer::method)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private void add(String root, Class<?> type, Method method) {
        Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(annotation -> annotation.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .flatMap(verb -> verb.value().equals(HttpMethod.GET)
                        ? Stream.of(HttpMethod.GET, HttpMethod.HEAD)
                        : Stream.of(verb.value()))
                .forEach(verb -> offers.add(new Offer(
                        pattern(root, type.getAnnotation(Path.class), method.getAnnotation(Path.class)), verb)));
    }

    private static Pattern pattern(String root, Path ofType, @Nullable Path ofMethod) {
        String template = "/" + root + "/" + ofType.value() + "/" + (ofMethod == null ? "" : ofMethod.value());
        String path = template.replaceAll("/+", "/").replaceAll("/$", "");
        return Pattern.compile(path.replaceAll("\\{[^}]*}", "[^/]+") + "/?");
    }
}
