package org.rashomon.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// States which fields of an answer are always there: all that have a value other than null.
final class RequiredFields {
  private RequiredFields() {}

  /// Schemas of requests state themselves what they require.
  static void state(Map<String, Schema> schemas) {
    schemas.values().stream()
        .filter(schema -> schema.getAdditionalPropertiesSchema() == null)
        .forEach(RequiredFields::state);
  }

  private static void state(Schema schema) {
    Map<String, Schema> fields = schema.getProperties();
    if (fields != null) {
      fields.forEach(
          (name, field) -> {
            if (!mayBeNull(field)) {
              schema.addRequired(name);
            }
          });
    }
  }

  private static boolean mayBeNull(Schema field) {
    List<Schema> either = field.getAnyOf();
    List<Schema.SchemaType> types = field.getType();
    return (either != null && either.stream().anyMatch(RequiredFields::mayBeNull))
        || (types != null && types.contains(Schema.SchemaType.NULL));
  }
}
