package org.mainspring.chassis.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that a resource method declares, by name, with their types; query records are looked into. */
record DeclaredParameters(Map<String, Class<?>> types) {

    static DeclaredParameters of(Method method) {
        Map<String, Class<?>> types = new HashMap<>();
        for (Parameter parameter : method.getParameters()) {
            collect(parameter, parameter.getName(), parameter.getType(), types);
        }
        return new DeclaredParameters(Map.copyOf(types));
    }

    private static void collect(AnnotatedElement element, String name, Class<?> type, Map<String, Class<?>> types) {
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation instanceof RestQuery query) {
                types.put(query.value().isEmpty() ? name : query.value(), type);
            } else if (annotation instanceof QueryParam query) {
                types.put(query.value(), type);
            } else if (annotation instanceof BeanParam) {
                collectFields(type, types);
            }
        }
    }

    private static void collectFields(Class<?> bean, Map<String, Class<?>> types) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                collect(field, field.getName(), field.getType(), types);
            }
        }
    }
}
