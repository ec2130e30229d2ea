package org.chancery.exercise;

import java.util.List;
import org.chancery.exercise.internal.Office;
import org.chancery.exercise.internal.Staff;

/// A small office with one year of traffic: Estmark's embassy in Porto Sereno, the capital of Calindra.
///
/// The messages run from September 2025 to August 2026 and tell one story: meetings that are attempted and seldom held,
/// an
/// old agreement that begins to be kept, a province with a strategy and half a budget, and a proposal that grows while
/// nothing is done. States, posts and persons are invented. The same bytes on every machine.
public final class DemonstrationOffice {
    private DemonstrationOffice() {}

    /// All messages, sent and received, in the order of their date-time groups.
    public static List<ExerciseMessage> messages() {
        return Office.messages();
    }

    /// Five users, from the public reader to the head of mission.
    public static List<DemonstrationUser> users() {
        return Staff.users();
    }
}
