package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RoutesTest extends OfficeTest {
    @Test
    void aServerListsWhatControllersFilesAndFiltersAnswer() {
        assertThat(Routes.of(SERVER)).contains("GET /messages/{id}", "POST /sign-in", "GET /assets/**", "ANY /error");
    }
}
