package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.house.Project;
import org.junit.jupiter.api.Test;

/// The page of the rules is what the catalogues say.
class RulesPageTest {
    @Test
    void thePageIsMadeFromTheCatalogues() throws IOException {
        Path page = Project.root().resolve("docs/rules.md");
        if (System.getProperty("pages", "").equals("write")) {
            Files.writeString(page, RulesPage.text());
        }
        assertThat(Project.text(page)).isEqualTo(RulesPage.text());
    }
}
