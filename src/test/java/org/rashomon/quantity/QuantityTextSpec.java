package org.rashomon.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTextSpec {
  private static final QuantityReader READER = new QuantityReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          six ships              | 6                | 6
          over 20 ships          | more than 20     | > 20
          no fewer than 14 ships | at least 14      | >= 14
          60 to 80 ships         | 60 to 80         | 60–80
          some 100 ships         | about 100        | ~100
          almost 100 ships       | nearly 100       | 90–<100
          up to 30 ships         | up to 30         | <= 30
          under 30 ships         | fewer than 30    | < 30
          3,000 ships            | 3,000            | 3000
          no ships               | none             | 0
          dozens of ships        | dozens           | 24–99
          2.4 million euros      | EUR 2.4 million  | EUR 2400000
          more than $3bn         | more than USD 3 billion | > USD 3000000000
          3,200 hectares         | 3,200 hectares   | 32000000 m²
          40 per cent            | 40 %             | 40 %
          two thirds of them     | 66.667 %         | 66.67 %
          it doubled             | 2 times          | 2 times
          """)
  void writesForPeopleAndForTheApi(String text, String words, String value) {
    Quantity quantity =
        READER.read(text, new Dateline(Optional.empty())).stream()
            .map(mention -> ((Mention.Amount) mention).quantity())
            .findFirst()
            .orElseThrow();

    assertThat(QuantityText.words(quantity)).isEqualTo(words);
    assertThat(QuantityText.value(quantity)).isEqualTo(value);
  }
}
