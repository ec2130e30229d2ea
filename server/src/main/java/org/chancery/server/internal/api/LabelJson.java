package org.chancery.server.internal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.chancery.marking.Label;
import org.chancery.marking.Principals;
import org.chancery.marking.Scheme;

@Schema(name = "Label", description = "What a reader needs in order to see the content that bears it.")
record LabelJson(
        @Schema(description = "Written out as a banner.", example = "CONFIDENTIAL//NOFORN")
        String banner,

        LevelJson level,

        @Schema(description = "Controls; a reader must hold each.", example = "[\"EXDIS\"]")
        List<String> controls,

        ReleaseJson release,

        @Schema(description = "The only persons or organisations that may read; absent where anyone may.")
        Optional<List<String>> principals) {

    @Schema(name = "Level", description = "One level of the office's scheme.")
    record LevelJson(
            @Schema(description = "Higher is more restricted.", example = "3")
            int rank,

            @Schema(example = "CONFIDENTIAL") String name,
            @Schema(example = "C") String abbreviation) {}

    @Schema(name = "Release", description = "Whose nationals may read.")
    record ReleaseJson(
            @Schema(
                    description = "How the marking says it.",
                    allowableValues = {"everyone", "unstated", "to", "no-foreign"})
            String kind,

            @Schema(
                    description = "ISO 3166-1 alpha-3 codes of the countries admitted; absent where all are.",
                    example = "[\"USA\"]")
            Optional<List<String>> countries) {}

    static LabelJson of(Label label, Scheme scheme) {
        return new LabelJson(
                scheme.writeBanner(label),
                new LevelJson(
                        label.level().rank(),
                        label.level().name(),
                        label.level().abbreviation()),
                List.copyOf(label.controls()),
                new ReleaseJson(
                        label.release().kind(), label.release().admitted().map(List::copyOf)),
                switch (label.principals()) {
                    case Principals.Anyone() -> Optional.empty();
                    case Principals.Only(var names) -> Optional.of(List.copyOf(names));
                });
    }
}
