package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.chancery.marking.Clearance;
import org.chancery.store.Account;

@Schema(name = "Person", description = "Who is asking, and what they may read.")
record PersonJson(
        String username,
        String name,

        @Schema(description = "The office held, may be empty.")
        String title,

        Sight sight) {

    @Schema(name = "Sight", description = "What a clearance is made of.")
    record Sight(
            @Schema(description = "The highest level that may be read.", example = "SECRET")
            String level,

            @Schema(description = "Controls held.") List<String> controls,

            @Schema(description = "Nationality, ISO 3166-1 alpha-3; may be empty.", example = "USA")
            String country,

            @Schema(description = "Persons and organisations that the reader counts as.")
            List<String> principals) {}

    static PersonJson of(Account account) {
        Clearance clearance = account.clearance();
        return new PersonJson(
                account.username(),
                account.name(),
                account.title(),
                new Sight(
                        clearance.level().name(),
                        List.copyOf(clearance.controls()),
                        clearance.country(),
                        List.copyOf(clearance.principals())));
    }
}
