package org.chancery.marking.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// That the judge of the other tests judges: it accepts what is right and objects to what is not.
final class IsmJudgeTest {
    private static final String RIGHT = """
            <message xmlns:ism="urn:us:gov:ic:ism" ism:resourceElement="true" ism:compliesWith="USGov"
                ism:createDate="2024-01-02" ism:DESVersion="202111.202211" ism:ISMCATCESVersion="202211"
                ism:classification="S" ism:ownerProducer="USA" ism:disseminationControls="NF"
                ism:classifiedBy="Jane Roe" ism:classificationReason="1.4(b)" ism:declassDate="2034-01-02">
              <portion ism:classification="S" ism:ownerProducer="USA" ism:disseminationControls="NF">EXERCISE</portion>
              <portion ism:classification="U" ism:ownerProducer="USA">EXERCISE</portion>
              <portion ism:classification="C" ism:ownerProducer="USA" ism:disseminationControls="REL"
                  ism:releasableTo="USA AUS FVEY">EXERCISE</portion>
            </message>
            """;

    @Test
    void theJudgeAcceptsWhatIsRightAndObjectsToWhatIsNot() {
        IsmJudge judge = IsmJudge.present();

        assertThat(judge.judge(RIGHT)).isEmpty();
        assertThat(ids(judge, "ism:disseminationControls=\"NF\"\n", "\n")).contains("ISM-ID-00070");
        assertThat(ids(judge, "ism:declassDate=\"2034-01-02\"", "")).contains("ISM-ID-00014");
        assertThat(ids(judge, "USA AUS FVEY", "AUS USA FVEY")).contains("ISM-ID-00214");
        assertThat(ids(judge, "USA AUS FVEY", "USA EMK")).contains("ISM-ID-00265");
        assertThat(ids(judge, "classification=\"C\"", "classification=\"TS\"")).contains("ISM-ID-00059");
    }

    private static List<String> ids(IsmJudge judge, String old, String fresh) {
        assertThat(RIGHT).contains(old);
        return judge.judge(RIGHT.replace(old, fresh)).stream()
                .map(IsmJudge.Objection::id)
                .toList();
    }
}
